//! How the names shall change, as it is filled in.

use std::collections::HashSet;

use leptos::html;
use leptos::prelude::*;
use portico_client::listing::rename::{Change, Letters, Line, Recipe, Subject, preview};

use super::expression::expression;
use crate::i18n::{Text, say, t};
use crate::locales::rename as texts;
use crate::ui::{Button, ButtonKind, Select, TextField, glyphs};

/// Which way the names are made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Way {
    Replace,
    Pattern,
}

/// What is filled in.
#[derive(Clone, Copy)]
pub struct Form {
    way: RwSignal<Way>,
    find: RwSignal<String>,
    with: RwSignal<String>,
    is_expression: RwSignal<bool>,
    match_case: RwSignal<bool>,
    pattern: RwSignal<String>,
    start: RwSignal<String>,
    letters: RwSignal<Letters>,
    with_ending: RwSignal<bool>,
    /// True until it has been shown.
    is_new: StoredValue<bool>,
}

impl Form {
    /// Nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self {
            way: RwSignal::new(Way::Replace),
            find: RwSignal::new(String::new()),
            with: RwSignal::new(String::new()),
            is_expression: RwSignal::new(false),
            match_case: RwSignal::new(false),
            pattern: RwSignal::new("{name}".to_owned()),
            start: RwSignal::new("1".to_owned()),
            letters: RwSignal::new(Letters::Keep),
            with_ending: RwSignal::new(false),
            is_new: StoredValue::new(true),
        }
    }

    /// What the names would be; none while the expression is none. Who asks follows the form.
    pub fn lines(self, subjects: &[Subject], others: &HashSet<String>) -> Option<Vec<Line>> {
        let (find, with) = (self.find.read(), self.with.read());
        let match_case = self.match_case.get();
        let made;
        let pattern = self.pattern.read();
        let change = match self.way.get() {
            Way::Pattern => {
                let start = self.start.read().trim().parse().unwrap_or(1);
                Change::Pattern { pattern: &pattern, start }
            }
            Way::Replace if self.is_expression.get() && !find.is_empty() => {
                made = expression(&find, &with, match_case)?;
                Change::By(&made)
            }
            Way::Replace => Change::Replace { find: &find, with: &with, match_case },
        };
        let (letters, with_ending) = (self.letters.get(), self.with_ending.get());
        Some(preview(subjects, others, Recipe { change, letters, with_ending }))
    }
}

/// The fields.
#[component]
pub fn Fields(
    /// What is filled in.
    form: Form,
    /// True while the expression is none.
    #[prop(into)]
    is_wrong: Signal<bool>,
) -> impl IntoView {
    let way = move |way: Way, text: Text| {
        view! {
            <button
                type="button"
                class="rename-way"
                aria-pressed=move || if form.way.get() == way { "true" } else { "false" }
                on:click=move |_| form.way.set(way)
            >
                {t(text)}
            </button>
        }
        .into_any()
    };
    let fields = move || match form.way.get() {
        Way::Replace => view! { <ReplaceFields form=form is_wrong=is_wrong /> }.into_any(),
        Way::Pattern => view! { <PatternFields form=form /> }.into_any(),
    };
    let option = |letters| (word(letters), TextProp::from(t(letters_text(letters))));
    let options: Vec<(&'static str, TextProp)> = Letters::ALL.into_iter().map(option).collect();
    let choose = move |value: String| {
        let chosen = Letters::ALL.into_iter().find(|letters| word(*letters) == value);
        form.letters.set(chosen.unwrap_or_default());
    };
    view! {
        <div class="rename-ways" role="group" aria-label=t(texts::WAY)>
            {way(Way::Replace, texts::REPLACE)}
            {way(Way::Pattern, texts::PATTERN)}
        </div>
        {fields}
        <div class="rename-line">
            <Select
                label=t(texts::LETTERS)
                glyph=glyphs::PENCIL
                options=options
                value=Signal::derive(move || word(form.letters.get()))
                on_choose=choose
            />
            {check(form.with_ending, texts::WITH_ENDING)}
        </div>
    }
}

#[component]
fn ReplaceFields(form: Form, is_wrong: Signal<bool>) -> impl IntoView {
    let first = NodeRef::<html::Input>::new();
    if form.is_new.get_value() {
        form.is_new.set_value(false);
        take_focus(first);
    }
    let error =
        Signal::derive(move || is_wrong.get().then(|| say(texts::NO_EXPRESSION).to_owned()));
    view! {
        <div class="rename-pair">
            <TextField label=t(texts::FIND) value=form.find error=error node_ref=first />
            <TextField label=t(texts::WITH) value=form.with />
        </div>
        <div class="rename-line">
            {check(form.match_case, texts::MATCH_CASE)}
            {check(form.is_expression, texts::EXPRESSION)}
        </div>
    }
}

#[component]
fn PatternFields(form: Form) -> impl IntoView {
    let first = NodeRef::<html::Input>::new();
    let piece = move |text: Text, piece: &'static str| {
        let add = move |()| {
            form.pattern.update(|pattern| pattern.push_str(piece));
            if let Some(first) = first.get_untracked() {
                // It is in the page, so it can.
                let _ = first.focus();
            }
        };
        view! {
            <Button kind=ButtonKind::Quiet glyph=glyphs::PLUS on_press=add>
                {t(text)}
            </Button>
        }
        .into_any()
    };
    view! {
        <div class="rename-pair rename-pattern">
            <TextField
                label=t(texts::PATTERN_FIELD)
                value=form.pattern
                hint=TextProp::from(t(texts::PATTERN_HINT))
                node_ref=first
            />
            <TextField label=t(texts::START) value=form.start input_type="number" />
        </div>
        <div class="rename-line">
            {piece(texts::PIECE_NAME, "{name}")}
            {piece(texts::PIECE_NUMBER, "{n:03}")}
            {piece(texts::PIECE_DATE, "{date}")}
        </div>
    }
}

/// The dialog has to be open before the field can take the focus.
fn take_focus(field: NodeRef<html::Input>) {
    Effect::new(move |_| {
        let Some(field) = field.get() else { return };
        request_animation_frame(move || {
            // It cannot fail for a field that is in the page.
            let _ = field.focus();
        });
    });
}

fn check(value: RwSignal<bool>, text: Text) -> AnyView {
    view! {
        <label class="rename-check">
            <input
                class="checkbox"
                type="checkbox"
                prop:checked=move || value.get()
                on:change=move |event| value.set(event_target_checked(&event))
            />
            <span>{t(text)}</span>
        </label>
    }
    .into_any()
}

const fn word(letters: Letters) -> &'static str {
    match letters {
        Letters::Keep => "keep",
        Letters::Lower => "lower",
        Letters::Upper => "upper",
        Letters::Words => "words",
    }
}

const fn letters_text(letters: Letters) -> Text {
    match letters {
        Letters::Keep => texts::KEEP,
        Letters::Lower => texts::LOWER,
        Letters::Upper => texts::UPPER,
        Letters::Words => texts::WORDS,
    }
}
