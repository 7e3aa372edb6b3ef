//! Just enough of Rust's grammar to tell code from comments, literals and tests.

use std::ops::Range;

use crate::tree::{is_word, places};

/// Where in a Rust text something else than code stands.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct Asides {
    /// Comments and character literals.
    pub(crate) comments: Vec<Range<usize>>,
    /// What stands between the quotes of string literals.
    pub(crate) literals: Vec<Range<usize>>,
}

/// A comment or literal at the beginning of a text, with its length.
enum Aside {
    Comment(usize),
    Literal { inside: Range<usize>, length: usize },
}

/// Finds the comments and literals of `text`.
pub(crate) fn asides(text: &str) -> Asides {
    let mut asides = Asides::default();
    let mut at = 0;
    while let Some(first) = text.get(at..).and_then(|rest| rest.chars().next()) {
        at += match text.get(at..).and_then(aside) {
            Some(Aside::Comment(length)) => {
                asides.comments.push(at..at + length);
                length
            }
            Some(Aside::Literal { inside, length }) => {
                asides.literals.push(at + inside.start..at + inside.end);
                length
            }
            None => first.len_utf8(),
        };
    }
    asides
}

fn aside(rest: &str) -> Option<Aside> {
    let mut chars = rest.chars();
    match (chars.next()?, chars.next()?) {
        ('/', '/') => Some(Aside::Comment(rest.find('\n').unwrap_or(rest.len()))),
        ('/', '*') => Some(Aside::Comment(block_comment(rest))),
        ('"', _) => Some(string(rest)),
        ('r', '"' | '#') => raw_string(rest),
        ('\'', _) => character(rest),
        _ => None,
    }
}

/// The length of a block comment; they nest.
fn block_comment(rest: &str) -> usize {
    let mut depth = 0;
    let mut at = 0;
    while let Some(here) = rest.get(at..).filter(|here| !here.is_empty()) {
        if here.starts_with("/*") {
            depth += 1;
            at += 2;
        } else if here.starts_with("*/") {
            depth -= 1;
            at += 2;
            if depth == 0 {
                return at;
            }
        } else {
            at += here.chars().next().map_or(1, char::len_utf8);
        }
    }
    rest.len()
}

fn string(rest: &str) -> Aside {
    let mut escaped = false;
    let mut inside = rest.char_indices().skip(1);
    let close = inside.find(|&(_, letter)| {
        let closes = letter == '"' && !escaped;
        escaped = letter == '\\' && !escaped;
        closes
    });
    let close = close.map_or(rest.len(), |(at, _)| at);
    Aside::Literal { inside: 1..close, length: close + 1 }
}

/// `r"…"` or `r#"…"#`; not a raw identifier such as `r#type`.
fn raw_string(rest: &str) -> Option<Aside> {
    let hashes = rest.bytes().skip(1).take_while(|byte| *byte == b'#').count();
    let open = 1 + hashes;
    let inside = rest.get(open..)?.strip_prefix('"')?;
    let close = inside.find(&format!("\"{}", "#".repeat(hashes)))?;
    let inside = open + 1..open + 1 + close;
    let length = inside.end + 1 + hashes;
    Some(Aside::Literal { inside, length })
}

/// `'x'` or `'\n'`; not a lifetime.
fn character(rest: &str) -> Option<Aside> {
    let mut chars = rest.char_indices().skip(1);
    let close = if chars.next()?.1 == '\\' {
        chars.next()?;
        chars.find(|(_, letter)| *letter == '\'')
    } else {
        chars.next().filter(|(_, letter)| *letter == '\'')
    };
    close.map(|(at, _)| Aside::Comment(at + 1))
}

/// Where the items marked `#[cfg(test)]` stand in `code`, each up to its `;` or closing brace.
pub(crate) fn test_items(code: &str) -> Vec<Range<usize>> {
    let mut items: Vec<Range<usize>> = Vec::new();
    for (start, _) in code.match_indices("#[cfg(test)]") {
        if items.last().is_none_or(|last| last.end <= start) {
            let length = code.get(start..).map_or(0, item_length);
            items.push(start..start + length);
        }
    }
    items
}

