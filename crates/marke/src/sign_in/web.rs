//! The pages of signing in, and the layer that finds out who calls.

use std::sync::Arc;

use askama::Template;
use axum::extract::Request;
use axum::http::header::SET_COOKIE;
use axum::http::{HeaderMap, HeaderValue};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::actor::{Actor, Permission};
use crate::cooperative::Cooperative;
use crate::error::{Error, Result};
use crate::ids::PartyId;
use crate::web::{Call, Caller, Input, Problems, Reply, Routes, View, cookie};
use crate::{members, sign_in, statutes};

use super::rules::{self, ByFunction};

/// The cookie with the session's secret.
const SESSION_COOKIE: &str = "sessie";

/// The pages of this slice.
pub fn routes() -> Routes {
    use Permission::{HaveOwnPage, TakePart};
    Routes::new()
        .get("/aanmelden", TakePart, "The form to sign in.", show)
        .asks::<AskForm>()
        .gives::<AskPage>()
        .post("/aanmelden", TakePart, "Asks for a code by mail.", ask)
        .takes::<AskForm>()
        .gives::<CodePage>()
        .post("/aanmelden/code", TakePart, "Signs in with a code.", enter)
        .takes::<CodeForm>()
        .post("/aanmelden/demo", TakePart, "Signs in at once, in the demonstration.", enter_demo)
        .takes::<DemoForm>()
        .post("/afmelden", HaveOwnPage, "Signs out.", leave)
        .post("/afmelden/overal", HaveOwnPage, "Signs out on every device.", leave_everywhere)
}

/// A mail address to send a code to.
#[derive(Clone, Debug, Default, Deserialize, Serialize, ToSchema)]
#[serde(default)]
struct AskForm {
    /// The address.
    mail: String,
    /// Where to go afterwards.
    naar: String,
}

/// A code from a mail.
#[derive(Clone, Debug, Default, Deserialize, Serialize, ToSchema)]
#[serde(default)]
struct CodeForm {
    /// The address that it was sent to.
    mail: String,
    /// The six digits.
    code: String,
    /// Where to go afterwards.
    naar: String,
}

/// A person to be, in the demonstration.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(default)]
struct DemoForm {
    /// The person's identifier.
    person: String,
}

#[derive(Template, Serialize, ToSchema)]
#[template(path = "sign_in/ask.html")]
#[schema(as = SignInPage)]
struct AskPage {
    #[serde(skip)]
    view: View,
    #[serde(skip)]
    problems: Problems,
    form: AskForm,
    groups: Vec<ByFunction>,
}

#[derive(Template, Serialize, ToSchema)]
#[template(path = "sign_in/code.html")]
struct CodePage {
    #[serde(skip)]
    view: View,
    #[serde(skip)]
    problems: Problems,
    form: CodeForm,
    demo_code: Option<String>,
}

async fn show(call: Call) -> Reply {
    let form: AskForm = call.asks();
    let groups = demo_groups(&call).await?;
    call.page(&AskPage { view: View::of(&call), problems: Problems::default(), form, groups })
}

/// Whom a visitor of the demonstration can be; nobody elsewhere.
async fn demo_groups(call: &Call) -> Result<Vec<ByFunction>> {
    if !call.demo {
        return Ok(Vec::new());
    }
    let conn = &mut *call.coop.db.read().await?;
    Ok(rules::groups(members::holders(conn, call.today()).await?))
}

async fn ask(call: Call, Input { form, .. }: Input<AskForm>) -> Reply {
    match sign_in::ask_code(&call.coop, &form.mail, call.language).await {
        Ok(code) => {
            let form = CodeForm { mail: form.mail, naar: form.naar, code: String::new() };
            let demo_code = code.filter(|_| call.demo);
            let (view, problems) = (View::of(&call), Problems::default());
            call.page(&CodePage { view, problems, form, demo_code })
        }
        Err(Error::Refused(refusals)) => {
            let (view, problems) = (View::of(&call), call.problems(&refusals));
            let groups = demo_groups(&call).await?;
            call.again(&refusals, &AskPage { view, problems, form, groups })
        }
        Err(error) => Err(error),
    }
}

async fn enter(call: Call, Input { form, .. }: Input<CodeForm>) -> Reply {
    match sign_in::enter(&call.coop, &form.mail, &form.code).await {
        Ok(token) => entered(&call, &token, &form.naar),
        Err(Error::Refused(refusals)) => {
            let (view, problems) = (View::of(&call), call.problems(&refusals));
            call.again(&refusals, &CodePage { view, problems, form, demo_code: None })
        }
        Err(error) => Err(error),
    }
}

async fn enter_demo(call: Call, Input { form, .. }: Input<DemoForm>) -> Reply {
    let person: PartyId = form.person.parse().map_err(|_| Error::NotFound)?;
    let groups = demo_groups(&call).await?;
    let mut people = groups.iter().flat_map(|group| &group.people);
    let known = people.any(|known| known.person == person);
    if !known {
        return Err(Error::NotFound);
    }
    let token = sign_in::enter_as(&call.coop, person).await?;
    entered(&call, &token, "/mijn")
}

fn entered(call: &Call, token: &str, next: &str) -> Reply {
    let local = next.starts_with('/') && !next.starts_with("//") && !next.contains('\\');
    let next = if local { next } else { "/mijn" };
    let age = rules::SESSION_SECONDS;
    with_session(call.done(next, "sign-in-done-entered")?, &call.coop, token, age)
}

async fn leave(call: Call, headers: HeaderMap) -> Reply {
    let token = cookie(&headers, SESSION_COOKIE).unwrap_or_default();
    sign_in::leave(&call.coop, &call.actor, &token).await?;
    with_session(call.done("/", "sign-in-done-left")?, &call.coop, "", 0)
}

async fn leave_everywhere(call: Call) -> Reply {
    sign_in::leave_everywhere(&call.coop, &call.actor).await?;
    with_session(call.done("/", "sign-in-done-left-everywhere")?, &call.coop, "", 0)
}

fn with_session(mut response: Response, coop: &Cooperative, token: &str, age: i64) -> Reply {
    let secure = if coop.address.starts_with("https:") { "; Secure" } else { "" };
    let cookie =
        format!("{SESSION_COOKIE}={token}; Path=/; Max-Age={age}; HttpOnly; SameSite=Lax{secure}");
    let cookie = HeaderValue::try_from(cookie).map_err(anyhow::Error::from)?;
    response.headers_mut().append(SET_COOKIE, cookie);
    Ok(response)
}

/// The layer that finds out who calls: the person whose session the cookie names, and the name
/// of the cooperative.
pub async fn recognise(mut request: Request, next: Next) -> Response {
    let token = cookie(request.headers(), SESSION_COOKIE);
    let coop = request.extensions().get::<Arc<Cooperative>>().map(Arc::clone);
    let Some(coop) = coop else { return Error::NotFound.into_response() };
    match caller(&coop, token.as_deref()).await {
        Ok(caller) => {
            request.extensions_mut().insert(caller);
            next.run(request).await
        }
        Err(error) => error.into_response(),
    }
}

async fn caller(coop: &Cooperative, token: Option<&str>) -> Result<Caller> {
    let conn = &mut *coop.db.read().await?;
    let cooperative = statutes::name_on(conn, coop.today()).await?;
    let actor = match token {
        Some(token) => sign_in::actor_with(conn, token, coop.now()).await?,
        None => Actor::visitor(),
    };
    Ok(Caller { actor, cooperative })
}
