//! Why an alliance is as it is: what each member brings, who cannot be missed, what is missing
//! and why, who stands between whom, and who is spared.

use std::cmp::Reverse;

use crate::alliances::evaluate::{self, is_allowed, missing};
use crate::alliances::model::Model;
use crate::alliances::{Candidate, Challenge, Fault};
use crate::places::{at, row};

/// No more candidates are told for one shortage, and no more who are spared.
const TOLD_MAX: usize = 5;

/// Something an alliance can lack.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Lack {
    /// A need, by place.
    Need(usize),
    /// Parties of a sector, by place.
    Sector(usize),
    /// Somebody to lead.
    Lead,
}

/// What is missing of one thing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shortage {
    /// What it is.
    pub of: Lack,
    /// How much is missing, in its own unit.
    pub missing: i64,
    /// How much of that nobody in the network has.
    pub not_in_network: i64,
    /// Candidates who have some of it, most first, and why they are not in.
    pub blocked: Vec<Blocked>,
}

/// A candidate who could help and is not in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Blocked {
    /// The candidate.
    pub candidate: usize,
    /// How much it has of what is missing.
    pub has: i64,
    /// What keeps it out.
    pub by: Cause,
}

/// What keeps a candidate out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cause {
    /// It is never with this member.
    Conflict(usize),
    /// It needs somebody between it and this member, and nobody is.
    NobodyBetween(usize),
    /// Its sector has as many parties as it may.
    SectorIsFull,
    /// The alliance has as many members as it may.
    AllianceIsFull,
    /// It has more of it than hours for it; this one may be a member.
    HoursAreLimited,
    /// Nothing: it brings no more than there is, for example because its hours go elsewhere.
    BringsNoMore,
}

/// A member and what it means to the alliance.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    /// The candidate.
    pub candidate: usize,
    /// Needs by place and how much it brings of each, no more than is needed; hours that are
    /// shared out as they are.
    pub brings: Vec<(usize, i64)>,
    /// How much more is missing without it, weighed.
    pub missing_without: i64,
    /// The best candidate in its place, if anybody may take it.
    pub substitute: Option<Substitute>,
}

impl Member {
    /// Whether the alliance misses more without it, whoever takes its place.
    pub fn cannot_be_missed(&self) -> bool {
        self.missing_without > 0 && self.substitute.as_ref().is_none_or(|one| one.more_missing > 0)
    }
}

/// Somebody who could take a member's place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Substitute {
    /// The candidate.
    pub candidate: usize,
    /// How much more is missing then, weighed; at times less, in alliances that are not best.
    pub more_missing: i64,
    /// How much more it costs then.
    pub more_cost: i64,
}

/// Somebody between two members who need that.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Between {
    /// One member.
    pub one: usize,
    /// The other.
    pub other: usize,
    /// The member between them.
    pub bridge: usize,
}

/// A candidate who could do as well as a member, and has given more already.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spared {
    /// The candidate.
    pub candidate: usize,
    /// The member it could have replaced.
    pub instead: usize,
    /// How much dearer it is.
    pub dearer: i64,
}

/// Everything there is to say about an alliance.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Explanation {
    /// What is missing, heaviest first.
    pub shortages: Vec<Shortage>,
    /// Members in order.
    pub members: Vec<Member>,
    /// Who stands between whom.
    pub between: Vec<Between>,
    /// Who is spared because it gave much, most dear first.
    pub spared: Vec<Spared>,
}

/// Explains an alliance of these candidates.
///
/// # Errors
/// A [`Fault`] when the challenge does not fit together or a member is not there.
pub fn explain(challenge: &Challenge, members: &[usize]) -> Result<Explanation, Fault> {
    challenge.check()?;
    let mut members = members.to_vec();
    members.sort_unstable();
    members.dedup();
    if let Some(place) = members.iter().position(|one| *one >= challenge.candidates.len()) {
        return Err(Fault::Unknown { list: "candidates", place });
    }
    let model = Model::new(challenge);
    let seen = Seen { challenge, model: &model, missing: missing(&model, &members), members };
    Ok(Explanation {
        shortages: seen.shortages(),
        members: seen.members.iter().map(|member| seen.member(*member)).collect(),
        between: seen.between(),
        spared: seen.spared(),
    })
}

struct Seen<'a> {
    challenge: &'a Challenge,
    model: &'a Model,
    members: Vec<usize>,
    missing: i64,
}

