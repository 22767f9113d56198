//! Short messages at the edge of the page.

use leptos::prelude::*;

use super::unsent::send_kept;
use crate::i18n::t;
use crate::locales::common;
use crate::state::toasts::use_toasts;
use crate::ui::ToastRegion;

/// Results.
pub(super) fn messages() -> AnyView {
    let toasts = use_toasts();
    send_kept();
    view! {
        <ToastRegion
            label=t(common::MESSAGES)
            close_label=t(common::CLOSE)
            details_label=t(common::DETAILS)
            toasts=toasts.list()
            on_close=move |id| toasts.close(id)
            on_hold=Callback::new(move |held| toasts.hold(held))
        />
    }
    .into_any()
}
