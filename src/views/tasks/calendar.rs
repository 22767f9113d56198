//! A month of tasks: each on the day when it is due or begins, dragged, or moved by menu and keys; loaded when asked for.

mod chip;
mod day;
mod month;
mod words;

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::Element;
use portico_client::drive::model::tasks::{Day, Task};

use self::chip::Chip;
use self::day::{DayCell, cell_id};
use self::month::Month;
use super::Scene;
use super::data::When;
use super::dragged::Dragged;
use super::place::{MONTH, today};
use crate::i18n::t;
use crate::locales::tasks as texts;
use crate::parts::dragging::Dragging;
use crate::parts::growing::Growing;
use crate::parts::load::Load;
use crate::parts::refusal::failed;
use crate::ui::{Button, IconButton, Skeleton, focus_id, glyphs};

lazy_part! {
    /// Loads it.
    pub fn load_calendar(tasks_calendar) -> fn(Scene) -> AnyView {
        |scene| view! { <Calendar scene=scene /> }.into_any()
    }
}

/// A task on a day.
#[derive(Debug, Clone, PartialEq)]
pub struct Mark {
    /// When; none for what has no date.
    day: Option<Day>,
    /// Which of its days that is: the one when it begins only where it is due on another one.
    when: When,
    task: Task,
}

impl Mark {
    /// As a drag carries it: the task, and which of its days is meant.
    fn word(&self) -> String {
        Dragged { task: self.task.id.clone(), when: Some(self.when) }.word()
    }
}

/// What the parts of the calendar share; handles only.
#[derive(Clone, Copy)]
pub struct Sheet {
    scene: Scene,
    month: Memo<Month>,
    marks: Memo<Vec<Mark>>,
    /// The day that the keyboard is on.
    at: RwSignal<Day>,
    drag: Dragging,
}

#[component]
fn Calendar(scene: Scene) -> impl IntoView {
    let data = scene.data;
    let stage = Memo::new(move |_| data.lists.read().stage());
    let again = Callback::new(move |()| {
        data.lists.set(Load::Waiting);
        data.show(scene.place.with_untracked(|place| place.project().cloned()));
    });
    move || match stage.get() {
        Load::Waiting => view! { <Skeleton label=t(texts::LOADING) /> }.into_any(),
        Load::Failed(problem) => failed(texts::FAILED, &problem, again),
        Load::Ready(()) => view! { <Ready scene=scene /> }.into_any(),
    }
}

