//! What the register accepts of a party.

use crate::clock::Day;
use crate::error::Refused;

use super::{Alike, Known, Party, PartyKind, Sector};

/// Longest name of a party, in characters.
pub const NAME_LENGTH_MAX: usize = 200;

/// Longest other text about a party, in characters.
pub const TEXT_LENGTH_MAX: usize = 200;

/// Longest mail address (RFC 5321, 4.5.3.1.3).
pub const MAIL_LENGTH_MAX: usize = 254;

/// Longest reason, in characters.
pub const REASON_LENGTH_MAX: usize = 500;

/// Nobody has more people behind them than live in the country.
pub const CONSTITUENCY_MAX: i64 = 18_000_000;

/// A text as it is kept: without control characters, and without space around it.
pub fn clean(text: &str) -> String {
    let plain = text.chars().map(|letter| if letter.is_control() { ' ' } else { letter });
    plain.collect::<String>().trim().to_owned()
}

/// A party as it is kept: texts trimmed, numbers without spaces, postal code as `9641 AB`.
pub fn normalised(party: &Party) -> Party {
    let website = clean(&party.website);
    let bare = !website.is_empty() && !website.contains(':');
    Party {
        kind: party.kind.clone(),
        name: clean(&party.name),
        sector: clean(&party.sector).to_lowercase(),
        village: clean(&party.village),
        street: clean(&party.street),
        house_number: clean(&party.house_number),
        postcode: postcode(&party.postcode),
        mail: clean(&party.mail).to_lowercase(),
        phone: clean(&party.phone),
        website: if bare { format!("https://{website}") } else { website },
        kvk: digits(&party.kvk),
        rsin: digits(&party.rsin),
        listed_on: party.listed_on.clone().filter(|day| !day.trim().is_empty()),
        constituency: party.constituency,
        constituency_name: clean(&party.constituency_name),
    }
}

/// `9641ab` and `9641  AB` are both written `9641 AB`; anything else is left for the check.
fn postcode(text: &str) -> String {
    let tight: String = text.chars().filter(|letter| !letter.is_whitespace()).collect();
    let tight = clean(&tight.to_uppercase());
    match (tight.get(..4), tight.get(4..)) {
        (Some(figures), Some(letters)) if is_postcode(figures, letters) => {
            format!("{figures} {letters}")
        }
        _ => clean(text),
    }
}

fn is_postcode(figures: &str, letters: &str) -> bool {
    figures.bytes().all(|byte| byte.is_ascii_digit())
        && !figures.starts_with('0')
        && letters.len() == 2
        && letters.bytes().all(|byte| byte.is_ascii_uppercase())
        && !["SA", "SD", "SS"].contains(&letters)
}

/// A number without the spaces and dots that people write in it.
fn digits(text: &str) -> String {
    let kept = |letter: &char| !letter.is_whitespace() && *letter != '.';
    clean(&text.chars().filter(kept).collect::<String>())
}

