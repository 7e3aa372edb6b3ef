//! What a challenge was made out of beside wishes: statements on which people agree.

use crate::actor::{Actor, Permission};
use crate::cooperative::Cooperative;
use crate::db::Conn;
use crate::error::{Result, refuse_any};
use crate::ids::{Subject, WishId};
use crate::journal::{self, Arrow, Deed, Relation};
use crate::reading::Reading;

use super::{Challenge, origins_of, rules, take_wish, wishes_of};

/// Adds something to what a challenge was made out of, and the wish that it came from, inside a
/// transaction that does more. What is part of it already stays so.
pub async fn take_up(
    conn: &mut Conn,
    coop: &Cooperative,
    actor: &Actor,
    challenge: &Challenge,
    (origin, wish): (Subject, Option<WishId>),
    note: &str,
) -> Result<()> {
    actor.may(Permission::WorkOnChallenges)?;
    refuse_any(rules::open(challenge))?;
    let id = challenge.challenge_id;
    let mut arrows = Vec::new();
    let origins = origins_of(conn, id).await?;
    if !origins.iter().any(|known| known.subject() == Some(origin)) {
        arrows.push(Arrow::new(origin, Relation::LedTo, id.subject()));
    }
    let linked = wishes_of(conn, id, true).await?;
    if let Some(wish) = wish.filter(|wish| linked.iter().all(|linked| linked.wish_id != *wish)) {
        take_wish(conn, coop, (id, &challenge.title), wish).await?;
        arrows.push(Arrow::new(wish.subject(), Relation::LedTo, id.subject()));
    }
    let deed = Deed::new("agenda.take_up", id.subject()).because(note).drawing(&arrows);
    journal::record(conn, coop, actor, &deed).await
}

/// Takes something off a challenge that was made out of it, for a reason, inside a transaction
/// that does more; never the last thing that it was made out of.
pub async fn let_go(
    conn: &mut Conn,
    coop: &Cooperative,
    actor: &Actor,
    challenge: &Challenge,
    origin: Subject,
    reason: &str,
) -> Result<()> {
    actor.may(Permission::WorkOnChallenges)?;
    refuse_any(rules::open(challenge))?;
    let mut reading = Reading::default();
    let reason = reading.needed("reason", reason, rules::REASON_LENGTH_MAX);
    reading.end()?;
    let id = challenge.challenge_id;
    let known = origins_of(conn, id).await?;
    let is_origin = known.iter().any(|known| known.subject() == Some(origin));
    let rest = known.len() + wishes_of(conn, id, true).await?.len();
    refuse_any(rules::let_go(is_origin, rest, &challenge.title))?;
    let arrow = [Arrow::new(origin, Relation::LedTo, id.subject()).undone()];
    let deed = Deed::new("agenda.let_go", id.subject()).because(&reason).drawing(&arrow);
    journal::record(conn, coop, actor, &deed).await
}
