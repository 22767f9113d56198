//! What is said when something goes wrong with customers.

use crate::locales::customer as texts;
use crate::parts::trouble::Trouble;

/// In words about them.
pub const TROUBLE: Trouble = Trouble { not_found: texts::NOT_FOUND, forbidden: texts::FORBIDDEN };
