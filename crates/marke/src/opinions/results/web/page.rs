//! The page of a result: in short, the map and the same in words, common ground, contradictions,
//! and how sure it is.

use std::collections::HashMap;
use std::sync::Arc;

use askama::Template;
use axum::extract::Path;
use axum::http::HeaderMap;
use axum::http::HeaderValue;
use axum::http::header::CACHE_CONTROL;
use serde::Serialize;
use utoipa::ToSchema;

use crate::clock::Moment;
use crate::db::Conn;
use crate::error::Result;
use crate::opinions::conversations::{self, Text};
use crate::opinions::results::drawing::{Drawing, accent, letter};
use crate::opinions::results::figures::{Figures, Row};
use crate::opinions::results::{self, Shown, Spot};
use crate::opinions::taking_part::web::voice;
use crate::opinions::{Conversation, State, answers, statements};
use crate::web::number;
use crate::web::{Call, Reply, View};

use super::told::{Among, Item, Teller};

/// So many items of a list are shown before the rest is folded away.
const ITEMS_SHOWN: usize = 7;

/// A statement with its figures, as a row of a table.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[schema(as = StatementResult)]
pub(super) struct Line {
    /// Its number.
    number: i64,
    /// Its words.
    text: String,
    /// Of a hundred who answered, how many agree; nothing when fewer than five answered.
    agree: Option<i64>,
    /// How many do not know.
    pass: Option<i64>,
    /// How many disagree.
    disagree: Option<i64>,
    /// How many people answered.
    answers: Option<i64>,
    /// To how many of a hundred it matters.
    important: Option<i64>,
    /// How much support it has whatever side people are on, from -100 to 100.
    support: Option<i64>,
}

impl Line {
    /// Its figures, as cells of a table.
    fn cells(&self) -> Vec<String> {
        let told = |value: Option<i64>| value.map_or_else(String::new, |value| value.to_string());
        [self.agree, self.pass, self.disagree, self.answers, self.important, self.support]
            .map(told)
            .to_vec()
    }
}

#[derive(Template, Serialize, ToSchema)]
#[template(path = "opinions/results/web/page.html")]
pub(super) struct ResultPage {
    #[serde(skip)]
    pub(super) view: View,
    pub(super) conversation: Conversation,
    /// When the figures were made; nothing when there are none yet.
    pub(super) computed_at: Option<Moment>,
    pub(super) figures: Figures,
    /// The statements with their words and figures.
    lines: Vec<Line>,
    #[serde(skip)]
    texts: HashMap<i64, Text>,
    #[serde(skip)]
    you: Option<Spot>,
    #[serde(skip)]
    took_part: bool,
    #[serde(skip)]
    pub(super) drawing: Drawing,
}

/// A group as the page tells of it.
struct ToldGroup {
    name: String,
    accent: usize,
    people: i64,
    marks: Vec<String>,
    is_yours: bool,
}

