//! The themes, challenges and agenda of the demonstration.

use crate::actor::Actor;
use crate::agenda::ambitions;
use crate::agenda::challenges::{self, Sheet, parts, table};
use crate::agenda::versions::comments;
use crate::agenda::versions::paragraphs::{self, Direction, Draft};
use crate::agenda::versions::{self, Adoption};
use crate::error::Result;
use crate::ids::AgendaId;
use crate::themes::{self, NewTheme};

use super::Play;
use super::content::{Challenge, Paragraph, Version};

impl Play<'_> {
    pub(super) async fn make_theme(&mut self, place: usize) -> Result<()> {
        let Some(theme) = self.content.themes.get(place) else { return Ok(()) };
        let new = NewTheme {
            name: theme.name.clone(),
            summary: theme.summary.clone(),
            description: theme.description.clone(),
            chain: theme.chain.clone(),
            no_chain_reason: theme.no_chain.clone(),
            accent: Some(theme.accent),
            promotor: Some(self.party(&theme.promotor)?),
            wishes: Vec::new(),
        };
        let director = self.holder("area-director").await?;
        let number = themes::make(self.coop, &director, &new).await?;
        let made = themes::by_number(&mut *self.coop.db.read().await?, number).await?;
        self.themes.extend(made.map(|made| (theme.key.as_str(), (made.theme_id, number))));
        Ok(())
    }

    /// Makes a challenge of those of its wishes that were decided on by now.
    pub(super) async fn make_challenge(&mut self, place: usize) -> Result<()> {
        let Some(challenge) = self.content.agenda.challenge.get(place) else { return Ok(()) };
        let fate = format!("challenge:{}", challenge.key);
        let mut numbers = Vec::new();
        for wish in self.content.wishes.iter().filter(|wish| wish.fate == fate) {
            if wish.decided_on.as_ref().is_some_and(|day| *day <= challenge.created_on) {
                numbers.push(self.wish(&wish.key)?.1.to_string());
            }
        }
        let sheet = self.sheet(challenge, numbers)?;
        let director = self.holder("area-director").await?;
        let number = challenges::make(self.coop, &director, &sheet).await?;
        self.challenges.insert(&challenge.key, number);
        for partner in &challenge.partners {
            let party = self.party(&partner.party)?.to_string();
            table::join(self.coop, &director, number, &party, &partner.role).await?;
        }
        self.take_apart(&director, number, challenge).await
    }

    /// Writes down the parts of a challenge and who carries them.
    async fn take_apart(&self, director: &Actor, number: i64, challenge: &Challenge) -> Result<()> {
        let mut numbers: Vec<i64> = Vec::new();
        for part in &challenge.parts {
            let above = |place: &usize| numbers.get(place.checked_sub(1)?).map(i64::to_string);
            let sheet = parts::Sheet {
                sentence: part.sentence.clone(),
                first: part.first.iter().filter_map(above).collect(),
                reason: part.ended.clone(),
                ..parts::Sheet::default()
            };
            let made = parts::add(self.coop, director, number, &sheet).await?;
            for carrier in &part.carriers {
                let party = self.party(carrier)?.to_string();
                parts::carry(self.coop, director, made, &party).await?;
            }
            if !part.ended.is_empty() {
                parts::end(self.coop, director, made, &sheet).await?;
            }
            numbers.push(made);
        }
        Ok(())
    }

    fn sheet(&self, challenge: &Challenge, wishes: Vec<String>) -> Result<Sheet> {
        let theme = |key: &String| Ok(self.theme(key)?.1.to_string());
        Ok(Sheet {
            title: challenge.title.clone(),
            what: challenge.what.clone(),
            why: challenge.why.clone(),
            for_whom: challenge.for_whom.clone(),
            baseline: challenge.baseline.clone(),
            baseline_on: challenge.baseline_on.clone(),
            indicator: challenge.indicator.clone(),
            unit: challenge.unit.clone(),
            baseline_value: challenge.baseline_value.to_string(),
            target_value: challenge.target_value.to_string(),
            target_on: challenge.target_on.clone(),
            champion: self.party(&challenge.champion)?.to_string(),
            owner: self.party(&challenge.owner)?.to_string(),
            stage: challenge.status.clone(),
            next_step: challenge.next_step.clone(),
            next_step_on: challenge.next_step_on.clone(),
            motivation: challenge.single_sector_motivation.clone(),
            wishes,
            themes: challenge.themes.iter().map(theme).collect::<Result<_>>()?,
            revision: String::new(),
        })
    }

    pub(super) async fn link_wish(&self, place: usize) -> Result<()> {
        let Some(wish) = self.content.wishes.get(place) else { return Ok(()) };
        let Some(challenge) = wish.fate.strip_prefix("challenge:") else { return Ok(()) };
        let director = self.holder("area-director").await?;
        let (challenge, wish) = (self.challenge(challenge)?, self.wish(&wish.key)?.1.to_string());
        challenges::link_wish(self.coop, &director, challenge, &wish).await
    }

    pub(super) async fn word_earlier(&self, challenge: usize, place: usize) -> Result<()> {
        let Some(challenge) = self.content.agenda.challenge.get(challenge) else { return Ok(()) };
        match challenge.ambition.versions.get(place) {
            Some(earlier) => self.word(challenge, &earlier.text, &earlier.measure).await,
            None => Ok(()),
        }
    }

    pub(super) async fn word_ambition(&self, challenge: usize) -> Result<()> {
        let Some(challenge) = self.content.agenda.challenge.get(challenge) else { return Ok(()) };
        self.word(challenge, &challenge.ambition.text, &challenge.ambition.measure).await
    }

    async fn word(&self, challenge: &Challenge, sentence: &str, measure: &str) -> Result<()> {
        let director = self.holder("area-director").await?;
        let number = self.challenge(&challenge.key)?;
        ambitions::write(self.coop, &director, number, sentence, measure).await?;
        Ok(())
    }

    pub(super) async fn sign(&self, challenge: usize, place: usize) -> Result<()> {
        let Some(challenge) = self.content.agenda.challenge.get(challenge) else { return Ok(()) };
        let Some(signature) = challenge.ambition.signatures.get(place) else { return Ok(()) };
        let (person, number) =
            (self.actor(&signature.person).await?, self.challenge(&challenge.key)?);
        let party = self.party(&signature.party)?.to_string();
        let version = (challenge.ambition.versions.len() + 1).to_string();
        ambitions::sign(self.coop, &person, number, &version, &party).await
    }

    pub(super) async fn note_progress(&self, challenge: usize, place: usize) -> Result<()> {
        let Some(challenge) = self.content.agenda.challenge.get(challenge) else { return Ok(()) };
        let Some(done) = challenge.done.get(place) else { return Ok(()) };
        let (by, number) = (self.actor(&done.by).await?, self.challenge(&challenge.key)?);
        challenges::note_progress(self.coop, &by, number, &done.day, &done.text).await
    }

    /// Begins a version: the first from nothing, each next as a copy of the one in force in which
    /// paragraphs are changed, added, left out and moved.
    pub(super) async fn draft(&mut self, place: usize) -> Result<()> {
        let Some(version) = self.content.agenda.version.get(place) else { return Ok(()) };
        let director = self.holder("area-director").await?;
        let number = versions::draft(self.coop, &director, &version.title).await?;
        let id = self.version(number).await?;
        for dropped in &version.dropped {
            let challenge = self.challenge(&dropped.challenge)?;
            let all = self.paragraphs(id).await?;
            let gone = all.iter().find(|paragraph| paragraph.challenge_number == Some(challenge));
            if let Some(gone) = gone {
                let (gone, reason) = (&gone.paragraph_id, &dropped.reason);
                paragraphs::leave_out(self.coop, &director, number, gone, reason).await?;
            }
        }
        for (place, paragraph) in version.paragraphs.iter().enumerate() {
            self.write_paragraph(&director, (number, id), place, paragraph).await?;
        }
        let written = self.paragraphs(id).await?;
        let keys = version.paragraphs.iter().map(|paragraph| paragraph.key.as_str());
        let written = written.into_iter().map(|paragraph| paragraph.paragraph_id);
        self.keys.extend(written.zip(keys));
        Ok(())
    }

    /// Writes one paragraph at its place: as a change of the one it comes from, or anew.
    async fn write_paragraph(
        &self,
        director: &Actor,
        (number, id): (i64, AgendaId),
        place: usize,
        paragraph: &Paragraph,
    ) -> Result<()> {
        let challenge = paragraph.challenge.as_ref();
        let challenge = challenge.map(|key| self.challenge(key)).transpose()?;
        let draft = Draft {
            challenge: challenge.map(|number| number.to_string()).unwrap_or_default(),
            heading: paragraph.heading.clone(),
            content: paragraph.content.clone(),
            ..Draft::default()
        };
        let before = self.paragraphs(id).await?;
        let copied = before.iter().find(|before| {
            self.keys.get(&before.origin_id).is_some_and(|key| *key == paragraph.key)
        });
        match copied {
            Some(copied) => {
                let changed =
                    (&copied.heading, &copied.content) != (&draft.heading, &draft.content);
                let revision = copied.revision.to_string();
                let draft = Draft { paragraph: copied.paragraph_id.clone(), revision, ..draft };
                if changed {
                    paragraphs::edit(self.coop, director, number, &draft).await?;
                }
            }
            None if challenge.is_some() => {
                paragraphs::put_on(self.coop, director, number, &draft).await?;
            }
            None => paragraphs::add(self.coop, director, number, &draft).await?,
        }
        if copied.is_none() {
            self.move_last_to(director, (number, id), place).await?;
        }
        Ok(())
    }

    async fn move_last_to(
        &self,
        director: &Actor,
        (number, id): (i64, AgendaId),
        place: usize,
    ) -> Result<()> {
        let all = self.paragraphs(id).await?;
        let Some(last) = all.last() else { return Ok(()) };
        for _ in place + 1..all.len() {
            let last = &last.paragraph_id;
            paragraphs::shift(self.coop, director, number, last, Direction::Up).await?;
        }
        Ok(())
    }

    async fn version(&self, number: i64) -> Result<AgendaId> {
        let version = versions::by_number(&mut *self.coop.db.read().await?, number).await?;
        let id = version.map(|version| version.agenda_id);
        id.ok_or_else(|| anyhow::anyhow!("there is no version {number}").into())
    }

    async fn paragraphs(&self, id: AgendaId) -> Result<Vec<paragraphs::Paragraph>> {
        paragraphs::of(&mut *self.coop.db.read().await?, id).await
    }

    pub(super) async fn consult(&self, place: usize) -> Result<()> {
        let Some(version) = self.content.agenda.version.get(place) else { return Ok(()) };
        let director = self.holder("area-director").await?;
        let (from, until) = (&version.consultation_from, &version.consultation_until);
        versions::consult(self.coop, &director, version.number, from, until).await
    }

    pub(super) async fn comment(&self, version: usize, place: usize) -> Result<()> {
        let Some(version) = self.content.agenda.version.get(version) else { return Ok(()) };
        let Some(comment) = version.comments.get(place) else { return Ok(()) };
        let actor = match &comment.person {
            Some(person) => self.actor(person).await?,
            None => Actor::visitor(),
        };
        let name = comment.name.as_deref().unwrap_or(&actor.name);
        let Some(paragraph) = self.paragraph(version, &comment.paragraph).await? else {
            return Ok(());
        };
        let said = (name, comment.text.as_str());
        comments::say(self.coop, &actor, version.number, &paragraph, said).await
    }

    /// The paragraph with this key in a version.
    async fn paragraph(&self, version: &Version, key: &str) -> Result<Option<String>> {
        let all = self.paragraphs(self.version(version.number).await?).await?;
        let ids = all.into_iter().map(|paragraph| paragraph.paragraph_id);
        Ok(ids.into_iter().find(|id| self.keys.get(id).is_some_and(|known| *known == key)))
    }

    pub(super) async fn answer(&self, version: usize, place: usize) -> Result<()> {
        let Some(version) = self.content.agenda.version.get(version) else { return Ok(()) };
        let Some(comment) = version.comments.get(place) else { return Ok(()) };
        let director = self.holder("area-director").await?;
        let id = self.version(version.number).await?;
        let all = comments::of(&mut *self.coop.db.read().await?, id).await?;
        let said = all.iter().find(|said| said.content == comment.text);
        match (said, &comment.answer) {
            (Some(said), Some(answer)) => {
                let id = &said.comment_id;
                comments::answer(self.coop, &director, version.number, id, answer).await
            }
            (None, _) | (_, None) => Ok(()),
        }
    }

    pub(super) async fn adopt(&self, place: usize) -> Result<()> {
        let Some(version) = self.content.agenda.version.get(place) else { return Ok(()) };
        let secretary = self.holder("secretary").await?;
        let adoption = Adoption {
            adopted_on: String::new(),
            adopted_by: version.adopted_by.clone().unwrap_or_default(),
            minority: version.minority.clone().unwrap_or_default(),
        };
        versions::adopt(self.coop, &secretary, version.number, &adoption).await?;
        Ok(())
    }
}
