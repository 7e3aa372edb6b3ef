//! The whole way: quickly a good alliance, then proof, then other sizes and other alliances.

use std::cell::Cell;

use crate::alliances::answer::{Alliance, Bound, Progress, Ranked, Scope, Solution, Stage, Watch};
use crate::alliances::branch::Search;
use crate::alliances::evaluate::{cost, is_allowed, missing};
use crate::alliances::model::Model;
use crate::alliances::node::Node;
use crate::alliances::relax::{Goal, Verdict, judge};
use crate::alliances::start;
use crate::alliances::tabu::{self, Rank};
use crate::alliances::{Challenge, Fault};

/// So many nodes are searched at first before the best is improved by other means.
const EFFORT_FIRST: u64 = 500;

/// Finds the best alliance for a challenge, and what else is in the scope.
///
/// There is always an answer; the longer `stop` waits the better it is, until it is proven. The
/// same challenge gives the same answer, unless it was stopped. Other sizes and other alliances
/// are looked for with a limited effort: what is not proven there says so.
///
/// # Errors
/// A [`Fault`] when the challenge does not fit together.
///
/// ```
/// use matching::alliances::{Candidate, Challenge, Need, Scope, Sector, Watch, solve};
///
/// let candidate = |need, amount| Candidate {
///     offers: vec![(need, amount)], hours_total: None, sector: 0, can_lead: true, price: 20,
/// };
/// let challenge = Challenge {
///     needs: vec![Need::new(100, 2, true), Need::new(5, 1, false)],
///     candidates: vec![candidate(0, 60), candidate(0, 80), candidate(1, 3)],
///     sectors: vec![Sector { min: 1, max: 3 }],
///     size_max: 3,
///     ..Challenge::default()
/// };
/// let watch = Watch { stop: &|| false, progress: &|_| () };
/// let found = solve(&challenge, Scope::ALL, &watch)?;
/// assert_eq!(found.best.members, [0, 1, 2]);
/// assert_eq!(found.best.missing, 2 * 200, "two of the second need are not in the network");
/// assert!(found.proven);
/// # Ok::<(), matching::alliances::Fault>(())
/// ```
pub fn solve(challenge: &Challenge, scope: Scope, watch: &Watch) -> Result<Solution, Fault> {
    challenge.check()?;
    let model = Model::new(challenge);
    let mut way = Way::new(&model, watch);
    way.best = start::start(&model, watch.stop, &|members| way.show(members));
    let mut is_open = true;
    for stage in [Stage::Missing, Stage::Size, Stage::Cost] {
        way.tell(stage, 0);
        is_open = is_open && way.prove(stage);
    }
    let best = way.alliance(&way.best);
    let bound = if is_open { told(&best) } else { way.bound() };
    let by_size = if scope.sizes { way.sizes(is_open) } else { Vec::new() };
    let first = Ranked { alliance: best.clone(), proven: is_open };
    let mut top = vec![first];
    if scope.alliances > 1 {
        top = if is_open { way.others(scope.alliances) } else { top };
        way.fill(&mut top, &by_size, scope.alliances);
    }
    Ok(Solution {
        best,
        proven: is_open,
        bound,
        missing_at_most: model.floor + model.most_missing(),
        top,
        by_size,
    })
}

fn told(best: &Alliance) -> Bound {
    Bound { missing: best.missing, size: best.members.len(), cost: best.cost }
}

/// A search on its way.
struct Way<'a> {
    model: &'a Model,
    watch: &'a Watch<'a>,
    best: Vec<usize>,
    stage: Cell<Stage>,
}

impl<'a> Way<'a> {
    fn new(model: &'a Model, watch: &'a Watch<'a>) -> Self {
        Self { model, watch, best: Vec::new(), stage: Cell::new(Stage::Start) }
    }

