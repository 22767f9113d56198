//! Which dialog about the transfers is open: the panel opens them, and so does the account's menu.

use leptos::prelude::*;

use crate::state::lazy::use_lazy_state;

/// A dialog about the transfers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TransferDialog {
    /// Limits and the notice at the end.
    Settings,
    /// What has been transferred.
    History,
}

/// The open one.
#[derive(Clone, Copy)]
pub struct TransferDialogs(pub RwSignal<Option<TransferDialog>>);

/// The page's.
#[must_use]
pub fn use_transfer_dialogs() -> TransferDialogs {
    use_lazy_state().get_or_create(|| TransferDialogs(RwSignal::new(None)))
}
