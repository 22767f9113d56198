//! Identifiers: one type per kind of thing, so that they cannot be mixed up.

use serde::{Deserialize, Deserializer, Serialize};

macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
        #[serde(transparent)]
        pub struct $name(String);

        impl $name {
            /// Takes the vendor's opaque text.
            #[must_use]
            pub fn new(text: impl Into<String>) -> Self {
                Self(text.into())
            }

            /// The vendor's opaque text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(text.to_owned())
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&self.0)
            }
        }

        // Numbers count as text: clients send `0` as well as `"0"` for the root folder.
        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                crate::wire::text::deserialize(deserializer).map(Self)
            }
        }
    };
}

id!(
    /// A folder; `0` is the account's root (guide 5.6).
    FolderId
);
id!(
    /// A file, whatever its version.
    FileId
);
id!(
    /// An account.
    UserId
);
id!(
    /// A share through which somebody else's folder is reached (guide, chapter 9).
    SharingId
);
id!(
    /// An upload that is under way, as `open_file_upload` names it (guide 12.4).
    TempLocation
);

id!(
    /// A member of somebody else's account; `0` is the account's owner (guide, chapter 1).
    AccessUserId
);
id!(
    /// A group of account users; `0` is none (guide, chapter 14).
    GroupId
);
id!(
    /// A notepad (guide, chapter 6).
    NotepadId
);
id!(
    /// A list of notes on a notepad (guide, chapter 6).
    NoteListId
);
id!(
    /// A note (guide, chapter 6).
    NoteId
);
id!(
    /// A list of projects (guide, chapter 11).
    ProjectListId
);
id!(
    /// A project (guide, chapter 11).
    ProjectId
);
id!(
    /// A list of tasks (guide, chapter 11).
    TaskListId
);
id!(
    /// A task (guide, chapter 11).
    TaskId
);
id!(
    /// A comment on a task (guide, chapter 11).
    CommentId
);
id!(
    /// A comment on a comment (guide, chapter 11).
    SubCommentId
);
id!(
    /// A tag of tasks and comments; `0` is none (guide, chapter 11).
    TagId
);
id!(
    /// A payment (admin document 1.8).
    TransactionId
);
id!(
    /// A partner's note about a user (admin document 1.12).
    UserNoteId
);

impl FolderId {
    /// The account's root folder.
    #[must_use]
    pub fn root() -> Self {
        Self("0".to_owned())
    }

    /// True for the account's root folder.
    #[must_use]
    pub fn is_root(&self) -> bool {
        self.0 == "0"
    }
}

/// A classic session's id: as good as a password, so it prints as stars.
#[derive(Clone, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct SessionId(String);

impl SessionId {
    /// Takes the vendor's opaque text.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// The secret itself, for a request.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Debug for SessionId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("SessionId(***)")
    }
}

impl<'de> Deserialize<'de> for SessionId {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        crate::wire::text::deserialize(deserializer).map(Self)
    }
}
