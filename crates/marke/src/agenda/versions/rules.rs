//! When a version may change, be commented on and be adopted.

use crate::actor::{Actor, Permission};
use crate::agenda::challenges::Seat;
use crate::agenda::rules::{put_on, table};
use crate::clock::Day;
use crate::error::{Refused, Result};
use crate::reading::{LINE_LENGTH_MAX, Reading, TEXT_LENGTH_MAX};

use super::comments::Comment;
use super::paragraphs::Paragraph;
use super::{Adoption, State, Version};

/// No agenda has more paragraphs than this.
pub const PARAGRAPHS_MAX: usize = 100;

/// No consultation lasts longer than this, in days.
pub const CONSULTATION_DAYS_MAX: i64 = 366;

/// Who may see a version: everybody, once it is in consultation.
pub fn sees(actor: &Actor, state: State) -> bool {
    match state {
        State::Draft => actor.can(Permission::DraftAgenda) || actor.can(Permission::AdoptAgenda),
        State::Consultation | State::Adopted => true,
    }
}

/// There is one agenda in the making at a time.
pub fn draft(in_the_making: Option<&Version>) -> Vec<Refused> {
    let exists = |version: &Version| {
        Refused::new("agenda-refusal-draft-exists").on("title").with("title", &version.title)
    };
    in_the_making.map(exists).into_iter().collect()
}

/// Whether people may comment on a version today.
pub fn is_running(version: &Version, today: Day) -> bool {
    let period = version.consultation_from.zip(version.consultation_until);
    version.state == State::Consultation
        && period.is_some_and(|(from, until)| from <= today && today <= until)
}

/// The text does not change while people comment on it, and never after it was adopted.
pub fn change(version: &Version, today: Day) -> Vec<Refused> {
    if version.state == State::Adopted {
        return vec![adopted()];
    }
    if is_running(version, today) {
        return vec![Refused::new("agenda-refusal-consultation-is-running")];
    }
    Vec::new()
}

/// The refusal of any change to what was adopted.
pub fn adopted() -> Refused {
    Refused::new("agenda-refusal-agenda-is-adopted")
}

/// Nobody changed it since it was read.
pub fn unchanged(revision: i64, read: &str) -> Vec<Refused> {
    if read.trim().parse() == Ok(revision) {
        return Vec::new();
    }
    vec![Refused::new("agenda-refusal-changed-meanwhile")]
}

/// Reads from when until when people may comment.
pub fn period(from: &str, until: &str, today: Day) -> Result<(Day, Day)> {
    let mut reading = Reading::default();
    let from_on = reading.day("from", from);
    let until_on = reading.day("until", until);
    let missing = |field| Refused::new("reading-refusal-text-is-missing").on(field);
    reading.check(!until.trim().is_empty(), missing("until"));
    let from_on = from_on.unwrap_or(today);
    let until_on = until_on.unwrap_or(from_on);
    let past = Refused::new("agenda-refusal-day-is-in-the-past").on("from");
    reading.check(from_on >= today, past);
    let order = until_on >= from_on && until_on <= from_on.plus_days(CONSULTATION_DAYS_MAX);
    reading.check(order, Refused::new("agenda-refusal-period-is-wrong").on("until"));
    reading.end()?;
    Ok((from_on, until_on))
}

/// There must be something to comment on.
pub fn consult(paragraphs: usize) -> Vec<Refused> {
    if paragraphs > 0 {
        return Vec::new();
    }
    vec![Refused::new("agenda-refusal-agenda-is-empty")]
}

/// What is wrong with one more paragraph.
pub fn add(paragraphs: usize) -> Vec<Refused> {
    if paragraphs < PARAGRAPHS_MAX {
        return Vec::new();
    }
    vec![Refused::new("agenda-refusal-too-many-paragraphs").with("max", PARAGRAPHS_MAX)]
}

/// Reads how a version was adopted: not in the future.
pub fn adoption(adoption: &Adoption, today: Day) -> Result<(Day, String, String)> {
    let mut reading = Reading::default();
    let on = reading.day("adopted_on", &adoption.adopted_on).unwrap_or(today);
    let refused = Refused::new("agenda-refusal-day-is-in-the-future").on("adopted_on");
    reading.check(on <= today, refused);
    let by = reading.needed("adopted_by", &adoption.adopted_by, LINE_LENGTH_MAX);
    let minority = reading.text("minority", &adoption.minority, TEXT_LENGTH_MAX);
    reading.end()?;
    Ok((on, by, minority))
}

