//! A whole cooperative holds, and every invariant is broken once.

use crate::actor::Function;
use crate::check::{Report, check, invariants};
use crate::db::Engine;
use crate::testing::World;

/// A little of everything, as rows.
const WHOLE: &[&str] = &[
    "insert into wish (wish_id, number, kind, title, body, village, sector, channel, consent,
        submitted_at, status, status_at, reason, support_count, revision)
     values ('w1', 1, 'wens', 'Een bankje', '', '', '', 'web', 'anonymous',
        '2026-11-23T13:00:00.000000Z', 'new', '2026-11-23T13:00:00.000000Z', '', 0, 1)",
    "insert into journal_thing (kind, id, number, title, public)
     values ('wens', 'w1', 1, 'Een bankje', 1)",
    "insert into search_entry (kind, number, title, public, words, stems)
     values ('wens', 1, 'Een bankje', 1, 'een bankje', 'bank')",
    "insert into conversation (conversation_id, number, question, question_en, introduction,
        introduction_en, access, moderation, state, begun_at, opened_at, close_reason,
        revision, statements_revision)
     values
        ('g1', 1, 'Wat nu?', '', '', '', 'public', 'before', 'open',
            '2026-11-23T13:00:00.000000Z', '2026-11-23T13:00:00.000000Z', '', 1, 1),
        ('g2', 2, 'En dan?', '', '', '', 'public', 'before', 'draft',
            '2026-11-23T13:00:00.000000Z', null, '', 1, 1)",
    "insert into opinion_statement (statement_id, number, conversation_id, text_nl, text_en,
        first_language, origin, state, state_at, reason, merged_into, added_at, revision)
     values
        ('s1', 1, 'g1', 'Meer bomen', '', 'nl', 'seed', 'live',
            '2026-11-23T13:00:00.000000Z', '',
            null, '2026-11-23T13:00:00.000000Z', 1),
        ('s2', 2, 'g1', 'Veel meer bomen', '', 'nl', 'seed', 'merged',
            '2026-11-23T13:00:00.000000Z', 'Hetzelfde.', 's1',
            '2026-11-23T13:00:00.000000Z', 1)",
    "insert into opinion_participant (conversation_number, participant_number, pseudonym,
        sector, joined_at, left_at)
     values
        (1, 1, 'abc', 'bewoner', '2026-11-23T13:00:00.000000Z', null),
        (1, 2, '', '', '2026-11-23T13:00:00.000000Z', '2026-11-23T14:00:00.000000Z')",
    "insert into opinion_answer (conversation_number, participant_number, statement_number,
        reply, important, entry_number)
     values (1, 1, 1, 1, 0, 1)",
    "insert into journal_thing (kind, id, number, title, public)
     values
        ('gesprek', 'g1', 1, 'Wat nu?', 1),
        ('gesprek', 'g2', 2, 'En dan?', 0),
        ('stelling', 's1', 1, 'Meer bomen', 1),
        ('stelling', 's2', 2, 'Veel meer bomen', 1)",
    "insert into search_entry (kind, number, title, public, words, stems)
     values
        ('gesprek', 1, 'Wat nu?', 1, 'wat nu', 'wat nu'),
        ('gesprek', 2, 'En dan?', 0, 'en dan', 'dan'),
        ('stelling', 1, 'Meer bomen', 1, 'meer bomen', 'bom'),
        ('stelling', 2, 'Veel meer bomen', 1, 'veel meer bomen', 'bom')",
];

/// A cooperative with a little of everything that is broken below.
async fn whole() -> World {
    let world = World::new().await;
    world.person("Anna de Boer", Some(Function::Secretary)).await;
    world.person("Bram Veen", Some(Function::Representative)).await;
    world.organisation("Coöperatie Zonnedorp", "ondernemers").await;
    let more = MAIL_AND_APPLICATIONS.iter().chain(&MEETINGS).chain(ALLIANCES).chain(SHARING);
    for statement in WHOLE.iter().chain(more) {
        run(&world, statement).await;
    }
    world
}

