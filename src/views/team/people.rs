//! The people of the account: looked for, filtered by group, added, and opened.

mod add;
mod menu;
mod row;
mod search;

use leptos::prelude::*;
use portico_client::drive::model::team::{GroupId, Member, Standing};

use self::add::AddDialog;
use self::row::Row;
use self::search::Search;
use super::Scene;
use super::data::Wanted;
use super::person::PersonDialog;
use super::trouble::TROUBLE;
use super::words::duty_word;
use crate::i18n::{say, t};
use crate::locales::team as texts;
use crate::parts::load::Load;
use crate::routes::path::SEARCH_WORDS;
use crate::ui::{Button, ButtonKind, EmptyState, Skeleton, VirtualList, Window, glyphs};

/// The query parameter of the group.
pub const GROUP: &str = "group";
/// The value of [`GROUP`] for who is in none.
const NONE: &str = "none";
/// The query parameter of who is open, by mail address.
pub const PERSON: &str = "person";
/// The query parameter of the dialog that adds somebody.
const ADD: &str = "add";

/// The height of a row in pixels; `style/views/team.css` gives rows the same.
const ROW_HEIGHT: f64 = 64.0;

/// Draws it.
#[component]
pub fn PeopleTab(
    /// What the view shares.
    scene: Scene,
) -> impl IntoView {
    let (router, data) = (scene.router, scene.data);
    let wanted = Memo::new(move |_| Wanted {
        group: router.param(GROUP).filter(|id| !id.is_empty()).map(|id| match id.as_str() {
            NONE => None,
            id => Some(GroupId::new(id)),
        }),
        text: router.param(SEARCH_WORDS).unwrap_or_default().trim().to_owned(),
    });
    Effect::new(move |_| data.show(wanted.get()));
    let again = Callback::new(move |()| data.show(wanted.get_untracked()));
    let stage = Memo::new(move |_| {
        let people = data.people.read();
        (people.stage(), people.ready().is_none_or(Vec::is_empty))
    });
    let add = move |()| router.go(&router.href_with(ADD, Some("1")));
    let body = move || match stage.get() {
        (Load::Waiting, _) => view! { <Skeleton label=t(texts::LOADING) /> }.into_any(),
        (Load::Failed(problem), _) => TROUBLE.failed(texts::FAILED, &problem, again),
        (Load::Ready(()), true) => match *wanted.read() == Wanted::default() {
            true => view! {
                <EmptyState glyph=glyphs::USERS title=t(texts::EMPTY) text=t(texts::EMPTY_TEXT)>
                    <Button
                        kind=ButtonKind::Primary
                        glyph=glyphs::PLUS
                        reason=data.offline
                        on_press=add
                    >
                        {t(texts::ADD)}
                    </Button>
                </EmptyState>
            }
            .into_any(),
            false => view! {
                <EmptyState
                    glyph=glyphs::SEARCH
                    title=t(texts::NONE_FOUND)
                    text=t(texts::NONE_FOUND_TEXT)
                />
            }
            .into_any(),
        },
        (Load::Ready(()), false) => view! { <Rows scene=scene /> }.into_any(),
    };
    let opened = Memo::new(move |_| router.param(PERSON).filter(|email| !email.is_empty()));
    let person =
        move || opened.get().map(|email| view! { <PersonDialog scene=scene email=email /> });
    let is_adding = Memo::new(move |_| router.param(ADD).is_some());
    let adding = move || is_adding.get().then(|| view! { <AddDialog scene=scene /> });
    // Where nobody is, there is nobody to look for.
    let has_tools = Memo::new(move |_| {
        stage.get() != (Load::Ready(()), true) || *wanted.read() != Wanted::default()
    });
    let tools =
        move || has_tools.get().then(|| view! { <Tools scene=scene on_add=Callback::new(add) /> });
    view! {
        {tools}
        {body}
        {person}
        {adding}
    }
}

/// What looks for people, filters and adds them.
#[component]
fn Tools(scene: Scene, on_add: Callback<()>) -> impl IntoView {
    let (router, data) = (scene.router, scene.data);
    let most = move || data.me.read().ready().map_or(0, |me| u64::from(me.most_people));
    let full = Signal::derive(move || {
        let is_full = data.count.get().is_some_and(|count| count >= most());
        is_full.then(|| texts::full(most()))
    });
    let reason = Signal::derive(move || full.get().or_else(|| data.offline.get()));
    let counted = move || match data.count.get() {
        Some(count) => Some(texts::people_of(count, most())),
        None => data.people.read().ready().map(|people| texts::people(people.len() as u64)),
    };
    // The list of choices is drawn anew when the groups have come.
    let groups = move || {
        let groups = data.groups.read();
        let known = groups.ready().map(Vec::as_slice).unwrap_or_default();
        let mut options = vec![
            (String::new(), say(texts::ALL_GROUPS).to_owned()),
            (NONE.to_owned(), say(texts::NO_GROUP).to_owned()),
        ];
        options.extend(known.iter().map(|it| (it.id.as_str().to_owned(), it.name.clone())));
        options
    };
    let chosen = move || router.param(GROUP).unwrap_or_default();
    let option = move |(id, name): (String, String)| {
        let own = id.clone();
        view! {
            <option value=id prop:selected=move || chosen() == own>
                {name}
            </option>
        }
        .into_any()
    };
    let choose = move |event| {
        let id = Some(event_target_value(&event)).filter(|id| !id.is_empty());
        router.replace(&router.href_with(GROUP, id.as_deref()));
    };
    view! {
        <div class="team-tools">
            <Search router=router />
            <select class="field-input team-group" aria-label=t(texts::GROUP) on:change=choose>
                {move || groups().into_iter().map(option).collect_view()}
            </select>
            <p class="team-count" role="status">
                {counted}
            </p>
            <Button
                kind=ButtonKind::Primary
                glyph=glyphs::PLUS
                reason=reason
                on_press=move |()| on_add.run(())
            >
                {t(texts::ADD)}
            </Button>
        </div>
    }
}

/// The rows in sight.
#[component]
fn Rows(scene: Scene) -> impl IntoView {
    let people = scene.data.people;
    let total = Memo::new(move |_| people.read().ready().map_or(0, Vec::len));
    let window = RwSignal::new(Window::default());
    let shown = move || {
        let window = window.get();
        let people = people.read();
        let all = people.ready().map(Vec::as_slice).unwrap_or_default();
        let end = window.end.min(all.len());
        let rows = all.get(window.start.min(end)..end).unwrap_or_default();
        rows.iter().cloned().zip(window.start..).collect::<Vec<_>>()
    };
    view! {
        <div class="team-list">
            <VirtualList
                total=total
                row_height=Signal::stored(ROW_HEIGHT)
                window=window
                label=TextProp::from(t(texts::LIST))
            >
                <For
                    each=shown
                    key=|(member, index)| (key(member), *index)
                    children=move |(member, index)| {
                        view! { <Row scene=scene member=member position=index + 1 total=total /> }
                    }
                />
            </VirtualList>
        </div>
    }
}

/// What makes a row another one: whatever it shows of somebody.
fn key(member: &Member) -> String {
    let standing = match member.standing {
        Standing::Active => "active",
        Standing::Blocked => "blocked",
        Standing::Inactive => "inactive",
    };
    let (name, used) = (member.name(), member.storage.used.to_string());
    let limit = member.storage.limit.unwrap_or_default().to_string();
    let parts = [
        member.id.as_str(),
        &member.email,
        &name,
        &member.position,
        duty_word(member.duty),
        standing,
        &used,
        &limit,
    ];
    parts.join("\n")
}
