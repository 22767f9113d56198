//! A day of the calendar: its tasks, and the way to add one.

use std::sync::Arc;

use leptos::ev::{DragEvent, KeyboardEvent};
use leptos::prelude::*;
use portico_client::drive::model::tasks::Day;

use super::chip::Chip;
use super::{Sheet, key};
use crate::i18n::{format, say};
use crate::locales::{aside as aside_texts, tasks as texts};
use crate::parts::ask::{Ask, AskName};
use crate::ui::{IconButton, glyphs};
use crate::views::tasks::data::When;
use crate::views::tasks::dragged::Dragged;
use crate::views::tasks::place::today;

/// So many tasks of a day are drawn at first, and so many more each time.
const FIRST: usize = 6;
const STEP: usize = 40;

/// The `id` of a day's cell.
#[must_use]
pub fn cell_id(day: Day) -> String {
    ["day-", &day.text()].concat()
}

/// Draws one.
#[component]
pub fn DayCell(
    /// What the calendar shares.
    sheet: Sheet,
    /// Which day.
    day: Day,
) -> impl IntoView {
    let Sheet { scene, month, marks, at, drag } = sheet;
    let data = scene.data;
    let own = Memo::new(move |_| {
        let marks = marks.read();
        marks.iter().filter(|mark| mark.day == Some(day)).cloned().collect::<Vec<_>>()
    });
    let drawn = RwSignal::new(FIRST);
    let shown = move || own.read().iter().take(drawn.get()).cloned().collect::<Vec<_>>();
    let more = move || {
        let left = own.read().len().saturating_sub(drawn.get());
        (left > 0).then(|| {
            view! {
                <button
                    type="button"
                    class="calendar-more"
                    on:click=move |_| drawn.update(|drawn| *drawn += STEP)
                >
                    {move || aside_texts::more(left as u64)}
                </button>
            }
        })
    };
    let name = move || {
        let date = format::date(day.noon());
        match own.read().len() as u64 {
            0 => date,
            count => texts::tasks_on(count, &date),
        }
    };
    let is_at = Memo::new(move |_| at.get() == day);
    let word = day.text();
    let place = word.clone();
    let drop = move |event: DragEvent| {
        let dropped = drag.drop(&event, |_| true);
        if let Some(Dragged { task, when }) = dropped.map(|word| Dragged::read(&word)) {
            data.put_on(&task, when.unwrap_or(When::Due), day);
        }
    };
    let add = move || {
        let first = data.lists.with_untracked(|lists| {
            lists.ready().and_then(|lists| lists.lists.first()).map(|list| list.id.clone())
        });
        let Some(list) = first else { return };
        scene.ask.set(Some(Ask::Name(AskName {
            title: texts::NEW_TASK,
            label: texts::NAME,
            action: aside_texts::CREATE,
            initial: String::new(),
            perform: Arc::new(move |line| data.add_on(list.clone(), line, today(), day)),
        })));
    };
    let reason = Signal::derive(move || {
        let lists = data.lists.read();
        let has_list = lists.ready().is_some_and(|lists| !lists.lists.is_empty());
        let no = scene.read_only.get().then_some(texts::READ_ONLY);
        no.or((!has_list).then_some(texts::NEEDS_LIST)).map(|text| say(text).to_owned())
    });
    let on_key = move |event: KeyboardEvent| {
        let is_own = event.target() == event.current_target();
        if is_own && event.key() == "Enter" && reason.read_untracked().is_none() {
            event.prevent_default();
            add();
        }
    };
    let (_, _, number) = day.date();
    view! {
        <div
            class="calendar-day"
            class:calendar-other=move || !month.get().holds(day)
            class:calendar-today=move || day == today()
            id=cell_id(day)
            role="gridcell"
            tabindex=move || if is_at.get() { "0" } else { "-1" }
            aria-current=move || (day == today()).then_some("date")
            data-drop=move || drag.is_over(&word).then_some("")
            on:focus=move |_| at.set(day)
            on:keydown=on_key
            on:dragover=move |event| drag.over(&event, place.clone(), |_| true)
            on:drop=drop
        >
            <div class="calendar-day-head">
                <span class="visually-hidden">{name}</span>
                <span class="calendar-number" aria-hidden="true">
                    {number.to_string()}
                </span>
                <span class="calendar-date" aria-hidden="true">
                    {move || format::date(day.noon())}
                </span>
                <IconButton
                    label=move || texts::add_on(&format::date(day.noon()))
                    glyph=glyphs::PLUS
                    reason=reason
                    on_press=move |()| add()
                />
            </div>
            <ul class="calendar-marks">
                <For
                    each=shown
                    key=key
                    children=move |mark| view! { <Chip sheet=sheet mark=mark /> }
                />
            </ul>
            {more}
        </div>
    }
}
