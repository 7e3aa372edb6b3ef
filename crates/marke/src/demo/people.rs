//! The people and parties of the demonstration: entered, joined, appointed, left.

use crate::actor::{Actor, Function};
use crate::error::Result;
use crate::ids::PartyId;
use crate::members::{
    self, Admission, Decision, MemberKind, NewApplication, Tag, TagRelation, Terms,
};
use crate::units::Cents;

use super::Play;
use super::content::Party;

impl Play<'_> {
    /// The kinds of members and the vocabulary.
    pub(super) async fn lay_down_words(&self) -> Result<()> {
        let operator = Actor::operator();
        for kind in &self.content.parties.member_kind {
            let kind = MemberKind {
                kind: kind.key.clone(),
                name: kind.name.clone(),
                description: kind.description.clone(),
                fee: Cents(kind.fee_cents),
                votes: kind.votes,
                revision: 0,
            };
            members::add_kind(self.coop, &operator, &kind).await?;
        }
        for tag in &self.content.parties.tag {
            let tag = Tag {
                tag_id: String::new(),
                name: tag.name.clone(),
                kind: tag.kind.parse().map_err(anyhow::Error::from)?,
                synonyms: tag.synonyms.join("; "),
                revision: 0,
            };
            members::add_tag(self.coop, &operator, &tag).await?;
        }
        Ok(())
    }

    /// Everybody who stands in the register, members or not.
    pub(super) async fn enter_everybody(&mut self) -> Result<()> {
        let operator = Actor::operator();
        for party in &self.content.parties.party {
            let mut details = party.details.clone();
            let today = self.coop.today().to_string();
            details.listed_on = party.listed.then_some(today);
            let id = members::enter(self.coop, &operator, &details).await?;
            self.parties.insert(&party.key, id);
            self.say_what_it_has(party, id).await?;
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

    async fn say_what_it_has(&self, party: &Party, id: PartyId) -> Result<()> {
        let number = self.number_of(id).await?;
        let said = [
            (TagRelation::Has, &party.has),
            (TagRelation::Lacks, &party.lacks),
            (TagRelation::Offers, &party.offers),
        ];
        for (relation, keys) in said {
            for key in keys {
                let tags = &self.content.parties.tag;
                let Some(tag) = tags.iter().find(|tag| tag.key == *key) else { continue };
                let operator = Actor::operator();
                members::say(self.coop, &operator, number, relation, &tag.name).await?;
            }
        }
        Ok(())
    }

    async fn number_of(&self, id: PartyId) -> Result<i64> {
        let party = members::by_id(&mut *self.coop.db.read().await?, id).await?;
        party.map(|party| party.number).ok_or_else(|| anyhow::anyhow!("no such party").into())
    }

    pub(super) async fn join(&self, place: usize) -> Result<()> {
        let Some(party) = self.content.parties.party.get(place) else { return Ok(()) };
        let number = self.number_of(self.party(&party.key)?).await?;
        let evaluate_on = party.evaluate_on.as_deref().map(str::parse).transpose();
        let terms = Terms {
            kind: party.member_kind.clone().unwrap_or_default(),
            joined_on: self.coop.today(),
            condition: party.condition.clone().unwrap_or_default(),
            evaluate_on: evaluate_on.map_err(anyhow::Error::from)?,
            deviation: String::new(),
        };
        members::join(self.coop, &Actor::operator(), number, &terms).await?;
        Ok(())
    }

    pub(super) async fn leave(&self, place: usize) -> Result<()> {
        let Some(party) = self.content.parties.party.get(place) else { return Ok(()) };
        let number = self.number_of(self.party(&party.key)?).await?;
        let reason = party.left_reason.as_deref().unwrap_or_default();
        let last_day = self.coop.today();
        members::leave(self.coop, &Actor::operator(), number, last_day, reason).await
    }

    /// A party asks to become a member, on the site.
    pub(super) async fn apply(&mut self, place: usize) -> Result<()> {
        let Some(application) = self.content.parties.application.get(place) else { return Ok(()) };
        let applicant = application.applicant.clone();
        let new = NewApplication { applicant, ..NewApplication::default() };
        let proof = members::apply(self.coop, &Actor::visitor(), &new).await?;
        self.applications.insert(&application.applicant.name, proof.number);
        Ok(())
    }

    /// The board admits it; the secretary writes that down.
    pub(super) async fn admit(&self, place: usize) -> Result<()> {
        let Some(application) = self.content.parties.application.get(place) else { return Ok(()) };
        let number = self.applications.get(application.applicant.name.as_str());
        let number = *number.ok_or_else(|| anyhow::anyhow!("nobody asked"))?;
        let today = self.coop.today();
        let admission = Admission {
            joined_on: today,
            deviation: String::new(),
            same_as: None,
            is_another: false,
        };
        let decision =
            Decision { admission: Some(admission), decided_on: today, reason: String::new() };
        let secretary = self.holder("secretary").await?;
        members::decide(self.coop, &secretary, number, 1, &decision).await
    }

    /// Somebody with a party to represent and another function has two appointments.
    pub(super) async fn appoint(&self, place: usize) -> Result<()> {
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

    pub(super) async fn dismiss(&self, place: usize) -> Result<()> {
        let Some(person) = self.content.parties.person.get(place) else { return Ok(()) };
        let id = self.party(&person.key)?;
        let held = members::functions_of(&mut *self.coop.db.read().await?, id).await?;
        for function in held.iter().filter(|held| held.until_on.is_none()) {
            let (operator, until) = (Actor::operator(), self.coop.today());
            members::end_function(self.coop, &operator, &function.function_id, until).await?;
        }
        Ok(())
    }
}
