//! Who transferred the most, in the month or on one of its days.

use leptos::prelude::*;
use portico_client::drive::model::account::{Measure, Period, TopEntry, TopOf};

use super::super::Card;
use super::super::data::ask;
use super::Scene;
use super::traffic::shown;
use crate::i18n::{Text, format, say, t};
use crate::locales::usage as texts;
use crate::parts::fields::Choice;
use crate::parts::load::{Load, failed};
use crate::ui::Skeleton;

/// The query parameter of what is counted.
const BY: &str = "by";
/// The query parameter of the day.
const DAY: &str = "day";

/// Draws it.
#[component]
pub fn Top(
    /// What the address asks for.
    scene: Scene,
) -> impl IntoView {
    let router = scene.router;
    let measure = Memo::new(move |_| measure_of(router.param(BY).as_deref()));
    let day = Memo::new(move |_| {
        let day = router.param(DAY).and_then(|text| text.parse::<u8>().ok());
        day.filter(|day| (1..=scene.month.get().days()).contains(day))
    });
    let rows = RwSignal::new(Load::<Vec<TopEntry>>::Waiting);
    let read = Callback::new(move |()| {
        let month = scene.month.get_untracked();
        let period =
            day.get_untracked().map_or(Period::Month(month), |day| Period::Day(month, day));
        rows.set(Load::Waiting);
        ask(scene.data.top(TopOf { measure: measure.get_untracked(), period }), rows);
    });
    Effect::new(move |_| {
        scene.month.track();
        measure.track();
        day.track();
        read.run(());
    });
    let body = move || match rows.get() {
        Load::Waiting => view! { <Skeleton label=t(texts::LOADING) rows=3 /> }.into_any(),
        Load::Failed(problem) => failed(texts::FAILED, &problem, read),
        Load::Ready(rows) if rows.is_empty() => view! { <p>{t(texts::TOP_EMPTY)}</p> }.into_any(),
        Load::Ready(rows) => table(rows, measure.get()),
    };
    view! {
        <Card title=texts::TOP>
            <Choices scene=scene measure=measure day=day />
            {body}
        </Card>
    }
}

/// What is counted, and when; both are in the address.
#[component]
fn Choices(scene: Scene, measure: Memo<Measure>, day: Memo<Option<u8>>) -> impl IntoView {
    let router = scene.router;
    let put = move |name: &'static str, word: String| {
        let word = Some(word).filter(|word| !word.is_empty());
        router.replace(&router.href_with(name, word.as_deref()));
    };
    let by = Signal::derive(move || measure_word(measure.get()).to_owned());
    let when = Signal::derive(move || day_word(day.get()));
    let measures = Signal::derive(|| {
        let one = |it: Measure| (measure_word(it).to_owned(), say(measure_text(it)).to_owned());
        Measure::ALL.map(one).to_vec()
    });
    let days = Signal::derive(move || {
        let month = scene.month.get();
        let one = |day: u8| {
            let date = month.first_day().plus(i64::from(day) - 1);
            (day_word(Some(day)), format::date(date.noon()))
        };
        let whole = (String::new(), say(texts::WHOLE_MONTH).to_owned());
        std::iter::once(whole).chain((1..=month.days()).map(one)).collect::<Vec<_>>()
    });
    view! {
        <div class="form-row">
            <Choice
                label=t(texts::MEASURE)
                options=measures
                value=by
                on_choose=move |word| put(BY, word)
            />
            <Choice
                label=t(texts::PERIOD)
                options=days
                value=when
                on_choose=move |word| put(DAY, word)
            />
        </div>
    }
}

fn table(rows: Vec<TopEntry>, measure: Measure) -> AnyView {
    let show = shown(!measure.is_bytes());
    let row = move |entry: TopEntry| {
        view! {
            <tr>
                <th scope="row">{entry.name}</th>
                <td>{move || show(entry.value)}</td>
            </tr>
        }
        .into_any()
    };
    view! {
        <table class="table">
            <caption class="visually-hidden">{t(texts::TOP)}</caption>
            <thead>
                <tr>
                    <th scope="col">{t(texts::WHO)}</th>
                    <th scope="col">{t(measure_text(measure))}</th>
                </tr>
            </thead>
            <tbody>{rows.into_iter().map(row).collect_view()}</tbody>
        </table>
    }
    .into_any()
}

/// The word in the address; the first one leaves no trace.
const fn measure_word(measure: Measure) -> &'static str {
    match measure {
        Measure::Uploaded => "",
        Measure::Downloaded => "downloaded",
        Measure::Uploads => "uploads",
        Measure::Downloads => "downloads",
    }
}

fn measure_of(word: Option<&str>) -> Measure {
    let word = word.unwrap_or_default();
    Measure::ALL.into_iter().find(|it| measure_word(*it) == word).unwrap_or(Measure::Uploaded)
}

const fn measure_text(measure: Measure) -> Text {
    match measure {
        Measure::Uploaded => texts::BYTES_UP,
        Measure::Downloaded => texts::BYTES_DOWN,
        Measure::Uploads => texts::FILES_UP,
        Measure::Downloads => texts::FILES_DOWN,
    }
}

fn day_word(day: Option<u8>) -> String {
    day.map(|day| day.to_string()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_counted_is_in_the_address() {
        for measure in Measure::ALL {
            assert_eq!(measure_of(Some(measure_word(measure))), measure);
        }
        assert_eq!(measure_of(Some("nonsense")), Measure::Uploaded);
        assert_eq!(measure_of(None), Measure::Uploaded);
    }
}
