//! Sums over all customers: how many there are, what they store, and what they transferred month by month.

use leptos::prelude::*;
use portico_client::drive::model::partner::{Month, Totals};

use super::Scene;
use super::chart::{Chart, Pair};
use super::data::today;
use super::sheet::{Cell, Sheet};
use super::trouble::TROUBLE;
use crate::i18n::{Text, format, t};
use crate::locales::partner as texts;
use crate::parts::load::Load;
use crate::state::title::use_title;
use crate::ui::{Progress, Skeleton};

/// The query parameter of the last month that is shown.
const UNTIL: &str = "until";
/// So many months are shown.
const MONTHS: u16 = 12;

/// Draws them.
#[component]
pub fn StatsPage(
    /// What the view shares.
    scene: Scene,
) -> impl IntoView {
    let (router, data) = (scene.router, scene.data);
    use_title().set_view(t(texts::STATS));
    let all = RwSignal::new(Load::<Totals>::Waiting);
    let ask = Callback::new(move |()| {
        all.set(Load::Waiting);
        data.totals(None, all);
    });
    ask.run(());
    let until = Memo::new(move |_| {
        let asked = router.param(UNTIL).as_deref().and_then(Month::parse);
        asked.unwrap_or_else(|| Month::of(today()))
    });
    let summary = move || match all.get() {
        Load::Waiting => view! { <Skeleton label=t(texts::LOADING) rows=3 /> }.into_any(),
        Load::Failed(problem) => TROUBLE.failed(texts::FAILED, &problem, ask),
        Load::Ready(totals) => view! { <Summary totals=totals /> }.into_any(),
    };
    let choose = move |event| {
        let text = event_target_value(&event);
        let month = Month::parse(&text).map(|month| month.to_string());
        router.replace(&router.href_with(UNTIL, month.as_deref()));
    };
    let months = move || view! { <Months scene=scene until=until.get() /> };
    view! {
        <div class="partner-body stats">
            <h2>{t(texts::STATS)}</h2>
            {summary}
            <section aria-label=t(texts::TRANSFERRED)>
                <header class="stats-head">
                    <h3>{t(texts::TRANSFERRED)}</h3>
                    <label class="partner-date">
                        <span>{t(texts::UNTIL)}</span>
                        <input
                            type="month"
                            prop:value=move || until.get().to_string()
                            on:change=choose
                        />
                    </label>
                </header>
                {months}
            </section>
        </div>
    }
}

/// How many there are, and what they store.
#[component]
fn Summary(totals: Totals) -> impl IntoView {
    let tile = |(title, value): (Text, String)| {
        view! {
            <div class="sum-tile">
                <dt>{t(title)}</dt>
                <dd>{value}</dd>
            </div>
        }
    };
    let tiles = [
        (texts::ACTIVE_CUSTOMERS, format::number(totals.active)),
        (texts::FREE_CUSTOMERS, format::number(totals.free)),
        (texts::PAYING_CUSTOMERS, format::number(totals.active.saturating_sub(totals.free))),
        (texts::STORED, format::size(totals.storage)),
        (texts::UPLOADED_EVER, format::size(totals.uploaded)),
        (texts::DOWNLOADED_EVER, format::size(totals.downloaded)),
    ];
    let shares = [
        (texts::STORED_PAID, totals.paid_storage),
        (texts::STORED_FREE, totals.free_storage),
        (texts::STORED_SUSPENDED, totals.suspended_storage),
    ];
    #[expect(clippy::cast_precision_loss, reason = "a bar of some hundred pixels")]
    let bar = move |(title, bytes): (Text, u64)| {
        let share = bytes as f64 / totals.storage.max(1) as f64;
        view! {
            <div class="stats-share">
                <p>
                    <span>{t(title)}</span>
                    <span>{format::size(bytes)}</span>
                </p>
                <Progress label=t(title) share=Some(share.min(1.0)) />
            </div>
        }
    };
    view! {
        <dl class="sum-tiles">{tiles.map(tile).into_iter().collect_view()}</dl>
        <section class="stats-shares" aria-label=t(texts::STORED)>
            <h3>{t(texts::STORED)}</h3>
            {shares.map(bar).into_iter().collect_view()}
        </section>
    }
}

/// What was transferred, as a picture and as a table.
#[component]
fn Months(scene: Scene, until: Month) -> impl IntoView {
    let data = scene.data;
    let found = RwSignal::new(Load::<Vec<(Month, Totals)>>::Waiting);
    let ask = Callback::new(move |()| {
        found.set(Load::Waiting);
        data.months((0..MONTHS).rev().map(|back| until.back(back)).collect(), found);
    });
    ask.run(());
    move || match found.get() {
        Load::Waiting => view! { <Skeleton label=t(texts::LOADING) rows=4 /> }.into_any(),
        Load::Failed(problem) => TROUBLE.failed(texts::FAILED, &problem, ask),
        Load::Ready(months) => {
            let pair = |(month, totals): &(Month, Totals)| Pair {
                name: short_name(*month),
                values: [totals.uploaded, totals.downloaded],
            };
            let pairs = months.iter().map(pair).collect();
            let rows = months.iter().rev().map(row).collect();
            view! {
                <Chart
                    title=texts::TRANSFERRED
                    names=[texts::UPLOADED, texts::DOWNLOADED]
                    pairs=pairs
                />
                <Sheet
                    scene=scene
                    title=texts::TRANSFERRED
                    columns=vec![texts::MONTH, texts::UPLOADED, texts::DOWNLOADED]
                    rows=rows
                />
            }
            .into_any()
        }
    }
}

fn row((month, totals): &(Month, Totals)) -> Vec<Cell> {
    vec![
        month.to_string().into(),
        format::size(totals.uploaded).into(),
        format::size(totals.downloaded).into(),
    ]
}

/// Month and year in so few figures that twelve of them stand side by side.
fn short_name(month: Month) -> String {
    let year = (100 + month.year % 100).to_string();
    [month.number.to_string().as_str(), "/", year.get(1..).unwrap_or_default()].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_have_short_names() {
        assert_eq!(short_name(Month { year: 2026, number: 3 }), "3/26");
        assert_eq!(short_name(Month { year: 2005, number: 12 }), "12/05");
    }
}
