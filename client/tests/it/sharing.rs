//! Sharing and links through the vendor-neutral drive, on the real server.

use portico_api::EntryName;
use portico_client::drive::model::{
    Access, Day, Entry, EntryId, FileId, FolderId, GuestRights, Letter, LinkTerms, ShareRight,
    Shared,
};
use portico_client::problem::Problem;
use portico_client::vendor::{open_links, open_sharing};
use portico_server::testing::OTHER_EMAIL;

use crate::support::{Place, pick};

async fn folder(place: &Place, name: &str) -> FolderId {
    let name = EntryName::parse(name).unwrap();
    let made = place.changes.create_folder(&FolderId::root(), &name).await.unwrap();
    match made.id {
        EntryId::Folder(id) => id,
        EntryId::File(_) => panic!("a folder is a folder"),
    }
}

async fn file(place: &Place, at: &FolderId, name: &str) -> (Entry, FileId) {
    place.transfers.upload(at, vec![pick(&[], name, b"hello".to_vec())]);
    place.until_done().await;
    let entry = place.list(at).await.into_iter().find(|entry| entry.name == name).unwrap();
    match entry.id.clone() {
        EntryId::File(id) => (entry, id),
        EntryId::Folder(_) => panic!("a file is a file"),
    }
}

#[test]
fn a_folder_is_shared_changed_and_taken_back() {
    Place::run(async |place| {
        let sharing = open_sharing(&place.session);
        let id = folder(&place, "Plans").await;
        let made = sharing.share(&id, OTHER_EMAIL, ShareRight::View).await.unwrap();
        let Shared::Made(share) = made else { panic!("{made:?}") };
        assert_eq!((share.login.as_str(), share.right), (OTHER_EMAIL, ShareRight::View));
        let again = sharing.share(&id, OTHER_EMAIL, ShareRight::Edit).await;
        assert_eq!(again, Ok(Shared::Already));
        let unknown = sharing.share(&id, "nobody@example.com", ShareRight::View).await;
        assert_eq!(unknown, Ok(Shared::UnknownPerson));
        let myself = sharing.share(&id, place.server.user, ShareRight::View).await;
        assert_eq!(myself, Ok(Shared::Yourself));
        sharing.set_right(&share.id, ShareRight::Edit).await.unwrap();

        let other = place.new_session();
        other.sign_in(OTHER_EMAIL, place.server.password).await.unwrap();
        let theirs = open_sharing(&other);
        let sharers = theirs.sharers().await.unwrap();
        assert_eq!(sharers.len(), 1);
        let received = theirs.received(&sharers[0].id).await.unwrap();
        assert_eq!((&received[0].id, received[0].right), (&id, ShareRight::Edit));
        assert!(matches!(theirs.shares(&id).await, Err(Problem::Refused(_))), "it is not theirs");

        sharing.end(&share.id).await.unwrap();
        assert_eq!(sharing.shares(&id).await, Ok(Vec::new()));
        assert_eq!(theirs.sharers().await, Ok(Vec::new()));
    });
}

#[test]
fn what_is_in_a_shared_folder_tells_through_which_one() {
    Place::run(async |place| {
        let sharing = open_sharing(&place.session);
        let outer = folder(&place, "Outer").await;
        let name = EntryName::parse("Inner").unwrap();
        let inner = place.changes.create_folder(&outer, &name).await.unwrap();
        let EntryId::Folder(inner_folder) = inner.id.clone() else { panic!("{inner:?}") };
        let (in_root, _) = file(&place, &FolderId::root(), "a.txt").await;
        let (in_inner, _) = file(&place, &inner_folder, "b.txt").await;
        sharing.share(&outer, OTHER_EMAIL, ShareRight::View).await.unwrap();
        let named = async |id: &EntryId| {
            let around = sharing.around(id).await.unwrap().unwrap();
            around.into_iter().map(|it| (it.name, it.shares.len())).collect::<Vec<_>>()
        };
        assert_eq!(named(&in_root.id).await, []);
        assert_eq!(named(&EntryId::Folder(outer.clone())).await, []);
        assert_eq!(named(&inner.id).await, [("Outer".to_owned(), 1)]);
        let both = [("Outer".to_owned(), 1), ("Inner".to_owned(), 0)];
        assert_eq!(named(&in_inner.id).await, both);

        let other = place.new_session();
        other.sign_in(OTHER_EMAIL, place.server.password).await.unwrap();
        let theirs = open_sharing(&other);
        for id in [&inner.id, &in_inner.id] {
            assert_eq!(theirs.around(id).await, Ok(None), "it is somebody else's");
        }
    });
}

