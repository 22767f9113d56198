//! The frame for who is signed in: bar, navigation with the storage meter.

mod storage;

use leptos::prelude::*;
use leptos::task::spawn_local;
use portico_client::drive::model::partner::Role;

use self::storage::{StorageMeter, lines};
use super::choices::{languages, themes};
use super::logo::Logo;
use crate::i18n::{Text, t};
use crate::locales::{common, shell as texts};
use crate::parts::history::CHANGES;
use crate::parts::kit::use_kit;
use crate::parts::transfer_dialogs::TransferDialog;
use crate::routes::path::{AccountTab, Path, TeamTab};
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
    let (router, account) = (use_router(), use_kit().account);
    Callback::new(move |()| {
        let sign_out = move || spawn_local(async move { session.sign_out().await });
        let to = |text: Text, place: Path| {
            let href = place.href();
            MenuItem::new(t(text), move || router.go(&href))
        };
        let mut items = vec![
            to(texts::ACCOUNT, Path::Account(AccountTab::Profile)).with_glyph(glyphs::CIRCLE_USER),
        ];
        let manages = account.read_untracked().as_ref().is_some_and(|it| it.role.manages_people());
        if manages {
            items.push(to(texts::TEAM, Path::Team(TeamTab::People)).with_glyph(glyphs::USERS));
        }
        for (heading, choices) in
            [(texts::THEME, themes(prefs)), (texts::LANGUAGE, languages(prefs))]
        {
            let mut choices = choices.into_iter();
            let first = choices.next();
            items.extend(first.map(|item| item.with_heading(t(heading)).in_new_group()));
            items.extend(choices);
        }
        let history = move || TransferDialog::History.open(router);
        let settings = move || TransferDialog::Settings.open(router);
        items.push(
            MenuItem::new(t(common::TRANSFER_HISTORY), history)
                .with_glyph(glyphs::CLOCK)
                .in_new_group(),
        );
        items
            .push(MenuItem::new(t(common::TRANSFER_SETTINGS), settings).with_glyph(glyphs::UPLOAD));
        if account.read_untracked().as_ref().is_some_and(|it| it.partner_role != Role::None) {
            let brand = move || router.go(&Path::Brand.href());
            items.push(MenuItem::new(t(texts::BRAND), brand).with_glyph(glyphs::GLOBE));
        }
        let storage = move || router.go(&Path::Storage.href());
        let changes = move || router.go(&router.href_with(CHANGES, Some("1")));
        items.push(MenuItem::new(t(common::CHANGES), changes).with_glyph(glyphs::UNDO_2));
        items.push(MenuItem::new(t(texts::STORAGE), storage).with_glyph(glyphs::HARD_DRIVE));
        items.push(
            MenuItem::new(t(texts::SIGN_OUT), sign_out).with_glyph(glyphs::LOG_OUT).in_new_group(),
        );
        items
    })
}

/// The navigation.
pub(super) fn side() -> AnyView {
    let (router, kit) = (use_router(), use_kit());
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
    let account = kit.account;
    let is_manager = Memo::new(move |_| {
        account.read().as_ref().is_some_and(|account| account.partner_role == Role::Manager)
    });
    view! {
        <div class="side">
            <nav aria-label=t(texts::NAVIGATION)>
                <ul class="side-list">
                    {link(glyphs::FOLDER, texts::FILES, Path::Files)}
                    {link(glyphs::CLOCK, texts::RECENT, Path::Recent)}
                    {link(glyphs::USERS, texts::SHARED, Path::Shared)}
                    {link(glyphs::FILE_TEXT, texts::NOTES, Path::Notes)}
                    {link(glyphs::LIST, texts::TASKS, Path::Tasks)}
                    {link(glyphs::TRASH, texts::TRASH, Path::Trash)}
                    {move || {
                        is_manager
                            .get()
                            .then(|| link(glyphs::BRIEFCASE, texts::PARTNER, Path::Partner))
                    }}
                </ul>
            </nav>
            {move || kit.side.get().map(|show| show())}
            <StorageMeter />
        </div>
    }
    .into_any()
}
