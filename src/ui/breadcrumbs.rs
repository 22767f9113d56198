//! The way to where one is.

use leptos::prelude::*;

use super::icon::Icon;
use super::{MenuButton, MenuItem, glyphs};

/// One step of the way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// Its name.
    pub name: String,
    /// Its address.
    pub href: String,
}

/// The way to where one is; the last step is the place itself. Long ways keep their ends and fold the middle.
#[component]
pub fn Breadcrumbs(
    /// What it is, read out.
    #[prop(into)]
    label: TextProp,
    /// The name of the button that shows the folded steps.
    #[prop(into)]
    more_label: TextProp,
    /// From the top to the place itself.
    #[prop(into)]
    steps: Signal<Vec<Step>>,
    /// How many steps are shown at most, at least two; with two, a long way is the menu and the place itself.
    #[prop(default = Signal::stored(4), into)]
    room: Signal<usize>,
    /// Goes to an address that was picked from the folded steps.
    #[prop(into)]
    on_go: Callback<String>,
) -> impl IntoView {
    let fold = Memo::new(move |_| folded(steps.read().len(), room.get()));
    let link = |step: Step| view! { <a class="crumb-link" href=step.href>{step.name}</a> };
    let menu_items = Callback::new(move |()| {
        let (from, to) = fold.get_untracked();
        let item = |step: &Step| {
            let href = step.href.clone();
            MenuItem::new(step.name.clone(), move || on_go.run(href.clone()))
                .with_glyph(glyphs::FOLDER)
        };
        steps.read_untracked()[from..to].iter().map(item).collect()
    });
    let items = move || {
        let steps = steps.get();
        let (from, to) = fold.get();
        let last = steps.len().saturating_sub(1);
        let mut views = Vec::with_capacity(steps.len());
        for (at, step) in steps.into_iter().enumerate() {
            if at == from && from < to {
                let label = more_label.clone();
                views.push(
                    view! {
                        <li class="crumb">
                            <MenuButton label=label glyph=glyphs::ELLIPSIS items=menu_items />
                        </li>
                    }
                    .into_any(),
                );
            }
            if (from..to).contains(&at) {
                continue;
            }
            let body = if at == last {
                view! { <span class="crumb-here" aria-current="page">{step.name}</span> }.into_any()
            } else {
                link(step).into_any()
            };
            views.push(view! { <li class="crumb">{body}</li> }.into_any());
        }
        views
            .into_iter()
            .enumerate()
            .map(|(at, item)| {
                let mark = (at > 0).then(|| {
                    view! { <li class="crumb-mark" aria-hidden="true"><Icon glyph=glyphs::CHEVRON_RIGHT /></li> }
                });
                (mark, item)
            })
            .collect_view()
    };
    view! {
        <nav class="crumbs" aria-label=move || label.get()>
            <ol class="crumb-list">{items}</ol>
        </nav>
    }
}

/// Which steps are folded into a menu: from the second up to what leaves room for the last ones.
fn folded(steps: usize, room: usize) -> (usize, usize) {
    if steps <= room.max(2) {
        (1, 1)
    } else if room <= 2 {
        (0, steps - 1)
    } else {
        (1, steps - (room - 2))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_ways_are_shown_in_full() {
        assert_eq!(folded(0, 4), (1, 1));
        assert_eq!(folded(4, 4), (1, 1));
    }

    #[test]
    fn long_ways_keep_their_ends() {
        assert_eq!(folded(5, 4), (1, 3), "the first, the menu, and the last two");
        assert_eq!(folded(9, 3), (1, 8));
        assert_eq!(folded(3, 2), (0, 2), "the menu and the last");
        assert_eq!(folded(2, 0), (1, 1));
    }
}
