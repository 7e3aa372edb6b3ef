//! One wish: what it says, who wants it too, and what became of it.

use askama::Template;
use axum::extract::Path;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE, SET_COOKIE};
use axum::http::{HeaderMap, HeaderValue};
use axum::response::IntoResponse;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use utoipa::ToSchema;

use crate::clock::Moment;
use crate::db::Conn;
use crate::error::{Error, Refused, Result};
use crate::ids::{Kind, Subject};
use crate::journal::{self, Thing, Told};
use crate::web::{Call, Input, Problems, Reply, View, cookie};
use crate::wishes::photo::Frame;
use crate::wishes::{self, Consent, Status, Wish};

use super::{Row, number_of};

/// The cookie with a browser's own secret, by which it wants a wish once.
const SUPPORT_COOKIE: &str = "steun";

/// How long a browser keeps that secret, in seconds: a year.
const SUPPORT_COOKIE_SECONDS: i64 = 31_536_000;

/// What became of a wish, and through which other things.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Way {
    /// In a sentence.
    pub(super) sentence: String,
    pub(super) reason: String,
    pub(super) since: Moment,
    /// Step by step, oldest first.
    pub(super) story: Vec<Told>,
    /// Theme, challenge and other wishes.
    pub(super) links: Vec<Step>,
}

/// A thing on the way of a wish.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = StepOnTheWay)]
pub(super) struct Step {
    pub(super) kind: Kind,
    pub(super) number: i64,
    pub(super) title: String,
    pub(super) address: String,
}

impl From<Thing> for Step {
    fn from(thing: Thing) -> Self {
        let address = thing.kind.address(thing.number);
        Self { kind: thing.kind, number: thing.number, title: thing.title, address }
    }
}

/// What became of a wish, and where it led: the things at its arrows, the agenda on which its
/// challenge stands, and the conversation that showed what people think of it.
pub(super) async fn way(conn: &mut Conn, call: &Call, wish: &Wish) -> Result<Way> {
    let subject = wish.wish_id.subject();
    let story = journal::story(conn, subject, call.language).await?;
    let mut links: Vec<Step> = standing(conn, subject).await?;
    for (near, far) in [(Kind::Statement, Kind::Conversation), (Kind::Challenge, Kind::Agenda)] {
        let step = links.iter().find(|step| step.kind == near);
        if let Some(number) = step.map(|step| step.number)
            && let Some(thing) = journal::thing(conn, near, number).await?
        {
            let id = thing.id.parse().map_err(anyhow::Error::from)?;
            let further = standing(conn, Subject { kind: near, id }).await?;
            links.extend(further.into_iter().filter(|step| step.kind == far));
        }
    }
    Ok(Way {
        sentence: call.language.t(&format!("wishes-status-sentence-{}", wish.status)),
        reason: wish.reason.clone(),
        since: wish.status_at,
        story,
        links,
    })
}

/// The public things at the arrows that still stand.
async fn standing(conn: &mut Conn, subject: Subject) -> Result<Vec<Step>> {
    let links = journal::links_of(conn, subject).await?;
    let mut things = journal::neighbours(conn, subject).await?;
    things.retain(|thing| {
        let stands = |link: &journal::Link| link.from_id == thing.id || link.to_id == thing.id;
        thing.public == 1 && links.iter().any(stands)
    });
    Ok(things.into_iter().map(Step::from).collect())
}

/// An address to send what becomes of a wish.
#[derive(Clone, Debug, Default, Deserialize, Serialize, ToSchema)]
#[serde(default)]
pub(super) struct FollowForm {
    /// The address.
    mail: String,
}

#[derive(Template, Serialize, ToSchema)]
#[template(path = "wishes/page.html")]
pub(super) struct WishPage {
    #[serde(skip)]
    view: View,
    #[serde(skip)]
    problems: Problems,
    #[serde(skip)]
    form: FollowForm,
    wish: Row,
    body: String,
    /// Whoever handed it in, if they want everybody to know.
    name: Option<String>,
    staff_only: bool,
    photo: Option<Frame>,
    way: Way,
    /// Whether the reader wants it too.
    supported: bool,
    /// Whether it can still be wanted.
    open: bool,
}

