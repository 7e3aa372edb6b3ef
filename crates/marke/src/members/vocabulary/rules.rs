//! What a word of the vocabulary must be, and which one somebody means.

use crate::error::Refused;
use crate::members::rules::clean;

use super::{Said, Tag, TagRelation};

/// Longest word, in characters.
pub(in crate::members) const WORD_LENGTH_MAX: usize = 100;

/// Longest list of synonyms, in characters.
pub(super) const SYNONYMS_LENGTH_MAX: usize = 1_000;

/// No party says more than this.
pub(in crate::members) const SAID_MAX: usize = 100;

/// A word as it is kept: synonyms separated by a semicolon, each once.
pub(super) fn normalised(tag: &Tag) -> Tag {
    let mut synonyms: Vec<String> = Vec::new();
    for synonym in tag.synonyms.split([';', ',', '\n']).map(clean) {
        if !synonym.is_empty() && !synonyms.iter().any(|known| is_same(known, &synonym)) {
            synonyms.push(synonym);
        }
    }
    Tag { name: clean(&tag.name), synonyms: synonyms.join("; "), ..tag.clone() }
}

/// What is wrong with a word, among those that are there.
pub(super) fn judge(tag: &Tag, known: &[Tag]) -> Vec<Refused> {
    let mut refusals = Vec::new();
    if tag.name.is_empty() {
        refusals.push(Refused::new("members-refusal-word-is-missing").on("name"));
    }
    if tag.name.chars().count() > WORD_LENGTH_MAX {
        let refused = Refused::new("members-refusal-name-is-too-long").on("name");
        refusals.push(refused.with("max", WORD_LENGTH_MAX));
    }
    if tag.synonyms.chars().count() > SYNONYMS_LENGTH_MAX {
        let refused = Refused::new("members-refusal-text-is-too-long").on("synonyms");
        refusals.push(refused.with("max", SYNONYMS_LENGTH_MAX));
    }
    let mut others = known.iter().filter(|other| other.tag_id != tag.tag_id);
    let taken = others.find(|other| words_of(other).any(|word| is_same(word, &tag.name)));
    if let Some(other) = taken {
        let refused = Refused::new("members-refusal-word-is-there").on("name");
        refusals.push(refused.with("name", &other.name));
    }
    refusals
}

/// The word that somebody means: by its name, or by a synonym.
pub(in crate::members) fn meant<'t>(word: &str, known: &'t [Tag]) -> Option<&'t Tag> {
    let by_name = known.iter().find(|tag| is_same(&tag.name, word));
    by_name.or_else(|| known.iter().find(|tag| words_of(tag).any(|own| is_same(own, word))))
}

/// What is wrong with a party saying a word.
pub(super) fn say(said: &[Said], tag: &Tag, relation: TagRelation) -> Vec<Refused> {
    if said.len() >= SAID_MAX {
        return vec![
            Refused::new("members-refusal-says-too-much").on("word").with("max", SAID_MAX),
        ];
    }
    let of_tag = |said: &&Said| said.tag_id == tag.tag_id;
    let opposite = |other: TagRelation| {
        other == relation || (other == TagRelation::Lacks) != (relation == TagRelation::Lacks)
    };
    if said.iter().filter(of_tag).any(|said| opposite(said.relation)) {
        let refused = Refused::new("members-refusal-word-is-said").on("word");
        return vec![refused.with("name", &tag.name)];
    }
    Vec::new()
}

fn words_of(tag: &Tag) -> impl Iterator<Item = &str> {
    std::iter::once(tag.name.as_str()).chain(tag.synonyms.split(';').map(str::trim))
}

fn is_same(one: &str, other: &str) -> bool {
    one.to_lowercase() == other.to_lowercase()
}
