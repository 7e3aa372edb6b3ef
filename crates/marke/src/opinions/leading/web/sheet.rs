//! The sheet to begin and change a conversation.

use askama::Template;
use axum::extract::Path;
use serde::Serialize;
use utoipa::ToSchema;

use crate::actor::Permission;
use crate::agenda::challenges::{self, Choice, Filter};
use crate::error::{Error, Refused, Result};
use crate::opinions;
use crate::opinions::conversations::{
    self, Access, Conversation, Moderation, Sheet, State, edit as edit_conversation,
};
use crate::opinions::statements::rules::TEXT_LENGTH_MAX;
use crate::web::number;
use crate::web::{Call, Input, Problems, Reply, View};
use crate::wishes;

#[derive(Template, Serialize, ToSchema)]
#[template(path = "opinions/leading/sheet.html")]
#[schema(as = ConversationSheetPage)]
pub(super) struct SheetPage {
    #[serde(skip)]
    view: View,
    #[serde(skip)]
    problems: Problems,
    form: Sheet,
    /// The number of the conversation to change; none for a new one.
    number: Option<i64>,
    /// Whether it runs: then who may take part stays the same.
    open: bool,
    /// What it says now, when somebody else changed it meanwhile.
    now: Option<Sheet>,
    /// The themes that it can be about.
    themes: Vec<Choice>,
    /// The challenges that it can be about.
    challenges: Vec<Choice>,
    #[serde(skip)]
    accesses: &'static [Access],
    #[serde(skip)]
    moderations: &'static [Moderation],
}

impl SheetPage {
    /// What is wrong with a field, or nothing.
    fn problem(&self, field: &str) -> &str {
        self.problems.on(field).unwrap_or("")
    }

    /// Whether there is anything in English, or anything wrong with it.
    fn has_english(&self) -> bool {
        let problem =
            ["question_en", "introduction_en"].iter().any(|on| !self.problem(on).is_empty());
        !self.form.question_en.is_empty() || !self.form.introduction_en.is_empty() || problem
    }

    fn text_length_max(&self) -> usize {
        TEXT_LENGTH_MAX
    }

    /// What a field says now, if it is not what was typed.
    fn meanwhile(&self, field: &str) -> String {
        let text = |sheet: &Sheet| {
            let sheet = serde_json::to_value(sheet).ok()?;
            sheet.get(field)?.as_str().map(str::to_owned)
        };
        let now = self.now.as_ref().and_then(text);
        let now = now.filter(|now| Some(now) != text(&self.form).as_ref());
        now.map_or_else(String::new, |now| {
            self.view.with("opinions-sheet-now-it-says", "text", self.in_words(field, now))
        })
    }

    /// A choice by the name that people read.
    fn in_words(&self, field: &str, value: String) -> String {
        match field {
            "access" => self.view.t(&format!("opinions-access-{value}")),
            "moderation" => self.view.t(&format!("opinions-sheet-moderation-{value}")),
            "about" => {
                let choices = self.themes.iter().chain(&self.challenges);
                let chosen = choices.into_iter().find(|choice| choice.value == value);
                chosen.map_or_else(|| self.view.t("opinions-sheet-about-nothing"), name_of)
            }
            "closes_on" if value.is_empty() => self.view.t("opinions-sheet-no-last-day"),
            _ => value,
        }
    }

    /// Where to go without saving.
    fn back(&self) -> String {
        self.number.map_or_else(|| "/gesprekken".to_owned(), lead_address)
    }
}

fn name_of(choice: &Choice) -> String {
    choice.name.clone()
}

/// The address of the page on which a conversation is led.
pub(super) fn lead_address(number: i64) -> String {
    format!("/gesprekken/{number}/beheer")
}

/// What a conversation says now, as a sheet.
fn sheet_of(conversation: &Conversation) -> Sheet {
    Sheet {
        question: conversation.question.clone(),
        question_en: conversation.question_en.clone(),
        introduction: conversation.introduction.clone(),
        introduction_en: conversation.introduction_en.clone(),
        about: conversation.about_choice(),
        access: conversation.access.to_string(),
        moderation: conversation.moderation.to_string(),
        closes_on: conversation.closes_on.map(|day| day.to_string()).unwrap_or_default(),
        statements: String::new(),
        revision: conversation.revision.to_string(),
    }
}

