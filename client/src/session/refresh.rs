//! The renewal of tokens: one at a time, for any number of waiting calls and tabs.
//!
//! A refresh token is used up by its use, and a second use revokes everything that came from it. So a renewal
//! runs as a task of its own: a caller that is dropped in between must not take the new tokens with it.

use futures::FutureExt;
use futures::channel::oneshot;
use futures::future::{LocalBoxFuture, Shared};
use portico_api::Secret;
use portico_api::opendrive::oauth2::grant_token::GrantToken;

use super::tokens::{Kept, Tokens};
use super::{Session, SessionState};
use crate::problem::Problem;
use crate::task::spawn;
use crate::transport::retry::Repeat;

/// A renewal that is under way; everybody may wait for it.
pub(super) type Refreshing = Shared<LocalBoxFuture<'static, Result<(), Problem>>>;

impl Session {
    /// Tokens that are good for a moment: renewed first when they are about to end.
    pub(super) async fn fresh_tokens(&self) -> Result<Option<Tokens>, Problem> {
        let Some(tokens) = self.tokens() else {
            return match self.state() {
                SessionState::Expired => Err(Problem::SessionExpired),
                SessionState::SignedOut | SessionState::SignedIn => Ok(None),
            };
        };
        if tokens.is_stale(self.0.clock.now()) {
            self.renew(tokens.access()).await?;
            return Ok(self.tokens());
        }
        Ok(Some(tokens))
    }

    /// Replaces the access token `used`, unless somebody has done so already.
    pub(super) async fn renew(&self, used: &Secret) -> Result<(), Problem> {
        match self.tokens() {
            None => return Err(Problem::SessionExpired),
            Some(tokens) if tokens.access() != used => return Ok(()),
            Some(_) => {}
        }
        let running = self.0.refreshing.borrow().clone();
        let running = running.unwrap_or_else(|| self.start_renewal(used.clone()));
        running.await
    }

    fn start_renewal(&self, used: Secret) -> Refreshing {
        let (done, waiting) = oneshot::channel();
        let session = self.clone();
        let shared = waiting
            // Only a page that is being closed drops the task.
            .map(|result| result.unwrap_or(Err(Problem::Canceled)))
            .boxed_local()
            .shared();
        *self.0.refreshing.borrow_mut() = Some(shared.clone());
        spawn(async move {
            let result = session.renew_locked(used).await;
            *session.0.refreshing.borrow_mut() = None;
            // Nobody may be waiting any more.
            let _ = done.send(result);
        });
        shared
    }

    async fn renew_locked(&self, used: Secret) -> Result<(), Problem> {
        let era = self.0.era.get();
        let lock = self.0.store.lock().await;
        // Another tab may have been quicker, or may have signed out.
        let tokens = match self.0.store.load() {
            Kept::Tokens(tokens) if *tokens.access() == used => tokens,
            kept => {
                self.adopt(kept);
                drop(lock);
                return match self.state() {
                    SessionState::SignedIn => Ok(()),
                    SessionState::SignedOut | SessionState::Expired => Err(Problem::SessionExpired),
                };
            }
        };
        let grant = GrantToken::RefreshToken {
            client_id: self.0.config.partner.clone(),
            refresh_token: tokens.refresh().clone(),
        };
        // Repeated only if the server says that it did nothing: see above.
        let granted = self.call(&grant, Repeat::WhenRefused).await;
        let still_ours = era == self.0.era.get();
        let result = match granted {
            Ok(_) | Err(_) if !still_ours => match self.state() {
                SessionState::SignedIn => Ok(()),
                SessionState::SignedOut | SessionState::Expired => Err(Problem::SessionExpired),
            },
            Ok(grant) => {
                let renewed = Tokens::granted(grant, tokens.owner(), self.0.clock.now());
                self.keep(Kept::Tokens(renewed));
                Ok(())
            }
            Err(Problem::WrongPassword | Problem::SessionExpired) => {
                self.keep(Kept::Expired);
                Err(Problem::SessionExpired)
            }
            Err(problem) => Err(problem),
        };
        drop(lock);
        result
    }
}
