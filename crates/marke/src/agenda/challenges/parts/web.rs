//! The pages of parts: the map that everybody sees, and one part for the people who work on it.

use askama::Template;
use axum::extract::Path;
use serde::Serialize;
use utoipa::ToSchema;

use crate::actor::Permission::{TakePart, WorkOnChallenges};
use crate::agenda::challenges::{self, Challenge, Choice};
use crate::error::{Error, Refused, Result};
use crate::web::{Call, Input, Problems, Reply, Routes, View, number};

use super::rules::map;
use super::{Map, Part, Sheet, Verdict, add, carry, change, end, parts_of, put_down, store};

/// The pages of parts.
pub fn routes() -> Routes {
    Routes::new()
        .get(
            "/opgaven/{number}/onderdelen",
            TakePart,
            "The parts of a challenge, who carries them and what comes first.",
            show,
        )
        .gives::<MapPage>()
        .post(
            "/opgaven/{number}/onderdelen",
            WorkOnChallenges,
            "Adds a part to a challenge.",
            to_add,
        )
        .takes::<Sheet>()
        .get("/onderdelen/{number}", WorkOnChallenges, "The forms to work on a part.", one)
        .gives::<PartPage>()
        .post("/onderdelen/{number}", WorkOnChallenges, "Changes what a part says.", to_change)
        .takes::<Sheet>()
        .post("/onderdelen/{number}/drager", WorkOnChallenges, "A party carries a part.", to_carry)
        .takes::<Sheet>()
        .post(
            "/onderdelen/{number}/drager/af",
            WorkOnChallenges,
            "A party carries a part no longer.",
            to_put_down,
        )
        .takes::<Sheet>()
        .post("/onderdelen/{number}/einde", WorkOnChallenges, "Ends a part.", to_end)
        .takes::<Sheet>()
}

#[derive(Template, Serialize, ToSchema)]
#[template(path = "agenda/challenges/parts/map.html")]
#[schema(as = ResponsibilityMapPage)]
struct MapPage {
    #[serde(skip)]
    view: View,
    #[serde(skip)]
    problems: Problems,
    #[serde(skip)]
    form: Sheet,
    challenge: Challenge,
    parts: Vec<Part>,
    map: Map,
}

impl MapPage {
    fn layer<'a>(&'a self, numbers: &'a [i64]) -> impl Iterator<Item = &'a Part> {
        self.parts.iter().filter(|part| numbers.contains(&part.number))
    }

    fn ended(&self) -> Vec<&Part> {
        self.parts.iter().filter(|part| part.ended_at.is_some()).collect()
    }

    /// The parts that another can wait for.
    fn others(&self) -> Vec<&Part> {
        self.parts.iter().filter(|part| part.ended_at.is_none()).collect()
    }

    /// Whether the part that is typed waits for another.
    fn waits_until(&self, other: &Part) -> bool {
        self.form.first.contains(&other.number.to_string())
    }

    fn works(&self) -> bool {
        self.view.actor.can(WorkOnChallenges) && self.challenge.closed_at.is_none()
    }

    /// What a part waits for that is not done, in words.
    fn waits_for(&self, part: &Part) -> String {
        let goes_on = |one: &&Part| part.first.contains(&one.number) && one.ended_at.is_none();
        let sentences = self.parts.iter().filter(goes_on).map(|one| format!("“{}”", one.sentence));
        self.view.language.row(&sentences.collect::<Vec<_>>())
    }

    /// The only party that carries anything, if it is one.
    fn only(&self) -> String {
        let carriers = self.parts.iter().filter(|part| part.ended_at.is_none());
        let mut names = carriers.flat_map(|part| &part.carriers).map(|one| one.name.as_str());
        let name = names.next().unwrap_or("");
        let nameless = || self.view.t("agenda-unlisted-party");
        if name.is_empty() { nameless() } else { name.to_owned() }
    }

    fn verdict(&self) -> String {
        let count = ("count", self.map.orphans.len().to_string());
        let carriers = ("carriers", self.map.carriers.to_string());
        let facts = [count, carriers, ("name", self.only())];
        self.view.language.with_all(&format!("agenda-parts-{}", self.map.verdict), &facts)
    }

    fn is_settled(&self) -> bool {
        matches!(self.map.verdict, Verdict::Shared | Verdict::Done)
    }
}

async fn map_page(call: &Call, number: i64, form: Sheet, refusals: &[Refused]) -> Result<MapPage> {
    let conn = &mut *call.coop.db.read().await?;
    let challenge = challenges::by_number(conn, number).await?.ok_or(Error::NotFound)?;
    let parts = parts_of(conn, challenge.challenge_id).await?;
    Ok(MapPage {
        view: View::of(call),
        problems: call.problems(refusals),
        form,
        challenge,
        map: map(&parts),
        parts,
    })
}

