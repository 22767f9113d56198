//! The rows of a table with what becomes of each; only those in sight are drawn.

use leptos::prelude::*;

use super::super::Scene;
use super::desk::{Desk, Outcome};
use super::plan::{Row, Verdict};
use crate::i18n::{say, t};
use crate::locales::team_import as texts;
use crate::parts::fields::Choice;
use crate::ui::{VirtualList, Window};

/// The query parameter of which rows are shown.
const SHOW: &str = "show";
const GOOD: &str = "good";
const BAD: &str = "bad";

/// The height of a row in pixels; `style/views/team.css` gives rows the same.
const ROW_HEIGHT: f64 = 56.0;

/// Draws them.
#[component]
pub fn Preview(
    /// What the view shares.
    scene: Scene,
    /// The table.
    desk: Desk,
) -> impl IntoView {
    let router = scene.router;
    let show = Signal::derive(move || router.param(SHOW).unwrap_or_default());
    // Which rows are shown: numbers alone, because there may be very many rows.
    let shown = Memo::new(move |_| {
        let show = show.get();
        let rows = desk.rows.read();
        let fits = |row: &Row| match show.as_str() {
            GOOD => row.verdict == Verdict::Add,
            BAD => row.verdict != Verdict::Add,
            _ => true,
        };
        let fitting = rows.iter().enumerate().filter(|(_, row)| fits(row));
        fitting.map(|(at, _)| at).collect::<Vec<_>>()
    });
    let total = Memo::new(move |_| shown.read().len());
    let window = RwSignal::new(Window::default());
    let in_sight = move || {
        let (window, shown) = (window.get(), shown.read());
        let rows = desk.rows.read();
        let end = window.end.min(shown.len());
        let places = shown.get(window.start.min(end)..end).unwrap_or_default();
        places.iter().filter_map(|at| rows.get(*at).cloned()).collect::<Vec<_>>()
    };
    let options = Signal::derive(|| {
        [("", texts::ALL), (GOOD, texts::GOOD), (BAD, texts::BAD)]
            .map(|(word, text)| (word.to_owned(), say(text).to_owned()))
            .to_vec()
    });
    let choose = move |word: String| {
        let word = Some(word).filter(|word| !word.is_empty());
        router.replace(&router.href_with(SHOW, word.as_deref()));
    };
    view! {
        <div class="team-tools">
            <Choice label=t(texts::SHOW) options=options value=show on_choose=choose />
        </div>
        <div class="team-list team-preview">
            <VirtualList
                total=total
                row_height=Signal::stored(ROW_HEIGHT)
                window=window
                label=TextProp::from(t(texts::PREVIEW))
            >
                <For
                    each=in_sight
                    key=|row| (row.number, row.email.clone(), row.first_name.clone())
                    children=move |row| line(desk, row)
                />
            </VirtualList>
        </div>
    }
}

fn line(desk: Desk, row: Row) -> AnyView {
    let Row { number, verdict, .. } = row;
    let outcome = Memo::new(move |_| desk.outcomes.read().get(&number).cloned());
    let left_out = move || left_out(verdict, outcome.get().as_ref(), desk.is_over.get());
    let words = move || match (outcome.get(), left_out()) {
        (_, Some(why)) => why,
        (Some(_), None) => say(texts::DONE).to_owned(),
        (None, None) => verdict_text(verdict),
    };
    let is_bad = move || left_out().is_some();
    let name = [row.first_name.as_str(), row.last_name.as_str()].join(" ");
    let facts = [row.email.as_str(), row.group.as_str()];
    let facts: Vec<_> = facts.into_iter().filter(|part| !part.is_empty()).collect();
    view! {
        <div class="team-row" role="listitem" aria-label=move || texts::row(number)>
            <p class="import-number">{number.to_string()}</p>
            <div class="team-person">
                <p class="team-name">{name}</p>
                <p class="team-mail">{facts.join(" · ")}</p>
            </div>
            <p class="import-verdict" class:import-bad=is_bad>
                {words}
            </p>
        </div>
    }
    .into_any()
}

/// Why nobody came of a row, in words; none where somebody did, or may yet.
pub fn left_out(verdict: Verdict, outcome: Option<&Outcome>, is_over: bool) -> Option<String> {
    match (verdict, outcome) {
        (Verdict::Add, Some(Outcome::Added)) => None,
        (Verdict::Add, Some(Outcome::Failed(why))) => Some(why.clone()),
        (Verdict::Add, None) => is_over.then(|| say(texts::NOT_REACHED).to_owned()),
        (verdict, _) => Some(verdict_text(verdict)),
    }
}

/// What becomes of a row, in words.
pub fn verdict_text(verdict: Verdict) -> String {
    let text = match verdict {
        Verdict::Add => texts::ADD,
        Verdict::Known => texts::KNOWN,
        Verdict::Twice(before) => return texts::twice(before),
        Verdict::NoRoom => texts::NO_ROOM,
        Verdict::NoAddress => texts::NO_ADDRESS,
        Verdict::NoName => texts::NO_NAME,
        Verdict::ShortPassword => texts::SHORT_PASSWORD,
        Verdict::NoRole => texts::NO_ROLE,
        Verdict::NoNumber => texts::NO_NUMBER,
        Verdict::NoGroup => texts::NO_GROUP,
        Verdict::OpenQuote => texts::OPEN_QUOTE,
    };
    say(text).to_owned()
}
