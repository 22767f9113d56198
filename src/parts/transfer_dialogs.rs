//! The dialogs about the transfers, and their addresses: the panel opens them, and so does the account's menu.

use crate::routes::router::Router;

/// The query parameter.
pub const TRANSFERS: &str = "transfers";

const SETTINGS: &str = "settings";
const HISTORY: &str = "history";

/// A dialog about the transfers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TransferDialog {
    /// Limits and the notice at the end.
    Settings,
    /// What has been transferred.
    History,
}

impl TransferDialog {
    /// The dialog that the parameter names.
    #[must_use]
    pub fn of(value: &str) -> Option<Self> {
        match value {
            SETTINGS => Some(Self::Settings),
            HISTORY => Some(Self::History),
            _ => None,
        }
    }

    /// Opens it over the page of the moment.
    pub fn open(self, router: Router) {
        let value = match self {
            Self::Settings => SETTINGS,
            Self::History => HISTORY,
        };
        router.go(&router.href_with(TRANSFERS, Some(value)));
    }
}
