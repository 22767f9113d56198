//! What was found among projects, tasks and comments.

use leptos::prelude::*;
use portico_client::drive::model::tasks::FoundTask;

use super::Scene;
use super::place::{Place, project_href, task_href};
use crate::i18n::{Text, t};
use crate::locales::tasks as texts;
use crate::parts::load::{Load, failed};
use crate::ui::{EmptyState, Glyph, Icon, Skeleton, glyphs};

/// Draws it.
#[component]
pub fn Found(
    /// What the view shares.
    scene: Scene,
) -> impl IntoView {
    let data = scene.data;
    let again = Callback::new(move |()| {
        if let Place::Search(words) = scene.place.get_untracked() {
            data.found.set(Load::Waiting);
            data.search(words);
        }
    });
    move || match data.found.get() {
        Load::Waiting => view! { <Skeleton label=t(texts::LOADING) /> }.into_any(),
        Load::Failed(problem) => failed(texts::FAILED, &problem, again),
        Load::Ready(found) if found.is_empty() => view! {
            <EmptyState
                glyph=glyphs::SEARCH
                title=t(texts::NOTHING_FOUND)
                text=t(texts::NOTHING_FOUND_TEXT)
            />
        }
        .into_any(),
        Load::Ready(found) => {
            let rows = found.into_iter().map(|it| found_view(scene, it)).collect_view();
            view! {
                <ul class="shelf-rows" aria-label=t(texts::FOUND)>
                    {rows}
                </ul>
            }
            .into_any()
        }
    }
}

fn found_view(scene: Scene, found: FoundTask) -> AnyView {
    match found {
        FoundTask::Task(id, name) => {
            row(Some(task_href(&id)), glyphs::CIRCLE_CHECK, name, texts::A_TASK)
        }
        FoundTask::Comment(task, text) => {
            row(Some(task_href(&task)), glyphs::FILE_TEXT, text, texts::A_COMMENT)
        }
        FoundTask::Project(id, name) => {
            row(Some(project_href(&id)), glyphs::FOLDER, name, texts::A_PROJECT)
        }
        FoundTask::ProjectList(id, name) => {
            // A list of projects has no place of its own: its first project stands for it.
            let first = scene.data.projects.with_untracked(|lists| {
                let list = lists.ready()?.iter().find(|list| list.id == id)?;
                list.projects.first().map(|project| project_href(&project.id))
            });
            row(first, glyphs::FOLDER, name, texts::A_PROJECT_LIST)
        }
    }
}

fn row(href: Option<String>, glyph: Glyph, name: String, kind: Text) -> AnyView {
    let label = name.clone();
    let words = match href {
        Some(href) => view! {
            <a class="row-name" href=href>
                {name}
            </a>
        }
        .into_any(),
        None => view! { <p>{name}</p> }.into_any(),
    };
    view! {
        <li class="shelf-row" aria-label=label>
            <Icon glyph=glyph />
            <div class="shelf-words">{words} <p class="shelf-note">{t(kind)}</p></div>
        </li>
    }
    .into_any()
}
