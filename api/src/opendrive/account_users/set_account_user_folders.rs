//! `POST /accountusers/setfolderaccess.json` (guide 1.8, `foldersArray` in an error: quirk 52).

use serde::{Deserialize, Serialize};

use crate::endpoint::endpoint;
use crate::opendrive::Right;
use crate::{Done, FolderId, Number, Pairs, wire};

/// Sets what an account user may do in folders. Folders that are not named keep their rights.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SetAccountUserFolders {
    /// Which account user.
    #[serde(with = "wire::text")]
    pub access_email: String,
    /// The rights; [`Right::Nothing`] takes one away.
    #[serde(rename = "foldersObj", alias = "foldersArray=folders")]
    pub folders_obj: Pairs<FolderId, Number<Right>>,
}

endpoint!(SetAccountUserFolders => Done, "account_users/set_account_user_folders",
    Post "/accountusers/setfolderaccess.json", Session, ["guide 1.8"]);
