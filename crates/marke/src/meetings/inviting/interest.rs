//! How much a party has to do with a challenge, in whole points with a reason for each, and whom
//! one would ask.
//!
//! This is the one place where interest is weighed: another source of it is one more [`Reason`]
//! with its points, and a row for each party that it holds for.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use topics::words::stems;
use utoipa::ToSchema;

use crate::clock::{Day, Moment};
use crate::db::words;
use crate::ids::PartyId;
use crate::members::{Sector, Tag, TagRelation};

use super::store::Reachable;

/// From how much interest on parties are proposed, when nobody says otherwise.
pub const INTEREST_MIN: i64 = 1;

/// For how many months a party was not met, when nobody says otherwise.
pub const MONTHS: i64 = 6;

/// Nobody asks for more interest or months than this.
pub const ASK_MAX: i64 = 60;

/// Of each sector that is missing so many parties are proposed whatever their interest.
const STAND_INS: usize = 3;

/// From so much interest on a party is ticked beforehand: it sits at the table.
const TICKED_MIN: i64 = 3;

words! {
    /// Why a party has to do with a challenge.
    Reason {
        /// It sits at its table.
        AtTheTable = "at-the-table",
        /// It signed its ambition.
        Signed = "signed",
        /// It has an interest in it.
        Stakeholder = "stakeholder",
        /// It handed in, or wants too, a wish that it is made of.
        AskedForIt = "asked-for-it",
        /// It came to a meeting for it before.
        CameBefore = "came-before",
        /// It sits at the table of a challenge of the same theme.
        SameTheme = "same-theme",
        /// It has what a word in the challenge names.
        Has = "has",
        /// It lacks that.
        Lacks = "lacks",
        /// It offers that.
        Offers = "offers",
    }
}

impl Reason {
    /// How many points a reason gives, once for each party.
    pub const fn points(self) -> i64 {
        match self {
            Self::AtTheTable => 3,
            Self::Signed | Self::Stakeholder => 2,
            Self::AskedForIt | Self::CameBefore | Self::SameTheme => 1,
            Self::Has | Self::Lacks | Self::Offers => 1,
        }
    }
}

/// The reason that a party gives by what it says with a word.
pub const fn reason_of(relation: TagRelation) -> Reason {
    match relation {
        TagRelation::Has => Reason::Has,
        TagRelation::Lacks => Reason::Lacks,
        TagRelation::Offers => Reason::Offers,
    }
}

/// One reason for the interest of a party, with the words or names that it rests on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[schema(as = InterestReason)]
pub struct Because {
    /// Why.
    pub reason: Reason,
    /// What it adds.
    pub points: i64,
    /// The words of the vocabulary, or the challenges, that it rests on.
    pub details: Vec<String>,
}

/// A party that may be asked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[schema(as = MeetingCandidate)]
pub struct Candidate {
    /// Which.
    #[serde(skip)]
    pub party_id: PartyId,
    /// Its number.
    pub number: i64,
    /// What it is called.
    pub name: String,
    /// One of the five O's; empty when not known.
    pub sector: String,
    /// How much it has to do with the challenge.
    pub interest: i64,
    /// Why, the weightiest first.
    pub because: Vec<Because>,
    /// When it last came to a meeting.
    pub last_met: Option<Day>,
    /// Whether it is proposed only because its sector is missing.
    pub stands_in: bool,
    /// Whether it is ticked beforehand.
    pub ticked: bool,
}

/// What one asks of a proposal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[schema(as = ProposalAsked)]
pub struct Ask {
    /// At least so many points of interest.
    pub interest: i64,
    /// Not met for so many months; 0 asks nothing.
    pub months: i64,
}

impl Ask {
    /// What was typed; what cannot be read is as usual.
    pub fn read(interest: &str, months: &str) -> Self {
        let read = |typed: &str, usual: i64| {
            let number = typed.trim().parse().ok();
            number.filter(|number| (0..=ASK_MAX).contains(number)).unwrap_or(usual)
        };
        Self { interest: read(interest, INTEREST_MIN), months: read(months, MONTHS) }
    }
}

/// What is known of everybody.
#[derive(Clone, Debug, Default)]
pub struct Known {
    /// Everybody in the register.
    pub parties: Vec<Reachable>,
    /// Reasons by party, each with a word or name.
    pub reasons: Vec<(PartyId, Reason, String)>,
    /// When each last came to a meeting.
    pub last_met: Vec<(PartyId, Moment)>,
    /// Who is asked already.
    pub asked: BTreeSet<PartyId>,
    /// The sectors of those who are asked or sit at the table.
    pub sectors: BTreeSet<String>,
}

/// The parties of one sector.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[schema(as = ProposalPart)]
pub struct Part {
    /// Which; none for parties whose sector is not known.
    pub sector: Option<Sector>,
    /// Whether nobody of it is asked or sits at the table.
    pub is_missing: bool,
    /// Whom one would ask, in this order.
    pub candidates: Vec<Candidate>,
}

