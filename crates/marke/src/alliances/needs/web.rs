//! The pages of what challenges need: of one challenge, of all of them, and of one need.

use askama::Template;
use axum::extract::Path;
use serde::Serialize;
use utoipa::ToSchema;

use crate::actor::Permission::{TakePart, WorkOnChallenges};
use crate::agenda::challenges::{self, Challenge, Choice};
use crate::alliances::Measure;
use crate::alliances::dossiers;
use crate::alliances::words::{amount, words_to_choose};
use crate::db::Conn;
use crate::error::{Error, Refused, Result};
use crate::ids::Kind;
use crate::journal::{self, Told};
use crate::members::Sector;
use crate::text::Language;
use crate::web::{Call, Input, Problems, Reply, Routes, View, number};

use super::rules::SIZE_MAX;
use super::store::sought_by_parties;
use super::{
    Coverage, Frame, FrameSheet, Need, Sheet, add, by_number, change, coverage, end, frame_of,
    list, of_challenge, set_frame,
};

/// The pages of needs.
pub fn routes() -> Routes {
    Routes::new()
        .get("/opgaven/{number}/nodig", TakePart, "What a challenge needs.", of_one)
        .gives::<NeedsPage>()
        .post("/opgaven/{number}/nodig", WorkOnChallenges, "Adds something needed.", to_add)
        .takes::<Sheet>()
        .post("/opgaven/{number}/kader", WorkOnChallenges, "Says when and with whom.", to_frame)
        .takes::<FrameSheet>()
        .get("/behoeften", TakePart, "What the area looks for.", all)
        .gives::<SoughtPage>()
        .gives_table()
        .get("/behoeften/{number}", TakePart, "Something that a challenge needs.", show)
        .gives::<NeedPage>()
        .post("/behoeften/{number}", WorkOnChallenges, "Changes how much is needed.", to_change)
        .takes::<Sheet>()
        .post("/behoeften/{number}/einde", WorkOnChallenges, "Ends a need.", to_end)
        .takes::<Sheet>()
}

/// A need, and how much of it the region has.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[schema(as = CoveredNeed)]
pub(in crate::alliances) struct Covered {
    #[serde(flatten)]
    need: Need,
    measure: Measure,
    coverage: Coverage,
}

impl Covered {
    fn amount(&self, language: Language) -> String {
        amount(language, self.measure, self.need.amount)
    }
}

async fn covered(conn: &mut Conn, needs: Vec<Need>, frame: &Frame) -> Result<Vec<Covered>> {
    let there = coverage(conn, &needs, frame.period()).await?;
    let with = |need: Need| Covered {
        measure: Measure::of(need.kind),
        coverage: there.get(&need.need_id).map_or(Coverage::Nothing, |(_, coverage)| *coverage),
        need,
    };
    Ok(needs.into_iter().map(with).collect())
}

#[derive(Template, Serialize, ToSchema)]
#[template(path = "alliances/needs/challenge.html")]
struct NeedsPage {
    #[serde(skip)]
    view: View,
    #[serde(skip)]
    problems: Problems,
    #[serde(skip)]
    form: Sheet,
    #[serde(skip)]
    typed: Option<FrameSheet>,
    challenge: Challenge,
    needs: Vec<Covered>,
    frame: Frame,
    alliances: Vec<dossiers::Listed>,
    #[serde(skip)]
    words: Vec<(String, Vec<Choice>)>,
}

impl NeedsPage {
    fn standing(&self) -> Vec<&Covered> {
        self.needs.iter().filter(|one| one.need.ended_at.is_none()).collect()
    }

    fn found(&self) -> Vec<&Covered> {
        self.needs.iter().filter(|one| one.need.ended_at.is_some()).collect()
    }

    fn lacking(&self) -> usize {
        self.standing().iter().filter(|one| one.coverage == Coverage::Nothing).count()
    }

    fn works(&self) -> bool {
        self.view.actor.can(WorkOnChallenges) && self.challenge.closed_at.is_none()
    }

    fn no_word(&self) -> String {
        self.view.t("alliances-word-choose")
    }

