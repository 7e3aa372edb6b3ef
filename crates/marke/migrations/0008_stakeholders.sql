-- Who has an interest in a challenge, what they want, and what they can put at stake.

-- One row is one challenge of which the interests are gathered.
create table stakeholder_gathering (
    challenge_id text primary key not null references challenge (challenge_id),
    -- What is asked of whoever gets a link, in a few sentences.
    introduction text not null,
    -- The steps of the chain that count here, in order, with a comma between.
    steps text not null,
    begun_at text not null,
    -- The last day on which parties say and correct something; none until somebody closes it.
    closes_on text,
    closed_at text,
    -- What everybody may see of what parties said, in JSON; empty while it is of too few.
    figures text not null,
    revision bigint not null
);

-- One row is one organisation or group with an interest in one challenge: a party of the
-- register, or one from outside it.
create table stakeholder (
    stakeholder_id text primary key not null,
    number bigint not null unique,
    challenge_id text not null references challenge (challenge_id),
    party_id text references party (party_id),
    kind text not null check (kind in ('organisation', 'group')),
    -- Empty for a party of the register, which is called what the register says.
    name text not null,
    -- One of the five O's; empty when it is not known, or when the register says it.
    sector text not null,
    -- Who said that it has an interest, and why.
    source text not null,
    added_by text not null,
    added_at text not null,
    -- When it last said something itself.
    answered_at text,
    -- When it was taken off, and why.
    off_at text,
    off_reason text not null,
    revision bigint not null,
    unique (challenge_id, party_id)
);
create index stakeholder_party on stakeholder (party_id);

-- One row is whom to write to about one stakeholder. (personal data)
create table stakeholder_contact (
    stakeholder_id text primary key not null references stakeholder (stakeholder_id),
    name text not null,
    mail text not null,
    language text not null check (language in ('nl', 'en'))
);

-- One row is one link by which a stakeholder comes to its own row; only a hash of its code.
create table stakeholder_link (
    code_hash text primary key not null,
    stakeholder_id text not null references stakeholder (stakeholder_id),
    made_at text not null,
    withdrawn_at text
);
create index stakeholder_link_stakeholder on stakeholder_link (stakeholder_id);

-- One row is what one stakeholder does at one step of the chain, from a moment until a moment.
create table stakeholder_role (
    stakeholder_id text not null references stakeholder (stakeholder_id),
    step text not null,
    role text not null,
    -- own when the stakeholder says so, estimate when somebody else does.
    origin text not null check (origin in ('own', 'estimate')),
    since_at text not null,
    until_at text,
    primary key (stakeholder_id, step, role, since_at)
);

-- One row is one objective of one challenge: a sentence that one can be for or against.
create table stakeholder_objective (
    objective_id text primary key not null,
    number bigint not null unique,
    challenge_id text not null references challenge (challenge_id),
    sentence text not null,
    added_at text not null,
    -- When it no longer counted, and why.
    retired_at text,
    retire_reason text not null,
    revision bigint not null
);
create index stakeholder_objective_challenge on stakeholder_objective (challenge_id, number);

-- One row is one thing that was said by or of a stakeholder; a later one replaces it, and it
-- stays.
create table stakeholder_saying (
    number bigint primary key not null,
    stakeholder_id text not null references stakeholder (stakeholder_id),
    -- wants: what it wants, in words; position: for or against an objective; influence: what it
    -- can put at stake for another.
    topic text not null check (topic in ('wants', 'position', 'influence')),
    objective_id text references stakeholder_objective (objective_id),
    other_id text references stakeholder (stakeholder_id),
    -- -4 to 4 for a position, 0 to 4 for influence; none when it was taken back.
    value bigint check (value between -4 and 4),
    words text not null,
    -- own when the stakeholder says so, estimate when somebody else does.
    origin text not null check (origin in ('own', 'estimate')),
    -- Where an estimate comes from.
    source text not null,
    -- The person who wrote it down; empty for a link, which needs no account.
    person_id text not null,
    said_at text not null
);
create index stakeholder_saying_stakeholder on stakeholder_saying (stakeholder_id, topic);

-- One row is one time that a stakeholder says that an estimate of it is not right.
create table stakeholder_contest (
    number bigint primary key not null,
    saying_number bigint not null references stakeholder_saying (number),
    words text not null,
    contested_at text not null,
    answer text not null,
    answered_at text
);
create index stakeholder_contest_saying on stakeholder_contest (saying_number);

-- One row is one party that a stakeholder named as needed; a name may be of a person.
-- (personal data)
create table stakeholder_nomination (
    number bigint primary key not null,
    challenge_id text not null references challenge (challenge_id),
    -- The stakeholder that named it.
    by_id text not null references stakeholder (stakeholder_id),
    name text not null,
    named_at text not null,
    -- waiting, matched with one that was there, added as a new one, or refused.
    outcome text not null check (outcome in ('waiting', 'matched', 'added', 'refused')),
    stakeholder_id text references stakeholder (stakeholder_id),
    reason text not null,
    settled_at text
);
create index stakeholder_nomination_challenge on stakeholder_nomination (challenge_id, outcome);
