//! `DELETE /admin/trashfiles.json/{session_id}/{user_id}` (admin document 1.21).

use serde::{Deserialize, Serialize};

use crate::endpoint::endpoint;
use crate::{Done, UserId};

/// Puts all files of a closed account into the trash (quirk 101).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TrashUserFiles {
    /// Which user.
    pub user_id: UserId,
}

endpoint!(TrashUserFiles => Done, "admin/trash_user_files",
    Delete "/admin/trashfiles.json/{session_id}/{user_id}", Session, ["admin 1.21"]);
