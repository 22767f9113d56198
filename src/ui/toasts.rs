//! Short messages at the edge of the page: results of what was done, with a way to undo it.

use leptos::prelude::*;

use super::icon::{Glyph, Icon};
use super::{Button, ButtonKind, IconButton, glyphs};

/// What kind of news a toast is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ToastKind {
    /// Something was done.
    Done,
    /// Something failed.
    Failed,
}

impl ToastKind {
    const fn class(self) -> &'static str {
        match self {
            Self::Done => "toast",
            Self::Failed => "toast toast-failed",
        }
    }

    const fn glyph(self) -> Glyph {
        match self {
            Self::Done => glyphs::CIRCLE_CHECK,
            Self::Failed => glyphs::CIRCLE_ALERT,
        }
    }
}

/// A toast.
#[derive(Clone)]
pub struct Toast {
    /// Which one.
    pub id: u64,
    /// What kind of news.
    pub kind: ToastKind,
    /// The sentence.
    pub text: String,
    /// What stands behind it, one click away.
    pub details: Option<String>,
    /// A button and what it does; the toast goes away when it is pressed.
    pub action: Option<(TextProp, Callback<()>)>,
}

/// Where toasts appear; a live region that is always there, so that they are read out.
#[component]
pub fn ToastRegion(
    /// The region's name.
    #[prop(into)]
    label: TextProp,
    /// The name of the button that takes a toast away.
    #[prop(into)]
    close_label: TextProp,
    /// The word that unfolds the details.
    #[prop(into)]
    details_label: TextProp,
    /// From the oldest to the newest.
    #[prop(into)]
    toasts: Signal<Vec<Toast>>,
    /// Takes a toast away.
    #[prop(into)]
    on_close: Callback<u64>,
    /// True while the pointer or the focus is on them: they must not go away by themselves.
    on_hold: Callback<bool>,
) -> impl IntoView {
    let row = move |toast: Toast| {
        let id = toast.id;
        let action = toast.action.map(|(label, run)| {
            let press = move || {
                on_close.run(id);
                run.run(());
            };
            view! { <Button kind=ButtonKind::Quiet on_press=press>{move || label.get()}</Button> }
        });
        let details = toast.details.map(|details| {
            let label = details_label.clone();
            view! {
                <details class="toast-details">
                    <summary>{move || label.get()}</summary>
                    <p>{details}</p>
                </details>
            }
        });
        let close = close_label.clone();
        view! {
            <li class=toast.kind.class()>
                <Icon glyph=toast.kind.glyph() />
                <div class="toast-text">
                    <p>{toast.text}</p>
                    {details}
                </div>
                {action}
                <IconButton label=close glyph=glyphs::X on_press=move || on_close.run(id) />
            </li>
        }
        .into_any()
    };
    view! {
        <section class="toasts" aria-label=move || label.get()>
            <div
                class="toast-live"
                aria-live="polite"
                aria-relevant="additions"
                on:pointerenter=move |_| on_hold.run(true)
                on:pointerleave=move |_| on_hold.run(false)
                on:focusin=move |_| on_hold.run(true)
                on:focusout=move |_| on_hold.run(false)
            >
                <ol class="toast-list">
                    <For each=move || toasts.get() key=|toast| toast.id children=row />
                </ol>
            </div>
        </section>
    }
}
