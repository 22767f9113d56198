//! One of everything that somebody can own.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use portico_server::Payment;
use serde_json::{Value, json};

use super::requests::{Ask, by_name, text};
use crate::support::{TestServer, request_of};

/// Somebody with whom folders are shared.
pub(crate) const FRIEND: &str = "frank@example.com";

/// A picture of one color.
pub(crate) static PICTURE: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let mut out = std::io::Cursor::new(Vec::new());
    let picture = image::RgbImage::from_pixel(8, 8, image::Rgb([10, 20, 30]));
    picture.write_to(&mut out, image::ImageFormat::Jpeg).unwrap();
    out.into_inner()
});

/// A part of a world, as much of it as a chapter's endpoints touch.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Part {
    Files,
    Notes,
    Tasks,
    People,
    Brand,
    Users,
}

impl Part {
    /// All of them, those first on which others stand.
    pub(crate) const ALL: [Self; 6] =
        [Self::People, Self::Files, Self::Notes, Self::Tasks, Self::Brand, Self::Users];

    /// What the endpoints of this chapter touch.
    pub(crate) fn of_chapter(chapter: &str) -> &'static [Self] {
        match chapter {
            "account_users" | "user_groups" => &[Self::People, Self::Files],
            "admin" => &[Self::Users],
            "branding" => &[Self::People, Self::Brand, Self::Users],
            "notes" => &[Self::Files, Self::Notes],
            "tasks" => &[Self::People, Self::Files, Self::Tasks],
            "users" => &[Self::People],
            "session" | "oauth2" | "stats" => &[],
            _ => &[Self::Files],
        }
    }
}

/// The ids of what somebody owns.
pub(crate) struct World {
    /// By the kinds of [`super::kinds::kind`].
    pub(crate) ids: BTreeMap<&'static str, Value>,
    /// Stands in the name of everything.
    pub(crate) mark: &'static str,
    /// How often anything was built; names and addresses must be new.
    round: usize,
    asks: BTreeMap<&'static str, Ask>,
}

impl World {
    pub(crate) fn new(mark: &'static str, login: &str) -> Self {
        let ids = BTreeMap::from([("login", json!(login))]);
        Self { ids, mark, round: 0, asks: by_name() }
    }

    /// A name that nothing had before.
    fn name(&self, what: &str) -> String {
        format!("{} {what} {}", self.mark, self.round)
    }

    fn id(&self, kind: &str) -> Value {
        self.ids.get(kind).unwrap_or_else(|| panic!("no {kind} yet")).clone()
    }

    fn put(&mut self, kind: &'static str, id: &Value) {
        assert!(!id.is_null() && text(id) != "0", "{kind} has no id");
        self.ids.insert(kind, id.clone());
    }

    /// Sends what must succeed.
    async fn send(&self, server: &TestServer, session: &str, name: &str, params: Value) -> Value {
        let ask = &self.asks[name];
        let wire = (ask.wire)(params, Some(session));
        let answer = server.request(request_of(&wire, "/api/v1", &ask.bytes())).await;
        let body = String::from_utf8_lossy(&answer.body);
        assert_eq!(answer.status, 200, "{name}: {body}");
        serde_json::from_str(&body).unwrap_or_default()
    }

    /// Makes parts of it anew, beside whatever is there of them.
    pub(crate) async fn build(&mut self, server: &TestServer, session: &str, parts: &[Part]) {
        self.round += 1;
        let me = self.send(server, session, "session/get_session", json!({})).await;
        self.put("me", &me["UserID"]);
        for part in parts {
            match part {
                Part::Files => self.files(server, session).await,
                Part::Notes => self.notes(server, session).await,
                Part::Tasks => self.tasks(server, session).await,
                Part::People => self.people(server, session).await,
                Part::Brand => self.brand(server, session).await,
                Part::Users => self.users(server, session).await,
            }
        }
    }

