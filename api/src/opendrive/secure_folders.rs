//! Chapter 7: folders whose content the client encrypts; a password that the server never sees opens them.

pub mod authorize_secure_folder;
pub mod get_secure_folder_data;
pub mod init_secure_folder;

use super::chapter;

chapter!(
    get_secure_folder_data::GetSecureFolderData,
    authorize_secure_folder::AuthorizeSecureFolder,
    init_secure_folder::InitSecureFolder,
);
