//! The versions of a file: had, taken back, removed.

use std::sync::Arc;

use leptos::prelude::*;
use portico_client::drive::model::{Entry, EntryId, Version};

use super::data::{Inspector, Load};
use crate::error_text;
use crate::i18n::{format, say, t};
use crate::locales::{common, compare as compare_texts, details as texts, files as files_texts};
use crate::parts::compare::{COMPARE, Pair};
use crate::parts::editor::{refusal, refusal_sentence};
use crate::routes::router::{Router, use_router};
use crate::ui::{Button, ButtonKind, Dialog, MenuButton, MenuItem, Skeleton, glyphs};

/// Lists them.
#[component]
pub fn Versions(
    /// The file.
    entry: Arc<Entry>,
    /// Asks.
    inspector: Inspector,
) -> impl IntoView {
    let load = RwSignal::new(Load::Waiting);
    let id = entry.id.clone();
    Effect::new(move |_| {
        inspector.done.track();
        if let EntryId::File(file) = &id {
            inspector.versions(file.clone(), load);
        }
    });
    let busy = RwSignal::new(false);
    let doomed = RwSignal::new(None::<Version>);
    let list = move || match load.get() {
        Load::Waiting => view! { <Skeleton label=t(common::LOADING) rows=2 /> }.into_any(),
        Load::Failed(problem) => {
            view! { <p role="alert">{error_text::sentence(&problem)}</p> }.into_any()
        }
        Load::Ready(versions) => {
            let is_only = versions.len() < 2;
            let numbers: Vec<u32> = versions.iter().map(|version| version.number).collect();
            let row = |(at, version): (usize, Version)| {
                let entry = Arc::clone(&entry);
                // The current one is compared with the one before, the others with the current one.
                let other = numbers.get(usize::from(at == 0)).copied();
                view! {
                    <Row
                        version=version
                        is_current={at == 0}
                        is_only=is_only
                        other=other
                        entry=entry
                        inspector=inspector
                        busy=busy
                        doomed=doomed
                    />
                }
                .into_any()
            };
            let rows = versions.into_iter().enumerate().map(row).collect_view();
            view! { <ul class="details-versions" aria-label=t(texts::VERSIONS)>{rows}</ul> }
                .into_any()
        }
    };
    let close = Callback::new(move |()| doomed.set(None));
    let confirm = move || {
        let version = doomed.get()?;
        let number = u64::from(version.number).to_string();
        let remove = move |()| {
            doomed.set(None);
            inspector.remove(version.clone(), busy);
        };
        Some(view! {
            <Dialog
                title=texts::remove_title(&number)
                close_label=t(common::CLOSE)
                on_close=close
            >
                <p class="dialog-text">{t(texts::REMOVE_TEXT)}</p>
                <div class="dialog-actions">
                    <Button on_press=close>{t(common::CANCEL)}</Button>
                    <Button kind=ButtonKind::Danger on_press=remove>
                        {t(texts::REMOVE)}
                    </Button>
                </div>
            </Dialog>
        })
    };
    view! {
        <section class="details-part" aria-busy=move || busy.get().then_some("true")>
            <header class="details-part-head">
                <h3>{t(texts::VERSIONS)}</h3>
            </header>
            {list}
            {confirm}
        </section>
    }
}

#[component]
fn Row(
    version: Version,
    is_current: bool,
    is_only: bool,
    other: Option<u32>,
    entry: Arc<Entry>,
    inspector: Inspector,
    busy: RwSignal<bool>,
    doomed: RwSignal<Option<Version>>,
) -> impl IntoView {
    let number = u64::from(version.number).to_string();
    let title = if is_current { texts::current(&number) } else { texts::version(&number) };
    let mut note = vec![format::date_time(version.uploaded.0), format::size(version.size)];
    note.extend((!version.owner.is_empty()).then(|| version.owner.clone()));
    let label = texts::actions_for(&number);
    let router = use_router();
    let compare = comparison(&entry, &version, other);
    let items = Callback::new(move |()| {
        let wait = busy.get_untracked().then_some(files_texts::NEEDS_CONNECTION);
        let no_change = inspector.no_change().or(wait).map(t);
        let (shown, old) = (version.clone(), version.clone());
        let (saved, kept) = (Arc::clone(&entry), Arc::clone(&entry));
        let mut items = vec![
            MenuItem::new(t(texts::DOWNLOAD), move || inspector.download(&saved, &shown))
                .with_glyph(glyphs::DOWNLOAD),
        ];
        items.push(compare_item(router, compare.clone(), is_current, &entry));
        if !is_current {
            let restore = move || inspector.restore(Arc::clone(&kept), old.clone(), busy);
            items.push(
                MenuItem::new(t(texts::RESTORE), restore)
                    .with_glyph(glyphs::ROTATE_CCW)
                    .with_reason(no_change),
            );
        }
        let doomed_one = version.clone();
        let only = is_only.then(|| t(texts::ONLY_VERSION));
        items.push(
            MenuItem::new(t(texts::REMOVE), move || doomed.set(Some(doomed_one.clone())))
                .with_glyph(glyphs::TRASH)
                .with_reason(only.or(no_change))
                .in_new_group()
                .dangerous(),
        );
        items
    });
    view! {
        <li class="details-version" aria-label=title.clone()>
            <div>
                <p>{title.clone()}</p>
                <p class="details-faint">{note.join(" · ")}</p>
            </div>
            <MenuButton label=label glyph=glyphs::ELLIPSIS items=items />
        </li>
    }
}

/// A version and another one, the older one first; none when there is no other.
fn comparison(entry: &Entry, version: &Version, other: Option<u32>) -> Option<Pair> {
    let EntryId::File(file) = entry.id.clone() else { return None };
    let (one, other) = (version.number, other.filter(|other| *other != version.number)?);
    Some(Pair { old: one.min(other), new: one.max(other), file })
}

/// Compares two versions over the page.
fn compare_item(router: Router, pair: Option<Pair>, is_current: bool, entry: &Entry) -> MenuItem {
    let text = if is_current { compare_texts::WITH_BEFORE } else { compare_texts::WITH_CURRENT };
    let reason = match &pair {
        Some(_) => refusal(entry).map(refusal_sentence),
        None => Some(say(compare_texts::NO_OTHER).to_owned()),
    };
    let compare = move || {
        if let Some(pair) = &pair {
            router.go(&router.href_with(COMPARE, Some(&pair.value())));
        }
    };
    MenuItem::new(t(text), compare).with_glyph(glyphs::COMPARE).with_reason(reason)
}
