//! Who sits at the table of a challenge, since when and as what.

use crate::actor::{Actor, Permission};
use crate::cooperative::Cooperative;
use crate::db::{Conn, in_transaction};
use crate::error::{Refused, Result, refuse_any};
use crate::ids::{ChallengeId, PartyId};
use crate::journal::{self, Arrow, Deed, Relation};
use crate::reading::{LINE_LENGTH_MAX, Reading};
use crate::text::Language;

use super::{open, parts, party, rules};

mod store;
#[cfg(test)]
mod tests;

pub use store::{Choice, Seat, organisations, owners, seats_of};
pub(crate) use store::{all_seats_of, party_exists};

/// Gives a party a seat at the table of a challenge, or changes what it does there.
pub async fn join(
    coop: &Cooperative,
    actor: &Actor,
    number: i64,
    typed_party: &str,
    role: &str,
) -> Result<()> {
    actor.may(Permission::WorkOnChallenges)?;
    let party = party("party", typed_party)?;
    let mut reading = Reading::default();
    let role = reading.needed("role", role, LINE_LENGTH_MAX);
    reading.end()?;
    in_transaction!(coop.db, tx => {
        let challenge = open(&mut tx, number).await?;
        let known = party_exists(&mut tx, party).await?;
        let unknown = || Refused::new("agenda-refusal-party-is-unknown").on("party");
        if !known {
            return Err(unknown().into());
        }
        let id = challenge.challenge_id;
        let seats = seats_of(&mut tx, Some(id)).await?;
        refuse_any(rules::join(&seats))?;
        let sat = seats.iter().any(|seat| seat.party_id == party);
        store::put_seat(&mut tx, id, party, &role, coop.today()).await?;
        let arrow = Arrow::new(party.subject(), Relation::TakesPartIn, id.subject());
        let arrows: &[Arrow] = if sat { &[] } else { &[arrow] };
        let verb = if sat { "agenda.change_role" } else { "agenda.join_challenge" };
        journal::record(&mut tx, coop, actor, &Deed::new(verb, id.subject()).drawing(arrows)).await
    })
}

/// A party leaves the table; that it sat there stays written down.
pub async fn leave(
    coop: &Cooperative,
    actor: &Actor,
    number: i64,
    typed_party: &str,
) -> Result<()> {
    actor.may(Permission::WorkOnChallenges)?;
    let party = party("party", typed_party)?;
    in_transaction!(coop.db, tx => {
        let challenge = open(&mut tx, number).await?;
        let id = challenge.challenge_id;
        let seats = seats_of(&mut tx, Some(id)).await?;
        let carried = parts::carried_by(&mut tx, id, party).await?;
        refuse_any(rules::leave(&challenge, &seats, party, carried))?;
        store::end_seat(&mut tx, id, party, coop.today()).await?;
        let arrow = [Arrow::new(party.subject(), Relation::TakesPartIn, id.subject()).undone()];
        let deed = Deed::new("agenda.leave_challenge", id.subject()).drawing(&arrow);
        journal::record(&mut tx, coop, actor, &deed).await
    })
}

/// Whoever pulls a challenge sits at its table.
pub(super) async fn seat_champion(
    conn: &mut Conn,
    coop: &Cooperative,
    id: ChallengeId,
    champion: Option<PartyId>,
) -> Result<Option<Arrow>> {
    let Some(champion) = champion else { return Ok(None) };
    let seats = seats_of(conn, Some(id)).await?;
    if seats.iter().any(|seat| seat.party_id == champion) {
        return Ok(None);
    }
    let role = Language::Dutch.t("agenda-role-champion");
    store::put_seat(conn, id, champion, &role, coop.today()).await?;
    Ok(Some(Arrow::new(champion.subject(), Relation::TakesPartIn, id.subject())))
}
