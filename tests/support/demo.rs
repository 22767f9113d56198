//! The demonstration's account, and signing in with it.

use crate::{Page, Result};

/// Who signs in to look around.
pub const EMAIL: &str = "demo@portico.example";
/// With what.
pub const PASSWORD: &str = "portico-demo";

impl Page {
    /// Signs in as the demonstration's account and waits for its files.
    ///
    /// # Errors
    /// If the app does not let it in.
    pub async fn sign_in(&self) -> Result {
        self.goto("/sign-in").await?;
        self.sign_in_here(EMAIL, PASSWORD).await?;
        self.wait_path("/files").await
    }

    /// Fills in the form of the sign-in page and sends it.
    ///
    /// # Errors
    /// If the page is not the sign-in page.
    pub async fn sign_in_here(&self, name: &str, password: &str) -> Result {
        self.textbox("User name or email").fill(name).await?;
        self.textbox("Password").fill(password).await?;
        self.button("Sign in").click().await
    }
}
