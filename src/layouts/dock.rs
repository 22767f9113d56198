//! The place of the transfers at the edge of every page, and what else runs beside all views.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::helm::helm;
use crate::parts::account::follow_account;
use crate::parts::history::history;
use crate::parts::saved::offer_saved;
use crate::parts::work::use_work;
use crate::ui::fetch_menus;
use crate::views::transfers::TransfersPanel;

/// The transfers.
pub(super) fn dock() -> AnyView {
    follow_account();
    offer_saved();
    spawn_local(fetch_menus());
    view! {
        <div class="dock">
            <TransfersPanel work=use_work() />
        </div>
        {helm()}
        {history()}
    }
    .into_any()
}
