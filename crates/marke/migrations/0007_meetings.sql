-- Bringing people together: meetings for a challenge, who was asked, who came and who met whom.

-- One row is one meeting for one challenge.
create table meeting (
    meeting_id text primary key not null,
    number bigint not null unique,
    challenge_id text not null references challenge (challenge_id),
    title text not null,
    -- What it is for.
    purpose text not null,
    begins_at text not null,
    ends_at text not null,
    venue text not null,
    -- Whether everybody is welcome, or only who was asked.
    welcome text not null check (welcome in ('everybody', 'invited')),
    -- Where one asks for more, for everybody to read.
    contact text not null,
    planned_at text not null,
    called_off_at text,
    call_off_reason text not null,
    -- The last day on which those who had not answered were reminded.
    reminded_on text,
    -- When somebody wrote down who came.
    counted_at text,
    -- What came of it, in short and in full; it closes the meeting.
    reported_at text,
    outcome text not null,
    report text not null,
    revision bigint not null
);
create index meeting_begins on meeting (begins_at);
create index meeting_challenge on meeting (challenge_id, begins_at);

-- One row is one point that stands on the programme of a meeting.
create table meeting_point (
    meeting_id text not null references meeting (meeting_id),
    point_id text not null references opinion_point (point_id),
    since text not null,
    primary key (meeting_id, point_id)
);
create index meeting_point_point on meeting_point (point_id);

-- One row is one party that was asked for a meeting or said itself that it comes, with its
-- answer. Only who organises meetings and the party itself see it. (personal data: the words)
create table meeting_invitee (
    meeting_id text not null references meeting (meeting_id),
    party_id text not null references party (party_id),
    invited_at text not null,
    -- 1 when the party put itself on the list.
    came_forward bigint not null check (came_forward in (0, 1)),
    -- coming, not-coming, somebody-else, or empty before the answer.
    answer text not null check (answer in ('', 'coming', 'not-coming', 'somebody-else')),
    people bigint not null check (people >= 0),
    explanation text not null,
    answered_at text,
    -- Who else should be there, according to this party, and when the organiser looked at it.
    suggestion text not null,
    suggestion_seen_at text,
    primary key (meeting_id, party_id),
    check ((people > 0 and answer in ('coming', 'somebody-else'))
        or (people = 0 and answer in ('', 'not-coming')))
);
create index meeting_invitee_party on meeting_invitee (party_id);

-- One row is one link that was mailed to a party that was asked: SHA-256 of its code, so that
-- whoever reads this table cannot use it. Older links keep working.
create table meeting_invitation (
    code_hash text primary key not null,
    meeting_id text not null references meeting (meeting_id),
    party_id text not null references party (party_id),
    made_at text not null
);
create index meeting_invitation_invitee on meeting_invitation (meeting_id, party_id);

-- One row is one party of which somebody wrote down whether it came. (personal data)
create table meeting_attendance (
    meeting_id text not null references meeting (meeting_id),
    party_id text not null references party (party_id),
    -- How many came for it; 0 says that nobody did.
    people bigint not null check (people >= 0),
    -- At which table they sat; none when that was not written down.
    table_number bigint check (table_number > 0),
    primary key (meeting_id, party_id)
);
create index meeting_attendance_party on meeting_attendance (party_id);
