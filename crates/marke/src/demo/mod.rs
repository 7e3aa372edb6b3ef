//! The demonstration: a year of the fictional cooperative De Veenkring, played through the verbs.
//!
//! The `.toml` files tell what happened on which day; this part puts it in order, moves the clock
//! along and calls the same verbs as the site. Nothing is written to the database in any other
//! way, and the same seed gives the same cooperative.

use std::collections::HashMap;

use crate::actor::Actor;
use crate::clock::{Day, Moment};
use crate::cooperative::Cooperative;
use crate::error::Result;
use crate::ids::{PartyId, ThemeId, WishId};
use crate::{members, statutes};

mod agenda;
mod content;
mod opinions;
mod people;
mod sharing;
mod wishes;

use content::Content;

/// When the demonstration is told: a Monday, just before the November assembly.
pub const TODAY: &str = "2026-11-23T09:30:00Z";

/// Something that happened on a day; within a day in the order of this list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Event {
    /// A party joins.
    Join(usize),
    /// A person begins a function.
    Appoint(usize),
    /// A party asks to become a member.
    Apply(usize),
    /// The board admits it.
    Admit(usize),
    /// A theme is made.
    Theme(usize),
    /// A wish is handed in.
    Submit(usize),
    /// Somebody decides on it.
    Decide(usize),
    /// A challenge is made, with those of its wishes that were decided by then.
    Challenge(usize),
    /// A wish is decided on after its challenge was made.
    Link(usize),
    /// An earlier sentence of an ambition: challenge and place.
    Earlier(usize, usize),
    /// The ambition in force.
    Ambition(usize),
    /// A party signs it: challenge and place.
    Sign(usize, usize),
    /// Something was done on a challenge: challenge and place.
    Done(usize, usize),
    /// A version of the agenda is begun.
    Draft(usize),
    /// Its consultation opens.
    Consult(usize),
    /// Somebody comments: version and place.
    Comment(usize, usize),
    /// The comment gets its answer: version and place.
    Answer(usize, usize),
    /// The version is adopted.
    Adopt(usize),
    /// A conversation is begun.
    Begin(usize),
    /// It is opened.
    Open(usize),
    /// People take part: conversation and day.
    Talk(usize, usize),
    /// Somebody adds a statement: conversation and place.
    Propose(usize, usize),
    /// It is closed.
    Close(usize),
    /// A statement becomes part of a challenge: conversation and place.
    Carry(usize, usize),
    /// A statement is put up for a meeting: conversation and place.
    PutUp(usize, usize),
    /// Parties share something.
    Share(sharing::Shared),
    /// A membership ends.
    Leave(usize),
    /// A person's function ends.
    Dismiss(usize),
}

/// What the play knows so far: who and what got which identifier.
struct Play<'c> {
    coop: &'c Cooperative,
    content: &'c Content,
    parties: HashMap<&'c str, PartyId>,
    themes: HashMap<&'c str, (ThemeId, i64)>,
    wishes: HashMap<&'c str, (WishId, i64)>,
    challenges: HashMap<&'c str, i64>,
    /// The numbers of the applications, by name.
    applications: HashMap<&'c str, i64>,
    talks: HashMap<&'c str, i64>,
    /// The numbers of what is shared.
    numbers: sharing::Numbers,
    /// The key of each paragraph of the agenda.
    keys: HashMap<String, &'c str>,
}

/// Builds the demonstration in an empty database; `told` hears how far it is, from 0 to 1.
pub async fn build(coop: &Cooperative, told: impl Fn(f64)) -> Result<()> {
    let content = content::read()?;
    let mut play = Play {
        coop,
        content: &content,
        parties: HashMap::new(),
        themes: HashMap::new(),
        wishes: HashMap::new(),
        challenges: HashMap::new(),
        applications: HashMap::new(),
        talks: HashMap::new(),
        numbers: sharing::Numbers::default(),
        keys: HashMap::new(),
    };
    let events = schedule(&content)?;
    if let Some((first, _)) = events.first() {
        coop.clock.set(morning(*first).plus_seconds(-3_600));
    }
    play.begin().await?;
    let mut day_before = None;
    let mut minute = 0;
    for (place, (day, event)) in events.iter().enumerate() {
        minute = if day_before == Some(*day) { minute + 3 } else { 0 };
        day_before = Some(*day);
        coop.clock.set(morning(*day).plus_seconds(minute * 60));
        play.happen(*event).await?;
        told((place + 1) as f64 / events.len() as f64);
    }
    coop.clock.set(TODAY.parse().map_err(anyhow::Error::from)?);
    play.show_conversations().await
}

