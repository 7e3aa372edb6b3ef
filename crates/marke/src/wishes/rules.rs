//! What may be handed in, and what may become of it.

use crate::clock::Day;
use crate::error::Refused;
use crate::members::Sector;
use crate::sign_in::mail_address;

use super::{Consent, Decision, NewWish, Status, Wish, WishKind};

/// Longest wish in one sentence, in characters.
pub const TITLE_LENGTH_MAX: usize = 140;

/// Longest explanation, in characters.
pub const BODY_LENGTH_MAX: usize = 4_000;

/// Longest name of a person or village, in characters.
pub const NAME_LENGTH_MAX: usize = 100;

/// Longest mark of a form, in bytes.
pub const FORM_LENGTH_MAX: usize = 64;

/// Longest reason, in characters.
pub const REASON_LENGTH_MAX: usize = 1_000;

/// Into how many pieces a wish can be split at most.
pub const PIECES_MAX: usize = 6;

/// The fields of each piece, in order: its sentence and its explanation.
pub const PIECE_FIELDS: [(&str, &str); PIECES_MAX] = [
    ("title-1", "body-1"),
    ("title-2", "body-2"),
    ("title-3", "body-3"),
    ("title-4", "body-4"),
    ("title-5", "body-5"),
    ("title-6", "body-6"),
];

/// The Netherlands, generously: west, south, east and north in degrees.
pub const BOUNDS: (f64, f64, f64, f64) = (3.0, 50.5, 7.5, 54.0);

/// What is wrong with a wish to be handed in.
pub fn submit(wish: &NewWish) -> Vec<Refused> {
    let mut refusals = texts(wish);
    let too_long = |text: &str| text.chars().count() > NAME_LENGTH_MAX;
    if too_long(&wish.name) {
        refusals.push(too_long_on("name", NAME_LENGTH_MAX));
    }
    if wish.photo.as_ref().is_some_and(|photo| too_long(&photo.description)) {
        refusals.push(too_long_on("photo_description", NAME_LENGTH_MAX));
    }
    if too_long(&wish.village) {
        refusals.push(too_long_on("village", NAME_LENGTH_MAX));
    }
    if !wish.mail.trim().is_empty() {
        refusals.extend(follow(&wish.mail));
    }
    if wish.form.len() > FORM_LENGTH_MAX {
        refusals.push(too_long_on("form", FORM_LENGTH_MAX));
    }
    if !wish.sector.is_empty() && wish.sector.parse::<Sector>().is_err() {
        refusals.push(unknown_choice("sector"));
    }
    let (west, south, east, north) = BOUNDS;
    let outside = |(longitude, latitude): (f64, f64)| {
        !(west..=east).contains(&longitude) || !(south..=north).contains(&latitude)
    };
    if wish.point.is_some_and(outside) {
        refusals.push(elsewhere());
    }
    refusals
}

/// What is wrong with an address to send mails about a wish to.
pub fn follow(mail: &str) -> Vec<Refused> {
    if mail_address(mail.trim()).is_empty() {
        return Vec::new();
    }
    vec![Refused::new("wishes-refusal-mail-address-is-wrong").on("mail")]
}

/// The refusal of a point that is none, or not in this country.
pub fn elsewhere() -> Refused {
    Refused::new("wishes-refusal-point-is-elsewhere").on("point")
}

/// The refusal of a tracking code that nobody was given.
pub fn unknown_code() -> Refused {
    Refused::new("wishes-refusal-code-is-unknown").on("code")
}

/// The refusal of a theme that does not exist or was closed.
pub fn unknown_theme() -> Refused {
    Refused::new("wishes-refusal-theme-is-unknown").on("theme")
}

/// The refusal of a word that is not among those to choose from.
pub fn unknown_choice(field: &'static str) -> Refused {
    Refused::new("wishes-refusal-choice-is-unknown").on(field)
}

fn texts(wish: &NewWish) -> Vec<Refused> {
    let mut refusals = Vec::new();
    if wish.title.trim().chars().filter(|letter| letter.is_alphanumeric()).count() < 3 {
        refusals.push(Refused::new("wishes-refusal-title-is-missing").on("title"));
    }
    if wish.title.chars().count() > TITLE_LENGTH_MAX {
        refusals.push(too_long_on("title", TITLE_LENGTH_MAX));
    }
    if wish.body.chars().count() > BODY_LENGTH_MAX {
        refusals.push(too_long_on("body", BODY_LENGTH_MAX));
    }
    refusals
}

fn too_long_on(field: &'static str, max: usize) -> Refused {
    Refused::new("wishes-refusal-text-is-too-long").on(field).with("max", max)
}

