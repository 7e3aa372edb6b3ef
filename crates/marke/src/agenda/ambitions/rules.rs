//! When an ambition is shared, and who may sign it.

use serde::Serialize;
use utoipa::ToSchema;

use crate::actor::Actor;
use crate::error::Refused;
use crate::ids::PartyId;
use crate::members::Sector;

use super::{Ambition, Signature, Signed};

/// The three that make an ambition a shared one (P8: ondernemers, onderwijs, overheid).
pub const NEEDED: [Sector; 3] = [Sector::Entrepreneurs, Sector::Education, Sector::Government];

/// What the signatures under an ambition make it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[schema(as = AmbitionStanding)]
pub struct Standing {
    /// Whether it may be called shared.
    pub is_shared: bool,
    /// Which of the three have not signed.
    pub missing: Vec<Sector>,
    /// How many signatures stand.
    pub signatures: usize,
}

/// Shared only with at least one standing signature of each of the three.
pub fn standing(signatures: &[Signature]) -> Standing {
    let standing: Vec<&Signature> =
        signatures.iter().filter(|signature| signature.withdrawn_on.is_none()).collect();
    let signed =
        |sector: &Sector| standing.iter().any(|signature| signature.sector == sector.word());
    let missing: Vec<Sector> = NEEDED.into_iter().filter(|sector| !signed(sector)).collect();
    Standing { is_shared: missing.is_empty(), missing, signatures: standing.len() }
}

/// What is wrong with a new version: it must say something else.
pub fn write(newest: Option<&Ambition>, sentence: &str, measure: &str) -> Vec<Refused> {
    if newest.is_some_and(|newest| newest.sentence == sentence && newest.measure == measure) {
        return vec![Refused::new("agenda-refusal-ambition-is-the-same").on("sentence")];
    }
    Vec::new()
}

/// One signs for a party that one represents today.
pub fn represents(actor: &Actor, party: PartyId) -> Vec<Refused> {
    if actor.represents.contains(&party) {
        return Vec::new();
    }
    vec![Refused::new("agenda-refusal-not-your-party").on("party")]
}

/// What is wrong with signing: it must be the newest sentence, and not signed yet.
pub fn sign(newest: &Signed, version: &str, party: PartyId) -> Vec<Refused> {
    if version.trim().parse() != Ok(newest.ambition.version) {
        return vec![Refused::new("agenda-refusal-ambition-changed").on("party")];
    }
    if stands(newest, party) {
        return vec![Refused::new("agenda-refusal-already-signed").on("party")];
    }
    Vec::new()
}

/// What is wrong with taking a signature back.
pub fn withdraw(newest: &Signed, party: PartyId) -> Vec<Refused> {
    if stands(newest, party) {
        return Vec::new();
    }
    vec![Refused::new("agenda-refusal-not-signed").on("party")]
}

fn stands(signed: &Signed, party: PartyId) -> bool {
    let mut signatures = signed.signatures.iter();
    signatures.any(|signature| signature.party_id == party && signature.withdrawn_on.is_none())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn signature(sector: &str, withdrawn: bool) -> Signature {
        Signature {
            ambition_id: "a".to_owned(),
            party_id: PartyId(uuid::Uuid::nil()),
            number: 1,
            name: "X".to_owned(),
            sector: sector.to_owned(),
            signed_on: "2026-11-23".parse().unwrap(),
            withdrawn_on: withdrawn.then(|| "2026-11-24".parse().unwrap()),
        }
    }

    #[test]
    fn an_ambition_is_shared_only_with_each_of_the_three() {
        for (signed, shared) in [
            (&[][..], false),
            (&["ondernemers"][..], false),
            (&["ondernemers", "onderwijs"][..], false),
            (&["ondernemers", "overheid"][..], false),
            (&["onderwijs", "overheid"][..], false),
            (&["ondernemers", "onderwijs", "overheid"][..], true),
            (&["overheid", "omgeving", "onderwijs", "ondernemers", "onderzoek"][..], true),
            (&["ondernemers", "onderzoek", "overheid"][..], false),
            (&["ondernemers", "omgeving", "overheid", ""][..], false),
            (&["ondernemers", "ondernemers", "ondernemers"][..], false),
        ] {
            let signatures: Vec<Signature> =
                signed.iter().map(|sector| signature(sector, false)).collect();
            assert_eq!(standing(&signatures).is_shared, shared, "{signed:?}");
        }
    }

    #[test]
    fn a_signature_that_was_taken_back_does_not_count() {
        let signatures = [
            signature("ondernemers", false),
            signature("onderwijs", false),
            signature("overheid", true),
        ];
        let standing = standing(&signatures);
        assert!(!standing.is_shared);
        assert_eq!(standing.missing, [Sector::Government]);
        assert_eq!(standing.signatures, 2);
    }
}
