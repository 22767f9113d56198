//! One link: what it leads to, when it ends, how often it was looked at and used.

use std::sync::Arc;

use leptos::prelude::*;
use portico_client::drive::model::{Access, ExpiringLink, LinkCounts};
use portico_client::listing::sort::Order;

use super::rows::{Kind, LinkRow};
use crate::i18n::{format, say};
use crate::locales::{files as files_texts, share as share_texts, shared as texts};
use crate::parts::entry_icon::{EntryIcon, family};
use crate::parts::folder_address::entry_href;
use crate::parts::share::today;

/// The cells of one row.
#[must_use]
pub fn cells(row: Memo<Arc<LinkRow>>) -> Vec<AnyView> {
    let name = move || row.read().entry.name.clone();
    let href = move || {
        let row = row.read();
        entry_href(&row.folder, Order::default(), &row.entry.id)
    };
    let end = Memo::new(move |_| ends(&row.read()));
    let is_soon = Memo::new(move |_| row.read().ends_soon(today()));
    let place = move || {
        let row = row.read();
        let lock = if row.is_locked { say(texts::LOCKED) } else { "" };
        let words = [kind_word(&row), lock, &row.place];
        let said: Vec<&str> = words.into_iter().filter(|word| !word.is_empty()).collect();
        said.join(" · ")
    };
    let target = view! {
        <EntryIcon family=Signal::derive(move || family(&row.read().entry)) />
        <div class="row-text">
            <a class="row-name" href=href title=name>
                {name}
            </a>
            <span class="row-place">{place}</span>
            <span class="row-note" aria-hidden="true">
                {move || end.get()}
            </span>
        </div>
    };
    let ends = view! { <span class:cell-soon=move || is_soon.get()>{move || end.get()}</span> };
    let views = move || views(&row.read());
    let used = move || used(&row.read());
    vec![target.into_any(), ends.into_any(), views.into_any(), used.into_any()]
}

fn kind_word(row: &LinkRow) -> &'static str {
    match (&row.kind, row.entry.access) {
        (Kind::Expiring(_), _) => say(texts::EXPIRING),
        (Kind::Page { .. }, Access::Hidden) => say(texts::HIDDEN),
        (Kind::Page { .. }, Access::Public | Access::Private) => say(texts::PUBLIC),
    }
}

fn ends(row: &LinkRow) -> String {
    match row.expiring() {
        None => say(texts::NEVER).to_owned(),
        Some(link) if link.terms.last_day <= today() => say(share_texts::ENDS_TODAY).to_owned(),
        Some(link) => format::date(link.terms.last_day.noon()),
    }
}

fn views(row: &LinkRow) -> String {
    match row.counts() {
        Some(LinkCounts { views, .. }) => texts::views(views),
        None => say(files_texts::NO_SIZE).to_owned(),
    }
}

fn used(row: &LinkRow) -> String {
    match (&row.kind, row.counts()) {
        (Kind::Expiring(link), _) => used_of(link),
        (Kind::Page { .. }, Some(counts)) => texts::downloads(counts.downloads),
        (Kind::Page { .. }, None) => say(files_texts::NO_SIZE).to_owned(),
    }
}

fn used_of(link: &ExpiringLink) -> String {
    match (link.terms.uses, link.uses_left()) {
        (Some(most), Some(left)) => {
            texts::left_of(u64::from(left), &format::number(u64::from(most)))
        }
        _ => share_texts::used(u64::from(link.used)),
    }
}
