//! Words as a search index wants them: lower case, without diacritics, Dutch forms of one word
//! alike. Search and suggestions both read texts through this module.

mod dutch;
mod stop;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

pub use dutch::stem;
pub use stop::is_stop_word;

/// A word of a text: as it stands there, and as it is compared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word<'a> {
    /// The letters as they stand in the text.
    pub text: &'a str,
    /// Lower case, without diacritics and apostrophes: `autos` for *Auto's*.
    pub folded: String,
    /// What the forms of one word have in common: `boom` for *bomen*.
    pub stem: String,
}

/// A text in lower case and without diacritics; everything else stays as it is.
///
/// Letters that Unicode does not take apart are written as Dutch people type them: *ø* as `o`,
/// *ß* as `ss`, the ligature *ĳ* as `ij`. Folding twice changes nothing.
///
/// ```
/// assert_eq!(topics::words::fold("Ideeën voor het Café"), "ideeen voor het cafe");
/// ```
pub fn fold(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    let mut folded = String::with_capacity(text.len());
    // Some compatibility forms are capitals (№, ℡): lower case comes after taking apart.
    let plain = text.nfkd().filter(|letter| !is_combining_mark(*letter));
    for letter in plain.flat_map(char::to_lowercase) {
        match letter {
            'ø' => folded.push('o'),
            'ł' => folded.push('l'),
            'đ' | 'ð' => folded.push('d'),
            'ı' => folded.push('i'),
            'ß' => folded.push_str("ss"),
            'æ' => folded.push_str("ae"),
            'œ' => folded.push_str("oe"),
            'þ' => folded.push_str("th"),
            '’' | '‘' | 'ʼ' => folded.push('\''),
            _ if is_combining_mark(letter) => {}
            _ => folded.push(letter),
        }
    }
    folded
}

/// The words of a text in order, folded and not stemmed: for finding while somebody types.
///
/// ```
/// assert_eq!(topics::words::folded("Twee auto's, één fiets"), ["twee", "autos", "een", "fiets"]);
/// ```
pub fn folded(text: &str) -> Vec<String> {
    tokens(text).into_iter().map(fold_token).collect()
}

/// The stem of every word of a text, in order, stop words too: as many as [`folded`] gives.
///
/// ```
/// assert_eq!(topics::words::stems("speelplekken bij scholen"), ["speelplek", "bij", "school"]);
/// ```
pub fn stems(text: &str) -> Vec<String> {
    tokens(text).into_iter().map(stem_token).collect()
}

/// The words of a text in order, each as written, folded and stemmed.
pub fn words(text: &str) -> Vec<Word<'_>> {
    let word = |token| Word { text: token, folded: fold_token(token), stem: stem_token(token) };
    tokens(text).into_iter().map(word).collect()
}

/// The words that tell what a text is about: no stop words, no single letters, no bare numbers.
pub fn telling_words(text: &str) -> Vec<Word<'_>> {
    let mut words = words(text);
    words.retain(|word| {
        let is_word = word.folded.chars().any(char::is_alphabetic);
        is_word && word.folded.chars().count() > 1 && !is_stop_word(&word.folded)
    });
    words
}

/// Stretches of letters and digits; an apostrophe belongs to the word in *auto's* only.
fn tokens(text: &str) -> Vec<&str> {
    let mut tokens = Vec::new();
    let mut start = None;
    for (at, letter) in text.char_indices() {
        let inside = letter.is_alphanumeric() || is_combining_mark(letter);
        let goes_on = inside || is_apostrophe(letter) && plural_follows(text, at);
        match start {
            None if letter.is_alphanumeric() => start = Some(at),
            Some(from) if !goes_on => {
                tokens.extend(text.get(from..at));
                start = None;
            }
            None | Some(_) => {}
        }
    }
    tokens.extend(start.and_then(|from| text.get(from..)));
    tokens.retain(|token| !fold_token(token).is_empty());
    tokens
}

/// Whether after the apostrophe at `at` there is an `s` that ends the word.
fn plural_follows(text: &str, at: usize) -> bool {
    let mut rest = text.get(at..).unwrap_or_default().chars().skip(1);
    let is_s = rest.next().is_some_and(|letter| letter.eq_ignore_ascii_case(&'s'));
    is_s && !rest.next().is_some_and(|letter| letter.is_alphanumeric() || is_combining_mark(letter))
}

fn is_apostrophe(letter: char) -> bool {
    matches!(letter, '\'' | '’' | '‘' | 'ʼ')
}

fn fold_token(token: &str) -> String {
    let mut folded = fold(token);
    folded.retain(char::is_alphanumeric);
    folded
}

fn stem_token(token: &str) -> String {
    let folded = fold(token);
    match folded.strip_suffix("'s") {
        Some(noun) if !noun.is_empty() => stem(&noun.replace('\'', "")),
        Some(_) | None => stem(&fold_token(token)),
    }
}
