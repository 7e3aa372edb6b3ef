//! The forms with which themes are made, changed, handed over and closed.

use askama::Template;
use axum::extract::Path;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::actor::Permission;
use crate::error::{Error, Refused, Result};
use crate::ids::PartyId;
use crate::themes::{self, NewTheme, Theme, rules};
use crate::web::{Call, Input, Problems, Reply, View};

/// A theme as somebody describes it.
#[derive(Clone, Debug, Default, Deserialize, Serialize, ToSchema)]
#[serde(default)]
#[schema(as = ThemeForm)]
pub(super) struct Form {
    /// What it is called.
    name: String,
    /// What it is about, in one sentence.
    summary: String,
    /// More about it.
    description: String,
    /// The steps of the chain, with arrows or on lines.
    chain: String,
    /// Why it has no chain.
    no_chain_reason: String,
    /// The accent, 1 to 7; empty lets us choose.
    accent: String,
    /// The identifier of the person who pulls it (when it is made).
    promotor: String,
    /// The numbers of wishes to put under it (when it is made).
    wishes: Vec<String>,
    /// The words that the wishes have in common: only shown.
    words: String,
    /// The revision of the theme as it was seen.
    revision: String,
}

/// Who pulls a theme.
#[derive(Clone, Debug, Default, Deserialize, Serialize, ToSchema)]
#[serde(default)]
pub(super) struct AppointForm {
    /// The person's identifier; empty for nobody.
    promotor: String,
    /// The revision of the theme as it was seen.
    revision: String,
}

/// Why a theme ends.
#[derive(Clone, Debug, Default, Deserialize, Serialize, ToSchema)]
#[serde(default)]
#[schema(as = ThemeEnd)]
pub(super) struct CloseForm {
    /// The reason, for everybody to read.
    reason: String,
    /// The revision of the theme as it was seen.
    revision: String,
}

#[derive(Template, Serialize, ToSchema)]
#[template(path = "themes/new.html")]
pub(super) struct NewPage {
    #[serde(skip)]
    view: View,
    #[serde(skip)]
    problems: Problems,
    form: Form,
    promotors: Vec<(PartyId, String)>,
    /// The wishes that can be put under it at once: number and sentence.
    gathered: Vec<(i64, String)>,
}

#[derive(Template, Serialize, ToSchema)]
#[template(path = "themes/edit.html")]
#[schema(as = ThemeForms)]
pub(super) struct EditPage {
    #[serde(skip)]
    view: View,
    #[serde(skip)]
    problems: Problems,
    form: Form,
    close: CloseForm,
    /// The theme as it is now.
    theme: Theme,
    promotors: Vec<(PartyId, String)>,
}

impl Form {
    fn of(theme: &Theme) -> Self {
        Self {
            name: theme.name.clone(),
            summary: theme.summary.clone(),
            description: theme.description.clone(),
            chain: theme.chain.clone(),
            no_chain_reason: theme.no_chain_reason.clone(),
            accent: theme.accent.to_string(),
            promotor: theme.promotor_id.map(|person| person.to_string()).unwrap_or_default(),
            revision: theme.revision.to_string(),
            ..Self::default()
        }
    }

    /// What was typed, not yet judged; a number that is none becomes one that no theme or wish
    /// has, so that the rules tell it beside its field.
    fn read(&self) -> Result<NewTheme> {
        let accent = self.accent.trim();
        let number = |text: &String| text.trim().parse().unwrap_or(0);
        Ok(NewTheme {
            name: self.name.clone(),
            summary: self.summary.clone(),
            description: self.description.clone(),
            chain: self.chain.clone(),
            no_chain_reason: self.no_chain_reason.clone(),
            accent: (!accent.is_empty()).then(|| accent.parse().unwrap_or(0)),
            promotor: rules::person(&self.promotor)?,
            wishes: self.wishes.iter().map(number).collect(),
        })
    }
}

impl EditPage {
    /// Whether what was typed in a field differs from what the theme says now.
    fn differs(&self, typed: &str, now: &str) -> bool {
        self.form.revision != self.theme.revision.to_string() && typed.trim() != now
    }
}

fn revision(text: &str) -> i64 {
    text.trim().parse().unwrap_or(0)
}

fn number_of(text: &str) -> Result<i64> {
    text.parse().map_err(|_| Error::NotFound)
}

