//! What the lines of a table say with words of the vocabulary, and with new ones.

use crate::error::Refused;
use crate::members::vocabulary::{self, SAID_MAX, WORD_LENGTH_MAX};
use crate::members::{Tag, TagKind, TagRelation};

use super::columns::Column;

/// No table brings more new words than this.
pub(super) const NEW_WORDS_MAX: usize = 500;

/// The columns with words, and what a party says with those.
pub(super) const COLUMNS: [(Column, TagRelation); 3] = [
    (Column::Has, TagRelation::Has),
    (Column::Lacks, TagRelation::Lacks),
    (Column::Offers, TagRelation::Offers),
];

/// The words there are, and whether a table may bring new ones.
#[derive(Clone, Copy, Debug)]
pub(super) struct Vocabulary<'a> {
    pub(super) tags: &'a [Tag],
    pub(super) grows: bool,
}

/// Something that a line says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Word {
    /// Whether the party has, lacks or offers it.
    pub relation: TagRelation,
    /// The word of the vocabulary; a new one has no identifier yet.
    pub tag: Tag,
}

/// Reads the cells with words: each separated by a semicolon, a comma or a new line.
pub(super) fn read(
    cells: &[(TagRelation, String)],
    vocabulary: Vocabulary<'_>,
) -> Result<Vec<Word>, Vec<Refused>> {
    let (mut words, mut refusals): (Vec<Word>, Vec<Refused>) = (Vec::new(), Vec::new());
    for (relation, cell) in cells {
        let typed = cell.split([';', ',', '\n']).map(crate::members::rules::clean);
        for typed in typed.filter(|word| !word.is_empty()) {
            match meant(&typed, *relation, vocabulary) {
                Ok(tag) => add(&mut words, &mut refusals, Word { relation: *relation, tag }),
                Err(refused) => refusals.push(refused),
            }
        }
    }
    if words.len() > SAID_MAX {
        refusals.push(Refused::new("members-refusal-says-too-much").with("max", SAID_MAX));
    }
    if refusals.is_empty() { Ok(words) } else { Err(refusals) }
}

fn add(words: &mut Vec<Word>, refusals: &mut Vec<Refused>, word: Word) {
    let same = |other: &&Word| other.tag.name.to_lowercase() == word.tag.name.to_lowercase();
    let lacks = |word: &Word| word.relation == TagRelation::Lacks;
    let earlier: Vec<&Word> = words.iter().filter(same).collect();
    if earlier.iter().any(|other| lacks(other) != lacks(&word)) {
        let refused = Refused::new("members-refusal-word-is-said").with("name", &word.tag.name);
        refusals.push(refused);
    } else if !earlier.iter().any(|other| other.relation == word.relation) {
        words.push(word);
    }
}

fn meant(typed: &str, relation: TagRelation, words: Vocabulary<'_>) -> Result<Tag, Refused> {
    if let Some(tag) = vocabulary::meant(typed, words.tags) {
        return Ok(tag.clone());
    }
    if !words.grows {
        return Err(Refused::new("members-refusal-import-word-is-unknown").with("name", typed));
    }
    if typed.chars().count() > WORD_LENGTH_MAX {
        return Err(Refused::new("members-refusal-name-is-too-long").with("max", WORD_LENGTH_MAX));
    }
    let kind = if relation == TagRelation::Offers { TagKind::Offer } else { TagKind::Competence };
    let (tag_id, synonyms) = (String::new(), String::new());
    Ok(Tag { tag_id, name: typed.to_owned(), kind, synonyms, revision: 0 })
}

/// The new words among what is said, each once, in the order of the lines.
pub(super) fn new_among<'a>(said: impl Iterator<Item = &'a Word>) -> Vec<Tag> {
    let mut new: Vec<Tag> = Vec::new();
    for word in said.filter(|word| word.tag.tag_id.is_empty()) {
        let name = word.tag.name.to_lowercase();
        if !new.iter().any(|tag| tag.name.to_lowercase() == name) {
            new.push(word.tag.clone());
        }
    }
    new
}
