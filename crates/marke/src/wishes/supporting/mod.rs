//! "I want this too": once for each supporter, a person or a browser's pseudonym.

use crate::actor::{Actor, Permission};
use crate::cooperative::Cooperative;
use crate::db::{Conn, in_transaction};
use crate::error::{Result, refuse_any};
use crate::journal::{self, Deed};

use super::{Wish, rules, seen_by};

pub(super) mod store;
#[cfg(test)]
mod tests;

/// Says "I want this too", once for each supporter. Supporting a wish that was merged supports
/// the one in which it went on; gives that one's number.
pub async fn support(
    coop: &Cooperative,
    actor: &Actor,
    number: i64,
    supporter: &str,
) -> Result<i64> {
    actor.may(Permission::TakePart)?;
    in_transaction!(coop.db, tx => {
        let wish = seen_by(&mut tx, actor, number).await?;
        let wish = super::store::end_of_merges(&mut tx, wish).await?;
        refuse_any(rules::support(&wish))?;
        if store::insert(&mut tx, wish.wish_id, supporter, coop.now()).await? {
            let deed = Deed::new("wishes.support", wish.wish_id.subject());
            journal::record(&mut tx, coop, actor, &deed).await?;
        }
        Ok(wish.number)
    })
}

/// Takes "I want this too" back, also where it was said of a wish that went on in this one.
pub async fn withdraw_support(
    coop: &Cooperative,
    actor: &Actor,
    number: i64,
    supporter: &str,
) -> Result<()> {
    actor.may(Permission::TakePart)?;
    in_transaction!(coop.db, tx => {
        let wish = seen_by(&mut tx, actor, number).await?;
        if store::delete(&mut tx, wish.wish_id, supporter).await? {
            let deed = Deed::new("wishes.withdraw_support", wish.wish_id.subject());
            journal::record(&mut tx, coop, actor, &deed).await?;
        }
        Ok(())
    })
}

/// Whether a supporter wants this wish, or one that went on in it.
pub async fn is_supported_by(conn: &mut Conn, wish: &Wish, supporter: &str) -> Result<bool> {
    store::is_supported(conn, wish.wish_id, supporter).await
}