async fn page(
    call: &Call,
    conversation: Option<&Conversation>,
    mut form: Sheet,
    refusals: &[Refused],
) -> Result<SheetPage> {
    let conn = &mut *call.coop.db.read().await?;
    let themes = wishes::theme_names(conn).await?.into_iter();
    let themes = themes.map(|(number, name)| choice("thema", number, name));
    let open = challenges::list(conn, &Filter::default()).await?.into_iter();
    let open = open.map(|one| choice("opgave", one.number, one.title));
    let (mut themes, mut open): (Vec<_>, Vec<_>) = (themes.collect(), open.collect());
    // What it is about may have been closed since.
    if let Some(now) = conversation {
        let (value, name) = (now.about_choice(), now.about_title.clone().unwrap_or_default());
        let known = themes.iter().chain(&open).any(|choice| choice.value == value);
        if !value.is_empty() && !known {
            let list = if value.starts_with("thema") { &mut themes } else { &mut open };
            list.push(Choice { value, name });
        }
    }
    if form.access.is_empty() {
        form.access = Access::Public.to_string();
    }
    if form.moderation.is_empty() {
        form.moderation = Moderation::Before.to_string();
    }
    Ok(SheetPage {
        view: View::of(call),
        problems: call.problems(refusals),
        form,
        number: conversation.map(|conversation| conversation.number),
        open: conversation.is_some_and(|conversation| conversation.state == State::Open),
        now: None,
        themes,
        challenges: open,
        accesses: Access::ALL,
        moderations: Moderation::ALL,
    })
}

fn choice(kind: &str, number: i64, name: String) -> Choice {
    Choice { value: format!("{kind}-{number}"), name }
}

pub(super) async fn new(call: Call) -> Reply {
    call.may(Permission::LeadConversations)?;
    let form: Sheet = call.asks();
    call.page(&page(&call, None, form, &[]).await?)
}

pub(super) async fn begin(call: Call, Input { form, .. }: Input<Sheet>) -> Reply {
    match opinions::begin(&call.coop, &call.actor, &form).await {
        Ok(number) => call.done(&lead_address(number), "opinions-done-begun"),
        Err(Error::Refused(refusals)) => {
            call.again(&refusals, &page(&call, None, form, &refusals).await?)
        }
        Err(error) => Err(error),
    }
}

pub(super) async fn change(call: Call, path: Path<String>) -> Reply {
    call.may(Permission::LeadConversations)?;
    let conversation = known(&call, number(path)?).await?;
    if conversation.state == State::Closed {
        return Err(Refused::new("opinions-refusal-conversation-is-closed").into());
    }
    let form = sheet_of(&conversation);
    call.page(&page(&call, Some(&conversation), form, &[]).await?)
}

pub(super) async fn edit(
    call: Call,
    path: Path<String>,
    Input { form, .. }: Input<Sheet>,
) -> Reply {
    call.may(Permission::LeadConversations)?;
    let number = number(path)?;
    match edit_conversation(&call.coop, &call.actor, number, &form).await {
        Ok(()) => call.done(&lead_address(number), "opinions-done-changed"),
        Err(Error::Refused(refusals)) => {
            let conversation = known(&call, number).await?;
            let mut page = page(&call, Some(&conversation), form, &refusals).await?;
            if refusals.iter().any(|refused| refused.id == "opinions-refusal-changed-meanwhile") {
                let now = sheet_of(&conversation);
                page.form.revision.clone_from(&now.revision);
                page.now = Some(now);
            }
            call.again(&refusals, &page)
        }
        Err(error) => Err(error),
    }
}

async fn known(call: &Call, number: i64) -> Result<Conversation> {
    let conn = &mut *call.coop.db.read().await?;
    conversations::by_number(conn, number).await?.ok_or(Error::NotFound)
}
