//! `MEDMIG_MAIL_URL` and `MEDMIG_MAIL_FROM`: where mail goes, and whose it is. With `MEDMIG_MAIL_CA`: which servers are trusted.

use std::path::{Path, PathBuf};

use lettre::message::Mailbox;

use super::authority::{Authority, encrypted, way_to};
use crate::settings::{DatabaseUrl, Refused, Secret};

const URL: &str = "MEDMIG_MAIL_URL";
const FROM: &str = "MEDMIG_MAIL_FROM";

/// Where mail goes, and who sends it.
#[derive(Clone, Debug)]
pub struct MailSetting {
    /// Where to.
    pub way: MailWay,
    /// Who sends it.
    pub from: Mailbox,
    /// Whose certificate its server may have besides, where one is set.
    pub authority: Option<Authority>,
}

/// Where mail goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MailWay {
    /// Each mail is a file here, and nobody gets it.
    Folder(PathBuf),
    /// A mail server, as lettre wants its address. It may hold a password.
    Server(Secret),
}

impl MailSetting {
    /// Reads the three settings. Without any, mail is written to the folder `mail` beside the database.
    ///
    /// # Errors
    /// [`Refused`] for the one that cannot work.
    pub fn read(
        url: Option<String>,
        from: Option<String>,
        ca: Option<String>,
        database: &DatabaseUrl,
        base_url: &str,
    ) -> Result<Self, Refused> {
        let authority = ca.as_deref().map(Authority::read).transpose()?;
        let url = match &authority {
            Some(_) => Some(encrypted(url.as_deref().unwrap_or_default())?),
            None => url,
        };
        let way = match url {
            Some(url) => way(&url)?,
            None => MailWay::Folder(beside(database)),
        };
        let from = match (from, &way) {
            (Some(from), _) => sender(&from)?,
            (None, MailWay::Folder(_)) => nobody(base_url),
            (None, MailWay::Server(_)) => {
                return Err(Refused::new(
                    FROM,
                    "must be set when mail is sent, as \"Med mig <medmig@kommunen.example>\"",
                ));
            }
        };
        Ok(Self { way, from, authority })
    }
}

fn way(url: &str) -> Result<MailWay, Refused> {
    match url.split_once(':') {
        Some(("file", folder)) => match folder.strip_prefix("//").unwrap_or(folder) {
            "" => Err(Refused::new(URL, "must name a folder, as file:mail")),
            folder => Ok(MailWay::Folder(folder.into())),
        },
        Some(("smtp" | "smtps", _)) => server(url),
        // The value may hold a password, so only its beginning is shown.
        Some((scheme, _)) => Err(Refused::new(URL, format!("begins with {scheme}: use file:, smtp:// or smtps://"))),
        None => Err(Refused::new(URL, "must begin with file:, smtp:// or smtps://")),
    }
}

fn server(url: &str) -> Result<MailWay, Refused> {
    let problem =
        "is no address of a mail server: write smtp://USER:PASSWORD@HOST:PORT, with % codes for odd characters";
    let address: http::Uri = url.parse().map_err(|_| Refused::new(URL, problem))?;
    let host = address.host().ok_or_else(|| Refused::new(URL, problem))?;
    let password = address.authority().is_some_and(|authority| authority.as_str().contains('@'));
    let url = match (address.scheme_str(), address.query()) {
        (Some("smtp"), None) => format!("{url}{}", encryption(host, password)),
        _ => url.to_owned(),
    };
    match way_to(&url, None) {
        Ok(_) => Ok(MailWay::Server(Secret(url))),
        Err(_) => Err(Refused::new(URL, problem)),
    }
}

/// To another machine: encrypted where the server can, and never a password without.
fn encryption(host: &str, password: bool) -> &'static str {
    match (is_here(host), password) {
        (true, _) => "",
        (false, true) => "?tls=required",
        (false, false) => "?tls=opportunistic",
    }
}

/// Whether a host is this machine, so that nothing said to it leaves it.
pub(crate) fn is_here(host: &str) -> bool {
    let address = host.trim_start_matches('[').trim_end_matches(']').parse::<std::net::IpAddr>();
    host == "localhost" || address.is_ok_and(|address| address.is_loopback())
}

