-- Who brings what, what a challenge needs, and the alliances that come of it.

-- One row is one thing that a party brings or seeks, so much of it between two days.
create table alliance_capacity (
    capacity_id text primary key not null,
    party_id text not null references party (party_id),
    bearing text not null check (bearing in ('brings', 'seeks')),
    -- The word of the vocabulary; empty for all hours of the party together.
    tag_id text references tag (tag_id),
    -- In the measure of the word's kind: hours, days, pieces, introductions or whole euros.
    amount bigint not null check (amount > 0),
    from_on text not null,
    until_on text not null,
    note text not null,
    said_at text not null,
    ended_at text
);
create index alliance_capacity_party on alliance_capacity (party_id);
create index alliance_capacity_tag on alliance_capacity (tag_id);

-- One row is one thing that a challenge needs.
create table alliance_need (
    need_id text primary key not null,
    number bigint not null unique,
    challenge_id text not null references challenge (challenge_id),
    tag_id text not null references tag (tag_id),
    -- In the measure of the word's kind.
    amount bigint not null check (amount > 0),
    importance bigint not null check (importance between 1 and 3),
    why text not null,
    added_at text not null,
    ended_at text,
    end_reason text not null,
    revision bigint not null
);
create index alliance_need_challenge on alliance_need (challenge_id);
create index alliance_need_tag on alliance_need (tag_id);

-- One row is the frame of the alliance that a challenge needs: when, how large, with whom.
create table alliance_frame (
    challenge_id text primary key not null references challenge (challenge_id),
    starts_on text not null,
    ends_on text not null,
    size_max bigint not null check (size_max between 2 and 40),
    needs_lead bigint not null check (needs_lead in (0, 1)),
    revision bigint not null
);

-- One row is how many parties of one sector a challenge needs and bears.
create table alliance_frame_sector (
    challenge_id text not null references alliance_frame (challenge_id),
    sector text not null,
    least bigint not null check (least >= 0),
    most bigint not null check (most >= least),
    primary key (challenge_id, sector)
);

-- One row is one reason why two parties are not, or not easily, in one alliance; only the area
-- director sees it. (personal data)
create table alliance_conflict (
    conflict_id text primary key not null,
    one_id text not null references party (party_id),
    other_id text not null references party (party_id),
    -- never, or how much it rubs: 3 to 20.
    is_hard bigint not null check (is_hard in (0, 1)),
    friction bigint not null check (friction between 0 and 20),
    reason text not null,
    noted_at text not null,
    ended_at text
);

-- One row is one alliance.
create table alliance (
    alliance_id text primary key not null,
    number bigint not null unique,
    challenge_id text not null references challenge (challenge_id),
    title text not null,
    purpose text not null,
    -- informal, covenant, consortium, member-agreement or new-entity.
    form text not null,
    -- Who may use what is made together, how money is shared, and how a party leaves.
    property_rule text not null,
    money_rule text not null,
    exit_rule text not null,
    review_on text,
    ends_on text,
    begun_at text not null,
    agreed_at text,
    ended_at text,
    end_reason text not null,
    revision bigint not null
);
create index alliance_challenge on alliance (challenge_id);

-- One row is one party that was asked for an alliance, and what it answered.
create table alliance_party (
    alliance_id text not null references alliance (alliance_id),
    party_id text not null references party (party_id),
    -- invited, accepted, declined or left.
    state text not null check (state in ('invited', 'accepted', 'declined', 'left')),
    -- What it does in the alliance, and what it brings.
    role text not null,
    brings text not null,
    invited_at text not null,
    answered_at text,
    -- Why it does not take part or left, and whom it names instead.
    reason text not null,
    alternative text not null,
    primary key (alliance_id, party_id)
);
create index alliance_party_party on alliance_party (party_id);

-- One row is how much of one need one party of an alliance brings.
create table alliance_pledge (
    alliance_id text not null references alliance (alliance_id),
    party_id text not null references party (party_id),
    need_id text not null references alliance_need (need_id),
    amount bigint not null check (amount > 0),
    primary key (alliance_id, party_id, need_id)
);

-- One row is one party that leads an alliance, from a day until a day.
create table alliance_lead (
    alliance_id text not null references alliance (alliance_id),
    party_id text not null references party (party_id),
    from_on text not null,
    until_on text not null,
    primary key (alliance_id, from_on)
);

-- One row is one result for which parties of an alliance answer together.
create table alliance_result (
    result_id text primary key not null,
    alliance_id text not null references alliance (alliance_id),
    sentence text not null,
    due_on text not null,
    reached_on text,
    told text not null
);
create index alliance_result_alliance on alliance_result (alliance_id);

-- One row is one party that answers for one result.
create table alliance_accountable (
    result_id text not null references alliance_result (result_id),
    party_id text not null references party (party_id),
    primary key (result_id, party_id)
);

-- One row is one document of an alliance, where it stands.
create table alliance_document (
    document_id text primary key not null,
    alliance_id text not null references alliance (alliance_id),
    title text not null,
    address text not null,
    added_at text not null
);
create index alliance_document_alliance on alliance_document (alliance_id);

-- One row is one introduction of two parties to each other.
create table alliance_introduction (
    introduction_id text primary key not null,
    number bigint not null unique,
    one_id text not null references party (party_id),
    other_id text not null references party (party_id),
    challenge_id text references challenge (challenge_id),
    why text not null,
    made_on text not null,
    -- working-together, met, nothing or unknown; none while it is open.
    outcome text,
    outcome_on text,
    told text not null
);
create index alliance_introduction_one on alliance_introduction (one_id);
create index alliance_introduction_other on alliance_introduction (other_id);
