//! The files that hang on notes, tasks and comments.

use std::collections::HashMap;

use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter};

use super::entity::{file, node};
use super::nodes::FileRow;

/// The files with these ids, by id; those that are gone are left out.
pub(crate) async fn files(
    db: &impl ConnectionTrait,
    ids: &[String],
) -> Result<HashMap<String, FileRow>, DbErr> {
    let mut found = HashMap::new();
    for part in ids.chunks(500) {
        let rows = file::Entity::find()
            .find_also_related(node::Entity)
            .filter(file::Column::NodeId.is_in(part))
            .all(db)
            .await?;
        for (file, node) in rows {
            if let Some(node) = node {
                found.insert(node.id.clone(), FileRow { node, file });
            }
        }
    }
    Ok(found)
}
