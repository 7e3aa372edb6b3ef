//! What groups and sectors are called, wherever people read of them.

use crate::text::Language;

use super::drawing::letter;

/// What an opinion group is called, by its place: group A, group B.
pub fn group(place: usize, language: Language) -> String {
    language.with("opinions-group", "letter", letter(place))
}

/// What the people of a sector are called.
pub fn sector(word: &str, language: Language) -> String {
    language.t(&format!("opinions-sector-{word}"))
}
