//! The rubber band: a rectangle drawn with the mouse, from free space or along the boxes, that selects what it touches.

mod pressed;

use leptos::ev::MouseEvent;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::HtmlElement;

use self::pressed::{Pressed, place};
use super::super::state::State;

/// So near to an edge the list scrolls, and at most so far in a frame, in pixels.
const EDGE: f64 = 24.0;
const STEP: f64 = 32.0;

/// What becomes of the mouse.
#[derive(Clone, Copy)]
pub struct Band {
    state: State,
    pressed: StoredValue<Option<Pressed>, LocalStorage>,
}

impl Band {
    /// Follows the mouse for as long as the view lives.
    pub fn follow(state: State) {
        let band = Self { state, pressed: StoredValue::new_local(None) };
        let down = window_event_listener(leptos::ev::mousedown, move |event| band.press(&event));
        let over = window_event_listener(leptos::ev::mousemove, move |event| band.go(&event));
        let up = window_event_listener(leptos::ev::mouseup, move |_| band.release());
        on_cleanup(move || {
            down.remove();
            over.remove();
            up.remove();
        });
    }

    fn press(self, event: &MouseEvent) {
        // What was not released over the page is over now.
        self.release();
        if event.button() != 0 || event.default_prevented() {
            return;
        }
        let Some(pressed) = Pressed::begin(self.state, event) else { return };
        // Neither a row nor words are dragged then.
        event.prevent_default();
        // It is a stop of the Tab key, so it can take the focus.
        let _ = pressed.listing.unchecked_ref::<HtmlElement>().focus();
        self.pressed.set_value(Some(pressed));
    }

    fn go(self, event: &MouseEvent) {
        let client = place(event);
        let begins = self.pressed.try_update_value(|pressed| {
            let pressed = pressed.as_mut()?;
            pressed.client = client;
            let begins = pressed.drawn.is_none() && pressed.is_far();
            if begins {
                pressed.draw();
            }
            Some(begins)
        });
        match begins.flatten() {
            Some(true) => self.scroll(),
            Some(false) => self.show(),
            None => {}
        }
    }

    /// Draws the rectangle and selects what it touches.
    fn show(self) {
        let chosen = self.pressed.try_update_value(|pressed| {
            let pressed = pressed.as_mut().filter(|it| it.drawn.is_some())?;
            pressed.stretch();
            let touched = pressed.touch();
            if touched == pressed.touched {
                return None;
            }
            pressed.touched = touched;
            let rows = self.state.rows.read_untracked();
            let ids = pressed.touched.iter().filter_map(|index| rows.ids().get(*index));
            Some(pressed.before.iter().chain(ids).cloned().collect::<Vec<_>>())
        });
        if let Some(ids) = chosen.flatten() {
            self.state.selection.update(|selection| selection.choose(ids));
        }
    }

    /// As long as the rectangle is there: near an edge, the list goes on.
    fn scroll(self) {
        self.show();
        request_animation_frame(move || {
            let is_drawn = self.pressed.try_update_value(|pressed| {
                let Some(pressed) = pressed.as_mut().filter(|it| it.drawn.is_some()) else {
                    return false;
                };
                let sight = pressed.scroller.get_bounding_client_rect();
                let step = step(pressed.client.1, sight.top(), sight.bottom());
                if step != 0 {
                    pressed.scroller.set_scroll_top(pressed.scroller.scroll_top() + step);
                }
                true
            });
            if is_drawn == Some(true) {
                self.scroll();
            }
        });
    }

    fn release(self) {
        let Some(Some(pressed)) = self.pressed.try_update_value(Option::take) else { return };
        match pressed.drawn {
            Some(drawn) => drawn.remove(),
            // Pressed where nothing is: nothing is selected.
            None if pressed.is_free() && pressed.before.is_empty() => {
                self.state.select(|selection, _| selection.clear());
            }
            None => {}
        }
    }
}

/// How far the list goes in this frame, in pixels; the further out the pointer is, the further.
fn step(pointer: f64, top: f64, bottom: f64) -> i32 {
    let beyond = if pointer < top + EDGE {
        pointer - top - EDGE
    } else if pointer > bottom - EDGE {
        pointer - bottom + EDGE
    } else {
        0.0
    };
    #[expect(clippy::cast_possible_truncation, reason = "pixels of a page fit")]
    let step = (beyond / 2.0).clamp(-STEP, STEP) as i32;
    step
}

#[cfg(test)]
mod tests {
    use super::step;

    #[test]
    fn only_near_an_edge_the_list_goes_on() {
        assert_eq!(step(300.0, 100.0, 500.0), 0);
        assert_eq!(step(110.0, 100.0, 500.0), -7);
        assert_eq!(step(490.0, 100.0, 500.0), 7);
        assert_eq!((step(-900.0, 100.0, 500.0), step(9_000.0, 100.0, 500.0)), (-32, 32));
    }
}
