//! The pages on which a table is sent, looked at, mapped and brought in.

use askama::Template;
use axum::extract::Path;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::actor::Permission;
use crate::error::{Error, Refused};
use crate::members::rules::clean;
use crate::web::{Call, Input, Problems, Reply, Routes, View};

use super::columns::guess;
use super::rules::TROUBLES_MAX;
use super::words::COLUMNS;
use super::{Choices, Column, Double, Line, Report, Table};

/// The pages of this part.
pub(in crate::members) fn routes() -> Routes {
    use Permission::KeepRegister;
    Routes::new()
        .get("/ledenregister/import", KeepRegister, "The form to send a table of parties.", show)
        .gives::<SendPage>()
        .post("/ledenregister/import", KeepRegister, "Sends a table of parties to look at.", send)
        .takes::<SendForm>()
        .takes_file("file")
        .get("/ledenregister/import/{code}", KeepRegister, "What a table would bring.", look)
        .gives::<LookPage>()
        .post(
            "/ledenregister/import/{code}",
            KeepRegister,
            "Looks again with other columns, or brings the table in.",
            bring_in,
        )
        .takes::<ColumnsForm>()
        .gives::<LookPage>()
}

/// A table to send: its content as text, or, in a form with a file, the file.
#[derive(Clone, Debug, Default, Deserialize, Serialize, ToSchema)]
#[serde(default)]
#[schema(as = PartyTableForm)]
struct SendForm {
    /// Pasted lines, instead of a file.
    text: String,
}

/// What the columns mean.
#[derive(Clone, Debug, Default, Deserialize, Serialize, ToSchema)]
#[serde(default)]
#[schema(as = PartyColumns)]
struct ColumnsForm {
    /// The meaning of each column, in order; empty for a column that is left out.
    column: Vec<String>,
    /// `skip` to leave out lines whose party is there already.
    doubles: String,
    /// `add` to let new words into the vocabulary.
    words: String,
    /// `import` to bring the table in, anything else to look again.
    step: String,
}

impl ColumnsForm {
    fn columns(&self) -> Vec<Option<Column>> {
        self.column.iter().map(|word| word.parse().ok()).collect()
    }

    fn has_words(&self) -> bool {
        let columns = self.columns();
        COLUMNS.iter().any(|(column, _)| columns.contains(&Some(*column)))
    }
}

#[derive(Template, Serialize, ToSchema)]
#[template(path = "members/import/send.html")]
#[schema(as = SendPartiesPage)]
struct SendPage {
    #[serde(skip)]
    view: View,
    #[serde(skip)]
    problems: Problems,
    form: SendForm,
}

async fn show(call: Call) -> Reply {
    call.may(Permission::KeepRegister)?;
    let (view, problems) = (View::of(&call), Problems::default());
    call.page(&SendPage { view, problems, form: SendForm::default() })
}

async fn send(call: Call, Input { form, files }: Input<SendForm>) -> Reply {
    call.may(Permission::KeepRegister)?;
    let file = files.into_iter().next().map(|file| file.content.to_vec());
    let content = file.unwrap_or_else(|| form.text.clone().into_bytes());
    match super::open(&call.coop, &call.actor, content).await {
        Ok(code) => call.done(&format!("/ledenregister/import/{code}"), "members-done-table-sent"),
        Err(Error::Refused(refusals)) => {
            let (view, problems) = (View::of(&call), call.problems(&refusals));
            call.again(&refusals, &SendPage { view, problems, form })
        }
        Err(error) => Err(error),
    }
}

/// A trouble, in words.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = ToldTrouble)]
struct Told {
    line: usize,
    words: String,
}

/// A column of the table: its heading, an example, and what it means.
#[derive(Debug, Serialize, ToSchema)]
struct Heading {
    text: String,
    example: String,
    means: String,
}

#[derive(Template, Serialize, ToSchema)]
#[template(path = "members/import/look.html")]
#[schema(as = PartyTablePage)]
struct LookPage {
    #[serde(skip)]
    view: View,
    #[serde(skip)]
    problems: Problems,
    code: String,
    headings: Vec<Heading>,
    lines: usize,
    ready: usize,
    troubles: Vec<Told>,
    troubles_left_out: usize,
    doubles: Vec<Double>,
    skip_doubles: bool,
    /// Whether a column holds words.
    has_words: bool,
    add_words: bool,
}

impl LookPage {
    fn of(call: &Call, code: &str, table: &Table, report: Report, form: &ColumnsForm) -> Self {
        let told = |trouble: &super::Trouble| {
            let problems = call.problems(std::slice::from_ref(&trouble.refused));
            let words = problems.all().map(|(_, words)| words.to_owned()).collect();
            Told { line: trouble.line, words }
        };
        let example = |place: usize| {
            let cells = table.lines.iter().filter_map(|line: &Line| line.cells.get(place));
            cells.filter(|cell| !cell.is_empty()).take(1).cloned().collect::<String>()
        };
        let heading = |(place, text): (usize, &String)| Heading {
            text: text.clone(),
            example: example(place).chars().take(60).collect(),
            means: form.column.get(place).cloned().unwrap_or_default(),
        };
        Self {
            view: View::of(call),
            problems: Problems::default(),
            code: code.to_owned(),
            headings: table.headings.iter().enumerate().map(heading).collect(),
            lines: table.lines.len(),
            ready: report.candidates.len() - report.doubles.len(),
            troubles: report.troubles.iter().take(TROUBLES_MAX).map(told).collect(),
            troubles_left_out: report.troubles.len().saturating_sub(TROUBLES_MAX),
            doubles: report.doubles,
            skip_doubles: form.doubles == "skip",
            has_words: form.has_words(),
            add_words: form.words == "add",
        }
    }
}

async fn look(call: Call, Path(code): Path<String>) -> Reply {
    call.may(Permission::KeepRegister)?;
    let conn = &mut *call.coop.db.read().await?;
    let table = super::waiting(conn, &call.coop, &clean(&code)).await?;
    let guessed = guess(&table.headings);
    let word = |column: &Option<Column>| column.map_or("", Column::word).to_owned();
    let column = guessed.iter().map(word).collect();
    let form = ColumnsForm { column, ..ColumnsForm::default() };
    let report = super::judge(conn, &call.coop, &table, &guessed, false).await?;
    call.page(&LookPage::of(&call, &code, &table, report, &form))
}

async fn bring_in(
    call: Call,
    Path(code): Path<String>,
    Input { form, .. }: Input<ColumnsForm>,
) -> Reply {
    call.may(Permission::KeepRegister)?;
    let (code, columns) = (clean(&code), form.columns());
    if form.step != "import" {
        return looked(&call, &code, &form, &[]).await;
    }
    let choices = Choices { skip_doubles: form.doubles == "skip", new_words: form.words == "add" };
    match super::bring_in(&call.coop, &call.actor, &code, &columns, choices).await {
        Ok(_) => call.done("/ledenregister?wie=iedereen", "members-done-imported"),
        Err(Error::Refused(refusals)) => looked(&call, &code, &form, &refusals).await,
        Err(error) => Err(error),
    }
}

async fn looked(call: &Call, code: &str, form: &ColumnsForm, refusals: &[Refused]) -> Reply {
    let conn = &mut *call.coop.db.read().await?;
    let table = super::waiting(conn, &call.coop, code).await?;
    let report =
        super::judge(conn, &call.coop, &table, &form.columns(), form.words == "add").await?;
    let mut page = LookPage::of(call, code, &table, report, form);
    page.problems = call.problems(refusals);
    if refusals.is_empty() { call.page(&page) } else { call.again(refusals, &page) }
}
