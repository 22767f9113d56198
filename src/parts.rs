//! What several views use and what knows the app: the shared kit, icons of entries, things done to many entries.

pub mod account;
pub mod ask;
pub mod bulk;
pub mod chips;
pub mod clipboard;
pub mod commands;
pub mod contents;
pub mod criteria;
pub mod entry_icon;
pub mod folder_address;
pub mod kept;
pub mod kit;
pub mod load;
pub mod local_folder;
pub mod markdown;
pub mod media;
pub mod names;
pub mod pick_file;
pub mod picked;
pub mod places;
pub mod preview;
pub mod selection_bar;
pub mod share;
pub mod tints;
pub mod transfer_dialogs;
pub mod work;
