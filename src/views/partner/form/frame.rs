//! A form as it is filled in, sent and refused: where it stands, and the buttons around its fields.

use leptos::ev::SubmitEvent;
use leptos::html;
use leptos::prelude::*;
use portico_client::drive::model::partner::Field;
use portico_client::problem::Problem;

use super::super::trouble::TROUBLE;
use super::check::Wrong;
use crate::i18n::t;
use crate::locales::common;
use crate::ui::{Button, ButtonKind, focus_first_invalid};

/// Where a form stands.
#[derive(Clone, Copy)]
pub struct Form {
    busy: RwSignal<bool>,
    /// What is wrong with which field.
    pub wrong: RwSignal<Vec<(Field, Wrong)>>,
    refusal: RwSignal<Option<String>>,
    body: NodeRef<html::Form>,
}

impl Form {
    /// Nothing was done yet.
    #[must_use]
    pub fn fresh() -> Self {
        Self {
            busy: RwSignal::new(false),
            wrong: RwSignal::new(Vec::new()),
            refusal: RwSignal::new(None),
            body: NodeRef::new(),
        }
    }

    /// Begins to save; false when something is wrong, or it goes on already.
    #[must_use]
    pub fn begin(self, wrong: Vec<(Field, Wrong)>) -> bool {
        if self.busy.get_untracked() {
            return false;
        }
        let is_fine = wrong.is_empty();
        self.refusal.set(None);
        self.wrong.set(wrong);
        self.busy.set(is_fine);
        if !is_fine {
            self.show_wrong();
        }
        is_fine
    }

    /// What was under way is over.
    pub fn end(self) {
        self.busy.try_set(false);
    }

    /// Nothing is wrong any more.
    pub fn clear(self) {
        self.wrong.set(Vec::new());
        self.refusal.set(None);
    }

    /// Tells what is wrong with a field.
    pub fn refuse(self, field: Field, wrong: Wrong) {
        self.wrong.try_set(vec![(field, wrong)]);
        self.show_wrong();
    }

    /// Tells what went wrong with all of it.
    pub fn fail(self, problem: &Problem) {
        self.refusal.try_set(Some(TROUBLE.sentence(problem)));
    }

    /// What is wrong with a field, in words.
    #[must_use]
    pub fn error(self, field: Field) -> Signal<Option<String>> {
        Signal::derive(move || {
            let wrong = self.wrong.read();
            wrong.iter().find(|(it, _)| *it == field).map(|(_, wrong)| wrong.words())
        })
    }

    /// Moves the focus to the first field that is wrong.
    fn show_wrong(self) {
        request_animation_frame(move || {
            if let Some(Some(body)) = self.body.try_get_untracked() {
                focus_first_invalid(&body);
            }
        });
    }
}

/// The form around the fields, with its buttons.
#[component]
pub fn Frame(
    /// Where the form stands.
    form: Form,
    /// The word on the button that saves.
    #[prop(into)]
    action: TextProp,
    /// Where the other button leads.
    back: String,
    /// Saves.
    #[prop(into)]
    on_submit: Callback<()>,
    /// The fields.
    children: Children,
) -> impl IntoView {
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        on_submit.run(());
    };
    view! {
        <form class="customer-form" novalidate on:submit=submit node_ref=form.body>
            {children()}
            <p class="dialog-refusal" role="alert">
                {move || form.refusal.get()}
            </p>
            <div class="form-actions">
                <a class="button" href=back>
                    {t(common::CANCEL)}
                </a>
                <Button kind=ButtonKind::Primary submits=true busy=form.busy>
                    {move || action.get()}
                </Button>
            </div>
        </form>
    }
}
