//! With whom a folder is shared: each with what they may do, and a field for one more.

use leptos::ev::SubmitEvent;
use leptos::prelude::*;
use leptos::task::spawn_local;
use portico_client::drive::model::{FolderId, Share, ShareRight, Shared, SharingId};
use portico_client::problem::Problem;

use super::data::Desk;
use crate::error_text;
use crate::i18n::{say, t};
use crate::locales::{common, share as texts};
use crate::ui::{Button, IconButton, Select, TextField, glyphs};

const VIEW: &str = "view";
const EDIT: &str = "edit";

/// The people of one folder.
#[component]
pub fn PeopleList(
    /// Asks and changes.
    desk: Desk,
    /// Which folder.
    folder: FolderId,
    /// With whom it is shared.
    shares: RwSignal<Vec<Share>>,
    /// Whether there is a field for one more.
    can_add: bool,
) -> impl IntoView {
    let line = Line {
        desk,
        folder: StoredValue::new(folder),
        shares,
        gone: RwSignal::new(Vec::new()),
        told: RwSignal::new(None),
        done: RwSignal::new(None),
    };
    let nobody = move || {
        (shares.read().is_empty() && line.gone.read().is_empty())
            .then(|| view! { <p class="share-note">{t(texts::NOBODY)}</p> })
    };
    view! {
        {nobody}
        <ul class="share-people" aria-label=t(texts::PEOPLE)>
            <For
                each=move || shares.get()
                key=|share| share.id.clone()
                children=move |share| view! { <Person line=line share=share /> }
            />
            <For
                each=move || line.gone.get()
                key=|share| share.id.clone()
                children=move |share| view! { <Gone line=line share=share /> }
            />
        </ul>
        <p class="field-note" role="status">
            {move || line.done.get()}
        </p>
        <p class="field-note field-error" aria-live="polite">
            {move || line.told.get()}
        </p>
        {can_add.then(|| view! { <Add line=line /> })}
    }
}

/// The people of one folder, asked for here; there is no field for one more.
#[component]
pub fn PeopleOf(
    /// Asks and changes.
    desk: Desk,
    /// Which folder.
    folder: FolderId,
) -> impl IntoView {
    let shares = RwSignal::new(Vec::new());
    let answer = RwSignal::new(None::<Result<(), Problem>>);
    let asked = StoredValue::new(folder.clone());
    let ask = Callback::new(move |()| {
        answer.set(None);
        spawn_local(async move {
            let found = desk.shares(asked.get_value()).await;
            answer.try_set(Some(found.map(|found| {
                shares.try_set(found);
            })));
        });
    });
    ask.run(());
    move || match answer.get() {
        None => ().into_any(),
        Some(Ok(())) => {
            let folder = folder.clone();
            view! { <PeopleList desk=desk folder=folder shares=shares can_add=false /> }.into_any()
        }
        Some(Err(problem)) => {
            let text = error_text::sentence(&problem);
            view! {
                <div class="share-failed" role="alert">
                    <p>{text}</p>
                    <Button glyph=glyphs::ROTATE_CCW on_press=ask>
                        {t(common::TRY_AGAIN)}
                    </Button>
                </div>
            }
            .into_any()
        }
    }
}

/// What the lines of the list work on.
#[derive(Clone, Copy)]
struct Line {
    desk: Desk,
    folder: StoredValue<FolderId>,
    shares: RwSignal<Vec<Share>>,
    /// Those who were removed here: they can be brought back.
    gone: RwSignal<Vec<Share>>,
    /// What went wrong.
    told: RwSignal<Option<String>>,
    /// What has arrived.
    done: RwSignal<Option<String>>,
}

impl Line {
    /// What was said before is no longer true.
    fn begin(self) {
        self.told.set(None);
        self.done.set(None);
    }

    fn failed(self, problem: &Problem) {
        self.told.try_set(Some(error_text::sentence(problem)));
    }

    fn set_right(self, share: &Share, right: ShareRight) {
        let (id, before, person) = (share.id.clone(), share.right, share.person.clone());
        self.begin();
        self.guess(&id, right);
        spawn_local(async move {
            match self.desk.set_right(id.clone(), right).await {
                Ok(()) => {
                    self.done.try_set(Some(texts::saved(&may(&person, right))));
                }
                Err(problem) => {
                    self.guess(&id, before);
                    self.failed(&problem);
                }
            }
        });
    }

    fn guess(self, id: &SharingId, right: ShareRight) {
        self.shares.try_update(|shares| {
            for share in shares.iter_mut().filter(|share| share.id == *id) {
                share.right = right;
            }
        });
    }

    fn remove(self, share: Share) {
        self.begin();
        spawn_local(async move {
            match self.desk.end(share.id.clone()).await {
                Ok(()) => {
                    self.shares.try_update(|shares| shares.retain(|it| it.id != share.id));
                    self.gone.try_update(|gone| gone.push(share));
                }
                Err(problem) => self.failed(&problem),
            }
        });
    }

    fn bring_back(self, share: Share) {
        self.begin();
        let who = if share.login.is_empty() { &share.person } else { &share.login }.clone();
        spawn_local(async move {
            let answer = self.desk.share(self.folder.get_value(), who, share.right).await;
            match settle(answer) {
                Ok(made) => {
                    self.gone.try_update(|gone| gone.retain(|it| it.id != share.id));
                    self.shares.try_update(|shares| shares.push(made));
                }
                Err(text) => {
                    self.told.try_set(Some(text));
                }
            }
        });
    }
}

