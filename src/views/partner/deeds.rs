//! What can be done with a customer, as the menus of the list and of their page offer it.

use portico_client::drive::model::partner::{Reminder, Standing};

use super::Scene;
use super::dialogs::{Asked, DO};
use super::subject::Subject;
use crate::i18n::t;
use crate::locales::{customer as texts, partner as partner_texts};
use crate::routes::path::partner::PartnerPlace;
use crate::ui::{MenuItem, glyphs};

/// The menu of a row: also what leads to the customer's pages.
#[must_use]
pub fn of_row(scene: Scene, subject: &Subject) -> Vec<MenuItem> {
    let page = PartnerPlace::Customer(subject.id.clone());
    let open = MenuItem::new(t(partner_texts::OPEN), move || scene.go(&page));
    let mut items = vec![open.with_glyph(glyphs::CIRCLE_USER), edit(scene, subject)];
    items.push(standing(scene, subject).in_new_group());
    items.extend(further(scene, subject));
    items
}

/// Leads to the form.
#[must_use]
pub fn edit(scene: Scene, subject: &Subject) -> MenuItem {
    let form = PartnerPlace::EditCustomer(subject.id.clone());
    MenuItem::new(t(texts::EDIT), move || scene.go(&form)).with_glyph(glyphs::PENCIL)
}

/// Suspends, or takes that back; both can be undone, so nobody is asked.
#[must_use]
pub fn standing(scene: Scene, subject: &Subject) -> MenuItem {
    let own = subject.clone();
    if subject.is_suspended {
        MenuItem::new(t(texts::REACTIVATE), move || scene.data.reactivate(own.clone()))
            .with_glyph(glyphs::PLAY)
    } else {
        MenuItem::new(t(texts::SUSPEND), move || scene.data.suspend(own.clone()))
            .with_glyph(glyphs::PAUSE)
    }
}

/// The rest: reminders, and what is asked about first.
#[must_use]
pub fn further(scene: Scene, subject: &Subject) -> Vec<MenuItem> {
    let remind = |text, which: Reminder| {
        let own = subject.clone();
        MenuItem::new(t(text), move || scene.data.remind(own.clone(), which))
            .with_glyph(glyphs::CLOCK)
    };
    let ask = |text, asked: fn(&Subject) -> Asked| {
        let value = asked(subject).value();
        MenuItem::new(t(text), move || {
            scene.router.go(&scene.router.href_with(DO, Some(&value)));
        })
    };
    let no_trial = (!subject.is_trial).then(|| t(texts::NO_TRIAL));
    let is_closed = subject.standing == Standing::Closed;
    let not_closed = (!is_closed).then(|| t(texts::NOT_CLOSED));
    let close = if is_closed {
        let own = subject.clone();
        MenuItem::new(t(texts::REOPEN), move || scene.data.reopen(own.clone()))
            .with_glyph(glyphs::ROTATE_CCW)
    } else {
        ask(texts::CLOSE, |it| Asked::Close(it.id.clone())).with_glyph(glyphs::X)
    };
    vec![
        remind(texts::REMIND_PAYMENT, Reminder::Payment).in_new_group(),
        remind(texts::REMIND_TRIAL, Reminder::Trial).with_reason(no_trial),
        close.in_new_group(),
        ask(texts::TRASH_FILES, |it| Asked::TrashFiles(it.id.clone()))
            .with_glyph(glyphs::FOLDER_INPUT)
            .with_reason(not_closed)
            .dangerous(),
        ask(texts::DELETE, |it| Asked::Delete(it.id.clone())).with_glyph(glyphs::TRASH).dangerous(),
    ]
}
