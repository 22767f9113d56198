//! The kit: controls that know nothing of the app. Texts come in as [`TextProp`](leptos::prelude::TextProp),
//! values as signals, what a person does goes out through callbacks.

mod banner;
mod breadcrumbs;
mod button;
mod checkbox;
mod dialog;
mod empty_state;
mod focus;
pub mod glyphs;
mod icon;
mod icon_button;
mod menu;
mod menu_item;
mod menu_keys;
mod menu_panel;
mod password_field;
mod progress;
mod select;
mod skeleton;
mod spinner;
mod text_field;
mod toasts;
mod tooltip;
mod virtual_list;

pub use banner::{Banner, BannerKind};
pub use breadcrumbs::{Breadcrumbs, Step};
pub use button::{Button, ButtonKind};
pub use checkbox::Checkbox;
pub use dialog::{Dialog, open_modal};
pub use empty_state::EmptyState;
pub use focus::{focus_first_invalid, focus_id, unique_id};
pub use icon::{Glyph, Icon};
pub use icon_button::IconButton;
pub use menu::{ContextMenu, MenuButton, MenuTrigger, fetch_menus};
pub use menu_item::{Anchor, MenuItem};
pub use password_field::PasswordField;
pub use progress::Progress;
pub use select::Select;
pub use skeleton::Skeleton;
pub use spinner::Spinner;
pub use text_field::TextField;
pub use toasts::{Toast, ToastKind, ToastRegion};
pub use tooltip::Tooltip;
pub use virtual_list::{VirtualList, Window, observe_size};
