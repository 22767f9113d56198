//! The chips that narrow a list: by type, by when it changed, by size.

use leptos::prelude::*;

use super::criteria::{Criteria, Extent, Group, MODIFIED, SIZE, Since, TYPE};
use super::menu_chip::{ChipOption, menu_chip};
use crate::i18n::{Text, t};
use crate::locales::criteria as texts;
use crate::ui::{Button, ButtonKind, glyphs};

/// A parameter of the address and its new value; none takes it away.
pub type Choice = (&'static str, Option<&'static str>);

/// Draws the chips.
#[component]
pub fn Chips(
    /// What is chosen.
    #[prop(into)]
    criteria: Signal<Criteria>,
    /// Something is chosen.
    #[prop(into)]
    on_choose: Callback<Choice>,
) -> impl IntoView {
    let types = move || {
        let options = Group::ALL.map(|it| (it.word(), group_text(it))).to_vec();
        chip(TYPE, texts::TYPE, options, move || criteria.get().group.map(Group::word), on_choose)
    };
    let times = move || {
        let options = Since::ALL.map(|it| (it.word(), since_text(it))).to_vec();
        chip(
            MODIFIED,
            texts::MODIFIED,
            options,
            move || criteria.get().since.map(Since::word),
            on_choose,
        )
    };
    let sizes = move || {
        let options = Extent::ALL.map(|it| (it.word(), extent_text(it))).to_vec();
        chip(SIZE, texts::SIZE, options, move || criteria.get().extent.map(Extent::word), on_choose)
    };
    let clear = move |()| {
        for name in [TYPE, MODIFIED, SIZE] {
            on_choose.run((name, None));
        }
    };
    let is_narrowed = Memo::new(move |_| !criteria.get().is_empty());
    let everything = move || {
        view! {
            <Button kind=ButtonKind::Quiet glyph=glyphs::X on_press=clear>
                {t(texts::CLEAR)}
            </Button>
        }
    };
    view! {
        <div class="chips" role="group" aria-label=t(texts::FILTERS)>
            {types()}
            {times()}
            {sizes()}
            {move || is_narrowed.get().then(everything)}
        </div>
    }
}

fn chip(
    param: &'static str,
    title: Text,
    options: Vec<(&'static str, Text)>,
    chosen: impl Fn() -> Option<&'static str> + Copy + Send + Sync + 'static,
    on_choose: Callback<Choice>,
) -> AnyView {
    let words: Vec<&'static str> = options.iter().map(|(word, _)| *word).collect();
    let choose = move |chosen: Option<String>| {
        let word = chosen.and_then(|chosen| words.iter().find(|word| **word == chosen).copied());
        on_choose.run((param, word));
    };
    let option = |(word, text): (&'static str, Text)| (word.to_owned(), TextProp::from(t(text)));
    let options: Vec<ChipOption> = options.into_iter().map(option).collect();
    menu_chip(
        title,
        texts::ANY,
        Signal::stored(options),
        Signal::derive(move || chosen().map(str::to_owned)),
        Callback::new(choose),
    )
}

/// What a type is called.
#[must_use]
pub const fn group_text(group: Group) -> Text {
    match group {
        Group::Folders => texts::FOLDERS,
        Group::Documents => texts::DOCUMENTS,
        Group::Sheets => texts::SHEETS,
        Group::Pictures => texts::PICTURES,
        Group::Films => texts::FILMS,
        Group::Sounds => texts::SOUNDS,
        Group::Archives => texts::ARCHIVES,
        Group::Code => texts::CODE,
    }
}

const fn since_text(since: Since) -> Text {
    match since {
        Since::Day => texts::DAY,
        Since::Week => texts::WEEK,
        Since::Month => texts::MONTH,
        Since::Year => texts::YEAR,
    }
}

const fn extent_text(extent: Extent) -> Text {
    match extent {
        Extent::Small => texts::SMALL,
        Extent::Medium => texts::MEDIUM,
        Extent::Large => texts::LARGE,
    }
}
