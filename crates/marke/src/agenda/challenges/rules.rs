//! What a challenge accepts.

use crate::clock::Day;
use crate::error::{Refused, Result};
use crate::ids::PartyId;
use crate::reading::{LINE_LENGTH_MAX, Reading, TEXT_LENGTH_MAX, TITLE_LENGTH_MAX};

use super::{Challenge, LinkedWish, Seat, Sheet, Stage};

/// Longest reason or note, in characters.
pub const REASON_LENGTH_MAX: usize = 2_000;

/// A challenge has no more wishes than this.
pub const WISHES_MAX: usize = 500;

/// No more parties sit at one table than this.
pub const SEATS_MAX: usize = 100;

/// What a sheet says, read and judged.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Facts {
    pub title: String,
    pub what: String,
    pub why: String,
    pub for_whom: String,
    pub baseline: String,
    pub baseline_on: Option<Day>,
    pub indicator: String,
    pub unit: String,
    pub baseline_value: Option<f64>,
    pub target_value: Option<f64>,
    pub target_on: Option<Day>,
    pub champion: Option<PartyId>,
    pub owner: Option<PartyId>,
    pub stage: Option<Stage>,
    pub next_step: String,
    pub next_step_on: Option<Day>,
    pub motivation: String,
}

/// Reads a sheet; refuses with everything that is wrong with it.
pub fn read(sheet: &Sheet, today: Day) -> Result<Facts> {
    let mut reading = Reading::default();
    let facts = Facts {
        title: reading.needed("title", &sheet.title, TITLE_LENGTH_MAX),
        what: reading.needed("what", &sheet.what, TEXT_LENGTH_MAX),
        why: reading.needed("why", &sheet.why, TEXT_LENGTH_MAX),
        for_whom: reading.text("for_whom", &sheet.for_whom, TEXT_LENGTH_MAX),
        baseline: reading.text("baseline", &sheet.baseline, TEXT_LENGTH_MAX),
        baseline_on: reading.day("baseline_on", &sheet.baseline_on),
        indicator: reading.text("indicator", &sheet.indicator, LINE_LENGTH_MAX),
        unit: reading.text("unit", &sheet.unit, TITLE_LENGTH_MAX),
        baseline_value: reading.number("baseline_value", &sheet.baseline_value),
        target_value: reading.number("target_value", &sheet.target_value),
        target_on: reading.day("target_on", &sheet.target_on),
        champion: reading.choice("champion", &sheet.champion),
        owner: reading.choice("owner", &sheet.owner),
        stage: reading.choice("stage", &sheet.stage),
        next_step: reading.text("next_step", &sheet.next_step, LINE_LENGTH_MAX),
        next_step_on: reading.day("next_step_on", &sheet.next_step_on),
        motivation: reading.text("motivation", &sheet.motivation, REASON_LENGTH_MAX),
    };
    let measured = facts.baseline_value.or(facts.target_value).is_some();
    reading.check(
        !measured || !facts.indicator.is_empty(),
        Refused::new("agenda-refusal-number-without-indicator").on("indicator"),
    );
    reading.check(
        facts.baseline_on.is_none_or(|day| day <= today),
        Refused::new("agenda-refusal-day-is-in-the-future").on("baseline_on"),
    );
    let order = facts.baseline_on.zip(facts.target_on).is_none_or(|(from, to)| from < to);
    reading.check(order, Refused::new("agenda-refusal-target-before-baseline").on("target_on"));
    reading.check(
        facts.next_step_on.is_none() || !facts.next_step.is_empty(),
        Refused::new("agenda-refusal-day-without-step").on("next_step"),
    );
    reading.end()?;
    Ok(facts)
}

/// Numbers that were typed or ticked, each once; empty ones are left out.
pub fn numbers(field: &'static str, typed: &[String]) -> Result<Vec<i64>> {
    let mut reading = Reading::default();
    let mut numbers: Vec<i64> = Vec::new();
    for typed in typed.iter().take(WISHES_MAX + 1) {
        let number = reading.choice(field, typed.trim().trim_start_matches('#'));
        numbers.extend(number.filter(|number| !numbers.contains(number)));
    }
    reading.end()?;
    Ok(numbers)
}

