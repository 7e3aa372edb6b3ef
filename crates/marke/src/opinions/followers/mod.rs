//! People who left an address with a conversation, to hear what becomes of it.
//!
//! An address stands beside the conversation, never beside a participant: nobody can tell from it
//! what somebody answered, or whether they answered at all.

use crate::actor::{Actor, Permission};
use crate::cooperative::Cooperative;
use crate::db::{Conn, in_transaction, words};
use crate::error::Result;
use crate::ids::Kind;
use crate::journal::{self, Deed};
use crate::outbox::{self, Mail};
use crate::text::Language;
use crate::wishes;

use super::conversations::{self, Conversation, Text};

mod store;
#[cfg(test)]
mod tests;
pub mod web;

use store::Follower;
pub use store::{Following, by_code};

/// How many characters the code has with which somebody stops the mails: some 59 bits.
const CODE_LENGTH: usize = 12;

words! {
    /// What followers hear about.
    News {
        /// The conversation ended; the words say what happens now.
        Closed = "closed",
        /// A statement led to a challenge.
        LedToChallenge = "led-to-challenge",
        /// A statement became the joint ambition of a challenge.
        BecameAmbition = "became-ambition",
        /// A contradiction was put up for a meeting; the words are the question.
        PutUp = "put-up",
        /// The meeting about it got a day; the words are the day.
        Planned = "planned",
        /// Something came of the meeting; the words tell what.
        Settled = "settled",
    }
}

/// Something that came of a conversation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// What kind of news.
    pub news: News,
    /// The words that it is about.
    pub words: Text,
    /// The number of what came of it: the conversation itself, a challenge or a point.
    pub number: i64,
}

impl Event {
    /// News about words, and the number of what came of it.
    pub const fn new(news: News, words: Text, number: i64) -> Self {
        Self { news, words, number }
    }

    /// The news in a language, with where one reads more.
    fn told(&self, coop: &Cooperative, language: Language) -> String {
        let facts = [
            ("words", self.words.said(language).to_owned()),
            ("more", format!("{}{}", coop.address, self.path())),
        ];
        language.with_all(&format!("opinions-mail-{}", self.news), &facts)
    }

    /// Where one reads more.
    fn path(&self) -> String {
        let number = self.number;
        match self.news {
            News::Closed => format!("{}/uitkomst", Kind::Conversation.address(number)),
            News::LedToChallenge => Kind::Challenge.address(number),
            News::BecameAmbition => format!("{}/ambitie", Kind::Challenge.address(number)),
            News::PutUp | News::Planned | News::Settled => Kind::Point.address(number),
        }
    }
}

/// Leaves an address with a conversation. Whoever did so before gets no second mail, and the
/// same answer.
pub async fn follow(
    coop: &Cooperative,
    actor: &Actor,
    number: i64,
    mail: &str,
    language: Language,
) -> Result<()> {
    actor.may(Permission::TakePart)?;
    let mail = wishes::read_mail(mail)?;
    in_transaction!(coop.db, tx => {
        let conversation = conversations::seen_by(&mut tx, actor, number).await?;
        let follower = Follower { mail: mail.clone(), language, code: coop.ids.code(CODE_LENGTH) };
        let id = conversation.conversation_id;
        if !store::insert(&mut tx, id, &follower, coop.now()).await? {
            return Ok(());
        }
        let mail = mail_to(coop, &conversation, &follower, "opinions-mail-joined", &[]);
        outbox::send(&mut tx, coop, &mail).await?;
        // Nobody is named: not even which of the people signed in left it.
        let deed = Deed::new("opinions.follow", id.subject());
        journal::record(&mut tx, coop, &Actor::visitor(), &deed).await
    })
}

/// Stops the mails to whoever has this code and forgets their address. A code that nobody has
/// gets the same answer: the mails have stopped.
pub async fn stop(coop: &Cooperative, actor: &Actor, code: &str) -> Result<()> {
    actor.may(Permission::TakePart)?;
    in_transaction!(coop.db, tx => {
        let Some(following) = by_code(&mut tx, code).await? else { return Ok(()) };
        store::delete(&mut tx, code).await?;
        let deed = Deed::new("opinions.stop_following", following.conversation_id.subject());
        journal::record(&mut tx, coop, &Actor::visitor(), &deed).await
    })
}

/// Writes to everybody who left an address with a conversation, in their own language, that
/// something came of it.
pub async fn inform(
    conn: &mut Conn,
    coop: &Cooperative,
    conversation: &Conversation,
    event: &Event,
) -> Result<()> {
    for follower in store::of(conn, conversation.conversation_id).await? {
        let facts = [("news", event.told(coop, follower.language))];
        let mail = mail_to(coop, conversation, &follower, "opinions-mail-news", &facts);
        outbox::send(conn, coop, &mail).await?;
    }
    Ok(())
}

fn mail_to(
    coop: &Cooperative,
    conversation: &Conversation,
    follower: &Follower,
    message: &str,
    more: &[(&'static str, String)],
) -> Mail {
    let language = follower.language;
    let number = conversation.number;
    let mut facts = vec![
        ("question", conversation.asked(language)),
        ("link", format!("{}{}", coop.address, Kind::Conversation.address(number))),
        ("stop", format!("{}/gesprekken/volgers/{}/stop", coop.address, follower.code)),
    ];
    facts.extend_from_slice(more);
    Mail {
        address: follower.mail.clone(),
        subject: language.with_all(&format!("{message}-subject"), &facts),
        body: language.with_all(&format!("{message}-body"), &facts),
    }
}
