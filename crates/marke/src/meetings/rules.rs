//! What a meeting accepts, and when.

use crate::agenda::challenges::Challenge;
use crate::clock::Moment;
use crate::error::{Refused, Result};
use crate::opinions::carrying::points::Point;
use crate::reading::{LINE_LENGTH_MAX, Reading, TEXT_LENGTH_MAX, TITLE_LENGTH_MAX};

use super::{Meeting, MeetingStage, Sheet, Welcome};

/// Longest reason, in characters.
pub const REASON_LENGTH_MAX: usize = 2_000;

/// No meeting is planned further ahead than this, in days.
pub const AHEAD_DAYS_MAX: i64 = 3 * 366;

/// So long is the number of a thing, in characters.
const NUMBER_LENGTH_MAX: usize = 12;

/// What a sheet says, read and judged.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Facts {
    pub title: String,
    pub purpose: String,
    pub begins_at: Moment,
    pub ends_at: Moment,
    pub venue: String,
    pub welcome: Welcome,
    pub contact: String,
}

/// Reads a sheet; refuses with everything that is wrong with it.
pub fn read(sheet: &Sheet, now: Moment) -> Result<Facts> {
    let mut reading = Reading::default();
    let title = reading.needed("title", &sheet.title, TITLE_LENGTH_MAX);
    let purpose = reading.needed("purpose", &sheet.purpose, TEXT_LENGTH_MAX);
    let venue = reading.needed("venue", &sheet.venue, LINE_LENGTH_MAX);
    let contact = reading.needed("contact", &sheet.contact, LINE_LENGTH_MAX);
    let welcome = reading.choice("welcome", &sheet.welcome).unwrap_or(Welcome::Invited);
    let day = reading.day("day", &sheet.day);
    let missing = Refused::new("reading-refusal-text-is-missing");
    reading.check(!sheet.day.trim().is_empty(), missing.on("day"));
    let begins = time(&mut reading, "begins", &sheet.begins);
    let ends = time(&mut reading, "ends", &sheet.ends);
    let at =
        |time: Option<(i8, i8)>| day.zip(time).map(|(day, (hour, minute))| day.at(hour, minute));
    let (begins_at, ends_at) = (at(begins), at(ends));
    let order = begins_at.zip(ends_at).is_none_or(|(from, to)| from < to);
    reading.check(order, Refused::new("meetings-refusal-ends-before-it-begins").on("ends"));
    let to_come = begins_at.is_none_or(|at| at > now);
    reading.check(to_come, Refused::new("meetings-refusal-moment-is-past").on("day"));
    let near = day.is_none_or(|day| now.day().days_until(day) <= AHEAD_DAYS_MAX);
    reading.check(near, Refused::new("meetings-refusal-day-is-too-far").on("day"));
    reading.end()?;
    let unread = || Refused::new("reading-refusal-text-is-missing").on("day");
    let (begins_at, ends_at) = begins_at.zip(ends_at).ok_or_else(unread)?;
    Ok(Facts { title, purpose, begins_at, ends_at, venue, welcome, contact })
}

/// Reads a time as a browser sends it (`19:30`) or as people write it (`19.30`).
fn time(reading: &mut Reading, field: &'static str, typed: &str) -> Option<(i8, i8)> {
    let typed = reading.needed(field, typed, TITLE_LENGTH_MAX);
    let time = read_time(&typed);
    let unreadable = Refused::new("meetings-refusal-time-is-unreadable").on(field);
    reading.check(time.is_some() || typed.is_empty(), unreadable);
    time
}

fn read_time(typed: &str) -> Option<(i8, i8)> {
    let (hour, rest) = typed.split_once([':', '.'])?;
    // A browser may send seconds too; nobody meets by the second.
    let minute = rest.split(':').next()?;
    let read = |text: &str, max: i8| {
        let figures = matches!(text.len(), 1 | 2) && text.bytes().all(|it| it.is_ascii_digit());
        text.parse::<i8>().ok().filter(|number| figures && *number <= max)
    };
    Some((read(hour, 23)?, read(minute, 59)?))
}

/// Reads why a meeting is called off.
pub fn reason(typed: &str) -> Result<String> {
    let mut reading = Reading::default();
    let reason = reading.needed("reason", typed, REASON_LENGTH_MAX);
    reading.end()?;
    Ok(reason)
}

/// Reads what came of a meeting: in short, which must be there, and in full.
pub fn told(outcome: &str, report: &str) -> Result<(String, String)> {
    let mut reading = Reading::default();
    let outcome = reading.needed("outcome", outcome, LINE_LENGTH_MAX);
    let report = reading.text("report", report, TEXT_LENGTH_MAX);
    reading.end()?;
    Ok((outcome, report))
}

/// The number of something that was chosen.
pub fn number(field: &'static str, typed: &str) -> Result<i64> {
    let mut reading = Reading::default();
    let typed = reading.needed(field, typed, NUMBER_LENGTH_MAX);
    let number = reading.choice(field, &typed);
    reading.end()?;
    Ok(number.unwrap_or(0))
}

/// How far a meeting is.
pub fn stage(meeting: &Meeting, now: Moment) -> MeetingStage {
    if meeting.called_off_at.is_some() {
        MeetingStage::CalledOff
    } else if meeting.reported_at.is_some() {
        MeetingStage::Reported
    } else if meeting.begins_at <= now {
        MeetingStage::Held
    } else {
        MeetingStage::Planned
    }
}

/// What was called off or closed stays as it was.
pub fn open(meeting: &Meeting) -> Vec<Refused> {
    let title = &meeting.title;
    if meeting.called_off_at.is_some() {
        return vec![Refused::new("meetings-refusal-is-called-off").with("title", title)];
    }
    if meeting.reported_at.is_some() {
        return vec![Refused::new("meetings-refusal-is-closed").with("title", title)];
    }
    Vec::new()
}

