//! Files that are made and written over, and entries that are found wherever they are, on the real server.

use futures::FutureExt;
use portico_api::EntryName;
use portico_client::blob::Blob;
use portico_client::drive::model::{
    Blank, Entry, EntryId, EntryKind, FileId, FolderId, Overwrite, UnixTime,
};
use portico_client::problem::Problem;
use portico_client::vendor::{open_contents, open_inspection, open_rewriting};

use crate::support::{Fault, Place};

const NOW: UnixTime = UnixTime(1_700_000_000);

fn name(text: &str) -> EntryName {
    EntryName::parse(text).unwrap()
}

fn text(text: &str) -> Blob {
    Blob::of_text(text).unwrap()
}

fn file(entry: &Entry) -> FileId {
    match &entry.id {
        EntryId::File(id) => id.clone(),
        EntryId::Folder(_) => panic!("{} is a folder", entry.name),
    }
}

fn md5(entry: &Entry) -> Option<&str> {
    match &entry.kind {
        EntryKind::File { md5, .. } => md5.as_deref(),
        EntryKind::Folder { .. } => None,
    }
}

async fn read(place: &Place, id: &FileId) -> String {
    let contents = open_contents(&place.session);
    let blob = contents.read(id, None, std::rc::Rc::new(|_| {})).await.unwrap();
    String::from_utf8(blob.read().now_or_never().unwrap().unwrap()).unwrap()
}

#[test]
fn a_file_is_made_with_its_content_and_under_a_name_of_its_own() {
    Place::run(async |place| {
        let (rewriting, root) = (open_rewriting(&place.session), FolderId::root());
        let made = rewriting.create(&root, &name("Plan.md"), text("# Plan"), NOW).await.unwrap();
        assert_eq!((made.name.as_str(), made.size(), made.modified), ("Plan.md", Some(6), NOW));
        assert!(md5(&made).is_some());
        let taken = rewriting.create(&root, &name("PLAN.md"), text(""), NOW).await;
        assert_eq!(taken, Err(Problem::NameTaken));
        let empty = rewriting.create(&root, &name("Empty.txt"), text(""), NOW).await.unwrap();
        assert_eq!(empty.size(), Some(0));
        assert!(md5(&empty).is_some(), "it is not waiting for anything: {empty:?}");
        assert_eq!(read(&place, &file(&made)).await, "# Plan");
        for (blank, known) in [
            (Blank::Document, "Document.docx"),
            (Blank::Table, "Table.xlsx"),
            (Blank::Slides, "Presentation.pptx"),
        ] {
            assert_eq!(rewriting.create_blank(&root, blank).await.unwrap().name, known);
        }
    });
}

#[test]
fn a_file_whose_content_does_not_arrive_is_not_left_behind() {
    Place::run(async |place| {
        let (rewriting, root) = (open_rewriting(&place.session), FolderId::root());
        place.line.weather(|_, url| {
            if url.contains("upload_file_chunk") { Fault::Status(500) } else { Fault::None }
        });
        let made = rewriting.create(&root, &name("Plan.md"), text("# Plan"), NOW).await;
        assert!(matches!(made, Err(Problem::ServerFailed(_))), "{made:?}");
        assert_eq!(place.list(&root).await, []);
    });
}

#[test]
fn a_content_goes_only_over_the_one_that_it_was_begun_from() {
    Place::run(async |place| {
        let (rewriting, root) = (open_rewriting(&place.session), FolderId::root());
        let one = rewriting.create(&root, &name("a.txt"), text("one"), NOW).await.unwrap();
        let id = file(&one);
        let over = async |base: Option<&str>, content: &str| {
            rewriting.rewrite_over(&id, base, text(content), NOW).await.unwrap()
        };
        let Overwrite::Done(two) = over(md5(&one), "two").await else { panic!("it is the same") };
        assert_eq!((two.id.clone(), two.size()), (one.id.clone(), Some(3)));
        assert_ne!(md5(&two), md5(&one));
        for base in [md5(&one), None] {
            let Overwrite::Other(there) = over(base, "three").await else { panic!("{base:?}") };
            assert_eq!(md5(&there), md5(&two));
        }
        assert_eq!(read(&place, &id).await, "two");
        let versions = open_inspection(&place.session).versions(&id).await.unwrap();
        assert_eq!(versions.iter().map(|it| it.number).collect::<Vec<_>>(), [2, 1]);
        assert_eq!(read(&place, &versions[1].id).await, "one");
        place.changes.trash(&one.id).await.unwrap();
        assert_eq!(over(md5(&two), "three").await, Overwrite::Gone);
        place.changes.delete_forever(&one.id).await.unwrap();
        assert_eq!(over(md5(&two), "three").await, Overwrite::Gone);
    });
}

#[test]
fn an_entry_is_found_where_it_is_by_now() {
    Place::run(async |place| {
        let (rewriting, root) = (open_rewriting(&place.session), FolderId::root());
        let (inspection, changes) = (open_inspection(&place.session), &*place.changes);
        let made = rewriting.create(&root, &name("a.txt"), text("one"), NOW).await.unwrap();
        let outer = changes.create_folder(&root, &name("Outer")).await.unwrap();
        let EntryId::Folder(folder) = outer.id.clone() else { panic!("a folder is a folder") };
        let find = async |entry: &Entry| inspection.find(&entry.id, &root, &entry.name).await;

        let found = find(&made).await.unwrap();
        assert_eq!((found.entry.name.as_str(), found.folder()), ("a.txt", root.clone()));
        assert_eq!(find(&outer).await.unwrap().entry.id, outer.id);
        changes.rename(&made.id, &name("b.txt")).await.unwrap();
        changes.move_to(&made.id, &folder).await.unwrap();
        let found = find(&made).await.unwrap();
        let way: Vec<_> = found.way.iter().map(|step| step.name.as_str()).collect();
        assert_eq!((found.entry.name.as_str(), way), ("b.txt", vec!["", "Outer"]));
        let located = inspection.locate(&made.id).await.unwrap();
        assert_eq!((located.folder, located.is_trashed), (Some(folder.clone()), false));

        // What lies in a folder in the trash is as gone as what lies there itself.
        changes.trash(&outer.id).await.unwrap();
        assert!(matches!(find(&made).await, Err(Problem::NotFound(_))));
        assert!(matches!(find(&outer).await, Err(Problem::NotFound(_))));
        changes.restore(&outer.id).await.unwrap();
        changes.trash(&made.id).await.unwrap();
        assert!(matches!(find(&made).await, Err(Problem::NotFound(_))));
        changes.delete_forever(&made.id).await.unwrap();
        assert!(matches!(find(&made).await, Err(Problem::NotFound(_))));
        place.line.weather(|_, _| Fault::NotSent);
        assert_eq!(find(&outer).await, Err(Problem::Offline));
    });
}
