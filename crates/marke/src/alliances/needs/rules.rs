//! What a need and a frame must be.

use serde::Serialize;
use utoipa::ToSchema;

use crate::alliances::capacities::rules::{amount, period};
use crate::clock::Day;
use crate::error::{Refused, Result};
use crate::members::{Sector, Tag};
use crate::reading::{LINE_LENGTH_MAX, Reading};

use super::{Coverage, FrameSheet, Need, Sheet};

/// A challenge has no more needs than this.
pub const NEEDS_MAX: usize = 40;

/// An alliance is no larger than this.
pub const SIZE_MAX: i64 = 40;

/// How large an alliance may be when nobody said so.
pub const SIZE_USUAL: i64 = 8;

/// How long the work takes when nobody said so, in days.
pub const DAYS_USUAL: i64 = 364;

/// What a sheet says, read and judged.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Facts {
    pub tag: String,
    pub amount: i64,
    pub importance: i64,
    pub why: String,
}

/// How many parties of a sector an alliance needs and bears.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct SectorBounds {
    /// The sector.
    pub sector: Sector,
    /// At least.
    pub least: i64,
    /// At most.
    pub most: i64,
}

/// When the work is, how large an alliance may be, and who must be in it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[schema(as = AllianceFrame)]
pub struct Frame {
    /// The first day.
    pub starts_on: Day,
    /// The last day.
    pub ends_on: Day,
    /// How many parties at most.
    pub size_max: i64,
    /// Whether somebody has to lead.
    pub needs_lead: bool,
    /// What is asked of sectors; one that is not there is free.
    pub sectors: Vec<SectorBounds>,
    /// How often it was written; 0 when nobody wrote it yet.
    pub revision: i64,
}

impl Frame {
    /// The frame of a challenge of which nobody said anything.
    pub fn usual(today: Day) -> Self {
        Self {
            starts_on: today,
            ends_on: today.plus_days(DAYS_USUAL),
            size_max: SIZE_USUAL,
            needs_lead: true,
            sectors: Vec::new(),
            revision: 0,
        }
    }

    /// The first and the last day.
    pub const fn period(&self) -> (Day, Day) {
        (self.starts_on, self.ends_on)
    }

    /// What is asked of a sector.
    pub fn bounds(&self, sector: Sector) -> SectorBounds {
        let said = self.sectors.iter().find(|bounds| bounds.sector == sector);
        said.copied().unwrap_or(SectorBounds { sector, least: 0, most: SIZE_MAX })
    }
}

/// Reads a need; refuses with everything that is wrong with it.
pub fn read(sheet: &Sheet, tags: &[Tag]) -> Result<Facts> {
    let mut reading = Reading::default();
    let tag = tags.iter().find(|tag| tag.tag_id == sheet.tag.trim());
    reading.check(tag.is_some(), Refused::new("alliances-refusal-word-is-missing").on("tag"));
    let amount = amount(&mut reading, "amount", &sheet.amount);
    let importance: Option<i64> = reading.choice("importance", &sheet.importance);
    let importance = importance.unwrap_or(2);
    reading.check(
        (1..=3).contains(&importance),
        Refused::new("reading-refusal-choice-is-unknown").on("importance"),
    );
    let why = reading.needed("why", &sheet.why, LINE_LENGTH_MAX);
    reading.end()?;
    let tag = tag.map_or_else(String::new, |tag| tag.tag_id.clone());
    Ok(Facts { tag, amount, importance, why })
}

/// What is wrong with a challenge needing this as well.
pub fn add(known: &[Need], facts: &Facts) -> Vec<Refused> {
    let standing: Vec<&Need> = known.iter().filter(|need| need.ended_at.is_none()).collect();
    if standing.iter().any(|need| need.tag_id == facts.tag) {
        return vec![Refused::new("alliances-refusal-needed-already").on("tag")];
    }
    if standing.len() >= NEEDS_MAX {
        return vec![Refused::new("alliances-refusal-too-many-needs").with("max", NEEDS_MAX)];
    }
    Vec::new()
}

