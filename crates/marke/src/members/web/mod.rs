//! The pages about parties: the public list, the page of one, and the forms to keep them.

use crate::actor::Permission;
use crate::db::Conn;
use crate::error::{Error, Result};
use crate::web::Routes;

use super::{Known, applications, functions, import, membership, own, register, vocabulary};

mod edit;
mod list;
mod merging;
mod page;

/// The pages of this slice.
pub fn routes() -> Routes {
    use Permission::{KeepRegister, TakePart};
    Routes::new()
        .get("/partijen", TakePart, "The parties that agreed to be listed.", list::show)
        .asks::<list::Choice>()
        .gives::<list::ListPage>()
        .gives_table()
        .post("/partijen", KeepRegister, "Enters a party in the register.", edit::enter)
        .takes::<edit::PartyForm>()
        .get("/partijen/nieuw", KeepRegister, "The form to enter a party.", edit::empty)
        .gives::<edit::EditPage>()
        .get("/partijen/{number}", TakePart, "One party.", page::show)
        .gives::<page::PartyPage>()
        .get(
            "/partijen/{number}/wijziging",
            KeepRegister,
            "The form to change a party.",
            edit::show,
        )
        .gives::<edit::EditPage>()
        .post("/partijen/{number}/wijziging", KeepRegister, "Changes a party.", edit::change)
        .takes::<edit::PartyForm>()
        .post("/partijen/{number}/vermelding", KeepRegister, "Consent to be listed.", page::consent)
        .takes::<page::ConsentForm>()
        .get(
            "/partijen/{number}/samenvoeging",
            KeepRegister,
            "The form to merge a party into another.",
            merging::show,
        )
        .gives::<merging::MergePage>()
        .post(
            "/partijen/{number}/samenvoeging",
            KeepRegister,
            "Merges a party into another.",
            merging::merge,
        )
        .takes::<merging::MergeForm>()
        .post(
            "/partijen/{number}/samenvoeging/intrekking",
            KeepRegister,
            "Takes a merge back.",
            merging::unmerge,
        )
        .and(applications::web::routes())
        .and(own::web::routes())
        .and(membership::web::routes())
        .and(functions::web::routes())
        .and(vocabulary::web::routes())
        .and(register::web::routes())
        .and(import::web::routes())
}

/// The party that an address names; what is no number leads nowhere.
pub(super) async fn party_at(conn: &mut Conn, number: &str) -> Result<Known> {
    let number = number.parse().map_err(|_| Error::NotFound)?;
    super::by_number(conn, number).await?.ok_or(Error::NotFound)
}
