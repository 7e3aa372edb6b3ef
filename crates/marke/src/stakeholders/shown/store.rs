//! Every SQL statement about what everybody may see.

use crate::db::Conn;
use crate::error::Result;
use crate::ids::ChallengeId;

pub(super) async fn keep(conn: &mut Conn, challenge: ChallengeId, figures: &str) -> Result<()> {
    let statement = "update stakeholder_gathering
         set figures = $2, revision = revision + 1
         where challenge_id = $1";
    sqlx::query(statement).bind(challenge).bind(figures).execute(conn).await?;
    Ok(())
}
