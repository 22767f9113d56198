//! The panel beside the listing: the address keeps it open, and so does going to another folder.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::super::details::{Show, load_details};
use super::Scene;
use crate::i18n::t;
use crate::locales::details as texts;
use crate::parts::folder_address::DETAILS;
use crate::routes::path::Path;
use crate::routes::router::{Router, use_router};
use crate::sheets::sheet;
use crate::ui::{IconButton, glyphs};

/// Whether it is open.
#[derive(Clone, Copy)]
pub struct Side {
    scene: Scene,
    router: Router,
    is_open: RwSignal<bool>,
}

impl Side {
    /// As the address says, for the view that is being built.
    #[must_use]
    pub fn new(scene: Scene) -> Self {
        let router = use_router();
        let is_asked = Memo::new(move |_| router.param(DETAILS).is_some());
        let side = Self { scene, router, is_open: RwSignal::new(is_asked.get_untracked()) };
        Effect::new(move |_| {
            let is_folder = Path::folder(&router.path()).is_some();
            match (is_asked.get(), side.is_open.get_untracked()) {
                (true, false) => side.is_open.set(true),
                (false, true) if is_folder => {
                    router.replace(&router.href_with(DETAILS, Some("1")));
                }
                (true, true) | (false, _) => {}
            }
        });
        side
    }

    /// Opens or closes it.
    pub fn turn(self, is_open: bool) {
        self.is_open.set(is_open);
        self.router.replace(&self.router.href_with(DETAILS, is_open.then_some("1")));
    }

    /// The button that turns it.
    pub fn button(self) -> AnyView {
        view! {
            <IconButton
                label=t(texts::TITLE)
                glyph=glyphs::INFO
                pressed=Signal::derive(move || Some(self.is_open.get()))
                on_press=move |()| self.turn(!self.is_open.get_untracked())
            />
        }
        .into_any()
    }

    /// The panel, when it is open.
    pub fn panel(self) -> AnyView {
        let show = RwSignal::new(None::<Show>);
        Effect::new(move |_| {
            if self.is_open.get() && show.read_untracked().is_none() {
                spawn_local(async move {
                    let (loaded, ()) = futures::join!(load_details(), sheet("tools"));
                    show.try_set(Some(loaded));
                });
            }
        });
        let close = Callback::new(move |()| self.turn(false));
        (move || {
            let show = self.is_open.get().then(|| show.get()).flatten();
            show.map(|show| show(self.scene, close))
        })
        .into_any()
    }
}
