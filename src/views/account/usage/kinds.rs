//! How much is stored of each kind of file, counted on demand.

use leptos::prelude::*;

use super::super::Card;
use super::super::data::Data;
use super::super::data::walk::{Heap, Progress, Walk};
use crate::error_text;
use crate::i18n::{Text, format, say, t};
use crate::locales::{criteria, usage as texts};
use crate::parts::criteria::Group;
use crate::ui::{Button, Progress as Bar, glyphs};

/// Draws it.
#[component]
pub fn Kinds(
    /// Asks.
    data: Data,
) -> impl IntoView {
    let walk = data.walk();
    let rows = move || {
        let heaps = walk.heaps.get();
        let all = heaps.sum().bytes;
        let row = |(kind, heap)| row(kind, heap, all);
        heaps.by_size().into_iter().map(row).collect_view()
    };
    let has_rows = Memo::new(move |_| walk.heaps.read().sum().files > 0);
    let table = move || {
        has_rows.get().then(|| view! { <ul class="kinds" aria-label=t(texts::KINDS)>{rows}</ul> })
    };
    view! {
        <Card title=texts::KINDS>
            <p class="faint">{t(texts::KINDS_TEXT)}</p>
            {table}
            <p role="status">{move || status(walk)}</p>
            <div class="form-actions">{move || control(walk, data)}</div>
        </Card>
    }
}

/// How far it is.
fn status(walk: Walk) -> Option<String> {
    let folders = walk.folders.get();
    let said = match walk.progress.get() {
        Progress::Idle => return None,
        Progress::Walking => texts::walking(folders),
        Progress::Stopped => texts::stopped(folders),
        Progress::Failed(problem) => error_text::sentence(&problem),
        Progress::Done => match walk.heaps.read().sum().files {
            0 => say(texts::NO_FILES).to_owned(),
            files => texts::walked(folders, &texts::files(files)),
        },
    };
    let unread = walk.unread.get();
    if unread == 0 { Some(said) } else { Some([said, texts::unread(unread)].join(" ")) }
}

/// What begins and stops it.
fn control(walk: Walk, data: Data) -> AnyView {
    let begin = move |()| walk.begin();
    match walk.progress.get() {
        Progress::Walking => {
            view! { <Button glyph=glyphs::X on_press=move |()| walk.stop()>{t(texts::STOP)}</Button> }
                .into_any()
        }
        Progress::Idle => {
            view! { <Button reason=data.offline on_press=begin>{t(texts::COUNT)}</Button> }
                .into_any()
        }
        Progress::Done | Progress::Stopped | Progress::Failed(_) => view! {
            <Button glyph=glyphs::ROTATE_CCW reason=data.offline on_press=begin>
                {t(texts::COUNT_AGAIN)}
            </Button>
        }
        .into_any(),
    }
}

fn row(kind: Option<Group>, heap: Heap, all: u64) -> AnyView {
    #[expect(clippy::cast_precision_loss, reason = "a bar of some hundred pixels")]
    let share = if all == 0 { 0.0 } else { heap.bytes as f64 / all as f64 };
    let name = kind_text(kind);
    let facts = move || {
        [texts::files(heap.files), format::size(heap.bytes), format::percent(share)].join(" · ")
    };
    view! {
        <li class="kind">
            <span class="kind-name">{t(name)}</span>
            <span class="kind-facts">{facts}</span>
            <Bar label=t(name) share=Signal::stored(Some(share)) />
        </li>
    }
    .into_any()
}

const fn kind_text(kind: Option<Group>) -> Text {
    match kind {
        Some(Group::Folders) => criteria::FOLDERS,
        Some(Group::Documents) => criteria::DOCUMENTS,
        Some(Group::Sheets) => criteria::SHEETS,
        Some(Group::Pictures) => criteria::PICTURES,
        Some(Group::Films) => criteria::FILMS,
        Some(Group::Sounds) => criteria::SOUNDS,
        Some(Group::Archives) => criteria::ARCHIVES,
        Some(Group::Code) => criteria::CODE,
        None => texts::OTHERS,
    }
}
