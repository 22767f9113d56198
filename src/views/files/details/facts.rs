//! What there is to know of one thing, line by line.

use std::rc::Rc;
use std::sync::Arc;

use leptos::prelude::*;
use leptos::task::spawn_local;
use portico_client::blob::BlobAddress;
use portico_client::drive::model::{Access, Entry, EntryId, Particulars};

use super::data::{Inspector, Load};
use super::description::Description;
use super::versions::Versions;
use crate::error_text;
use crate::i18n::{Text, format, say, t};
use crate::locales::{common, details as texts, files as files_texts, share as share_texts};
use crate::parts::entry_icon::{Family, family};
use crate::parts::finder::load_finder;
use crate::parts::folder_address::folder_path;
use crate::parts::later::later;
use crate::parts::share::{SHARE, full_address, share_value};
use crate::routes::router::use_router;
use crate::ui::{Button, IconButton, Skeleton, glyphs};

/// Asks for it and shows it.
#[component]
pub fn Facts(
    /// What it is about.
    id: EntryId,
    /// Its row, if it is one of the rows.
    entry: Option<Arc<Entry>>,
    /// Asks.
    inspector: Inspector,
) -> impl IntoView {
    let load = RwSignal::new(Load::Waiting);
    let wanted = StoredValue::new(id.clone());
    let ask = Callback::new(move |()| {
        load.set(Load::Waiting);
        inspector.inspect(wanted.get_value(), load);
    });
    ask.run(());
    let row = StoredValue::new(entry.clone());
    let facts = move || match load.get() {
        Load::Waiting => view! { <Skeleton label=t(common::LOADING) rows=5 /> }.into_any(),
        Load::Ready(particulars) => {
            let (id, entry) = (wanted.get_value(), row.get_value());
            let text = particulars.description.clone();
            view! {
                <List particulars=particulars entry=entry inspector=inspector />
                <Description id=id text=text inspector=inspector />
            }
            .into_any()
        }
        Load::Failed(problem) => {
            let text = error_text::sentence(&problem);
            view! {
                <div class="details-note" role="alert">
                    <p>{text}</p>
                    <Button glyph=glyphs::ROTATE_CCW on_press=ask>
                        {t(common::TRY_AGAIN)}
                    </Button>
                </div>
            }
            .into_any()
        }
    };
    let file = match &id {
        EntryId::File(file) => Some(file.clone()),
        EntryId::Folder(_) => None,
    };
    let hanging = file.map(|file| later(load_finder(), move |it| (it.hanging)(file.clone())));
    let picture = entry.clone().filter(|entry| family(entry) == Family::Image);
    let versions = entry.filter(|entry| !entry.is_folder());
    view! {
        {picture.map(|entry| view! { <Thumbnail entry=entry inspector=inspector /> })}
        {facts}
        {hanging}
        {versions.map(|entry| view! { <Versions entry=entry inspector=inspector /> })}
    }
}

#[component]
fn Thumbnail(entry: Arc<Entry>, inspector: Inspector) -> impl IntoView {
    let shown = RwSignal::new_local(None::<Rc<BlobAddress>>);
    if let EntryId::File(file) = &entry.id {
        inspector.thumbnail(file.clone(), shown);
    }
    move || {
        let address = shown.get()?;
        let src = address.href().to_owned();
        Some(view! { <img class="details-picture" src=src alt="" /> })
    }
}

#[component]
fn List(
    particulars: Particulars,
    entry: Option<Arc<Entry>>,
    inspector: Inspector,
) -> impl IntoView {
    let it = particulars;
    let size = entry.as_ref().and_then(|entry| entry.size());
    let exact = |size: u64| texts::bytes(&format::size(size), &format::number(size));
    let mut lines: Vec<AnyView> = vec![place(inspector)];
    lines.extend(size.map(|size| line(texts::SIZE, exact(size))));
    lines.push(line(texts::MODIFIED, format::date_time(it.modified.0)));
    let created = if entry.as_ref().is_some_and(|it| !it.is_folder()) {
        texts::UPLOADED
    } else {
        texts::CREATED
    };
    lines.push(line(created, format::date_time(it.created.0)));
    lines.extend(it.used.map(|used| line(texts::USED, format::date_time(used.0))));
    lines.extend(it.downloads.map(|count| line(texts::DOWNLOADS, format::number(count))));
    lines.extend((!it.owner.is_empty()).then(|| line(texts::OWNER, it.owner)));
    lines.push(line(texts::ACCESS, say(access_text(it.access)).to_owned()));
    lines.extend(entry.as_ref().map(|entry| share(&entry.id)));
    let link = (it.access != Access::Private && !it.link.is_empty()).then_some(it.link);
    let link = link.map(|link| full_address(&link));
    lines.extend(link.map(|link| copyable(texts::LINK, texts::COPY_LINK, link, inspector)));
    lines.extend(it.md5.map(|md5| copyable(texts::MD5, texts::COPY_MD5, md5, inspector)));
    view! { <dl class="details-list">{lines}</dl> }
}

const fn access_text(access: Access) -> Text {
    match access {
        Access::Private => texts::PRIVATE,
        Access::Public => files_texts::PUBLIC,
        Access::Hidden => files_texts::HIDDEN,
    }
}

/// Opens the dialog that says who may open it.
fn share(id: &EntryId) -> AnyView {
    let router = use_router();
    let ids = share_value(std::iter::once(id));
    let open = move |()| router.go(&router.href_with(SHARE, Some(&ids)));
    view! {
        <div>
            <dt class="visually-hidden">{t(share_texts::SHARE)}</dt>
            <dd>
                <Button glyph=glyphs::USERS on_press=open>
                    {t(share_texts::SHARE)}
                </Button>
            </dd>
        </div>
    }
    .into_any()
}

fn line(name: Text, value: String) -> AnyView {
    view! {
        <div>
            <dt>{t(name)}</dt>
            <dd>{value}</dd>
        </div>
    }
    .into_any()
}

/// The folder that it lies in, with the way to it.
fn place(inspector: Inspector) -> AnyView {
    let way = move || {
        let way = inspector.way();
        let steps = way.into_iter().map(|step| {
            let href = folder_path(&step.id).href();
            let name =
                if step.name.is_empty() { say(files_texts::TITLE).to_owned() } else { step.name };
            view! { <a href=href>{name}</a> }.into_any()
        });
        steps.collect_view()
    };
    view! {
        <div>
            <dt>{t(texts::PLACE)}</dt>
            <dd class="details-way">{way}</dd>
        </div>
    }
    .into_any()
}

fn copyable(name: Text, action: Text, value: String, inspector: Inspector) -> AnyView {
    let text = value.clone();
    let copy = move |()| {
        let asked = window().navigator().clipboard().write_text(&text);
        spawn_local(async move {
            // A browser that refuses leaves the text where it can be selected.
            if wasm_bindgen_futures::JsFuture::from(asked).await.is_ok() {
                inspector.told(say(texts::COPIED));
            }
        });
    };
    view! {
        <div>
            <dt>{t(name)}</dt>
            <dd class="details-copy">
                <span>{value}</span>
                <IconButton label=t(action) glyph=glyphs::COPY on_press=copy />
            </dd>
        </div>
    }
    .into_any()
}