    fn alliance(&self, members: &[usize]) -> Alliance {
        let mut members = members.to_vec();
        members.sort_unstable();
        Alliance {
            missing: self.model.floor + missing(self.model, &members),
            cost: cost(self.model, &members),
            members,
        }
    }

    fn tell(&self, stage: Stage, nodes: u64) {
        self.stage.set(stage);
        let best = self.alliance(&self.best);
        (self.watch.progress)(&Progress { stage, nodes, best });
    }

    /// Shows an alliance that is there before anything is proven.
    fn show(&self, members: &[usize]) {
        let best = self.alliance(members);
        (self.watch.progress)(&Progress { stage: Stage::Start, nodes: 0, best });
    }

    fn rank(&self) -> Rank {
        tabu::rank(self.model, &self.best)
    }

    /// Improves the best until a stage is proven; `false` when stopped before.
    fn prove(&mut self, stage: Stage) -> bool {
        loop {
            let rank = self.rank();
            let (size, missing_max) = match stage {
                Stage::Missing => (self.model.size_max, rank.1 - 1),
                Stage::Size if self.best.is_empty() => return true,
                Stage::Size => (self.best.len() - 1, rank.1),
                Stage::Start | Stage::Cost | Stage::Sizes | Stage::Others => {
                    return self.prove_cost();
                }
            };
            if missing_max < 0 {
                return true;
            }
            let stop = |nodes| self.stop(nodes);
            let mut search = Search::new(self.model, size, missing_max, &stop);
            search.run();
            let (has_stopped, found) = (search.has_stopped, search.found.pop());
            match found {
                Some((_, members)) => self.best = members,
                None => return !has_stopped,
            }
        }
    }

    /// Searches with growing effort; in between the best is improved by quick means, so that
    /// bounds have something to hold on to.
    fn prove_cost(&mut self) -> bool {
        let mut effort = EFFORT_FIRST;
        for seed in 2.. {
            let stop = |nodes| nodes > effort || self.stop(nodes);
            let mut search = Search::new(self.model, self.best.len(), self.rank().1, &stop);
            search.keep = Some(1);
            search.note(&self.best);
            search.run();
            let (has_stopped, found) = (search.has_stopped, search.found.pop());
            if let Some((_, members)) = found {
                self.best = members;
            }
            if !has_stopped {
                return true;
            }
            if (self.watch.stop)() {
                return false;
            }
            let mut members = self.best.clone();
            for again in 0..3 {
                start::cheaper(self.model, &mut members, 3 * seed + again, self.watch.stop);
            }
            self.best = members;
            effort *= 6;
        }
        false
    }

    fn stop(&self, nodes: u64) -> bool {
        self.tell(self.stage.get(), nodes);
        (self.watch.stop)()
    }
}

