//! Chapter 9: folders that are shared with other accounts.

mod list_folder_shares;
mod list_links;
mod list_shared_folders;
mod list_sharing_users;
mod remove_share;
mod set_share_mode;
mod share_folder;

use portico_api::FolderId;
use portico_api::opendrive::Right;
use portico_api::opendrive::sharing::share_folder::{MadeShare, ShareFolder};
use portico_server::testing::OTHER_EMAIL;

use crate::support::TestServer;

fn ask(folder_id: &FolderId, who: &str, sharemode: Right) -> ShareFolder {
    ShareFolder { folder_id: folder_id.clone(), username: who.to_owned(), sharemode }
}

/// Shares a folder with the second account.
async fn share(server: &TestServer, session: &str, folder: &FolderId, mode: Right) -> MadeShare {
    server.send(session, &ask(folder, OTHER_EMAIL, mode)).await
}
