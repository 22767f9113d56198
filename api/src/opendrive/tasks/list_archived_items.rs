//! `GET /tasks/archiveditems.json/{session_id}/{item_type}` (guide 11.2).

use serde::{Deserialize, Serialize};

use super::{ItemKind, ShelvedItem};
use crate::endpoint::endpoint;
use crate::{Rows, wire};

/// Asks for the items of one kind in the archive.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListArchivedItems {
    /// Which kind.
    #[serde(with = "wire::word")]
    pub item_type: ItemKind,
}

endpoint!(ListArchivedItems => Rows<ShelvedItem>, "tasks/list_archived_items",
    Get "/tasks/archiveditems.json/{session_id}/{item_type}", Session, ["guide 11.2"]);
