//! Mail as it arrives: a real mail server, and what is in a mail.

use std::{
    io::{BufRead, BufReader},
    path::Path,
    process::{Child, ChildStdout, Command, Stdio},
    time::Duration,
};

use app::{
    context::new_secret_id,
    entity::outbox,
    mail::{
        letter::{Letter, Part},
        outbox::NewMail,
        queue,
    },
    words::Words,
};
use base64::{Engine, engine::general_purpose::STANDARD};
use sea_orm::EntityTrait;
use server::{
    mail::{post::Post, setting::MailSetting, worker},
    settings::DatabaseUrl,
};
use tempfile::TempDir;
use tokio::sync::watch;

use super::TestApp;

/// Under whose certificate a mail server that encrypts has its own: for 127.0.0.1 and mail.storby.example.
pub const AUTHORITY: &str = "../end2end/support/certificates/authority.pem";

/// A mail server of its own (`end2end/support/smtp.mjs`). It is gone when this is dropped.
pub struct MailServer {
    child: Child,
    /// It goes on talking, so somebody must hold the other end.
    _said: BufReader<ChildStdout>,
    folder: TempDir,
    pub port: u16,
}

impl MailServer {
    pub fn start() -> Self {
        Self::start_at(0)
    }

    /// The same at this port.
    pub fn start_at(port: u16) -> Self {
        Self::start_as(port, "plain")
    }

    /// One that encrypts, under a certificate of [`AUTHORITY`]: `how` is "starttls" or "smtps".
    pub fn encrypting(how: &str) -> Self {
        Self::start_as(0, how)
    }

    fn start_as(port: u16, how: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let mut child = Command::new("node")
            .args(["../end2end/support/smtp.mjs", folder.path().to_str().unwrap(), &port.to_string(), how])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut line = String::new();
        let mut said = BufReader::new(child.stdout.take().unwrap());
        said.read_line(&mut line).unwrap();
        let port = line.trim().parse().expect("the mail server says its port: is `npm ci` done in end2end?");
        Self { child, _said: said, folder, port }
    }

    /// The way to it.
    pub fn post(&self) -> Post {
        post(&format!("smtp://127.0.0.1:{}", self.port))
    }

    /// What it has accepted, in order.
    pub fn received(&self) -> Vec<Mail> {
        mails_in(self.folder.path())
    }
}

impl Drop for MailServer {
    fn drop(&mut self) {
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

/// The way to a mail server or a folder, not very patient.
pub fn post(url: &str) -> Post {
    post_trusting(url, None)
}

/// The same, and a certificate issued under those in the file `ca` is trusted.
pub fn post_trusting(url: &str, ca: Option<&str>) -> Post {
    let ca = ca.map(str::to_owned);
    let from = Some("Med mig <medmig@storby.example>".to_owned());
    let database = DatabaseUrl::Sqlite("medmig.db".into());
    let setting = MailSetting::read(Some(url.to_owned()), from, ca, &database, "https://medmig.example").unwrap();
    Post::open(&setting).unwrap().patient_for(Duration::from_secs(2))
}

/// The mails in a folder, by name.
pub fn mails_in(folder: &Path) -> Vec<Mail> {
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().path()).collect();
    files.retain(|file| file.extension().is_some_and(|ending| ending == "eml"));
    files.sort();
    files.iter().map(|file| Mail::read(&std::fs::read_to_string(file).unwrap())).collect()
}

/// A mail with its headers unfolded and its two texts decoded.
#[derive(Debug)]
pub struct Mail {
    pub raw: String,
    pub text: String,
    pub html: String,
    headers: Vec<(String, String)>,
}

impl Mail {
    pub fn read(raw: &str) -> Self {
        let (headers, body) = apart(raw);
        let kind = value(&headers, "content-type").expect("a mail says what it is");
        let boundary = kind.split("boundary=\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap();
        let border = format!("--{boundary}");
        let mut parts = body.split(&border).skip(1).map(|part| apart(part.trim_start()));
        let (text, html) = (parts.next().map(decoded).unwrap(), parts.next().map(decoded).unwrap());
        Self { raw: raw.to_owned(), text, html, headers }
    }

    /// A header as it is meant, if there is one.
    pub fn header(&self, name: &str) -> Option<String> {
        value(&self.headers, name).map(words_decoded)
    }

    /// The first address of ours in the text that has `part` in it, without the host.
    pub fn link(&self, part: &str) -> String {
        let lines = self.text.lines().filter_map(|line| line.strip_prefix("https://medmig.example"));
        lines.filter(|path| path.contains(part)).map(str::to_owned).next().unwrap_or_else(|| panic!("{}", self.text))
    }
}

fn apart(text: &str) -> (Vec<(String, String)>, String) {
    let (head, body) = text.split_once("\r\n\r\n").unwrap();
    let head = head.replace("\r\n ", " ").replace("\r\n\t", " ");
    let headers = head.split("\r\n").filter_map(|line| line.split_once(": "));
    (headers.map(|(name, value)| (name.to_lowercase(), value.to_owned())).collect(), body.to_owned())
}

fn value<'a>(headers: &'a [(String, String)], name: &str) -> Option<&'a str> {
    headers.iter().find(|(found, _)| *found == name.to_lowercase()).map(|(_, value)| value.as_str())
}

