//! What people send: a form, a form with files, or JSON, read into the same struct.

use std::borrow::Cow;

use axum::body::Bytes;
use axum::extract::{FromRequest, Multipart, Path, Request};
use axum::http::header::CONTENT_TYPE;
use serde::de::DeserializeOwned;

use crate::error::{Error, Refused, Result};
use crate::text::Language;

/// No more files than this in one form.
const FILES_MAX: usize = 3;

/// A file that was sent along.
#[derive(Clone, Debug)]
pub struct File {
    /// The field it came in.
    pub field: String,
    /// What its sender called it; only shown, never used as a path.
    pub name: String,
    /// Its content.
    pub content: Bytes,
}

/// The fields of a form, and the files that came with it.
///
/// Every field of `Form` must have a default, so that whatever is missing is told beside its
/// field by the verb, and nothing that was typed is lost.
#[derive(Debug)]
pub struct Input<Form> {
    /// The fields.
    pub form: Form,
    /// The files; empty ones are left out.
    pub files: Vec<File>,
}

impl<S: Send + Sync, Form: DeserializeOwned> FromRequest<S> for Input<Form> {
    type Rejection = Error;

    async fn from_request(request: Request, _: &S) -> Result<Self> {
        let (fields, files) = read(request).await?;
        let form = match fields {
            Fields::Form(text) => serde_html_form::from_str(&text).ok(),
            Fields::Json(value) => Form::deserialize(value).ok(),
        };
        Ok(Self { form: form.ok_or_else(unreadable)?, files })
    }
}

/// What was sent, before it is known which fields there are: read here for all forms, so that the
/// compiler makes it once and not for each.
enum Fields {
    /// `name=value&…`.
    Form(String),
    /// An object.
    Json(serde_json::Value),
}

async fn read(request: Request) -> Result<(Fields, Vec<File>)> {
    let kind = request.headers().get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
    let kind = kind.unwrap_or("").to_ascii_lowercase();
    if kind.starts_with("multipart/form-data") {
        let multipart = Multipart::from_request(request, &()).await;
        return read_multipart(multipart.map_err(|_| unreadable())?).await;
    }
    let body = Bytes::from_request(request, &()).await.map_err(|_| too_large())?;
    let body = without_nul(std::str::from_utf8(&body).map_err(|_| unreadable())?);
    let fields = if kind.starts_with("application/json") {
        Fields::Json(serde_json::from_str(&body).map_err(|_| unreadable())?)
    } else {
        Fields::Form(body.into_owned())
    };
    Ok((fields, Vec::new()))
}

async fn read_multipart(mut multipart: Multipart) -> Result<(Fields, Vec<File>)> {
    let (mut fields, mut files) = (Vec::new(), Vec::new());
    while let Some(field) = multipart.next_field().await.map_err(|_| too_large())? {
        let name = field.name().unwrap_or("").to_owned();
        if let Some(file_name) = field.file_name().map(str::to_owned) {
            let content = field.bytes().await.map_err(|_| too_large())?;
            if !content.is_empty() && files.len() < FILES_MAX {
                files.push(File { field: name, name: file_name, content });
            }
        } else {
            fields.push((name, field.text().await.map_err(|_| unreadable())?));
        }
    }
    let text = serde_html_form::to_string(&fields).map_err(|_| unreadable())?;
    Ok((Fields::Form(without_nul(&text).into_owned()), files))
}

/// A text without the character that no database keeps, however it was written: no person types
/// it.
pub(super) fn without_nul(text: &str) -> Cow<'_, str> {
    let written = ["\0", "%00", "\\u0000"];
    if !written.iter().any(|nul| text.contains(nul)) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(written.iter().fold(text.to_owned(), |text, nul| text.replace(nul, "")))
}

/// A number in an address; what is not a number does not exist.
pub fn number(Path(number): Path<String>) -> Result<i64> {
    number.parse().map_err(|_| Error::NotFound)
}

fn unreadable() -> Error {
    Refused::new("web-refusal-input-is-unreadable").into()
}

fn too_large() -> Error {
    Refused::new("web-refusal-input-is-too-large").into()
}

/// What is wrong with a form, in words, by field; a template asks for it beside each field.
#[derive(Clone, Debug, Default)]
pub struct Problems(Vec<(Option<&'static str>, String)>);

impl Problems {
    /// Tells refusals in a language.
    pub fn of(refusals: &[Refused], language: Language) -> Self {
        let told = |refused: &Refused| (refused.field, tell(refused, language));
        Self(refusals.iter().map(told).collect())
    }

    /// Whether there are any.
    pub fn any(&self) -> bool {
        !self.0.is_empty()
    }

    /// The problem with a field, or nothing.
    pub fn on(&self, field: &str) -> Option<&str> {
        let mut problems = self.0.iter().filter(|(on, _)| *on == Some(field));
        problems.next().map(|(_, words)| words.as_str())
    }

    /// Field (empty for the form as a whole) and words of every problem, in order.
    pub fn all(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(field, words)| (field.unwrap_or(""), words.as_str()))
    }
}

/// A refusal in words, its days as people write them, with the article it rests on.
pub(super) fn tell(refused: &Refused, language: Language) -> String {
    let as_people_write = |(name, fact): &(&'static str, String)| {
        let day = if fact.len() == "2026-11-23".len() { fact.parse().ok() } else { None };
        (*name, day.map_or_else(|| fact.clone(), |day| language.day(day)))
    };
    let facts: Vec<_> = refused.facts.iter().map(as_people_write).collect();
    let words = language.with_all(refused.id, &facts);
    match refused.article {
        Some(article) => format!("{words} ({article})"),
        None => words,
    }
}
