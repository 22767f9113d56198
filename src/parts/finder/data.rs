//! What the finder asks: the only file of it that calls the client.

use std::rc::Rc;
use std::time::Duration;

use leptos::prelude::*;
use leptos::task::spawn_local;
use portico_client::drive::capability::written::Written;
use portico_client::drive::model::FileId;
use portico_client::drive::model::notes::FoundNote;
use portico_client::drive::model::tasks::FoundTask;
use portico_client::problem::Problem;
use portico_client::vendor::open_written;

use super::{Hit, Hits};
use crate::parts::load::Load;
use crate::parts::note_words::title_of;
use crate::parts::written::{note_href, project_href, task_href};
use crate::state::session::use_session;
use crate::ui::glyphs;

/// How long the keyboard rests before anything is asked.
pub const REST: Duration = Duration::from_millis(300);

/// So many of each are worth a look.
const MOST: usize = 8;

/// Asks; a handle only.
#[derive(Clone, Copy)]
pub struct Data {
    client: StoredValue<Rc<dyn Written>, LocalStorage>,
}

impl Data {
    /// For what is being built.
    pub fn new() -> Self {
        Self { client: StoredValue::new_local(open_written(&use_session().get())) }
    }

    /// Looks for words, and gives what fits while they are the last ones.
    pub fn search(self, words: &str, found: RwSignal<Hits>, is_last: impl Fn() -> bool + 'static) {
        let Some(client) = self.client.try_get_value() else { return };
        let words = words.to_owned();
        spawn_local(async move {
            let (notes, tasks) =
                futures::join!(client.find_notes(&words), client.find_tasks(&words));
            if !is_last() {
                return;
            }
            let mut all = Hits::default();
            match notes {
                Ok(notes) => {
                    let pads = notes.notepads.into_iter().map(|pad| Hit {
                        glyph: glyphs::FOLDER,
                        href: note_href(&pad.id, None),
                        name: pad.name,
                    });
                    all.hits.extend(pads.take(MOST));
                    all.hits.extend(notes.notes.into_iter().map(note_hit).take(MOST));
                }
                Err(problem) => all.problem = Some(problem),
            }
            match tasks {
                Ok(tasks) => all.hits.extend(tasks.into_iter().filter_map(task_hit).take(MOST)),
                Err(problem) => all.problem = Some(problem),
            }
            found.try_set(all);
        });
    }

    /// What a file hangs on.
    pub fn hanging(self, file: FileId, load: RwSignal<Load<Vec<Hit>>>) {
        let Some(client) = self.client.try_get_value() else { return };
        spawn_local(async move {
            let answer = async {
                let (notes, tasks) = futures::join!(client.notes_of(&file), client.tasks_of(&file));
                let mut hits: Vec<Hit> = notes?.into_iter().map(note_hit).collect();
                hits.extend(tasks?.into_iter().map(|task| Hit {
                    glyph: glyphs::CIRCLE_CHECK,
                    href: task_href(&task.id),
                    name: task.name,
                }));
                Ok::<_, Problem>(hits)
            };
            let answer = answer.await;
            load.try_update(|load| load.take(answer));
        });
    }
}

fn note_hit(note: FoundNote) -> Hit {
    Hit {
        glyph: glyphs::FILE_TEXT,
        name: title_of(&note.text),
        href: note_href(&note.notepad, note.id.as_ref()),
    }
}

/// A list of projects has no place of its own.
fn task_hit(found: FoundTask) -> Option<Hit> {
    let (glyph, name, href) = match found {
        FoundTask::Task(id, name) => (glyphs::CIRCLE_CHECK, name, task_href(&id)),
        FoundTask::Comment(task, text) => (glyphs::FILE_TEXT, text, task_href(&task)),
        FoundTask::Project(id, name) => (glyphs::FOLDER, name, project_href(&id)),
        FoundTask::ProjectList(..) => return None,
    };
    Some(Hit { glyph, name, href })
}
