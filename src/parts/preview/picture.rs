//! A picture, as large as there is room, or as large as one wants.

use std::rc::Rc;

use leptos::ev::{KeyboardEvent, MouseEvent, PointerEvent, WheelEvent};
use leptos::html;
use leptos::prelude::*;
use leptos::web_sys::Element;
use portico_client::blob::BlobAddress;

use super::cannot::or_cannot;
use super::reading::kept;
use crate::i18n::{format, t};
use crate::locales::preview as texts;
use crate::ui::{IconButton, glyphs};

/// How much larger or smaller one step is.
const STEP: f64 = 1.25;
const SMALLEST: f64 = 0.05;
const LARGEST: f64 = 16.0;

/// A picture.
#[component]
pub fn Picture(
    /// Where it is.
    address: Rc<BlobAddress>,
    /// What it is called.
    name: String,
    /// Saves it to this computer.
    on_download: Callback<()>,
) -> impl IntoView {
    let broken = RwSignal::new(false);
    let src = kept(address);
    let shown =
        move || view! { <Zoomed src=src.clone() name=name.clone() broken=broken /> }.into_any();
    move || or_cannot(broken, on_download, &shown)
}

#[component]
fn Zoomed(src: String, name: String, broken: RwSignal<bool>) -> impl IntoView {
    let picture = NodeRef::<html::Img>::new();
    let scroller = NodeRef::<html::Div>::new();
    // Pixels of the screen for one of the picture; none while it is as large as there is room.
    let zoom = RwSignal::new(None::<f64>);
    let natural = RwSignal::new(0_u32);
    let scale = move || {
        let picture = picture.get_untracked()?;
        let natural = f64::from(natural.get()).max(1.0);
        zoom.get().or_else(|| Some(f64::from(picture.client_width()) / natural))
    };
    let by = move |factor: f64| {
        if let Some(scale) = untrack(scale) {
            zoom.set(Some((scale * factor).clamp(SMALLEST, LARGEST)));
        }
    };
    let turn = move |_: MouseEvent| {
        zoom.update(|zoom| *zoom = if zoom.is_some() { None } else { Some(1.0) });
    };
    let wheel = move |event: WheelEvent| {
        if event.ctrl_key() || event.meta_key() {
            event.prevent_default();
            by(if event.delta_y() < 0.0 { STEP } else { 1.0 / STEP });
        }
    };
    let keys = window_event_listener(leptos::ev::keydown, move |event: KeyboardEvent| {
        if event.ctrl_key() || event.meta_key() || event.alt_key() {
            return;
        }
        match event.key().as_str() {
            "+" | "=" => by(STEP),
            "-" => by(1.0 / STEP),
            "0" => zoom.set(None),
            _ => {}
        }
    });
    on_cleanup(move || keys.remove());
    let width = move || {
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "pixels")]
        let pixels = zoom.get().map(|zoom| (zoom * f64::from(natural.get())).round() as u32);
        pixels.map_or_else(|| "auto".to_owned(), |pixels| [&pixels.to_string(), "px"].concat())
    };
    view! {
        <div
            class="preview-picture"
            class:preview-fit=move || zoom.get().is_none()
            node_ref=scroller
            on:wheel=wheel
            on:pointermove=move |event| pan(scroller, &event)
        >
            <img
                src=src
                alt=name
                draggable="false"
                style:inline-size=width
                node_ref=picture
                on:load=move |event| natural.set(width_of(&event_target(&event)))
                on:error=move |_| broken.set(true)
                on:dblclick=turn
            />
        </div>
        <div class="preview-tools" role="toolbar" aria-label=t(texts::ZOOM)>
            <IconButton
                label=t(texts::SMALLER)
                glyph=glyphs::ZOOM_OUT
                on_press=move |()| by(1.0 / STEP)
            />
            <span class="preview-scale" role="status">
                {move || scale().map(format::percent)}
            </span>
            <IconButton label=t(texts::LARGER) glyph=glyphs::ZOOM_IN on_press=move |()| by(STEP) />
            <IconButton label=t(texts::FIT) glyph=glyphs::MAXIMIZE on_press=move |()| zoom.set(None) />
        </div>
    }
}

fn width_of(picture: &leptos::web_sys::HtmlImageElement) -> u32 {
    picture.natural_width()
}

/// A picture that is larger than its room is drawn along by a pressed mouse; fingers scroll by themselves.
fn pan(scroller: NodeRef<html::Div>, event: &PointerEvent) {
    let Some(scroller) = scroller.get_untracked() else { return };
    if event.buttons() == 1 && event.pointer_type() == "mouse" {
        let element: &Element = &scroller;
        element.set_scroll_left(element.scroll_left() - event.movement_x());
        element.set_scroll_top(element.scroll_top() - event.movement_y());
    }
}