    async fn folder(&mut self, server: &TestServer, session: &str, kind: &'static str) {
        let ask = json!({ "folder_name": self.name(kind) });
        let made = self.send(server, session, "folder/create_folder", ask).await;
        self.put(kind, &made["FolderID"]);
    }

    async fn file(&mut self, server: &TestServer, session: &str, kind: &'static str, name: &str) {
        let folder = text(&self.id("folder")).as_str().into();
        let file = server.upload(session, &folder, name, b"zanzibar, first").await;
        self.put(kind, &json!(file));
    }

    async fn files(&mut self, server: &TestServer, session: &str) {
        for kind in ["folder", "other_folder", "trashed_folder", "secure_folder"] {
            self.folder(server, session, kind).await;
        }
        let name = self.name("file");
        self.file(server, session, "file", &format!("{name}.txt")).await;
        self.file(server, session, "trashed_file", &format!("{name} trashed.txt")).await;
        let (folder, file) = (self.id("folder"), text(&self.id("file")));
        server.fill(session, &file.as_str().into(), b"zanzibar, second").await;
        let info = json!({ "file_id": file });
        let info = self.send(server, session, "file/get_file_info", info).await;
        self.put("versions", &info["GroupID"]);
        let ask = json!({ "file_group_id": info["GroupID"] });
        let versions = self.send(server, session, "file/list_file_versions", ask).await;
        let rows = versions.as_object().unwrap();
        let old = rows.values().find(|row| text(&row["Version"]) == "1").unwrap();
        self.put("version", &old["FileId"]);
        let folder_name = self.name("folder");
        self.put("folder_path", &json!(folder_name));
        self.put("file_path", &json!(format!("{folder_name}/{name}.txt")));
        let link = json!({ "date": "2026-12-31", "counter": 5, "file_id": file, "enable": 1 });
        self.send(server, session, "file/create_file_link", link).await;
        let link = json!({ "date": "2026-12-31", "counter": 5, "folder_id": folder, "enable": 1 });
        self.send(server, session, "folder/create_folder_link", link).await;
        let share = json!({ "folder_id": folder, "username": FRIEND, "sharemode": "0" });
        let share = self.send(server, session, "sharing/share_folder", share).await;
        self.put("share", &share["SharingID"]);
        for (name, kind) in [("folder", "trashed_folder"), ("file", "trashed_file")] {
            let ask = json!({ format!("{name}_id"): self.id(kind) });
            self.send(server, session, &format!("{name}/trash_{name}"), ask).await;
        }
        let (around, name) = (text(&folder).as_str().into(), self.name("picture.jpg"));
        let picture = server.upload(session, &around, &name, &PICTURE).await;
        self.put("picture", &json!(picture));
        if let Some(email) = self.ids.get("member_email") {
            let ask = json!({ "access_email": email, "foldersObj": { text(&folder): 1 } });
            self.send(server, session, "account_users/set_account_user_folders", ask).await;
        }
        self.incoming(server).await;
        let init = json!({ "folder_id": self.id("secure_folder"), "hash": SECRET, "data": SECRET });
        self.send(server, session, "secure_folders/init_secure_folder", init).await;
        for (file, upload, size) in
            [("upload_file", "upload", 8), ("empty_file", "empty_upload", 0)]
        {
            let ask = json!({ "folder_id": folder, "file_name": self.name(file) });
            let made = self.send(server, session, "upload/create_file", ask).await;
            self.put(file, &made["FileId"]);
            let ask = json!({ "file_id": made["FileId"], "file_size": size });
            let opened = self.send(server, session, "upload/open_upload", ask).await;
            self.put(upload, &opened["TempLocation"]);
        }
    }

    /// A folder of somebody else's that is shared with the owner of this world.
    async fn incoming(&mut self, server: &TestServer) {
        let friend = server.sign_in(FRIEND).await;
        let ask = json!({ "folder_name": self.name("from a friend") });
        let made = self.send(server, &friend, "folder/create_folder", ask).await;
        let share = json!({
            "folder_id": made["FolderID"], "username": self.id("login"), "sharemode": "0",
        });
        let share = self.send(server, &friend, "sharing/share_folder", share).await;
        self.put("incoming_share", &share["SharingID"]);
    }

