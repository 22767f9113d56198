//! Every endpoint with the request of its fixture, in which ids are those of some world.

use std::collections::BTreeMap;
use std::path::Path;

use portico_api::{Body, Endpoint, Meta, Visitor, WireRequest, encode};
use portico_server::testing::PASSWORD;
use serde_json::{Map, Value, json};

use super::kinds::{Form, form, kind};
use super::world::{FRIEND, PICTURE, World};
use crate::support::md5_of;

/// An endpoint as a value.
pub(crate) struct Ask {
    pub(crate) meta: Meta,
    /// Turns parameters into a request.
    pub(crate) wire: fn(Value, Option<&str>) -> WireRequest,
}

struct All(Vec<Ask>);

impl Visitor for All {
    fn visit<E: Endpoint>(&mut self) {
        self.0.push(Ask { meta: E::META, wire: wire::<E> });
    }
}

fn wire<E: Endpoint>(params: Value, session: Option<&str>) -> WireRequest {
    let ask: E = serde_json::from_value(params.clone())
        .unwrap_or_else(|error| panic!("{}: {error}: {params}", E::META.name));
    encode(&ask, session).unwrap()
}

/// Every endpoint that is served.
pub(crate) fn all() -> Vec<Ask> {
    let served = portico_server::served();
    let mut all = All(Vec::new());
    portico_api::opendrive::visit(&mut all);
    all.0.retain(|ask| served.iter().any(|meta| meta.name == ask.meta.name));
    all.0
}

/// Every endpoint that is served, by its name.
pub(crate) fn by_name() -> BTreeMap<&'static str, Ask> {
    all().into_iter().map(|ask| (ask.meta.name, ask)).collect()
}

impl Ask {
    /// The parameters that the fixture sends.
    pub(crate) fn fixture(&self) -> Map<String, Value> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
        let path = format!("../api/tests/fixtures/opendrive/{}.request.json", self.meta.name);
        let text = std::fs::read_to_string(folder.join(path)).unwrap();
        let mut params: Map<String, Value> = serde_json::from_str(&text).unwrap();
        adapt(self.meta.name, &mut params);
        params
    }

    /// Which of the parameters name something that is somebody's.
    pub(crate) fn fields(&self) -> Vec<String> {
        let fixture = self.fixture();
        fixture.keys().filter(|field| kind(self.meta.name, field).is_some()).cloned().collect()
    }

    /// The fixture with ids out of the world that `of` chooses for each field. Where that world has none, the
    /// fixture's stays, which is nobody's.
    pub(crate) fn filled<'a>(&self, of: impl Fn(&str) -> &'a World) -> Value {
        let mut params = self.fixture();
        for (field, value) in &mut params {
            let Some(kind) = kind(self.meta.name, field) else { continue };
            let Some(id) = of(field).ids.get(kind) else { continue };
            *value = match form(field) {
                Form::Same => id.clone(),
                Form::Number => json!(text(id).parse::<i64>().unwrap()),
                Form::Key => json!({ text(id): 1 }),
            };
        }
        Value::Object(params)
    }

    /// The bytes that come with the request.
    pub(crate) fn bytes(&self) -> Vec<u8> {
        match self.meta.body {
            Body::Multipart("file") => PICTURE.clone(),
            Body::Multipart(_) | Body::QueryAndFile(_) => b"zanzibar".to_vec(),
            Body::Params => Vec::new(),
        }
    }
}

/// An id as text.
pub(crate) fn text(id: &Value) -> String {
    id.as_str().map_or_else(|| id.to_string(), str::to_owned)
}

/// Values that were true when the fixture was written, or for other bytes than the test's.
fn adapt(name: &str, params: &mut Map<String, Value>) {
    let mut set = |field: &str, value: Value| params.insert(field.to_owned(), value);
    match name {
        "file/create_file_link" | "folder/create_folder_link" => {
            set("date", json!("2026-12-31"));
        }
        "upload/upload_chunk" | "upload/upload_chunk_v2" => {
            set("chunk_offset", json!(0));
            set("chunk_size", json!(8));
        }
        "upload/upload_small_file" => {
            set("file_hash", json!(md5_of(b"zanzibar")));
        }
        // Nothing has arrived yet: a file of no bytes is the one that can be closed.
        "upload/close_upload" => {
            set("file_size", json!(0));
            params.remove("file_hash");
        }
        "upload/open_upload" => {
            set("file_size", json!(0));
        }
        "folder/update_folder_settings" => {
            // The name is taken by the request before it.
            set("folder_name", json!("Other agreements"));
        }
        "branding/delete_branding_image" => {
            set("image_type", json!("user"));
        }
        "admin/create_user" => {
            set("email", json!("new@example.com"));
        }
        "admin/update_user" => {
            set("email", json!("newer@example.com"));
        }
        "admin/update_partner_settings" => {
            set("settings", json!({ "drive_name": "Skybox", "email": "help@example.com" }));
        }
        "upload/create_file" => {
            params.remove("file_hash");
        }
        "sharing/share_folder" => {
            set("username", json!(FRIEND));
        }
        "users/update_password" => {
            set("oldpassword", json!(PASSWORD));
        }
        "session/create_session" => {
            set("passwd", json!("not it"));
        }
        "oauth2/grant_token" => {
            set("password", json!("not it"));
        }
        // A size that leaves something to see, and no more than the account has.
        "user_groups/update_user_group" => {
            set("group_max_storage", json!("1"));
        }
        "account_users/update_account_user" => {
            // The next request finds the member under the same address.
            params.remove("new_access_email");
        }
        "tasks/list_project_lists" => {
            params.remove("task_id");
        }
        "download/download_file" => {
            params.remove("offset");
            params.remove("temp_key");
        }
        _ => {}
    }
}
