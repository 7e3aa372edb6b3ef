//! What an alliance needs before it is one, and who may do what in it.

use crate::alliances::needs::Need;
use crate::clock::Day;
use crate::error::{Error, Refused, Result, refuse_any};
use crate::ids::{NeedId, PartyId};
use crate::members::Known;
use crate::reading::{LINE_LENGTH_MAX, Reading, TITLE_LENGTH_MAX};

use super::{Alliance, Document, Form, Lead, Outcome, Part, Promised, Reply, Sheet, Standing};

/// No alliance asks more parties than this.
pub const PARTIES_MAX: usize = 60;

/// No alliance has more results or documents than this.
pub const LINES_MAX: usize = 100;

/// Longest rule or purpose, in characters.
pub const RULE_LENGTH_MAX: usize = 2_000;

/// So many parties answer for a result together, at least.
pub const ACCOUNTABLE_MIN: usize = 2;

/// No party leads longer than this at a time, in days: two years.
pub const LEAD_DAYS_MAX: i64 = 731;

/// What a sheet says, read and judged.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Facts {
    pub title: String,
    pub purpose: String,
    pub form: Form,
    pub property_rule: String,
    pub money_rule: String,
    pub exit_rule: String,
    pub review_on: Option<Day>,
    pub ends_on: Option<Day>,
}

/// Reads a sheet; refuses with everything that is wrong with it.
pub fn read(sheet: &Sheet, today: Day) -> Result<Facts> {
    let mut reading = Reading::default();
    let facts = Facts {
        title: reading.needed("title", &sheet.title, TITLE_LENGTH_MAX),
        purpose: reading.needed("purpose", &sheet.purpose, RULE_LENGTH_MAX),
        form: reading.choice("form", &sheet.form).unwrap_or(Form::Informal),
        property_rule: reading.text("property_rule", &sheet.property_rule, RULE_LENGTH_MAX),
        money_rule: reading.text("money_rule", &sheet.money_rule, RULE_LENGTH_MAX),
        exit_rule: reading.text("exit_rule", &sheet.exit_rule, RULE_LENGTH_MAX),
        review_on: reading.day("review_on", &sheet.review_on),
        ends_on: reading.day("ends_on", &sheet.ends_on),
    };
    for (field, day) in [("review_on", facts.review_on), ("ends_on", facts.ends_on)] {
        let past = Refused::new("alliances-refusal-day-is-past").on(field);
        reading.check(day.is_none_or(|day| day > today), past);
    }
    reading.end()?;
    Ok(facts)
}

/// An alliance takes at least two.
pub fn begin(parties: &[Known]) -> Vec<Refused> {
    if parties.len() < 2 {
        return vec![Refused::new("alliances-refusal-takes-two").on("party")];
    }
    if parties.len() > PARTIES_MAX {
        let refused = Refused::new("alliances-refusal-too-many-parties").on("party");
        return vec![refused.with("max", PARTIES_MAX)];
    }
    Vec::new()
}

/// What an agreed alliance has, it keeps.
pub fn change(alliance: &Alliance, facts: &Facts) -> Vec<Refused> {
    if alliance.agreed_at.is_none() {
        return Vec::new();
    }
    lacking(&facts.property_rule, &facts.exit_rule, facts.review_on.or(facts.ends_on))
}

/// What an alliance must have before it is agreed on.
pub fn agree(alliance: &Alliance, parts: &[Part], leads: &[Lead], today: Day) -> Vec<Refused> {
    if alliance.agreed_at.is_some() {
        return vec![Refused::new("alliances-refusal-is-agreed")];
    }
    let looked_at = alliance.review_on.or(alliance.ends_on);
    let mut refusals = lacking(&alliance.property_rule, &alliance.exit_rule, looked_at);
    let accepted = parts.iter().filter(|part| part.state == Standing::Accepted).count();
    if accepted < 2 {
        refusals.push(Refused::new("alliances-refusal-takes-two"));
    }
    let waiting = parts.iter().filter(|part| part.state == Standing::Invited).count();
    if waiting > 0 {
        refusals.push(Refused::new("alliances-refusal-answers-wait").with("count", waiting));
    }
    if !leads.iter().any(|lead| lead.from_on <= today && today <= lead.until_on) {
        refusals.push(Refused::new("alliances-refusal-nobody-leads"));
    }
    refusals
}

