//! The dialog that says who may open something, for one entry or for several; it is loaded when it is first asked for.

mod access;
mod address;
mod addresses;
mod data;
mod expiring;
mod facts;
mod guests;
mod halfway;
mod mail;
mod many;
mod noting;
mod one;
mod opener;
mod password;
mod people;
mod qr;
mod summary;
mod terms;

use std::sync::Arc;

use leptos::prelude::*;
use portico_client::drive::model::Entry;

use self::many::Many;
use self::one::One;
use crate::i18n::t;
use crate::locales::{common, share as texts};
use crate::ui::Dialog;

pub use self::address::{copy, full_address};
pub use self::data::Desk;
pub use self::opener::{SHARE, ShareHost, is_named, share_value};
pub use self::people::PeopleOf;
pub use self::terms::today;

/// What the dialog is about, and what goes out of it.
#[derive(Clone)]
pub struct Stage {
    /// The entries.
    pub entries: Vec<Arc<Entry>>,
    /// Something about them is different now.
    pub on_change: Callback<()>,
    /// It goes away.
    pub on_close: Callback<()>,
}

/// Shows the dialog.
pub type Show = fn(Stage) -> AnyView;

lazy_part! {
    /// Loads the dialog.
    pub fn load_share(share_dialog) -> Show {
        show
    }
}

fn show(stage: Stage) -> AnyView {
    view! { <ShareDialog stage=stage /> }.into_any()
}

#[component]
fn ShareDialog(stage: Stage) -> impl IntoView {
    let desk = Desk::new(stage.on_change);
    let Stage { entries, on_close, .. } = stage;
    let title = match entries.as_slice() {
        [one] => texts::share_one(&one.name),
        many => texts::share_many(many.len() as u64),
    };
    let body = match <[Arc<Entry>; 1]>::try_from(entries) {
        Ok([entry]) => view! { <One desk=desk entry=entry on_close=on_close /> }.into_any(),
        Err(entries) => view! { <Many desk=desk entries=entries on_close=on_close /> }.into_any(),
    };
    view! {
        <Dialog title=title close_label=t(common::CLOSE) wide=true on_close=on_close>
            <div class="share">{body}</div>
        </Dialog>
    }
}
