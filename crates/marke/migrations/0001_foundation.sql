-- The foundation: mail that is still to be sent, and work that one node at a time does.

-- One row is one mail. It is written in the same transaction as what it tells, sent afterwards,
-- and once it has been sent its address, subject and text are wiped. (personal data)
create table outbox_mail (
    mail_id text primary key not null,
    created_at text not null,
    -- Not before this moment; moves forward after a failure.
    due_at text not null,
    address text not null,
    subject text not null,
    body text not null,
    attempts bigint not null default 0,
    sent_at text,
    -- Given up after too many failures.
    failed_at text
);
create index outbox_mail_due on outbox_mail (due_at) where sent_at is null and failed_at is null;

-- One row is one kind of background work and the node that does it until `leased_until`.
create table outbox_lease (
    work text primary key not null,
    holder text not null,
    leased_until text not null
);

-- One row is one verb that somebody did: what, when, by whom, on what. Rows are never changed.
-- `hash` is SHA-256 over the row, its links and the hash of the row before it.
create table journal_entry (
    entry_number bigint primary key not null,
    at text not null,
    -- The person; empty for a visitor or the machine.
    actor_id text not null,
    verb text not null,
    subject_kind text not null,
    subject_id text not null,
    -- A reason or fact in words, without personal data; part of the public story.
    note text not null,
    hash text not null
);
create index journal_entry_subject on journal_entry (subject_kind, subject_id, entry_number);
-- What was decided with a reason, for the first page: few among many.
create index journal_entry_noted on journal_entry (entry_number) where note <> '';

-- One row is one arrow of the red thread, drawn or taken away by a journal entry.
create table journal_link (
    entry_number bigint not null references journal_entry (entry_number),
    place bigint not null,
    relation text not null,
    from_kind text not null,
    from_id text not null,
    to_kind text not null,
    to_id text not null,
    -- 1 draws the arrow, -1 takes it away again.
    sign bigint not null check (sign in (-1, 1)),
    primary key (entry_number, place)
);
create index journal_link_from on journal_link (from_kind, from_id);
create index journal_link_to on journal_link (to_kind, to_id);

-- One row is one thing on the red thread: what it is called today, for telling the way.
create table journal_thing (
    kind text not null,
    id text not null,
    number bigint not null,
    title text not null,
    -- 1 when anybody may see it.
    public bigint not null,
    primary key (kind, id)
);
create unique index journal_thing_number on journal_thing (kind, number);
