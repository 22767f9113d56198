//! `DirUpdateTime` moves when a listing changes, and only then: whatever is done, in whatever order.

use portico_api::opendrive::file::create_empty_file::{CreateEmptyFile, FileType};
use portico_api::opendrive::file::delete_file::DeleteFile;
use portico_api::opendrive::file::move_copy_file::MoveCopyFile;
use portico_api::opendrive::file::remove_file_version::RemoveFileVersion;
use portico_api::opendrive::file::rename_file::RenameFile;
use portico_api::opendrive::file::restore_file::RestoreFile;
use portico_api::opendrive::file::set_file_access::SetFileAccess;
use portico_api::opendrive::file::trash_file::TrashFile;
use portico_api::opendrive::file::update_file_settings::UpdateFileSettings;
use portico_api::opendrive::folder::create_folder_link::CreateFolderLink;
use portico_api::opendrive::folder::list_folder::ListFolder;
use portico_api::opendrive::folder::move_copy_folder::MoveCopyFolder;
use portico_api::opendrive::folder::remove_folder::RemoveFolder;
use portico_api::opendrive::folder::rename_folder::RenameFolder;
use portico_api::opendrive::folder::restore_folder::RestoreFolder;
use portico_api::opendrive::folder::set_folder_access::SetFolderAccess;
use portico_api::opendrive::folder::trash_folder::TrashFolder;
use portico_api::opendrive::folder::update_folder_settings::UpdateFolderSettings;
use portico_api::opendrive::sharing::remove_share::RemoveShare;
use portico_api::opendrive::sharing::share_folder::ShareFolder;
use portico_api::opendrive::upload::upload_small_file::UploadSmallFile;
use portico_api::opendrive::{Access, Right};
use portico_api::{FileId, FolderId, Secret, SharingId, UnixTime};
use portico_server::testing::OTHER_EMAIL;
use serde_json::Value;

use crate::support::{TestServer, create_file, noise, root};

/// A server, and everything that was ever made on it, whether it is still there or not.
struct World {
    server: TestServer,
    session: String,
    random: fastrand::Rng,
    folders: Vec<FolderId>,
    files: Vec<FileId>,
    shares: Vec<SharingId>,
}

impl World {
    fn folder(&mut self) -> FolderId {
        self.folders[self.random.usize(..self.folders.len())].clone()
    }

    fn file(&mut self) -> FileId {
        self.files[self.random.usize(..self.files.len())].clone()
    }

    /// Few names, so that many are taken.
    fn name(&mut self) -> String {
        format!("{}.txt", ["a", "b", "c", "A"][self.random.usize(..4)])
    }

    fn access(&mut self) -> Access {
        [Access::Private, Access::Public, Access::Hidden][self.random.usize(..3)]
    }

    /// The entries of a folder's listing, and its time; none for one that has no listing.
    async fn listing(&self, folder: &FolderId) -> Option<(Value, i64)> {
        let answer = self.server.raw(&self.session, &ListFolder::new(folder.clone())).await;
        let mut listing = Some(answer).filter(|answer| answer.status == 200)?.json();
        let fields = listing.as_object_mut()?;
        let time = fields.remove("DirUpdateTime")?.as_i64()?;
        // What the folder itself is called, and where it is, the listing around it says.
        fields.retain(|name, _| ["Folders", "Files"].contains(&name.as_str()));
        Some((listing, time))
    }

    async fn listings(&self) -> Vec<Option<(Value, i64)>> {
        let mut all = Vec::new();
        for folder in &self.folders {
            all.push(self.listing(folder).await);
        }
        all
    }

