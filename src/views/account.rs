//! One's own account: the profile, what is stored and transferred, what was done, and what makes it safe.

mod activity;
mod data;
mod profile;
mod security;
mod usage;

use leptos::prelude::*;

use self::activity::ActivityTab;
use self::data::Data;
use self::profile::ProfileTab;
use self::security::SecurityTab;
use self::usage::UsageTab;
use crate::i18n::{Text, t};
use crate::locales::account as texts;
use crate::parts::load::{Load, failed};
use crate::routes::Show;
use crate::routes::path::{AccountTab, Path};
use crate::routes::router::use_router;
use crate::sheets::styled;
use crate::state::title::use_title;
use crate::ui::Skeleton;

lazy_part! {
    /// Loads the view.
    pub fn load_account(account_view) -> Show {
        view
    }
}

fn view() -> AnyView {
    styled("account", || view! { <AccountView /> }.into_any())
}

#[component]
fn AccountView() -> impl IntoView {
    let router = use_router();
    let data = Data::new();
    use_title().set_view(t(texts::TITLE));
    let tab = Memo::new(move |before: Option<&AccountTab>| {
        // On the way to another view the last tab is still shown.
        let before = before.copied().unwrap_or(AccountTab::Profile);
        if let Some(Path::Account(tab)) = Path::parse(&router.path()) { tab } else { before }
    });
    // What is typed in a form outlives a refresh: the body is drawn once for what has come.
    let stage = Memo::new(move |_| data.profile.read().stage());
    let again = Callback::new(move |()| data.again());
    let body = move || match stage.get() {
        Load::Waiting => view! { <Skeleton label=t(texts::LOADING) /> }.into_any(),
        Load::Failed(problem) => failed(texts::FAILED, &problem, again),
        Load::Ready(()) => match tab.get() {
            AccountTab::Profile => view! { <ProfileTab data=data /> }.into_any(),
            AccountTab::Usage => view! { <UsageTab data=data /> }.into_any(),
            AccountTab::Activity => view! { <ActivityTab data=data /> }.into_any(),
            AccountTab::Security => view! { <SecurityTab data=data /> }.into_any(),
        },
    };
    let link = move |it: AccountTab| {
        view! {
            <li>
                <a
                    class="tab"
                    href=Path::Account(it).href()
                    aria-current=move || (tab.get() == it).then_some("page")
                >
                    {t(tab_text(it))}
                </a>
            </li>
        }
        .into_any()
    };
    view! {
        <div class="files panel-view">
            <header class="files-head panel-head">
                <h1 class="files-title">{t(texts::TITLE)}</h1>
                <nav aria-label=t(texts::TITLE)>
                    <ul class="tabs">{AccountTab::ALL.map(link).into_iter().collect_view()}</ul>
                </nav>
            </header>
            <div class="panel-body">{body}</div>
        </div>
    }
}

const fn tab_text(tab: AccountTab) -> Text {
    match tab {
        AccountTab::Profile => texts::PROFILE,
        AccountTab::Usage => texts::USAGE,
        AccountTab::Activity => texts::ACTIVITY,
        AccountTab::Security => texts::SECURITY,
    }
}

/// A part of a tab, with its title.
#[component]
fn Card(
    /// What it is about.
    title: Text,
    /// What is in it.
    children: Children,
) -> impl IntoView {
    view! {
        <section class="card" aria-label=t(title)>
            <h2 class="card-title">{t(title)}</h2>
            {children()}
        </section>
    }
}
