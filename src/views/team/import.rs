//! Many people at once, from a table: nothing happens before it was seen what would.

mod desk;
mod encoding;
mod head;
mod pick;
mod plan;
mod preview;
mod reader;
mod rest;
mod run;

use std::sync::Arc;

use leptos::prelude::*;

use self::desk::{Desk, Stage};
use self::encoding::Encoding;
use self::pick::{NoFile, Pick};
use self::preview::Preview;
use self::rest::{save_example, save_rest};
use super::Scene;
use crate::i18n::{Text, say, t};
use crate::locales::team_import as texts;
use crate::parts::fields::{Choice, Tick};
use crate::parts::work::use_work;
use crate::state::toasts::use_toasts;
use crate::ui::{Button, ButtonKind, Progress, glyphs};

/// Draws it.
#[component]
pub fn ImportTab(
    /// What the view shares.
    scene: Scene,
) -> impl IntoView {
    let desk = Desk::new(scene.data);
    let (work, toasts) = (use_work(), use_toasts());
    let bytes = Callback::new(move |bytes: Result<Vec<u8>, NoFile>| match bytes {
        Ok(bytes) => {
            let encoding = Encoding::of(&bytes);
            desk.read(Arc::new(bytes), encoding);
        }
        Err(NoFile::Unreadable) => desk.refuse(texts::UNREADABLE),
        Err(NoFile::TooLarge) => desk.refuse(texts::TOO_LARGE),
    });
    let word = Signal::derive(move || match desk.stage.get() {
        Stage::Idle => texts::CHOOSE,
        Stage::Reading(_) | Stage::Wrong(_) | Stage::Ready | Stage::Running | Stage::Over(_) => {
            texts::CHOOSE_OTHER
        }
    });
    let example = move |()| {
        if let Err(problem) = save_example(work) {
            toasts.failed(&problem);
        }
    };
    let is_running = Memo::new(move |_| *desk.stage.read() == Stage::Running);
    let pick = move || {
        (!is_running.get()).then(|| {
            view! {
                <div class="form-actions">
                    <Pick word=word on_bytes=bytes />
                    <Button glyph=glyphs::DOWNLOAD on_press=example>
                        {t(texts::TEMPLATE)}
                    </Button>
                </div>
            }
        })
    };
    let has_rows = Memo::new(move |_| !desk.rows.read().is_empty());
    let preview = move || has_rows.get().then(|| view! { <Preview scene=scene desk=desk /> });
    view! {
        <div class="panel-body team-import">
            <p>{t(texts::INTRO)}</p>
            <p class="faint">{t(texts::COLUMNS)}</p>
            {pick}
            <Status desk=desk />
            <Written desk=desk />
            {move || has_rows.get().then(|| view! { <Control desk=desk scene=scene /> })}
            {preview}
        </div>
    }
}

/// How far reading and adding are, and what came of them.
#[component]
fn Status(desk: Desk) -> impl IntoView {
    let said = move || match desk.stage.get() {
        Stage::Idle | Stage::Ready => None,
        Stage::Reading(count) => Some(texts::reading(count)),
        Stage::Running if desk.is_stopping.get() => Some(say(texts::STOPPING).to_owned()),
        Stage::Running => Some(texts::progress(desk.done.get(), desk.counts.get().0)),
        Stage::Wrong(text) | Stage::Over(text) => Some(text),
    };
    let share = Signal::derive(move || {
        let all = desk.counts.get().0.max(1);
        #[expect(clippy::cast_precision_loss, reason = "a bar of some hundred pixels")]
        let share = desk.done.get() as f64 / all as f64;
        Some(share)
    });
    let bar = move || {
        (*desk.stage.read() == Stage::Running)
            .then(|| view! { <Progress label=t(texts::PROGRESS) share=share /> })
    };
    view! {
        <p role="status">{said}</p>
        {bar}
    }
}

/// What the file is written in. It can be chosen as soon as there is a file: read in the wrong way it may seem to have no
/// columns at all.
#[component]
fn Written(desk: Desk) -> impl IntoView {
    let options = Signal::derive(|| {
        Encoding::ALL.map(|it| (it.word().to_owned(), say(name(it)).to_owned())).to_vec()
    });
    let encoding = Signal::derive(move || desk.encoding.get().word().to_owned());
    let can_choose = Memo::new(move |_| {
        desk.has_file.get() && matches!(*desk.stage.read(), Stage::Ready | Stage::Wrong(_))
    });
    move || {
        can_choose.get().then(|| {
            view! {
                <div class="form-row">
                    <Choice
                        label=t(texts::ENCODING)
                        options=options
                        value=encoding
                        on_choose=move |word: String| desk.read_as(Encoding::parse(&word))
                        hint=t(texts::ENCODING_HINT)
                    />
                </div>
            }
        })
    }
}

/// What would happen, and the button that makes it happen.
#[component]
fn Control(desk: Desk, scene: Scene) -> impl IntoView {
    let (work, toasts) = (use_work(), use_toasts());
    let groups = move || {
        let groups = desk.new_groups.read();
        (!groups.is_empty()).then(|| texts::would_make(&groups.join(", ")))
    };
    let reason = Signal::derive(move || match desk.counts.get().0 {
        0 => Some(say(texts::NOBODY).to_owned()),
        _ => scene.data.offline.get(),
    });
    let rest = move |()| {
        if let Err(problem) = save_rest(work, desk) {
            toasts.failed(&problem);
        }
    };
    let rest_button = move || {
        let is_over = matches!(*desk.stage.read(), Stage::Over(_) | Stage::Ready);
        (is_over && desk.left_out() > 0).then(|| {
            view! {
                <Button glyph=glyphs::DOWNLOAD on_press=rest>
                    {t(texts::SAVE_REST)}
                </Button>
            }
        })
    };
    let go = move || {
        match desk.stage.get() {
        Stage::Running => {
            view! { <Button glyph=glyphs::X on_press=move |()| desk.stop()>{t(texts::STOP)}</Button> }
                .into_any()
        }
        Stage::Ready => view! {
            <Button
                kind=ButtonKind::Primary
                glyph=glyphs::USERS
                reason=reason
                on_press=move |()| desk.run()
            >
                {move || texts::import(desk.counts.get().0)}
            </Button>
        }
        .into_any(),
        Stage::Idle | Stage::Reading(_) | Stage::Wrong(_) | Stage::Over(_) => ().into_any(),
    }
    };
    let before = move || {
        (*desk.stage.read() == Stage::Ready).then(|| {
            view! {
                <p class="faint">{t(texts::PASSWORDS)}</p>
                <Tick label=t(texts::MAIL_ALL) value=desk.mails_all />
            }
        })
    };
    view! {
        <section class="card" aria-label=t(texts::PREVIEW)>
            <h2 class="card-title">{t(texts::PREVIEW)}</h2>
            <ul class="plain-list">
                <li>{move || texts::would_add(desk.counts.get().0)}</li>
                <li>{move || texts::would_skip(desk.counts.get().1)}</li>
                {move || groups().map(|groups| view! { <li>{groups}</li> })}
            </ul>
            {before}
            <div class="form-actions">{go} {rest_button}</div>
        </section>
    }
}

const fn name(encoding: Encoding) -> Text {
    match encoding {
        Encoding::Utf8 => texts::UTF8,
        Encoding::Utf16 => texts::UTF16,
        Encoding::Western => texts::WESTERN,
    }
}
