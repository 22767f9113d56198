//! A folder of this computer, as the browser lets a page write into it.

#[cfg(target_arch = "wasm32")]
pub use portico_client::local_folder::{
    ChosenFolder, LocalFolder, can_choose_folder, choose_folder,
};

#[cfg(not(target_arch = "wasm32"))]
pub use host::{ChosenFolder, LocalFolder, can_choose_folder, choose_folder};

/// Without a browser there is no such folder; only tests of pure code run here.
#[cfg(not(target_arch = "wasm32"))]
mod host {
    /// There is none.
    #[derive(Debug)]
    pub enum LocalFolder {}

    /// What became of asking a person for a folder.
    #[derive(Debug)]
    pub enum ChosenFolder {
        /// This one.
        Folder(LocalFolder),
        /// None.
        Nothing,
        /// The browser refused.
        Refused,
    }

    /// It cannot.
    #[must_use]
    pub fn can_choose_folder() -> bool {
        false
    }

    /// Nobody is asked.
    pub async fn choose_folder() -> ChosenFolder {
        ChosenFolder::Refused
    }
}
