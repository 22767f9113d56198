//! How far something is.

use leptos::prelude::*;

/// How many of so many parts the share is.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "between 0 and `parts`"
)]
fn parts_of(share: f64, parts: u32) -> u32 {
    (share.clamp(0.0, 1.0) * f64::from(parts)).round() as u32
}

/// A progress bar.
#[component]
pub fn Progress(
    /// What it tells the progress of.
    #[prop(into)]
    label: TextProp,
    /// The share that is done, from 0 to 1; none while unknown.
    #[prop(into)]
    share: Signal<Option<f64>>,
    /// True when it has failed or stands still.
    #[prop(optional, into)]
    muted: Signal<bool>,
) -> impl IntoView {
    let percent = move || share.get().map(|share| parts_of(share, 100));
    // Whole numbers, because the way from fractions to text is long to load.
    let scale = move || match parts_of(share.get().unwrap_or(1.0), 1000) {
        1000 => "1".to_owned(),
        thousandths => (1000 + thousandths).to_string().replacen('1', "0.", 1),
    };
    view! {
        <div
            class="progress"
            class:progress-unknown=move || share.get().is_none()
            class:progress-muted=move || muted.get()
            role="progressbar"
            aria-label=move || label.get()
            aria-valuemin="0"
            aria-valuemax="100"
            aria-valuenow=move || percent().map(|percent| percent.to_string())
        >
            <div class="progress-bar" style:--share=scale></div>
        </div>
    }
}
