//! The difference between two versions in words: which paragraphs came, went, moved and changed,
//! and which words in them.

use serde::Serialize;
use similar::{Algorithm, ChangeTag, DiffOp, TextDiff, capture_diff_slices};
use utoipa::ToSchema;

use crate::db::words;

use super::paragraphs::Paragraph;

words! {
    /// What happened to a paragraph.
    Change {
        /// Nothing.
        Same = "same",
        /// Its words changed.
        Reworded = "reworded",
        /// It stands elsewhere, in the same words.
        Moved = "moved",
        /// It was not there before.
        Added = "added",
        /// It is not there any more.
        Dropped = "dropped",
    }
}

words! {
    /// What happened to words.
    Sign {
        /// They stayed.
        Kept = "kept",
        /// They came.
        Inserted = "inserted",
        /// They went.
        Deleted = "deleted",
    }
}

/// Words with what happened to them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct Piece {
    /// What happened.
    pub sign: Sign,
    /// The words.
    pub text: String,
}

/// One paragraph, before and after.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct Compared {
    /// What happened to it.
    pub change: Change,
    /// Its heading.
    pub heading: Vec<Piece>,
    /// Its text.
    pub content: Vec<Piece>,
    /// Why it was left out.
    pub reason: String,
}

/// The whole difference: first what is there now, in its order, then what is not there any more.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, ToSchema)]
pub struct Difference {
    /// Paragraph by paragraph.
    pub paragraphs: Vec<Compared>,
}

impl Difference {
    /// How many paragraphs have this happen to them.
    pub fn count(&self, change: Change) -> usize {
        self.paragraphs.iter().filter(|compared| compared.change == change).count()
    }
}

/// Compares a version with the one before it. `left_out` are the paragraphs that the writers of
/// `after` left out, with their reasons.
pub fn between(before: &[Paragraph], after: &[Paragraph], left_out: &[Paragraph]) -> Difference {
    let origin =
        |paragraph: &Paragraph| before.iter().find(|old| old.paragraph_id == paragraph.origin_id);
    let moved = moved(before, after);
    let present = after.iter().map(|new| match origin(new) {
        None => all_of(new, Change::Added, Sign::Inserted),
        Some(old) => reworded(old, new, moved.contains(&new.origin_id.as_str())),
    });
    let is_gone = |old: &&Paragraph| !after.iter().any(|new| new.origin_id == old.paragraph_id);
    let gone = before.iter().filter(is_gone).map(|old| {
        let left_out = left_out.iter().find(|left| left.origin_id == old.paragraph_id);
        let reason = left_out.map(|left| left.drop_reason.clone());
        let reason = reason.or_else(|| old.challenge_close_reason.clone()).unwrap_or_default();
        Compared { reason, ..all_of(old, Change::Dropped, Sign::Deleted) }
    });
    Difference { paragraphs: present.chain(gone).collect() }
}

/// The paragraphs that stand elsewhere: as few as explain the new order.
fn moved<'a>(before: &[Paragraph], after: &'a [Paragraph]) -> Vec<&'a str> {
    let new: Vec<&str> = after
        .iter()
        .map(|new| new.origin_id.as_str())
        .filter(|id| before.iter().any(|old| old.paragraph_id == *id))
        .collect();
    let old: Vec<&str> =
        before.iter().map(|old| old.paragraph_id.as_str()).filter(|id| new.contains(id)).collect();
    let operations = capture_diff_slices(Algorithm::Myers, &old, &new);
    let inserted = operations.into_iter().filter_map(|operation| match operation {
        DiffOp::Insert { new_index, new_len, .. } | DiffOp::Replace { new_index, new_len, .. } => {
            new.get(new_index..new_index + new_len).map(<[&str]>::to_vec)
        }
        DiffOp::Equal { .. } | DiffOp::Delete { .. } => None,
    });
    inserted.flatten().collect()
}

