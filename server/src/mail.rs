//! Where mails go: to an SMTP server, or as files into a folder where a person or a test finds them.

mod letter;

use std::path::PathBuf;

use lettre::message::{Mailbox, MessageBuilder, MultiPart, header::ContentType};
use lettre::{Address, AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor};

pub(crate) use letter::Letterhead;

use crate::db::entity::mail;

/// Where a deployment sends its mails.
#[derive(Debug, Clone)]
pub enum MailTo {
    /// As `.eml` files into this folder.
    Folder(PathBuf),
    /// To an SMTP server.
    Smtp {
        /// `smtps://user:password@host:port`, or `smtp://…?tls=required` for STARTTLS; as good as a password.
        url: portico_api::Secret,
    },
}

/// Why a mail was not sent.
#[derive(Debug, thiserror::Error)]
pub enum MailError {
    /// The address of the server makes no sense.
    #[error("the address of the mail server cannot be used: {0}")]
    Server(String),
    /// An address or a header cannot be.
    #[error("the mail cannot be written: {0}")]
    Message(String),
    /// The server refused or was not there, or the folder cannot be written.
    #[error("the mail could not be handed over: {0}")]
    Transport(String),
}

/// Sends mails.
pub(crate) struct Mailer {
    from: Mailbox,
    way: Way,
}

enum Way {
    Folder(PathBuf),
    Smtp(AsyncSmtpTransport<Tokio1Executor>),
}

impl Mailer {
    /// A mailer that sends as `from`, which is `name@example.com` or `Name <name@example.com>`.
    pub(crate) fn new(to: &MailTo, from: &str) -> Result<Self, MailError> {
        let from = from.parse().map_err(|error| MailError::Message(format!("{from}: {error}")))?;
        let way = match to {
            MailTo::Folder(folder) => Way::Folder(folder.clone()),
            MailTo::Smtp { url } => {
                // The error may repeat the address, and with it the password.
                let server =
                    AsyncSmtpTransport::<Tokio1Executor>::from_url(url.expose()).map_err(|_| {
                        MailError::Server("it is no smtp: or smtps: address".to_owned())
                    })?;
                Way::Smtp(server.build())
            }
        };
        Ok(Self { from, way })
    }

    /// Sends one mail, in a partner's name if there is one.
    pub(crate) async fn send(
        &self,
        mail: &mail::Model,
        head: Option<&Letterhead>,
    ) -> Result<(), MailError> {
        let message = self.message(mail, head)?;
        let failed = |error: &dyn std::fmt::Display| MailError::Transport(error.to_string());
        match &self.way {
            Way::Smtp(server) => {
                server.send(message).await.map_err(|error| failed(&error))?;
            }
            Way::Folder(folder) => {
                tokio::fs::create_dir_all(folder).await.map_err(|error| failed(&error))?;
                let name = format!("{:08}-{}.eml", mail.id, mail.kind);
                let written = tokio::fs::write(folder.join(name), message.formatted()).await;
                written.map_err(|error| failed(&error))?;
            }
        }
        Ok(())
    }

    fn message(&self, mail: &mail::Model, head: Option<&Letterhead>) -> Result<Message, MailError> {
        let broken = |error: &dyn std::fmt::Display| MailError::Message(error.to_string());
        let to: Address = mail.recipient.parse().map_err(|error| broken(&error))?;
        let from = match head {
            // The address stays: it is the one that this server may send from.
            Some(head) => Mailbox::new(Some(head.name.clone()), self.from.email.clone()),
            None => self.from.clone(),
        };
        let mut builder: MessageBuilder =
            Message::builder().from(from).to(Mailbox::new(None, to)).subject(&mail.subject);
        let help = head.map(|head| head.support_email.as_str()).filter(|help| is_address(help));
        let reply_to = Some(mail.reply_to.as_str()).filter(|to| !to.is_empty()).or(help);
        if let Some(reply_to) = reply_to {
            let reply_to: Address = reply_to.parse().map_err(|error| broken(&error))?;
            builder = builder.reply_to(Mailbox::new(None, reply_to));
        }
        match head {
            Some(head) => builder.multipart(MultiPart::alternative_plain_html(
                letter::text(&mail.body, head),
                letter::html(&mail.subject, &mail.body, head),
            )),
            None => builder.header(ContentType::TEXT_PLAIN).body(mail.body.clone()),
        }
        .map_err(|error| broken(&error))
    }
}

/// True for an address that a mail can be sent to.
pub(crate) fn is_address(text: &str) -> bool {
    text.len() <= 255 && !text.contains(char::is_whitespace) && text.parse::<Address>().is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_those_that_a_mail_can_be_sent_to() {
        for good in ["a@b.example", "ada.lovelace+x@example.com", "a@localhost"] {
            assert!(is_address(good), "{good}");
        }
        for bad in ["", "a", "@b", "a@", "a b@c", "a@b\r\nBcc: x@y", "Ada <a@b>", "a@b@c"] {
            assert!(!is_address(bad), "{bad}");
        }
    }

    #[test]
    fn a_server_s_address_is_never_repeated() {
        let to = MailTo::Smtp { url: portico_api::Secret::new("smtpx://me:hunter2@host") };
        let error = Mailer::new(&to, "a@b.example").err().map(|error| error.to_string());
        assert!(!error.unwrap().contains("hunter2"));
    }
}
