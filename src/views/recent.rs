//! What somebody used lately, and their favorites: a list of each, and the texts that they have not saved.

mod data;
mod row;
mod unsaved;

use leptos::prelude::*;

use self::data::Data;
use self::row::Row;
use self::unsaved::Unsaved;
use crate::i18n::{Text, say, t};
use crate::locales::recent as texts;
use crate::parts::lately::{Item, Which};
use crate::parts::media::{ROOMY_ROWS, use_media};
use crate::routes::Show;
use crate::routes::path::Path;
use crate::routes::router::use_router;
use crate::sheets::styled;
use crate::state::title::use_title;
use crate::ui::{Button, ButtonKind, EmptyState, VirtualList, Window, glyphs};

/// The query parameter of the tab.
const TAB: &str = "tab";
/// Heights of a row in pixels; `style/views/recent.css` gives rows the same.
const ROW: f64 = 52.0;
const ROOMY_ROW: f64 = 60.0;

lazy_part! {
    /// Loads the view.
    pub fn load_recent(recent_view) -> Show {
        view
    }
}

fn view() -> AnyView {
    styled("recent", || view! { <RecentView /> }.into_any())
}

const TABS: [Which; 2] = [Which::Recent, Which::Favorites];

fn tab_name(tab: Which) -> &'static str {
    match tab {
        Which::Recent => "recent",
        Which::Favorites => "favorites",
    }
}

fn tab_text(tab: Which) -> Text {
    match tab {
        Which::Recent => texts::RECENT,
        Which::Favorites => texts::FAVORITES,
    }
}

/// The first one leaves no trace in the address.
fn tab_href(tab: Which) -> String {
    match tab {
        Which::Recent => Path::Recent.href(),
        Which::Favorites => Path::Recent.href_with(&[(TAB, tab_name(tab))]),
    }
}

fn tab_of(name: Option<&str>) -> Which {
    TABS.into_iter().find(|tab| Some(tab_name(*tab)) == name).unwrap_or(Which::Recent)
}

#[component]
fn RecentView() -> impl IntoView {
    let router = use_router();
    let data = Data::new();
    let tab = Memo::new(move |_| tab_of(router.param(TAB).as_deref()));
    use_title().set_view(t(texts::TITLE));
    let items = Memo::new(move |_| data.list(tab.get()).get());
    let link = move |it: Which| {
        view! {
            <li>
                <a
                    class="tab"
                    href=tab_href(it)
                    aria-current=move || (tab.get() == it).then_some("page")
                >
                    {t(tab_text(it))}
                </a>
            </li>
        }
        .into_any()
    };
    let clear = move || {
        let nothing = Signal::derive(move || {
            items.read().is_empty().then(|| say(texts::NOTHING_TO_CLEAR).to_owned())
        });
        (tab.get() == Which::Recent).then(|| {
            view! {
                <Button
                    kind=ButtonKind::Quiet
                    reason=nothing
                    on_press=move |()| data.clear(Which::Recent)
                >
                    {t(texts::CLEAR)}
                </Button>
            }
        })
    };
    let is_empty = Memo::new(move |_| items.read().is_empty());
    let body = move || match (is_empty.get(), tab.get()) {
        (true, Which::Recent) => {
            empty(glyphs::CLOCK, texts::RECENT_EMPTY, texts::RECENT_EMPTY_TEXT)
        }
        (true, Which::Favorites) => {
            empty(glyphs::STAR, texts::FAVORITES_EMPTY, texts::FAVORITES_EMPTY_TEXT)
        }
        (false, tab) => view! { <Rows data=data tab=tab items=items /> }.into_any(),
    };
    view! {
        <div class="files recent-view">
            <header class="files-head recent-head">
                <h1 class="files-title">{t(texts::TITLE)}</h1>
                <nav aria-label=t(texts::TITLE)>
                    <ul class="tabs">{TABS.map(link).into_iter().collect_view()}</ul>
                </nav>
                <div class="toolbar">{clear}</div>
            </header>
            <Unsaved data=data />
            {body}
        </div>
    }
}

fn empty(glyph: crate::ui::Glyph, title: Text, text: Text) -> AnyView {
    view! {
        <EmptyState glyph=glyph title=t(title) text=t(text)>
            <a class="button" href=Path::Files.href()>
                {t(texts::GO_TO_FILES)}
            </a>
        </EmptyState>
    }
    .into_any()
}

#[component]
fn Rows(data: Data, tab: Which, items: Memo<Vec<Item>>) -> impl IntoView {
    let total = Memo::new(move |_| items.read().len());
    let window = RwSignal::new(Window::default());
    let roomy = use_media(ROOMY_ROWS);
    let height = Signal::derive(move || if roomy.get() { ROOMY_ROW } else { ROW });
    let row = move |index: usize| {
        let first = items.read_untracked().get(index).cloned()?;
        // When rows have left the end, the row is taken away in the same moment: it keeps its last looks until then.
        let item = Memo::new(move |before: Option<&Item>| {
            let now = items.read();
            now.get(index).or(before).unwrap_or(&first).clone()
        });
        Some(view! { <Row data=data tab=tab item=item index=index total=total /> }.into_any())
    };
    let gone = Memo::new(move |_| data.count_gone(&items.read()));
    let note = move || {
        let count = gone.get();
        (count > 0).then(|| {
            view! {
                <p class="recent-gone" role="status">
                    <span>{texts::are_gone(count)}</span>
                    <Button
                        kind=ButtonKind::Quiet
                        on_press=move |()| data.remove_gone(tab)
                    >
                        {t(texts::REMOVE_GONE)}
                    </Button>
                </p>
            }
        })
    };
    view! {
        {note}
        <div class="listing listing-recent" role="list" aria-label=t(tab_text(tab))>
            <VirtualList total=total row_height=height window=window>
                <For
                    each=move || window.get().start..window.get().end.min(total.get())
                    key=|index| *index
                    children=row
                />
            </VirtualList>
        </div>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_tab_is_found_by_its_name() {
        for tab in TABS {
            assert_eq!(tab_of(Some(tab_name(tab))), tab);
        }
        assert_eq!(tab_of(None), Which::Recent);
        assert_eq!(tab_of(Some("nonsense")), Which::Recent);
        assert_eq!(tab_href(Which::Recent), "/recent");
        assert_eq!(tab_href(Which::Favorites), "/recent?tab=favorites");
    }
}
