//! The sheet that says which keys there are where one is.

use leptos::prelude::*;

use crate::i18n::{say, t};
use crate::locales::{common, helm as texts};
use crate::parts::commands::{Commands, Registered};
use crate::ui::Dialog;

/// Draws it.
#[component]
pub fn Sheet(
    /// What can be done, and with which keys.
    commands: Commands,
    /// It goes away.
    on_close: Callback<()>,
) -> impl IntoView {
    let groups = commands.all().into_iter().map(group).collect_view();
    view! {
        <Dialog title=t(texts::SHEET) close_label=t(common::CLOSE) wide=true on_close=on_close>
            {groups}
        </Dialog>
    }
}

fn group(registered: Registered) -> AnyView {
    let of_commands = registered.commands.run(()).into_iter().filter_map(|command| {
        let label = command.item.label.get().to_string();
        command.keys.map(|keys| line(keys, label))
    });
    let of_keys = registered.keys.iter().map(|(keys, text)| line(keys, say(*text).to_owned()));
    let lines: Vec<AnyView> = of_commands.chain(of_keys).collect();
    if lines.is_empty() {
        return ().into_any();
    }
    view! {
        <section class="keys">
            <h3>{t(registered.title)}</h3>
            <dl>{lines}</dl>
        </section>
    }
    .into_any()
}

fn line(keys: &'static str, what: String) -> AnyView {
    let keys = keys.split(' ').map(|keys| view! { <kbd>{keys}</kbd> }.into_any()).collect_view();
    view! {
        <div>
            <dt>{keys}</dt>
            <dd>{what}</dd>
        </div>
    }
    .into_any()
}
