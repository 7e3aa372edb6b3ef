//! The themes, challenges and agenda of the demonstration.

use crate::error::Result;
use crate::themes::{self, NewTheme};

use super::Play;

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
        self.themes.extend(made.map(|made| (theme.key.as_str(), made.theme_id)));
        Ok(())
    }
    pub(super) async fn make_challenge(&mut self, _place: usize) -> Result<()> {
        Ok(())
    }
    pub(super) async fn link_wish(&mut self, _place: usize) -> Result<()> {
        Ok(())
    }
    pub(super) async fn word_earlier(&mut self, _c: usize, _place: usize) -> Result<()> {
        Ok(())
    }
    pub(super) async fn word_ambition(&mut self, _c: usize) -> Result<()> {
        Ok(())
    }
    pub(super) async fn sign(&mut self, _c: usize, _place: usize) -> Result<()> {
        Ok(())
    }
    pub(super) async fn note_progress(&mut self, _c: usize, _place: usize) -> Result<()> {
        Ok(())
    }
    pub(super) async fn draft(&mut self, _v: usize) -> Result<()> {
        Ok(())
    }
    pub(super) async fn consult(&mut self, _v: usize) -> Result<()> {
        Ok(())
    }
    pub(super) async fn comment(&mut self, _v: usize, _place: usize) -> Result<()> {
        Ok(())
    }
    pub(super) async fn answer(&mut self, _v: usize, _place: usize) -> Result<()> {
        Ok(())
    }
    pub(super) async fn adopt(&mut self, _v: usize) -> Result<()> {
        Ok(())
    }
}
