-- What the area takes on together.

-- One row is one societal challenge (opgave).
create table challenge (
    challenge_id text primary key not null,
    number bigint not null unique,
    title text not null,
    what text not null,
    why text not null,
    for_whom text not null,
    -- How it is now, and since when that is known.
    baseline text not null,
    baseline_on text,
    indicator text not null,
    unit text not null,
    baseline_value double precision,
    target_value double precision,
    target_on text,
    -- The party that pulls it (trekker).
    champion_id text references party (party_id),
    -- sprouting, connecting or strengthening.
    stage text not null,
    next_step text not null,
    next_step_on text,
    owner_id text references party (party_id),
    -- Why it may go on the agenda with one sector at the table only; empty when it may not.
    single_sector_motivation text not null,
    created_at text not null,
    closed_at text,
    close_reason text not null,
    revision bigint not null
);

-- One row is one theme that a challenge belongs to.
create table challenge_theme (
    challenge_id text not null references challenge (challenge_id),
    theme_id text not null references theme (theme_id),
    primary key (challenge_id, theme_id)
);

-- One row is one wish out of which a challenge was made.
create table challenge_wish (
    challenge_id text not null references challenge (challenge_id),
    wish_id text not null references wish (wish_id),
    since text not null,
    primary key (challenge_id, wish_id)
);
create index challenge_wish_wish on challenge_wish (wish_id);

-- One row is one party at the table of a challenge.
create table challenge_partner (
    challenge_id text not null references challenge (challenge_id),
    party_id text not null references party (party_id),
    role text not null,
    since_on text not null,
    -- The last day at the table; a party that comes back gets a new row.
    until_on text,
    primary key (challenge_id, party_id, since_on)
);
create index challenge_partner_party on challenge_partner (party_id);

-- One row is one thing that was done on a challenge.
create table challenge_progress (
    progress_id text primary key not null,
    challenge_id text not null references challenge (challenge_id),
    done_on text not null,
    note text not null,
    person_id text not null
);
create index challenge_progress_challenge on challenge_progress (challenge_id, done_on);

-- One row is one version of the joint ambition of a challenge: a sentence with a measure.
create table ambition (
    ambition_id text primary key not null,
    challenge_id text not null references challenge (challenge_id),
    version bigint not null,
    sentence text not null,
    measure text not null,
    written_at text not null,
    unique (challenge_id, version)
);

-- One row is one party that signed one version of an ambition.
create table ambition_signature (
    ambition_id text not null references ambition (ambition_id),
    party_id text not null references party (party_id),
    person_id text not null references party (party_id),
    signed_on text not null,
    -- When the party took its signature back.
    withdrawn_on text,
    primary key (ambition_id, party_id, signed_on)
);

-- One row is one version of the regional agenda.
create table agenda_version (
    agenda_id text primary key not null,
    number bigint not null unique,
    title text not null,
    -- draft, consultation or adopted.
    state text not null,
    created_at text not null,
    consultation_from text,
    consultation_until text,
    adopted_on text,
    -- Which meeting adopted it.
    adopted_by text not null,
    -- What those who did not agree want to be remembered.
    minority text not null,
    -- SHA-256 over the adopted text; empty before.
    hash text not null,
    revision bigint not null
);

-- One row is one paragraph of one version: a heading, a text, or a challenge with its text.
create table agenda_paragraph (
    paragraph_id text primary key not null,
    agenda_id text not null references agenda_version (agenda_id),
    place bigint not null,
    -- Which paragraph of the version before it comes from, to tell the difference in words.
    origin_id text not null,
    challenge_id text references challenge (challenge_id),
    heading text not null,
    content text not null,
    -- When it was left out of the draft, and why; the row stays for the comments on it.
    dropped_at text,
    drop_reason text not null,
    revision bigint not null
);
create index agenda_paragraph_agenda on agenda_paragraph (agenda_id, place);
create index agenda_paragraph_challenge on agenda_paragraph (challenge_id);

-- One row is one comment on one paragraph in consultation. (personal data: the name)
create table agenda_comment (
    comment_id text primary key not null,
    paragraph_id text not null references agenda_paragraph (paragraph_id),
    person_id text,
    name text not null,
    content text not null,
    at text not null,
    answer text not null,
    answered_at text,
    -- When it was hidden, and why; a hidden comment needs no answer.
    hidden_at text,
    hide_reason text not null
);
create index agenda_comment_paragraph on agenda_comment (paragraph_id, at);
