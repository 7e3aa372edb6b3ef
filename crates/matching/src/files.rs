//! Reads challenges, markets and actors from JSON text and tells answers in JSON, for use on
//! files. The shape is that of the reference data.

use std::fmt;

use serde_json::{Value, json};

use crate::alliances::{
    self, Alliance, Blocked, Candidate, Cause, Challenge, Explanation, Lack, Need, Ranked, Sector,
    Solution,
};
use crate::rings::{self, Market, Offer, Rings, Want};
use crate::stakeholders::mactor::{Mactor, Order, Strength};

/// Why a text is not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// It is no JSON; with what the reader says.
    NotJson(String),
    /// This is missing or of another kind: the way to it, as in `candidates/3/offers`.
    Missing(String),
    /// It can be read and does not fit together.
    Challenge(alliances::Fault),
    /// It can be read and is beyond a limit.
    Market(rings::Fault),
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotJson(what) => write!(f, "this is no JSON: {what}"),
            Self::Missing(path) => write!(f, "{path} is missing or of another kind"),
            Self::Challenge(fault) => fault.fmt(f),
            Self::Market(fault) => fault.fmt(f),
        }
    }
}

impl std::error::Error for Fault {}

/// A challenge with the names of what is in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NamedChallenge {
    /// The challenge.
    pub challenge: Challenge,
    /// Ids of candidates, in order.
    pub candidates: Vec<String>,
    /// Ids of needs, in order.
    pub needs: Vec<String>,
    /// Names of sectors, in order.
    pub sectors: Vec<String>,
}

/// A market with the names of what is in it and the longest ring it asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NamedMarket {
    /// The market.
    pub market: Market,
    /// Ids of offers, in order.
    pub offers: Vec<String>,
    /// Ids of wants, in order.
    pub wants: Vec<String>,
    /// How long rings may be (`k`).
    pub length_max: usize,
}

/// A value with the way to it, so that what is missing can be told.
struct At<'a> {
    value: &'a Value,
    path: String,
}

impl<'a> At<'a> {
    fn get(&self, name: &str) -> At<'a> {
        let path =
            if self.path.is_empty() { name.to_owned() } else { format!("{}/{name}", self.path) };
        At { value: self.value.get(name).unwrap_or(&Value::Null), path }
    }

    fn need<T>(&self, value: Option<T>) -> Result<T, Fault> {
        value.ok_or_else(|| Fault::Missing(self.path.clone()))
    }

    fn list(&self) -> Result<Vec<At<'a>>, Fault> {
        let list = self.need(self.value.as_array())?;
        let one = |(place, value)| At { value, path: format!("{}/{place}", self.path) };
        Ok(list.iter().enumerate().map(one).collect())
    }

    fn entries(&self) -> Result<Vec<(&'a str, At<'a>)>, Fault> {
        let map = self.need(self.value.as_object())?;
        Ok(map.iter().map(|(name, _)| (name.as_str(), self.get(name))).collect())
    }

    fn whole(&self) -> Result<i64, Fault> {
        self.need(self.value.as_i64())
    }

    fn count(&self) -> Result<usize, Fault> {
        self.need(self.value.as_u64().and_then(|number| usize::try_from(number).ok()))
    }

    fn number(&self) -> Result<u32, Fault> {
        self.need(self.value.as_u64().and_then(|number| u32::try_from(number).ok()))
    }

    fn text(&self) -> Result<&'a str, Fault> {
        self.need(self.value.as_str())
    }

    fn place_in(&self, names: &[String], name: &str) -> Result<usize, Fault> {
        self.need(names.iter().position(|known| known == name))
    }

    fn item(&self, place: usize) -> At<'a> {
        let value = self.value.get(place).unwrap_or(&Value::Null);
        At { value, path: format!("{}/{place}", self.path) }
    }

    fn matrix(&self) -> Result<Vec<Vec<i64>>, Fault> {
        self.list()?.iter().map(|line| line.list()?.iter().map(At::whole).collect()).collect()
    }
}

fn read(text: &str) -> Result<Value, Fault> {
    serde_json::from_str(text).map_err(|error| Fault::NotJson(error.to_string()))
}

