//! A proposal in sentences that somebody can read aloud.

use matching::alliances::{Alliance, Cause, Explanation, Lack, Shortage, explain};
use serde::Serialize;
use utoipa::ToSchema;

use crate::alliances::Measure;
use crate::alliances::needs::Need;
use crate::alliances::words::amount;
use crate::error::Result;
use crate::members::Sector;
use crate::text::Language;

use super::{Asked, Candidate, rules};

/// An alliance that is proposed, in words.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[schema(as = ProposedAlliance)]
pub(super) struct Proposed {
    /// How much of everything is there, of a hundred.
    pub(super) share: i64,
    /// What is missing, weighed; 0 when nothing is.
    pub(super) missing: i64,
    /// In one sentence.
    pub(super) sentence: String,
    /// Who takes part.
    pub(super) members: Vec<Part>,
    /// What is missing, and why.
    pub(super) shortages: Vec<Short>,
    /// Who stands between whom.
    pub(super) between: Vec<String>,
    /// Who wants the opposite in this challenge, the most first.
    pub(super) clashing: Vec<String>,
    /// Who is spared because it gave much.
    pub(super) spared: Vec<String>,
}

/// A member of a proposal and what it means.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[schema(as = ProposedMember)]
pub(super) struct Part {
    /// The party.
    #[serde(flatten)]
    pub(super) party: Candidate,
    /// What it brings, in words.
    pub(super) brings: String,
    /// The same as `party-need-amount`, as the form to begin an alliance sends it.
    #[serde(skip)]
    pub(super) pledges: Vec<String>,
    /// What would be without it, in a sentence.
    pub(super) without: String,
}

/// Something that is missing.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[schema(as = ProposalShortage)]
pub(super) struct Short {
    /// What and how much, in a sentence.
    pub(super) sentence: String,
    /// Who has some of it, and why it is not in.
    pub(super) blocked: Vec<String>,
}

/// Tells alliances of one challenge.
pub(super) struct Teller<'a> {
    pub(super) asked: &'a Asked,
    pub(super) missing_at_most: i64,
    pub(super) language: Language,
}

