//! The transfers panel: what is on its way, at the edge of every page, with all its buttons.

mod controls;
mod data;
mod dropped;
mod graph;
mod guard;
mod history;
mod more;
mod notice;
mod row;
mod settings;
mod words;

use leptos::prelude::*;
use portico_client::transfer::{TransferItem, TransferTotals};

use self::controls::{Control, News, news, percent};
use self::data::{control, decisions, moves};
use self::dropped::DropPlace;
use self::graph::Graph;
use self::guard::Guard;
use self::more::{More, MoreDialogs};
use self::row::TransferRow;
use crate::i18n::{Text, format, t};
use crate::locales::transfers as texts;
use crate::parts::media::{NARROW, use_media};
use crate::parts::work::Work;
use crate::ui::{
    Button, ButtonKind, Glyph, Icon, IconButton, Progress, VirtualList, Window, glyphs,
};

/// The height of a row in pixels; `style/views/transfers.css` gives rows the same.
const ROW_HEIGHT: f64 = 64.0;

/// How many rows the panel grows to; more are scrolled.
const ROWS_AT_ONCE: usize = 5;

/// The panel; nothing of it is seen while there are no transfers.
#[component]
pub fn TransfersPanel(
    /// The transfers.
    work: Work,
) -> impl IntoView {
    let totals = work.totals();
    let total = work.len();
    let is_small = RwSignal::new(false);
    let wanted = RwSignal::new(None::<TransferItem>);
    let narrow = use_media(NARROW);
    let told = RwSignal::new(String::new());
    // On a narrow page the open panel would cover what the person is doing.
    Effect::watch(
        move || totals.get(),
        move |now: &TransferTotals, before, _| {
            let before = before.copied().unwrap_or_default();
            let Some(news) = news(&before, now) else { return };
            let sentence = sentence(news);
            match news {
                News::Failed(_) | News::AllOver(_) => notice::tell(&sentence),
                News::Begun(_) => is_small.set(narrow.get_untracked()),
            }
            told.set(sentence);
        },
        true,
    );
    settings::apply(work);
    let is_there = Memo::new(move |_| total.get() > 0);
    let body = move || {
        if is_small.get() {
            view! { <Pill totals=totals is_small=is_small /> }.into_any()
        } else {
            view! { <Open work=work is_small=is_small wanted=wanted /> }.into_any()
        }
    };
    view! {
        <p class="visually-hidden" role="status" aria-live="polite">
            {move || told.get()}
        </p>
        <Guard work=work wanted=wanted />
        <MoreDialogs work=work />
        {move || is_there.get().then(|| {
            view! {
                <DropPlace work=work>
                    <section
                        class="transfers"
                        class:transfers-small=move || is_small.get()
                        aria-label=t(texts::TITLE)
                    >
                        {body}
                    </section>
                </DropPlace>
            }
        })}
    }
}

fn sentence(news: News) -> String {
    match news {
        News::Begun(count) => texts::begun(u64::from(count)),
        News::Failed(count) => texts::have_failed(u64::from(count)),
        News::AllOver(count) => texts::all_over(u64::from(count)),
    }
}

/// The share of everything, for the bars.
fn whole(totals: Signal<TransferTotals>) -> Signal<Option<f64>> {
    Signal::derive(move || Some(f64::from(percent(&totals.read())) / 100.0))
}

/// The panel made small: a button that tells how far everything is.
#[component]
fn Pill(totals: Signal<TransferTotals>, is_small: RwSignal<bool>) -> impl IntoView {
    let short = move || {
        let totals = totals.get();
        let headline = words::headline(&totals);
        if totals.open == 0 {
            return headline;
        }
        [format::percent(f64::from(percent(&totals)) / 100.0), headline].join(" · ")
    };
    let glyph = Signal::derive(move || {
        let totals = totals.get();
        match (totals.open, totals.failed + words::needing(&totals)) {
            (0, 0) => glyphs::CIRCLE_CHECK,
            (_, 0) => glyphs::UPLOAD,
            (_, _) => glyphs::CIRCLE_ALERT,
        }
    });
    view! {
        <button
            type="button"
            class="transfers-pill"
            aria-label=move || texts::show(&short())
            aria-expanded="false"
            on:click=move |_| is_small.set(false)
        >
            <Icon glyph=glyph />
            <span>{short}</span>
        </button>
    }
}

