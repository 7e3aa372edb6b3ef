//! The map and the lists as pictures, to put on other sites.

use askama::Template;
use axum::extract::Path;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE, HeaderName};
use axum::response::{IntoResponse, Response};

use crate::error::{Error, Result};
use crate::opinions::results::Figures;
use crate::opinions::results::drawing::Drawing;
use crate::opinions::{conversations, results};
use crate::text::Language;
use crate::web::number;
use crate::web::{Call, Reply};

use super::page::texts;
use super::told::{Among, Teller};

/// So many letters fit on a line of the picture.
const LINE_LENGTH: usize = 62;

/// So many statements of each kind are in it.
const ITEMS: usize = 4;

#[derive(Template)]
#[template(path = "opinions/results/web/kaart.svg", escape = "html")]
struct MapPicture {
    title: String,
    description: String,
    footer: String,
    drawing: Drawing,
}

/// The map of figures as an SVG that stands on its own.
pub fn map_svg(
    title: &str,
    figures: &Figures,
    language: Language,
    cooperative: &str,
) -> Result<String> {
    let people = language.with("opinions-people", "count", figures.participants);
    let footer = if cooperative.is_empty() { people } else { format!("{cooperative} · {people}") };
    let picture = MapPicture {
        title: title.to_owned(),
        description: language.t("opinions-map-description"),
        footer,
        drawing: Drawing::of(figures, None),
    };
    picture.render().map_err(|error| Error::Internal(error.into()))
}

impl MapPicture {
    /// The colour of an accent: other sites do not have our style sheet.
    fn colour(accent: usize) -> &'static str {
        const COLOURS: [&str; 8] = [
            "#5f5446", "#7d5200", "#3d6720", "#98325f", "#1d5b8d", "#67489c", "#0f6660", "#7a4f2c",
        ];
        COLOURS.get(accent).copied().unwrap_or("#5f5446")
    }
}

/// A line of text in the picture.
struct Line {
    y: usize,
    text: String,
    heading: bool,
}

#[derive(Template)]
#[template(path = "opinions/results/web/lijst.svg", escape = "html")]
struct ListPicture {
    title: String,
    lines: Vec<Line>,
    height: usize,
    cooperative: String,
}

pub(super) async fn map(call: Call, path: Path<String>) -> Reply {
    let conn = &mut *call.coop.db.read().await?;
    let conversation = conversations::seen_by(conn, &call.actor, number(path)?).await?;
    let shown = results::shown(conn, &call.coop, &conversation).await?.ok_or(Error::NotFound)?;
    let title = conversation.asked(call.language);
    Ok(picture(map_svg(&title, &shown.figures, call.language, &call.cooperative)?))
}

pub(super) async fn list(call: Call, path: Path<String>) -> Reply {
    let conn = &mut *call.coop.db.read().await?;
    let conversation = conversations::seen_by(conn, &call.actor, number(path)?).await?;
    let shown = results::shown(conn, &call.coop, &conversation).await?.ok_or(Error::NotFound)?;
    let texts = texts(conn, &conversation).await?;
    let (figures, language) = (&shown.figures, call.language);
    let teller = Teller { figures, texts: &texts, language };
    let common = figures.common_ground.iter().take(ITEMS).map(|one| teller.common(one));
    let contrasts = figures.contradictions.iter().take(ITEMS);
    let contrasts = contrasts.map(|one| teller.contrast(Among::Groups, one));
    let told = |item: super::told::Item| format!("{} {}", item.text, item.sentence);
    let mut lines = Lines::default();
    lines.heading(&language.t("opinions-common-ground"));
    common.for_each(|item| lines.paragraph(&told(item)));
    lines.heading(&language.t("opinions-contradictions"));
    contrasts.for_each(|item| lines.paragraph(&told(item)));
    let list = ListPicture {
        title: conversation.asked(language),
        height: lines.y + 48,
        lines: lines.all,
        cooperative: call.cooperative.clone(),
    };
    Ok(picture(list.render().map_err(|error| Error::Internal(error.into()))?))
}

/// Text set in lines, one beneath the other.
#[derive(Default)]
struct Lines {
    y: usize,
    all: Vec<Line>,
}

impl Lines {
    fn heading(&mut self, text: &str) {
        self.y += 40;
        self.all.push(Line { y: self.y, text: text.to_owned(), heading: true });
        self.y += 6;
    }

    fn paragraph(&mut self, text: &str) {
        let mut line = String::new();
        self.y += 8;
        for word in text.split_whitespace() {
            if !line.is_empty() && line.chars().count() + word.chars().count() >= LINE_LENGTH {
                self.line(std::mem::take(&mut line));
            }
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
        self.line(line);
    }

    fn line(&mut self, text: String) {
        self.y += 22;
        self.all.push(Line { y: self.y, text, heading: false });
    }
}

/// A picture that other sites may show, and keep for a minute.
fn picture(svg: String) -> Response {
    let others = HeaderName::from_static("cross-origin-resource-policy");
    let headers = [
        (CONTENT_TYPE, "image/svg+xml"),
        (CACHE_CONTROL, "public, max-age=60"),
        (others, "cross-origin"),
    ];
    (headers, svg).into_response()
}