/// A function as it stands in code.
pub(crate) struct Function<'c> {
    /// Where its name stands.
    pub(crate) at: usize,
    /// Its name.
    pub(crate) name: &'c str,
    /// Whether everybody may call it.
    pub(crate) is_public: bool,
    /// Its arguments and result.
    pub(crate) head: &'c str,
    /// What it does.
    pub(crate) body: &'c str,
}

/// The functions in `code`, those inside others too.
pub(crate) fn functions(code: &str) -> Vec<Function<'_>> {
    let function = |at: usize| {
        let item = code.get(at..at + code.get(at..).map_or(0, item_length))?;
        let (head, body) = item.split_once('{')?;
        let name = head.strip_prefix("fn")?.trim_start();
        let name = name.get(..name.find(|letter| !is_word(letter))?)?;
        let before = code.get(..at)?.trim_end();
        let before = before.strip_suffix("async").unwrap_or(before).trim_end();
        Some(Function { at, name, is_public: before.ends_with("pub"), head, body })
    };
    places(code, "fn").filter_map(function).collect()
}

fn item_length(code: &str) -> usize {
    let mut depth = 0;
    for (at, letter) in code.char_indices() {
        match letter {
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' => depth -= 1,
            _ => {}
        }
        if depth == 0 && matches!(letter, ';' | '}') {
            return at + 1;
        }
    }
    code.len()
}

/// `text` with spaces in place of `ranges`: every other byte keeps its place and its line.
pub(crate) fn blank(text: &str, ranges: &[Range<usize>]) -> String {
    let mut blanked = String::with_capacity(text.len());
    let mut at = 0;
    for range in ranges {
        blanked.push_str(text.get(at..range.start).unwrap_or_default());
        let hidden = text.get(range.clone()).unwrap_or_default();
        blanked.extend(hidden.bytes().map(|byte| if byte == b'\n' { '\n' } else { ' ' }));
        at = range.end;
    }
    blanked.push_str(text.get(at..).unwrap_or_default());
    blanked
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, literals: &[&str], code: &str) {
        let asides = asides(text);
        let found: Vec<&str> = asides.literals.iter().map(|at| &text[at.clone()]).collect();
        assert_eq!(found, literals);
        let blanked = blank(&blank(text, &asides.comments), &asides.literals);
        assert_eq!(blanked.len(), text.len());
        assert_eq!(blanked.split_whitespace().collect::<Vec<_>>().join(" "), code);
    }

    #[test]
    fn literals_are_told_from_code() {
        check(r#"f("één", x)"#, &["één"], r#"f(" ", x)"#);
        check(r#"f("a \" b\\", x)"#, &[r#"a \" b\\"#], r#"f(" ", x)"#);
        check("f(r#\"a \" b\"#, br\"\\\")", &["a \" b", "\\"], "f(r#\" \"#, br\" \")");
        check("let r#type = \"\";", &[""], "let r#type = \"\";");
    }

    #[test]
    fn comments_characters_and_lifetimes_are_told_apart() {
        check("a // \"no\"\nb", &[], "a b");
        check("a /* /* x */ \" */ b", &[], "a b");
        check("f('\"', '\\'', 'é', \"x\")", &["x"], "f( , , , \" \")");
        check("fn f<'a>(x: &'a str) {}", &[], "fn f<'a>(x: &'a str) {}");
    }

    #[test]
    fn functions_are_found() {
        let code = "pub async fn a(x: X) -> Y { b(x) } fn c<T>(x: [u8; 3]) where T: Z { } fn d();";
        let found = functions(code);
        let told: Vec<_> = found.iter().map(|it| (it.name, it.is_public, it.body.trim())).collect();
        assert_eq!(told, [("a", true, "b(x) }"), ("c", false, "}")]);
        assert!(found[0].head.contains("x: X"));
    }

    #[test]
    fn what_only_tests_compile_is_found() {
        let code = "a; #[cfg(test)] mod tests; b; #[cfg(test)] mod t { #[cfg(test)] fn f() {} } c;";
        let shipped = blank(code, &test_items(code));
        assert_eq!(shipped.split_whitespace().collect::<Vec<_>>(), ["a;", "b;", "c;"]);
    }
}