#[test]
fn a_link_is_made_changed_listed_and_withdrawn() {
    Place::run(async |place| {
        let links = open_links(&place.session);
        let (_, file) = file(&place, &FolderId::root(), "a.txt").await;
        let folder = folder(&place, "Plans").await;
        let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap();
        let today = Day::of(i64::try_from(now.as_secs()).unwrap());
        for id in [EntryId::File(file), EntryId::Folder(folder)] {
            assert_eq!(links.expiring(&id).await, Ok(None));
            let terms = LinkTerms { last_day: today.plus(7), uses: Some(3) };
            let link = links.set_expiring(&id, terms).await.unwrap();
            assert_eq!((link.terms, link.used, link.uses_left()), (terms, 0, Some(3)));
            assert!(link.address.starts_with("/l/"), "{}", link.address);
            let longer = LinkTerms { last_day: today.plus(30), uses: None };
            let changed = links.set_expiring(&id, longer).await.unwrap();
            assert_eq!((changed.terms, &changed.address), (longer, &link.address));
            assert_eq!(links.expiring(&id).await, Ok(Some(changed.clone())));
            let all = links.all_expiring().await.unwrap().unwrap();
            assert_eq!(all.len(), 1);
            assert_eq!((&all[0].id, &all[0].link), (&id, &changed));
            let letter = Letter {
                recipients: "guest@example.com".to_owned(),
                text: "Here it is.".to_owned(),
                is_expiring: true,
            };
            links.send(&id, &letter).await.unwrap();
            links.withdraw(&id, today).await.unwrap();
            assert_eq!(links.expiring(&id).await, Ok(None));
            assert!(links.send(&id, &letter).await.is_err(), "there is no link to send");
            assert_eq!(links.all_expiring().await, Ok(Some(Vec::new())));
        }
    });
}

#[test]
fn what_is_open_has_a_page_and_what_is_private_none() {
    Place::run(async |place| {
        let links = open_links(&place.session);
        let folder = folder(&place, "Plans").await;
        let (_, inner) = file(&place, &folder, "a.txt").await;
        let (folder_id, file_id) = (EntryId::Folder(folder.clone()), EntryId::File(inner.clone()));
        assert_eq!(links.openness(&file_id).await.unwrap().page, "");
        links.set_access(&folder_id, Access::Hidden).await.unwrap();
        let open = links.openness(&folder_id).await.unwrap();
        assert_eq!(open.access, Access::Hidden);
        assert!(open.page.starts_with("/f/"), "{}", open.page);
        let rights = GuestRights { see: false, download: false, upload: true };
        links.set_guests(&folder, rights).await.unwrap();
        assert_eq!(links.openness(&folder_id).await.unwrap().guests, Some(rights));

        let file = links.openness(&file_id).await.unwrap();
        // It is not public for a moment: pages of hidden folders show what is hidden in them.
        assert_eq!((file.access, file.has_password), (Access::Hidden, false), "it followed");
        assert!(file.page.starts_with("/f/"), "{}", file.page);
        links.set_password(&inner, Some("open sesame")).await.unwrap();
        assert!(links.openness(&file_id).await.unwrap().has_password);
        let below = links.outlook(&folder).await.unwrap();
        assert_eq!(below.locked, std::slice::from_ref(&inner));
        links.set_password(&inner, None).await.unwrap();
        assert!(!links.openness(&file_id).await.unwrap().has_password);

        let root = links.outlook(&FolderId::root()).await.unwrap();
        assert_eq!((root.folders.len(), root.opened.len(), root.shared.len()), (1, 1, 0));
        let below = links.outlook(&folder).await.unwrap();
        assert!(below.locked.is_empty());
        assert_eq!(below.opened[0].page, file.page);
        assert_eq!(below.way.last().map(|step| step.name.as_str()), Some("Plans"));
        links.set_access(&folder_id, Access::Private).await.unwrap();
        assert!(links.outlook(&folder).await.unwrap().opened.is_empty(), "what is in it follows");
    });
}
