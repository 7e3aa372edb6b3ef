//! The people and parties of the demonstration: entered, joined, appointed, left.

use crate::actor::{Actor, Function};
use crate::error::Result;
use crate::members;

use super::Play;

impl Play<'_> {
    /// Everybody who stands in the register, members or not.
    pub(super) async fn enter_everybody(&mut self) -> Result<()> {
        let operator = Actor::operator();
        for party in &self.content.parties.party {
            let mut details = party.details.clone();
            details.listed_on = party.listed.then(|| party.joined.clone()).flatten();
            let id = members::enter(self.coop, &operator, &details).await?;
            self.parties.insert(&party.key, id);
        }
        for person in &self.content.parties.person {
            let details = members::Party {
                kind: "person".to_owned(),
                name: person.name.clone(),
                mail: person.mail.clone(),
                ..members::Party::default()
            };
            let id = members::enter(self.coop, &operator, &details).await?;
            self.parties.insert(&person.key, id);
        }
        Ok(())
    }

    pub(super) async fn join(&mut self, _place: usize) -> Result<()> {
        Ok(())
    }

    pub(super) async fn leave(&mut self, _place: usize) -> Result<()> {
        Ok(())
    }

    /// Somebody with a party to represent and another function has two appointments.
    pub(super) async fn appoint(&mut self, place: usize) -> Result<()> {
        let Some(person) = self.content.parties.person.get(place) else { return Ok(()) };
        let (id, from) = (self.party(&person.key)?, self.coop.today());
        let operator = Actor::operator();
        if !person.represents.is_empty() {
            let party = Some(self.party(&person.represents)?);
            let function = Function::Representative;
            members::appoint(self.coop, &operator, id, function, party, from).await?;
        }
        if !person.function.is_empty() {
            let function = person.function.parse().map_err(anyhow::Error::from)?;
            members::appoint(self.coop, &operator, id, function, None, from).await?;
        }
        Ok(())
    }

    pub(super) async fn dismiss(&mut self, _place: usize) -> Result<()> {
        Ok(())
    }
}
