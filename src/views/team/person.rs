//! Somebody of the account: what they may do, the form, and their folders.

pub mod check;
pub mod draft;
pub mod form;
mod may;
mod tree;

use leptos::prelude::*;
use portico_client::drive::model::team::MemberFacts;

use self::form::MemberForm;
use self::may::May;
use self::tree::Tree;
use super::Scene;
use super::data::ask;
use super::people::PERSON;
use super::trouble::TROUBLE;
use crate::i18n::{Text, say, t};
use crate::locales::{common, team as texts};
use crate::parts::load::Load;
use crate::ui::{Button, Dialog, Skeleton, glyphs};
use portico_client::problem::Problem;

/// The query parameter of the part that is shown.
pub const PART: &str = "part";
/// The form.
pub const DETAILS: &str = "details";
/// The folders.
pub const FOLDERS: &str = "folders";

/// A part of the dialog.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    May,
    Details,
    Folders,
}

impl Part {
    const ALL: [Self; 3] = [Self::May, Self::Details, Self::Folders];

    /// Its word in the address; the first one leaves no trace.
    const fn word(self) -> Option<&'static str> {
        match self {
            Self::May => None,
            Self::Details => Some(DETAILS),
            Self::Folders => Some(FOLDERS),
        }
    }

    const fn text(self) -> Text {
        match self {
            Self::May => texts::MAY,
            Self::Details => texts::DETAILS,
            Self::Folders => texts::RIGHTS,
        }
    }

    fn of(word: Option<&str>) -> Self {
        Self::ALL.into_iter().find(|part| part.word() == word).unwrap_or(Self::May)
    }
}

/// Draws it.
#[component]
pub fn PersonDialog(
    /// What the view shares.
    scene: Scene,
    /// Who, by mail address.
    email: String,
) -> impl IntoView {
    let (router, data) = (scene.router, scene.data);
    let email = StoredValue::new(email);
    let facts = RwSignal::new(Load::<MemberFacts>::Waiting);
    let read = Callback::new(move |()| {
        facts.set(Load::Waiting);
        ask(data.member(email.get_value()), facts);
    });
    let close = Callback::new(move |()| {
        router.replace(&router.href_with(PART, None));
        router.replace(&router.href_with(PERSON, None));
    });
    let part = Memo::new(move |_| Part::of(router.param(PART).as_deref()));
    // Each part begins with what is so now: another one may have changed it.
    Effect::new(move |_| {
        part.track();
        read.run(());
    });
    let title = move || {
        let facts = facts.read();
        facts.ready().map_or_else(|| email.get_value(), |facts| facts.member.name())
    };
    let link = move |it: Part| {
        let href = move || {
            // The rest of the address may change while the dialog is open.
            let _ = router.query();
            router.href_with(PART, it.word())
        };
        view! {
            <li>
                <a
                    class="tab"
                    href=href
                    aria-current=move || (part.get() == it).then_some("page")
                >
                    {t(it.text())}
                </a>
            </li>
        }
        .into_any()
    };
    let body = move || match facts.get() {
        Load::Waiting => view! { <Skeleton label=t(texts::LOADING) rows=4 /> }.into_any(),
        Load::Failed(problem) => failed(&problem, read),
        Load::Ready(facts) => match part.get() {
            Part::May => view! { <May scene=scene facts=facts /> }.into_any(),
            Part::Details => {
                view! { <MemberForm scene=scene facts=Some(facts) on_close=close /> }.into_any()
            }
            Part::Folders => view! { <Tree scene=scene facts=facts /> }.into_any(),
        },
    };
    view! {
        <Dialog title=title close_label=t(common::CLOSE) wide=true on_close=close>
            <nav aria-label=t(texts::PARTS)>
                <ul class="tabs">{Part::ALL.map(link).into_iter().collect_view()}</ul>
            </nav>
            {body}
        </Dialog>
    }
}

/// What is shown of somebody who cannot be read.
fn failed(problem: &Problem, again: Callback<()>) -> AnyView {
    let is_gone = matches!(problem, Problem::NotFound(_) | Problem::Refused(_));
    let text = if is_gone { say(texts::GONE).to_owned() } else { TROUBLE.sentence(problem) };
    let button = (!is_gone).then(|| {
        view! {
            <Button glyph=glyphs::ROTATE_CCW on_press=again>
                {t(common::TRY_AGAIN)}
            </Button>
        }
    });
    view! {
        <div class="form" role="alert">
            <p>{text}</p>
            {button}
        </div>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::Part;

    #[test]
    fn every_part_is_found_by_its_word() {
        for part in Part::ALL {
            assert_eq!(Part::of(part.word()), part);
        }
        assert_eq!(Part::of(Some("nonsense")), Part::May);
    }
}
