//! The contract of the vendors' APIs: every endpoint as a type, shared by the client and the server.
//!
//! This crate does no I/O and knows neither Leptos nor axum. An endpoint is a struct of its parameters
//! ([`Endpoint`]); one generic rule turns it into a request ([`encode()`]) and the server turns a request
//! back into the same struct, so that the two sides cannot disagree.

pub mod encode;
pub mod endpoint;
pub mod error;
pub mod id;
pub mod markup;
pub mod name;
pub mod opendrive;
pub mod palette;
pub mod secret;
pub mod time;
pub mod wire;

pub use encode::{Payload, WireRequest, encode};
pub use endpoint::{Answer, Auth, Body, Endpoint, Meta, Method, Visitor};
pub use error::{ApiError, ErrorEnvelope, GrantError};
pub use id::{
    AccessUserId, CommentId, FileId, FolderId, GroupId, NoteId, NoteListId, NotepadId, ProjectId,
    ProjectListId, SessionId, SharingId, SubCommentId, TagId, TaskId, TaskListId, TempLocation,
    TransactionId, UserId, UserNoteId,
};
pub use name::{EntryName, NameError};
pub use secret::Secret;
pub use time::UnixTime;
pub use wire::{Done, IdList, Number, Pairs, Rows};
