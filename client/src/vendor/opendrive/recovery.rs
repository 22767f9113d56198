//! The way back for who has forgotten a password (guide 13.3, extension 8).

use futures::FutureExt;
use portico_api::Secret;
use portico_api::opendrive::users::confirm_password_reset::ConfirmPasswordReset;
use portico_api::opendrive::users::request_password_reset::RequestPasswordReset;

use super::OpenDrive;
use super::profile::checked;
use crate::drive::capability::Call;
use crate::drive::capability::account::Recovery;
use crate::drive::model::account::CodeCheck;
use crate::problem::Problem;
use crate::transport::retry::Repeat;

impl Recovery for OpenDrive {
    fn mail_code<'a>(&'a self, name: &'a str) -> Call<'a, ()> {
        async move {
            let ask = RequestPasswordReset { username: name.to_owned() };
            match self.session.call(&ask, Repeat::Never).await {
                // Whoever asks is nobody yet: who has an account here is none of their business.
                Ok(_) | Err(Problem::NotFound(_)) => Ok(()),
                Err(problem) => Err(problem),
            }
        }
        .boxed_local()
    }

    fn choose_password<'a>(
        &'a self,
        name: &'a str,
        code: &'a str,
        password: &'a str,
    ) -> Call<'a, CodeCheck> {
        async move {
            let ask = ConfirmPasswordReset {
                username: name.to_owned(),
                ver_code: Secret::new(code),
                new_password: Secret::new(password),
            };
            checked(self.session.call(&ask, Repeat::Never).await.map(drop))
        }
        .boxed_local()
    }
}
