//! The meetings of the demonstration: planned, answered, held and told.

use serde::Deserialize;

use crate::error::Result;
use crate::meetings::inviting::{self, Typed};
use crate::meetings::{self, Sheet, attending};
use crate::opinions::carrying::points;

use super::Play;

/// A meeting for a challenge.
#[derive(Debug, Deserialize)]
pub(super) struct Meeting {
    pub(super) key: String,
    /// The key of the challenge.
    pub(super) challenge: String,
    pub(super) title: String,
    pub(super) purpose: String,
    pub(super) day: String,
    pub(super) begins: String,
    pub(super) ends: String,
    pub(super) venue: String,
    pub(super) welcome: String,
    pub(super) contact: String,
    pub(super) planned_on: String,
    pub(super) asked_on: String,
    /// The keys of the parties that are asked.
    pub(super) asked: Vec<String>,
    /// The questions of the points on its programme.
    #[serde(default)]
    pub(super) points: Vec<String>,
    #[serde(default)]
    pub(super) reply: Vec<Reply>,
    pub(super) reminded_on: Option<String>,
    /// The day on which it was told; the rest tells what.
    pub(super) told_on: Option<String>,
    #[serde(default)]
    pub(super) came: Vec<Came>,
    #[serde(default)]
    pub(super) tables: usize,
    #[serde(default)]
    pub(super) outcome: String,
    #[serde(default)]
    pub(super) report: String,
    /// What came of its points, in their order.
    #[serde(default)]
    pub(super) settled: Vec<String>,
}

/// What a party answers; one of its people does so.
#[derive(Debug, Deserialize)]
pub(super) struct Reply {
    pub(super) party: String,
    pub(super) person: String,
    pub(super) day: String,
    pub(super) answer: String,
    #[serde(default)]
    pub(super) people: i64,
    #[serde(default)]
    pub(super) explanation: String,
    #[serde(default)]
    pub(super) suggestion: String,
}

/// A party that came.
#[derive(Debug, Deserialize)]
pub(super) struct Came {
    pub(super) party: String,
    pub(super) people: i64,
}

impl Play<'_> {
    pub(super) async fn plan_meeting(&mut self, place: usize) -> Result<()> {
        let Some(meeting) = self.content.meetings.get(place) else { return Ok(()) };
        let director = self.holder("area-director").await?;
        let sheet = Sheet {
            challenge: self.challenge(&meeting.challenge)?.to_string(),
            title: meeting.title.clone(),
            purpose: meeting.purpose.clone(),
            day: meeting.day.clone(),
            begins: meeting.begins.clone(),
            ends: meeting.ends.clone(),
            venue: meeting.venue.clone(),
            welcome: meeting.welcome.clone(),
            contact: meeting.contact.clone(),
            revision: String::new(),
        };
        let number = meetings::plan(self.coop, &director, &sheet).await?;
        self.meetings.insert(&meeting.key, number);
        Ok(())
    }

    pub(super) async fn ask_for_meeting(&self, place: usize) -> Result<()> {
        let Some(meeting) = self.content.meetings.get(place) else { return Ok(()) };
        let director = self.holder("area-director").await?;
        let number = self.meeting(&meeting.key)?;
        for question in &meeting.points {
            let point = self.point(question).await?.number.to_string();
            meetings::put_on(self.coop, &director, number, &point).await?;
        }
        let mut parties = Vec::new();
        for party in &meeting.asked {
            parties.push(self.number_at(party).await?);
        }
        inviting::invite(self.coop, &director, number, &parties).await
    }

    pub(super) async fn reply(&self, place: usize, number: usize) -> Result<()> {
        let Some(meeting) = self.content.meetings.get(place) else { return Ok(()) };
        let Some(reply) = meeting.reply.get(number) else { return Ok(()) };
        let person = self.actor(&reply.person).await?;
        let typed = Typed {
            party: self.number_at(&reply.party).await?,
            answer: reply.answer.clone(),
            people: reply.people.to_string(),
            explanation: reply.explanation.clone(),
            suggestion: reply.suggestion.clone(),
        };
        inviting::answer_for(self.coop, &person, self.meeting(&meeting.key)?, &typed).await
    }

    pub(super) async fn remind(&self, place: usize) -> Result<()> {
        let Some(meeting) = self.content.meetings.get(place) else { return Ok(()) };
        let director = self.holder("area-director").await?;
        inviting::remind(self.coop, &director, self.meeting(&meeting.key)?).await
    }

    /// Who came is written down and spread over tables, the suggestions were looked at, and what
    /// came of it is told.
    pub(super) async fn hold_meeting(&self, place: usize) -> Result<()> {
        let Some(meeting) = self.content.meetings.get(place) else { return Ok(()) };
        let director = self.holder("area-director").await?;
        let number = self.meeting(&meeting.key)?;
        for reply in meeting.reply.iter().filter(|reply| !reply.suggestion.is_empty()) {
            let party = self.number_at(&reply.party).await?;
            inviting::look_at(self.coop, &director, number, &party).await?;
        }
        self.write_who_came(meeting, number).await?;
        let tables = meeting.tables.to_string();
        attending::seat(self.coop, &director, number, &tables).await?;
        for (question, outcome) in meeting.points.iter().zip(&meeting.settled) {
            let point = self.point(question).await?;
            let revision = point.revision.to_string();
            points::settle(self.coop, &director, point.number, &revision, outcome).await?;
        }
        let told = (meeting.outcome.as_str(), meeting.report.as_str());
        meetings::report(self.coop, &director, number, told).await
    }

    async fn write_who_came(&self, meeting: &Meeting, number: i64) -> Result<()> {
        let director = self.holder("area-director").await?;
        let mut list = attending::List::default();
        for came in &meeting.came {
            let party = self.number_at(&came.party).await?;
            if !meeting.asked.contains(&came.party) {
                attending::add(self.coop, &director, number, &party).await?;
            }
            list.party.push(party.clone());
            list.people.push(came.people.to_string());
            list.there.push(party);
        }
        attending::write_list(self.coop, &director, number, &list).await
    }

    fn meeting(&self, key: &str) -> Result<i64> {
        let meeting = self.meetings.get(key).copied();
        meeting.ok_or_else(|| anyhow::anyhow!("there is no meeting {key}").into())
    }

    /// The point with this question.
    async fn point(&self, question: &str) -> Result<points::Point> {
        let all = points::list(&mut *self.coop.db.read().await?).await?;
        let found = all.into_iter().find(|point| point.question == question);
        found.ok_or_else(|| anyhow::anyhow!("there is no point {question}").into())
    }
}
