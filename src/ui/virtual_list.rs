//! A long list that keeps only the rows in sight: it tells which, its owner draws them.

use leptos::html;
use leptos::prelude::*;
use leptos::wasm_bindgen::{JsCast, closure::Closure};
use leptos::web_sys::{HtmlElement, ResizeObserver};

/// The rows to draw: from the first to before the last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Window {
    /// The first row to draw.
    pub start: usize,
    /// The row after the last one to draw.
    pub end: usize,
}

/// Rows beyond the edge that are drawn in advance, so that scrolling shows no gaps; of rows of this height, in pixels, fewer do.
const OVERSCAN: usize = 8;
const HIGH_OVERSCAN: usize = 2;
const HIGH: f64 = 100.0;

/// The rows that a viewport shows, and some beyond its edges. Lengths in pixels.
fn window_at(scrolled: f64, height: f64, row_height: f64, total: usize) -> Window {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "not negative, and a row number"
    )]
    let row_at = |pixel: f64| (pixel.max(0.0) / row_height.max(1.0)) as usize;
    let beyond = if row_height < HIGH { OVERSCAN } else { HIGH_OVERSCAN };
    let end = (row_at(scrolled + height) + 1 + beyond).min(total);
    let start = row_at(scrolled).saturating_sub(beyond).min(end);
    Window { start, end }
}

/// The scroll position that brings a row into sight with the least movement; none when it is in sight already.
fn scroll_to_show(row: usize, scrolled: f64, height: f64, row_height: f64) -> Option<f64> {
    #[expect(clippy::cast_precision_loss, reason = "row numbers are far below 2^53")]
    let top = row as f64 * row_height;
    if top < scrolled {
        Some(top)
    } else if top + row_height > scrolled + height {
        Some(top + row_height - height)
    } else {
        None
    }
}

/// A scrolling box as high as all rows together; the children are the rows of `window`, in order.
#[component]
pub fn VirtualList(
    /// How many rows there are.
    #[prop(into)]
    total: Signal<usize>,
    /// The height of a row in pixels; the style must give rows exactly this height.
    #[prop(into)]
    row_height: Signal<f64>,
    /// Receives which rows to draw.
    window: RwSignal<Window>,
    /// Brings this row into sight when it changes.
    #[prop(optional, into)]
    show_row: Signal<Option<usize>>,
    /// The name of a list whose rows may have nothing to press: the box is the list then, and a stop of the Tab key, so that
    /// it can be scrolled with the arrows. Without a name, whoever is around it says what it is.
    #[prop(optional)]
    label: Option<TextProp>,
    /// For reading and restoring the scroll position.
    #[prop(optional)]
    node_ref: NodeRef<html::Div>,
    /// The rows.
    children: Children,
) -> impl IntoView {
    let measure = move || {
        let Some(list) = node_ref.get_untracked() else { return };
        let (scrolled, height) = (f64::from(list.scroll_top()), f64::from(list.client_height()));
        let next = window_at(scrolled, height, row_height.get_untracked(), total.get_untracked());
        if *window.read_untracked() != next {
            window.set(next);
        }
    };
    Effect::new(move |_| {
        total.track();
        row_height.track();
        measure();
    });
    Effect::new(move |_| {
        if let (Some(row), Some(list)) = (show_row.get(), node_ref.get()) {
            let (scrolled, height) =
                (f64::from(list.scroll_top()), f64::from(list.client_height()));
            if let Some(top) = scroll_to_show(row, scrolled, height, row_height.get_untracked()) {
                #[expect(clippy::cast_possible_truncation, reason = "pixels of a page fit")]
                list.set_scroll_top(top.round() as i32);
            }
        }
    });
    node_ref.on_load(move |list| observe_size(&list, measure));

    #[expect(clippy::cast_precision_loss, reason = "row numbers are far below 2^53")]
    let pixels = move |rows: usize| {
        let mut length = ((rows as f64 * row_height.get()).round() as u64).to_string();
        length.push_str("px");
        length
    };
    view! {
        <div
            class="virtual"
            role=if label.is_some() { "list" } else { "presentation" }
            tabindex=label.is_some().then_some("0")
            aria-label=label.map(|label| move || label.get())
            node_ref=node_ref
            on:scroll=move |_| measure()
        >
            <div class="virtual-all" role="presentation" style:block-size=move || pixels(total.get())>
                <div
                    class="virtual-rows"
                    role="presentation"
                    style:inset-block-start=move || pixels(window.read().start)
                >
                    {children()}
                </div>
            </div>
        </div>
    }
}

/// Calls back whenever the element's size changes, as long as the component lives.
pub fn observe_size(element: &HtmlElement, on_change: impl Fn() + 'static) {
    let call = Closure::<dyn Fn()>::new(on_change);
    let Ok(observer) = ResizeObserver::new(call.as_ref().unchecked_ref()) else { return };
    observer.observe(element);
    let kept = StoredValue::new_local((observer, call));
    on_cleanup(move || {
        kept.try_update_value(|(observer, _)| observer.disconnect());
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_rows_in_sight_and_some_beyond_are_drawn() {
        assert_eq!(window_at(0.0, 400.0, 40.0, 100_000), Window { start: 0, end: 19 });
        assert_eq!(window_at(40_000.0, 400.0, 40.0, 100_000), Window { start: 992, end: 1019 });
        assert_eq!(window_at(1e9, 400.0, 40.0, 50), Window { start: 50, end: 50 });
        assert_eq!(window_at(0.0, 400.0, 40.0, 0), Window { start: 0, end: 0 });
        assert_eq!(window_at(-5.0, 0.0, 0.0, 3), Window { start: 0, end: 3 });
        assert_eq!(window_at(2_000.0, 400.0, 200.0, 900), Window { start: 8, end: 15 });
    }

    #[test]
    fn a_row_is_brought_into_sight_with_the_least_movement() {
        assert_eq!(scroll_to_show(3, 0.0, 400.0, 40.0), None);
        assert_eq!(scroll_to_show(10, 0.0, 400.0, 40.0), Some(40.0));
        assert_eq!(scroll_to_show(2, 200.0, 400.0, 40.0), Some(80.0));
    }
}
