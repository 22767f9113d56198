//! How entries are drawn: in the usual list, or as the person has chosen; the code for that comes when somebody has.

mod chosen;
mod data;
mod grid;
mod middle;
mod tile;

use futures::future::join;
use leptos::prelude::*;
use leptos::task::spawn_local;
use portico_client::listing::looks::Looks;

use super::listing::{Sight, listing};
use crate::i18n::t;
use crate::locales::files as texts;
use crate::sheets::sheet;
use crate::state::keep::{keep, kept};
use crate::ui::Skeleton;

const KEY: &str = "portico.looks";

/// Draws the entries in another way than the usual one.
type Draw = fn(Sight, &str) -> AnyView;

lazy_part! {
    /// Loads what draws them so.
    fn load_looks(files_looks) -> Draw {
        chosen::draw
    }
}

/// What the person has chosen, and what draws it.
#[derive(Clone, Copy)]
pub struct Appearance {
    // None for the usual list: then nothing else is loaded.
    kept: RwSignal<Option<String>>,
    draw: RwSignal<Option<Draw>>,
}

impl Appearance {
    /// What was chosen before; its code is fetched while the first listing is on its way.
    #[must_use]
    pub fn load() -> Self {
        let it = Self { kept: RwSignal::new(kept(KEY)), draw: RwSignal::new(None) };
        Effect::new(move |_| {
            if it.kept.read().is_some() && it.draw.read_untracked().is_none() {
                spawn_local(async move {
                    let (draw, ()) = join(load_looks(), sheet("extras")).await;
                    it.draw.try_set(Some(draw));
                });
            }
        });
        it
    }

    /// Draws the entries; who asks is told when they are to be drawn in another way.
    pub fn draw(self, sight: Sight) -> AnyView {
        let Some(kept) = self.kept.get() else { return listing(sight, None) };
        match self.draw.get() {
            Some(draw) => draw(sight, &kept),
            None => view! { <Skeleton label=t(texts::LOADING) /> }.into_any(),
        }
    }

    /// What is chosen.
    #[must_use]
    pub fn looks(self) -> Looks {
        Looks::parse(self.kept.read().as_deref())
    }

    /// Chooses, for this browser.
    pub fn choose(self, looks: &Looks) {
        let text = looks.to_text();
        keep(KEY, text.as_deref());
        self.kept.set(text);
    }
}