/// Each alliance has a rule for what is made together, one for leaving, and a day.
fn lacking(property_rule: &str, exit_rule: &str, looked_at: Option<Day>) -> Vec<Refused> {
    let mut refusals = Vec::new();
    if property_rule.is_empty() {
        refusals.push(Refused::new("alliances-refusal-no-property-rule").on("property_rule"));
    }
    if exit_rule.is_empty() {
        refusals.push(Refused::new("alliances-refusal-no-exit-rule").on("exit_rule"));
    }
    if looked_at.is_none() {
        refusals.push(Refused::new("alliances-refusal-no-review").on("review_on"));
    }
    refusals
}

/// What ended stays as it was.
pub fn open(alliance: &Alliance) -> Vec<Refused> {
    if alliance.ended_at.is_none() {
        return Vec::new();
    }
    vec![Refused::new("alliances-refusal-alliance-is-ended")]
}

/// A number that was typed or chosen.
pub fn number(field: &'static str, typed: &str) -> Result<i64> {
    let mut reading = Reading::default();
    let typed = typed.trim().trim_start_matches('#');
    let missing = Refused::new("reading-refusal-text-is-missing").on(field);
    reading.check(!typed.is_empty(), missing);
    let number = reading.choice(field, typed);
    reading.end()?;
    number.ok_or(Error::NotFound)
}

/// Parties that were chosen, by number.
pub fn numbers(typed: &[String]) -> Result<Vec<i64>> {
    let typed = typed.iter().filter(|typed| !typed.trim().is_empty()).take(PARTIES_MAX + 1);
    typed.map(|typed| number("party", typed)).collect()
}

/// A party of the register.
pub fn party(known: Option<Known>) -> Result<Known> {
    Ok(known.ok_or_else(|| Refused::new("alliances-refusal-party-is-unknown").on("party"))?)
}

/// How much of a need a party brings.
pub type Given = (PartyId, NeedId, i64);

/// What parties bring, as a proposal wrote it down: `party-need-amount`.
pub fn pledges(typed: &[String], parties: &[Known], needs: &[Need]) -> Result<Vec<Given>> {
    let mut pledges: Vec<Given> = Vec::new();
    for typed in typed.iter().take(PARTIES_MAX * crate::alliances::needs::rules::NEEDS_MAX) {
        let numbers: Vec<i64> = typed.split('-').filter_map(|part| part.parse().ok()).collect();
        let given = match numbers.as_slice() {
            [party, need, amount] if (1..=crate::alliances::AMOUNT_MAX).contains(amount) => {
                let party = parties.iter().find(|known| known.number == *party);
                let need = needs.iter().find(|known| known.number == *need);
                party.zip(need).map(|(party, need)| (party.party_id, need.need_id, *amount))
            }
            _ => None,
        };
        let unknown = || Refused::new("alliances-refusal-pledge-is-unknown").on("pledge");
        let given = given.ok_or_else(unknown)?;
        let double = |known: &Given| known.0 == given.0 && known.1 == given.1;
        refuse_any(if pledges.iter().any(double) { vec![unknown()] } else { Vec::new() })?;
        pledges.push(given);
    }
    Ok(pledges)
}

/// A party that whoever works in an alliance may ask; people who are not listed only the area
/// director knows.
pub fn named(party: Known) -> Result<Known> {
    self::party(Some(party).filter(Known::is_named))
}

