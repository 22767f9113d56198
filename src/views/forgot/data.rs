//! What the way back asks of the server: the only file of the view that calls the client.

use futures::FutureExt;
use futures::future::LocalBoxFuture;
use portico_client::drive::model::account::CodeCheck;
use portico_client::problem::Problem;
use portico_client::vendor::open_recovery;

use crate::state::session::AppSession;

/// Has a code mailed to whoever signs in with this name.
pub fn mail_code(
    session: AppSession,
    name: String,
) -> LocalBoxFuture<'static, Result<(), Problem>> {
    async move {
        let (_, session) = session.open().await;
        open_recovery(&session).mail_code(&name).await
    }
    .boxed_local()
}

/// Takes the code and the new password.
pub fn choose_password(
    session: AppSession,
    name: String,
    code: String,
    password: String,
) -> LocalBoxFuture<'static, Result<CodeCheck, Problem>> {
    async move {
        let (_, session) = session.open().await;
        open_recovery(&session).choose_password(&name, &code, &password).await
    }
    .boxed_local()
}
