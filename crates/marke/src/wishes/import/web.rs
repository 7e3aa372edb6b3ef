//! The pages to look at a collection and to bring it in.

use askama::Template;
use axum::extract::Path;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::actor::Permission;
use crate::error::{Error, Refused};
use crate::web::{Call, Input, Problems, Reply, Routes, View, Wants};

use super::{Columns, Kept, Report, Source, rules, sheet};

/// How many lines of a report the page shows.
const LINES_SHOWN: usize = 100;

/// How many rows of a table the page shows.
const ROWS_SHOWN: usize = 5;

/// The pages of collections.
pub fn routes() -> Routes {
    use Permission::ImportWishes;
    Routes::new()
        .get("/wensen/invoer", ImportWishes, "The form to send a collection of wishes.", show)
        .gives::<SendPage>()
        .post("/wensen/invoer", ImportWishes, "Reads a collection of wishes.", send)
        .takes::<SendForm>()
        .takes_file("file")
        .gives::<ReportPage>()
        .get("/wensen/invoer/{id}", ImportWishes, "A collection that was sent.", look)
        .gives::<LookPage>()
        .post("/wensen/invoer/{id}", ImportWishes, "Brings in a collection.", bring_in)
        .takes::<ColumnsForm>()
        .gives::<LookPage>()
        .gives::<ReportPage>()
}

/// A file, sent in the field `file`.
#[derive(Clone, Debug, Default, Deserialize, Serialize, ToSchema)]
#[serde(default)]
#[schema(as = CollectionForm)]
struct SendForm {
    /// `csv`, `xlsx`, `pb` or `polis`; found out when empty.
    source: String,
    /// `import` brings it in at once, without looking first.
    step: String,
}

/// Which column holds what, by its place from 0; empty when there is none.
#[derive(Clone, Debug, Default, Deserialize, Serialize, ToSchema)]
#[serde(default)]
#[schema(as = WishColumns)]
struct ColumnsForm {
    /// The wish in one sentence.
    title: String,
    /// More about it.
    body: String,
    /// Question, wish or offer.
    kind: String,
    /// The village.
    village: String,
    /// One of the five sectors.
    sector: String,
    /// In degrees.
    longitude: String,
    /// In degrees.
    latitude: String,
    /// `look` shows what would happen; `import` brings it in.
    step: String,
}

impl ColumnsForm {
    fn columns(&self) -> Columns {
        let place = |text: &str| text.parse().ok();
        Columns {
            title: place(&self.title),
            body: place(&self.body),
            kind: place(&self.kind),
            village: place(&self.village),
            sector: place(&self.sector),
            longitude: place(&self.longitude),
            latitude: place(&self.latitude),
        }
    }
}

#[derive(Template, Serialize, ToSchema)]
#[template(path = "wishes/import/send.html")]
#[schema(as = SendCollectionPage)]
struct SendPage {
    #[serde(skip)]
    view: View,
    #[serde(skip)]
    problems: Problems,
    form: SendForm,
}

#[derive(Template, Serialize, ToSchema)]
#[template(path = "wishes/import/look.html")]
#[schema(as = CollectionPage)]
struct LookPage {
    #[serde(skip)]
    view: View,
    #[serde(skip)]
    problems: Problems,
    id: String,
    name: String,
    source: Source,
    heading: Vec<String>,
    rows: Vec<Vec<String>>,
    columns: Columns,
    report: Option<Report>,
}

