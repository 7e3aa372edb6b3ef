//! Groups of texts that are about the same, with the words that tell them from the others:
//! for the pile that has no theme yet.
//!
//! Every text is linked with the texts most like it; links are followed from the strongest to
//! the weakest and join two groups where the groups as a whole are alike (agglomerative
//! clustering with the unweighted centroid, Sokal and Michener, 1958, along a graph of
//! neighbours). What is like nothing stays on its own. Words are ranked by how much more often
//! a group has them (c-TF-IDF; Grootendorst, 2022).

use std::collections::BTreeMap;

use crate::features::real;
use crate::vectors::{Vectors, length, pieces};
use crate::words::{Word, telling_words};

/// Each text is linked with at most so many others.
const NEIGHBOURS: usize = 10;

/// Texts less alike than this are not linked.
const LINK_MIN: f64 = 0.18;

/// Groups less alike than this are not joined.
const JOIN_MIN: f64 = 0.26;

/// Fewer texts are no group.
const MEMBERS_MIN: usize = 3;

/// A group is told by at most so many words.
const WORDS_MAX: usize = 5;

/// No more words of a text are read.
const TEXT_WORDS_MAX: usize = 60;

/// Texts about the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// The ids of at least three texts, in order.
    pub members: Vec<String>,
    /// The words that tell this group from the rest, most telling first, folded and in the form
    /// that the group uses most.
    pub words: Vec<String>,
}

/// A group on its way: who is in it and the sum of their vectors.
struct Heap {
    members: Vec<usize>,
    weights: Vec<(u64, f64)>,
    length: f64,
}

/// Groups texts, each an id and the text itself: largest group first, equally large ones by
/// their first member. Texts that fit nowhere are in no group. The order in which texts are
/// given does not matter.
///
/// ```
/// use topics::groups::groups;
///
/// let texts = [
///     ("1", "Bankjes in het park"),
///     ("2", "Meer bankjes langs het park"),
///     ("3", "Een bankje bij het park"),
///     ("4", "Snel internet"),
/// ];
/// let groups = groups(&texts);
/// assert_eq!(groups.len(), 1);
/// assert_eq!(groups[0].members, ["1", "2", "3"]);
/// assert!(groups[0].words.contains(&"park".to_owned()));
/// ```
pub fn groups(texts: &[(&str, &str)]) -> Vec<Group> {
    let mut texts = texts.to_vec();
    texts.sort_unstable();
    let words: Vec<Vec<Word<'_>>> = texts.iter().map(|(_, text)| read(text)).collect();
    let mut vectors = Vectors::default();
    for (place, words) in (0..).zip(&words) {
        vectors.put(place, pieces(words));
    }
    let heaps = join(&vectors, texts.len());
    let counts = stem_counts(words.iter().flatten());
    let group = |heap: Heap| {
        let own = heap.members.iter().filter_map(|member| words.get(*member)).flatten();
        let words = telling(own, &counts);
        let id = |member: &usize| texts.get(*member).map(|(id, _)| (*id).to_owned());
        Group { members: heap.members.iter().filter_map(id).collect(), words }
    };
    let mut groups: Vec<Group> = heaps.into_iter().map(group).collect();
    groups.sort_by(|a, b| {
        b.members.len().cmp(&a.members.len()).then_with(|| a.members.cmp(&b.members))
    });
    groups
}

fn read(text: &str) -> Vec<Word<'_>> {
    let mut words = telling_words(text);
    words.truncate(TEXT_WORDS_MAX);
    words
}

/// Joins the texts at the first `count` places along their links; the heaps that are groups.
fn join(vectors: &Vectors, count: usize) -> Vec<Heap> {
    let mut heaps: Vec<Option<Heap>> =
        (0..).take(count).map(|place| Some(single(vectors, place))).collect();
    let mut heap_of: Vec<usize> = (0..count).collect();
    for (a, b) in links(vectors, count) {
        let (Some(&a), Some(&b)) = (heap_of.get(a), heap_of.get(b)) else { continue };
        let (larger, smaller) = if size(&heaps, a) < size(&heaps, b) { (b, a) } else { (a, b) };
        let (Some(Some(large)), Some(Some(small))) = (heaps.get(larger), heaps.get(smaller)) else {
            continue;
        };
        if larger == smaller || likeness(large, small) < JOIN_MIN {
            continue;
        }
        let joined = together(large, small);
        for member in &small.members {
            if let Some(heap) = heap_of.get_mut(*member) {
                *heap = larger;
            }
        }
        if let Some(heap) = heaps.get_mut(smaller) {
            *heap = None;
        }
        if let Some(heap) = heaps.get_mut(larger) {
            *heap = Some(joined);
        }
    }
    heaps.into_iter().flatten().filter(|heap| heap.members.len() >= MEMBERS_MIN).collect()
}

