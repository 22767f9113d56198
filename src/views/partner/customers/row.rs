//! One customer of the list.

use std::sync::Arc;

use leptos::prelude::*;
use portico_client::drive::model::partner::CustomerRow;

use super::super::Scene;
use super::super::deeds;
use super::super::subject::Subject;
use super::super::words::{dash, day_word, plan_word, standing_class, standing_word, used_word};
use super::list::Chosen;
use crate::i18n::{format, say, t};
use crate::locales::{files as files_texts, partner as texts};
use crate::routes::path::partner::PartnerPlace;
use crate::ui::{Checkbox, MenuButton, glyphs};

/// Draws it.
#[component]
pub fn Row(
    /// What the view shares.
    scene: Scene,
    /// Its place in the list, from 0.
    index: usize,
    /// What it shows.
    row: Memo<Arc<CustomerRow>>,
    /// Those that are selected.
    chosen: Chosen,
) -> impl IntoView {
    let name = Memo::new(move |_| row.read().name());
    let href = move || PartnerPlace::Customer(row.read().id.clone()).href();
    let selected = Memo::new(move |_| chosen.read().contains_key(&row.read().id));
    let toggle = move || {
        let row = row.get_untracked();
        chosen.update(|chosen| {
            if chosen.remove(&row.id).is_none() {
                chosen.insert(row.id.clone(), row);
            }
        });
    };
    let menu = Callback::new(move |()| {
        let subject = Subject::from(row.read_untracked().as_ref());
        deeds::of_row(scene, &subject)
    });
    let due = move || row.read().due.map_or_else(dash, |day| format::date(day.noon()));
    let plan = move || plan_word(row.read().level);
    let standing = move || row.read().standing();
    let trial = move || {
        let is_trial = row.read().is_trial;
        is_trial.then(|| view! { <span class="standing">{t(texts::TRIAL)}</span> })
    };
    let note = move || {
        let row = row.read();
        [
            row.email.as_str(),
            " · ",
            &plan_word(row.level),
            " · ",
            say(standing_word(row.standing())),
        ]
        .concat()
    };
    view! {
        <div
            class="row"
            class:row-selected=move || selected.get()
            role="row"
            aria-rowindex=(index + 2).to_string()
            aria-selected=move || if selected.get() { "true" } else { "false" }
            aria-label=move || name.get()
            on:click=move |_| toggle()
        >
            <div class="cell cell-check" role="gridcell">
                <Checkbox
                    label=move || files_texts::select(&name.read())
                    checked=selected
                    on_toggle=move |_| toggle()
                />
            </div>
            <div class="cell cell-name" role="gridcell">
                <div class="row-text">
                    <a class="row-name" href=href title=move || name.get()>
                        {move || name.get()}
                    </a>
                    <span class="customer-mail">{move || row.read().email.clone()}</span>
                    <span class="row-note" aria-hidden="true">
                        {note}
                    </span>
                </div>
            </div>
            <div class="cell cell-plan" role="gridcell">
                {plan}
            </div>
            <div class="cell cell-standing" role="gridcell">
                <span class=move || standing_class(standing())>{move || say(standing_word(standing()))}</span>
                {trial}
            </div>
            <div class="cell cell-storage" role="gridcell">
                {move || used_word(row.read().storage_used, row.read().storage_limit)}
            </div>
            <div class="cell cell-since" role="gridcell">
                {move || day_word(row.read().since)}
            </div>
            <div class="cell cell-due" role="gridcell">
                {due}
            </div>
            <div class="cell cell-menu" role="gridcell">
                <MenuButton
                    label=move || files_texts::actions_for(&name.read())
                    glyph=glyphs::ELLIPSIS
                    items=menu
                />
            </div>
        </div>
    }
}

/// The place of a customer who is still coming.
#[component]
pub fn Pending(
    /// Its place in the list, from 0.
    index: usize,
) -> impl IntoView {
    view! {
        <div class="row row-pending" role="row" aria-rowindex=(index + 2).to_string() aria-label=t(texts::LOADING)>
            <div class="cell cell-name" role="gridcell">
                <span class="skeleton-line"></span>
            </div>
        </div>
    }
}
