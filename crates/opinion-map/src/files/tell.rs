//! Tells a map in JSON.

use serde_json::{Value, json};

use super::Named;
use crate::groups::Stability;
use crate::lists::{Agreed, Contradiction, Part, Representative};
use crate::map::{Map, Participant, Statement};

/// A map in JSON, with the ids of participants and statements:
/// `participants` (id, x, y, group), `statements` (id, mean, x, y, agree, disagree, pass),
/// `components`, `groups` (id, size, representative: statement, direction, p, z), `consensus`
/// (agree and disagree: ids), `contradictions` (statement, a, b, `p_a`, `p_b`, z), `stability`
/// (`min_ari`, shuffles); then what Polis does not have: `common_ground`, `sectors`,
/// `sector_contradictions`, `bridging`, `selection`, `straight_liners`.
///
/// One group is the same in every order: its `min_ari` is 1, and `not_told` beside it tells of the
/// clearest division that was found unstable.
pub fn tell(named: &Named, map: &Map) -> Value {
    let id = |at: usize| named.statements.get(at).copied();
    let sector = |at: usize| json!(named.sectors.get(at));
    let participants = named.participants.iter().zip(&map.participants);
    let statements = named.statements.iter().zip(&map.statements);
    let groups = map.groups.iter().enumerate();
    let sectors = map.sectors.iter().enumerate().filter(|(_, part)| !part.statistics.is_empty());
    let ids = |list: &[Agreed]| list.iter().map(|it| id(it.statement)).collect::<Vec<_>>();
    let ground = map.common_ground.iter().map(|it| {
        json!({
            "statement": id(it.statement), "direction": it.direction, "p": it.p,
            "score": it.score, "lower": it.lower, "in_sectors": it.in_sectors,
        })
    });
    let bridging = named.statements.iter().zip(&map.bridging.statements).map(|(id, it)| {
        json!({ "statement": id, "support": it.support, "side": it.side, "answers": it.answers })
    });
    let chosen = &map.selection;
    json!({
        "participants": participants.map(participant).collect::<Vec<_>>(),
        "statements": statements.map(statement).collect::<Vec<_>>(),
        "components": map.plane.components,
        "groups": groups.map(|(at, part)| group(json!(at), part, &id)).collect::<Vec<_>>(),
        "consensus": {
            "agree": ids(&map.consensus.agree), "disagree": ids(&map.consensus.disagree),
        },
        "contradictions": contradictions(&map.contradictions, &id, &|at| json!(at)),
        "stability": stability(map),
        "common_ground": ground.collect::<Vec<_>>(),
        "sectors": sectors.map(|(at, part)| group(sector(at), part, &id)).collect::<Vec<_>>(),
        "sector_contradictions": contradictions(&map.sector_contradictions, &id, &sector),
        "bridging": bridging.collect::<Vec<_>>(),
        "selection": {
            "statements": chosen.statements.iter().map(|at| id(*at)).collect::<Vec<_>>(),
            "covered": chosen.covered, "agreeing": chosen.agreeing, "asked": chosen.asked,
            "share": chosen.share, "share_of_asked": chosen.share_of_asked,
            "left_out_together": chosen.left_out_together, "justified": chosen.justified,
        },
        "straight_liners": map.straight_liners(),
        "silhouette": map.grouping.silhouette,
        "silhouette_of_one_cloud": map.grouping.silhouette_of_one_cloud,
    })
}

fn participant((id, it): (&u64, &Participant)) -> Value {
    json!({ "id": id, "x": it.at[0], "y": it.at[1], "group": it.group })
}

fn statement((id, it): (&u64, &Statement)) -> Value {
    json!({
        "id": id, "mean": it.mean, "x": it.at[0], "y": it.at[1],
        "agree": it.tally.agree, "disagree": it.tally.disagree, "pass": it.tally.pass(),
        "priority": it.priority,
    })
}

fn group(name: Value, part: &Part, id: &dyn Fn(usize) -> Option<u64>) -> Value {
    let told = |it: &Representative| {
        json!({
            "statement": id(it.statement), "direction": it.direction, "p": it.p, "z": it.z,
            "ratio": it.ratio, "z_ratio": it.z_ratio,
        })
    };
    let representative: Vec<Value> = part.representative.iter().map(told).collect();
    json!({ "id": name, "size": part.size, "representative": representative })
}

fn contradictions(
    list: &[Contradiction],
    id: &dyn Fn(usize) -> Option<u64>,
    name: &dyn Fn(usize) -> Value,
) -> Vec<Value> {
    let told = |it: &Contradiction| {
        json!({
            "statement": id(it.statement), "a": name(it.a), "b": name(it.b),
            "p_a": it.p_a, "p_b": it.p_b, "z": it.z,
            "against_a": it.against_a, "against_b": it.against_b, "divided": it.divided,
        })
    };
    list.iter().map(told).collect()
}

fn stability(map: &Map) -> Value {
    let told = |it: &Stability| {
        json!({
            "min_ari": it.min_ari, "shuffles": it.shuffles,
            "resample_ari": it.resample_ari, "resample_ari_min": it.resample_ari_min,
            "resamples": it.resamples,
        })
    };
    match &map.grouping.stability {
        Some(stability) if map.grouping.groups > 1 => told(stability),
        other => {
            let shuffles = map.settings.shuffles;
            json!({ "min_ari": 1.0, "shuffles": shuffles, "not_told": other.as_ref().map(told) })
        }
    }
}
