//! What happened: one hash-chained row for every verb, and the arrows of the red thread.
//!
//! Rows are never changed or taken away. Whoever alters one, breaks the chain from there on, and
//! `marke check` says where. Nothing personal is written here: people are named by identifier.

use std::slice;

use serde::Serialize;
use sha2::{Digest, Sha256};
use utoipa::ToSchema;

use crate::actor::Actor;
use crate::clock::Moment;
use crate::cooperative::Cooperative;
use crate::db::{Conn, words};
use crate::error::Result;
use crate::ids::{Kind, Subject};
use crate::search;
use crate::text::Language;

mod store;
#[cfg(test)]
mod tests;

pub use store::{
    About, Entry, Link, Thing, entries_about, last_entry_number, links_of, neighbours, thing,
};

words! {
    /// What an arrow of the red thread says. Arrows point forward: to what came of something.
    Relation {
        /// A wish belongs to a theme.
        BelongsTo = "belongs-to",
        /// A wish was merged into another.
        MergedInto = "merged-into",
        /// A wish was split, and this is one of the pieces.
        SplitInto = "split-into",
        /// A wish or theme led to a challenge.
        LedTo = "led-to",
        /// A theme or challenge is talked about in a conversation.
        DiscussedIn = "discussed-in",
        /// A wish was asked of everybody, as a statement.
        AskedAs = "asked-as",
        /// A conversation showed what people think of a statement.
        Showed = "showed",
        /// A statement that divides people was put up for a meeting.
        PutUpAs = "put-up-as",
        /// A challenge brought people together in a meeting.
        BroughtTogether = "brought-together",
        /// A point stands on the programme of a meeting.
        TalkedAboutAt = "talked-about-at",
        /// A challenge was put on a version of the agenda.
        PutOn = "put-on",
        /// A version of the agenda was the beginning of the next.
        WentOnIn = "went-on-in",
        /// A challenge needs something.
        Needs = "needs",
        /// A challenge is taken on by an alliance.
        TakenOnBy = "taken-on-by",
        /// A party takes part in a challenge or an alliance.
        TakesPartIn = "takes-part-in",
        /// A party put something up to lend, or a wish to borrow.
        PutOnBoard = "put-on-board",
        /// A party signed the joint ambition of a challenge.
        Signed = "signed",
    }
}

/// An arrow to draw, or to take away again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Arrow {
    /// Where it begins.
    pub from: Subject,
    /// What it says.
    pub relation: Relation,
    /// Where it ends.
    pub to: Subject,
    /// Drawn, or taken away.
    pub drawn: bool,
}

impl Arrow {
    /// An arrow to draw.
    pub const fn new(from: Subject, relation: Relation, to: Subject) -> Self {
        Self { from, relation, to, drawn: true }
    }

    /// The same arrow, taken away.
    #[must_use]
    pub const fn undone(self) -> Self {
        Self { drawn: false, ..self }
    }
}

/// Something that was done, to be written down.
#[derive(Clone, Debug)]
pub struct Deed<'a> {
    /// The verb, as slice and word: `wishes.submit`.
    pub verb: &'static str,
    /// On what.
    pub subject: Subject,
    /// A reason or fact in words, public and without personal data.
    pub note: &'a str,
    /// Arrows that it draws or takes away.
    pub arrows: &'a [Arrow],
}

impl<'a> Deed<'a> {
    /// A deed without a note or arrows.
    pub const fn new(verb: &'static str, subject: Subject) -> Self {
        Self { verb, subject, note: "", arrows: &[] }
    }

    /// The same deed, with a reason or fact.
    #[must_use]
    pub const fn because(mut self, note: &'a str) -> Self {
        self.note = note;
        self
    }

    /// The same deed, with arrows.
    #[must_use]
    pub const fn drawing(mut self, arrows: &'a [Arrow]) -> Self {
        self.arrows = arrows;
        self
    }
}

/// Writes down what an actor did, in the transaction in which it was done; the last step of
/// every verb.
pub async fn record(
    conn: &mut Conn,
    coop: &Cooperative,
    actor: &Actor,
    deed: &Deed<'_>,
) -> Result<()> {
    record_all(conn, coop, actor, slice::from_ref(deed)).await
}

