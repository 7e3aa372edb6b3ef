//! Who sits at a table of the agenda, and what may go on it.

use serde::Serialize;
use utoipa::ToSchema;

use crate::error::Refused;
use crate::members::Sector;

/// Which of the five sectors sit at a table, and which do not.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, ToSchema)]
pub struct Table {
    /// Those that do.
    pub present: Vec<Sector>,
    /// Those that do not.
    pub missing: Vec<Sector>,
}

/// The table of parties with these sectors; a party without a known sector fills no seat.
pub fn table<'a>(sectors: impl IntoIterator<Item = &'a str>) -> Table {
    let seated: Vec<Sector> =
        sectors.into_iter().filter_map(|sector| sector.parse().ok()).collect();
    let (present, missing) = Sector::ALL.iter().partition(|sector| seated.contains(sector));
    Table { present, missing }
}

/// Refuses to put a challenge on the agenda with one sector, or none, at its table, unless it
/// was said why (S6d).
pub fn put_on(title: &str, table: &Table, motivation: &str) -> Vec<Refused> {
    if table.present.len() >= 2 || !motivation.trim().is_empty() {
        return Vec::new();
    }
    vec![
        Refused::new("agenda-refusal-one-sector-at-the-table")
            .on("motivation")
            .with("title", title),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_sector_at_the_table_needs_a_reason() {
        for (sectors, motivation, fits) in [
            (vec![], "", false),
            (vec!["ondernemers"], "", false),
            (vec!["ondernemers", "ondernemers", ""], "  ", false),
            (vec!["ondernemers"], "De anderen sluiten in maart aan.", true),
            (vec!["ondernemers", "overheid"], "", true),
            (vec!["onbekend", "overheid"], "", false),
        ] {
            let refusals = put_on("X", &table(sectors.iter().copied()), motivation);
            assert_eq!(refusals.is_empty(), fits, "{sectors:?} {motivation:?}");
        }
    }

    #[test]
    fn a_table_tells_who_is_missing() {
        let table = table(["overheid", "ondernemers", "overheid", ""]);
        assert_eq!(table.present, [Sector::Entrepreneurs, Sector::Government]);
        assert_eq!(table.missing, [Sector::Education, Sector::Research, Sector::Society]);
    }
}
