//! Beginning a cooperative: its first statutes, and the first person who may sign in.

use super::arguments::Setup;
use super::open;
use super::output::{Failure, print, print_json};
use crate::actor::{Actor, Function};
use crate::config::Config;
use crate::cooperative::Cooperative;
use crate::error::{Refused, Result};
use crate::members::{self, Party};
use crate::statutes::{self, Statutes};

/// Weeks of notice when nobody says otherwise (article 2:36 of the Civil Code).
const NOTICE_WEEKS: i64 = 4;

/// Working days within which somebody looks at a new wish, when nobody says otherwise.
const TRIAGE_WORKING_DAYS: i64 = 5;

/// Writes the first statutes and enters the secretary, through the verbs that the pages use.
pub(super) async fn set_up(config: &Config, typed: &Setup) -> Result<(), Failure> {
    let coop = open(config).await?;
    let number = begin(&coop, typed).await?;
    coop.db.close().await;
    if typed.output.json {
        return print_json(&serde_json::json!({ "name": typed.name, "secretary": number }));
    }
    print(&format!(
        "{} has begun. {} signs in with {} once `marke serve` runs.\n",
        typed.name, typed.secretary_name, typed.secretary_mail
    ))
}

/// What was done before is not done again, so a setup that was interrupted can be run once more.
async fn begin(coop: &Cooperative, typed: &Setup) -> Result<i64> {
    let today = coop.today();
    let (people, name) = {
        let conn = &mut *coop.db.read().await?;
        let people = members::people_with_functions(conn, today).await?;
        (people, statutes::name_on(conn, today).await?)
    };
    if people.iter().any(|(_, _, functions)| functions.contains(&Function::Secretary)) {
        return Err(Refused::new("cli-refusal-is-set-up").with("name", name).into());
    }
    let operator = Actor::operator();
    if name.is_empty() {
        statutes::amend(coop, &operator, &first_statutes(typed, today.to_string())).await?;
    }
    let known = {
        let conn = &mut *coop.db.read().await?;
        members::person_by_mail(conn, &typed.secretary_mail).await?
    };
    let person = if let Some(person) = known {
        person
    } else {
        let party = Party {
            kind: "person".to_owned(),
            name: typed.secretary_name.clone(),
            mail: typed.secretary_mail.clone(),
            ..Party::default()
        };
        members::enter(coop, &operator, &party).await?
    };
    for function in [Function::Administrator, Function::Secretary] {
        members::appoint(coop, &operator, person, function, None, today).await?;
    }
    let conn = &mut *coop.db.read().await?;
    let names = members::names_of(conn).await?;
    Ok(names.iter().find(|(id, _, _)| *id == person).map_or(0, |(_, number, _)| *number))
}

fn first_statutes(typed: &Setup, today: String) -> Statutes {
    let mail = typed.contact_mail.as_ref().unwrap_or(&typed.secretary_mail);
    Statutes {
        effective_on: today,
        name: typed.name.clone(),
        statutory_name: typed.statutory_name.clone(),
        kvk: typed.kvk.clone(),
        seat: typed.seat.clone(),
        area_name: typed.area_name.clone(),
        area_postcodes: typed.area_postcodes.clone(),
        contact_mail: mail.clone(),
        mission_nl: String::new(),
        mission_en: String::new(),
        join_nl: format!("Wil je lid worden? Stuur een mail naar {mail}."),
        join_en: format!("Do you want to join? Send a mail to {mail}."),
        leave_nl: format!(
            "Je zegt je lidmaatschap op met een mail aan {mail}, uiterlijk vier weken voor het \
             eind van het boekjaar."
        ),
        leave_en: format!(
            "You end your membership by mail to {mail}, at least four weeks before the end of \
             the financial year."
        ),
        notice_weeks: NOTICE_WEEKS,
        triage_working_days: TRIAGE_WORKING_DAYS,
    }
}
