//! What people say about a paragraph in consultation, and what they are answered.

use crate::actor::{Actor, Permission};
use crate::agenda::versions::{Version, by_number, paragraphs, seen_by};
use crate::cooperative::Cooperative;
use crate::db::{Conn, in_transaction};
use crate::error::{Error, Result, refuse_any};
use crate::journal::{self, Deed};
use crate::reading::Reading;

pub mod rules;
mod store;
#[cfg(test)]
mod tests;

pub use store::{Comment, of};

/// Says something about a paragraph; anybody may, with or without a name.
pub async fn say(
    coop: &Cooperative,
    actor: &Actor,
    number: i64,
    paragraph: &str,
    (name, content): (&str, &str),
) -> Result<()> {
    actor.may(Permission::TakePart)?;
    in_transaction!(coop.db, tx => {
        let version = seen_by(&mut tx, actor, number).await?;
        refuse_any(rules::say(&version, coop.today()))?;
        let mut reading = Reading::default();
        let name = reading.text("name", name, rules::NAME_LENGTH_MAX);
        let content = reading.needed("content", content, rules::COMMENT_LENGTH_MAX);
        reading.end()?;
        let paragraph = paragraphs::find(&mut tx, &version, paragraph).await?;
        let present = of(&mut tx, version.agenda_id).await?;
        refuse_any(rules::is_new(&present, &paragraph.paragraph_id, &content))?;
        let comment = Comment {
            comment_id: coop.ids.uuid(coop.now()).to_string(),
            paragraph_id: paragraph.paragraph_id,
            name,
            content,
            at: coop.now(),
            answer: String::new(),
            answered_at: None,
            hidden_at: None,
            hide_reason: String::new(),
        };
        store::insert(&mut tx, &comment, actor.person).await?;
        let deed = Deed::new("agenda.comment", version.agenda_id.subject());
        journal::record(&mut tx, coop, actor, &deed).await
    })
}

/// Answers a comment, for everybody to read; an answer can be bettered until adoption.
pub async fn answer(
    coop: &Cooperative,
    actor: &Actor,
    number: i64,
    comment: &str,
    answer: &str,
) -> Result<()> {
    actor.may(Permission::DraftAgenda)?;
    in_transaction!(coop.db, tx => {
        let version = find_with(&mut tx, number, comment).await?;
        let mut reading = Reading::default();
        let answer = reading.needed("answer", answer, rules::COMMENT_LENGTH_MAX);
        reading.end()?;
        store::answer(&mut tx, comment, &answer, coop.now()).await?;
        let deed = Deed::new("agenda.answer", version.agenda_id.subject());
        journal::record(&mut tx, coop, actor, &deed).await
    })
}

/// Hides a comment that cannot stand there; that one did, and why it went, stays to be read.
pub async fn hide(
    coop: &Cooperative,
    actor: &Actor,
    number: i64,
    comment: &str,
    reason: &str,
) -> Result<()> {
    actor.may(Permission::DraftAgenda)?;
    in_transaction!(coop.db, tx => {
        let version = find_with(&mut tx, number, comment).await?;
        let mut reading = Reading::default();
        let reason = reading.needed("reason", reason, rules::COMMENT_LENGTH_MAX);
        reading.end()?;
        store::hide(&mut tx, comment, &reason, coop.now()).await?;
        let deed = Deed::new("agenda.hide_comment", version.agenda_id.subject());
        journal::record(&mut tx, coop, actor, &deed.because(&reason)).await
    })
}

/// The version with this number, if it has this comment and is not adopted yet.
async fn find_with(conn: &mut Conn, number: i64, comment: &str) -> Result<Version> {
    let version = by_number(conn, number).await?.ok_or(Error::NotFound)?;
    let comments = of(conn, version.agenda_id).await?;
    if !comments.iter().any(|known| known.comment_id == comment) {
        return Err(Error::NotFound);
    }
    refuse_any(rules::answer(&version))?;
    Ok(version)
}

/// The comments on a version as an actor may read them: what was hidden is for those who write.
pub async fn read_by(conn: &mut Conn, actor: &Actor, version: &Version) -> Result<Vec<Comment>> {
    let mut comments = of(conn, version.agenda_id).await?;
    if !actor.can(Permission::DraftAgenda) {
        for comment in comments.iter_mut().filter(|comment| comment.hidden_at.is_some()) {
            comment.name.clear();
            comment.content.clear();
        }
    }
    Ok(comments)
}