/// Whom one would ask.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[schema(as = MeetingProposal)]
pub struct Proposal {
    /// By sector, those that are missing first.
    pub parts: Vec<Part>,
    /// How many have interest enough but were met lately.
    pub met_lately: usize,
    /// How many have interest enough but no address to mail.
    pub unreachable: usize,
    /// Everybody else who can be asked: number and name.
    pub others: Vec<(i64, String)>,
}

/// The words of the vocabulary that stand in a text, by name or synonym, in any form.
pub fn words_in<'t>(text: &str, vocabulary: &'t [Tag]) -> Vec<&'t Tag> {
    let text = stems(text);
    let stands = |words: &str| {
        let words = stems(words);
        !words.is_empty() && text.windows(words.len()).any(|part| part == words.as_slice())
    };
    let named = |tag: &&Tag| stands(&tag.name) || tag.synonyms.split(';').any(&stands);
    vocabulary.iter().filter(named).collect()
}

/// Whom one would ask: those with interest enough who were not met for a while, and the best of
/// each sector that is missing, in a fixed order.
pub fn propose(known: Known, ask: Ask, today: Day) -> Proposal {
    let met: BTreeMap<PartyId, Day> =
        known.last_met.iter().map(|(party, at)| (*party, at.day())).collect();
    let mut because = gathered(known.reasons);
    let since = today.plus_months(-ask.months);
    let (mut met_lately, mut unreachable) = (0, 0);
    let mut all = Vec::new();
    for party in known.parties.into_iter().filter(|it| !known.asked.contains(&it.party_id)) {
        let because = because.remove(&party.party_id).unwrap_or_default();
        let interest = because.iter().map(|because| because.points).sum();
        let last_met = met.get(&party.party_id).copied();
        let lately = ask.months > 0 && last_met.is_some_and(|day| day > since);
        let enough = interest >= ask.interest;
        if party.can_be_mailed == 0 {
            unreachable += usize::from(enough);
            continue;
        }
        met_lately += usize::from(enough && lately);
        let Reachable { party_id, number, name, sector, .. } = party;
        let (stands_in, ticked) = (!enough || lately, interest >= TICKED_MIN);
        let candidate = Candidate {
            party_id,
            number,
            name,
            sector,
            interest,
            because,
            last_met,
            stands_in,
            ticked: ticked && !stands_in,
        };
        all.push(candidate);
    }
    // The most interest first; of those the one that was not met for longest.
    all.sort_by(|one, other| {
        let key = |it: &Candidate| (-it.interest, it.last_met, it.number);
        (one.stands_in, key(one)).cmp(&(other.stands_in, key(other)))
    });
    let parts = parts(&all, &known.sectors);
    let is_proposed = |number: i64| {
        parts.iter().flat_map(|part| &part.candidates).any(|candidate| candidate.number == number)
    };
    let rest = all.iter().filter(|candidate| !is_proposed(candidate.number));
    let mut others: Vec<_> = rest.map(|rest| (rest.number, rest.name.clone())).collect();
    others.sort_by_key(|(number, name)| (name.to_lowercase(), *number));
    Proposal { parts, met_lately, unreachable, others }
}

/// Reasons by party, each once, with all that they rest on; the weightiest first.
fn gathered(reasons: Vec<(PartyId, Reason, String)>) -> BTreeMap<PartyId, Vec<Because>> {
    let mut details: BTreeMap<(PartyId, Reason), BTreeSet<String>> = BTreeMap::new();
    for (party, reason, detail) in reasons {
        let known = details.entry((party, reason)).or_default();
        known.extend(Some(detail).filter(|detail| !detail.is_empty()));
    }
    let mut gathered: BTreeMap<PartyId, Vec<Because>> = BTreeMap::new();
    for ((party, reason), details) in details {
        let details = details.into_iter().collect();
        let because = Because { reason, points: reason.points(), details };
        gathered.entry(party).or_default().push(because);
    }
    for because in gathered.values_mut() {
        because.sort_by_key(|because| (-because.points, because.reason));
    }
    gathered
}

