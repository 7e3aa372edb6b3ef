//! What parties of the demonstration bring, what its challenges need, and the alliance of it.

use crate::actor::Actor;
use crate::alliances::dossiers::{self, Outcome, Reply};
use crate::alliances::introductions::asking;
use crate::alliances::{capacities, conflicts, introductions, needs};
use crate::clock::Day;
use crate::error::Result;
use crate::members;

use super::content::{Alliance, Alliances};
use super::schedule::optional;
use super::{Event, Play};

/// Puts everything around alliances in order of its days.
pub(super) fn schedule(
    alliances: &Alliances,
    on: &mut impl FnMut(&str, Event) -> Result<()>,
) -> Result<()> {
    for (place, capacity) in alliances.capacity.iter().enumerate() {
        on(&capacity.day, Event::Bring(place))?;
    }
    for (place, need) in alliances.need.iter().enumerate() {
        on(&need.day, Event::Need(place))?;
    }
    for (place, frame) in alliances.frame.iter().enumerate() {
        on(&frame.day, Event::Frame(place))?;
    }
    for (place, conflict) in alliances.conflict.iter().enumerate() {
        on(&conflict.day, Event::Rub(place))?;
    }
    for (place, alliance) in alliances.alliance.iter().enumerate() {
        on(&alliance.day, Event::Ally(place))?;
        for (number, part) in alliance.part.iter().enumerate() {
            on(&part.day, Event::Accept(place, number))?;
        }
        on(&alliance.agreed_on, Event::Agree(place))?;
        for (number, result) in alliance.result.iter().enumerate() {
            on(&result.day, Event::Promise(place, number))?;
            optional(result.reached_on.as_deref(), |day| on(day, Event::Reach(place, number)))?;
        }
    }
    for (place, ask) in alliances.ask.iter().enumerate() {
        on(&ask.day, Event::AskToMeet(place))?;
    }
    for (place, introduction) in alliances.introduction.iter().enumerate() {
        on(&introduction.day, Event::Introduce(place))?;
        optional(introduction.told_on.as_deref(), |day| on(day, Event::Tell(place)))?;
    }
    Ok(())
}

