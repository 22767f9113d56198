//! The dialog: how the names change, what they would be, how far it is, and what was refused.

use std::collections::HashSet;
use std::sync::Arc;

use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos::wasm_bindgen::JsValue;
use portico_client::drive::model::{Day, Entry};
use portico_client::listing::rename::{Line, Subject, keys};
use portico_client::problem::Problem;

use super::super::super::state::ids;
use super::super::perform::Perform;
use super::data::{Outcome, rename_all};
use super::form::{Fields, Form};
use super::list::{Lines, arranged};
use crate::error_text;
use crate::i18n::{say, t};
use crate::locales::{common, rename as texts};
use crate::parts::history::Action;
use crate::ui::{Button, ButtonKind, Dialog, Progress};

/// Where it stands.
#[derive(Debug, Clone, PartialEq)]
enum Stage {
    Asking,
    /// So many steps of so many.
    Going(usize, usize),
    /// So many have other names, and these not.
    Over(u64, Vec<(String, Problem)>),
}

/// What is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Shown {
    Asking,
    Going,
    Over,
}

/// Asks, and gives the names.
#[component]
pub fn RenameDialog(
    /// The entries.
    entries: Vec<Arc<Entry>>,
    /// Knows the folder, and gives the names.
    perform: Perform,
    /// It goes away.
    on_close: Callback<()>,
) -> impl IntoView {
    let stage = RwSignal::new(Stage::Asking);
    let stop = StoredValue::new(false);
    let title = texts::title(entries.len() as u64);
    let going: HashSet<_> = ids(&entries).into_iter().collect();
    let subjects: Vec<Subject> = entries.iter().map(|entry| subject(entry)).collect();
    let (entries, subjects) = (StoredValue::new(entries), StoredValue::new(subjects));
    let others = Memo::new(move |_| {
        let rows = perform.state.base.read();
        let names = rows.iter().filter(|row| !going.contains(&row.id)).map(|row| row.name.as_str());
        Arc::new(keys(names))
    });
    let form = Form::new();
    let lines = Memo::new(move |_| {
        let others = others.read();
        subjects.with_value(|subjects| form.lines(subjects, &others))
    });
    let rename = Callback::new(move |()| {
        let Some(lines) = lines.get_untracked() else { return };
        let (entries, others) = (entries.get_value(), others.get_untracked());
        let (folder, changes) = (perform.state.folder.get_untracked(), perform.deed.changes());
        stop.set_value(false);
        stage.set(Stage::Going(0, lines.len()));
        spawn_local(async move {
            let on_step = move |over, all| {
                stage.try_set(Stage::Going(over, all));
            };
            let outcome = rename_all(changes, entries, lines, &others, stop, on_step).await;
            let Outcome { done, failed, is_stopped } = outcome;
            let action = Action::renamed(done, folder.clone());
            let count = action.count();
            perform.kit.touch(&folder);
            perform.history.record(action);
            if failed.is_empty() && !is_stopped {
                on_close.try_run(());
            } else {
                stage.try_set(Stage::Over(count, failed));
            }
        });
    });
    // While names are given, closing means stopping: what is half done goes on.
    let close = Callback::new(move |()| {
        if matches!(*stage.read_untracked(), Stage::Going(..)) {
            stop.set_value(true);
        } else {
            on_close.run(());
        }
    });
    let shown = Memo::new(move |_| match *stage.read() {
        Stage::Asking => Shown::Asking,
        Stage::Going(..) => Shown::Going,
        Stage::Over(..) => Shown::Over,
    });
    let body = move || match shown.get() {
        Shown::Asking => {
            view! { <Asking form=form lines=lines on_rename=rename on_close=close /> }.into_any()
        }
        Shown::Going => view! { <Going stage=stage on_stop=close /> }.into_any(),
        Shown::Over => over(&stage.get_untracked(), close),
    };
    view! {
        <Dialog title=title close_label=t(common::CLOSE) wide=true on_close=close>
            {body}
        </Dialog>
    }
}

