//! `marke alliances` and `marke stakeholders`: who fits with whom in a file, without a database.

use std::fmt::Write;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use anyhow::Context;
use matching::alliances::{self, Explanation, Lack, Scope, Solution, Stage, Watch, explain};
use matching::files::{self, NamedChallenge, NamedMarket};
use matching::rings::{self, Rings};
use matching::stakeholders::mactor::{self, Feedback, Mactor};
use serde_json::Value;

use super::arguments;
use super::import::read_text;
use super::output::{Bar, Failure, print, print_json};

/// So many lines of a list are printed.
const LINES_MAX: usize = 10;

/// `marke alliances solve`.
pub(super) async fn solve(typed: &arguments::Solve) -> Result<(), Failure> {
    let help = "give it needs, candidates, pairs, hard, bridges, helix_min and helix_max, in JSON";
    let wrong = |fault: &dyn std::fmt::Display| Failure::found(fault, help);
    let named =
        files::challenge(&read_text(&typed.file)?).map_err(|fault: files::Fault| wrong(&fault))?;
    let challenge = named.challenge.clone();
    let work = move |stop: &dyn Fn() -> bool, bar: &Bar| {
        let progress = |progress: &alliances::Progress| {
            let (doing, missing) = (doing(progress.stage), progress.best.missing);
            let size = progress.best.members.len();
            bar.doing(format!("{doing}; so far {size} partners with {missing} missing"));
        };
        let watch = Watch { stop, progress: &progress };
        let solution = alliances::solve(&challenge, Scope::ALL, &watch)?;
        let why = explain(&challenge, &solution.best.members)?;
        Ok((solution, why))
    };
    let found: Result<_, alliances::Fault> = patiently(typed.seconds, work).await?;
    let (solution, why) = found.map_err(|fault| wrong(&fault))?;
    if typed.output.json {
        return print_json(&files::tell_solution(&named, &solution, &why));
    }
    print(&told_solution(&named, &solution, &why))
}

/// `marke alliances rings`.
pub(super) async fn rings(typed: &arguments::Rings) -> Result<(), Failure> {
    let help = "give it offers, wants and k, in JSON";
    let named = files::market(&read_text(&typed.file)?);
    let named = named.map_err(|fault| Failure::found(fault, help))?;
    let (market, length) = (named.market.clone(), typed.max_length.unwrap_or(named.length_max));
    let work = move |stop: &dyn Fn() -> bool, bar: &Bar| {
        bar.doing("choosing rings".to_owned());
        rings::rings(&market, length, stop)
    };
    let found = patiently(typed.seconds, work).await?;
    let found = found.map_err(|fault| Failure::use_(fault, "choose with --max-length"))?;
    if typed.output.json {
        return print_json(&files::tell_rings(&named, &found));
    }
    print(&told_rings(&named, &found, length))
}

/// `marke stakeholders mactor`.
pub(super) fn mactor(typed: &arguments::Mactor) -> Result<(), Failure> {
    let help = "give it influences (MID) and positions (MAO2), in JSON";
    let text = read_text(&typed.file)?;
    let (influences, positions) =
        files::actors(&text).map_err(|fault| Failure::found(fault, help))?;
    let found = mactor::mactor(&influences, &positions, Feedback::Counts);
    let found = found.map_err(|fault| Failure::found(fault, help))?;
    if typed.output.json {
        return print_json(&files::tell_mactor(&found));
    }
    print(&told_mactor(&names(&text, "actors", "actor", influences.len()), &found))
}

/// Works until the work is done, the time is up, or somebody at the keyboard has seen enough:
/// what is there by then is the answer.
async fn patiently<T: Send + 'static>(
    seconds: Option<u64>,
    work: impl FnOnce(&dyn Fn() -> bool, &Bar) -> T + Send + 'static,
) -> Result<T, Failure> {
    let interrupted = Arc::new(AtomicBool::new(false));
    let heard = Arc::clone(&interrupted);
    let hearing = tokio::spawn(async move {
        if tokio::signal::ctrl_c().await.is_ok() {
            heard.store(true, Ordering::Relaxed);
        }
    });
    let (began, limit) = (Instant::now(), seconds.map(Duration::from_secs));
    let done = tokio::task::spawn_blocking(move || {
        let is_late = || limit.is_some_and(|limit| began.elapsed() >= limit);
        let enough = || interrupted.load(Ordering::Relaxed) || is_late();
        let bar = Bar::new();
        let outcome = work(&enough, &bar);
        bar.end();
        outcome
    });
    let outcome = done.await.context("the work stopped half-way");
    hearing.abort();
    Ok(outcome?)
}