    /// The sectors with their bounds, as the form shows them.
    fn bounds(&self) -> Vec<(Sector, String, String)> {
        let row = |(place, sector): (usize, &Sector)| {
            let bounds = self.frame.bounds(*sector);
            let typed = |list: fn(&FrameSheet) -> &Vec<String>| {
                self.typed.as_ref().and_then(|typed| list(typed).get(place).cloned())
            };
            let most =
                if bounds.most == SIZE_MAX { String::new() } else { bounds.most.to_string() };
            let least = if bounds.least == 0 { String::new() } else { bounds.least.to_string() };
            let least = typed(|typed| &typed.least).unwrap_or(least);
            (*sector, least, typed(|typed| &typed.most).unwrap_or(most))
        };
        Sector::ALL.iter().enumerate().map(row).collect()
    }

    fn size(&self) -> String {
        let kept = || self.frame.size_max.to_string();
        self.typed.as_ref().map_or_else(kept, |typed| typed.size_max.clone())
    }

    fn starts(&self) -> String {
        let kept = || self.frame.starts_on.to_string();
        self.typed.as_ref().map_or_else(kept, |typed| typed.starts_on.clone())
    }

    fn ends(&self) -> String {
        let kept = || self.frame.ends_on.to_string();
        self.typed.as_ref().map_or_else(kept, |typed| typed.ends_on.clone())
    }
}

async fn page(
    call: &Call,
    number: i64,
    form: Sheet,
    typed: Option<FrameSheet>,
    refusals: &[Refused],
) -> Result<NeedsPage> {
    let conn = &mut *call.coop.db.read().await?;
    let challenge = challenges::by_number(conn, number).await?.ok_or(Error::NotFound)?;
    let id = challenge.challenge_id;
    let frame = frame_of(conn, id).await?.unwrap_or_else(|| Frame::usual(call.today()));
    let needs = of_challenge(conn, id).await?;
    Ok(NeedsPage {
        view: View::of(call),
        problems: call.problems(refusals),
        form,
        typed,
        needs: covered(conn, needs, &frame).await?,
        frame,
        alliances: dossiers::of_challenge(conn, &call.actor, id).await?,
        words: words_to_choose(conn, call.language).await?,
        challenge,
    })
}

async fn of_one(call: Call, path: Path<String>) -> Reply {
    call.page(&page(&call, number(path)?, Sheet::default(), None, &[]).await?)
}

async fn to_add(call: Call, path: Path<String>, Input { form, .. }: Input<Sheet>) -> Reply {
    call.may(WorkOnChallenges)?;
    let number = number(path)?;
    let done = add(&call.coop, &call.actor, number, &form).await;
    let done = done.map(|_| format!("/opgaven/{number}/nodig"));
    let again = async |refusals: Vec<Refused>| page(&call, number, form, None, &refusals).await;
    call.after(done, "alliances-done-needed", again).await
}

async fn to_frame(call: Call, path: Path<String>, Input { form, .. }: Input<FrameSheet>) -> Reply {
    call.may(WorkOnChallenges)?;
    let number = number(path)?;
    let done = set_frame(&call.coop, &call.actor, number, &form).await;
    let done = done.map(|()| format!("/opgaven/{number}/nodig"));
    let again = async |refusals: Vec<Refused>| {
        page(&call, number, Sheet::default(), Some(form), &refusals).await
    };
    call.after(done, "alliances-done-framed", again).await
}

#[derive(Template, Serialize, ToSchema)]
#[template(path = "alliances/needs/list.html")]
struct SoughtPage {
    #[serde(skip)]
    view: View,
    needs: Vec<Covered>,
    /// What parties on the public list look for themselves.
    by_parties: Vec<Sought>,
}

/// A word, and who looks for it.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[schema(as = SoughtWord)]
struct Sought {
    word: String,
    /// Number and name of each party.
    parties: Vec<(i64, String)>,
}

impl SoughtPage {
    fn those(&self, coverage: &str) -> Vec<&Covered> {
        self.needs.iter().filter(|one| one.coverage.word() == coverage).collect()
    }
}

