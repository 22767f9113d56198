//! The way to the folder, from the root down.

use leptos::prelude::*;
use portico_client::drive::model::Crumb;

use super::state::State;
use crate::i18n::{say, t};
use crate::locales::files as texts;
use crate::parts::folder_address::folder_path;
use crate::parts::media::{NARROW, use_media};
use crate::routes::path::Path;
use crate::routes::router::use_router;
use crate::state::embed::fence;
use crate::ui::{Breadcrumbs, Step};

/// The way to the folder.
#[component]
pub fn Way(
    /// What is shown.
    state: State,
) -> impl IntoView {
    let router = use_router();
    let steps = Signal::derive(move || {
        let crumbs = state.crumbs.read();
        let fence = fence().and_then(|fence| crumbs.iter().position(|crumb| crumb.id == fence));
        let step = |crumb: &Crumb| Step {
            name: if crumb.name.is_empty() {
                say(texts::TITLE).to_owned()
            } else {
                crumb.name.clone()
            },
            href: folder_path(&crumb.id).href(),
        };
        crumbs.iter().skip(fence.unwrap_or(0)).map(step).collect::<Vec<_>>()
    });
    let narrow = use_media(NARROW);
    let go = move |href: String| {
        if let Some(path) = Path::parse(&href) {
            router.go(&path.href());
        }
    };
    view! {
        <Breadcrumbs
            label=t(texts::BREADCRUMBS)
            more_label=t(texts::MORE_STEPS)
            steps=steps
            room=Signal::derive(move || if narrow.get() { 2 } else { 4 })
            on_go=go
        />
    }
}