    /// Does something, perhaps in vain; answers what.
    async fn act(&mut self) -> String {
        let (folder, other, file) = (self.folder(), self.folder(), self.file());
        let (name, access, is_move) = (self.name(), self.access(), self.random.bool());
        let text = ["", " ", "x", "y"][self.random.usize(..4)].to_owned();
        let (server, session) = (&self.server, self.session.as_str());
        let choice = self.random.u8(..24);
        let answer = match choice {
            0 => {
                let ask = portico_api::opendrive::folder::create_folder::CreateFolder::new(
                    folder.clone(),
                    name.as_str(),
                );
                let answer = server.raw(session, &ask).await;
                if answer.status == 200 {
                    let id = answer.json()["FolderID"].as_str().map(FolderId::new);
                    self.folders.extend(id);
                }
                answer
            }
            1 => {
                let answer = server.raw(session, &create_file(&folder, &name)).await;
                if answer.status == 200 {
                    let id = answer.json()["FileId"].as_str().map(FileId::new);
                    self.files.extend(id);
                }
                answer
            }
            2 => {
                let opened = server.raw(session, &crate::support::open_upload(&file, 0)).await;
                if opened.status == 200 {
                    let upload = opened.json()["TempLocation"].as_str().unwrap_or_default().into();
                    server.raw(session, &crate::support::close_upload(&file, &upload, 0)).await
                } else {
                    opened
                }
            }
            3 => {
                let ask = MoveCopyFile {
                    src_file_id: file.clone(),
                    dst_folder_id: folder.clone(),
                    is_move,
                    overwrite_if_exists: self.random.bool(),
                    src_sharing_id: None,
                    dst_sharing_id: None,
                    new_file_name: self.random.bool().then_some(name),
                    src_access_folder_id: None,
                    dst_access_folder_id: None,
                };
                server.raw(session, &ask).await
            }
            4 => {
                let ask = MoveCopyFolder {
                    folder_id: folder.clone(),
                    dst_folder_id: other.clone(),
                    is_move,
                    src_sharing_id: None,
                    dst_sharing_id: None,
                    new_folder_name: self.random.bool().then_some(name),
                    copy_recursive: Some(self.random.bool()),
                };
                server.raw(session, &ask).await
            }
            5 => {
                let ask = RenameFile {
                    new_file_name: name,
                    file_id: file.clone(),
                    access_folder_id: None,
                    sharing_id: None,
                };
                server.raw(session, &ask).await
            }
            6 => {
                let ask =
                    RenameFolder { folder_id: folder.clone(), folder_name: name, sharing_id: None };
                server.raw(session, &ask).await
            }
            7 => {
                let file_id = [file.clone()].into_iter().collect();
                server.raw(session, &TrashFile { file_id, sharing_id: None }).await
            }
            8 => {
                let folder_id = [folder.clone()].into_iter().collect();
                server.raw(session, &TrashFolder { folder_id, sharing_id: None }).await
            }
            9 => {
                let file_id = [file.clone()].into_iter().collect();
                server.raw(session, &RestoreFile { file_id }).await
            }
            10 => {
                let folder_id = [folder.clone()].into_iter().collect();
                server.raw(session, &RestoreFolder { folder_id }).await
            }
            11 => {
                let ask =
                    DeleteFile { file_id: file.clone(), access_folder_id: None, sharing_id: None };
                server.raw(session, &ask).await
            }
            12 if self.random.u8(..3) == 0 => {
                let folder_id = [folder.clone()].into_iter().collect();
                server.raw(session, &RemoveFolder { folder_id, sharing_id: None }).await
            }
            13 => {
                let ask = SetFileAccess {
                    file_id: file.clone(),
                    file_ispublic: access,
                    access_folder_id: None,
                    sharing_id: None,
                };
                server.raw(session, &ask).await
            }
            14 => {
                let ask = SetFolderAccess {
                    folder_id: folder.clone(),
                    folder_is_public: access,
                    sharing_id: None,
                    with_child_files: Some(self.random.bool()),
                };
                server.raw(session, &ask).await
            }
            15 => {
                let ask = UpdateFileSettings {
                    file_description: Some(text.clone()),
                    file_price: Some(text.clone()),
                    file_password: self.random.bool().then(|| Secret::new(text.as_str())),
                    file_edit_online: Some(self.random.bool()),
                    file_modification_time: self.random.bool().then_some(UnixTime(7)),
                    ..UpdateFileSettings::new(file.clone())
                };
                server.raw(session, &ask).await
            }
            16 => {
                let ask = UpdateFolderSettings {
                    folder_description: Some(text),
                    folder_access: self.random.bool().then_some(access),
                    folder_public_upl: Some(self.random.bool()),
                    ..UpdateFolderSettings::new(folder.clone())
                };
                server.raw(session, &ask).await
            }
            17 => {
                let ask = ShareFolder {
                    folder_id: folder.clone(),
                    username: OTHER_EMAIL.to_owned(),
                    sharemode: Right::View,
                };
                let answer = server.raw(session, &ask).await;
                if answer.status == 200 {
                    let id = answer.json()["SharingID"].as_str().map(SharingId::new);
                    self.shares.extend(id);
                }
                answer
            }
            18 => match self.shares.pop() {
                Some(sharing_id) => server.raw(session, &RemoveShare { sharing_id }).await,
                None => server.raw(session, &ListFolder::new(root())).await,
            },
            19 => server.raw(session, &RemoveFileVersion { file_id: file.clone() }).await,
            20 => {
                let ask = CreateEmptyFile {
                    access_folder_id: None,
                    folder_id: folder.clone(),
                    file_type: FileType::Txt,
                    sharing_id: None,
                };
                server.raw(session, &ask).await
            }
            21 | 22 => {
                let bytes = noise(self.random.u64(..), self.random.usize(..40));
                let ask = UploadSmallFile {
                    folder_id: folder.clone(),
                    file_name: name,
                    file_description: None,
                    access_folder_id: None,
                    file_size: bytes.len() as u64,
                    file_time: None,
                    file_hash: None,
                    sharing_id: None,
                    open_if_exists: Some(self.random.bool()),
                    upload_key: None,
                };
                let answer = server.raw_file(session, &ask, &bytes).await;
                if answer.status == 200 {
                    let id = answer.json()["FileId"].as_str().map(FileId::new);
                    self.files.extend(id);
                }
                answer
            }
            _ => {
                let ask = CreateFolderLink {
                    date: "2030-01-01".to_owned(),
                    counter: 0,
                    folder_id: folder.clone(),
                    enable: false,
                };
                server.raw(session, &ask).await
            }
        };
        assert!(answer.status.as_u16() < 500, "{}", String::from_utf8_lossy(&answer.body));
        format!("{choice} on {folder}, {other}, {file}: {}", answer.status)
    }
}