/// Writes down many deeds at once, in order.
pub async fn record_all(
    conn: &mut Conn,
    coop: &Cooperative,
    actor: &Actor,
    deeds: &[Deed<'_>],
) -> Result<()> {
    let (mut number, mut hash) = store::last(conn).await?;
    let (mut entries, mut links) = (Vec::with_capacity(deeds.len()), Vec::new());
    for deed in deeds {
        number += 1;
        let mut entry = Entry {
            entry_number: number,
            at: coop.now(),
            actor_id: actor.person.map_or_else(String::new, |person| person.to_string()),
            verb: deed.verb.to_owned(),
            subject_kind: deed.subject.kind.to_string(),
            subject_id: deed.subject.id.to_string(),
            note: deed.note.to_owned(),
            hash: String::new(),
        };
        let own: Vec<Link> =
            (0..).zip(deed.arrows).map(|(place, arrow)| Link::of(&entry, place, arrow)).collect();
        entry.hash = chained(&hash, &entry, &own);
        hash.clone_from(&entry.hash);
        entries.push(entry);
        links.extend(own);
    }
    store::insert_all(conn, &entries).await?;
    for link in &links {
        store::insert_link(conn, link).await?;
    }
    Ok(())
}

/// What a thing is called and what can be found in it, for the red thread and for searching.
#[derive(Clone, Copy, Debug)]
pub struct Name<'a> {
    /// Which thing.
    pub subject: Subject,
    /// Its number.
    pub number: i64,
    /// What it is called.
    pub title: &'a str,
    /// Everything else in which words may be found.
    pub body: &'a str,
    /// Whether anybody may see it.
    pub public: bool,
}

/// Makes a thing known, or known by another name: the verb that makes or changes it does so.
pub async fn name(conn: &mut Conn, name: &Name<'_>) -> Result<()> {
    store::put_thing(conn, &Thing::from(name)).await?;
    search::put(conn, &search::Entry::from(name)).await
}

/// Makes things known that nobody knew yet: quicker than [`name()`], and refused by the database
/// when one of them was known.
pub async fn introduce(conn: &mut Conn, names: &[Name<'_>]) -> Result<()> {
    let things: Vec<Thing> = names.iter().map(Thing::from).collect();
    store::insert_things(conn, &things).await?;
    let entries: Vec<search::Entry<'_>> = names.iter().map(search::Entry::from).collect();
    search::add(conn, &entries).await
}

impl From<&Name<'_>> for Thing {
    fn from(name: &Name<'_>) -> Self {
        Self {
            kind: name.subject.kind,
            id: name.subject.id.to_string(),
            number: name.number,
            title: name.title.to_owned(),
            public: i64::from(name.public),
        }
    }
}

impl<'a> From<&Name<'a>> for search::Entry<'a> {
    fn from(name: &Name<'a>) -> Self {
        let Name { subject, number, title, body, public } = *name;
        Self { kind: subject.kind, number, title, body, public }
    }
}

/// One step of a story, in words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct Told {
    /// When.
    pub at: Moment,
    /// What happened, in the reader's language.
    pub sentence: String,
    /// The reason or fact that was given, as it was written.
    pub note: String,
}

/// What happened to a thing, in words, oldest first. The sentence for the verb `wishes.submit`
/// is the message `wishes-told-submit`; a verb without such a message is not part of the story.
pub async fn story(conn: &mut Conn, subject: Subject, language: Language) -> Result<Vec<Told>> {
    let entries = store::entries_about(conn, subject).await?;
    Ok(entries.into_iter().filter_map(|about| tell(about, language)).collect())
}

/// A step of a story about one of many things.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct News {
    /// What kind of thing it happened to.
    pub kind: Kind,
    /// Its number.
    pub number: i64,
    /// What it is called.
    pub title: String,
    /// What happened.
    #[serde(flatten)]
    pub told: Told,
}

