//! Figures in words: a result must be readable without looking at a map.

use std::collections::HashMap;

use crate::opinions::conversations::Text;
use crate::opinions::results::drawing::letter;
use crate::opinions::results::figures::{Common, Contrast, Direction, Mark, Row, Shares};
use crate::opinions::results::{Figures, names};
use crate::text::Language;

/// A figure of one side, to draw a bar of and to read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Side {
    /// What the side is called.
    pub(super) name: String,
    /// What it said; nothing when it is of fewer than five people.
    pub(super) shares: Option<Shares>,
}

/// A statement in a list of the result, told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Item {
    /// Its number.
    pub(super) number: i64,
    /// Its words.
    pub(super) text: String,
    /// What there is to say of it, in a sentence.
    pub(super) sentence: String,
    /// The sides, with what each said.
    pub(super) sides: Vec<Side>,
}

/// Which groups or sectors are told of.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Among {
    Groups,
    Sectors,
}

/// Figures with what turns them into words.
pub(super) struct Teller<'a> {
    pub(super) figures: &'a Figures,
    pub(super) texts: &'a HashMap<i64, Text>,
    pub(super) language: Language,
}

impl Teller<'_> {
    /// The words of a statement.
    pub(super) fn text(&self, number: i64) -> String {
        let text = self.texts.get(&number);
        text.map_or_else(String::new, |text| text.said(self.language).to_owned())
    }

    /// What a group or sector is called.
    pub(super) fn name(&self, among: Among, place: usize) -> String {
        match among {
            Among::Groups => names::group(place, self.language),
            Among::Sectors => {
                let word = self.figures.sectors.get(place).map_or("", |part| part.sector.as_str());
                names::sector(word, self.language)
            }
        }
    }

    /// All groups or sectors, with what each said to a statement.
    pub(super) fn sides(&self, among: Among, row: Option<&Row>) -> Vec<Side> {
        let Some(row) = row else { return Vec::new() };
        let cells = match among {
            Among::Groups => &row.groups,
            Among::Sectors => &row.sectors,
        };
        let side = |(place, shares): (usize, &Option<Shares>)| Side {
            name: self.name(among, place),
            shares: *shares,
        };
        cells.iter().enumerate().map(side).collect()
    }

    /// Common ground.
    pub(super) fn common(&self, one: &Common) -> Item {
        let way = match one.direction {
            Direction::Agree => "agree",
            Direction::Disagree => "disagree",
        };
        let groups = if self.figures.groups.is_empty() { "alone" } else { "groups" };
        let facts = [("share", one.share.to_string()), ("least", one.at_least.to_string())];
        let mut sentence =
            self.language.with_all(&format!("opinions-common-{way}-{groups}"), &facts);
        let beside = match one.in_sectors {
            Some(true) => Some("opinions-common-in-sectors"),
            Some(false) => Some("opinions-common-not-in-sectors"),
            None => None,
        };
        if let Some(beside) = beside {
            sentence = format!("{sentence} {}", self.language.t(beside));
        }
        let row = self.figures.row(one.statement);
        let mut sides = self.sides(Among::Groups, row);
        if sides.is_empty() {
            sides.extend(row.map(|row| Side {
                name: self.language.t("opinions-everyone"),
                shares: row.everyone,
            }));
        }
        Item { number: one.statement, text: self.text(one.statement), sentence, sides }
    }

    /// A contradiction between two groups or two sectors.
    pub(super) fn contrast(&self, among: Among, one: &Contrast) -> Item {
        let called = |place| match among {
            Among::Groups => letter(place).to_string(),
            Among::Sectors => self.name(among, place),
        };
        let facts = [
            ("a", called(one.a)),
            ("b", called(one.b)),
            ("agree-a", one.agree_a.to_string()),
            ("agree-b", one.agree_b.to_string()),
            ("disagree-b", one.disagree_b.to_string()),
        ];
        let id = match (one.divided, among) {
            (true, Among::Groups) => "opinions-divided-groups",
            (true, Among::Sectors) => "opinions-divided-sectors",
            (false, Among::Groups) => "opinions-differs-groups",
            (false, Among::Sectors) => "opinions-differs-sectors",
        };
        let row = self.figures.row(one.statement);
        let all = self.sides(among, row);
        let sides = [one.a, one.b].iter().filter_map(|place| all.get(*place).cloned()).collect();
        Item {
            number: one.statement,
            text: self.text(one.statement),
            sentence: self.language.with_all(id, &facts),
            sides,
        }
    }

    /// What sets a group apart, in a sentence.
    pub(super) fn mark(&self, mark: &Mark) -> String {
        let id = match mark.direction {
            Direction::Agree => "opinions-mark-agree",
            Direction::Disagree => "opinions-mark-disagree",
        };
        self.language
            .with_all(id, &[("share", mark.share.to_string()), ("text", self.text(mark.statement))])
    }

    /// How sure the groups are, in a sentence.
    pub(super) fn certainty(&self) -> String {
        let of = &self.figures.certainty;
        let groups = self.figures.groups.len();
        if groups == 0 {
            return self.language.t("opinions-no-groups");
        }
        let hundredths =
            |value: Option<f64>| format!("{:.0}", value.unwrap_or(0.0).clamp(0.0, 1.0) * 100.0);
        self.language.with_all(
            "opinions-certainty",
            &[
                ("groups", groups.to_string()),
                ("shuffles", of.shuffles.to_string()),
                ("shuffled", hundredths(of.shuffled)),
                ("resampled", hundredths(of.resampled)),
            ],
        )
    }

    /// The result in a few sentences, the most important first.
    pub(super) fn in_short(&self) -> Vec<String> {
        let of = self.figures;
        let count = |id: &str, count: usize| self.language.with(id, "count", count);
        let divided = of.contradictions.iter().filter(|one| one.divided).count();
        vec![
            count("opinions-short-groups", of.groups.len()),
            count("opinions-short-common", of.common_ground.len()),
            count("opinions-short-divided", divided),
        ]
    }
}
