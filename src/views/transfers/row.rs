//! One transfer: its name, how far it is, its state in words, and its buttons.

use leptos::prelude::*;
use portico_client::transfer::{Direction, TransferItem};

use super::controls::{Control, Tone, controls, has_bar, share, tone};
use super::words;
use crate::i18n::t;
use crate::locales::transfers as texts;
use crate::ui::{Glyph, Icon, IconButton, MenuButton, MenuItem, Progress, glyphs};

/// Draws one transfer; what its buttons do is decided by the panel.
#[component]
pub fn TransferRow(
    /// The transfer.
    item: Signal<TransferItem>,
    /// Its number in the list, from 1.
    position: usize,
    /// How many there are.
    #[prop(into)]
    total: Signal<usize>,
    /// A button was pressed.
    on_control: Callback<Control>,
    /// What can be decided when a file of its name is there already.
    decisions: Callback<(), Vec<MenuItem>>,
    /// Where it can go in the queue.
    moves: Callback<(), Vec<MenuItem>>,
) -> impl IntoView {
    let name = Memo::new(move |_| item.read().name.clone());
    let look = Memo::new(move |_| tone(&item.read().state));
    let offered = Memo::new(move |_| controls(&item.read().state));
    let with_bar = Memo::new(move |_| has_bar(&item.read().state));
    let bar = move || {
        let share = Signal::derive(move || share(&item.read()));
        let muted = Signal::derive(move || look.get() != Tone::Going);
        view! { <Progress label=move || texts::progress(&name.read()) share=share muted=muted /> }
    };
    let button =
        move |control: &Control| control_view(*control, name, on_control, (decisions, moves));
    view! {
        <div
            class=move || row_class(look.get())
            role="listitem"
            aria-label=move || name.get()
            aria-posinset=position.to_string()
            aria-setsize=move || total.get().to_string()
        >
            <span class="transfer-mark">
                <Icon glyph=Signal::derive(move || mark(&item.read(), look.get())) />
            </span>
            <div class="transfer-text">
                <span class="transfer-name" title=move || name.get()>
                    {move || name.get()}
                </span>
                {move || with_bar.get().then(bar)}
                <span class="transfer-line">
                    <span class="transfer-state">{move || words::state(&item.read())}</span>
                    <span class="transfer-numbers">{move || words::numbers(&item.read())}</span>
                </span>
            </div>
            <div class="transfer-buttons">
                {move || offered.get().iter().map(button).collect_view()}
            </div>
        </div>
    }
}

fn row_class(tone: Tone) -> &'static str {
    match tone {
        Tone::Going => "transfer transfer-going",
        Tone::Standing => "transfer transfer-standing",
        Tone::Asking => "transfer transfer-asking",
        Tone::Good => "transfer transfer-good",
        Tone::Bad => "transfer transfer-bad",
    }
}

fn mark(item: &TransferItem, tone: Tone) -> Glyph {
    match (tone, item.direction) {
        (Tone::Good, _) => glyphs::CIRCLE_CHECK,
        (Tone::Bad, _) => glyphs::CIRCLE_ALERT,
        (Tone::Asking, _) => glyphs::TRIANGLE_ALERT,
        (Tone::Going | Tone::Standing, Direction::Upload) => glyphs::UPLOAD,
        (Tone::Going | Tone::Standing, Direction::Download) => glyphs::DOWNLOAD,
    }
}

fn control_view(
    control: Control,
    name: Memo<String>,
    on_control: Callback<Control>,
    (decisions, moves): (Callback<(), Vec<MenuItem>>, Callback<(), Vec<MenuItem>>),
) -> AnyView {
    let (word, glyph): (fn(&str) -> String, Glyph) = match control {
        Control::Pause => (texts::pause, glyphs::PAUSE),
        Control::Resume => (texts::resume, glyphs::PLAY),
        Control::Retry => (texts::retry, glyphs::ROTATE_CCW),
        Control::ChooseFile => (texts::choose, glyphs::FOLDER_OPEN),
        Control::Cancel => (texts::cancel, glyphs::X),
        Control::Move => {
            let label = move || texts::more_for(&name.read());
            return view! { <MenuButton label=label glyph=glyphs::ELLIPSIS items=moves /> }
                .into_any();
        }
        Control::Decide => {
            let label = move || texts::decide(&name.read());
            return view! {
                <MenuButton label=label items=decisions>
                    {t(texts::DECIDE)}
                </MenuButton>
            }
            .into_any();
        }
    };
    let label = move || word(&name.read());
    view! { <IconButton label=label glyph=glyph on_press=move |()| on_control.run(control) /> }
        .into_any()
}
