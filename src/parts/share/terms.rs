//! When a link ends: its last day, and how often it works until then.

use leptos::ev::SubmitEvent;
use leptos::prelude::*;
use leptos::task::spawn_local;
use portico_client::drive::model::{Day, EntryId, LinkTerms};

use super::data::Desk;
use super::facts::Facts;
use crate::error_text;
use crate::i18n::{say, t};
use crate::locales::{common, share as texts};
use crate::ui::{Button, TextField};

/// How many days a link lives if nobody says otherwise.
const USUAL_DAYS: i64 = 7;

/// The day by this computer's clock.
#[must_use]
pub fn today() -> Day {
    #[expect(clippy::cast_possible_truncation, reason = "seconds fit")]
    let seconds = (js_sys::Date::now() / 1000.0) as i64;
    Day::of(seconds)
}

/// The form; it makes the link, or changes when it ends.
#[component]
pub fn TermsForm(
    desk: Desk,
    id: StoredValue<EntryId>,
    facts: Facts,
    is_changing: RwSignal<bool>,
) -> impl IntoView {
    let before = facts.expiring.get_untracked().map(|link| link.terms);
    let is_new = before.is_none();
    let last_day = before.map_or_else(|| today().plus(USUAL_DAYS), |terms| terms.last_day);
    let uses = before.and_then(|terms| terms.uses).map(|uses| uses.to_string());
    let day = RwSignal::new(last_day.to_string());
    let uses = RwSignal::new(uses.unwrap_or_default());
    let (day_error, uses_error) = (RwSignal::new(None), RwSignal::new(None::<String>));
    let busy = RwSignal::new(false);
    Effect::watch(move || day.get(), move |_, _, _| day_error.set(None), false);
    Effect::watch(move || uses.get(), move |_, _, _| uses_error.set(None), false);
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        if busy.get_untracked() || desk.offline.read_untracked().is_some() {
            return;
        }
        let last_day = Day::parse(&day.read_untracked()).filter(|day| *day >= today());
        let uses = read_uses(&uses.read_untracked());
        day_error.set(last_day.is_none().then(|| say(texts::DAY_BAD).to_owned()));
        uses_error.set(uses.is_none().then(|| say(texts::USES_BAD).to_owned()));
        let (Some(last_day), Some(uses)) = (last_day, uses) else { return };
        busy.set(true);
        spawn_local(async move {
            let terms = LinkTerms { last_day, uses };
            let answer = desk.set_expiring(id.get_value(), terms).await;
            busy.try_set(false);
            match answer {
                Ok(link) => {
                    facts.expiring.try_set(Some(link));
                    is_changing.try_set(false);
                }
                Err(problem) => {
                    day_error.try_set(Some(error_text::sentence(&problem)));
                }
            }
        });
    };
    let cancel = (!is_new).then(|| {
        view! { <Button on_press=move |()| is_changing.set(false)>{t(common::CANCEL)}</Button> }
    });
    let word = if is_new { texts::CREATE_LINK } else { texts::SAVE };
    view! {
        <form class="share-terms" novalidate on:submit=submit>
            <TextField label=t(texts::LAST_DAY) value=day error=day_error input_type="date" />
            <TextField
                label=t(texts::USES)
                value=uses
                error=uses_error
                hint=TextProp::from(t(texts::USES_HINT))
                input_type="number"
            />
            <div class="dialog-actions">
                {cancel} <Button submits=true busy=busy reason=desk.offline>
                    {t(word)}
                </Button>
            </div>
        </form>
    }
}

/// The number of uses; nothing is as many as one likes, and what is no number is none.
fn read_uses(text: &str) -> Option<Option<u32>> {
    match text.trim() {
        "" => Some(None),
        text => text.parse::<u32>().ok().filter(|uses| *uses > 0).map(Some),
    }
}

#[cfg(test)]
mod tests {
    use super::read_uses;

    #[test]
    fn uses_are_a_number_or_nothing() {
        assert_eq!(read_uses(" "), Some(None));
        assert_eq!(read_uses("3"), Some(Some(3)));
        for bad in ["0", "-1", "1.5", "many", "99999999999"] {
            assert_eq!(read_uses(bad), None, "{bad}");
        }
    }
}