impl ResultPage {
    pub(super) fn teller(&self) -> Teller<'_> {
        Teller { figures: &self.figures, texts: &self.texts, language: self.view.language }
    }

    pub(super) fn question(&self) -> String {
        self.conversation.asked(self.view.language)
    }

    pub(super) fn runs(&self) -> bool {
        self.conversation.takes_answers(self.view.today)
    }

    fn is_closed(&self) -> bool {
        self.conversation.state == State::Closed
    }

    fn in_short(&self) -> Vec<String> {
        self.teller().in_short()
    }

    pub(super) fn certainty(&self) -> String {
        self.teller().certainty()
    }

    fn common(&self) -> Vec<Item> {
        self.common_up_to(ITEMS_SHOWN)
    }

    fn contrasts(&self) -> Vec<Item> {
        self.contrasts_up_to(ITEMS_SHOWN)
    }

    /// So many items of common ground.
    pub(super) fn common_up_to(&self, most: usize) -> Vec<Item> {
        let teller = self.teller();
        self.figures.common_ground.iter().take(most).map(|one| teller.common(one)).collect()
    }

    /// So many contradictions between groups.
    pub(super) fn contrasts_up_to(&self, most: usize) -> Vec<Item> {
        let teller = self.teller();
        let all = self.figures.contradictions.iter().take(most);
        all.map(|one| teller.contrast(Among::Groups, one)).collect()
    }

    fn sector_contrasts(&self) -> Vec<Item> {
        let teller = self.teller();
        let all = self.figures.sector_contradictions.iter().take(ITEMS_SHOWN);
        all.map(|one| teller.contrast(Among::Sectors, one)).collect()
    }

    fn selection(&self) -> Vec<(i64, String)> {
        let teller = self.teller();
        let all = self.figures.selection.statements.iter();
        all.map(|number| (*number, teller.text(*number))).collect()
    }

    fn groups(&self) -> Vec<ToldGroup> {
        let teller = self.teller();
        let group = |(place, group): (usize, &results::figures::Group)| ToldGroup {
            name: teller.name(Among::Groups, place),
            accent: accent(place),
            people: group.people,
            marks: group.marks.iter().map(|mark| teller.mark(mark)).collect(),
            is_yours: self.you.is_some_and(|you| you.group == Some(place)),
        };
        self.figures.groups.iter().enumerate().map(group).collect()
    }

    /// Where the reader is, in a sentence.
    fn your_place(&self) -> Option<String> {
        if !self.took_part {
            return None;
        }
        let language = self.view.language;
        Some(match self.you {
            None => language.t("opinions-you-too-few"),
            Some(Spot { group: None, .. }) => language.t("opinions-you-on-the-map"),
            Some(Spot { group: Some(group), .. }) => {
                language.with("opinions-you-in-group", "letter", letter(group))
            }
        })
    }

    /// Statements of which nothing can be told yet.
    fn untold(&self) -> usize {
        self.lines.iter().filter(|line| line.agree.is_none()).count()
    }
}

pub(super) async fn show(call: Call, path: Path<String>, headers: HeaderMap) -> Reply {
    let page = page(&call, number(path)?, Some(&headers)).await?;
    let took_part = page.took_part;
    let mut response = call.list(&page, &page.lines)?;
    if took_part {
        // "You are here" is for one reader only.
        let own = HeaderValue::from_static("no-store");
        response.headers_mut().insert(CACHE_CONTROL, own);
    }
    Ok(response)
}

/// The page as data, with the reader's own place when `headers` tell who reads.
pub(super) async fn page(
    call: &Call,
    number: i64,
    headers: Option<&HeaderMap>,
) -> Result<ResultPage> {
    let conn = &mut *call.coop.db.read().await?;
    let conversation = conversations::seen_by(conn, &call.actor, number).await?;
    let shown = results::shown(conn, &call.coop, &conversation).await?;
    let texts = texts(conn, &conversation).await?;
    let voice = headers.and_then(|headers| voice(call, headers, &conversation));
    let part = answers::part(conn, &conversation, voice.as_ref()).await?;
    let you = shown.as_ref().and_then(|shown| shown.bearings.place(&part.answers));
    let (computed_at, figures) = parts(shown);
    let text = |number: i64| texts.get(&number).map(|text| text.said(call.language).to_owned());
    let lines = figures.statements.iter().filter_map(|row| Some(line(row, text(row.number)?)));
    Ok(ResultPage {
        view: View::of(call),
        lines: lines.collect(),
        drawing: Drawing::of(&figures, you),
        conversation,
        computed_at,
        figures,
        texts,
        you,
        took_part: !part.answers.is_empty(),
    })
}

fn parts(shown: Option<Arc<Shown>>) -> (Option<Moment>, Figures) {
    let when = shown.as_ref().map(|shown| shown.computed_at);
    (when, shown.map(|shown| shown.figures.clone()).unwrap_or_default())
}

/// The words of every statement that everybody may read.
pub(super) async fn texts(
    conn: &mut Conn,
    conversation: &Conversation,
) -> Result<HashMap<i64, Text>> {
    let all = statements::list(conn, conversation.conversation_id).await?;
    let public = all.into_iter().filter(statements::Statement::is_public);
    Ok(public.map(|one| (one.number, one.text())).collect())
}

fn line(row: &Row, text: String) -> Line {
    Line {
        number: row.number,
        text,
        agree: row.everyone.map(|shares| shares.agree),
        pass: row.everyone.map(|shares| shares.pass),
        disagree: row.everyone.map(|shares| shares.disagree),
        answers: row.everyone.map(|shares| shares.answers),
        important: row.important,
        support: row.support,
    }
}