#[expect(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    reason = "milliseconds of any date fit into 2^53, and minutes of a day are few"
)]
fn subject(entry: &Entry) -> Subject {
    let seconds = entry.modified.0;
    let date = js_sys::Date::new(&JsValue::from_f64(seconds as f64 * 1000.0));
    // The day that it was where the person is.
    let offset = date.get_timezone_offset() as i64 * 60;
    Subject {
        name: entry.name.clone(),
        is_folder: entry.is_folder(),
        date: Day::of(seconds - offset).to_string(),
    }
}

#[component]
fn Asking(
    form: Form,
    lines: Memo<Option<Vec<Line>>>,
    on_rename: Callback<()>,
    on_close: Callback<()>,
) -> impl IntoView {
    let shown = Memo::new(move |before: Option<&Arc<Vec<Line>>>| {
        // While an expression is being typed, the names of before stay.
        let lines = lines.read().as_ref().map(|lines| Arc::new(arranged(lines)));
        lines.or_else(|| before.cloned()).unwrap_or_default()
    });
    let count = |lines: &[Line], is_counted: fn(&Line) -> bool| {
        lines.iter().filter(|line| is_counted(line)).count() as u64
    };
    let changed = Memo::new(move |_| count(&shown.read(), Line::is_changed));
    let bad = Memo::new(move |_| count(&shown.read(), |line| line.trouble.is_some()));
    let is_wrong = Memo::new(move |_| lines.read().is_none());
    let reason = Signal::derive(move || {
        let text = match (is_wrong.get(), bad.get(), changed.get()) {
            (true, _, _) => texts::NO_EXPRESSION,
            (_, 1.., _) => texts::SOLVE_FIRST,
            (_, _, 0) => texts::NOTHING_CHANGES,
            (_, _, _) => return None,
        };
        Some(say(text).to_owned())
    });
    let told = move || match bad.get() {
        0 => texts::changing(changed.get()),
        bad => [texts::changing(changed.get()), texts::troubles(bad)].join(" "),
    };
    view! {
        <form
            class="rename-form"
            novalidate
            on:submit=move |event| {
                event.prevent_default();
                if reason.get_untracked().is_none() {
                    on_rename.run(());
                }
            }
        >
            <Fields form=form is_wrong=is_wrong />
            <p class="rename-told" class:rename-warned=move || { bad.get() > 0 } role="status">
                {told}
            </p>
            <Lines lines=shown />
            <div class="dialog-actions">
                <Button on_press=on_close>{t(common::CANCEL)}</Button>
                <Button kind=ButtonKind::Primary submits=true reason=reason>
                    {move || texts::rename(changed.get())}
                </Button>
            </div>
        </form>
    }
}

#[component]
fn Going(stage: RwSignal<Stage>, on_stop: Callback<()>) -> impl IntoView {
    let steps = move || match *stage.read() {
        Stage::Going(over, all) => (over, all),
        Stage::Asking | Stage::Over(..) => (0, 0),
    };
    #[expect(clippy::cast_precision_loss, reason = "numbers of entries are far below 2^53")]
    let share = Signal::derive(move || Some(steps().0 as f64 / steps().1.max(1) as f64));
    view! {
        <p class="dialog-text" role="status">{t(texts::GOING)}</p>
        <Progress label=t(texts::GOING) share=share />
        <div class="dialog-actions">
            <Button on_press=on_stop>{t(texts::STOP)}</Button>
        </div>
    }
}

/// What was refused, each with its reason.
fn over(stage: &Stage, on_close: Callback<()>) -> AnyView {
    let (count, failed) = match stage {
        Stage::Over(count, failed) => (*count, failed.clone()),
        Stage::Asking | Stage::Going(..) => (0, Vec::new()),
    };
    let line = |(name, problem): (String, Problem)| {
        let why = error_text::sentence(&problem);
        view! {
            <li class="result">
                <span class="result-name">{name}</span>
                <span class="result-why">{why}</span>
            </li>
        }
        .into_any()
    };
    let left = failed.len() as u64;
    let told = if left == 0 { texts::stopped(count) } else { texts::partly(count, left) };
    view! {
        <p class="dialog-text" role="status">{told}</p>
        <ul class="results" aria-label=t(texts::RESULTS)>
            {failed.into_iter().map(line).collect_view()}
        </ul>
        <div class="dialog-actions">
            <Button kind=ButtonKind::Primary on_press=on_close>
                {t(texts::DONE)}
            </Button>
        </div>
    }
    .into_any()
}