    async fn notes(&mut self, server: &TestServer, session: &str) {
        for kind in ["notepad", "archived_notepad", "trashed_notepad"] {
            let ask = json!({ "name": self.name(kind) });
            let made = self.send(server, session, "notes/create_notepad", ask).await;
            self.put(kind, &made["notepad_id"]);
        }
        for kind in ["note_list", "archived_note_list", "trashed_note_list"] {
            let ask = json!({ "notepad_id": self.id("notepad"), "name": self.name(kind) });
            let made = self.send(server, session, "notes/create_note_list", ask).await;
            self.put(kind, &made["list_id"]);
        }
        let ask = json!({ "list_id": self.id("note_list"), "text": self.name("note") });
        let made = self.send(server, session, "notes/create_note", ask).await;
        self.put("note", &made["note_id"]);
        for (verb, kind, field) in [
            ("archive_notepad", "archived_notepad", "notepad_id"),
            ("trash_notepad", "trashed_notepad", "notepad_id"),
            ("archive_note_list", "archived_note_list", "list_id"),
            ("trash_note_list", "trashed_note_list", "list_id"),
        ] {
            let ask = json!({ field: self.id(kind) });
            self.send(server, session, &format!("notes/{verb}"), ask).await;
        }
    }

    async fn tasks(&mut self, server: &TestServer, session: &str) {
        for kind in ["project_list", "trashed_project_list"] {
            let ask = json!({ "list_name": self.name(kind) });
            let made = self.send(server, session, "tasks/create_project_list", ask).await;
            self.put(kind, &made["ProjectListId"]);
        }
        let around = self.id("project_list");
        for kind in ["project", "trashed_project"] {
            let ask = json!({ "project_list_id": around, "project_name": self.name(kind) });
            let made = self.send(server, session, "tasks/create_project", ask).await;
            self.put(kind, &made["ProjectId"]);
        }
        let around = self.id("project");
        let member = json!({ "project_id": around, "mode": 1, "access_user_email": self.id("member_email") });
        self.send(server, session, "tasks/add_project_permission", member).await;
        for kind in ["task_list", "trashed_task_list"] {
            let ask = json!({ "project_id": around, "list_name": self.name(kind) });
            let made = self.send(server, session, "tasks/create_task_list", ask).await;
            self.put(kind, &made["TaskListId"]);
        }
        let around = self.id("task_list");
        for kind in ["task", "second_task", "trashed_task"] {
            let ask = json!({ "task_list_id": around, "task_name": self.name(kind) });
            let made = self.send(server, session, "tasks/create_task", ask).await;
            self.put(kind, &made["TaskId"]);
        }
        let ask = json!({ "name": self.name("tag"), "color": "F44336" });
        let made = self.send(server, session, "tasks/create_tag", ask).await;
        self.put("tag", &made["TagId"]);
        let ask = json!({ "task_id": self.id("task"), "comment_text": self.name("comment") });
        let made = self.send(server, session, "tasks/create_comment", ask).await;
        self.put("comment", &made["CommentId"]);
        let ask = json!({ "comment_id": self.id("comment"), "subcomment_text": self.name("sub") });
        let made = self.send(server, session, "tasks/create_subcomment", ask).await;
        self.put("subcomment", &made["SubCommentId"]);
        let name = self.name("attached");
        self.file(server, session, "attached_file", &name).await;
        for (item_type, kind) in [("task", "task"), ("comment", "comment")] {
            let file = self.id("attached_file");
            let ask = json!({ "item_type": item_type, "item_id": self.id(kind), "file_id": file });
            self.send(server, session, "tasks/attach_task_file", ask).await;
        }
        for (verb, kind, field) in [
            ("trash_task", "trashed_task", "task_id"),
            ("trash_task_list", "trashed_task_list", "list_id"),
            ("trash_project", "trashed_project", "project_id"),
            ("trash_project_list", "trashed_project_list", "list_id"),
        ] {
            let ask = json!({ field: self.id(kind) });
            self.send(server, session, &format!("tasks/{verb}"), ask).await;
        }
    }

