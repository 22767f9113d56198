//! What has been transferred, a batch after the other, and receipts of it.

mod lines;
mod receipt;

use leptos::prelude::*;
use portico_client::transfer::Direction;
use portico_client::transfer::history::Transferred;

use self::lines::{Line, Sum, lines};
use self::receipt::{Kind, save};
use crate::error_text;
use crate::i18n::{format, t};
use crate::locales::{common, transfers as texts};
use crate::parts::work::Work;
use crate::state::toasts::use_toasts;
use crate::ui::{
    Button, ButtonKind, Dialog, EmptyState, Icon, MenuButton, MenuItem, VirtualList, Window, glyphs,
};

/// The height of a line in pixels; `style/views/transfers.css` gives lines the same.
const LINE_HEIGHT: f64 = 52.0;

/// The dialog.
#[component]
pub fn HistoryDialog(
    /// The transfers.
    work: Work,
    /// The dialog goes away.
    on_close: Callback<()>,
) -> impl IntoView {
    let shown = RwSignal::new(lines(&work.transfers().history()));
    let is_empty = Memo::new(move |_| shown.read().is_empty());
    let forget = move |()| {
        work.transfers().forget_history();
        shown.set(Vec::new());
    };
    let body = move || {
        if is_empty.get() {
            view! {
                <EmptyState glyph=glyphs::CLOCK title=t(texts::HISTORY_EMPTY) text=t(texts::HISTORY_EMPTY_TEXT) />
            }
            .into_any()
        } else {
            view! { <Lines work=work shown=shown /> }.into_any()
        }
    };
    view! {
        <Dialog title=t(common::TRANSFER_HISTORY) close_label=t(common::CLOSE) wide=true on_close=on_close>
            {body}
            <div class="dialog-actions">
                {move || (!is_empty.get()).then(|| view! {
                    <Button kind=ButtonKind::Quiet on_press=forget>{t(texts::HISTORY_CLEAR)}</Button>
                })}
                <Button on_press=on_close>{t(common::CLOSE)}</Button>
            </div>
        </Dialog>
    }
}

#[component]
fn Lines(work: Work, shown: RwSignal<Vec<Line>>) -> impl IntoView {
    let total = Memo::new(move |_| shown.read().len());
    let window = RwSignal::new(Window::default());
    let row = move |index: usize| {
        let line = shown.read_untracked().get(index).cloned()?;
        Some(match line {
            Line::Batch(sum) => view! { <Batch work=work sum=sum /> }.into_any(),
            Line::File(file) => {
                view! { <File file=file position=index + 1 total=total /> }.into_any()
            }
        })
    };
    view! {
        <div class="history" role="list" aria-label=t(common::TRANSFER_HISTORY)>
            <VirtualList total=total row_height=Signal::stored(LINE_HEIGHT) window=window>
                <For
                    each=move || window.get().start..window.get().end
                    key=|index| *index
                    children=row
                />
            </VirtualList>
        </div>
    }
}

/// What was picked or asked for together.
#[component]
fn Batch(work: Work, sum: Sum) -> impl IntoView {
    let toasts = use_toasts();
    let save = move |kind: Kind| {
        if let Err(problem) = save(work, sum.batch, kind) {
            toasts.failed_text(error_text::sentence(&problem));
        }
    };
    let items = move |()| {
        vec![
            MenuItem::new(t(texts::RECEIPT_TEXT), move || save(Kind::Text))
                .with_glyph(glyphs::FILE_TEXT),
            MenuItem::new(t(texts::RECEIPT_TABLE), move || save(Kind::Table))
                .with_glyph(glyphs::FILE_SPREADSHEET),
        ]
    };
    let when = move || format::date_time(sum.ended);
    let what = move || {
        let files = texts::history_files(sum.count, &format::size(sum.bytes));
        let checked = if sum.is_verified { texts::ALL_VERIFIED } else { texts::NOT_ALL_VERIFIED };
        [files.as_str(), crate::i18n::say(checked)].join(" · ")
    };
    view! {
        <div class="history-batch" role="listitem">
            <div class="history-text">
                <h3>{when}</h3>
                <span class="history-facts">{what}</span>
            </div>
            <MenuButton
                label=move || texts::receipt_of(&format::date_time(sum.ended))
                items=Callback::new(items)
            >
                {t(texts::RECEIPT)}
            </MenuButton>
        </div>
    }
}

/// One file.
#[component]
fn File(file: Transferred, position: usize, total: Memo<usize>) -> impl IntoView {
    let glyph = match file.direction {
        Direction::Upload => glyphs::UPLOAD,
        Direction::Download => glyphs::DOWNLOAD,
    };
    let way = file.path.iter().chain([&file.name]).cloned().collect::<Vec<_>>().join("/");
    let is_verified = file.verified;
    let facts = move || {
        let checked = if is_verified { texts::VERIFIED } else { texts::NOT_VERIFIED };
        [format::size(file.size), crate::i18n::say(checked).to_owned()].join(" · ")
    };
    view! {
        <div
            class="history-file"
            role="listitem"
            aria-label=file.name.clone()
            aria-posinset=position.to_string()
            aria-setsize=move || total.get().to_string()
        >
            <Icon glyph=glyph />
            <div class="history-text">
                <span class="history-name" title=way.clone()>{way.clone()}</span>
                <span class="history-facts">{facts}</span>
            </div>
            {is_verified.then(|| view! { <Icon glyph=glyphs::CIRCLE_CHECK /> })}
        </div>
    }
}
