//! Meetings as a calendar (iCalendar, RFC 5545) that people keep in their own.

use icalendar::{Calendar, Component, Event, EventLike, EventStatus};

use crate::clock::Moment;
use crate::ids::Kind;

use super::Meeting;

/// Meetings as the text of a calendar with a name; `address` is that of the site. What was called
/// off stays in it as such, so that it goes from the calendars that it was in.
pub(super) fn told(meetings: &[Meeting], name: &str, address: &str) -> String {
    let mut calendar = Calendar::empty();
    calendar.append_property(("VERSION", "2.0"));
    calendar.append_property(("PRODID", "-//Marke//NONSGML Marke//NL"));
    calendar.name(name);
    for meeting in meetings {
        calendar.push(event(meeting, address));
    }
    calendar.to_string()
}

fn event(meeting: &Meeting, address: &str) -> Event {
    let off = meeting.called_off_at.is_some();
    let page = format!("{address}{}", Kind::Meeting.address(meeting.number));
    let mut event = Event::new();
    event
        .uid(&meeting.meeting_id.to_string())
        .summary(&meeting.title)
        .description(&format!("{}\n\n{page}", meeting.purpose))
        .location(&meeting.venue)
        .url(&page)
        .status(if off { EventStatus::Cancelled } else { EventStatus::Confirmed })
        .sequence(u32::try_from(meeting.revision - 1).unwrap_or(0))
        .add_property("DTSTAMP", stamp(meeting.planned_at))
        .add_property("DTSTART", stamp(meeting.begins_at))
        .add_property("DTEND", stamp(meeting.ends_at));
    event.done()
}

/// A moment as calendars write it: `20261208T183000Z`.
fn stamp(moment: Moment) -> String {
    let whole = moment.to_string();
    let whole = whole.split('.').next().unwrap_or_default();
    format!("{}Z", whole.replace(['-', ':'], ""))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::{ChallengeId, MeetingId};
    use crate::meetings::Welcome;

    fn meeting() -> Meeting {
        Meeting {
            meeting_id: MeetingId(uuid::Uuid::from_u128(7)),
            number: 3,
            challenge_id: ChallengeId(uuid::Uuid::from_u128(8)),
            challenge_number: 1,
            challenge_title: "Samen slim met een vol stroomnet".to_owned(),
            title: "Avond over wind; en zon, in één keer".to_owned(),
            purpose: "Waar mag het wel?\nEn waar niet, vinden wij met elkaar op een lange avond \
                      in het dorpshuis van Meeden, met koffie?"
                .to_owned(),
            begins_at: "2026-12-08T18:30:00Z".parse().unwrap(),
            ends_at: "2026-12-08T20:30:00Z".parse().unwrap(),
            venue: "Dorpshuis, Meeden".to_owned(),
            welcome: Welcome::Everybody,
            contact: String::new(),
            planned_at: "2026-11-23T13:00:00Z".parse().unwrap(),
            called_off_at: None,
            call_off_reason: String::new(),
            reminded_on: None,
            counted_at: None,
            reported_at: None,
            outcome: String::new(),
            report: String::new(),
            revision: 2,
        }
    }

    #[test]
    fn a_calendar_is_read_back_as_it_was_written() {
        let off = Meeting { number: 4, called_off_at: Some(meeting().planned_at), ..meeting() };
        let text = told(&[meeting(), off], "De Proef", "http://proef.test");
        assert!(text.lines().all(|line| line.len() <= 75), "{text}");
        assert_eq!(text.matches('\n').count(), text.matches("\r\n").count());
        let read: Calendar = text.parse().unwrap();
        assert_eq!(read.get_name(), Some("De Proef"));
        let events: Vec<&Event> = read.events().collect();
        assert_eq!(events.len(), 2);
        let (first, second) = (events[0], events[1]);
        assert_eq!(first.get_summary(), Some(meeting().title.as_str()));
        assert_eq!(first.get_location(), Some("Dorpshuis, Meeden"));
        let description = first.get_description().unwrap();
        assert!(description.starts_with(&meeting().purpose), "{description}");
        assert!(description.ends_with("http://proef.test/bijeenkomsten/3"));
        assert_eq!(first.property_value("DTSTART"), Some("20261208T183000Z"));
        assert_eq!(first.property_value("DTEND"), Some("20261208T203000Z"));
        assert_eq!(first.property_value("DTSTAMP"), Some("20261123T130000Z"));
        assert_eq!(first.get_uid(), Some("00000000-0000-0000-0000-000000000007"));
        assert_eq!(first.get_status(), Some(EventStatus::Confirmed));
        assert_eq!(second.get_status(), Some(EventStatus::Cancelled));
        assert_eq!(first.property_value("SEQUENCE"), Some("1"));
    }
}
