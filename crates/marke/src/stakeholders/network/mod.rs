//! Who always sits with whom at the tables of challenges, who connects, and who leads: public
//! facts about organisations, never about persons.

use std::collections::{BTreeMap, BTreeSet};

use matching::stakeholders::network::{Network, betweenness};
use serde::Serialize;
use utoipa::ToSchema;

use crate::clock::Day;
use crate::db::Conn;
use crate::error::Result;

mod leading;
mod store;
#[cfg(test)]
mod tests;

pub use leading::{Leading, Led, Size, leading};
pub use store::{Seat, seats};

/// How many days a tie is new: a year.
const NEW_DAYS: i64 = 365;

/// So many pairs and connecting parties are told.
const TOLD_MAX: usize = 10;

/// A party of the network.
#[derive(Clone, Debug, PartialEq, Serialize, ToSchema)]
#[schema(as = NetworkParty)]
pub struct Node {
    /// Its number.
    pub number: i64,
    /// What it is called.
    pub name: String,
    /// Whether everybody may see its page.
    pub is_listed: bool,
    /// Its sector; empty when not known.
    pub sector: String,
    /// Its village; empty when not known.
    pub village: String,
    /// At how many tables it sits.
    pub tables: usize,
    /// With how many others it sits at a table.
    pub ties: usize,
    /// Of a hundred shortest ways between others, on how many it lies.
    pub between_percent: i64,
}

/// Two parties that sit together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[schema(as = NetworkTie)]
pub struct Tie {
    /// One, by its place.
    pub one: usize,
    /// The other.
    pub other: usize,
    /// At how many tables they sit together.
    pub tables: usize,
    /// Since when they sit together somewhere.
    pub since_on: Day,
}

/// A table where nobody meets somebody new.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[schema(as = FamiliarTable)]
pub struct Familiar {
    /// The number of the challenge.
    pub number: i64,
    /// What it is called.
    pub title: String,
    /// How many parties sit there.
    pub parties: usize,
}

/// The network of a cooperative.
#[derive(Clone, Debug, Default, PartialEq, Serialize, ToSchema)]
#[schema(as = PartyNetwork)]
pub struct Ties {
    /// The parties that sit at a table.
    pub nodes: Vec<Node>,
    /// Who sits with whom, the most together first.
    pub ties: Vec<Tie>,
    /// How many ties lie between two sectors, of those of which both are known.
    pub across_sectors: Share,
    /// How many ties lie between two villages, of those of which both are known.
    pub across_villages: Share,
    /// How many ties began in the year before today, of all.
    pub new: Share,
    /// How many ties began in each year, the first year first.
    pub years: Vec<(i16, usize)>,
    /// Tables where everybody sits together elsewhere as well.
    pub familiar: Vec<Familiar>,
}

/// A part of a whole.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, ToSchema)]
#[schema(as = PartOfWhole)]
pub struct Share {
    /// So many.
    pub part: usize,
    /// Of so many.
    pub whole: usize,
}

impl Share {
    fn of(list: &[&Tie], fits: impl Fn(&Tie) -> bool) -> Self {
        Self { part: list.iter().filter(|tie| fits(tie)).count(), whole: list.len() }
    }

    /// Whole percents, rounded down; 0 of nothing.
    pub fn percent(self) -> usize {
        (self.part * 100).checked_div(self.whole).unwrap_or(0)
    }
}

impl Ties {
    /// The pairs that sit together at most tables, at two or more.
    pub fn always_together(&self) -> Vec<Tie> {
        self.ties.iter().filter(|tie| tie.tables > 1).take(TOLD_MAX).copied().collect()
    }

    /// The parties without which others do not meet, the most first.
    pub fn connecting(&self) -> Vec<&Node> {
        let mut nodes: Vec<&Node> =
            self.nodes.iter().filter(|node| node.between_percent > 0).collect();
        nodes.sort_by_key(|node| (std::cmp::Reverse(node.between_percent), node.number));
        nodes.truncate(TOLD_MAX);
        nodes
    }

    /// What a party is called.
    pub fn name(&self, place: usize) -> &str {
        self.nodes.get(place).map_or("", |node| node.name.as_str())
    }
}

/// The network of today.
pub async fn network(conn: &mut Conn, today: Day) -> Result<(Ties, Leading)> {
    let seats = seats(conn).await?;
    Ok((ties(&seats, today), leading(&seats)))
}

