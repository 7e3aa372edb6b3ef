-- The parts of challenges, and who carries them.

-- One row is one part of one challenge that somebody has to carry.
create table challenge_part (
    part_id text primary key not null,
    number bigint not null unique,
    challenge_id text not null references challenge (challenge_id),
    sentence text not null,
    added_at text not null,
    ended_at text,
    end_reason text not null,
    revision bigint not null
);
create index challenge_part_challenge on challenge_part (challenge_id);

-- One row is one party that carries one part.
create table challenge_part_carrier (
    part_id text not null references challenge_part (part_id),
    party_id text not null references party (party_id),
    since_on text not null,
    -- The last day; a party that takes it up again gets a new row.
    until_on text,
    primary key (part_id, party_id, since_on)
);
create index challenge_part_carrier_party on challenge_part_carrier (party_id);

-- One row is one part that can only begin once another is done.
create table challenge_part_order (
    part_id text not null references challenge_part (part_id),
    first_id text not null references challenge_part (part_id),
    primary key (part_id, first_id)
);