#[tokio::test]
async fn the_time_of_a_folder_moves_exactly_when_its_listing_does() {
    for seed in 1..=3 {
        let server = TestServer::new().await;
        let session = server.ada().await;
        let first = server.make_folder(&session, &root(), "a.txt").await;
        let file = server.create(&session, &first, "b.txt").await.file_id;
        let mut world = World {
            server,
            session,
            random: fastrand::Rng::with_seed(seed),
            folders: vec![root(), first],
            files: vec![file],
            shares: Vec::new(),
        };
        let mut before = world.listings().await;
        for step in 0..150 {
            // Often several things happen in one second.
            if world.random.u8(..3) == 0 {
                world.server.pass(1);
            }
            let count = world.folders.len();
            let what = world.act().await;
            let after = world.listings().await;
            for index in 0..count {
                let (Some((old, then)), Some((new, now))) = (&before[index], &after[index]) else {
                    continue;
                };
                let context =
                    || format!("seed {seed}, step {step}, {what}: {}", world.folders[index]);
                assert_eq!(old != new, then != now, "{}\n{old}\n{new}", context());
                assert!(now >= then, "{}", context());
            }
            // And what is stored is what was counted.
            let check = portico_server::check(&world.server.state, |_| ()).await.unwrap();
            assert_eq!(check.miscounted, 0, "seed {seed}, step {step}, {what}");
            before = after;
        }
    }
}
