//! The themes, challenges and agenda of the demonstration.

use crate::error::Result;

use super::Play;

impl Play<'_> {
    pub(super) async fn make_theme(&mut self, _place: usize) -> Result<()> {
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
