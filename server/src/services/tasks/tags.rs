//! Tags, which all tasks and comments of an account share.

use sea_orm::ConnectionTrait;

use super::Worker;
use crate::db::entity::task_tag;
use crate::db::{rows, tasks};
use crate::services::problem::Problem;
use crate::services::words;
use crate::state::State;

const NO_TAG: Problem = Problem::Missing("Tag not found");

/// Makes a tag; answers its number.
pub(crate) async fn create(
    state: &State,
    worker: Worker<'_>,
    text: &str,
    color: &str,
) -> Result<i64, Problem> {
    let name = words::name(text, "name")?;
    let color = visible(color)?;
    let tag = task_tag::Model { id: 0, user_id: worker.account, name: name.clone(), color };
    let tx = state.db().write_account(worker.account).await?;
    let id = rows::insert(&tx, task_tag::Entity, tag).await?;
    worker.record(state, &tx, &name, "Tag created").await?;
    tx.commit().await?;
    Ok(id)
}

/// A tag without a color could not be told from others.
fn visible(color: &str) -> Result<String, Problem> {
    match words::color(color, "color")? {
        none if none.is_empty() => {
            Err(Problem::Invalid("color", "Expecting only hexadecimal digits"))
        }
        color => Ok(color),
    }
}

/// Changes a tag; what is none stays.
pub(crate) async fn update(
    state: &State,
    worker: Worker<'_>,
    id: &str,
    text: Option<&str>,
    color: Option<&str>,
) -> Result<(), Problem> {
    let tx = state.db().write_account(worker.account).await?;
    let mut tag = find(&tx, worker, id).await?;
    worker.manages()?;
    if let Some(text) = text {
        tag.name = words::name(text, "name")?;
    }
    if let Some(color) = color {
        tag.color = visible(color)?;
    }
    worker.record(state, &tx, &tag.name, "Tag changed").await?;
    rows::save(&tx, tag).await?;
    tx.commit().await?;
    Ok(())
}

/// Deletes a tag; what was marked with it stays.
pub(crate) async fn delete(state: &State, worker: Worker<'_>, id: &str) -> Result<(), Problem> {
    if words::number(id).is_none() {
        return Err(Problem::Refused("Invalid value specified for `tag_id`"));
    }
    let tx = state.db().write_account(worker.account).await?;
    let tag = find(&tx, worker, id).await?;
    worker.manages()?;
    tasks::work::delete_tag(&tx, tag.id).await?;
    worker.record(state, &tx, &tag.name, "Tag deleted").await?;
    tx.commit().await?;
    Ok(())
}

async fn find(
    db: &impl ConnectionTrait,
    worker: Worker<'_>,
    id: &str,
) -> Result<task_tag::Model, Problem> {
    let id = words::number(id).ok_or(NO_TAG)?;
    tasks::work::tag(db, worker.account, id).await?.ok_or(NO_TAG)
}

/// The tag that something is to be marked with; `0` for none.
pub(super) async fn chosen(
    db: &impl ConnectionTrait,
    worker: Worker<'_>,
    id: &str,
) -> Result<Option<i64>, Problem> {
    if id == "0" {
        return Ok(None);
    }
    match find(db, worker, id).await {
        Ok(tag) => Ok(Some(tag.id)),
        Err(Problem::Missing(_)) => Err(Problem::Invalid("tag_id", "")),
        Err(other) => Err(other),
    }
}
