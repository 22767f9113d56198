//! When the first view has been drawn: what nobody waits for is loaded after it.

use std::time::Duration;

use leptos::prelude::*;

/// A view that never says that it is drawn holds up the rest for so long.
const PATIENCE: Duration = Duration::from_secs(4);

/// Whether what is needed first has come.
#[derive(Clone, Copy)]
pub struct Calm(RwSignal<bool>);

impl Calm {
    /// Not yet; at the latest, after a while.
    #[must_use]
    pub fn wait() -> Self {
        let calm = Self(RwSignal::new(false));
        set_timeout(move || calm.come(), PATIENCE);
        calm
    }

    /// It has come.
    pub fn come(self) {
        if !self.0.get_untracked() {
            self.0.set(true);
        }
    }

    /// True from then on.
    #[must_use]
    pub fn get(self) -> bool {
        self.0.get()
    }
}

/// The app's calm.
#[must_use]
pub fn use_calm() -> Calm {
    super::provided()
}
