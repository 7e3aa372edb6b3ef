//! What the program found among the wishes: groups without a theme, and pairs that ask the same.

use askama::Template;
use serde::Serialize;
use utoipa::ToSchema;

use crate::error::Result;
use crate::themes::suggestions::{Group, Near};
use crate::themes::triage;
use crate::web::{Call, Reply, View};

#[derive(Template, Serialize, ToSchema)]
#[template(path = "themes/triage/groups.html")]
pub(super) struct GroupsPage {
    #[serde(skip)]
    view: View,
    groups: Vec<GroupRow>,
}

/// A group with the address of the form that makes a theme of it.
#[derive(Serialize, ToSchema)]
struct GroupRow {
    #[serde(flatten)]
    group: Group,
    form: String,
}

#[derive(Template, Serialize, ToSchema)]
#[template(path = "themes/triage/pairs.html")]
pub(super) struct PairsPage {
    #[serde(skip)]
    view: View,
    pairs: Vec<PairRow>,
    /// How many wishes are still to be compared with the others.
    waiting: usize,
}

/// Two wishes with the ways in which one can go on in the other.
#[derive(Serialize, ToSchema)]
struct PairRow {
    one: Near,
    other: Near,
    /// Number and revision of the wish that goes on, and the number in which it does: the later
    /// one in the earlier one first.
    #[serde(skip)]
    ways: [(i64, i64, i64); 2],
}

pub(super) async fn groups(call: Call) -> Reply {
    let groups = triage::groups(&call.coop, &call.actor).await?;
    let groups = groups.into_iter().map(row).collect::<Result<_>>()?;
    call.page(&GroupsPage { view: View::of(&call), groups })
}

fn row(group: Group) -> Result<GroupRow> {
    let mut pairs = vec![("words", group.words.join(", "))];
    pairs.extend(group.wishes.iter().map(|(number, _)| ("wishes", number.to_string())));
    let query = serde_html_form::to_string(pairs).map_err(anyhow::Error::from)?;
    Ok(GroupRow { group, form: format!("/themas/nieuw?{query}") })
}

pub(super) async fn pairs(call: Call) -> Reply {
    let (pairs, waiting) = triage::pairs(&call.coop, &call.actor).await?;
    let row = |(one, other): (Near, Near)| PairRow {
        ways: [
            (other.number, other.revision, one.number),
            (one.number, one.revision, other.number),
        ],
        one,
        other,
    };
    let pairs = pairs.into_iter().map(row).collect();
    call.page(&PairsPage { view: View::of(&call), pairs, waiting })
}
