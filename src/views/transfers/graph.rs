//! How fast everything went in the last minute, as a line.

use std::collections::VecDeque;
use std::time::Duration;

use leptos::prelude::*;
use portico_client::transfer::TransferTotals;

/// A point for each second of the last minute.
const POINTS: usize = 60;
/// The height of the picture, in its own units.
const HEIGHT: u64 = 100;

/// The line; numbers beside it say the same to who cannot see it.
#[component]
pub fn Graph(
    /// The sums.
    totals: Signal<TransferTotals>,
) -> impl IntoView {
    let speeds = RwSignal::new(VecDeque::<u64>::with_capacity(POINTS));
    let tick = move || {
        speeds.update(|speeds| {
            if speeds.len() == POINTS {
                speeds.pop_front();
            }
            speeds.push_back(totals.get_untracked().speed);
        });
    };
    if let Ok(ticking) = set_interval_with_handle(tick, Duration::from_secs(1)) {
        on_cleanup(move || ticking.clear());
    }
    view! {
        <svg class="transfers-graph" viewBox="0 0 59 100" preserveAspectRatio="none" aria-hidden="true">
            <path class="transfers-area" d=move || area(&speeds.read()) />
        </svg>
    }
}

/// The area below the line, the newest point at the right edge.
fn area(speeds: &VecDeque<u64>) -> String {
    let most = speeds.iter().copied().max().unwrap_or_default();
    if most == 0 || speeds.len() < 2 {
        return String::new();
    }
    let first = POINTS.saturating_sub(speeds.len());
    let mut path = ["M", &first.to_string(), " 100"].concat();
    for (at, speed) in speeds.iter().enumerate() {
        // Widened, because a speed times a hundred may be more than fits.
        let height = u128::from(*speed) * u128::from(HEIGHT) / u128::from(most);
        let y = u128::from(HEIGHT).saturating_sub(height);
        path.push_str(&["L", &(first + at).to_string(), " ", &y.to_string()].concat());
    }
    path.push_str("L59 100Z");
    path
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_fastest_second_is_as_high_as_the_picture() {
        assert_eq!(area(&VecDeque::from([5])), "");
        assert_eq!(area(&VecDeque::from([0, 0])), "");
        assert_eq!(area(&VecDeque::from([0, 50, 100])), "M57 100L57 100L58 50L59 0L59 100Z");
        assert!(area(&VecDeque::from([u64::MAX, 1])).starts_with("M58 100L58 0L59 100"));
    }
}