fn all_of(paragraph: &Paragraph, change: Change, sign: Sign) -> Compared {
    let piece = |text: &str| vec![Piece { sign, text: text.to_owned() }];
    let (heading, content) = (piece(&paragraph.heading), piece(&paragraph.content));
    Compared { change, heading, content, reason: String::new() }
}

fn reworded(old: &Paragraph, new: &Paragraph, moved: bool) -> Compared {
    let heading = words_between(&old.heading, &new.heading);
    let content = words_between(&old.content, &new.content);
    let same = old.heading == new.heading && old.content == new.content;
    let change = match (same, moved) {
        (false, _) => Change::Reworded,
        (true, true) => Change::Moved,
        (true, false) => Change::Same,
    };
    Compared { change, heading, content, reason: String::new() }
}

/// The difference between two texts, word by word; neighbours with the same sign are one piece.
pub fn words_between(before: &str, after: &str) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::new();
    for change in TextDiff::from_unicode_words(before, after).iter_all_changes() {
        let sign = match change.tag() {
            ChangeTag::Equal => Sign::Kept,
            ChangeTag::Insert => Sign::Inserted,
            ChangeTag::Delete => Sign::Deleted,
        };
        match pieces.last_mut() {
            Some(last) if last.sign == sign => last.text.push_str(change.value()),
            _ => pieces.push(Piece { sign, text: change.value().to_owned() }),
        }
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::AgendaId;

    fn paragraph(id: &str, origin: &str, content: &str) -> Paragraph {
        Paragraph {
            paragraph_id: id.to_owned(),
            origin_id: origin.to_owned(),
            heading: "Kop".to_owned(),
            content: content.to_owned(),
            ..Paragraph::empty(AgendaId(uuid::Uuid::nil()))
        }
    }

    fn told(pieces: &[Piece]) -> String {
        let tell = |piece: &Piece| match piece.sign {
            Sign::Kept => piece.text.clone(),
            Sign::Inserted => format!("+{}+", piece.text),
            Sign::Deleted => format!("-{}-", piece.text),
        };
        pieces.iter().map(tell).collect()
    }

    #[test]
    fn words_are_compared() {
        for (before, after, expected) in [
            ("", "", ""),
            ("Vijf dorpen", "Vijf dorpen", "Vijf dorpen"),
            ("in vijf dorpen", "in zes dorpen", "in -vijf-+zes+ dorpen"),
            ("een", "", "-een-"),
            ("", "één café", "+één café+"),
        ] {
            assert_eq!(told(&words_between(before, after)), expected);
        }
    }

    #[test]
    fn paragraphs_come_go_move_and_change() {
        let before = [
            paragraph("a", "", "Waarom"),
            paragraph("b", "", "Vijf dorpen"),
            paragraph("c", "", "Water"),
            paragraph("d", "", "Slot"),
        ];
        let after = [
            paragraph("4", "d", "Slot"),
            paragraph("1", "a", "Waarom"),
            paragraph("2", "b", "Zes dorpen"),
            paragraph("5", "", "Nieuw"),
        ];
        let left =
            [Paragraph { drop_reason: "Het is af.".to_owned(), ..paragraph("3", "c", "Water") }];
        let difference = between(&before, &after, &left);
        let changes: Vec<Change> =
            difference.paragraphs.iter().map(|compared| compared.change).collect();
        let expected =
            [Change::Moved, Change::Same, Change::Reworded, Change::Added, Change::Dropped];
        assert_eq!(changes, expected);
        assert_eq!(difference.paragraphs[4].reason, "Het is af.");
        assert_eq!(difference.count(Change::Added), 1);
        assert_eq!(told(&difference.paragraphs[2].content), "-Vijf-+Zes+ dorpen");
    }

    #[test]
    fn the_same_text_differs_in_nothing() {
        let before = [paragraph("a", "", "Waarom")];
        let after = [paragraph("1", "a", "Waarom")];
        let difference = between(&before, &after, &[]);
        assert_eq!(difference.count(Change::Same), 1);
        assert_eq!(difference.paragraphs.len(), 1);
    }
}
