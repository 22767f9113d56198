//! Somebody in the list.

use leptos::prelude::*;
use portico_client::drive::model::team::Member;

use super::super::Scene;
use super::super::words::{duty_text, standing_text};
use super::PERSON;
use super::menu::items;
use crate::i18n::{format, say, t};
use crate::locales::team as texts;
use crate::ui::{MenuButton, glyphs};

/// Draws it.
#[component]
pub fn Row(
    /// What the view shares.
    scene: Scene,
    /// Who.
    member: Member,
    /// Which row, from 1.
    position: usize,
    /// Of how many.
    total: Memo<usize>,
) -> impl IntoView {
    let (router, data) = (scene.router, scene.data);
    let name = member.name();
    let initial = name.chars().next().map(|letter| letter.to_uppercase().to_string());
    let is_me = data.is_me(&member.id);
    let (duty, standing) = (member.duty, standing_text(member.standing));
    let is_out = standing.is_some();
    let (used, limit) = (member.storage.used, member.storage.limit);
    let storage = move || match limit {
        Some(limit) => [format::size(used), format::size(limit)].join(" / "),
        None => format::size(used),
    };
    let id = member.id.clone();
    let group = move || {
        let places = data.places.read();
        let group = places.get(&id)?;
        let groups = data.groups.read();
        groups.ready()?.iter().find(|it| it.id == *group).map(|it| it.name.clone())
    };
    let mail = member.email.clone();
    let href = {
        let mail = mail.clone();
        move || {
            // Whoever follows the link comes back to the same list.
            let _ = router.query();
            router.href_with(PERSON, Some(&mail))
        }
    };
    let you = is_me.then(|| view! { <span class="badge">{t(texts::YOU)}</span> });
    let out =
        standing.map(|standing| view! { <span class="badge badge-warning">{t(standing)}</span> });
    let (label, menu_name, position_of) = (name.clone(), name.clone(), member.position.clone());
    let stored = StoredValue::new(member);
    let menu = Callback::new(move |()| items(scene, &stored.get_value()));
    let facts = move || {
        let parts = [Some(say(duty_text(duty)).to_owned()), group(), Some(position_of.clone())];
        let parts: Vec<_> = parts.into_iter().flatten().filter(|part| !part.is_empty()).collect();
        parts.join(" · ")
    };
    view! {
        <div
            class="team-row"
            class:team-row-out=is_out
            role="listitem"
            aria-label=label
            aria-posinset=position.to_string()
            aria-setsize=move || total.get().to_string()
        >
            <span class="avatar" aria-hidden="true">
                {initial}
            </span>
            <div class="team-person">
                <p class="team-name">
                    <a href=href>{name}</a>
                    {you}
                    {out}
                </p>
                <p class="team-mail">{mail}</p>
            </div>
            <p class="team-duty">{facts}</p>
            <p class="team-storage">{storage}</p>
            <MenuButton
                label=move || texts::actions_for(&menu_name)
                glyph=glyphs::ELLIPSIS
                items=menu
            />
        </div>
    }
}