#[component]
fn Ready(scene: Scene) -> impl IntoView {
    let router = scene.router;
    let month = Memo::new(move |_| {
        let asked = router.param(MONTH).and_then(|text| Month::parse(&text));
        asked.unwrap_or_else(|| Month::of(today()))
    });
    let marks = Memo::new(move |_| marks_of(scene, month.get()));
    let first =
        if month.get_untracked().holds(today()) { today() } else { month.get_untracked().first() };
    let sheet = Sheet { scene, month, marks, at: RwSignal::new(first), drag: scene.drag };
    let go = move |month: Month| {
        let is_now = month == Month::of(today());
        let word = month.text();
        router.replace(&router.href_with(MONTH, (!is_now).then_some(word.as_str())));
    };
    let step = move |months: i32| {
        let next = month.get_untracked().plus(months);
        sheet.at.set(next.first());
        go(next);
    };
    let on_key = move |event: KeyboardEvent| {
        // What is in a day keeps its own keys.
        let target = event.target().and_then(|it| it.dyn_into::<Element>().ok());
        if target.is_none_or(|it| it.get_attribute("role").as_deref() != Some("gridcell")) {
            return;
        }
        let at = sheet.at.get_untracked();
        let Some(next) = month::step(&event.key(), at) else { return };
        event.prevent_default();
        sheet.at.set(next);
        if month.get_untracked().holds(next) {
            focus_id(&cell_id(next));
        } else {
            go(Month::of(next));
            // It is drawn first.
            request_animation_frame(move || focus_id(&cell_id(next)));
        }
    };
    let heads = month::WEEK.map(|day| {
        view! { <div role="columnheader">{move || words::weekday(day)}</div> }.into_any()
    });
    let weeks = move || {
        let week = |days: [Day; 7]| {
            let days = days.map(|day| view! { <DayCell sheet=sheet day=day /> }.into_any());
            view! {
                <div class="calendar-week" role="row">
                    {days.into_iter().collect_view()}
                </div>
            }
            .into_any()
        };
        month.get().weeks().into_iter().map(week).collect_view()
    };
    view! {
        <div class="calendar-head">
            <h2 class="calendar-title" aria-live="polite">
                {move || words::month(month.get().first())}
            </h2>
            <IconButton
                label=t(texts::MONTH_BEFORE)
                glyph=glyphs::CHEVRON_LEFT
                on_press=move |()| step(-1)
            />
            <IconButton
                label=t(texts::MONTH_AFTER)
                glyph=glyphs::CHEVRON_RIGHT
                on_press=move |()| step(1)
            />
            <Button on_press=move |()| {
                sheet.at.set(today());
                go(Month::of(today()));
            }>{t(texts::TODAY)}</Button>
        </div>
        <div class="calendar" role="grid" aria-label=t(texts::CALENDAR) on:keydown=on_key>
            <div class="calendar-week calendar-names" role="row">
                {heads.into_iter().collect_view()}
            </div>
            {weeks}
        </div>
        <Undated sheet=sheet />
    }
}

/// What has no date, to be dragged onto a day.
#[component]
fn Undated(sheet: Sheet) -> impl IntoView {
    let marks = Memo::new(move |_| {
        let marks = sheet.marks.read();
        marks.iter().filter(|mark| mark.day.is_none()).cloned().collect::<Vec<_>>()
    });
    let growing = Growing::of(Signal::derive(move || marks.read().len()));
    let shown = move || marks.read().iter().take(growing.count()).cloned().collect::<Vec<_>>();
    let is_empty = Memo::new(move |_| marks.read().is_empty());
    move || {
        (!is_empty.get()).then(|| {
            view! {
                <section class="calendar-undated" aria-label=t(texts::UNDATED)>
                    <h2>{t(texts::UNDATED)}</h2>
                    <ul class="calendar-marks">
                        <For
                            each=shown
                            key=key
                            children=move |mark| view! { <Chip sheet=sheet mark=mark /> }
                        />
                    </ul>
                    {growing.more()}
                </section>
            }
        })
    }
}

/// What is drawn anew when it is another.
fn key(mark: &Mark) -> (String, [String; 2], [bool; 2], [Option<Day>; 2]) {
    let task = &mark.task;
    let words = [task.name.clone(), task.color.clone()];
    (mark.word(), words, [task.is_completed, task.can_edit], [task.start, task.due])
}

/// The tasks of a month's sheet, and those without a date.
fn marks_of(scene: Scene, month: Month) -> Vec<Mark> {
    let lists = scene.data.lists.read();
    let Some(lists) = lists.ready() else { return Vec::new() };
    let (filter, me, today) = (scene.filter.read(), scene.data.me.read(), today());
    let (first, last) = month.sheet();
    let is_here = |day: Day| first <= day && day <= last;
    let mut marks = Vec::new();
    let tasks = lists.lists.iter().flat_map(|list| &list.tasks);
    for task in tasks.filter(|task| filter.shows(task, me.as_ref(), today)) {
        let mark = |day, when| Mark { day, when, task: task.clone() };
        match (task.start, task.due) {
            (None, None) => marks.push(mark(None, When::Due)),
            (start, due) => {
                if due.is_some_and(is_here) {
                    marks.push(mark(due, When::Due));
                }
                if start != due && start.is_some_and(is_here) {
                    marks.push(mark(start, When::Start));
                }
            }
        }
    }
    marks
}