/// Who sits with whom, of seats at tables that are not closed.
pub fn ties(seats: &[Seat], today: Day) -> Ties {
    let now: Vec<&Seat> = seats.iter().filter(|seat| seat.is_taken()).collect();
    let numbers: BTreeSet<i64> = now.iter().map(|seat| seat.party_number).collect();
    let place: BTreeMap<i64, usize> =
        numbers.iter().enumerate().map(|(place, number)| (*number, place)).collect();
    let mut tables: BTreeMap<i64, Vec<&Seat>> = BTreeMap::new();
    for seat in &now {
        tables.entry(seat.challenge_number).or_default().push(seat);
    }
    let mut found: BTreeMap<(usize, usize), (usize, Day)> = BTreeMap::new();
    for table in tables.values() {
        for (number, one) in table.iter().enumerate() {
            for other in table.iter().skip(number + 1) {
                let places = (place.get(&one.party_number), place.get(&other.party_number));
                let (Some(a), Some(b)) = places else { continue };
                let since = one.since_on.max(other.since_on);
                let tie = found.entry((*a.min(b), *a.max(b))).or_insert((0, since));
                *tie = (tie.0 + 1, tie.1.min(since));
            }
        }
    }
    let mut ties: Vec<Tie> = found
        .iter()
        .map(|((one, other), (tables, since_on))| Tie {
            one: *one,
            other: *other,
            tables: *tables,
            since_on: *since_on,
        })
        .collect();
    ties.sort_by_key(|tie| (std::cmp::Reverse(tie.tables), tie.one, tie.other));
    let nodes = nodes(&now, &numbers, &ties);
    let mut told = shares(&nodes, &ties, today);
    told.familiar = familiar(&tables, &place, &found);
    Ties { nodes, ties, ..told }
}

fn nodes(now: &[&Seat], numbers: &BTreeSet<i64>, ties: &[Tie]) -> Vec<Node> {
    let pairs: Vec<(usize, usize)> = ties.iter().map(|tie| (tie.one, tie.other)).collect();
    let between = betweenness(&Network::undirected(numbers.len(), &pairs));
    let others = numbers.len().saturating_sub(1) as f64;
    let ways = (others * (others - 1.0) / 2.0).max(1.0);
    let node = |(place, number): (usize, &i64)| {
        let own: Vec<&&Seat> = now.iter().filter(|seat| seat.party_number == *number).collect();
        let first = own.first()?;
        #[expect(clippy::cast_possible_truncation, reason = "0 to 100")]
        let percent = (between.get(place).copied().unwrap_or(0.0) / ways * 100.0) as i64;
        Some(Node {
            number: *number,
            name: first.name.clone(),
            is_listed: first.is_listed == 1,
            sector: first.sector.clone(),
            village: first.village.clone(),
            tables: own.len(),
            ties: ties.iter().filter(|tie| tie.one == place || tie.other == place).count(),
            between_percent: percent,
        })
    };
    numbers.iter().enumerate().filter_map(node).collect()
}

fn shares(nodes: &[Node], ties: &[Tie], today: Day) -> Ties {
    let of = |place: usize, read: fn(&Node) -> &str| nodes.get(place).map_or("", read);
    let known = |read: fn(&Node) -> &str| -> Vec<&Tie> {
        let both = |tie: &&Tie| !of(tie.one, read).is_empty() && !of(tie.other, read).is_empty();
        ties.iter().filter(both).collect()
    };
    let across = |read: fn(&Node) -> &str| {
        Share::of(&known(read), |tie| of(tie.one, read) != of(tie.other, read))
    };
    let all: Vec<&Tie> = ties.iter().collect();
    let mut years: BTreeMap<i16, usize> = BTreeMap::new();
    for tie in ties {
        *years.entry(tie.since_on.0.year()).or_default() += 1;
    }
    Ties {
        across_sectors: across(|node| &node.sector),
        across_villages: across(|node| &node.village),
        years: years.into_iter().collect(),
        new: Share::of(&all, |tie| tie.since_on.days_until(today) < NEW_DAYS),
        ..Ties::default()
    }
}

/// Tables of three or more where every two sit together at another table too.
fn familiar(
    tables: &BTreeMap<i64, Vec<&Seat>>,
    place: &BTreeMap<i64, usize>,
    found: &BTreeMap<(usize, usize), (usize, Day)>,
) -> Vec<Familiar> {
    let is_familiar = |table: &Vec<&Seat>| {
        let places: Vec<usize> =
            table.iter().filter_map(|seat| place.get(&seat.party_number).copied()).collect();
        let elsewhere = |one: usize, other: usize| {
            found.get(&(one.min(other), one.max(other))).is_some_and(|(tables, _)| *tables > 1)
        };
        let mut pairs = places.iter().enumerate().flat_map(|(number, one)| {
            places.iter().skip(number + 1).map(move |other| (*one, *other))
        });
        table.len() > 2 && pairs.all(|(one, other)| elsewhere(one, other))
    };
    let told = |table: &Vec<&Seat>| {
        let first = table.first()?;
        Some(Familiar {
            number: first.challenge_number,
            title: first.challenge_title.clone(),
            parties: table.len(),
        })
    };
    tables.values().filter(|table| is_familiar(table)).filter_map(told).collect()
}
