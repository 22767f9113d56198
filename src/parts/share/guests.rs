//! What guests may do in a folder that is open to them.

use leptos::prelude::*;
use leptos::task::spawn_local;
use portico_client::drive::model::{FolderId, GuestRights};

use super::data::Desk;
use super::facts::Facts;
use crate::error_text;
use crate::i18n::{Text, say, t};
use crate::locales::share as texts;
use crate::ui::{Select, glyphs};

/// The choices: the value, its words, and what it lets guests do.
const CHOICES: [(&str, Text, GuestRights); 4] = [
    ("download", texts::GUESTS_DOWNLOAD, GuestRights { see: true, download: true, upload: false }),
    ("see", texts::GUESTS_SEE, GuestRights { see: true, download: false, upload: false }),
    ("upload", texts::GUESTS_UPLOAD, GuestRights { see: false, download: false, upload: true }),
    ("all", texts::GUESTS_ALL, GuestRights { see: true, download: true, upload: true }),
];

/// The choice that comes nearest to what guests may do.
fn nearest(rights: GuestRights) -> &'static (&'static str, Text, GuestRights) {
    let [download, see, upload, all] = &CHOICES;
    match (rights.see, rights.download, rights.upload) {
        (true, _, true) => all,
        (true, true, false) => download,
        (true, false, false) => see,
        (false, _, _) => upload,
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
    let rights = move || facts.openness.read().guests;
    let value = Signal::derive(move || rights().map_or("download", |it| nearest(it).0));
    let options = CHOICES.map(|(value, words, _)| (value, TextProp::from(t(words)))).to_vec();
    let choose = move |name: String| {
        let Some((_, _, wanted)) = CHOICES.iter().find(|(value, _, _)| *value == name) else {
            return;
        };
        let before = facts.openness.read_untracked().guests;
        told.set(None);
        is_done.set(false);
        facts.openness.update(|openness| openness.guests = Some(*wanted));
        spawn_local(async move {
            match desk.set_guests(folder.get_value(), *wanted).await {
                Ok(()) => {
                    is_done.try_set(true);
                }
                Err(problem) => {
                    told.try_set(Some(error_text::sentence(&problem)));
                    facts.openness.try_update(|openness| openness.guests = before);
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
        let nothing = GuestRights { see: false, download: false, upload: false };
        assert_eq!(nearest(nothing).0, "upload");
    }
}
