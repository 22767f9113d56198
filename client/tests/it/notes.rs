//! Notes through the vendor-neutral trait, on the real server.

use portico_client::drive::model::notes::{
    ListChange, NoteItem, NoteMark, Rewrite, Shelf, TileSize,
};
use portico_client::problem::Problem;
use portico_client::vendor::{open_note_shelf, open_notes, open_written};

use crate::support::Place;

#[test]
fn lists_and_notes_are_made_changed_ordered_and_found() {
    Place::run(async |place| {
        let notes = &*open_notes(&place.session);
        let pad = notes.create_notepad("Ideas").await.unwrap();
        let one = notes.create_list(&pad, "One").await.unwrap();
        let two = notes.create_list(&pad, "Two").await.unwrap();
        let look = ListChange {
            name: None,
            color: Some("30a46c".to_owned()),
            size: Some(TileSize::Large),
        };
        notes.change_list(&two, look).await.unwrap();
        notes.order_lists(&[two.clone(), one.clone()]).await.unwrap();
        let lists = notes.lists(&pad).await.unwrap();
        assert_eq!(lists.iter().map(|it| &it.id).collect::<Vec<_>>(), [&two, &one]);
        assert_eq!((lists[0].color.as_str(), lists[0].size), ("30a46c", TileSize::Large));
        let plain = ListChange { color: Some(String::new()), ..ListChange::default() };
        notes.change_list(&two, plain).await.unwrap();
        assert_eq!(notes.lists(&pad).await.unwrap()[0].color, "", "a color can be taken away");

        let note = notes.create_note(&one, "Buy milk", NoteMark::Important).await.unwrap();
        notes.mark_note(&note, NoteMark::Done).await.unwrap();
        let all = notes.notes(&pad).await.unwrap();
        assert_eq!((all[0].mark, all[0].list.as_ref()), (NoteMark::Done, Some(&one)));
        let written = open_written(&place.session);
        let found = written.find_notes("MILK").await.unwrap();
        assert_eq!(found.notes[0].id.as_ref(), Some(&note));
        assert_eq!(found.notes[0].notepad, pad);
        assert_eq!(written.find_notes("idea").await.unwrap().notepads[0].id, pad);
        notes.rename_notepad(&pad, "Plans").await.unwrap();
        let pads = notes.notepads().await.unwrap();
        assert_eq!((pads[0].name.as_str(), pads[0].lists), ("Plans", Some(2)));
        notes.delete_note(&note).await.unwrap();
        assert_eq!(notes.notes(&pad).await.unwrap(), []);
    });
}

#[test]
fn a_text_is_never_written_over_another_one() {
    Place::run(async |place| {
        let notes = &*open_notes(&place.session);
        let pad = notes.create_notepad("Ideas").await.unwrap();
        let list = notes.create_list(&pad, "One").await.unwrap();
        let note = notes.create_note(&list, "a", NoteMark::Default).await.unwrap();
        // What was written when an answer got lost is found by any of the texts that were sent.
        let find = async |texts: &[&str]| {
            let texts: Vec<String> = texts.iter().map(|&text| text.to_owned()).collect();
            notes.find_note(&list, &texts).await.unwrap()
        };
        assert_eq!(find(&["z", "a"]).await, Some((note.clone(), "a".to_owned())));
        assert_eq!(find(&["A", ""]).await, None);
        let write = async |base: &str, text: &str| {
            notes.rewrite_note(&list, &note, base, text).await.unwrap()
        };
        assert_eq!(write("a", "b").await, Rewrite::Done);
        assert_eq!(write("a", "c").await, Rewrite::Conflict("b".to_owned()));
        assert_eq!(notes.notes(&pad).await.unwrap()[0].text, "b");
        assert_eq!(write("a", "b").await, Rewrite::Done, "an answer that got lost is no conflict");
        notes.delete_note(&note).await.unwrap();
        assert_eq!(write("b", "c").await, Rewrite::Gone);
        let aside = open_note_shelf(&place.session);
        aside.delete_item(&NoteItem::List(list.clone())).await.unwrap();
        assert_eq!(write("b", "c").await, Rewrite::Gone);
    });
}

#[test]
fn notepads_and_lists_are_put_aside_and_come_back() {
    Place::run(async |place| {
        let notes = &*open_notes(&place.session);
        let pad = notes.create_notepad("Ideas").await.unwrap();
        let list = notes.create_list(&pad, "One").await.unwrap();
        let aside = &*open_note_shelf(&place.session);
        let items = [NoteItem::Notepad(pad.clone()), NoteItem::List(list.clone())];
        for item in &items {
            for shelf in [Shelf::Archive, Shelf::Trash] {
                notes.shelve(item, shelf).await.unwrap();
                let there = aside.shelved(shelf).await.unwrap();
                assert_eq!(there.iter().map(|row| &row.item).collect::<Vec<_>>(), [item]);
                assert!(there[0].since.0 > 0);
                notes.unshelve(item, shelf).await.unwrap();
                assert_eq!(aside.shelved(shelf).await.unwrap(), []);
            }
        }
        notes.shelve(&items[1], Shelf::Trash).await.unwrap();
        aside.empty_notes_trash().await.unwrap();
        assert_eq!(notes.lists(&pad).await.unwrap(), []);
        let again = notes.unshelve(&items[1], Shelf::Trash).await;
        assert!(matches!(again, Err(Problem::NotFound(_))), "{again:?}");
    });
}
