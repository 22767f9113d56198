//! Sums over the accounts that this one has made, or over itself.

use leptos::prelude::*;
use portico_client::drive::model::account::Totals;

use super::super::Card;
use super::super::data::ask;
use super::Scene;
use crate::i18n::{Text, format, t};
use crate::locales::usage as texts;
use crate::parts::load::{Load, failed};
use crate::ui::Skeleton;

/// Draws it.
#[component]
pub fn TotalsCard(
    /// What the address asks for.
    scene: Scene,
) -> impl IntoView {
    let totals = RwSignal::new(Load::<Totals>::Waiting);
    let read = Callback::new(move |()| {
        totals.set(Load::Waiting);
        ask(scene.data.totals(scene.month.get_untracked()), totals);
    });
    Effect::new(move |_| {
        scene.month.track();
        read.run(());
    });
    let body = move || match totals.get() {
        Load::Waiting => view! { <Skeleton label=t(texts::LOADING) rows=3 /> }.into_any(),
        Load::Failed(problem) => failed(texts::FAILED, &problem, read),
        Load::Ready(totals) => facts(&totals),
    };
    view! {
        <Card title=texts::TOTALS>
            <p class="faint">{t(texts::TOTALS_TEXT)}</p>
            {body}
        </Card>
    }
}

/// How a value is written.
type Show = fn(u64) -> String;

fn facts(totals: &Totals) -> AnyView {
    let fact = |(name, value, show): (Text, u64, Show)| {
        view! {
            <div class="fact">
                <dt>{t(name)}</dt>
                <dd>{move || show(value)}</dd>
            </div>
        }
        .into_any()
    };
    let (size, number): (Show, Show) = (format::size, format::number);
    let facts = [
        (texts::STORED, totals.stored, size),
        (texts::EVER_UPLOADED, totals.ever_uploaded, size),
        (texts::EVER_DOWNLOADED, totals.ever_downloaded, size),
        (texts::ACCOUNTS, totals.accounts, number),
        (texts::ACTIVE, totals.active, number),
        (texts::MADE, totals.made, number),
    ];
    view! { <dl class="facts">{facts.map(fact).into_iter().collect_view()}</dl> }.into_any()
}
