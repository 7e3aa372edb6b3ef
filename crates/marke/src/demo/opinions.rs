//! The conversations of the demonstration: who thinks what is drawn by chance that is always the
//! same, from the currents of opinion that the content describes.

use crate::actor::Actor;
use crate::error::Result;
use crate::opinions::answers::{self, Given, Reply};
use crate::opinions::conversations::Text;
use crate::opinions::{self, Conversation, Origin, Sheet, Voice, carrying, results, statements};
use crate::text::Language;

use super::Play;
use super::content::Talk;

/// The sectors that people of each current mostly speak for.
const SECTORS: [[&str; 6]; 3] = [
    ["bewoner", "bewoner", "onderwijs", "omgeving", "overheid", "onderzoek"],
    ["bewoner", "bewoner", "omgeving", "bewoner", "omgeving", ""],
    ["ondernemers", "ondernemers", "bewoner", "ondernemers", "overheid", ""],
];

/// Chance that is the same every time: `SplitMix64` (Steele, Lea and Flood 2014).
struct Chance(u64);

impl Chance {
    fn hundred(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (mixed ^ (mixed >> 31)) % 100
    }
}

/// How many of a hundred agree, and how many do not know.
fn leaning(view: &str) -> (u64, u64) {
    match view {
        "++" => (88, 6),
        "+" => (68, 16),
        "o" => (42, 24),
        "-" => (18, 16),
        _ => (6, 5),
    }
}

