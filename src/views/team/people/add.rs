//! The dialog that adds somebody.

use leptos::prelude::*;

use super::super::Scene;
use super::super::person::form::MemberForm;
use super::ADD;
use crate::i18n::t;
use crate::locales::{common, team as texts};
use crate::ui::Dialog;

/// Draws it.
#[component]
pub fn AddDialog(
    /// What the view shares.
    scene: Scene,
) -> impl IntoView {
    let router = scene.router;
    let close = Callback::new(move |()| router.replace(&router.href_with(ADD, None)));
    view! {
        <Dialog title=t(texts::ADD) close_label=t(common::CLOSE) wide=true on_close=close>
            <MemberForm scene=scene facts=None on_close=close />
        </Dialog>
    }
}
