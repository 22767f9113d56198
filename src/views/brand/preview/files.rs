//! The files in the preview.

use leptos::prelude::*;

use super::face::{Face, FaceLogo};
use crate::i18n::{Text, t};
use crate::locales::{brand as texts, shell};
use crate::parts::entry_icon::{EntryIcon, Family};
use crate::ui::{Button, ButtonKind, Glyph, Icon, glyphs};

/// Draws them.
#[component]
pub fn Files(
    /// The brand.
    face: Face,
) -> impl IntoView {
    let place = |glyph: Glyph, text: Text, is_here: bool| {
        view! {
            <span class="side-link" aria-current=is_here.then_some("page")>
                <Icon glyph=glyph />
                <span>{t(text)}</span>
            </span>
        }
    };
    let row = |family: Family, name: Text, is_selected: bool| {
        view! {
            <div class="brand-row" class:row-selected=is_selected>
                <EntryIcon family=family />
                <span class="row-name">{t(name)}</span>
            </div>
        }
    };
    view! {
        <div class="brand-page">
            <div class="top">
                <FaceLogo face=face />
                <span class="avatar">"A"</span>
            </div>
            <div class="brand-columns">
                <div class="brand-side">
                    {place(glyphs::FOLDER, shell::FILES, true)}
                    {place(glyphs::USERS, shell::SHARED, false)}
                    {place(glyphs::TRASH, shell::TRASH, false)}
                </div>
                <div class="brand-main">
                    <div class="brand-main-head">
                        <span class="files-title">{t(shell::FILES)}</span>
                        <Button kind=ButtonKind::Primary glyph=glyphs::UPLOAD>
                            {t(texts::SAMPLE_UPLOAD)}
                        </Button>
                    </div>
                    {row(Family::Folder, texts::SAMPLE_FOLDER, false)}
                    {row(Family::Pdf, texts::SAMPLE_FILE, true)}
                    {row(Family::Sheet, texts::SAMPLE_SHEET, false)}
                </div>
            </div>
        </div>
    }
}