/// Bounds where there is no proof, and what else was asked for.
impl Way<'_> {
    fn bound(&self) -> Bound {
        let rank = self.rank();
        let missing = match self.root(self.model.size_max, Goal::Missing(i64::MAX / 4)) {
            Some(bound) => whole(bound).clamp(0, rank.1),
            None => rank.1,
        };
        let is_open = |size: &usize| self.root(*size, Goal::Missing(missing)).is_some();
        let size = (1..=self.best.len()).find(is_open).unwrap_or(self.best.len());
        let cost = self.root(size, Goal::Cost(i64::MAX / 4, missing));
        let cost = cost.map_or(rank.2, whole);
        Bound { missing: self.model.floor + missing, size, cost }
    }

    /// The bound at the beginning of a search; `None` when the goal is out of reach.
    fn root(&self, size: usize, goal: Goal) -> Option<f64> {
        let mut node = Node::new(self.model);
        match judge(self.model, &mut node, size, goal, start::ROUNDS) {
            Verdict::Hopeless => None,
            Verdict::Open { bound, .. } => Some(bound),
        }
    }

    /// So many nodes are tried for each of the other sizes and alliances.
    fn effort(&self) -> u64 {
        20_000_000 / (self.model.count as u64 + 50)
    }

    fn sizes(&self, is_proven: bool) -> Vec<Ranked> {
        self.tell(Stage::Sizes, 0);
        let of_size = |size: usize| {
            if size == self.best.len() {
                let alliance = self.alliance(&self.best);
                return Some(Ranked { alliance, proven: is_proven });
            }
            self.best_of_size(size)
        };
        (1..=self.model.size_max).filter_map(of_size).collect()
    }

    fn best_of_size(&self, size: usize) -> Option<Ranked> {
        let stop = |nodes: u64| nodes > self.effort() || self.stop(nodes);
        let mut members = start::of_size(self.model, &self.best, size, self.watch.stop);
        let mut proven = true;
        loop {
            let rank = tabu::rank(self.model, &members);
            let most = if rank.0 > 0 { self.model.most_missing() } else { rank.1 - 1 };
            if most < 0 {
                break;
            }
            let mut search = Search::new(self.model, size, most, &stop);
            search.exactly = true;
            search.run();
            proven &= !search.has_stopped;
            match search.found.pop() {
                Some((_, better)) => members = better,
                None if rank.0 > 0 => return None,
                None => break,
            }
        }
        let mut search = Search::new(self.model, size, missing(self.model, &members), &stop);
        search.keep = Some(1);
        search.note(&members);
        search.run();
        proven &= !search.has_stopped;
        let (_, members) = search.found.pop()?;
        Some(Ranked { alliance: self.alliance(&members), proven })
    }

    /// The best alliances that miss as little as the best, smallest first.
    fn others(&self, count: usize) -> Vec<Ranked> {
        self.tell(Stage::Others, 0);
        let stop = |nodes: u64| nodes > self.effort() || self.stop(nodes);
        let missing_max = self.rank().1;
        let (mut top, mut proven) = (Vec::new(), true);
        for size in self.best.len()..=self.model.size_max {
            let mut search = Search::new(self.model, size, missing_max, &stop);
            search.keep = Some(count - top.len());
            for members in start::around(self.model, &self.best, size) {
                search.note_if_reached(&members);
            }
            search.run();
            proven &= !search.has_stopped;
            let found = search.found.iter();
            top.extend(found.map(|(_, members)| (self.alliance(members), proven)));
            if top.len() >= count {
                break;
            }
        }
        // The first is the best, and that is proven.
        let ranked = |(place, (alliance, proven)): (usize, (Alliance, bool))| Ranked {
            proven: proven || place == 0,
            alliance,
        };
        top.into_iter().enumerate().map(ranked).collect()
    }
}

impl Way<'_> {
    /// Where there are not enough that miss as little, the best others that are at hand.
    fn fill(&self, top: &mut Vec<Ranked>, by_size: &[Ranked], count: usize) {
        let sizes = [self.best.len().saturating_sub(1), self.best.len(), self.best.len() + 1];
        let around = sizes.iter().flat_map(|size| start::around(self.model, &self.best, *size));
        let around = around.filter(|members| is_allowed(self.model, members));
        let mut others: Vec<Alliance> = around.map(|members| self.alliance(&members)).collect();
        others.extend(by_size.iter().map(|ranked| ranked.alliance.clone()));
        others.sort_by_key(|one| (one.missing, one.members.len(), one.cost, one.members.clone()));
        others.dedup();
        for alliance in others {
            let is_new = top.iter().all(|one| one.alliance != alliance);
            let fits = alliance.members.len() <= self.model.size_max;
            if top.len() < count && is_new && fits && !alliance.members.is_empty() {
                top.push(Ranked { alliance, proven: false });
            }
        }
    }
}

/// Rounds a bound up: what it is about is whole.
fn whole(bound: f64) -> i64 {
    #[expect(clippy::cast_possible_truncation, reason = "bounds are far below 2⁵³")]
    let whole = (bound - 1e-3).ceil() as i64;
    whole
}
