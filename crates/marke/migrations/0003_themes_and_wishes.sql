-- What the area asks, wishes and offers, and the themes under which people gather it.

-- One row is one theme.
create table theme (
    theme_id text primary key not null,
    number bigint not null unique,
    name text not null unique,
    summary text not null,
    description text not null,
    -- Which of the seven accents it is drawn in.
    accent bigint not null check (accent between 1 and 7),
    -- The person who pulls it.
    promotor_id text references party (party_id),
    -- Its place in a chain, or why it has none; one of the two.
    chain text not null,
    no_chain_reason text not null,
    created_at text not null,
    closed_at text,
    close_reason text not null,
    revision bigint not null
);

-- One row is one question, wish or offer.
create table wish (
    wish_id text primary key not null,
    number bigint not null unique,
    kind text not null check (kind in ('vraag', 'wens', 'aanbod')),
    title text not null,
    body text not null,
    -- A village of the area's map; empty when unknown or when a point was given.
    village text not null,
    longitude double precision,
    latitude double precision,
    -- The sector of whoever handed it in; empty when unknown.
    sector text not null,
    channel text not null,
    -- Who may see the name: public-name, anonymous, staff-only (then the wish itself is not
    -- public either).
    consent text not null,
    submitted_at text not null,
    -- new, themed, challenge, merged, split, parked or closed.
    status text not null,
    status_at text not null,
    -- Why it has this status, for everybody to read.
    reason text not null,
    theme_id text references theme (theme_id),
    -- The theme that whoever handed it in thinks of; only a person's decision puts it there.
    meant_theme_id text references theme (theme_id),
    merged_into text references wish (wish_id),
    split_from text references wish (wish_id),
    parked_until text,
    -- How many people want this too: the rows of wish_support, kept up to date with them.
    support_count bigint not null check (support_count >= 0),
    revision bigint not null
);
create index wish_status on wish (status, submitted_at);
-- What may be waiting for somebody to look at it, longest first. The statements that use it say
-- its condition in the same words.
create index wish_waiting on wish (submitted_at, number, status, parked_until)
    where status not in ('themed', 'challenge', 'merged', 'split', 'closed');
create index wish_theme on wish (theme_id, submitted_at);
create index wish_village on wish (village, submitted_at);
create index wish_merged on wish (merged_into);
create index wish_submitted on wish (submitted_at);
create index wish_supported on wish (support_count, number);
create index wish_listed on wish (consent, status, village, kind, sector, theme_id);
create index wish_split on wish (split_from);

-- One row is one person who handed a wish in or follows it. (personal data)
create table wish_follower (
    follower_id text primary key not null,
    wish_id text not null references wish (wish_id),
    -- submitter or supporter.
    role text not null check (role in ('submitter', 'supporter')),
    name text not null,
    mail text not null,
    language text not null,
    -- The tracking code, as written on the receipt.
    code text not null unique,
    -- The mark of the form that the wish was typed in: what is sent twice is kept once.
    form text not null,
    since text not null,
    -- When they asked to hear nothing more.
    stopped_at text
);
create index wish_follower_wish on wish_follower (wish_id);
create index wish_follower_form on wish_follower (form, since);

-- One row is one "I want this too"; a wish that was merged keeps its own.
create table wish_support (
    wish_id text not null references wish (wish_id),
    -- A pseudonym: SHA-256 of the browser's own secret, or the person's identifier.
    supporter text not null,
    at text not null,
    primary key (wish_id, supporter)
);

-- One row is the photo of one wish, drawn anew by us, without what the camera wrote in it.
create table wish_photo (
    wish_id text primary key not null references wish (wish_id),
    media_type text not null,
    width bigint not null,
    height bigint not null,
    description text not null,
    content bytea not null
);

-- One row is one file with wishes that somebody looks at before bringing it in; it is taken away
-- when it was brought in, or after a day. (personal data: the file may hold any)
create table wish_collection (
    collection_id text primary key not null,
    person_id text not null,
    name text not null,
    source text not null,
    content bytea not null,
    kept_at text not null
);

-- One row is one version of the map of the area; the one with the highest number counts.
create table wish_area (
    area_number bigint primary key not null,
    since text not null,
    -- Municipalities, canals and villages as GeoJSON (RFC 7946).
    geojson text not null
);

-- One row is one suggestion that a person accepted or refused: the program learns from it.
create table theme_suggestion (
    suggestion_id text primary key not null,
    wish_id text not null references wish (wish_id),
    theme_id text not null references theme (theme_id),
    answer text not null check (answer in ('accepted', 'refused')),
    -- The words that decided, as they were shown.
    because text not null,
    at text not null,
    person_id text not null
);
create index theme_suggestion_wish on theme_suggestion (wish_id);
create index wish_decided on wish (status_at, number);
create index wish_counted on wish (theme_id, status, consent);
