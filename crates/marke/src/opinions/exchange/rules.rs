//! What a collection of Polis may hold, told by line.

use std::collections::HashSet;

use csv::StringRecord;

use crate::error::{Refused, Result};
use crate::opinions::results::figures::PEOPLE_MIN;
use crate::opinions::statements::rules::STATEMENTS_MAX;
use crate::reading::clean;

use super::polis::{Comment, Vote};

/// Longest statement of a collection, in characters: Polis takes longer ones than we do.
pub const TEXT_LENGTH_MAX: usize = 1_000;

/// No more votes come in at once.
pub const VOTES_MAX: usize = 2_000_000;

fn wrong(field: &'static str, line: u64, id: &'static str) -> Refused {
    Refused::new(id).on(field).with("line", line)
}

/// Reads `comments.csv`; of one that comes twice the last stands.
pub fn comments(text: &str) -> Result<Vec<Comment>> {
    let field = "comments";
    let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(text.as_bytes());
    let heading = reader.headers().cloned().unwrap_or_default();
    let column = |name: &str| heading.iter().position(|cell| cell.trim() == name);
    let (Some(id), Some(body)) = (column("comment-id"), column("comment-body")) else {
        return Err(wrong(field, 1, "opinions-refusal-file-lacks-columns").into());
    };
    let moderated = column("moderated");
    let mut comments: Vec<Comment> = Vec::new();
    for record in reader.records() {
        let comment = record.ok().and_then(|record| {
            let line = record.position().map_or(0, csv::Position::line);
            read_comment(&record, id, body, moderated).ok_or(line).into()
        });
        match comment {
            Some(Ok(comment)) => comments.push(comment),
            Some(Err(line)) => {
                return Err(wrong(field, line, "opinions-refusal-line-is-unreadable").into());
            }
            None => return Err(wrong(field, 0, "opinions-refusal-line-is-unreadable").into()),
        }
    }
    comments.sort_by_key(|comment| comment.id);
    comments.dedup_by(|later, one| {
        let same = later.id == one.id;
        if same {
            one.clone_from(later);
        }
        same
    });
    let most = usize::try_from(STATEMENTS_MAX).unwrap_or(usize::MAX);
    if comments.is_empty() || comments.len() > most {
        let many = Refused::new("opinions-refusal-file-is-empty-or-too-long").on(field);
        return Err(many.with("max", STATEMENTS_MAX).into());
    }
    Ok(comments)
}

fn read_comment(
    record: &StringRecord,
    id: usize,
    body: usize,
    moderated: Option<usize>,
) -> Option<Comment> {
    let text = clean(record.get(body)?).split_whitespace().collect::<Vec<_>>().join(" ");
    let fits = (1..=TEXT_LENGTH_MAX).contains(&text.chars().count());
    let moderated = moderated.and_then(|place| record.get(place)?.trim().parse().ok());
    fits.then_some(Comment {
        id: record.get(id)?.trim().parse().ok()?,
        text,
        moderated: moderated.unwrap_or(0),
    })
}

/// Reads `votes.csv` or `participants-votes.csv`; gives the votes that stand and how many people
/// gave them.
pub fn votes(text: &str, comments: &[Comment]) -> Result<(Vec<Vote>, usize)> {
    let field = "votes";
    let named = opinion_map::files::read(text).map_err(|fault| {
        Refused::new("opinions-refusal-votes-are-unreadable").on(field).with("fault", fault)
    })?;
    let known: HashSet<u64> = comments.iter().map(|comment| comment.id).collect();
    if let Some(missing) = named.statements.iter().find(|id| !known.contains(id)) {
        let unknown = Refused::new("opinions-refusal-vote-on-nothing").on(field);
        return Err(unknown.with("number", missing).into());
    }
    if named.answers.is_empty() || named.answers.len() > VOTES_MAX {
        let many = Refused::new("opinions-refusal-file-is-empty-or-too-long").on(field);
        return Err(many.with("max", VOTES_MAX).into());
    }
    let mut votes = Vec::with_capacity(named.answers.len());
    for (participant, row) in named.answers.rows().enumerate() {
        for cell in row {
            let Some(comment) = named.statements.get(cell.statement()) else { continue };
            let reply = i64::from(cell.reply().value());
            votes.push(Vote { participant, comment: *comment, reply });
        }
    }
    Ok((votes, named.participants.len()))
}

/// What is wrong with taking along the answers of so many participants.
pub fn export(participants: i64) -> Vec<Refused> {
    if participants >= PEOPLE_MIN {
        return Vec::new();
    }
    vec![Refused::new("opinions-refusal-too-few-people").with("min", PEOPLE_MIN)]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::Error;

    fn refusal<T: std::fmt::Debug>(outcome: Result<T>) -> &'static str {
        match outcome {
            Err(Error::Refused(refusals)) => refusals[0].id,
            other => panic!("{other:?}"),
        }
    }

    const COMMENTS: &str = "comment-id,author-id,moderated,comment-body\n\
        0,1,1,Meer bomen\n1,2,-1,Onzin\n1,2,-1,Echt onzin\n";

    #[test]
    fn comments_are_read_by_the_names_of_their_columns() {
        let read = comments(COMMENTS).unwrap();
        assert_eq!(read.len(), 2);
        assert_eq!((read[1].text.as_str(), read[1].moderated), ("Echt onzin", -1));
        assert_eq!(refusal(comments("a,b\n1,2\n")), "opinions-refusal-file-lacks-columns");
        let wrong = "comment-id,comment-body\nx,Meer bomen\n";
        assert_eq!(refusal(comments(wrong)), "opinions-refusal-line-is-unreadable");
        let empty = "comment-id,comment-body\n";
        assert_eq!(refusal(comments(empty)), "opinions-refusal-file-is-empty-or-too-long");
    }

    #[test]
    fn of_two_votes_the_later_stands_and_none_is_on_nothing() {
        let comments = comments(COMMENTS).unwrap();
        let text = "timestamp,comment-id,voter-id,vote\n1,0,7,1\n2,0,7,-1\n3,1,8,0\n";
        let (votes, people) = votes(text, &comments).unwrap();
        assert_eq!((votes.len(), people), (2, 2));
        assert_eq!(votes[0], Vote { participant: 0, comment: 0, reply: -1 });
        let on_nothing = "timestamp,comment-id,voter-id,vote\n1,9,7,1\n";
        assert_eq!(
            refusal(super::votes(on_nothing, &comments)),
            "opinions-refusal-vote-on-nothing"
        );
        let unreadable = super::votes("een,twee\n", &comments);
        assert_eq!(refusal(unreadable), "opinions-refusal-votes-are-unreadable");
    }

    #[test]
    fn answers_of_a_few_people_are_not_taken_along() {
        assert_eq!(export(4).len(), 1);
        assert!(export(5).is_empty());
    }
}