/// A line of an evening with notes: `?` in front makes it a question, `+` an offer, `!` or
/// nothing a wish.
pub fn from_line(line: &str) -> NewWish {
    let line = line.trim();
    let kinds = [('?', WishKind::Question), ('!', WishKind::Wish), ('+', WishKind::Offer)];
    let marked = kinds.iter().find_map(|(mark, kind)| Some((line.strip_prefix(*mark)?, *kind)));
    let (title, kind) = marked.unwrap_or((line, WishKind::Wish));
    NewWish { title: title.trim().to_owned(), kind: Some(kind), ..NewWish::default() }
}

/// Whether a wish can be supported.
pub fn support(wish: &Wish) -> Vec<Refused> {
    match wish.status {
        Status::Closed | Status::Split => {
            vec![Refused::new("wishes-refusal-wish-is-closed").with("number", wish.number)]
        }
        Status::New | Status::Themed | Status::Challenge | Status::Merged | Status::Parked => {
            Vec::new()
        }
    }
}

/// Refuses to overwrite what somebody else changed in the meantime.
pub fn unchanged(wish: &Wish, revision: i64) -> Vec<Refused> {
    if wish.revision == revision {
        return Vec::new();
    }
    vec![Refused::new("wishes-refusal-changed-meanwhile").with("number", wish.number)]
}

/// What is wrong with a decision about a wish.
pub fn decide(wish: &Wish, decision: &Decision, reason: &str, today: Day) -> Vec<Refused> {
    use Status::{Challenge, Closed, Merged, New, Parked, Split, Themed};
    let mut refusals = reason_for(reason, !matches!(decision, Decision::Theme(_)));
    let fits = match (decision, wish.status) {
        (Decision::Reopen, Merged | Parked | Closed) => true,
        (Decision::Reopen, New | Themed | Challenge | Split) => false,
        (_, New | Themed | Parked) => true,
        (Decision::Theme(_) | Decision::Close, Challenge) => true,
        (_, Challenge | Merged | Split | Closed) => false,
    };
    if !fits {
        let refused = Refused::new("wishes-refusal-status-does-not-allow");
        refusals.push(refused.with("status", wish.status));
    }
    if matches!(decision, Decision::Park(until) if *until <= today) {
        refusals.push(Refused::new("wishes-refusal-parked-until-the-past").on("until"));
    }
    refusals
}

fn reason_for(reason: &str, needed: bool) -> Vec<Refused> {
    let mut refusals = Vec::new();
    if needed && reason.trim().is_empty() {
        refusals.push(Refused::new("wishes-refusal-reason-is-missing").on("reason"));
    }
    if reason.chars().count() > REASON_LENGTH_MAX {
        refusals.push(too_long_on("reason", REASON_LENGTH_MAX));
    }
    refusals
}

/// What is wrong with merging a wish into another: never into itself, or into one that did not
/// go on itself, so that no circle can arise.
pub fn merge(wish: &Wish, into: &Wish) -> Vec<Refused> {
    if wish.wish_id == into.wish_id {
        return vec![Refused::new("wishes-refusal-merged-into-itself").on("into")];
    }
    if wish.consent != Consent::StaffOnly && into.consent == Consent::StaffOnly {
        return vec![Refused::new("wishes-refusal-merged-into-hidden").on("into")];
    }
    match into.status {
        Status::New | Status::Themed | Status::Challenge | Status::Parked => Vec::new(),
        Status::Merged | Status::Split | Status::Closed => {
            let refused = Refused::new("wishes-refusal-merged-into-ended").on("into");
            vec![refused.with("number", into.number)]
        }
    }
}

/// What is wrong with splitting a wish into pieces.
pub fn split(wish: &Wish, pieces: &[NewWish], reason: &str) -> Vec<Refused> {
    let mut refusals = reason_for(reason, true);
    if !(2..=PIECES_MAX).contains(&pieces.len()) {
        let refused = Refused::new("wishes-refusal-too-few-or-many-pieces").on("pieces");
        refusals.push(refused.with("max", PIECES_MAX));
    }
    refusals.extend(pieces.iter().zip(PIECE_FIELDS).flat_map(|(piece, fields)| {
        texts(piece).into_iter().map(move |refused| of_piece(refused, fields))
    }));
    match wish.status {
        Status::New | Status::Themed | Status::Parked => {}
        Status::Challenge | Status::Merged | Status::Split | Status::Closed => {
            let refused = Refused::new("wishes-refusal-status-does-not-allow");
            refusals.push(refused.with("status", wish.status));
        }
    }
    refusals
}

/// A refusal of a piece, on the field of that piece.
fn of_piece(refused: Refused, (title, body): (&'static str, &'static str)) -> Refused {
    let field = if refused.field == Some("title") { title } else { body };
    refused.on(field)
}

/// What is wrong with making a challenge out of a wish.
pub fn lead_to_challenge(wish: &Wish) -> Vec<Refused> {
    match wish.status {
        Status::New | Status::Themed | Status::Parked | Status::Challenge => Vec::new(),
        Status::Merged | Status::Split | Status::Closed => {
            vec![Refused::new("wishes-refusal-status-does-not-allow").with("status", wish.status)]
        }
    }
}
