//! What is being typed into the form, as signals, and as the plain texts that are checked.

use leptos::prelude::*;
use portico_client::drive::model::partner::{AccountKind, Along, Terms};

/// The texts and switches of the form, as they are at a moment.
#[derive(Debug, Clone, Default)]
pub struct Raw {
    pub login: String,
    pub password: String,
    pub again: String,
    pub address: String,
    pub email: String,
    pub first_name: String,
    pub last_name: String,
    pub company: String,
    pub phone: String,
    pub lang: String,
    pub level: String,
    pub kind: AccountKind,
    pub storage: String,
    pub transfer: String,
    pub reset_days: String,
    pub people: String,
    pub versions: String,
    pub time_zone: String,
    pub due: String,
    pub web_link: String,
    pub has_limits: bool,
    pub less_is_fine: bool,
    pub has_versions: bool,
    pub is_trial: bool,
    pub is_suspended: bool,
    pub has_web_link: bool,
    pub is_public: bool,
}

impl Raw {
    /// What goes along with a change.
    #[must_use]
    pub fn along(&self) -> Along {
        Along {
            password: self.password.clone(),
            time_zone: self.time_zone.trim().to_owned(),
            keeps_limits: self.has_limits,
        }
    }

    /// The form of a customer.
    fn of(terms: &Terms) -> Self {
        Self {
            email: terms.email.clone(),
            first_name: terms.first_name.clone(),
            last_name: terms.last_name.clone(),
            company: terms.company.clone(),
            phone: terms.phone.clone(),
            lang: terms.lang.clone(),
            level: terms.level.to_string(),
            kind: terms.kind,
            storage: terms.storage.to_string(),
            transfer: terms.transfer.to_string(),
            reset_days: terms.reset_days.to_string(),
            people: terms.people.to_string(),
            versions: terms.versions.to_string(),
            due: terms.due.map(|day| day.to_string()).unwrap_or_default(),
            web_link: terms.web_link.clone(),
            has_versions: terms.has_versions,
            is_trial: terms.is_trial,
            is_suspended: terms.is_suspended,
            has_web_link: terms.has_web_link,
            is_public: terms.is_public,
            ..Self::default()
        }
    }
}

/// The same as signals; handles only.
#[derive(Debug, Clone, Copy)]
pub struct Draft {
    pub login: RwSignal<String>,
    pub password: RwSignal<String>,
    pub again: RwSignal<String>,
    pub address: RwSignal<String>,
    pub email: RwSignal<String>,
    pub first_name: RwSignal<String>,
    pub last_name: RwSignal<String>,
    pub company: RwSignal<String>,
    pub phone: RwSignal<String>,
    pub lang: RwSignal<String>,
    pub level: RwSignal<String>,
    pub kind: RwSignal<AccountKind>,
    pub storage: RwSignal<String>,
    pub transfer: RwSignal<String>,
    pub reset_days: RwSignal<String>,
    pub people: RwSignal<String>,
    pub versions: RwSignal<String>,
    pub time_zone: RwSignal<String>,
    pub due: RwSignal<String>,
    pub web_link: RwSignal<String>,
    pub has_limits: RwSignal<bool>,
    pub less_is_fine: RwSignal<bool>,
    pub has_versions: RwSignal<bool>,
    pub is_trial: RwSignal<bool>,
    pub is_suspended: RwSignal<bool>,
    pub has_web_link: RwSignal<bool>,
    pub is_public: RwSignal<bool>,
    /// The plan that the customer has; none for a new one.
    pub plan_before: RwSignal<Option<u32>>,
}

impl Draft {
    /// Of a new customer.
    #[must_use]
    pub fn empty() -> Self {
        let raw = Raw {
            // Whoever makes an account by hand has no address to tell.
            address: "0.0.0.0".to_owned(),
            level: "0".to_owned(),
            lang: "En".to_owned(),
            ..Raw::default()
        };
        Self::with(raw, None)
    }