fn decoded((headers, body): (Vec<(String, String)>, String)) -> String {
    let bytes = match value(&headers, "content-transfer-encoding").unwrap_or("7bit") {
        "quoted-printable" => quoted_printable::decode(body, quoted_printable::ParseMode::Robust).unwrap(),
        "base64" => STANDARD.decode(body.split_whitespace().collect::<String>()).unwrap(),
        _ => body.into_bytes(),
    };
    String::from_utf8(bytes).unwrap().replace("\r\n", "\n")
}

/// "=?utf-8?b?…?=" as it is meant; the white space between two such words is none.
fn words_decoded(value: &str) -> String {
    let joined = value.replace("?= =?", "?==?");
    joined.split_inclusive("?=").map(word_decoded).collect()
}

fn word_decoded(word: &str) -> String {
    let Some((before, encoded)) = word.strip_suffix("?=").and_then(|word| word.split_once("=?utf-8?b?")) else {
        return word.to_owned();
    };
    format!("{before}{}", String::from_utf8(STANDARD.decode(encoded).unwrap()).unwrap())
}

/// A short mail.
pub fn a_mail(recipient: &str) -> NewMail {
    let letter = Letter {
        subject: "Nu är det öppet".to_owned(),
        parts: vec![Part::Text("Hej på dig, åäö".to_owned())],
        foot: vec![],
    };
    letter.to(recipient, Words::swedish())
}

impl TestApp {
    /// Puts a short mail to each into the outbox.
    pub async fn mail_to(&self, recipients: &[&str]) {
        for recipient in recipients {
            app::mail::outbox::put(self.db(), &self.state.clock, a_mail(recipient)).await.unwrap();
        }
    }

    /// What waits in the outbox, or was given up.
    pub async fn outbox(&self) -> Vec<outbox::Model> {
        outbox::Entity::find().all(self.db()).await.unwrap()
    }

    /// Sends what is due and returns how many were delivered.
    pub async fn send_mail(&self, post: &Post) -> u64 {
        let (_go_on, stopped) = watch::channel(());
        worker::send_due(&self.state, post, &stopped).await.unwrap()
    }

    /// Sends everything that waits to a folder and returns it.
    pub async fn sent_mail(&self) -> Vec<Mail> {
        let mails = self.sent_mail_or_not().await;
        assert_eq!(queue::count(self.db()).await.unwrap(), queue::Count::default(), "all was sent");
        mails
    }

    /// The same, and some may not be sent.
    pub async fn sent_mail_or_not(&self) -> Vec<Mail> {
        let folder = std::env::temp_dir().join(format!("medmig-{}", new_secret_id()));
        self.send_mail(&post(&format!("file:{}", folder.display()))).await;
        let mails = mails_in(&folder);
        std::fs::remove_dir_all(&folder).unwrap();
        mails
    }
}
