//! What those see who are not signed in: files and folders that their owners opened.

use sea_orm::ConnectionTrait;

use super::User;
use super::folders::PRIVATE;
use super::problem::{Noun, Problem};
use crate::db::entity::node::{self, Kind};
use crate::db::{accounts, tree};

/// A file or folder that has a page for everybody.
pub(crate) struct Opened {
    pub(crate) node: node::Model,
    pub(crate) owner: User,
}

/// What has a page for everybody: it is public or hidden, and neither in the trash nor in an encrypted folder, and
/// its account is open.
pub(crate) async fn opened(db: &impl ConnectionTrait, id: &str) -> Result<Option<Opened>, Problem> {
    let way = tree::path_up(db, id).await?;
    let gone = way.iter().any(|node| node.trashed_at.is_some() || node.secure_hash.is_some());
    let Some(node) = way.into_iter().next().filter(|node| !gone && node.access != PRIVATE) else {
        return Ok(None);
    };
    let owner = accounts::by_id(db, node.user_id).await?.filter(User::is_open);
    Ok(owner.map(|owner| Opened { node, owner }))
}

/// A folder that takes files from everybody.
pub(crate) async fn for_uploads(db: &impl ConnectionTrait, id: &str) -> Result<Opened, Problem> {
    let opened = opened(db, id).await?;
    let takes = |node: &node::Model| node.kind == Kind::Folder && node.public_upload;
    opened.filter(|opened| takes(&opened.node)).ok_or(Problem::NotFound(Noun::Folder))
}
