//! What an alliance misses and costs, exactly.

use std::cmp::Reverse;
use std::collections::VecDeque;

use crate::alliances::model::Model;
use crate::places::{at, cell, put, row};

/// How much of a requirement is missing, for each.
pub fn shortages(model: &Model, members: &[usize]) -> Vec<i64> {
    let mut left: Vec<i64> = model.requirements.iter().map(|one| one.amount).collect();
    for (place, offer) in members.iter().flat_map(|member| row(&model.offers, *member)) {
        let rest = (at(&left, *place) - offer).max(0);
        put(&mut left, *place, rest);
    }
    if model.has_shared {
        share_out(model, members, &mut left);
    }
    left
}

/// Where the hours go that a member shares out: requirements and how many.
pub fn given(model: &Model, members: &[usize], member: usize) -> Vec<(usize, i64)> {
    let mut left: Vec<i64> = model.requirements.iter().map(|one| one.amount).collect();
    for (place, offer) in members.iter().flat_map(|member| row(&model.offers, *member)) {
        let rest = (at(&left, *place) - offer).max(0);
        put(&mut left, *place, rest);
    }
    let given = share_out(model, members, &mut left);
    let own = given.into_iter().find(|(giver, _)| *giver == member);
    own.map_or(Vec::new(), |(_, hours)| hours.into_iter().enumerate().collect())
}

/// The weighed sum of what is missing beyond what nobody can bring.
pub fn missing(model: &Model, members: &[usize]) -> i64 {
    weigh(model, &shortages(model, members))
}

/// The weighed sum of shortages.
pub fn weigh(model: &Model, shortages: &[i64]) -> i64 {
    model.requirements.iter().zip(shortages).map(|(one, left)| one.weight * left).sum()
}

/// Burden and friction less granting.
pub fn cost(model: &Model, members: &[usize]) -> i64 {
    let together = |member: &usize| {
        let others = row(&model.pairs, *member).iter();
        let later = others.filter(|(other, _)| other > member && members.contains(other));
        at(&model.prices, *member) + later.map(|(_, cost)| cost).sum::<i64>()
    };
    members.iter().map(together).sum()
}

/// Whether members bear each other: no conflict, somebody between who needs it, no sector too
/// large.
pub fn is_allowed(model: &Model, members: &[usize]) -> bool {
    let conflict =
        |member: &usize| row(&model.conflicts, *member).iter().any(|other| members.contains(other));
    if members.iter().any(conflict) || !unbridged(model, members).is_empty() {
        return false;
    }
    let in_sector = |sector: usize| {
        members.iter().filter(|member| at(&model.sectors, **member) == sector).count()
    };
    model.sector_max.iter().enumerate().all(|(sector, max)| in_sector(sector) <= *max)
}

/// Pairs among the members, by place in the model, with nobody between them who should be.
pub fn unbridged(model: &Model, members: &[usize]) -> Vec<usize> {
    let mut found = Vec::new();
    for member in members {
        for place in row(&model.bridged_of, *member) {
            let Some((one, other, between)) = model.bridged.get(*place) else { continue };
            let both = member == one && members.contains(other);
            if both && !between.iter().any(|bridge| members.contains(bridge)) {
                found.push(*place);
            }
        }
    }
    found
}

/// Shares out hours: requirements of the most weight first, each filled as far as it can be by
/// sharing anew what went before. Amounts that can be delivered form a polymatroid, so this
/// misses least (Edmonds, 1970). Tells what each who shares out gives to each requirement.
fn share_out(model: &Model, members: &[usize], left: &mut [i64]) -> Vec<(usize, Vec<i64>)> {
    let sharing: Vec<usize> =
        members.iter().copied().filter(|member| total(model, *member) > 0).collect();
    if sharing.is_empty() {
        return Vec::new();
    }
    let mut given = vec![vec![0; left.len()]; sharing.len()];
    let mut spare: Vec<i64> = sharing.iter().map(|member| total(model, *member)).collect();
    let mut order: Vec<usize> = (0..left.len()).filter(|place| at(left, *place) > 0).collect();
    order.sort_by_key(|place| {
        Reverse(model.requirements.get(*place).map_or(0, |requirement| requirement.weight))
    });
    for place in order {
        while at(left, place) > 0 {
            let mut work =
                Sharing { model, sharing: &sharing, given: &mut given, spare: &mut spare };
            let moved = work.fill(place, at(left, place));
            if moved == 0 {
                break;
            }
            let rest = at(left, place) - moved;
            put(left, place, rest);
        }
    }
    sharing.into_iter().zip(given).collect()
}

fn total(model: &Model, member: usize) -> i64 {
    model.shared.get(member).map_or(0, |shared| shared.total)
}

struct Sharing<'a> {
    model: &'a Model,
    sharing: &'a [usize],
    given: &'a mut Vec<Vec<i64>>,
    spare: &'a mut Vec<i64>,
}

/// How a giver was reached: the requirement it would give more to, and the giver that would give
/// less to that one.
type Reached = Option<(usize, Option<usize>)>;

impl Sharing<'_> {
    /// Brings more to a requirement along one shortest way of moving hours; tells how much.
    fn fill(&mut self, place: usize, wanted: i64) -> i64 {
        let mut reached: Vec<Reached> = vec![None; self.sharing.len()];
        let mut seen = vec![place];
        let mut queue = VecDeque::from([(place, None)]);
        while let Some((requirement, freed_by)) = queue.pop_front() {
            for giver in 0..self.sharing.len() {
                if at(&reached, giver).is_some() || self.room(giver, requirement) == 0 {
                    continue;
                }
                put(&mut reached, giver, Some((requirement, freed_by)));
                if at(self.spare, giver) > 0 {
                    return self.shift(giver, &reached, wanted);
                }
                for other in 0..row(self.given, giver).len() {
                    if cell(self.given, giver, other) > 0 && !seen.contains(&other) {
                        seen.push(other);
                        queue.push_back((other, Some(giver)));
                    }
                }
            }
        }
        0
    }

    fn room(&self, giver: usize, requirement: usize) -> i64 {
        let member = at(self.sharing, giver);
        let offers = self.model.shared.get(member).map_or(&[][..], |shared| &shared.offers);
        let offer = offers.iter().find(|(place, _)| *place == requirement);
        offer.map_or(0, |(_, offer)| offer - cell(self.given, giver, requirement))
    }

    /// Moves hours from a giver with hours to spare back along the way it was reached.
    fn shift(&mut self, last: usize, reached: &[Reached], wanted: i64) -> i64 {
        let mut amount = wanted.min(at(self.spare, last));
        let mut here = Some(last);
        while let Some(giver) = here {
            let Some((requirement, freed_by)) = at(reached, giver) else { break };
            amount = amount.min(self.room(giver, requirement));
            if let Some(freed_by) = freed_by {
                amount = amount.min(cell(self.given, freed_by, requirement));
            }
            here = freed_by;
        }
        let spare = at(self.spare, last) - amount;
        put(self.spare, last, spare);
        let mut here = Some(last);
        while let Some(giver) = here {
            let Some((requirement, freed_by)) = at(reached, giver) else { break };
            self.give(giver, requirement, amount);
            if let Some(freed_by) = freed_by {
                self.give(freed_by, requirement, -amount);
            }
            here = freed_by;
        }
        amount
    }

    fn give(&mut self, giver: usize, requirement: usize, amount: i64) {
        if let Some(line) = self.given.get_mut(giver) {
            let sum = at(line, requirement) + amount;
            put(line, requirement, sum);
        }
    }
}