/// What is wrong with a party, once it is [`normalised`].
pub fn party(party: &Party) -> Vec<Refused> {
    let mut refusals = Vec::new();
    let mut refuse = |refused: Refused, so: bool| {
        if so {
            refusals.push(refused);
        }
    };
    let refused = |id: &'static str, field: &'static str| Refused::new(id).on(field);
    let kind = party.kind.parse::<PartyKind>();
    refuse(refused("members-refusal-kind-is-unknown", "kind"), kind.is_err());
    refuse(refused("members-refusal-name-is-missing", "name"), party.name.is_empty());
    let length = party.name.chars().count();
    let long = refused("members-refusal-name-is-too-long", "name").with("max", NAME_LENGTH_MAX);
    refuse(long, length > NAME_LENGTH_MAX);
    for (field, text) in texts(party) {
        let long = refused("members-refusal-text-is-too-long", field).with("max", TEXT_LENGTH_MAX);
        refuse(long, text.chars().count() > TEXT_LENGTH_MAX);
    }
    let sector = party.sector.is_empty() || party.sector.parse::<Sector>().is_ok();
    refuse(refused("members-refusal-sector-is-unknown", "sector"), !sector);
    let (figures, letters) = party.postcode.split_once(' ').unwrap_or(("", ""));
    let postcode =
        party.postcode.is_empty() || (figures.len() == 4 && is_postcode(figures, letters));
    refuse(refused("members-refusal-postcode-is-wrong", "postcode"), !postcode);
    let mail = party.mail.is_empty() || is_mail(&party.mail);
    refuse(refused("members-refusal-mail-is-wrong", "mail"), !mail);
    let phone = party.phone.is_empty() || is_phone(&party.phone);
    refuse(refused("members-refusal-phone-is-wrong", "phone"), !phone);
    let website = party.website.is_empty() || is_website(&party.website);
    refuse(refused("members-refusal-website-is-wrong", "website"), !website);
    refuse(refused("members-refusal-kvk-is-wrong", "kvk"), !is_kvk_or_empty(&party.kvk));
    refuse(refused("members-refusal-rsin-is-wrong", "rsin"), !is_rsin_or_empty(&party.rsin));
    let listed = party.listed_on.as_ref().is_none_or(|day| day.parse::<Day>().is_ok());
    refuse(refused("members-refusal-day-is-unreadable", "listed_on"), !listed);
    let constituency = (0..=CONSTITUENCY_MAX).contains(&party.constituency);
    refuse(refused("members-refusal-constituency-is-wrong", "constituency"), !constituency);
    refusals
}

fn texts(party: &Party) -> [(&'static str, &str); 5] {
    [
        ("village", &party.village),
        ("street", &party.street),
        ("house_number", &party.house_number),
        ("website", &party.website),
        ("constituency_name", &party.constituency_name),
    ]
}

/// Only what certainly cannot be delivered is refused.
fn is_mail(mail: &str) -> bool {
    let (name, host) = mail.rsplit_once('@').unwrap_or(("", ""));
    !name.is_empty()
        && host.len() >= 3
        && host.contains('.')
        && !host.starts_with('.')
        && !host.ends_with('.')
        && !mail.chars().any(char::is_whitespace)
        && mail.len() <= MAIL_LENGTH_MAX
}

fn is_phone(phone: &str) -> bool {
    let figures = phone.chars().filter(char::is_ascii_digit).count();
    let known = |letter: char| letter.is_ascii_digit() || " +-()./".contains(letter);
    (6..=15).contains(&figures) && phone.chars().all(known) && phone.len() <= 30
}

fn is_website(website: &str) -> bool {
    let rest = website.strip_prefix("https://").or_else(|| website.strip_prefix("http://"));
    rest.is_some_and(|rest| rest.contains('.') && !rest.chars().any(char::is_whitespace))
}

/// A KvK number has eight digits and no check digit.
fn is_kvk_or_empty(kvk: &str) -> bool {
    kvk.is_empty() || (kvk.len() == 8 && kvk.bytes().all(|byte| byte.is_ascii_digit()))
}

/// An RSIN has nine digits and passes the eleven-test, in which the last digit counts negative.
fn is_rsin_or_empty(rsin: &str) -> bool {
    let figures: Vec<i64> =
        rsin.chars().filter_map(|letter| letter.to_digit(10)).map(i64::from).collect();
    let weights = [9, 8, 7, 6, 5, 4, 3, 2, -1];
    let sum: i64 = figures.iter().zip(weights).map(|(figure, weight)| figure * weight).sum();
    rsin.is_empty() || (rsin.len() == 9 && figures.len() == 9 && sum % 11 == 0 && sum != 0)
}

/// What is wrong with entering a party that looks like others: the same KvK number is the same
/// party; otherwise a person who looked may say that it is another.
pub fn alike(party: &Party, others: &[Alike], is_another: bool) -> Vec<Refused> {
    let Some(first) = others.first() else { return Vec::new() };
    let same = |other: &&Alike| !party.kvk.is_empty() && other.kvk == party.kvk;
    if let Some(same) = others.iter().find(same) {
        let refused = Refused::new("members-refusal-kvk-is-taken").on("kvk");
        return vec![refused.with("number", same.number).with("name", &same.name)];
    }
    if is_another {
        return Vec::new();
    }
    let refused = Refused::new("members-refusal-party-looks-familiar").on("another");
    vec![refused.with("number", first.number).with("name", &first.name)]
}

/// What is wrong with changing a party that somebody began to edit at `revision`.
pub fn change(known: &Known, revision: i64) -> Vec<Refused> {
    if known.merged_into.is_some() {
        return vec![Refused::new("members-refusal-party-is-merged")];
    }
    unchanged(known.revision, revision)
}

/// Refuses to overwrite what somebody else changed since it was read.
pub fn unchanged(now: i64, read: i64) -> Vec<Refused> {
    if now == read {
        return Vec::new();
    }
    vec![Refused::new("members-refusal-changed-meanwhile")]
}

/// What is wrong with a reason.
pub fn reason(reason: &str) -> Vec<Refused> {
    if reason.is_empty() {
        return vec![Refused::new("members-refusal-reason-is-missing").on("reason")];
    }
    if reason.chars().count() > REASON_LENGTH_MAX {
        let refused = Refused::new("members-refusal-text-is-too-long").on("reason");
        return vec![refused.with("max", REASON_LENGTH_MAX)];
    }
    Vec::new()
}

/// What still ties a party to the cooperative, so that it cannot disappear into another.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Ties {
    /// Memberships that have not ended.
    pub memberships: i64,
    /// Functions that have not ended, held by it or for it.
    pub functions: i64,
}

