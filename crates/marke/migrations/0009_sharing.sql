-- What parties lend each other, what they ask and answer, what they grant each other, and what
-- each of them gave and took.

-- One row is one thing on the board: a person, machine, room or piece of knowledge that a party
-- lends, or that it looks for.
create table lending (
    lending_id text primary key not null,
    number bigint not null unique,
    side text not null check (side in ('offered', 'wanted')),
    party_id text not null references party (party_id),
    kind text not null check (kind in ('person', 'machine', 'room', 'knowledge')),
    title text not null,
    description text not null,
    -- The word of the vocabulary by which offers and requests find each other.
    tag_id text references tag (tag_id),
    village text not null,
    -- In what it is booked.
    unit text not null check (unit in ('day', 'hour')),
    -- Whether a booking waits for the lender's yes: ask or at-once.
    booking text not null check (booking in ('ask', 'at-once')),
    -- What the lender would like in return, in words; never money.
    wished text not null,
    available_from_on text,
    available_until_on text,
    put_up_at text not null,
    put_up_by text not null,
    taken_off_at text,
    reason text not null,
    revision bigint not null
);
create index lending_party on lending (party_id);
create index lending_tag on lending (tag_id);

-- One row is one version of the conditions of a thing; what somebody accepted stays readable.
create table lending_condition (
    lending_id text not null references lending (lending_id),
    version bigint not null,
    content text not null,
    written_at text not null,
    primary key (lending_id, version)
);

-- One row is one stretch of days on which a thing is not to be had.
create table lending_absence (
    absence_id text primary key not null,
    lending_id text not null references lending (lending_id),
    from_on text not null,
    until_on text not null,
    lifted_at text
);
create index lending_absence_lending on lending_absence (lending_id);

-- One row is one booking: a party borrows a thing from a moment until just before another. Who
-- borrows is known to both parties and the broker only. (personal data)
create table lending_booking (
    booking_id text primary key not null,
    number bigint not null unique,
    lending_id text not null references lending (lending_id),
    borrower_id text not null references party (party_id),
    asked_by text not null,
    asked_at text not null,
    from_at text not null,
    until_at text not null,
    purpose text not null,
    -- The version of the conditions that was accepted; 0 when there were none.
    condition_version bigint not null,
    state text not null check (state in ('asked', 'agreed', 'refused', 'returned', 'cancelled')),
    state_at text not null,
    reason text not null,
    -- How it was, each in a sentence for the other.
    lender_said text not null,
    borrower_said text not null,
    revision bigint not null,
    check (until_at > from_at)
);
create index lending_booking_lending on lending_booking (lending_id, state, from_at);
create index lending_booking_borrower on lending_booking (borrower_id);

-- One row is one secret address at which a party's calendar program reads its bookings.
create table lending_calendar (
    code text primary key not null,
    party_id text not null references party (party_id),
    made_at text not null,
    ended_at text
);
create index lending_calendar_party on lending_calendar (party_id);

-- One row is one question for help, asked by a party of the others.
create table help (
    help_id text primary key not null,
    number bigint not null unique,
    party_id text not null references party (party_id),
    asked_by text not null,
    title text not null,
    body text not null,
    tag_id text references tag (tag_id),
    until_on text,
    asked_at text not null,
    closed_at text,
    -- open, helped or not-helped.
    outcome text not null check (outcome in ('open', 'helped', 'not-helped')),
    -- What the asker says in the end: thanks, or why it did not help.
    said text not null,
    -- When the asker and whoever helped said that everybody may read the thanks.
    asker_shows_at text,
    helper_shows_at text,
    helped_by text,
    revision bigint not null
);
create index help_party on help (party_id);

-- One row is one answer to a question for help.
create table help_answer (
    answer_id text primary key not null,
    help_id text not null references help (help_id),
    party_id text not null references party (party_id),
    answered_by text not null,
    body text not null,
    -- What the party offers to do.
    offers text not null,
    answered_at text not null
);
create index help_answer_help on help_answer (help_id, answered_at);

-- One row is one thing that a party grants another: directed, positive, with a reason. Without
-- both their yeses only the two see it.
create table granting (
    granting_id text primary key not null,
    number bigint not null unique,
    giver_id text not null references party (party_id),
    receiver_id text not null references party (party_id),
    granted_by text not null,
    reason text not null,
    -- How much: 1, 2 or 3, told in words.
    strength bigint not null check (strength between 1 and 3),
    granted_at text not null,
    giver_shows_at text,
    receiver_shows_at text,
    taken_back_at text,
    take_back_reason text not null,
    check (giver_id <> receiver_id)
);
-- Of one party for another only one stands.
create unique index granting_standing on granting (giver_id, receiver_id)
    where taken_back_at is null;
create index granting_receiver on granting (receiver_id);

-- One row is one gift that a giver proposes to write down and the receiver confirms or not.
create table balance_proposal (
    exchange_id text primary key not null,
    number bigint not null unique,
    giver_id text not null references party (party_id),
    receiver_id text not null references party (party_id),
    kind text not null,
    minutes bigint not null check (minutes >= 0),
    what text not null,
    given_on text not null,
    proposed_by text not null,
    proposed_at text not null,
    state text not null check (state in ('proposed', 'confirmed', 'declined', 'withdrawn')),
    state_at text not null,
    reason text not null,
    check (giver_id <> receiver_id)
);
create index balance_proposal_receiver on balance_proposal (receiver_id, state);

-- One row is one side of something that was given: plus for the giver and minus for the
-- receiver. Rows are only added; a correction is two new rows with the opposite sign.
create table balance_entry (
    exchange_id text not null,
    party_id text not null references party (party_id),
    other_id text not null references party (party_id),
    kind text not null check (kind in ('hours', 'machine', 'room', 'knowledge', 'introduction',
        'help')),
    -- Hours in minutes; everything else in times. The other is 0.
    minutes bigint not null,
    times bigint not null,
    what text not null,
    given_on text not null,
    -- booking, help, by-hand or correction.
    origin text not null check (origin in ('booking', 'help', 'by-hand', 'correction')),
    -- The booking, question or exchange that it comes from or corrects.
    origin_id text not null,
    recorded_at text not null,
    primary key (exchange_id, party_id)
);
create index balance_entry_party on balance_entry (party_id, given_on);
create index balance_entry_origin on balance_entry (origin_id, origin);

-- One row is one talk that the area director had with a party about giving and taking.
create table balance_talk (
    talk_id text primary key not null,
    party_id text not null references party (party_id),
    talked_on text not null,
    noted_by text not null,
    noted_at text not null
);
create index balance_talk_party on balance_talk (party_id, talked_on);
