//! The saved searches above what was found, and the button that saves the present one.

use std::sync::Arc;

use futures::FutureExt;
use futures::future::ready;
use leptos::prelude::*;

use crate::i18n::{say, t};
use crate::locales::search as texts;
use crate::parts::ask::{Ask, AskName, Asking, Perform};
use crate::parts::criteria::{MODIFIED, SIZE, TYPE};
use crate::parts::saved::{SavedSearch, use_saved};
use crate::routes::path::{SEARCH_IN, SEARCH_WORDS};
use crate::routes::router::use_router;
use crate::state::toasts::use_toasts;
use crate::ui::{Button, ButtonKind, Icon, MenuButton, MenuItem, glyphs};

/// What of the address makes a search; where one came from does not.
const ASKS: [&str; 5] = [SEARCH_WORDS, SEARCH_IN, TYPE, MODIFIED, SIZE];

/// Shows them.
#[component]
pub fn Saved(
    /// True while nothing is looked for.
    is_idle: Memo<bool>,
) -> impl IntoView {
    let (saved, router, toasts) = (use_saved(), use_router(), use_toasts());
    let ask = RwSignal::new(None::<Ask>);
    let asks = Memo::new(move |_| {
        let ask = |name: &&str| {
            let value = router.param(name).filter(|value| !value.is_empty())?;
            Some(((*name).to_owned(), value))
        };
        ASKS.iter().filter_map(ask).collect::<Vec<_>>()
    });
    let is_saved = Memo::new(move |_| {
        let asks = asks.read();
        saved.list.read().iter().any(|saved| saved.asks == *asks)
    });
    let save = move |()| {
        let asks = asks.get_untracked();
        let words = asks.iter().find(|(name, _)| *name == SEARCH_WORDS);
        let initial = words.map_or_else(|| say(texts::SAVED_NAME).to_owned(), |it| it.1.clone());
        let perform: Perform = Arc::new(move |name| {
            saved.save(&name, asks.clone());
            ready(Ok(())).boxed_local()
        });
        ask.set(Some(Ask::Name(AskName {
            title: texts::SAVE,
            label: texts::NAME,
            action: texts::SAVE_ACTION,
            initial,
            perform,
        })));
    };
    let rename = move |before: String| {
        let initial = before.clone();
        let perform: Perform = Arc::new(move |name| {
            saved.rename(&before, &name);
            ready(Ok(())).boxed_local()
        });
        ask.set(Some(Ask::Name(AskName {
            title: texts::RENAME_SAVED,
            label: texts::NAME,
            action: texts::RENAME,
            initial,
            perform,
        })));
    };
    let remove = move |gone: SavedSearch| {
        let text = texts::removed(&gone.name);
        toasts.undoable(text, saved.remove(gone));
    };
    let chip = move |it: SavedSearch| {
        let (href, name, label) = (it.href(), it.name.clone(), it.name.clone());
        let (shown, menu_of) = (it.clone(), it);
        let items = Callback::new(move |()| {
            let (gone, before) = (menu_of.clone(), menu_of.name.clone());
            vec![
                MenuItem::new(t(texts::RENAME), move || rename(before.clone()))
                    .with_glyph(glyphs::PENCIL),
                MenuItem::new(t(texts::REMOVE), move || remove(gone.clone())).with_glyph(glyphs::X),
            ]
        });
        view! {
            <li class="saved-item">
                <a
                    class="saved-link"
                    href=href
                    aria-current=move || shown.is_shown(router).then_some("page")
                >
                    <Icon glyph=glyphs::BOOKMARK />
                    <span>{name}</span>
                </a>
                <MenuButton
                    label=move || texts::actions_for_saved(&label)
                    glyph=glyphs::ELLIPSIS
                    items=items
                />
            </li>
        }
        .into_any()
    };
    let list = move || {
        view! {
            <ul class="saved-list" aria-label=t(texts::SAVED)>
                {move || saved.list.get().into_iter().map(chip).collect_view()}
            </ul>
        }
    };
    let button = move || {
        view! {
            <Button kind=ButtonKind::Quiet glyph=glyphs::BOOKMARK on_press=save>
                {t(texts::SAVE)}
            </Button>
        }
    };
    let is_there = Memo::new(move |_| !saved.list.read().is_empty());
    let can_save = Memo::new(move |_| !is_idle.get() && !is_saved.get());
    view! {
        <div class="saved">
            {move || is_there.get().then(list)}
            {move || can_save.get().then(button)}
        </div>
        <Asking ask=ask />
    }
}
