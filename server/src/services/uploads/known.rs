//! Contents that need not be sent, because the account that they would go to has them already.

use super::signed;
use crate::db::WriteTx;
use crate::db::entity::version;
use crate::db::{contents, nodes};
use crate::services::actor::Actor;
use crate::services::problem::Problem;
use crate::services::{User, rights, secure};

/// How many files with the same content are looked at for one that the asker may read.
const MOST: u64 = 50;

/// A version with this hash and size that the account has in a file which the asker may read as the person that
/// they are. So nobody gets anything by its hash that they could not copy as well: not what is in other accounts,
/// not what lies beside the folder that was shared with them, not what is in an encrypted folder that is closed.
/// Nor do they learn that it is there.
pub(super) async fn known_content(
    tx: &WriteTx,
    owner: &User,
    by: Option<&Actor>,
    hash: Option<&str>,
    size: Option<u64>,
) -> Result<Option<version::Model>, Problem> {
    let (Some(actor), Some(hash), Some(size)) = (by, hash, size) else { return Ok(None) };
    if size == 0 {
        return Ok(None);
    }
    let md5 = hash.to_ascii_lowercase();
    for version in contents::by_hash(tx, owner.id, &md5, signed(size), MOST).await? {
        let Some(node) = nodes::any(tx, &version.node_id).await? else { continue };
        if rights::given(tx, actor, &node).await?.is_some()
            && !secure::is_closed(tx, Some(actor), &node, false).await?
        {
            return Ok(Some(version));
        }
    }
    Ok(None)
}