/// Half past eight in the morning.
fn morning(day: Day) -> Moment {
    day.noon().plus_seconds(-3 * 3_600 - 1_800)
}

impl Play<'_> {
    /// The cooperative itself, its vocabulary and everybody in the register.
    async fn begin(&mut self) -> Result<()> {
        statutes::amend(self.coop, &Actor::operator(), &self.content.statutes).await?;
        self.lay_down_words().await?;
        self.enter_everybody().await
    }

    async fn happen(&mut self, event: Event) -> Result<()> {
        match event {
            Event::Join(place) => self.join(place).await,
            Event::Appoint(place) => self.appoint(place).await,
            Event::Leave(place) => self.leave(place).await,
            Event::Dismiss(place) => self.dismiss(place).await,
            Event::Apply(place) => self.apply(place).await,
            Event::Admit(place) => self.admit(place).await,
            Event::Theme(place) => self.make_theme(place).await,
            Event::Submit(place) => self.submit(place).await,
            Event::Decide(place) => self.decide(place).await,
            Event::Challenge(place) => self.make_challenge(place).await,
            Event::Link(place) => self.link_wish(place).await,
            Event::Earlier(challenge, place) => self.word_earlier(challenge, place).await,
            Event::Ambition(challenge) => self.word_ambition(challenge).await,
            Event::Sign(challenge, place) => self.sign(challenge, place).await,
            Event::Done(challenge, place) => self.note_progress(challenge, place).await,
            Event::Draft(version) => self.draft(version).await,
            Event::Consult(version) => self.consult(version).await,
            Event::Comment(version, place) => self.comment(version, place).await,
            Event::Answer(version, place) => self.answer(version, place).await,
            Event::Adopt(version) => self.adopt(version).await,
            Event::Begin(talk) => self.begin_conversation(talk).await,
            Event::Open(talk) => self.open_conversation(talk).await,
            Event::Talk(talk, day) => self.talk_together(talk, day).await,
            Event::Propose(talk, place) => self.propose(talk, place).await,
            Event::Close(talk) => self.close_conversation(talk).await,
            Event::Carry(talk, place) => self.carry_on(talk, place).await,
            Event::Share(shared) => self.share(shared).await,
            Event::PutUp(talk, place) => self.put_up(talk, place).await,
        }
    }

    /// A person as an actor, with the functions of the day that the clock stands at.
    async fn actor(&self, person: &str) -> Result<Actor> {
        let person = self.party(person)?;
        members::actor_of(&mut *self.coop.db.read().await?, person, self.coop.today()).await
    }

    /// The first person who holds a function in the content.
    async fn holder(&self, function: &str) -> Result<Actor> {
        let holder = self
            .content
            .parties
            .person
            .iter()
            .find(|person| person.function == function && person.until.is_none());
        match holder {
            Some(person) => self.actor(&person.key).await,
            None => Err(anyhow::anyhow!("nobody is {function}").into()),
        }
    }

    fn party(&self, key: &str) -> Result<PartyId> {
        let party = self.parties.get(key).copied();
        party.ok_or_else(|| anyhow::anyhow!("there is no party {key}").into())
    }

    fn theme(&self, key: &str) -> Result<(ThemeId, i64)> {
        let theme = self.themes.get(key).copied();
        theme.ok_or_else(|| anyhow::anyhow!("there is no theme {key}").into())
    }

    fn wish(&self, key: &str) -> Result<(WishId, i64)> {
        let wish = self.wishes.get(key).copied();
        wish.ok_or_else(|| anyhow::anyhow!("there is no wish {key}").into())
    }

    fn challenge(&self, key: &str) -> Result<i64> {
        let challenge = self.challenges.get(key).copied();
        challenge.ok_or_else(|| anyhow::anyhow!("there is no challenge {key}").into())
    }
}

/// Everything that happened, in order.
fn schedule(content: &Content) -> Result<Vec<(Day, Event)>> {
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

fn optional(day: Option<&str>, on: impl FnOnce(&str) -> Result<()>) -> Result<()> {
    day.map_or(Ok(()), on)
}
