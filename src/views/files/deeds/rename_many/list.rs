//! The names before and after, with what speaks against them; those that cannot be stand first.

use std::sync::Arc;

use leptos::prelude::*;
use portico_client::listing::rename::{Line, Trouble};

use crate::error_text::name_sentence;
use crate::i18n::{say, t};
use crate::locales::rename as texts;
use crate::ui::{Icon, VirtualList, Window, glyphs};

/// The height of a row in pixels; `style/views/changes.css` gives rows the same.
const ROW_HEIGHT: f64 = 56.0;
/// How many rows the list grows to; more are scrolled.
const ROWS_AT_ONCE: usize = 5;

/// The lines as they are shown: those with trouble first.
#[must_use]
pub fn arranged(lines: &[Line]) -> Vec<Line> {
    let (bad, good): (Vec<Line>, Vec<Line>) =
        lines.iter().cloned().partition(|line| line.trouble.is_some());
    let (changed, same): (Vec<Line>, Vec<Line>) = good.into_iter().partition(Line::is_changed);
    [bad, changed, same].concat()
}

/// Draws them.
#[component]
pub fn Lines(
    /// As they are shown.
    lines: Memo<Arc<Vec<Line>>>,
) -> impl IntoView {
    let total = Memo::new(move |_| lines.read().len());
    let window = RwSignal::new(Window::default());
    let row = move |index: usize| {
        let first = lines.read_untracked().get(index).cloned()?;
        let line = Memo::new(move |before: Option<&Line>| {
            let lines = lines.read();
            lines.get(index).or(before).unwrap_or(&first).clone()
        });
        Some(view! { <Row line=line index=index total=total /> }.into_any())
    };
    view! {
        <div class="rename-list" style:--rows=move || total.get().min(ROWS_AT_ONCE).to_string()>
            <VirtualList
                total=total
                row_height=Signal::stored(ROW_HEIGHT)
                window=window
                label=TextProp::from(t(texts::PREVIEW))
            >
                <For
                    each=move || window.get().start..window.get().end.min(total.get())
                    key=|index| *index
                    children=row
                />
            </VirtualList>
        </div>
    }
}

#[component]
fn Row(line: Memo<Line>, index: usize, total: Memo<usize>) -> impl IntoView {
    let trouble = move || line.read().trouble.map(trouble_text);
    let name = move || {
        let line = line.read();
        match line.trouble {
            Some(trouble) => texts::row_trouble(&line.before, &line.after, &trouble_text(trouble)),
            None if line.is_changed() => texts::row(&line.before, &line.after),
            None => texts::row_same(&line.before),
        }
    };
    view! {
        <div
            class="rename-row"
            class:rename-same=move || !line.read().is_changed()
            class:rename-bad=move || line.read().trouble.is_some()
            role="listitem"
            aria-label=name
            aria-posinset=(index + 1).to_string()
            aria-setsize=move || total.get().to_string()
        >
            <span class="rename-before">{move || line.read().before.clone()}</span>
            <Icon glyph=glyphs::CHEVRON_RIGHT />
            <span class="rename-after">
                <span class="rename-name">{move || line.read().after.clone()}</span>
                <span class="rename-trouble">{trouble}</span>
            </span>
        </div>
    }
}

/// Why a name cannot be.
fn trouble_text(trouble: Trouble) -> String {
    match trouble {
        Trouble::Bad(error) => name_sentence(error),
        Trouble::Taken => say(texts::TAKEN).to_owned(),
        Trouble::Twice => say(texts::TWICE).to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::{Line, Trouble, arranged};

    #[test]
    fn what_cannot_be_stands_first() {
        let line = |before: &str, after: &str, trouble| Line {
            before: before.to_owned(),
            after: after.to_owned(),
            trouble,
        };
        let lines = [
            line("same", "same", None),
            line("a", "b", None),
            line("c", "d", Some(Trouble::Taken)),
            line("e", "f", None),
        ];
        let names: Vec<String> = arranged(&lines).into_iter().map(|line| line.before).collect();
        assert_eq!(names, ["c", "a", "e", "same"]);
    }
}
