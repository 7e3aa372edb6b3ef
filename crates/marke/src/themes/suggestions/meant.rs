//! What whoever handed a wish in says about its theme: put forward before what the program thinks,
//! and just as little decided.

use serde::Serialize;

use crate::ids::ThemeId;

use super::{Learned, Suggestion};

/// The theme that whoever handed a wish in thinks of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, utoipa::ToSchema)]
pub struct Meant {
    /// The number of the theme.
    pub number: i64,
    /// Its name.
    pub name: String,
    /// Its accent.
    pub accent: i64,
    /// The words of the wish for which the program would say so too; often none.
    pub because: Vec<String>,
}

impl Learned {
    /// The theme that whoever handed a wish in thinks of, unless somebody said that it is wrong,
    /// and the others that are suggested.
    pub fn meant_and_suggested(
        &self,
        number: i64,
        meant: Option<ThemeId>,
    ) -> (Option<Meant>, Vec<Suggestion>) {
        let mut suggestions = self.themes_for(number);
        let stands = |id: &ThemeId| !self.refused.contains(&(number, *id));
        let theme = meant.filter(stands).and_then(|id| self.themes.get(&id.to_string()));
        let meant = theme.map(|theme| {
            let same = suggestions.iter().position(|found| found.number == theme.number);
            let because = same.map(|place| suggestions.remove(place).because).unwrap_or_default();
            Meant { number: theme.number, name: theme.name.clone(), accent: theme.accent, because }
        });
        (meant, suggestions)
    }
}
