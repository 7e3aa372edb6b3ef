//! The pages of granting: the wall for everybody, one's own, and the form.

use askama::Template;
use axum::extract::Path;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::actor::Permission::{ShareThings, TakePart};
use crate::error::{Refused, Result};
use crate::ids::PartyId;
use crate::sharing::web::chosen;
use crate::sharing::{OwnParty, acting};
use crate::web::number;
use crate::web::{Call, Input, Problems, Reply, Routes, View};

use super::rules::STRENGTH_MAX;
use super::{Granting, Sheet, Shown, grant, of_parties, show, take_back, wall};

/// The pages of granting.
pub fn routes() -> Routes {
    Routes::new()
        .get("/gunningen", TakePart, "What parties grant each other, as far as both show it.", all)
        .gives::<WallPage>()
        .gives_table()
        .get("/gunningen/mijn", ShareThings, "What one grants and is granted.", own)
        .gives::<OwnGrantingsPage>()
        .get("/gunningen/nieuw", ShareThings, "The form to grant another something.", new)
        .gives::<GrantPage>()
        .post("/gunningen", ShareThings, "Grants another party something.", to_grant)
        .takes::<Sheet>()
        .post(
            "/gunningen/{number}/vertoning",
            ShareThings,
            "Says whether everybody may see a granting.",
            to_show,
        )
        .takes::<KeepForm>()
        .post("/gunningen/{number}/intrekking", ShareThings, "Takes a granting back.", to_take_back)
        .takes::<KeepForm>()
}

/// What the forms of a granting send; each uses its own fields.
#[derive(Clone, Debug, Default, Deserialize, Serialize, ToSchema)]
#[serde(default)]
#[schema(as = GrantingStep)]
struct KeepForm {
    /// `ja` to let everybody see it.
    shown: String,
    /// Why it is taken back.
    take_back_reason: String,
}

#[derive(Template, Serialize, ToSchema)]
#[template(path = "sharing/granting/wall.html")]
#[schema(as = GrantingWallPage)]
struct WallPage {
    #[serde(skip)]
    view: View,
    grantings: Vec<Shown>,
}

async fn all(call: Call) -> Reply {
    let grantings = wall(&mut *call.coop.db.read().await?).await?;
    let page = WallPage { view: View::of(&call), grantings };
    call.list(&page, &page.grantings)
}

/// A granting as its giver or receiver sees it.
#[derive(Clone, Debug, Serialize, ToSchema)]
struct OwnGranting {
    #[serde(flatten)]
    granting: Granting,
    /// Whether the reader gave it.
    is_giver: bool,
}

impl OwnGranting {
    /// Whether the reader lets everybody see it.
    fn shows(&self) -> bool {
        let at = if self.is_giver {
            self.granting.giver_shows_at
        } else {
            self.granting.receiver_shows_at
        };
        at.is_some()
    }

    /// Whether the other does.
    fn other_shows(&self) -> bool {
        let at = if self.is_giver {
            self.granting.receiver_shows_at
        } else {
            self.granting.giver_shows_at
        };
        at.is_some()
    }
}

#[derive(Template, Serialize, ToSchema)]
#[template(path = "sharing/granting/own.html")]
struct OwnGrantingsPage {
    #[serde(skip)]
    view: View,
    #[serde(skip)]
    problems: Problems,
    grantings: Vec<OwnGranting>,
}

impl OwnGrantingsPage {
    /// What the reader granted, or was granted.
    fn those(&self, given: bool) -> Vec<&OwnGranting> {
        self.grantings.iter().filter(|one| one.is_giver == given).collect()
    }
}

async fn own_page(call: &Call, refusals: &[Refused]) -> Result<OwnGrantingsPage> {
    let conn = &mut *call.coop.db.read().await?;
    let own = acting::own(conn, &call.coop, &call.actor).await?;
    let own: Vec<PartyId> = own.into_iter().map(|party| party.party_id).collect();
    let mut grantings = Vec::new();
    for granting in of_parties(conn, &own).await? {
        // Whoever came to represent both since then sees it from both sides.
        for (party, is_giver) in [(granting.giver_id, true), (granting.receiver_id, false)] {
            if own.contains(&party) {
                grantings.push(OwnGranting { granting: granting.clone(), is_giver });
            }
        }
    }
    Ok(OwnGrantingsPage { view: View::of(call), problems: call.problems(refusals), grantings })
}

async fn own(call: Call) -> Reply {
    call.may(ShareThings)?;
    call.page(&own_page(&call, &[]).await?)
}

#[derive(Template, Serialize, ToSchema)]
#[template(path = "sharing/granting/grant.html")]
struct GrantPage {
    #[serde(skip)]
    view: View,
    #[serde(skip)]
    problems: Problems,
    form: Sheet,
    #[serde(skip)]
    parties: Vec<OwnParty>,
    /// Number and name of the parties that one can grant something.
    #[serde(skip)]
    others: Vec<(i64, String)>,
}

impl GrantPage {
    fn is_chosen(&self, party: &OwnParty) -> bool {
        chosen(&self.parties, &self.form.party).is_some_and(|one| one.party_id == party.party_id)
    }

    fn strengths(&self) -> Vec<String> {
        (1..=STRENGTH_MAX).map(|strength| strength.to_string()).collect()
    }
}

async fn grant_page(call: &Call, form: Sheet, refusals: &[Refused]) -> Result<GrantPage> {
    let conn = &mut *call.coop.db.read().await?;
    let parties = acting::own(conn, &call.coop, &call.actor).await?;
    Ok(GrantPage {
        view: View::of(call),
        problems: call.problems(refusals),
        form,
        others: acting::others(conn, &parties).await?,
        parties,
    })
}

async fn new(call: Call) -> Reply {
    call.may(ShareThings)?;
    call.page(&grant_page(&call, Sheet::default(), &[]).await?)
}

async fn to_grant(call: Call, Input { form, .. }: Input<Sheet>) -> Reply {
    call.may(ShareThings)?;
    let done = grant(&call.coop, &call.actor, &form).await;
    let done = done.map(|_| "/gunningen/mijn".to_owned());
    let again = async |refusals: Vec<Refused>| grant_page(&call, form, &refusals).await;
    call.after(done, "sharing-done-granted", again).await
}

async fn to_show(call: Call, path: Path<String>, Input { form, .. }: Input<KeepForm>) -> Reply {
    call.may(ShareThings)?;
    let shown = form.shown == "ja";
    let done = show(&call.coop, &call.actor, number(path)?, shown).await;
    let note = if shown { "sharing-done-granting-shown" } else { "sharing-done-granting-hidden" };
    let done = done.map(|()| "/gunningen/mijn".to_owned());
    call.after(done, note, async |refusals| own_page(&call, &refusals).await).await
}

async fn to_take_back(
    call: Call,
    path: Path<String>,
    Input { form, .. }: Input<KeepForm>,
) -> Reply {
    call.may(ShareThings)?;
    let reason = &form.take_back_reason;
    let done = take_back(&call.coop, &call.actor, number(path)?, reason).await;
    let done = done.map(|()| "/gunningen/mijn".to_owned());
    let note = "sharing-done-granting-taken-back";
    call.after(done, note, async |refusals| own_page(&call, &refusals).await).await
}
