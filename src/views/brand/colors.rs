//! The colors: what the partner chooses, what is used, and why.

use leptos::prelude::*;
use portico_client::palette::Rgb;

use super::Scene;
use super::contrast::{Judgement, Use, judge};
use super::draft::Flaw;
use super::words;
use crate::i18n::{Text, say, t};
use crate::locales::brand as texts;
use crate::theme;
use crate::ui::TextField;

/// What a chooser shows where nothing is chosen; the sheet's own color (`style/tokens.css`).
const USUAL: Rgb = Rgb([0x2f, 0x55, 0xd4]);

/// The two colors and what is measured.
#[component]
pub fn Colors(
    /// What the view shares.
    scene: Scene,
) -> impl IntoView {
    let fields = scene.data.fields;
    let judged = Memo::new(move |_| {
        let color = Rgb::parse(fields.color.read().trim())?;
        Some(judge(color, Rgb::parse(fields.ink.read().trim()), theme::power))
    });
    let body = move || match judged.get() {
        Some(all) => all.map(line).into_iter().collect_view().into_any(),
        None => view! { <li>{t(texts::USUAL)}</li> }.into_any(),
    };
    view! {
        <ColorField
            label=texts::COLOR
            value=fields.color
            error=scene.error(|flaw| flaw == Flaw::Color)
            usual=USUAL
        />
        <ColorField
            label=texts::INK
            value=fields.ink
            error=scene.error(|flaw| flaw == Flaw::Ink)
            usual=Rgb([255; 3])
        />
        <ul class="brand-contrast" aria-label=t(texts::CONTRAST) aria-live="polite">
            {body}
        </ul>
    }
}

/// One sentence with a sample before it.
fn line(it: Judgement) -> AnyView {
    let (ground, color) = (it.ground.css(), it.used.css());
    let theme = match it.purpose {
        Use::Light => "light",
        Use::Dark => "dark",
        Use::Ink => "ink",
    };
    view! {
        <li class="brand-contrast-line" data-use=theme>
            <span
                class="brand-sample"
                aria-hidden="true"
                style:background-color=ground
                style:color=color
            >
                "Aa"
            </span>
            <span>{move || words::judgement(&it)}</span>
        </li>
    }
    .into_any()
}

/// A color as text, with the browser's chooser beside it.
#[component]
fn ColorField(
    label: Text,
    value: RwSignal<String>,
    error: Signal<Option<String>>,
    usual: Rgb,
) -> impl IntoView {
    // The chooser takes nothing but whole colors.
    let shown = move || Rgb::parse(value.read().trim()).unwrap_or(usual).css();
    view! {
        <div class="brand-color">
            <input
                class="brand-chooser"
                type="color"
                aria-label=move || texts::choose(say(label))
                prop:value=shown
                on:input=move |event| value.set(event_target_value(&event))
            />
            <TextField
                label=t(label)
                value=value
                error=error
                hint=t(texts::COLOR_HINT)
            />
        </div>
    }
}
