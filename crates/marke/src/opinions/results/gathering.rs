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
    pub(super) through_entry: i64,
    /// How many participants had left then: what they took out does not show in what came since.
    left: i64,
    /// Participant, statement, and what was said last; nothing when it was taken back.
    rows: Vec<Told>,
    /// The map made of them before, so that the next one lies the same way round.
    pub(super) before: Option<Arc<Map>>,
}

/// One answer in eight bytes.
#[derive(Clone, Copy, Debug)]
struct Told {
    participant: u32,
    /// The number of the statement, times eight; four when it matters; and the reply plus one,
    /// or three when it was taken back.
    said: u32,
}

impl Told {
    fn of(row: &Row) -> Option<Self> {
        let statement = u32::try_from(row.statement_number).ok()?.checked_mul(8)?;
        let reply = match row.reply {
            None => 3,
            Some(reply) => u32::try_from(reply.signum() + 1).ok()?,
        };
        Some(Self {
            participant: u32::try_from(row.participant_number.checked_sub(1)?).ok()?,
            said: statement | (u32::from(row.important == 1) << 2) | reply,
        })
    }

    fn statement(self) -> u32 {
        self.said >> 3
    }

    fn important(self) -> bool {
        self.said & 4 != 0
    }

    /// Nothing when it was taken back.
    fn reply(self) -> Option<Reply> {
        let value = i64::from(self.said & 3) - 1;
        (value < 2).then(|| Reply::of(value))
    }
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
}

/// What a run needs to know around the answers.
#[derive(Debug)]
pub(super) struct Around {
    statements: Vec<Statement>,
    /// The words of the sectors, by place.
    sectors: Vec<String>,
    /// The place of each participant's sector.
    of_people: Vec<Option<u16>>,
}

/// Reads what a run needs to know around the answers.
pub(super) async fn around(conn: &mut Conn, conversation: &Conversation) -> Result<Around> {
    let statements = statements::list(conn, conversation.conversation_id).await?;
    let participants = usize::try_from(conversation.participants).unwrap_or(0);
    let (sectors, of_people) = sectors(conn, conversation.number, participants).await?;
    Ok(Around { statements, sectors, of_people })
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
        gathered.rows.extend(page.iter().filter_map(Told::of));
    }
    Ok(gathered)
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
    pub(super) fn material(&mut self, mut around: Around) -> Result<Material> {
        self.tidy();
        // Somebody may have come between two looks at the database.
        let last = self.rows.last().map_or(0, |told| told.participant as usize + 1);
        let people = around.of_people.len().max(last);
        around.of_people.resize(people, None);
        let places = Places::of(&around.statements);
        let told = self.told(&places);
        let answers = Answers::new(people, places.numbers.len(), &told)
            .and_then(|answers| answers.with_sectors(around.of_people))
            .map_err(|fault| anyhow!("the answers cannot be counted: {fault}"))?;
        Ok(Material { statements: places.numbers, sectors: around.sectors, answers })
    }

    /// Keeps what each participant said last to each statement.
    fn tidy(&mut self) {
        let key = |told: &Told| (told.participant, told.statement());
        // What was tidied before is in order, so that this takes one look at it.
        self.rows.sort_by_key(key);
        // Of equal keys the last one stays.
        self.rows.dedup_by(|later, earlier| {
            let same = key(later) == key(earlier);
            if same {
                *earlier = *later;
            }
            same
        });
    }

    /// Answers at the places where they count; to a statement itself they come last, so that
    /// they count before those to one that went on in it.
    fn told(&self, places: &Places) -> Vec<Answer> {
        let at = |told: &Told, own: bool| {
            let (place, is_own) = places.of.get(&told.statement()).copied()?;
            Some(Answer {
                participant: told.participant,
                statement: place,
                reply: told.reply().filter(|_| is_own == own)?,
                important: told.important(),
            })
        };
        let mut all = Vec::with_capacity(self.rows.len());
        all.extend(self.rows.iter().filter_map(|told| at(told, false)));
        all.extend(self.rows.iter().filter_map(|told| at(told, true)));
        all
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

#[cfg(test)]
mod tests {
    use super::*;

    fn row(participant_number: i64, reply: Option<i64>, important: i64) -> Row {
        Row { participant_number, statement_number: 7, reply, important, entry_number: 1 }
    }

    #[test]
    fn an_answer_is_remembered_as_it_was_given() {
        for (reply, said) in
            [(-1, Reply::Disagree), (0, Reply::Pass), (1, Reply::Agree)].map(|(n, r)| (Some(n), r))
        {
            let told = Told::of(&row(3, reply, 1)).unwrap();
            assert_eq!((told.participant, told.statement()), (2, 7));
            assert_eq!((told.reply(), told.important()), (Some(said), true));
        }
        let told = Told::of(&row(3, None, 0)).unwrap();
        assert_eq!((told.reply(), told.important()), (None, false));
    }

    #[test]
    fn somebody_who_came_between_two_looks_counts() {
        let told = [(1, Some(1)), (9, Some(1)), (9, Some(-1)), (1, None)];
        let rows = told.iter().filter_map(|(who, reply)| Told::of(&row(*who, *reply, 0)));
        let mut gathered = Gathered { rows: rows.collect(), ..Gathered::default() };
        let around = Around { statements: Vec::new(), sectors: Vec::new(), of_people: vec![None] };
        let material = gathered.material(around).unwrap();
        assert_eq!(material.answers.participants(), 9);
        let left: Vec<_> = gathered.rows.iter().copied().map(Told::reply).collect();
        assert_eq!(left, [None, Some(Reply::Disagree)], "the last of each counts");
    }
}
