//! How fast transfers may be, and whether their end is told: kept in this browser.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::notice;
use crate::i18n::{format, t};
use crate::locales::{common, transfers as texts};
use crate::parts::work::Work;
use crate::state::keep::{keep, kept};
use crate::ui::{Checkbox, Dialog, Glyph, Select, glyphs};

const UP_KEY: &str = "portico.limit.up";
const DOWN_KEY: &str = "portico.limit.down";

/// The limits that are offered, in bytes per second, as they are kept.
const LIMITS: [&str; 7] =
    ["100000", "500000", "1000000", "2000000", "5000000", "10000000", "50000000"];
/// No limit.
const NONE: &str = "";

/// The limit that was chosen before; what is not offered is none.
fn chosen(key: &str) -> &'static str {
    let kept = kept(key).unwrap_or_default();
    LIMITS.into_iter().find(|limit| *limit == kept).unwrap_or(NONE)
}

/// Lets the transfers keep to the limits that were chosen.
pub fn apply(work: Work) {
    work.transfers().limit(chosen(UP_KEY).parse().ok(), chosen(DOWN_KEY).parse().ok());
}

/// The dialog.
#[component]
pub fn SettingsDialog(
    /// The transfers.
    work: Work,
    /// The dialog goes away.
    on_close: Callback<()>,
) -> impl IntoView {
    view! {
        <Dialog title=t(common::TRANSFER_SETTINGS) close_label=t(common::CLOSE) on_close=on_close>
            <Limit work=work key=UP_KEY label=texts::LIMIT_UP glyph=glyphs::UPLOAD />
            <Limit work=work key=DOWN_KEY label=texts::LIMIT_DOWN glyph=glyphs::DOWNLOAD />
            <Notify />
        </Dialog>
    }
}

#[component]
fn Limit(work: Work, key: &'static str, label: crate::i18n::Text, glyph: Glyph) -> impl IntoView {
    let value = RwSignal::new(chosen(key));
    let mut options: Vec<(&'static str, TextProp)> = vec![(NONE, t(texts::NO_LIMIT).into())];
    options.extend(LIMITS.into_iter().filter_map(|limit| {
        let bytes: u64 = limit.parse().ok()?;
        Some((limit, TextProp::from(move || format::speed(bytes))))
    }));
    let choose = move |chosen: String| {
        keep(key, Some(chosen.as_str()).filter(|limit| !limit.is_empty()));
        value.set(self::chosen(key));
        apply(work);
    };
    view! {
        <div class="transfers-setting">
            <span>{t(label)}</span>
            <Select label=t(label) glyph=glyph options=options value=value on_choose=choose />
        </div>
    }
}

/// Whether the end is told when nobody looks at the page.
#[component]
fn Notify() -> impl IntoView {
    let is_on = RwSignal::new(notice::is_wanted());
    let is_refused = RwSignal::new(false);
    let toggle = move |_| {
        let wanted = !is_on.get_untracked();
        is_on.set(wanted);
        spawn_local(async move {
            let is_allowed = notice::choose(wanted).await;
            is_on.try_set(wanted && is_allowed);
            is_refused.try_set(wanted && !is_allowed);
        });
    };
    view! {
        <div class="transfers-setting">
            <span>{t(texts::NOTIFY)}</span>
            <Checkbox label=t(texts::NOTIFY) checked=is_on on_toggle=toggle />
        </div>
        <p class="dialog-text" role="status">
            {move || is_refused.get().then(|| t(texts::NOTIFY_REFUSED))}
        </p>
    }
}
