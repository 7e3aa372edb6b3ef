//! Texts as sets of pieces of words, and the ones nearest to a given set. A piece counts for as
//! much as it is rare (Spärck Jones, 1972), and texts are compared by the cosine of the angle
//! between them, whatever their length.

use crate::features::{FeatureMap, feature, real};
use crate::words::Word;

/// How many letters a piece has.
const PIECE_LENGTH: usize = 4;

/// Pieces in more than this share of the texts find no candidates, they only weigh.
const COMMON_SHARE: usize = 20;

/// In so few texts a piece is never common.
const COMMON_MIN: usize = 50;

/// Whatever is common, so many of the rarest pieces do find candidates.
const SEARCHED_MIN: usize = 8;

/// So many candidates for each wanted text are compared exactly.
const CANDIDATES_PER_RESULT: usize = 5;

/// Sets of pieces by a small number, their place.
#[derive(Clone, Debug, Default)]
pub(crate) struct Vectors {
    /// In order; empty where nothing is kept.
    pieces: Vec<Vec<u64>>,
    places: FeatureMap<Vec<u32>>,
    count: usize,
}

/// The pieces of four letters of a word's stem, with a space before and after it.
pub(crate) fn pieces_of(word: &Word<'_>) -> Vec<u64> {
    let letters: Vec<char> = format!(" {} ", word.stem).chars().collect();
    letters.windows(PIECE_LENGTH).map(|piece| feature('p', piece.iter().copied())).collect()
}

/// The pieces of all words, in order, each once.
pub(crate) fn pieces(words: &[Word<'_>]) -> Vec<u64> {
    let mut pieces: Vec<u64> = words.iter().flat_map(pieces_of).collect();
    pieces.sort_unstable();
    pieces.dedup();
    pieces
}

impl Vectors {
    /// Keeps a set at a place where nothing is kept.
    pub(crate) fn put(&mut self, place: u32, pieces: Vec<u64>) {
        for piece in &pieces {
            self.places.entry(*piece).or_default().push(place);
        }
        let at = at(place);
        if self.pieces.len() <= at {
            self.pieces.resize(at + 1, Vec::new());
        }
        if let Some(kept) = self.pieces.get_mut(at) {
            self.count += usize::from(!pieces.is_empty());
            *kept = pieces;
        }
    }

    /// Empties a place.
    pub(crate) fn take(&mut self, place: u32) {
        let Some(kept) = self.pieces.get_mut(at(place)) else { return };
        let pieces = std::mem::take(kept);
        self.count -= usize::from(!pieces.is_empty());
        for piece in pieces {
            if let Some(places) = self.places.get_mut(&piece) {
                places.retain(|other| *other != place);
                if places.is_empty() {
                    self.places.remove(&piece);
                }
            }
        }
    }

    /// What is kept at a place.
    pub(crate) fn pieces(&self, place: u32) -> &[u64] {
        self.pieces.get(at(place)).map_or(&[], Vec::as_slice)
    }

    /// How much a piece tells.
    pub(crate) fn weight(&self, piece: u64) -> f64 {
        self.weight_in(self.places.get(&piece).map_or(1, Vec::len))
    }

    fn weight_in(&self, texts: usize) -> f64 {
        (real(self.count) / real(texts.max(1))).ln_1p()
    }

    /// The places most like a set, at most `limit` and none below `min`; best first, then by
    /// place. The likeness is from zero to one.
    pub(crate) fn nearest(&self, pieces: &[u64], limit: usize, min: f64) -> Vec<(u32, f64)> {
        let weights: Vec<(u64, f64)> =
            pieces.iter().map(|piece| (*piece, self.weight(*piece))).collect();
        let length = length(&weights);
        let candidates = self.candidates(&weights, limit.saturating_mul(CANDIDATES_PER_RESULT));
        let likeness = |place| self.likeness(&weights, length, place);
        let mut nearest: Vec<_> =
            candidates.into_iter().map(|place| (place, likeness(place))).collect();
        nearest.retain(|(_, likeness)| *likeness >= min);
        nearest.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
        nearest.truncate(limit);
        nearest
    }

    /// The places that have most in common with a set for their length.
    fn candidates(&self, weights: &[(u64, f64)], limit: usize) -> Vec<u32> {
        let found = |(piece, weight)| self.places.get(piece).map(|places| (places, weight));
        let mut lists: Vec<(&Vec<u32>, f64)> =
            weights.iter().filter_map(|(piece, weight)| found((piece, *weight))).collect();
        lists.sort_by_key(|(places, _)| places.len());
        let common = (self.count / COMMON_SHARE).max(COMMON_MIN);
        let searched = lists.partition_point(|(places, _)| places.len() <= common);
        lists.truncate(searched.max(SEARCHED_MIN));
        let mut sums = vec![0.0; self.pieces.len()];
        let mut touched = Vec::new();
        for (places, weight) in lists {
            for place in places {
                let Some(sum) = sums.get_mut(at(*place)) else { continue };
                if *sum <= 0.0 {
                    touched.push(*place);
                }
                *sum += weight * weight;
            }
        }
        let size = |place: u32| real(self.pieces(place).len());
        let sum = |place: u32| sums.get(at(place)).copied().unwrap_or_default();
        let mut ranked: Vec<(f64, u32)> =
            touched.into_iter().map(|place| (sum(place).powi(2) / size(place), place)).collect();
        let by_rank = |a: &(f64, u32), b: &(f64, u32)| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1));
        if ranked.len() > limit {
            ranked.select_nth_unstable_by(limit, by_rank);
            ranked.truncate(limit);
        }
        ranked.into_iter().map(|(_, place)| place).collect()
    }

    fn likeness(&self, weights: &[(u64, f64)], length: f64, place: u32) -> f64 {
        let mut rest = weights.iter().peekable();
        let (mut product, mut square) = (0.0, 0.0);
        for piece in self.pieces(place) {
            let weight = self.weight(*piece);
            square += weight * weight;
            while rest.next_if(|(other, _)| other < piece).is_some() {}
            if rest.next_if(|(other, _)| other == piece).is_some() {
                product += weight * weight;
            }
        }
        if product > 0.0 { (product / (length * f64::sqrt(square))).min(1.0) } else { 0.0 }
    }
}

/// The length of a set of weights.
pub(crate) fn length(weights: &[(u64, f64)]) -> f64 {
    weights.iter().map(|(_, weight)| weight * weight).sum::<f64>().sqrt()
}

fn at(place: u32) -> usize {
    usize::try_from(place).unwrap_or(usize::MAX)
}
