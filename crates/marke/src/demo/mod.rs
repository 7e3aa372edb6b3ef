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
mod alliances;
mod content;
mod interests;
mod meetings;
mod opinions;
mod people;
mod schedule;
mod sharing;
mod wishes;

use content::Content;
use interests::Asked;

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
    /// A party says that it brings or seeks something.
    Bring(usize),
    /// A challenge needs something.
    Need(usize),
    /// It is said when its work is, and with whom.
    Frame(usize),
    /// The area director notes who does not get along.
    Rub(usize),
    /// Parties are asked for an alliance.
    Ally(usize),
    /// One of them says yes: alliance and place.
    Accept(usize, usize),
    /// They agree.
    Agree(usize),
    /// They promise a result: alliance and place.
    Promise(usize, usize),
    /// It is reached: alliance and place.
    Reach(usize, usize),
    /// A party asks to be introduced to another.
    AskToMeet(usize),
    /// Two parties are introduced.
    Introduce(usize),
    /// What came of it is told.
    Tell(usize),
    /// A meeting is planned.
    Plan(usize),
    /// Parties are asked for it, and it gets its points.
    Ask(usize),
    /// A party answers: meeting and place.
    Reply(usize, usize),
    /// Whoever has not answered is reminded.
    Remind(usize),
    /// It was held: who came is written down, and what came of it.
    Hold(usize),
    /// The interests in a challenge are asked for.
    Gather(usize),
    /// A party fills in its row: gathering and place.
    Say(usize, usize),
    /// A party says that an estimate is not right: gathering and place.
    Contest(usize, usize),
    /// Somebody decides about a name: gathering and place.
    Name(usize, usize),
    /// Asking around ends.
    EndGathering(usize),
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
    /// The numbers of the alliances and introductions, by place.
    alliances: Vec<i64>,
    introductions: HashMap<usize, i64>,
    meetings: HashMap<&'c str, i64>,
    /// What is known of each gathering, by its place.
    asked: HashMap<usize, Asked<'c>>,
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
        alliances: Vec::new(),
        introductions: HashMap::new(),
        meetings: HashMap::new(),
        asked: HashMap::new(),
        numbers: sharing::Numbers::default(),
        keys: HashMap::new(),
    };
    let events = schedule::of(&content)?;
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
            Event::Gather(place) => self.gather(place).await,
            Event::Say(gathering, place) => self.say(gathering, place).await,
            Event::Contest(gathering, place) => self.contest(gathering, place).await,
            Event::Name(gathering, place) => self.decide_on_name(gathering, place).await,
            Event::EndGathering(place) => self.end_gathering(place).await,
            Event::Share(shared) => self.share(shared).await,
            Event::PutUp(talk, place) => self.put_up(talk, place).await,
            Event::Bring(place) => self.bring(place).await,
            Event::Need(place) => self.need(place).await,
            Event::Frame(place) => self.frame(place).await,
            Event::Rub(place) => self.rub(place).await,
            Event::Ally(place) => self.ally(place).await,
            Event::Accept(alliance, place) => self.accept(alliance, place).await,
            Event::Agree(alliance) => self.agree(alliance).await,
            Event::Promise(alliance, place) => self.promise(alliance, place).await,
            Event::Reach(alliance, place) => self.reach(alliance, place).await,
            Event::AskToMeet(place) => self.ask_to_meet(place).await,
            Event::Introduce(place) => self.introduce(place).await,
            Event::Tell(place) => self.tell(place).await,
            Event::Plan(meeting) => self.plan_meeting(meeting).await,
            Event::Ask(meeting) => self.ask_for_meeting(meeting).await,
            Event::Reply(meeting, place) => self.reply(meeting, place).await,
            Event::Remind(meeting) => self.remind(meeting).await,
            Event::Hold(meeting) => self.hold_meeting(meeting).await,
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

    /// The number of a party, as a form sends it.
    async fn number_at(&self, key: &str) -> Result<String> {
        let id = self.party(key)?;
        let party = members::by_id(&mut *self.coop.db.read().await?, id).await?;
        let number = party.map(|party| party.number.to_string());
        number.ok_or_else(|| anyhow::anyhow!("there is no party {key}").into())
    }

    fn challenge(&self, key: &str) -> Result<i64> {
        let challenge = self.challenges.get(key).copied();
        challenge.ok_or_else(|| anyhow::anyhow!("there is no challenge {key}").into())
    }
}
