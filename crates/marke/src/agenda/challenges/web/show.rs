//! The page of one challenge.

use askama::Template;
use axum::extract::Path;
use serde::Serialize;
use utoipa::ToSchema;

use crate::actor::Permission;
use crate::agenda::ambitions::{self, Signed};
use crate::agenda::challenges::{
    self, Challenge, Discussed, Gathering, Interests, LinkedTheme, LinkedWish, Origin, Progress,
    Seat, links, parts, table,
};
use crate::agenda::rules::{self, Table};
use crate::agenda::web::table_in_words;
use crate::error::Error;
use crate::journal::{self, Told};
use crate::web::number;
use crate::web::{Call, Reply, View};

#[derive(Template, Serialize, ToSchema)]
#[template(path = "agenda/challenges/show.html")]
pub(super) struct ShowPage {
    #[serde(skip)]
    view: View,
    challenge: Challenge,
    #[serde(skip_serializing_if = "Option::is_none")]
    owner: Option<String>,
    themes: Vec<LinkedTheme>,
    wishes: Vec<LinkedWish>,
    /// How many wishes only the people who work on them may see.
    hidden_wishes: usize,
    /// What else it was made out of: statements on which people agree.
    origins: Vec<Origin>,
    /// The conversations about it.
    conversations: Vec<Discussed>,
    /// The meetings for it.
    meetings: Vec<Gathering>,
    /// How far the interests in it are gathered.
    interests: Interests,
    seats: Vec<Seat>,
    table: Table,
    table_in_words: String,
    /// How many parts it has, and how many of those nobody carries.
    parts: (i64, i64),
    progress: Vec<Progress>,
    ambition: Option<Signed>,
    agendas: Vec<OnAgenda>,
    story: Vec<Told>,
}

/// An agenda on which the challenge stands.
#[derive(Debug, Serialize, ToSchema)]
struct OnAgenda {
    number: i64,
    title: String,
    state: String,
}

pub(super) async fn show(call: Call, path: Path<String>) -> Reply {
    let number = number(path)?;
    let conn = &mut *call.coop.db.read().await?;
    let challenge = challenges::by_number(conn, number).await?.ok_or(Error::NotFound)?;
    let id = challenge.challenge_id;
    let mut wishes = challenges::wishes_of(conn, id, true).await?;
    let open = challenges::wishes_of(conn, id, false).await?;
    let mut hidden_wishes = 0;
    if !call.actor.can(Permission::TriageWishes) {
        hidden_wishes = wishes.len() - open.len();
        wishes = open;
    }
    let seats = table::all_seats_of(conn, id).await?;
    let sat = seats.iter().filter(|seat| seat.until_on.is_none());
    let table = rules::table(sat.map(|seat| seat.sector.as_str()));
    let agendas = links::agendas_of(conn, id).await?;
    let agenda = |(number, title, state)| OnAgenda { number, title, state };
    let works = call.actor.can(Permission::WorkOnChallenges);
    call.page(&ShowPage {
        view: View::of(&call),
        owner: challenge.owner_name.clone().filter(|_| works),
        themes: challenges::themes_of(conn, Some(id)).await?,
        wishes,
        hidden_wishes,
        origins: challenges::origins_of(conn, id).await?,
        conversations: challenges::conversations_of(conn, id).await?,
        meetings: challenges::meetings_of(conn, id).await?,
        interests: challenges::interests_of(conn, id).await?,
        seats,
        table_in_words: table_in_words(&table, call.language),
        table,
        parts: parts::summary_of(conn, id).await?,
        progress: challenges::progress_of(conn, Some(id)).await?,
        ambition: ambitions::newest_signed(conn, id).await?,
        agendas: agendas.into_iter().map(agenda).collect(),
        story: journal::story(conn, id.subject(), call.language).await?,
        challenge,
    })
}

impl ShowPage {
    /// The accent of its first theme; 0 when it has none.
    fn accent(&self) -> i64 {
        self.themes.first().map_or(0, |theme| theme.accent)
    }

    /// What is counted, from where to where, in a sentence.
    fn goal(&self) -> Option<String> {
        let language = self.view.language;
        let unit = &self.challenge.unit;
        let amount = |value: f64| {
            let value = value.to_string();
            let value = if language.word() == "nl" { value.replace('.', ",") } else { value };
            format!("{value} {unit}").trim().to_owned()
        };
        let target = amount(self.challenge.target_value?);
        let from = self.challenge.baseline_value.map(amount);
        Some(match from {
            Some(from) => {
                language.with_all("agenda-goal-from-to", &[("from", from), ("target", target)])
            }
            None => language.with("agenda-goal-to", "target", target),
        })
    }
}
