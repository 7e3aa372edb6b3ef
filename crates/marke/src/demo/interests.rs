//! The interests of the demonstration: who was asked, what each said of itself, what was estimated
//! and contested, and what became of the names that were given.

use crate::actor::Actor;
use crate::error::Result;
use crate::stakeholders::gathering::{self, Sheet as Asking};
use crate::stakeholders::nominations::{self, Outcome, Verdict};
use crate::stakeholders::sayings::{self, Sheet};
use crate::stakeholders::{self, Door, New, objectives};

use super::Play;
use super::content::{Gathering, Interest, Named};

/// A position that nobody told.
const UNTOLD: i64 = 9;

/// What is known of a gathering while it is played.
#[derive(Debug, Default)]
pub(super) struct Asked<'c> {
    /// The stakeholders by key: number and code.
    parties: Vec<(&'c str, i64, String)>,
    /// The numbers of the objectives, in order.
    objectives: Vec<i64>,
}

impl Asked<'_> {
    fn number(&self, key: &str) -> Option<i64> {
        self.parties.iter().find(|(known, ..)| *known == key).map(|(_, number, _)| *number)
    }

    fn code(&self, key: &str) -> Option<&str> {
        self.parties.iter().find(|(known, ..)| *known == key).map(|(.., code)| code.as_str())
    }
}

fn told(positions: &[i64]) -> Vec<String> {
    let one = |value: &i64| if *value == UNTOLD { String::new() } else { value.to_string() };
    positions.iter().map(one).collect()
}

impl<'c> Play<'c> {
    /// Begins to ask: objectives, everybody with an interest, and a link for each.
    pub(super) async fn gather(&mut self, place: usize) -> Result<()> {
        let Some(gathering) = self.content.gatherings.get(place) else { return Ok(()) };
        let director = self.holder("area-director").await?;
        let challenge = self.challenge(&gathering.challenge)?;
        let mut asked = Asked::default();
        for sentence in &gathering.objectives {
            let number = objectives::add(self.coop, &director, challenge, sentence).await?;
            asked.objectives.push(number);
        }
        let asking = Asking {
            introduction: gathering.introduction.clone(),
            steps: gathering.steps.clone(),
            closes_on: gathering.closes_on.clone(),
        };
        gathering::open(self.coop, &director, challenge, &asking).await?;
        for interest in &gathering.party {
            let new = self.interest(interest)?;
            let number = stakeholders::add(self.coop, &director, challenge, &new).await?;
            let code = gathering::renew_link(self.coop, &director, number).await?;
            asked.parties.push((&interest.key, number, code));
        }
        for interest in &gathering.party {
            self.estimate(&director, &asked, interest).await?;
        }
        self.asked.insert(place, asked);
        Ok(())
    }

    fn interest(&self, interest: &Interest) -> Result<New> {
        let party = interest.party.as_ref().map(|key| self.party(key)).transpose()?;
        Ok(New {
            party: party.map(|party| party.to_string()).unwrap_or_default(),
            name: interest.name.clone(),
            kind: interest.kind.clone(),
            sector: interest.sector.clone(),
            source: interest.source.clone(),
            mail: interest.mail.clone(),
            contact: interest.contact.clone(),
        })
    }

    async fn estimate(
        &self,
        director: &Actor,
        asked: &Asked<'c>,
        interest: &Interest,
    ) -> Result<()> {
        let number = asked.number(&interest.key);
        let (Some(estimate), Some(number)) = (&interest.estimate, number) else { return Ok(()) };
        let sheet = Sheet {
            wants: Some(estimate.wants.clone()),
            chain: "yes".to_owned(),
            cells: estimate.cells.clone(),
            objective: asked.objectives.iter().map(ToString::to_string).collect(),
            position: told(&estimate.positions),
            source: estimate.source.clone(),
            ..Sheet::default()
        };
        sayings::estimate(self.coop, director, number, &sheet).await
    }