impl Play<'_> {
    /// Somebody who represents a party, or the area director when nobody does.
    async fn speaker(&self, party: &str) -> Result<Actor> {
        let mut people = self.content.parties.person.iter();
        let today = self.coop.today();
        let speaks = people.find(|person| {
            let since = person.from.parse::<Day>().is_ok_and(|from| from <= today);
            person.represents == party && person.until.is_none() && since
        });
        match speaks {
            Some(person) => self.actor(&person.key).await,
            None => self.holder("area-director").await,
        }
    }

    /// The identifier of a word of the vocabulary.
    async fn tag(&self, key: &str) -> Result<String> {
        let named = self.content.parties.tag.iter().find(|tag| tag.key == key);
        let name = named.map_or("", |tag| tag.name.as_str());
        let known = members::tags(&mut *self.coop.db.read().await?).await?;
        let found = known.into_iter().find(|tag| tag.name == name);
        found.map(|tag| tag.tag_id).ok_or_else(|| anyhow::anyhow!("there is no word {key}").into())
    }

    pub(super) async fn bring(&self, place: usize) -> Result<()> {
        let Some(line) = self.content.alliances.capacity.get(place) else { return Ok(()) };
        let sheet = capacities::Sheet {
            bearing: line.bearing.clone(),
            tag: self.tag(&line.tag).await?,
            amount: line.amount.to_string(),
            from_on: line.day.clone(),
            until_on: line.until_on.clone(),
            note: line.note.clone(),
            capacity: String::new(),
        };
        let number = self.number_at(&line.party).await?.parse().map_err(anyhow::Error::from)?;
        capacities::say(self.coop, &self.speaker(&line.party).await?, number, &sheet).await
    }

    pub(super) async fn need(&self, place: usize) -> Result<()> {
        let Some(need) = self.content.alliances.need.get(place) else { return Ok(()) };
        let sheet = needs::Sheet {
            tag: self.tag(&need.tag).await?,
            amount: need.amount.to_string(),
            importance: need.importance.to_string(),
            why: need.why.clone(),
            ..needs::Sheet::default()
        };
        let director = self.holder("area-director").await?;
        let challenge = self.challenge(&need.challenge)?;
        needs::add(self.coop, &director, challenge, &sheet).await.map(drop)
    }

    pub(super) async fn frame(&self, place: usize) -> Result<()> {
        let Some(frame) = self.content.alliances.frame.get(place) else { return Ok(()) };
        let column = |of: fn(&(String, i64, i64)) -> String| frame.sectors.iter().map(of).collect();
        let sheet = needs::FrameSheet {
            starts_on: frame.starts_on.clone(),
            ends_on: frame.ends_on.clone(),
            size_max: frame.size_max.to_string(),
            needs_lead: "on".to_owned(),
            sector: column(|(sector, _, _)| sector.clone()),
            least: column(|(_, least, _)| least.to_string()),
            most: column(|(_, _, most)| most.to_string()),
            revision: String::new(),
        };
        let director = self.holder("area-director").await?;
        needs::set_frame(self.coop, &director, self.challenge(&frame.challenge)?, &sheet).await
    }

    pub(super) async fn rub(&self, place: usize) -> Result<()> {
        let Some(conflict) = self.content.alliances.conflict.get(place) else { return Ok(()) };
        let sheet = conflicts::Sheet {
            one: self.number_at(&conflict.one).await?,
            other: self.number_at(&conflict.other).await?,
            weight: conflict.weight.clone(),
            reason: conflict.reason.clone(),
            conflict: String::new(),
        };
        conflicts::note(self.coop, &self.holder("area-director").await?, &sheet).await
    }

    fn alliance(&self, place: usize) -> Result<&Alliance> {
        let alliance = self.content.alliances.alliance.get(place);
        alliance.ok_or_else(|| anyhow::anyhow!("there is no alliance {place}").into())
    }

    /// The number of a need of a challenge, by its word.
    async fn need_number(&self, challenge: i64, word: &str) -> Result<i64> {
        let tag = self.tag(word).await?;
        let all = needs::list(&mut *self.coop.db.read().await?).await?;
        let found =
            all.iter().find(|need| need.challenge_number == challenge && need.tag_id == tag);
        found.map(|need| need.number).ok_or_else(|| anyhow::anyhow!("{word} is not needed").into())
    }

    pub(super) async fn ally(&mut self, place: usize) -> Result<()> {
        let alliance = self.alliance(place)?;
        let challenge = self.challenge(&alliance.challenge)?;
        let (mut party, mut pledge) = (Vec::new(), Vec::new());
        for part in &alliance.part {
            let number = self.number_at(&part.party).await?;
            for (word, amount) in &part.pledges {
                let need = self.need_number(challenge, word).await?;
                pledge.push(format!("{number}-{need}-{amount}"));
            }
            party.push(number);
        }
        let sheet = self.sheet_of(alliance, party, pledge);
        let director = self.holder("area-director").await?;
        self.alliances.push(dossiers::begin(self.coop, &director, challenge, &sheet).await?);
        Ok(())
    }

    fn sheet_of(
        &self,
        alliance: &Alliance,
        party: Vec<String>,
        pledge: Vec<String>,
    ) -> dossiers::Sheet {
        dossiers::Sheet {
            title: alliance.title.clone(),
            purpose: alliance.purpose.clone(),
            form: alliance.form.clone(),
            property_rule: alliance.property_rule.clone(),
            money_rule: alliance.money_rule.clone(),
            exit_rule: alliance.exit_rule.clone(),
            review_on: alliance.review_on.clone(),
            ends_on: alliance.ends_on.clone(),
            party,
            pledge,
            reason: String::new(),
            revision: String::new(),
        }
    }

    /// The number of an alliance that was begun; 0 before.
    fn begun(&self, place: usize) -> i64 {
        self.alliances.get(place).copied().unwrap_or(0)
    }

    pub(super) async fn accept(&self, place: usize, number: usize) -> Result<()> {
        let Some(part) = self.alliance(place)?.part.get(number) else { return Ok(()) };
        let party = self.number_at(&part.party).await?;
        let reply = Reply {
            party: &party,
            accepts: true,
            role: &part.role,
            brings: &part.brings,
            ..Reply::default()
        };
        let speaker = self.speaker(&part.party).await?;
        dossiers::answer(self.coop, &speaker, self.begun(place), &reply).await
    }

    pub(super) async fn agree(&self, place: usize) -> Result<()> {
        let alliance = self.alliance(place)?;
        let number = self.begun(place);
        let mut from_on = self.coop.today();
        for (party, until) in
            [(&alliance.lead, &alliance.lead_until), (&alliance.next_lead, &alliance.next_until)]
        {
            let typed = Outcome {
                party: vec![self.number_at(party).await?],
                from_on: from_on.to_string(),
                until_on: until.clone(),
                ..Outcome::default()
            };
            dossiers::lead(self.coop, &self.speaker(party).await?, number, &typed).await?;
            from_on = until.parse::<Day>().map_err(anyhow::Error::from)?.plus_days(1);
        }
        dossiers::agree(self.coop, &self.holder("area-director").await?, number).await
    }

    pub(super) async fn promise(&self, place: usize, number: usize) -> Result<()> {
        let Some(result) = self.alliance(place)?.result.get(number) else { return Ok(()) };
        let mut party = Vec::new();
        for one in &result.parties {
            party.push(self.number_at(one).await?);
        }
        let typed = Outcome {
            sentence: result.sentence.clone(),
            due_on: result.due_on.clone(),
            party,
            ..Outcome::default()
        };
        let speaker = self.speaker(result.parties.first().map_or("", String::as_str)).await?;
        dossiers::promise(self.coop, &speaker, self.begun(place), &typed).await
    }

    pub(super) async fn reach(&self, place: usize, number: usize) -> Result<()> {
        let Some(result) = self.alliance(place)?.result.get(number) else { return Ok(()) };
        let alliance = self.begun(place);
        let conn = &mut *self.coop.db.read().await?;
        let Some(known) = dossiers::by_number(conn, alliance).await? else { return Ok(()) };
        let promised = dossiers::results_of(conn, known.alliance_id).await?;
        let promised = promised.into_iter().find(|one| one.sentence == result.sentence);
        let typed = Outcome {
            result: promised.map_or_else(String::new, |one| one.result_id),
            sentence: result.told.clone(),
            ..Outcome::default()
        };
        let speaker = self.speaker(result.parties.first().map_or("", String::as_str)).await?;
        dossiers::reach(self.coop, &speaker, alliance, &typed).await
    }

    pub(super) async fn introduce(&mut self, place: usize) -> Result<()> {
        let Some(line) = self.content.alliances.introduction.get(place) else { return Ok(()) };
        let challenge = match line.challenge.as_str() {
            "" => String::new(),
            key => self.challenge(key)?.to_string(),
        };
        let sheet = introductions::Sheet {
            one: self.number_at(&line.one).await?,
            other: self.number_at(&line.other).await?,
            challenge,
            why: line.why.clone(),
            ..introductions::Sheet::default()
        };
        let director = self.holder("area-director").await?;
        let number = introductions::introduce(self.coop, &director, &sheet).await?;
        self.introductions.insert(place, number);
        Ok(())
    }

    pub(super) async fn ask_to_meet(&self, place: usize) -> Result<()> {
        let Some(line) = self.content.alliances.ask.get(place) else { return Ok(()) };
        let party = self.number_at(&line.party).await?.parse().unwrap_or(0);
        let sheet = asking::Sheet {
            other: self.number_at(&line.other).await?,
            challenge: self.challenge(&line.challenge)?.to_string(),
            why: line.why.clone(),
            ..asking::Sheet::default()
        };
        asking::ask(self.coop, &self.holder("area-director").await?, party, &sheet).await
    }

    pub(super) async fn tell(&self, place: usize) -> Result<()> {
        let Some(line) = self.content.alliances.introduction.get(place) else { return Ok(()) };
        let number = self.introductions.get(&place).copied().unwrap_or(0);
        let sheet = introductions::Sheet {
            outcome: line.outcome.clone(),
            told: line.told.clone(),
            ..introductions::Sheet::default()
        };
        introductions::tell(self.coop, &self.holder("area-director").await?, number, &sheet).await
    }
}