    async fn people(&mut self, server: &TestServer, session: &str) {
        let ask =
            json!({ "group_name": self.name("group"), "group_bw_max": 0, "group_max_storage": 0 });
        let made = self.send(server, session, "user_groups/create_user_group", ask).await;
        self.put("group", &made["Group_id"]);
        let email = format!("{}-member-{}@example.com", self.mark.to_lowercase(), self.round);
        let group = text(&self.id("group"));
        let member = self.member(server, session, &email, 0, &group).await;
        self.put("member", &json!(member));
        self.put("member_email", &json!(email));
    }

    /// Makes a member of the account; answers their number.
    pub(crate) async fn member(
        &self,
        server: &TestServer,
        session: &str,
        email: &str,
        admin_mode: u8,
        group: &str,
    ) -> String {
        let ask = json!({
            "access_first_name": "Grace", "access_last_name": "Member",
            "access_password": portico_server::testing::PASSWORD, "access_email": email,
            "access_admin_mode": admin_mode, "access_notification": 0, "access_max_storage": 0,
            "access_bw_max": 0, "group_id": group, "access_password_change": 1,
        });
        self.send(server, session, "account_users/create_account_user", ask).await;
        let ask = json!({ "access_email": email });
        let member = self.send(server, session, "account_users/get_account_user", ask).await;
        text(&member["AccessUserID"])
    }

    async fn brand(&mut self, server: &TestServer, session: &str) {
        let word = format!("{}{}", self.mark.to_lowercase(), self.round);
        self.put("subdomain", &json!(word));
        self.put("host", &json!(format!("{word}.example.com")));
        let look = json!({ "drive_name": self.name("drive"), "host_mapping": self.id("host") });
        self.send(server, session, "branding/create_branding", look).await;
        let change = json!({ "subdomain": word });
        self.send(server, session, "branding/update_branding", change).await;
        for ask in [
            json!({ "type": "logo" }),
            json!({ "type": "user" }),
            json!({ "type": "group", "group_id": text(&self.id("group")) }),
        ] {
            self.send(server, session, "branding/upload_branding_file", ask).await;
        }
    }

    async fn users(&mut self, server: &TestServer, session: &str) {
        // A customer may see their own name, so that it has no mark.
        let mark = self.mark.to_lowercase();
        let name = format!("{}-user{}", mark.get(..1).unwrap(), self.round);
        let email = format!("{name}@example.com");
        let ask = json!({
            "username": name, "passwd": portico_server::testing::PASSWORD,
            "verify_passwd": portico_server::testing::PASSWORD, "email": email,
            "first_name": "Carl", "last_name": "User", "reg_ip": "192.0.2.1", "level": 3,
        });
        self.send(server, session, "admin/create_user", ask).await;
        let ask = json!({ "search_by": "username", "search_query": name });
        let users = self.send(server, session, "admin/list_all_users", ask).await;
        self.put("user", &users[0]["UserId"]);
        self.put("user_email", &json!(email));
        let user = self.id("user");
        let ask = json!({ "user_id": user, "note": self.name("about") });
        self.send(server, session, "admin/add_user_note", ask).await;
        let ask = json!({ "user_id": user });
        let notes = self.send(server, session, "admin/list_user_notes", ask).await;
        self.put("user_note", &notes[0]["Note_id"]);
        let paid = Payment {
            amount_cents: 995,
            currency: "USD".to_owned(),
            method: "card".to_owned(),
            note: self.name("payment"),
            card4: "4242".to_owned(),
        };
        let id = portico_server::record_payment(&server.state, &email, paid).await.unwrap();
        self.put("transaction", &json!(id.to_string()));
    }
}

/// What opens the encrypted folder.
const SECRET: &str = "5e884898da28047151d0e56f8dc62927";
