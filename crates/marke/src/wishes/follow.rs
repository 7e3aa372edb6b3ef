//! Who handed a wish in or follows it, and how they hear what became of it.

use crate::cooperative::Cooperative;
use crate::db::{Conn, in_transaction};
use crate::error::{Error, Result};
use crate::ids::WishId;
use crate::outbox::{self, Mail};
use crate::text::Language;

use super::store::{self, Follower};
use super::{NewWish, Status, Wish};

/// How many characters a tracking code has: some 59 bits.
const CODE_LENGTH: usize = 12;

/// Writes down whoever handed a wish in; gives the tracking code, which also goes by mail.
pub(super) async fn add_submitter(
    conn: &mut Conn,
    coop: &Cooperative,
    wish: WishId,
    new: &NewWish,
) -> Result<String> {
    let follower = Follower {
        follower_id: coop.ids.uuid(coop.now()).to_string(),
        wish_id: wish,
        role: "submitter".to_owned(),
        name: new.name.trim().to_owned(),
        mail: new.mail.trim().to_lowercase(),
        language: new.language.unwrap_or(Language::Dutch),
        code: coop.ids.code(CODE_LENGTH),
    };
    store::insert_follower(conn, &follower, coop.now()).await?;
    if !follower.mail.is_empty() {
        let wish = store::known(conn, wish).await?;
        let mail = receipt_mail(coop, &wish, &follower);
        outbox::send(conn, coop, &mail).await?;
    }
    Ok(follower.code)
}

/// Gives the followers of a wish that was split the pieces to follow too.
pub(super) async fn copy_followers(
    conn: &mut Conn,
    coop: &Cooperative,
    from: WishId,
    to: WishId,
) -> Result<()> {
    for follower in store::followers_of(conn, from).await? {
        let copy = Follower {
            follower_id: coop.ids.uuid(coop.now()).to_string(),
            wish_id: to,
            code: coop.ids.code(CODE_LENGTH),
            ..follower
        };
        store::insert_follower(conn, &copy, coop.now()).await?;
    }
    Ok(())
}

/// Writes to everybody who left an address with this wish, or with one that was merged into it,
/// what its status is now.
pub async fn inform(conn: &mut Conn, coop: &Cooperative, wish: WishId) -> Result<()> {
    let wish = store::known(conn, wish).await?;
    for follower in store::followers_with_mail(conn, wish.wish_id).await? {
        outbox::send(conn, coop, &status_mail(coop, &wish, &follower)).await?;
    }
    Ok(())
}

/// Stops the mails to whoever has this tracking code, and forgets their name and address.
pub async fn stop_following(coop: &Cooperative, code: &str) -> Result<()> {
    in_transaction!(coop.db, tx => {
        let known = store::forget_follower(&mut tx, code, coop.now()).await?;
        if known { Ok(()) } else { Err(Error::NotFound) }
    })
}

fn receipt_mail(coop: &Cooperative, wish: &Wish, follower: &Follower) -> Mail {
    let facts = facts(coop, wish, follower);
    Mail {
        address: follower.mail.clone(),
        subject: follower.language.with_all("wishes-mail-receipt-subject", &facts),
        body: follower.language.with_all("wishes-mail-receipt-body", &facts),
    }
}

fn status_mail(coop: &Cooperative, wish: &Wish, follower: &Follower) -> Mail {
    let language = follower.language;
    let mut facts = facts(coop, wish, follower);
    facts.push(("status", status_sentence(wish.status, language)));
    facts.push(("reason", wish.reason.clone()));
    Mail {
        address: follower.mail.clone(),
        subject: language.with_all("wishes-mail-status-subject", &facts),
        body: language.with_all("wishes-mail-status-body", &facts),
    }
}

fn status_sentence(status: Status, language: Language) -> String {
    language.t(&format!("wishes-status-sentence-{status}"))
}

fn facts(coop: &Cooperative, wish: &Wish, follower: &Follower) -> Vec<(&'static str, String)> {
    let greeting =
        if follower.name.is_empty() { String::new() } else { format!(" {}", follower.name) };
    vec![
        ("name", greeting),
        ("number", wish.number.to_string()),
        ("title", wish.title.clone()),
        ("code", follower.code.clone()),
        ("link", format!("{}/volg/{}", coop.address, follower.code)),
    ]
}
