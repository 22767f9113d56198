//! A dialog over the page: native, so that the browser keeps the focus inside and the page behind it quiet.

use leptos::ev::Event;
use leptos::html;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::Element;

use super::focus::{focus, focused, unique_id};
use super::{IconButton, glyphs};

/// A dialog. It opens when it is mounted; whoever shows it takes it away again in `on_close`.
#[component]
pub fn Dialog(
    /// Its title and name.
    #[prop(into)]
    title: TextProp,
    /// The name of the button that closes it.
    #[prop(into)]
    close_label: TextProp,
    /// True for a dialog that shows a list and wants more room.
    #[prop(optional)]
    wide: bool,
    /// Esc, the close button, or a click beside it.
    #[prop(into)]
    on_close: Callback<()>,
    /// What is in it; actions go into an element of the class `dialog-actions`.
    children: Children,
) -> impl IntoView {
    let dialog = NodeRef::<html::Dialog>::new();
    let title_id = unique_id("dialog");
    let labelled = title_id.clone();
    open_modal(dialog);
    // The browser closes it by itself on Esc: keep it open until its owner takes it away.
    let cancel = move |event: Event| {
        event.prevent_default();
        on_close.run(());
    };
    let press_beside = move |event: leptos::ev::MouseEvent| {
        let is_beside = dialog.get_untracked().is_some_and(|dialog| {
            let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
            target.as_ref() == Some(&dialog)
        });
        if is_beside {
            on_close.run(());
        }
    };
    view! {
        <dialog
            class="dialog"
            class:dialog-wide=wide
            aria-labelledby=labelled
            node_ref=dialog
            on:cancel=cancel
            on:mousedown=press_beside
        >
            <div class="dialog-body">
                <header class="dialog-head">
                    <h2 class="dialog-title" id=title_id>{move || title.get()}</h2>
                    <IconButton label=close_label glyph=glyphs::X on_press=on_close />
                </header>
                {children()}
            </div>
        </dialog>
    }
}

/// Opens a native dialog when it is mounted; when its owner goes, the focus goes back to where it was.
pub fn open_modal(dialog: NodeRef<html::Dialog>) {
    let before = StoredValue::new_local(focused());
    Effect::new(move |_| {
        if let Some(dialog) = dialog.get()
            && !dialog.open()
        {
            // It fails only for a dialog that is not in the page any more.
            let _ = dialog.show_modal();
        }
    });
    on_cleanup(move || {
        // While it is open, nothing beside it can take the focus.
        if let Some(Some(dialog)) = dialog.try_get_untracked() {
            dialog.close();
        }
        if let Some(before) = before.try_get_value().flatten() {
            focus(&before);
        }
    });
}
