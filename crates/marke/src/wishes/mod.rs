//! What the area asks, wishes and offers, from the moment it is spoken.
//!
//! A wish is never deleted: it is put under a theme, made part of a challenge, merged, split,
//! parked or closed, always with a reason, and everybody who handed it in or follows it hears.

use crate::actor::{Actor, Permission};
use crate::clock::Day;
use crate::cooperative::Cooperative;
use crate::db::{Conn, in_transaction, words};
use crate::error::{Error, Result, refuse_any};
use crate::ids::{ThemeId, WishId};
use crate::journal::{self, Arrow, Deed, Relation};

pub mod rules;
mod store;
mod following;
mod meant;
mod supporting;
pub mod map;
pub mod import;
pub mod photo;
pub mod poster;
mod similar;
mod tally;
pub mod web;
#[cfg(test)]
mod tests;

pub use following::{
    Following, by_code, follow, inform, public_name, read_mail, stop_following, tidy_code,
};
pub use meant::theme_names;
pub use photo::Photo;
pub use rules::PIECES_MAX;
pub use similar::{Similar, similar};
pub use store::{
    Filter, Text, Wish, by_id, by_number, count, count_by_village, entered_since, inbox, list,
    merged_with, pieces_of, texts_after,
};
pub use supporting::{is_supported_by, support, withdraw_support};
pub use tally::tally;

words! {
    /// What was handed in.
    WishKind {
        /// A question.
        Question = "vraag",
        /// A wish.
        Wish = "wens",
        /// An offer.
        Offer = "aanbod",
    }
}

words! {
    /// How it reached us.
    Channel {
        /// The site.
        Web = "web",
        /// A talk at the kitchen table.
        KitchenTable = "kitchen-table",
        /// A telephone call.
        Phone = "phone",
        /// A mail.
        Mail = "mail",
        /// An evening or event.
        Event = "event",
        /// The QR code of a poster.
        Poster = "poster",
        /// A collection that was brought in.
        Import = "import",
    }
}

words! {
    /// Who may see it, and the name with it.
    Consent {
        /// Everybody sees the wish, without a name.
        Anonymous = "anonymous",
        /// Everybody sees the wish and the name.
        PublicName = "public-name",
        /// Only the people who work on wishes see it.
        StaffOnly = "staff-only",
    }
}

words! {
    /// What became of it so far.
    Status {
        /// Nobody has looked at it yet.
        New = "new",
        /// It belongs to a theme.
        Themed = "themed",
        /// It is part of a challenge.
        Challenge = "challenge",
        /// It went on in another wish that asks the same.
        Merged = "merged",
        /// It went on in several wishes.
        Split = "split",
        /// It waits, until a day.
        Parked = "parked",
        /// It ended.
        Closed = "closed",
    }
}

/// A wish to hand in. What was typed, not yet judged.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NewWish {
    /// What it is; a wish when nothing was said.
    pub kind: Option<WishKind>,
    /// The wish in one sentence.
    pub title: String,
    /// More about it.
    pub body: String,
    /// The village.
    pub village: String,
    /// A point on the map: longitude and latitude in degrees.
    pub point: Option<(f64, f64)>,
    /// The sector of whoever hands it in; one of the five O's.
    pub sector: String,
    /// How it reached us.
    pub channel: Option<Channel>,
    /// Who may see it.
    pub consent: Option<Consent>,
    /// The number of the theme that they think of.
    pub meant_theme: Option<i64>,
    /// The name of whoever hands it in.
    pub name: String,
    /// Where to send what became of it.
    pub mail: String,
    /// The language to write to them in; Dutch when nothing was said.
    pub language: Option<crate::text::Language>,
    /// A photo, already drawn anew.
    pub photo: Option<Photo>,
    /// The mark of the form that it was typed in: what comes twice is kept once. Empty when it
    /// did not come from a form.
    pub form: String,
}

/// The proof that a wish was handed in.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Receipt {
    /// The number of the wish.
    pub number: i64,
    /// The code with which it can be followed.
    pub code: String,
}

/// What the people who work on wishes decide about one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Decision {
    /// It belongs to this theme.
    Theme(ThemeId),
    /// It goes on in this wish, which asks the same.
    Merge(WishId),
    /// It waits until this day.
    Park(Day),
    /// It ends.
    Close,
    /// It is looked at anew: undoes a merge, a parking or a closing.
    Reopen,
}

