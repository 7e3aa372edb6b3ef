//! The adopted text in one fixed form, of which the hash is taken.
//!
//! Every line begins with a word that says what it is, so that no two agendas give the same
//! text. Anybody can download it and compute SHA-256 over it.

use sha2::{Digest, Sha256};

use super::Version;
use super::paragraphs::Paragraph;

/// The text of a version as it is, or will be, adopted.
pub fn text(version: &Version, paragraphs: &[Paragraph]) -> String {
    let mut lines = Vec::new();
    put(&mut lines, "agenda", &version.number.to_string());
    put(&mut lines, "titel", &version.title);
    let adopted_on = version.adopted_on.map_or_else(String::new, |day| day.to_string());
    put(&mut lines, "vastgesteld op", &adopted_on);
    put(&mut lines, "vastgesteld door", &version.adopted_by);
    for (place, paragraph) in (1..).zip(paragraphs) {
        put(&mut lines, "alinea", &i64::to_string(&place));
        if let Some(number) = paragraph.challenge_number {
            put(&mut lines, "opgave", &number.to_string());
        }
        put(&mut lines, "kop", &paragraph.heading);
        put(&mut lines, "tekst", &paragraph.content);
    }
    put(&mut lines, "minderheid", &version.minority);
    lines.push(String::new());
    lines.join("\n")
}

fn put(lines: &mut Vec<String>, word: &str, text: &str) {
    lines.extend(text.split('\n').map(|line| format!("{word}: {line}")));
}

/// SHA-256 over a text, in hexadecimal.
pub fn hash(text: &str) -> String {
    hex::encode(Sha256::digest(text))
}