/// Candidates by sector, the missing ones first; of those some are proposed whatever their
/// interest, and the first is ticked.
fn parts(all: &[Candidate], there: &BTreeSet<String>) -> Vec<Part> {
    let mut parts = Vec::new();
    for sector in Sector::ALL.iter().copied().map(Some).chain([None]) {
        let word = sector.map_or("", Sector::word);
        let is_missing = sector.is_some() && !there.contains(word);
        let (stand_ins, fit): (Vec<Candidate>, Vec<Candidate>) =
            all.iter().filter(|it| it.sector == word).cloned().partition(|it| it.stands_in);
        let mut candidates = fit;
        if is_missing {
            let room = STAND_INS.saturating_sub(candidates.len());
            candidates.extend(stand_ins.into_iter().take(room));
            if let Some(first) = candidates.first_mut() {
                first.ticked = true;
            }
        }
        parts.push(Part { sector, is_missing, candidates });
    }
    parts.retain(|part| part.is_missing || !part.candidates.is_empty());
    parts.sort_by_key(|part| !part.is_missing);
    parts
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::members::TagKind;

    fn today() -> Day {
        "2026-11-23".parse().unwrap()
    }

    fn party(number: i64) -> PartyId {
        PartyId(uuid::Uuid::from_u128(number.unsigned_abs().into()))
    }

    fn reachable(number: i64, sector: &str) -> Reachable {
        Reachable {
            party_id: party(number),
            number,
            name: format!("Partij {number}"),
            sector: sector.to_owned(),
            can_be_mailed: 1,
        }
    }

    fn known() -> Known {
        let sectors = ["ondernemers", "ondernemers", "overheid", "onderwijs", ""];
        let reason = |number, reason| (party(number), reason, String::new());
        Known {
            parties: (1..).zip(sectors).map(|(number, sector)| reachable(number, sector)).collect(),
            reasons: vec![
                reason(1, Reason::AtTheTable),
                reason(1, Reason::Signed),
                reason(2, Reason::SameTheme),
                reason(2, Reason::SameTheme),
                reason(3, Reason::Has),
                reason(5, Reason::AskedForIt),
            ],
            sectors: BTreeSet::from(["ondernemers".to_owned()]),
            ..Known::default()
        }
    }

    const ASK: Ask = Ask { interest: INTEREST_MIN, months: MONTHS };

    /// The numbers of those who are proposed, by sector, with `*` for whoever stands in.
    fn told(proposal: &Proposal) -> String {
        let part = |part: &Part| {
            let numbers = part.candidates.iter().map(|candidate| {
                let mark = if candidate.stands_in { "*" } else { "" };
                format!("{}{mark}", candidate.number)
            });
            let sector = part.sector.map_or("?", Sector::word);
            format!("{sector} {}", numbers.collect::<Vec<_>>().join(" ")).trim().to_owned()
        };
        proposal.parts.iter().map(part).collect::<Vec<_>>().join("; ")
    }

    #[test]
    fn sectors_that_are_missing_come_first_with_their_best() {
        let proposal = propose(known(), ASK, today());
        let expected = "overheid 3; onderwijs 4*; onderzoek; omgeving; ondernemers 1 2; ? 5";
        assert_eq!(told(&proposal), expected);
        let first = &proposal.parts[4].candidates[0];
        assert_eq!((first.interest, first.ticked), (5, true));
        let points: Vec<i64> = first.because.iter().map(|because| because.points).collect();
        assert_eq!(points, [3, 2]);
        // The same reason counts once, however often it holds.
        assert_eq!(proposal.parts[4].candidates[1].interest, 1);
        assert!(proposal.parts[0].candidates[0].ticked);
        assert_eq!(propose(known(), ASK, today()), proposal);
    }

    #[test]
    fn who_was_met_lately_waits_and_who_has_no_address_is_counted() {
        let met = |number, at: &str| (party(number), at.parse().unwrap());
        let mut all = known();
        all.last_met = vec![met(1, "2026-06-01T12:00:00Z"), met(2, "2026-05-01T12:00:00Z")];
        all.parties[2].can_be_mailed = 0;
        let proposal = propose(all.clone(), ASK, today());
        assert_eq!(
            told(&proposal),
            "overheid; onderwijs 4*; onderzoek; omgeving; ondernemers 2; ? 5"
        );
        assert_eq!((proposal.met_lately, proposal.unreachable), (1, 1));
        let whenever = Ask { months: 0, ..ASK };
        assert!(told(&propose(all.clone(), whenever, today())).contains("ondernemers 1 2"));
        let much = Ask { interest: 3, months: 0 };
        assert!(told(&propose(all.clone(), much, today())).ends_with("ondernemers 1"));
        all.asked = BTreeSet::from([party(2)]);
        assert!(!told(&propose(all, ASK, today())).contains("ondernemers"));
    }

    #[test]
    fn words_of_the_vocabulary_are_found_in_any_form() {
        let tag = |name: &str, synonyms: &str| Tag {
            tag_id: name.to_owned(),
            name: name.to_owned(),
            kind: TagKind::Facility,
            synonyms: synonyms.to_owned(),
            revision: 1,
        };
        let vocabulary =
            [tag("bus met lift", ""), tag("zonnedak", "zonnepaneel; pv"), tag("kas", "")];
        let text = "De bussen met liften rijden op stroom van onze zonnepanelen.";
        let found: Vec<&str> =
            words_in(text, &vocabulary).iter().map(|tag| tag.name.as_str()).collect();
        assert_eq!(found, ["bus met lift", "zonnedak"]);
    }

    #[test]
    fn what_cannot_be_read_is_as_usual() {
        assert_eq!(Ask::read("", "x"), ASK);
        assert_eq!(Ask::read(" 3", "0"), Ask { interest: 3, months: 0 });
        assert_eq!(Ask::read("-1", "61"), ASK);
    }
}
