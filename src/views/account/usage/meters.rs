//! How much is stored and transferred, out of how much, and what is left.

use leptos::prelude::*;
use portico_client::drive::model::account::{Profile, Use};

use super::super::Card;
use super::super::data::Data;
use crate::i18n::{Text, format, t};
use crate::locales::usage as texts;
use crate::ui::Progress;

/// From which share on it is scarce.
const SCARCE: f64 = 0.9;

/// Draws them.
#[component]
pub fn Meters(
    /// Asks.
    data: Data,
) -> impl IntoView {
    let of = move |which: fn(&Profile) -> Use| {
        Memo::new(move |_| data.profile.read().ready().map(which).unwrap_or_default())
    };
    let storage = of(|profile| profile.storage);
    let transfer = of(|profile| profile.transfer);
    view! {
        <div class="card-pair">
            <Card title=texts::STORAGE>
                <Meter label=texts::STORAGE of=storage words=stored />
            </Card>
            <Card title=texts::TRANSFER>
                <Meter label=texts::TRANSFER of=transfer words=transferred />
                <p class="faint">{t(texts::TRANSFER_TEXT)}</p>
            </Card>
        </div>
    }
}

#[component]
fn Meter(label: Text, of: Memo<Use>, words: fn(Use) -> String) -> impl IntoView {
    let part = move || of.get().limit.map(|limit| share(of.get().used, limit));
    let bar = move || {
        part().map(|part| {
            let is_scarce = part >= SCARCE;
            view! {
                <div class:meter-scarce=is_scarce>
                    <Progress label=t(label) share=Signal::stored(Some(part)) />
                </div>
            }
        })
    };
    let left = move || of.get().left().map(|left| texts::left(&format::size(left)));
    view! {
        {bar}
        <p>{move || words(of.get())}</p>
        <p class="meter-left">{left}</p>
    }
}

fn stored(of: Use) -> String {
    let used = format::size(of.used);
    match of.limit {
        Some(limit) => texts::used_of(&used, &format::size(limit)),
        None => texts::used(&used),
    }
}

fn transferred(of: Use) -> String {
    let used = format::size(of.used);
    match of.limit {
        Some(limit) => texts::transferred_of(&used, &format::size(limit)),
        None => texts::transferred(&used),
    }
}

/// The used share; a limit of nothing is used up.
#[expect(clippy::cast_precision_loss, reason = "a bar of some hundred pixels")]
fn share(used: u64, limit: u64) -> f64 {
    if limit == 0 { 1.0 } else { (used as f64 / limit as f64).min(1.0) }
}
