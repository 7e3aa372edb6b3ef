//! What two texts can have in common besides whole words, as numbers that are quick to compare.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

/// Things by features, which are spread well enough as they are.
pub(crate) type FeatureMap<T> = HashMap<u64, T, BuildHasherDefault<AsIs>>;

/// Takes a feature for its own hash.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct AsIs(u64);

/// Shortest and longest piece of a word.
const GRAM_LENGTHS: [usize; 3] = [3, 4, 5];

/// A number for a kind of feature and its letters: FNV-1a of 64 bits (Fowler, Noll and Vo, 1991).
/// It is the same on every machine; that two features of one cooperative meet is improbable.
pub(crate) fn feature(kind: char, letters: impl IntoIterator<Item = char>) -> u64 {
    let mut hash = 0xcbf2_9ce4_8422_2325;
    for letter in std::iter::once(kind).chain(letters) {
        hash = (hash ^ u64::from(u32::from(letter))).wrapping_mul(0x0100_0000_01b3);
    }
    hash
}

/// The pieces of three to five letters of a word with a space before and after it: what
/// *moestuin* and *geveltuin* have in common.
pub(crate) fn grams(word: &str) -> Vec<u64> {
    let letters: Vec<char> = format!(" {word} ").chars().collect();
    let of_length = |length| letters.windows(length).map(|gram| feature('g', gram.to_vec()));
    GRAM_LENGTHS.into_iter().flat_map(of_length).collect()
}

/// A count as a number to reckon with.
#[expect(clippy::cast_precision_loss, reason = "counts of words and texts stay far below 2^52")]
pub(crate) fn real(count: usize) -> f64 {
    count as f64
}

impl Hasher for AsIs {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.write_u64(self.0.rotate_left(8) ^ u64::from(*byte));
        }
    }

    fn write_u64(&mut self, feature: u64) {
        self.0 = feature;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pieces_know_where_a_word_begins_and_ends() {
        let piece = |letters: &str| feature('g', letters.chars());
        let expected = [" ei", "ei ", " ei "].map(piece);
        assert_eq!(grams("ei"), expected);
        assert_ne!(feature('g', "ei".chars()), feature('w', "ei".chars()));
    }
}
