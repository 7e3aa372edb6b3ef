//! What the demonstration is made of, as it is written in the `.toml` files beside this one.

use serde::Deserialize;

use crate::error::Result;
use crate::statutes::Statutes;

mod alliances;
mod interests;

pub(super) use alliances::{Alliance, Alliances};
pub(super) use interests::{Gathering, Interest, Named};

use super::meetings::Meeting;

/// Everything, read once.
#[derive(Debug)]
pub(super) struct Content {
    pub(super) statutes: Statutes,
    pub(super) parties: Parties,
    pub(super) themes: Vec<Theme>,
    pub(super) wishes: Vec<Wish>,
    pub(super) agenda: Agenda,
    pub(super) talks: Vec<Talk>,
    pub(super) alliances: Alliances,
    pub(super) meetings: Vec<Meeting>,
    pub(super) gatherings: Vec<Gathering>,
    pub(super) sharing: super::sharing::Content,
}

/// Reads the files; they are part of the program, so a failure is ours.
pub(super) fn read() -> Result<Content> {
    #[derive(Deserialize)]
    struct CooperativeFile {
        cooperative: Statutes,
    }
    #[derive(Deserialize)]
    struct ThemesFile {
        theme: Vec<Theme>,
    }
    #[derive(Deserialize)]
    struct WishesFile {
        wish: Vec<Wish>,
    }
    #[derive(Deserialize)]
    struct OpinionsFile {
        conversation: Vec<Talk>,
    }
    #[derive(Deserialize)]
    struct MeetingsFile {
        meeting: Vec<Meeting>,
    }
    #[derive(Deserialize)]
    struct InterestsFile {
        gathering: Vec<Gathering>,
    }
    let meetings: MeetingsFile = parsed(include_str!("../meetings.toml"))?;
    let interests: InterestsFile = parsed(include_str!("../interests.toml"))?;
    let opinions: OpinionsFile = parsed(include_str!("../opinions.toml"))?;
    let cooperative: CooperativeFile = parsed(include_str!("../cooperative.toml"))?;
    let themes: ThemesFile = parsed(include_str!("../themes.toml"))?;
    let wishes: WishesFile = parsed(include_str!("../wishes.toml"))?;
    Ok(Content {
        statutes: cooperative.cooperative,
        parties: parsed(include_str!("../parties.toml"))?,
        themes: themes.theme,
        wishes: wishes.wish,
        agenda: parsed(include_str!("../agenda.toml"))?,
        talks: opinions.conversation,
        alliances: parsed(include_str!("../alliances.toml"))?,
        meetings: meetings.meeting,
        gatherings: interests.gathering,
        sharing: parsed(include_str!("../sharing.toml"))?,
    })
}

/// By way of values without a type: what is made for each type is far less than that for TOML.
fn parsed<T: for<'a> Deserialize<'a>>(text: &str) -> Result<T> {
    let values: serde_json::Value = toml::from_str(text).map_err(anyhow::Error::from)?;
    Ok(serde_json::from_value(values).map_err(anyhow::Error::from)?)
}

#[derive(Debug, Deserialize)]
pub(super) struct Parties {
    pub(super) member_kind: Vec<MemberKind>,
    pub(super) tag: Vec<Tag>,
    pub(super) party: Vec<Party>,
    pub(super) person: Vec<Person>,
    pub(super) application: Vec<Application>,
}

/// A party that asks to become a member.
#[derive(Debug, Deserialize)]
pub(super) struct Application {
    pub(super) day: String,
    /// When the board admitted it; it waits otherwise.
    pub(super) admitted_on: Option<String>,
    #[serde(flatten)]
    pub(super) applicant: crate::members::Applicant,
}

#[derive(Debug, Deserialize)]
pub(super) struct MemberKind {
    pub(super) key: String,
    pub(super) name: String,
    pub(super) fee_cents: i64,
    pub(super) votes: i64,
    pub(super) description: String,
}

#[derive(Debug, Deserialize)]
pub(super) struct Tag {
    pub(super) key: String,
    pub(super) name: String,
    pub(super) kind: String,
    pub(super) synonyms: Vec<String>,
}

