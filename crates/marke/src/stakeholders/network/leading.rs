//! Who leads: champions of challenges by party, by sector and by size, beside who sits at the
//! tables.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use utoipa::ToSchema;

use crate::db::words;
use crate::members::Sector;

use super::{Seat, Share};

/// A party that leads a larger part of the tables is told of, in percents.
const LED_PERCENT_MAX: usize = 40;

/// With fewer tables nobody can lead too many.
const TABLES_MIN: usize = 3;

/// From how many people or firms behind it a party is large.
const LARGE: i64 = 100;

words! {
    /// How many people or firms stand behind a party.
    Size as PartySize {
        /// None: it speaks for itself.
        Alone = "alone",
        /// Fewer than a hundred.
        Small = "small",
        /// A hundred or more.
        Large = "large",
    }
}

impl Size {
    const fn of(constituency: i64) -> Self {
        match constituency {
            ..=0 => Self::Alone,
            1..LARGE => Self::Small,
            LARGE.. => Self::Large,
        }
    }
}

/// How much a kind of party leads.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[schema(as = LedTables)]
pub struct Led {
    /// The word of a sector or a size.
    pub word: String,
    /// How many seats such parties have.
    pub seats: usize,
    /// How many tables they lead.
    pub leads: usize,
}

/// Who leads.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, ToSchema)]
#[schema(as = TableLeading)]
pub struct Leading {
    /// How many tables there are.
    pub tables: usize,
    /// How many have somebody who leads.
    pub led: usize,
    /// How much each sector leads.
    pub by_sector: Vec<Led>,
    /// How much parties of each size lead.
    pub by_size: Vec<Led>,
    /// Parties that lead more than 40 of 100 tables, with how many.
    pub too_many: Vec<(String, Share)>,
}

/// Who leads, of seats at tables that are not closed.
pub fn leading(seats: &[Seat]) -> Leading {
    let now: Vec<&Seat> = seats.iter().filter(|seat| seat.is_taken()).collect();
    let tables: BTreeSet<i64> = now.iter().map(|seat| seat.challenge_number).collect();
    let leads = || now.iter().filter(|seat| seat.leads == 1);
    let mut by_party: BTreeMap<(&str, i64), usize> = BTreeMap::new();
    for seat in leads() {
        *by_party.entry((seat.name.as_str(), seat.party_number)).or_default() += 1;
    }
    let count = |fits: &dyn Fn(&Seat) -> bool, word: &str| Led {
        word: word.to_owned(),
        seats: now.iter().filter(|seat| fits(seat)).count(),
        leads: leads().filter(|seat| fits(seat)).count(),
    };
    let whole = tables.len();
    let share = |part: usize| Share { part, whole };
    let too_many = by_party
        .iter()
        .filter(|(_, part)| whole >= TABLES_MIN && **part * 100 > LED_PERCENT_MAX * whole);
    Leading {
        tables: whole,
        led: leads().count(),
        by_sector: Sector::ALL
            .iter()
            .map(|sector| count(&|seat| seat.sector == sector.word(), sector.word()))
            .collect(),
        by_size: Size::ALL
            .iter()
            .map(|size| count(&|seat| Size::of(seat.constituency) == *size, size.word()))
            .collect(),
        too_many: too_many.map(|((name, _), part)| ((*name).to_owned(), share(*part))).collect(),
    }
}
