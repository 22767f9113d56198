//! What is stored and transferred, and what is left: meters, kinds of files, charts, and who had the most.

mod kinds;
mod meters;
mod months;
mod top;
mod totals;
mod traffic;

use leptos::prelude::*;
use portico_client::drive::model::account::Month;

use self::kinds::Kinds;
use self::meters::Meters;
use self::months::Months;
use self::top::Top;
use self::totals::TotalsCard;
use self::traffic::TrafficCard;
use super::data::Data;
use crate::routes::router::{Router, use_router};

/// The query parameter of the month.
const MONTH: &str = "month";
/// The query parameter of what charts count.
const COUNT: &str = "count";
const FILES: &str = "files";

/// What the address asks the charts for.
#[derive(Clone, Copy)]
struct Scene {
    router: Router,
    data: Data,
    /// Which month.
    month: Memo<Month>,
    /// True when files are counted instead of bytes.
    is_files: Memo<bool>,
}

/// Draws it.
#[component]
pub fn UsageTab(
    /// Asks.
    data: Data,
) -> impl IntoView {
    let router = use_router();
    let scene = Scene {
        router,
        data,
        month: Memo::new(move |_| {
            let asked = router.param(MONTH).and_then(|text| Month::parse(&text));
            asked.map_or_else(this_month, |month| month.min(this_month()))
        }),
        is_files: Memo::new(move |_| router.param(COUNT).as_deref() == Some(FILES)),
    };
    let manages = data.known().is_some_and(|profile| profile.role.manages_people());
    let further = manages.then(|| {
        view! {
            <TotalsCard scene=scene />
            <Top scene=scene />
        }
    });
    view! {
        <Meters data=data />
        <Kinds data=data />
        <TrafficCard scene=scene />
        <Months scene=scene />
        {further}
    }
}

/// The month of the moment; the vendor's days begin by UTC.
fn this_month() -> Month {
    #[expect(clippy::cast_possible_truncation, reason = "seconds fit")]
    let seconds = (js_sys::Date::now() / 1000.0) as i64;
    Month::of(seconds)
}
