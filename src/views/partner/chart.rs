//! A chart with a pair of bars for each month, and the same numbers as a table. What it says is read out as one sentence.

use leptos::prelude::*;

use crate::i18n::{Text, format, t};
use crate::locales::partner as texts;

/// The canvas, in units of its own.
const WIDTH: f64 = 720.0;
const HEIGHT: f64 = 200.0;
/// Room below the bars for their names.
const FOOT: f64 = 24.0;

/// A pair of numbers with a name.
#[derive(Debug, Clone, PartialEq)]
pub struct Pair {
    /// What they are of, in few letters.
    pub name: String,
    /// The first and the second one.
    pub values: [u64; 2],
}

/// Where a bar stands, in units of the canvas.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Bar {
    x: f64,
    y: f64,
    width: f64,
    height: f64,
}

/// The bars of a pair: the highest of all fills the canvas, and what is not nothing can be seen.
#[expect(clippy::cast_precision_loss, reason = "a bar of some hundred pixels")]
fn bars(at: usize, count: usize, values: [u64; 2], highest: u64) -> [Bar; 2] {
    let step = WIDTH / count.max(1) as f64;
    let width = step * 0.3;
    let room = HEIGHT - FOOT;
    let bar = |value: u64, shift: f64| {
        let share = value as f64 / highest.max(1) as f64;
        let height = if value == 0 { 0.0 } else { (share * room).max(2.0) };
        Bar { x: step * (at as f64 + shift), y: room - height, width, height }
    };
    [bar(values[0], 0.18), bar(values[1], 0.52)]
}

/// A length as an attribute says it; tenths are fine enough.
fn number(length: f64) -> String {
    #[expect(clippy::cast_possible_truncation, reason = "within the canvas")]
    let tenths = (length * 10.0).round() as i64;
    [(tenths / 10).to_string(), (tenths % 10).abs().to_string()].join(".")
}

/// Draws the chart.
#[component]
pub fn Chart(
    /// What it is of.
    title: Text,
    /// What the first and the second bar of each pair are.
    names: [Text; 2],
    /// The pairs, in order.
    pairs: Vec<Pair>,
) -> impl IntoView {
    let highest = pairs.iter().flat_map(|pair| pair.values).max().unwrap_or(0);
    let count = pairs.len();
    let sums = [0, 1].map(|at: usize| pairs.iter().map(|pair| pair.values[at]).sum::<u64>());
    let words = move || {
        texts::chart_words(
            crate::i18n::say(title),
            &format::size(sums[0]),
            &format::size(sums[1]),
            &format::size(highest),
        )
    };
    let marks = pairs.into_iter().enumerate().map(|(at, pair)| {
        let bars = bars(at, count, pair.values, highest);
        let middle = WIDTH / count.max(1) as f64 * (at as f64 + 0.5);
        let bar = |bar: Bar, class: &'static str| {
            view! {
                <rect
                    class=class
                    x=number(bar.x)
                    y=number(bar.y)
                    width=number(bar.width)
                    height=number(bar.height)
                    rx="2"
                ></rect>
            }
        };
        view! {
            {bar(bars[0], "chart-first")}
            {bar(bars[1], "chart-second")}
            <text class="chart-name" x=number(middle) y=number(HEIGHT - 6.0) text-anchor="middle">
                {pair.name}
            </text>
        }
    });
    let canvas = ["0 0 ", &number(WIDTH), " ", &number(HEIGHT)].concat();
    view! {
        <figure class="chart">
            <figcaption class="chart-legend">
                <span class="chart-key chart-key-first">{t(names[0])}</span>
                <span class="chart-key chart-key-second">{t(names[1])}</span>
                <span class="chart-highest">{texts::highest(&format::size(highest))}</span>
            </figcaption>
            <svg viewBox=canvas role="img" aria-label=words>
                <path class="chart-ground" d="M0 176H720"></path>
                {marks.collect_view()}
            </svg>
        </figure>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_highest_bar_fills_the_canvas() {
        let [first, second] = bars(0, 12, [100, 50], 100);
        assert!((first.height - 176.0).abs() < 0.01 && first.y.abs() < 0.01);
        assert!((second.height - 88.0).abs() < 0.01);
        assert!(first.x + first.width < second.x);
        assert!(second.x + second.width < WIDTH / 12.0);
    }

    #[test]
    fn little_is_seen_and_nothing_is_not() {
        let [little, nothing] = bars(3, 12, [1, 0], 1_000_000);
        assert!((little.height - 2.0).abs() < 0.01);
        assert!(nothing.height.abs() < 0.01);
        let [none, _] = bars(0, 0, [0, 0], 0);
        assert!(none.height.abs() < 0.01);
    }

    #[test]
    fn lengths_have_tenths() {
        assert_eq!(number(12.34), "12.3");
        assert_eq!(number(0.0), "0.0");
        assert_eq!(number(719.96), "720.0");
    }
}
