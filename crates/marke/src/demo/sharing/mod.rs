//! What the parties of the demonstration lend, ask, grant and give each other.

use crate::error::Result;
use crate::sharing::balance::{self, GiftForm};
use crate::sharing::granting;
use crate::sharing::help;
use crate::sharing::lending;
use crate::sharing::lending::bookings::{self, Asked};

use super::Play;

mod content;

pub(super) use content::{Content, Shared};

/// What the play knows of what was shared: the numbers that things got.
#[derive(Debug, Default)]
pub(super) struct Numbers {
    things: std::collections::HashMap<usize, i64>,
    bookings: std::collections::HashMap<(usize, usize), i64>,
    questions: std::collections::HashMap<usize, i64>,
    grantings: std::collections::HashMap<usize, i64>,
}

fn known(number: Option<&i64>) -> Result<i64> {
    let number = number.copied();
    number.ok_or_else(|| anyhow::anyhow!("that has not happened yet").into())
}

impl Play<'_> {
    pub(super) async fn share(&mut self, shared: Shared) -> Result<()> {
        match shared {
            Shared::PutUp(place) => self.put_on_board(place).await,
            Shared::Ask(thing, place) => self.ask_to_borrow(thing, place).await,
            Shared::Answer(thing, place) => self.answer_booking(thing, place).await,
            Shared::Cancel(thing, place) => self.cancel_booking(thing, place).await,
            Shared::Back(thing, place) => self.bring_back(thing, place).await,
            Shared::AskHelp(place) => self.ask_for_help(place).await,
            Shared::AnswerHelp(place, answer) => self.answer_help(place, answer).await,
            Shared::CloseHelp(place) => self.close_help(place).await,
            Shared::Grant(place) => self.grant(place).await,
            Shared::TakeBack(place) => self.take_back(place).await,
            Shared::Give(place) => self.give(place).await,
        }
    }

    /// The identifier of the party that a person represents.
    fn represented(&self, person: &str) -> Result<String> {
        let people = &self.content.parties.person;
        let found = people.iter().find(|one| one.key == person);
        let found = found.ok_or_else(|| anyhow::anyhow!("there is nobody called {person}"))?;
        Ok(self.party(&found.represents)?.to_string())
    }

    /// The word of the vocabulary with a key, by identifier.
    async fn vocabulary_word(&self, key: &str) -> Result<String> {
        let tag = self.content.parties.tag.iter().find(|tag| tag.key == key);
        let Some(tag) = tag else { return Ok(String::new()) };
        let known = crate::members::tags(&mut *self.coop.db.read().await?).await?;
        let known = known.into_iter().find(|known| known.name == tag.name);
        Ok(known.map_or_else(String::new, |known| known.tag_id))
    }

    async fn put_on_board(&mut self, place: usize) -> Result<()> {
        let Some(thing) = self.content.sharing.lending.get(place) else { return Ok(()) };
        let sheet = lending::Sheet {
            party: self.represented(&thing.by)?,
            tag: self.vocabulary_word(&thing.sheet.tag).await?,
            ..thing.sheet.clone()
        };
        let actor = self.actor(&thing.by).await?;
        let number = lending::put_up(self.coop, &actor, &sheet).await?;
        self.numbers.things.insert(place, number);
        Ok(())
    }

    async fn ask_to_borrow(&mut self, thing: usize, place: usize) -> Result<()> {
        let Some(lending) = self.content.sharing.lending.get(thing) else { return Ok(()) };
        let Some(booking) = lending.booked.get(place) else { return Ok(()) };
        let asked = Asked {
            party: self.represented(&booking.by)?,
            from_on: booking.from.clone(),
            from_hour: booking.from_hour.clone(),
            until_on: booking.until.clone(),
            until_hour: booking.until_hour.clone(),
            purpose: booking.purpose.clone(),
            accepted: "ja".to_owned(),
            conditions: "1".to_owned(),
        };
        let actor = self.actor(&booking.by).await?;
        let number = known(self.numbers.things.get(&thing))?;
        let number = bookings::ask(self.coop, &actor, number, &asked).await?;
        self.numbers.bookings.insert((thing, place), number);
        Ok(())
    }

    /// The number and the revision of a booking.
    async fn booked(&self, thing: usize, place: usize) -> Result<(i64, String)> {
        let number = known(self.numbers.bookings.get(&(thing, place)))?;
        let booking = bookings::by_number(&mut *self.coop.db.read().await?, number).await?;
        let revision = booking.map_or_else(String::new, |booking| booking.revision.to_string());
        Ok((number, revision))
    }

    async fn answer_booking(&self, thing: usize, place: usize) -> Result<()> {
        let Some(lending) = self.content.sharing.lending.get(thing) else { return Ok(()) };
        let Some(booking) = lending.booked.get(place) else { return Ok(()) };
        let (number, revision) = self.booked(thing, place).await?;
        let actor = self.actor(&lending.by).await?;
        match &booking.refused {
            Some(why) => bookings::refuse(self.coop, &actor, number, &revision, why).await,
            None => bookings::agree(self.coop, &actor, number, &revision).await,
        }
    }

    async fn cancel_booking(&self, thing: usize, place: usize) -> Result<()> {
        let Some(lending) = self.content.sharing.lending.get(thing) else { return Ok(()) };
        let Some(booking) = lending.booked.get(place) else { return Ok(()) };
        let (number, revision) = self.booked(thing, place).await?;
        let actor = self.actor(&booking.by).await?;
        let why = booking.cancelled.as_deref().unwrap_or_default();
        bookings::cancel(self.coop, &actor, number, &revision, why).await
    }

    async fn bring_back(&self, thing: usize, place: usize) -> Result<()> {
        let Some(lending) = self.content.sharing.lending.get(thing) else { return Ok(()) };
        let Some(booking) = lending.booked.get(place) else { return Ok(()) };
        let (number, revision) = self.booked(thing, place).await?;
        let (lender, borrower) = (self.actor(&lending.by).await?, self.actor(&booking.by).await?);
        bookings::bring_back(self.coop, &borrower, number, &revision).await?;
        for (actor, said) in [(lender, &booking.lender_said), (borrower, &booking.borrower_said)] {
            if let Some(said) = said {
                bookings::say(self.coop, &actor, number, said).await?;
            }
        }
        Ok(())
    }

    async fn ask_for_help(&mut self, place: usize) -> Result<()> {
        let Some(question) = self.content.sharing.help.get(place) else { return Ok(()) };
        let sheet = help::Sheet {
            party: self.represented(&question.by)?,
            title: question.title.clone(),
            body: question.body.clone(),
            tag: self.vocabulary_word(&question.tag).await?,
            until: question.until.clone(),
            ..help::Sheet::default()
        };
        let actor = self.actor(&question.by).await?;
        let number = help::ask(self.coop, &actor, &sheet).await?;
        self.numbers.questions.insert(place, number);
        Ok(())
    }

    async fn answer_help(&self, place: usize, answer: usize) -> Result<()> {
        let Some(question) = self.content.sharing.help.get(place) else { return Ok(()) };
        let Some(answer) = question.answer.get(answer) else { return Ok(()) };
        let sheet = help::Sheet {
            party: self.represented(&answer.by)?,
            body: answer.body.clone(),
            offers: answer.offers.clone(),
            ..help::Sheet::default()
        };
        let number = known(self.numbers.questions.get(&place))?;
        help::answer(self.coop, &self.actor(&answer.by).await?, number, &sheet).await
    }

    async fn close_help(&self, place: usize) -> Result<()> {
        let Some(question) = self.content.sharing.help.get(place) else { return Ok(()) };
        let Some(closing) = &question.closing else { return Ok(()) };
        let number = known(self.numbers.questions.get(&place))?;
        let conn = &mut *self.coop.db.read().await?;
        let asked = help::by_number(conn, number).await?;
        let asked = asked.ok_or_else(|| anyhow::anyhow!("there is no question {number}"))?;
        let answers = help::answers_of(conn, asked.help_id).await?;
        let helped = closing.helped.and_then(|helped| answers.get(helped));
        let sheet = help::Sheet {
            answer: helped.map_or_else(String::new, |helped| helped.answer_id.clone()),
            said: closing.said.clone(),
            shown: if closing.shown { "ja".to_owned() } else { String::new() },
            revision: asked.revision.to_string(),
            ..help::Sheet::default()
        };
        let asker = self.actor(&question.by).await?;
        help::close(self.coop, &asker, number, &sheet).await?;
        let helper = closing.helped.and_then(|helped| question.answer.get(helped));
        match helper.filter(|_| closing.helper_shows) {
            Some(helper) => {
                let helper = self.actor(&helper.by).await?;
                help::show_thanks(self.coop, &helper, number, true).await
            }
            None => Ok(()),
        }
    }

    async fn grant(&mut self, place: usize) -> Result<()> {
        let Some(granted) = self.content.sharing.granting.get(place) else { return Ok(()) };
        let sheet = granting::Sheet {
            party: self.represented(&granted.by)?,
            receiver: self.number_at(&granted.to).await?,
            reason: granted.reason.clone(),
            strength: granted.strength.to_string(),
            is_award: "nee".to_owned(),
            shown: if granted.shown { "ja".to_owned() } else { String::new() },
        };
        let number = granting::grant(self.coop, &self.actor(&granted.by).await?, &sheet).await?;
        self.numbers.grantings.insert(place, number);
        let people = &self.content.parties.person;
        let receiver = people.iter().find(|one| one.represents == granted.to);
        match receiver.filter(|_| granted.receiver_shows) {
            Some(receiver) => {
                let receiver = self.actor(&receiver.key).await?;
                granting::show(self.coop, &receiver, number, true).await
            }
            None => Ok(()),
        }
    }

    async fn take_back(&self, place: usize) -> Result<()> {
        let Some(granted) = self.content.sharing.granting.get(place) else { return Ok(()) };
        let number = known(self.numbers.grantings.get(&place))?;
        let why = granted.taken_back.as_deref().unwrap_or_default();
        granting::take_back(self.coop, &self.actor(&granted.by).await?, number, why).await
    }

    async fn give(&self, place: usize) -> Result<()> {
        let Some(gift) = self.content.sharing.gift.get(place) else { return Ok(()) };
        let form = GiftForm {
            party: self.represented(&gift.by)?,
            receiver: self.number_at(&gift.to).await?,
            kind: gift.kind.clone(),
            hours: gift.hours.clone(),
            what: gift.what.clone(),
            ..GiftForm::default()
        };
        let number = balance::propose(self.coop, &self.actor(&gift.by).await?, &form).await?;
        match &gift.confirmed_by {
            Some(person) => {
                let receiver = self.actor(person).await?;
                balance::confirm(self.coop, &receiver, &number.to_string()).await
            }
            None => Ok(()),
        }
    }
}
