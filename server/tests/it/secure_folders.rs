//! Chapter 7: encrypted folders.

mod authorize_secure_folder;
mod get_secure_folder_data;
mod init_secure_folder;

use portico_api::opendrive::secure_folders::init_secure_folder::InitSecureFolder;
use portico_api::{FolderId, Secret};

fn init(folder_id: &FolderId) -> InitSecureFolder {
    InitSecureFolder {
        folder_id: folder_id.clone(),
        hash: Secret::new("proof"),
        data: "salt and more".to_owned(),
    }
}
