//! The whole way: quickly a good alliance, then proof, then others and other sizes.

use crate::alliances::branch::Search;
use crate::alliances::evaluate::{cost, missing};
use crate::alliances::model::Model;
use crate::alliances::tabu::{self, Rank};
use crate::alliances::{Challenge, Fault};

/// How many alliances are told.
pub const BEST_MAX: usize = 5;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage { Start, Missing, Size, Cost, Others, BySize }

#[derive(Clone, Copy, Debug)]
pub struct Progress { pub stage: Stage, pub nodes: u64 }

pub struct Watch<'a> {
    pub stop: &'a dyn Fn() -> bool,
    pub progress: &'a dyn Fn(Progress),
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Alliance { pub missing: i64, pub cost: i64, pub members: Vec<usize> }
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BySize { pub alliance: Alliance }
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Solution { pub best: Alliance, pub proven: bool }

pub fn solve(challenge: &Challenge, watch: &Watch) -> Result<Solution, Fault> {
    challenge.check()?;
    let model = Model::new(challenge);
    let t = std::time::Instant::now();
    let (mut members, mut r) = start(&model, watch);
    eprintln!("start {:?} size {} {:?}", r, members.len(), t.elapsed());
    let stop = |_nodes: u64| (watch.stop)();
    // missing
    let mut proven = true;
    while r.1 > 0 {
        let mut s = Search::new(&model, model.size_max, r.1 - 1, &stop);
        s.run();
        eprintln!("missing nodes {} {:?}", s.nodes, t.elapsed());
        if s.has_stopped { proven = false; break }
        match s.found.first() { Some((_, m)) => { members = m.clone(); r = tabu::rank(&model, &members); eprintln!("better {r:?}"); } None => break }
    }
    while proven && members.len() > 1 {
        let mut s = Search::new(&model, members.len() - 1, r.1, &stop);
        s.run();
        eprintln!("size nodes {} {:?}", s.nodes, t.elapsed());
        if s.has_stopped { proven = false; break }
        match s.found.first() { Some((_, m)) => { members = m.clone(); r = tabu::rank(&model, &members); eprintln!("better {r:?} {}", members.len()); } None => break }
    }
    if proven {
        let mut s = Search::new(&model, members.len(), r.1, &stop);
        s.keep = Some(1);
        s.note(&members);
        s.run();
        eprintln!("cost nodes {} {:?}", s.nodes, t.elapsed());
        proven = !s.has_stopped;
        members = s.found[0].1.clone();
    }
    members.sort();
    Ok(Solution { best: Alliance { missing: missing(&model, &members) + model.floor, cost: cost(&model, &members), members }, proven })
}

fn start(model: &Model, watch: &Watch) -> (Vec<usize>, Rank) {
    let mut members = Vec::new();
    let zero: Rank = (0, 0, i64::MIN);
    tabu::grow(model, &mut members, model.size_max);
    tabu::improve(model, &mut members, 1, (0, 0, i64::MAX), watch.stop);
    let target = tabu::rank(model, &members);
    eprintln!("grow {target:?}");
    loop {
        let mut fewer = members.clone();
        let size = members.len() - 1;
        if size == 0 { break }
        tabu::shrink(model, &mut fewer, size);
        tabu::improve(model, &mut fewer, 1, (0, target.1, i64::MAX), watch.stop);
        let r = tabu::rank(model, &fewer);
        if r.0 > 0 || r.1 > target.1 { break }
        members = fewer;
    }
    tabu::improve(model, &mut members, 2, zero, watch.stop);
    let r = tabu::rank(model, &members);
    (members, r)
}