/// The panel in full: the headline, the buttons for all, and the list.
#[component]
fn Open(
    work: Work,
    is_small: RwSignal<bool>,
    wanted: RwSignal<Option<TransferItem>>,
) -> impl IntoView {
    let totals = work.totals();
    let total = work.len();
    let is_going = Memo::new(move |_| totals.read().open > 0);
    let window = RwSignal::new(Window::default());
    let height = Signal::stored(ROW_HEIGHT);
    // What is new comes into sight: it may have to be decided about.
    let show_row = RwSignal::new(None);
    Effect::watch(
        move || total.get(),
        move |now, before, _| {
            let before = before.copied().unwrap_or_default();
            if *now > before {
                show_row.set(Some((before + ROWS_AT_ONCE).min(*now) - 1));
            }
        },
        false,
    );
    let row = move |index: usize| {
        let item = work.item(index);
        let on_control = move |pressed: Control| match pressed {
            Control::ChooseFile => wanted.set(Some(item.get_untracked())),
            Control::Pause
            | Control::Resume
            | Control::Retry
            | Control::Decide
            | Control::Move
            | Control::Cancel => {
                control(work, item.read_untracked().id, pressed);
            }
        };
        let decide = move |()| decisions(work, item.read_untracked().id);
        let places = move |()| moves(work, item.read_untracked().id);
        view! {
            <TransferRow
                item=item
                position=index + 1
                total=total
                on_control=Callback::new(on_control)
                decisions=Callback::new(decide)
                moves=Callback::new(places)
            />
        }
        .into_any()
    };
    view! {
        <header class="transfers-head">
            <div class="transfers-title">
                <h2>{move || words::headline(&totals.get())}</h2>
                {move || is_going.get().then(|| view! { <p>{move || words::summary(&totals.get())}</p> })}
            </div>
            <More work=work />
            <IconButton label=t(texts::MINIMIZE) glyph=glyphs::CHEVRON_DOWN on_press=move |()| is_small.set(true) />
        </header>
        {move || is_going.get().then(|| view! {
            <Graph totals=totals />
            <Progress label=t(texts::TITLE) share=whole(totals) />
        })}
        <div
            class="transfers-list"
            style:--rows=move || total.get().clamp(1, ROWS_AT_ONCE).to_string()
        >
            <VirtualList
                total=total
                row_height=height
                window=window
                show_row=show_row
                label=TextProp::from(t(texts::LIST))
            >
                <For each=move || window.get().start..window.get().end key=|index| *index children=row />
            </VirtualList>
        </div>
        <ForAll work=work />
    }
}

/// The buttons for all transfers.
#[component]
fn ForAll(work: Work) -> impl IntoView {
    let totals = work.totals();
    let total = work.len();
    let can_pause = Memo::new(move |_| totals.read().going > 0);
    let can_resume = Memo::new(move |_| totals.read().paused > 0);
    let has_ended = Memo::new(move |_| total.get() > totals.read().open as usize);
    let button = move |text: Text, glyph: Option<Glyph>, press: fn(Work)| {
        view! {
            <Button kind=ButtonKind::Quiet glyph=glyph on_press=move |()| press(work)>
                {t(text)}
            </Button>
        }
    };
    view! {
        <footer class="transfers-foot">
            {move || can_pause.get().then(|| button(texts::PAUSE_ALL, Some(glyphs::PAUSE), Work::pause_all))}
            {move || can_resume.get().then(|| button(texts::RESUME_ALL, Some(glyphs::PLAY), Work::resume_all))}
            {move || has_ended.get().then(|| button(texts::CLEAR, None, Work::clear_finished))}
        </footer>
    }
}
