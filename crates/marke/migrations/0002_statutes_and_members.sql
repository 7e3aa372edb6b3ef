-- The cooperative itself, who belongs to it, and who may sign in.

-- One row is one version of the cooperative's own details, in force from a day.
create table statutes_version (
    version_number bigint primary key not null,
    effective_on text not null,
    -- What people call it.
    name text not null,
    -- The full name with W.A., B.A. or U.A. (article 2:54 and 2:56 of the Civil Code).
    statutory_name text not null,
    kvk text not null,
    seat text not null,
    area_name text not null,
    -- The postcodes of the area, as 9500-9599, 9640; empty when the statutes draw no line.
    area_postcodes text not null,
    contact_mail text not null,
    mission_nl text not null,
    mission_en text not null,
    -- How to join, and how to leave: on the main page (article 2:35, paragraph 6).
    join_nl text not null,
    join_en text not null,
    leave_nl text not null,
    leave_en text not null,
    notice_weeks bigint not null check (notice_weeks >= 0),
    -- Within how many working days somebody looks at a new wish.
    triage_working_days bigint not null check (triage_working_days > 0)
);

-- One row is one person or organisation, once. (personal data)
create table party (
    party_id text primary key not null,
    number bigint not null unique,
    kind text not null check (kind in ('person', 'organisation')),
    name text not null,
    -- One of the five O's; empty when it is not known.
    sector text not null,
    village text not null,
    street text not null,
    house_number text not null,
    postcode text not null,
    mail text not null,
    phone text not null,
    website text not null,
    -- Number in the trade register, or RSIN for governments; empty when there is none.
    kvk text not null,
    rsin text not null,
    -- Since when the party agreed to be shown on the public list.
    listed_on text,
    -- How many people or firms stand behind it (achterban), without a vote.
    constituency bigint not null check (constituency >= 0),
    constituency_name text not null,
    created_at text not null,
    -- The party it turned out to be the same as.
    merged_into text references party (party_id),
    revision bigint not null
);
create index party_mail on party (mail);
create index party_kvk on party (kvk);
create index party_postcode on party (postcode);
create index party_merged on party (merged_into);

-- One row is one kind of member that the statutes know.
create table membership_kind (
    kind text primary key not null,
    name text not null,
    description text not null,
    fee_cents bigint not null check (fee_cents >= 0),
    -- Every member has at least one vote (article 2:38).
    votes bigint not null check (votes >= 1),
    revision bigint not null
);

-- One row is one membership of one party, from a day until a day.
create table membership (
    membership_id text primary key not null,
    member_number bigint not null unique,
    party_id text not null references party (party_id),
    kind text not null references membership_kind (kind),
    joined_on text not null,
    -- The last day of membership.
    ends_on text,
    end_reason text not null,
    -- A condition under which a government joined, and when it is evaluated.
    condition text not null,
    evaluate_on text,
    -- Why a party from outside the area was let in; empty when it works in it.
    deviation text not null
);
create index membership_party on membership (party_id);

-- One row is one function that a person holds, from a day until a day; a representative's is
-- for the party represented.
create table member_function (
    function_id text primary key not null,
    person_id text not null references party (party_id),
    function text not null,
    for_party_id text references party (party_id),
    from_on text not null,
    until_on text
);
create index member_function_person on member_function (person_id);
create index member_function_party on member_function (for_party_id);

-- One row is one word of the vocabulary in which parties say what they have, lack and offer.
create table tag (
    tag_id text primary key not null,
    name text not null unique,
    kind text not null check (kind in ('competence', 'knowledge', 'facility', 'network', 'money', 'offer')),
    -- Other words for the same, separated by semicolons.
    synonyms text not null,
    revision bigint not null
);

-- One row is one thing that a party has, lacks or offers.
create table party_tag (
    party_id text not null references party (party_id),
    relation text not null check (relation in ('has', 'lacks', 'offers')),
    tag_id text not null references tag (tag_id),
    primary key (party_id, relation, tag_id)
);
create index party_tag_tag on party_tag (tag_id);

-- One row is one table that somebody sent to bring in parties, until it was brought in or a day
-- went by: a list of lines, each a list of cells, as JSON. (personal data)
create table member_import (
    import_id text primary key not null,
    code text not null unique,
    content text not null,
    created_at text not null,
    created_by text not null,
    expires_at text not null
);

-- One row is one code that was mailed to sign in with. (personal data)
create table sign_in_code (
    code_id text primary key not null,
    -- SHA-256 of the mail address, so that an unknown address leaves nothing readable behind.
    mail_hash text not null,
    -- The person; empty for an address that nobody has, which gets no code but the same answer.
    person_id text not null,
    code_hash text not null,
    created_at text not null,
    expires_at text not null,
    attempts bigint not null,
    used_at text
);
create index sign_in_code_mail on sign_in_code (mail_hash, created_at);

-- One row is one browser in which somebody is signed in. (personal data)
create table sign_in_session (
    -- SHA-256 of the secret in the cookie.
    session_hash text primary key not null,
    person_id text not null references party (party_id),
    created_at text not null,
    expires_at text not null,
    ended_at text
);
create index sign_in_session_person on sign_in_session (person_id);