/// A challenge that ended brings nobody together.
pub fn goes_on(challenge: &Challenge) -> Vec<Refused> {
    if challenge.closed_at.is_none() {
        return Vec::new();
    }
    let ended = Refused::new("meetings-refusal-challenge-has-ended").on("challenge");
    vec![ended.with("title", &challenge.title)]
}

/// What is wrong with changing a meeting: it must be as it was read, and not have begun.
pub fn change(meeting: &Meeting, revision: &str, now: Moment) -> Vec<Refused> {
    if meeting.begins_at <= now {
        return vec![Refused::new("meetings-refusal-has-begun")];
    }
    if revision.trim() != meeting.revision.to_string() {
        return vec![Refused::new("meetings-refusal-changed-meanwhile")];
    }
    Vec::new()
}

/// Whether somebody who said that they come would go to the wrong place, or at the wrong time.
pub fn is_elsewhere(before: &Meeting, now: &Meeting) -> bool {
    (before.begins_at, before.ends_at, &before.venue) != (now.begins_at, now.ends_at, &now.venue)
}

/// What is wrong with calling a meeting off: of one at which people were, that is not so.
pub fn call_off(meeting: &Meeting) -> Vec<Refused> {
    if meeting.counted_at.is_none() {
        return Vec::new();
    }
    vec![Refused::new("meetings-refusal-people-were-there").on("reason")]
}

/// What is wrong with putting a point on the programme, that may stand on another.
pub fn put_on(point: &Point, elsewhere: Option<&(i64, String)>, meeting: &Meeting) -> Vec<Refused> {
    let refused = |id: &'static str| Refused::new(id).on("point");
    if point.settled_at.is_some() {
        return vec![refused("meetings-refusal-point-is-settled")];
    }
    match elsewhere {
        Some((number, _)) if *number == meeting.number => {
            vec![refused("meetings-refusal-point-is-on-it")]
        }
        Some((_, title)) => {
            vec![refused("meetings-refusal-point-is-elsewhere").with("title", title)]
        }
        None => Vec::new(),
    }
}

/// What is wrong with taking a point off: it must stand on the programme.
pub fn take_off(on: &[(i64, String)], point: i64) -> Vec<Refused> {
    if on.iter().any(|(number, _)| *number == point) {
        return Vec::new();
    }
    vec![Refused::new("meetings-refusal-point-is-not-on-it").on("point")]
}

/// What is wrong with telling what came of a meeting: it must have begun, and somebody must have
/// written down who came.
pub fn report(meeting: &Meeting, now: Moment) -> Vec<Refused> {
    if meeting.begins_at > now {
        return vec![Refused::new("meetings-refusal-has-not-begun").on("outcome")];
    }
    if meeting.counted_at.is_none() {
        return vec![Refused::new("meetings-refusal-nobody-counted").on("outcome")];
    }
    Vec::new()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::Error;

    fn now() -> Moment {
        "2026-11-23T13:00:00Z".parse().unwrap()
    }

    fn good() -> Sheet {
        let text = str::to_owned;
        Sheet {
            title: text("Avond over wind"),
            purpose: text("Waar mag het wel?"),
            day: text("2026-12-08"),
            begins: text("19:30"),
            ends: text("21.30"),
            venue: text("Dorpshuis"),
            contact: text("Aaltje"),
            ..Sheet::default()
        }
    }

    fn refused(sheet: &Sheet) -> Vec<(&'static str, &'static str)> {
        match read(sheet, now()) {
            Err(Error::Refused(refusals)) => {
                refusals.iter().map(|refused| (refused.field.unwrap(), refused.id)).collect()
            }
            _ => Vec::new(),
        }
    }

    #[test]
    fn a_sheet_is_read_in_the_time_of_the_area() {
        let facts = read(&good(), now()).unwrap();
        assert_eq!(facts.begins_at.to_string(), "2026-12-08T18:30:00.000000Z");
        assert_eq!(facts.ends_at.to_string(), "2026-12-08T20:30:00.000000Z");
        assert_eq!(facts.welcome, Welcome::Invited);
        let seconds = Sheet { begins: "19:30:00".to_owned(), ..good() };
        assert_eq!(read(&seconds, now()).unwrap(), facts);
    }

    #[test]
    fn what_is_wrong_is_told_beside_its_field() {
        let text = str::to_owned;
        let unreadable = "meetings-refusal-time-is-unreadable";
        for (sheet, field, id) in [
            (Sheet { title: text(" "), ..good() }, "title", "reading-refusal-text-is-missing"),
            (Sheet { day: text(""), ..good() }, "day", "reading-refusal-text-is-missing"),
            (Sheet { day: text("morgen"), ..good() }, "day", "reading-refusal-day-is-unreadable"),
            (Sheet { day: text("2026-11-22"), ..good() }, "day", "meetings-refusal-moment-is-past"),
            (Sheet { day: text("2030-01-01"), ..good() }, "day", "meetings-refusal-day-is-too-far"),
            (
                Sheet { ends: text("19:30"), ..good() },
                "ends",
                "meetings-refusal-ends-before-it-begins",
            ),
            (Sheet { begins: text("half acht"), ..good() }, "begins", unreadable),
            (Sheet { begins: text("24:00"), ..good() }, "begins", unreadable),
            (Sheet { begins: text("7:3x"), ..good() }, "begins", unreadable),
            (
                Sheet { welcome: text("x"), ..good() },
                "welcome",
                "reading-refusal-choice-is-unknown",
            ),
        ] {
            assert_eq!(refused(&sheet), [(field, id)], "{sheet:?}");
        }
        assert!(refused(&good()).is_empty());
    }
}
