//! The head of the editor: what is edited, how far it is saved, and how it is looked at.

use leptos::prelude::*;

use super::look::Look;
use super::pen::Pen;
use crate::i18n::{Text, t};
use crate::locales::{common, editor as texts};
use crate::parts::entry_icon::{EntryIcon, Family};
use crate::routes::router::use_router;
use crate::ui::{Button, ButtonKind, IconButton, glyphs};

/// The query parameter of how a text is looked at.
pub const PANE: &str = "pane";

/// What is shown of a text that can be formatted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pane {
    /// The text alone.
    Text,
    /// The text, and how it looks formatted.
    Both,
    /// How it looks formatted.
    Page,
}

impl Pane {
    const ALL: [Self; 3] = [Self::Text, Self::Both, Self::Page];

    const fn name(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Both => "both",
            Self::Page => "page",
        }
    }

    const fn words(self) -> Text {
        match self {
            Self::Text => texts::PANE_TEXT,
            Self::Both => texts::PANE_BOTH,
            Self::Page => texts::PANE_PAGE,
        }
    }

    fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|pane| pane.name() == name)
    }
}

/// What the address asks for; where there is little room, one beside the other is too much.
#[must_use]
pub fn use_pane(is_formatted: bool, is_narrow: Signal<bool>) -> Memo<Pane> {
    let router = use_router();
    Memo::new(move |_| {
        let asked = router.param(PANE).and_then(|name| Pane::parse(&name));
        match (is_formatted, asked, is_narrow.get()) {
            (false, _, _) | (true, None | Some(Pane::Both), true) => Pane::Text,
            (true, Some(pane), _) => pane,
            (true, None, false) => Pane::Both,
        }
    })
}

/// Draws the head.
#[component]
pub fn Head(
    /// What writes.
    pen: Pen,
    /// What kind of file it is.
    look: Family,
    /// What is shown; none for a text that cannot be formatted.
    pane: Option<Memo<Pane>>,
    /// True where there is little room.
    is_narrow: Signal<bool>,
    /// The id of its title.
    title_id: String,
) -> impl IntoView {
    let state = move || pen.look.read().words();
    let is_bad = move || {
        matches!(*pen.look.read(), Look::Failed(_) | Look::Long | Look::Conflict | Look::Gone)
    };
    let name = pen.name();
    let full_name = name.clone();
    view! {
        <header class="preview-head editor-head">
            <IconButton label=t(common::CLOSE) glyph=glyphs::X on_press=move |()| pen.close() />
            <EntryIcon family=Signal::stored(look) />
            <h2 class="preview-name" id=title_id title=full_name>
                {name}
            </h2>
            <p class="editor-state" class:editor-bad=is_bad role="status">
                {state}
            </p>
            {pane.map(|pane| view! { <Panes pane=pane is_narrow=is_narrow /> })}
            <Button
                kind=ButtonKind::Primary
                reason=Signal::derive(move || pen.look.read().no_saving())
                busy=Signal::derive(move || *pen.look.read() == Look::Sending)
                on_press=move |()| pen.save()
            >
                {t(texts::SAVE)}
            </Button>
        </header>
    }
}

#[component]
fn Panes(pane: Memo<Pane>, is_narrow: Signal<bool>) -> impl IntoView {
    let router = use_router();
    let choice = move |it: Pane| {
        let choose = move |_| router.replace(&router.href_with(PANE, Some(it.name())));
        view! {
            <button
                type="button"
                class="scope-choice"
                aria-pressed=move || if pane.get() == it { "true" } else { "false" }
                on:click=choose
            >
                {t(it.words())}
            </button>
        }
        .into_any()
    };
    let choices = move || {
        let narrow = is_narrow.get();
        let is_offered = |it: &Pane| !narrow || *it != Pane::Both;
        Pane::ALL.into_iter().filter(is_offered).map(choice).collect_view()
    };
    view! {
        <div class="scope" role="group" aria-label=t(texts::PANES)>
            {choices}
        </div>
    }
}

#[cfg(test)]
mod tests {
    use super::Pane;

    #[test]
    fn every_pane_is_found_by_its_name() {
        for pane in Pane::ALL {
            assert_eq!(Pane::parse(pane.name()), Some(pane));
        }
        assert_eq!(Pane::parse("nonsense"), None);
    }
}
