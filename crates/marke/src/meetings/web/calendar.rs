//! Meetings as a calendar to subscribe to, or one of them to put in one's own.

use axum::extract::Path;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};

use crate::error::Error;
use crate::ids::Kind;
use crate::meetings::{self, Filter, Meeting};
use crate::web::calendar::{Calendar, Happening, Status};
use crate::web::{Call, Reply, number};

pub(super) async fn all(call: Call) -> Reply {
    let meetings = meetings::list(&mut *call.coop.db.read().await?, &Filter::default()).await?;
    Ok(told(&call, &meetings))
}

pub(super) async fn one(call: Call, path: Path<String>) -> Reply {
    let number = number(path)?;
    let meeting = meetings::by_number(&mut *call.coop.db.read().await?, number).await?;
    Ok(told(&call, &[meeting.ok_or(Error::NotFound)?]))
}

fn told(call: &Call, meetings: &[Meeting]) -> Response {
    let name = call.language.with("meetings-calendar", "cooperative", &call.cooperative);
    let calendar = calendar(meetings, name, &call.coop.address);
    ([(CONTENT_TYPE, "text/calendar; charset=utf-8")], calendar.to_string()).into_response()
}

/// Meetings as a calendar with a name; `address` is that of the site.
fn calendar(meetings: &[Meeting], name: String, address: &str) -> Calendar {
    let happening = |meeting: &Meeting| {
        let off = meeting.called_off_at.is_some();
        let page = format!("{address}{}", Kind::Meeting.address(meeting.number));
        Happening {
            key: meeting.meeting_id.to_string(),
            title: meeting.title.clone(),
            what: format!("{}\n\n{page}", meeting.purpose),
            place: meeting.venue.clone(),
            from: meeting.begins_at,
            until: meeting.ends_at,
            whole_days: false,
            status: Some(if off { Status::Cancelled } else { Status::Confirmed }),
            sequence: u32::try_from(meeting.revision - 1).unwrap_or(0),
            changed_at: meeting.planned_at,
            address: page,
        }
    };
    Calendar { name, happenings: meetings.iter().map(happening).collect() }
}

#[cfg(test)]
mod tests {
    use icalendar::{Calendar as Document, Component, Event, EventLike};

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
        let meetings = [meeting(), off];
        let text = calendar(&meetings, "De Proef".to_owned(), "http://proef.test").to_string();
        assert!(text.lines().all(|line| line.len() <= 75), "{text}");
        assert_eq!(text.matches('\n').count(), text.matches("\r\n").count());
        let read: Document = text.parse().unwrap();
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
        assert_eq!(first.get_status(), Some(Status::Confirmed));
        assert_eq!(second.get_status(), Some(Status::Cancelled));
        assert_eq!(first.property_value("SEQUENCE"), Some("1"));
    }
}