pub(super) async fn show(call: Call, Path(number): Path<String>, headers: HeaderMap) -> Reply {
    let supporter = supporter(&call, &headers);
    let (problems, form) = (Problems::default(), FollowForm::default());
    let page = page_of(&call, number_of(&number)?, supporter.as_deref(), problems, form).await?;
    call.page(&page)
}

async fn page_of(
    call: &Call,
    number: i64,
    supporter: Option<&str>,
    problems: Problems,
    form: FollowForm,
) -> Result<WishPage> {
    let conn = &mut *call.coop.db.read().await?;
    let wish = wishes::seen_by(conn, &call.actor, number).await?;
    let wanted = match supporter {
        Some(supporter) => wishes::is_supported_by(conn, &wish, supporter).await?,
        None => false,
    };
    Ok(WishPage {
        view: View::of(call),
        problems,
        form,
        name: wishes::public_name(conn, &wish).await?,
        staff_only: wish.consent == Consent::StaffOnly,
        photo: wishes::photo::frame(conn, &wish).await?,
        way: way(conn, call, &wish).await?,
        supported: wanted,
        open: !matches!(wish.status, Status::Closed | Status::Split | Status::Merged),
        wish: Row::of(&wish),
        body: wish.body,
    })
}

pub(super) async fn photo(call: Call, Path(number): Path<String>) -> Reply {
    let conn = &mut *call.coop.db.read().await?;
    let wish = wishes::seen_by(conn, &call.actor, number_of(&number)?).await?;
    let photo = wishes::photo::content(conn, &wish).await?.ok_or(Error::NotFound)?;
    // A photo never changes; one that not everybody may see is not for caches on the way.
    let who = if wishes::is_public(&wish) { "public" } else { "private" };
    let keep = format!("{who}, max-age=31536000, immutable");
    Ok(([(CONTENT_TYPE, photo.0), (CACHE_CONTROL, keep)], photo.1).into_response())
}

pub(super) async fn support(call: Call, Path(number): Path<String>, headers: HeaderMap) -> Reply {
    let number = number_of(&number)?;
    let known = supporter(&call, &headers);
    let secret = call.coop.ids.token();
    let supporter = known.clone().unwrap_or_else(|| pseudonym(&secret));
    let number = wishes::support(&call.coop, &call.actor, number, &supporter).await?;
    let mut response = call.done(&format!("/wensen/{number}"), "wishes-done-supported")?;
    if known.is_none() {
        let secure = if call.coop.address.starts_with("https:") { "; Secure" } else { "" };
        let cookie = format!(
            "{SUPPORT_COOKIE}={secret}; Path=/wensen; Max-Age={SUPPORT_COOKIE_SECONDS}; \
             HttpOnly; SameSite=Lax{secure}"
        );
        let cookie = HeaderValue::try_from(cookie).map_err(anyhow::Error::from)?;
        response.headers_mut().append(SET_COOKIE, cookie);
    }
    Ok(response)
}

pub(super) async fn withdraw(call: Call, Path(number): Path<String>, headers: HeaderMap) -> Reply {
    let number = number_of(&number)?;
    if let Some(supporter) = supporter(&call, &headers) {
        wishes::withdraw_support(&call.coop, &call.actor, number, &supporter).await?;
    }
    call.done(&format!("/wensen/{number}"), "wishes-done-withdrawn")
}

pub(super) async fn join(
    call: Call,
    Path(number): Path<String>,
    headers: HeaderMap,
    Input { form, .. }: Input<FollowForm>,
) -> Reply {
    let number = number_of(&number)?;
    let (coop, actor) = (&call.coop, &call.actor);
    let done = wishes::follow(coop, actor, number, &form.mail, call.language).await;
    let done = done.map(|()| format!("/wensen/{number}"));
    let again = async |refusals: Vec<Refused>| {
        let supporter = supporter(&call, &headers);
        page_of(&call, number, supporter.as_deref(), call.problems(&refusals), form).await
    };
    call.after(done, "wishes-done-followed", again).await
}

/// Who the reader is when wanting a wish: the person who is signed in, or the browser.
fn supporter(call: &Call, headers: &HeaderMap) -> Option<String> {
    match call.actor.person {
        Some(person) => Some(person.to_string()),
        None => cookie(headers, SUPPORT_COOKIE).map(|secret| pseudonym(&secret)),
    }
}

fn pseudonym(secret: &str) -> String {
    hex::encode(Sha256::digest(secret))
}
