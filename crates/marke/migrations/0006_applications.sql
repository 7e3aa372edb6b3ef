-- Who asks to become a member, and what was decided about it.

-- One row is one application: a party asks to become a member. (personal data)
create table application (
    application_id text primary key not null,
    number bigint not null unique,
    -- The tracking code, as written on the receipt.
    code text not null unique,
    -- The mark of the form that it was typed in: what is sent twice is kept once.
    form text not null,
    -- The language to write to the applicant in.
    language text not null check (language in ('nl', 'en')),
    -- person or organisation; what follows is empty once it was forgotten.
    kind text not null check (kind in ('person', 'organisation')),
    name text not null,
    kvk text not null,
    sector text not null,
    village text not null,
    postcode text not null,
    contact_name text not null,
    mail text not null,
    phone text not null,
    -- Why it wants to become a member.
    why text not null,
    -- The kind of member that it wishes to be.
    member_kind text not null references membership_kind (kind),
    received_at text not null,
    -- received, admitted, refused, before-meeting, admitted-by-meeting, refused-by-meeting or
    -- withdrawn: the same as its last step.
    status text not null check (status in ('received', 'admitted', 'refused', 'before-meeting',
        'admitted-by-meeting', 'refused-by-meeting', 'withdrawn')),
    status_at text not null,
    -- What came of it when it was admitted.
    party_id text references party (party_id),
    membership_id text references membership (membership_id),
    -- When what was personal in it was wiped.
    forgotten_at text,
    -- Goes up with every step.
    revision bigint not null
);
create index application_status on application (status, received_at);
create index application_form on application (form, received_at);

-- One row is one step of an application; the reason may name people. (personal data)
create table application_step (
    application_id text not null references application (application_id),
    place bigint not null,
    status text not null,
    -- When it was written down, and on which day it happened.
    at text not null,
    happened_on text not null,
    -- The person who wrote it down; empty for the applicant, who needs no account.
    by_id text not null,
    reason text not null,
    primary key (application_id, place)
);
