//! What a person should know before an upload begins, without having to decide it.

use std::rc::Rc;

use leptos::prelude::*;
use portico_client::transfer::Picked;

use super::Plan;
use crate::error_text;
use crate::i18n::format;
use crate::locales::upload_plan as texts;
use crate::ui::{Banner, BannerKind, glyphs};

/// So many names are told; more would hide what can be done.
const TOLD: usize = 5;

/// Names that cannot be, files that are too large, too little room, and what is there already.
#[component]
pub(super) fn Notes(plan: StoredValue<Rc<Plan>, LocalStorage>) -> impl IntoView {
    let lacking = plan.with_value(|plan| plan.survey.lacking);
    let identical = plan.with_value(|plan| plan.survey.identical.len());
    let bad = plan.with_value(|plan| plan.survey.bad_names.len());
    let large = plan.with_value(|plan| plan.survey.too_large.len());
    let bad_names = move || plan.with_value(|plan| bad_names(plan));
    let too_large = move || plan.with_value(|plan| too_large(plan));
    view! {
        {(lacking > 0).then(|| view! {
            <Banner kind=BannerKind::Warning glyph=glyphs::TRIANGLE_ALERT>
                {move || texts::lacking(&format::size(lacking))}
            </Banner>
        })}
        {(bad > 0).then(|| view! {
            <Banner kind=BannerKind::Warning glyph=glyphs::TRIANGLE_ALERT>
                <p>{move || texts::bad_names(bad as u64)}</p>
                {list(bad, bad_names)}
            </Banner>
        })}
        {(large > 0).then(|| view! {
            <Banner kind=BannerKind::Warning glyph=glyphs::TRIANGLE_ALERT>
                <p>{move || texts::too_large(large as u64)}</p>
                {list(large, too_large)}
            </Banner>
        })}
        {(identical > 0).then(|| view! {
            <Banner glyph=glyphs::CIRCLE_CHECK>{move || texts::identical(identical as u64)}</Banner>
        })}
    }
}

/// The first names, and how many more there are.
fn list(count: usize, lines: impl Fn() -> Vec<String> + Send + Sync + 'static) -> AnyView {
    let line = |line: String| view! { <li>{line}</li> };
    let more = count.saturating_sub(TOLD);
    view! {
        <ul class="plan-names">
            {move || lines().into_iter().map(line).collect_view()}
            {(more > 0).then(|| view! { <li>{move || texts::and_more(more as u64)}</li> })}
        </ul>
    }
    .into_any()
}

fn bad_names(plan: &Plan) -> Vec<String> {
    let line = |name: &str, why: String| [name, ": ", &why].concat();
    let bad = plan.survey.bad_names.iter().take(TOLD);
    bad.map(|bad| line(&bad.name, error_text::name_sentence(bad.because))).collect()
}

fn too_large(plan: &Plan) -> Vec<String> {
    let name = |at: &usize| match plan.picked.get(*at)? {
        Picked::File { source, .. } => {
            Some([source.name(), format::size(source.size())].join(" · "))
        }
        Picked::Folder { .. } => None,
    };
    plan.survey.too_large.iter().take(TOLD).filter_map(name).collect()
}
