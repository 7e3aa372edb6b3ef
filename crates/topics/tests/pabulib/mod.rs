//! Reads participatory budgets (`.pb`, Stolicki, Szufa and Talmon, 2020) as far as topics need.

#![expect(clippy::expect_used, reason = "only tests and measurements read these files")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// A budget of which the projects have a category.
pub(crate) struct Budget {
    /// The name of the file without its ending.
    pub(crate) name: String,
    /// The projects in the order of the file.
    pub(crate) projects: Vec<Project>,
}

/// A wish of a resident.
pub(crate) struct Project {
    /// What it is called.
    pub(crate) title: String,
    /// The themes it was put under.
    pub(crate) categories: Vec<String>,
    /// The ids of those who voted for it.
    pub(crate) supporters: Vec<String>,
}

impl Budget {
    /// The categories, in order.
    pub(crate) fn categories(&self) -> Vec<String> {
        let mut all: Vec<_> =
            self.projects.iter().flat_map(|project| project.categories.clone()).collect();
        all.sort();
        all.dedup();
        all
    }
}

/// The budgets of Amsterdam with twenty or more projects that have a category, in order of name.
/// Nothing where the folder is absent.
pub(crate) fn amsterdam(data: &Path) -> Vec<Budget> {
    let Ok(folder) = fs::read_dir(data.join("pabulib")) else { return Vec::new() };
    let mut paths: Vec<PathBuf> =
        folder.map(|file| file.expect("a readable folder").path()).collect();
    paths.retain(|path| path.to_string_lossy().contains("Netherlands_Amsterdam_"));
    paths.sort();
    let budgets = paths.iter().map(|path| {
        let text = fs::read_to_string(path).expect("a readable file");
        let name = path.file_stem().expect("a file has a name").to_string_lossy();
        Budget { name: name.into_owned(), projects: projects(&text) }
    });
    budgets.filter(|budget| budget.projects.len() >= 20).collect()
}

fn projects(text: &str) -> Vec<Project> {
    let (projects, votes) = (section(text, "PROJECTS"), section(text, "VOTES"));
    let mut supporters: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for vote in &votes {
        for project in vote["vote"].split(',') {
            supporters.entry(project).or_default().push(vote["voter_id"].clone());
        }
    }
    let labelled = projects.iter().filter(|row| row.get("category").is_some_and(|c| !c.is_empty()));
    labelled
        .map(|row| Project {
            title: row["name"].clone(),
            categories: row["category"].split(',').map(category).collect(),
            supporters: supporters.remove(row["project_id"].as_str()).unwrap_or_default(),
        })
        .collect()
}

/// The files write one category in several ways: `Sport & bewegen`, `Sport &amp; bewegen`.
fn category(text: &str) -> String {
    text.trim().to_lowercase().replace("&amp;", "&")
}

/// The rows of a section by the names of its columns.
fn section(text: &str, name: &str) -> Vec<BTreeMap<String, String>> {
    let is_head = |line: &&str| matches!(line.trim(), "META" | "PROJECTS" | "VOTES");
    let mut lines = text.lines().skip_while(|line| line.trim() != name).skip(1);
    let header = lines.next().map(fields).unwrap_or_default();
    let rows = lines.take_while(|line| !is_head(line)).filter(|line| !line.trim().is_empty());
    rows.map(|line| header.iter().cloned().zip(fields(line)).collect()).collect()
}

/// The fields of a line, with what stands between quotes taken out of them.
fn fields(line: &str) -> Vec<String> {
    let (mut fields, mut quoted, mut before) = (vec![String::new()], false, ' ');
    for letter in line.trim_start_matches('\u{feff}').chars() {
        let field = fields.last_mut().expect("there is a field from the start");
        match letter {
            '"' if quoted || field.is_empty() || before == '"' => {
                if before == '"' && !quoted && !field.is_empty() {
                    field.push('"');
                }
                quoted = !quoted;
            }
            ';' if !quoted => fields.push(String::new()),
            _ => field.push(letter),
        }
        before = letter;
    }
    fields
}
