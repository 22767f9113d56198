//! What is said above the text: a text that was kept, one whose file is gone, a browser that keeps nothing.

use leptos::prelude::*;

use super::look::Look;
use super::pen::Pen;
use crate::i18n::{format, t};
use crate::locales::{common, editor as texts};
use crate::parts::saving::Event;
use crate::ui::{Banner, BannerKind, Button, ButtonKind, Dialog, glyphs};

/// Says what there is to say.
#[component]
pub fn Notices(
    /// What writes.
    pen: Pen,
    /// When a text was kept that is gone on with, in milliseconds since 1970.
    since: Option<f64>,
) -> impl IntoView {
    let is_gone = Memo::new(move |_| *pen.look.read() == Look::Gone);
    let is_kept = move || pen.is_kept.get();
    // The text of before, until it is saved or given up.
    let is_old = RwSignal::new(since.is_some());
    Effect::new(move |_| {
        if *pen.look.read() == Look::Saved {
            is_old.set(false);
        }
    });
    let old = move || {
        let is_plain = matches!(*pen.look.read(), Look::Changed | Look::Failed(_) | Look::Long);
        let since = since.filter(|_| is_plain && is_old.get())?;
        Some(view! { <Old pen=pen since=since /> })
    };
    let not_kept = move || {
        (!is_kept()).then(|| {
            view! {
                <Banner kind=BannerKind::Error glyph=glyphs::TRIANGLE_ALERT>
                    {t(texts::NOT_KEPT)}
                </Banner>
            }
        })
    };
    view! {
        {move || is_gone.get().then(|| view! { <Gone pen=pen /> })}
        {old}
        {not_kept}
    }
}

#[component]
fn Old(pen: Pen, since: f64) -> impl IntoView {
    #[expect(clippy::cast_possible_truncation, reason = "seconds fit")]
    let seconds = (since / 1000.0) as i64;
    view! {
        <Banner kind=BannerKind::Warning glyph=glyphs::CLOCK>
            <div class="editor-choice">
                <p>{move || texts::from_draft(&format::date_time(seconds))}</p>
                <Button on_press=move |()| pen.discard()>{t(texts::DISCARD)}</Button>
            </div>
        </Banner>
    }
}

#[component]
fn Gone(pen: Pen) -> impl IntoView {
    view! {
        <div class="banner banner-warning" role="alert">
            <div class="banner-text editor-choice">
                <p>{t(texts::GONE)}</p>
                <Button
                    kind=ButtonKind::Primary
                    on_press=move |()| pen.step(Event::WriteAnew)
                >
                    {t(texts::SAVE_ANEW)}
                </Button>
                <Button kind=ButtonKind::Quiet on_press=move |()| pen.abandon()>
                    {t(texts::DISCARD)}
                </Button>
            </div>
        </div>
    }
}

/// Asks before what was typed is lost, where the browser has no room for it.
#[component]
pub fn Leaving(
    /// What writes.
    pen: Pen,
) -> impl IntoView {
    let stay = Callback::new(move |()| pen.is_asking.set(false));
    move || {
        pen.is_asking.get().then(|| {
            view! {
                <Dialog
                    title=texts::leave_title(&pen.name())
                    close_label=t(common::CLOSE)
                    on_close=stay
                >
                    <p class="dialog-text">{t(texts::LEAVE_TEXT)}</p>
                    <div class="dialog-actions">
                        <Button on_press=stay>{t(common::CANCEL)}</Button>
                        <Button kind=ButtonKind::Danger on_press=move |()| pen.leave()>
                            {t(texts::LEAVE)}
                        </Button>
                    </div>
                </Dialog>
            }
        })
    }
}