/// Hands in a wish; anybody may, without an account.
pub async fn submit(coop: &Cooperative, actor: &Actor, wish: &NewWish) -> Result<Receipt> {
    actor.may(Permission::TakePart)?;
    refuse_any(rules::submit(wish))?;
    let village = map::area(&mut *coop.db.read().await?, coop).await?.village_of(wish);
    let wish = NewWish { village, ..wish.clone() };
    in_transaction!(coop.db, tx => {
        match following::repeated(&mut tx, &wish, coop.now()).await? {
            Some(receipt) => Ok(receipt),
            None => submit_within(&mut tx, coop, actor, &wish).await,
        }
    })
}

/// Hands in a wish inside a transaction that brings in many.
pub async fn submit_within(
    conn: &mut Conn,
    coop: &Cooperative,
    actor: &Actor,
    wish: &NewWish,
) -> Result<Receipt> {
    let id = WishId(coop.ids.uuid(coop.now()));
    let origin = (None, meant::theme_of(conn, wish).await?);
    let number = store::insert(conn, id, origin, coop.now(), wish).await?;
    let code = following::add_submitter(conn, coop, id, wish).await?;
    if let Some(photo) = &wish.photo {
        photo::store::insert(conn, id, photo).await?;
    }
    make_known(conn, id).await?;
    journal::record(conn, coop, actor, &Deed::new("wishes.submit", id.subject())).await?;
    Ok(Receipt { number, code })
}

/// Decides what becomes of a wish, for a reason that everybody may read. `revision` is that of
/// the wish as the decider saw it.
pub async fn decide(
    coop: &Cooperative,
    actor: &Actor,
    number: i64,
    revision: i64,
    decision: &Decision,
    reason: &str,
) -> Result<()> {
    actor.may(Permission::TriageWishes)?;
    in_transaction!(coop.db, tx => {
        decide_as_seen(&mut tx, coop, actor, (number, revision), decision, reason).await
    })
}

/// Decides about the wish with a number, as the decider saw it, inside a transaction that does
/// more; the caller has checked the permission.
pub async fn decide_as_seen(
    conn: &mut Conn,
    coop: &Cooperative,
    actor: &Actor,
    (number, revision): (i64, i64),
    decision: &Decision,
    reason: &str,
) -> Result<()> {
    let wish = store::by_number(conn, number).await?.ok_or(Error::NotFound)?;
    refuse_any(rules::unchanged(&wish, revision))?;
    refuse_any(rules::decide(&wish, decision, reason, coop.today()))?;
    decide_within(conn, coop, actor, &wish, decision, reason).await
}

/// Carries a decision out inside a transaction, and informs everybody who follows the wish.
pub async fn decide_within(
    conn: &mut Conn,
    coop: &Cooperative,
    actor: &Actor,
    wish: &Wish,
    decision: &Decision,
    reason: &str,
) -> Result<()> {
    let from = wish.wish_id.subject();
    let (verb, status, arrows) = match decision {
        Decision::Theme(theme) => {
            let arrow = Arrow::new(from, Relation::BelongsTo, theme.subject());
            ("wishes.put_under_theme", Status::Themed, vec![arrow])
        }
        Decision::Merge(into) => {
            refuse_any(rules::merge(wish, &store::known(conn, *into).await?))?;
            let arrow = Arrow::new(from, Relation::MergedInto, into.subject());
            ("wishes.merge", Status::Merged, vec![arrow])
        }
        Decision::Park(_) => ("wishes.park", Status::Parked, Vec::new()),
        Decision::Close => ("wishes.close", Status::Closed, Vec::new()),
        Decision::Reopen => ("wishes.reopen", reopened(wish), undone_merge(wish)),
    };
    let mut arrows = arrows;
    if let (Decision::Theme(theme), Some(before)) = (decision, wish.theme_id)
        && before != *theme
    {
        arrows.push(Arrow::new(from, Relation::BelongsTo, before.subject()).undone());
    }
    store::set_status(conn, wish, status, decision, reason, coop.now()).await?;
    supporting::store::count(conn, wish.wish_id).await?;
    if let Some(before) = wish.merged_into {
        supporting::store::count(conn, before).await?;
    }
    inform(conn, coop, wish.wish_id).await?;
    let deed = Deed::new(verb, from).because(reason).drawing(&arrows);
    journal::record(conn, coop, actor, &deed).await
}

