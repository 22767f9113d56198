//! The ways by which guests reach folders and files: access, passwords, expiring links, mails (guide 4 and 5).

use futures::FutureExt;
use portico_api::Secret;
use portico_api::opendrive::file::FileEntry;
use portico_api::opendrive::file::create_file_link::CreateFileLink;
use portico_api::opendrive::file::get_file_info::GetFileInfo;
use portico_api::opendrive::file::get_file_link::GetFileLink;
use portico_api::opendrive::file::send_file_link::SendFileLink;
use portico_api::opendrive::file::set_file_access::SetFileAccess;
use portico_api::opendrive::file::update_file_settings::UpdateFileSettings;
use portico_api::opendrive::folder::create_folder_link::CreateFolderLink;
use portico_api::opendrive::folder::get_folder_info::GetFolderInfo;
use portico_api::opendrive::folder::get_folder_link::GetFolderLink;
use portico_api::opendrive::folder::list_folder::ListFolder;
use portico_api::opendrive::folder::send_folder_link::SendFolderLink;
use portico_api::opendrive::folder::set_folder_access::SetFolderAccess;
use portico_api::opendrive::folder::update_folder_settings::UpdateFolderSettings;
use portico_api::opendrive::sharing::list_links::{LinkEntry, ListLinks};

use super::{OpenDrive, convert};
use crate::drive::capability::{Call, Links};
use crate::drive::model::{
    Access, Day, EntryId, ExpiringLink, FileId, FolderId, GuestRights, Letter, LinkCounts,
    LinkTerms, ListedLink, OpenedEntry, Openness, Outlook,
};
use crate::problem::Problem;

impl Links for OpenDrive {
    fn openness<'a>(&'a self, id: &'a EntryId) -> Call<'a, Openness> {
        async move {
            match id {
                EntryId::Folder(id) => {
                    let ask = GetFolderInfo { folder_id: id.clone(), sharing_id: None };
                    let info = self.session.send(&ask).await?;
                    let guests = GuestRights {
                        see: info.public_content,
                        download: info.public_download,
                        upload: info.public_upload,
                    };
                    let access = convert::access(info.access);
                    Ok(Openness {
                        access,
                        page: page(access, info.link),
                        has_password: false,
                        guests: Some(guests),
                    })
                }
                EntryId::File(id) => {
                    let ask = GetFileInfo { file_id: id.clone(), sharing_id: None };
                    let info = self.session.send(&ask).await?;
                    let access = convert::access(info.access);
                    Ok(Openness {
                        access,
                        page: page(access, info.link),
                        has_password: !info.password.is_empty(),
                        guests: None,
                    })
                }
            }
        }
        .boxed_local()
    }

    fn set_access<'a>(&'a self, id: &'a EntryId, access: Access) -> Call<'a, ()> {
        async move {
            match id {
                EntryId::File(id) => {
                    let ask = SetFileAccess {
                        file_id: id.clone(),
                        file_ispublic: convert::wire_access(access),
                        access_folder_id: None,
                        sharing_id: None,
                    };
                    self.session.send(&ask).await.map(drop)
                }
                EntryId::Folder(id) => {
                    // One call, so that it never is more open for a moment than it is to be.
                    let ask = SetFolderAccess {
                        folder_id: id.clone(),
                        folder_is_public: convert::wire_access(access),
                        sharing_id: None,
                        with_child_files: Some(true),
                    };
                    self.session.send(&ask).await.map(drop)
                }
            }
        }
        .boxed_local()
    }

