//! Fills a database with a region of very many parties and challenges, for `benches/alliances/run`.

use std::io::Write;

use marke::actor::{Actor, Function};
use marke::agenda::challenges;
use marke::alliances::{capacities, needs};
use marke::clock::Clock;
use marke::cooperative::{Cooperative, Memory};
use marke::db::{Db, Durability};
use marke::ids::Ids;
use marke::members::{self, Party, Tag, TagKind, TagRelation};
use marke::wishes::{self, NewWish};
use marke::{search, sign_in};
use rand::rngs::StdRng;
use rand::{Rng, SeedableRng};

const SECTORS: [&str; 5] = ["ondernemers", "overheid", "onderwijs", "onderzoek", "omgeving"];

/// So many words the vocabulary has.
const WORDS: usize = 80;

/// So many things each challenge needs.
const NEEDS: usize = 8;

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let [database, parties, challenges] = words.as_slice() else {
        anyhow::bail!("region DATABASE PARTIES CHALLENGES");
    };
    let db = Db::open(database, Durability::None).await?;
    search::prepare(&db).await?;
    let address = "http://127.0.0.1".to_owned();
    let memory = Memory::default();
    let coop = Cooperative { db, clock: Clock::System, ids: Ids::seeded(7), address, memory };
    let tags = vocabulary(&coop).await?;
    let mut chance = StdRng::seed_from_u64(7);
    for place in 0..parties.parse()? {
        enter(&coop, place, &tags, &mut chance).await?;
    }
    for place in 0..challenges.parse()? {
        challenge(&coop, place, &tags, &mut chance).await?;
    }
    let token = director(&coop).await?;
    writeln!(std::io::stdout(), "{token}")?;
    Ok(())
}

async fn vocabulary(coop: &Cooperative) -> anyhow::Result<Vec<Tag>> {
    for place in 0..WORDS {
        let kind = TagKind::ALL.get(place % 4).copied().unwrap_or(TagKind::Competence);
        let tag = Tag {
            tag_id: String::new(),
            name: format!("Kunde {place}"),
            kind,
            synonyms: String::new(),
            revision: 0,
        };
        members::add_tag(coop, &Actor::operator(), &tag).await?;
    }
    Ok(members::tags(&mut *coop.db.read().await?).await?)
}

fn any<'t>(tags: &'t [Tag], chance: &mut StdRng) -> anyhow::Result<&'t Tag> {
    let tag = tags.get(chance.random_range(0..tags.len()));
    tag.ok_or_else(|| anyhow::anyhow!("there are no words"))
}

/// A party with three things that it brings, and two words that it lacks.
async fn enter(
    coop: &Cooperative,
    place: usize,
    tags: &[Tag],
    chance: &mut StdRng,
) -> anyhow::Result<()> {
    let operator = Actor::operator();
    let party = Party {
        kind: "organisation".to_owned(),
        name: format!("Partij {place} van {}", chance.random_range(0..1_000_000)),
        sector: SECTORS.get(place % SECTORS.len()).copied().unwrap_or("").to_owned(),
        kvk: format!("{:08}", 10_000_000 + place),
        listed_on: Some(coop.today().to_string()),
        ..Party::default()
    };
    let id = members::enter_after_looking(coop, &operator, &party, true).await?;
    let known = members::by_id(&mut *coop.db.read().await?, id).await?;
    let number = known.map_or(0, |known| known.number);
    for _ in 0..3 {
        let sheet = capacities::Sheet {
            tag: any(tags, chance)?.tag_id.clone(),
            amount: chance.random_range(8..120).to_string(),
            ..capacities::Sheet::default()
        };
        // The same word twice is refused, and is no matter.
        drop(capacities::say(coop, &operator, number, &sheet).await);
    }
    for _ in 0..2 {
        let word = any(tags, chance)?.name.clone();
        drop(members::say(coop, &operator, number, TagRelation::Lacks, &word).await);
    }
    Ok(())
}

async fn challenge(
    coop: &Cooperative,
    place: usize,
    tags: &[Tag],
    chance: &mut StdRng,
) -> anyhow::Result<()> {
    let operator = Actor::operator();
    let wish = NewWish { title: format!("Wens {place}"), ..NewWish::default() };
    let wish = wishes::submit(coop, &operator, &wish).await?.number.to_string();
    let sheet = challenges::Sheet {
        title: format!("Opgave {place}"),
        what: "Wat er moet gebeuren.".to_owned(),
        why: "Waarom dat nodig is.".to_owned(),
        wishes: vec![wish],
        ..challenges::Sheet::default()
    };
    let number = challenges::make(coop, &operator, &sheet).await?;
    for _ in 0..NEEDS {
        let sheet = needs::Sheet {
            tag: any(tags, chance)?.tag_id.clone(),
            amount: chance.random_range(100..400).to_string(),
            importance: chance.random_range(1..4).to_string(),
            why: "Daarom.".to_owned(),
            ..needs::Sheet::default()
        };
        drop(needs::add(coop, &operator, number, &sheet).await);
    }
    Ok(())
}

/// An area director; gives the secret of a browser in which they are signed in.
async fn director(coop: &Cooperative) -> anyhow::Result<String> {
    let person = Party {
        kind: "person".to_owned(),
        name: "Regisseur".to_owned(),
        mail: "regisseur@m.test".to_owned(),
        ..Party::default()
    };
    let operator = Actor::operator();
    let id = members::enter(coop, &operator, &person).await?;
    let function = Function::AreaDirector;
    members::appoint(coop, &operator, id, function, None, coop.today()).await?;
    Ok(sign_in::enter_as(coop, id).await?)
}