#[derive(Debug, Deserialize)]
pub(super) struct Party {
    pub(super) key: String,
    #[serde(flatten)]
    pub(super) details: crate::members::Party,
    pub(super) member_kind: Option<String>,
    pub(super) joined: Option<String>,
    pub(super) listed: bool,
    pub(super) condition: Option<String>,
    pub(super) evaluate_on: Option<String>,
    pub(super) left_on: Option<String>,
    pub(super) left_reason: Option<String>,
    pub(super) has: Vec<String>,
    pub(super) lacks: Vec<String>,
    pub(super) offers: Vec<String>,
}

#[derive(Debug, Deserialize)]
pub(super) struct Person {
    pub(super) key: String,
    pub(super) name: String,
    pub(super) mail: String,
    /// The key of a party; empty for nobody.
    pub(super) represents: String,
    /// A function besides representing; empty for none.
    pub(super) function: String,
    pub(super) from: String,
    pub(super) until: Option<String>,
}

#[derive(Debug, Deserialize)]
pub(super) struct Theme {
    pub(super) key: String,
    pub(super) name: String,
    pub(super) summary: String,
    pub(super) description: String,
    pub(super) promotor: String,
    pub(super) accent: i64,
    pub(super) created_on: String,
    #[serde(default)]
    pub(super) chain: String,
    #[serde(default)]
    pub(super) no_chain: String,
}

/// A conversation, and how the people who take part in it think.
#[derive(Debug, Deserialize)]
pub(super) struct Talk {
    pub(super) key: String,
    pub(super) theme: String,
    pub(super) question: String,
    pub(super) question_en: String,
    pub(super) introduction: String,
    pub(super) introduction_en: String,
    pub(super) access: String,
    pub(super) moderation: String,
    pub(super) begun_on: String,
    pub(super) opened_on: String,
    pub(super) closes_on: String,
    pub(super) closed_on: Option<String>,
    #[serde(default)]
    pub(super) close_reason: String,
    /// How many people took part on which day.
    pub(super) days: Vec<(String, u64)>,
    /// How many of a hundred belong to each current of opinion.
    pub(super) currents: Vec<u64>,
    pub(super) statement: Vec<TalkStatement>,
    #[serde(default)]
    pub(super) proposal: Vec<Proposal>,
    #[serde(default)]
    pub(super) carried: Vec<Carried>,
    #[serde(default)]
    pub(super) point: Vec<Point>,
}

/// A statement that becomes part of a challenge.
#[derive(Debug, Deserialize)]
pub(super) struct Carried {
    pub(super) statement: String,
    /// The key of the challenge.
    pub(super) challenge: String,
    pub(super) day: String,
}

/// A statement that is put up for a meeting.
#[derive(Debug, Deserialize)]
pub(super) struct Point {
    pub(super) statement: String,
    pub(super) question: String,
    pub(super) meets_on: String,
    pub(super) day: String,
}

/// A statement, and what each current thinks of it: from `++` to `--`.
#[derive(Debug, Deserialize)]
pub(super) struct TalkStatement {
    pub(super) nl: String,
    pub(super) en: String,
    /// The key of the wish that it is made from.
    pub(super) wish: Option<String>,
    pub(super) views: Vec<String>,
}

/// A statement that a participant adds.
#[derive(Debug, Deserialize)]
pub(super) struct Proposal {
    pub(super) text: String,
    pub(super) day: String,
}

#[derive(Debug, Deserialize)]
pub(super) struct Wish {
    pub(super) key: String,
    pub(super) kind: String,
    pub(super) title: String,
    pub(super) body: String,
    pub(super) village: String,
    pub(super) point: Option<(f64, f64)>,
    #[serde(default)]
    pub(super) name: String,
    #[serde(default)]
    pub(super) mail: String,
    pub(super) language: Option<String>,
    pub(super) consent: String,
    #[serde(default)]
    pub(super) sector: String,
    pub(super) channel: String,
    pub(super) day: String,
    pub(super) supports: i64,
    pub(super) theme: Option<String>,
    /// new, themed, challenge:KEY, merged:KEY, split, parked or closed.
    pub(super) fate: String,
    #[serde(default)]
    pub(super) reason: String,
    pub(super) until: Option<String>,
    pub(super) decided_on: Option<String>,
    #[serde(default)]
    pub(super) parts: Vec<Piece>,
}

