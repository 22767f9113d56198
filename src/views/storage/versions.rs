//! Files with old versions, and how much room these take. What removes one removes it for ever, so that is done where each can be
//! looked at: in the details of its file.

use leptos::prelude::*;

use super::data::{Explorer, Old, Progress};
use super::empty;
use super::row::{Names, show_href};
use crate::error_text;
use crate::i18n::{format, say, t};
use crate::locales::storage as texts;
use crate::parts::entry_icon::{EntryIcon, family_of_name};
use crate::ui::{Icon, glyphs};

/// How many files are asked for at most: those with the most versions.
const MOST: usize = 100;

/// Draws them.
#[component]
pub fn VersionsList(
    /// What was met.
    explorer: Explorer,
) -> impl IntoView {
    let known = explorer.olds().known;
    let files = Memo::new(move |_| explorer.ask(|inventory| inventory.with_versions(MOST)));
    Effect::new(move |_| {
        // Before everything is known, others with more versions may come.
        if *explorer.progress.read() != Progress::Walking {
            explorer.weigh(files.get());
        }
    });
    on_cleanup(move || explorer.stop_weighing());
    let is_empty = Memo::new(move |_| files.read().is_empty());
    let sums = move || {
        let known = known.read();
        let bytes = known.values().map(|old| match old {
            Old::Known { bytes, .. } => *bytes,
            Old::Unknown(_) => 0,
        });
        let sum = texts::old_versions(files.read().len() as u64, &format::size(bytes.sum()));
        let open = files.read().iter().filter(|at| !known.contains_key(*at)).count() as u64;
        if open == 0 { sum } else { [sum, texts::asking(open)].join(" ") }
    };
    // Those that take the most room first, as far as it is known.
    let arranged = Memo::new(move |_| {
        let known = known.read();
        let mut files = files.get();
        let bytes = |at: &usize| match known.get(at) {
            Some(Old::Known { bytes, .. }) => *bytes,
            Some(Old::Unknown(_)) | None => 0,
        };
        files.sort_unstable_by(|one, other| bytes(other).cmp(&bytes(one)).then(one.cmp(other)));
        files
    });
    let list = move || {
        view! {
            <div class="explorer-tools">
                <p role="status">{sums}</p>
                <p class="explorer-note">{t(texts::VERSIONS_NOTE)}</p>
            </div>
            <div class="explorer-scroll" tabindex="0" role="group" aria-label=t(texts::VERSIONS)>
                <ul class="copies">
                    <For
                        each=move || arranged.get()
                        key=|at| *at
                        children=move |at| view! { <Row explorer=explorer at=at /> }
                    />
                </ul>
            </div>
        }
    };
    move || {
        if is_empty.get() {
            empty(texts::NO_VERSIONS_TITLE, texts::NO_VERSIONS_TEXT)
        } else {
            list().into_any()
        }
    }
}

#[component]
fn Row(explorer: Explorer, at: usize) -> impl IntoView {
    let known = explorer.olds().known;
    let name = untrack(|| explorer.of_file(at, |file| file.name.clone()));
    let words = move || match known.read().get(&at) {
        None => say(texts::NOT_ASKED).to_owned(),
        Some(Old::Unknown(problem)) => error_text::sentence(problem),
        Some(Old::Known { count, bytes }) => texts::old(*count, &format::size(*bytes)),
    };
    let at_memo = Memo::new(move |_| at);
    let label = texts::versions_of(&name);
    view! {
        <li class="copy">
            <EntryIcon family=family_of_name(&name) />
            <Names explorer=explorer at=at_memo />
            <span class="copy-note">{words}</span>
            <a class="button button-quiet" href=show_href(explorer, at, true) aria-label=label>
                <Icon glyph=glyphs::INFO />
                <span class="button-label">{t(texts::LOOK_AT)}</span>
            </a>
        </li>
    }
}
