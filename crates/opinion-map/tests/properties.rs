//! What holds for every conversation, also for strange ones.
#![expect(clippy::indexing_slicing, clippy::expect_used, reason = "a test may stop at a fault")]

use opinion_map::answers::{Answer, Answers, Cell, Fault, Kind, Reply};
use opinion_map::files::{read, tell};
use opinion_map::lists::Direction;
use opinion_map::map::{Map, map};
use opinion_map::routing::{next_statement, priority};
use opinion_map::settings::{Mode, Settings};
use opinion_map::statistics::{Statistics, Tally, lower_bound, z_between};
use proptest::prelude::*;

/// How a conversation is drawn: people, statements, answers, kinds, sectors.
type Drawn = (usize, usize, Vec<Answer>, Vec<Kind>, Vec<Option<u16>>);

fn drawn() -> impl Strategy<Value = Drawn> {
    (0_usize..40, 0_usize..12).prop_flat_map(|(people, statements)| {
        let most = if people * statements == 0 { 0 } else { people * statements };
        let answer = (0..people.max(1), 0..statements.max(1), -1_i64..=1, any::<bool>());
        let answer = answer.prop_map(|(participant, statement, value, important)| Answer {
            participant: u32::try_from(participant).expect("it is small"),
            statement: u32::try_from(statement).expect("it is small"),
            reply: Reply::of(value),
            important,
        });
        let kind = prop_oneof![6 => Just(Kind::Live), 1 => Just(Kind::Meta), 1 => Just(Kind::Out)];
        (
            Just(people),
            Just(statements),
            proptest::collection::vec(answer, 0..=most),
            proptest::collection::vec(kind, statements),
            proptest::collection::vec(proptest::option::of(0_u16..3), people),
        )
    })
}

fn answers((people, statements, answers, kinds, sectors): Drawn) -> Answers {
    let answers = Answers::new(people, statements, &answers).expect("they fit");
    let answers = answers.with_kinds(kinds).expect("as many");
    answers.with_sectors(sectors).expect("as many")
}

fn quick(mode: Mode) -> Settings {
    let settings = match mode {
        Mode::Sound => Settings::default(),
        Mode::PolisExact => Settings::polis_exact(),
    };
    Settings { shuffles: 3, resamples: 3, restarts: 2, threads: 1, ..settings }
}

fn all_statistics(found: &Map) -> impl Iterator<Item = &Statistics> {
    found.groups.iter().chain(&found.sectors).flat_map(|part| &part.statistics)
}

fn is_in_order(found: &Map, answers: &Answers) {
    assert_eq!(found.participants.len(), answers.participants());
    assert_eq!(found.statements.len(), answers.statements());
    for it in all_statistics(found) {
        for p in [it.p_agree, it.p_disagree] {
            assert!(p > 0.0 && p < 1.0, "{it:?}");
        }
        let rest =
            [it.z_agree, it.z_disagree, it.ratio_agree, it.z_ratio_agree, it.z_ratio_disagree];
        assert!(rest.iter().all(|value| value.is_finite()), "{it:?}");
    }
    for participant in &found.participants {
        assert!(participant.at.iter().all(|value| value.is_finite()));
        assert_eq!(participant.group.is_some(), participant.enough);
        assert!(participant.group.is_none_or(|group| group < found.groups.len()));
    }
    for it in found.contradictions.iter().chain(&found.sector_contradictions) {
        assert!(it.answers_a >= 5 && it.answers_b >= 5 && it.a != it.b && it.z > 0.0, "{it:?}");
        assert!(it.p_a >= it.p_b, "{it:?}");
        assert!(found.statements[it.statement].kind != Kind::Out, "it was taken out");
    }
    let told = serde_json::to_string(found).expect("it tells");
    let again: Map = serde_json::from_str(&told).expect("it reads");
    assert_eq!(again.participants.len(), found.participants.len());
    assert!(!told.contains("null,null"), "numbers are finite");
}

