//! The page on which people get functions, and on which these end.

use askama::Template;
use axum::extract::Path;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::actor::{Function, Permission};
use crate::error::{Error, Refused, Result};
use crate::ids::PartyId;
use crate::members::membership::web::day;
use crate::members::web::party_at;
use crate::members::{self, Known, PartyKind, rules::clean, store};
use crate::web::{Call, Input, Problems, Reply, Routes, View};

use super::Held;

/// The pages of this part.
pub(in crate::members) fn routes() -> Routes {
    use Permission::KeepRegister;
    Routes::new()
        .get("/partijen/{number}/functies", KeepRegister, "The functions of a party.", show)
        .gives::<FunctionsPage>()
        .post("/partijen/{number}/functies", KeepRegister, "Gives a person a function.", appoint)
        .takes::<FunctionForm>()
        .post("/partijen/{number}/functies/einde", KeepRegister, "Ends a function.", end)
        .takes::<EndForm>()
}

/// A function, as it is typed: on the page of a person what the person becomes, on that of an
/// organisation who represents it.
#[derive(Clone, Debug, Default, Deserialize, Serialize, ToSchema)]
#[serde(default)]
struct FunctionForm {
    /// The number, name or mail address of the person, on the page of an organisation.
    person: String,
    /// The function, on the page of a person.
    function: String,
    /// The number or name of the party that a person represents.
    for_party: String,
    /// The first day.
    from: String,
}

/// The end of a function, as it is typed.
#[derive(Clone, Debug, Default, Deserialize, Serialize, ToSchema)]
#[serde(default)]
struct EndForm {
    /// Which function.
    function_id: String,
    /// The last day.
    until: String,
}

#[derive(Template, Serialize, ToSchema)]
#[template(path = "members/functions/functions.html")]
struct FunctionsPage {
    #[serde(skip)]
    view: View,
    #[serde(skip)]
    problems: Problems,
    #[serde(skip)]
    known: Known,
    number: i64,
    name: String,
    functions: Vec<Held>,
    form: FunctionForm,
    end: EndForm,
}

impl FunctionsPage {
    async fn of(call: &Call, number: &str) -> Result<Self> {
        call.may(Permission::KeepRegister)?;
        let conn = &mut *call.coop.db.read().await?;
        let known = party_at(conn, number).await?;
        let today = call.today().to_string();
        Ok(Self {
            view: View::of(call),
            problems: Problems::default(),
            number: known.number,
            name: known.party.name.clone(),
            functions: members::functions_of(conn, known.party_id).await?,
            known,
            form: FunctionForm { from: today.clone(), ..FunctionForm::default() },
            end: EndForm { until: today, ..EndForm::default() },
        })
    }

    fn is_person(&self) -> bool {
        self.known.party.kind == PartyKind::Person.word()
    }
}

async fn show(call: Call, Path(number): Path<String>) -> Reply {
    call.page(&FunctionsPage::of(&call, &number).await?)
}

async fn appoint(
    call: Call,
    Path(number): Path<String>,
    Input { form, .. }: Input<FunctionForm>,
) -> Reply {
    let page = FunctionsPage::of(&call, &number).await?;
    let done = appointed(&call, &page.known, &form).await;
    let done = done.map(|()| format!("/partijen/{}/functies", page.number));
    let again = async |refusals: Vec<Refused>| {
        Ok(FunctionsPage { problems: call.problems(&refusals), form, ..page })
    };
    call.after(done, "members-done-appointed", again).await
}

async fn appointed(call: &Call, known: &Known, form: &FunctionForm) -> Result<()> {
    let from = day(&form.from, "from")?;
    let (person, function, for_party) = if known.party.kind == PartyKind::Person.word() {
        let unknown = || Refused::new("members-refusal-function-is-unknown").on("function");
        let function: Function = form.function.parse().map_err(|_| unknown())?;
        let for_party = match (function, form.for_party.trim()) {
            (Function::Representative, text) if !text.is_empty() => {
                Some(one(call, PartyKind::Organisation, text, "for_party").await?)
            }
            _ => None,
        };
        (known.party_id, function, for_party)
    } else {
        let person = one(call, PartyKind::Person, &form.person, "person").await?;
        (person, Function::Representative, Some(known.party_id))
    };
    members::appoint(&call.coop, &call.actor, person, function, for_party, from).await
}

/// The one party that somebody means by a number, name or mail address.
async fn one(call: &Call, kind: PartyKind, text: &str, field: &'static str) -> Result<PartyId> {
    let conn = &mut *call.coop.db.read().await?;
    let found = store::named(conn, kind.word(), &clean(text)).await?;
    match found.as_slice() {
        [one] => Ok(*one),
        [] => Err(Refused::new("members-refusal-nobody-is-called-so").on(field).into()),
        _ => Err(Refused::new("members-refusal-several-are-called-so").on(field).into()),
    }
}

async fn end(call: Call, Path(number): Path<String>, Input { form, .. }: Input<EndForm>) -> Reply {
    let page = FunctionsPage::of(&call, &number).await?;
    let known = page.functions.iter().any(|held| held.function_id == form.function_id);
    if !known {
        return Err(Error::NotFound);
    }
    let ended = match day(&form.until, "until") {
        Ok(until) => members::end_function(&call.coop, &call.actor, &form.function_id, until).await,
        Err(error) => Err(error),
    };
    let done = ended.map(|()| format!("/partijen/{}/functies", page.number));
    let again = async |refusals: Vec<Refused>| {
        Ok(FunctionsPage { problems: call.problems(&refusals), end: form, ..page })
    };
    call.after(done, "members-done-ended", again).await
}
