//! Files to take along, and the page to bring a table in.

use askama::Template;
use axum::extract::Path;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::actor::Permission::TakePart;
use crate::error::{Error, Refused, Result};
use crate::sharing;
use crate::stakeholders::exchange::{self, Graph, Report, Whole, of_picture, of_ties, workbook};
use crate::stakeholders::network::network;
use crate::stakeholders::picture::picture;
use crate::web::{Call, Input, Problems, Reply, Routes, View};

use super::{GATHER, challenge};
use crate::web::number;

const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const GRAPHML: &str = "application/graphml+xml";
const GEXF: &str = "application/gexf+xml";

pub(super) fn routes() -> Routes {
    let routes = Routes::new()
        .get("/opgaven/{number}/belangen/werkmap.xlsx", GATHER, "Interests as a workbook.", book)
        .gives_only(XLSX)
        .get("/opgaven/{number}/belangen/tabel", GATHER, "Interests as a table.", table)
        .gives_only("text/csv")
        .get(
            "/opgaven/{number}/belangen/graphml",
            GATHER,
            "Who wants the same, as GraphML.",
            graphml,
        )
        .gives_only(GRAPHML)
        .get("/opgaven/{number}/belangen/gexf", GATHER, "Who wants the same, as GEXF.", gexf)
        .gives_only(GEXF);
    routes
        .get("/opgaven/{number}/belangen/invoer", GATHER, "The form to bring in a table.", show)
        .gives::<ImportPage>()
        .post("/opgaven/{number}/belangen/invoer", GATHER, "Brings in a table.", bring_in)
        .takes::<Form>()
        .takes_file("file")
        .gives::<ImportPage>()
        .get("/netwerk/graphml", TakePart, "Who sits with whom, as GraphML.", network_graphml)
        .gives_only(GRAPHML)
        .get("/netwerk/gexf", TakePart, "Who sits with whom, as GEXF.", network_gexf)
        .gives_only(GEXF)
}

#[derive(Template)]
#[template(path = "stakeholders/web/network.graphml.xml")]
struct Graphml<'a> {
    title: &'a str,
    graph: &'a Graph,
}

#[derive(Template)]
#[template(path = "stakeholders/web/network.gexf.xml")]
struct Gexf<'a> {
    title: &'a str,
    graph: &'a Graph,
}

fn file(name: &str, kind: &'static str, content: impl IntoResponse) -> Response {
    let name = format!("attachment; filename=\"{name}\"");
    ([(CONTENT_TYPE, kind.to_owned()), (CONTENT_DISPOSITION, name)], content).into_response()
}

fn as_graphml(title: &str, graph: &Graph) -> Reply {
    let text = Graphml { title, graph }.render().map_err(|error| Error::Internal(error.into()))?;
    Ok(file("netwerk.graphml", GRAPHML, text))
}

fn as_gexf(title: &str, graph: &Graph) -> Reply {
    let text = Gexf { title, graph }.render().map_err(|error| Error::Internal(error.into()))?;
    Ok(file("netwerk.gexf", GEXF, text))
}

async fn whole(call: &Call, at: i64) -> Result<Whole> {
    let conn = &mut *call.coop.db.read().await?;
    let challenge = challenge(conn, at).await?;
    exchange::whole(conn, &call.actor, challenge.challenge_id).await
}

async fn book(call: Call, path: Path<String>) -> Reply {
    call.may(GATHER)?;
    let whole = whole(&call, number(path)?).await?;
    Ok(file("belangen.xlsx", XLSX, workbook(&whole, call.language)?))
}

async fn table(call: Call, path: Path<String>) -> Reply {
    call.may(GATHER)?;
    let whole = whole(&call, number(path)?).await?;
    call.table(&whole.rows())
}

async fn graph(call: &Call, path: Path<String>) -> Result<Graph> {
    call.may(GATHER)?;
    let Whole { stakeholders, objectives, standings } = whole(call, number(path)?).await?;
    let grantings = sharing::grantings(&mut *call.coop.db.read().await?).await?;
    Ok(of_picture(&picture(&stakeholders, &objectives, &standings, &grantings)))
}

async fn graphml(call: Call, path: Path<String>) -> Reply {
    as_graphml(&call.cooperative, &graph(&call, path).await?)
}

async fn gexf(call: Call, path: Path<String>) -> Reply {
    as_gexf(&call.cooperative, &graph(&call, path).await?)
}

async fn public(call: &Call) -> Result<Graph> {
    let conn = &mut *call.coop.db.read().await?;
    Ok(of_ties(&network(conn, call.today()).await?.0))
}

async fn network_graphml(call: Call) -> Reply {
    as_graphml(&call.cooperative, &public(&call).await?)
}

async fn network_gexf(call: Call) -> Reply {
    as_gexf(&call.cooperative, &public(&call).await?)
}

/// The form to bring a table in; the table comes as a file.
#[derive(Clone, Debug, Default, Deserialize, Serialize, ToSchema)]
#[serde(default)]
#[schema(as = InterestImportForm)]
struct Form {}

#[derive(Template, Serialize, ToSchema)]
#[template(path = "stakeholders/web/import.html")]
#[schema(as = InterestImportPage)]
pub(super) struct ImportPage {
    #[serde(skip)]
    view: View,
    #[serde(skip)]
    problems: Problems,
    number: i64,
    title: String,
    /// What was brought in.
    report: Option<Report>,
}

async fn page(
    call: &Call,
    at: i64,
    report: Option<Report>,
    refusals: &[Refused],
) -> Result<ImportPage> {
    let conn = &mut *call.coop.db.read().await?;
    let challenge = challenge(conn, at).await?;
    let (view, problems) = (View::of(call), call.problems(refusals));
    Ok(ImportPage { view, problems, number: challenge.number, title: challenge.title, report })
}

async fn show(call: Call, path: Path<String>) -> Reply {
    call.may(GATHER)?;
    call.page(&page(&call, number(path)?, None, &[]).await?)
}

async fn bring_in(call: Call, path: Path<String>, Input { files, .. }: Input<Form>) -> Reply {
    call.may(GATHER)?;
    let at = number(path)?;
    let sent = files.into_iter().find(|file| file.field == "file");
    let missing = || Refused::new("stakeholders-refusal-file-is-missing").on("file");
    let done = match sent {
        Some(sent) => exchange::bring_in(&call.coop, &call.actor, at, sent.content.to_vec()).await,
        None => Err(missing().into()),
    };
    match done {
        Ok(report) => call.page(&page(&call, at, Some(report), &[]).await?),
        Err(Error::Refused(refusals)) => {
            call.again(&refusals, &page(&call, at, None, &refusals).await?)
        }
        Err(error) => Err(error),
    }
}
