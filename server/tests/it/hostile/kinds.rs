//! What each parameter names: the kind of thing whose id it takes.

/// How an id stands in a parameter.
pub(crate) enum Form {
    /// As it is.
    Same,
    /// As a number.
    Number,
    /// As the only key of an object.
    Key,
}

/// How the id stands in this parameter.
pub(crate) fn form(field: &str) -> Form {
    match field {
        "foldersObj" | "notelists" => Form::Key,
        "file_group_id" => Form::Number,
        _ => Form::Same,
    }
}

/// The kind of thing that a parameter names: a key of [`super::world::World::ids`]. None for what is nobody's.
pub(crate) fn kind(endpoint: &str, field: &str) -> Option<&'static str> {
    let (chapter, verb) = endpoint.split_once('/').unwrap_or((endpoint, ""));
    Some(match (chapter, field) {
        ("file", "path") => "file_path",
        ("folder", "path") => "folder_path",
        (_, "file_id") => match verb {
            "restore_file" => "trashed_file",
            "remove_file_version" => "version",
            "get_file_thumb" => "picture",
            "upload_chunk" | "upload_chunk_v2" => "upload_file",
            "close_upload" => "empty_file",
            "remove_task_attachment" => "attached_file",
            _ => "file",
        },
        (_, "src_file_id" | "files") => "file",
        (_, "file_group_id") => "versions",
        ("secure_folders", "folder_id") if verb != "init_secure_folder" => "secure_folder",
        (_, "folder_id") => match verb {
            "restore_folder" | "remove_folder" => "trashed_folder",
            "share_folder" => "other_folder",
            _ => "folder",
        },
        (_, "dst_folder_id") => "other_folder",
        (_, "folders" | "folder_sub_parent" | "access_folder_id" | "foldersObj") => "folder",
        ("sharing", "sharing_id") if verb == "list_shared_folders" => "incoming_share",
        (_, "sharing_id") => "share",
        ("upload", "temp_location") if verb == "close_upload" => "empty_upload",
        (_, "temp_location") => "upload",
        ("notes", "notepad_id") => match verb {
            "unarchive_notepad" => "archived_notepad",
            "restore_notepad" | "delete_notepad" => "trashed_notepad",
            _ => "notepad",
        },
        ("notes", "list_id") => match verb {
            "unarchive_note_list" => "archived_note_list",
            "restore_note_list" | "delete_note_list" => "trashed_note_list",
            _ => "note_list",
        },
        ("notes", "item_id" | "notelists") => "note_list",
        ("notes", "note_id") => "note",
        ("tasks", "project_list_id") => "project_list",
        ("tasks", "project_id") if verb == "restore_project" => "trashed_project",
        ("tasks", "project_id") => "project",
        ("tasks", "task_list_id") => "task_list",
        ("tasks", "list_id") => match verb {
            "restore_project_list" => "trashed_project_list",
            "restore_task_list" => "trashed_task_list",
            verb if verb.ends_with("project_list") => "project_list",
            _ => "task_list",
        },
        ("tasks", "task_id") if verb == "restore_task" => "trashed_task",
        ("tasks", "task_id") => "task",
        ("tasks", "insert_after_taskid") => "second_task",
        ("tasks", "comment_id") => "comment",
        ("tasks", "subcomment_id") => "subcomment",
        ("tasks", "tag_id") => "tag",
        ("tasks", "item_id") if verb == "remove_task_attachment" => "comment",
        ("tasks", "item_id") => "task",
        ("tasks", "email_assign_to" | "access_user_email") => "member_email",
        ("tasks", "access_userid_assign_to") => "member",
        ("account_users", "access_email") if verb != "create_account_user" => "member_email",
        (_, "access_user_id") => "member",
        (_, "group_id") => "group",
        ("branding", "subdomain") => "subdomain",
        ("branding", "host_mapping") => "host",
        ("admin", "user_id") => "user",
        ("admin", "partner_id") | ("branding", "user_id") => "me",
        ("admin", "note_id") => "user_note",
        ("admin", "transaction_id") => "transaction",
        ("session" | "oauth2", "username") => "login",
        ("users", "username") if verb != "update_user_name" => "login",
        _ => return None,
    })
}
