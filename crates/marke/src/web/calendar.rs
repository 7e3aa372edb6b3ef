//! Days and hours for people's own calendar programs: iCalendar (RFC 5545).

use std::fmt;

pub use icalendar::EventStatus as Status;
use icalendar::{Calendar as Document, Component, Event, EventLike, Property};

use crate::clock::Moment;

/// Something that happens from a moment until another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Happening {
    /// What tells it from all others, always the same.
    pub key: String,
    /// What it is called.
    pub title: String,
    /// What one should know.
    pub what: String,
    /// Where; empty when that is not known.
    pub place: String,
    /// When it begins.
    pub from: Moment,
    /// When it ends.
    pub until: Moment,
    /// Whether it is about whole days of the area, not about hours.
    pub whole_days: bool,
    /// Whether it goes on; nothing when that is not told apart.
    pub status: Option<Status>,
    /// How often it was changed after it was first told.
    pub sequence: u32,
    /// When it was written down as it is now.
    pub changed_at: Moment,
    /// The address of its page.
    pub address: String,
}

/// A calendar; `to_string` writes it down. What was called off stays in it as such, so that it
/// goes from the calendars that it was in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Calendar {
    /// What it is called.
    pub name: String,
    /// What happens.
    pub happenings: Vec<Happening>,
}

impl fmt::Display for Calendar {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut document = Document::empty();
        document.append_property(("VERSION", "2.0"));
        document.append_property(("PRODID", "-//Marke//NONSGML Marke//NL"));
        document.name(&self.name);
        for happening in &self.happenings {
            document.push(event(happening));
        }
        document.done().fmt(f)
    }
}

fn event(happening: &Happening) -> Event {
    let mut event = Event::new();
    event.uid(&happening.key);
    event.summary(&happening.title);
    if !happening.what.is_empty() {
        event.description(&happening.what);
    }
    if !happening.place.is_empty() {
        event.location(&happening.place);
    }
    if let Some(status) = happening.status {
        event.status(status);
    }
    event.url(&happening.address);
    event.sequence(happening.sequence);
    event.add_property("DTSTAMP", instant(happening.changed_at));
    if happening.whole_days {
        for (name, day) in [("DTSTART", happening.from.day()), ("DTEND", happening.until.day())] {
            let day = day.to_string().replace('-', "");
            let property = Property::new(name, day).add_parameter("VALUE", "DATE").done();
            event.append_property(property);
        }
    } else {
        event.add_property("DTSTART", instant(happening.from));
        event.add_property("DTEND", instant(happening.until));
    }
    event.done()
}

/// An instant as iCalendar writes it: `20261123T130000Z`.
fn instant(at: Moment) -> String {
    let text = at.to_string();
    let seconds = text.split('.').next().unwrap_or_default();
    format!("{}Z", seconds.replace(['-', ':'], ""))
}

#[cfg(test)]
mod tests {
    use icalendar::parser::{read_calendar, unfold};

    use super::*;

    #[test]
    fn what_is_written_is_read_back() {
        let happening = Happening {
            key: "b1".to_owned(),
            title: "Aanhanger; met huif, en een \\ erin".to_owned(),
            what: "Voor het dorpsfeest.\nTwee dagen.".to_owned(),
            place: "Bellingwolde".to_owned(),
            from: "2026-11-30T23:00:00Z".parse().unwrap(),
            until: "2026-12-02T23:00:00Z".parse().unwrap(),
            whole_days: true,
            status: None,
            sequence: 0,
            changed_at: "2026-11-23T13:00:00Z".parse().unwrap(),
            address: "http://proef.test/boekingen/1".to_owned(),
        };
        let by_hour = Happening {
            key: "b2".to_owned(),
            whole_days: false,
            status: Some(Status::Cancelled),
            sequence: 3,
            ..happening.clone()
        };
        let calendar = Calendar { name: "Mijn".to_owned(), happenings: vec![happening, by_hour] };
        let text = unfold(&calendar.to_string());
        let read = Document::from(read_calendar(&text).unwrap());
        assert_eq!(read.get_name(), Some("Mijn"));
        let events: Vec<&Event> = read.events().collect();
        assert_eq!(events[0].get_summary(), Some("Aanhanger; met huif, en een \\ erin"));
        assert_eq!(events[0].get_description(), Some("Voor het dorpsfeest.\nTwee dagen."));
        assert_eq!(events[0].property_value("DTSTART"), Some("20261201"));
        assert_eq!(events[0].property_value("DTEND"), Some("20261203"));
        assert_eq!(events[1].property_value("DTSTART"), Some("20261130T230000Z"));
        assert_eq!(events[1].get_uid(), Some("b2"));
        assert_eq!((events[0].get_status(), events[0].get_sequence()), (None, Some(0)));
        let changed = (Some(Status::Cancelled), Some(3));
        assert_eq!((events[1].get_status(), events[1].get_sequence()), changed);
        assert_eq!(events[1].property_value("DTSTAMP"), Some("20261123T130000Z"));
    }
}
