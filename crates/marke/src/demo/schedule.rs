//! On which day everything of the demonstration happens.

use crate::clock::Day;
use crate::error::Result;

use super::content::Content;
use super::{Event, alliances};

/// Everything that happened, in order.
pub(super) fn of(content: &Content) -> Result<Vec<(Day, Event)>> {
    let mut events = Vec::new();
    let mut on = |day: &str, event: Event| -> Result<()> {
        events.push((day.parse().map_err(anyhow::Error::from)?, event));
        Ok(())
    };
    for (place, party) in content.parties.party.iter().enumerate() {
        optional(party.joined.as_deref(), |day| on(day, Event::Join(place)))?;
        optional(party.left_on.as_deref(), |day| on(day, Event::Leave(place)))?;
    }
    for (place, person) in content.parties.person.iter().enumerate() {
        on(&person.from, Event::Appoint(place))?;
        optional(person.until.as_deref(), |day| on(day, Event::Dismiss(place)))?;
    }
    for (place, application) in content.parties.application.iter().enumerate() {
        on(&application.day, Event::Apply(place))?;
        optional(application.admitted_on.as_deref(), |day| on(day, Event::Admit(place)))?;
    }
    for (place, theme) in content.themes.iter().enumerate() {
        on(&theme.created_on, Event::Theme(place))?;
    }
    for (place, wish) in content.wishes.iter().enumerate() {
        on(&wish.day, Event::Submit(place))?;
        optional(wish.decided_on.as_deref(), |day| on(day, Event::Decide(place)))?;
    }
    schedule_challenges(content, &mut on)?;
    schedule_agenda(content, &mut on)?;
    schedule_talks(content, &mut on)?;
    alliances::schedule(&content.alliances, &mut on)?;
    schedule_meetings(content, &mut on)?;
    schedule_gatherings(content, &mut on)?;
    let shared = content.sharing.schedule()?.into_iter();
    events.extend(shared.map(|(day, shared)| (day, Event::Share(shared))));
    events.sort_unstable();
    Ok(events)
}

fn schedule_challenges(
    content: &Content,
    on: &mut impl FnMut(&str, Event) -> Result<()>,
) -> Result<()> {
    for (place, challenge) in content.agenda.challenge.iter().enumerate() {
        on(&challenge.created_on, Event::Challenge(place))?;
        for (number, ambition) in challenge.ambition.versions.iter().enumerate() {
            on(&ambition.day, Event::Earlier(place, number))?;
        }
        on(&challenge.ambition.day, Event::Ambition(place))?;
        for (number, signature) in challenge.ambition.signatures.iter().enumerate() {
            on(&signature.day, Event::Sign(place, number))?;
        }
        for (number, done) in challenge.done.iter().enumerate() {
            on(&done.day, Event::Done(place, number))?;
        }
        for (number, wish) in content.wishes.iter().enumerate() {
            let this = wish.fate.strip_prefix("challenge:") == Some(&challenge.key);
            let later = wish.decided_on.as_ref().filter(|day| **day > challenge.created_on);
            let later = later.map(String::as_str).filter(|_| this);
            optional(later, |day| on(day, Event::Link(number)))?;
        }
    }
    Ok(())
}

fn schedule_agenda(
    content: &Content,
    on: &mut impl FnMut(&str, Event) -> Result<()>,
) -> Result<()> {
    for (place, version) in content.agenda.version.iter().enumerate() {
        on(&version.created_on, Event::Draft(place))?;
        on(&version.consultation_from, Event::Consult(place))?;
        optional(version.adopted_on.as_deref(), |day| on(day, Event::Adopt(place)))?;
        for (number, comment) in version.comments.iter().enumerate() {
            on(&comment.day, Event::Comment(place, number))?;
            optional(comment.answered_on.as_deref(), |day| on(day, Event::Answer(place, number)))?;
        }
    }
    Ok(())
}

fn schedule_talks(content: &Content, on: &mut impl FnMut(&str, Event) -> Result<()>) -> Result<()> {
    for (place, talk) in content.talks.iter().enumerate() {
        on(&talk.begun_on, Event::Begin(place))?;
        on(&talk.opened_on, Event::Open(place))?;
        for (number, (day, _)) in talk.days.iter().enumerate() {
            on(day, Event::Talk(place, number))?;
        }
        for (number, proposal) in talk.proposal.iter().enumerate() {
            on(&proposal.day, Event::Propose(place, number))?;
        }
        optional(talk.closed_on.as_deref(), |day| on(day, Event::Close(place)))?;
        for (number, carried) in talk.carried.iter().enumerate() {
            on(&carried.day, Event::Carry(place, number))?;
        }
        for (number, point) in talk.point.iter().enumerate() {
            on(&point.day, Event::PutUp(place, number))?;
        }
    }
    Ok(())
}

fn schedule_meetings(
    content: &Content,
    on: &mut impl FnMut(&str, Event) -> Result<()>,
) -> Result<()> {
    for (place, meeting) in content.meetings.iter().enumerate() {
        on(&meeting.planned_on, Event::Plan(place))?;
        on(&meeting.asked_on, Event::Ask(place))?;
        for (number, reply) in meeting.reply.iter().enumerate() {
            on(&reply.day, Event::Reply(place, number))?;
        }
        optional(meeting.reminded_on.as_deref(), |day| on(day, Event::Remind(place)))?;
        optional(meeting.told_on.as_deref(), |day| on(day, Event::Hold(place)))?;
    }
    Ok(())
}

fn schedule_gatherings(
    content: &Content,
    on: &mut impl FnMut(&str, Event) -> Result<()>,
) -> Result<()> {
    for (place, gathering) in content.gatherings.iter().enumerate() {
        on(&gathering.begun_on, Event::Gather(place))?;
        for (number, interest) in gathering.party.iter().enumerate() {
            optional(interest.said_on.as_deref(), |day| on(day, Event::Say(place, number)))?;
            let contested = interest.estimate.as_ref().map(|estimate| &estimate.contested_on);
            let contested = contested.map(String::as_str).filter(|day| !day.is_empty());
            optional(contested, |day| on(day, Event::Contest(place, number)))?;
        }
        for (number, named) in gathering.verdict.iter().enumerate() {
            on(&named.day, Event::Name(place, number))?;
        }
        optional(gathering.closed_on.as_deref(), |day| on(day, Event::EndGathering(place)))?;
    }
    Ok(())
}

pub(super) fn optional(day: Option<&str>, on: impl FnOnce(&str) -> Result<()>) -> Result<()> {
    day.map_or(Ok(()), on)
}
