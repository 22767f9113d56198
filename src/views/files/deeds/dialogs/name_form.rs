//! A dialog with one field for a name: of a new folder, or another one for an entry.

use leptos::ev::SubmitEvent;
use leptos::html;
use leptos::prelude::*;
use portico_client::drive::model::EntryName;
use portico_client::problem::Problem;

use crate::i18n::t;
use crate::locales::common;
use crate::ui::{Button, ButtonKind, Dialog, TextField};

/// Asks for a name; what is wrong with it is said below the field.
#[component]
pub fn NameForm(
    /// The dialog's title.
    #[prop(into)]
    title: TextProp,
    /// The field's name.
    #[prop(into)]
    label: TextProp,
    /// The word on the button.
    #[prop(into)]
    action: TextProp,
    /// What stands in the field at first.
    initial: String,
    /// How much of it is selected, in UTF-16 units.
    selected: u32,
    /// True while the name is being sent.
    busy: RwSignal<bool>,
    /// Why the name was refused.
    refusal: RwSignal<Option<Problem>>,
    /// What a name would bring about that is worth knowing before.
    #[prop(into)]
    warning: Callback<String, Option<String>>,
    /// A name that can be one.
    #[prop(into)]
    on_name: Callback<EntryName>,
    /// The dialog goes away.
    #[prop(into)]
    on_close: Callback<()>,
) -> impl IntoView {
    let value = RwSignal::new(initial);
    let field = NodeRef::<html::Input>::new();
    // The refusal was about the name that was sent: it goes away with the first change.
    Effect::watch(move || value.get(), move |_, _, _| refusal.set(None), false);
    Effect::new(move |_| {
        let Some(field) = field.get() else { return };
        // The dialog has to be open before it can give the focus away.
        request_animation_frame(move || {
            // Neither can fail for a text field that is in the page.
            let _ = field.focus();
            let _ = field.set_selection_range(0, selected);
        });
    });
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        if busy.get_untracked() {
            return;
        }
        match EntryName::parse(&value.read_untracked()) {
            Ok(name) => on_name.run(name),
            Err(error) => refusal.set(Some(Problem::BadName(error))),
        }
    };
    let error = Signal::derive(move || refusal.read().as_ref().map(crate::error_text::sentence));
    view! {
        <Dialog title=title close_label=t(common::CLOSE) on_close=on_close>
            <form class="dialog-form" novalidate on:submit=submit>
                <TextField label=label value=value error=error required=true node_ref=field />
                <p class="name-warning" role="status">
                    {move || warning.run(value.get())}
                </p>
                <div class="dialog-actions">
                    <Button on_press=on_close>{t(common::CANCEL)}</Button>
                    <Button kind=ButtonKind::Primary submits=true busy=busy>
                        {move || action.get()}
                    </Button>
                </div>
            </form>
        </Dialog>
    }
}
