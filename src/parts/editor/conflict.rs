//! Two texts of one file: what differs between them, and the ways out.

use std::time::Duration;

use leptos::prelude::*;

use super::look::Look;
use super::merge::{Part, parts, with_theirs};
use super::pen::Pen;
use crate::i18n::{format, say, t};
use crate::locales::editor as texts;
use crate::ui::{Button, ButtonKind};

/// How long typing rests until both are compared anew.
const REST: Duration = Duration::from_millis(300);

/// Shows both texts, while there are two.
#[component]
pub fn Conflict(
    /// What writes.
    pen: Pen,
) -> impl IntoView {
    let is_there = Memo::new(move |_| *pen.look.read() == Look::Conflict);
    move || {
        let theirs = is_there.get().then(|| pen.theirs()).flatten()?;
        Some(view! { <Both pen=pen theirs=theirs /> })
    }
}

#[component]
fn Both(pen: Pen, theirs: String) -> impl IntoView {
    let theirs = StoredValue::new(theirs);
    let compare = move || {
        let compared = pen.saving.try_with_untracked(|saving| {
            theirs.try_with_value(|theirs| parts(&saving.text, theirs))
        });
        compared.flatten()
    };
    let found = RwSignal::new(compare().unwrap_or_default());
    let again = move || {
        if let Some(now) = compare()
            && found.try_with_untracked(|found| *found != now) == Some(true)
        {
            found.set(now);
        }
    };
    // What is typed meanwhile counts, a moment later.
    Effect::watch(move || pen.saving.track(), move |_, _, _| set_timeout(again, REST), false);
    let take = Callback::new(move |part: Part| {
        let merged = pen.saving.with_untracked(|saving| with_theirs(&saving.text, &part));
        if let Some(merged) = merged {
            pen.type_over(&merged);
        }
        again();
    });
    let count = move || texts::differences(found.read().0.len() as u64);
    let list = move || {
        let (parts, _) = found.get();
        parts.into_iter().map(|part| difference(part, take)).collect_view()
    };
    let note = move || match &*found.read() {
        (parts, true) if parts.is_empty() => Some(say(texts::NO_DIFFERENCE)),
        (_, false) => Some(say(texts::MORE_DIFFERENCES)),
        (_, true) => None,
    };
    let whole = theirs.get_value();
    view! {
        <section class="editor-conflict" aria-label=t(texts::STATE_CONFLICT)>
            <div class="banner banner-warning" role="alert">
                <div class="banner-text editor-choice">
                    <p>{t(texts::CONFLICT)}</p>
                    <Button
                        kind=ButtonKind::Primary
                        on_press=move |()| pen.take_mine()
                    >
                        {t(texts::TAKE_MINE)}
                    </Button>
                    <Button on_press=move |()| pen.take_theirs()>{t(texts::TAKE_THEIRS)}</Button>
                    <Button busy=pen.is_copying on_press=move |()| pen.keep_both()>
                        {t(texts::KEEP_BOTH)}
                    </Button>
                </div>
            </div>
            <div class="editor-parts" tabindex="0" role="region" aria-label=count>
                <h3>{count}</h3>
                <ol>{list}</ol>
                <p class="editor-note">{note}</p>
                <details>
                    <summary>{t(texts::SHOW_THEIRS)}</summary>
                    <pre class="editor-theirs">{whole}</pre>
                </details>
            </div>
        </section>
    }
}

/// Lines that differ, the own ones above the others.
fn difference(part: Part, take: Callback<Part>) -> AnyView {
    let line = format::number(part.block.old.start as u64 + 1);
    let label = texts::take_over(&line);
    let title = texts::at_line(&line);
    let (mine, theirs) = (part.mine.clone(), part.theirs.clone());
    view! {
        <li class="editor-part" aria-label=title.clone()>
            <header>
                <h4>{title.clone()}</h4>
                <button
                    type="button"
                    class="button"
                    aria-label=label
                    on:click=move |_| take.run(part.clone())
                >
                    {t(texts::TAKE_OVER)}
                </button>
            </header>
            <p class="editor-whose">{t(texts::MINE)}</p>
            <pre class="compare-gone">{words(mine)}</pre>
            <p class="editor-whose">{t(texts::THEIRS)}</p>
            <pre class="compare-come">{words(theirs)}</pre>
        </li>
    }
    .into_any()
}

fn words(lines: Vec<String>) -> AnyView {
    if lines.is_empty() {
        view! { <i>{t(texts::NO_LINES)}</i> }.into_any()
    } else {
        lines.join("\n").into_any()
    }
}
