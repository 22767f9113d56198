//! The palette: everything that can be done at the moment, found by typing.

use leptos::ev::KeyboardEvent;
use leptos::html;
use leptos::prelude::*;

use crate::error_text;
use crate::i18n::{say, t};
use crate::locales::{common, helm as texts};
use crate::parts::commands::{Command, Commands, fits};
use crate::parts::finder::{Hit, Hits, load_finder};
use crate::parts::later::later;
use crate::routes::path::{Path, SEARCH_WORDS};
use crate::routes::router::{Router, use_router};
use crate::ui::{Dialog, Icon, MenuItem, glyphs, unique_id};

/// A command below the words of who registered it.
#[derive(Clone)]
struct Row {
    title: &'static str,
    command: Command,
}

/// Draws it.
#[component]
pub fn Palette(
    /// What can be done.
    commands: Commands,
    /// It goes away.
    on_close: Callback<()>,
) -> impl IntoView {
    let router = use_router();
    let typed = RwSignal::new(String::new());
    let found = RwSignal::new(Hits::default());
    // Commands are there at once; what finds notes and tasks comes after them.
    let finding = later(load_finder(), move |finder| {
        (finder.follow)(typed.into(), found);
        ().into_any()
    });
    let at = RwSignal::new(0_usize);
    let list_id = unique_id("palette");
    let field = NodeRef::<html::Input>::new();
    Effect::new(move |_| {
        if let Some(field) = field.get() {
            // It cannot fail for a field that is in the page.
            let _ = field.focus();
        }
    });
    let all = StoredValue::new_local(rows(commands));
    let shown = move || -> Vec<Row> {
        let typed = typed.get();
        let is_shown = |row: &&Row| fits(&row.command.item.label.get(), &typed);
        let mut rows: Vec<Row> =
            all.with_value(|all| all.iter().filter(is_shown).cloned().collect());
        if !typed.trim().is_empty() {
            let words = typed.trim().to_owned();
            let name = texts::search_for(&words);
            let href = Path::Search.href_with(&[(SEARCH_WORDS, &words)]);
            let item = MenuItem::new(name, move || router.go(&href)).with_glyph(glyphs::SEARCH);
            rows.push(Row { title: say(texts::SEARCH), command: Command::new(item) });
        }
        rows.extend(written(router, &found.read()));
        rows
    };
    let count = Memo::new(move |_| shown().len());
    let pick = move |row: Row| {
        let is_possible = row.command.item.reason.is_none();
        if is_possible {
            on_close.run(());
            row.command.item.on_pick.run(());
        }
    };
    let key = move |event: KeyboardEvent| {
        let (now, count) = (at.get_untracked(), count.get_untracked().max(1));
        match event.key().as_str() {
            "ArrowDown" => at.set((now + 1) % count),
            "ArrowUp" => at.set((now + count - 1) % count),
            "Enter" => {
                if let Some(row) = untrack(shown).into_iter().nth(now) {
                    pick(row);
                }
            }
            _ => return,
        }
        event.prevent_default();
    };
    let (owned, prefix) = (list_id.clone(), list_id.clone());
    let option_id = move |index: usize| [prefix.as_str(), "-", &index.to_string()].concat();
    let active_id = option_id.clone();
    let options = move || {
        let mut before = "";
        let mut views: Vec<AnyView> = Vec::new();
        for (index, row) in shown().into_iter().enumerate() {
            if row.title != before {
                before = row.title;
                views.push(
                    view! { <li role="presentation" class="palette-title">{row.title}</li> }
                        .into_any(),
                );
            }
            views.push(option(index, option_id(index), row, at, Callback::new(pick_of(pick))));
        }
        views
    };
    view! {
        <Dialog title=t(texts::PALETTE) close_label=t(common::CLOSE) wide=true on_close=on_close>
            <input
                class="field-input"
                type="text"
                role="combobox"
                aria-label=t(texts::PALETTE)
                aria-expanded="true"
                aria-autocomplete="list"
                aria-controls=owned
                aria-activedescendant=move || (count.get() > 0).then(|| active_id(at.get()))
                placeholder=t(texts::HINT)
                autocomplete="off"
                spellcheck="false"
                prop:value=move || typed.get()
                on:input=move |event| {
                    typed.set(event_target_value(&event));
                    at.set(0);
                }
                on:keydown=key
                node_ref=field
            />
            <ul class="palette" id=list_id role="listbox" aria-label=t(texts::PALETTE)>
                {options}
            </ul>
            {finding}
        </Dialog>
    }
}

fn pick_of(pick: impl Fn(Row) + Copy + Send + Sync + 'static) -> impl Fn(Row) + Send + Sync {
    pick
}

fn rows(commands: Commands) -> Vec<Row> {
    let of = |registered: crate::parts::commands::Registered| {
        let title = say(registered.title);
        registered.commands.run(()).into_iter().map(move |command| Row { title, command })
    };
    commands.all().into_iter().flat_map(of).collect()
}

/// Notes and tasks, and why there are none.
fn written(router: Router, found: &Hits) -> Vec<Row> {
    let title = say(texts::WRITTEN);
    let mut rows: Vec<Row> = Vec::with_capacity(found.hits.len());
    for Hit { glyph, name, href } in found.hits.iter().cloned() {
        let item = MenuItem::new(name, move || router.go(&href)).with_glyph(glyph);
        rows.push(Row { title, command: Command::new(item) });
    }
    if let Some(problem) = &found.problem {
        let reason = error_text::sentence(problem);
        let item = MenuItem::new(t(texts::WRITTEN_FAILED), || {})
            .with_glyph(glyphs::CIRCLE_ALERT)
            .with_reason(Some(reason));
        rows.push(Row { title, command: Command::new(item) });
    }
    rows
}

fn option(
    index: usize,
    id: String,
    row: Row,
    at: RwSignal<usize>,
    on_pick: Callback<Row>,
) -> AnyView {
    let Command { item, keys } = row.command.clone();
    let (label, reason) = (item.label.clone(), item.reason.clone());
    let off = reason.is_some();
    let is_at = move || at.get() == index;
    view! {
        <li
            class="palette-option"
            id=id
            role="option"
            aria-selected=move || if is_at() { "true" } else { "false" }
            aria-disabled=off.then_some("true")
            on:mousemove=move |_| at.set(index)
            on:click=move |_| on_pick.run(row.clone())
        >
            <Icon glyph=item.glyph.unwrap_or(glyphs::CHEVRON_RIGHT) />
            <span class="palette-name">{move || label.get()}</span>
            <span class="palette-note">{move || reason.as_ref().map(|it| it.get())}</span>
            {keys.map(|keys| view! { <kbd>{keys}</kbd> })}
        </li>
    }
    .into_any()
}
