//! The panel: everything that was done on this page, the newest first, and ways back and forth.

use leptos::prelude::*;
use portico_client::ledger::Noted;

use super::action::Action;
use super::{History, words};
use crate::i18n::{format, say, t};
use crate::locales::{common, history as texts};
use crate::ui::{Button, ButtonKind, Dialog, Progress, focus_id, glyphs, unique_id};

/// Shows the panel; the callback closes it.
pub type Show = fn(History, Callback<()>) -> AnyView;

lazy_part! {
    /// Loads the panel.
    pub fn load_panel(history_panel) -> Show {
        show
    }
}

fn show(history: History, on_close: Callback<()>) -> AnyView {
    view! { <Panel history=history on_close=on_close /> }.into_any()
}

#[component]
fn Panel(history: History, on_close: Callback<()>) -> impl IntoView {
    let is_busy = Memo::new(move |_| history.busy.read().is_some());
    let reason = Signal::derive(move || is_busy.get().then(|| say(texts::BUSY).to_owned()));
    let is_empty = Memo::new(move |_| {
        let ledger = history.ledger.read();
        ledger.done().is_empty() && ledger.undone().is_empty()
    });
    let rows = move || {
        let ledger = history.ledger.read();
        // What would be done again last stands at the top: the list reads as time does, the newest first.
        let undone = ledger.undone();
        let next = undone.last().map(|noted| noted.id);
        let mut rows: Vec<AnyView> = Vec::new();
        for noted in undone {
            let id = noted.id;
            let label = if Some(id) == next { texts::REDO } else { texts::REDO_UP_TO };
            let press = Callback::new(move |()| history.redo_up_to(id));
            rows.push(row(noted, false, say(label), reason, press));
        }
        let newest = ledger.done().last().map(|noted| noted.id);
        for noted in ledger.done().iter().rev() {
            let id = noted.id;
            let label = if Some(id) == newest { texts::UNDO } else { texts::UNDO_DOWN_TO };
            let press = Callback::new(move |()| history.undo_down_to(id));
            rows.push(row(noted, true, say(label), reason, press));
        }
        rows
    };
    let list_id = unique_id("changes");
    let focused = list_id.clone();
    // The button that was pressed is gone with its row: the keyboard stays in the list.
    Effect::watch(
        move || is_busy.get(),
        move |now, before, _| {
            if !now && before == Some(&true) {
                let id = focused.clone();
                request_animation_frame(move || focus_id(&id));
            }
        },
        false,
    );
    let body = move || {
        if is_empty.get() {
            view! { <p class="dialog-text">{t(texts::EMPTY)}</p> }.into_any()
        } else {
            let id = list_id.clone();
            view! {
                <ol class="changes" id=id tabindex="-1" aria-label=t(common::CHANGES)>
                    {rows}
                </ol>
            }
            .into_any()
        }
    };
    #[expect(clippy::cast_precision_loss, reason = "numbers of entries are far below 2^53")]
    let share = Signal::derive(move || {
        history.busy.get().map(|(over, all)| over as f64 / all.max(1) as f64)
    });
    let progress =
        move || is_busy.get().then(|| view! { <Progress label=t(texts::BUSY) share=share /> });
    view! {
        <Dialog title=t(common::CHANGES) close_label=t(common::CLOSE) wide=true on_close=on_close>
            {body}
            <div class="changes-progress" role="status">
                {progress}
            </div>
            <p class="field-note">{t(texts::KEPT)}</p>
            <div class="dialog-actions">
                <Button kind=ButtonKind::Primary on_press=on_close>
                    {t(common::CLOSE)}
                </Button>
            </div>
        </Dialog>
    }
}

fn row(
    noted: &Noted<Action>,
    is_done: bool,
    label: &'static str,
    reason: Signal<Option<String>>,
    press: Callback<()>,
) -> AnyView {
    let words = words::done(&noted.what);
    let named = texts::button(label, &words);
    let when = format::date_time(noted.what.at);
    let note = if is_done { when } else { texts::taken_back(&when) };
    let glyph = if is_done { glyphs::UNDO_2 } else { glyphs::REDO_2 };
    view! {
        <li class="change" class:change-undone=!is_done aria-label=words.clone()>
            <div class="change-text">
                <p>{words.clone()}</p>
                <p class="change-note">{note}</p>
            </div>
            <Button kind=ButtonKind::Quiet glyph=glyph reason=reason on_press=press>
                <span aria-hidden="true">{label}</span>
                <span class="visually-hidden">{named}</span>
            </Button>
        </li>
    }
    .into_any()
}
