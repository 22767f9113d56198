//! Chapter 7: encrypted folders.

mod authorize_secure_folder;
mod get_secure_folder_data;
mod init_secure_folder;

use portico_api::opendrive::secure_folders::{
    authorize_secure_folder::AuthorizeSecureFolder, get_secure_folder_data::GetSecureFolderData,
    init_secure_folder::InitSecureFolder,
};

use crate::router::Routes;

pub(super) fn add(routes: Routes) -> Routes {
    routes
        .on::<GetSecureFolderData, _, _>(get_secure_folder_data::get_secure_folder_data)
        .on::<AuthorizeSecureFolder, _, _>(authorize_secure_folder::authorize_secure_folder)
        .on::<InitSecureFolder, _, _>(init_secure_folder::init_secure_folder)
}