/// One number that was typed.
pub fn number(field: &'static str, typed: &str) -> Result<i64> {
    let found = numbers(field, &[typed.to_owned()])?;
    let missing = || Refused::new("reading-refusal-text-is-missing").on(field);
    Ok(found.first().copied().ok_or_else(missing)?)
}

/// A challenge begins with somebody who asked: with a wish, or with something else.
pub fn make(wishes: &[i64], origins: usize) -> Vec<Refused> {
    if wishes.is_empty() && origins == 0 {
        return vec![Refused::new("agenda-refusal-no-wish").on("wishes")];
    }
    too_many_wishes(wishes.len())
}

fn too_many_wishes(count: usize) -> Vec<Refused> {
    if count <= WISHES_MAX {
        return Vec::new();
    }
    let refused = Refused::new("agenda-refusal-too-many-wishes").on("wishes");
    vec![refused.with("max", WISHES_MAX)]
}

/// Nobody changed it since it was read.
pub fn unchanged(challenge: &Challenge, sheet: &Sheet) -> Vec<Refused> {
    if sheet.revision.trim().parse() == Ok(challenge.revision) {
        return Vec::new();
    }
    vec![Refused::new("agenda-refusal-changed-meanwhile")]
}

/// What ended stays as it was.
pub fn open(challenge: &Challenge) -> Vec<Refused> {
    if challenge.closed_at.is_none() {
        return Vec::new();
    }
    vec![Refused::new("agenda-refusal-challenge-is-closed").with("title", &challenge.title)]
}

/// What is wrong with adding a wish.
pub fn link_wish(linked: &[LinkedWish], number: i64) -> Vec<Refused> {
    if linked.iter().any(|wish| wish.number == number) {
        let refused = Refused::new("agenda-refusal-wish-is-linked").on("wish");
        return vec![refused.with("number", number)];
    }
    too_many_wishes(linked.len() + 1)
}

/// What is wrong with taking a wish off a challenge that has `origins` beside its wishes.
pub fn unlink_wish(linked: &[LinkedWish], origins: usize, number: i64) -> Vec<Refused> {
    if !linked.iter().any(|wish| wish.number == number) {
        let refused = Refused::new("agenda-refusal-wish-is-not-linked").on("wish");
        return vec![refused.with("number", number)];
    }
    if linked.len() == 1 && origins == 0 {
        return vec![Refused::new("agenda-refusal-last-wish").on("wish")];
    }
    Vec::new()
}

/// What is wrong with taking something else than a wish off a challenge that was made out of
/// `count` things.
pub fn let_go(is_origin: bool, count: usize, title: &str) -> Vec<Refused> {
    if !is_origin {
        let refused = Refused::new("agenda-refusal-is-no-part-of-it").on("challenge");
        return vec![refused.with("title", title)];
    }
    if count == 1 {
        return vec![Refused::new("agenda-refusal-last-wish").on("challenge")];
    }
    Vec::new()
}

/// What is wrong with one more seat.
pub fn join(seats: &[Seat]) -> Vec<Refused> {
    if seats.len() < SEATS_MAX {
        return Vec::new();
    }
    vec![Refused::new("agenda-refusal-table-is-full").on("party").with("max", SEATS_MAX)]
}

/// What is wrong with a party leaving: it must sit there, not pull the challenge, and have put down
/// the parts that it carried.
pub fn leave(challenge: &Challenge, seats: &[Seat], party: PartyId, carried: i64) -> Vec<Refused> {
    if challenge.champion_id == Some(party) {
        return vec![Refused::new("agenda-refusal-champion-stays").on("party")];
    }
    if !seats.iter().any(|seat| seat.party_id == party && seat.until_on.is_none()) {
        return vec![Refused::new("agenda-refusal-not-at-the-table").on("party")];
    }
    if carried > 0 {
        return vec![
            Refused::new("agenda-refusal-carries-parts").on("party").with("count", carried),
        ];
    }
    Vec::new()
}

