//! The entries as the person has chosen to see them.

use leptos::html;
use leptos::prelude::*;
use leptos::web_sys::HtmlElement;
use portico_client::listing::looks::{Column, Layout, Looks};

use super::super::listing::{Sight, listing};
use super::grid::Grid;
use super::middle::{middle, widths};

/// What `style/views/grid.css` makes the columns of.
const WIDTHS: &str = "--middle";

/// Draws them.
pub fn draw(sight: Sight, kept: &str) -> AnyView {
    let looks = Looks::parse(Some(kept));
    match looks.layout {
        Layout::Grid => view! { <Grid sight=sight /> }.into_any(),
        Layout::List => view! { <List sight=sight columns=looks.columns /> }.into_any(),
    }
}

#[component]
fn List(sight: Sight, columns: Vec<Column>) -> impl IntoView {
    let around = NodeRef::<html::Div>::new();
    let widths = widths(&columns);
    around.on_load(move |around| {
        let around: &HtmlElement = &around;
        // A browser that refuses it shows the usual widths.
        let _ = around.style().set_property(WIDTHS, &widths);
    });
    view! {
        <div class="look" node_ref=around>
            {listing(sight, Some(middle(columns)))}
        </div>
    }
}
