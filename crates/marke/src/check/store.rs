//! The invariants, and the statements that find what breaks them; nothing is written here.

use crate::db::Conn;
use crate::error::Result;

use super::{Find, Invariant};

/// What must always hold of the foundation and of what stands on it.
pub const INVARIANTS: &[Invariant] = &[
    Invariant {
        name: "storage-is-sound",
        means: "The engine finds no damage in its own file.",
        find: Find::Damage,
    },
    Invariant {
        name: "journal-is-unbroken",
        means: "Every row of the journal follows from the one before it.",
        find: Find::Journal,
    },
    Invariant {
        name: "references-lead-somewhere",
        means: "Whatever a row refers to is there.",
        find: Find::References,
    },
    Invariant {
        name: "dates-are-written-alike",
        means: "Moments and days have one fixed width, so that their order is that of time.",
        find: Find::Dates,
    },
    Invariant {
        name: "journal-tells-of-things-that-exist",
        means: "Every deed was done to a thing that is still there.",
        find: Find::Rows(
            "select 'journal entry ' || cast(entry_number as text)
             from journal_entry
             where (subject_kind = 'wens' and subject_id not in (select wish_id from wish))
                or (subject_kind = 'thema' and subject_id not in (select theme_id from theme))
                or (subject_kind = 'opgave'
                    and subject_id not in (select challenge_id from challenge))
                or (subject_kind = 'agenda'
                    and subject_id not in (select agenda_id from agenda_version))
                or (subject_kind = 'gesprek'
                    and subject_id not in (select conversation_id from conversation))
                or (subject_kind = 'stelling'
                    and subject_id not in (select statement_id from opinion_statement))
                or (subject_kind = 'gesprekspunt'
                    and subject_id not in (select point_id from opinion_point))
                or (subject_kind = 'bijeenkomst'
                    and subject_id not in (select meeting_id from meeting))
                or (subject_kind = 'behoefte'
                    and subject_id not in (select need_id from alliance_need))
                or (subject_kind = 'alliantie'
                    and subject_id not in (select alliance_id from alliance))
                or (subject_kind = 'partij' and subject_id not in (select party_id from party))
                or (subject_kind = 'aanvraag'
                    and subject_id not in (select application_id from application))
                or (subject_kind = 'uitleen' and subject_id not in (select lending_id from lending))
                or (subject_kind = 'boeking'
                    and subject_id not in (select booking_id from lending_booking))
                or (subject_kind = 'hulpvraag' and subject_id not in (select help_id from help))
                or (subject_kind = 'gunning'
                    and subject_id not in (select granting_id from granting))
                or (subject_kind = 'uitwisseling'
                    and subject_id not in (
                        select exchange_id from balance_entry
                        union
                        select exchange_id from balance_proposal))
             order by entry_number",
        ),
    },
    Invariant {
        name: "arrows-end-at-things-that-exist",
        means: "Every arrow of the red thread has a thing at both ends.",
        find: Find::Rows(
            "select 'journal entry ' || cast(entry_number as text)
             from (
                select entry_number, from_kind as kind, from_id as id from journal_link
                union
                select entry_number, to_kind, to_id from journal_link) ends
             where (kind = 'wens' and id not in (select wish_id from wish))
                or (kind = 'thema' and id not in (select theme_id from theme))
                or (kind = 'opgave' and id not in (select challenge_id from challenge))
                or (kind = 'agenda' and id not in (select agenda_id from agenda_version))
                or (kind = 'gesprek' and id not in (select conversation_id from conversation))
                or (kind = 'stelling' and id not in (select statement_id from opinion_statement))
                or (kind = 'gesprekspunt' and id not in (select point_id from opinion_point))
                or (kind = 'bijeenkomst' and id not in (select meeting_id from meeting))
                or (kind = 'behoefte' and id not in (select need_id from alliance_need))
                or (kind = 'alliantie' and id not in (select alliance_id from alliance))
                or (kind = 'partij' and id not in (select party_id from party))
                or (kind = 'uitleen' and id not in (select lending_id from lending))
             order by entry_number",
        ),
    },
    Invariant {
        name: "things-are-known-to-the-thread",
        means: "Every wish, theme, challenge, agenda, conversation, statement, point, meeting, \
                need, alliance, lending and question for help has a name on the red thread.",
        find: Find::Rows(
            "select kind || ' ' || cast(number as text)
             from (
                select 'wens' as kind, wish_id as id, number from wish
                union all
                select 'thema', theme_id, number from theme
                union all
                select 'opgave', challenge_id, number from challenge
                union all
                select 'agenda', agenda_id, number from agenda_version
                union all
                select 'gesprek', conversation_id, number from conversation
                union all
                select 'stelling', statement_id, number from opinion_statement
                union all
                select 'gesprekspunt', point_id, number from opinion_point
                union all
                select 'bijeenkomst', meeting_id, number from meeting
                union all
                select 'behoefte', need_id, number from alliance_need
                union all
                select 'alliantie', alliance_id, number from alliance
                union all
                select 'uitleen', lending_id, number from lending
                union all
                select 'hulpvraag', help_id, number from help
                except
                select kind, id, number from journal_thing) unknown
             order by kind, number",
        ),
    },
    Invariant {
        name: "what-is-known-can-be-found",
        means: "The search index knows every thing on the red thread, by its name of today.",
        find: Find::Rows(
            "select kind || ' ' || cast(number as text)
             from (
                select kind, number, title, public from journal_thing
                except
                select kind, cast(number as bigint), title, cast(public as bigint)
                from search_entry) unfound
             order by kind, number",
        ),
    },
    Invariant {
        name: "sent-mail-is-wiped",
        means: "Of a mail that was sent no address, subject or text is left.",
        find: Find::Rows(
            "select 'mail ' || mail_id
             from outbox_mail
             where sent_at is not null and (address <> '' or subject <> '' or body <> '')
             order by mail_id",
        ),
    },
    Invariant {
        name: "statutes-tell-the-liability",
        means: "The full name ends with W.A., B.A. or U.A. (art. 2:54 lid 2 BW).",
        find: Find::Rows(
            "select 'version ' || cast(version_number as text)
             from statutes_version
             where statutory_name not like '%W.A.' and statutory_name not like '%B.A.'
                and statutory_name not like '%U.A.'
             order by version_number",
        ),
    },
    Invariant {
        name: "organisations-are-there-once",
        means: "No two organisations in the register have the same KvK number.",
        find: Find::Rows(
            "select 'KvK ' || kvk
             from party
             where kind = 'organisation' and kvk <> '' and merged_into is null
             group by kvk
             having count(*) > 1
             order by kvk",
        ),
    },
    Invariant {
        name: "people-hold-functions",
        means: "Functions are held by people; a representative's is for a party; none ends before \
                it begins.",
        find: Find::Rows(
            "select 'function ' || member_function.function_id
             from member_function
             join party on party.party_id = member_function.person_id
             where party.kind <> 'person'
                or (member_function.function = 'representative'
                    and member_function.for_party_id is null)
                or member_function.until_on < member_function.from_on
             order by member_function.function_id",
        ),
    },
    Invariant {
        name: "memberships-do-not-overlap",
        means: "A party has one membership at a time, and none ends before it begins.",
        find: Find::Rows(
            "select 'member ' || cast(one.member_number as text)
             from membership one
             where one.ends_on < one.joined_on
                or exists (
                    select 1
                    from membership other
                    where other.party_id = one.party_id
                        and other.membership_id > one.membership_id
                        and (one.ends_on is null or other.joined_on <= one.ends_on)
                        and (other.ends_on is null or one.joined_on <= other.ends_on))
             order by one.member_number",
        ),
    },
    Invariant {
        name: "applications-skip-no-step",
        means: "An application is as far as its last step, its steps follow each other, and it \
                has a membership exactly when it was admitted.",
        find: Find::Rows(
            "select 'application ' || cast(application.number as text)
             from application
             left join application_step newest
                on newest.application_id = application.application_id
                    and newest.place = (
                        select max(step.place)
                        from application_step step
                        where step.application_id = application.application_id)
             where newest.status is null or newest.status <> application.status
                or (application.membership_id is null
                    and application.status in ('admitted', 'admitted-by-meeting'))
                or (application.membership_id is not null
                    and application.status not in ('admitted', 'admitted-by-meeting'))
                or exists (
                    select 1
                    from application_step step
                    left join application_step earlier
                        on earlier.application_id = step.application_id
                            and earlier.place = step.place - 1
                    where step.application_id = application.application_id
                        and coalesce(earlier.status, '') || '>' || step.status not in (
                            '>received', 'received>admitted', 'received>refused',
                            'received>withdrawn', 'refused>before-meeting',
                            'before-meeting>admitted-by-meeting',
                            'before-meeting>refused-by-meeting', 'before-meeting>withdrawn'))
             order by application.number",
        ),
    },
    Invariant {
        name: "forgotten-applications-are-wiped",
        means: "Of an application that was forgotten no name, address or reason is left.",
        find: Find::Rows(
            "select 'application ' || cast(number as text)
             from application
             where forgotten_at is not null
                and (name <> '' or kvk <> '' or village <> '' or postcode <> '' or mail <> ''
                    or contact_name <> '' or phone <> '' or why <> ''
                    or exists (
                        select 1
                        from application_step
                        where application_step.application_id = application.application_id
                            and application_step.reason <> ''))
             order by number",
        ),
    },
    Invariant {
        name: "people-are-signed-in",
        means: "Sessions belong to people and end after they begin.",
        find: Find::Rows(
            "select 'session of party ' || cast(party.number as text)
             from sign_in_session
             join party on party.party_id = sign_in_session.person_id
             where party.kind <> 'person'
                or sign_in_session.expires_at <= sign_in_session.created_at
             order by party.number",
        ),
    },
    Invariant {
        name: "support-is-counted",
        means: "A wish counts everybody who wants it, and what was merged into it, once.",
        find: Find::Rows(
            "select 'wish ' || cast(wish.number as text)
             from wish
             left join (
                select wanted_id, count(distinct supporter) as supporters
                from (
                    select wish_id as wanted_id, supporter from wish_support
                    union all
                    select wish.merged_into, wish_support.supporter
                    from wish_support
                    join wish on wish.wish_id = wish_support.wish_id
                    where wish.merged_into is not null) wanted
                group by wanted_id) counted
                on counted.wanted_id = wish.wish_id
             where wish.support_count <> coalesce(counted.supporters, 0)
             order by wish.number",
        ),
    },
    Invariant {
        name: "wishes-say-what-became-of-them",
        means: "A merged wish says into which, a themed one under which theme, and whatever was \
                merged, split, parked or closed says why.",
        find: Find::Rows(
            "select 'wish ' || cast(number as text)
             from wish
             where (status = 'merged' and merged_into is null)
                or (status <> 'merged' and merged_into is not null)
                or merged_into = wish_id
                or (status = 'themed' and theme_id is null)
                or (status in ('merged', 'split', 'parked', 'closed') and reason = '')
             order by number",
        ),
    },
    Invariant {
        name: "points-are-whole",
        means: "A point on the map has a longitude and a latitude.",
        find: Find::Rows(
            "select 'wish ' || cast(number as text)
             from wish
             where (longitude is null and latitude is not null)
                or (longitude is not null and latitude is null)
                or longitude not between -180 and 180
                or latitude not between -90 and 90
             order by number",
        ),
    },
    Invariant {
        name: "agendas-are-adopted-with-a-seal",
        means: "An adopted agenda has a day and a hash; no other has.",
        find: Find::Rows(
            "select 'agenda ' || cast(number as text)
             from agenda_version
             where (state = 'adopted' and (adopted_on is null or hash = ''))
                or (state <> 'adopted' and (adopted_on is not null or hash <> ''))
             order by number",
        ),
    },
];

/// The texts that a statement of an invariant gives.
pub(super) async fn rows(conn: &mut Conn, statement: &'static str) -> Result<Vec<String>> {
    Ok(sqlx::query_scalar(statement).fetch_all(conn).await?)
}
