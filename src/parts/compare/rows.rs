//! Two texts as one table: what went, what came, and a little of what is around it.

use std::sync::Arc;

use leptos::prelude::*;

use super::data::Texts;
use super::diff::{Block, diff, lines};
use super::fold::{Row, rows};
use crate::i18n::{Text, format, say, t};
use crate::locales::compare as texts;
use crate::ui::{Button, ButtonKind};

/// So many rows are drawn at a time.
const AT_ONCE: usize = 1_500;

/// Says how much differs, and shows it.
#[component]
pub fn Differences(
    /// What is compared.
    pair: Texts,
) -> impl IntoView {
    let blocks = diff(&lines(&pair.old), &lines(&pair.new));
    let sum = |count: fn(&Block) -> usize| blocks.iter().map(count).sum::<usize>() as u64;
    let (gone, come) = (sum(|block| block.old.len()), sum(|block| block.new.len()));
    let summary = move || {
        if gone + come == 0 {
            say(texts::SAME).to_owned()
        } else {
            texts::differs(&texts::come(come), &texts::gone(gone))
        }
    };
    let is_same = blocks.is_empty();
    view! {
        <p class="compare-summary" role="status">
            {summary}
        </p>
        {(!is_same).then(|| view! { <Table pair=pair blocks=blocks /> })}
    }
}

#[component]
fn Table(pair: Texts, blocks: Vec<Block>) -> impl IntoView {
    // What somebody wants to see although it is the same, and how many rows.
    let opened = RwSignal::new(Vec::<usize>::new());
    let most = RwSignal::new(AT_ONCE);
    let Texts { old, new } = pair;
    let counts = (lines(&old).len(), lines(&new).len());
    let blocks = Arc::new(blocks);
    let all = Memo::new(move |_| Shown(rows(&blocks, counts.0, counts.1, &opened.read())));
    let body = move || {
        let (old, new) = (lines(&old), lines(&new));
        let all = all.read();
        let line = |at: Row| row(at, &old, &new, opened);
        all.0.iter().take(most.get()).copied().map(line).collect_view()
    };
    let is_more = Memo::new(move |_| all.read().0.len() > most.get());
    let more = move || {
        is_more.get().then(|| {
            view! {
                <Button kind=ButtonKind::Quiet on_press=move |()| most.update(|it| *it += AT_ONCE)>
                    {t(texts::MORE)}
                </Button>
            }
        })
    };
    view! {
        <div class="compare-scroll" tabindex="0" role="region" aria-label=t(texts::TABLE)>
            <table class="compare-table" aria-label=t(texts::TABLE)>
                <thead>
                    <tr>
                        {head(texts::OLD_LINE)} {head(texts::NEW_LINE)} {head(texts::TEXT)}
                    </tr>
                </thead>
                <tbody>{body}</tbody>
            </table>
            {more}
        </div>
    }
}

/// The names of the columns are for those who cannot see what they are.
fn head(text: Text) -> AnyView {
    view! {
        <th scope="col">
            <span class="visually-hidden">{t(text)}</span>
        </th>
    }
    .into_any()
}

#[derive(PartialEq)]
struct Shown(Vec<Row>);

fn row(row: Row, old: &[&str], new: &[&str], opened: RwSignal<Vec<usize>>) -> AnyView {
    let text = |lines: &[&str], at: usize| lines.get(at).copied().unwrap_or_default().to_owned();
    let number = |at: usize| format::number(at as u64 + 1);
    match row {
        Row::Same(one, other) => {
            let text = text(new, other);
            view! {
                <tr>
                    <td class="compare-number">{number(one)}</td>
                    <td class="compare-number">{number(other)}</td>
                    <td class="compare-text">{text}</td>
                </tr>
            }
            .into_any()
        }
        Row::Gone(at) => {
            let text = text(old, at);
            view! {
                <tr class="compare-gone">
                    <td class="compare-number">{number(at)}</td>
                    <td class="compare-number"></td>
                    <td class="compare-text">
                        <del>{text}</del>
                    </td>
                </tr>
            }
            .into_any()
        }
        Row::Come(at) => {
            let text = text(new, at);
            view! {
                <tr class="compare-come">
                    <td class="compare-number"></td>
                    <td class="compare-number">{number(at)}</td>
                    <td class="compare-text">
                        <ins>{text}</ins>
                    </td>
                </tr>
            }
            .into_any()
        }
        Row::Left { old, new: _, count } => {
            let open = move |()| opened.update(|opened| opened.push(old));
            view! {
                <tr class="compare-left">
                    <td colspan="3">
                        <Button kind=ButtonKind::Quiet on_press=open>
                            {move || texts::left(count as u64)}
                        </Button>
                    </td>
                </tr>
            }
            .into_any()
        }
    }
}
