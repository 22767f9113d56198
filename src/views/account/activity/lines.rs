//! Lines of the log, as a list.

use leptos::prelude::*;
use portico_client::drive::model::account::LogLine;

use crate::i18n::{Text, format, t};
use crate::locales::account as texts;
use crate::parts::deed_words::deed_name;

/// Draws them.
#[component]
pub fn Lines(
    /// What the list is called.
    label: Text,
    /// The newest first.
    lines: Vec<LogLine>,
) -> impl IntoView {
    view! {
        <ul class="log" aria-label=t(label)>
            {lines.into_iter().map(row).collect_view()}
        </ul>
    }
}

fn row(line: LogLine) -> AnyView {
    let seconds = line.time.0;
    let shown = StoredValue::new(line);
    let title = move || {
        shown.with_value(|line| {
            let mut parts = vec![deed_name(line.deed, &line.word), line.subject.clone()];
            parts.extend(line.size.map(format::size));
            parts.push(line.details.clone());
            joined(parts)
        })
    };
    let facts = move || {
        shown.with_value(|line| {
            let address = Some(line.address.as_str()).filter(|address| !address.is_empty());
            let address = address.map(texts::from_address).unwrap_or_default();
            joined(vec![line.person.clone(), address, line.program.clone()])
        })
    };
    view! {
        <li class="log-line">
            <p class="log-title">{title}</p>
            <p class="log-facts">
                <time>{move || format::date_time(seconds)}</time>
                <span>{facts}</span>
            </p>
        </li>
    }
    .into_any()
}

fn joined(parts: Vec<String>) -> String {
    let parts: Vec<_> = parts.into_iter().filter(|part| !part.trim().is_empty()).collect();
    parts.join(" · ")
}