/// Which texts are linked, strongest first.
fn links(vectors: &Vectors, count: usize) -> Vec<(usize, usize)> {
    let mut links = BTreeMap::new();
    for (place, text) in (0..).zip(0..count) {
        for (other, likeness) in vectors.nearest(vectors.pieces(place), NEIGHBOURS, LINK_MIN) {
            let other = usize::try_from(other).unwrap_or(usize::MAX);
            if other != text {
                links.insert((text.min(other), text.max(other)), likeness);
            }
        }
    }
    let mut links: Vec<_> = links.into_iter().collect();
    links.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
    links.into_iter().map(|(link, _)| link).collect()
}

fn single(vectors: &Vectors, place: u32) -> Heap {
    let weight = |piece: &u64| (*piece, vectors.weight(*piece));
    let mut weights: Vec<_> = vectors.pieces(place).iter().map(weight).collect();
    let length = length(&weights);
    for (_, weight) in &mut weights {
        *weight /= length;
    }
    let members = usize::try_from(place).into_iter().collect();
    Heap { members, weights, length: 1.0 }
}

fn size(heaps: &[Option<Heap>], at: usize) -> usize {
    heaps.get(at).and_then(Option::as_ref).map_or(0, |heap| heap.members.len())
}

/// The cosine of the angle between two heaps.
fn likeness(large: &Heap, small: &Heap) -> f64 {
    let of = |(piece, weight): &(u64, f64)| {
        let at = large.weights.binary_search_by_key(piece, |(piece, _)| *piece).ok()?;
        Some(weight * large.weights.get(at)?.1)
    };
    small.weights.iter().filter_map(of).sum::<f64>() / (large.length * small.length)
}

fn together(large: &Heap, small: &Heap) -> Heap {
    let mut members = [large.members.as_slice(), &small.members].concat();
    members.sort_unstable();
    let mut weights = [large.weights.as_slice(), &small.weights].concat();
    // A stable sort of two runs is a merge.
    weights.sort_by_key(|(piece, _)| *piece);
    weights.dedup_by(|next, kept| {
        let is_same = next.0 == kept.0;
        if is_same {
            kept.1 += next.1;
        }
        is_same
    });
    let length = length(&weights);
    Heap { members, weights, length }
}

fn stem_counts<'w>(words: impl Iterator<Item = &'w Word<'w>>) -> BTreeMap<&'w str, usize> {
    let mut counts = BTreeMap::new();
    for word in words {
        *counts.entry(word.stem.as_str()).or_default() += 1;
    }
    counts
}

/// The words that a group has more often than all texts together.
fn telling<'w>(
    own: impl Iterator<Item = &'w Word<'w>>,
    counts: &BTreeMap<&str, usize>,
) -> Vec<String> {
    let mut forms: BTreeMap<&str, BTreeMap<&str, usize>> = BTreeMap::new();
    for word in own {
        *forms.entry(&word.stem).or_default().entry(&word.folded).or_default() += 1;
    }
    let size = real(forms.values().flat_map(BTreeMap::values).sum());
    let score = |(stem, forms): (&&str, &BTreeMap<&str, usize>)| {
        let own: usize = forms.values().sum();
        let everywhere = counts.get(stem).copied().unwrap_or(own);
        let form = forms.iter().max_by(|a, b| a.1.cmp(b.1).then(b.0.cmp(a.0)));
        let word = form.map(|(form, _)| (*form).to_owned()).unwrap_or_default();
        (own, real(own) * (size / real(everywhere)).ln_1p(), word)
    };
    let mut words: Vec<_> = forms.iter().map(score).collect();
    words.retain(|(own, _, _)| *own > 1);
    words.sort_by(|a, b| b.1.total_cmp(&a.1).then_with(|| a.2.cmp(&b.2)));
    words.into_iter().take(WORDS_MAX).map(|(_, _, word)| word).collect()
}
