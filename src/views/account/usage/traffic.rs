//! A month's uploads and downloads, by day.

use js_sys::{Date, Object, Reflect};
use leptos::prelude::*;
use portico_client::drive::model::account::{Month, Traffic, TrafficDay};

use super::super::Card;
use super::super::data::ask;
use super::{COUNT, FILES, MONTH, Scene, this_month};
use crate::i18n::{format, lang, say, t};
use crate::locales::usage as texts;
use crate::parts::bars::{Bars, Place};
use crate::parts::load::{Load, failed};
use crate::ui::{IconButton, Select, Skeleton, glyphs};

/// The value of what is counted that leaves no trace in the address.
const BYTES: &str = "bytes";

/// Draws it.
#[component]
pub fn TrafficCard(
    /// What the address asks for.
    scene: Scene,
) -> impl IntoView {
    let traffic = RwSignal::new(Load::<Traffic>::Waiting);
    let read = Callback::new(move |()| {
        traffic.set(Load::Waiting);
        ask(scene.data.traffic(scene.month.get_untracked()), traffic);
    });
    Effect::new(move |_| {
        scene.month.track();
        read.run(());
    });
    let places = Signal::derive(move || {
        let is_files = scene.is_files.get();
        traffic.read().ready().map(|traffic| places(traffic, is_files)).unwrap_or_default()
    });
    let title = move || texts::days_of(&month_name(scene.month.get()));
    let chart = move || match traffic.read().stage() {
        Load::Waiting => view! { <Skeleton label=t(texts::LOADING) rows=4 /> }.into_any(),
        Load::Failed(problem) => failed(texts::FAILED, &problem, read),
        Load::Ready(()) => view! {
            <Bars
                title=title
                head=t(texts::DAY)
                series=[t(texts::UPLOADED).into(), t(texts::DOWNLOADED).into()]
                places=places
                show=shown(scene.is_files.get())
            />
            <p>{move || sum(traffic, scene.is_files.get())}</p>
        }
        .into_any(),
    };
    view! {
        <Card title=texts::TRAFFIC>
            <Tools scene=scene />
            {chart}
        </Card>
    }
}

#[component]
fn Tools(scene: Scene) -> impl IntoView {
    let router = scene.router;
    let go = move |month: Month| {
        let month = Some(month).filter(|month| *month != this_month());
        let text = month.map(|month| month.to_string());
        router.replace(&router.href_with(MONTH, text.as_deref()));
    };
    let no_future = Signal::derive(move || {
        (scene.month.get() >= this_month()).then(|| say(texts::NO_FUTURE).to_owned())
    });
    let options = vec![
        (BYTES, TextProp::from(t(texts::AS_BYTES))),
        (FILES, TextProp::from(t(texts::AS_FILES))),
    ];
    let counted = Signal::derive(move || if scene.is_files.get() { FILES } else { BYTES });
    let choose = move |word: String| {
        let word = Some(word).filter(|word| word == FILES);
        router.replace(&router.href_with(COUNT, word.as_deref()));
    };
    view! {
        <div class="chart-tools">
            <IconButton
                label=t(texts::MONTH_BEFORE)
                glyph=glyphs::CHEVRON_LEFT
                on_press=move |()| go(scene.month.get_untracked().before())
            />
            <span class="chart-month">{move || month_name(scene.month.get())}</span>
            <IconButton
                label=t(texts::MONTH_AFTER)
                glyph=glyphs::CHEVRON_RIGHT
                reason=no_future
                on_press=move |()| go(scene.month.get_untracked().after())
            />
            <Select
                label=t(texts::COUNTED)
                glyph=glyphs::CHEVRON_DOWN
                options=options
                value=counted
                on_choose=choose
            />
        </div>
    }
}

fn places(traffic: &Traffic, is_files: bool) -> Vec<Place> {
    let place = |day: &TrafficDay| Place {
        // Every seventh day has a mark: there is no room for more.
        mark: if day.day % 7 == 1 { day.day.to_string() } else { String::new() },
        name: format::date(traffic.month.first_day().plus(i64::from(day.day) - 1).noon()),
        values: match is_files {
            true => [day.uploads, day.downloads],
            false => [day.uploaded, day.downloaded],
        },
    };
    traffic.days.iter().map(place).collect()
}

fn sum(traffic: RwSignal<Load<Traffic>>, is_files: bool) -> Option<String> {
    let traffic = traffic.read();
    let traffic = traffic.ready()?;
    let (up, down) = match is_files {
        true => (traffic.uploads(), traffic.downloads()),
        false => (traffic.uploaded, traffic.downloaded),
    };
    let show = shown(is_files);
    Some(texts::sum_of(&show(up), &show(down)))
}

/// How a value is written.
pub fn shown(is_files: bool) -> fn(u64) -> String {
    if is_files { texts::files } else { format::size }
}

/// A month, such as `November 2026`.
pub fn month_name(month: Month) -> String {
    let options = Object::new();
    for (name, value) in [("year", "numeric"), ("month", "long"), ("timeZone", "UTC")] {
        // Setting a property of a plain new object cannot fail.
        let _ = Reflect::set(&options, &name.into(), &value.into());
    }
    #[expect(clippy::cast_precision_loss, reason = "milliseconds of any date fit into 2^53")]
    let date = Date::new(&(month.first_day().noon() as f64 * 1000.0).into());
    String::from(date.to_locale_date_string(lang().tag(), &options))
}
