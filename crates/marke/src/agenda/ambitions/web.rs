//! The page of a challenge's ambition: its versions, who signed, and the forms to write and sign.

use askama::Template;
use axum::extract::Path;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::actor::Permission;
use crate::agenda::ambitions::{self, Signed, represented};
use crate::agenda::challenges::{self, Challenge, Choice};
use crate::error::{Error, Refused, Result};
use crate::web::number;
use crate::web::{Call, Input, Problems, Reply, Routes, View};

/// The pages of ambitions.
pub fn routes() -> Routes {
    use Permission::{SignAmbitions, TakePart, WorkOnChallenges};
    Routes::new()
        .get("/opgaven/{number}/ambitie", TakePart, "The joint ambition and who signed it.", show)
        .gives::<AmbitionPage>()
        .post("/opgaven/{number}/ambitie", WorkOnChallenges, "Writes the ambition anew.", write)
        .takes::<Form>()
        .post("/opgaven/{number}/ambitie/tekenen", SignAmbitions, "Signs for a party.", sign)
        .takes::<Form>()
        .post("/opgaven/{number}/ambitie/intrekken", SignAmbitions, "Takes it back.", withdraw)
        .takes::<Form>()
}

/// What the forms on this page send; each uses its own fields.
#[derive(Clone, Debug, Default, Deserialize, Serialize, ToSchema)]
#[serde(default)]
#[schema(as = AmbitionForm)]
struct Form {
    /// What is wanted, in one sentence.
    sentence: String,
    /// By what one sees that it came true.
    measure: String,
    /// The version that was read before signing.
    version: String,
    /// The party to sign for, by identifier.
    party: String,
}

#[derive(Template, Serialize, ToSchema)]
#[template(path = "agenda/ambitions/ambition.html")]
struct AmbitionPage {
    #[serde(skip)]
    view: View,
    #[serde(skip)]
    problems: Problems,
    #[serde(skip)]
    form: Form,
    challenge: Challenge,
    versions: Vec<Signed>,
    /// The parties that the reader may sign for.
    #[serde(skip)]
    parties: Vec<Choice>,
}

impl AmbitionPage {
    fn has_signed(&self, signed: &Signed, party: &Choice) -> bool {
        signed.signatures.iter().any(|signature| {
            signature.party_id.to_string() == party.value && signature.withdrawn_on.is_none()
        })
    }
}

async fn page(call: &Call, number: i64, form: Form, refusals: &[Refused]) -> Result<AmbitionPage> {
    let conn = &mut *call.coop.db.read().await?;
    let challenge = challenges::by_number(conn, number).await?.ok_or(Error::NotFound)?;
    let signer = call.actor.person.filter(|_| call.actor.can(Permission::SignAmbitions));
    Ok(AmbitionPage {
        view: View::of(call),
        problems: call.problems(refusals),
        form,
        versions: ambitions::of(conn, challenge.challenge_id).await?,
        parties: match signer {
            Some(person) => represented(conn, person, call.today()).await?,
            None => Vec::new(),
        },
        challenge,
    })
}

async fn show(call: Call, path: Path<String>) -> Reply {
    call.page(&page(&call, number(path)?, Form::default(), &[]).await?)
}

async fn after(
    call: &Call,
    number: i64,
    form: Form,
    (done, note): (Result<()>, &'static str),
) -> Reply {
    let done = done.map(|()| format!("/opgaven/{number}/ambitie"));
    call.after(done, note, async |refusals| page(call, number, form, &refusals).await).await
}

async fn write(call: Call, path: Path<String>, Input { form, .. }: Input<Form>) -> Reply {
    call.may(Permission::WorkOnChallenges)?;
    let number = number(path)?;
    let (coop, actor) = (&call.coop, &call.actor);
    let done = ambitions::write(coop, actor, number, &form.sentence, &form.measure).await;
    after(&call, number, form, (done.map(|_| ()), "agenda-done-ambition-written")).await
}

async fn sign(call: Call, path: Path<String>, Input { form, .. }: Input<Form>) -> Reply {
    call.may(Permission::SignAmbitions)?;
    let number = number(path)?;
    let (coop, actor) = (&call.coop, &call.actor);
    let done = ambitions::sign(coop, actor, number, &form.version, &form.party).await;
    after(&call, number, form, (done, "agenda-done-signed")).await
}

async fn withdraw(call: Call, path: Path<String>, Input { form, .. }: Input<Form>) -> Reply {
    call.may(Permission::SignAmbitions)?;
    let number = number(path)?;
    let done = ambitions::withdraw(&call.coop, &call.actor, number, &form.party).await;
    after(&call, number, form, (done, "agenda-done-withdrawn")).await
}