fn sender(from: &str) -> Result<Mailbox, Refused> {
    let problem =
        || Refused::new(FROM, format!("is {from:?}: write an address, as \"Med mig <medmig@kommunen.example>\""));
    let mailbox: Mailbox = from.parse().map_err(|_| problem())?;
    // The parser stops where the first address ends, whatever comes after it.
    let whole = from.trim().trim_end_matches('>').ends_with(&mailbox.email.to_string());
    if whole { Ok(mailbox) } else { Err(problem()) }
}

/// Mail in a folder has a sender that nobody can answer.
fn nobody(base_url: &str) -> Mailbox {
    let host = base_url.parse::<http::Uri>().ok().and_then(|url| url.host().map(str::to_owned));
    let named = |host: &str| format!("Med mig <medmig@{host}>").parse().ok();
    let from = host.as_deref().and_then(named).or_else(|| named("localhost"));
    from.expect("localhost is a host of mail")
}

/// The folder `mail` beside the database's file, or where the process stands.
fn beside(database: &DatabaseUrl) -> PathBuf {
    match database {
        DatabaseUrl::Sqlite(file) => file.parent().unwrap_or(Path::new("")).join("mail"),
        DatabaseUrl::Postgres(_) => "mail".into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(url: &str, from: &str) -> Result<MailSetting, Refused> {
        let set = |value: &str| Some(value.to_owned()).filter(|value| !value.is_empty());
        MailSetting::read(
            set(url),
            set(from),
            None,
            &DatabaseUrl::Sqlite("var/medmig.db".into()),
            "http://127.0.0.1:3000",
        )
    }

    fn server_of(url: &str) -> String {
        match read(url, "medmig@storby.example").unwrap().way {
            MailWay::Server(Secret(url)) => url,
            MailWay::Folder(folder) => panic!("{}", folder.display()),
        }
    }

    #[test]
    fn without_settings_mail_lies_beside_the_database() {
        assert_eq!(read("", "").unwrap().way, MailWay::Folder("var/mail".into()));
        for (url, folder) in [("file:/srv/mail", "/srv/mail"), ("file:///srv/mail", "/srv/mail"), ("file:mail", "mail")]
        {
            assert_eq!(read(url, "").unwrap().way, MailWay::Folder(folder.into()));
        }
    }

    #[test]
    fn a_password_leaves_the_machine_only_encrypted() {
        assert_eq!(server_of("smtp://mail.example"), "smtp://mail.example?tls=opportunistic");
        assert_eq!(server_of("smtp://u:p@mail.example:587"), "smtp://u:p@mail.example:587?tls=required");
        assert_eq!(server_of("smtp://u:p@mail.example?tls=opportunistic"), "smtp://u:p@mail.example?tls=opportunistic");
        assert_eq!(server_of("smtps://u:p@mail.example"), "smtps://u:p@mail.example");
        for here in ["smtp://localhost:25", "smtp://127.0.0.1:2525", "smtp://[::1]:2525"] {
            assert_eq!(server_of(here), here);
        }
    }

    #[test]
    fn what_cannot_work_is_refused_by_name_and_without_the_password() {
        let from = "medmig@storby.example";
        for url in
            ["file:", "mail", "http://u:hemligt@mail.example", "smtp://", "smtp:hemligt", "smtp://u:hemligt@h?tls=x"]
        {
            let refused = read(url, from).unwrap_err().to_string();
            assert!(refused.starts_with("MEDMIG_MAIL_URL ") && !refused.contains("hemligt"), "{url}: {refused}");
        }
        for wrong in ["", "Med mig", "medmig@", "a@b, c@d"] {
            let refused = read("smtp://mail.example", wrong).unwrap_err().to_string();
            assert!(refused.starts_with("MEDMIG_MAIL_FROM "), "{wrong}: {refused}");
        }
        let kept = read("smtp://u:hemligt@mail.example", from).unwrap();
        assert!(!format!("{kept:?}").contains("hemligt"));
    }
}