/// The share, or why there is none.
fn settle(answer: Result<Shared, Problem>) -> Result<Share, String> {
    match answer {
        Ok(Shared::Made(share)) => Ok(share),
        Ok(Shared::UnknownPerson) => Err(say(texts::UNKNOWN_PERSON).to_owned()),
        Ok(Shared::Already) => Err(say(texts::ALREADY).to_owned()),
        Ok(Shared::Yourself) => Err(say(texts::YOURSELF).to_owned()),
        Err(problem) => Err(error_text::sentence(&problem)),
    }
}

/// What somebody may do, in words.
pub(super) fn may(person: &str, right: ShareRight) -> String {
    match right {
        ShareRight::View => texts::who_views(person),
        ShareRight::Edit => texts::who_edits(person),
    }
}

fn rights() -> Vec<(&'static str, TextProp)> {
    vec![(VIEW, t(texts::CAN_VIEW).into()), (EDIT, t(texts::CAN_EDIT).into())]
}

fn name_of(right: ShareRight) -> &'static str {
    match right {
        ShareRight::View => VIEW,
        ShareRight::Edit => EDIT,
    }
}

fn right_of(name: &str) -> ShareRight {
    if name == EDIT { ShareRight::Edit } else { ShareRight::View }
}

fn initial(name: &str) -> String {
    name.chars().next().map(|letter| letter.to_uppercase().collect()).unwrap_or_default()
}

#[component]
fn Person(line: Line, share: Share) -> impl IntoView {
    let id = share.id.clone();
    let right = Signal::derive(move || {
        let shares = line.shares.read();
        shares.iter().find(|it| it.id == id).map_or(VIEW, |share| name_of(share.right))
    });
    let person = share.person.clone();
    let (named, removed) = (person.clone(), person.clone());
    let login = Some(share.login.clone()).filter(|login| !login.is_empty() && *login != person);
    let share = StoredValue::new(share);
    let choose = move |name: String| {
        let share = Share { right: right_of(right.get_untracked()), ..share.get_value() };
        line.set_right(&share, right_of(&name));
    };
    view! {
        <li class="share-person">
            <span class="avatar" aria-hidden="true">
                {initial(&person)}
            </span>
            <span class="share-name">
                <span>{person.clone()}</span>
                {login.map(|login| view! { <span class="share-faint">{login}</span> })}
            </span>
            <Select
                label=move || texts::right_of(&named)
                glyph=glyphs::CHEVRON_DOWN
                options=rights()
                value=right
                on_choose=choose
            />
            <IconButton
                label=move || texts::remove_person(&removed)
                glyph=glyphs::X
                reason=line.desk.offline
                on_press=move |()| {
                    let now = Share { right: right_of(right.get_untracked()), ..share.get_value() };
                    line.remove(now);
                }
            />
        </li>
    }
}

#[component]
fn Gone(line: Line, share: Share) -> impl IntoView {
    let text = share.person.clone();
    view! {
        <li class="share-person">
            <span class="share-name share-faint" role="status">
                {move || texts::person_removed(&text)}
            </span>
            <Button reason=line.desk.offline on_press=move |()| line.bring_back(share.clone())>
                {t(common::UNDO)}
            </Button>
        </li>
    }
}

#[component]
fn Add(line: Line) -> impl IntoView {
    let who = RwSignal::new(String::new());
    let right = RwSignal::new(VIEW);
    let busy = RwSignal::new(false);
    let refusal = RwSignal::new(None::<String>);
    // The refusal was about the name that was sent.
    Effect::watch(move || who.get(), move |_, _, _| refusal.set(None), false);
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        if busy.get_untracked() || line.desk.offline.read_untracked().is_some() {
            return;
        }
        let name = who.get_untracked().trim().to_owned();
        if name.is_empty() {
            refusal.set(Some(say(texts::WHO_EMPTY).to_owned()));
            return;
        }
        busy.set(true);
        spawn_local(async move {
            let right = right_of(right.get_untracked());
            let answer = line.desk.share(line.folder.get_value(), name, right).await;
            busy.try_set(false);
            match settle(answer) {
                Ok(share) => {
                    let is_same = |it: &Share| it.login == share.login && it.person == share.person;
                    line.gone.try_update(|gone| gone.retain(|it| !is_same(it)));
                    line.shares.try_update(|shares| shares.push(share.clone()));
                    who.try_set(String::new());
                }
                Err(text) => {
                    refusal.try_set(Some(text));
                }
            }
        });
    };
    view! {
        <form class="share-form" novalidate on:submit=submit>
            <TextField label=t(texts::WHO) value=who error=refusal autocomplete="off" />
            <Select
                label=t(texts::NEW_RIGHT)
                glyph=glyphs::CHEVRON_DOWN
                options=rights()
                value=right
                on_choose=move |name: String| right.set(name_of(right_of(&name)))
            />
            <Button submits=true busy=busy reason=line.desk.offline>
                {t(texts::ADD)}
            </Button>
        </form>
    }
}