/// A reason that was typed.
pub fn reason(typed: &str) -> Result<String> {
    let mut reading = Reading::default();
    let reason = reading.needed("reason", typed, LINE_LENGTH_MAX);
    reading.end()?;
    Ok(reason)
}

/// Reads a frame; refuses with everything that is wrong with it.
pub fn read_frame(sheet: &FrameSheet, today: Day) -> Result<Frame> {
    let usual = Frame::usual(today);
    let mut reading = Reading::default();
    let starts_on = reading.day("starts_on", &sheet.starts_on).unwrap_or(usual.starts_on);
    let ends_on = reading.day("ends_on", &sheet.ends_on);
    let ends_on = ends_on.unwrap_or_else(|| starts_on.plus_days(DAYS_USUAL));
    period(&mut reading, starts_on, ends_on);
    let size_max = reading.choice("size_max", &sheet.size_max).unwrap_or(SIZE_USUAL);
    let size = Refused::new("alliances-refusal-size").on("size_max").with("max", SIZE_MAX);
    reading.check((2..=SIZE_MAX).contains(&size_max), size);
    let mut sectors: Vec<SectorBounds> = Vec::new();
    for (place, word) in sheet.sector.iter().enumerate().take(Sector::ALL.len()) {
        let at = |list: &Vec<String>| list.get(place).cloned().unwrap_or_default();
        let Some(sector) = reading.choice("sector", word) else { continue };
        let least = reading.choice("least", &at(&sheet.least)).unwrap_or(0);
        let most = reading.choice("most", &at(&sheet.most)).unwrap_or(SIZE_MAX);
        let order = Refused::new("alliances-refusal-sector-bounds").on("least");
        reading.check((0..=SIZE_MAX).contains(&least) && least <= most, order.clone());
        reading.check((0..=SIZE_MAX).contains(&most), order);
        if sectors.iter().all(|known| known.sector != sector) {
            sectors.push(SectorBounds { sector, least, most });
        }
    }
    let together: i64 = sectors.iter().map(|bounds| bounds.least).fold(0, i64::saturating_add);
    let fits = Refused::new("alliances-refusal-sectors-need-more").on("size_max");
    reading.check(together <= size_max, fits);
    reading.end()?;
    let needs_lead = !sheet.needs_lead.trim().is_empty();
    Ok(Frame { starts_on, ends_on, size_max, needs_lead, sectors, revision: 0 })
}

/// How much of what is needed there is, in a word.
pub fn coverage(needed: i64, there: i64) -> Coverage {
    match there {
        0 => Coverage::Nothing,
        there if there < needed => Coverage::Some,
        _ => Coverage::Enough,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_is_nothing_some_or_enough() {
        assert_eq!(coverage(10, 0), Coverage::Nothing);
        assert_eq!(coverage(10, 9), Coverage::Some);
        assert_eq!(coverage(10, 10), Coverage::Enough);
    }

    #[test]
    fn a_frame_of_which_nobody_said_anything_lasts_a_year() {
        let frame = Frame::usual("2026-11-23".parse().unwrap());
        assert_eq!(frame.ends_on, "2027-11-22".parse().unwrap());
        assert_eq!(frame.bounds(Sector::Government).least, 0);
    }

    #[test]
    fn sectors_cannot_need_more_parties_than_there_are_seats() {
        let today = "2026-11-23".parse().unwrap();
        let sheet = |least: [&str; 2], size: &str| FrameSheet {
            sector: vec!["overheid".to_owned(), "onderwijs".to_owned()],
            least: least.map(str::to_owned).to_vec(),
            most: vec![String::new(), String::new()],
            size_max: size.to_owned(),
            ..FrameSheet::default()
        };
        assert!(read_frame(&sheet(["2", "2"], "4"), today).is_ok());
        assert!(read_frame(&sheet(["2", "3"], "4"), today).is_err());
        assert!(read_frame(&sheet(["-1", ""], "4"), today).is_err());
        assert!(read_frame(&sheet(["", ""], "1"), today).is_err());
        assert!(read_frame(&sheet(["", ""], "41"), today).is_err());
    }
}
