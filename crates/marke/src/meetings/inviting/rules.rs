//! Who can be asked, and what an answer must be.

use crate::clock::{Day, Moment};
use crate::error::{Refused, Result};
use crate::meetings::{Meeting, Welcome};
use crate::reading::{LINE_LENGTH_MAX, Reading};

use super::{Answer, Invitee, Typed};

/// So many parties are asked for one meeting, at most.
pub const INVITEES_MAX: usize = 500;

/// So many people come for one party, at most.
pub const PEOPLE_MAX: i64 = 50;

/// Longest suggestion of who else should be there, in characters.
pub const SUGGESTION_LENGTH_MAX: usize = 1_000;

/// An answer as it was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    pub answer: Answer,
    pub people: i64,
    pub explanation: String,
    pub suggestion: String,
}

/// Reads an answer; refuses with everything that is wrong with it.
pub fn answer(typed: &Typed) -> Result<Said> {
    let mut reading = Reading::default();
    let answer = reading.choice::<Answer>("answer", &typed.answer);
    let missing = Refused::new("meetings-refusal-answer-is-missing").on("answer");
    reading.check(!typed.answer.trim().is_empty(), missing);
    let comes = answer.is_some_and(|answer| answer != Answer::NotComing);
    let people = if comes { people(&mut reading, &typed.people) } else { 0 };
    let explanation = reading.text("explanation", &typed.explanation, LINE_LENGTH_MAX);
    let nobody = Refused::new("meetings-refusal-who-comes-is-missing").on("explanation");
    reading.check(answer != Some(Answer::SomebodyElse) || !explanation.is_empty(), nobody);
    let suggestion = reading.text("suggestion", &typed.suggestion, SUGGESTION_LENGTH_MAX);
    reading.end()?;
    let answer = answer.unwrap_or(Answer::NotComing);
    Ok(Said { answer, people, explanation, suggestion })
}

/// Reads how many people come; who says nothing comes alone.
fn people(reading: &mut Reading, typed: &str) -> i64 {
    let typed = typed.trim();
    let people = if typed.is_empty() { Some(1) } else { typed.parse().ok() };
    let people = people.filter(|people| (1..=PEOPLE_MAX).contains(people));
    let wrong = Refused::new("meetings-refusal-people-are-wrong").on("people");
    reading.check(people.is_some(), wrong.with("max", PEOPLE_MAX));
    people.unwrap_or(0)
}

/// Reads the numbers of parties that were ticked or chosen, each once; there must be one.
pub fn parties(typed: &[String]) -> Result<Vec<i64>> {
    let mut reading = Reading::default();
    let mut numbers: Vec<i64> = Vec::new();
    for typed in typed.iter().take(INVITEES_MAX + 1) {
        let number = reading.choice("party", typed);
        numbers.extend(number.filter(|number| !numbers.contains(number)));
    }
    let nobody = Refused::new("meetings-refusal-nobody-is-ticked").on("party");
    reading.check(!typed.iter().all(|typed| typed.trim().is_empty()), nobody);
    reading.end()?;
    Ok(numbers)
}

/// Reads the number of one party.
pub fn party(typed: &str) -> Result<i64> {
    let numbers = parties(&[typed.to_owned()])?;
    let unknown = || Refused::new("meetings-refusal-party-is-unknown").on("party");
    Ok(numbers.first().copied().ok_or_else(unknown)?)
}

/// What is wrong with asking `more` parties when so many are asked already.
pub fn invite(asked: usize, more: usize) -> Vec<Refused> {
    if asked + more <= INVITEES_MAX {
        return Vec::new();
    }
    let many = Refused::new("meetings-refusal-too-many-invitees").on("party");
    vec![many.with("max", INVITEES_MAX)]
}

/// What is wrong with mailing a party that has these addresses.
pub fn reachable(number: i64, addresses: &[String]) -> Vec<Refused> {
    if !addresses.is_empty() {
        return Vec::new();
    }
    vec![Refused::new("meetings-refusal-party-has-no-address").on("party").with("number", number)]
}

/// Once a meeting begins it is too late to say whether one comes.
pub fn to_come(meeting: &Meeting, now: Moment) -> Vec<Refused> {
    if meeting.begins_at > now {
        return Vec::new();
    }
    vec![Refused::new("meetings-refusal-has-begun")]
}

/// What is wrong with a party that was not asked putting itself on the list.
pub fn come_forward(meeting: &Meeting, asked: usize) -> Vec<Refused> {
    match meeting.welcome {
        Welcome::Invited => vec![Refused::new("meetings-refusal-is-by-invitation")],
        Welcome::Everybody => invite(asked, 1),
    }
}

/// What is wrong with reminding: somebody must still have to answer, and not have been reminded
/// today.
pub fn remind(meeting: &Meeting, asked: &[Invitee], today: Day) -> Vec<Refused> {
    if asked.iter().all(|invitee| invitee.answer.is_some()) {
        return vec![Refused::new("meetings-refusal-nobody-to-remind")];
    }
    if meeting.reminded_on == Some(today) {
        return vec![Refused::new("meetings-refusal-reminded-today")];
    }
    Vec::new()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::Error;

    fn typed(answer: &str, people: &str, explanation: &str) -> Typed {
        Typed {
            answer: answer.to_owned(),
            people: people.to_owned(),
            explanation: explanation.to_owned(),
            ..Typed::default()
        }
    }

    #[test]
    fn an_answer_says_how_many_come_and_who_instead() {
        for (given, people) in [
            (typed("coming", "", ""), 1),
            (typed("coming", " 3 ", ""), 3),
            (typed("not-coming", "veel", ""), 0),
            (typed("somebody-else", "2", "Roelie komt"), 2),
        ] {
            assert_eq!(answer(&given).unwrap().people, people, "{given:?}");
        }
        for (given, field, id) in [
            (typed("", "", ""), "answer", "meetings-refusal-answer-is-missing"),
            (typed("misschien", "", ""), "answer", "reading-refusal-choice-is-unknown"),
            (typed("coming", "0", ""), "people", "meetings-refusal-people-are-wrong"),
            (typed("coming", "51", ""), "people", "meetings-refusal-people-are-wrong"),
            (
                typed("somebody-else", "1", " "),
                "explanation",
                "meetings-refusal-who-comes-is-missing",
            ),
        ] {
            let Err(Error::Refused(refusals)) = answer(&given) else { panic!("{given:?}") };
            assert_eq!((refusals[0].field, refusals[0].id), (Some(field), id));
            assert_eq!(refusals.len(), 1);
        }
    }

    #[test]
    fn a_meeting_has_an_end_of_invitees() {
        assert!(invite(INVITEES_MAX - 1, 1).is_empty());
        assert_eq!(invite(INVITEES_MAX, 1)[0].id, "meetings-refusal-too-many-invitees");
    }
}
