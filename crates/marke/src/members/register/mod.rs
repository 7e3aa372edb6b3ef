//! Reading the register: the public list, the register on any day, and what it is made of.

use serde::Serialize;
use utoipa::ToSchema;

use crate::clock::Day;
use crate::db::Conn;
use crate::error::Result;

use super::rules::clean;

mod cards;
mod store;
#[cfg(test)]
mod tests;
pub(super) mod web;
mod workbook;

pub(super) use store::villages;
pub use store::{Listed, Row};

/// No list is longer than this.
const ROWS_MAX: i64 = 20_000;

/// What a list is narrowed down to; what is empty does not narrow.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Selection {
    /// A sector.
    pub sector: String,
    /// The key of a kind of member.
    pub kind: String,
    /// A village.
    pub village: String,
    /// A word of the vocabulary.
    pub word: String,
    /// A part of the name, a number or a mail address.
    pub search: String,
    /// `members`, `others`, or empty for everybody.
    pub who: &'static str,
    /// By which column: `number`, `village`, `sector`, `kind`, or empty for the name.
    pub order: &'static str,
}

impl Selection {
    /// The same selection without what no database can look for.
    fn cleaned(&self) -> Self {
        Self {
            sector: clean(&self.sector),
            kind: clean(&self.kind),
            village: clean(&self.village),
            word: clean(&self.word),
            search: clean(&self.search),
            ..self.clone()
        }
    }
}

/// A page of a list.
#[derive(Clone, Debug)]
pub struct Listing<R> {
    /// The rows of this page.
    pub rows: Vec<R>,
    /// How many rows there are on all pages.
    pub total: i64,
    /// Which page this is, from 1.
    pub page: i64,
    /// How many pages there are.
    pub pages: i64,
}

/// Which page of a list, and how many rows a page has. After the last page comes the last.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Paging {
    /// From 1.
    pub page: i64,
    /// Rows on a page.
    pub size: i64,
}

impl Paging {
    /// Everything on one page.
    pub const ALL: Self = Self { page: 1, size: ROWS_MAX };

    /// Page, pages and how many rows come before it, when there are `total`.
    fn within(self, total: i64) -> (i64, i64, i64) {
        let pages = total.div_euclid(self.size) + i64::from(total % self.size > 0);
        let page = self.page.clamp(1, pages.max(1));
        (page, pages, (page - 1) * self.size)
    }
}

/// A part of a whole.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct Part {
    /// A sector; empty for parties of which it is not known.
    pub sector: String,
    /// How many parties.
    pub count: i64,
    /// Which part, in whole percents; all parts together are 100.
    pub percent: i64,
}

/// The parties that agreed to be listed, as they are on a day.
pub async fn listed(
    conn: &mut Conn,
    selection: &Selection,
    day: Day,
    paging: Paging,
) -> Result<Listing<Listed>> {
    let selection = selection.cleaned();
    let total = store::count_listed(conn, &selection, day).await?;
    let (page, pages, offset) = paging.within(total);
    let rows = store::listed(conn, &selection, day, (paging.size, offset)).await?;
    Ok(Listing { rows, total, page, pages })
}

/// The register as it was, is or will be on a day.
pub async fn register(
    conn: &mut Conn,
    selection: &Selection,
    day: Day,
    paging: Paging,
) -> Result<Listing<Row>> {
    let selection = selection.cleaned();
    let total = store::count_rows(conn, &selection, day).await?;
    let (page, pages, offset) = paging.within(total);
    let rows = store::rows(conn, &selection, day, (paging.size, offset)).await?;
    Ok(Listing { rows, total, page, pages })
}

/// From which sectors the listed parties are, the most first, in percents that add up to 100.
pub async fn composition(conn: &mut Conn) -> Result<Vec<Part>> {
    Ok(parts(store::sectors(conn).await?))
}

/// Shares in whole percents: each rounded down, and what is left over goes to the largest
/// remainders.
fn parts(mut counts: Vec<(String, i64)>) -> Vec<Part> {
    counts.sort_by(|one, other| other.1.cmp(&one.1).then_with(|| one.0.cmp(&other.0)));
    let total: i64 = counts.iter().map(|(_, count)| count).sum();
    if total == 0 {
        return Vec::new();
    }
    let part = |(sector, count): (String, i64)| {
        let percent = (count * 100).div_euclid(total);
        Part { sector, count, percent }
    };
    let mut parts: Vec<Part> = counts.into_iter().map(part).collect();
    let given: i64 = parts.iter().map(|part| part.percent).sum();
    let mut by_remainder: Vec<&mut Part> = parts.iter_mut().collect();
    by_remainder.sort_by_key(|part| std::cmp::Reverse((part.count * 100).rem_euclid(total)));
    for (part, _) in by_remainder.into_iter().zip(given..100) {
        part.percent += 1;
    }
    parts
}
