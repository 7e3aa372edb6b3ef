//! Measures the crate, and prints JSON for `benches/opinion-map/run`:
//! `measure file <votes> <comments> [exact]` tells the map of a file and what it took,
//! `measure shuffled <votes> <comments>` how alike groups are in other orders with other seeds,
//! `measure made <people> <statements> <answers> <threads>` what a conversation by chance took.
#![expect(clippy::print_stdout, reason = "a measurement on a terminal")]
#![expect(clippy::expect_used, reason = "a measurement stops at the first fault")]

use std::time::Instant;

use opinion_map::answers::{Answer, Answers, Reply};
use opinion_map::files::{self, Named};
use opinion_map::groups::adjusted_rand_index;
use opinion_map::live::Live;
use opinion_map::map::map;
use opinion_map::settings::Settings;
use serde_json::{Value, json};

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let told = match arguments.as_slice() {
        ["file", votes, comments, rest @ ..] => of_file(votes, comments, rest == ["exact"]),
        ["shuffled", votes, comments] => of_shuffled(votes, comments),
        ["made", numbers @ ..] => {
            let number = |at: usize| numbers.get(at).map(|text| text.parse().expect("a number"));
            let number = |at: usize| number(at).expect("four numbers");
            of_chance(number(0), number(1), number(2), number(3) as usize)
        }
        _ => json!(
            "file <votes> <comments> [exact], shuffled <votes> <comments>, \
             or made <people> <statements> <answers> <threads>"
        ),
    };
    println!("{told}");
}

fn read(votes: &str, comments: &str) -> Named {
    let text = |path: &str| std::fs::read_to_string(path).expect("it reads");
    let named = files::read(&text(votes)).expect("votes");
    named.with_comments(&text(comments)).expect("comments")
}

/// The least adjusted Rand index to the map of a file over twenty orders of its people, each with
/// another seed.
fn of_shuffled(votes: &str, comments: &str) -> Value {
    let answers = read(votes, comments).answers;
    let people = u32::try_from(answers.participants()).expect("they are few");
    let labels = |answers: &Answers, seed, order: &[u32]| -> Vec<usize> {
        let found = map(answers, &Settings::default().with_seed(seed));
        let group = |at: &u32| found.participants.get(*at as usize).and_then(|it| it.group);
        order.iter().map(|at| group(at).map_or(0, |group| group + 1)).collect()
    };
    let mut order: Vec<u32> = (0..people).collect();
    let own = labels(&answers, 0, &order);
    let mut chance = Chance(3);
    let mut least = 1.0_f64;
    for seed in 1..=20 {
        for at in (1..people).rev() {
            order.swap(at as usize, chance.below(at + 1) as usize);
        }
        let number = |participant: usize| order.get(participant).copied().expect("a number");
        let rows = answers
            .rows()
            .enumerate()
            .flat_map(|(at, row)| row.iter().map(move |cell| (at, *cell)));
        let moved: Vec<Answer> = rows
            .map(|(at, cell)| Answer {
                participant: number(at),
                statement: u32::try_from(cell.statement()).expect("they are few"),
                reply: cell.reply(),
                important: cell.important(),
            })
            .collect();
        let moved = Answers::new(answers.participants(), answers.statements(), &moved);
        let moved = moved.and_then(|it| it.with_kinds(answers.kinds().to_vec())).expect("they fit");
        least = least.min(adjusted_rand_index(&own, &labels(&moved, seed, &order)));
    }
    json!({ "least": least })
}

fn of_file(votes: &str, comments: &str, exact: bool) -> Value {
    let began = Instant::now();
    let named = read(votes, comments);
    let read_seconds = began.elapsed().as_secs_f64();
    let settings = if exact { Settings::polis_exact() } else { Settings::default() };
    let (began, cpu) = (Instant::now(), cpu_seconds());
    let found = map(&named.answers, &settings);
    let (seconds, cpu) = (began.elapsed().as_secs_f64(), cpu_seconds() - cpu);
    let mut told = files::tell(&named, &found);
    if let Some(told) = told.as_object_mut() {
        told.insert("read_seconds".to_owned(), json!(read_seconds));
        told.insert("seconds".to_owned(), json!(seconds));
        told.insert("cpu_seconds".to_owned(), json!(cpu));
        told.insert("tried".to_owned(), json!(found.grouping.tried));
        told.insert("residual".to_owned(), json!(found.plane.residual));
        told.insert("memory_mb".to_owned(), json!(memory_mb()));
    }
    told
}

fn of_chance(people: u32, statements: u32, answers: u32, threads: usize) -> Value {
    let given = answers_by_chance(people, statements, answers);
    let began = Instant::now();
    let checked = Answers::new(people as usize, statements as usize, &given).expect("they fit");
    drop(given);
    let built = began.elapsed().as_secs_f64();
    let settings = Settings { threads, ..Settings::default() };
    let (began, cpu) = (Instant::now(), cpu_seconds());
    let found = map(&checked, &settings);
    let (seconds, cpu) = (began.elapsed().as_secs_f64(), cpu_seconds() - cpu);
    let memory = memory_mb();
    let count = checked.len();
    let groups: Vec<u32> = found.groups.iter().map(|group| group.size).collect();
    let residual = found.plane.residual;
    let mut live = Live::new(checked, found).expect("they fit");
    let mut chance = Chance(7);
    let mut times: Vec<f64> = (0..1_000)
        .map(|_| {
            let answer = answer(&mut chance, people, statements);
            let began = Instant::now();
            live.answer(answer, None).expect("it fits");
            began.elapsed().as_secs_f64() * 1e3
        })
        .collect();
    times.sort_by(f64::total_cmp);
    json!({
        "answers": count, "checking_seconds": built, "seconds": seconds, "cpu_seconds": cpu,
        "memory_mb": memory, "groups": groups, "residual": residual,
        "one_answer_ms_median": times.get(500), "one_answer_ms_most": times.last(),
    })
}

/// Answers of people on three sides, as many as asked for but for those drawn twice.
fn answers_by_chance(people: u32, statements: u32, answers: u32) -> Vec<Answer> {
    let mut chance = Chance(1);
    (0..answers).map(|_| answer(&mut chance, people, statements)).collect()
}

fn answer(chance: &mut Chance, people: u32, statements: u32) -> Answer {
    let (participant, statement) = (chance.below(people), chance.below(statements));
    let side = i64::from(participant % 3) - 1;
    let slant = i64::from(statement.wrapping_mul(2_654_435_761) >> 16) % 7 - 3;
    let drawn = i64::from(chance.below(13)) - 6;
    let reply = Reply::of(if drawn.abs() < 1 { 0 } else { side * slant + drawn + 1 });
    Answer { participant, statement, reply, important: chance.below(20) == 0 }
}

struct Chance(u64);

impl Chance {
    fn below(&mut self, end: u32) -> u32 {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let drawn = (self.0 >> 32) * u64::from(end);
        u32::try_from(drawn >> 32).expect("it is below the end")
    }
}

/// Seconds that the processor spent on this program so far (Linux; in hundredths).
fn cpu_seconds() -> f64 {
    let text = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let after = text.rsplit(')').next().unwrap_or_default();
    let fields = after.split_whitespace().skip(11).take(2);
    fields.filter_map(|field| field.parse::<f64>().ok()).sum::<f64>() / 100.0
}

/// The most memory that this program had so far, in megabytes (Linux).
fn memory_mb() -> f64 {
    let text = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = text.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let number = line.and_then(|line| line.split_whitespace().next()?.parse::<f64>().ok());
    number.unwrap_or(0.0) / 1024.0
}