    /// Of a customer who is there.
    #[must_use]
    pub fn of(terms: &Terms) -> Self {
        Self::with(Raw::of(terms), Some(terms.level))
    }

    fn with(raw: Raw, level: Option<u32>) -> Self {
        Self {
            login: RwSignal::new(raw.login),
            password: RwSignal::new(raw.password),
            again: RwSignal::new(raw.again),
            address: RwSignal::new(raw.address),
            email: RwSignal::new(raw.email),
            first_name: RwSignal::new(raw.first_name),
            last_name: RwSignal::new(raw.last_name),
            company: RwSignal::new(raw.company),
            phone: RwSignal::new(raw.phone),
            lang: RwSignal::new(raw.lang),
            level: RwSignal::new(raw.level),
            kind: RwSignal::new(raw.kind),
            storage: RwSignal::new(raw.storage),
            transfer: RwSignal::new(raw.transfer),
            reset_days: RwSignal::new(raw.reset_days),
            people: RwSignal::new(raw.people),
            versions: RwSignal::new(raw.versions),
            time_zone: RwSignal::new(raw.time_zone),
            due: RwSignal::new(raw.due),
            web_link: RwSignal::new(raw.web_link),
            has_limits: RwSignal::new(raw.has_limits),
            less_is_fine: RwSignal::new(raw.less_is_fine),
            has_versions: RwSignal::new(raw.has_versions),
            is_trial: RwSignal::new(raw.is_trial),
            is_suspended: RwSignal::new(raw.is_suspended),
            has_web_link: RwSignal::new(raw.has_web_link),
            is_public: RwSignal::new(raw.is_public),
            plan_before: RwSignal::new(level),
        }
    }

    /// As it is at this moment.
    #[must_use]
    pub fn read(self) -> Raw {
        Raw {
            login: self.login.get_untracked(),
            password: self.password.get_untracked(),
            again: self.again.get_untracked(),
            address: self.address.get_untracked(),
            email: self.email.get_untracked(),
            first_name: self.first_name.get_untracked(),
            last_name: self.last_name.get_untracked(),
            company: self.company.get_untracked(),
            phone: self.phone.get_untracked(),
            lang: self.lang.get_untracked(),
            level: self.level.get_untracked(),
            kind: self.kind.get_untracked(),
            storage: self.storage.get_untracked(),
            transfer: self.transfer.get_untracked(),
            reset_days: self.reset_days.get_untracked(),
            people: self.people.get_untracked(),
            versions: self.versions.get_untracked(),
            time_zone: self.time_zone.get_untracked(),
            due: self.due.get_untracked(),
            web_link: self.web_link.get_untracked(),
            has_limits: self.has_limits.get_untracked(),
            less_is_fine: self.less_is_fine.get_untracked(),
            has_versions: self.has_versions.get_untracked(),
            is_trial: self.is_trial.get_untracked(),
            is_suspended: self.is_suspended.get_untracked(),
            has_web_link: self.has_web_link.get_untracked(),
            is_public: self.is_public.get_untracked(),
        }
    }

    /// Shows these terms; passwords and what else goes along stay as they were typed.
    pub fn write(self, terms: &Terms) {
        let raw = Raw::of(terms);
        self.email.set(raw.email);
        self.first_name.set(raw.first_name);
        self.last_name.set(raw.last_name);
        self.company.set(raw.company);
        self.phone.set(raw.phone);
        self.lang.set(raw.lang);
        self.level.set(raw.level);
        self.kind.set(raw.kind);
        self.storage.set(raw.storage);
        self.transfer.set(raw.transfer);
        self.reset_days.set(raw.reset_days);
        self.people.set(raw.people);
        self.versions.set(raw.versions);
        self.due.set(raw.due);
        self.web_link.set(raw.web_link);
        self.has_versions.set(raw.has_versions);
        self.is_trial.set(raw.is_trial);
        self.is_suspended.set(raw.is_suspended);
        self.has_web_link.set(raw.has_web_link);
        self.is_public.set(raw.is_public);
        self.plan_before.set(Some(terms.level));
    }
}