    fn set_password<'a>(&'a self, file: &'a FileId, password: Option<&'a str>) -> Call<'a, ()> {
        async move {
            // A blank takes it away (quirk 41).
            let ask = UpdateFileSettings {
                file_password: Some(Secret::new(password.unwrap_or(" "))),
                ..UpdateFileSettings::new(file.clone())
            };
            self.session.send(&ask).await.map(drop)
        }
        .boxed_local()
    }

    fn set_guests<'a>(&'a self, folder: &'a FolderId, rights: GuestRights) -> Call<'a, ()> {
        async move {
            let ask = UpdateFolderSettings {
                folder_public_upl: Some(rights.upload),
                folder_public_display: Some(rights.see),
                folder_public_dnl: Some(rights.download),
                folder_display_subfolders: Some(rights.see),
                ..UpdateFolderSettings::new(folder.clone())
            };
            self.session.send(&ask).await.map(drop)
        }
        .boxed_local()
    }

    fn expiring<'a>(&'a self, id: &'a EntryId) -> Call<'a, Option<ExpiringLink>> {
        async move {
            // Asking for a link that is not there is an error, so the list is asked first where there is one.
            if let Some(all) = self.all_expiring().await? {
                let found = all.into_iter().find(|listed| listed.id == *id);
                if found.is_some() || self.is_own(id).await? {
                    return Ok(found.map(|listed| listed.link));
                }
            }
            match self.expiring_link(id).await {
                Ok(link) => Ok(Some(link)),
                // The entry itself may be gone as well; only the sentence tells.
                Err(Problem::NotFound(details)) if details.message.contains("link") => Ok(None),
                Err(problem) => Err(problem),
            }
        }
        .boxed_local()
    }

    fn set_expiring<'a>(&'a self, id: &'a EntryId, terms: LinkTerms) -> Call<'a, ExpiringLink> {
        async move {
            self.put_link(id, terms).await?;
            // The list tells more of it than the link does (extension 12).
            match self.expiring(id).await? {
                Some(link) => Ok(link),
                None => self.expiring_link(id).await,
            }
        }
        .boxed_local()
    }

    fn withdraw<'a>(&'a self, id: &'a EntryId, today: Day) -> Call<'a, ()> {
        async move {
            // A last day that is over ends the link at once (extension 10).
            let terms = LinkTerms { last_day: today.plus(-2), uses: Some(1) };
            self.put_link(id, terms).await
        }
        .boxed_local()
    }

    fn send<'a>(&'a self, id: &'a EntryId, letter: &'a Letter) -> Call<'a, ()> {
        async move {
            let text = Some(letter.text.trim().to_owned()).filter(|text| !text.is_empty());
            let recipients = letter.recipients.trim().to_owned();
            match id {
                EntryId::File(id) => {
                    let ask = SendFileLink {
                        file_id: id.clone(),
                        recipient_emails: recipients,
                        captcha_response: None,
                        message_subject: None,
                        message_body: text,
                        send_expiring_enabled: Some(letter.is_expiring),
                    };
                    self.session.send(&ask).await.map(drop)
                }
                EntryId::Folder(id) => {
                    let ask = SendFolderLink {
                        folder_id: id.clone(),
                        recipient_emails: recipients,
                        captcha_response: None,
                        message_subject: None,
                        message_body: text,
                        send_expiring_enabled: Some(letter.is_expiring),
                    };
                    self.session.send(&ask).await.map(drop)
                }
            }
        }
        .boxed_local()
    }

    fn outlook<'a>(&'a self, folder: &'a FolderId) -> Call<'a, Outlook> {
        async move {
            let ask =
                ListFolder { with_breadcrumbs: Some(true), ..ListFolder::new(folder.clone()) };
            let wire = self.session.send(&ask).await?;
            let mut outlook = Outlook {
                way: convert::crumbs(wire.breadcrumbs, folder),
                folders: Vec::new(),
                opened: Vec::new(),
                shared: Vec::new(),
                locked: Vec::new(),
            };
            for wire in wire.folders {
                outlook.folders.push(wire.folder_id.clone());
                let link = wire.link.clone();
                let entry = convert::folder(wire);
                if entry.is_shared {
                    outlook.shared.push(entry.clone());
                }
                if entry.access != Access::Private {
                    outlook.opened.push(OpenedEntry { entry, page: link, counts: None });
                }
            }
            let locked = wire.files.iter().filter(|file| !file.password.is_empty());
            outlook.locked = locked.map(|file| file.file_id.clone()).collect();
            let is_open = |file: &FileEntry| convert::access(file.access) != Access::Private;
            outlook.opened.extend(wire.files.into_iter().filter(is_open).map(opened_file));
            Ok(outlook)
        }
        .boxed_local()
    }

    fn all_expiring(&self) -> Call<'_, Option<Vec<ListedLink>>> {
        async move {
            match self.session.send(&ListLinks {}).await {
                Ok(answer) => Ok(Some(answer.links.into_iter().filter_map(listed).collect())),
                // Extension 12: others answer that there is no such thing, or that it is not for everybody.
                Err(Problem::NotFound(_) | Problem::Forbidden(_) | Problem::Refused(_)) => Ok(None),
                Err(problem) => Err(problem),
            }
        }
        .boxed_local()
    }
}