/// A piece of a wish that is split.
#[derive(Debug, Deserialize)]
pub(super) struct Piece {
    pub(super) kind: String,
    pub(super) title: String,
    pub(super) body: String,
    pub(super) theme: String,
}

#[derive(Debug, Deserialize)]
pub(super) struct Agenda {
    pub(super) challenge: Vec<Challenge>,
    pub(super) version: Vec<Version>,
}

#[derive(Debug, Deserialize)]
pub(super) struct Challenge {
    pub(super) key: String,
    pub(super) title: String,
    pub(super) themes: Vec<String>,
    pub(super) created_on: String,
    pub(super) what: String,
    pub(super) why: String,
    pub(super) for_whom: String,
    pub(super) baseline: String,
    pub(super) baseline_on: String,
    pub(super) indicator: String,
    pub(super) unit: String,
    pub(super) baseline_value: f64,
    pub(super) target_value: f64,
    pub(super) target_on: String,
    pub(super) champion: String,
    /// sprouting, connecting or strengthening.
    pub(super) status: String,
    pub(super) next_step: String,
    pub(super) next_step_on: String,
    pub(super) owner: String,
    #[serde(default)]
    pub(super) single_sector_motivation: String,
    pub(super) partners: Vec<Partner>,
    #[serde(default)]
    pub(super) parts: Vec<Part>,
    pub(super) ambition: Ambition,
    pub(super) done: Vec<Done>,
}

#[derive(Debug, Deserialize)]
pub(super) struct Partner {
    pub(super) party: String,
    pub(super) role: String,
}

/// A part of a challenge; `first` are parts above it, counted from 1.
#[derive(Debug, Deserialize)]
pub(super) struct Part {
    pub(super) sentence: String,
    #[serde(default)]
    pub(super) carriers: Vec<String>,
    #[serde(default)]
    pub(super) first: Vec<usize>,
    #[serde(default)]
    pub(super) ended: String,
}

/// The ambition in force; `versions` are the earlier ones, oldest first.
#[derive(Debug, Deserialize)]
pub(super) struct Ambition {
    pub(super) text: String,
    pub(super) measure: String,
    pub(super) day: String,
    #[serde(default)]
    pub(super) versions: Vec<EarlierAmbition>,
    #[serde(default)]
    pub(super) signatures: Vec<Signature>,
}

#[derive(Debug, Deserialize)]
pub(super) struct EarlierAmbition {
    pub(super) text: String,
    pub(super) measure: String,
    pub(super) day: String,
}

#[derive(Debug, Deserialize)]
pub(super) struct Signature {
    pub(super) party: String,
    pub(super) person: String,
    pub(super) day: String,
}

#[derive(Debug, Deserialize)]
pub(super) struct Done {
    pub(super) day: String,
    pub(super) text: String,
    pub(super) by: String,
}

#[derive(Debug, Deserialize)]
pub(super) struct Version {
    pub(super) number: i64,
    pub(super) title: String,
    pub(super) created_on: String,
    pub(super) consultation_from: String,
    pub(super) consultation_until: String,
    pub(super) adopted_on: Option<String>,
    pub(super) adopted_by: Option<String>,
    pub(super) minority: Option<String>,
    pub(super) dropped: Vec<Dropped>,
    pub(super) paragraphs: Vec<Paragraph>,
    pub(super) comments: Vec<Comment>,
}

#[derive(Debug, Deserialize)]
pub(super) struct Dropped {
    pub(super) challenge: String,
    pub(super) reason: String,
}

/// A paragraph; its key stays the same from version to version.
#[derive(Debug, Deserialize)]
pub(super) struct Paragraph {
    pub(super) key: String,
    pub(super) challenge: Option<String>,
    pub(super) heading: String,
    pub(super) content: String,
}

#[derive(Debug, Deserialize)]
pub(super) struct Comment {
    pub(super) paragraph: String,
    pub(super) person: Option<String>,
    pub(super) name: Option<String>,
    pub(super) text: String,
    pub(super) day: String,
    pub(super) answer: Option<String>,
    pub(super) answered_on: Option<String>,
}
