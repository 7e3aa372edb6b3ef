//! How giving and taking are counted, compared and put right.

use std::collections::BTreeMap;

use serde::Serialize;
use utoipa::ToSchema;

use crate::clock::Day;
use crate::error::{Refused, Result};
use crate::ids::PartyId;
use crate::reading::{LINE_LENGTH_MAX, Reading};
use crate::sharing::rules::names_money;
use crate::units::Minutes;

use super::{Band, Entry, ExchangeKind, Gift, GiftForm, Origin, Proposal, ProposalState};

/// How many exchanges there must be before anybody sees a band.
pub const EXCHANGES_FOR_BAND: i64 = 3;

/// How many exchanges in a year there must be before the director is told.
pub const EXCHANGES_FOR_TALK: i64 = 6;

/// The year in which exchanges count for a talk, in days.
pub const TALK_YEAR_DAYS: i64 = 365;

/// For how long a talk is enough, in days.
pub const TALK_REST_DAYS: i64 = 180;

/// Most hours in one gift.
pub const HOURS_MAX: f64 = 1_000.0;

/// How long ago something may have been given, in days.
pub const GIVEN_DAYS_AGO_MAX: i64 = 366;

/// How many proposals of one party may wait at once.
pub const OPEN_MAX: i64 = 30;

/// Longest reason, in characters.
pub const REASON_LENGTH_MAX: usize = 500;

/// What one time of a kind weighs, in minutes. A rule of 25 November 2026, only to spare who gave
/// much when alliances are proposed: an introduction is a telephone call, an answer or what
/// somebody explains an hour, a machine or a room a morning.
pub const fn weight(kind: ExchangeKind) -> i64 {
    match kind {
        // Hours are told in minutes.
        ExchangeKind::Hours => 0,
        ExchangeKind::Introduction => 30,
        ExchangeKind::Knowledge | ExchangeKind::Help => 60,
        ExchangeKind::Machine | ExchangeKind::Room => 240,
    }
}

/// What a party gave or took of a kind, summed: minutes and times.
pub type Sum = (PartyId, ExchangeKind, Minutes, i64);

/// Sums as whole hours for each party, without the rest.
pub(super) fn in_hours(sums: &[Sum]) -> Vec<(PartyId, i64)> {
    let mut minutes: BTreeMap<PartyId, i64> = BTreeMap::new();
    for (party, kind, given, times) in sums {
        *minutes.entry(*party).or_default() += given.0 + times * weight(*kind);
    }
    minutes.into_iter().map(|(party, minutes)| (party, minutes / 60)).collect()
}

/// One side of a gift: the party, the other, and how much with its sign.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GiftSide {
    pub party: PartyId,
    pub other: PartyId,
    pub minutes: Minutes,
    pub times: i64,
}

impl GiftSide {
    /// The same with the opposite sign.
    #[must_use]
    pub const fn negated(self) -> Self {
        Self { minutes: self.minutes.negated(), times: -self.times, ..self }
    }
}

/// Both sides of a gift: what the giver gave, the receiver took.
pub fn sides(gift: &Gift) -> [GiftSide; 2] {
    let times = i64::from(gift.kind != ExchangeKind::Hours);
    let (party, other) = (gift.giver, gift.receiver);
    let given = GiftSide { party, other, minutes: gift.minutes, times };
    [given, GiftSide { party: other, other: party, ..given.negated() }]
}

/// A gift as it was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Facts {
    pub kind: ExchangeKind,
    pub minutes: Minutes,
    pub what: String,
    pub given_on: Day,
}

