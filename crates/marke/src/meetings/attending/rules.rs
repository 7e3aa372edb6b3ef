//! What a list of who came must be, and what it shows.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::error::{Refused, Result};
use crate::ids::PartyId;
use crate::meetings::inviting::Answer;
use crate::meetings::inviting::rules::{INVITEES_MAX, PEOPLE_MAX};
use crate::members::Sector;
use crate::reading::Reading;

use super::Attended;

/// There are no more tables than this.
pub const TABLES_MAX: i64 = 50;

/// A list as somebody types it: three fields for each line, in the same order, and the numbers of
/// those who are ticked.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, Serialize, ToSchema)]
#[serde(default)]
#[schema(as = AttendanceList)]
pub struct List {
    /// The number of the party of each line.
    pub party: Vec<String>,
    /// How many people came for it.
    pub people: Vec<String>,
    /// At which table they sat.
    pub table: Vec<String>,
    /// The numbers of the parties that were there.
    pub there: Vec<String>,
}

/// One line of a list, read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Line {
    pub party: i64,
    /// 0 when it was not there.
    pub people: i64,
    pub table: Option<i64>,
}

/// A party on the list of a meeting.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[schema(as = PartyOnMeetingList)]
pub struct Listed {
    /// Which.
    #[serde(skip)]
    pub party_id: PartyId,
    /// As which party it stands in the list, which may have gone on in this one.
    #[serde(skip)]
    pub listed_as: PartyId,
    /// Its number.
    pub number: i64,
    /// What it is called.
    pub name: String,
    /// One of the five O's; empty when not known.
    pub sector: String,
    /// How many are there for it; 0 when nobody.
    pub people: i64,
    /// At which table.
    pub table: Option<i64>,
    /// What it answered when it was asked.
    pub said: Option<Answer>,
}

/// How many came of one sector.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[schema(as = AttendanceInSector)]
pub struct InSector {
    /// Which; none when it is not known.
    pub sector: Option<Sector>,
    /// How many parties.
    pub parties: usize,
    /// How many people.
    pub people: i64,
}

/// Reads a list; refuses with everything that is wrong with it.
pub fn lines(list: &List) -> Result<Vec<Line>> {
    let mut reading = Reading::default();
    let mut lines: Vec<Line> = Vec::new();
    let empty = String::new();
    for (place, typed) in list.party.iter().take(INVITEES_MAX * 2).enumerate() {
        let Some(party) = reading.choice::<i64>("party", typed) else { continue };
        let there = list.there.iter().any(|there| there.trim() == typed.trim());
        let people = list.people.get(place).unwrap_or(&empty).trim();
        let people = if people.is_empty() { Some(1) } else { people.parse().ok() };
        let people = if there { people } else { Some(0) };
        let least = i64::from(there);
        let people = people.filter(|people| (least..=PEOPLE_MAX).contains(people));
        let wrong = Refused::new("meetings-refusal-people-are-wrong").on("people");
        reading.check(people.is_some(), wrong.with("max", PEOPLE_MAX));
        let table = table(&mut reading, list.table.get(place).unwrap_or(&empty));
        let table = table.filter(|_| there);
        lines.push(Line { party, people: people.unwrap_or(0), table });
    }
    reading.end()?;
    Ok(lines)
}

/// Reads the number of a table, or nothing.
fn table(reading: &mut Reading, typed: &str) -> Option<i64> {
    let typed = typed.trim();
    let table = typed.parse().ok().filter(|table| (1..=TABLES_MAX).contains(table));
    let wrong = Refused::new("meetings-refusal-table-is-wrong").on("table");
    reading.check(table.is_some() || typed.is_empty(), wrong.with("max", TABLES_MAX));
    table
}

/// What is wrong with a list: it says who of those on it was there, and one of them must have been.
pub fn write_list(lines: &[Line], known: &[Listed]) -> Vec<Refused> {
    let unknown = |line: &&Line| !known.iter().any(|known| known.number == line.party);
    if lines.iter().any(|line| unknown(&line)) {
        return vec![Refused::new("meetings-refusal-party-is-not-on-the-list").on("party")];
    }
    if lines.iter().all(|line| line.people == 0) {
        return vec![Refused::new("meetings-refusal-nobody-was-there").on("party")];
    }
    Vec::new()
}

