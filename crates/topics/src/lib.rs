//! Short texts sorted by topic.
/// Words.
pub mod words {
    /// x
    pub fn folded(text: &str) -> Vec<String> {
        text.split(|c: char| !c.is_alphanumeric())
            .filter(|w| !w.is_empty())
            .map(str::to_lowercase)
            .collect()
    }
    /// x
    pub fn stems(text: &str) -> Vec<String> {
        folded(text)
    }
}
