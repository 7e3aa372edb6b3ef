//! What a conversation shows: computed in the background by one node, kept, served by every node.

use std::sync::Arc;

use crate::cooperative::Cooperative;
use crate::db::Conn;
use crate::error::Result;

use super::conversations::Conversation;

pub mod figures;

pub use figures::Figures;

/// A result, as it is kept.
#[derive(Clone, Debug, Default)]
pub struct Shown {
    /// Goes up with every new result.
    pub result_number: i64,
    /// What everybody may see.
    pub figures: Figures,
}

/// The newest result of a conversation, if there is one.
pub async fn shown(
    _conn: &mut Conn,
    _coop: &Cooperative,
    _conversation: &Conversation,
) -> Result<Option<Arc<Shown>>> {
    Ok(None)
}
