//! Single answers between full runs, beside a full run of the same answers.
#![expect(clippy::expect_used, reason = "a test may stop at a fault")]

mod reference;

use opinion_map::answers::{Answer, Answers, Fault, Kind, Reply};
use opinion_map::live::Live;
use opinion_map::map::map;
use opinion_map::settings::Settings;
use reference::conversations;

fn all(answers: &Answers) -> Vec<Answer> {
    let mut all = Vec::new();
    for (participant, row) in answers.rows().enumerate() {
        all.extend(row.iter().map(|cell| Answer {
            participant: u32::try_from(participant).expect("it is small"),
            statement: u32::try_from(cell.statement()).expect("it is small"),
            reply: cell.reply(),
            important: cell.important(),
        }));
    }
    all
}

fn with(answers: &Answers, given: &[Answer]) -> Answers {
    let made = Answers::new(answers.participants(), answers.statements(), given).expect("they fit");
    let made = made.with_kinds(answers.kinds().to_vec()).expect("as many");
    let sectors = (0..answers.participants()).map(|at| u16::try_from(at % 3).ok()).collect();
    made.with_sectors(sectors).expect("as many")
}

#[test]
fn a_hundredth_more_answers_one_by_one_is_like_a_full_run() {
    for conversation in conversations("polis-expected") {
        let (name, answers) = (&conversation.name, &conversation.named.answers);
        let (mut first, mut later) = (Vec::new(), Vec::new());
        for (at, answer) in all(answers).into_iter().enumerate() {
            if at % 101 == 7 { later.push(answer) } else { first.push(answer) }
        }
        let before = with(answers, &first);
        let settings = Settings::default();
        let mut live = Live::new(before.clone(), map(&before, &settings)).expect("they fit");
        for answer in &later {
            let change = live.answer(*answer, None).expect("it fits");
            assert_eq!(change.before, None, "{name}");
        }
        let whole = with(answers, &all(answers));
        assert_eq!(live.answers(), whole, "{name}: nothing is lost");
        let (one_by_one, full) = (live.map(), map(&whole, &settings));
        let full = full.turned_as(&one_by_one);
        for (one, other) in one_by_one.statements.iter().zip(&full.statements) {
            assert_eq!(
                (one.tally, one.mean.to_bits()),
                (other.tally, other.mean.to_bits()),
                "{name}"
            );
        }
        assert_eq!(one_by_one.sectors, full.sectors, "{name}");
        let width =
            full.participants.iter().flat_map(|it| it.at).fold(0.0_f64, |a, b| a.max(b.abs()));
        let far =
            |(one, other): (&opinion_map::map::Participant, &opinion_map::map::Participant)| {
                (one.at[0] - other.at[0]).hypot(one.at[1] - other.at[1])
            };
        let all_far: Vec<f64> =
            one_by_one.participants.iter().zip(&full.participants).map(far).collect();
        let most = all_far.iter().copied().fold(0.0, f64::max) / (2.0 * width);
        let tolerance = if answers.participants() < 200 { SMALL_TOLERANCE } else { TOLERANCE };
        assert!(most < tolerance, "{name}: {most}");
    }
}

/// Places differ by less than this part of the width of the plane after a hundredth more answers.
const TOLERANCE: f64 = 0.02;

/// The same where there are fewer than 200 people.
const SMALL_TOLERANCE: f64 = 0.08;

#[test]
fn an_answer_can_be_changed_and_taken_back() {
    for conversation in conversations("polis-expected").into_iter().skip(2).take(1) {
        let answers = &conversation.named.answers;
        let given = with(answers, &all(answers));
        let made = map(&given, &Settings::default());
        let mut live = Live::new(given.clone(), made.clone()).expect("they fit");
        let first = all(&given)[0];
        let other = if first.reply == Reply::Agree { Reply::Disagree } else { Reply::Agree };
        let change = live.answer(Answer { reply: other, ..first }, None).expect("it fits");
        assert_eq!(change.before, Some(first.reply));
        let taken = live.undo(first.participant, first.statement).expect("there was one");
        assert_eq!(taken.before, Some(other));
        assert_eq!(live.undo(first.participant, first.statement), None);
        assert_eq!(live.undo(u32::MAX, 0), None);
        live.answer(first, None).expect("it fits");
        assert_eq!(live.answers(), given);
        let again = live.map();
        assert_eq!((again.groups, again.sectors), (made.groups, made.sectors));
        assert_eq!((again.consensus, again.contradictions), (made.consensus, made.contradictions));
        assert_eq!(again.common_ground, made.common_ground);
    }
}

#[test]
fn people_and_statements_may_come_later() {
    let nothing = Answers::new(0, 0, &[]).expect("they fit");
    let mut live = Live::new(nothing.clone(), map(&nothing, &Settings::default())).expect("fits");
    for participant in 0..12_u32 {
        for statement in 0..8_u32 {
            let reply =
                if (participant < 6) == (statement < 4) { Reply::Agree } else { Reply::Disagree };
            let answer = Answer { participant, statement, reply, important: statement == 0 };
            live.answer(answer, Some(u16::from(participant < 6))).expect("it fits");
        }
    }
    assert_eq!(live.of_sector(1, 0).expect("six people").tally.agree, 6);
    assert_eq!(live.of_sector(2, 0), None);
    assert_eq!(live.tally(0).expect("a statement").important_agree, 6);
    assert_eq!(live.next_statement(3, 1), None, "all is answered");
    let answers = live.answers();
    assert_eq!((answers.participants(), answers.statements(), answers.len()), (12, 8, 96));
    assert_eq!(answers.kinds(), [Kind::Live; 8]);
    let found = map(&answers, &Settings::default());
    assert_eq!(found.groups.len(), 2, "two sides");
    assert_eq!(found.sector_contradictions.iter().filter(|it| it.divided).count(), 8);
    let answer = |participant, statement| Answer {
        participant,
        statement,
        reply: Reply::Pass,
        important: false,
    };
    assert_eq!(live.answer(answer(u32::MAX, 0), None), Err(Fault::TooManyParticipants));
    assert_eq!(live.answer(answer(0, u32::MAX), None), Err(Fault::TooManyStatements));
    assert_eq!(live.answer(answer(0, 0), Some(64)), Err(Fault::TooManySectors));
    let other = Answers::new(1, 1, &[]).expect("they fit");
    assert_eq!(Live::new(other, found).err(), Some(Fault::WrongLength));
}

#[test]
fn a_map_is_turned_as_the_last_one_lay() {
    for conversation in conversations("polis-expected") {
        let found = map(&conversation.named.answers, &Settings::default());
        let mut mirrored = found.clone();
        for weight in &mut mirrored.plane.components[0] {
            *weight = -*weight;
        }
        let count = found.groups.len();
        for group in mirrored.participants.iter_mut().filter_map(|it| it.group.as_mut()) {
            *group = count - 1 - *group;
        }
        let turned = found.clone().turned_as(&mirrored);
        for ((turned, it), mirrored) in
            turned.participants.iter().zip(&found.participants).zip(&mirrored.participants)
        {
            assert_eq!((turned.at[0], turned.at[1]), (-it.at[0], it.at[1]));
            assert_eq!(turned.group, mirrored.group);
        }
        let size = |found: &opinion_map::map::Map, at: usize| found.groups[at].size;
        assert!((0..count).all(|at| size(&turned, at) == size(&found, count - 1 - at)));
        assert_eq!(found.clone().turned_as(&found), found);
    }
}
