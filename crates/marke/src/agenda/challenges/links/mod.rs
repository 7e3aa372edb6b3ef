//! What a challenge is made of: its wishes and themes, what was done on it, and the agendas on
//! which it stands.

mod store;

pub use store::{
    Discussed, Gathering, Interests, LinkedTheme, LinkedWish, Origin, Progress, conversations_of,
    interests_of, meetings_of, open_wishes, origins_of, progress_of, themes_of, wishes_of,
};
pub(crate) use store::{
    agendas_of, delete_theme, delete_wish, insert_progress, insert_theme, insert_wish,
    is_in_a_challenge, theme_choices, theme_ids,
};
