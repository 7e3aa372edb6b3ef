//! The inbox, one wish of it, and what was decided lately.

use askama::Template;
use axum::extract::Path;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::actor::Permission;
use crate::error::{Error, Result};
use crate::themes::triage::{self, Act, Bands, Choice, Settled, Waiting};
use crate::web::{Call, Input, Problems, Reply, View};
use crate::wishes;

use super::back;

/// A decision about a wish.
#[derive(Clone, Debug, Default, Deserialize, Serialize, ToSchema)]
#[serde(default)]
#[schema(as = TriageForm)]
pub(super) struct Form {
    /// `accept`, `refuse`, `theme`, `merge`, `park`, `close` or `reopen`.
    decision: String,
    /// The number of a theme, for `accept`, `refuse` and `theme`.
    theme: String,
    /// The number of the wish in which it goes on, for `merge`.
    into: String,
    /// The day until which it waits, for `park`.
    until: String,
    /// Why; everybody who follows the wish reads it.
    reason: String,
    /// The words that decided, as a suggestion showed them.
    because: String,
    /// The revision of the wish as it was seen.
    revision: String,
    /// The page of the inbox to go back to.
    back: String,
}

#[derive(Default, Deserialize, ToSchema)]
#[serde(default)]
pub(super) struct Asked {
    bladzijde: String,
}

#[derive(Template, Serialize, ToSchema)]
#[template(path = "themes/triage/inbox.html")]
pub(super) struct InboxPage {
    #[serde(skip)]
    view: View,
    #[serde(skip)]
    problems: Problems,
    #[serde(skip)]
    form: Form,
    #[serde(skip)]
    back: String,
    promise: i64,
    bands: Bands,
    page: i64,
    pages: i64,
    wishes: Vec<Waiting>,
    themes: Vec<(i64, String)>,
}

#[derive(Template, Serialize, ToSchema)]
#[template(path = "themes/triage/wish.html")]
#[schema(as = TriagePage)]
pub(super) struct WishPage {
    #[serde(skip)]
    view: View,
    #[serde(skip)]
    problems: Problems,
    form: Form,
    #[serde(skip)]
    back: String,
    wish: Waiting,
    themes: Vec<(i64, String)>,
    /// Whether somebody else decided since the form was filled in.
    changed: bool,
}

#[derive(Template, Serialize, ToSchema)]
#[template(path = "themes/triage/settled.html")]
pub(super) struct SettledPage {
    #[serde(skip)]
    view: View,
    decisions: Vec<Settled>,
}

impl Form {
    fn choice(&self) -> Choice {
        Choice {
            decision: self.decision.clone(),
            theme: self.theme.clone(),
            into: self.into.clone(),
            until: self.until.clone(),
            reason: self.reason.clone(),
            because: self.because.clone(),
            revision: self.revision.clone(),
        }
    }

    /// What was typed as a reason for one decision; nothing in the forms of the others.
    fn reason_for(&self, decision: &str) -> &str {
        if self.decision == decision { &self.reason } else { "" }
    }
}

pub(super) async fn show(call: Call) -> Reply {
    let asked: Asked = call.asks();
    let page = asked.bladzijde.parse().unwrap_or(1);
    let inbox = triage::inbox(&call.coop, &call.actor, page).await?;
    let themes = wishes::theme_names(&mut *call.coop.db.read().await?).await?;
    let back = match inbox.page {
        1 => "/triage".to_owned(),
        page => format!("/triage?bladzijde={page}"),
    };
    call.page(&InboxPage {
        view: View::of(&call),
        problems: Problems::default(),
        form: Form::default(),
        back,
        promise: inbox.promise,
        bands: inbox.bands,
        page: inbox.page,
        pages: inbox.pages,
        wishes: inbox.waiting,
        themes,
    })
}

pub(super) async fn one(call: Call, Path(number): Path<String>) -> Reply {
    call.may(Permission::TriageWishes)?;
    let number = number.parse().map_err(|_| Error::NotFound)?;
    call.page(&wish_page(&call, number, Form::default(), Problems::default()).await?)
}

async fn wish_page(call: &Call, number: i64, form: Form, problems: Problems) -> Result<WishPage> {
    let wish = triage::one(&call.coop, &call.actor, number).await?;
    let themes = wishes::theme_names(&mut *call.coop.db.read().await?).await?;
    let changed = !form.revision.is_empty() && form.revision != wish.wish.revision.to_string();
    let back = back(&form.back).to_owned();
    Ok(WishPage { view: View::of(call), problems, form, back, wish, themes, changed })
}

pub(super) async fn decide(
    call: Call,
    Path(number): Path<String>,
    Input { form, .. }: Input<Form>,
) -> Reply {
    call.may(Permission::TriageWishes)?;
    let number = number.parse().map_err(|_| Error::NotFound)?;
    match triage::decide(&call.coop, &call.actor, number, &form.choice()).await {
        Ok(act) => call.done(back(&form.back), note(act)),
        Err(Error::Refused(refusals)) => {
            let page = wish_page(&call, number, form, call.problems(&refusals)).await?;
            call.again(&refusals, &page)
        }
        Err(error) => Err(error),
    }
}

fn note(act: Act) -> &'static str {
    match act {
        Act::Accept | Act::Theme => "themes-done-themed",
        Act::Refuse => "themes-done-refused",
        Act::Merge => "themes-done-merged",
        Act::Park => "themes-done-parked",
        Act::Close => "themes-done-wish-closed",
        Act::Reopen => "themes-done-reopened",
    }
}

pub(super) async fn settled(call: Call) -> Reply {
    let decisions = triage::settled(&call.coop, &call.actor).await?;
    call.page(&SettledPage { view: View::of(&call), decisions })
}
