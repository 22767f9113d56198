//! The list of customers: what is looked for and how it is sorted stands in the address.

mod list;
mod many;
mod row;
mod tools;

use leptos::prelude::*;
use portico_client::drive::model::partner::CustomerQuery;

use self::list::List;
use self::many::ManyDialog;
use self::tools::Tools;
use super::Scene;
use super::query;
use super::trouble::TROUBLE;
use crate::i18n::t;
use crate::locales::{common, partner as texts};
use crate::routes::path::partner::PartnerPlace;
use crate::state::title::use_title;
use crate::ui::{Banner, BannerKind, Button, ButtonKind, EmptyState, Skeleton, glyphs};

/// What is shown below the tools.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Body {
    Rows,
    Waiting,
    Nothing,
    Narrowed,
    Failed,
}

/// Draws the list and what narrows it.
#[component]
pub fn Customers(
    /// What the view shares.
    scene: Scene,
) -> impl IntoView {
    let (router, data) = (scene.router, scene.data);
    use_title().set_view(t(texts::TITLE));
    let query = Memo::new(move |_| query::read(|name| router.param(name)));
    Effect::new(move |_| data.show(query.get()));
    let state = Memo::new(move |_| {
        let book = data.book.read();
        let is_empty = book.rows().next().is_none();
        match (is_empty, data.is_loading.get(), data.trouble.read().is_some()) {
            (false, _, _) => Body::Rows,
            (true, true, _) => Body::Waiting,
            (true, false, true) => Body::Failed,
            (true, false, false) if query::is_narrowed(&query.read()) => Body::Narrowed,
            (true, false, false) => Body::Nothing,
        }
    });
    let again = Callback::new(move |()| data.refresh());
    let body = move || {
        match state.get() {
        Body::Rows => view! { <List scene=scene query=query /> }.into_any(),
        Body::Waiting => view! { <Skeleton label=t(texts::LOADING) /> }.into_any(),
        Body::Failed => match data.trouble.get_untracked() {
            Some(problem) => TROUBLE.failed(texts::FAILED, &problem, again),
            None => ().into_any(),
        },
        Body::Narrowed => view! {
            <EmptyState glyph=glyphs::SEARCH title=t(texts::NONE_FOUND) text=t(texts::NONE_FOUND_TEXT)>
                <a class="button" href=PartnerPlace::Customers.href()>
                    {t(texts::ALL_CUSTOMERS)}
                </a>
            </EmptyState>
        }
        .into_any(),
        Body::Nothing => view! {
            <EmptyState glyph=glyphs::BRIEFCASE title=t(texts::EMPTY) text=t(texts::EMPTY_TEXT)>
                <a class="button button-primary" href=PartnerPlace::NewCustomer.href()>
                    {t(texts::NEW)}
                </a>
            </EmptyState>
        }
        .into_any(),
    }
    };
    view! {
        <Tools scene=scene query=query />
        <Status scene=scene query=query />
        {move || (state.get() == Body::Rows).then(|| view! { <Trouble scene=scene /> })}
        {body}
        <ManyDialog scene=scene />
    }
}

/// How many there are.
#[component]
fn Status(scene: Scene, query: Memo<CustomerQuery>) -> impl IntoView {
    let data = scene.data;
    let words = move || {
        if data.is_loading.get() {
            return String::new();
        }
        let book = data.book.read();
        match book.total() {
            Some(count) if query::is_narrowed(&query.read()) => texts::found(count as u64),
            Some(count) => texts::customers(count as u64),
            // What did not come is told elsewhere.
            None if book.rows().next().is_none() => String::new(),
            None => texts::at_least(book.rows().count() as u64),
        }
    };
    let export = move || {
        let count = data.export.get()?;
        let stop = move |()| data.stop_export();
        Some(view! {
            <span class="partner-export">
                <span role="status">{texts::exporting(count as u64)}</span>
                <Button kind=ButtonKind::Quiet on_press=stop>
                    {t(texts::STOP)}
                </Button>
            </span>
        })
    };
    view! {
        <div class="partner-status">
            <p role="status" aria-live="polite">
                {words}
            </p>
            {export}
        </div>
    }
}

/// A part of the list that did not come.
#[component]
fn Trouble(scene: Scene) -> impl IntoView {
    let data = scene.data;
    move || {
        let problem = data.trouble.get()?;
        let again = move |()| data.try_again();
        Some(view! {
            <div class="partner-trouble">
                <Banner kind=BannerKind::Error glyph=glyphs::CIRCLE_ALERT>
                    <p>{TROUBLE.sentence(&problem)}</p>
                    <Button kind=ButtonKind::Quiet glyph=glyphs::ROTATE_CCW on_press=again>
                        {t(common::TRY_AGAIN)}
                    </Button>
                </Banner>
            </div>
        })
    }
}