impl Teller<'_> {
    /// Everything there is to say about an alliance.
    pub(super) fn all(&self, alliance: &Alliance) -> Result<Proposed> {
        let why = explain(&self.asked.model.0, &alliance.members).map_err(anyhow::Error::from)?;
        let share = rules::share(alliance.missing, self.missing_at_most);
        Ok(Proposed {
            share,
            missing: alliance.missing,
            sentence: self.in_one(alliance, share),
            members: self.members(&why),
            shortages: why.shortages.iter().map(|one| self.shortage(one)).collect(),
            between: self.between(&why),
            clashing: self.clashing(&alliance.members),
            spared: self.spared(&why),
        })
    }

    fn with(&self, id: &str, facts: &[(&str, String)]) -> String {
        self.language.with_all(id, facts)
    }

    /// *Met 5 partijen is 82 % er.*
    pub(super) fn in_one(&self, alliance: &Alliance, share: i64) -> String {
        let count = ("count", alliance.members.len().to_string());
        match (alliance.members.is_empty(), alliance.missing) {
            (true, _) => self.language.t("alliances-proposed-nobody"),
            (false, 0) => self.with("alliances-proposed-all", &[count]),
            (false, _) => {
                self.with("alliances-proposed-share", &[count, ("share", share.to_string())])
            }
        }
    }

    fn party(&self, candidate: usize) -> Option<&Candidate> {
        self.asked.candidates.get(candidate)
    }

    fn name(&self, candidate: usize) -> String {
        self.party(candidate).map_or_else(String::new, |party| party.name.clone())
    }

    fn need(&self, place: usize) -> Option<&Need> {
        self.asked.needs.get(place)
    }

    /// *40 uur warmtetechniek*.
    fn of_need(&self, place: usize, much: i64) -> String {
        let Some(need) = self.need(place) else { return String::new() };
        let much = amount(self.language, Measure::of(need.kind), much);
        let facts = [("amount", much), ("name", need.name.to_lowercase())];
        self.with("alliances-proposed-amount-of", &facts)
    }

    /// The members, the one who brings most first.
    fn members(&self, why: &Explanation) -> Vec<Part> {
        let mut told: Vec<(i64, Part)> = Vec::new();
        for member in &why.members {
            let Some(party) = self.party(member.candidate) else { continue };
            let brings: Vec<String> =
                member.brings.iter().map(|(place, much)| self.of_need(*place, *much)).collect();
            let pledge = |(place, much): &(usize, i64)| {
                let need = self.need(*place)?;
                Some(format!("{}-{}-{much}", party.number, need.number))
            };
            let substitute = member.substitute.map(|one| self.name(one.candidate));
            let without = match (member.missing_without, member.cannot_be_missed(), substitute) {
                (_, true, _) => self.language.t("alliances-proposed-cannot-be-missed"),
                (_, false, Some(name)) => {
                    self.with("alliances-proposed-substitute", &[("name", name)])
                }
                (0, false, None) => self.language.t("alliances-proposed-other-reason"),
                (_, false, None) => self.language.t("alliances-proposed-cannot-be-missed"),
            };
            let brings = match brings.is_empty() {
                true => self.language.t("alliances-proposed-brings-place"),
                false => self.language.row(&brings),
            };
            told.push((
                member.missing_without,
                Part {
                    party: party.clone(),
                    brings,
                    pledges: member.brings.iter().filter_map(pledge).collect(),
                    without,
                },
            ));
        }
        told.sort_by_key(|(weight, part)| (std::cmp::Reverse(*weight), part.party.number));
        told.into_iter().map(|(_, part)| part).collect()
    }

    fn shortage(&self, short: &Shortage) -> Short {
        let sentence = match short.of {
            Lack::Need(place) => self.need_is_missing(place, short),
            Lack::Sector(place) => {
                let sector = Sector::ALL.get(place).map_or_else(String::new, |sector| {
                    self.language.t(&format!("agenda-sector-{sector}")).to_lowercase()
                });
                let facts = [("count", short.missing.to_string()), ("sector", sector)];
                self.with("alliances-proposed-sector-missing", &facts)
            }
            Lack::Lead => self.language.t("alliances-proposed-lead-missing"),
        };
        let blocked = short.blocked.iter().map(|one| {
            let (id, member) = match one.by {
                Cause::Conflict(member) => ("alliances-proposed-blocked-conflict", Some(member)),
                Cause::NobodyBetween(member) => {
                    ("alliances-proposed-blocked-between", Some(member))
                }
                Cause::SectorIsFull => ("alliances-proposed-blocked-sector", None),
                Cause::AllianceIsFull => ("alliances-proposed-blocked-full", None),
                Cause::HoursAreLimited => ("alliances-proposed-blocked-hours", None),
                Cause::BringsNoMore => ("alliances-proposed-blocked-no-more", None),
            };
            let name = self.name(one.candidate);
            let member = member.map_or_else(String::new, |member| self.name(member));
            self.with(id, &[("name", name), ("member", member)])
        });
        Short { sentence, blocked: blocked.collect() }
    }

    fn need_is_missing(&self, place: usize, short: &Shortage) -> String {
        let what = ("what", self.of_need(place, short.missing));
        match short.not_in_network {
            0 => self.with("alliances-proposed-blocked", &[what]),
            none if none == short.missing => {
                self.with("alliances-proposed-not-in-network", &[what])
            }
            none => {
                let part = ("part", self.of_need(place, none));
                self.with("alliances-proposed-partly-in-network", &[what, part])
            }
        }
    }

    fn between(&self, why: &Explanation) -> Vec<String> {
        let told = why.between.iter().map(|one| {
            let facts = [
                ("bridge", self.name(one.bridge)),
                ("one", self.name(one.one)),
                ("other", self.name(one.other)),
            ];
            self.with("alliances-proposed-between", &facts)
        });
        told.collect()
    }

    fn clashing(&self, members: &[usize]) -> Vec<String> {
        let among = |pair: &(usize, usize)| members.contains(&pair.0) && members.contains(&pair.1);
        let mut pairs: Vec<_> = self.asked.clashes.iter().filter(|(pair, _)| among(pair)).collect();
        pairs.sort_by_key(|(pair, divergence)| (std::cmp::Reverse(**divergence), **pair));
        let told = pairs.into_iter().map(|((one, other), _)| {
            let facts = [("one", self.name(*one)), ("other", self.name(*other))];
            self.with("alliances-proposed-clashing", &facts)
        });
        told.collect()
    }

    fn spared(&self, why: &Explanation) -> Vec<String> {
        let told = why.spared.iter().map(|one| {
            let facts = [("name", self.name(one.candidate)), ("member", self.name(one.instead))];
            self.with("alliances-proposed-spared", &facts)
        });
        told.collect()
    }
}
