//! How amounts, lists and the vocabulary are told in alliances.

use crate::agenda::challenges::Choice;
use crate::db::Conn;
use crate::error::Result;
use crate::members::{self, TagKind};
use crate::text::Language;
use crate::units::thousands;

use super::Measure;

/// An amount with its measure: *40 uur*, *€ 5.000*.
pub(super) fn amount(language: Language, measure: Measure, amount: i64) -> String {
    let mark = if language == Language::Dutch { '.' } else { ',' };
    let number = thousands(amount.unsigned_abs(), mark);
    let facts = [("count", amount.to_string()), ("number", number)];
    language.with_all(&format!("alliances-amount-{measure}"), &facts)
}

/// So many words are named in a sentence.
const NAMED_MAX: usize = 5;

/// The first of these words, as a sentence names them: *lassen, leslokaal en geld*.
pub(super) fn few(language: Language, words: &[String]) -> String {
    let words: Vec<String> = words.iter().take(NAMED_MAX).cloned().collect();
    language.row(&words).to_lowercase()
}

/// The vocabulary by kind, as a form offers it.
pub(super) async fn words_to_choose(
    conn: &mut Conn,
    language: Language,
) -> Result<Vec<(String, Vec<Choice>)>> {
    let tags = members::tags(conn).await?;
    let of_kind = |kind: &TagKind| {
        let own = tags.iter().filter(|tag| tag.kind == *kind);
        let choice =
            |tag: &members::Tag| Choice { value: tag.tag_id.clone(), name: tag.name.clone() };
        let measure = language.t(&format!("alliances-measure-{}", Measure::of(*kind)));
        let name = language.t(&format!("members-word-kind-{kind}"));
        (format!("{name} ({measure})"), own.map(choice).collect::<Vec<_>>())
    };
    let kinds = TagKind::ALL.iter().map(of_kind);
    Ok(kinds.filter(|(_, choices)| !choices.is_empty()).collect())
}
