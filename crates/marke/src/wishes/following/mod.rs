//! Who handed a wish in or follows it, and how they hear what became of it.

use crate::actor::{Actor, Permission};
use crate::clock::Moment;
use crate::cooperative::Cooperative;
use crate::db::{Conn, in_transaction};
use crate::error::{Error, Result, refuse_any};
use crate::ids::WishId;
use crate::journal::{self, Deed};
use crate::outbox::{self, Mail};
use crate::text::Language;

use super::{NewWish, Receipt, Status, Wish, rules, seen_by};

mod store;
#[cfg(test)]
mod tests;

use store::Follower;
pub use store::{Following, by_code};

/// How many characters a tracking code has: some 59 bits.
const CODE_LENGTH: usize = 12;

/// How long the same wish from the same form is taken for the same, in seconds.
const REPEATED_SECONDS: i64 = 600;

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
        form: new.form.clone(),
    };
    add(conn, coop, &follower).await?;
    Ok(follower.code)
}

async fn add(conn: &mut Conn, coop: &Cooperative, follower: &Follower) -> Result<()> {
    store::insert(conn, follower, coop.now()).await?;
    if !follower.mail.is_empty() {
        let wish = super::store::known(conn, follower.wish_id).await?;
        outbox::send(conn, coop, &receipt_mail(coop, &wish, follower)).await?;
    }
    Ok(())
}

/// The receipt of the same wish from the same form a moment ago: somebody sent it twice.
pub(super) async fn repeated(
    conn: &mut Conn,
    new: &NewWish,
    now: Moment,
) -> Result<Option<Receipt>> {
    if new.form.is_empty() {
        return Ok(None);
    }
    let since = now.plus_seconds(-REPEATED_SECONDS);
    let known = store::from_form(conn, &new.form, new.title.trim(), since).await?;
    Ok(known.map(|(number, code)| Receipt { number, code }))
}

/// Follows somebody else's wish by mail. Whoever already does gets no second mail, and the same
/// answer.
pub async fn follow(
    coop: &Cooperative,
    actor: &Actor,
    number: i64,
    mail: &str,
    language: Language,
) -> Result<()> {
    actor.may(Permission::TakePart)?;
    let mail = read_mail(mail)?;
    in_transaction!(coop.db, tx => {
        let wish = seen_by(&mut tx, actor, number).await?;
        let known = store::with_mail(&mut tx, wish.wish_id).await?;
        if known.iter().any(|follower| follower.mail == mail) {
            return Ok(());
        }
        let follower = Follower {
            follower_id: coop.ids.uuid(coop.now()).to_string(),
            wish_id: wish.wish_id,
            role: "supporter".to_owned(),
            name: String::new(),
            mail: mail.clone(),
            language,
            code: coop.ids.code(CODE_LENGTH),
            form: String::new(),
        };
        add(&mut tx, coop, &follower).await?;
        let deed = Deed::new("wishes.follow", wish.wish_id.subject());
        journal::record(&mut tx, coop, actor, &deed).await
    })
}

/// Reads an address to send mails to, as it is kept.
pub fn read_mail(typed: &str) -> Result<String> {
    refuse_any(rules::follow(typed))?;
    Ok(typed.trim().to_lowercase())
}

/// Gives the followers of a wish that was split the pieces to follow too.
pub(super) async fn copy_followers(
    conn: &mut Conn,
    coop: &Cooperative,
    from: WishId,
    to: WishId,
) -> Result<()> {
    for follower in store::of(conn, from).await? {
        let copy = Follower {
            follower_id: coop.ids.uuid(coop.now()).to_string(),
            wish_id: to,
            code: coop.ids.code(CODE_LENGTH),
            form: String::new(),
            ..follower
        };
        store::insert(conn, &copy, coop.now()).await?;
    }
    Ok(())
}

/// Writes to everybody who left an address with this wish, or with one that was merged into it,
/// what its status is now.
pub async fn inform(conn: &mut Conn, coop: &Cooperative, wish: WishId) -> Result<()> {
    let wish = super::store::known(conn, wish).await?;
    for follower in store::with_mail(conn, wish.wish_id).await? {
        outbox::send(conn, coop, &status_mail(coop, &wish, &follower)).await?;
    }
    Ok(())
}

/// Stops the mails to whoever has this tracking code, and forgets their name and address.
pub async fn stop_following(coop: &Cooperative, actor: &Actor, code: &str) -> Result<()> {
    actor.may(Permission::TakePart)?;
    in_transaction!(coop.db, tx => {
        let following = store::by_code(&mut tx, code).await?.ok_or(Error::NotFound)?;
        store::forget(&mut tx, code, coop.now()).await?;
        let deed = Deed::new("wishes.stop_following", following.wish_id.subject());
        journal::record(&mut tx, coop, actor, &deed).await
    })
}

/// The name of whoever handed in a wish, if they want everybody to see it.
pub async fn public_name(conn: &mut Conn, wish: &Wish) -> Result<Option<String>> {
    store::public_name(conn, wish.wish_id).await
}

/// A tracking code as people copy it: spaces, dashes and small letters do not matter.
pub fn tidy_code(typed: &str) -> String {
    let letters = typed.chars().filter(char::is_ascii_alphanumeric);
    letters.take(CODE_LENGTH + 1).map(|letter| letter.to_ascii_uppercase()).collect()
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
    let reason = if wish.reason.is_empty() {
        String::new()
    } else {
        format!("\n\n{}", language.with("wishes-mail-reason", "reason", &wish.reason))
    };
    facts.push(("reason", reason));
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
