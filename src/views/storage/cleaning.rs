//! The bar for what is chosen, and the dialog that puts it into the trash: what will happen, how far it is, what became of each.

use leptos::prelude::*;

use super::copies::lost;
use super::data::{Candidate, Cleaning, Explorer, Fate};
use super::place::Tab;
use crate::error_text;
use crate::i18n::{format, say, t};
use crate::locales::{common, files as files_texts, storage as texts};
use crate::parts::selection_bar::SelectionBar;
use crate::ui::{Button, ButtonKind, Dialog, Icon, MenuItem, Progress, glyphs};

/// The bar while something is chosen, and the dialog while it is asked about.
#[component]
pub fn Cleaner(
    /// What was met, and what is chosen.
    explorer: Explorer,
    /// Where it was chosen.
    tab: Memo<Tab>,
) -> impl IntoView {
    let chosen = explorer.chosen;
    let cleaning = RwSignal::new(None::<Cleaning>);
    let bytes = move || {
        let chosen = chosen.read();
        chosen.iter().map(|at| explorer.of_file(*at, |file| file.size)).sum::<u64>()
    };
    let summary = Signal::derive(move || {
        files_texts::selected_size(chosen.read().len() as u64, &format::size(bytes()))
    });
    let reason = Memo::new(move |_| {
        let lost = if tab.get() == Tab::Copies { lost(explorer) } else { None };
        lost.map(|name| texts::none_left(&name))
    });
    // It outlives the bar, which goes when nothing is chosen any more.
    let owner = StoredValue::new(Owner::current().unwrap_or_default());
    let begin = Callback::new(move |()| {
        let mut files: Vec<usize> = chosen.read_untracked().iter().copied().collect();
        files.sort_unstable();
        let begun = owner.get_value().with(|| explorer.cleaning(&files));
        cleaning.set(Some(begun));
    });
    let items = Signal::derive(move || {
        let reason = reason.get().map(|reason| move || reason.clone());
        let item = MenuItem::new(t(texts::TO_TRASH), begin).with_glyph(glyphs::TRASH);
        vec![item.with_reason(reason)]
    });
    let clear = move |()| chosen.update(|chosen| chosen.clear());
    let is_choosing = Memo::new(move |_| !chosen.read().is_empty());
    let bar = move || view! { <SelectionBar summary=summary items=items on_clear=clear /> };
    let close = Callback::new(move |()| cleaning.set(None));
    let dialog = move || {
        let cleaning = cleaning.get()?;
        let are_copies = tab.get_untracked() == Tab::Copies;
        Some(view! {
            <CleaningDialog
                explorer=explorer
                cleaning=cleaning
                are_copies=are_copies
                on_close=close
            />
        })
    };
    view! {
        {move || is_choosing.get().then(bar)}
        {dialog}
    }
}

#[component]
fn CleaningDialog(
    explorer: Explorer,
    cleaning: Cleaning,
    are_copies: bool,
    on_close: Callback<()>,
) -> impl IntoView {
    let files = cleaning.files;
    let count = files.read_untracked().len() as u64;
    let title = texts::clean_title(count);
    let size = untrack(|| format::size(cleaning.bytes()));
    let close = Callback::new(move |()| {
        // While they go, closing means stopping: what is gone can be brought back.
        if cleaning.is_going.get_untracked() {
            cleaning.stop();
        } else {
            on_close.run(());
        }
    });
    // The message that offers to bring them back is behind the dialog.
    let then = Callback::new(move |is_whole: bool| {
        if is_whole {
            on_close.try_run(());
        }
    });
    let clean = move |()| explorer.clean(cleaning, then);
    #[expect(clippy::cast_precision_loss, reason = "numbers of files are far below 2^53")]
    let share = Signal::derive(move || {
        let (over, all) = cleaning.steps();
        Some(over as f64 / all.max(1) as f64)
    });
    let told = move || {
        let of = |is_it: fn(&Fate) -> bool| {
            files.read().iter().filter(|file| is_it(&file.fate)).count() as u64
        };
        if cleaning.is_over.get() {
            let gone = of(|fate| *fate == Fate::Gone);
            texts::cleaned(gone, count - gone)
        } else if cleaning.is_going.get() {
            say(texts::GOING).to_owned()
        } else if are_copies {
            [texts::will_go(count, &size), say(texts::ONE_STAYS).to_owned()].join(" ")
        } else {
            texts::will_go(count, &size)
        }
    };
    let is_going = cleaning.is_going;
    let bar =
        move || is_going.get().then(|| view! { <Progress label=t(texts::GOING) share=share /> });
    let buttons = move || {
        if cleaning.is_over.get() {
            view! {
                <Button kind=ButtonKind::Primary on_press=on_close>
                    {t(texts::DONE)}
                </Button>
            }
            .into_any()
        } else if is_going.get() {
            view! { <Button on_press=close>{t(texts::STOP)}</Button> }.into_any()
        } else {
            view! {
                <Button on_press=close>{t(common::CANCEL)}</Button>
                <Button kind=ButtonKind::Primary glyph=glyphs::TRASH on_press=clean>
                    {t(texts::TO_TRASH)}
                </Button>
            }
            .into_any()
        }
    };
    let line = move |index: usize| {
        let file = Memo::new(move |_| files.read().get(index).cloned());
        view! { <Line file=file /> }
    };
    view! {
        <Dialog title=title close_label=t(common::CLOSE) wide=true on_close=close>
            <p class="dialog-text" role="status">{told}</p>
            {bar}
            <ul class="results" tabindex="0" aria-label=t(texts::FILES)>
                {(0..files.read_untracked().len()).map(line).collect_view()}
            </ul>
            <div class="dialog-actions">{buttons}</div>
        </Dialog>
    }
}

/// A file, and what became of it.
#[component]
fn Line(file: Memo<Option<Candidate>>) -> impl IntoView {
    let name = move || file.read().as_ref().map(|file| file.name.clone());
    let size = move || file.read().as_ref().map(|file| format::size(file.size));
    let fate = move || match &file.read().as_ref()?.fate {
        Fate::Waiting => None,
        Fate::Gone => Some(say(texts::IS_GONE).to_owned()),
        Fate::Kept => Some(say(texts::IS_KEPT).to_owned()),
        Fate::Refused(problem) => Some(error_text::sentence(problem)),
    };
    let is_refused =
        move || matches!(file.read().as_ref().map(|file| &file.fate), Some(Fate::Refused(_)));
    let is_gone =
        Memo::new(move |_| matches!(file.read().as_ref().map(|it| &it.fate), Some(Fate::Gone)));
    view! {
        <li class="result" class:result-bad=is_refused>
            {move || is_gone.get().then(|| view! { <Icon glyph=glyphs::CHECK /> })}
            <span class="result-name">{name}</span>
            <span class="result-size">{size}</span>
            <span class="result-why">{fate}</span>
        </li>
    }
}
