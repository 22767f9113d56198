//! The dialog of the comparison: which versions, and what differs between them.

use leptos::ev::Event;
use leptos::html;
use leptos::prelude::*;
use portico_client::drive::model::Version;

use super::Stage;
use super::address::Pair;
use super::data::{Data, Hurdle};
use super::rows::Differences;
use crate::i18n::{Text, format, say, t};
use crate::locales::{common, compare as texts};
use crate::parts::load::{Load, failed};
use crate::parts::text_form::MOST;
use crate::ui::{EmptyState, IconButton, Skeleton, glyphs, open_modal, unique_id};

/// Shows the stage's versions.
pub fn frame(stage: Stage) -> AnyView {
    view! { <Frame stage=stage /> }.into_any()
}

#[component]
fn Frame(stage: Stage) -> impl IntoView {
    let dialog = NodeRef::<html::Dialog>::new();
    open_modal(dialog);
    let title_id = unique_id("compare");
    let labelled = title_id.clone();
    let data = Data::new();
    let file = Memo::new(move |_| stage.pair.read().file.clone());
    Effect::new(move |_| data.list(file.get()));
    let has_list = Memo::new(move |_| data.versions.read().ready().is_some());
    let read = move |pair: Pair| {
        let wanted = pair.clone();
        data.read(&pair, move || {
            stage.pair.try_with_untracked(|pair| *pair == wanted).unwrap_or_default()
        });
    };
    Effect::new(move |_| {
        let pair = stage.pair.get();
        if has_list.get() {
            read(pair);
        }
    });
    let again = Callback::new(move |()| {
        if has_list.get_untracked() {
            read(stage.pair.get_untracked());
        } else {
            data.list(file.get_untracked());
        }
    });
    let cancel = move |event: Event| {
        event.prevent_default();
        stage.on_close.run(());
    };
    let choosers = move || {
        let versions = data.versions.get();
        versions.ready().map(|versions| choosers(stage, versions.clone()))
    };
    let body = move || {
        if let Load::Failed(problem) = &*data.versions.read() {
            return failed(texts::FAILED, problem, again);
        }
        match data.texts.get() {
            Load::Waiting => view! { <Skeleton label=t(texts::LOADING) /> }.into_any(),
            Load::Failed(problem) => failed(texts::FAILED, &problem, again),
            Load::Ready(Ok(pair)) => view! { <Differences pair=pair /> }.into_any(),
            Load::Ready(Err(hurdle)) => cannot(hurdle),
        }
    };
    view! {
        <dialog class="preview compare" aria-labelledby=labelled node_ref=dialog on:cancel=cancel>
            <header class="preview-head compare-head">
                <IconButton label=t(common::CLOSE) glyph=glyphs::X on_press=stage.on_close />
                <h2 class="preview-name" id=title_id>
                    {move || texts::title(&stage.name.read())}
                </h2>
                {choosers}
            </header>
            <div class="compare-body">{body}</div>
        </dialog>
    }
}

/// The two lists of versions.
fn choosers(stage: Stage, versions: Vec<Version>) -> AnyView {
    let choose = move |is_old: bool, number: u32| {
        let pair = stage.pair.get_untracked();
        let chosen =
            if is_old { Pair { old: number, ..pair } } else { Pair { new: number, ..pair } };
        stage.on_choose.run(chosen);
    };
    let list = |is_old: bool, label: Text| {
        let pair = stage.pair.get_untracked();
        let first = if is_old { pair.old } else { pair.new };
        let options: Vec<AnyView> =
            versions.iter().map(|version| option(version, version.number == first)).collect();
        let chosen = move || {
            let pair = stage.pair.read();
            u64::from(if is_old { pair.old } else { pair.new }).to_string()
        };
        let change = move |event: Event| {
            // Its values are the numbers of versions.
            if let Ok(number) = event_target_value(&event).parse() {
                choose(is_old, number);
            }
        };
        view! {
            <label class="compare-chooser">
                <span>{t(label)}</span>
                <select class="field-input" prop:value=chosen on:change=change>
                    {options}
                </select>
            </label>
        }
        .into_any()
    };
    view! {
        <div class="compare-choosers">
            {list(true, texts::OLD)} {list(false, texts::NEW)}
        </div>
    }
    .into_any()
}

fn option(version: &Version, is_chosen: bool) -> AnyView {
    let number = u64::from(version.number).to_string();
    let time = format::date_time(version.uploaded.0);
    let words = texts::version(&number, &time);
    view! {
        <option value=number selected=is_chosen>
            {words}
        </option>
    }
    .into_any()
}

fn cannot(hurdle: Hurdle) -> AnyView {
    let text = move || match hurdle {
        Hurdle::NotText => say(texts::NOT_TEXT).to_owned(),
        Hurdle::Size => texts::too_large(&format::size(MOST)),
        Hurdle::Missing => say(texts::MISSING).to_owned(),
    };
    view! {
        <div role="alert">
            <EmptyState glyph=glyphs::EYE_OFF title=t(texts::CANNOT) text=text />
        </div>
    }
    .into_any()
}