const fn doing(stage: Stage) -> &'static str {
    match stage {
        Stage::Start => "looking for a good alliance",
        Stage::Missing => "proving that less cannot be missing",
        Stage::Size => "proving that fewer partners do not do",
        Stage::Cost => "proving that nothing costs less",
        Stage::Sizes => "looking at other sizes",
        Stage::Others => "looking for other good alliances",
    }
}

fn named(names: &[String], place: usize) -> &str {
    names.get(place).map_or("", String::as_str)
}

fn told_solution(named: &NamedChallenge, solution: &Solution, why: &Explanation) -> String {
    let mut text = String::new();
    // Writing to a text does not fail.
    let _ = tell_best(&mut text, named, solution, why);
    let _ = tell_shortages(&mut text, named, why);
    let _ = tell_sizes(&mut text, solution);
    text
}

fn tell_best(
    text: &mut String,
    challenge: &NamedChallenge,
    solution: &Solution,
    why: &Explanation,
) -> std::fmt::Result {
    let best = &solution.best;
    let (size, missing, burden) = (best.members.len(), best.missing, best.cost);
    let share = found_share(missing, solution.missing_at_most);
    writeln!(text, "{size} partners find {share} % of what is asked; burden {burden}")?;
    let bound = &solution.bound;
    match solution.proven {
        true => writeln!(text, "proven: no alliance is better")?,
        false => writeln!(
            text,
            "best found, not proven: at least {} is missing (here {missing}), with {} partners at \
             least, at a burden of {} at least",
            bound.missing, bound.size, bound.cost
        )?,
    }
    writeln!(text, "\npartners")?;
    for member in &why.members {
        let brings = member.brings.iter();
        let brings: Vec<String> = brings
            .map(|(need, amount)| format!("{} {amount}", self::named(&challenge.needs, *need)))
            .collect();
        let who = self::named(&challenge.candidates, member.candidate);
        let brings = match brings.is_empty() {
            true => "counts for its sector or as lead".to_owned(),
            false => brings.join(", "),
        };
        write!(text, "  {who}: {brings}")?;
        match &member.substitute {
            _ if member.cannot_be_missed() => write!(text, "; cannot be missed")?,
            Some(other) => {
                let other = self::named(&challenge.candidates, other.candidate);
                write!(text, "; {other} could take its place")?;
            }
            None => {}
        }
        writeln!(text)?;
    }
    for between in &why.between {
        let of = |place| self::named(&challenge.candidates, place);
        let (one, other) = (of(between.one), of(between.other));
        writeln!(text, "  {} stands between {one} and {other}", of(between.bridge))?;
    }
    Ok(())
}

/// Whole percents of what is asked that are found, rounded down.
fn found_share(missing: i64, at_most: i64) -> i64 {
    if at_most == 0 { 100 } else { 100 * (at_most - missing) / at_most }
}

fn tell_shortages(
    text: &mut String,
    challenge: &NamedChallenge,
    why: &Explanation,
) -> std::fmt::Result {
    let missing = || why.shortages.iter().filter(|shortage| shortage.missing > 0);
    if missing().next().is_none() {
        return Ok(());
    }
    writeln!(text, "\nstill missing")?;
    for shortage in missing() {
        let of = match shortage.of {
            Lack::Need(place) => named(&challenge.needs, place),
            Lack::Sector(place) => named(&challenge.sectors, place),
            Lack::Lead => "somebody who can lead",
        };
        write!(text, "  {of}: {}", shortage.missing)?;
        if shortage.not_in_network > 0 {
            write!(text, ", of which nobody has {}", shortage.not_in_network)?;
        }
        writeln!(text)?;
    }
    Ok(())
}

