//! The form by which the area director declines a question to be introduced.

use axum::extract::Path;

use crate::actor::Permission::OrchestrateAlliances;
use crate::alliances::introductions::web::introductions_page;
use crate::error::Refused;
use crate::web::{Call, Input, Reply, Routes, number};

use super::{Sheet, decline};

/// The pages of questions to be introduced; a party asks on its page of opportunities.
pub fn routes() -> Routes {
    let what = "Says why a party is not introduced.";
    Routes::new()
        .post("/introducties/gevraagd/{number}", OrchestrateAlliances, what, to_decline)
        .takes::<Sheet>()
}

async fn to_decline(call: Call, path: Path<String>, Input { form, .. }: Input<Sheet>) -> Reply {
    call.may(OrchestrateAlliances)?;
    let done = decline(&call.coop, &call.actor, number(path)?, &form).await;
    let done = done.map(|()| "/introducties".to_owned());
    let again = async |refusals: Vec<Refused>| introductions_page(&call, &refusals).await;
    call.after(done, "alliances-done-ask-declined", again).await
}