/// What is wrong with putting one more party on the list.
pub fn add(known: &[Listed], party: PartyId) -> Vec<Refused> {
    if known.iter().any(|known| known.party_id == party) {
        return vec![Refused::new("meetings-refusal-party-is-on-the-list").on("party")];
    }
    if known.len() >= INVITEES_MAX * 2 {
        let full = Refused::new("meetings-refusal-list-is-full").on("party");
        return vec![full.with("max", INVITEES_MAX * 2)];
    }
    Vec::new()
}

/// Reads over how many tables so many parties are spread.
pub fn tables(typed: &str, parties: usize) -> Result<usize> {
    if parties == 0 {
        return Err(Refused::new("meetings-refusal-nobody-to-seat").on("tables").into());
    }
    let max = parties.min(usize::try_from(TABLES_MAX).unwrap_or(1));
    let tables = typed.trim().parse().ok().filter(|tables| (1..=max).contains(tables));
    let wrong = || Refused::new("meetings-refusal-tables-are-wrong").on("tables");
    Ok(tables.ok_or_else(|| wrong().with("max", max))?)
}

/// The place of a sector among the five O's; what is not known comes last.
pub fn place_of(sector: &str) -> usize {
    let known = Sector::ALL.iter().position(|known| known.word() == sector);
    known.unwrap_or(Sector::ALL.len())
}

/// How many came of each of the five O's, and of those whose sector is not known if there are any.
pub fn per_sector(attended: &[Attended]) -> Vec<InSector> {
    let of = |sector: Option<Sector>| {
        let word = sector.map_or("", Sector::word);
        let own = attended.iter().filter(|one| one.people > 0 && one.sector == word);
        let (parties, people) =
            own.fold((0, 0), |(parties, people), one| (parties + 1, people + one.people));
        InSector { sector, parties, people }
    };
    let sectors = Sector::ALL.iter().copied().map(Some).map(of);
    sectors.chain(Some(of(None)).filter(|unknown| unknown.parties > 0)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::Error;

    fn list(party: &[&str], people: &[&str], table: &[&str], there: &[&str]) -> List {
        let all = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect();
        List { party: all(party), people: all(people), table: all(table), there: all(there) }
    }

    fn refused(list: &List) -> &'static str {
        match lines(list) {
            Err(Error::Refused(refusals)) => refusals[0].id,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn a_list_is_read_line_by_line() {
        let read = lines(&list(&["3", "5"], &["2", "9"], &["1", "2"], &["3"])).unwrap();
        let expected = [
            Line { party: 3, people: 2, table: Some(1) },
            Line { party: 5, people: 0, table: None },
        ];
        assert_eq!(read, expected);
        assert_eq!(lines(&list(&["3"], &[], &[], &["3"])).unwrap()[0].people, 1);
        for people in ["0", "51", "veel"] {
            let wrong = list(&["3"], &[people], &[], &["3"]);
            assert_eq!(refused(&wrong), "meetings-refusal-people-are-wrong");
        }
        for table in ["0", "51", "achterin"] {
            let wrong = list(&["3"], &["1"], &[table], &["3"]);
            assert_eq!(refused(&wrong), "meetings-refusal-table-is-wrong");
        }
    }

    #[test]
    fn a_list_and_a_hall_have_an_end() {
        let listed = |number: i64| Listed {
            party_id: PartyId(uuid::Uuid::from_u128(number.unsigned_abs().into())),
            listed_as: PartyId(uuid::Uuid::nil()),
            number,
            name: String::new(),
            sector: String::new(),
            people: 1,
            table: None,
            said: None,
        };
        let full: Vec<Listed> = (1..=1_000).map(listed).collect();
        let one_more = PartyId(uuid::Uuid::from_u128(1_001));
        assert_eq!(add(&full, one_more)[0].id, "meetings-refusal-list-is-full");
        assert_eq!(add(&full, full[0].party_id)[0].id, "meetings-refusal-party-is-on-the-list");
        assert!(add(&full[1..], one_more).is_empty());
        assert_eq!(tables("3", 12).unwrap(), 3);
        assert!(tables("13", 12).is_err() && tables("0", 12).is_err() && tables("51", 90).is_err());
    }
}