impl Seen<'_> {
    fn shortages(&self) -> Vec<Shortage> {
        let left = evaluate::shortages(self.model, &self.members);
        let told = |(place, left): (usize, i64)| {
            let requirement = self.model.requirements.get(place)?;
            let missing = left + requirement.out_of_reach;
            (missing > 0).then(|| {
                let blocked = if left > 0 { self.blocked(place) } else { Vec::new() };
                let limited = self.limited(place);
                let more: i64 = limited.iter().map(|blocked| blocked.has).sum();
                let shortage = Shortage {
                    of: self.lack(place),
                    missing,
                    not_in_network: (requirement.out_of_reach - more).max(0),
                    blocked: blocked.into_iter().chain(limited).collect(),
                };
                (requirement.weight * missing, shortage)
            })
        };
        let mut found: Vec<(i64, Shortage)> =
            left.into_iter().enumerate().filter_map(told).collect();
        found.sort_by_key(|(weight, shortage)| (Reverse(*weight), shortage.of));
        found.into_iter().map(|(_, shortage)| shortage).collect()
    }

    fn lack(&self, place: usize) -> Lack {
        let needs = self.challenge.needs.len();
        match place.checked_sub(needs) {
            None => Lack::Need(place),
            Some(sector) if sector < self.challenge.sectors.len() => Lack::Sector(sector),
            Some(_) => Lack::Lead,
        }
    }

    fn blocked(&self, place: usize) -> Vec<Blocked> {
        let offer = |candidate: usize| {
            let offers = self.model.all_offers(candidate);
            offers.filter(|(of, _)| *of == place).map(|(_, offer)| offer).next()
        };
        let outside = (0..self.model.count).filter(|one| !self.members.contains(one));
        let mut having: Vec<(i64, usize)> =
            outside.filter_map(|one| offer(one).map(|has| (has, one))).collect();
        having.sort_by_key(|(has, candidate)| (Reverse(*has), *candidate));
        let told = having.into_iter().take(TOLD_MAX);
        told.map(|(has, candidate)| Blocked { candidate, has, by: self.cause(candidate) }).collect()
    }

    /// Candidates who have more of a need of hours than hours in all.
    fn limited(&self, place: usize) -> Vec<Blocked> {
        if !self.challenge.needs.get(place).is_some_and(|need| need.is_hours) {
            return Vec::new();
        }
        let more = |candidate: &Candidate| {
            let offers = candidate.offers.iter().filter(|(need, _)| *need == place);
            let offer: i64 = offers.map(|(_, offer)| offer).sum();
            candidate.hours_total.map_or(0, |total| (offer - total).max(0))
        };
        let all = self.challenge.candidates.iter().map(more).enumerate();
        let limited = all.filter(|(_, has)| *has > 0);
        limited
            .map(|(candidate, has)| Blocked { candidate, has, by: Cause::HoursAreLimited })
            .collect()
    }

    fn cause(&self, candidate: usize) -> Cause {
        let conflicts = row(&self.model.conflicts, candidate);
        if let Some(member) = conflicts.iter().find(|other| self.members.contains(other)) {
            return Cause::Conflict(*member);
        }
        let sector = at(&self.model.sectors, candidate);
        let there = self.members.iter().filter(|one| at(&self.model.sectors, **one) == sector);
        if there.count() >= at(&self.model.sector_max, sector) {
            return Cause::SectorIsFull;
        }
        let mut with = self.members.clone();
        with.push(candidate);
        let lonely = evaluate::unbridged(self.model, &with);
        let lonely = lonely.iter().filter_map(|place| self.model.bridged.get(*place));
        for (one, other, _) in lonely {
            if *one == candidate || *other == candidate {
                return Cause::NobodyBetween(if *one == candidate { *other } else { *one });
            }
        }
        if self.members.len() >= self.model.size_max {
            return Cause::AllianceIsFull;
        }
        Cause::BringsNoMore
    }

    fn member(&self, member: usize) -> Member {
        let needs = self.challenge.needs.len();
        let single = row(&self.model.offers, member).iter().copied();
        let shared = evaluate::given(self.model, &self.members, member);
        let mut brings: Vec<(usize, i64)> =
            single.chain(shared).filter(|(place, amount)| *place < needs && *amount > 0).collect();
        brings.sort_unstable();
        let others = self.without(member);
        Member {
            candidate: member,
            brings,
            missing_without: missing(self.model, &others) - self.missing,
            substitute: self.substitute(&others, member),
        }
    }

    fn without(&self, member: usize) -> Vec<usize> {
        self.members.iter().copied().filter(|one| *one != member).collect()
    }

    fn substitute(&self, others: &[usize], member: usize) -> Option<Substitute> {
        let cost = evaluate::cost(self.model, &self.members);
        let rated = (0..self.model.count)
            .filter(|candidate| *candidate != member && !others.contains(candidate))
            .filter_map(|candidate| {
                let mut with = others.to_vec();
                with.push(candidate);
                is_allowed(self.model, &with).then(|| Substitute {
                    candidate,
                    more_missing: missing(self.model, &with) - self.missing,
                    more_cost: evaluate::cost(self.model, &with) - cost,
                })
            });
        rated.min_by_key(|one| (one.more_missing, one.more_cost, one.candidate))
    }

    fn between(&self) -> Vec<Between> {
        let is_in = |party: &usize| self.members.contains(party);
        let pairs = self.model.bridged.iter().filter(|(one, other, _)| is_in(one) && is_in(other));
        let mut found: Vec<Between> = pairs
            .filter_map(|(one, other, between)| {
                let bridge = between.iter().copied().find(is_in)?;
                Some(Between { one: *one, other: *other, bridge })
            })
            .collect();
        found.sort_unstable();
        found.dedup();
        found
    }

    fn spared(&self) -> Vec<Spared> {
        let price = |candidate: usize| at(&self.model.prices, candidate);
        let mut found: Vec<Spared> = Vec::new();
        for candidate in (0..self.model.count).filter(|one| !self.members.contains(one)) {
            let could = self.members.iter().filter(|member| price(candidate) > price(**member));
            let instead = could.copied().find(|member| {
                let mut with = self.without(*member);
                with.push(candidate);
                is_allowed(self.model, &with) && missing(self.model, &with) <= self.missing
            });
            if let Some(instead) = instead {
                let dearer = price(candidate) - price(instead);
                found.push(Spared { candidate, instead, dearer });
            }
        }
        found.sort_by_key(|one| (Reverse(price(one.candidate)), one.candidate));
        found.truncate(TOLD_MAX);
        found
    }
}
