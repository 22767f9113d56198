//! The dialog for one entry: people, access, password, link that ends, mail, and who can do what from now on.

use std::sync::Arc;

use leptos::prelude::*;
use portico_client::drive::model::{Access, Entry, EntryId};

use super::access::AccessChoice;
use super::address::Address;
use super::data::Desk;
use super::expiring::Expiring;
use super::facts::{Facts, Load, People};
use super::guests::Guests;
use super::mail::Mail;
use super::password::Password;
use super::people::PeopleList;
use super::summary::Summary;
use crate::error_text;
use crate::i18n::{Text, t};
use crate::locales::{common, share as texts};
use crate::ui::{Button, ButtonKind, Skeleton, glyphs, unique_id};

/// Asks, and shows everything.
#[component]
pub fn One(
    /// Asks and changes.
    desk: Desk,
    /// What it is about.
    entry: Arc<Entry>,
    /// The dialog goes away.
    on_close: Callback<()>,
) -> impl IntoView {
    let facts = Facts::new();
    let id = StoredValue::new(entry.id.clone());
    let again = Callback::new(move |()| desk.load(id.get_value(), facts));
    again.run(());
    let shown = Memo::new(move |_| facts.load.get());
    move || match shown.get() {
        Load::Waiting => view! { <Skeleton label=t(texts::LOADING) rows=5 /> }.into_any(),
        Load::Failed(problem) => {
            let text = error_text::sentence(&problem);
            view! {
                <div class="share-failed" role="alert">
                    <p>
                        <strong>{t(texts::FAILED_TITLE)}</strong>
                    </p>
                    <p>{text}</p>
                    <Button glyph=glyphs::ROTATE_CCW on_press=again>
                        {t(common::TRY_AGAIN)}
                    </Button>
                </div>
            }
            .into_any()
        }
        Load::Ready => {
            view! { <Parts desk=desk facts=facts entry=Arc::clone(&entry) on_close=on_close /> }
                .into_any()
        }
    }
}

#[component]
fn Parts(desk: Desk, facts: Facts, entry: Arc<Entry>, on_close: Callback<()>) -> impl IntoView {
    let id = entry.id.clone();
    let people = match (facts.people.get_untracked(), &id) {
        (People::Listed, EntryId::Folder(folder)) => {
            let (folder, shares) = (folder.clone(), facts.shares);
            view! { <PeopleList desk=desk folder=folder shares=shares can_add=true /> }.into_any()
        }
        (People::File, _) | (People::Listed, EntryId::File(_)) => {
            view! { <p class="share-note">{t(texts::PEOPLE_FOLDERS_ONLY)}</p> }.into_any()
        }
        (People::NotMine, _) => {
            view! { <p class="share-note">{t(texts::PEOPLE_OWNER_ONLY)}</p> }.into_any()
        }
    };
    let page = Signal::derive(move || facts.openness.read().page.clone());
    let is_open = Memo::new(move |_| facts.openness.read().access != Access::Private);
    let link = {
        let id = id.clone();
        move || {
            let guests = match &id {
                EntryId::Folder(folder) => {
                    let folder = folder.clone();
                    Some(view! { <Guests desk=desk folder=folder facts=facts /> })
                }
                EntryId::File(_) => None,
            };
            is_open.get().then(|| {
                view! {
                    {guests}
                    <Address address=page />
                }
            })
        }
    };
    let password = match &id {
        EntryId::File(file) => {
            let file = file.clone();
            view! { <Password desk=desk file=file facts=facts /> }.into_any()
        }
        EntryId::Folder(_) => {
            view! { <p class="share-note">{t(texts::PASSWORD_FILES_ONLY)}</p> }.into_any()
        }
    };
    view! {
        {part(texts::PEOPLE, people)}
        {part(
            texts::ACCESS,
            view! {
                <AccessChoice desk=desk id=id.clone() name=entry.name.clone() facts=facts />
                {link}
            }
                .into_any(),
        )}
        {part(texts::PASSWORD, password)}
        {part(
            texts::EXPIRING,
            view! { <Expiring desk=desk id=id.clone() facts=facts /> }.into_any(),
        )}
        {part(texts::MAIL, view! { <Mail desk=desk id=id facts=facts /> }.into_any())}
        <Summary facts=facts name=entry.name.clone() />
        <div class="dialog-actions">
            <Button kind=ButtonKind::Primary on_press=on_close>
                {t(texts::DONE)}
            </Button>
        </div>
    }
}

/// A part of the dialog under its name.
fn part(title: Text, body: AnyView) -> AnyView {
    let id = unique_id("share");
    let labelled = id.clone();
    view! {
        <section class="share-part" aria-labelledby=labelled>
            <h3 class="share-title" id=id>
                {t(title)}
            </h3>
            {body}
        </section>
    }
    .into_any()
}