fn tell_sizes(text: &mut String, solution: &Solution) -> std::fmt::Result {
    writeln!(text, "\nby size")?;
    for ranked in &solution.by_size {
        let (size, missing) = (ranked.alliance.members.len(), ranked.alliance.missing);
        let share = found_share(missing, solution.missing_at_most);
        let proven = if ranked.proven { "proven" } else { "best found" };
        writeln!(text, "  {size:2} partners {share:3} % ({proven})")?;
    }
    Ok(())
}

fn told_rings(market: &NamedMarket, found: &Rings, length: usize) -> String {
    let mut text = String::new();
    let (count, weight) = (found.rings.len(), found.weight);
    let proven = match found.proven {
        true => "proven: no choice has more".to_owned(),
        false => format!("best found, not proven: no choice has more than {}", found.upper_bound),
    };
    let _ = writeln!(text, "{count} rings of at most {length} members, weight {weight}\n{proven}");
    let _ = writeln!(text, "rings of any length have a weight of {} at most\n", found.unlimited);
    for ring in &found.rings {
        let step = |(offer, want): &(usize, usize)| {
            format!("{} for {}", named(&market.offers, *offer), named(&market.wants, *want))
        };
        let steps: Vec<String> = ring.steps.iter().map(step).collect();
        let times = if ring.times > 1 { format!(", {} times", ring.times) } else { String::new() };
        let _ = writeln!(text, "  {} (weight {}{times})", steps.join(" → "), ring.weight);
    }
    text
}

/// The names that a file tells, or numbers.
fn names(text: &str, list: &str, kind: &str, count: usize) -> Vec<String> {
    let file: Value = serde_json::from_str(text).unwrap_or_default();
    let name = |place: usize| file.get(list)?.get(place)?.as_str().map(str::to_owned);
    let or_number = |place: usize| name(place).unwrap_or_else(|| format!("{kind} {}", place + 1));
    (0..count).map(or_number).collect()
}

fn told_mactor(actors: &[String], found: &Mactor) -> String {
    let mut text = String::new();
    let _ = tell_strength(&mut text, actors, found);
    let [_, order, _] = &found.orders;
    let list = |text: &mut String, heading: &str, values: &[Vec<f64>]| {
        let mut pairs: Vec<(usize, usize, f64)> = Vec::new();
        for (one, line) in values.iter().enumerate() {
            pairs.extend((0..one).zip(line).map(|(other, value)| (other, one, *value)));
        }
        pairs.retain(|(_, _, value)| *value > 0.0);
        pairs.sort_by(|a, b| b.2.total_cmp(&a.2).then((a.0, a.1).cmp(&(b.0, b.1))));
        let _ = writeln!(text, "\n{heading}");
        if pairs.is_empty() {
            let _ = writeln!(text, "  nowhere");
        }
        for (one, other, value) in pairs.into_iter().take(LINES_MAX) {
            let (one, other) = (named(actors, one), named(actors, other));
            let _ = writeln!(text, "  {value:5.1}  {one} and {other}");
        }
    };
    list(&mut text, "want the same, most first", &order.convergence);
    list(&mut text, "clash, most first", &order.divergence);
    let share = 100.0 * order.convergence_share;
    let _ = writeln!(text, "\n{share:.0} % of what they share is wanting the same");
    text
}

fn tell_strength(text: &mut String, actors: &[String], found: &Mactor) -> std::fmt::Result {
    let width = actors.iter().map(|name| name.chars().count()).max().unwrap_or(0).max(5);
    writeln!(text, "{:width$}  influence  depends  strength  ambivalence", "")?;
    let [_, order, _] = &found.orders;
    let rows = actors.iter().zip(&found.strength.influence).zip(&found.strength.dependence);
    for (((name, influence), dependence), (strength, ambivalence)) in
        rows.zip(found.strength.ratio.iter().zip(&order.ambivalence))
    {
        writeln!(
            text,
            "{name:width$}  {influence:9}  {dependence:7}  {strength:8.2}  {ambivalence:11.2}"
        )?;
    }
    Ok(())
}