/// Something like a file of votes.
const TEXT: &str =
    "(voter-id|participant),(comment-id|1),vote\n([-0-9a,\" ]{0,9},[-0-9.,]{0,30}\n){0,4}";

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn every_conversation_has_a_map(drawn in drawn()) {
        let answers = answers(drawn);
        for mode in [Mode::Sound, Mode::PolisExact] {
            is_in_order(&map(&answers, &quick(mode)), &answers);
        }
    }

    #[test]
    fn people_may_be_numbered_otherwise(drawn in drawn()) {
        let (people, statements, given, kinds, mut sectors) = drawn;
        let one = answers((people, statements, given.clone(), kinds.clone(), sectors.clone()));
        let last = u32::try_from(people).expect("it is small").saturating_sub(1);
        let turn = |it: &Answer| Answer { participant: last - it.participant, ..*it };
        sectors.reverse();
        let other = answers((people, statements, given.iter().map(turn).collect(), kinds, sectors));
        for mode in [Mode::Sound, Mode::PolisExact] {
            let (one, mut other) = (map(&one, &quick(mode)), map(&other, &quick(mode)));
            other.participants.reverse();
            prop_assert_eq!(one, other);
        }
    }

    #[test]
    fn nothing_is_told_of_fewer_than_five(drawn in drawn()) {
        let answers = answers(drawn);
        let found = map(&answers, &quick(Mode::Sound));
        let many = found.groups.len() > 1;
        prop_assert!(!many || found.groups.iter().all(|group| group.size >= 5));
        for sector in &found.sectors {
            prop_assert_eq!(sector.statistics.is_empty(), sector.size < 5);
        }
        let told = found.groups.iter().flat_map(|group| &group.representative);
        prop_assert!(told.clone().all(|it| it.answers >= 5));
        for (group, part) in found.groups.iter().enumerate() {
            let is_live = |at: usize| found.statements[at].kind == Kind::Live;
            let mut cells = part.statistics.iter().enumerate();
            let any = cells.any(|(at, it)| is_live(at) && it.tally.is_told());
            prop_assert_eq!(part.representative.is_empty(), !any, "group {}", group);
        }
    }

    #[test]
    fn common_ground_holds_in_every_group(drawn in drawn()) {
        let found = map(&answers(drawn), &quick(Mode::Sound));
        for it in &found.common_ground {
            for group in &found.groups {
                let tally = group.statistics[it.statement].tally;
                let successes = match it.direction {
                    Direction::Agree => tally.agree,
                    Direction::Disagree => tally.disagree,
                };
                prop_assert!(lower_bound(successes, tally.answers) >= it.lower - 1e-12);
                prop_assert!(it.lower > 0.5 && tally.answers >= 5);
            }
        }
    }

    #[test]
    fn sides_of_a_contradiction_can_be_changed(drawn in drawn()) {
        let (people, statements, given, kinds, sectors) = drawn;
        let turned = sectors.iter().map(|sector| sector.map(|sector| 2 - sector)).collect();
        let mapped = |of: Drawn| map(&answers(of), &quick(Mode::Sound));
        let one = mapped((people, statements, given.clone(), kinds.clone(), sectors));
        let other = mapped((people, statements, given, kinds, turned));
        let told = |found: &Map, turn: usize| -> Vec<(usize, u64, u64)> {
            let turned = |sector: usize| if turn == 0 { sector } else { turn - sector };
            let mut told: Vec<_> = found
                .sector_contradictions
                .iter()
                .map(|it| (it.statement, it.z.to_bits(), (turned(it.a) * 10 + turned(it.b)) as u64))
                .collect();
            told.sort_unstable();
            told
        };
        // Of equally large differences another pair may be told: compare where there is one.
        let pairs = |found: &Map| found.sectors.iter().filter(|it| it.size >= 5).count();
        if pairs(&one) == 2 {
            prop_assert_eq!(told(&one, 0), told(&other, 2));
        }
    }

    #[test]
    fn tests_of_two_shares_are_antisymmetric(
        (a, n) in (0_u32..99, 0_u32..99),
        (b, m) in (0_u32..99, 0_u32..99),
    ) {
        let (a, b) = (a.min(n), b.min(m));
        prop_assert_eq!(z_between(a, n, b, m).to_bits(), (0.0 - z_between(b, m, a, n)).to_bits());
        prop_assert!(z_between(a, n, b, m).is_finite());
        let bound = lower_bound(a, n);
        prop_assert!((0.0..1.0).contains(&bound) && bound <= f64::from(a) / f64::from(n.max(1)));
    }

    #[test]
    fn the_set_leaves_nobody_out_together(drawn in drawn()) {
        let answers = answers(drawn);
        let settings = Settings { selection_size: 3, ..quick(Mode::Sound) };
        let found = map(&answers, &settings).selection;
        let agrees = |set: &[usize]| {
            let is_of = |cell: &Cell| set.contains(&cell.statement());
            let with = |row: &&[Cell]| {
                row.iter().any(|cell| cell.reply() == Reply::Agree && is_of(cell))
            };
            answers.rows().filter(with).count()
        };
        let covered = found.covered.last().map_or(0, |it| *it as usize);
        prop_assert_eq!(covered, agrees(&found.statements));
        prop_assert!(found.justified);
        let is_live = |at: &usize| answers.kinds()[*at] == Kind::Live;
        let live: Vec<usize> = (0..answers.statements()).filter(is_live).collect();
        let mut best = 0;
        for a in &live {
            for b in &live {
                for c in &live {
                    best = best.max(agrees(&[*a, *b, *c]));
                }
            }
        }
        prop_assert!(agrees(&found.statements) as f64 >= 0.632 * best as f64);
    }

    #[test]
    fn every_text_is_read_or_refused(text in TEXT, other: String) {
        for text in [&text, &other] {
            if let Ok(named) = read(text) {
                let _ = named.clone().with_comments(&other);
                let _ = named.clone().with_sectors(text);
                tell(&named, &map(&named.answers, &quick(Mode::Sound)));
            }
        }
    }

    #[test]
    fn what_is_shown_next_was_not_answered(
        weights in proptest::collection::vec(0.0_f64..50.0, 0..20),
        seed: u64,
    ) {
        let answered = |at: usize| at.is_multiple_of(3);
        let next = next_statement(&weights, &answered, seed);
        prop_assert!(next.is_none_or(|at| !answered(at) && weights[at] > 0.0));
        let open = weights.iter().enumerate().any(|(at, weight)| !answered(at) && *weight > 0.0);
        prop_assert_eq!(next.is_some(), open);
    }
}

