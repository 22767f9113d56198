//! `user` and `partner`: accounts, from the machine itself.

use std::io::Read;

use clap::{Args, Subcommand, ValueEnum};
use portico_api::Secret;
use portico_server::{NewAccount, Payment, Role};

use super::{Failure, Store, say};

/// What can be done with accounts.
#[derive(Subcommand)]
pub(super) enum User {
    /// Add an account, or give the one with this address another password.
    Add(Add),
    /// Give an account another password; whoever is signed in stays so.
    Passwd {
        #[command(flatten)]
        store: Store,
        #[command(flatten)]
        password: Password,
        /// The e-mail address that signs in.
        email: String,
    },
    /// Write down a payment of an account; no money moves.
    Payment {
        #[command(flatten)]
        store: Store,
        /// The e-mail address that signs in.
        email: String,
        /// Hundredths of the currency; below zero when it was paid back.
        #[arg(long, allow_hyphen_values = true)]
        cents: i64,
        /// Three letters.
        #[arg(long, default_value = "USD")]
        currency: String,
        /// How it was paid.
        #[arg(long, default_value = "card")]
        method: String,
        #[arg(long, default_value = "")]
        note: String,
        /// The card's last four digits.
        #[arg(long, default_value = "")]
        card4: String,
    },
    /// Say what an account may do beside using its own drive.
    Role {
        #[command(flatten)]
        store: Store,
        /// The e-mail address that signs in.
        email: String,
        #[arg(value_enum)]
        role: RoleName,
    },
}

/// What can be done with partners.
#[derive(Subcommand)]
pub(super) enum Partner {
    /// Add an account that makes and manages others.
    Add(Add),
}

/// A new account.
#[derive(Args)]
pub(super) struct Add {
    #[command(flatten)]
    store: Store,
    #[command(flatten)]
    password: Password,
    /// The e-mail address that signs in.
    email: String,
    /// How much may be stored, in megabytes.
    #[arg(long, default_value_t = portico_server::DEFAULT_STORAGE >> 20)]
    storage: u64,
    #[arg(long, default_value = "")]
    first_name: String,
    #[arg(long, default_value = "")]
    last_name: String,
}

#[derive(Args)]
pub(super) struct Password {
    /// Read the password from the standard input; there is no other way, so that it is never in a
    /// list of processes.
    #[arg(long, required = true)]
    password_stdin: bool,
}

impl Password {
    fn read(&self) -> Result<Secret, Failure> {
        debug_assert!(self.password_stdin, "it is required");
        let mut password = String::new();
        std::io::stdin().take(4096).read_to_string(&mut password)?;
        Ok(Secret::new(password.trim_end_matches(['\r', '\n'])))
    }
}

#[derive(Clone, Copy, ValueEnum)]
pub(super) enum RoleName {
    /// Its own drive.
    None,
    /// What the guide calls role 1: its own drive, also by the methods for partners.
    Basic,
    /// What the guide calls role 2: its brand, and the accounts that it made.
    Manager,
}

/// Does what is to be done with an account.
pub(super) async fn user(command: User) -> Result<(), Failure> {
    match command {
        User::Add(new) => add(new, None).await,
        User::Passwd { store, password, email } => {
            let password = password.read()?;
            let state = portico_server::connect(store.config()).await?;
            portico_server::set_password(&state, &email, password).await?;
            say(&format!("{email} has a new password."));
            Ok(())
        }
        User::Payment { store, email, cents, currency, method, note, card4 } => {
            let state = portico_server::connect(store.config()).await?;
            let paid = Payment { amount_cents: cents, currency, method, note, card4 };
            let number = portico_server::record_payment(&state, &email, paid).await?;
            say(&format!("It is payment {number}."));
            Ok(())
        }
        User::Role { store, email, role } => {
            let state = portico_server::connect(store.config()).await?;
            let role = match role {
                RoleName::None => Role::None,
                RoleName::Basic => Role::Basic,
                RoleName::Manager => Role::Manager,
            };
            portico_server::set_role(&state, &email, role).await?;
            say(&format!("{email} has another role."));
            Ok(())
        }
    }
}

/// Does what is to be done with a partner.
pub(super) async fn partner(command: Partner) -> Result<(), Failure> {
    let Partner::Add(new) = command;
    add(new, Some(Role::Manager)).await
}

async fn add(new: Add, role: Option<Role>) -> Result<(), Failure> {
    let password = new.password.read()?;
    let state = portico_server::connect(new.store.config()).await?;
    let email = new.email;
    let account = NewAccount {
        email: email.clone(),
        password,
        first_name: new.first_name,
        last_name: new.last_name,
        storage_limit: new.storage.saturating_mul(1 << 20),
    };
    let is_new = portico_server::save_account(&state, account).await?;
    if let Some(role) = role {
        portico_server::set_role(&state, &email, role).await?;
    }
    let done = if is_new { "has an account" } else { "has a new password" };
    say(&format!("{email} {done}."));
    Ok(())
}