/// A wish that is reopened goes back under its theme if it had one.
fn reopened(wish: &Wish) -> Status {
    if wish.theme_id.is_some() { Status::Themed } else { Status::New }
}

fn undone_merge(wish: &Wish) -> Vec<Arrow> {
    let merged = wish.merged_into.map(|into| {
        Arrow::new(wish.wish_id.subject(), Relation::MergedInto, into.subject()).undone()
    });
    merged.into_iter().collect()
}

/// Makes a wish part of a challenge, or no longer part of any; the agenda calls this when it
/// links and unlinks them, and writes the journal itself.
pub async fn set_in_challenge(
    conn: &mut Conn,
    coop: &Cooperative,
    wish: WishId,
    in_challenge: bool,
    reason: &str,
) -> Result<()> {
    let wish = store::known(conn, wish).await?;
    let status = if in_challenge { Status::Challenge } else { reopened(&wish) };
    if in_challenge {
        refuse_any(rules::lead_to_challenge(&wish))?;
    }
    store::set_plain_status(conn, &wish, status, reason, coop.now()).await?;
    inform(conn, coop, wish.wish_id).await
}

/// Whether a wish can become part of a challenge: one that was closed, merged or split cannot.
pub fn can_lead_to_challenge(wish: &Wish) -> bool {
    rules::lead_to_challenge(wish).is_empty()
}

/// Splits a wish that asks several things; each piece goes on as a wish of its own, for the same
/// people. Gives the numbers of the pieces.
pub async fn split(
    coop: &Cooperative,
    actor: &Actor,
    number: i64,
    revision: i64,
    pieces: &[NewWish],
    reason: &str,
) -> Result<Vec<i64>> {
    actor.may(Permission::TriageWishes)?;
    in_transaction!(coop.db, tx => {
        let wish = store::by_number(&mut tx, number).await?.ok_or(Error::NotFound)?;
        refuse_any(rules::unchanged(&wish, revision))?;
        refuse_any(rules::split(&wish, pieces, reason))?;
        let (mut numbers, mut arrows) = (Vec::new(), Vec::new());
        for piece in pieces {
            let id = WishId(coop.ids.uuid(coop.now()));
            let piece = NewWish {
                village: wish.village.clone(),
                point: wish.longitude.zip(wish.latitude),
                sector: wish.sector.clone(),
                channel: Some(wish.channel),
                consent: Some(wish.consent),
                ..piece.clone()
            };
            let origin = (Some(wish.wish_id), wish.meant_theme_id);
            numbers.push(store::insert(&mut tx, id, origin, coop.now(), &piece).await?);
            following::copy_followers(&mut tx, coop, wish.wish_id, id).await?;
            make_known(&mut tx, id).await?;
            arrows.push(Arrow::new(wish.wish_id.subject(), Relation::SplitInto, id.subject()));
        }
        store::set_plain_status(&mut tx, &wish, Status::Split, reason, coop.now()).await?;
        inform(&mut tx, coop, wish.wish_id).await?;
        let deed = Deed::new("wishes.split", wish.wish_id.subject());
        let deed = deed.because(reason).drawing(&arrows);
        journal::record(&mut tx, coop, actor, &deed).await?;
        Ok(numbers)
    })
}

/// The wish with this number, if the actor may see it.
pub async fn seen_by(conn: &mut Conn, actor: &Actor, number: i64) -> Result<Wish> {
    let wish = store::by_number(conn, number).await?.ok_or(Error::NotFound)?;
    let seen = is_public(&wish) || actor.can(Permission::TriageWishes);
    if seen { Ok(wish) } else { Err(Error::NotFound) }
}

/// Whether everybody may see a wish.
pub fn is_public(wish: &Wish) -> bool {
    wish.consent != Consent::StaffOnly
}

/// Whether everybody will see a wish that is handed in.
pub fn is_public_to_be(wish: &NewWish) -> bool {
    wish.consent != Some(Consent::StaffOnly)
}

/// Tells the directory and the search index what a new wish is called; its words never change.
async fn make_known(conn: &mut Conn, id: WishId) -> Result<()> {
    let wish = store::known(conn, id).await?;
    let name = journal::Name {
        subject: id.subject(),
        number: wish.number,
        title: &wish.title,
        body: &format!("{} {}", wish.body, wish.village),
        public: is_public(&wish),
    };
    journal::introduce(conn, &[name]).await
}
