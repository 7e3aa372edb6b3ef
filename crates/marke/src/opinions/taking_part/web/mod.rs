//! The pages on which people take part.

use axum::http::HeaderMap;
use axum::http::HeaderValue;
use axum::http::header::SET_COOKIE;
use axum::response::Response;

use crate::actor::Permission;
use crate::error::{Refused, Result};
use crate::opinions::{Conversation, Voice};
use crate::web::{Call, Routes, cookie};

mod answer;
mod invitation;
mod own;
mod page;

/// The cookie with a browser's own secret; what is kept is a hash of it for each conversation.
const VOICE_COOKIE: &str = "stem";

/// How long a browser keeps that secret, in seconds: a year.
const VOICE_COOKIE_SECONDS: i64 = 31_536_000;

/// The pages of taking part.
pub fn routes() -> Routes {
    use Permission::TakePart;
    Routes::new()
        .get(
            "/gesprekken/{number}",
            TakePart,
            "One conversation, a statement at a time.",
            page::show,
        )
        .asks::<page::Asked>()
        .gives::<page::ConversationPage>()
        .post(
            "/gesprekken/{number}/antwoorden",
            TakePart,
            "Answers a statement; gives the next one.",
            answer::answer,
        )
        .takes::<answer::Form>()
        .gives::<answer::NextPart>()
        .post(
            "/gesprekken/{number}/antwoorden/intrekking",
            TakePart,
            "Takes the last answer back.",
            answer::take_back,
        )
        .gives::<answer::NextPart>()
        .post(
            "/gesprekken/{number}/eigen-stellingen",
            TakePart,
            "Adds a statement in one's own words.",
            own::propose,
        )
        .takes::<own::ProposalForm>()
        .gives::<page::ConversationPage>()
        .post(
            "/gesprekken/{number}/sector",
            TakePart,
            "Says for which sector one answers, or that one would rather not.",
            own::tell_sector,
        )
        .takes::<own::SectorForm>()
        .post("/gesprekken/{number}/vertrek", TakePart, "Takes out all one's answers.", own::leave)
        .and(invitation())
}

/// The page behind a link that lets somebody take part.
fn invitation() -> Routes {
    use Permission::TakePart;
    Routes::new()
        .get(
            "/gesprekken/{number}/uitnodiging",
            TakePart,
            "The page behind an invitation.",
            invitation::show,
        )
        .asks::<invitation::Form>()
        .gives::<invitation::InvitationPage>()
        .post(
            "/gesprekken/{number}/uitnodiging",
            TakePart,
            "Uses an invitation, once.",
            invitation::accept,
        )
        .takes::<invitation::Form>()
        .gives::<invitation::InvitationPage>()
}

/// Who speaks: the person who is signed in, or the browser that keeps a secret.
pub(in crate::opinions) fn voice(
    call: &Call,
    headers: &HeaderMap,
    conversation: &Conversation,
) -> Option<Voice> {
    let id = conversation.conversation_id;
    if let Some(person) = call.actor.person {
        return Some(Voice::of_person(id, person));
    }
    let secret = cookie(headers, VOICE_COOKIE).filter(|secret| secret.len() >= 32)?;
    Some(Voice::of_secret(id, &secret))
}

/// The voice of whoever does something; a browser that keeps no secret cannot be told apart from
/// the next one.
fn needed_voice(call: &Call, headers: &HeaderMap, conversation: &Conversation) -> Result<Voice> {
    let missing = || Refused::new("opinions-refusal-browser-keeps-nothing");
    Ok(voice(call, headers, conversation).ok_or_else(missing)?)
}

/// Gives a browser that has none a secret of its own.
fn with_secret(call: &Call, headers: &HeaderMap, mut response: Response) -> Result<Response> {
    if call.actor.person.is_none() && cookie(headers, VOICE_COOKIE).is_none() {
        let secure = if call.coop.address.starts_with("https:") { "; Secure" } else { "" };
        let cookie = format!(
            "{VOICE_COOKIE}={}; Path=/; Max-Age={VOICE_COOKIE_SECONDS}; HttpOnly; \
             SameSite=Lax{secure}",
            call.coop.ids.token()
        );
        let cookie = HeaderValue::try_from(cookie).map_err(anyhow::Error::from)?;
        response.headers_mut().append(SET_COOKIE, cookie);
    }
    Ok(response)
}
