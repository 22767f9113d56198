//! A chart of two bars for each day or month, and the same as a table for who cannot see it or wants the numbers.

use leptos::prelude::*;

use crate::i18n::t;
use crate::locales::usage as texts;

/// The height of the picture, in its own units.
const HEIGHT: u64 = 100;
/// The width of a place with its two bars.
const PLACE: usize = 10;
/// The width of a bar.
const BAR: usize = 4;

/// A place of the chart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// What stands below it; empty where there is no room.
    pub mark: String,
    /// What the table calls it.
    pub name: String,
    /// The two values.
    pub values: [u64; 2],
}

/// Draws it, with its table behind a fold.
#[component]
pub fn Bars(
    /// What it shows.
    #[prop(into)]
    title: TextProp,
    /// What the table calls the places.
    #[prop(into)]
    head: TextProp,
    /// What the two values are.
    series: [TextProp; 2],
    /// The places.
    #[prop(into)]
    places: Signal<Vec<Place>>,
    /// A value in words.
    show: fn(u64) -> String,
) -> impl IntoView {
    let most = Memo::new(move |_| {
        places.read().iter().flat_map(|place| place.values).max().unwrap_or_default()
    });
    let view_box = move || {
        let width = (places.read().len().max(1) * PLACE).to_string();
        ["0 0 ", &width, " 100"].concat()
    };
    let path = move |at: usize| move || outline(&places.read(), at, most.get());
    let marks = move || {
        let mark = |place: Place| view! { <span>{place.mark}</span> };
        places.get().into_iter().map(mark).collect_view()
    };
    let [one, other] = series.clone();
    let caption = title.clone();
    view! {
        <figure class="chart">
            <figcaption class="chart-head">
                <span class="chart-title">{move || caption.get()}</span>
                <span class="chart-key chart-key-one">{move || one.get()}</span>
                <span class="chart-key chart-key-other">{move || other.get()}</span>
            </figcaption>
            <div class="chart-body">
                <span class="chart-most">{move || show(most.get())}</span>
                <svg
                    class="chart-picture"
                    viewBox=view_box
                    preserveAspectRatio="none"
                    aria-hidden="true"
                    focusable="false"
                >
                    <path class="chart-one" d=path(0)></path>
                    <path class="chart-other" d=path(1)></path>
                </svg>
                <div
                    class="chart-marks"
                    aria-hidden="true"
                    style:--places=move || places.read().len().max(1).to_string()
                >
                    {marks}
                </div>
            </div>
            <details class="chart-table">
                <summary>{t(texts::AS_TABLE)}</summary>
                {table(title, head, series, places, show)}
            </details>
        </figure>
    }
}

fn table(
    title: TextProp,
    head: TextProp,
    series: [TextProp; 2],
    places: Signal<Vec<Place>>,
    show: fn(u64) -> String,
) -> AnyView {
    let row = move |place: Place| {
        let [one, other] = place.values;
        view! {
            <tr>
                <th scope="row">{place.name}</th>
                <td>{show(one)}</td>
                <td>{show(other)}</td>
            </tr>
        }
        .into_any()
    };
    let [one, other] = series;
    view! {
        <table class="table">
            <caption class="visually-hidden">{move || title.get()}</caption>
            <thead>
                <tr>
                    <th scope="col">{move || head.get()}</th>
                    <th scope="col">{move || one.get()}</th>
                    <th scope="col">{move || other.get()}</th>
                </tr>
            </thead>
            <tbody>{move || places.get().into_iter().map(row).collect_view()}</tbody>
        </table>
    }
    .into_any()
}

/// The bars of one of the two values as one path.
fn outline(places: &[Place], at: usize, most: u64) -> String {
    let mut path = String::new();
    for (index, place) in places.iter().enumerate() {
        let value = place.values.get(at).copied().unwrap_or_default();
        if value == 0 || most == 0 {
            continue;
        }
        // Widened, because bytes times a hundred may be more than fits; something is never nothing.
        let height = (u128::from(value) * u128::from(HEIGHT) / u128::from(most)).max(1);
        let (height, bar) = (height.to_string(), BAR.to_string());
        let left = (index * PLACE + 1 + at * BAR).to_string();
        path.push_str(&["M", &left, " 100v-", &height, "h", &bar, "v", &height, "z"].concat());
    }
    path
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_largest_bar_is_as_high_as_the_picture_and_nothing_has_none() {
        let place = |values| Place { mark: String::new(), name: String::new(), values };
        let places = [place([50, 0]), place([1, 100]), place([u64::MAX, 0])];
        assert_eq!(outline(&places[..2], 0, 100), "M1 100v-50h4v50zM11 100v-1h4v1z");
        assert_eq!(outline(&places[..2], 1, 100), "M15 100v-100h4v100z");
        assert_eq!(outline(&places[2..], 0, u64::MAX), "M1 100v-100h4v100z");
        assert_eq!(outline(&places, 0, 0), "");
        assert_eq!(outline(&[], 0, 9), "");
    }
}
