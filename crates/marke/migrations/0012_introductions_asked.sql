-- Parties that ask to be introduced to another.

-- One row is one time that one party asks to be introduced to another.
create table alliance_introduction_ask (
    ask_id text primary key not null,
    number bigint not null unique,
    asker_id text not null references party (party_id),
    other_id text not null references party (party_id),
    challenge_id text references challenge (challenge_id),
    why text not null,
    asked_on text not null,
    -- When they were introduced, or when it was declined.
    settled_on text,
    -- Why it was declined; empty when they were introduced.
    reason text not null
);
create index alliance_introduction_ask_asker on alliance_introduction_ask (asker_id);