#[test]
fn priorities_are_not_all_alike() {
    let seen = |agree, answers| Tally { agree, answers, ..Tally::default() };
    let of = |tally: &Tally, out| priority(tally, out, Kind::Live);
    assert!(of(&seen(0, 0), 1.0) > of(&seen(10, 20), 1.0), "what few saw comes first");
    assert!(of(&seen(18, 20), 1.0) > of(&seen(2, 20), 1.0), "what most agree with comes first");
    assert!(of(&seen(10, 20), 2.0) > of(&seen(10, 20), 0.0), "what lies far out comes first");
    assert!((priority(&seen(3, 9), 1.0, Kind::Meta) - 49.0).abs() < 1e-12);
    assert!(priority(&seen(3, 9), 1.0, Kind::Out) < 1e-12);
}

#[test]
fn what_is_drawn_follows_priorities() {
    let mut counts = [0_u32; 3];
    for seed in 0..6_000 {
        counts[next_statement(&[1.0, 2.0, 3.0], &|_| false, seed).expect("one is open")] += 1;
    }
    for (count, expected) in counts.iter().zip([1_000_u32, 2_000, 3_000]) {
        assert!(count.abs_diff(expected) < 150, "{counts:?}");
    }
}

#[test]
fn wrong_answers_are_refused() {
    let answer = |participant, statement| Answer {
        participant,
        statement,
        reply: Reply::Agree,
        important: false,
    };
    let new = |answers: &[Answer]| Answers::new(2, 2, answers).map(|it| it.len());
    assert_eq!(new(&[answer(0, 0), answer(2, 0)]), Err(Fault::NoSuchParticipant(1)));
    assert_eq!(new(&[answer(u32::MAX, 0)]), Err(Fault::NoSuchParticipant(0)));
    assert_eq!(new(&[answer(0, u32::MAX)]), Err(Fault::NoSuchStatement(0)));
    assert_eq!(new(&[answer(0, 1), answer(0, 1)]), Ok(1), "the last counts");
    assert_eq!(Answers::new(usize::MAX, 1, &[]), Err(Fault::TooManyParticipants));
    assert_eq!(Answers::new(1, usize::MAX, &[]), Err(Fault::TooManyStatements));
    let two = || Answers::new(2, 2, &[]).expect("they fit");
    assert_eq!(two().with_kinds(vec![]), Err(Fault::WrongLength));
    assert_eq!(two().with_sectors(vec![None]), Err(Fault::WrongLength));
    assert_eq!(two().with_sectors(vec![None, Some(64)]), Err(Fault::TooManySectors));
}