pub(super) async fn new(call: Call) -> Reply {
    call.may(Permission::KeepThemes)?;
    let form: Form = call.asks();
    call.page(&new_page(&call, form, Problems::default()).await?)
}

async fn new_page(call: &Call, form: Form, problems: Problems) -> Result<NewPage> {
    let conn = &mut *call.coop.db.read().await?;
    let promotors = themes::promotors(conn, &call.coop).await?;
    let numbers: Vec<i64> = form.wishes.iter().filter_map(|text| text.parse().ok()).collect();
    let gathered = if numbers.is_empty() {
        Vec::new()
    } else {
        call.may(Permission::TriageWishes)?;
        let learned = themes::suggestions::learned(conn, &call.coop).await?;
        learned.titles(&numbers)
    };
    Ok(NewPage { view: View::of(call), problems, form, promotors, gathered })
}

pub(super) async fn make(call: Call, Input { form, .. }: Input<Form>) -> Reply {
    call.may(Permission::KeepThemes)?;
    let made = match form.read() {
        Ok(theme) => themes::make(&call.coop, &call.actor, &theme).await,
        Err(error) => Err(error),
    };
    let made = made.map(|number| format!("/themas/{number}"));
    let again =
        async |refusals: Vec<Refused>| new_page(&call, form, call.problems(&refusals)).await;
    call.after(made, "themes-done-made", again).await
}

pub(super) async fn edit(call: Call, Path(number): Path<String>) -> Reply {
    call.may(Permission::KeepThemes)?;
    let (number, none) = (number_of(&number)?, Problems::default());
    call.page(&edit_page(&call, number, None, CloseForm::default(), none).await?)
}

async fn edit_page(
    call: &Call,
    number: i64,
    form: Option<Form>,
    close: CloseForm,
    problems: Problems,
) -> Result<EditPage> {
    let conn = &mut *call.coop.db.read().await?;
    let theme = themes::by_number(conn, number).await?.ok_or(Error::NotFound)?;
    let promotors = themes::promotors(conn, &call.coop).await?;
    let form = form.unwrap_or_else(|| Form::of(&theme));
    Ok(EditPage { view: View::of(call), problems, form, close, theme, promotors })
}

/// After a deed on a theme: on to the theme, or the forms again with what was typed.
async fn after(
    call: &Call,
    number: i64,
    outcome: Result<()>,
    note: &'static str,
    (form, close): (Option<Form>, CloseForm),
) -> Reply {
    let done = outcome.map(|()| format!("/themas/{number}"));
    let again = async |refusals: Vec<Refused>| {
        edit_page(call, number, form, close, call.problems(&refusals)).await
    };
    call.after(done, note, again).await
}

pub(super) async fn change(
    call: Call,
    Path(number): Path<String>,
    Input { form, .. }: Input<Form>,
) -> Reply {
    call.may(Permission::KeepThemes)?;
    let (number, seen) = (number_of(&number)?, revision(&form.revision));
    let changed = match form.read() {
        Ok(theme) => themes::change(&call.coop, &call.actor, number, seen, &theme).await,
        Err(error) => Err(error),
    };
    let typed = (Some(form), CloseForm::default());
    after(&call, number, changed, "themes-done-changed", typed).await
}

pub(super) async fn appoint(
    call: Call,
    Path(number): Path<String>,
    Input { form, .. }: Input<AppointForm>,
) -> Reply {
    call.may(Permission::KeepThemes)?;
    let (number, seen) = (number_of(&number)?, revision(&form.revision));
    let appointed = match rules::person(&form.promotor) {
        Ok(person) => themes::appoint(&call.coop, &call.actor, number, seen, person).await,
        Err(refused) => Err(refused.into()),
    };
    after(&call, number, appointed, "themes-done-appointed", (None, CloseForm::default())).await
}

pub(super) async fn close(
    call: Call,
    Path(number): Path<String>,
    Input { form, .. }: Input<CloseForm>,
) -> Reply {
    call.may(Permission::KeepThemes)?;
    let (number, seen) = (number_of(&number)?, revision(&form.revision));
    let closed = themes::close(&call.coop, &call.actor, number, seen, &form.reason).await;
    after(&call, number, closed, "themes-done-closed", (None, form)).await
}