/// What is wrong with asking a party.
pub fn invite(parts: &[Part], party: &Known) -> Vec<Refused> {
    if party.merged_into.is_some() {
        return vec![Refused::new("alliances-refusal-party-is-merged").on("party")];
    }
    let stands = |part: &&Part| {
        part.party_id == party.party_id
            && matches!(part.state, Standing::Invited | Standing::Accepted)
    };
    if parts.iter().any(|part| stands(&part)) {
        return vec![Refused::new("alliances-refusal-is-asked").on("party")];
    }
    if parts.len() >= PARTIES_MAX {
        let refused = Refused::new("alliances-refusal-too-many-parties").on("party");
        return vec![refused.with("max", PARTIES_MAX)];
    }
    Vec::new()
}

/// An answer, read and judged.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answered {
    pub state: Standing,
    pub role: String,
    pub brings: String,
    pub reason: String,
    pub alternative: String,
}

/// Reads an answer. Whoever takes part says what it brings; whoever does not says why.
pub fn answer(part: &Part, reply: &Reply<'_>) -> Result<Answered> {
    let mut reading = Reading::default();
    let answered = matches!(part.state, Standing::Declined | Standing::Left);
    reading.check(!answered, Refused::new("alliances-refusal-not-asked"));
    let (state, brings, reason) = if reply.accepts {
        let brings = reading.needed("brings", reply.brings, RULE_LENGTH_MAX);
        (Standing::Accepted, brings, String::new())
    } else {
        let reason = reading.needed("reason", reply.reason, LINE_LENGTH_MAX);
        (Standing::Declined, String::new(), reason)
    };
    reading.check(
        reply.accepts || part.state == Standing::Invited,
        Refused::new("alliances-refusal-leave-instead"),
    );
    let role = reading.text("role", reply.role, LINE_LENGTH_MAX);
    let alternative = reading.text("alternative", reply.alternative, LINE_LENGTH_MAX);
    reading.end()?;
    Ok(Answered { state, role, brings, reason, alternative })
}

/// What is wrong with leaving: whoever leads hands over first, and no result is left to one.
pub fn leave(
    party: PartyId,
    parts: &[Part],
    leads: &[Lead],
    results: &[Promised],
    today: Day,
) -> Vec<Refused> {
    let takes_part = |part: &&Part| part.party_id == party && part.state == Standing::Accepted;
    if !parts.iter().any(|part| takes_part(&part)) {
        return vec![Refused::new("alliances-refusal-takes-no-part").on("party")];
    }
    let mut refusals = Vec::new();
    if leads.iter().any(|lead| lead.party_id == party && lead.until_on >= today) {
        refusals.push(Refused::new("alliances-refusal-hand-over-first"));
    }
    // Whoever left before still stands with the result, and answers for it no more.
    let stays = |other: PartyId| {
        let accepted = |part: &Part| part.party_id == other && part.state == Standing::Accepted;
        other != party && parts.iter().any(accepted)
    };
    let alone = results.iter().find(|result| {
        let accountable = || result.accountable.iter().map(|one| one.party_id);
        result.reached_on.is_none()
            && accountable().any(|one| one == party)
            && accountable().filter(|one| stays(*one)).count() < ACCOUNTABLE_MIN
    });
    if let Some(result) = alone {
        let refused = Refused::new("alliances-refusal-result-is-left-alone");
        refusals.push(refused.with("result", &result.sentence));
    }
    refusals
}

/// The first and last day of a lead.
pub fn term(typed: &Outcome, today: Day) -> Result<(Day, Day)> {
    let mut reading = Reading::default();
    let from = reading.day("from_on", &typed.from_on).unwrap_or(today);
    let until = reading.day("until_on", &typed.until_on).unwrap_or(from.plus_days(364));
    let order = Refused::new("alliances-refusal-period-ends-first").on("until_on");
    reading.check(from <= until, order);
    let long = Refused::new("alliances-refusal-lead-is-long").on("until_on");
    reading.check(from.days_until(until) <= LEAD_DAYS_MAX, long);
    reading.end()?;
    Ok((from, until))
}