/// Reads a challenge.
///
/// # Errors
/// A [`Fault`] that tells what is wrong and where.
pub fn challenge(text: &str) -> Result<NamedChallenge, Fault> {
    let value = read(text)?;
    let file = At { value: &value, path: String::new() };
    let listed = file.get("needs").list()?;
    let needs: Vec<String> = ids(&listed)?;
    let parties = file.get("candidates").list()?;
    let sector_list = file.get("helix_min").entries()?;
    let sectors: Vec<String> = sector_list.iter().map(|(name, _)| (*name).to_owned()).collect();
    let triple =
        |pair: &At| Ok((pair.item(0).count()?, pair.item(1).count()?, pair.item(2).whole()?));
    let bridged = |pair: &At| {
        let between = pair.item(2).list()?.iter().map(At::count).collect::<Result<_, Fault>>()?;
        Ok((pair.item(0).count()?, pair.item(1).count()?, between))
    };
    let most = file.get("helix_max");
    let sector =
        |(name, min): &(&str, At)| Ok(Sector { min: min.count()?, max: most.get(name).count()? });
    let challenge = Challenge {
        needs: listed.iter().map(need).collect::<Result<_, Fault>>()?,
        candidates: parties
            .iter()
            .map(|party| candidate(party, &needs, &sectors))
            .collect::<Result<_, Fault>>()?,
        sectors: sector_list.iter().map(sector).collect::<Result<_, Fault>>()?,
        pairs: file.get("pairs").list()?.iter().map(triple).collect::<Result<_, Fault>>()?,
        conflicts: (file.get("hard").list()?.iter())
            .map(|pair| Ok((pair.item(0).count()?, pair.item(1).count()?)))
            .collect::<Result<_, Fault>>()?,
        bridged: file.get("bridges").list()?.iter().map(bridged).collect::<Result<_, Fault>>()?,
        size_max: file.get("size_max").count()?,
        sector_weight: file.get("P_helix").whole()?,
        lead_weight: file.get("P_lead").whole()?,
    };
    challenge.check().map_err(Fault::Challenge)?;
    Ok(NamedChallenge { challenge, candidates: ids(&parties)?, needs, sectors })
}

fn ids(list: &[At]) -> Result<Vec<String>, Fault> {
    list.iter().map(|one| one.get("id").text().map(str::to_owned)).collect()
}

fn need(file: &At) -> Result<Need, Fault> {
    let is_hours = file.get("kind").text()? == "hours";
    let amount = file.get("need").whole()?;
    let weight = file.get("W");
    if weight.value.is_null() {
        return Ok(Need::new(amount, file.get("importance").whole()?, is_hours));
    }
    Ok(Need { amount, weight: weight.whole()?, is_hours })
}

fn candidate(file: &At, needs: &[String], sectors: &[String]) -> Result<Candidate, Fault> {
    let offers = file.get("offers").entries()?.into_iter();
    let hours = file.get("hours_total");
    let lead = file.get("can_lead");
    Ok(Candidate {
        offers: offers
            .map(|(name, amount)| Ok((amount.place_in(needs, name)?, amount.whole()?)))
            .collect::<Result<_, Fault>>()?,
        hours_total: if hours.value.is_null() { None } else { Some(hours.whole()?) },
        sector: file.get("sector").place_in(sectors, file.get("sector").text()?)?,
        can_lead: match lead.value.as_bool() {
            Some(can_lead) => can_lead,
            None => lead.whole()? != 0,
        },
        price: file.get("p").whole()?,
    })
}

/// Reads a market; quantities that are not told are 1, weights too.
///
/// # Errors
/// A [`Fault`] that tells what is wrong and where.
pub fn market(text: &str) -> Result<NamedMarket, Fault> {
    let value = read(text)?;
    let file = At { value: &value, path: String::new() };
    let (offers, wants) = (file.get("offers").list()?, file.get("wants").list()?);
    let or_one = |line: &At, name: &str| {
        let number = line.get(name);
        if number.value.is_null() { Ok(1) } else { number.number() }
    };
    let tag = |line: &At| line.get("tag").count().map(|tag| tag as u64);
    let offer = |line: &At| {
        let member = line.get("member").number()? as usize;
        Ok(Offer { member, tag: tag(line)?, quantity: or_one(line, "quantity")? })
    };
    let want = |line: &At| {
        let (member, quantity) = (line.get("member").number()? as usize, or_one(line, "quantity")?);
        Ok(Want { member, tag: tag(line)?, quantity, weight: or_one(line, "weight")? })
    };
    let market = Market::by_tag(
        offers.iter().map(offer).collect::<Result<_, Fault>>()?,
        wants.iter().map(want).collect::<Result<_, Fault>>()?,
    );
    Ok(NamedMarket {
        market: market.map_err(Fault::Market)?,
        offers: ids(&offers)?,
        wants: ids(&wants)?,
        length_max: file.get("k").count()?,
    })
}

/// Influences and positions of actors.
type Actors = (Vec<Vec<i64>>, Vec<Vec<i64>>);

/// Influences (`MID`) and positions (`MAO2`, none when not told) of actors.
///
/// # Errors
/// A [`Fault`] that tells what is missing and where.
pub fn actors(text: &str) -> Result<Actors, Fault> {
    let value = read(text)?;
    let file = At { value: &value, path: String::new() };
    let influences = file.get("MID").matrix()?;
    let positions = file.get("MAO2");
    let positions = match positions.value.is_null() {
        true => vec![Vec::new(); influences.len()],
        false => positions.matrix()?,
    };
    Ok((influences, positions))
}

