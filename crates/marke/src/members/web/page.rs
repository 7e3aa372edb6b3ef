//! The page of one party: what everybody sees, and for its own people and the people who work
//! with the register all the rest.

use askama::Template;
use axum::extract::Path;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::clock::Day;
use crate::error::Error;
use crate::journal::{self, Told};
use crate::members::functions::Held;
use crate::members::membership::Membership;
use crate::members::vocabulary::Said;
use crate::members::{self, Known, store};
use crate::web::{Call, Input, Reply, View};

use super::party_at;

/// Consent to be listed, or its end.
#[derive(Clone, Debug, Default, Deserialize, Serialize, ToSchema)]
#[serde(default)]
pub(super) struct ConsentForm {
    /// `ja` when the party agrees to be listed, anything else when no longer.
    listed: String,
}

/// What everybody may know of a listed party.
#[derive(Debug, Serialize, ToSchema)]
struct Public {
    number: i64,
    kind: String,
    name: String,
    sector: String,
    village: String,
    website: String,
    constituency: i64,
    constituency_name: String,
    member_kind: Option<String>,
    member_since: Option<Day>,
    tags: Vec<Said>,
}

/// What only the party's own people and those who work with the register know.
#[derive(Debug, Serialize, ToSchema)]
struct Private {
    details: Known,
    listed_on: Option<Day>,
    memberships: Vec<Membership>,
    functions: Vec<Held>,
    merged_into: Option<(i64, String)>,
    merged_with: Vec<(i64, String)>,
    story: Vec<Told>,
}

#[derive(Template, Serialize, ToSchema)]
#[template(path = "members/party.html")]
pub(super) struct PartyPage {
    #[serde(skip)]
    view: View,
    party: Public,
    takes_part_in: Vec<journal::Thing>,
    private: Option<Private>,
    /// Whether the reader keeps its details without keeping the register.
    own: bool,
}

impl PartyPage {
    fn said(&self, relation: &str) -> Vec<&Said> {
        self.party.tags.iter().filter(|said| said.relation.word() == relation).collect()
    }
}

pub(super) async fn show(call: Call, Path(number): Path<String>) -> Reply {
    let conn = &mut *call.coop.db.read().await?;
    let known = party_at(conn, &number).await?;
    let id = known.party_id;
    let sees_all = members::may_see_all_of(&call.actor, id);
    let listed = known.is_public();
    if !listed && !sees_all {
        return Err(Error::NotFound);
    }
    let today = call.today();
    let memberships = members::memberships_of(conn, id).await?;
    let runs =
        |one: &&Membership| one.joined_on <= today && one.ends_on.is_none_or(|end| end >= today);
    let running = memberships.iter().find(runs);
    let party = Public {
        number: known.number,
        kind: known.party.kind.clone(),
        name: known.party.name.clone(),
        sector: known.party.sector.clone(),
        village: known.party.village.clone(),
        website: known.party.website.clone(),
        constituency: known.party.constituency,
        constituency_name: known.party.constituency_name.clone(),
        member_kind: running.map(|one| one.kind_name.clone()),
        member_since: running.map(|one| one.joined_on),
        tags: members::tags_of(conn, id).await?,
    };
    let mut takes_part_in = journal::neighbours(conn, id.subject()).await?;
    takes_part_in.retain(|thing| thing.public == 1);
    let private = if sees_all {
        let merged_into = match known.merged_into {
            Some(into) => members::by_id(conn, into).await?,
            None => None,
        };
        Some(Private {
            listed_on: known.party.listed_on.as_ref().and_then(|day| day.parse().ok()),
            memberships,
            functions: members::functions_of(conn, id).await?,
            merged_into: merged_into.map(|into| (into.number, into.party.name)),
            merged_with: store::merged_with(conn, id).await?,
            story: journal::story(conn, id.subject(), call.language).await?,
            details: known,
        })
    } else {
        None
    };
    let keeps = call.may(crate::actor::Permission::KeepRegister).is_ok();
    let own = !keeps && members::is_kept_by(&call.actor, id);
    call.page(&PartyPage { view: View::of(&call), party, takes_part_in, private, own })
}

pub(super) async fn consent(
    call: Call,
    Path(number): Path<String>,
    Input { form, .. }: Input<ConsentForm>,
) -> Reply {
    call.may(crate::actor::Permission::KeepRegister)?;
    let number: i64 = number.parse().map_err(|_| Error::NotFound)?;
    let listed = form.listed == "ja";
    members::consent(&call.coop, &call.actor, number, listed).await?;
    let note = if listed { "members-done-listed" } else { "members-done-not-listed" };
    call.done(&format!("/partijen/{number}"), note)
}
