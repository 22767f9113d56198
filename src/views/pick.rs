//! The file picker that other portals show: folders to walk through, files to tick, and a button that hands them over.

use leptos::prelude::*;
use leptos::task::spawn_local;
use portico_client::drive::model::{Crumb, Entry, EntryId, FolderId, FolderListing};
use portico_client::problem::{Details, Problem};

use crate::i18n::{say, t};
use crate::layouts::bridge::{Event, Picked, use_channel};
use crate::locales::{common, pick as texts};
use crate::parts::entry_icon::{EntryIcon, family};
use crate::parts::kit::{Kit, use_kit};
use crate::parts::load::{Load, failed};
use crate::routes::Show;
use crate::sheets::styled;
use crate::state::title::use_title;
use crate::ui::{Button, ButtonKind, Checkbox, Icon, Skeleton, glyphs};

lazy_part! {
    /// Loads the view.
    pub fn load_pick(pick_view) -> Show {
        view
    }
}

fn view() -> AnyView {
    styled("pick", || view! { <Pick /> }.into_any())
}

/// What is shown and what is ticked.
#[derive(Clone, Copy)]
struct Scene {
    kit: Kit,
    folder: RwSignal<FolderId>,
    listing: RwSignal<Load<FolderListing>>,
    /// In the order in which they were ticked; they stay when another folder is opened.
    chosen: RwSignal<Vec<Picked>>,
}

impl Scene {
    fn open(self, folder: FolderId) {
        self.folder.set(folder.clone());
        self.listing.set(self.kit.seen(&folder).map_or(Load::Waiting, Load::Ready));
        spawn_local(async move {
            let answer = list(self.kit, &folder).await;
            // Another folder has been opened meanwhile, or the page is gone.
            if self.folder.try_get_untracked() == Some(folder) {
                self.listing.update(|listing| listing.take(answer));
            }
        });
    }

    fn toggle(self, file: &Picked) {
        self.chosen.update(|chosen| match chosen.iter().position(|it| it.id == file.id) {
            Some(at) => drop(chosen.remove(at)),
            None => chosen.push(file.clone()),
        });
    }
}

async fn list(kit: Kit, folder: &FolderId) -> Result<FolderListing, Problem> {
    let drive = kit.drive();
    let files = drive.files().ok_or_else(|| Problem::Forbidden(Details::default()))?;
    files.list(folder).await
}

#[component]
fn Pick() -> impl IntoView {
    let scene = Scene {
        kit: use_kit(),
        folder: RwSignal::new(FolderId::root()),
        listing: RwSignal::new(Load::Waiting),
        chosen: RwSignal::new(Vec::new()),
    };
    use_title().set_view(t(texts::TITLE));
    scene.open(FolderId::root());
    let again = Callback::new(move |()| {
        scene.listing.set(Load::Waiting);
        scene.open(scene.folder.get_untracked());
    });
    let rows = move || match scene.listing.get() {
        Load::Waiting => view! { <Skeleton label=t(texts::LOADING) /> }.into_any(),
        Load::Failed(problem) => failed(texts::FAILED, &problem, again),
        Load::Ready(listing) if listing.entries.is_empty() => {
            view! { <p class="pick-empty">{t(texts::EMPTY)}</p> }.into_any()
        }
        Load::Ready(listing) => {
            let rows = listing.entries.iter().map(|entry| row(scene, entry)).collect_view();
            view! { <ul class="pick-rows" aria-label=t(texts::TITLE)>{rows}</ul> }.into_any()
        }
    };
    view! {
        <div class="files pick-view">
            <header class="files-head">
                <h1 class="files-title">{t(texts::TITLE)}</h1>
            </header>
            <Way scene=scene />
            <div class="pick-body">{rows}</div>
            <Foot scene=scene />
        </div>
    }
}

#[component]
fn Way(scene: Scene) -> impl IntoView {
    let crumbs =
        move || scene.listing.read().ready().map(|it| it.crumbs.clone()).unwrap_or_default();
    let step = move |crumb: Crumb| {
        let name = if crumb.name.is_empty() { say(texts::ROOT).to_owned() } else { crumb.name };
        view! {
            <li>
                <button
                    type="button"
                    class="button button-quiet"
                    on:click=move |_| scene.open(crumb.id.clone())
                >
                    {name}
                </button>
            </li>
        }
        .into_any()
    };
    view! {
        <nav class="pick-steps" aria-label=t(texts::WAY)>
            <ol>{move || crumbs().into_iter().map(step).collect_view()}</ol>
        </nav>
    }
}

fn row(scene: Scene, entry: &Entry) -> AnyView {
    let look = family(entry);
    let name = entry.name.clone();
    match entry.id.clone() {
        EntryId::Folder(id) => view! {
            <li>
                <button
                    type="button"
                    class="pick-row"
                    on:click=move |_| scene.open(id.clone())
                >
                    <EntryIcon family=look />
                    <span class="pick-row-name">{name}</span>
                    <Icon glyph=glyphs::CHEVRON_RIGHT />
                </button>
            </li>
        }
        .into_any(),
        EntryId::File(id) => {
            let file = Picked {
                id: id.as_str().to_owned(),
                name: name.clone(),
                size: entry.size().unwrap_or_default(),
            };
            let file = StoredValue::new(file);
            let is_chosen = Signal::derive(move || {
                file.with_value(|file| scene.chosen.read().iter().any(|it| it.id == file.id))
            });
            let toggle = move || file.with_value(|file| scene.toggle(file));
            let label = StoredValue::new(name.clone());
            view! {
                <li class="pick-row" on:click=move |_| toggle()>
                    <Checkbox
                        label=move || label.with_value(|name| texts::choose_file(name))
                        checked=is_chosen
                        on_toggle=move |_| toggle()
                    />
                    <EntryIcon family=look />
                    <span class="pick-row-name">{name}</span>
                </li>
            }
            .into_any()
        }
    }
}

/// Hands over what is ticked, or nothing.
#[component]
fn Foot(scene: Scene) -> impl IntoView {
    let channel = use_channel();
    let no_portal = move || (!channel.is_open()).then(|| say(texts::NO_PORTAL).to_owned());
    let reason = Signal::derive(move || {
        let nothing = || scene.chosen.read().is_empty().then(|| say(texts::NOTHING).to_owned());
        no_portal().or_else(nothing)
    });
    let hand_over = move |()| {
        channel.tell(&Event::Pick { files: scene.chosen.get_untracked() });
        scene.chosen.set(Vec::new());
    };
    view! {
        <footer class="pick-foot">
            <Button
                reason=Signal::derive(no_portal)
                on_press=move |()| channel.tell(&Event::Cancel)
            >
                {t(common::CANCEL)}
            </Button>
            <Button kind=ButtonKind::Primary reason=reason on_press=hand_over>
                {move || texts::hand_over(scene.chosen.read().len() as u64)}
            </Button>
        </footer>
    }
}
