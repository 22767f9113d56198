//! Texts that somebody typed in the editor and has not saved: this browser keeps them, and here is the way back to them.

use leptos::prelude::*;
use portico_client::drive::model::FolderId;

use super::data::Data;
use crate::locales::recent as texts;
use crate::parts::editor::{Draft, EDIT};
use crate::parts::folder_address::folder_path;
use crate::ui::{Icon, glyphs};

/// Lists them, if there are any.
#[component]
pub fn Unsaved(
    /// Knows them.
    data: Data,
) -> impl IntoView {
    let drafts: Vec<Draft> = data.drafts.all();
    let link = |draft: &Draft| {
        let folder = FolderId::new(draft.folder.as_str());
        let href = folder_path(&folder).href_with(&[(EDIT, &draft.file)]);
        let name = draft.name.clone();
        view! {
            <li>
                <a href=href>{move || texts::go_on(&name)}</a>
            </li>
        }
        .into_any()
    };
    let count = drafts.len() as u64;
    (count > 0).then(|| {
        view! {
            <div class="banner banner-warning recent-unsaved" role="status">
                <Icon glyph=glyphs::TRIANGLE_ALERT />
                <div class="banner-text">
                    <p>{move || texts::unsaved(count)}</p>
                    <ul>{drafts.iter().map(link).collect_view()}</ul>
                </div>
            </div>
        }
    })
}