/// Reads and judges a gift. `is_own` tells whether the actor shares for the receiver too: then
/// nobody would confirm it.
pub fn read(form: &GiftForm, is_own: bool, open: i64, today: Day) -> Result<Facts> {
    let mut reading = Reading::default();
    reading.check(!is_own, Refused::new("sharing-refusal-both-are-yours").on("receiver"));
    let many = Refused::new("sharing-refusal-many-proposals").with("max", OPEN_MAX);
    reading.check(open < OPEN_MAX, many);
    let missing = |field| Refused::new("reading-refusal-text-is-missing").on(field);
    let kind: Option<ExchangeKind> = reading.choice("kind", &form.kind);
    reading.check(!form.kind.trim().is_empty(), missing("kind"));
    let minutes = match kind {
        Some(ExchangeKind::Hours) => hours(&mut reading, &form.hours),
        Some(_) | None => Minutes(0),
    };
    let what = reading.needed("what", &form.what, LINE_LENGTH_MAX);
    let money = Refused::new("sharing-refusal-gift-is-money").on("what");
    reading.check(!names_money(&what), money);
    let given_on = if form.given_on.trim().is_empty() {
        Some(today)
    } else {
        reading.day("given_on", &form.given_on)
    };
    let ahead = Refused::new("sharing-refusal-day-is-to-come").on("given_on");
    reading.check(given_on.is_none_or(|day| day <= today), ahead);
    let old = Refused::new("sharing-refusal-given-long-ago").on("given_on");
    let recent = |day: Day| day.days_until(today) <= GIVEN_DAYS_AGO_MAX;
    reading.check(given_on.is_none_or(recent), old);
    reading.end()?;
    let kind = kind.ok_or_else(|| missing("kind"))?;
    let given_on = given_on.ok_or_else(|| missing("given_on"))?;
    Ok(Facts { kind, minutes, what, given_on })
}

/// Hours as somebody types them, in whole minutes.
fn hours(reading: &mut Reading, typed: &str) -> Minutes {
    let missing = Refused::new("reading-refusal-text-is-missing").on("hours");
    reading.check(!typed.trim().is_empty(), missing);
    let hours = reading.number("hours", typed);
    let few = Refused::new("sharing-refusal-hours-do-not-fit").on("hours").with("max", HOURS_MAX);
    let fits = hours.is_none_or(|hours| (0.25..=HOURS_MAX).contains(&hours));
    reading.check(fits, few);
    #[expect(clippy::cast_possible_truncation, reason = "it was looked at just now")]
    hours.filter(|_| fits).map_or(Minutes(0), |hours| Minutes((hours * 60.0).round() as i64))
}

/// Reads why something is declined or corrected.
pub fn reason(typed: &str) -> Result<String> {
    let mut reading = Reading::default();
    let reason = reading.needed("reason", typed, REASON_LENGTH_MAX);
    reading.end()?;
    Ok(reason)
}

/// Reads the day of a talk; today when nothing was said.
pub fn talk(typed: &str, today: Day) -> Result<Day> {
    let mut reading = Reading::default();
    let day = reading.day("talked_on", typed);
    let ahead = Refused::new("sharing-refusal-day-is-to-come").on("talked_on");
    reading.check(day.is_none_or(|day| day <= today), ahead);
    reading.end()?;
    Ok(day.unwrap_or(today))
}

/// What is wrong with answering a proposal: it must still wait.
pub fn answer(proposal: &Proposal) -> Vec<Refused> {
    match proposal.state {
        ProposalState::Proposed => Vec::new(),
        ProposalState::Confirmed | ProposalState::Declined | ProposalState::Withdrawn => {
            vec![Refused::new("sharing-refusal-proposal-is-answered")]
        }
    }
}

/// What is wrong with taking a gift back: once, and not what takes back itself.
pub fn correct(given: &Entry, corrected: bool) -> Vec<Refused> {
    if corrected || given.origin == Origin::Correction {
        return vec![Refused::new("sharing-refusal-gift-is-corrected")];
    }
    Vec::new()
}

/// The band of a party that gave and took so often.
pub fn band(given: i64, taken: i64) -> Band {
    let all = given + taken;
    if all < EXCHANGES_FOR_BAND {
        Band::TooShort
    } else if (given - taken).abs() <= (all / 4).max(1) {
        Band::Even
    } else if given > taken {
        Band::GivesMore
    } else {
        Band::TakesMore
    }
}

/// Whether giving and taking differ so much that a talk is a good idea: of every four exchanges
/// more than three went the same way.
pub fn is_uneven(given: i64, taken: i64) -> bool {
    let all = given + taken;
    all >= EXCHANGES_FOR_TALK && (given - taken).abs() * 2 > all
}

/// What was given and taken of one kind.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, ToSchema)]
pub struct Amount {
    /// Of hours.
    pub minutes: Minutes,
    /// Of everything else, how often.
    pub times: i64,
}

/// What a party gave and took of one kind, of everybody or with one other.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[schema(as = ExchangeTotal)]
pub struct Total {
    /// With whom; empty for everybody together.
    pub other: String,
    /// What kind.
    pub kind: ExchangeKind,
    /// What it gave.
    pub given: Amount,
    /// What it took.
    pub taken: Amount,
}

