//! The notes and tasks that a file hangs on, in its details.

use leptos::prelude::*;
use portico_client::drive::model::FileId;

use super::Hit;
use super::data::Data;
use crate::error_text;
use crate::i18n::t;
use crate::locales::{common, details as texts};
use crate::parts::load::Load;
use crate::ui::{Button, Icon, Skeleton, glyphs};

/// Asks and draws.
pub fn hanging(file: FileId) -> AnyView {
    let data = Data::new();
    let load = RwSignal::new(Load::Waiting);
    let ask = Callback::new(move |()| {
        load.set(Load::Waiting);
        data.hanging(file.clone(), load);
    });
    ask.run(());
    let body = move || match load.get() {
        Load::Waiting => view! { <Skeleton label=t(common::LOADING) rows=1 /> }.into_any(),
        Load::Ready(hits) if hits.is_empty() => {
            view! { <p class="details-faint">{t(texts::HANGS_NOWHERE)}</p> }.into_any()
        }
        Load::Ready(hits) => {
            let rows = hits.into_iter().map(row).collect_view();
            view! { <ul class="details-versions" aria-label=t(texts::HANGS_ON)>{rows}</ul> }
                .into_any()
        }
        Load::Failed(problem) => view! {
            <div class="details-note" role="alert">
                <p>{error_text::sentence(&problem)}</p>
                <Button glyph=glyphs::ROTATE_CCW on_press=ask>
                    {t(common::TRY_AGAIN)}
                </Button>
            </div>
        }
        .into_any(),
    };
    view! {
        <section class="details-part">
            <header class="details-part-head">
                <h3>{t(texts::HANGS_ON)}</h3>
            </header>
            {body}
        </section>
    }
    .into_any()
}

fn row(hit: Hit) -> AnyView {
    let Hit { glyph, name, href } = hit;
    view! {
        <li class="details-hit">
            <Icon glyph=glyph />
            <a href=href>{name}</a>
        </li>
    }
    .into_any()
}
