//! Who may do what in a project: nothing, look, or change. The owner of the account may do everything.

use leptos::prelude::*;
use leptos::task::spawn_local;
use portico_client::drive::model::tasks::{Member, ProjectId, ProjectRight};

use super::data::Office;
use crate::i18n::{Text, t};
use crate::locales::tasks as texts;
use crate::parts::load::Load;
use crate::parts::refusal;
use crate::ui::{Select, Skeleton, glyphs};

/// Asks for them and shows them.
#[component]
pub fn People(
    /// Asks and changes.
    office: Office,
    /// Which project.
    id: StoredValue<ProjectId>,
) -> impl IntoView {
    let load = RwSignal::new(Load::Waiting);
    office.members(id.get_value(), load);
    let body = move || match load.get() {
        Load::Waiting => view! { <Skeleton label=t(texts::LOADING) rows=2 /> }.into_any(),
        // Not everybody may know: the sentence says it, and the rest of the dialog is there all the same.
        Load::Failed(problem) => {
            let text = refusal::sentence(&problem);
            view! { <p class="task-faint">{text}</p> }.into_any()
        }
        Load::Ready(members) if members.is_empty() => {
            view! { <p class="task-faint">{t(texts::NO_MEMBERS)}</p> }.into_any()
        }
        Load::Ready(members) => {
            let row = |member: Member| view! { <Line office=office id=id member=member /> };
            let rows = members.into_iter().map(row).collect_view();
            view! {
                <ul class="office-people" aria-label=t(texts::PEOPLE)>
                    {rows}
                </ul>
            }
            .into_any()
        }
    };
    view! {
        <section class="task-part">
            <h3>{t(texts::PEOPLE)}</h3>
            <p class="task-faint">{t(texts::PEOPLE_TEXT)}</p>
            {body}
        </section>
    }
}

const fn word(right: ProjectRight) -> &'static str {
    match right {
        ProjectRight::Blocked => "blocked",
        ProjectRight::View => "view",
        ProjectRight::Edit => "edit",
    }
}

const fn right_text(right: ProjectRight) -> Text {
    match right {
        ProjectRight::Blocked => texts::RIGHT_BLOCKED,
        ProjectRight::View => texts::RIGHT_VIEW,
        ProjectRight::Edit => texts::RIGHT_EDIT,
    }
}

#[component]
fn Line(office: Office, id: StoredValue<ProjectId>, member: Member) -> impl IntoView {
    let Member { email, name, right } = member;
    let now = RwSignal::new(right);
    let told = RwSignal::new(None::<String>);
    let (label, named) = (name.clone(), name.clone());
    let options =
        ProjectRight::ALL.map(|right| (word(right), TextProp::from(t(right_text(right)))));
    let address = (email != name).then(|| email.clone());
    let choose = move |chosen: String| {
        let Some(right) = ProjectRight::ALL.into_iter().find(|it| word(*it) == chosen) else {
            return;
        };
        let before = now.get_untracked();
        now.set(right);
        told.set(None);
        let work = office.permit(id.get_value(), email.clone(), right);
        let name = named.clone();
        spawn_local(async move {
            let text = match work.await {
                Ok(()) => texts::right_saved(&name),
                Err(problem) => {
                    // What the field shows is what counts.
                    now.try_set(before);
                    refusal::sentence(&problem)
                }
            };
            told.try_set(Some(text));
        });
    };
    let row_label = name.clone();
    view! {
        <li class="office-person" aria-label=row_label>
            <span class="office-name">{name} <small>{address}</small></span>
            <Select
                label=move || texts::right_of(&label)
                glyph=glyphs::USERS
                options=options.to_vec()
                value=Signal::derive(move || word(now.get()))
                on_choose=choose
            />
            <span class="task-faint" role="status">
                {move || told.get()}
            </span>
        </li>
    }
}
