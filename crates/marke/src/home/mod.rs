//! The first page, a person's own page, the search page, and what needs somebody this week.

use serde::Serialize;
use utoipa::ToSchema;

use crate::actor::{Actor, Permission};
use crate::cooperative::Cooperative;
use crate::error::{Error, Result};
use crate::journal::{self, News};
use crate::meetings::{self, Meeting};
use crate::search::{self, Eyes, Hit};
use crate::stakeholders;
use crate::statutes;
use crate::text::Language;

mod store;
pub mod worklist;
#[cfg(test)]
mod tests;
pub mod web;

pub use store::{ChallengeCard, ConversationCard, Invited, Numbers, Own, ThemeCard};
pub use worklist::{Line, Rule, worklist};

/// What the first page tells.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Front {
    /// The cooperative's details today.
    pub statutes: statutes::Statutes,
    /// How much there is.
    pub numbers: Numbers,
    /// The conversations that run and that anybody can take part in, the first to end on top.
    pub conversations: Vec<ConversationCard>,
    /// The meetings that come, the first on top.
    pub meetings: Vec<Meeting>,
    /// The themes.
    pub themes: Vec<ThemeCard>,
    /// The challenges on the agenda in force.
    pub challenges: Vec<ChallengeCard>,
    /// What was decided lately.
    pub latest: Vec<News>,
}

/// How many meetings the first page tells of.
const MEETINGS_MAX: i64 = 3;

/// How many decisions the first page tells of.
const NEWS_MAX: i64 = 6;

/// Everything on the first page, the same for everybody.
pub async fn front(coop: &Cooperative, language: Language) -> Result<Front> {
    let conn = &mut *coop.db.read().await?;
    Ok(Front {
        statutes: statutes::on(conn, coop.today()).await?,
        numbers: store::numbers(conn).await?,
        conversations: store::conversations(conn, coop.today()).await?,
        meetings: meetings::coming(conn, coop.now(), MEETINGS_MAX).await?,
        themes: store::themes(conn).await?,
        challenges: store::challenges(conn).await?,
        latest: journal::latest(conn, NEWS_MAX, language).await?,
    })
}

/// What a person has in hand.
pub async fn own(coop: &Cooperative, actor: &Actor) -> Result<Own> {
    actor.may(Permission::HaveOwnPage)?;
    let person = actor.person.ok_or(Error::SignInFirst)?;
    let conn = &mut *coop.db.read().await?;
    let mut own = store::own(conn, person, coop.today()).await?;
    own.invitations = store::invitations(conn, person, (coop.today(), coop.now())).await?;
    own.interests = stakeholders::own_of(conn, person, coop.today()).await?;
    Ok(own)
}

/// What the box finds, for this actor.
pub async fn find(coop: &Cooperative, actor: &Actor, query: &str, limit: i64) -> Result<Vec<Hit>> {
    let staff = actor.can(Permission::TriageWishes) || actor.can(Permission::SeeRegister);
    let eyes = if staff { Eyes::Staff } else { Eyes::Public };
    search::find(&mut *coop.db.read().await?, query, eyes, limit).await
}
