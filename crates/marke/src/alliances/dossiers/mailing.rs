//! The mails that parties of an alliance get, through the people who represent them.

use crate::cooperative::Cooperative;
use crate::db::Conn;
use crate::error::{Error, Result};
use crate::ids::PartyId;
use crate::members;
use crate::outbox::{self, Mail};
use crate::statutes;
use crate::text::Language;

use super::{Alliance, Standing, parts_of};

/// Asks a party to take part.
pub(super) async fn invite(
    conn: &mut Conn,
    coop: &Cooperative,
    alliance: &Alliance,
    party: PartyId,
) -> Result<()> {
    tell(conn, coop, alliance, (party, "invited")).await
}

/// Tells every party that takes part what happened: `agreed` or `ended`.
pub(super) async fn tell_all(
    conn: &mut Conn,
    coop: &Cooperative,
    alliance: &Alliance,
    what: &'static str,
) -> Result<()> {
    for part in parts_of(conn, alliance.alliance_id).await? {
        if part.state == Standing::Accepted {
            tell(conn, coop, alliance, (part.party_id, what)).await?;
        }
    }
    Ok(())
}

async fn tell(
    conn: &mut Conn,
    coop: &Cooperative,
    alliance: &Alliance,
    (party, what): (PartyId, &'static str),
) -> Result<()> {
    let language = Language::Dutch;
    let cooperative = statutes::on(conn, coop.today()).await?.name;
    let known = members::by_id(conn, party).await?.ok_or(Error::NotFound)?;
    for address in members::addresses_of(conn, party, coop.today()).await? {
        let facts = [
            ("party", known.party.name.clone()),
            ("alliance", alliance.title.clone()),
            ("challenge", alliance.challenge_title.clone()),
            ("purpose", alliance.purpose.clone()),
            ("cooperative", cooperative.clone()),
            ("link", format!("{}/allianties/{}", coop.address, alliance.number)),
        ];
        let mail = Mail {
            address,
            subject: language.with_all(&format!("alliances-mail-subject-{what}"), &facts),
            body: language.with_all(&format!("alliances-mail-{what}"), &facts),
        };
        outbox::send(conn, coop, &mail).await?;
    }
    Ok(())
}
