//! `POST /securefolders/init.json` (guide 7.3, which describes `hash` and `data` the wrong way round: quirk
//! 66).

use serde::{Deserialize, Serialize};

use crate::endpoint::endpoint;
use crate::{Done, FolderId, Secret, wire};

/// Makes a folder an encrypted one and sets its password, once and for all.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct InitSecureFolder {
    /// Which folder.
    pub folder_id: FolderId,
    /// What will be compared when it is opened.
    pub hash: Secret,
    /// What will be handed out before.
    #[serde(with = "wire::text")]
    pub data: String,
}

endpoint!(InitSecureFolder => Done, "secure_folders/init_secure_folder",
    Post "/securefolders/init.json", Session, ["guide 7.3"]);
