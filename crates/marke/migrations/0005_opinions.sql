-- What people think: conversations, statements, answers, and what they show together.

-- One row is one conversation: a question on which people react to statements.
create table conversation (
    conversation_id text primary key not null,
    number bigint not null unique,
    question text not null,
    -- The question in English; empty when nobody translated it. So with the introduction.
    question_en text not null,
    introduction text not null,
    introduction_en text not null,
    -- What it is about; neither when it stands alone.
    theme_id text references theme (theme_id),
    challenge_id text references challenge (challenge_id),
    -- Who may take part: public, invited or members.
    access text not null check (access in ('public', 'invited', 'members')),
    -- Whether somebody looks at a statement before everybody sees it, or after.
    moderation text not null check (moderation in ('before', 'after')),
    -- draft, open or closed.
    state text not null check (state in ('draft', 'open', 'closed')),
    begun_at text not null,
    opened_at text,
    -- The last day on which one can answer; without one, until somebody closes it.
    closes_on text,
    closed_at text,
    close_reason text not null,
    -- Goes up with every change of its own fields.
    revision bigint not null,
    -- Goes up with every change of its statements: what was kept of them is out of date.
    statements_revision bigint not null,
    check (theme_id is null or challenge_id is null)
);
create index conversation_state on conversation (state, number);
create index conversation_theme on conversation (theme_id);
create index conversation_challenge on conversation (challenge_id);

-- One row is one statement to react to.
create table opinion_statement (
    statement_id text primary key not null,
    number bigint not null unique,
    conversation_id text not null references conversation (conversation_id),
    -- The words in each language; one of the two may be empty.
    text_nl text not null,
    text_en text not null,
    -- The language in which it was written: what people answer; the other is a translation.
    first_language text not null check (first_language in ('nl', 'en')),
    -- seed, wish, participant or import.
    origin text not null check (origin in ('seed', 'wish', 'participant', 'import')),
    wish_id text references wish (wish_id),
    -- The participant who wrote it, by number in the conversation. (pseudonymous)
    author_number bigint,
    -- waiting, live, refused or merged.
    state text not null check (state in ('waiting', 'live', 'refused', 'merged')),
    state_at text not null,
    -- Why it was refused or merged, for everybody to read.
    reason text not null,
    merged_into text references opinion_statement (statement_id),
    added_at text not null,
    revision bigint not null
);
create index opinion_statement_conversation on opinion_statement (conversation_id, number);
create index opinion_statement_waiting on opinion_statement (added_at, number)
    where state = 'waiting';
create index opinion_statement_wish on opinion_statement (wish_id);
create index opinion_statement_merged on opinion_statement (merged_into);

-- One row is one participant of one conversation. (personal data: the pseudonym)
create table opinion_participant (
    conversation_number bigint not null references conversation (number),
    -- 1, 2, 3, … in the order in which they came.
    participant_number bigint not null,
    -- SHA-256 over the conversation and the browser's own secret or the person's identifier, so
    -- that the same person in two conversations cannot be recognised. Empty once they left.
    pseudonym text not null,
    -- One of the five O's, bewoner, liever-niet, or empty when nobody asked yet.
    sector text not null,
    joined_at text not null,
    -- When their answers were taken out at their request.
    left_at text,
    primary key (conversation_number, participant_number)
);
create unique index opinion_participant_pseudonym
    on opinion_participant (conversation_number, pseudonym) where pseudonym <> '';

-- One row is one participant's answer to one statement; the last one counts. (pseudonymous)
create table opinion_answer (
    conversation_number bigint not null,
    participant_number bigint not null,
    statement_number bigint not null references opinion_statement (number),
    -- 1 agrees, 0 passes, -1 disagrees; none when the answer was taken back.
    reply bigint check (reply in (-1, 0, 1)),
    -- 1 when the participant said that it matters.
    important bigint not null check (important in (0, 1)),
    -- The journal's entry with which it came: what came after a number is new since then.
    entry_number bigint not null,
    primary key (conversation_number, participant_number, statement_number)
);
create index opinion_answer_entry on opinion_answer (conversation_number, entry_number);
create index opinion_answer_statement on opinion_answer (statement_number);

-- One row is one invitation that lets one browser or person take part.
create table opinion_invitation (
    -- SHA-256 of the code in the link: whoever reads this table cannot use it.
    code_hash text primary key not null,
    conversation_id text not null references conversation (conversation_id),
    made_at text not null,
    used_at text,
    -- The pseudonym that used it; empty before. (personal data)
    pseudonym text not null
);
create index opinion_invitation_conversation
    on opinion_invitation (conversation_id, pseudonym);

-- One row is one address that hears what becomes of a conversation. It is not known which
-- participant that is. (personal data)
create table opinion_follower (
    conversation_id text not null references conversation (conversation_id),
    mail text not null,
    language text not null,
    code text not null unique,
    since text not null,
    primary key (conversation_id, mail)
);

-- One row is what a conversation shows: figures that may be published, and apart from them what
-- is needed to tell participants where they are themselves.
create table opinion_result (
    conversation_id text primary key not null references conversation (conversation_id),
    -- Goes up with every new result.
    result_number bigint not null,
    -- The last entry of the journal whose answers were counted, and the statements' revision.
    through_entry bigint not null,
    statements_revision bigint not null,
    computed_at text not null,
    -- 1 for the exact figures after closing; before, they are rounded.
    final bigint not null check (final in (0, 1)),
    -- JSON that everybody may see.
    figures text not null,
    -- JSON with means, axes and priorities, for placing a participant; never shown.
    plane text not null
);

-- One row is one contradiction that was put up for a meeting.
create table opinion_point (
    point_id text primary key not null,
    number bigint not null unique,
    conversation_id text not null references conversation (conversation_id),
    statement_id text not null references opinion_statement (statement_id),
    -- What the meeting is to talk about.
    question text not null,
    -- The two sides: a sector, or groep-1, groep-2, … as the groups stood then. What they said
    -- when it was put up, in hundredths, and the statement that says best what each thinks.
    side_a text not null,
    side_b text not null,
    agree_a bigint not null,
    disagree_a bigint not null,
    agree_b bigint not null,
    disagree_b bigint not null,
    best_a_id text references opinion_statement (statement_id),
    best_b_id text references opinion_statement (statement_id),
    put_up_at text not null,
    meets_on text,
    settled_at text,
    -- What came of it, for everybody to read.
    outcome text not null,
    revision bigint not null
);
create index opinion_point_conversation on opinion_point (conversation_id);
create index opinion_point_statement on opinion_point (statement_id);
