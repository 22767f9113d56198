//! How much a customer uses, in bars and in numbers.

use leptos::prelude::*;
use portico_client::drive::model::partner::Customer;

use super::super::Scene;
use super::super::words::used_word;
use crate::i18n::{Text, format, t};
use crate::locales::{customer as texts, partner as partner_texts};
use crate::ui::Progress;

const MEGABYTE: u64 = 1 << 20;

/// Draws it.
#[component]
pub fn Usage(
    /// What the view shares.
    scene: Scene,
) -> impl IntoView {
    let data = scene.data;
    let meter = |(title, used, limit): (Text, u64, Option<u64>)| {
        let share = limit.map(|limit| share(used, limit));
        let bar = share.map(|share| view! { <Progress label=t(title) share=Some(share) /> });
        view! {
            <div class="usage-meter" role="group" aria-label=t(title)>
                <h3>{t(title)}</h3>
                {bar}
                <p>{used_word(used, limit)}</p>
            </div>
        }
    };
    let number = |(title, count): (Text, u64)| {
        view! {
            <div class="fact">
                <dt>{t(title)}</dt>
                <dd>{format::number(count)}</dd>
            </div>
        }
    };
    move || {
        let opened = data.opened.read();
        let customer = opened.ready()?;
        let meters = meters(customer);
        let counts = [(texts::FILES, customer.files), (texts::FOLDERS, customer.folders)];
        Some(view! {
            <div class="usage">
                {meters.map(meter).into_iter().collect_view()}
                <dl class="usage-counts">{counts.map(number).into_iter().collect_view()}</dl>
            </div>
        })
    }
}

fn meters(customer: &Customer) -> [(Text, u64, Option<u64>); 2] {
    let limit = |megabytes: u64| (megabytes > 0).then(|| megabytes.saturating_mul(MEGABYTE));
    [
        (partner_texts::STORAGE, customer.storage_used, limit(customer.terms.storage)),
        (texts::TRANSFERRED_TODAY, customer.transferred, limit(customer.terms.transfer)),
    ]
}

/// The used share.
#[expect(clippy::cast_precision_loss, reason = "a bar of some hundred pixels")]
fn share(used: u64, limit: u64) -> f64 {
    (used as f64 / limit.max(1) as f64).min(1.0)
}
