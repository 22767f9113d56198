//! The uploads and downloads of twelve months, side by side.

use leptos::prelude::*;
use portico_client::drive::model::account::Traffic;

use super::super::Card;
use super::super::data::ask;
use super::traffic::{month_name, shown};
use super::{Scene, this_month};
use crate::i18n::t;
use crate::locales::usage as texts;
use crate::parts::bars::{Bars, Place};
use crate::parts::load::{Load, failed};
use crate::ui::Skeleton;

/// Draws it.
#[component]
pub fn Months(
    /// What the address asks for.
    scene: Scene,
) -> impl IntoView {
    let months = RwSignal::new(Load::<Vec<Traffic>>::Waiting);
    let read = Callback::new(move |()| {
        months.set(Load::Waiting);
        ask(scene.data.year(this_month()), months);
    });
    read.run(());
    let places = Signal::derive(move || {
        let is_files = scene.is_files.get();
        let months = months.read();
        let all = months.ready().map(Vec::as_slice).unwrap_or_default();
        all.iter().map(|month| place(month, is_files)).collect::<Vec<_>>()
    });
    let chart = move || match months.read().stage() {
        Load::Waiting => view! { <Skeleton label=t(texts::LOADING) rows=4 /> }.into_any(),
        Load::Failed(problem) => failed(texts::FAILED, &problem, read),
        Load::Ready(()) => view! {
            <Bars
                title=t(texts::MONTHS)
                head=t(texts::MONTH)
                series=[t(texts::UPLOADED).into(), t(texts::DOWNLOADED).into()]
                places=places
                show=shown(scene.is_files.get())
            />
        }
        .into_any(),
    };
    view! { <Card title=texts::MONTHS>{chart}</Card> }
}

fn place(traffic: &Traffic, is_files: bool) -> Place {
    Place {
        mark: traffic.month.month.to_string(),
        name: month_name(traffic.month),
        values: match is_files {
            true => [traffic.uploads(), traffic.downloads()],
            false => [traffic.uploaded, traffic.downloaded],
        },
    }
}