/// The latest decisions about wishes, challenges and agendas for which a reason was given, as
/// far as everybody may see them, newest first.
pub async fn latest(conn: &mut Conn, limit: i64, language: Language) -> Result<Vec<News>> {
    let news = |happened: store::Happened| {
        let told = tell(happened.about, language)?;
        Some(News { kind: happened.kind, number: happened.number, title: happened.title, told })
    };
    Ok(store::latest(conn, limit).await?.into_iter().filter_map(news).collect())
}

fn tell(about: About, language: Language) -> Option<Told> {
    let sentence = sentence(&about.entry.verb, &about.other, language)?;
    Some(Told { at: about.entry.at, sentence, note: about.entry.note })
}

/// What a verb did, in words: `sign_in.leave_everywhere` is told by
/// `sign-in-told-leave-everywhere`. Verbs without such a message are not part of a story.
/// `other` is what the thing at the other end of the verb's arrow is called, as `$name`; when
/// that is empty because not everybody may know, `$known` is `no`.
fn sentence(verb: &str, other: &str, language: Language) -> Option<String> {
    let id = verb.replacen('.', "-told-", 1).replace('_', "-");
    let known = if other.is_empty() { "no" } else { "yes" };
    // A thing that is called by a whole sentence ends the sentence around it only once.
    let name = other.trim_end_matches('.').to_owned();
    let facts = [("name", name), ("known", known.to_owned())];
    let sentence = language.with_all(&id, &facts);
    (sentence != id).then_some(sentence)
}

/// The hash of a row: SHA-256 over the hash before it, its fields and its links, each with its
/// length in front so that no two rows can read the same.
fn chained(before: &str, entry: &Entry, links: &[Link]) -> String {
    let mut hasher = Sha256::new();
    let mut field = |text: &str| {
        hasher.update((text.len() as u64).to_be_bytes());
        hasher.update(text);
    };
    field(before);
    field(&entry.entry_number.to_string());
    field(&entry.at.to_string());
    for text in [&entry.actor_id, &entry.verb, &entry.subject_kind, &entry.subject_id, &entry.note]
    {
        field(text);
    }
    for link in links {
        field(&link.sign.to_string());
        for text in [&link.relation, &link.from_kind, &link.from_id, &link.to_kind, &link.to_id] {
            field(text);
        }
    }
    hex::encode(hasher.finalize())
}

/// What reading the whole journal back showed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct Verdict {
    /// How many rows there are.
    pub entries: i64,
    /// The hash of the last row; the same in a faithful copy.
    pub last_hash: String,
    /// The first row that does not follow from the one before it.
    pub broken_at: Option<i64>,
}

/// Reads every row back and follows the chain.
pub async fn verify(conn: &mut Conn) -> Result<Verdict> {
    let mut verdict = Verdict { entries: 0, last_hash: String::new(), broken_at: None };
    loop {
        let page = store::page(conn, verdict.entries, 1_000).await?;
        let links = store::links_between(conn, verdict.entries, verdict.entries + 1_000).await?;
        for entry in &page {
            let own: Vec<Link> = links
                .iter()
                .filter(|link| link.entry_number == entry.entry_number)
                .cloned()
                .collect();
            let expected = chained(&verdict.last_hash, entry, &own);
            if entry.entry_number != verdict.entries + 1 || entry.hash != expected {
                verdict.broken_at = Some(verdict.entries + 1);
                return Ok(verdict);
            }
            verdict.entries += 1;
            verdict.last_hash.clone_from(&entry.hash);
        }
        if page.is_empty() {
            return Ok(verdict);
        }
    }
}

impl Link {
    fn of(entry: &Entry, place: i64, arrow: &Arrow) -> Self {
        Self {
            entry_number: entry.entry_number,
            place,
            relation: arrow.relation.to_string(),
            from_kind: arrow.from.kind.to_string(),
            from_id: arrow.from.id.to_string(),
            to_kind: arrow.to.kind.to_string(),
            to_id: arrow.to.id.to_string(),
            sign: if arrow.drawn { 1 } else { -1 },
        }
    }
}
