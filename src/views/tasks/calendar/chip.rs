//! A task in the calendar: its name, which opens it, and the menu that moves it to other days.

use leptos::ev::DragEvent;
use leptos::prelude::*;
use portico_client::drive::model::tasks::{Day, TaskChange};

use super::{Mark, Sheet};
use crate::i18n::t;
use crate::locales::{aside as aside_texts, tasks as texts};
use crate::parts::tints::css;
use crate::ui::{MenuButton, MenuItem, glyphs};
use crate::views::tasks::data::When;
use crate::views::tasks::filter::is_late;
use crate::views::tasks::place::{TASK, today};

/// Draws one.
#[component]
pub fn Chip(
    /// What the calendar shares.
    sheet: Sheet,
    /// What it shows.
    mark: Mark,
) -> impl IntoView {
    let Sheet { scene, drag, .. } = sheet;
    let router = scene.router;
    let word = mark.word();
    let Mark { when, task, .. } = mark;
    let begins = when == When::Start;
    let href = {
        let id = task.id.clone();
        move || {
            // The filters and the month of the moment stay.
            let _ = (router.path(), router.query());
            router.href_with(TASK, Some(id.as_str()))
        }
    };
    let (label, named, words) = (task.name.clone(), task.name.clone(), task.name.clone());
    let shown = move || if begins { texts::begins(&words) } else { words.clone() };
    let (tint, is_done, is_late) = (css(&task.color), task.is_completed, is_late(&task, today()));
    let can_edit = task.can_edit;
    let stored = StoredValue::new(task);
    let start = move |event: DragEvent| {
        stored.with_value(|task| drag.start(&event, word.clone(), &task.name));
    };
    let items = Callback::new(move |()| {
        let task = stored.get_value();
        let no = (!can_edit).then(|| t(texts::READ_ONLY));
        let data = scene.data;
        let put = move |day: Day| move || data.put_on(&stored.get_value().id, when, day);
        let from = when.of(&task).unwrap_or_else(today);
        let done = move || {
            let id = stored.get_value().id;
            data.change(&id, TaskChange::Completed(!is_done));
        };
        let none = move || data.change(&stored.get_value().id, when.change(None));
        let done_text = if is_done { texts::REOPEN } else { texts::COMPLETE };
        let move_to = |text, day: Day| MenuItem::new(t(text), put(day)).with_reason(no);
        vec![
            MenuItem::new(t(done_text), done).with_glyph(glyphs::CIRCLE_CHECK).with_reason(no),
            move_to(texts::DAY_BEFORE, from.plus(-1)).in_new_group(),
            move_to(texts::DAY_AFTER, from.plus(1)),
            move_to(texts::WEEK_AFTER, from.plus(7)),
            move_to(texts::TO_TODAY, today()),
            MenuItem::new(t(texts::TAKE_DATE), none).with_glyph(glyphs::X).with_reason(no),
        ]
    });
    view! {
        <li
            class="calendar-mark"
            class:calendar-done=is_done
            class:calendar-late=is_late
            class:calendar-begins=begins
            style:--tint=tint
            aria-label=label
            draggable=if can_edit { "true" } else { "false" }
            on:dragstart=start
            on:dragend=move |_| drag.end()
        >
            <a class="calendar-name" href=href draggable="false">
                {shown}
            </a>
            <MenuButton
                label=move || aside_texts::actions_for(&named)
                glyph=glyphs::ELLIPSIS
                items=items
            />
        </li>
    }
}