/// A need in a table for spreadsheets.
#[derive(Serialize)]
struct Row<'a> {
    number: i64,
    name: &'a str,
    amount: i64,
    measure: Measure,
    importance: i64,
    coverage: Coverage,
    why: &'a str,
    challenge_number: i64,
    challenge_title: &'a str,
}

impl<'a> Row<'a> {
    fn of(one: &'a Covered) -> Self {
        let need = &one.need;
        Self {
            number: need.number,
            name: &need.name,
            amount: need.amount,
            measure: one.measure,
            importance: need.importance,
            coverage: one.coverage,
            why: &need.why,
            challenge_number: need.challenge_number,
            challenge_title: &need.challenge_title,
        }
    }
}

async fn all(call: Call) -> Reply {
    let conn = &mut *call.coop.db.read().await?;
    let needs = list(conn).await?;
    let needs = covered(conn, needs, &Frame::usual(call.today())).await?;
    let mut by_parties: Vec<Sought> = Vec::new();
    for (word, number, name) in sought_by_parties(conn, call.today()).await? {
        match by_parties.last_mut().filter(|last| last.word == word) {
            Some(last) => last.parties.push((number, name)),
            None => by_parties.push(Sought { word, parties: vec![(number, name)] }),
        }
    }
    let page = SoughtPage { view: View::of(&call), needs, by_parties };
    let rows: Vec<Row<'_>> = page.needs.iter().map(Row::of).collect();
    call.list(&page, &rows)
}

#[derive(Template, Serialize, ToSchema)]
#[template(path = "alliances/needs/need.html")]
struct NeedPage {
    #[serde(skip)]
    view: View,
    #[serde(skip)]
    problems: Problems,
    #[serde(skip)]
    form: Option<Sheet>,
    need: Covered,
    story: Vec<Told>,
}

impl NeedPage {
    fn works(&self) -> bool {
        let need = &self.need.need;
        self.view.actor.can(WorkOnChallenges)
            && need.ended_at.is_none()
            && need.challenge_closed == 0
    }

    fn typed(&self) -> Sheet {
        let need = &self.need.need;
        self.form.clone().unwrap_or_else(|| Sheet {
            amount: need.amount.to_string(),
            importance: need.importance.to_string(),
            why: need.why.clone(),
            revision: need.revision.to_string(),
            ..Sheet::default()
        })
    }
}

async fn need_page(
    call: &Call,
    number: i64,
    form: Option<Sheet>,
    refusals: &[Refused],
) -> Result<NeedPage> {
    let conn = &mut *call.coop.db.read().await?;
    let need = by_number(conn, number).await?.ok_or(Error::NotFound)?;
    let story = journal::story(conn, need.need_id.subject(), call.language).await?;
    let covered = covered(conn, vec![need], &Frame::usual(call.today())).await?;
    Ok(NeedPage {
        view: View::of(call),
        problems: call.problems(refusals),
        form,
        need: covered.into_iter().next().ok_or(Error::NotFound)?,
        story,
    })
}

async fn show(call: Call, path: Path<String>) -> Reply {
    call.page(&need_page(&call, number(path)?, None, &[]).await?)
}

async fn to_change(call: Call, path: Path<String>, Input { form, .. }: Input<Sheet>) -> Reply {
    call.may(WorkOnChallenges)?;
    let number = number(path)?;
    let done = change(&call.coop, &call.actor, number, &form).await;
    let done = done.map(|()| Kind::Need.address(number));
    let again =
        async |refusals: Vec<Refused>| need_page(&call, number, Some(form), &refusals).await;
    call.after(done, "alliances-done-need-changed", again).await
}

async fn to_end(call: Call, path: Path<String>, Input { form, .. }: Input<Sheet>) -> Reply {
    call.may(WorkOnChallenges)?;
    let number = number(path)?;
    let done = end(&call.coop, &call.actor, number, &form.reason).await;
    let done = done.map(|()| Kind::Need.address(number));
    let again = async |refusals: Vec<Refused>| need_page(&call, number, None, &refusals).await;
    call.after(done, "alliances-done-need-ended", again).await
}
