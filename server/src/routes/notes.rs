//! Chapter 6: notes.

mod archive_note_list;
mod archive_notepad;
mod attach_note_file;
mod create_note;
mod create_note_list;
mod create_notepad;
mod delete_note;
mod delete_note_list;
mod delete_notepad;
mod empty_notes_trash;
mod list_archived_notes;
mod list_note_lists;
mod list_notepads;
mod list_notes;
mod list_trashed_notes;
mod order_note_lists;
mod rename_notepad;
mod restore_note_list;
mod restore_notepad;
mod rows;
mod search_notes;
mod trash_note_list;
mod trash_notepad;
mod unarchive_note_list;
mod unarchive_notepad;
mod update_note;
mod update_note_list;

use portico_api::opendrive::notes::{
    NoteStatus, ShelvedNotes, archive_note_list::ArchiveNoteList, archive_notepad::ArchiveNotepad,
    attach_note_file::AttachNoteFile, create_note::CreateNote, create_note_list::CreateNoteList,
    create_notepad::CreateNotepad, delete_note::DeleteNote, delete_note_list::DeleteNoteList,
    delete_notepad::DeleteNotepad, empty_notes_trash::EmptyNotesTrash,
    list_archived_notes::ListArchivedNotes, list_note_lists::ListNoteLists,
    list_notepads::ListNotepads, list_notes::ListNotes, list_trashed_notes::ListTrashedNotes,
    order_note_lists::OrderNoteLists, rename_notepad::RenameNotepad,
    restore_note_list::RestoreNoteList, restore_notepad::RestoreNotepad, search_notes::SearchNotes,
    trash_note_list::TrashNoteList, trash_notepad::TrashNotepad,
    unarchive_note_list::UnarchiveNoteList, unarchive_notepad::UnarchiveNotepad,
    update_note::UpdateNote, update_note_list::UpdateNoteList,
};

use crate::caller::Caller;
use crate::db::entity::note::Mark;
use crate::db::notes;
use crate::db::shelf::Shelf;
use crate::router::Routes;
use crate::services::notes::{pads, writer};
use crate::services::problem::Problem;
use crate::state::State;

pub(super) fn add(routes: Routes) -> Routes {
    routes
        .on::<ListNotes, _, _>(list_notes::list_notes)
        .on::<ListArchivedNotes, _, _>(list_archived_notes::list_archived_notes)
        .on::<ListNoteLists, _, _>(list_note_lists::list_note_lists)
        .on::<ListNotepads, _, _>(list_notepads::list_notepads)
        .on::<SearchNotes, _, _>(search_notes::search_notes)
        .on::<ListTrashedNotes, _, _>(list_trashed_notes::list_trashed_notes)
        .on::<CreateNote, _, _>(create_note::create_note)
        .on::<AttachNoteFile, _, _>(attach_note_file::attach_note_file)
        .on::<CreateNoteList, _, _>(create_note_list::create_note_list)
        .on::<CreateNotepad, _, _>(create_notepad::create_notepad)
        .on::<UpdateNote, _, _>(update_note::update_note)
        .on::<ArchiveNoteList, _, _>(archive_note_list::archive_note_list)
        .on::<ArchiveNotepad, _, _>(archive_notepad::archive_notepad)
        .on::<UpdateNoteList, _, _>(update_note_list::update_note_list)
        .on::<RenameNotepad, _, _>(rename_notepad::rename_notepad)
        .on::<OrderNoteLists, _, _>(order_note_lists::order_note_lists)
        .on::<UnarchiveNoteList, _, _>(unarchive_note_list::unarchive_note_list)
        .on::<UnarchiveNotepad, _, _>(unarchive_notepad::unarchive_notepad)
        .on::<RestoreNoteList, _, _>(restore_note_list::restore_note_list)
        .on::<RestoreNotepad, _, _>(restore_notepad::restore_notepad)
        .on::<DeleteNote, _, _>(delete_note::delete_note)
        .on::<DeleteNoteList, _, _>(delete_note_list::delete_note_list)
        .on::<DeleteNotepad, _, _>(delete_notepad::delete_notepad)
        .on::<EmptyNotesTrash, _, _>(empty_notes_trash::empty_notes_trash)
        .on::<TrashNoteList, _, _>(trash_note_list::trash_note_list)
        .on::<TrashNotepad, _, _>(trash_notepad::trash_notepad)
}

/// What a note is marked as, for the database.
fn mark(status: NoteStatus) -> Mark {
    match status {
        NoteStatus::Default => Mark::Default,
        NoteStatus::Important => Mark::Important,
        NoteStatus::Done => Mark::Done,
    }
}

/// The notepads and the lists on a shelf.
async fn shelved(state: &State, caller: &Caller, shelf: Shelf) -> Result<ShelvedNotes, Problem> {
    let (db, writer) = (state.db().read(), writer(&caller.actor));
    let notepads = pads(db, writer, shelf).await?.into_iter().map(rows::pad).collect();
    let lists = notes::shelved_lists(db, writer, shelf).await?;
    Ok(ShelvedNotes { notepads, notelists: lists.into_iter().map(rows::list).collect() })
}
