//! Texts that say nearly the same as a new one, quick enough to look while somebody types.
//!
//! Texts are compared by pieces of four letters of the stems of their words, as *moestuin* and
//! *tuinen* have something in common; names and rare words count most. Compare like with like:
//! an index of titles finds titles, one of whole texts finds whole texts.

use std::collections::{BTreeSet, HashMap};

use crate::features::real;
use crate::vectors::{Vectors, pieces, pieces_of};
use crate::words::{Word, telling_words};

/// From here on two texts are probably the same wish. Chosen on 48 pairs made up for the purpose
/// (`tests/duplicates.rs`): 21 of 24 wordings of one wish are above it and none of 24 wishes that
/// only touch on one subject. Of 24 pairs written afterwards it is 10 of 12 and 2 of 12: enough to
/// ask "is this the same?", and for a person to decide.
pub const PROBABLY_THE_SAME: f64 = 0.5;

/// Less than this is no likeness worth showing.
const LIKENESS_MIN: f64 = 0.15;

/// No more words of a text are compared.
const WORDS_MAX: usize = 400;

/// A word is shared if at least this share of its pieces is found in the other text.
const SHARED_MIN: f64 = 0.5;

/// Texts by their ids, for finding those like a new one.
///
/// ```
/// use topics::duplicates::Index;
///
/// let mut index = Index::new();
/// index.add("1", "Meer bankjes in het park");
/// index.add("2", "Een bus die ook 's avonds rijdt");
/// let similar = index.similar("Banken in het dorpspark", 5);
/// assert_eq!(similar[0].id, "1");
/// assert_eq!(similar[0].shared_words, ["Banken"]);
/// ```
#[derive(Clone, Debug, Default)]
pub struct Index {
    places: HashMap<String, u32>,
    ids: Vec<String>,
    free: BTreeSet<u32>,
    vectors: Vectors,
}

/// A text that is like the one asked about.
#[derive(Clone, Debug, PartialEq)]
pub struct Similar {
    /// What the caller knows it by.
    pub id: String,
    /// From zero to one; see [`PROBABLY_THE_SAME`].
    pub score: f64,
    /// The words of the text asked about that are wholly or for the most part in this one, too,
    /// as they stand there.
    pub shared_words: Vec<String>,
}

impl Index {
    /// An index without texts.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a text, of which the first four hundred telling words count. A text that has this id
    /// already is replaced.
    pub fn add(&mut self, id: &str, text: &str) {
        self.remove(id);
        let next = u32::try_from(self.ids.len()).unwrap_or(u32::MAX);
        let place = self.free.pop_first().unwrap_or(next);
        if place == next {
            self.ids.push(id.to_owned());
        } else if let Some(kept) = usize::try_from(place).ok().and_then(|at| self.ids.get_mut(at)) {
            id.clone_into(kept);
        }
        self.places.insert(id.to_owned(), place);
        self.vectors.put(place, pieces(&compared_words(text)));
    }

    /// Removes a text, if it is there.
    pub fn remove(&mut self, id: &str) {
        if let Some(place) = self.places.remove(id) {
            self.vectors.take(place);
            self.free.insert(place);
        }
    }

    /// How many texts there are.
    pub fn len(&self) -> usize {
        self.places.len()
    }

    /// Whether there are no texts.
    pub fn is_empty(&self) -> bool {
        self.places.is_empty()
    }

    /// The texts most like this one, at most `limit`, most alike first, equally alike ones in
    /// the order of their ids. A text with nothing in common is not among them.
    pub fn similar(&self, text: &str, limit: usize) -> Vec<Similar> {
        let words = compared_words(text);
        let nearest = self.vectors.nearest(&pieces(&words), limit, LIKENESS_MIN);
        let similar = |(place, score): (u32, f64)| {
            let id = self.ids.get(usize::try_from(place).ok()?)?.clone();
            let shared_words = shared_words(&words, self.vectors.pieces(place));
            Some(Similar { id, score, shared_words })
        };
        let mut similar: Vec<_> = nearest.into_iter().filter_map(similar).collect();
        similar.sort_by(|a, b| b.score.total_cmp(&a.score).then_with(|| a.id.cmp(&b.id)));
        similar
    }
}

fn compared_words(text: &str) -> Vec<Word<'_>> {
    let mut words = telling_words(text);
    words.truncate(WORDS_MAX);
    words
}

fn shared_words(words: &[Word<'_>], others: &[u64]) -> Vec<String> {
    let mut stems = BTreeSet::new();
    let mut shared = Vec::new();
    for word in words {
        let pieces = pieces_of(word);
        let found = pieces.iter().filter(|piece| others.binary_search(piece).is_ok()).count();
        let is_shared = real(found) >= SHARED_MIN * real(pieces.len()) && found > 0;
        if is_shared && stems.insert(&word.stem) {
            shared.push(word.text.to_owned());
        }
    }
    shared
}
