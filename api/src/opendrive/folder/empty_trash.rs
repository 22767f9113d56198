//! `DELETE /folder/trash.json/{session_id}` (guide 5.20).

use serde::{Deserialize, Serialize};

use crate::Done;
use crate::endpoint::endpoint;

/// Deletes everything in the trash for ever.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct EmptyTrash {}

endpoint!(EmptyTrash => Done, "folder/empty_trash", Delete "/folder/trash.json/{session_id}", Session, ["guide 5.20"]);
