//! A chip with a menu: one of several choices that narrow a list, or any of them.

use leptos::prelude::*;

use crate::i18n::{Text, say, t};
use crate::locales::criteria as texts;
use crate::ui::{Icon, MenuButton, MenuItem, glyphs};

/// A value with its name.
pub type ChipOption = (String, TextProp);

/// Draws it.
#[must_use]
pub fn menu_chip(
    title: Text,
    any: Text,
    options: Signal<Vec<ChipOption>>,
    chosen: Signal<Option<String>>,
    on_choose: Callback<Option<String>>,
) -> AnyView {
    let name = move || {
        let chosen = chosen.get()?;
        let options = options.read();
        options.iter().find(|(it, _)| *it == chosen).map(|(_, name)| name.get())
    };
    let label = move || match name() {
        Some(name) => texts::chosen(say(title), &name),
        None => say(title).to_owned(),
    };
    let items = Callback::new(move |()| {
        let now = chosen.get_untracked();
        let any = MenuItem::new(t(any), move || on_choose.run(None)).with_check(now.is_none());
        let one = |(value, name): ChipOption| {
            let is_chosen = now.as_ref() == Some(&value);
            MenuItem::new(name, move || on_choose.run(Some(value.clone()))).with_check(is_chosen)
        };
        std::iter::once(any).chain(options.get_untracked().into_iter().map(one)).collect()
    });
    view! {
        <span class="chip" class:chip-chosen=move || chosen.read().is_some()>
            <MenuButton label=label items=items>
                <span>{label}</span>
                <Icon glyph=glyphs::CHEVRON_DOWN />
            </MenuButton>
        </span>
    }
    .into_any()
}