/// A version is adopted once, after everybody could comment on it.
pub fn may_be_adopted(version: &Version, today: Day) -> Vec<Refused> {
    match version.state {
        State::Adopted => vec![adopted()],
        State::Draft => vec![Refused::new("agenda-refusal-was-not-consulted")],
        State::Consultation if version.consultation_until.is_none_or(|until| until >= today) => {
            vec![Refused::new("agenda-refusal-consultation-has-not-ended")]
        }
        State::Consultation => Vec::new(),
    }
}

/// What is wrong with adopting this text: every comment has its answer, every challenge goes on
/// and has more than one sector at its table, or a reason.
pub fn adopt(paragraphs: &[Paragraph], comments: &[Comment], seats: &[Seat]) -> Vec<Refused> {
    let mut refusals = consult(paragraphs.len());
    let unanswered = comments.iter().filter(|comment| comment.answered_at.is_none()).count();
    if unanswered > 0 {
        let refused = Refused::new("agenda-refusal-comments-without-answer");
        refusals.push(refused.with("count", unanswered));
    }
    for paragraph in paragraphs {
        let Some(id) = paragraph.challenge_id else { continue };
        let title = paragraph.challenge_title.as_deref().unwrap_or_default();
        if paragraph.challenge_closed_at.is_some() {
            let refused = Refused::new("agenda-refusal-challenge-is-closed");
            refusals.push(refused.with("title", title));
        }
        let own = seats.iter().filter(|seat| seat.challenge_id == id);
        let table = table(own.map(|seat| seat.sector.as_str()));
        let motivation = paragraph.challenge_motivation.as_deref().unwrap_or_default();
        refusals.extend(put_on(title, &table, motivation));
    }
    refusals
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::Error;
    use crate::ids::AgendaId;

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    fn version(state: State, from: &str, until: &str) -> Version {
        Version {
            agenda_id: AgendaId(uuid::Uuid::nil()),
            number: 1,
            title: "Agenda".to_owned(),
            state,
            created_at: "2026-01-01T12:00:00Z".parse().unwrap(),
            consultation_from: from.parse().ok(),
            consultation_until: until.parse().ok(),
            adopted_on: None,
            adopted_by: String::new(),
            minority: String::new(),
            hash: String::new(),
            revision: 1,
        }
    }

    #[test]
    fn a_version_moves_only_forward() {
        let (before, during, last, after) =
            ("2026-01-31", "2026-02-10", "2026-02-28", "2026-03-01");
        for (state, today, changes, adopts) in [
            (State::Draft, during, true, false),
            (State::Consultation, before, true, false),
            (State::Consultation, during, false, false),
            (State::Consultation, last, false, false),
            (State::Consultation, after, true, true),
            (State::Adopted, after, false, false),
        ] {
            let version = version(state, "2026-02-01", last);
            let told = format!("{state} on {today}");
            assert_eq!(change(&version, day(today)).is_empty(), changes, "{told}");
            assert_eq!(may_be_adopted(&version, day(today)).is_empty(), adopts, "{told}");
        }
    }

    #[test]
    fn a_consultation_has_a_beginning_and_an_end() {
        let today = day("2026-11-23");
        for (from, until, id) in [
            ("", "2026-12-23", ""),
            ("2026-11-23", "2026-11-23", ""),
            ("", "", "reading-refusal-text-is-missing"),
            ("2026-11-22", "2026-12-23", "agenda-refusal-day-is-in-the-past"),
            ("2026-12-01", "2026-11-30", "agenda-refusal-period-is-wrong"),
            ("2026-12-01", "2027-12-30", "agenda-refusal-period-is-wrong"),
            ("straks", "2026-12-23", "reading-refusal-day-is-unreadable"),
        ] {
            let found = match period(from, until, today) {
                Err(Error::Refused(refusals)) => refusals[0].id,
                _ => "",
            };
            assert_eq!(found, id, "{from} {until}");
        }
    }

    #[test]
    fn a_draft_is_for_those_who_write_it() {
        assert!(!sees(&Actor::visitor(), State::Draft));
        assert!(sees(&Actor::visitor(), State::Consultation));
        assert!(sees(&Actor::operator(), State::Draft));
    }

    #[test]
    fn there_are_limits() {
        assert!(add(99).is_empty());
        assert_eq!(add(100)[0].id, "agenda-refusal-too-many-paragraphs");
        assert_eq!(consult(0)[0].id, "agenda-refusal-agenda-is-empty");
        assert_eq!(unchanged(2, "1")[0].id, "agenda-refusal-changed-meanwhile");
        assert!(unchanged(2, " 2 ").is_empty());
    }
}