/// A mail, a kind of member, an application that waits and one that was taken back and forgotten.
const MAIL_AND_APPLICATIONS: [&str; 4] = [
    "insert into outbox_mail (mail_id, created_at, due_at, address, subject, body)
     values ('m1', '2026-11-23T13:00:00.000000Z', '2026-11-23T13:00:00.000000Z',
        'a@b', '', '')",
    "insert into membership_kind (kind, name, description, fee_cents, votes, revision)
     values ('gewoon', 'Gewoon', '', 0, 1, 1)",
    "insert into application (application_id, number, code, form, language, kind, name, kvk,
        sector, village, postcode, contact_name, mail, phone, why, member_kind, received_at,
        status, status_at, forgotten_at, revision)
     values
        ('a1', 1, 'A', '', 'nl', 'person', 'Roelie', '', '', '', '', '', 'r@b', '', '',
            'gewoon', '2026-11-23T13:00:00.000000Z', 'received',
            '2026-11-23T13:00:00.000000Z', null, 1),
        ('a2', 2, 'B', '', 'nl', 'person', '', '', '', '', '', '', '', '', '',
            'gewoon', '2026-11-23T13:00:00.000000Z', 'withdrawn',
            '2026-11-23T13:00:00.000000Z', '2026-11-23T14:00:00.000000Z', 2)",
    "insert into application_step (application_id, place, status, at, happened_on, by_id,
        reason)
     values
        ('a1', 1, 'received', '2026-11-23T13:00:00.000000Z', '2026-11-23', '', ''),
        ('a2', 1, 'received', '2026-11-23T13:00:00.000000Z', '2026-11-23', '', ''),
        ('a2', 2, 'withdrawn', '2026-11-23T13:00:00.000000Z', '2026-11-23', '', '')",
];

/// A challenge with a meeting, and somebody who comes to it.
const MEETINGS: [&str; 5] = [
    "insert into challenge (challenge_id, number, title, what, why, for_whom, baseline,
        indicator, unit, stage, next_step, single_sector_motivation, created_at, close_reason,
        revision)
     values ('c1', 1, 'Elk dorp', 'Een rit', 'Werk', '', '', '', '', 'sprouting', '', '',
        '2026-11-23T13:00:00.000000Z', '', 1)",
    "insert into meeting (meeting_id, number, challenge_id, title, purpose, begins_at, ends_at,
        venue, welcome, contact, planned_at, call_off_reason, outcome, report, revision)
     values ('b1', 1, 'c1', 'Een avond', 'Praten', '2026-12-08T18:30:00.000000Z',
        '2026-12-08T20:30:00.000000Z', 'Dorpshuis', 'invited', 'Anna',
        '2026-11-23T13:00:00.000000Z', '', '', '', 1)",
    "insert into meeting_invitee (meeting_id, party_id, invited_at, came_forward, answer, people,
        explanation, answered_at, suggestion)
     values ('b1', (select min(party_id) from party), '2026-11-23T13:00:00.000000Z', 0, 'coming',
        2, '', '2026-11-23T14:00:00.000000Z', '')",
    "insert into journal_thing (kind, id, number, title, public)
     values ('opgave', 'c1', 1, 'Elk dorp', 1), ('bijeenkomst', 'b1', 1, 'Een avond', 1)",
    "insert into search_entry (kind, number, title, public, words, stems)
     values
        ('opgave', 1, 'Elk dorp', 1, 'elk dorp', 'dorp'),
        ('bijeenkomst', 1, 'Een avond', 1, 'een avond', 'avond')",
];

