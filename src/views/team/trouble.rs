//! What is said when something goes wrong with people and groups.

use crate::locales::team as texts;
use crate::parts::trouble::Trouble;

/// In words about them.
pub const TROUBLE: Trouble = Trouble { not_found: texts::NOT_FOUND, forbidden: texts::FORBIDDEN };
