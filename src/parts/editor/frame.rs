//! The dialog of the editor: the text when it has come, and otherwise why not.

use leptos::ev::{Event, KeyboardEvent};
use leptos::html;
use leptos::prelude::*;
use leptos::task::spawn_local;
use portico_client::problem::Problem;

use super::Stage;
use super::conflict::Conflict;
use super::data::Data;
use super::field::Field;
use super::foot::Foot;
use super::hurdles::{Plain, cannot};
use super::look::Look;
use super::notices::{Leaving, Notices};
use super::page::Page;
use super::pen::Pen;
use super::sheet::{Hurdle, Sheet};
use super::tools::{Head, Pane, use_pane};
use crate::i18n::t;
use crate::locales::editor as texts;
use crate::parts::entry_icon::family_of_name;
use crate::parts::media::{NARROW, use_media};
use crate::state::online::use_online;
use crate::ui::{Skeleton, open_modal, unique_id};

/// Shows the stage's file.
pub fn frame(stage: Stage) -> AnyView {
    view! { <Frame stage=stage /> }.into_any()
}

#[derive(Clone, PartialEq)]
enum Opening {
    Waiting,
    Ready(Sheet),
    Not(Hurdle),
}

#[component]
fn Frame(stage: Stage) -> impl IntoView {
    let dialog = NodeRef::<html::Dialog>::new();
    open_modal(dialog);
    let title_id = unique_id("editor");
    let labelled = title_id.clone();
    let data = Data::of_page();
    let opening = RwSignal::new(Opening::Waiting);
    let pen = RwSignal::new(None::<Pen>);
    let on_close = stage.on_close;
    let stage = StoredValue::new(stage);
    let open = Callback::new(move |()| {
        opening.set(Opening::Waiting);
        let Stage { file, folder, .. } = stage.get_value();
        spawn_local(async move {
            let answer = data.open(&file, &folder).await;
            opening.try_set(match answer {
                Ok(sheet) => Opening::Ready(sheet),
                Err(hurdle) => Opening::Not(hurdle),
            });
        });
    });
    open.run(());
    let close = move || match pen.get_untracked() {
        Some(pen) => pen.close(),
        None => on_close.run(()),
    };
    let cancel = move |event: Event| {
        event.prevent_default();
        close();
    };
    let key = move |event: KeyboardEvent| {
        let is_save = (event.ctrl_key() || event.meta_key()) && !event.alt_key();
        if is_save && event.key().eq_ignore_ascii_case("s") {
            // The browser would save the page.
            event.prevent_default();
            if let Some(pen) = pen.get_untracked() {
                pen.save();
            }
        }
    };
    let body = move || {
        let head = title_id.clone();
        match opening.get() {
            Opening::Ready(sheet) => {
                let since = sheet.since;
                let taken = Pen::take(data, stage.get_value(), sheet);
                pen.set(Some(taken));
                view! { <Desk pen=taken since=since title_id=head /> }.into_any()
            }
            Opening::Waiting => view! {
                <Plain title_id=head on_close=on_close />
                <div class="editor-body">
                    <Skeleton label=t(texts::LOADING) />
                </div>
            }
            .into_any(),
            Opening::Not(hurdle) => view! {
                <Plain title_id=head on_close=on_close />
                <div class="editor-body">{cannot(hurdle, open)}</div>
            }
            .into_any(),
        }
    };
    view! {
        <dialog
            class="preview editor"
            aria-labelledby=labelled
            node_ref=dialog
            on:cancel=cancel
            on:keydown=key
        >
            {body}
        </dialog>
    }
}

/// The text, with everything around it.
#[component]
fn Desk(pen: Pen, since: Option<f64>, title_id: String) -> impl IntoView {
    let name = pen.name();
    let extension = match name.rsplit_once('.') {
        Some((_, extension)) => extension.to_ascii_lowercase(),
        None => String::new(),
    };
    let is_markdown = matches!(extension.as_str(), "md" | "markdown" | "mdown");
    let is_prose = is_markdown || matches!(extension.as_str(), "txt" | "text" | "");
    let is_narrow = use_media(NARROW);
    let pane = use_pane(is_markdown, is_narrow);
    let caret = RwSignal::new(0);
    // What could not be saved for want of a connection is saved when it is back.
    let online = use_online();
    Effect::watch(
        move || online.get(),
        move |is_online, _, _| {
            if *is_online && *pen.look.read_untracked() == Look::Failed(Problem::Offline) {
                pen.save();
            }
        },
        false,
    );
    let is_without = move |other: Pane| pane.get() == other;
    view! {
        <Head
            pen=pen
            look=family_of_name(&name)
            pane=is_markdown.then_some(pane)
            is_narrow=is_narrow
            title_id=title_id
        />
        <div class="editor-body">
            <Notices pen=pen since=since />
            <div class="editor-panes">
                <div class="editor-pane" hidden=move || is_without(Pane::Page)>
                    <Field pen=pen extension=extension is_prose=is_prose caret=caret />
                </div>
                {move || (!is_without(Pane::Text)).then(|| view! { <Page pen=pen /> })}
                <Conflict pen=pen />
            </div>
            <Foot pen=pen caret=caret />
        </div>
        <Leaving pen=pen />
    }
}
