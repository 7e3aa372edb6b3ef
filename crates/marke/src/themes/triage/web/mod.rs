//! The pages of the inbox.

use crate::actor::Permission;
use crate::web::Routes;

mod found;
mod inbox;
mod splitting;

/// The pages of the inbox.
pub fn routes() -> Routes {
    use Permission::TriageWishes;
    Routes::new()
        .get("/triage", TriageWishes, "What came in and waits for a decision.", inbox::show)
        .asks::<inbox::Asked>()
        .gives::<inbox::InboxPage>()
        .get(
            "/triage/groepen",
            TriageWishes,
            "Groups of wishes without a theme, with the words they share.",
            found::groups,
        )
        .gives::<found::GroupsPage>()
        .get(
            "/triage/dubbel",
            TriageWishes,
            "Pairs of open wishes that may ask the same.",
            found::pairs,
        )
        .gives::<found::PairsPage>()
        .get(
            "/triage/afgehandeld",
            TriageWishes,
            "The latest decisions, which can be undone.",
            inbox::settled,
        )
        .gives::<inbox::SettledPage>()
        .get("/triage/{number}", TriageWishes, "One wish to decide about.", inbox::one)
        .gives::<inbox::WishPage>()
        .post("/triage/{number}/besluit", TriageWishes, "Decides about a wish.", inbox::decide)
        .takes::<inbox::Form>()
        .get(
            "/triage/{number}/splitsen",
            TriageWishes,
            "The form to split a wish.",
            splitting::show,
        )
        .gives::<splitting::SplitPage>()
        .post(
            "/triage/{number}/splitsen",
            TriageWishes,
            "Splits a wish into several.",
            splitting::split,
        )
        .takes::<splitting::Form>()
}

/// Where to go after a deed: a page of the inbox that the form named, or its first.
fn back(typed: &str) -> &str {
    let plain = |letter: char| letter.is_ascii_alphanumeric() || "/?=&-".contains(letter);
    if typed.starts_with("/triage") && typed.chars().all(plain) { typed } else { "/triage" }
}
