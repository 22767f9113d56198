//! The question before links are withdrawn: their addresses never come back.

use std::sync::Arc;

use leptos::prelude::*;

use super::super::data::Data;
use super::rows::LinkRow;
use crate::i18n::t;
use crate::locales::{common, share as share_texts};
use crate::ui::{Button, ButtonKind, Dialog};

/// Asks, while there are links that are to be withdrawn.
#[component]
pub fn Confirm(
    /// What withdraws.
    data: Data,
    /// Which links.
    doomed: RwSignal<Vec<Arc<LinkRow>>>,
) -> impl IntoView {
    let close = Callback::new(move |()| doomed.set(Vec::new()));
    move || {
        let rows = doomed.get();
        let title = match rows.as_slice() {
            [] => return None,
            [one] => share_texts::withdraw_one(&one.entry.name),
            many => share_texts::withdraw_many(many.len() as u64),
        };
        let withdraw = move |()| {
            close.run(());
            data.withdraw(rows.clone());
        };
        Some(view! {
            <Dialog title=title close_label=t(common::CLOSE) on_close=close>
                <p class="dialog-text">{t(share_texts::WITHDRAW_TEXT)}</p>
                <div class="dialog-actions">
                    <Button on_press=close>{t(common::CANCEL)}</Button>
                    <Button kind=ButtonKind::Danger on_press=withdraw>
                        {t(share_texts::WITHDRAW)}
                    </Button>
                </div>
            </Dialog>
        })
    }
}
