//! Hands a mail to the mail server, or writes it to a folder.

use std::{path::PathBuf, time::Duration};

use app::entity::{outbox, outbox::Trouble};
use chrono::{DateTime, Utc};
use lettre::{
    AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor,
    message::Mailbox,
    transport::smtp::{self, response::Category},
};

use super::{
    authority::way_to,
    message::message,
    setting::{MailSetting, MailWay},
};
use crate::settings::{Refused, Secret};

/// A server that takes longer than this for one mail hangs. Well within the time that a mail is ours.
const LONGEST: Duration = Duration::from_secs(60);

/// What a server says where there is no such mailbox, or none any more.
const NO_MAILBOX: [&str; 5] = ["5.1.1", "5.1.2", "5.1.3", "5.1.10", "5.2.1"];

/// The way out for mail. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Post {
    way: Way,
    from: Mailbox,
    longest: Duration,
}

#[derive(Clone, Debug)]
enum Way {
    Folder(PathBuf),
    Server(AsyncSmtpTransport<Tokio1Executor>),
}

impl Post {
    /// Makes the folder, or gets ready to talk to the server; that it answers is not asked for.
    ///
    /// # Errors
    /// [`Refused`] when the folder cannot be made.
    pub fn open(setting: &MailSetting) -> Result<Self, Refused> {
        let way = match &setting.way {
            MailWay::Folder(folder) => {
                std::fs::create_dir_all(folder).map_err(|cause| refused(format!("{}: {cause}", folder.display())))?;
                Way::Folder(folder.clone())
            }
            MailWay::Server(Secret(url)) => {
                let server = way_to(url, setting.authority.as_ref());
                // The cause could show the password.
                Way::Server(server.map_err(|_| refused("no address of a mail server".to_owned()))?.build())
            }
        };
        Ok(Self { way, from: setting.from.clone(), longest: LONGEST })
    }

    /// The same, but a server hangs after `longest`.
    pub fn patient_for(self, longest: Duration) -> Self {
        Self { longest, ..self }
    }

    /// The folder, where mail reaches nobody.
    pub fn folder(&self) -> Option<&PathBuf> {
        match &self.way {
            Way::Folder(folder) => Some(folder),
            Way::Server(_) => None,
        }
    }

    /// Sends one mail.
    ///
    /// # Errors
    /// Why it is not delivered. What the server said beside its code is not kept: it may name the reader.
    pub async fn send(&self, mail: &outbox::Model, now: DateTime<Utc>) -> Result<(), Trouble> {
        let message = message(mail, &self.from, now).ok_or(Trouble::Impossible)?;
        match &self.way {
            Way::Folder(folder) => write(folder, mail, &message).await,
            Way::Server(server) => {
                let handed = tokio::time::timeout(self.longest, hand_over(server, message)).await;
                handed.unwrap_or(Err(Trouble::Unreachable))
            }
        }
    }
}

fn refused(problem: String) -> Refused {
    Refused::new("MEDMIG_MAIL_URL", format!("is {problem}"))
}

/// First beside its place, so that nobody finds half a mail.
async fn write(folder: &std::path::Path, mail: &outbox::Model, message: &Message) -> Result<(), Trouble> {
    let (half, whole) = (folder.join(format!("{}.part", mail.id)), folder.join(format!("{}.eml", mail.id)));
    let written = match tokio::fs::write(&half, message.formatted()).await {
        Ok(()) => tokio::fs::rename(&half, &whole).await,
        failed => failed,
    };
    written.map_err(|error| {
        tracing::warn!(%error, "a mail could not be written to its folder");
        Trouble::Unreachable
    })
}

/// Hands the mail to the server. One that turns away whoever calls (554 in place of a greeting) seems to refuse the mail, and has not
/// heard of it: whether it lets us in at all is asked before a refusal is believed.
async fn hand_over(server: &AsyncSmtpTransport<Tokio1Executor>, message: Message) -> Result<(), Trouble> {
    let Err(error) = server.send(message).await else {
        return Ok(());
    };
    let trouble = trouble(&error);
    if trouble == Trouble::Refused && server.test_connection().await.is_err() {
        return Err(Trouble::Unreachable);
    }
    Err(trouble)
}

/// What the server's answer means for the mail. A server that does not let us in has said nothing about the mail.
fn trouble(error: &smtp::Error) -> Trouble {
    let code = error.status();
    let not_let_in = code.is_some_and(|code| code.category == Category::Unspecified3);
    match (error.is_permanent(), error.is_transient()) {
        (true, _) if !not_let_in && is_of_the_mailbox(error) => Trouble::NoMailbox,
        (true, _) if !not_let_in => Trouble::Refused,
        (_, true) if !not_let_in => Trouble::Later,
        _ => {
            let code = code.map(|code| code.to_string()).unwrap_or_default();
            tracing::warn!(mail.code = code, "the mail server does not answer as it should, or does not let us in");
            Trouble::Unreachable
        }
    }
}

/// Whether a refusal for good speaks of the receiver's mailbox. A server that will not take mail of ours, whoever it is for,
/// refuses it too, and that is no fault of the address.
fn is_of_the_mailbox(error: &smtp::Error) -> bool {
    std::error::Error::source(error).is_some_and(|said| names_the_mailbox(&said.to_string()))
}

/// What a server says beside its code may begin with a closer one (RFC 3463): that alone tells a mailbox that is not there from
/// mail that is not wanted. A bare 550 may be either.
fn names_the_mailbox(said: &str) -> bool {
    said.split_whitespace().next().is_some_and(|code| NO_MAILBOX.contains(&code))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_a_server_says_of_the_receiver_is_held_against_the_address() {
        for said in ["5.1.1 No such user here", "5.2.1 Mailbox disabled", "5.1.10 Recipient address has null MX"] {
            assert!(names_the_mailbox(said), "{said}");
        }
        for said in [
            "",
            "No such user here",
            "Rejected by policy",
            "5.7.1 Relaying denied",
            "5.1.8 Sender address rejected",
            "5.1.6 Mailbox has moved",
            "5.2.2 Mailbox full",
        ] {
            assert!(!names_the_mailbox(said), "{said}");
        }
    }
}
