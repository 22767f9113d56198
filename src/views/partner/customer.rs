//! One customer: what is known, what has become of them, and what can be done; each part has an address.

mod facts;
mod history;
mod logs;
mod people;
mod remarks;
mod usage;

use leptos::prelude::*;
use portico_client::drive::model::partner::{Customer, CustomerId};
use portico_client::problem::Problem;

use self::facts::Facts;
use self::history::{Payments, Plans};
use self::logs::Logs;
use self::people::{Groups, People};
use self::remarks::Remarks;
use self::usage::Usage;
use super::Scene;
use super::deeds;
use super::subject::Subject;
use super::trouble::TROUBLE;
use super::words::{standing_class, standing_word};
use crate::i18n::{Text, say, t};
use crate::locales::{customer as texts, partner as partner_texts};
use crate::parts::load::Load;
use crate::routes::path::partner::PartnerPlace;
use crate::state::title::use_title;
use crate::ui::{
    Breadcrumbs, Button, EmptyState, Icon, MenuButton, MenuItem, Skeleton, Step, glyphs,
};

/// The query parameter of the part.
pub const TAB: &str = "tab";

/// A part of the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Tab {
    Facts,
    Plans,
    Payments,
    Groups,
    People,
    Logs,
    Remarks,
    Usage,
}

impl Tab {
    /// All parts with their words in the address; the first leaves no trace there.
    const ALL: [(&'static str, Self, Text); 8] = [
        ("data", Self::Facts, texts::DATA),
        ("plans", Self::Plans, texts::PLANS),
        ("payments", Self::Payments, texts::PAYMENTS),
        ("groups", Self::Groups, texts::GROUPS),
        ("users", Self::People, texts::PEOPLE),
        ("log", Self::Logs, texts::LOG),
        ("notes", Self::Remarks, partner_texts::NOTES),
        ("usage", Self::Usage, texts::USAGE),
    ];

    fn of(word: Option<&str>) -> Self {
        let found = Self::ALL.into_iter().find(|(known, ..)| Some(*known) == word);
        found.map_or(Self::Facts, |(_, tab, _)| tab)
    }
}

/// Draws the page.
#[component]
pub fn CustomerPage(
    /// What the view shares.
    scene: Scene,
    /// Which customer.
    id: CustomerId,
) -> impl IntoView {
    let (router, data) = (scene.router, scene.data);
    data.open(id.clone());
    let name = Memo::new(move |_| data.opened.read().ready().map(Customer::name));
    use_title()
        .set_view(move || name.get().unwrap_or_else(|| say(partner_texts::TITLE).to_owned()));
    let tab = Memo::new(move |_| Tab::of(router.param(TAB).as_deref()));
    let stage = Memo::new(move |_| data.opened.read().stage());
    let own = StoredValue::new(id);
    let again = Callback::new(move |()| data.open(own.get_value()));
    let link = move |(word, tab_of, text): (&'static str, Tab, Text)| {
        let page = PartnerPlace::Customer(own.get_value()).href();
        let href =
            if tab_of == Tab::Facts { page } else { [page.as_str(), "?", TAB, "=", word].concat() };
        view! {
            <li>
                <a
                    class="partner-tab"
                    href=href
                    aria-current=move || (tab.get() == tab_of).then_some("page")
                >
                    {t(text)}
                </a>
            </li>
        }
    };
    let part = move || match tab.get() {
        Tab::Facts => view! { <Facts scene=scene /> }.into_any(),
        Tab::Plans => view! { <Plans scene=scene id=own.get_value() /> }.into_any(),
        Tab::Payments => view! { <Payments scene=scene id=own.get_value() /> }.into_any(),
        Tab::Groups => view! { <Groups scene=scene id=own.get_value() /> }.into_any(),
        Tab::People => view! { <People scene=scene id=own.get_value() /> }.into_any(),
        Tab::Logs => view! { <Logs scene=scene id=own.get_value() /> }.into_any(),
        Tab::Remarks => view! { <Remarks scene=scene id=own.get_value() /> }.into_any(),
        Tab::Usage => view! { <Usage scene=scene /> }.into_any(),
    };
    move || match stage.get() {
        Load::Waiting => view! { <Skeleton label=t(partner_texts::LOADING) /> }.into_any(),
        Load::Failed(Problem::NotFound(_)) => gone(),
        Load::Failed(problem) => TROUBLE.failed(texts::FAILED, &problem, again),
        Load::Ready(()) => view! {
            <Head scene=scene />
            <nav class="customer-parts" aria-label=t(texts::PARTS)>
                <ul class="partner-tabs">{Tab::ALL.map(link).into_iter().collect_view()}</ul>
            </nav>
            <div class="partner-body" tabindex="0">{part}</div>
        }
        .into_any(),
    }
}

/// A customer who is not there, or somebody else's: the two look the same.
pub fn gone() -> AnyView {
    view! {
        <EmptyState
            glyph=glyphs::BRIEFCASE
            title=t(texts::GONE)
            text=t(texts::GONE_TEXT)
        >
            <a class="button" href=PartnerPlace::Customers.href()>
                {t(partner_texts::ALL_CUSTOMERS)}
            </a>
        </EmptyState>
    }
    .into_any()
}

/// The way here, whose page it is, and what can be done.
#[component]
fn Head(scene: Scene) -> impl IntoView {
    let (router, data) = (scene.router, scene.data);
    let subject = Memo::new(move |_| data.opened.read().ready().map(Subject::from));
    let name = move || subject.get().map(|subject| subject.name).unwrap_or_default();
    let steps = Signal::derive(move || {
        let all = Step {
            name: say(partner_texts::CUSTOMERS).to_owned(),
            href: PartnerPlace::Customers.href(),
        };
        vec![all, Step { name: name(), href: String::new() }]
    });
    let badges = move || {
        let subject = subject.get()?;
        let trial = subject.is_trial.then(|| {
            view! { <span class="standing">{t(partner_texts::TRIAL)}</span> }
        });
        Some(view! {
            <span class=standing_class(subject.standing)>{t(standing_word(subject.standing))}</span>
            {trial}
        })
    };
    let button = |item: MenuItem| {
        let MenuItem { label, glyph, on_pick, .. } = item;
        view! {
            <Button glyph=glyph on_press=on_pick>{move || label.get()}</Button>
        }
    };
    let buttons = move || {
        let subject = subject.get()?;
        Some((button(deeds::edit(scene, &subject)), button(deeds::standing(scene, &subject))))
    };
    let items = Callback::new(move |()| {
        let subject = subject.get_untracked();
        subject.map(|subject| deeds::further(scene, &subject)).unwrap_or_default()
    });
    let more = move || texts::more_for(&name());
    view! {
        <div class="customer-head">
            <Breadcrumbs
                label=t(texts::WAY)
                more_label=t(partner_texts::CUSTOMERS)
                steps=steps
                on_go=move |href: String| router.go(&href)
            />
            <div class="customer-title">
                <h2>{name}</h2>
                {badges}
            </div>
            <div class="customer-actions">
                {buttons}
                <MenuButton label=more items=items>
                    <span>{t(texts::MORE)}</span>
                    <Icon glyph=glyphs::CHEVRON_DOWN />
                </MenuButton>
            </div>
        </div>
    }
}

#[cfg(test)]
mod tests {
    use super::Tab;

    #[test]
    fn every_part_is_found_by_its_word() {
        for (word, tab, _) in Tab::ALL {
            assert_eq!(Tab::of(Some(word)), tab);
        }
        assert_eq!(Tab::of(Some("moon")), Tab::Facts);
        assert_eq!(Tab::of(None), Tab::Facts);
    }
}
