//! A button with a word on it.

use leptos::prelude::*;
use leptos::{ev::MouseEvent, html};

use super::icon::{Glyph, Icon};

/// How much a button asks for attention.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum ButtonKind {
    /// The one thing to do here.
    Primary,
    /// One of several things to do.
    #[default]
    Plain,
    /// Without a frame, for what is rarely used.
    Quiet,
    /// It destroys something.
    Danger,
}

impl ButtonKind {
    const fn class(self) -> &'static str {
        match self {
            Self::Primary => "button button-primary",
            Self::Plain => "button",
            Self::Quiet => "button button-quiet",
            Self::Danger => "button button-danger",
        }
    }
}

/// A button.
#[component]
pub fn Button(
    /// How much it asks for attention.
    #[prop(optional)]
    kind: ButtonKind,
    /// True when it sends the form around it.
    #[prop(optional)]
    submits: bool,
    /// An icon before the word.
    #[prop(default = None, into)]
    glyph: Option<Glyph>,
    /// Why it cannot be used now; it stays reachable, so that the reason can be read.
    #[prop(optional, into)]
    reason: Signal<Option<String>>,
    /// True while what it started is under way; it cannot be pressed again.
    #[prop(optional, into)]
    busy: Signal<bool>,
    /// What pressing it does.
    #[prop(optional, into)]
    on_press: Option<Callback<()>>,
    /// For moving the focus here.
    #[prop(optional)]
    node_ref: NodeRef<html::Button>,
    /// The word.
    children: Children,
) -> impl IntoView {
    let off = move || busy.get() || reason.read().is_some();
    let press = move |event: MouseEvent| {
        if busy.get_untracked() || reason.read_untracked().is_some() {
            event.prevent_default();
        } else if let Some(on_press) = on_press {
            on_press.run(());
        }
    };
    view! {
        <button
            type=if submits { "submit" } else { "button" }
            class=kind.class()
            aria-disabled=move || off().then_some("true")
            aria-busy=move || busy.get().then_some("true")
            title=move || reason.get()
            on:click=press
            node_ref=node_ref
        >
            {glyph.map(|glyph| view! { <Icon glyph=glyph /> })}
            <span class={"button-label"}>{children()}</span>
        </button>
    }
}
