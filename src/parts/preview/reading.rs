//! Fetches a file and shows what comes of it: meanwhile how far it is, and otherwise why not.

use std::ops::Range;
use std::rc::Rc;
use std::sync::Arc;

use futures::future::{AbortHandle, abortable};
use leptos::prelude::*;
use leptos::task::spawn_local;
use portico_client::blob::BlobAddress;
use portico_client::drive::capability::Contents;
use portico_client::drive::model::{Entry, EntryId};
use portico_client::problem::Problem;

use crate::error_text;
use crate::i18n::{format, t};
use crate::locales::{common, preview as texts};
use crate::parts::contents::use_contents;
use crate::ui::{Button, EmptyState, Progress, glyphs};

/// What is wanted of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Want {
    /// An address that leads to all of it, as this media type.
    Address(&'static str),
    /// These of its bytes.
    Bytes(Range<u64>),
}

/// What came of it.
#[derive(Clone)]
pub enum Got {
    /// The address; it leads there as long as this lives.
    Address(Rc<BlobAddress>),
    /// The bytes.
    Bytes(Rc<Vec<u8>>),
}

#[derive(Clone)]
enum Load {
    Waiting,
    Ready(Got),
    Failed(Problem),
}

/// Shows a file's content as `show` does; what was fetched for somebody who has gone on is let go.
#[component]
pub fn Reading(
    /// The file.
    entry: Arc<Entry>,
    /// What is wanted of it.
    want: Want,
    /// Shows what came.
    show: Rc<dyn Fn(Got) -> AnyView>,
) -> impl IntoView {
    let contents = use_contents();
    let load = RwSignal::new_local(Load::Waiting);
    let so_far = RwSignal::new(0_u64);
    let under_way = StoredValue::new(None::<AbortHandle>);
    let size = match &want {
        Want::Address(_) => entry.size().unwrap_or_default(),
        Want::Bytes(range) => range.end.min(entry.size().unwrap_or_default()) - range.start,
    };
    let begin = move || {
        load.set(Load::Waiting);
        so_far.set(0);
        let progress = Rc::new(move |bytes| {
            so_far.try_set(bytes);
        });
        let work = fetch(Rc::clone(&contents), Arc::clone(&entry), want.clone(), progress);
        let (work, handle) = abortable(work);
        under_way.set_value(Some(handle));
        spawn_local(async move {
            if let Ok(answer) = work.await {
                load.try_set(match answer {
                    Ok(got) => Load::Ready(got),
                    Err(problem) => Load::Failed(problem),
                });
            }
        });
    };
    on_cleanup(move || {
        if let Some(Some(handle)) = under_way.try_get_value() {
            handle.abort();
        }
    });
    begin();
    let again = StoredValue::new_local(begin);
    let retry = Callback::new(move |()| again.with_value(|begin| begin()));
    let show = StoredValue::new_local(show);
    move || match load.get() {
        Load::Waiting => view! { <Waiting so_far=so_far size=size /> }.into_any(),
        Load::Ready(got) => show.with_value(|show| show(got)),
        Load::Failed(problem) => view! { <Failed problem=problem on_retry=retry /> }.into_any(),
    }
}

async fn fetch(
    contents: Rc<dyn Contents>,
    entry: Arc<Entry>,
    want: Want,
    progress: Rc<dyn Fn(u64)>,
) -> Result<Got, Problem> {
    let EntryId::File(file) = &entry.id else { return Err(Problem::Canceled) };
    match want {
        Want::Address(media_type) => {
            let blob = contents.read(file, None, progress).await?;
            let address = blob.address(media_type).ok_or(Problem::SourceUnreadable)?;
            Ok(Got::Address(Rc::new(address)))
        }
        Want::Bytes(range) => {
            let blob = contents.read(file, Some(range), progress).await?;
            Ok(Got::Bytes(Rc::new(blob.read().await?)))
        }
    }
}

/// The address as text, and the bytes behind it for as long as the owner of the moment lives.
pub fn kept(address: Rc<BlobAddress>) -> String {
    let src = address.href().to_owned();
    // Dropped with the owner, and not before.
    StoredValue::new_local(address);
    src
}

#[component]
fn Waiting(so_far: RwSignal<u64>, size: u64) -> impl IntoView {
    #[expect(clippy::cast_precision_loss, reason = "a share needs no more digits")]
    let share = move || (size > 0).then(|| (so_far.get() as f64 / size as f64).min(1.0));
    let words = move || texts::so_far(&format::size(so_far.get()), &format::size(size));
    view! {
        <div class="preview-waiting">
            <Progress label=t(texts::LOADING) share=Signal::derive(share) />
            <p>{words}</p>
        </div>
    }
}

#[component]
fn Failed(problem: Problem, on_retry: Callback<()>) -> impl IntoView {
    let text = error_text::sentence(&problem);
    view! {
        <div class="preview-note" role="alert">
            <EmptyState glyph=glyphs::CIRCLE_ALERT title=t(texts::FAILED) text=text>
                <Button glyph=glyphs::ROTATE_CCW on_press=on_retry>
                    {t(common::TRY_AGAIN)}
                </Button>
            </EmptyState>
        </div>
    }
}