/// Reads what was done, and when: not in the future.
pub fn progress(done_on: &str, note: &str, today: Day) -> Result<(Day, String)> {
    let mut reading = Reading::default();
    let note = reading.needed("note", note, REASON_LENGTH_MAX);
    let day = reading.day("done_on", done_on).unwrap_or(today);
    let refused = Refused::new("agenda-refusal-day-is-in-the-future").on("done_on");
    reading.check(day <= today, refused);
    reading.end()?;
    Ok((day, note))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::Error;

    fn good() -> Sheet {
        Sheet {
            title: "Elk dorp bereikbaar".to_owned(),
            what: "Een rit".to_owned(),
            why: "Wie geen auto heeft, mist werk".to_owned(),
            ..Sheet::default()
        }
    }

    fn today() -> Day {
        "2026-11-23".parse().unwrap()
    }

    fn refused(sheet: &Sheet) -> Vec<(&'static str, &'static str)> {
        match read(sheet, today()) {
            Err(Error::Refused(refusals)) => {
                refusals.iter().map(|refused| (refused.field.unwrap(), refused.id)).collect()
            }
            _ => Vec::new(),
        }
    }

    #[test]
    fn a_sheet_is_read() {
        let sheet = Sheet {
            indicator: "dorpen".to_owned(),
            baseline_value: "14".to_owned(),
            target_value: "30,5".to_owned(),
            stage: "connecting".to_owned(),
            baseline_on: "2026-01-31".to_owned(),
            target_on: "2028-12-31".to_owned(),
            ..good()
        };
        let facts = read(&sheet, today()).unwrap();
        assert_eq!(facts.target_value, Some(30.5));
        assert_eq!(facts.stage, Some(Stage::Connecting));
    }

    #[test]
    fn what_is_wrong_is_told_beside_its_field() {
        let text = |text: &str| text.to_owned();
        for (sheet, field, id) in [
            (Sheet { title: text(" "), ..good() }, "title", "reading-refusal-text-is-missing"),
            (Sheet { what: text(""), ..good() }, "what", "reading-refusal-text-is-missing"),
            (Sheet { why: text(""), ..good() }, "why", "reading-refusal-text-is-missing"),
            (
                Sheet { title: "x".repeat(141), ..good() },
                "title",
                "reading-refusal-text-is-too-long",
            ),
            (Sheet { stage: text("x"), ..good() }, "stage", "reading-refusal-choice-is-unknown"),
            (Sheet { owner: text("x"), ..good() }, "owner", "reading-refusal-choice-is-unknown"),
            (
                Sheet { target_value: text("3"), ..good() },
                "indicator",
                "agenda-refusal-number-without-indicator",
            ),
            (
                Sheet { baseline_on: text("2026-11-24"), ..good() },
                "baseline_on",
                "agenda-refusal-day-is-in-the-future",
            ),
            (
                Sheet { baseline_on: text("2026-01-02"), target_on: text("2026-01-01"), ..good() },
                "target_on",
                "agenda-refusal-target-before-baseline",
            ),
            (
                Sheet { next_step_on: text("2026-12-01"), ..good() },
                "next_step",
                "agenda-refusal-day-without-step",
            ),
        ] {
            assert_eq!(refused(&sheet), [(field, id)]);
        }
        assert!(refused(&good()).is_empty());
    }

    #[test]
    fn numbers_are_kept_once() {
        let typed = ["12", "", " #15 ", "12"].map(str::to_owned);
        assert_eq!(numbers("wishes", &typed).unwrap(), [12, 15]);
        assert!(numbers("wishes", &["twaalf".to_owned()]).is_err());
        assert!(number("wish", "").is_err());
        assert_eq!(make(&[], 0).len(), 1);
        assert_eq!(make(&[], 1).len(), 0);
        assert_eq!(make(&[1], 0).len(), 0);
        let many: Vec<i64> = (0..501).collect();
        assert_eq!(make(&many, 0)[0].id, "agenda-refusal-too-many-wishes");
    }

    #[test]
    fn the_last_thing_that_a_challenge_was_made_out_of_stays() {
        let id = |refusals: Vec<Refused>| refusals.first().map(|refused| refused.id);
        assert_eq!(id(let_go(false, 3, "X")), Some("agenda-refusal-is-no-part-of-it"));
        assert_eq!(id(let_go(true, 1, "X")), Some("agenda-refusal-last-wish"));
        assert_eq!(id(let_go(true, 2, "X")), None);
    }
}
