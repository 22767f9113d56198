//! The names of one kind that are taken: one choice for all of them, and one for each.

use std::rc::Rc;

use leptos::prelude::*;
use portico_client::transfer::survey::{Choices, Conflict, ConflictKind, Side};

use super::Plan;
use super::choice::{choose_all, chosen, parse, possible, text, word};
use crate::i18n::{format, say, t};
use crate::locales::upload_plan as texts;
use crate::ui::{Icon, Select, VirtualList, Window, glyphs};

/// The height of a row in pixels; `style/views/upload_plan.css` gives rows the same.
const ROW_HEIGHT: f64 = 72.0;
/// How many rows the list grows to; more are scrolled.
const ROWS_AT_ONCE: usize = 4;

/// One kind; nothing where there is none of it.
#[component]
pub(super) fn Taken(
    plan: StoredValue<Rc<Plan>, LocalStorage>,
    kind: ConflictKind,
    choices: RwSignal<Choices>,
) -> impl IntoView {
    // Places among all conflicts.
    let places: Vec<usize> = plan.with_value(|plan| {
        let all = plan.survey.conflicts.iter().enumerate();
        all.filter(|(_, conflict)| conflict.kind == kind).map(|(at, _)| at).collect()
    });
    let count = places.len();
    if count == 0 {
        return None;
    }
    let places = StoredValue::new(places);
    let for_all = Signal::derive(move || {
        let choices = choices.read();
        choices.all.get(&kind).map_or("", |decision| word(*decision))
    });
    let choose = move |value: String| {
        if let Some(decision) = parse(kind, &value) {
            choices.update(|choices| {
                plan.with_value(|plan| {
                    choose_all(choices, &plan.survey.conflicts, kind, decision);
                });
            });
        }
    };
    let window = RwSignal::new(Window::default());
    let row = move |index: usize| {
        let at = places.with_value(|places| places.get(index).copied())?;
        let conflict = plan.with_value(|plan| plan.survey.conflicts.get(at).cloned())?;
        Some(view! { <Row conflict=conflict at=at index=index count=count choices=choices /> })
    };
    let all = view! {
        <section class="plan-kind">
            <header class="plan-head">
                <h3>{move || heading(kind, count as u64)}</h3>
                {(count > 1).then(|| view! {
                    <Select
                        label=t(texts::FOR_ALL)
                        glyph=glyphs::LIST
                        options=options(kind)
                        value=for_all
                        on_choose=choose
                    />
                })}
            </header>
            <div
                class="plan-list"
                role="list"
                aria-label=t(texts::LIST)
                style:--rows=count.min(ROWS_AT_ONCE).to_string()
            >
                <VirtualList total=Signal::stored(count) row_height=Signal::stored(ROW_HEIGHT) window=window>
                    <For
                        each=move || window.get().start..window.get().end
                        key=|index| *index
                        children=row
                    />
                </VirtualList>
            </div>
        </section>
    };
    Some(all)
}

fn heading(kind: ConflictKind, count: u64) -> String {
    match kind {
        ConflictKind::FileOnFile => texts::files_there(count),
        ConflictKind::FolderOnFolder => texts::folders_there(count),
        ConflictKind::FileOnFolder => texts::files_on_folders(count),
        ConflictKind::FolderOnFile => texts::folders_on_files(count),
    }
}

fn options(kind: ConflictKind) -> Vec<(&'static str, TextProp)> {
    possible(kind).iter().map(|it| (word(*it), t(text(*it)).into())).collect()
}

/// One name: what was picked beside what is there, and what becomes of it.
#[component]
fn Row(
    conflict: Conflict,
    at: usize,
    index: usize,
    count: usize,
    choices: RwSignal<Choices>,
) -> impl IntoView {
    let kind = conflict.kind;
    let is_folder = matches!(kind, ConflictKind::FolderOnFolder | ConflictKind::FolderOnFile);
    let name = conflict.name.clone();
    let way = conflict.path.iter().chain([&conflict.name]).cloned().collect::<Vec<_>>().join("/");
    let conflict = StoredValue::new(conflict);
    let value = Signal::derive(move || {
        conflict.with_value(|conflict| word(chosen(&choices.read(), at, conflict)))
    });
    let choose = move |value: String| {
        if let Some(decision) = parse(kind, &value) {
            choices.update(|choices| {
                choices.single.insert(at, decision);
            });
        }
    };
    let sides = move || conflict.with_value(sides);
    let label = name.clone();
    view! {
        <div
            class="plan-row"
            role="listitem"
            aria-label=name
            aria-posinset=(index + 1).to_string()
            aria-setsize=count.to_string()
        >
            <Icon glyph=if is_folder { glyphs::FOLDER } else { glyphs::FILE } />
            <div class="plan-text">
                <span class="plan-name" title=way.clone()>{way.clone()}</span>
                {move || sides().into_iter().map(|line| view! { <span class="plan-side">{line}</span> }).collect_view()}
            </div>
            <Select
                label=move || texts::decide(&label)
                glyph=glyphs::CHEVRON_RIGHT
                options=options(kind)
                value=value
                on_choose=choose
            />
        </div>
    }
}

/// What was picked and what is there, a line each; nothing where neither has a size.
fn sides(conflict: &Conflict) -> Vec<String> {
    let theirs = &conflict.theirs;
    let Some(ours) = &conflict.ours else {
        return theirs.size.map(|_| texts::theirs(&facts(theirs, false))).into_iter().collect();
    };
    let are_files = theirs.size.is_some();
    let newer = |one: &Side, other: &Side| are_files && one.modified > other.modified;
    vec![
        texts::yours(&facts(ours, newer(ours, theirs))),
        texts::theirs(&facts(theirs, newer(theirs, ours))),
    ]
}

fn facts(side: &Side, is_newer: bool) -> String {
    let mut parts: Vec<String> = side.size.map(format::size).into_iter().collect();
    parts.push(format::date_time(side.modified));
    if is_newer {
        parts.push(say(texts::NEWER).to_owned());
    }
    parts.join(" · ")
}