/// What is wrong with merging `gone` into `into`.
pub fn merge(gone: &Known, into: &Known, ties: Ties) -> Vec<Refused> {
    let refuse = |id: &'static str| vec![Refused::new(id).on("into")];
    if gone.party_id == into.party_id {
        return refuse("members-refusal-merge-with-itself");
    }
    if gone.merged_into.is_some() || into.merged_into.is_some() {
        return refuse("members-refusal-party-is-merged");
    }
    if gone.party.kind != into.party.kind {
        return refuse("members-refusal-merge-of-different-kinds");
    }
    if ties.memberships > 0 {
        return refuse("members-refusal-merged-is-a-member");
    }
    if ties.functions > 0 {
        return refuse("members-refusal-merged-has-functions");
    }
    Vec::new()
}

/// What is wrong with taking a merge back.
pub fn unmerge(known: &Known) -> Vec<Refused> {
    if known.merged_into.is_none() {
        return vec![Refused::new("members-refusal-party-is-not-merged")];
    }
    Vec::new()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn postal_codes_are_written_alike() {
        for (typed, kept) in [("9641ab", "9641 AB"), (" 9641  AB ", "9641 AB"), ("x", "x")] {
            assert_eq!(postcode(typed), kept);
        }
        for wrong in ["0641 AB", "9641 SS", "9641", "9641 A1", "26871"] {
            let typed = Party { postcode: wrong.to_owned(), ..Party::default() };
            let refusals = party(&normalised(&typed));
            assert!(refusals.iter().any(|refused| refused.field == Some("postcode")), "{wrong}");
        }
    }

    #[test]
    fn numbers_are_checked_as_far_as_they_can_be() {
        assert!(is_kvk_or_empty("00712077") && is_kvk_or_empty(""));
        assert!(!is_kvk_or_empty("0071207") && !is_kvk_or_empty("0071207a"));
        assert!(is_rsin_or_empty("123456782"));
        for wrong in ["123456789", "000000000", "12345678", "12345678a"] {
            assert!(!is_rsin_or_empty(wrong), "{wrong}");
        }
    }

    #[test]
    fn websites_are_pages_and_phones_are_numbers() {
        assert!(is_website("https://voorbeeld.nl") && !is_website("javascript:alert(1)"));
        assert!(is_phone("0598-000 111") && is_phone("+31 598 000111"));
        assert!(!is_phone("bel maar") && !is_phone("12"));
    }
}
