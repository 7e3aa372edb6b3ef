//! The area director's page of proposals, and the stream that tells when more was found.

use std::convert::Infallible;
use std::time::Duration;

use askama::Template;
use axum::extract::Path;
use axum::response::IntoResponse;
use axum::response::sse::{Event, KeepAlive, Sse};
use futures_util::stream;
use matching::alliances::{Alliance, Ranked};
use serde::Serialize;
use utoipa::ToSchema;

use crate::actor::Permission::OrchestrateAlliances;
use crate::agenda::challenges::Challenge;
use crate::alliances::Measure;
use crate::alliances::needs::Need;
use crate::error::Result;
use crate::web::{Call, Reply, Routes, View, number};

use super::search::{self, Found};
use super::telling::{Proposed, Teller};
use super::{Asked, Candidate, WhatIf, ask, rules};

/// A stream ends after so long and the browser comes back, so that a server that stops waits for
/// nobody.
const STREAM_MAX: Duration = Duration::from_secs(15);

/// The pages of proposals.
pub fn routes() -> Routes {
    let what = "Who could take a challenge on together, and what is missing.";
    Routes::new()
        .get("/opgaven/{number}/voorstel", OrchestrateAlliances, what, show)
        .asks::<Question>()
        .gives::<ProposalPage>()
        .get(
            "/opgaven/{number}/voorstel/stroom",
            OrchestrateAlliances,
            "Tells when more was found.",
            stream,
        )
        .asks::<Question>()
        .gives_only("text/event-stream")
}

/// What may be asked otherwise, `nodig-3=120` for each need as well; what cannot be read is as it
/// is.
#[derive(ToSchema)]
#[expect(dead_code, reason = "describes the query, which is read pair by pair")]
struct Question {
    /// Parties to leave out, by number.
    zonder: Option<Vec<String>>,
    /// How many parties at most.
    grootte: Option<String>,
    /// Which proposal to show: `1` to `5`, or `met-4` for the best of four parties.
    toon: Option<String>,
}

/// A proposal in a list.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[schema(as = ListedProposal)]
struct Line {
    /// What `toon` is to say to see it.
    show: String,
    size: usize,
    share: i64,
    sentence: String,
    members: Vec<String>,
    proven: bool,
    is_shown: bool,
}

#[derive(Template, Serialize, ToSchema)]
#[template(path = "alliances/proposals/page.html")]
struct ProposalPage {
    #[serde(skip)]
    view: View,
    #[serde(skip)]
    asked: Asked,
    #[serde(skip)]
    what_if: WhatIf,
    challenge: Challenge,
    /// Whether the search has ended.
    ended: bool,
    /// Whether it is known that nothing is better.
    proven: bool,
    /// How sure this is, in a sentence.
    sureness: String,
    /// The proposal that is shown.
    shown: Option<Proposed>,
    /// The best of each size.
    by_size: Vec<Line>,
    /// The best in all.
    top: Vec<Line>,
    /// Who could take part in all.
    candidates: usize,
    left_out: Vec<Candidate>,
}

impl ProposalPage {
    /// The query of this page with something else in it.
    fn query(&self, show: &str) -> String {
        let mut query = self.what_if.query();
        if !show.is_empty() {
            query = format!("{query}{}toon={show}", if query.is_empty() { "" } else { "&" });
        }
        query
    }

    /// The query that leaves a party out as well.
    fn without(&self, party: i64) -> String {
        let mut what_if = self.what_if.clone();
        what_if.without.insert(party);
        what_if.query()
    }

    /// The query that lets a party in again.
    fn again(&self, party: i64) -> String {
        let mut what_if = self.what_if.clone();
        what_if.without.remove(&party);
        what_if.query()
    }

    fn stream(&self) -> String {
        format!("/opgaven/{}/voorstel/stroom?{}", self.challenge.number, self.what_if.query())
    }

    fn measure(&self, need: &Need) -> String {
        self.view.t(&format!("alliances-measure-{}", Measure::of(need.kind)))
    }

    fn names(&self, line: &Line) -> String {
        self.view.language.row(&line.members)
    }
}

async fn show(call: Call, path: Path<String>) -> Reply {
    let query = call.uri.query().unwrap_or("").to_owned();
    let what_if = WhatIf::read(&query);
    let asked = ask(&call.coop, &call.actor, number(path)?, &what_if).await?;
    let found = search::first(&call.coop.memory, &asked.model).await;
    let show = query.split('&').find_map(|pair| pair.strip_prefix("toon=")).unwrap_or("");
    call.page(&page(&call, asked, what_if, &found, show)?)
}

