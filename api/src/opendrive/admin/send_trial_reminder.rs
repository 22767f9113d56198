//! `POST /admin/sendtrialreminder.json/{session_id}/{user_id}` (admin document 1.14).

use serde::{Deserialize, Serialize};

use crate::endpoint::endpoint;
use crate::{Done, UserId};

/// Mails a user that the trial ends.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SendTrialReminder {
    /// Which user.
    pub user_id: UserId,
}

endpoint!(SendTrialReminder => Done, "admin/send_trial_reminder",
    Post "/admin/sendtrialreminder.json/{session_id}/{user_id}", Session, ["admin 1.14"]);
