//! The plan before the first byte, against the real server.

use std::collections::BTreeMap;

use portico_client::drive::model::{EntryKind, FolderId};
use portico_client::transfer::survey::{Choices, ConflictKind, Planned, Room, Survey, survey};
use portico_client::transfer::{Decision, Picked, TransferState};
use portico_client::vendor::open_account;

use crate::support::{Place, pick};

/// `Photos/old.jpg`, `Photos/2024/a.jpg`, `notes.txt`, `Taken` (a file) and `report.txt` (a folder) are there.
async fn furnish(place: &Place) {
    let picked = vec![
        pick(&["Photos"], "old.jpg", b"old".to_vec()),
        pick(&["Photos", "2024"], "a.jpg", b"same".to_vec()),
        pick(&[], "notes.txt", b"first".to_vec()),
        pick(&[], "Taken", b"a file".to_vec()),
        Picked::Folder { folders: vec!["report.txt".to_owned()] },
    ];
    place.transfers.upload(&FolderId::root(), picked);
    place.until_done().await;
    place.transfers.clear_finished();
    place.line.log.borrow_mut().clear();
}

fn picked() -> Vec<Picked> {
    vec![
        pick(&[], "Notes.TXT", b"second".to_vec()),
        pick(&[], "report.txt", b"x".to_vec()),
        pick(&["photos", "2024"], "A.jpg", b"same".to_vec()),
        pick(&["photos", "2024"], "b.jpg", b"new".to_vec()),
        pick(&["photos", "2025", "deep"], "c.jpg", b"newer".to_vec()),
        pick(&["Taken"], "in it", b"12".to_vec()),
        pick(&["bad|folder"], "what?", b"".to_vec()),
        pick(&["photos", "2024"], "B.JPG", b"twice".to_vec()),
        Picked::Folder { folders: vec!["photos".to_owned(), "empty".to_owned()] },
    ]
}

async fn look(place: &Place, room: Room) -> Survey {
    let same = "51037a4a37730f52c8732586d3aaa316".to_owned();
    let md5 = BTreeMap::from([(2, same), (3, "0".repeat(32))]);
    survey(&FolderId::root(), &picked(), &md5, room, &place.files()).await.unwrap()
}

#[test]
fn everything_that_would_be_met_is_told_with_one_listing_for_each_folder() {
    Place::run(async |place| {
        furnish(&place).await;
        let account = open_account(&place.session).info().await.unwrap();
        let room = Room::of(&account);
        assert!(room.free.is_some_and(|free| free > 0));
        place.line.log.borrow_mut().clear();
        let found = look(&place, room).await;
        // The root, Photos and 2024; what is not there is not asked for.
        assert_eq!(place.line.asked("/folder/list.json"), 3);
        assert_eq!(place.line.log.borrow().len(), 3);
        let bytes = 6 + 1 + 4 + 3 + 5 + 2 + 5;
        assert_eq!((found.files, found.bytes, found.lacking), (8, bytes, 0));
        // 2025, deep, empty, Taken, bad|folder.
        assert_eq!(found.new_folders, 5);
        assert_eq!((&found.identical, &found.doubles), (&vec![2], &vec![7]));
        let bad: Vec<_> = found.bad_names.iter().map(|bad| bad.name.as_str()).collect();
        assert_eq!(bad, ["bad|folder", "what?"]);
        let kinds: Vec<_> =
            found.conflicts.iter().map(|it| (it.picked, it.name.as_str(), it.kind)).collect();
        assert_eq!(
            kinds,
            [
                (0, "Notes.TXT", ConflictKind::FileOnFile),
                (1, "report.txt", ConflictKind::FileOnFolder),
                (2, "photos", ConflictKind::FolderOnFolder),
                (5, "Taken", ConflictKind::FolderOnFile),
            ]
        );
        let notes = &found.conflicts[0];
        let ours = notes.ours.as_ref().unwrap();
        assert_eq!((ours.size, ours.modified), (Some(6), 1_700_000_000));
        assert_eq!((notes.theirs.size, notes.theirs.modified), (Some(5), 1_700_000_000));
    });
}

