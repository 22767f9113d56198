//! The frame for who is signed in: bar, navigation with the storage meter.

mod storage;

use leptos::prelude::*;
use leptos::task::spawn_local;

use self::storage::{StorageMeter, lines};
use super::choices::{languages, themes};
use super::logo::Logo;
use crate::i18n::{Text, t};
use crate::locales::{common, shell as texts};
use crate::parts::kit::use_kit;
use crate::parts::transfer_dialogs::{TransferDialog, use_transfer_dialogs};
use crate::routes::path::Path;
use crate::routes::router::use_router;
use crate::state::prefs::use_prefs;
use crate::state::session::use_session;
use crate::ui::{Glyph, Icon, MenuButton, MenuItem, glyphs};

/// The bar at the top.
pub(super) fn top() -> AnyView {
    let account = use_kit().account;
    let name = move || match account.get() {
        Some(account) => texts::account_of(&account.name),
        None => crate::i18n::say(texts::ACCOUNT).to_owned(),
    };
    let initial =
        move || account.get().and_then(|account| account.name.chars().next()).map(String::from);
    let face = move || match initial() {
        Some(letter) => {
            view! { <span class="avatar" aria-hidden="true">{letter}</span> }.into_any()
        }
        None => view! { <Icon glyph=glyphs::CIRCLE_USER /> }.into_any(),
    };
    let head = move || account.get().as_ref().map(lines).unwrap_or_default();
    view! {
        <header class="top">
            <a class="top-home" href=Path::Files.href()>
                <Logo />
            </a>
            <MenuButton label=name head=TextProp::from(head) items=account_menu()>
                {face}
            </MenuButton>
        </header>
    }
    .into_any()
}

fn account_menu() -> Callback<(), Vec<MenuItem>> {
    let prefs = use_prefs();
    let session = use_session();
    let dialogs = use_transfer_dialogs();
    let (router, account) = (use_router(), use_kit().account);
    Callback::new(move |()| {
        let sign_out = move || spawn_local(async move { session.sign_out().await });
        let mut items = Vec::new();
        for (heading, choices) in
            [(texts::THEME, themes(prefs)), (texts::LANGUAGE, languages(prefs))]
        {
            let is_first = items.is_empty();
            let mut choices = choices.into_iter();
            items.extend(choices.next().map(|item| {
                let item = item.with_heading(t(heading));
                if is_first { item } else { item.in_new_group() }
            }));
            items.extend(choices);
        }
        let history = move || dialogs.0.set(Some(TransferDialog::History));
        let settings = move || dialogs.0.set(Some(TransferDialog::Settings));
        items.push(
            MenuItem::new(t(common::TRANSFER_HISTORY), history)
                .with_glyph(glyphs::CLOCK)
                .in_new_group(),
        );
        items
            .push(MenuItem::new(t(common::TRANSFER_SETTINGS), settings).with_glyph(glyphs::UPLOAD));
        if account.read_untracked().as_ref().is_some_and(|account| account.is_partner) {
            let brand = move || router.go(&Path::Brand.href());
            items.push(MenuItem::new(t(texts::BRAND), brand).with_glyph(glyphs::GLOBE));
        }
        items.push(
            MenuItem::new(t(texts::SIGN_OUT), sign_out).with_glyph(glyphs::LOG_OUT).in_new_group(),
        );
        items
    })
}

/// The navigation.
pub(super) fn side() -> AnyView {
    let router = use_router();
    let link = move |glyph: Glyph, text: Text, place: Path| {
        let href = place.href();
        let own = href.clone();
        let is_here = move || {
            let path = router.path();
            let rest = path.strip_prefix(own.as_str());
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        view! {
            <li>
                <a class="side-link" href=href aria-current=move || is_here().then_some("page")>
                    <Icon glyph=glyph />
                    <span>{t(text)}</span>
                </a>
            </li>
        }
    };
    view! {
        <div class="side">
            <nav aria-label=t(texts::NAVIGATION)>
                <ul class="side-list">
                    {link(glyphs::FOLDER, texts::FILES, Path::Files)}
                    {link(glyphs::USERS, texts::SHARED, Path::Shared)}
                    {link(glyphs::FILE_TEXT, texts::NOTES, Path::Notes)}
                    {link(glyphs::LIST, texts::TASKS, Path::Tasks)}
                    {link(glyphs::TRASH, texts::TRASH, Path::Trash)}
                </ul>
            </nav>
            <StorageMeter />
        </div>
    }
    .into_any()
}
