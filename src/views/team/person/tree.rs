//! What somebody may do in folders: a tree of them, each with view, edit, or what the folder around it says.

use std::collections::HashMap;

use leptos::prelude::*;
use portico_client::drive::model::team::{Duty, FolderRight, MemberFacts};
use portico_client::drive::model::{Entry, EntryId, EntryKind, FolderId, FolderListing};

use super::super::Scene;
use super::super::data::ask;
use super::super::trouble::TROUBLE;
use crate::i18n::{say, t};
use crate::locales::{common, team as texts};
use crate::parts::form::{Saying, Sending};
use crate::parts::load::Load;
use crate::ui::{Icon, glyphs};

const VIEW: &str = "view";
const EDIT: &str = "edit";

/// What the branches of the tree share.
#[derive(Clone, Copy)]
struct Grove {
    scene: Scene,
    email: StoredValue<String>,
    name: StoredValue<String>,
    /// Their own rights.
    rights: RwSignal<HashMap<FolderId, FolderRight>>,
    sending: Sending,
}

/// Draws it.
#[component]
pub fn Tree(
    /// What the view shares.
    scene: Scene,
    /// Whose rights.
    facts: MemberFacts,
) -> impl IntoView {
    if facts.member.duty == Duty::Admin {
        return view! { <p>{t(texts::TREE_ADMIN)}</p> }.into_any();
    }
    let grove = Grove {
        scene,
        email: StoredValue::new(facts.member.email.clone()),
        name: StoredValue::new(facts.member.name()),
        rights: RwSignal::new(facts.folders.into_iter().collect()),
        sending: Sending::in_words(|problem| TROUBLE.sentence(problem)),
    };
    view! {
        <p class="faint">{t(texts::TREE_TEXT)}</p>
        <div class="tree">{branch(grove, FolderId::root(), Signal::stored(None))}</div>
        <Saying of=grove.sending />
    }
    .into_any()
}

/// The folders in a folder. `above` is what holds for them when they have no right of their own.
fn branch(grove: Grove, folder: FolderId, above: Signal<Option<FolderRight>>) -> AnyView {
    let listing = RwSignal::new(Load::<FolderListing>::Waiting);
    let is_root = folder.is_root();
    ask(grove.scene.data.folder(folder), listing);
    let body = move || match listing.get() {
        Load::Waiting => view! { <p role="status">{t(common::LOADING)}</p> }.into_any(),
        Load::Failed(problem) => {
            view! { <p role="alert">{TROUBLE.sentence(&problem)}</p> }.into_any()
        }
        Load::Ready(listing) => {
            let mut folders: Vec<Entry> =
                listing.entries.into_iter().filter(Entry::is_folder).collect();
            folders.sort_by_key(|entry| entry.name.to_lowercase());
            if folders.is_empty() && is_root {
                return view! { <p>{t(texts::TREE_EMPTY)}</p> }.into_any();
            }
            let nodes = folders.into_iter().filter_map(|entry| node(grove, entry, above));
            view! { <ul class="tree-branch">{nodes.collect_view()}</ul> }.into_any()
        }
    };
    body.into_any()
}

/// A folder with its right, and what is in it.
fn node(grove: Grove, entry: Entry, above: Signal<Option<FolderRight>>) -> Option<AnyView> {
    let EntryId::Folder(id) = entry.id else { return None };
    let has_more = matches!(entry.kind, EntryKind::Folder { child_folders } if child_folders > 0);
    let key = id.clone();
    let own = Memo::new(move |_| grove.rights.read().get(&key).copied());
    let here = Signal::derive(move || own.get().or_else(|| above.get()));
    let is_open = RwSignal::new(false);
    let inner = id.clone();
    let below = move || is_open.get().then(|| branch(grove, inner.clone(), here));
    let (name, label, unfolded) = (entry.name.clone(), entry.name.clone(), entry.name);
    let shown = name.clone();
    let choose = move |event| {
        let right = right_of(&event_target_value(&event));
        save(grove, id.clone(), name.clone(), right);
    };
    let choice = move |word: &'static str, text: fn(Option<FolderRight>) -> &'static str| {
        view! {
            <option value=word prop:selected=move || word_of(own.get()) == word>
                {move || text(above.get())}
            </option>
        }
        .into_any()
    };
    let fold = has_more.then(|| {
        view! {
            <button
                type="button"
                class="icon-button tree-fold"
                aria-expanded=move || if is_open.get() { "true" } else { "false" }
                aria-label=move || texts::unfold(&unfolded)
                on:click=move |_| is_open.update(|is_open| *is_open = !*is_open)
            >
                <Icon glyph=glyphs::CHEVRON_RIGHT />
            </button>
        }
    });
    let node = view! {
        <li>
            <div class="tree-node">
                <span class="tree-place">{fold}</span>
                <Icon glyph=glyphs::FOLDER />
                <span class="tree-name">{shown}</span>
                <select
                    class="field-input tree-right"
                    aria-label=move || texts::right_in(&label)
                    on:change=choose
                >
                    {choice("", inherited)}
                    {choice(VIEW, |_| say(texts::RIGHT_VIEW))}
                    {choice(EDIT, |_| say(texts::RIGHT_EDIT))}
                </select>
            </div>
            {below}
        </li>
    };
    Some(node.into_any())
}

/// Saves a choice; what fails is taken back.
fn save(grove: Grove, folder: FolderId, name: String, right: Option<FolderRight>) {
    let before = grove.rights.with_untracked(|rights| rights.get(&folder).copied());
    let put = move |folder: &FolderId, right: Option<FolderRight>| {
        grove.rights.try_update(|rights| match right {
            Some(right) => rights.insert(folder.clone(), right),
            None => rights.remove(folder),
        });
    };
    put(&folder, right);
    let data = grove.scene.data;
    let work = data.set_folder(grove.email.get_value(), folder.clone(), right);
    let person = grove.name.get_value();
    let tried = async move {
        let answer = work.await;
        if answer.is_err() {
            put(&folder, before);
        }
        answer
    };
    grove.sending.start(Box::pin(tried), move |()| {
        let said = match right {
            None => texts::saved_none(&person, &name),
            Some(FolderRight::View) => texts::saved_view(&person, &name),
            Some(FolderRight::Edit) => texts::saved_edit(&person, &name),
        };
        grove.sending.done(said);
    });
}

/// What holds without a right of one's own.
fn inherited(above: Option<FolderRight>) -> &'static str {
    say(match above {
        None => texts::RIGHT_NONE,
        Some(FolderRight::View) => texts::RIGHT_AS_VIEW,
        Some(FolderRight::Edit) => texts::RIGHT_AS_EDIT,
    })
}

const fn word_of(right: Option<FolderRight>) -> &'static str {
    match right {
        None => "",
        Some(FolderRight::View) => VIEW,
        Some(FolderRight::Edit) => EDIT,
    }
}

fn right_of(word: &str) -> Option<FolderRight> {
    match word {
        VIEW => Some(FolderRight::View),
        EDIT => Some(FolderRight::Edit),
        _ => None,
    }
}
