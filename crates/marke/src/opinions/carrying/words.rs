//! What people said to a statement, in sentences.

use crate::opinions::results::figures::{Common, Contrast, Figures, Shares};
use crate::opinions::results::names::{group, sector};
use crate::text::Language;

use super::rules::{self, Between, Finding};

/// What the figures say of a statement, in one sentence or two.
pub fn told(figures: Option<&Figures>, statement: i64, language: Language) -> String {
    let finding = rules::finding(figures, statement);
    let sentence = sentence(figures, statement, finding, language);
    let sentence = sentence.unwrap_or_else(|| language.t("opinions-known-unknown"));
    let everyone = figures.and_then(|figures| figures.row(statement)?.everyone);
    match everyone {
        Some(shares) => format!("{sentence} {}", everybody(shares, language)),
        None => sentence,
    }
}

fn sentence(
    figures: Option<&Figures>,
    statement: i64,
    finding: Finding,
    language: Language,
) -> Option<String> {
    let figures = figures?;
    match finding {
        Finding::Shared => {
            let common = rules::common(figures, statement)?;
            Some(in_every_group("opinions-known-shared", common, figures, language))
        }
        Finding::Rejected => {
            let common = rules::common(figures, statement)?;
            Some(in_every_group("opinions-known-rejected", common, figures, language))
        }
        Finding::Divided => opposed("opinions-known-divided", figures, statement, language),
        Finding::Uneven => opposed("opinions-known-uneven", figures, statement, language),
        Finding::Unclear => Some(language.t("opinions-known-unclear")),
        Finding::Unknown => None,
    }
}

fn in_every_group(message: &str, common: Common, figures: &Figures, language: Language) -> String {
    let facts = [
        ("share", common.share.to_string()),
        ("least", common.at_least.to_string()),
        ("groups", figures.groups.len().to_string()),
    ];
    language.with_all(message, &facts)
}

fn opposed(message: &str, figures: &Figures, statement: i64, language: Language) -> Option<String> {
    let (between, contrast) = rules::contrast(figures, statement)?;
    let Contrast { agree_a, agree_b, disagree_b, .. } = contrast;
    let facts = [
        ("a", name_of(figures, between, contrast.a, language)?),
        ("b", name_of(figures, between, contrast.b, language)?),
        ("agree_a", agree_a.to_string()),
        ("agree_b", agree_b.to_string()),
        ("disagree_b", disagree_b.to_string()),
    ];
    Some(language.with_all(message, &facts))
}

fn name_of(
    figures: &Figures,
    between: Between,
    place: usize,
    language: Language,
) -> Option<String> {
    Some(match between {
        Between::Groups => group(place, language),
        Between::Sectors => sector(&figures.sectors.get(place)?.sector, language),
    })
}

fn everybody(shares: Shares, language: Language) -> String {
    let facts = [
        ("answers", shares.answers.to_string()),
        ("agree", shares.agree.to_string()),
        ("pass", shares.pass.to_string()),
        ("disagree", shares.disagree.to_string()),
    ];
    language.with_all("opinions-known-everybody", &facts)
}

/// What a side of a contradiction is called, by the name under which it is kept.
pub fn side(name: &str, language: Language) -> String {
    match name.strip_prefix("groep-").and_then(|place| place.parse::<usize>().ok()) {
        Some(place) => group(place.saturating_sub(1), language),
        None => sector(name, language),
    }
}

/// What people said, in a row of a table.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, utoipa::ToSchema)]
#[schema(as = StatementShares)]
pub struct Said {
    /// Who.
    pub who: String,
    /// What they said, in hundredths; nothing where fewer than five answered.
    pub shares: Option<Shares>,
}

/// What everybody, each group and each sector said to a statement.
pub fn table(figures: &Figures, statement: i64, language: Language) -> Vec<Said> {
    let Some(row) = figures.row(statement) else { return Vec::new() };
    let all = Said { who: language.t("opinions-everyone"), shares: row.everyone };
    let groups = row.groups.iter().enumerate();
    let groups =
        groups.map(|(place, shares)| Said { who: group(place, language), shares: *shares });
    let sectors = figures.sectors.iter().zip(&row.sectors);
    let sectors =
        sectors.map(|(part, shares)| Said { who: sector(&part.sector, language), shares: *shares });
    std::iter::once(all).chain(groups).chain(sectors).collect()
}
