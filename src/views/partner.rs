//! The administration: a partner's customers, one by one and all together. Whoever may not be here is told so, and nothing else
//! is asked for.

mod book;
mod chart;
mod csv;
mod customer;
mod customers;
mod data;
mod deeds;
mod dialogs;
mod form;
mod invoice;
mod query;
mod settings;
mod sheet;
mod stats;
mod subject;
mod trouble;
mod words;

use leptos::prelude::*;
use portico_client::problem::Problem;

use self::customer::CustomerPage;
use self::customers::Customers;
use self::data::Data;
use self::dialogs::Dialogs;
use self::form::{EditPage, NewPage};
use self::invoice::InvoicePage;
use self::settings::SettingsPage;
use self::stats::StatsPage;
use self::trouble::TROUBLE;
use crate::i18n::{Text, t};
use crate::locales::partner as texts;
use crate::parts::load::Load;
use crate::routes::Show;
use crate::routes::path::Path;
use crate::routes::path::partner::PartnerPlace;
use crate::routes::router::{Router, use_router};
use crate::sheets::styled;
use crate::state::title::use_title;
use crate::ui::{EmptyState, Skeleton, glyphs};

lazy_part! {
    /// Loads the view.
    pub fn load_partner(partner_view) -> Show {
        view
    }
}

fn view() -> AnyView {
    styled("partner", || view! { <PartnerView /> }.into_any())
}

/// What the parts of the view share.
#[derive(Clone, Copy)]
struct Scene {
    router: Router,
    data: Data,
}

impl Scene {
    /// Goes to another place of the administration.
    fn go(self, place: &PartnerPlace) {
        self.router.go(&place.href());
    }
}

#[component]
fn PartnerView() -> impl IntoView {
    let scene = Scene { router: use_router(), data: Data::of_page() };
    let data = scene.data;
    data.knock();
    use_title().set_view(t(texts::TITLE));
    let again = Callback::new(move |()| {
        data.partners.set(Load::Waiting);
        data.knock();
    });
    let stage = Memo::new(move |_| data.partners.read().stage());
    let body = move || match stage.get() {
        Load::Waiting => view! { <Skeleton label=t(texts::LOADING) /> }.into_any(),
        Load::Failed(Problem::Forbidden(_) | Problem::NotFound(_)) => view! {
            <EmptyState
                glyph=glyphs::BRIEFCASE
                title=t(texts::NOT_YOURS)
                is_page=true
                text=t(texts::NOT_YOURS_TEXT)
            >
                <a class="button" href=Path::Files.href()>
                    {t(texts::GO_TO_FILES)}
                </a>
            </EmptyState>
        }
        .into_any(),
        Load::Failed(problem) => TROUBLE.failed(texts::FAILED, &problem, again),
        Load::Ready(()) => view! { <Office scene=scene /> }.into_any(),
    };
    view! { <div class="files partner">{body}</div> }
}

/// What a manager sees.
#[component]
fn Office(scene: Scene) -> impl IntoView {
    let router = scene.router;
    let place = Memo::new(move |_| PartnerPlace::parse(&router.path()));
    let body = move || match place.get() {
        Some(PartnerPlace::Customers) => view! { <Customers scene=scene /> }.into_any(),
        Some(PartnerPlace::NewCustomer) => view! { <NewPage scene=scene /> }.into_any(),
        Some(PartnerPlace::Customer(id)) => view! { <CustomerPage scene=scene id=id /> }.into_any(),
        Some(PartnerPlace::EditCustomer(id)) => view! { <EditPage scene=scene id=id /> }.into_any(),
        Some(PartnerPlace::Invoice(id, payment)) => {
            view! { <InvoicePage scene=scene id=id payment=payment /> }.into_any()
        }
        Some(PartnerPlace::Stats) => view! { <StatsPage scene=scene /> }.into_any(),
        Some(PartnerPlace::Settings) => view! { <SettingsPage scene=scene /> }.into_any(),
        None => view! {
            <EmptyState
                glyph=glyphs::SEARCH
                title=t(texts::NOTHING_HERE)
                text=t(texts::NOTHING_HERE_TEXT)
            >
                <a class="button" href=PartnerPlace::Customers.href()>
                    {t(texts::ALL_CUSTOMERS)}
                </a>
            </EmptyState>
        }
        .into_any(),
    };
    view! {
        <Head place=place />
        {body}
        <Dialogs scene=scene />
    }
}

/// The name of the view, and the ways to its parts.
#[component]
fn Head(place: Memo<Option<PartnerPlace>>) -> impl IntoView {
    let is_here = move |own: &PartnerPlace| match place.read().as_ref() {
        Some(PartnerPlace::Stats) => *own == PartnerPlace::Stats,
        Some(PartnerPlace::Settings) => *own == PartnerPlace::Settings,
        // Whatever is about a customer lies below the list of them.
        Some(_) | None => *own == PartnerPlace::Customers,
    };
    let link = move |own: PartnerPlace, text: Text| {
        let href = own.href();
        view! {
            <li>
                <a
                    class="partner-tab"
                    href=href
                    aria-current=move || is_here(&own).then_some("page")
                >
                    {t(text)}
                </a>
            </li>
        }
    };
    view! {
        <header class="files-head partner-head">
            <h1 class="files-title">{t(texts::TITLE)}</h1>
            <nav aria-label=t(texts::TITLE)>
                <ul class="partner-tabs">
                    {link(PartnerPlace::Customers, texts::CUSTOMERS)}
                    {link(PartnerPlace::Stats, texts::STATS)}
                    {link(PartnerPlace::Settings, texts::SETTINGS)}
                </ul>
            </nav>
        </header>
    }
}
