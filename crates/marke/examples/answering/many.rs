//! A conversation, and very many answers put straight into its tables.

use std::time::Instant;

use marke::actor::Actor;
use marke::cooperative::Cooperative;
use marke::db::with_rows;
use marke::error::{Error, Result};
use marke::journal::{self, Deed};
use marke::opinions::{self, Conversation, Given, Reply, Sheet, Text, Voice, answers};
use marke::opinions::{results, statements};
use rand::rngs::StdRng;
use rand::{Rng, SeedableRng};

use super::{CONVERSATION, say};

/// So many answers come with one entry of the journal.
const ANSWERS_PER_ENTRY: usize = 200;

/// So many rows go into a table at once, and so many answers into one transaction.
const ROWS: usize = 100;
const ANSWERS_PER_TRANSACTION: usize = 500_000;

/// The people are of so many camps.
const CAMPS: usize = 3;

/// A stride that visits every statement: prime to how many there are.
const STRIDE: usize = 7;

/// Begins a conversation with so many statements, and opens it.
pub async fn begin(coop: &Cooperative, many: usize) -> Result<()> {
    let operator = Actor::operator();
    let sheet = Sheet {
        question: "Hoe ziet het platteland er over tien jaar uit?".to_owned(),
        access: "public".to_owned(),
        moderation: "before".to_owned(),
        ..Sheet::default()
    };
    let number = opinions::begin(coop, &operator, &sheet).await?;
    for place in 1..=many {
        let nl = format!("Stelling {place}: hier moet over tien jaar iets anders zijn.");
        let text = Text { nl, en: String::new() };
        statements::add(coop, &operator, number, &text).await?;
    }
    opinions::open(coop, &operator, number).await?;
    say(&format!("conversation {number} has {many} statements"));
    Ok(())
}

/// Puts answers into the tables: `people` who gave `each` of them.
pub async fn fill(coop: &Cooperative, people: usize, each: usize) -> Result<()> {
    let conversation = conversation(coop).await?;
    let statements = usize::try_from(conversation.statements).unwrap_or(0);
    let began = Instant::now();
    let mut chance = StdRng::seed_from_u64(3);
    let lean: Vec<[i64; CAMPS]> =
        (0..statements).map(|_| [(); CAMPS].map(|()| chance.random_range(-1..=1))).collect();
    let all = (0..people).flat_map(|person| {
        let from = person * 13;
        (0..each).map(move |place| (person, (from + place * STRIDE) % statements.max(1)))
    });
    let mut rows: Vec<[i64; 4]> = Vec::with_capacity(ANSWERS_PER_TRANSACTION);
    let mut joined = 0;
    for (person, statement) in all {
        let side = lean.get(statement).and_then(|lean| lean.get(person % CAMPS)).copied();
        let said = side.filter(|_| chance.random_range(0..10) > 1);
        let reply = said.unwrap_or_else(|| chance.random_range(-1..=1));
        let important = i64::from(chance.random_range(0..20) == 0);
        rows.push([whole(person + 1), whole(statement + 1), reply, important]);
        if rows.len() == ANSWERS_PER_TRANSACTION {
            joined = put(coop, &conversation, joined, &rows).await?;
            rows.clear();
        }
    }
    put(coop, &conversation, joined, &rows).await?;
    let took = began.elapsed().as_secs_f64();
    say(&format!("{} answers to {statements} statements put in, {took:.0} s", people * each));
    Ok(())
}

fn whole(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

async fn conversation(coop: &Cooperative) -> Result<Conversation> {
    let conn = &mut *coop.db.read().await?;
    opinions::by_number(conn, CONVERSATION).await?.ok_or(Error::NotFound)
}

/// Puts in answers, and the participants after the first `joined`; gives how many there are then.
async fn put(
    coop: &Cooperative,
    conversation: &Conversation,
    joined: i64,
    answers: &[[i64; 4]],
) -> Result<i64> {
    let mut tx = coop.db.begin().await?;
    let people = answers.last().map_or(joined, |[person, ..]| *person);
    let new: Vec<i64> = (joined + 1..=people).collect();
    for numbers in new.chunks(ROWS) {
        let head = "insert into opinion_participant (
            conversation_number, participant_number, pseudonym, sector, joined_at)";
        let mut query = sqlx::query(with_rows(head, 5, numbers.len()));
        for number in numbers {
            let sector = if number % 3 == 0 { "bewoner" } else { "" };
            let pseudonym = format!("{number:064}");
            query = query.bind(CONVERSATION).bind(*number).bind(pseudonym);
            query = query.bind(sector).bind(coop.now());
        }
        query.execute(&mut *tx).await?;
    }
    let subject = conversation.conversation_id.subject();
    let deeds: Vec<Deed<'_>> =
        answers.chunks(ANSWERS_PER_ENTRY).map(|_| Deed::new("opinions.answer", subject)).collect();
    journal::record_all(&mut tx, coop, &Actor::visitor(), &deeds).await?;
    let first = journal::last_entry_number(&mut tx).await? - whole(deeds.len()) + 1;
    for (entry, answers) in (first..).zip(answers.chunks(ANSWERS_PER_ENTRY)) {
        for rows in answers.chunks(ROWS) {
            let head = "insert into opinion_answer (
                conversation_number, participant_number, statement_number, reply, important,
                entry_number)";
            let mut query = sqlx::query(with_rows(head, 6, rows.len()));
            for [person, statement, reply, important] in rows {
                query = query.bind(CONVERSATION).bind(*person).bind(*statement);
                query = query.bind(*reply).bind(*important).bind(entry);
            }
            query.execute(&mut *tx).await?;
        }
    }
    tx.commit().await?;
    Ok(people)
}

/// Makes the result anew, and once more after five people answered; tells time and memory.
pub async fn renew(coop: &Cooperative) -> Result<()> {
    let conversation = conversation(coop).await?;
    let mut tx = coop.db.begin().await?;
    sqlx::query("delete from opinion_result").execute(&mut *tx).await?;
    tx.commit().await?;
    for what in ["first result, all answers read", "next result, after five more people"] {
        let began = Instant::now();
        let renewed = results::refresh(coop, CONVERSATION).await?;
        let took = began.elapsed().as_secs_f64();
        say(&format!("{what}: {took:.2} s ({renewed}); {}", memory()));
        for person in 0..5 {
            let secret = format!("somebody-who-answers-afterwards-{person}");
            let voice = Voice::of_secret(conversation.conversation_id, &secret);
            let given = Given { statement: 1, reply: Some(Reply::Agree), important: false };
            answers::answer(coop, &Actor::visitor(), &voice, &conversation, given).await?;
        }
    }
    Ok(())
}

/// What this process holds of the memory, and the most it held.
fn memory() -> String {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let of = |name: &str| -> u64 {
        let line = status.lines().find(|line| line.starts_with(name)).unwrap_or_default();
        line.split_whitespace().nth(1).and_then(|size| size.parse().ok()).unwrap_or(0) / 1_024
    };
    format!("{} MB, at most {} MB", of("VmRSS"), of("VmHWM"))
}
