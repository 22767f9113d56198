//! One of the people that have access to a folder, or had it a moment ago.

use leptos::prelude::*;
use portico_client::drive::model::Share;

use super::line::{Line, VIEW, name_of, right_of, rights};
use crate::i18n::t;
use crate::locales::{common, share as texts};
use crate::ui::{Button, IconButton, Select, glyphs};

/// Somebody who has access.
#[component]
pub fn Person(
    /// What changes it.
    line: Line,
    /// Who, and what they may do at first.
    share: Share,
) -> impl IntoView {
    let id = share.id.clone();
    let right = Signal::derive(move || {
        let shares = line.shares.read();
        shares.iter().find(|it| it.id == id).map_or(VIEW, |share| name_of(share.right))
    });
    let person = share.person.clone();
    let (named, removed) = (person.clone(), person.clone());
    let login = Some(share.login.clone()).filter(|login| !login.is_empty() && *login != person);
    let share = StoredValue::new(share);
    let choose = move |name: String| {
        let share = Share { right: right_of(right.get_untracked()), ..share.get_value() };
        line.set_right(&share, right_of(&name));
    };
    view! {
        <li class="share-person">
            <span class="avatar" aria-hidden="true">
                {initial(&person)}
            </span>
            <span class="share-name">
                <span>{person.clone()}</span>
                {login.map(|login| view! { <span class="share-faint">{login}</span> })}
            </span>
            <Select
                label=move || texts::right_of(&named)
                glyph=glyphs::CHEVRON_DOWN
                options=rights()
                value=right
                on_choose=choose
            />
            <IconButton
                label=move || texts::remove_person(&removed)
                glyph=glyphs::X
                reason=line.desk.offline
                on_press=move |()| {
                    let now = Share { right: right_of(right.get_untracked()), ..share.get_value() };
                    line.remove(now);
                }
            />
        </li>
    }
}

/// Somebody who was removed here.
#[component]
pub fn Gone(
    /// What brings them back.
    line: Line,
    /// Who.
    share: Share,
) -> impl IntoView {
    let text = share.person.clone();
    view! {
        <li class="share-person">
            <span class="share-name share-faint" role="status">
                {move || texts::person_removed(&text)}
            </span>
            <Button reason=line.desk.offline on_press=move |()| line.bring_back(share.clone())>
                {t(common::UNDO)}
            </Button>
        </li>
    }
}

fn initial(name: &str) -> String {
    name.chars().next().map(|letter| letter.to_uppercase().collect()).unwrap_or_default()
}
