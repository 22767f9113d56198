//! `POST /securefolders/auth.json` (guide 7.2, without an answer: quirk 66).

use serde::{Deserialize, Serialize};

use crate::endpoint::endpoint;
use crate::{Done, FolderId, Secret};

/// Opens an encrypted folder for this session.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AuthorizeSecureFolder {
    /// Which folder.
    pub folder_id: FolderId,
    /// What the client made of the password and the data.
    pub hash: Secret,
}

endpoint!(AuthorizeSecureFolder => Done, "secure_folders/authorize_secure_folder",
    Post "/securefolders/auth.json", Session, ["guide 7.2"]);
