//! Menus: behind a button, and at the pointer. What draws an open menu is loaded when the first one opens.

use leptos::ev::{KeyboardEvent, MouseEvent};
use leptos::html;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::icon::{Glyph, Icon};
use super::menu_item::{Anchor, MenuItem};
use super::menu_panel::panel;

/// A button that asks for a menu to be opened.
#[component]
pub fn MenuTrigger(
    /// The button's name.
    #[prop(into)]
    label: TextProp,
    /// The button's icon.
    #[prop(default = None, into)]
    glyph: Option<Glyph>,
    /// Whether its menu is open.
    #[prop(into)]
    is_open: Signal<bool>,
    /// False where a list moves the focus by itself and the button must not be a stop of the Tab key.
    #[prop(default = true)]
    is_stop: bool,
    /// The menu shall open here.
    #[prop(into)]
    on_open: Callback<Anchor>,
    /// What the button shows instead of an icon alone.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let button = NodeRef::<html::Button>::new();
    let open = move || {
        if let Some(button) = button.get_untracked() {
            on_open.run(Anchor::below(&button, true));
        }
    };
    // Pressing the button closes an open menu before the click arrives; the click must not open it again.
    let was_open = StoredValue::new(false);
    let press = move |event: MouseEvent| {
        event.stop_propagation();
        if !was_open.get_value() {
            open();
        }
        was_open.set_value(false);
    };
    let on_key = move |event: KeyboardEvent| {
        if event.key() == "ArrowDown" {
            event.prevent_default();
            event.stop_propagation();
            open();
        }
    };
    let name = label.clone();
    let has_word = children.is_some();
    view! {
        <button
            type="button"
            class=if has_word { "menu-button" } else { "icon-button" }
            aria-label=move || name.get()
            aria-haspopup="menu"
            aria-expanded=move || if is_open.get() { "true" } else { "false" }
            title=move || (!has_word).then(|| label.get().to_string())
            tabindex=if is_stop { "0" } else { "-1" }
            node_ref=button
            on:pointerdown=move |_| was_open.set_value(is_open.get_untracked())
            on:click=press
            on:keydown=on_key
        >
            {glyph.map(|glyph| view! { <Icon glyph=glyph /> })}
            {children.map(|children| children())}
        </button>
    }
}

/// A button with its menu.
#[component]
pub fn MenuButton(
    /// The button's and the menu's name.
    #[prop(into)]
    label: TextProp,
    /// The button's icon.
    #[prop(default = None, into)]
    glyph: Option<Glyph>,
    /// Lines above what there is to choose, the first one as a title.
    #[prop(default = None, into)]
    head: Option<TextProp>,
    /// What there is to choose, asked for when the menu opens.
    items: Callback<(), Vec<MenuItem>>,
    /// What the button shows instead of an icon alone.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let at = RwSignal::new(None::<Anchor>);
    let is_open = Signal::derive(move || at.read().is_some());
    let on_open = move |anchor| at.set(Some(anchor));
    let name = label.clone();
    view! {
        <MenuTrigger label=name glyph=glyph is_open=is_open on_open=on_open>
            {children.map(|children| children())}
        </MenuTrigger>
        {while_open(label, head, at, items)}
    }
}

/// A menu that opens where `at` says; set it to `Some` on `contextmenu`.
#[component]
pub fn ContextMenu(
    /// The menu's name.
    #[prop(into)]
    label: TextProp,
    /// Where it is open.
    at: RwSignal<Option<Anchor>>,
    /// What there is to choose, asked for when the menu opens.
    items: Callback<(), Vec<MenuItem>>,
) -> impl IntoView {
    while_open(label, None, at, items)
}

/// Draws an open menu.
type Panel = fn(
    TextProp,
    Option<TextProp>,
    RwSignal<Option<Anchor>>,
    Callback<(), Vec<MenuItem>>,
) -> AnyView;

lazy_part! {
    /// Loads what draws an open menu.
    fn load_panel(menu_panel) -> Panel {
        panel
    }
}

/// Fetches what draws an open menu before the first one opens, so that menus open without a connection, too.
pub async fn fetch_menus() {
    load_panel().await;
}

fn while_open(
    label: TextProp,
    head: Option<TextProp>,
    open: RwSignal<Option<Anchor>>,
    items: Callback<(), Vec<MenuItem>>,
) -> AnyView {
    let draw = RwSignal::new(None::<Panel>);
    let shown = move || {
        open.get()?;
        let drawn = draw.get().map(|draw| draw(label.clone(), head.clone(), open, items));
        if drawn.is_none() {
            spawn_local(async move {
                let panel = load_panel().await;
                draw.try_set(Some(panel));
            });
        }
        drawn
    };
    shown.into_any()
}