/// A thing with two bookings, a question that was helped, a granting and what was given.
const SHARING: &[&str] = &[
    "insert into lending (lending_id, number, side, party_id, kind, title, description, village,
        unit, booking, wished, put_up_at, put_up_by, reason, revision)
     values ('u1', 1, 'offered', (select min(party_id) from party), 'machine', 'Aanhanger', '',
        '', 'day', 'ask', '', '2026-11-23T13:00:00.000000Z', '', '', 1)",
    "insert into lending_condition (lending_id, version, content, written_at)
     values ('u1', 1, 'Schoon terug.', '2026-11-23T13:00:00.000000Z')",
    "insert into lending_booking (booking_id, number, lending_id, borrower_id, asked_by, asked_at,
        from_at, until_at, purpose, condition_version, state, state_at, reason, lender_said,
        borrower_said, revision)
     values
        ('b1', 1, 'u1', (select max(party_id) from party), '', '2026-11-23T13:00:00.000000Z',
            '2026-11-23T23:00:00.000000Z', '2026-11-24T23:00:00.000000Z', 'Feest', 1, 'agreed',
            '2026-11-23T13:00:00.000000Z', '', '', '', 1),
        ('b2', 2, 'u1', (select max(party_id) from party), '', '2026-11-23T13:00:00.000000Z',
            '2026-11-24T23:00:00.000000Z', '2026-11-25T23:00:00.000000Z', 'Feest', 1, 'agreed',
            '2026-11-23T13:00:00.000000Z', '', '', '', 1)",
    "insert into help (help_id, number, party_id, asked_by, title, body, asked_at, closed_at,
        outcome, said, helped_by, revision)
     values ('h1', 1, (select min(party_id) from party), '', 'Wie weet dit?', '',
        '2026-11-23T13:00:00.000000Z', '2026-11-23T13:00:00.000000Z', 'helped', 'Dank.', 'x1', 1)",
    "insert into help_answer (answer_id, help_id, party_id, answered_by, body, offers, answered_at)
     values ('x1', 'h1', (select max(party_id) from party), '', 'Ik.', '',
        '2026-11-23T13:00:00.000000Z')",
    "insert into balance_entry (exchange_id, party_id, other_id, kind, minutes, times, what,
        given_on, origin, origin_id, recorded_at)
     values
        ('e1', (select max(party_id) from party), (select min(party_id) from party), 'help', 0, 1,
            '', '2026-11-23', 'help', 'h1', '2026-11-23T13:00:00.000000Z'),
        ('e1', (select min(party_id) from party), (select max(party_id) from party), 'help', 0,
            -1, '', '2026-11-23', 'help', 'h1', '2026-11-23T13:00:00.000000Z')",
    "insert into journal_thing (kind, id, number, title, public)
     values ('uitleen', 'u1', 1, 'Aanhanger', 1), ('hulpvraag', 'h1', 1, 'Wie weet dit?', 0)",
    "insert into search_entry (kind, number, title, public, words, stems)
     values
        ('uitleen', 1, 'Aanhanger', 1, 'aanhanger', 'aanhanger'),
        ('hulpvraag', 1, 'Wie weet dit?', 0, 'wie weet dit', 'wet')",
];

/// An alliance that is being formed.
const ALLIANCES: &[&str] = &[
    "insert into alliance (alliance_id, number, challenge_id, title, purpose, form,
        property_rule, money_rule, exit_rule, begun_at, end_reason, revision)
     values ('v1', 1, 'c1', 'Samen rijden', 'Ritten', 'informal', '', '', '',
        '2026-11-23T13:00:00.000000Z', '', 1)",
    "insert into journal_thing (kind, id, number, title, public)
     values ('alliantie', 'v1', 1, 'Samen rijden', 0)",
    "insert into search_entry (kind, number, title, public, words, stems)
     values ('alliantie', 1, 'Samen rijden', 0, 'samen rijden', 'rijd')",
];

/// Tampers with the database; what refers to nothing is let through on purpose.
async fn run(world: &World, statement: &'static str) {
    let free = match world.coop.db.engine() {
        Engine::Sqlite => "commit; pragma foreign_keys = off; begin immediate",
        Engine::Postgres => "set session_replication_role = replica",
    };
    let mut tx = world.coop.db.begin().await.unwrap();
    sqlx::raw_sql(free).execute(&mut *tx).await.unwrap();
    sqlx::raw_sql(statement).execute(&mut *tx).await.unwrap_or_else(|error| {
        panic!("{statement}: {error}");
    });
    tx.commit().await.unwrap();
}

async fn read_back(world: &World) -> Report {
    let conn = &mut *world.coop.db.read().await.unwrap();
    check(conn, &|_| {}).await.unwrap()
}

/// The names of the invariants that do not hold.
fn names(report: &Report) -> Vec<&'static str> {
    report.broken().map(|finding| finding.name).collect()
}

#[tokio::test]
async fn a_whole_cooperative_holds() {
    let report = read_back(&whole().await).await;
    assert_eq!(names(&report), [""; 0], "{report:#?}");
    assert!(report.holds);
    assert_eq!(report.invariants.len(), invariants().count());
}

