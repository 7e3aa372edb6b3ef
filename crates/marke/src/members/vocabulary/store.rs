//! Every SQL statement about the vocabulary and what parties say with it.

use serde::Serialize;
use sqlx::FromRow;
use utoipa::ToSchema;

use crate::db::Conn;
use crate::error::Result;
use crate::ids::PartyId;

use super::{TagKind, TagRelation};

/// A word of the vocabulary.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromRow, ToSchema)]
pub struct Tag {
    /// Which; empty for one that is not there yet.
    pub tag_id: String,
    /// The word.
    pub name: String,
    /// What it names.
    pub kind: TagKind,
    /// Other words for the same, separated by semicolons.
    pub synonyms: String,
    /// How often it was written; a change says which one it began with.
    pub revision: i64,
}

/// Something that a party says with a word.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromRow, ToSchema)]
pub struct Said {
    /// Which word.
    pub tag_id: String,
    /// The word.
    pub name: String,
    /// What it names.
    pub kind: TagKind,
    /// Whether the party has, lacks or offers it.
    pub relation: TagRelation,
}

/// The vocabulary, by kind and word.
pub async fn tags(conn: &mut Conn) -> Result<Vec<Tag>> {
    Ok(sqlx::query_as(
        "select tag_id, name, kind, synonyms, revision
         from tag
         order by kind, lower(name), tag_id",
    )
    .fetch_all(conn)
    .await?)
}

/// What a party says that it has, lacks and offers.
pub async fn tags_of(conn: &mut Conn, party: PartyId) -> Result<Vec<Said>> {
    Ok(sqlx::query_as(
        "select tag.tag_id, tag.name, tag.kind, party_tag.relation
         from party_tag
         join tag on tag.tag_id = party_tag.tag_id
         where party_tag.party_id = $1
         order by party_tag.relation, lower(tag.name), tag.tag_id",
    )
    .bind(party)
    .fetch_all(conn)
    .await?)
}

pub(super) async fn insert(conn: &mut Conn, tag: &Tag) -> Result<()> {
    sqlx::query(
        "insert into tag (tag_id, name, kind, synonyms, revision) values ($1, $2, $3, $4, 1)",
    )
    .bind(&tag.tag_id)
    .bind(&tag.name)
    .bind(tag.kind)
    .bind(&tag.synonyms)
    .execute(conn)
    .await?;
    Ok(())
}

pub(super) async fn update(conn: &mut Conn, tag: &Tag) -> Result<()> {
    let statement = "update tag
         set name = $2, kind = $3, synonyms = $4, revision = revision + 1
         where tag_id = $1";
    sqlx::query(statement)
        .bind(&tag.tag_id)
        .bind(&tag.name)
        .bind(tag.kind)
        .bind(&tag.synonyms)
        .execute(conn)
        .await?;
    Ok(())
}

pub(in crate::members) async fn insert_said(
    conn: &mut Conn,
    party: PartyId,
    relation: TagRelation,
    tag_id: &str,
) -> Result<()> {
    sqlx::query("insert into party_tag (party_id, relation, tag_id) values ($1, $2, $3)")
        .bind(party)
        .bind(relation)
        .bind(tag_id)
        .execute(conn)
        .await?;
    Ok(())
}

pub(super) async fn delete_said(
    conn: &mut Conn,
    party: PartyId,
    relation: TagRelation,
    tag_id: &str,
) -> Result<()> {
    sqlx::query("delete from party_tag where party_id = $1 and relation = $2 and tag_id = $3")
        .bind(party)
        .bind(relation)
        .bind(tag_id)
        .execute(conn)
        .await?;
    Ok(())
}
