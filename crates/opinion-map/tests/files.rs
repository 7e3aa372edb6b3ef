//! Files of Polis as they come, and what is told of a map.
mod reference;

use opinion_map::answers::{self, Kind, Reply};
use opinion_map::files::{Fault, kind, read, tell};
use opinion_map::map::map;
use opinion_map::settings::Settings;
use reference::conversations;

const VOTES: &str = "\
timestamp,datetime,comment-id,voter-id,vote
30,later,7,40,-1
10,early,7,40,1
20,x,3,18446744073709551615,0
20,x,3,18446744073709551615,1
";

#[test]
fn the_last_vote_counts_whatever_stands_first() {
    let named = read(VOTES).expect("votes");
    assert_eq!(named.participants, [40, u64::MAX]);
    assert_eq!(named.statements, [3, 7]);
    let told = |participant| {
        let row = named.answers.row(participant).iter();
        row.map(|cell| (cell.statement(), cell.reply())).collect::<Vec<_>>()
    };
    assert_eq!(told(0), [(1, Reply::Disagree)], "by time");
    assert_eq!(told(1), [(0, Reply::Agree)], "at one moment the one further down");
}

#[test]
fn both_files_of_a_conversation_say_the_same() {
    let matrix =
        "\u{feff}participant,xid,group-id,n-votes,3,7,9\n5,a,1,2,1,,-1\n6,,0,0,,,\n7,,,1,,0,\n";
    let votes = "vote,voter-id,comment-id\n1,5,3\n-1,5,9\n0,7,7\n";
    let (one, other) = (read(matrix).expect("a matrix"), read(votes).expect("votes"));
    assert_eq!(one, other, "people without votes are left out");
    let grouped = one.with_sectors(matrix).expect("groups");
    assert_eq!(grouped.sectors, ["1"]);
    assert_eq!(grouped.answers.sectors(), [Some(0), None]);
    for conversation in conversations("polis-expected") {
        let shape = &conversation.expected["shape"];
        let answers = &conversation.named.answers;
        assert_eq!(shape["participants"], answers.participants(), "{}", conversation.name);
        assert_eq!(shape["statements"], answers.statements(), "{}", conversation.name);
        assert_eq!(shape["votes"], answers.len(), "{}", conversation.name);
    }
}

#[test]
fn moderation_and_sectors_are_read_by_name() {
    let votes = "voter-id,comment-id,vote,important\n1,1,1,1\n2,1,-1,0\n2,2,1,true\n3,4,0,\n";
    let comments = "moderated,comment-id,is-meta\n-1,1,0\n1,2,t\n,3,\n-1,99,\n";
    let sectors = "sector,participant\nondernemers,1\n10,2\n9,3\n\"\",3\nnobody,77\n";
    let named = read(votes).expect("votes").with_comments(comments).expect("comments");
    let named = named.with_sectors(sectors).expect("sectors");
    assert_eq!(named.answers.kinds(), [Kind::Out, Kind::Meta, Kind::Live]);
    assert_eq!(named.sectors, ["9", "10", "ondernemers"], "numbers by size, before words");
    assert_eq!(named.answers.sectors(), [Some(2), Some(1), Some(0)]);
    let important: Vec<bool> =
        named.answers.rows().flatten().map(|cell| cell.important()).collect();
    assert_eq!(important, [true, false, true, false]);
    assert_eq!(
        [kind(-1, true), kind(0, false), kind(1, true)],
        [Kind::Out, Kind::Live, Kind::Meta]
    );
}

fn lines(ids: std::ops::Range<usize>, line: impl Fn(usize) -> String) -> String {
    ids.map(line).collect::<Vec<_>>().join("\n") + "\n"
}

#[test]
fn what_cannot_be_read_is_told() {
    let fault = |text: &str| read(text).map(|_| ()).expect_err("it cannot be read").to_string();
    assert_eq!(fault(""), "there is no column participant");
    assert_eq!(fault("vote,voter-id\n1,1\n"), "there is no column comment-id");
    let votes = |line: &str| fault(&format!("voter-id,comment-id,vote\n1,1,1\n{line}\n"));
    assert_eq!(votes("-4,1,1"), "line 3: `-4` is no number that an id can have");
    assert_eq!(votes("4,x,1"), "line 3: `x` is no number that an id can have");
    assert_eq!(votes("4,1,yes"), "line 3: `yes` is no number");
    assert_eq!(votes("4,1,"), "line 3: there is no vote");
    assert_eq!(votes("4,1"), "line 3: there is no vote");
    let named = read("participant,1\n1,1\n2,0.5\n3, \n").expect("a matrix");
    assert_eq!(named.answers.len(), 2);
    let many: String = lines(0..65, |at| format!("{at},s{at}"));
    let votes: String = lines(0..65, |at| format!("{at},1"));
    let named = read(&format!("participant,1\n{votes}")).expect("a matrix");
    let refused = named.clone().with_sectors(&format!("id,group\n{many}"));
    assert_eq!(refused, Err(Fault::Answers(answers::Fault::TooManySectors)));
    assert_eq!(named.with_comments("a,b\n"), Err(Fault::NoColumn("comment-id")));
}

#[test]
fn a_map_is_told_with_ids() {
    let header = "participant,10,20,30,40,50,60,70\n";
    let row = |id: usize| {
        let vote = if id.is_multiple_of(2) { "1,1,1,-1,-1,1,0" } else { "-1,-1,-1,1,1,1,0" };
        format!("{id},{vote}")
    };
    let text: String = lines(100..140, row);
    let sectors: String = lines(100..140, |id| format!("{id},{}", ["north", "south"][id % 2]));
    let named = read(&format!("{header}{text}200,,,1,,,,\n")).expect("a matrix");
    let named = named.with_sectors(&format!("participant,sector\n{sectors}")).expect("sectors");
    let told = tell(&named, &map(&named.answers, &Settings::default()));
    assert_eq!(told["participants"].as_array().expect("a list").len(), 41);
    assert_eq!(told["participants"][40]["id"], 200);
    assert_eq!(told["participants"][40]["group"], serde_json::Value::Null, "too few answers");
    assert_eq!(told["statements"][0]["id"], 10);
    assert_eq!(told["statements"][0]["agree"], 20);
    assert_eq!(told["groups"][0]["size"], 20);
    assert!(told["groups"][0]["representative"][0]["direction"].is_string());
    assert_eq!(told["consensus"]["agree"], serde_json::json!([60]));
    assert_eq!(told["contradictions"].as_array().expect("a list").len(), 5);
    assert_eq!(told["sector_contradictions"][0]["a"], "north");
    assert_eq!(told["stability"]["shuffles"], 20);
    assert!(told["stability"]["min_ari"].as_f64().expect("a number") > 0.99);
    assert_eq!(told["components"].as_array().expect("a list").len(), 2);
    let nothing = read("participant,1\n").expect("nobody");
    let told = tell(&nothing, &map(&nothing.answers, &Settings::polis_exact()));
    assert_eq!(told["groups"], serde_json::json!([]));
}
