//! How often and how long: the limits of signing in; and whom one can be in the demonstration.

use serde::Serialize;

use crate::actor::Function;
use crate::error::Refused;
use crate::ids::PartyId;
use crate::members::Holder;

/// How long a code is valid, in seconds.
pub const CODE_SECONDS: i64 = 600;

/// How often a code may be guessed.
pub const ATTEMPTS_MAX: i64 = 5;

/// How many codes an address may ask for within [`WINDOW_SECONDS`].
pub const CODES_MAX: i64 = 5;

/// The window over which codes are counted, in seconds.
pub const WINDOW_SECONDS: i64 = 3_600;

/// How long somebody stays signed in, in seconds: thirty days.
pub const SESSION_SECONDS: i64 = 30 * 86_400;

/// Longest mail address (RFC 5321, 4.5.3.1.3).
pub const MAIL_LENGTH_MAX: usize = 254;

/// What is wrong with a mail address: only what certainly cannot be delivered is refused.
pub fn mail_address(mail: &str) -> Vec<Refused> {
    let (name, host) = mail.rsplit_once('@').unwrap_or(("", ""));
    let plausible = !name.is_empty()
        && host.len() >= 3
        && host.contains('.')
        && !host.starts_with('.')
        && !host.ends_with('.')
        && !mail.chars().any(|letter| letter.is_whitespace() || letter.is_control())
        && mail.len() <= MAIL_LENGTH_MAX;
    if plausible {
        Vec::new()
    } else {
        vec![Refused::new("sign-in-refusal-mail-address-is-wrong").on("mail")]
    }
}

/// Refuses another code when `recent` were asked within the window.
pub fn ask(recent: i64) -> Vec<Refused> {
    if recent < CODES_MAX {
        return Vec::new();
    }
    vec![Refused::new("sign-in-refusal-too-many-codes").on("mail").with("max", CODES_MAX)]
}

/// The refusal of a code that is wrong, used, too old or guessed at too often: always the same,
/// so that it tells nothing about the address.
pub fn wrong_code() -> Refused {
    Refused::new("sign-in-refusal-code-is-wrong").on("code")
}

/// A longer group is told when it is asked for.
const GROUP_SHOWN_MAX: usize = 12;

/// In which order people are told whom they can be in the demonstration: whoever does most first.
const ORDER: [Function; 7] = [
    Function::AreaDirector,
    Function::Promotor,
    Function::Secretary,
    Function::Treasurer,
    Function::Board,
    Function::Administrator,
    Function::Representative,
];

/// People whom a visitor of the demonstration can be, by what they do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, utoipa::ToSchema)]
pub struct ByFunction {
    /// What they do.
    pub function: Function,
    /// Who they are.
    pub people: Vec<Person>,
}

impl ByFunction {
    /// Whether all of them are shown at once.
    pub fn is_short(&self) -> bool {
        self.people.len() <= GROUP_SHOWN_MAX
    }
}

/// Somebody whom a visitor of the demonstration can be.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, utoipa::ToSchema)]
pub struct Person {
    /// The person.
    pub person: PartyId,
    /// What they are called.
    pub name: String,
    /// The parties for which they speak.
    pub represents: Vec<String>,
}

/// Everybody who holds a function, each once: under the first of their functions.
pub fn groups(holders: Vec<Holder>) -> Vec<ByFunction> {
    let mut groups: Vec<ByFunction> = ORDER
        .iter()
        .map(|function| ByFunction { function: *function, people: Vec::new() })
        .collect();
    let mut grouped: Vec<PartyId> = Vec::new();
    for group in &mut groups {
        let own = |holder: &&Holder| holder.function == group.function;
        for holder in holders.iter().filter(own) {
            let person = holder.person_id;
            if grouped.contains(&person) {
                continue;
            }
            grouped.push(person);
            let theirs = holders.iter().filter(|other| other.person_id == person);
            let represents = theirs.filter_map(|other| other.for_party_name.clone()).collect();
            group.people.push(Person { person, name: holder.name.clone(), represents });
        }
    }
    groups.retain(|group| !group.people.is_empty());
    groups
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mail_addresses_that_cannot_be_delivered_are_refused() {
        for good in ["anna@voorbeeld.nl", "a.b+c@sub.example.org"] {
            assert!(mail_address(good).is_empty(), "{good}");
        }
        let long = format!("{}@a.nl", "a".repeat(300));
        for bad in
            ["", "anna", "@a.nl", "a@b", "a b@c.nl", "a@.nl", "a@b.", "a@b.nl\r\nBcc: x@y.z", &long]
        {
            assert_eq!(mail_address(bad).len(), 1, "{bad}");
        }
    }

    #[test]
    fn codes_run_out() {
        assert!(ask(CODES_MAX - 1).is_empty());
        assert_eq!(ask(CODES_MAX)[0].id, "sign-in-refusal-too-many-codes");
    }
}
