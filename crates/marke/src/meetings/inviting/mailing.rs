//! What parties that were asked are mailed, each with a secret link of its own. The register does
//! not know in which language a party reads: mails are in that of the cooperative.

use crate::clock::Moment;
use crate::cooperative::Cooperative;
use crate::db::Conn;
use crate::error::Result;
use crate::ids::{Kind, PartyId};
use crate::meetings::Meeting;
use crate::members;
use crate::outbox::{self, Mail};
use crate::statutes;
use crate::text::Language;

use super::{CODE_LENGTH, hash_of, invitees_of, store};

/// The language of the cooperative.
const LANGUAGE: Language = Language::Dutch;

/// Asks a party to come.
pub(super) async fn invite(
    conn: &mut Conn,
    coop: &Cooperative,
    meeting: &Meeting,
    party: PartyId,
    addresses: &[String],
) -> Result<()> {
    send(conn, coop, meeting, (party, addresses), ("invitation", "")).await
}

/// Reminds a party that it was asked.
pub(super) async fn remind(
    conn: &mut Conn,
    coop: &Cooperative,
    meeting: &Meeting,
    party: PartyId,
) -> Result<()> {
    let addresses = members::addresses_of(conn, party, coop.today()).await?;
    send(conn, coop, meeting, (party, &addresses), ("reminder", "")).await
}

/// Tells everybody who was asked that a meeting is at another time or place: also whoever could
/// not come before, and whoever still has to answer.
pub(in crate::meetings) async fn tell_of_change(
    conn: &mut Conn,
    coop: &Cooperative,
    meeting: &Meeting,
) -> Result<()> {
    tell_all(conn, coop, meeting, ("change", "")).await
}

/// Tells everybody who was asked that a meeting does not go on.
pub(in crate::meetings) async fn tell_of_calling_off(
    conn: &mut Conn,
    coop: &Cooperative,
    meeting: &Meeting,
    reason: &str,
) -> Result<()> {
    tell_all(conn, coop, meeting, ("called-off", reason)).await
}

async fn tell_all(
    conn: &mut Conn,
    coop: &Cooperative,
    meeting: &Meeting,
    what: (&str, &str),
) -> Result<()> {
    for invitee in invitees_of(conn, meeting.meeting_id).await? {
        let addresses = members::addresses_of(conn, invitee.party_id, coop.today()).await?;
        send(conn, coop, meeting, (invitee.party_id, &addresses), what).await?;
    }
    Ok(())
}

/// Writes one mail to each address of a party, each with a link of its own.
async fn send(
    conn: &mut Conn,
    coop: &Cooperative,
    meeting: &Meeting,
    (party, addresses): (PartyId, &[String]),
    (what, reason): (&str, &str),
) -> Result<()> {
    let cooperative = statutes::on(conn, coop.today()).await?.name;
    for address in addresses {
        let code = coop.ids.code(CODE_LENGTH);
        let hash = hash_of(&code);
        store::insert_code(conn, &hash, meeting.meeting_id, party, coop.now()).await?;
        let facts = [
            ("title", meeting.title.clone()),
            ("purpose", meeting.purpose.clone()),
            ("challenge", meeting.challenge_title.clone()),
            ("when", when(meeting.begins_at, meeting.ends_at, LANGUAGE)),
            ("venue", meeting.venue.clone()),
            ("contact", meeting.contact.clone()),
            ("cooperative", cooperative.clone()),
            ("reason", reason.to_owned()),
            ("link", format!("{}/genodigden/{code}", coop.address)),
            ("page", format!("{}{}", coop.address, Kind::Meeting.address(meeting.number))),
        ];
        let mail = Mail {
            address: address.clone(),
            subject: LANGUAGE.with_all(&format!("meetings-mail-{what}-subject"), &facts),
            body: LANGUAGE.with_all(&format!("meetings-mail-{what}-body"), &facts),
        };
        outbox::send(conn, coop, &mail).await?;
    }
    Ok(())
}

/// From when until when, as people write it: *8 december 2026, van 19.30 uur tot 21.30 uur*.
pub(in crate::meetings) fn when(begins_at: Moment, ends_at: Moment, language: Language) -> String {
    let facts = [
        ("day", language.day(begins_at.day())),
        ("begins", language.time(begins_at)),
        ("ends", language.time(ends_at)),
    ];
    language.with_all("meetings-when", &facts)
}
