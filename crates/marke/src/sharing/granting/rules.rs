//! Who may grant whom what, and that it is never the award of a contract.

use crate::clock::Day;
use crate::error::{Refused, Result, refuse_any};
use crate::members::Sector;
use crate::reading::Reading;
use crate::sharing::OwnParty;
use crate::sharing::rules::names_money;

use super::{Granting, Sheet};

/// Longest reason, in characters.
pub const REASON_LENGTH_MAX: usize = 500;

/// How many grantings one party gives in a year.
pub const A_YEAR_MAX: usize = 12;

/// That year, in days.
pub const YEAR_DAYS: i64 = 365;

/// How much one can grant.
pub const STRENGTH_MAX: i64 = 3;

/// A granting as it was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Facts {
    pub reason: String,
    pub strength: i64,
    pub shown: bool,
}

/// What a granting is judged by, besides what was typed.
#[derive(Clone, Copy, Debug)]
pub struct Around<'a> {
    pub giver: &'a OwnParty,
    pub receiver: &'a OwnParty,
    /// The parties that the actor shares for.
    pub own: &'a [OwnParty],
    /// What the giver granted before.
    pub given: &'a [Granting],
    pub today: Day,
}

/// Reads and judges a granting.
pub fn read(sheet: &Sheet, around: &Around<'_>) -> Result<Facts> {
    refuse_any(award(sheet))?;
    let mut reading = Reading::default();
    let receiver = around.receiver.party_id;
    let own = around.own.iter().any(|own| own.party_id == receiver);
    reading.check(!own, Refused::new("sharing-refusal-granting-is-to-yourself").on("receiver"));
    let standing = around
        .given
        .iter()
        .find(|given| given.receiver_id == receiver && given.taken_back_at.is_none());
    reading
        .check(standing.is_none(), Refused::new("sharing-refusal-granting-stands").on("receiver"));
    let recent = |given: &&Granting| given.granted_at.day().days_until(around.today) < YEAR_DAYS;
    let many = Refused::new("sharing-refusal-many-grantings").with("max", A_YEAR_MAX);
    reading.check(around.given.iter().filter(recent).count() < A_YEAR_MAX, many);
    let reason = reading.needed("reason", &sheet.reason, REASON_LENGTH_MAX);
    let government = around.giver.sector == Sector::Government.word();
    let money = Refused::new("sharing-refusal-government-names-money").on("reason");
    reading.check(!government || !names_money(&reason), money);
    let missing = Refused::new("reading-refusal-text-is-missing").on("strength");
    reading.check(!sheet.strength.trim().is_empty(), missing);
    let strength: Option<i64> = reading.choice("strength", &sheet.strength);
    let fits = strength.is_none_or(|strength| (1..=STRENGTH_MAX).contains(&strength));
    reading.check(fits, Refused::new("reading-refusal-choice-is-unknown").on("strength"));
    reading.end()?;
    Ok(Facts { reason, strength: strength.unwrap_or(1), shown: sheet.shown == "ja" })
}

/// The award of a contract belongs to procurement, whoever gives it (Aanbestedingswet 2012).
fn award(sheet: &Sheet) -> Vec<Refused> {
    match sheet.is_award.trim() {
        "nee" => Vec::new(),
        "ja" => vec![Refused::new("sharing-refusal-granting-is-an-award").on("is_award")],
        _ => vec![Refused::new("sharing-refusal-award-is-not-said").on("is_award")],
    }
}

/// What is wrong with changing a granting: it must stand.
pub fn stands(granting: &Granting) -> Vec<Refused> {
    if granting.taken_back_at.is_none() {
        return Vec::new();
    }
    vec![Refused::new("sharing-refusal-granting-is-taken-back")]
}

/// Reads why a granting is taken back.
pub fn take_back_reason(typed: &str) -> Result<String> {
    let mut reading = Reading::default();
    let reason = reading.needed("take_back_reason", typed, REASON_LENGTH_MAX);
    reading.end()?;
    Ok(reason)
}
