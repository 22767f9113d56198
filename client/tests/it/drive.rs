//! Folders and files through the vendor-neutral drive, on the real server.

use portico_api::EntryName;
use portico_client::branding::{Names, load_brand};
use portico_client::drive::model::{Entry, EntryId, FolderId};
use portico_client::problem::Problem;
use portico_client::vendor::open_account;

use crate::support::{Place, noise, pick};

fn name(text: &str) -> EntryName {
    EntryName::parse(text).unwrap()
}

fn folder(entry: &Entry) -> FolderId {
    match &entry.id {
        EntryId::Folder(id) => id.clone(),
        EntryId::File(_) => panic!("{} is a file", entry.name),
    }
}

async fn names(place: &Place, at: &FolderId) -> Vec<String> {
    let mut names: Vec<_> = place.list(at).await.into_iter().map(|entry| entry.name).collect();
    names.sort();
    names
}

#[test]
fn folders_are_made_renamed_moved_copied_and_listed_with_the_way_to_them() {
    Place::run(async |place| {
        let (changes, root) = (&*place.changes, FolderId::root());
        let a = changes.create_folder(&root, &name("Alpha")).await.unwrap();
        let b = changes.create_folder(&folder(&a), &name("Beta")).await.unwrap();
        let taken = changes.create_folder(&root, &name("ALPHA")).await;
        assert_eq!(taken, Err(Problem::NameTaken));

        let listing = place.files().list(&folder(&b)).await.unwrap();
        let way: Vec<_> = listing.crumbs.iter().map(|crumb| crumb.name.as_str()).collect();
        assert_eq!(way, ["", "Alpha", "Beta"]);
        assert_eq!(listing.crumbs[2].id, folder(&b));

        assert_eq!(changes.rename(&b.id, &name("Gamma")).await.unwrap().name, "Gamma");
        assert_eq!(changes.move_to(&a.id, &folder(&b)).await, Err(Problem::IntoItself));
        changes.move_to(&b.id, &root).await.unwrap();
        changes.copy_to(&b.id, &folder(&a), &name("Copy")).await.unwrap();
        assert_eq!(names(&place, &root).await, ["Alpha", "Gamma"]);
        assert_eq!(names(&place, &folder(&a)).await, ["Copy"]);
        assert_eq!(
            changes.move_to(&b.id, &root).await.map(drop).err(),
            None,
            "where it is already"
        );
    });
}

#[test]
fn files_are_renamed_moved_copied_trashed_restored_and_deleted() {
    Place::run(async |place| {
        let (changes, root) = (&*place.changes, FolderId::root());
        place.transfers.upload(&root, vec![pick(&[], "a.txt", b"hello".to_vec())]);
        place.until_done().await;
        let file = place.list(&root).await.remove(0);
        assert_eq!((file.size(), file.extension().as_str()), (Some(5), "txt"));
        let to = changes.create_folder(&root, &name("To")).await.unwrap();

        changes.rename(&file.id, &name("b.txt")).await.unwrap();
        changes.copy_to(&file.id, &root, &name("c.txt")).await.unwrap();
        let taken = changes.copy_to(&file.id, &root, &name("C.TXT")).await;
        assert_eq!(taken, Err(Problem::NameTaken));
        changes.move_to(&file.id, &folder(&to)).await.unwrap();
        assert_eq!(names(&place, &root).await, ["To", "c.txt"]);

        changes.trash(&file.id).await.unwrap();
        assert!(place.list(&folder(&to)).await.is_empty());
        let trash = changes.list_trash().await.unwrap();
        assert_eq!(trash.len(), 1);
        assert!(trash[0].trashed.0 > 1_700_000_000, "it is known when: {:?}", trash[0]);
        assert_eq!(changes.restore(&file.id).await.unwrap().name, "b.txt");
        assert_eq!(names(&place, &folder(&to)).await, ["b.txt"]);

        changes.trash(&to.id).await.unwrap();
        changes.empty_trash().await.unwrap();
        assert!(changes.list_trash().await.unwrap().is_empty());
        let copy = place.list(&root).await.remove(0);
        changes.delete_forever(&copy.id).await.unwrap();
        assert!(place.list(&root).await.is_empty());
        assert!(matches!(changes.trash(&copy.id).await, Err(Problem::NotFound(_))));
    });
}

#[test]
fn the_account_says_who_and_how_much() {
    Place::run(async |place| {
        let root = FolderId::root();
        place.transfers.upload(&root, vec![pick(&[], "x", noise(1, 4_096))]);
        place.until_done().await;
        let account = open_account(&place.session).info().await.unwrap();
        assert_eq!(account.email, place.server.user);
        assert_eq!(account.storage_used, 4_096);
        assert!(account.storage_limit.is_some());
    });
}

#[test]
fn a_host_without_a_brand_has_none() {
    Place::run(async |place| {
        assert_eq!(load_brand(&place.session, "nobody.example.com", Names::Labels).await, Ok(None));
        assert_eq!(load_brand(&place.session, "", Names::Whole).await, Ok(None));
    });
}

#[test]
fn reads_survive_a_bad_line() {
    Place::run(async |place| {
        use crate::support::Fault::{AnswerLost, None, NotSent, Status};
        for fault in [NotSent, AnswerLost, Status(502), Status(503)] {
            let left = std::cell::Cell::new(2);
            place.line.weather(move |_, _| {
                if left.get() == 0 {
                    return None;
                }
                left.set(left.get() - 1);
                fault
            });
            assert!(place.files().list(&FolderId::root()).await.is_ok(), "{fault:?}");
        }
        place.line.weather(|_, _| NotSent);
        assert_eq!(place.files().list(&FolderId::root()).await, Err(Problem::Offline));
    });
}

#[test]
fn a_write_whose_answer_was_lost_is_not_repeated() {
    Place::run(async |place| {
        use crate::support::Fault;
        place.line.weather(|_, _| Fault::AnswerLost);
        let made = place.changes.create_folder(&FolderId::root(), &name("Once")).await;
        assert_eq!(made, Err(Problem::Offline));
        place.line.weather(|_, _| Fault::None);
        assert_eq!(names(&place, &FolderId::root()).await, ["Once"]);
    });
}
