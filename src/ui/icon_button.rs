//! A button with nothing but an icon; its name is read out and shown on pointing.

use leptos::prelude::*;
use leptos::{ev::MouseEvent, html};

use super::icon::{Glyph, Icon};

/// A button with an icon.
#[component]
pub fn IconButton(
    /// Its name.
    #[prop(into)]
    label: TextProp,
    /// Its icon.
    #[prop(into)]
    glyph: Signal<Glyph>,
    /// Why it cannot be used now; shown instead of the name.
    #[prop(optional, into)]
    reason: Signal<Option<String>>,
    /// For a button that stays pressed: whether it is.
    #[prop(optional, into)]
    pressed: Signal<Option<bool>>,
    /// What pressing it does.
    #[prop(into)]
    on_press: Callback<()>,
    /// For moving the focus here.
    #[prop(optional)]
    node_ref: NodeRef<html::Button>,
) -> impl IntoView {
    let press = move |event: MouseEvent| {
        event.stop_propagation();
        if reason.read_untracked().is_none() {
            on_press.run(());
        }
    };
    let name = label.clone();
    let hint = move || reason.get().unwrap_or_else(|| label.get().to_string());
    view! {
        <button
            type="button"
            class="icon-button"
            aria-label=move || name.get()
            aria-disabled=move || reason.read().is_some().then_some("true")
            aria-pressed=move || pressed.get().map(|pressed| if pressed { "true" } else { "false" })
            title=hint
            on:click=press
            node_ref=node_ref
        >
            <Icon glyph=glyph />
        </button>
    }
}
