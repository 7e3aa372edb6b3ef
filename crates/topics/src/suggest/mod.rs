//! Which topics a new text may belong to, learned from what people accepted and refused.
//!
//! A topic is the sum of the texts that were accepted for it and of its own name and description;
//! a text is proposed the topics that it looks like (Rocchio, *Relevance feedback in information
//! retrieval*, 1971), by pieces of words and by the fields that words belong to. On short Dutch
//! titles with few examples this is as good as a support vector machine on the same features,
//! learns by adding, and can say which words decided. See the README for the figures.

mod evidence;
mod fields;

use std::collections::BTreeMap;

use crate::features::real;
use evidence::{Cue, Evidence, Pile, evidence};

/// How often a topic's name counts as an accepted text.
const NAME_COUNTS: i64 = 2;

/// How much it counts that a topic was often accepted before.
const HABIT: f64 = 0.05;

/// How much it counts that a text looks like what was refused for the topic.
const REFUSAL: f64 = 0.5;

/// How much it counts that the text's supporters supported other texts of the topic.
const SUPPORT: f64 = 1.0;

/// Turns differences of likeness into chances. With six, suggestions of confidence 0.6 were
/// right six times in ten in the measurement that the README tells of.
const SHARPNESS: f64 = 6.0;

/// No more words explain a suggestion.
const WORDS_MAX: usize = 5;

/// A word explains a suggestion if it brings forward at least this share of what the first does,
const WORD_SHARE_MIN: f64 = 0.2;

/// and if without it the likeness would be less by so much: about a tenth of the odds.
const WORD_LIKENESS_MIN: f64 = 0.015;

/// Something that texts can be about.
#[derive(Clone, Copy, Debug, Default)]
pub struct Topic<'a> {
    /// What the caller knows it by.
    pub id: &'a str,
    /// Its name: evidence before there is any other.
    pub name: &'a str,
    /// What it is about, in sentences; may be empty.
    pub description: &'a str,
}

/// A text that may be about something.
#[derive(Clone, Copy, Debug, Default)]
pub struct Text<'a> {
    /// Its title: a word here counts twice.
    pub title: &'a str,
    /// The rest, of which four hundred words are read; may be empty.
    pub body: &'a str,
    /// Who support it, by whatever the caller knows them by; may be empty.
    pub supporters: &'a [&'a str],
}

/// What somebody said to a topic for a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// The text is about this topic.
    Accepted,
    /// The text is not about this topic.
    Refused,
}

/// A topic that a text may be about, and why.
#[derive(Clone, Debug, PartialEq)]
pub struct Suggestion {
    /// The topic's id.
    pub topic: String,
    /// From zero to one. Over all topics these add up to one.
    pub confidence: f64,
    /// The words of the text that decided, as they stand there, most telling first. Empty where
    /// nothing but habit speaks for the topic.
    pub words: Vec<String>,
    /// How many supporters of the text have supported more of this topic than others did.
    pub supporters: usize,
}

/// What was learned so far. Deterministic: the same answers in any order give the same
/// suggestions, and an answer taken back leaves nothing behind.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Suggester {
    topics: BTreeMap<String, Learned>,
    /// Of each person, how many supported texts belong to which topic.
    people: BTreeMap<String, BTreeMap<String, u32>>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Learned {
    /// The name and description, apart so that they can change.
    name: Pile,
    /// The name, the description and what was accepted.
    accepted: Pile,
    refused: Pile,
    accepted_texts: u32,
    refused_texts: u32,
    /// How often people supported texts of this topic.
    supports: u32,
}

/// What is to be known of every topic for one text.
struct Standing<'a> {
    id: &'a str,
    learned: &'a Learned,
    supporters: usize,
    score: f64,
}

impl Suggester {
    /// Knows nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a topic, or changes its name and description; what was learned for it stays.
    pub fn set_topic(&mut self, topic: &Topic<'_>) {
        let learned = self.topics.entry(topic.id.to_owned()).or_default();
        learned.accepted.add_all(&learned.name, -1);
        learned.name = Pile::default();
        learned.name.add(&evidence(topic.name, ""), NAME_COUNTS);
        learned.name.add(&evidence("", topic.description), 1);
        learned.accepted.add_all(&learned.name, 1);
    }

    /// Forgets a topic and all that was learned for it.
    pub fn remove_topic(&mut self, id: &str) {
        self.topics.remove(id);
        self.people.retain(|_, supported| {
            supported.remove(id);
            !supported.is_empty()
        });
    }

    /// Learns an answer. A topic that was not set is one without a name.
    pub fn learn(&mut self, text: &Text<'_>, topic: &str, answer: Answer) {
        let evidence = evidence(text.title, text.body);
        let learned = self.topics.entry(topic.to_owned()).or_default();
        match answer {
            Answer::Accepted => {
                learned.accepted.add(&evidence, 1);
                learned.accepted_texts += 1;
                for person in text.supporters {
                    let supported = self.people.entry((*person).to_owned()).or_default();
                    *supported.entry(topic.to_owned()).or_default() += 1;
                    learned.supports += 1;
                }
            }
            Answer::Refused => {
                learned.refused.add(&evidence, 1);
                learned.refused_texts += 1;
            }
        }
    }

