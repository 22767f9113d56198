//! The buttons of the folder itself: upload, new folder, insert.

use leptos::ev::Event;
use leptos::html;
use leptos::prelude::*;
use leptos::web_sys::HtmlInputElement;

use crate::i18n::{say, t};
use crate::locales::files as texts;
use crate::parts::picked::Grabbed;
use crate::ui::{Button, ButtonKind, IconButton, glyphs};

/// Two inputs that nobody sees, and what was chosen with them; buttons elsewhere open them.
#[derive(Clone, Copy)]
pub struct Pickers {
    files: NodeRef<html::Input>,
    folder: NodeRef<html::Input>,
    // What chooses files in a better way, once it is there.
    chooser: StoredValue<Option<Callback<()>>>,
}

impl Pickers {
    /// To be mounted once by [`PickerInputs`].
    #[must_use]
    pub fn new() -> Self {
        Self { files: NodeRef::new(), folder: NodeRef::new(), chooser: StoredValue::new(None) }
    }

    /// From now on this chooses files.
    pub fn choose_by(self, chooser: Callback<()>) {
        self.chooser.set_value(Some(chooser));
    }

    /// Lets the person choose files.
    pub fn choose_files(self) {
        match self.chooser.get_value() {
            Some(chooser) => chooser.run(()),
            None => self.open_input(),
        }
    }

    /// Lets the person choose files with the input, which every browser has.
    pub fn open_input(self) {
        open(self.files);
    }

    /// Lets the person choose a folder.
    pub fn choose_folder(self) {
        open(self.folder);
    }
}

fn open(input: NodeRef<html::Input>) {
    if let Some(input) = input.get_untracked() {
        input.click();
    }
}

/// The inputs behind the upload buttons.
#[component]
pub fn PickerInputs(
    /// Their handles.
    pickers: Pickers,
    /// Something was chosen.
    on_files: Callback<Grabbed>,
) -> impl IntoView {
    let change = move |event: Event| {
        let input: HtmlInputElement = event_target(&event);
        if let Some(files) = input.files().filter(|files| files.length() > 0) {
            on_files.run(Grabbed::from_list(&files));
        }
        // Choosing the same file again shall count, too.
        input.set_value("");
    };
    // A property, because the attribute has no name in the typed markup.
    pickers.folder.on_load(|input| input.set_webkitdirectory(true));
    view! {
        <input
            class="visually-hidden"
            type="file"
            multiple=true
            tabindex="-1"
            hidden=true
            aria-label=t(texts::UPLOAD_FILES)
            node_ref=pickers.files
            on:change=change
        />
        <input
            class="visually-hidden"
            type="file"
            multiple=true
            tabindex="-1"
            hidden=true
            aria-label=t(texts::UPLOAD_FOLDER)
            node_ref=pickers.folder
            on:change=change
        />
    }
}

/// The buttons of the folder.
#[component]
pub fn Toolbar(
    /// What chooses files.
    pickers: Pickers,
    /// How many entries wait to be inserted.
    #[prop(into)]
    waiting: Signal<usize>,
    /// Why a folder cannot be changed now.
    #[prop(into)]
    reason: Signal<Option<String>>,
    /// True when nothing can be put into it at all.
    #[prop(into)]
    view_only: Signal<bool>,
    /// Asks for a new folder's name.
    #[prop(into)]
    on_new_folder: Callback<()>,
    /// Inserts what was copied or cut.
    #[prop(into)]
    on_paste: Callback<()>,
    /// Reads the folder again.
    #[prop(into)]
    on_refresh: Callback<()>,
) -> impl IntoView {
    let no_upload =
        Signal::derive(move || view_only.get().then(|| say(texts::VIEW_ONLY).to_owned()));
    let is_waiting = Memo::new(move |_| waiting.get() > 0);
    let paste = move || {
        view! {
            <Button glyph=glyphs::CLIPBOARD_PASTE reason=reason on_press=on_paste>
                {t(texts::PASTE)}
            </Button>
        }
    };
    view! {
        <div class="toolbar" role="toolbar" aria-label=t(texts::TOOLBAR)>
            <IconButton label=t(texts::REFRESH) glyph=glyphs::REFRESH_CW on_press=on_refresh />
            {move || is_waiting.get().then(paste)}
            <Button glyph=glyphs::FOLDER_PLUS reason=reason on_press=on_new_folder>
                {t(texts::NEW_FOLDER)}
            </Button>
            <Button
                glyph=glyphs::FOLDER_UP
                reason=no_upload
                on_press=move |()| pickers.choose_folder()
            >
                {t(texts::UPLOAD_FOLDER)}
            </Button>
            <Button
                kind=ButtonKind::Primary
                glyph=glyphs::UPLOAD
                reason=no_upload
                on_press=move |()| pickers.choose_files()
            >
                {t(texts::UPLOAD_FILES)}
            </Button>
        </div>
    }
}
