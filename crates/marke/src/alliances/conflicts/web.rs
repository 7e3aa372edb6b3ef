//! The area director's page of who does not get along.

use askama::Template;
use serde::Serialize;
use utoipa::ToSchema;

use crate::actor::Permission::OrchestrateAlliances;
use crate::error::{Refused, Result};
use crate::web::{Call, Input, Problems, Reply, Routes, View};

use super::{Conflict, Sheet, end, list, note};

/// The pages of conflicts.
pub fn routes() -> Routes {
    Routes::new()
        .get("/wrijving", OrchestrateAlliances, "Who does not get along; private.", show)
        .gives::<ConflictsPage>()
        .post("/wrijving", OrchestrateAlliances, "Notes that two parties do not.", to_note)
        .takes::<Sheet>()
        .post("/wrijving/einde", OrchestrateAlliances, "Says that they do again.", to_end)
        .takes::<Sheet>()
}

#[derive(Template, Serialize, ToSchema)]
#[template(path = "alliances/conflicts/page.html")]
struct ConflictsPage {
    #[serde(skip)]
    view: View,
    #[serde(skip)]
    problems: Problems,
    #[serde(skip)]
    form: Sheet,
    conflicts: Vec<Conflict>,
}

impl ConflictsPage {
    fn those(&self, ended: bool) -> Vec<&Conflict> {
        self.conflicts.iter().filter(|one| one.ended_at.is_some() == ended).collect()
    }
}

async fn page(call: &Call, form: Sheet, refusals: &[Refused]) -> Result<ConflictsPage> {
    Ok(ConflictsPage {
        view: View::of(call),
        problems: call.problems(refusals),
        form,
        conflicts: list(&mut *call.coop.db.read().await?).await?,
    })
}

async fn show(call: Call) -> Reply {
    call.may(OrchestrateAlliances)?;
    call.page(&page(&call, Sheet::default(), &[]).await?)
}

async fn to_note(call: Call, Input { form, .. }: Input<Sheet>) -> Reply {
    call.may(OrchestrateAlliances)?;
    let done = note(&call.coop, &call.actor, &form).await.map(|()| "/wrijving".to_owned());
    let again = async |refusals: Vec<Refused>| page(&call, form, &refusals).await;
    call.after(done, "alliances-done-conflict", again).await
}

async fn to_end(call: Call, Input { form, .. }: Input<Sheet>) -> Reply {
    call.may(OrchestrateAlliances)?;
    let done = end(&call.coop, &call.actor, &form.conflict).await.map(|()| "/wrijving".to_owned());
    let again = async |refusals: Vec<Refused>| page(&call, Sheet::default(), &refusals).await;
    call.after(done, "alliances-done-conflict-ended", again).await
}