fn page(
    call: &Call,
    asked: Asked,
    what_if: WhatIf,
    found: &Found,
    show: &str,
) -> Result<ProposalPage> {
    let solution = found.solution.as_deref();
    let missing_at_most =
        solution.map_or_else(|| asked.model.missing_at_most(), |solution| solution.missing_at_most);
    let teller = Teller { asked: &asked, missing_at_most, language: call.language };
    let line = |show: String, ranked: &Ranked| {
        let Ranked { alliance, proven } = ranked;
        let share = rules::share(alliance.missing, missing_at_most);
        let name = |place: &usize| Some(asked.candidates.get(*place)?.name.clone());
        Line {
            is_shown: false,
            show,
            size: alliance.members.len(),
            share,
            sentence: teller.in_one(alliance, share),
            members: alliance.members.iter().filter_map(name).collect(),
            proven: *proven,
        }
    };
    let (mut top, mut by_size) = (Vec::new(), Vec::new());
    let mut shown: Option<&Alliance> = found.best.as_ref();
    if let Some(solution) = solution {
        let size = |ranked: &Ranked| format!("met-{}", ranked.alliance.members.len());
        // More parties than the best takes bring no more.
        let enough = solution.best.members.len();
        let sizes = solution.by_size.iter().take(enough);
        by_size.extend(sizes.map(|ranked| line(size(ranked), ranked)));
        let numbered = (1..).zip(&solution.top);
        top.extend(numbered.map(|(place, ranked): (usize, _)| line(place.to_string(), ranked)));
        let lines = by_size.iter_mut().zip(&solution.by_size);
        for (line, ranked) in lines.chain(top.iter_mut().zip(&solution.top)) {
            if line.show == show {
                line.is_shown = true;
                shown = Some(&ranked.alliance);
            }
        }
        if let Some(first) = top.first_mut().filter(|_| shown == found.best.as_ref()) {
            first.is_shown = true;
        }
    }
    Ok(ProposalPage {
        view: View::of(call),
        challenge: asked.challenge.clone(),
        ended: solution.is_some(),
        proven: solution.is_some_and(|solution| solution.proven),
        sureness: sureness(call, found, missing_at_most),
        shown: shown.map(|alliance| teller.all(alliance)).transpose()?,
        by_size,
        top,
        candidates: asked.candidates.len(),
        left_out: asked.left_out.clone(),
        asked,
        what_if,
    })
}

/// How sure the answer is, in a sentence.
fn sureness(call: &Call, found: &Found, missing_at_most: i64) -> String {
    let language = call.language;
    match &found.solution {
        None if found.stage.is_none() => language.t("alliances-sure-waiting"),
        None => language.t("alliances-sure-searching"),
        Some(solution) if solution.proven => language.t("alliances-sure-proven"),
        Some(solution) if solution.bound.missing < solution.best.missing => {
            let share = rules::share(solution.bound.missing, missing_at_most);
            language.with("alliances-sure-share-at-most", "share", share)
        }
        Some(solution) if solution.bound.size < solution.best.members.len() => {
            language.with("alliances-sure-size-at-least", "count", solution.bound.size)
        }
        Some(_) => language.t("alliances-sure-all-but-cost"),
    }
}

async fn stream(call: Call, path: Path<String>) -> Reply {
    let what_if = WhatIf::read(call.uri.query().unwrap_or(""));
    let asked = ask(&call.coop, &call.actor, number(path)?, &what_if).await?;
    let mut found = search::follow(&call.coop.memory, &asked.model);
    let first = Event::default().retry(Duration::from_secs(2)).comment("");
    let rest = async move {
        let ended = found.wait_for(|found| found.solution.is_some());
        let event = match tokio::time::timeout(STREAM_MAX, ended).await {
            Ok(_) => Event::default().event("uitkomst").data("klaar"),
            Err(_) => Event::default().comment("nog bezig"),
        };
        Ok::<_, Infallible>(event)
    };
    let first = stream::once(async move { Ok(first) });
    let all = futures_util::StreamExt::chain(first, stream::once(rest));
    Ok(Sse::new(all).keep_alive(KeepAlive::default()).into_response())
}