impl LookPage {
    /// Each field with its place, for the choices.
    fn fields(&self) -> [(&'static str, String); 7] {
        let fields = [
            ("title", self.columns.title),
            ("body", self.columns.body),
            ("kind", self.columns.kind),
            ("village", self.columns.village),
            ("sector", self.columns.sector),
            ("longitude", self.columns.longitude),
            ("latitude", self.columns.latitude),
        ];
        fields.map(|(field, place)| (field, place.map_or_else(String::new, |at| at.to_string())))
    }
}

#[derive(Template, Serialize, ToSchema)]
#[template(path = "wishes/import/report.html")]
struct ReportPage {
    #[serde(skip)]
    view: View,
    report: Report,
}

async fn show(call: Call) -> Reply {
    call.may(Permission::ImportWishes)?;
    let (view, problems) = (View::of(&call), Problems::default());
    call.page(&SendPage { view, problems, form: SendForm::default() })
}

async fn send(call: Call, Input { form, files }: Input<SendForm>) -> Reply {
    call.may(Permission::ImportWishes)?;
    let again = |refused: Refused| {
        let refusals = [refused];
        let (view, problems) = (View::of(&call), call.problems(&refusals));
        call.again(&refusals, &SendPage { view, problems, form: form.clone() })
    };
    let Some(file) = files.into_iter().find(|file| file.field == "file") else {
        return again(Refused::new("wishes-refusal-collection-is-empty").on("file"));
    };
    if file.content.len() > sheet::SIZE_MAX {
        return again(sheet::too_large());
    }
    let source = match form.source.as_str() {
        "" => Source::guess(&file.name, &file.content),
        word => match word.parse() {
            Ok(source) => source,
            Err(_) => return again(crate::wishes::rules::unknown_choice("source")),
        },
    };
    if form.step == "import" {
        let done = super::import(&call.coop, &call.actor, source, &file.content, false).await;
        return match done {
            Ok(report) => reported(&call, report),
            Err(Error::Refused(refusals)) => {
                let (view, problems) = (View::of(&call), call.problems(&refusals));
                call.again(&refusals, &SendPage { view, problems, form: form.clone() })
            }
            Err(error) => Err(error),
        };
    }
    let name = file.name.chars().take(100).collect();
    let kept = Kept { name, source, content: file.content.to_vec() };
    let id = super::keep(&call.coop, &call.actor, &kept).await?;
    call.onward(&format!("/wensen/invoer/{id}"))
}

async fn look(call: Call, Path(id): Path<String>) -> Reply {
    let kept = super::kept(&call.coop, &call.actor, &id).await?;
    looked(&call, id, kept, Columns::default()).await
}

/// Shows what would happen with these columns.
async fn looked(call: &Call, id: String, kept: Kept, columns: Columns) -> Reply {
    let dry = super::import_columns(
        &call.coop,
        &call.actor,
        kept.source,
        &kept.content,
        (&columns, true),
    );
    let (report, refusals) = match dry.await {
        Ok(report) => (Some(report), Vec::new()),
        Err(Error::Refused(refusals)) => (None, refusals),
        Err(error) => return Err(error),
    };
    let page = LookPage {
        view: View::of(call),
        problems: call.problems(&refusals),
        id,
        name: kept.name.clone(),
        source: kept.source,
        report,
        ..preview(kept, columns, call).await
    };
    if refusals.is_empty() { call.page(&page) } else { call.again(&refusals, &page) }
}

/// The heading and first rows of a table, for choosing its columns.
async fn preview(kept: Kept, columns: Columns, call: &Call) -> LookPage {
    let is_table = matches!(kept.source, Source::Table | Source::Workbook);
    let read = tokio::task::spawn_blocking(move || rules::sheet_of(kept.source, &kept.content));
    let sheet = if is_table { read.await.ok().and_then(Result::ok) } else { None };
    let sheet = sheet.unwrap_or_default();
    LookPage {
        view: View::of(call),
        problems: Problems::default(),
        id: String::new(),
        name: String::new(),
        source: kept.source,
        columns: columns.or_guessed(&sheet.heading),
        heading: sheet.heading,
        rows: sheet.rows.into_iter().take(ROWS_SHOWN).map(|row| row.cells).collect(),
        report: None,
    }
}

async fn bring_in(
    call: Call,
    Path(id): Path<String>,
    Input { form, .. }: Input<ColumnsForm>,
) -> Reply {
    let kept = super::kept(&call.coop, &call.actor, &id).await?;
    let columns = form.columns();
    if form.step != "import" {
        return looked(&call, id, kept, columns).await;
    }
    let done = super::import_columns(
        &call.coop,
        &call.actor,
        kept.source,
        &kept.content,
        (&columns, false),
    );
    match done.await {
        Ok(report) if report.problems.is_empty() => {
            super::let_go(&call.coop, &call.actor, &id).await?;
            reported(&call, report)
        }
        Ok(_) | Err(Error::Refused(_)) => looked(&call, id, kept, columns).await,
        Err(error) => Err(error),
    }
}

/// Tells what became of a collection; with problems in it nothing was brought in.
fn reported(call: &Call, report: Report) -> Reply {
    if report.problems.is_empty() {
        return call.page(&ReportPage { view: View::of(call), report });
    }
    let refusals: Vec<Refused> = report
        .problems
        .iter()
        .take(LINES_SHOWN)
        .map(|problem| problem.what.clone().with("line", problem.line))
        .collect();
    if call.wants != Wants::Html {
        return Err(Error::Refused(refusals));
    }
    call.again(&refusals, &ReportPage { view: View::of(call), report })
}
