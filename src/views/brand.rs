//! The brand editor: the form at one side, the real pages in the brand's face at the other.

mod address;
mod area;
mod colors;
mod contrast;
mod data;
mod draft;
mod fields;
mod file;
mod form;
mod pictures;
mod preview;
mod tools;
mod words;

use leptos::prelude::*;
use portico_client::drive::model::BrandState;

use self::data::Data;
use self::draft::Flaw;
use self::form::Form;
use self::preview::Preview;
use self::tools::Tools;
use crate::i18n::t;
use crate::locales::brand as texts;
use crate::parts::ask::{Ask, Asking};
use crate::parts::load::{Load, failed};
use crate::routes::Show;
use crate::routes::path::Path;
use crate::sheets::styled;
use crate::state::title::use_title;
use crate::ui::{Banner, BannerKind, EmptyState, Skeleton, glyphs};

lazy_part! {
    /// Loads the view.
    pub fn load_brand(brand_view) -> Show {
        view
    }
}

fn view() -> AnyView {
    styled("brand", || view! { <BrandView /> }.into_any())
}

/// What the parts of the view share.
#[derive(Clone, Copy)]
struct Scene {
    data: Data,
    /// What is wrong in the form.
    flaws: Memo<Vec<Flaw>>,
    /// Whether the form says anything new.
    is_changed: Memo<bool>,
    /// True when the subdomain in the form is somebody else's.
    is_taken: RwSignal<bool>,
    /// What a person is asked.
    ask: RwSignal<Option<Ask>>,
}

impl Scene {
    fn new() -> Self {
        let data = Data::of_page();
        Self {
            data,
            flaws: Memo::new(move |_| data.fields.draft().flaws()),
            is_changed: Memo::new(move |_| data.is_changed()),
            is_taken: RwSignal::new(false),
            ask: RwSignal::new(None),
        }
    }

    /// The words for the first flaw that `is_it`; who reads them follows the form.
    fn error(self, is_it: fn(Flaw) -> bool) -> Signal<Option<String>> {
        Signal::derive(move || {
            let found = self.flaws.read().iter().copied().find(|flaw| is_it(*flaw));
            found.map(|flaw| crate::i18n::say(words::flaw(flaw)).to_owned())
        })
    }
}

/// Where the view stands.
#[derive(Debug, Clone, PartialEq)]
enum Stage {
    Waiting,
    Failed(portico_client::problem::Problem),
    NotAllowed,
    Editing,
}

#[component]
fn BrandView() -> impl IntoView {
    let scene = Scene::new();
    let data = scene.data;
    use_title().set_view(t(texts::TITLE));
    data.load();
    let stage = Memo::new(move |_| match &*data.state.read() {
        Load::Waiting => Stage::Waiting,
        Load::Failed(problem) => Stage::Failed(problem.clone()),
        Load::Ready(BrandState::NotAllowed) => Stage::NotAllowed,
        Load::Ready(BrandState::Nothing | BrandState::Published(_)) => Stage::Editing,
    });
    let again = Callback::new(move |()| {
        data.state.set(Load::Waiting);
        data.load();
    });
    let body = move || match stage.get() {
        Stage::Waiting => view! { <Skeleton label=t(texts::LOADING) /> }.into_any(),
        Stage::Failed(problem) => failed(texts::FAILED, &problem, again),
        Stage::NotAllowed => not_allowed(),
        Stage::Editing => view! { <Editor scene=scene /> }.into_any(),
    };
    let tools = move || (stage.get() == Stage::Editing).then(|| view! { <Tools scene=scene /> });
    view! {
        <div class="files brand-view">
            <header class="files-head brand-head">
                <h1 class="files-title">{t(texts::TITLE)}</h1>
                {tools}
            </header>
            {body}
            <Asking ask=scene.ask />
        </div>
    }
}

fn not_allowed() -> AnyView {
    view! {
        <EmptyState
            glyph=glyphs::GLOBE
            title=t(texts::NOT_ALLOWED)
            text=t(texts::NOT_ALLOWED_TEXT)
        >
            <a class="button" href=Path::Files.href()>
                {t(texts::GO_TO_FILES)}
            </a>
        </EmptyState>
    }
    .into_any()
}

#[component]
fn Editor(scene: Scene) -> impl IntoView {
    let trouble = scene.data.trouble;
    let told = move || {
        trouble.get().map(|trouble| {
            view! {
                <Banner kind=BannerKind::Error glyph=glyphs::CIRCLE_ALERT>
                    {move || words::trouble(&trouble)}
                </Banner>
            }
        })
    };
    view! {
        <div class="brand-body">
            <div class="brand-form">{told} <Form scene=scene /></div>
            <Preview scene=scene />
        </div>
    }
}