/// The totals of a party's rows by kind, for everybody together, and then for each other party.
pub fn totals(entries: &[Entry], by_other: bool) -> Vec<Total> {
    let mut totals: BTreeMap<(String, ExchangeKind), (Amount, Amount)> = BTreeMap::new();
    for entry in entries {
        let other = if by_other { entry.other_name.clone() } else { String::new() };
        let (given, taken) = totals.entry((other, entry.kind)).or_default();
        let (amount, sign) = if entry.is_given() { (given, 1) } else { (taken, -1) };
        amount.minutes = Minutes(amount.minutes.0 + sign * entry.minutes.0);
        amount.times += sign * entry.times;
    }
    let total = |((other, kind), (given, taken))| Total { other, kind, given, taken };
    totals.into_iter().map(total).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use uuid::Uuid;

    use super::*;

    fn party(number: u128) -> PartyId {
        PartyId(Uuid::from_u128(number))
    }

    proptest! {
        /// Whatever is given and taken back: of each kind, all sides together are nothing, and so
        /// are the sums of a pair.
        #[test]
        fn what_one_gives_another_takes(
            gifts in prop::collection::vec(
                (0..5u128, 0..5u128, 0..6usize, 0..600i64, any::<bool>()),
                0..40,
            ),
        ) {
            let mut sums: BTreeMap<(ExchangeKind, PartyId, PartyId), (i64, i64)> = BTreeMap::new();
            let mut add = |kind, side: GiftSide| {
                let pair = (side.party.min(side.other), side.party.max(side.other));
                let sum = sums.entry((kind, pair.0, pair.1)).or_default();
                sum.0 += side.minutes.0;
                sum.1 += side.times;
            };
            for (giver, receiver, kind, minutes, taken_back) in gifts {
                let kind = ExchangeKind::ALL[kind];
                let gift = Gift {
                    giver: party(giver),
                    receiver: party(receiver),
                    kind,
                    minutes: Minutes(if kind == ExchangeKind::Hours { minutes } else { 0 }),
                    what: String::new(),
                    given_on: "2026-11-23".parse().unwrap(),
                    origin: Origin::ByHand,
                    origin_id: String::new(),
                };
                for side in sides(&gift) {
                    add(kind, side);
                    if taken_back {
                        add(kind, side.negated());
                    }
                }
            }
            prop_assert!(sums.values().all(|sum| *sum == (0, 0)), "{sums:?}");
        }

        /// A band never favours one direction, and is silent below three.
        #[test]
        fn bands_look_the_same_from_both_sides(given in 0..200i64, taken in 0..200i64) {
            let turned = match band(taken, given) {
                Band::GivesMore => Band::TakesMore,
                Band::TakesMore => Band::GivesMore,
                same @ (Band::TooShort | Band::Even) => same,
            };
            prop_assert_eq!(band(given, taken), turned);
            prop_assert_eq!(band(given, taken) == Band::TooShort, given + taken < 3);
            prop_assert!(!is_uneven(given, taken) || band(given, taken) != Band::Even);
        }
    }

    #[test]
    fn hours_for_sparing_add_up_by_the_rule_of_november() {
        let sums = [
            (party(1), ExchangeKind::Hours, Minutes(90), 0),
            (party(1), ExchangeKind::Room, Minutes(0), 2),
            (party(1), ExchangeKind::Introduction, Minutes(0), 1),
            (party(2), ExchangeKind::Help, Minutes(0), -1),
            (party(2), ExchangeKind::Hours, Minutes(-59), 0),
        ];
        assert_eq!(in_hours(&sums), [(party(1), 10), (party(2), -1)]);
    }

    #[test]
    fn bands_in_a_table() {
        for (given, taken, expected) in [
            (0, 0, Band::TooShort),
            (2, 0, Band::TooShort),
            (2, 1, Band::Even),
            (3, 0, Band::GivesMore),
            (0, 3, Band::TakesMore),
            (5, 3, Band::Even),
            (6, 2, Band::GivesMore),
        ] {
            assert_eq!(band(given, taken), expected, "{given} {taken}");
        }
        assert!(is_uneven(6, 0) && is_uneven(0, 6) && is_uneven(8, 2) && !is_uneven(5, 0));
        assert!(!is_uneven(6, 2) && !is_uneven(5, 3));
    }
}
