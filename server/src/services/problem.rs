//! Why a service refuses; the sentences are the vendor's where the vendor has one.

use crate::blobs::BlobError;
use crate::random::RandomError;

/// Everything that can stand between a caller and what they want.
#[derive(Debug, thiserror::Error)]
pub enum Problem {
    /// A parameter is missing (wire facts 1.3).
    #[error("`{0}` is required.")]
    Required(&'static str),
    /// A parameter cannot be what it is; the second is a sentence more, or empty (wire facts 1.3).
    #[error("Invalid value specified for `{0}`.{sep}{1}", sep = if .1.is_empty() { "" } else { " " })]
    Invalid(&'static str, &'static str),
    /// A name holds what no name may hold (guide 5.10).
    #[error(
        "{0} name is invalid or cannot contain any of the following characters \\ / : * ? \" < > |"
    )]
    ForbiddenName(Noun),
    /// The text is no id of a file at all (guide, chapters 4 and 12).
    #[error("Invalid file ID.")]
    InvalidFileId,
    /// It may not be done, and a sentence of the guide's says so.
    #[error("{0}")]
    Forbidden(&'static str),
    /// Something is not there, and a sentence of the guide's says so.
    #[error("{0}")]
    Missing(&'static str),
    /// It cannot be done this way, and a sentence of the guide's says so.
    #[error("{0}")]
    Refused(&'static str),
    /// It collides with what is there, and a sentence of the guide's says so.
    #[error("{0}")]
    Conflict(&'static str),
    /// As many bytes were transferred as may be (guide 4.4, `BWExceeded`).
    #[error("Bandwidth limit exceeded.")]
    BandwidthExceeded,
    /// There is no such thing, or it is somebody else's: the two look the same.
    #[error("{0} not found")]
    NotFound(Noun),
    /// A folder in the trash was asked for its content; clients know this text (wire facts 1.3).
    #[error("Folder is already deleted")]
    FolderTrashed,
    /// The root folder has no breadcrumb, no trash and no other place (wire facts 1.8).
    #[error("Invalid value specified for `folder_id`. The root folder has none of this.")]
    RootFolder,
    /// A folder cannot go into its own tree (guide 5.12).
    #[error("Folder cannot be copied/moved to itself.")]
    IntoItself,
    /// The name is taken in this folder, whatever its case.
    #[error("File or folder with such name already exists.")]
    NameTaken,
    /// The chunk does not begin where the upload stands (wire facts 1.6).
    #[error("Incorrect chunk offset: uploaded={uploaded}, chunk_offset={offset}")]
    ChunkOffset {
        /// How many bytes have arrived: where to go on.
        uploaded: u64,
        /// Where the chunk wanted to begin.
        offset: u64,
    },
    /// More bytes than the chunk announced.
    #[error("Invalid chunk size: more than chunk_size={0} bytes were sent")]
    ChunkTooLong(u64),
    /// The chunk would end behind the file.
    #[error("Invalid chunk size: the chunk ends at {end}, behind the file's {size} bytes")]
    ChunkPastEnd {
        /// Where the chunk would end.
        end: u64,
        /// The size that the upload was opened with.
        size: u64,
    },
    /// A chunk is larger than this server takes.
    #[error("Invalid value specified for `chunk_size`. Maximum {0} bytes allowed.")]
    ChunkLimit(u64),
    /// The body ended or broke before the chunk was whole.
    #[error("The chunk arrived incomplete: {0}")]
    ChunkBroken(String),
    /// The upload is closed, was never opened, or belongs to another file.
    #[error("Invalid value specified for `temp_location`. There is no such upload.")]
    NoSuchUpload,
    /// Not all bytes have arrived (wire facts 1.6).
    #[error("Invalid upload file size. Total uploaded={uploaded}. File size={size}")]
    UploadSize {
        /// How many bytes have arrived.
        uploaded: u64,
        /// The size that was announced.
        size: u64,
    },
    /// The bytes that arrived are not those that were meant.
    #[error("Invalid file hash. The MD5 of the uploaded bytes is {actual}")]
    UploadHash {
        /// Lower-case hex.
        actual: String,
    },
    /// A name or an address that signs in is somebody's already; 404 with this sentence for both (guide 13.9,
    /// quirk 86).
    #[error("There is an existing user associated with this email.")]
    LoginTaken,
    /// The account is full.
    #[error("Storage limit exceeded: {needed} bytes are needed, {left} are left")]
    OverQuota {
        /// What the file would take, in bytes.
        needed: u64,
        /// What is left, in bytes.
        left: u64,
    },
    /// One file is larger than the account allows.
    #[error("File size limit exceeded: {0} bytes are allowed")]
    OverFileSize(u64),
    /// Wrong e-mail address or password; never says which (guide 8.3).
    #[error("Invalid username or password.")]
    WrongPassword,
    /// The password was right, but the account was suspended or closed, or its owner blocked the member.
    #[error("This account is suspended.")]
    AccountClosed,
    /// Too many wrong passwords.
    #[error("Too many failed attempts. Try again in {0} seconds.")]
    TooManyAttempts(u64),
    /// No session was given (wire facts 1.2).
    #[error("Session does not exist, please re-login.")]
    NoSession,
    /// The session was idle for too long (guide, everywhere).
    #[error("Session has expired. Please log out and then log back in.")]
    SessionExpired,
    /// Logging out of what is no session is 400, not 401 (guide 8.4).
    #[error("Session does not exist")]
    LogoutOfNothing,
    /// The access token is unknown, expired or revoked (guide 15.1).
    #[error("{0}")]
    InvalidToken(&'static str),
    /// The refresh token is unknown, used, revoked or expired (guide 15.2).
    #[error("{0}")]
    InvalidGrant(&'static str),
    /// The grant type is not one of ours (RFC 6749, section 5.2).
    #[error("Unsupported grant type")]
    UnsupportedGrant,
    /// The parameters of a grant are incomplete (RFC 6749, section 5.2).
    #[error("{0}")]
    BadGrant(String),
    /// A private file, and nobody signed in who may see it (wire facts 1.7).
    #[error("File is private")]
    PrivateFile,
    /// The file was created, but nothing was uploaded into it yet.
    #[error("File has no content yet")]
    NoContent,
    /// Nothing to put into an archive (wire facts 1.7).
    #[error("Empty files list")]
    EmptyFileList,
    /// There is no picture to show.
    #[error("No thumbnail for this file")]
    NoThumbnail,
    /// The host has no brand of its own (guide 2.4).
    #[error("Branding does not exists.")]
    NoBrand,
    /// The database refused.
    #[error(transparent)]
    Database(sea_orm::DbErr),
    /// The object storage refused.
    #[error(transparent)]
    Storage(#[from] BlobError),
    /// No randomness.
    #[error(transparent)]
    Random(#[from] RandomError),
    /// Something that cannot be, but was; the text is for the log.
    #[error("{0}")]
    Broken(String),
}

/// What a sentence speaks of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Noun {
    /// A file.
    File,
    /// A folder.
    Folder,
}

impl std::fmt::Display for Noun {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::File => "File",
            Self::Folder => "Folder",
        })
    }
}

// The unique index has the last word on names: two requests may both have found the name free.
impl From<sea_orm::DbErr> for Problem {
    fn from(error: sea_orm::DbErr) -> Self {
        if crate::db::nodes::is_name_clash(&error) {
            Self::NameTaken
        } else if crate::db::logins::is_taken(&error) {
            Self::LoginTaken
        } else {
            Self::Database(error)
        }
    }
}

impl From<tokio::task::JoinError> for Problem {
    fn from(error: tokio::task::JoinError) -> Self {
        Self::Broken(format!("a background computation failed: {error}"))
    }
}
