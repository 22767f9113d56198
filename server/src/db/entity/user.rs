//! Accounts.

use sea_orm::entity::prelude::*;

/// One account.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "users")]
pub(crate) struct Model {
    #[sea_orm(primary_key)]
    pub(crate) id: i64,
    pub(crate) email: String,
    /// The address in lower case: no two accounts may differ in case only.
    #[sea_orm(unique)]
    pub(crate) email_key: String,
    pub(crate) first_name: String,
    pub(crate) last_name: String,
    /// A PHC string of argon2id.
    pub(crate) password_hash: String,
    /// The folder that clients call `0`.
    pub(crate) root_id: String,
    /// Bytes.
    pub(crate) storage_limit: i64,
    /// Bytes.
    pub(crate) file_size_limit: i64,
    /// How many versions of a file are kept, the current one included.
    pub(crate) max_versions: i32,
    pub(crate) lang: String,
    pub(crate) created: i64,
    /// Moves whenever the list of the trash would change.
    pub(crate) trash_updated: i64,
    /// The name that signs in, as well as the address does.
    pub(crate) username: String,
    /// The name in lower case; no two accounts share one.
    #[sea_orm(unique)]
    pub(crate) username_key: String,
    /// What a partner may do: 0 is none, 1 works for the own account, 2 manages the accounts that it made.
    pub(crate) role: i32,
    /// The partner's account that made this one.
    pub(crate) partner_id: Option<i64>,
    /// The plan's number.
    pub(crate) level: i32,
    /// 1 personal, 2 business.
    pub(crate) acc_type: i32,
    pub(crate) company: String,
    pub(crate) phone: String,
    pub(crate) time_zone: String,
    pub(crate) address_1: String,
    pub(crate) address_2: String,
    /// Bytes per [`Self::bw_reset_days`]; 0 for no limit.
    pub(crate) bw_limit: i64,
    /// After how many days the transferred bytes are forgotten.
    pub(crate) bw_reset_days: i32,
    /// Whether versions of files are kept at all.
    pub(crate) versioning: bool,
    pub(crate) daily_stat: bool,
    /// Who may see new files in the root folder: 0 private, 1 public, 2 hidden.
    pub(crate) default_access: i32,
    pub(crate) trial: bool,
    pub(crate) trial_until: Option<i64>,
    pub(crate) next_billing: Option<i64>,
    /// Nobody can sign in, and nothing of it is public.
    pub(crate) suspended: bool,
    /// The same for good, since when.
    pub(crate) closed_at: Option<i64>,
    pub(crate) close_reason: String,
    pub(crate) close_text: String,
    pub(crate) max_members: i32,
    pub(crate) web_link: String,
    /// The state of the white label that the partner wrote down.
    pub(crate) wl_status: i32,
    pub(crate) public_profile: bool,
    pub(crate) last_login: Option<i64>,
    pub(crate) last_ip: String,
    /// When the picture was changed; none without one.
    pub(crate) avatar_at: Option<i64>,
    /// Six hexadecimal digits.
    pub(crate) avatar_color: String,
    pub(crate) email_verified: bool,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub(crate) enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// The color behind initials until somebody chooses another one.
pub(crate) const AVATAR_COLOR: &str = "2563eb";

impl Model {
    /// A new account that nothing more is known of; its number is chosen by the database.
    pub(crate) fn new(email: &str, root_id: String, storage_limit: i64, now: i64) -> Self {
        Self {
            id: 0,
            email: email.to_owned(),
            email_key: email.to_lowercase(),
            first_name: String::new(),
            last_name: String::new(),
            password_hash: String::new(),
            root_id,
            storage_limit,
            file_size_limit: storage_limit,
            max_versions: 10,
            lang: "En".to_owned(),
            created: now,
            trash_updated: now,
            username: email.to_owned(),
            username_key: email.to_lowercase(),
            role: 0,
            partner_id: None,
            level: 0,
            acc_type: 1,
            company: String::new(),
            phone: String::new(),
            time_zone: "UTC".to_owned(),
            address_1: String::new(),
            address_2: String::new(),
            bw_limit: 0,
            bw_reset_days: 1,
            versioning: true,
            daily_stat: false,
            default_access: 0,
            trial: false,
            trial_until: None,
            next_billing: None,
            suspended: false,
            closed_at: None,
            close_reason: String::new(),
            close_text: String::new(),
            max_members: 100,
            web_link: String::new(),
            wl_status: 0,
            public_profile: false,
            last_login: None,
            last_ip: String::new(),
            avatar_at: None,
            avatar_color: AVATAR_COLOR.to_owned(),
            email_verified: true,
        }
    }

    /// How many versions of a file are kept, the current one included.
    pub(crate) fn kept_versions(&self) -> i32 {
        if self.versioning { self.max_versions.max(1) } else { 1 }
    }

    /// False for an account that was suspended or closed: nobody signs in, and nothing of it is public.
    pub(crate) fn is_open(&self) -> bool {
        !self.suspended && self.closed_at.is_none()
    }
}
