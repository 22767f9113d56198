//! The menu for all transfers, and the dialogs that it opens.

use leptos::prelude::*;

use super::history::HistoryDialog;
use super::settings::SettingsDialog;
use crate::i18n::t;
use crate::locales::{common, transfers as texts};
use crate::parts::addressed::Addressed;
use crate::parts::transfer_dialogs::{TRANSFERS, TransferDialog};
use crate::parts::work::Work;
use crate::routes::router::use_router;
use crate::ui::{MenuButton, MenuItem, glyphs};

/// The button of the menu.
#[component]
pub fn More(
    /// The transfers.
    work: Work,
) -> impl IntoView {
    let router = use_router();
    let items = move |()| {
        let totals = work.totals().get_untracked();
        let mut items = Vec::with_capacity(4);
        if totals.failed > 0 {
            let retry = move || work.transfers().retry_failed();
            items.push(MenuItem::new(t(texts::RETRY_FAILED), retry).with_glyph(glyphs::ROTATE_CCW));
        }
        if totals.open > 0 {
            let cancel = move || work.transfers().cancel_all();
            let item = MenuItem::new(t(texts::CANCEL_ALL), cancel).with_glyph(glyphs::X);
            items.push(item.dangerous());
        }
        let has_deeds = !items.is_empty();
        let history = MenuItem::new(t(common::TRANSFER_HISTORY), move || {
            TransferDialog::History.open(router);
        })
        .with_glyph(glyphs::CLOCK);
        items.push(if has_deeds { history.in_new_group() } else { history });
        items.push(
            MenuItem::new(t(common::TRANSFER_SETTINGS), move || {
                TransferDialog::Settings.open(router);
            })
            .with_glyph(glyphs::LIST),
        );
        items
    };
    view! { <MenuButton label=t(texts::MORE) glyph=glyphs::ELLIPSIS items=Callback::new(items) /> }
}

/// What the address asks for; it stays when the panel is made small.
#[component]
pub fn MoreDialogs(
    /// The transfers.
    work: Work,
) -> impl IntoView {
    let Addressed { wanted, close } = Addressed::follow(TRANSFERS);
    move || {
        Some(match TransferDialog::of(wanted.read().as_deref()?)? {
            TransferDialog::Settings => {
                view! { <SettingsDialog work=work on_close=close /> }.into_any()
            }
            TransferDialog::History => {
                view! { <HistoryDialog work=work on_close=close /> }.into_any()
            }
        })
    }
}