/// A solution in JSON, with places of candidates as the file has them.
pub fn tell_solution(named: &NamedChallenge, solution: &Solution, why: &Explanation) -> Value {
    let (best, bound) = (&solution.best, &solution.bound);
    let unmet = |amount: fn(&alliances::Shortage) -> i64| -> Value {
        let told = |shortage: &alliances::Shortage| {
            let amount = amount(shortage);
            (amount > 0).then(|| (lack(named, shortage.of), Value::from(amount)))
        };
        why.shortages.iter().filter_map(told).collect::<serde_json::Map<_, _>>().into()
    };
    let blocked = |shortage: &alliances::Shortage| {
        let told = shortage.blocked.iter().map(|one| tell_blocked(named, one));
        (lack(named, shortage.of), Value::from(told.collect::<Vec<_>>()))
    };
    json!({
        "missing": best.missing,
        "size": best.members.len(),
        "burden": best.cost,
        "members": best.members,
        "names": best.members.iter().map(|one| name(&named.candidates, *one)).collect::<Vec<_>>(),
        "proven": solution.proven,
        "bound": { "missing": bound.missing, "size": bound.size, "burden": bound.cost },
        "unmet": unmet(|shortage| shortage.missing),
        "not_in_network": unmet(|shortage| shortage.not_in_network),
        "blocked": why.shortages.iter().filter(|one| !one.blocked.is_empty()).map(blocked)
            .collect::<serde_json::Map<_, _>>(),
        "by_size": solution.by_size.iter().map(tell_ranked).collect::<Vec<_>>(),
        "top": solution.top.iter().map(tell_ranked).collect::<Vec<_>>(),
    })
}

fn tell_ranked(ranked: &Ranked) -> Value {
    let Alliance { missing, members, cost } = &ranked.alliance;
    json!({
        "size": members.len(),
        "missing": missing,
        "burden": cost,
        "members": members,
        "proven": ranked.proven,
    })
}

fn tell_blocked(named: &NamedChallenge, blocked: &Blocked) -> Value {
    let of = |member: usize| Value::from(name(&named.candidates, member));
    let (by, member) = match blocked.by {
        Cause::Conflict(member) => ("conflict", of(member)),
        Cause::NobodyBetween(member) => ("nobody between", of(member)),
        Cause::SectorIsFull => ("sector is full", Value::Null),
        Cause::AllianceIsFull => ("alliance is full", Value::Null),
        Cause::HoursAreLimited => ("hours are limited", Value::Null),
        Cause::BringsNoMore => ("brings no more", Value::Null),
    };
    json!({
        "candidate": name(&named.candidates, blocked.candidate),
        "has": blocked.has,
        "by": by,
        "member": member,
    })
}

fn lack(named: &NamedChallenge, of: Lack) -> String {
    match of {
        Lack::Need(place) => name(&named.needs, place),
        Lack::Sector(place) => name(&named.sectors, place),
        Lack::Lead => "lead".to_owned(),
    }
}

fn name(names: &[String], place: usize) -> String {
    names.get(place).cloned().unwrap_or_default()
}

/// Rings in JSON, with the ids of offers and wants.
pub fn tell_rings(named: &NamedMarket, found: &Rings) -> Value {
    let step = |(offer, want): &(usize, usize)| {
        json!([name(&named.offers, *offer), name(&named.wants, *want)])
    };
    let ring = |ring: &rings::Ring| {
        let steps: Vec<Value> = ring.steps.iter().map(step).collect();
        json!({ "steps": steps, "weight": ring.weight, "times": ring.times })
    };
    json!({
        "weight": found.weight,
        "rings": found.rings.iter().map(ring).collect::<Vec<_>>(),
        "proven": found.proven,
        "upper_bound": found.upper_bound,
        "unlimited": found.unlimited,
        "listed": found.listed,
    })
}

/// MACTOR in JSON, with the names of the literature.
pub fn tell_mactor(found: &Mactor) -> Value {
    let strength = |strength: &Strength| {
        json!({
            "I": strength.influence, "D": strength.dependence,
            "r": strength.share, "R": strength.ratio,
        })
    };
    let mut told = serde_json::Map::new();
    told.insert("MIDI".to_owned(), json!(found.influence));
    told.insert("MMIDI".to_owned(), json!(found.influence_max));
    told.insert("net_influence".to_owned(), json!(found.net_influence));
    told.insert("strength".to_owned(), strength(&found.strength));
    told.insert("strength_max".to_owned(), strength(&found.strength_max));
    for (number, order) in (1..).zip(&found.orders) {
        tell_order(&mut told, number, order);
    }
    told.into()
}

fn tell_order(told: &mut serde_json::Map<String, Value>, number: u32, order: &Order) {
    let mut put = |name: &str, value: Value| {
        told.insert(format!("{number}{name}"), value);
    };
    put("MAO", json!(order.positions));
    put("CAA", json!(order.convergence));
    put("DAA", json!(order.divergence));
    put("EQ", json!(order.ambivalence));
    put("convergence_pct", json!(100.0 * order.convergence_share));
    put("net_actor", json!(order.net_actors));
    put("net_objective", json!(order.net_objectives));
    put("mobilisation_actor", json!(order.mobilisation));
    put("objective_for", json!(order.in_favour));
    put("objective_against", json!(order.against));
}
