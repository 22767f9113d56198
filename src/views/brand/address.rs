//! The drive's addresses: a subdomain, looked up while it is typed, and a host name of the partner's own.

use std::time::Duration;

use leptos::leptos_dom::helpers::TimeoutHandle;
use leptos::prelude::*;
use leptos::task::spawn_local;
use portico_client::drive::model::check_subdomain;

use super::Scene;
use super::draft::Flaw;
use super::words;
use crate::i18n::{Text, say, t};
use crate::locales::brand as texts;
use crate::ui::TextField;

/// How long typing has to rest until the server is asked.
const REST: Duration = Duration::from_millis(350);

/// What is known of a subdomain.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Standing {
    /// There is none, or it cannot be one; the form says why.
    Nothing,
    /// It is the one that is published.
    Yours,
    /// The server is being asked.
    Checking,
    /// Nobody has it.
    Free,
    /// Somebody else has it.
    Taken,
    /// The server cannot say.
    Unknown,
}

impl Standing {
    fn hint(self) -> Text {
        match self {
            Self::Nothing => texts::SUBDOMAIN_HINT,
            Self::Yours => texts::YOURS,
            Self::Checking => texts::CHECKING,
            Self::Free => texts::FREE,
            Self::Taken => texts::TAKEN,
            Self::Unknown => texts::UNKNOWN,
        }
    }
}

/// The first label of the host name.
#[component]
pub fn Subdomain(
    /// What the view shares.
    scene: Scene,
) -> impl IntoView {
    let data = scene.data;
    let value = data.fields.subdomain;
    let standing = RwSignal::new(Standing::Nothing);
    let waiting = StoredValue::new(None::<TimeoutHandle>);
    let published = Memo::new(move |_| {
        data.published().map(|brand| brand.settings.subdomain).unwrap_or_default()
    });
    Effect::new(move |_| {
        let name = value.read().trim().to_ascii_lowercase();
        if let Some(before) = waiting.get_value() {
            before.clear();
        }
        if name.is_empty() || check_subdomain(&name).is_err() {
            standing.set(Standing::Nothing);
        } else if name == *published.read() {
            standing.set(Standing::Yours);
        } else {
            standing.set(Standing::Checking);
            let ask = move || look_up(scene, standing, name.clone());
            waiting.set_value(set_timeout_with_handle(ask, REST).ok());
        }
    });
    Effect::new(move |_| scene.is_taken.set(standing.get() == Standing::Taken));
    on_cleanup(move || {
        if let Some(Some(before)) = waiting.try_get_value() {
            before.clear();
        }
        scene.is_taken.try_set(false);
    });
    let error = Signal::derive(move || {
        let flaws = scene.flaws.read();
        let found = flaws.iter().copied().find(|flaw| matches!(flaw, Flaw::Subdomain(_)));
        let text = match (found, standing.get()) {
            (Some(flaw), _) => words::flaw(flaw),
            (None, Standing::Taken) => texts::TAKEN,
            (
                None,
                Standing::Nothing
                | Standing::Yours
                | Standing::Checking
                | Standing::Free
                | Standing::Unknown,
            ) => return None,
        };
        Some(say(text).to_owned())
    });
    let hint = move || say(standing.get().hint());
    view! {
        <TextField
            label=t(texts::SUBDOMAIN)
            value=value
            error=error
            hint=hint
        />
    }
}

/// Asks the server; an answer about a name that is not there any more counts nothing.
fn look_up(scene: Scene, standing: RwSignal<Standing>, name: String) {
    let data = scene.data;
    spawn_local(async move {
        let answer = data.is_taken(&name).await;
        let now = data.fields.subdomain.get_untracked();
        if !now.trim().eq_ignore_ascii_case(&name) {
            return;
        }
        standing.try_set(match answer {
            Ok(true) => Standing::Taken,
            Ok(false) => Standing::Free,
            Err(_) => Standing::Unknown,
        });
    });
}

/// A host name of the partner's own.
#[component]
pub fn Host(
    /// What the view shares.
    scene: Scene,
) -> impl IntoView {
    let error = scene.error(|flaw| matches!(flaw, Flaw::Host(_)));
    view! {
        <TextField
            label=t(texts::HOST)
            value=scene.data.fields.host
            error=error
            hint=t(texts::HOST_HINT)
        />
    }
}
