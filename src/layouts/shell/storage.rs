//! How much of the storage is used.

use leptos::prelude::*;
use portico_client::drive::model::Account;

use crate::i18n::{format, t};
use crate::locales::shell as texts;
use crate::parts::kit::use_kit;
use crate::routes::path::Path;
use crate::ui::Progress;

/// Whose account it is, and how much of its storage is used: a line each.
#[must_use]
pub(super) fn lines(account: &Account) -> String {
    [account.name.as_str(), &account.email, &words(account)].join("\n")
}

fn words(account: &Account) -> String {
    let used = format::size(account.storage_used);
    match account.storage_limit {
        Some(limit) => texts::used_of(&used, &format::size(limit)),
        None => texts::used(&used),
    }
}

/// How much of the storage is used.
#[component]
pub(super) fn StorageMeter() -> impl IntoView {
    let account = use_kit().account;
    let meter = move |account: Account| {
        let words = words(&account);
        let share = account.storage_limit.map(|limit| share(account.storage_used, limit));
        let is_scarce = share.is_some_and(|share| share >= 0.9);
        let bar = share.map(|share| {
            view! { <Progress label=t(texts::STORAGE) share=Some(share) /> }
        });
        view! {
            <section class="storage" class:storage-scarce=is_scarce aria-label=t(texts::STORAGE)>
                {bar}
                <a class="storage-words" href=Path::Storage.href()>
                    {words}
                </a>
            </section>
        }
        .into_any()
    };
    move || account.get().map(meter)
}

/// The used share; a limit of nothing is used up.
#[expect(clippy::cast_precision_loss, reason = "a bar of some hundred pixels")]
fn share(used: u64, limit: u64) -> f64 {
    if limit == 0 { 1.0 } else { (used as f64 / limit as f64).min(1.0) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_share_is_larger_than_all() {
        assert!(share(0, 100) < 0.01);
        assert!((share(150, 100) - 1.0).abs() < 0.01);
        assert!((share(0, 0) - 1.0).abs() < 0.01);
    }
}
