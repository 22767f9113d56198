//! The open menu: a popover with roving focus.

use leptos::ev::{Event, KeyboardEvent, MouseEvent};
use leptos::html;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::HtmlElement;

use super::focus::{focus, focused};
use super::glyphs;
use super::icon::Icon;
use super::menu_item::{Anchor, MenuItem};
use super::menu_keys::{MenuStep, place, step};

/// Draws the menu while it is open.
pub(super) fn panel(
    label: TextProp,
    head: Option<TextProp>,
    open: RwSignal<Option<Anchor>>,
    items: Callback<(), Vec<MenuItem>>,
) -> AnyView {
    let panel = NodeRef::<html::Div>::new();
    // An open menu stays as it is: it follows nothing.
    let items = untrack(|| items.run(()));
    let names = items.iter().map(|item| untrack(|| item.label.get()).to_string());
    let names = StoredValue::new(names.collect::<Vec<_>>());

    Effect::new(move |_| {
        if let (Some(panel), Some(anchor)) = (panel.get(), open.get_untracked()) {
            show(&panel, anchor);
        }
    });
    let hide = move || {
        if let Some(panel) = panel.get_untracked() {
            // It gives the focus back to where it was; one that is hidden already does nothing.
            let _ = panel.hide_popover();
        }
        open.set(None);
    };
    let on_toggle = move |_: Event| {
        let is_shown =
            panel.get_untracked().is_some_and(|panel| panel.matches(":popover-open") == Ok(true));
        if !is_shown {
            open.set(None);
        }
    };
    let on_key = move |event: KeyboardEvent| {
        let Some(panel) = panel.get_untracked() else { return };
        let at = focused_index(&panel);
        event.stop_propagation();
        match names.with_value(|names| step(&event.key(), at, names)) {
            MenuStep::To(index) => {
                event.prevent_default();
                focus_item(&panel, index);
            }
            MenuStep::Leave => hide(),
            MenuStep::None => {}
        }
    };
    let pick = Callback::new(move |on_pick: Callback<()>| {
        hide();
        on_pick.run(());
    });
    view! {
        <div
            class="menu"
            role="menu"
            popover="auto"
            tabindex="-1"
            aria-label=move || label.get()
            node_ref=panel
            on:toggle=on_toggle
            on:keydown=on_key
            on:click=|event| event.stop_propagation()
            on:contextmenu=|event| event.prevent_default()
        >
            {head
                .map(|head| {
                    view! {
                        <p class="menu-head" role="presentation">
                            {move || head.get()}
                        </p>
                    }
                })}
            {items.into_iter().map(|item| item_view(item, pick)).collect_view()}
        </div>
    }
    .into_any()
}

fn item_view(item: MenuItem, pick: Callback<Callback<()>>) -> AnyView {
    let MenuItem { label, glyph, reason, is_dangerous, checked, starts_group, heading, on_pick } =
        item;
    let role = if checked.is_some() { "menuitemradio" } else { "menuitem" };
    let glyph = match checked {
        Some(true) => Some(glyphs::CHECK),
        Some(false) | None => glyph,
    };
    let is_off = reason.is_some();
    let press = move |event: MouseEvent| {
        // Picking takes the menu out of the page before the click has passed through it.
        event.stop_propagation();
        if !is_off {
            pick.run(on_pick);
        }
    };
    let hover = |event: MouseEvent| focus(event_target::<HtmlElement>(&event).unchecked_ref());
    let note = reason.clone();
    view! {
        {starts_group.then(|| view! { <hr class="menu-line" /> })}
        {heading
            .map(|heading| {
                view! {
                    <p class="menu-heading" role="presentation">
                        {move || heading.get()}
                    </p>
                }
            })}
        <button
            type="button"
            class="menu-item"
            class:menu-item-danger=is_dangerous
            role=role
            tabindex="-1"
            aria-checked=checked.map(|checked| if checked { "true" } else { "false" })
            aria-disabled=is_off.then_some("true")
            title=reason.map(|reason| reason.get().to_string())
            on:click=press
            on:mouseenter=hover
        >
            <span class="menu-glyph">{glyph.map(|glyph| view! { <Icon glyph=glyph /> })}</span>
            <span class="menu-label">
                {move || label.get()}
                {note.map(|note| view! { <small class="menu-note">{note.get()}</small> })}
            </span>
        </button>
    }
    .into_any()
}

/// Opens the popover where it has room and moves the focus to its first item.
fn show(panel: &HtmlElement, anchor: Anchor) {
    if panel.show_popover().is_err() {
        return;
    }
    let rect = panel.get_bounding_client_rect();
    let window = window();
    let side = |value: Result<leptos::wasm_bindgen::JsValue, _>| {
        value.ok().and_then(|value| value.as_f64()).unwrap_or_default()
    };
    let viewport = (side(window.inner_width()), side(window.inner_height()));
    let (x, y) = place(anchor.sides, (rect.width(), rect.height()), viewport, anchor.from_end);
    let style = panel.style();
    for (name, value) in [("--menu-x", x), ("--menu-y", y)] {
        #[expect(clippy::cast_possible_truncation, reason = "pixels of a page fit")]
        let mut length = (value.round() as i32).to_string();
        length.push_str("px");
        // A browser that refuses it shows the menu at its usual corner.
        let _ = style.set_property(name, &length);
    }
    focus_item(panel, 0);
}

fn item_elements(panel: &HtmlElement) -> Vec<HtmlElement> {
    let Ok(found) = panel.query_selector_all(".menu-item") else { return Vec::new() };
    (0..found.length()).filter_map(|at| found.get(at)?.dyn_into().ok()).collect()
}

fn focused_index(panel: &HtmlElement) -> usize {
    let Some(focused) = focused() else { return 0 };
    item_elements(panel).iter().position(|item| *item == focused).unwrap_or_default()
}

fn focus_item(panel: &HtmlElement, index: usize) {
    if let Some(item) = item_elements(panel).get(index) {
        focus(item);
    }
}