async fn show(call: Call, path: Path<String>) -> Reply {
    call.page(&map_page(&call, number(path)?, Sheet::default(), &[]).await?)
}

async fn to_add(call: Call, path: Path<String>, Input { form, .. }: Input<Sheet>) -> Reply {
    call.may(WorkOnChallenges)?;
    let number = number(path)?;
    let done = add(&call.coop, &call.actor, number, &form).await;
    let done = done.map(|_| format!("/opgaven/{number}/onderdelen"));
    let again = async |refusals: Vec<Refused>| map_page(&call, number, form, &refusals).await;
    call.after(done, "agenda-done-part-added", again).await
}

#[derive(Template, Serialize, ToSchema)]
#[template(path = "agenda/challenges/parts/part.html")]
#[schema(as = ChallengePartPage)]
struct PartPage {
    #[serde(skip)]
    view: View,
    #[serde(skip)]
    problems: Problems,
    #[serde(skip)]
    form: Sheet,
    challenge: Challenge,
    part: Part,
    /// The other parts that go on.
    others: Vec<Part>,
    #[serde(skip)]
    parties: Vec<Choice>,
}

impl PartPage {
    fn others(&self) -> &[Part] {
        &self.others
    }

    /// Whether the part waits for another.
    fn waits_until(&self, other: &Part) -> bool {
        let number = other.number.to_string();
        match self.form.sentence.is_empty() {
            true => self.part.first.contains(&other.number),
            false => self.form.first.contains(&number),
        }
    }

    /// What a party is called here; of people only who is listed is named.
    fn named(&self, name: &str) -> String {
        if name.is_empty() { self.view.t("agenda-unlisted-party") } else { name.to_owned() }
    }

    fn sentence(&self) -> &str {
        if self.form.sentence.is_empty() { &self.part.sentence } else { &self.form.sentence }
    }
}

async fn part_page(
    call: &Call,
    number: i64,
    form: Sheet,
    refusals: &[Refused],
) -> Result<PartPage> {
    let conn = &mut *call.coop.db.read().await?;
    let challenge = store::challenge_of(conn, number).await?.ok_or(Error::NotFound)?;
    let challenge = challenges::by_number(conn, challenge).await?.ok_or(Error::NotFound)?;
    let known = parts_of(conn, challenge.challenge_id).await?;
    let part = known.iter().find(|part| part.number == number).ok_or(Error::NotFound)?.clone();
    let is_other = |other: &Part| other.number != number && other.ended_at.is_none();
    let carries = |party| part.carriers.iter().any(|carrier| carrier.party_id == party);
    let seats = challenges::seats_of(conn, Some(challenge.challenge_id)).await?;
    let free = seats.into_iter().filter(|seat| !carries(seat.party_id) && !seat.name.is_empty());
    let parties = free.map(|seat| Choice { value: seat.party_id.to_string(), name: seat.name });
    Ok(PartPage {
        view: View::of(call),
        problems: call.problems(refusals),
        form,
        challenge,
        parties: parties.collect(),
        others: known.into_iter().filter(is_other).collect(),
        part,
    })
}

async fn one(call: Call, path: Path<String>) -> Reply {
    call.may(WorkOnChallenges)?;
    call.page(&part_page(&call, number(path)?, Sheet::default(), &[]).await?)
}

/// After one of the forms of a part: the part again.
async fn after(
    call: &Call,
    number: i64,
    form: Sheet,
    (done, note): (Result<()>, &'static str),
) -> Reply {
    let done = done.map(|()| format!("/onderdelen/{number}"));
    call.after(done, note, async |refusals| part_page(call, number, form, &refusals).await).await
}

async fn to_change(call: Call, path: Path<String>, Input { form, .. }: Input<Sheet>) -> Reply {
    call.may(WorkOnChallenges)?;
    let number = number(path)?;
    let done = change(&call.coop, &call.actor, number, &form).await;
    after(&call, number, form, (done, "agenda-done-part-changed")).await
}

async fn to_carry(call: Call, path: Path<String>, Input { form, .. }: Input<Sheet>) -> Reply {
    call.may(WorkOnChallenges)?;
    let number = number(path)?;
    let done = carry(&call.coop, &call.actor, number, &form.party).await;
    after(&call, number, form, (done, "agenda-done-part-carried")).await
}

async fn to_put_down(call: Call, path: Path<String>, Input { form, .. }: Input<Sheet>) -> Reply {
    call.may(WorkOnChallenges)?;
    let number = number(path)?;
    let done = put_down(&call.coop, &call.actor, number, &form.party).await;
    after(&call, number, form, (done, "agenda-done-part-put-down")).await
}

async fn to_end(call: Call, path: Path<String>, Input { form, .. }: Input<Sheet>) -> Reply {
    call.may(WorkOnChallenges)?;
    let number = number(path)?;
    let done = end(&call.coop, &call.actor, number, &form).await;
    after(&call, number, form, (done, "agenda-done-part-ended")).await
}