    /// Takes back an answer that was learned for this same text with these same supporters.
    /// One that was not is the caller's mistake and spoils what was learned for the topic.
    pub fn unlearn(&mut self, text: &Text<'_>, topic: &str, answer: Answer) {
        let evidence = evidence(text.title, text.body);
        let Some(learned) = self.topics.get_mut(topic) else { return };
        match answer {
            Answer::Accepted => {
                learned.accepted.add(&evidence, -1);
                learned.accepted_texts = learned.accepted_texts.saturating_sub(1);
                for person in text.supporters {
                    take_one(&mut self.people, person, topic);
                    learned.supports = learned.supports.saturating_sub(1);
                }
            }
            Answer::Refused => {
                learned.refused.add(&evidence, -1);
                learned.refused_texts = learned.refused_texts.saturating_sub(1);
            }
        }
    }

    /// The topics that the text may be about, best first, at most `limit`; equally good ones in
    /// the order of their ids.
    pub fn suggest(&self, text: &Text<'_>, limit: usize) -> Vec<Suggestion> {
        let evidence = evidence(text.title, text.body);
        let mut standings = self.standings(text, &evidence);
        let total: f64 = standings.iter().map(|standing| standing.score).sum();
        standings.sort_by(|a, b| b.score.total_cmp(&a.score).then_with(|| a.id.cmp(b.id)));
        let suggestion = |standing: &Standing<'_>| Suggestion {
            topic: standing.id.to_owned(),
            confidence: standing.score / total,
            words: deciding_words(&evidence, standing, &standings),
            supporters: standing.supporters,
        };
        standings.iter().take(limit).map(suggestion).collect()
    }

    /// Every topic with its score, in the order of ids. Scores are positive.
    fn standings(&self, text: &Text<'_>, evidence: &Evidence<'_>) -> Vec<Standing<'_>> {
        let texts: u32 = self.topics.values().map(|topic| topic.accepted_texts).sum();
        let supports: u32 = self.topics.values().map(|topic| topic.supports).sum();
        let all = f64::from(texts) + real(self.topics.len());
        let mut standings = Vec::with_capacity(self.topics.len());
        for (id, learned) in &self.topics {
            let habit = ((f64::from(learned.accepted_texts) + 1.0) / all).ln();
            let usual = f64::from(learned.supports) / f64::from(supports.max(1));
            let (support, supporters) = self.support(text.supporters, id, usual);
            let likeness = learned.accepted.likeness(evidence) - learned.refusal(evidence);
            let score = likeness + HABIT * habit + SUPPORT * support;
            let score = (SHARPNESS * score).exp();
            standings.push(Standing { id, learned, supporters, score });
        }
        standings
    }

    /// How much more the supporters of a text support a topic than is usual, and how many of
    /// them do so. Few people, and people of whom little is known, count little.
    fn support(&self, people: &[&str], topic: &str, usual: f64) -> (f64, usize) {
        let (mut sum, mut count) = (0.0, 0);
        for supported in people.iter().filter_map(|person| self.people.get(*person)) {
            let all: u32 = supported.values().sum();
            let of_topic = supported.get(topic).copied().unwrap_or_default();
            let expected = (f64::from(of_topic) + 2.0 * usual) / (f64::from(all) + 2.0);
            sum += expected - usual;
            count += usize::from(expected > usual);
        }
        (sum / (real(people.len()) + 5.0), count)
    }
}

impl Learned {
    /// How much a text looks like what was refused, the more so the more was refused.
    fn refusal(&self, evidence: &Evidence<'_>) -> f64 {
        let refused = f64::from(self.refused_texts);
        let share = refused / (refused + f64::from(self.accepted_texts) + 2.0);
        REFUSAL * share * self.refused.likeness(evidence)
    }
}

/// The words that speak more for a topic than for the others, most telling first.
fn deciding_words(
    evidence: &Evidence<'_>,
    standing: &Standing<'_>,
    standings: &[Standing<'_>],
) -> Vec<String> {
    let others = real(standings.len().saturating_sub(1).max(1));
    let lead = |feature| {
        let weight = |standing: &Standing<'_>| standing.learned.accepted.weight(feature);
        let own = weight(standing);
        if own > 0.0 {
            own - (standings.iter().map(weight).sum::<f64>() - own) / others
        } else {
            own
        }
    };
    let length = evidence.length();
    let brings = |cue: &Cue<'_>| {
        cue.features().map(|feature| evidence.weight(feature) * lead(feature)).sum::<f64>() / length
    };
    let mut words: Vec<_> = evidence.cues.iter().map(|cue| (brings(cue), cue.text)).collect();
    words.sort_by(|a, b| b.0.total_cmp(&a.0));
    let most = words.first().map_or(0.0, |(brought, _)| *brought);
    words.retain(|(brought, _)| *brought >= WORD_LIKENESS_MIN && *brought >= most * WORD_SHARE_MIN);
    words.into_iter().take(WORDS_MAX).map(|(_, word)| word.to_owned()).collect()
}

fn take_one(people: &mut BTreeMap<String, BTreeMap<String, u32>>, person: &str, topic: &str) {
    let Some(supported) = people.get_mut(person) else { return };
    if let Some(count) = supported.get_mut(topic) {
        *count -= 1;
        if *count == 0 {
            supported.remove(topic);
        }
    }
    if supported.is_empty() {
        people.remove(person);
    }
}
