//! The wishes of the demonstration: handed in, wanted by others, decided on.

use crate::actor::Actor;
use crate::error::Result;
use crate::wishes::{self, Decision, NewWish};

use super::Play;
use super::content::{Piece, Wish};

impl Play<'_> {
    pub(super) async fn submit(&mut self, place: usize) -> Result<()> {
        let Some(wish) = self.content.wishes.get(place) else { return Ok(()) };
        let new = new_wish(wish)?;
        let receipt = wishes::submit(self.coop, &Actor::visitor(), &new).await?;
        let known = wishes::by_number(&mut *self.coop.db.read().await?, receipt.number).await?;
        let Some(known) = known else { return Ok(()) };
        self.wishes.insert(&wish.key, (known.wish_id, receipt.number));
        if wish.consent == "staff-only" {
            return Ok(());
        }
        for supporter in 0..wish.supports {
            let supporter = format!("demo-{}-{supporter}", wish.key);
            let visitor = Actor::visitor();
            wishes::support(self.coop, &visitor, receipt.number, &supporter).await?;
        }
        Ok(())
    }

    pub(super) async fn decide(&mut self, place: usize) -> Result<()> {
        let Some(wish) = self.content.wishes.get(place) else { return Ok(()) };
        let (_, number) = self.wish(&wish.key)?;
        let director = self.holder("area-director").await?;
        if wish.fate == "split" {
            return self.split(wish, number, &director).await;
        }
        if let Some(theme) = &wish.theme {
            let theme = Decision::Theme(self.theme(theme)?.0);
            self.decide_on(&director, number, theme, "").await?;
        }
        let ending = match wish.fate.split_once(':') {
            Some(("merged", into)) => Some(Decision::Merge(self.wish(into)?.0)),
            _ if wish.fate == "closed" => Some(Decision::Close),
            _ => match &wish.until {
                Some(until) => Some(Decision::Park(until.parse().map_err(anyhow::Error::from)?)),
                None => None,
            },
        };
        match ending {
            Some(decision) => self.decide_on(&director, number, decision, &wish.reason).await,
            None => Ok(()),
        }
    }

    async fn decide_on(
        &self,
        actor: &Actor,
        number: i64,
        decision: Decision,
        reason: &str,
    ) -> Result<()> {
        let wish = wishes::by_number(&mut *self.coop.db.read().await?, number).await?;
        let revision = wish.map_or(0, |wish| wish.revision);
        wishes::decide(self.coop, actor, number, revision, &decision, reason).await
    }

    async fn split(&self, wish: &Wish, number: i64, director: &Actor) -> Result<()> {
        let pieces: Result<Vec<NewWish>> = wish.parts.iter().map(piece).collect();
        let numbers = wishes::split(self.coop, director, number, 1, &pieces?, &wish.reason).await?;
        for (number, part) in numbers.into_iter().zip(&wish.parts) {
            let theme = Decision::Theme(self.theme(&part.theme)?.0);
            self.decide_on(director, number, theme, "").await?;
        }
        Ok(())
    }
}

fn new_wish(wish: &Wish) -> Result<NewWish> {
    Ok(NewWish {
        kind: Some(wish.kind.parse().map_err(anyhow::Error::from)?),
        title: wish.title.clone(),
        body: wish.body.clone(),
        village: wish.village.clone(),
        point: wish.point,
        sector: wish.sector.clone(),
        channel: Some(wish.channel.parse().map_err(anyhow::Error::from)?),
        consent: Some(wish.consent.parse().map_err(anyhow::Error::from)?),
        name: wish.name.clone(),
        mail: wish.mail.clone(),
        language: wish.language.as_deref().and_then(|language| language.parse().ok()),
        ..NewWish::default()
    })
}

fn piece(piece: &Piece) -> Result<NewWish> {
    Ok(NewWish {
        kind: Some(piece.kind.parse().map_err(anyhow::Error::from)?),
        title: piece.title.clone(),
        body: piece.body.clone(),
        ..NewWish::default()
    })
}
