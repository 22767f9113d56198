//! The form for a customer: a new one, or one that is there. What somebody else has changed meanwhile is shown, not overwritten.

mod check;
mod controls;
mod draft;
mod fields;
mod frame;
mod merge;

use leptos::prelude::*;
use leptos::task::spawn_local;
use portico_client::drive::model::partner::{
    Created, Customer, CustomerId, Field, NewCustomer, Saved, Terms,
};
use portico_client::problem::Problem;

use self::check::{Wrong, checked, checked_new};
use self::draft::Draft;
use self::fields::{Fields, NewFields};
use self::frame::{Form, Frame};
use self::merge::{Difference, differences, merged};
use super::Scene;
use super::customer::gone;
use super::trouble::TROUBLE;
use crate::i18n::t;
use crate::locales::{
    customer as customer_texts, customer_form as texts, partner as partner_texts,
};
use crate::parts::load::Load;
use crate::routes::path::partner::PartnerPlace;
use crate::state::title::use_title;
use crate::ui::{Banner, BannerKind, Button, ButtonKind, Skeleton, glyphs};

/// The page for a new customer.
#[component]
pub fn NewPage(
    /// What the view shares.
    scene: Scene,
) -> impl IntoView {
    let data = scene.data;
    use_title().set_view(t(texts::NEW_TITLE));
    let draft = Draft::empty();
    let form = Form::fresh();
    let submit = move |()| {
        let raw = draft.read();
        let (terms, wrong) = checked_new(&raw);
        if !form.begin(wrong) {
            return;
        }
        let new = NewCustomer {
            login: raw.login.trim().to_owned(),
            password: raw.password.clone(),
            address: raw.address.trim().to_owned(),
            terms,
            has_limits: raw.has_limits,
        };
        spawn_local(async move {
            let answer = data.create(&new).await;
            form.end();
            match answer {
                Ok(Created::Done) => scene.go(&PartnerPlace::Customers),
                Ok(Created::Taken) => form.refuse(Field::Email, Wrong::Taken),
                Ok(Created::Wrong(field)) => form.refuse(field, Wrong::Refused),
                Err(problem) => form.fail(&problem),
            }
        });
    };
    view! {
        <div class="partner-body">
            <h2>{t(texts::NEW_TITLE)}</h2>
            <Frame
                form=form
                action=t(texts::CREATE)
                back=PartnerPlace::Customers.href()
                on_submit=submit
            >
                <NewFields form=form draft=draft />
                <Fields form=form draft=draft is_new=true used=0 />
            </Frame>
        </div>
    }
}

/// The page for a customer who is there.
#[component]
pub fn EditPage(
    /// What the view shares.
    scene: Scene,
    /// Which one.
    id: CustomerId,
) -> impl IntoView {
    let data = scene.data;
    let found = RwSignal::new(Load::<Customer>::Waiting);
    let ask = Callback::new(move |()| {
        found.set(Load::Waiting);
        data.look_at(id.clone(), found);
    });
    ask.run(());
    move || match found.get() {
        Load::Waiting => view! { <Skeleton label=t(partner_texts::LOADING) /> }.into_any(),
        Load::Failed(Problem::NotFound(_)) => gone(),
        Load::Failed(problem) => TROUBLE.failed(customer_texts::FAILED, &problem, ask),
        Load::Ready(customer) => view! { <EditForm scene=scene customer=customer /> }.into_any(),
    }
}

#[component]
fn EditForm(scene: Scene, customer: Customer) -> impl IntoView {
    let data = scene.data;
    let title = texts::edit_title(&customer.name());
    let shown = title.clone();
    use_title().set_view(move || title.clone());
    let id = customer.id.clone();
    let page = PartnerPlace::Customer(id.clone());
    let back = page.href();
    let draft = Draft::of(&customer.terms);
    let form = Form::fresh();
    let used = customer.storage_used;
    // What the entries were made on, and what somebody else has made of it.
    let base = StoredValue::new(customer.terms);
    let theirs = RwSignal::new(None::<Terms>);
    let submit = move |()| {
        let raw = draft.read();
        let (new, wrong) = checked(&raw, &base.get_value(), used);
        if !form.begin(wrong) {
            return;
        }
        let (id, page, along) = (id.clone(), page.clone(), raw.along());
        spawn_local(async move {
            let Some(before) = base.try_get_value() else { return };
            let answer = data.update(&id, &before, &new, &along).await;
            form.end();
            match answer {
                Ok(Saved::Done(_)) => scene.go(&page),
                Ok(Saved::Changed(now)) => theirs.try_set(Some(now.terms)).map_or((), drop),
                Ok(Saved::Taken) => form.refuse(Field::Email, Wrong::Taken),
                Ok(Saved::Wrong(field)) => form.refuse(field, Wrong::Refused),
                Err(problem) => form.fail(&problem),
            }
        });
    };
    let again = submit.clone();
    let keep_mine = Callback::new(move |()| {
        let Some(now) = theirs.get_untracked() else { return };
        let (mine, _) = checked(&draft.read(), &base.get_value(), used);
        draft.write(&merged(&base.get_value(), &mine, &now));
        base.set_value(now);
        theirs.set(None);
        again(());
    });
    let take_theirs = Callback::new(move |()| {
        let Some(now) = theirs.get_untracked() else { return };
        draft.write(&now);
        base.set_value(now);
        theirs.set(None);
        form.clear();
    });
    let conflict = move || {
        let now = theirs.get()?;
        let list = differences(&base.get_value(), &now);
        Some(view! { <Conflict list=list on_mine=keep_mine on_theirs=take_theirs /> })
    };
    view! {
        <div class="partner-body">
            <h2>{shown}</h2>
            <Frame form=form action=t(customer_texts::SAVE) back=back on_submit=submit>
                <Fields form=form draft=draft is_new=false used=used />
                {conflict}
            </Frame>
        </div>
    }
}

/// What somebody else has changed, and what may become of it.
#[component]
fn Conflict(
    list: Vec<Difference>,
    on_mine: Callback<()>,
    on_theirs: Callback<()>,
) -> impl IntoView {
    let line =
        |it: Difference| view! { <li>{texts::difference(it.name, &it.before, &it.now)}</li> };
    view! {
        <Banner kind=BannerKind::Error glyph=glyphs::TRIANGLE_ALERT>
            <p>{t(texts::CHANGED_MEANWHILE)}</p>
            <ul class="conflict-list">{list.into_iter().map(line).collect_view()}</ul>
            <div class="dialog-actions">
                <Button on_press=on_theirs>{t(texts::TAKE_THEIRS)}</Button>
                <Button kind=ButtonKind::Primary on_press=on_mine>
                    {t(texts::KEEP_MINE)}
                </Button>
            </div>
        </Banner>
    }
}