impl OpenDrive {
    /// Whether an entry lies in the account: where it lies is told to nobody else (extension 3).
    async fn is_own(&self, id: &EntryId) -> Result<bool, Problem> {
        let parent = match id {
            EntryId::Folder(id) => {
                let ask = GetFolderInfo { folder_id: id.clone(), sharing_id: None };
                self.session.send(&ask).await?.parent_id
            }
            EntryId::File(id) => {
                let ask = GetFileInfo { file_id: id.clone(), sharing_id: None };
                self.session.send(&ask).await?.parent_id
            }
        };
        Ok(parent.is_some())
    }

    async fn put_link(&self, id: &EntryId, terms: LinkTerms) -> Result<(), Problem> {
        let (date, counter) = (terms.last_day.to_string(), terms.uses.unwrap_or(0));
        let enable = terms.uses.is_some();
        match id {
            EntryId::File(id) => {
                let ask = CreateFileLink { date, counter, file_id: id.clone(), enable };
                self.session.send(&ask).await.map(drop)
            }
            EntryId::Folder(id) => {
                let ask = CreateFolderLink { date, counter, folder_id: id.clone(), enable };
                self.session.send(&ask).await.map(drop)
            }
        }
    }

    async fn expiring_link(&self, id: &EntryId) -> Result<ExpiringLink, Problem> {
        match id {
            EntryId::File(id) => {
                let wire = self.session.send(&GetFileLink { file_id: id.clone() }).await?;
                let uses = uses(wire.counter_enable, wire.counter_max);
                // Its page lies before its bytes, and asks for a password where there is one.
                let bytes = wire.download_link;
                let address = bytes.strip_suffix("/download").unwrap_or(&bytes).to_owned();
                Ok(link(address, &wire.expiring_date, uses, wire.counter))
            }
            EntryId::Folder(id) => {
                let wire = self.session.send(&GetFolderLink { folder_id: id.clone() }).await?;
                let uses = uses(wire.counter_enable, wire.counter_max);
                Ok(link(wire.link, &wire.expiring_date, uses, wire.counter))
            }
        }
    }
}

/// Zero uses are as many as one likes (quirk 38).
fn uses(is_counted: bool, most: u32) -> Option<u32> {
    (is_counted && most > 0).then_some(most)
}

fn link(address: String, last_day: &str, uses: Option<u32>, used: u32) -> ExpiringLink {
    let last_day = Day::parse(last_day).unwrap_or(Day(0));
    ExpiringLink { address, terms: LinkTerms { last_day, uses }, used, views: None }
}

fn listed(wire: LinkEntry) -> Option<ListedLink> {
    let id = match (wire.file_id, wire.folder_id) {
        (Some(file), _) => EntryId::File(file),
        (None, Some(folder)) => EntryId::Folder(folder),
        (None, None) => return None,
    };
    let uses = uses(wire.counter_enable, wire.counter_max);
    let link = link(wire.link, &wire.expiring_date, uses, wire.counter);
    Some(ListedLink {
        id,
        name: wire.name,
        folder: wire.parent_id.unwrap_or_else(FolderId::root),
        link: ExpiringLink { views: wire.views, ..link },
    })
}

fn opened_file(wire: FileEntry) -> OpenedEntry {
    let counts = Some(LinkCounts { views: wire.views, downloads: wire.downloads });
    let page = wire.link.clone();
    OpenedEntry { entry: convert::file(wire), page, counts }
}

/// What is private has no page for others, whatever address the vendor gives.
fn page(access: Access, link: String) -> String {
    match access {
        Access::Private => String::new(),
        Access::Public | Access::Hidden => link,
    }
}
