//! The vocabulary, and what a party says with it.

use askama::Template;
use axum::extract::Path;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::actor::Permission;
use crate::error::{Refused, Result};
use crate::members::web::party_at;
use crate::members::{self, Tag, TagKind, TagRelation};
use crate::web::{Call, Input, Problems, Reply, Routes, View};

use super::Said;

/// The pages of this part.
pub(in crate::members) fn routes() -> Routes {
    use Permission::{HaveOwnPage, KeepRegister, TakePart};
    Routes::new()
        .get("/woordenlijst", TakePart, "The words for what parties have, lack and offer.", show)
        .asks::<Chosen>()
        .gives::<WordsPage>()
        .gives_table()
        .post("/woordenlijst", KeepRegister, "Adds a word, or changes one.", keep)
        .takes::<TagForm>()
        .get("/partijen/{number}/woorden", HaveOwnPage, "What a party says, to change.", said)
        .gives::<SaidPage>()
        .post("/partijen/{number}/woorden", HaveOwnPage, "A party has, lacks or offers this.", say)
        .takes::<SayForm>()
        .post(
            "/partijen/{number}/woorden/intrekking",
            HaveOwnPage,
            "A party no longer has, lacks or offers this.",
            no_longer_say,
        )
        .takes::<SayForm>()
}

/// A word, as it is typed.
#[derive(Clone, Debug, Default, Deserialize, Serialize, ToSchema)]
#[serde(default)]
struct TagForm {
    /// Which word is changed; empty for a new one.
    tag_id: String,
    /// The word.
    name: String,
    /// `competence`, `facility` or `offer`.
    kind: String,
    /// Other words for the same, separated by semicolons.
    synonyms: String,
    /// The revision that a change began with.
    revision: String,
}

/// What a party says, as it is typed.
#[derive(Clone, Debug, Default, Deserialize, Serialize, ToSchema)]
#[serde(default)]
struct SayForm {
    /// `has`, `lacks` or `offers`.
    relation: String,
    /// The word, or a synonym; when taken back, the identifier of the word.
    word: String,
}

#[derive(Template, Serialize, ToSchema)]
#[template(path = "members/vocabulary/words.html")]
struct WordsPage {
    #[serde(skip)]
    view: View,
    #[serde(skip)]
    problems: Problems,
    tags: Vec<Tag>,
    form: TagForm,
}

impl WordsPage {
    fn of_kind(&self, kind: TagKind) -> Vec<&Tag> {
        self.tags.iter().filter(|tag| tag.kind == kind).collect()
    }
}

/// Which word a form begins with.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(default)]
struct Chosen {
    woord: String,
}

async fn show(call: Call) -> Reply {
    let chosen: Chosen = call.asks();
    let conn = &mut *call.coop.db.read().await?;
    let tags = members::tags(conn).await?;
    let form = tags.iter().find(|tag| tag.name == chosen.woord).map(|tag| TagForm {
        tag_id: tag.tag_id.clone(),
        name: tag.name.clone(),
        kind: tag.kind.to_string(),
        synonyms: tag.synonyms.clone(),
        revision: tag.revision.to_string(),
    });
    let form = form.unwrap_or_default();
    let (view, problems) = (View::of(&call), Problems::default());
    call.list(&WordsPage { view, problems, tags: tags.clone(), form }, &tags)
}

async fn keep(call: Call, Input { mut form, .. }: Input<TagForm>) -> Reply {
    call.may(Permission::KeepRegister)?;
    let done = kept(&call, &form).await.map(|()| "/woordenlijst".to_owned());
    let again = async |refusals: Vec<Refused>| {
        let conn = &mut *call.coop.db.read().await?;
        let tags = members::tags(conn).await?;
        // The list above tells what it is now; saving once more is then deliberate.
        if let Some(now) = tags.iter().find(|tag| tag.tag_id == form.tag_id) {
            form.revision = now.revision.to_string();
        }
        let (view, problems) = (View::of(&call), call.problems(&refusals));
        Ok(WordsPage { view, problems, tags, form })
    };
    call.after(done, "members-done-word", again).await
}

async fn kept(call: &Call, form: &TagForm) -> Result<()> {
    let unknown = || Refused::new("members-refusal-word-kind-is-unknown").on("kind");
    let tag = Tag {
        tag_id: form.tag_id.clone(),
        name: form.name.clone(),
        kind: form.kind.parse().map_err(|_| unknown())?,
        synonyms: form.synonyms.clone(),
        revision: form.revision.trim().parse().unwrap_or(0),
    };
    if tag.tag_id.is_empty() {
        members::add_tag(&call.coop, &call.actor, &tag).await
    } else {
        members::change_tag(&call.coop, &call.actor, &tag).await
    }
}

#[derive(Template, Serialize, ToSchema)]
#[template(path = "members/vocabulary/said.html")]
struct SaidPage {
    #[serde(skip)]
    view: View,
    #[serde(skip)]
    problems: Problems,
    number: i64,
    name: String,
    said: Vec<Said>,
    #[serde(skip)]
    tags: Vec<Tag>,
    form: SayForm,
}

impl SaidPage {
    async fn of(call: &Call, number: &str) -> Result<Self> {
        call.may(Permission::HaveOwnPage)?;
        let conn = &mut *call.coop.db.read().await?;
        let known = party_at(conn, number).await?;
        members::may_keep(&call.actor, known.party_id)?;
        Ok(Self {
            view: View::of(call),
            problems: Problems::default(),
            number: known.number,
            said: members::tags_of(conn, known.party_id).await?,
            tags: members::tags(conn).await?,
            form: SayForm::default(),
            name: known.party.name,
        })
    }
}

async fn said(call: Call, Path(number): Path<String>) -> Reply {
    call.page(&SaidPage::of(&call, &number).await?)
}

fn relation(form: &SayForm) -> Result<TagRelation> {
    let unknown = || Refused::new("members-refusal-relation-is-unknown").on("relation");
    form.relation.parse().map_err(|_| unknown().into())
}

async fn say(call: Call, Path(number): Path<String>, Input { form, .. }: Input<SayForm>) -> Reply {
    let page = SaidPage::of(&call, &number).await?;
    let told = match relation(&form) {
        Ok(relation) => {
            members::say(&call.coop, &call.actor, page.number, relation, &form.word).await
        }
        Err(error) => Err(error),
    };
    let done = told.map(|()| format!("/partijen/{}/woorden", page.number));
    let again = async |refusals: Vec<Refused>| {
        Ok(SaidPage { problems: call.problems(&refusals), form, ..page })
    };
    call.after(done, "members-done-said", again).await
}

async fn no_longer_say(
    call: Call,
    Path(number): Path<String>,
    Input { form, .. }: Input<SayForm>,
) -> Reply {
    let page = SaidPage::of(&call, &number).await?;
    let relation = relation(&form)?;
    members::no_longer_say(&call.coop, &call.actor, page.number, relation, &form.word).await?;
    call.done(&format!("/partijen/{}/woorden", page.number), "members-done-unsaid")
}