/// What is wrong with a party leading: it must take part, and one leads at a time. A lead that
/// may be handed over ends when the next begins.
pub fn lead(
    parts: &[Part],
    leads: &[Lead],
    party: PartyId,
    (from, until): (Day, Day),
    handed_over: impl Fn(&Lead) -> bool,
) -> Vec<Refused> {
    let mut refusals = Vec::new();
    let takes_part = |part: &Part| part.party_id == party && part.state == Standing::Accepted;
    if !parts.iter().any(takes_part) {
        refusals.push(Refused::new("alliances-refusal-takes-no-part").on("party"));
    }
    let mut meanwhile = leads.iter().filter(|lead| lead.from_on <= until && from <= lead.until_on);
    if !meanwhile.all(|lead| lead.from_on <= from && handed_over(lead)) {
        refusals.push(Refused::new("alliances-refusal-somebody-leads").on("from_on"));
    }
    refusals
}

/// A result and its day.
pub fn result(typed: &Outcome, today: Day) -> Result<(String, Day)> {
    let mut reading = Reading::default();
    let sentence = reading.needed("sentence", &typed.sentence, LINE_LENGTH_MAX);
    let due_on = reading.day("due_on", &typed.due_on);
    let missing = Refused::new("alliances-refusal-result-without-day").on("due_on");
    reading.check(due_on.is_some_and(|day| day >= today), missing);
    reading.end()?;
    Ok((sentence, due_on.unwrap_or(today)))
}

/// What is wrong with a result: at least two parties that take part answer for it together.
pub fn promise(parts: &[Part], accountable: &[Known], known: &[Promised]) -> Vec<Refused> {
    let takes_part = |party: &Known| {
        let own = |part: &Part| part.party_id == party.party_id && part.state == Standing::Accepted;
        parts.iter().any(own)
    };
    let mut refusals = Vec::new();
    if accountable.len() < ACCOUNTABLE_MIN {
        refusals.push(Refused::new("alliances-refusal-nobody-answers-alone").on("party"));
    }
    if !accountable.iter().all(takes_part) {
        refusals.push(Refused::new("alliances-refusal-takes-no-part").on("party"));
    }
    if known.len() >= LINES_MAX {
        refusals.push(Refused::new("alliances-refusal-too-many-lines").with("max", LINES_MAX));
    }
    refusals
}

/// How one sees that a result was reached.
pub fn told(typed: &Outcome) -> Result<String> {
    let mut reading = Reading::default();
    let told = reading.needed("sentence", &typed.sentence, LINE_LENGTH_MAX);
    reading.end()?;
    Ok(told)
}

/// A result is reached once.
pub fn reach(result: &Promised) -> Vec<Refused> {
    if result.reached_on.is_none() {
        return Vec::new();
    }
    vec![Refused::new("alliances-refusal-is-reached")]
}

/// A paper and where it stands.
pub fn document(typed: &Outcome) -> Result<(String, String)> {
    let mut reading = Reading::default();
    let title = reading.needed("title", &typed.title, TITLE_LENGTH_MAX);
    let address = reading.needed("address", &typed.address, LINE_LENGTH_MAX);
    let safe = address.is_empty()
        || (address.starts_with("https://") && !address.contains(char::is_whitespace));
    reading.check(safe, Refused::new("alliances-refusal-address").on("address"));
    reading.end()?;
    Ok((title, address))
}

/// What is wrong with one more paper.
pub fn add_document(known: &[Document], address: &str) -> Vec<Refused> {
    if known.iter().any(|document| document.address == address) {
        return vec![Refused::new("alliances-refusal-document-is-there").on("address")];
    }
    if known.len() >= LINES_MAX {
        return vec![Refused::new("alliances-refusal-too-many-lines").with("max", LINES_MAX)];
    }
    Vec::new()
}
