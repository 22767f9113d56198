//! The tabs of views that have several, as parts of their addresses.

/// A part of one's own account.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AccountTab {
    /// Who one is, and what is set.
    Profile,
    /// What is stored and transferred.
    Usage,
    /// What was done.
    Activity,
    /// The password and the sessions.
    Security,
}

impl AccountTab {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::Profile, Self::Usage, Self::Activity, Self::Security];

    pub(super) const fn word(self) -> &'static str {
        match self {
            Self::Profile => "profile",
            Self::Usage => "usage",
            Self::Activity => "activity",
            Self::Security => "security",
        }
    }
}

/// A part of the team.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TeamTab {
    /// The people.
    People,
    /// Their groups.
    Groups,
    /// People from a table.
    Import,
}

impl TeamTab {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::People, Self::Groups, Self::Import];

    pub(super) const fn word(self) -> &'static str {
        match self {
            Self::People => "people",
            Self::Groups => "groups",
            Self::Import => "import",
        }
    }
}