    /// A party fills in its row, behind its link.
    pub(super) async fn say(&self, place: usize, party: usize) -> Result<()> {
        let Some((interest, asked)) = self.asked_of(place, party) else { return Ok(()) };
        let Some(code) = asked.code(&interest.key) else { return Ok(()) };
        let known = |(key, value): (&String, &i64)| Some((asked.number(key)?, *value));
        let influences: Vec<(i64, i64)> = interest.influence.iter().filter_map(known).collect();
        let sheet = Sheet {
            wants: Some(interest.wants.clone()),
            chain: "yes".to_owned(),
            cells: interest.cells.clone(),
            objective: asked.objectives.iter().map(ToString::to_string).collect(),
            position: told(&interest.positions),
            other: influences.iter().map(|(number, _)| number.to_string()).collect(),
            influence: influences.iter().map(|(_, value)| value.to_string()).collect(),
            nominations: interest.names.clone(),
            ..Sheet::default()
        };
        sayings::state(self.coop, &Actor::visitor(), Door::Link(code), &sheet).await
    }

    fn asked_of(&self, place: usize, party: usize) -> Option<(&'c Interest, &Asked<'c>)> {
        let interest = self.content.gatherings.get(place)?.party.get(party)?;
        Some((interest, self.asked.get(&place)?))
    }

    /// A party says that the estimate of its last objective is not right.
    pub(super) async fn contest(&self, place: usize, party: usize) -> Result<()> {
        let Some((interest, asked)) = self.asked_of(place, party) else { return Ok(()) };
        let number = asked.number(&interest.key);
        let (Some(code), Some(number)) = (asked.code(&interest.key), number) else {
            return Ok(());
        };
        let words = interest.estimate.as_ref().map_or("", |estimate| &estimate.contest);
        let last = {
            let conn = &mut *self.coop.db.read().await?;
            let stakeholder = stakeholders::by_number(conn, number).await?;
            let Some(stakeholder) = stakeholder else { return Ok(()) };
            sayings::history_of(conn, stakeholder.stakeholder_id).await?
        };
        let Some(last) = last.first() else { return Ok(()) };
        let said = (last.number.to_string(), words);
        let visitor = Actor::visitor();
        sayings::contest(self.coop, &visitor, Door::Link(code), (&said.0, said.1)).await
    }

    /// Somebody decides about all nominations with a name.
    pub(super) async fn decide_on_name(&mut self, place: usize, verdict: usize) -> Result<()> {
        let Some(gathering) = self.content.gatherings.get(place) else { return Ok(()) };
        let Some(named) = gathering.verdict.get(verdict) else { return Ok(()) };
        let director = self.holder("area-director").await?;
        for number in self.waiting_names(gathering, named).await? {
            let there = self.asked.get(&place).and_then(|asked| asked.number(&named.key));
            let is_there = there.is_some() && named.outcome != Outcome::Refused.word();
            let outcome = if is_there { Outcome::Matched.word() } else { &named.outcome };
            let verdict = Verdict {
                outcome: outcome.to_owned(),
                stakeholder: there.map(|number| number.to_string()).unwrap_or_default(),
                sector: named.sector.clone(),
                reason: named.reason.clone(),
                ..Verdict::default()
            };
            nominations::settle(self.coop, &director, number, &verdict).await?;
            let conn = &mut *self.coop.db.read().await?;
            let settled = nominations::nomination(conn, number).await?;
            let it = settled.and_then(|settled| settled.stakeholder_number);
            if let (Some(it), Some(asked)) = (it, self.asked.get_mut(&place)) {
                asked.parties.push((&named.key, it, String::new()));
            }
        }
        Ok(())
    }

    async fn waiting_names(&self, gathering: &Gathering, named: &Named) -> Result<Vec<i64>> {
        let number = self.challenge(&gathering.challenge)?;
        let conn = &mut *self.coop.db.read().await?;
        let challenge = crate::agenda::challenges::by_number(conn, number).await?;
        let Some(challenge) = challenge else { return Ok(Vec::new()) };
        let all = nominations::list(conn, challenge.challenge_id).await?;
        let waits =
            all.iter().filter(|one| one.outcome == Outcome::Waiting && one.name == named.name);
        Ok(waits.map(|one| one.number).collect())
    }

    /// Ends asking around.
    pub(super) async fn end_gathering(&self, place: usize) -> Result<()> {
        let Some(gathering) = self.content.gatherings.get(place) else { return Ok(()) };
        let director = self.holder("area-director").await?;
        gathering::close(self.coop, &director, self.challenge(&gathering.challenge)?).await
    }
}
