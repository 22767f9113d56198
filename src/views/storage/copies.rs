//! Files that are there more than once: in groups, with the one that stays, and never all of a group at once.

use std::collections::HashSet;
use std::sync::Arc;

use leptos::prelude::*;
use portico_client::storage::Copies;

use super::data::Explorer;
use super::empty;
use super::list::toggle;
use super::row::{FileMenu, Names};
use crate::i18n::{format, t};
use crate::locales::storage as texts;
use crate::parts::entry_icon::{EntryIcon, family_of_name};
use crate::ui::{Button, Checkbox, glyphs};

/// How many groups are shown at most: those that give the most room.
const MOST: usize = 100;

/// A group, shared by whoever draws it.
type Group = Arc<Copies>;

/// Draws the groups.
#[component]
pub fn CopiesList(
    /// What was met, and what is chosen.
    explorer: Explorer,
) -> impl IntoView {
    let all = Memo::new(move |_| {
        let copies = explorer.ask(|inventory| inventory.copies());
        copies.into_iter().map(Arc::new).collect::<Vec<Group>>()
    });
    let is_empty = Memo::new(move |_| all.read().is_empty());
    let sums = move || {
        let all = all.read();
        let spare: u64 = all.iter().map(|group| group.spare()).sum();
        texts::spare(all.len() as u64, &format::size(spare))
    };
    let choose_spare = move |()| {
        let spare: HashSet<usize> = all
            .read_untracked()
            .iter()
            .take(MOST)
            .flat_map(|group| group.files.iter().skip(1).copied())
            .collect();
        explorer.chosen.set(spare);
    };
    let more = move || {
        let more = all.read().len().saturating_sub(MOST) as u64;
        (more > 0).then(|| view! { <p class="explorer-nothing">{texts::more_groups(more)}</p> })
    };
    let list = move || {
        view! {
            <div class="explorer-tools">
                <p>{sums}</p>
                <Button glyph=glyphs::CHECK on_press=choose_spare>
                    {t(texts::CHOOSE_SPARE)}
                </Button>
            </div>
            <div class="explorer-scroll" tabindex="0" role="group" aria-label=t(texts::COPIES)>
                <For
                    each=move || all.get().into_iter().take(MOST)
                    key=|group| group.files.clone()
                    children=move |group| view! { <GroupView explorer=explorer group=group /> }
                />
                {more}
            </div>
        }
    };
    move || {
        if is_empty.get() {
            empty(texts::NO_COPIES_TITLE, texts::NO_COPIES_TEXT)
        } else {
            list().into_any()
        }
    }
}

/// The name of the first group of which nothing would be left.
#[must_use]
pub fn lost(explorer: Explorer) -> Option<String> {
    let chosen = explorer.chosen.read();
    if chosen.is_empty() {
        return None;
    }
    explorer.ask(|inventory| {
        let copies = inventory.copies();
        let lost = copies.iter().find(|group| group.stays(&chosen).is_none())?;
        lost.files.first().map(|at| inventory.file(*at).name.clone())
    })
}

#[component]
fn GroupView(explorer: Explorer, group: Group) -> impl IntoView {
    let chosen = explorer.chosen;
    let first = group.files.first().copied();
    let name = first.map(|at| untrack(|| explorer.of_file(at, |file| file.name.clone())));
    let name = name.unwrap_or_default();
    let title = texts::group(group.files.len() as u64, &name, &format::size(group.size));
    let stays = {
        let group = Arc::clone(&group);
        Memo::new(move |_| group.stays(&chosen.read()))
    };
    let row = move |at: usize| view! { <CopyRow explorer=explorer at=at stays=stays /> }.into_any();
    let rows = group.files.iter().copied().map(row).collect_view();
    let warning = move || stays.get().is_none().then(|| t(texts::NONE_STAYS));
    view! {
        <section class="copies" aria-label=title.clone()>
            <h2 class="copies-title">{title.clone()}</h2>
            <ul>{rows}</ul>
            <p class="explorer-warning" role="status">
                {warning}
            </p>
        </section>
    }
}

#[component]
fn CopyRow(explorer: Explorer, at: usize, stays: Memo<Option<usize>>) -> impl IntoView {
    let chosen = explorer.chosen;
    let (name, seconds) =
        untrack(|| explorer.of_file(at, |file| (file.name.clone(), file.modified.0)));
    let place = untrack(|| explorer.way_words(at));
    let label = texts::select_copy(&name, &place);
    let is_chosen = Memo::new(move |_| chosen.read().contains(&at));
    let is_first = Memo::new(move |_| stays.get() == Some(at));
    let at_memo = Memo::new(move |_| at);
    let family = family_of_name(&name);
    view! {
        <li class="copy" class:copy-chosen=move || is_chosen.get()>
            <Checkbox label=label checked=is_chosen on_toggle=move |_| toggle(chosen, at) />
            <EntryIcon family=family />
            <Names explorer=explorer at=at_memo />
            <span class="copy-stays">{move || is_first.get().then(|| t(texts::STAYS))}</span>
            <time class="copy-time" title=format::date_time(seconds)>
                {format::date(seconds)}
            </time>
            <FileMenu explorer=explorer at=at_memo />
        </li>
    }
}
