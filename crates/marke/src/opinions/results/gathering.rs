//! The answers of a conversation as a node remembers them: what came since is added, so that ten
//! million answers are read from the database once.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use anyhow::anyhow;
use opinion_map::answers::{Answer, Answers, Reply};
use opinion_map::map::Map;

use crate::cooperative::Cooperative;
use crate::db::Conn;
use crate::error::Result;
use crate::opinions::answers::{self, Row};
use crate::opinions::conversations::Conversation;
use crate::opinions::statements::{self, Standing, Statement};

/// How many answers are read at once.
const PAGE_SIZE: i64 = 50_000;

/// What a node remembers of one conversation.
#[derive(Debug, Default)]
pub(super) struct Gathered {
    /// The last entry of the journal whose answers are here.
    through_entry: i64,
    /// How many participants had left then: what they took out does not show in what came since.
    left: i64,
    /// Participant, statement, and what was said last; nothing when it was taken back.
    rows: Vec<Told>,
    /// The map made of them before, so that the next one lies the same way round.
    pub(super) before: Option<Arc<Map>>,
}

#[derive(Clone, Copy, Debug)]
struct Told {
    participant: u32,
    statement: u32,
    /// 1, 0, -1, or 2 when it was taken back.
    reply: i8,
    important: bool,
}

/// What is remembered, by the number of the conversation.
#[derive(Default)]
pub(super) struct Store(Mutex<HashMap<i64, Gathered>>);

impl Store {
    pub(super) fn take(&self, conversation: i64) -> Gathered {
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        all.remove(&conversation).unwrap_or_default()
    }

    pub(super) fn put(&self, conversation: i64, gathered: Gathered) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(conversation, gathered);
    }
}

/// Everything that a run needs.
#[derive(Debug)]
pub(super) struct Material {
    /// The numbers of the statements, by place.
    pub(super) statements: Vec<i64>,
    /// The words of the sectors, by place.
    pub(super) sectors: Vec<String>,
    /// The answers.
    pub(super) answers: Answers,
    /// The last entry of the journal whose answers are among them.
    pub(super) through_entry: i64,
    /// How the statements were.
    pub(super) statements_revision: i64,
}

/// Brings what is remembered up to date.
pub(super) async fn bring_up_to_date(
    conn: &mut Conn,
    coop: &Cooperative,
    conversation: &Conversation,
) -> Result<Gathered> {
    let number = conversation.number;
    let mut gathered = coop.memory.of::<Store>().take(number);
    let left = answers::left(conn, number).await?;
    if left != gathered.left {
        gathered = Gathered { left, before: gathered.before.take(), ..Gathered::default() };
    }
    loop {
        let after = gathered.through_entry;
        let page = answers::answers_since(conn, number, after, PAGE_SIZE).await?;
        let Some(last) = page.last() else { break };
        gathered.through_entry = last.entry_number;
        gathered.rows.extend(page.iter().filter_map(told));
    }
    Ok(gathered)
}

fn told(row: &Row) -> Option<Told> {
    Some(Told {
        participant: u32::try_from(row.participant_number.checked_sub(1)?).ok()?,
        statement: u32::try_from(row.statement_number).ok()?,
        reply: row.reply.map_or(2, |reply| i8::try_from(reply).unwrap_or(0)),
        important: row.important == 1,
    })
}

/// Where each statement counts: live ones at their own place, merged ones at that of the
/// statement in which they went on.
struct Places {
    numbers: Vec<i64>,
    /// The place, and whether it is the statement's own.
    of: HashMap<u32, (u32, bool)>,
}

impl Places {
    fn of(statements: &[Statement]) -> Self {
        let live = statements.iter().filter(|one| one.state == Standing::Live);
        let numbers: Vec<i64> = live.map(|one| one.number).collect();
        let place = |number: i64| {
            let place = numbers.iter().position(|other| *other == number)?;
            u32::try_from(place).ok()
        };
        let mut of = HashMap::new();
        for one in statements {
            let found = match one.state {
                Standing::Live => place(one.number).map(|place| (place, true)),
                Standing::Merged => one.merged_number.and_then(place).map(|place| (place, false)),
                Standing::Waiting | Standing::Refused => None,
            };
            if let (Some(found), Ok(number)) = (found, u32::try_from(one.number)) {
                of.insert(number, found);
            }
        }
        Self { numbers, of }
    }
}

impl Gathered {
    /// What a run needs, from what is remembered and how the statements are now.
    pub(super) async fn material(
        &mut self,
        conn: &mut Conn,
        conversation: &Conversation,
    ) -> Result<Material> {
        self.tidy();
        let listed = statements::list(conn, conversation.conversation_id).await?;
        let places = Places::of(&listed);
        let participants = usize::try_from(conversation.participants).unwrap_or(0);
        let (sectors, of_people) = sectors(conn, conversation.number, participants).await?;
        let told = self.told(&places);
        let answers = Answers::new(participants, places.numbers.len(), &told)
            .and_then(|answers| answers.with_sectors(of_people))
            .map_err(|fault| anyhow!("the answers cannot be counted: {fault}"))?;
        Ok(Material {
            statements: places.numbers,
            sectors,
            answers,
            through_entry: self.through_entry,
            statements_revision: conversation.statements_revision,
        })
    }

    /// Keeps what each participant said last to each statement.
    fn tidy(&mut self) {
        let key = |told: &Told| (told.participant, told.statement);
        self.rows.sort_by_key(key);
        // Of equal keys the last one stays: look at the rows from behind.
        self.rows.reverse();
        self.rows.dedup_by_key(|told| key(told));
        self.rows.reverse();
    }

    /// Answers at the places where they count; to a statement itself they come last, so that
    /// they count before those to one that went on in it.
    fn told(&self, places: &Places) -> Vec<Answer> {
        let at = |told: &Told, own: bool| {
            let (place, is_own) = places.of.get(&told.statement).copied()?;
            (is_own == own && told.reply != 2).then_some(Answer {
                participant: told.participant,
                statement: place,
                reply: Reply::of(i64::from(told.reply)),
                important: told.important,
            })
        };
        let others = self.rows.iter().filter_map(|told| at(told, false));
        let own = self.rows.iter().filter_map(|told| at(told, true));
        others.chain(own).collect()
    }
}

/// The words of the sectors that people said, and the place of each participant's among them.
async fn sectors(
    conn: &mut Conn,
    conversation: i64,
    participants: usize,
) -> Result<(Vec<String>, Vec<Option<u16>>)> {
    let said = answers::sectors(conn, conversation).await?;
    let mut words: Vec<String> = said.iter().map(|(_, word)| word.clone()).collect();
    words.sort_unstable();
    words.dedup();
    let mut of_people = vec![None; participants];
    for (number, word) in &said {
        let place = usize::try_from(*number - 1).unwrap_or(usize::MAX);
        let sector = words.iter().position(|other| other == word);
        if let Some(slot) = of_people.get_mut(place) {
            *slot = sector.and_then(|sector| u16::try_from(sector).ok());
        }
    }
    Ok((words, of_people))
}
