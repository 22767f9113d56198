//! `POST /admin/sendpaymentreminder.json/{session_id}/{user_id}` (admin document 1.13).

use serde::{Deserialize, Serialize};

use crate::endpoint::endpoint;
use crate::{Done, UserId};

/// Mails a user that a payment is due.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SendPaymentReminder {
    /// Which user.
    pub user_id: UserId,
}

endpoint!(SendPaymentReminder => Done, "admin/send_payment_reminder",
    Post "/admin/sendpaymentreminder.json/{session_id}/{user_id}", Session, ["admin 1.13"]);
