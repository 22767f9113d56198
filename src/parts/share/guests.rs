//! What guests may do in a folder that is open to them.

use leptos::prelude::*;
use leptos::task::spawn_local;
use portico_client::drive::model::{FolderId, GuestRights};

use super::data::Desk;
use super::facts::{Facts, Load};
use super::halfway::{Halfway, why};
use crate::i18n::{Text, say, t};
use crate::locales::share as texts;
use crate::ui::{Select, glyphs};

/// A choice: the value, its words, and what it lets guests do.
type Choice = (&'static str, Text, GuestRights);

const DOWNLOAD: Choice = ("download", texts::GUESTS_DOWNLOAD, rights(true, true, false));
const SEE: Choice = ("see", texts::GUESTS_SEE, rights(true, false, false));
const UPLOAD: Choice = ("upload", texts::GUESTS_UPLOAD, rights(false, false, true));
const NAMES: Choice = ("names", texts::GUESTS_NAMES, rights(true, false, true));
const ALL: Choice = ("all", texts::GUESTS_ALL, rights(true, true, true));
/// Nothing was said of this folder.
const AROUND: Choice = ("around", texts::GUESTS_AROUND, rights(false, false, false));

const CHOICES: [Choice; 6] = [DOWNLOAD, SEE, UPLOAD, NAMES, ALL, AROUND];

const fn rights(see: bool, download: bool, upload: bool) -> GuestRights {
    GuestRights { see, download, upload }
}

/// The choice that says what guests may do: nobody downloads what they do not see.
fn nearest(rights: GuestRights) -> Choice {
    match (rights.see, rights.download, rights.upload) {
        (true, true, true) => ALL,
        (true, false, true) => NAMES,
        (true, true, false) => DOWNLOAD,
        (true, false, false) => SEE,
        (false, _, true) => UPLOAD,
        (false, _, false) => AROUND,
    }
}

/// What guests may do, in words.
#[must_use]
pub fn words(rights: GuestRights) -> Text {
    nearest(rights).1
}

/// Lets it be chosen; it is done at once.
#[component]
pub fn Guests(
    /// Asks and changes.
    desk: Desk,
    /// Of which folder.
    folder: FolderId,
    /// What is known of it.
    facts: Facts,
) -> impl IntoView {
    let told = RwSignal::new(None::<String>);
    let is_done = RwSignal::new(false);
    let folder = StoredValue::new(folder);
    let value = Signal::derive(move || facts.openness.read().guests.map_or("", |it| nearest(it).0));
    // At the top there is nothing around that could say it.
    let is_within = !facts.around.read_untracked().outer.is_empty();
    let is_left = value.get_untracked() == AROUND.0;
    let offered = CHOICES.iter().filter(|(value, ..)| is_within || is_left || *value != AROUND.0);
    let options: Vec<_> =
        offered.map(|(value, words, _)| (*value, TextProp::from(t(*words)))).collect();
    let choose = move |name: String| {
        let Some((_, _, wanted)) = CHOICES.iter().find(|(value, _, _)| *value == name) else {
            return;
        };
        let before = facts.openness.get_untracked();
        told.set(None);
        is_done.set(false);
        facts.openness.update(|openness| openness.guests = Some(*wanted));
        spawn_local(async move {
            match desk.set_guests(folder.get_value(), *wanted).await {
                Ok(now) => {
                    facts.openness.try_set(now);
                    is_done.try_set(true);
                }
                Err(Halfway { problem, now: Some(now) }) => {
                    told.try_set(Some(why(&problem, &before, &now)));
                    facts.openness.try_set(now);
                }
                // What would be shown may be false.
                Err(Halfway { problem, now: None }) => {
                    facts.load.try_set(Load::Failed(problem));
                }
            }
        });
    };
    view! {
        <div class="share-line">
            <span>{t(texts::GUESTS_MAY)}</span>
            <Select
                label=t(texts::GUESTS_MAY)
                glyph=glyphs::CHEVRON_DOWN
                options=options
                value=value
                on_choose=choose
            />
        </div>
        <p class="field-note" role="status">
            {move || is_done.get().then(|| say(texts::SAVED))}
        </p>
        <p class="field-note field-error" aria-live="polite">
            {move || told.get()}
        </p>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_choice_is_the_nearest_to_itself() {
        for (value, _, rights) in CHOICES {
            assert_eq!(nearest(rights).0, value);
        }
        assert_eq!(nearest(rights(false, true, false)).0, "around", "what is not seen is not had");
        assert_eq!(nearest(rights(false, true, true)).0, "upload");
    }
}
