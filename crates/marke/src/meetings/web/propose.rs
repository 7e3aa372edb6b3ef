//! Whom one would ask for a meeting, by sector, with why; and asking those who are ticked.

use askama::Template;
use axum::extract::Path;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::actor::Permission;
use crate::error::{Error, Refused, Result};
use crate::meetings::inviting::interest::{Ask, Because, Candidate};
use crate::meetings::inviting::{self, Proposal};
use crate::meetings::{self, Meeting, MeetingStage, rules};
use crate::web::{Call, Input, Problems, Reply, View, number};

/// What one asks of the proposal.
#[derive(Clone, Debug, Default, Deserialize, Serialize, ToSchema)]
#[serde(default)]
#[schema(as = ProposalFilter)]
pub(super) struct Asked {
    /// At least so many points of interest; 1 when it is left out.
    #[serde(rename = "belang")]
    interest: String,
    /// Not met for so many months; 6 when it is left out.
    #[serde(rename = "maanden")]
    months: String,
}

/// Who is asked.
#[derive(Clone, Debug, Default, Deserialize, Serialize, ToSchema)]
#[serde(default)]
#[schema(as = InviteForm)]
pub(super) struct InviteForm {
    /// The numbers of the parties.
    party: Vec<String>,
}

#[derive(Template, Serialize, ToSchema)]
#[template(path = "meetings/propose.html")]
#[schema(as = MeetingProposalPage)]
pub(super) struct ProposePage {
    #[serde(skip)]
    view: View,
    #[serde(skip)]
    problems: Problems,
    #[serde(skip)]
    form: Option<InviteForm>,
    meeting: Meeting,
    stage: MeetingStage,
    ask: Ask,
    proposal: Proposal,
}

impl ProposePage {
    /// Whether a party is ticked: as it was sent, or as it is proposed.
    fn ticked(&self, candidate: &Candidate) -> bool {
        match &self.form {
            Some(form) => form.party.contains(&candidate.number.to_string()),
            None => candidate.ticked,
        }
    }

    /// A reason in words, with what it rests on.
    fn because(&self, because: &Because) -> String {
        let id = format!("meetings-because-{}", because.reason);
        self.view.language.with(&id, "details", because.details.join(", "))
    }

    /// Whether anybody is proposed.
    fn anybody(&self) -> bool {
        self.proposal.parts.iter().any(|part| !part.candidates.is_empty())
    }
}

async fn page(
    call: &Call,
    number: i64,
    form: Option<InviteForm>,
    refusals: &[Refused],
) -> Result<ProposePage> {
    let asked: Asked = call.asks();
    let ask = Ask::read(&asked.interest, &asked.months);
    let conn = &mut *call.coop.db.read().await?;
    let meeting = meetings::by_number(conn, number).await?.ok_or(Error::NotFound)?;
    Ok(ProposePage {
        view: View::of(call),
        problems: call.problems(refusals),
        form,
        stage: rules::stage(&meeting, call.coop.now()),
        ask,
        proposal: inviting::propose(conn, &call.coop, &meeting, ask).await?,
        meeting,
    })
}

pub(super) async fn show(call: Call, path: Path<String>) -> Reply {
    call.may(Permission::OrganiseMeetings)?;
    call.page(&page(&call, number(path)?, None, &[]).await?)
}

pub(super) async fn invite(call: Call, path: Path<String>, input: Input<InviteForm>) -> Reply {
    call.may(Permission::OrganiseMeetings)?;
    let (number, form) = (number(path)?, input.form);
    let done = inviting::invite(&call.coop, &call.actor, number, &form.party).await;
    let done = done.map(|()| format!("/bijeenkomsten/{number}/organisatie"));
    let again = async |refusals: Vec<Refused>| page(&call, number, Some(form), &refusals).await;
    call.after(done, "meetings-done-invited", again).await
}