impl Play<'_> {
    pub(super) async fn begin_conversation(&mut self, place: usize) -> Result<()> {
        let Some(talk) = self.content.talks.get(place) else { return Ok(()) };
        let director = self.holder("area-director").await?;
        let (_, theme) = self.theme(&talk.theme)?;
        let sheet = Sheet {
            question: talk.question.clone(),
            question_en: talk.question_en.clone(),
            introduction: talk.introduction.clone(),
            introduction_en: talk.introduction_en.clone(),
            about: format!("thema-{theme}"),
            access: talk.access.clone(),
            moderation: talk.moderation.clone(),
            closes_on: talk.closes_on.clone(),
            ..Sheet::default()
        };
        let number = opinions::begin(self.coop, &director, &sheet).await?;
        self.talks.insert(&talk.key, number);
        for one in &talk.statement {
            let text = Text { nl: one.nl.clone(), en: one.en.clone() };
            match &one.wish {
                Some(wish) => {
                    let (_, wish) = self.wish(wish)?;
                    let (coop, wish) = (self.coop, wish.to_string());
                    statements::ask_wish(coop, &director, number, &wish, &text).await?;
                }
                None => drop(statements::add(self.coop, &director, number, &text).await?),
            }
        }
        Ok(())
    }

    pub(super) async fn open_conversation(&self, place: usize) -> Result<()> {
        let Some(talk) = self.content.talks.get(place) else { return Ok(()) };
        let director = self.holder("area-director").await?;
        opinions::open(self.coop, &director, self.talk(&talk.key)?).await
    }

    /// A day on which people took part.
    pub(super) async fn talk_together(&self, place: usize, day: usize) -> Result<()> {
        let Some(talk) = self.content.talks.get(place) else { return Ok(()) };
        let conversation = self.conversation(&talk.key).await?;
        let before: u64 = talk.days.iter().take(day).map(|(_, people)| people).sum();
        let Some((_, people)) = talk.days.get(day) else { return Ok(()) };
        let listed = {
            let conn = &mut *self.coop.db.read().await?;
            statements::list(conn, conversation.conversation_id).await?
        };
        let numbers: Vec<i64> = listed
            .iter()
            .filter(|one| one.origin != Origin::Participant)
            .map(|one| one.number)
            .collect();
        for person in before..before + people {
            self.answer_as(talk, &conversation, &numbers, person).await?;
        }
        Ok(())
    }

    async fn answer_as(
        &self,
        talk: &Talk,
        conversation: &Conversation,
        numbers: &[i64],
        person: u64,
    ) -> Result<()> {
        let mut chance = Chance(person * 7_919 + conversation.number.unsigned_abs());
        let drawn = chance.hundred();
        let mut passed = 0;
        let current = talk.currents.iter().position(|share| {
            passed += share;
            drawn < passed
        });
        let current = current.unwrap_or(0);
        // Most people do about two thirds of the statements, a few stop soon.
        let patience = if chance.hundred() < 12 { 15 } else { 55 + chance.hundred() * 45 / 100 };
        let mut given = Vec::new();
        for (statement, one) in numbers.iter().zip(&talk.statement) {
            if chance.hundred() >= patience {
                continue;
            }
            let (agree, pass) = leaning(one.views.get(current).map_or("o", String::as_str));
            let reply = match chance.hundred() {
                one if one < agree => Reply::Agree,
                one if one < agree + pass => Reply::Pass,
                _ => Reply::Disagree,
            };
            let important = reply != Reply::Pass && chance.hundred() < 22;
            given.push(Given { statement: *statement, reply: Some(reply), important });
        }
        let voice = Voice::of_secret(conversation.conversation_id, &format!("demo {person}"));
        let (coop, actor) = (self.coop, Actor::visitor());
        answers::answer_all(coop, &actor, &voice, conversation, &given).await?;
        let place = usize::try_from(chance.hundred() % 6).unwrap_or(0);
        let sector = SECTORS.get(current).and_then(|row| row.get(place)).copied().unwrap_or("");
        if given.is_empty() {
            return Ok(());
        }
        answers::tell_sector(coop, &actor, &voice, conversation, sector).await
    }

    pub(super) async fn propose(&self, place: usize, number: usize) -> Result<()> {
        let Some(talk) = self.content.talks.get(place) else { return Ok(()) };
        let Some(proposal) = talk.proposal.get(number) else { return Ok(()) };
        let conversation = self.conversation(&talk.key).await?;
        let voice = Voice::of_secret(conversation.conversation_id, &format!("demo {number}"));
        let (coop, actor, text) = (self.coop, Actor::visitor(), &proposal.text);
        let number = conversation.number;
        statements::propose(coop, &actor, &voice, number, text, Language::Dutch).await?;
        Ok(())
    }

    pub(super) async fn close_conversation(&self, place: usize) -> Result<()> {
        let Some(talk) = self.content.talks.get(place) else { return Ok(()) };
        let director = self.holder("area-director").await?;
        let number = self.talk(&talk.key)?;
        opinions::close(self.coop, &director, number, &talk.close_reason).await?;
        results::refresh(self.coop, number).await?;
        Ok(())
    }

    pub(super) async fn carry_on(&self, place: usize, number: usize) -> Result<()> {
        let Some(talk) = self.content.talks.get(place) else { return Ok(()) };
        let Some(carry) = talk.carry.get(number) else { return Ok(()) };
        let director = self.holder("area-director").await?;
        let id = self.conversation(&talk.key).await?.conversation_id;
        let listed = statements::list(&mut *self.coop.db.read().await?, id).await?;
        let Some(statement) = carry.statement.checked_sub(1).and_then(|at| listed.get(at)) else {
            return Ok(());
        };
        if carry.to.is_empty() {
            let what = (carry.question.as_str(), carry.meets_on.as_str());
            carrying::points::put_up(self.coop, &director, statement.number, what).await?;
            return Ok(());
        }
        let challenge = self.challenge(&carry.to)?.to_string();
        let number = statement.number;
        carrying::add_to_challenge(self.coop, &director, number, &challenge).await?;
        Ok(())
    }

    /// What running conversations show today; that of closed ones changes no more.
    pub(super) async fn show_conversations(&self) -> Result<()> {
        for talk in self.content.talks.iter().filter(|talk| talk.closed_on.is_none()) {
            results::refresh(self.coop, self.talk(&talk.key)?).await?;
        }
        Ok(())
    }

    fn talk(&self, key: &str) -> Result<i64> {
        let talk = self.talks.get(key).copied();
        talk.ok_or_else(|| anyhow::anyhow!("there is no conversation {key}").into())
    }

    async fn conversation(&self, key: &str) -> Result<Conversation> {
        let number = self.talk(key)?;
        let conn = &mut *self.coop.db.read().await?;
        let found = opinions::by_number(conn, number).await?;
        found.ok_or_else(|| anyhow::anyhow!("there is no conversation {key}").into())
    }
}
