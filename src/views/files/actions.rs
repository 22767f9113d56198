//! What can be done with what is selected: one pure list for the row menu, the context menu and the bar.

use crate::i18n::Text;
use crate::locales::files as texts;

/// Something that a person can do with entries.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Action {
    /// Show what is in a folder or in a file.
    Open,
    /// Save to this computer; several entries or folders as one zip archive.
    Download,
    /// Say who may open it.
    Share,
    /// Give another name.
    Rename,
    /// Put into another folder.
    MoveTo,
    /// Put a copy into a folder.
    CopyTo,
    /// Put into the trash.
    Trash,
}

/// Why an action is not possible now.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Reason {
    /// There is no connection.
    Offline,
    /// The vendor does not offer it.
    NotOffered,
    /// The folder is shared with the person to be looked at only.
    ViewOnly,
}

/// What the actions are asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Target {
    /// Folders among the entries.
    pub folders: usize,
    /// Files among the entries.
    pub files: usize,
}

impl Target {
    /// How many entries there are.
    #[must_use]
    pub fn len(self) -> usize {
        self.folders + self.files
    }

    /// True when there is nothing to act on.
    #[must_use]
    pub fn is_empty(self) -> bool {
        self.len() == 0
    }
}

/// What the circumstances allow.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Can {
    /// The vendor lets folders and files be changed.
    pub change: bool,
    /// There is a connection.
    pub online: bool,
    /// The folder is shared with the person to be looked at only.
    pub view_only: bool,
}

/// An action, and whether it is possible.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Offer {
    /// Which one.
    pub action: Action,
    /// Why not; none when it is possible.
    pub disabled: Option<Reason>,
}

/// Lists the actions for a selection, in the order of the menus. What is impossible is listed with its reason.
#[must_use]
pub fn actions(target: Target, can: Can) -> Vec<Offer> {
    if target.is_empty() {
        return Vec::new();
    }
    let mut offers = Vec::with_capacity(7);
    if target.len() == 1 {
        offers.push(Offer { action: Action::Open, disabled: None });
    }
    let connection = (!can.online).then_some(Reason::Offline);
    let copy = if can.change { connection } else { Some(Reason::NotOffered) };
    // A copy goes elsewhere.
    let change = if can.change && can.view_only { Some(Reason::ViewOnly) } else { copy };
    offers.extend([
        Offer { action: Action::Download, disabled: connection },
        Offer { action: Action::Share, disabled: change },
        Offer { action: Action::Rename, disabled: change },
        Offer { action: Action::MoveTo, disabled: change },
        Offer { action: Action::CopyTo, disabled: copy },
        Offer { action: Action::Trash, disabled: change },
    ]);
    offers
}

/// Why this action is not possible for this selection; none when it is.
#[must_use]
pub fn refusal(action: Action, target: Target, can: Can) -> Option<Reason> {
    actions(target, can).into_iter().find(|it| it.action == action).and_then(|it| it.disabled)
}

/// Why an action is off, in words.
#[must_use]
pub fn reason_text(reason: Reason) -> Text {
    match reason {
        Reason::Offline => texts::NEEDS_CONNECTION,
        Reason::NotOffered => texts::NOT_OFFERED,
        Reason::ViewOnly => texts::VIEW_ONLY,
    }
}

#[cfg(test)]
mod tests {
    use super::{Action, Can, Reason, Target, actions, refusal};

    const ALL: Can = Can { change: true, online: true, view_only: false };

    #[test]
    fn one_folder_can_be_opened() {
        let offers = actions(Target { folders: 1, files: 0 }, ALL);
        assert_eq!(offers[0].action, Action::Open);
        assert!(offers.iter().all(|it| it.disabled.is_none()));
    }

    #[test]
    fn one_file_offers_everything() {
        let offers = actions(Target { folders: 0, files: 1 }, ALL);
        assert_eq!(
            offers.iter().map(|it| it.action).collect::<Vec<_>>(),
            [
                Action::Open,
                Action::Download,
                Action::Share,
                Action::Rename,
                Action::MoveTo,
                Action::CopyTo,
                Action::Trash
            ]
        );
        assert!(offers.iter().all(|it| it.disabled.is_none()));
    }

    #[test]
    fn several_can_be_renamed_at_once() {
        let many = Target { folders: 1, files: 3 };
        assert_eq!(refusal(Action::Rename, many, ALL), None);
        assert_eq!(refusal(Action::Trash, many, ALL), None);
    }

    #[test]
    fn without_a_connection_nothing_is_changed_and_everything_is_listed() {
        let offline = Can { online: false, ..ALL };
        let offers = actions(Target { folders: 0, files: 2 }, offline);
        assert_eq!(offers.len(), 6);
        assert!(offers.iter().all(|it| it.disabled.is_some()));
        assert_eq!(offers[0].disabled, Some(Reason::Offline));
    }

    #[test]
    fn what_the_vendor_lacks_outweighs_the_connection() {
        let can = Can { change: false, online: false, view_only: true };
        let target = Target { folders: 0, files: 1 };
        assert_eq!(refusal(Action::Trash, target, can), Some(Reason::NotOffered));
        assert_eq!(refusal(Action::Download, target, can), Some(Reason::Offline));
    }

    #[test]
    fn what_may_only_be_looked_at_is_downloaded_and_copied_elsewhere() {
        let can = Can { view_only: true, ..ALL };
        let target = Target { folders: 0, files: 1 };
        for action in [Action::Open, Action::Download, Action::CopyTo] {
            assert_eq!(refusal(action, target, can), None);
        }
        for action in [Action::Share, Action::Rename, Action::MoveTo, Action::Trash] {
            assert_eq!(refusal(action, target, can), Some(Reason::ViewOnly));
        }
    }

    #[test]
    fn nothing_selected_offers_nothing() {
        assert!(actions(Target::default(), ALL).is_empty());
    }
}
