//! Reads challenges and markets from JSON text, in the shape of the reference data.

use serde_json::Value;

use crate::alliances::{Candidate, Challenge, Need, Sector};

pub fn challenge(text: &str) -> Option<Challenge> {
    let v: Value = serde_json::from_str(text).ok()?;
    let needs = v["needs"].as_array()?;
    let names: Vec<&str> = needs.iter().filter_map(|n| n["id"].as_str()).collect();
    let sectors: Vec<&String> = v["helix_min"].as_object()?.keys().collect();
    let n = |x: &Value| x.as_i64();
    let u = |x: &Value| x.as_u64().map(|x| x as usize);
    Some(Challenge {
        needs: needs.iter().map(|x| Some(Need { amount: n(&x["need"])?, weight: n(&x["W"])?, is_hours: x["kind"] == "hours" })).collect::<Option<_>>()?,
        candidates: v["candidates"].as_array()?.iter().map(|x| Some(Candidate {
            offers: x["offers"].as_object()?.iter().map(|(k, a)| Some((names.iter().position(|m| m == k)?, n(a)?))).collect::<Option<_>>()?,
            hours_total: n(&x["hours_total"]),
            sector: sectors.iter().position(|s| x["sector"] == s.as_str())?,
            can_lead: n(&x["can_lead"])? == 1,
            price: n(&x["p"])?,
        })).collect::<Option<_>>()?,
        sectors: sectors.iter().map(|s| Some(Sector { min: u(&v["helix_min"][s.as_str()])?, max: u(&v["helix_max"][s.as_str()])? })).collect::<Option<_>>()?,
        pairs: v["pairs"].as_array()?.iter().map(|p| Some((u(&p[0])?, u(&p[1])?, n(&p[2])?))).collect::<Option<_>>()?,
        conflicts: v["hard"].as_array()?.iter().map(|p| Some((u(&p[0])?, u(&p[1])?))).collect::<Option<_>>()?,
        bridged: v["bridges"].as_array()?.iter().map(|p| Some((u(&p[0])?, u(&p[1])?, p[2].as_array()?.iter().map(|b| u(b)).collect::<Option<_>>()?))).collect::<Option<_>>()?,
        size_max: u(&v["size_max"])?,
        sector_weight: n(&v["P_helix"])?,
        lead_weight: n(&v["P_lead"])?,
    })
}
