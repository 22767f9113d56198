//! The form for somebody, new or there already.

mod fields;

use leptos::ev::SubmitEvent;
use leptos::html;
use leptos::prelude::*;
use portico_client::drive::model::team::{MemberFacts, Settled};

use self::fields::Fields;
use super::super::Scene;
use super::super::data::Asked;
use super::super::trouble::TROUBLE;
use super::check::Fault;
use super::draft::{Bounds, Field, Typed};
use crate::i18n::{format, say, t};
use crate::locales::{common, team as texts};
use crate::parts::form::{Saying, Sending};
use crate::ui::{Button, ButtonKind, focus_first_invalid};

/// What the fields of the form share.
#[derive(Clone, Copy)]
pub struct Sheet {
    /// What is typed.
    pub typed: RwSignal<Typed>,
    /// What is wrong with it.
    pub faults: RwSignal<Vec<(Field, Fault)>>,
    /// True for somebody new.
    pub is_new: bool,
    /// True for who is signed in.
    pub is_me: bool,
}

impl Sheet {
    /// What is wrong with a field, in a sentence.
    pub fn error(self, field: Field) -> Signal<Option<String>> {
        Signal::derive(move || {
            let faults = self.faults.read();
            faults.iter().find(|(of, _)| *of == field).map(|(_, fault)| sentence(*fault))
        })
    }
}

/// Draws it.
#[component]
pub fn MemberForm(
    /// What the view shares.
    scene: Scene,
    /// Who; none for somebody new.
    facts: Option<MemberFacts>,
    /// It is over.
    on_close: Callback<()>,
) -> impl IntoView {
    let data = scene.data;
    let before = facts.as_ref().map_or_else(Typed::new, Typed::of);
    let stored = facts.as_ref().map_or(0, |facts| facts.member.storage.used);
    let sheet = Sheet {
        typed: RwSignal::new(before.clone()),
        faults: RwSignal::new(Vec::new()),
        is_new: facts.is_none(),
        is_me: facts.as_ref().is_some_and(|facts| data.is_me(&facts.member.id)),
    };
    let form = NodeRef::<html::Form>::new();
    let sending = Sending::in_words(|problem| TROUBLE.sentence(problem));
    let before = StoredValue::new(before);
    let bounds = move || {
        let me = data.me.read_untracked();
        let me = me.ready();
        Bounds {
            account_storage: me.filter(|me| me.member.is_none()).and_then(|me| me.storage.limit),
            account_transfer: me.filter(|me| me.member.is_none()).and_then(|me| me.transfer.limit),
            stored,
        }
    };
    let wrong = move |faults: Vec<(Field, Fault)>| {
        sheet.faults.set(faults);
        if let Some(form) = form.get_untracked() {
            request_animation_frame(move || focus_first_invalid(&form));
        }
    };
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        if sending.is_busy() || data.offline.read_untracked().is_some() {
            return;
        }
        let typed = sheet.typed.get_untracked();
        let faults = typed.faults(bounds(), sheet.is_new);
        if !faults.is_empty() {
            wrong(faults);
            return;
        }
        sheet.faults.set(Vec::new());
        let name = [typed.first_name.trim(), typed.last_name.trim()].join(" ");
        let work: Asked<Settled> = if sheet.is_new {
            data.add(typed.to_new())
        } else {
            let (email, change) = before.with_value(|it| (it.email.clone(), typed.change_from(it)));
            if change.is_empty() {
                sending.done(say(texts::UNCHANGED));
                return;
            }
            data.change_member(email, change)
        };
        sending.start(work, move |settled| match settled {
            Settled::Done => {
                let done = if sheet.is_new { texts::added } else { texts::changed };
                data.settled(done(&name));
                on_close.run(());
            }
            Settled::EmailTaken => wrong(vec![(Field::Email, Fault::EmailTaken)]),
            Settled::NoAddress => wrong(vec![(Field::Email, Fault::NoAddress)]),
            Settled::ShortPassword => wrong(vec![(Field::Password, Fault::Short)]),
            Settled::TeamFull => {
                let me = data.me.read_untracked();
                let most = me.ready().map_or(0, |me| u64::from(me.most_people));
                sending.refused(texts::full(most));
            }
            Settled::MoreThanAccount => sending.refused(say(texts::MORE_THAN_ACCOUNT)),
            Settled::Gone => sending.refused(say(texts::GONE)),
        });
    };
    let word = if sheet.is_new { texts::ADD_NOW } else { texts::SAVE };
    view! {
        <form class="form" novalidate=true on:submit=submit node_ref=form>
            <Fields sheet=sheet data=data />
            <Saying of=sending />
            <div class="dialog-actions">
                <Button on_press=on_close>{t(common::CANCEL)}</Button>
                <Button
                    kind=ButtonKind::Primary
                    submits=true
                    busy=sending.busy
                    reason=data.offline
                >
                    {t(word)}
                </Button>
            </div>
        </form>
    }
}

/// What is wrong, in a sentence.
pub fn sentence(fault: Fault) -> String {
    let text = match fault {
        Fault::NameLength => texts::NAME_LENGTH,
        Fault::NoAddress => texts::NO_ADDRESS,
        Fault::EmailTaken => texts::EMAIL_TAKEN,
        Fault::Short => texts::SHORT,
        Fault::NoNumber => texts::NO_NUMBER,
        Fault::BelowUsed(used) => return texts::below_used(&format::size(used)),
        Fault::AboveAccount(limit) => return texts::above_account(&format::size(limit)),
    };
    say(text).to_owned()
}
