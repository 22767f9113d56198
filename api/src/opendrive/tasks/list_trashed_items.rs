//! `GET /tasks/trasheditems.json/{session_id}/{item_type}` (guide 11.10).

use serde::{Deserialize, Serialize};

use super::{ItemKind, ShelvedItem};
use crate::endpoint::endpoint;
use crate::{Rows, wire};

/// Asks for the items of one kind in the trash of tasks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListTrashedItems {
    /// Which kind.
    #[serde(with = "wire::word")]
    pub item_type: ItemKind,
}

endpoint!(ListTrashedItems => Rows<ShelvedItem>, "tasks/list_trashed_items",
    Get "/tasks/trasheditems.json/{session_id}/{item_type}", Session, ["guide 11.10"]);
