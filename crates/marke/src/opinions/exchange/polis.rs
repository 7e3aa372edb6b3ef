//! The three files in which Polis tells a conversation.

use crate::clock::Moment;
use crate::error::Result;
use crate::opinions::answers::Row;
use crate::opinions::statements::{Standing, Statement};
use crate::text::Language;
use crate::web::safe_text;

/// A line of `comments.csv`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comment {
    /// Its number in Polis.
    pub id: u64,
    /// Its words.
    pub text: String,
    /// 1 admitted, 0 not looked at, -1 taken out.
    pub moderated: i64,
}

/// A vote that stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Vote {
    /// The place of the participant, from 0.
    pub participant: usize,
    /// The number of the comment in Polis.
    pub comment: u64,
    /// 1 agrees, 0 passes, -1 disagrees.
    pub reply: i64,
}

fn bytes(writer: csv::Writer<Vec<u8>>) -> Result<String> {
    let bytes = writer.into_inner().map_err(|error| anyhow::anyhow!("{error}"))?;
    Ok(String::from_utf8(bytes).map_err(anyhow::Error::from)?)
}

fn written(rows: impl Iterator<Item = Vec<String>>, heading: &[&str]) -> Result<String> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(heading).map_err(anyhow::Error::from)?;
    for row in rows {
        writer.write_record(row).map_err(anyhow::Error::from)?;
    }
    bytes(writer)
}

/// `votes.csv`. The moment of every vote is that of closing: when somebody answered would tell
/// who they are to whoever sat beside them.
pub fn votes_csv(rows: &[Row], closed_at: Moment) -> Result<String> {
    let (moment, milliseconds) = (closed_at.to_string(), closed_at.unix_milliseconds().to_string());
    let stand = rows.iter().filter_map(|row| Some((row, row.reply?)));
    let row = |(row, reply): (&Row, i64)| {
        vec![
            milliseconds.clone(),
            moment.clone(),
            row.statement_number.to_string(),
            row.participant_number.to_string(),
            reply.to_string(),
            row.important.to_string(),
        ]
    };
    let heading = ["timestamp", "datetime", "comment-id", "voter-id", "vote", "important"];
    written(stand.map(row), &heading)
}

/// `comments.csv`, without authors.
pub fn comments_csv(statements: &[Statement], rows: &[Row]) -> Result<String> {
    let count = |number: i64, reply: i64| {
        let those = rows.iter().filter(|row| row.statement_number == number);
        those.filter(|row| row.reply == Some(reply)).count().to_string()
    };
    let row = |one: &Statement| {
        let moderated = match one.state {
            Standing::Live => "1",
            Standing::Waiting => "0",
            Standing::Refused | Standing::Merged => "-1",
        };
        vec![
            one.added_at.unix_milliseconds().to_string(),
            one.added_at.to_string(),
            one.number.to_string(),
            String::new(),
            count(one.number, 1),
            count(one.number, -1),
            moderated.to_owned(),
            safe_text(one.text().said(Language::Dutch)),
        ]
    };
    let heading = [
        "timestamp",
        "datetime",
        "comment-id",
        "author-id",
        "agrees",
        "disagrees",
        "moderated",
        "comment-body",
    ];
    written(statements.iter().map(row), &heading)
}

/// `participants-votes.csv`: a line for each participant, a column for each statement. Rows are
/// in order of participant and statement.
pub fn participants_csv(statements: &[Statement], rows: &[Row]) -> Result<String> {
    let numbers: Vec<i64> = statements.iter().map(|one| one.number).collect();
    let mut heading: Vec<String> =
        ["participant", "group-id", "n-comments", "n-votes", "n-agree", "n-disagree"]
            .map(str::to_owned)
            .to_vec();
    heading.extend(numbers.iter().map(ToString::to_string));
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(&heading).map_err(anyhow::Error::from)?;
    for own in rows.chunk_by(|one, next| one.participant_number == next.participant_number) {
        let count = |reply: i64| own.iter().filter(|row| row.reply == Some(reply)).count();
        let cell = |number: &i64| {
            let row = own.iter().find(|row| row.statement_number == *number);
            row.and_then(|row| row.reply).map_or_else(String::new, |reply| reply.to_string())
        };
        let all = own.iter().filter(|row| row.reply.is_some()).count();
        let participant = own.first().map_or(0, |row| row.participant_number);
        let mut line = vec![participant.to_string(), String::new(), String::new()];
        line.extend([all, count(1), count(-1)].map(|count| count.to_string()));
        line.extend(numbers.iter().map(cell));
        writer.write_record(line).map_err(anyhow::Error::from)?;
    }
    bytes(writer)
}
