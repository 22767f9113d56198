//! Makes a folder where a dialog stands, without leaving the dialog.

use leptos::ev::SubmitEvent;
use leptos::html;
use leptos::prelude::*;
use leptos::task::spawn_local;
use portico_client::drive::model::{Crumb, EntryId, EntryName, FolderId};
use portico_client::problem::Problem;

use super::super::perform::Perform;
use crate::i18n::t;
use crate::locales::files as texts;
use crate::ui::{Button, ButtonKind, IconButton, TextField, glyphs};

/// A button that becomes a field for the new folder's name.
#[component]
pub fn NewHere(
    /// What makes the folder.
    perform: Perform,
    /// The way to the folder that the new one goes into; empty while it is not known.
    way: RwSignal<Vec<Crumb>>,
    /// The new folder.
    #[prop(into)]
    on_made: Callback<FolderId>,
) -> impl IntoView {
    let is_open = RwSignal::new(false);
    // What is typed belongs to the folder that was shown: another one begins anew.
    Effect::watch(move || way.get(), move |_, _, _| is_open.set(false), false);
    move || {
        match way.read().last() {
        None => None,
        Some(parent) if is_open.get() => Some(
            view! { <Field perform=perform parent=parent.id.clone() on_made=on_made is_open=is_open /> }
                .into_any(),
        ),
        Some(_) => Some(
            view! {
                <div class="pick-new">
                    <Button
                        kind=ButtonKind::Quiet
                        glyph=glyphs::FOLDER_PLUS
                        on_press=move |()| is_open.set(true)
                    >
                        {t(texts::NEW_FOLDER)}
                    </Button>
                </div>
            }
            .into_any(),
        ),
    }
    }
}

#[component]
fn Field(
    perform: Perform,
    parent: FolderId,
    on_made: Callback<FolderId>,
    is_open: RwSignal<bool>,
) -> impl IntoView {
    let value = RwSignal::new(String::new());
    let busy = RwSignal::new(false);
    let refusal = RwSignal::new(None::<Problem>);
    let field = NodeRef::<html::Input>::new();
    Effect::watch(move || value.get(), move |_, _, _| refusal.set(None), false);
    Effect::new(move |_| {
        if let Some(field) = field.get() {
            // It cannot fail for a text field that is in the page.
            let _ = field.focus();
        }
    });
    let create = move |parent: FolderId, name: EntryName| {
        busy.set(true);
        spawn_local(async move {
            let answer = perform.deed.create_folder(parent.clone(), name).await;
            // The dialog may have been closed meanwhile: the folder is there all the same.
            busy.try_set(false);
            match answer.map(|folder| folder.id) {
                Ok(id) => {
                    perform.kit.touch(&parent);
                    if let EntryId::Folder(id) = id {
                        on_made.try_run(id);
                    }
                }
                Err(problem) => {
                    refusal.try_set(Some(problem));
                }
            }
        });
    };
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        if busy.get_untracked() {
            return;
        }
        match EntryName::parse(&value.read_untracked()) {
            Ok(name) => create(parent.clone(), name),
            Err(error) => refusal.set(Some(Problem::BadName(error))),
        }
    };
    let error = Signal::derive(move || refusal.read().as_ref().map(crate::error_text::sentence));
    view! {
        <form class="pick-new pick-form" novalidate on:submit=submit>
            <TextField
                label=t(texts::FOLDER_NAME)
                value=value
                error=error
                required=true
                node_ref=field
            />
            <Button kind=ButtonKind::Primary submits=true busy=busy>{t(texts::CREATE)}</Button>
            <IconButton
                label=t(texts::NO_NEW_FOLDER)
                glyph=glyphs::X
                on_press=move |()| is_open.set(false)
            />
        </form>
    }
}
