//! The mail that an applicant gets at each step, and the letter about the decision, in the
//! applicant's language.

use crate::clock::Day;
use crate::cooperative::Cooperative;
use crate::db::Conn;
use crate::error::Result;
use crate::outbox::{self, Mail};
use crate::statutes::{self, Statutes};

use super::{Application, by_number, rules};

/// Writes to the applicant what became of the application with a number.
pub(super) async fn tell(
    conn: &mut Conn,
    coop: &Cooperative,
    number: i64,
    reason: &str,
    happened_on: Day,
) -> Result<()> {
    let application = by_number(conn, number).await?;
    if application.applicant.mail.is_empty() {
        return Ok(());
    }
    let statutes = statutes::on(conn, coop.today()).await?;
    let mut facts = facts(&application, &statutes, reason, happened_on);
    facts.push(("link", format!("{}/lid-worden/{}", coop.address, application.code)));
    let (language, status) = (application.language, application.status);
    let mail = Mail {
        address: application.applicant.mail.clone(),
        subject: language.with_all("members-application-mail-subject", &facts),
        body: language.with_all(&format!("members-application-mail-{status}"), &facts),
    };
    outbox::send(conn, coop, &mail).await
}

/// What mails and letters tell.
pub(super) fn facts(
    application: &Application,
    statutes: &Statutes,
    reason: &str,
    happened_on: Day,
) -> Vec<(&'static str, String)> {
    let language = application.language;
    let applicant = &application.applicant;
    let person = Some(&applicant.contact_name).filter(|name| !name.is_empty());
    let member = application.member_number.map_or_else(String::new, |number| number.to_string());
    let reason = if reason.is_empty() { String::new() } else { format!("\n\n{reason}") };
    vec![
        ("person", person.unwrap_or(&applicant.name).clone()),
        ("name", applicant.name.clone()),
        ("number", application.number.to_string()),
        ("cooperative", statutes.name.clone()),
        ("kind", application.member_kind_name.clone()),
        ("day", language.day(happened_on)),
        ("promised", language.day(rules::promised_on(application))),
        ("until", language.day(rules::meeting_until(application))),
        ("member", member),
        ("reason", reason),
    ]
}
