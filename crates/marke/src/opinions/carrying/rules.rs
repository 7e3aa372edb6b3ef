//! What is known of a statement, and what may be done with it.

use crate::db::words;
use crate::error::Refused;
use crate::opinions::conversations::{Conversation, State};
use crate::opinions::results::figures::{Common, Contrast, Direction, Figures};
use crate::opinions::statements::{Standing, Statement};

words! {
    /// What people together think of a statement, as far as it is known.
    Finding {
        /// Every group agrees.
        Shared = "shared",
        /// Every group disagrees.
        Rejected = "rejected",
        /// Most of one side agree and most of the other disagree.
        Divided = "divided",
        /// One side agrees clearly more than the other.
        Uneven = "uneven",
        /// Neither agreement nor opposition is clear.
        Unclear = "unclear",
        /// Too few people answered.
        Unknown = "unknown",
    }
}

/// Between whom a contradiction is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Between {
    /// Opinion groups.
    Groups,
    /// Sectors.
    Sectors,
}

/// The agreement on a statement, if there is one.
pub fn common(figures: &Figures, statement: i64) -> Option<Common> {
    figures.common_ground.iter().find(|common| common.statement == statement).copied()
}

/// The contradiction about a statement, if there is one: between groups before between sectors,
/// where it is sharper.
pub fn contrast(figures: &Figures, statement: i64) -> Option<(Between, Contrast)> {
    let of = |contrasts: &[Contrast]| {
        contrasts.iter().find(|contrast| contrast.statement == statement).copied()
    };
    let groups = of(&figures.contradictions).map(|contrast| (Between::Groups, contrast));
    let sectors = || of(&figures.sector_contradictions);
    groups.or_else(|| sectors().map(|contrast| (Between::Sectors, contrast)))
}

/// What the figures say of a statement: a contradiction is told before an agreement, so that
/// nobody carries on as shared what divides people.
pub fn finding(figures: Option<&Figures>, statement: i64) -> Finding {
    let Some(figures) = figures else { return Finding::Unknown };
    if let Some((_, contrast)) = contrast(figures, statement)
        && contrast.divided
    {
        return Finding::Divided;
    }
    if let Some(common) = common(figures, statement) {
        return match common.direction {
            Direction::Agree => Finding::Shared,
            Direction::Disagree => Finding::Rejected,
        };
    }
    if contrast(figures, statement).is_some() {
        return Finding::Uneven;
    }
    let known = figures.row(statement).is_some_and(|row| row.everyone.is_some());
    if known { Finding::Unclear } else { Finding::Unknown }
}

/// One side of a contradiction.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Side {
    /// A sector, or `groep-1`, `groep-2`, …
    pub name: String,
    /// How many of a hundred of them agree.
    pub agree: i64,
    /// How many disagree.
    pub disagree: i64,
    /// The number of the statement that says best what they think.
    pub best: Option<i64>,
}

/// The two sides of the contradiction about a statement: first the one that agrees more.
pub fn sides(figures: &Figures, statement: i64) -> Option<(Side, Side)> {
    let (between, contrast) = contrast(figures, statement)?;
    let (a, b) = (contrast.a, contrast.b);
    let side = |own: usize, other: usize, (agree, disagree): (i64, i64)| {
        let name = match between {
            Between::Groups => format!("groep-{}", own + 1),
            Between::Sectors => figures.sectors.get(own)?.sector.clone(),
        };
        let best = best(figures, between, (own, other), statement);
        Some(Side { name, agree, disagree, best })
    };
    Some((
        side(a, b, (contrast.agree_a, contrast.disagree_a))?,
        side(b, a, (contrast.agree_b, contrast.disagree_b))?,
    ))
}

/// The statement that says best what a side thinks: the first with which the group is known to
/// agree; otherwise the one with which most of them agree, and by how much more than the other
/// side. Never the statement itself.
fn best(
    figures: &Figures,
    between: Between,
    (own, other): (usize, usize),
    statement: i64,
) -> Option<i64> {
    if between == Between::Groups {
        let marks = figures.groups.get(own)?.marks.iter();
        let mut marks = marks.filter(|mark| mark.direction == Direction::Agree);
        if let Some(mark) = marks.find(|mark| mark.statement != statement) {
            return Some(mark.statement);
        }
    }
    let ahead = |row: &crate::opinions::results::figures::Row| {
        let shares = match between {
            Between::Groups => &row.groups,
            Between::Sectors => &row.sectors,
        };
        let agree = |place: usize| Some(shares.get(place)?.as_ref()?.agree);
        let (own, other) = (agree(own)?, agree(other)?);
        (own > 50 && own > other && row.number != statement).then_some((own - other, row.number))
    };
    // Of two that are as far ahead, the older.
    let rows = figures.statements.iter().rev().filter_map(ahead);
    rows.max_by_key(|(ahead, _)| *ahead).map(|(_, number)| number)
}

/// What is wrong with carrying a statement on: people must be able to react to it, or have been.
pub fn carry_on(conversation: &Conversation, statement: &Statement) -> Vec<Refused> {
    if conversation.state == State::Draft {
        return vec![Refused::new("opinions-refusal-conversation-is-not-open")];
    }
    if statement.state != Standing::Live {
        return vec![Refused::new("opinions-refusal-statement-is-not-live")];
    }
    Vec::new()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::opinions::carrying::tests::figures;

    #[test]
    fn what_is_known_of_a_statement_is_told_as_it_is() {
        let figures = figures();
        for (statement, expected) in [
            (1, Finding::Shared),
            (2, Finding::Divided),
            (3, Finding::Unclear),
            (4, Finding::Rejected),
            (5, Finding::Uneven),
            (6, Finding::Unknown),
            (99, Finding::Unknown),
        ] {
            assert_eq!(finding(Some(&figures), statement), expected, "{statement}");
        }
        assert_eq!(finding(None, 1), Finding::Unknown);
    }

    #[test]
    fn what_divides_people_is_never_told_as_shared() {
        let mut figures = figures();
        let shared = figures.common_ground[0];
        figures.common_ground.push(Common { statement: 2, ..shared });
        assert_eq!(finding(Some(&figures), 2), Finding::Divided);
    }

    #[test]
    fn both_sides_get_the_statement_that_says_best_what_they_think() {
        let (a, b) = sides(&figures(), 2).unwrap();
        assert_eq!((a.name.as_str(), a.agree, a.disagree, a.best), ("groep-1", 85, 10, Some(3)));
        // The second group is only known by what it rejects: its figures tell what it agrees with.
        assert_eq!((b.name.as_str(), b.agree, b.disagree, b.best), ("groep-2", 15, 75, Some(5)));
        assert!(sides(&figures(), 1).is_none());
    }

    #[test]
    fn sectors_are_the_sides_where_groups_are_not() {
        let (a, b) = sides(&figures(), 5).unwrap();
        assert_eq!((a.name.as_str(), b.name.as_str()), ("bewoner", "ondernemers"));
        assert_eq!((a.best, b.best), (Some(3), Some(2)));
    }
}