/// What breaks each invariant; the engine's own file is broken by nobody here.
const BREAKS: &[(&str, &str)] = &[
    ("journal-is-unbroken", "update journal_entry set note = 'anders' where entry_number = 2"),
    ("journal-is-unbroken", "delete from journal_entry where entry_number = 3"),
    ("references-lead-somewhere", "update wish set theme_id = 'weg'"),
    ("dates-are-written-alike", "update wish set submitted_at = '2026-11-23 13:00'"),
    (
        "arrows-end-at-things-that-exist",
        "insert into journal_link (entry_number, place, relation, from_kind, from_id, to_kind,
            to_id, sign)
         values (1, 0, 'belongs-to', 'wens', 'w1', 'thema', 'weg', 1)",
    ),
    (
        "journal-tells-of-things-that-exist",
        "update journal_entry set subject_kind = 'wens', subject_id = 'weg' where entry_number = 2",
    ),
    (
        "arrows-end-at-things-that-exist",
        "insert into journal_link (entry_number, place, relation, from_kind, from_id, to_kind,
            to_id, sign)
         values (1, 0, 'asked-as', 'wens', 'w1', 'stelling', 'weg', 1)",
    ),
    (
        "journal-tells-of-things-that-exist",
        "update journal_entry set subject_kind = 'gesprek', subject_id = 'weg'
         where entry_number = 2",
    ),
    ("things-are-known-to-the-thread", "delete from journal_thing where kind = 'gesprek'"),
    ("things-are-known-to-the-thread", "delete from journal_thing where kind = 'stelling'"),
    ("things-are-known-to-the-thread", "delete from journal_thing where kind = 'wens'"),
    ("what-is-known-can-be-found", "delete from search_entry"),
    ("sent-mail-is-wiped", "update outbox_mail set sent_at = created_at"),
    ("statutes-tell-the-liability", "update statutes_version set statutory_name = 'De Proef'"),
    ("organisations-are-there-once", "update party set kvk = '12345678'"),
    ("people-hold-functions", "update member_function set until_on = '2020-01-01'"),
    (
        "memberships-do-not-overlap",
        "insert into membership (membership_id, member_number, party_id, kind, joined_on,
            ends_on, end_reason, condition, deviation)
         values
            ('l1', 1, (select min(party_id) from party), 'gewoon', '2026-01-01', '2026-06-01',
                '', '', ''),
            ('l2', 2, (select min(party_id) from party), 'gewoon', '2026-05-01', null, '', '',
                '')",
    ),
    ("applications-skip-no-step", "update application set status = 'refused' where number = 1"),
    (
        "applications-skip-no-step",
        "update application_step set status = 'before-meeting' where application_id = 'a2'
            and place = 1",
    ),
    (
        "applications-skip-no-step",
        "update application_step set status = 'admitted' where application_id = 'a2'
            and place = 2;
         update application set status = 'admitted' where number = 2",
    ),
    ("forgotten-applications-are-wiped", "update application set mail = 'r@b' where number = 2"),
    (
        "forgotten-applications-are-wiped",
        "update application_step set reason = 'Roelie' where application_id = 'a2' and place = 2",
    ),
    (
        "journal-tells-of-things-that-exist",
        "update journal_entry set subject_kind = 'aanvraag', subject_id = 'weg'
         where entry_number = 2",
    ),
    (
        "people-are-signed-in",
        "insert into sign_in_session (session_hash, person_id, created_at, expires_at)
         values ('s', (select min(party_id) from party where kind = 'organisation'),
            '2026-11-23T13:00:00.000000Z', '2026-11-24T13:00:00.000000Z')",
    ),
    ("support-is-counted", "update wish set support_count = 3"),
    ("wishes-say-what-became-of-them", "update wish set status = 'closed'"),
    ("points-are-whole", "update wish set longitude = 6.5"),
    (
        "agendas-are-adopted-with-a-seal",
        "insert into agenda_version (agenda_id, number, title, state, created_at, adopted_by,
            minority, hash, revision)
         values ('a1', 1, 'Agenda', 'adopted', '2026-11-23T13:00:00.000000Z', '', '', '', 1)",
    ),
    ("conversations-say-how-far-they-are", "update conversation set state = 'closed'"),
    (
        "conversations-say-how-far-they-are",
        "update conversation set closed_at = '2026-11-23T13:00:00.000000Z' where number = 1",
    ),
    (
        "statements-say-what-became-of-them",
        "update opinion_statement set merged_into = null where number = 2",
    ),
    (
        "statements-say-what-became-of-them",
        "update opinion_statement set conversation_id = 'g2' where number = 1",
    ),
    (
        "statements-say-what-became-of-them",
        "update opinion_statement set state = 'refused', reason = 'Nee.' where number = 1",
    ),
    ("answers-belong-to-one-conversation", "update opinion_statement set conversation_id = 'g2'"),
    ("answers-belong-to-one-conversation", "update opinion_answer set participant_number = 7"),
    (
        "sayings-stay-in-one-challenge",
        "insert into stakeholder (stakeholder_id, number, challenge_id, kind, name, sector, source,
            added_by, added_at, off_reason, revision)
         values ('b1', 1, 'c1', 'group', 'De buurt', '', 'Zelf', '',
            '2026-11-23T13:00:00.000000Z', '', 1);
         insert into stakeholder_saying (number, stakeholder_id, topic, value, words, origin,
            source, person_id, said_at)
         values (1, 'b1', 'position', 2, '', 'own', '', '', '2026-11-23T13:00:00.000000Z')",
    ),
    ("who-left-is-forgotten", "update opinion_answer set participant_number = 2"),
    ("meetings-say-how-far-they-are", "update meeting set ends_at = begins_at"),
    (
        "meetings-say-how-far-they-are",
        "update meeting set called_off_at = planned_at, call_off_reason = 'Ziek',
            counted_at = planned_at",
    ),
    ("meetings-say-how-far-they-are", "update meeting set reported_at = planned_at"),
    ("alliances-are-agreed-by-two", "update alliance set agreed_at = begun_at"),
    (
        "results-are-answered-for-by-two",
        "insert into alliance_result (result_id, alliance_id, sentence, due_on, told)
         values ('r1', 'v1', 'Ritten', '2027-01-01', '')",
    ),
    (
        "one-party-leads-at-a-time",
        "insert into alliance_lead (alliance_id, party_id, from_on, until_on)
         values
            ('v1', (select min(party_id) from party), '2026-01-01', '2026-06-01'),
            ('v1', (select max(party_id) from party), '2026-06-01', '2026-12-31')",
    ),
    ("things-are-known-to-the-thread", "delete from journal_thing where kind = 'alliantie'"),
    ("things-are-known-to-the-thread", "delete from journal_thing where kind = 'bijeenkomst'"),
    (
        "bookings-do-not-overlap",
        "update lending_booking set from_at = '2026-11-24T22:00:00.000000Z' where number = 2",
    ),
    ("bookings-are-of-others", "update lending set party_id = (select max(party_id) from party)"),
    ("bookings-are-of-others", "update lending_booking set condition_version = 2 where number = 1"),
    ("endings-of-sharing-say-why", "update lending_booking set state = 'cancelled'"),
    ("endings-of-sharing-say-why", "update lending set reason = 'Weg.'"),
    ("help-says-what-came-of-it", "update help set helped_by = 'weg'"),
    ("help-says-what-came-of-it", "update help set closed_at = null"),
    ("giving-is-taking", "update balance_entry set times = 2 where times = 1"),
    ("giving-is-taking", "delete from balance_entry where times = 1"),
    ("gifts-are-written-down-once", "update lending_booking set state = 'returned'"),
    ("gifts-are-written-down-once", "update balance_entry set origin_id = 'weg'"),
    ("things-are-known-to-the-thread", "delete from journal_thing where kind = 'uitleen'"),
    (
        "journal-tells-of-things-that-exist",
        "update journal_entry set subject_kind = 'boeking', subject_id = 'weg'
         where entry_number = 2",
    ),
    (
        "who-left-is-forgotten",
        "update opinion_participant set pseudonym = 'x'
         where participant_number = 2",
    ),
];

#[tokio::test]
async fn whatever_is_broken_is_found() {
    for (name, statement) in BREAKS {
        let world = whole().await;
        run(&world, statement).await;
        let report = read_back(&world).await;
        assert!(names(&report).contains(name), "{statement} breaks {:?}", names(&report));
        assert!(!report.holds);
        world.coop.db.close().await;
    }
}

#[test]
fn every_invariant_is_broken_once() {
    for invariant in invariants().filter(|it| it.name != "storage-is-sound") {
        assert!(BREAKS.iter().any(|(name, _)| *name == invariant.name), "{}", invariant.name);
    }
}