#[test]
fn what_turns_out_to_be_the_same_is_not_asked_about() {
    Place::run(async |place| {
        furnish(&place).await;
        let picked = vec![
            pick(&["Photos", "2024"], "a.jpg", b"same".to_vec()),
            pick(&[], "notes.txt", b"FIRST".to_vec()),
            pick(&[], "Taken", b"a longer file".to_vec()),
        ];
        let room = Room { free: Some(20), largest: None };
        let root = FolderId::root();
        let files = place.files();
        let mut found = survey(&root, &picked, &BTreeMap::new(), room, &files).await.unwrap();
        assert!(found.needs_a_person());
        assert_eq!(found.lacking, 2, "22 bytes into 20");
        let alike = found.may_be_identical();
        assert_eq!(alike, [0, 1], "the third is of another size");
        for at in alike {
            let Some(Picked::File { source, .. }) = picked.get(at) else { continue };
            let md5 = place.transfers.hash(source.clone()).await.unwrap();
            found.compared(at, &md5);
        }
        assert_eq!((&found.identical, found.lacking), (&vec![0], 0));
        let left: Vec<_> = found.conflicts.iter().map(|it| it.picked).collect();
        assert_eq!(left, [0, 1, 2], "the folder of the first is still met");
        assert_eq!(found.conflicts[0].kind, ConflictKind::FolderOnFolder);
    });
}

#[test]
fn what_has_no_room_is_told_before_it_is_sent() {
    Place::run(async |place| {
        furnish(&place).await;
        let found = look(&place, Room { free: Some(10), largest: Some(4) }).await;
        // 26 bytes were picked, 4 of them are there already.
        assert_eq!(found.lacking, 22 - 10);
        assert_eq!(found.too_large, [0, 4, 7]);
    });
}

#[test]
fn what_was_decided_about_the_plan_is_done_and_nothing_is_asked_again() {
    Place::run(async |place| {
        furnish(&place).await;
        let root = FolderId::root();
        let found = look(&place, Room::default()).await;
        let choices = Choices {
            all: BTreeMap::from([
                (ConflictKind::FileOnFile, Decision::Replace),
                (ConflictKind::FileOnFolder, Decision::KeepBoth),
                (ConflictKind::FolderOnFolder, Decision::Merge),
                (ConflictKind::FolderOnFile, Decision::KeepBoth),
            ]),
            ..Choices::default()
        };
        let planned = found.apply(picked(), &choices);
        assert_eq!(planned.len(), 7, "the identical one and the one without a name are left out");
        place.transfers.upload_planned(&root, planned);
        place
            .until(|item| {
                matches!(
                    item.state,
                    TransferState::Done | TransferState::Failed(_) | TransferState::NeedsDecision
                )
            })
            .await;
        let asked = |state: &TransferState| *state == TransferState::NeedsDecision;
        let items = place.transfers.items();
        let asking: Vec<_> = items.iter().filter(|item| asked(&item.state)).collect();
        assert_eq!(asking.len(), 1, "only the double, which met its twin: {asking:?}");
        let names: Vec<_> = place.list(&root).await.into_iter().map(|it| it.name).collect();
        for name in ["Photos", "Taken", "Taken (1)", "notes.txt", "report.txt", "report (1).txt"] {
            assert!(names.iter().any(|it| it == name), "{name} is missing: {names:?}");
        }
        let entries = place.list(&root).await;
        let notes = entries.iter().find(|it| it.name == "notes.txt").unwrap();
        assert!(matches!(notes.kind, EntryKind::File { size: 6, version: 2, .. }));
    });
}

#[test]
fn a_folder_that_is_skipped_takes_all_along_and_one_decision_goes_before_that_for_all() {
    Place::run(async |place| {
        furnish(&place).await;
        let found = look(&place, Room::default()).await;
        let choices = Choices {
            all: BTreeMap::from([
                (ConflictKind::FileOnFile, Decision::Skip),
                (ConflictKind::FolderOnFolder, Decision::Skip),
            ]),
            single: BTreeMap::from([(0, Decision::KeepBoth)]),
            sends_identical: true,
        };
        let planned = found.apply(picked(), &choices);
        let names = planned.iter().map(|planned| match &planned.pick {
            Picked::File { source, .. } => source.name(),
            Picked::Folder { folders } => folders.join("/"),
        });
        assert_eq!(names.collect::<Vec<_>>(), ["Notes.TXT", "report.txt", "in it"]);
        let decisions: Vec<_> = planned.iter().map(|planned: &Planned| planned.decision).collect();
        assert_eq!(decisions, [Some(Decision::KeepBoth), None, None]);

        // Both folders are kept: the new one gets a name that nobody has.
        let all = BTreeMap::from([(ConflictKind::FolderOnFolder, Decision::KeepBoth)]);
        let choices = Choices { all, ..Choices::default() };
        let planned = found.apply(picked(), &choices);
        let ways = planned.into_iter().filter_map(|planned| match planned.pick {
            Picked::File { folders, .. } | Picked::Folder { folders } => folders.first().cloned(),
        });
        assert_eq!(ways.filter(|way| way == "photos (1)").count(), 4);
    });
}
