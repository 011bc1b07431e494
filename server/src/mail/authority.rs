//! `MEDMIG_MAIL_CA`: certificates that a mail server's own may be issued under, beside those of the public authorities. Many kommuner
//! have a mail server that nobody outside knows, with a certificate of their own authority.

use lettre::{
    AsyncSmtpTransport, Tokio1Executor,
    transport::smtp::{
        self, AsyncSmtpTransportBuilder,
        client::{Certificate, Tls, TlsParameters},
    },
};

use crate::settings::Refused;

const CA: &str = "MEDMIG_MAIL_CA";

/// How a certificate begins in a file (RFC 7468).
const BEGINS: &[u8] = b"-----BEGIN CERTIFICATE-----";

/// One or more certificates that are trusted besides.
#[derive(Clone, Debug)]
pub struct Authority(Certificate);

impl Authority {
    /// Reads a file of certificates (PEM).
    ///
    /// # Errors
    /// [`Refused`] when it cannot be read, or holds anything that begins as a certificate and is none, or nothing that does.
    pub fn read(path: &str) -> Result<Self, Refused> {
        let pem = std::fs::read(path)
            .map_err(|cause| Refused::new(CA, format!("is {path}, which cannot be read: {cause}")))?;
        certificates(&pem).map(Self).ok_or_else(|| {
            Refused::new(CA, format!("is {path}, which holds no certificate: write one or more in PEM to that file"))
        })
    }
}

/// Who names an authority has an encrypted connection, or none: what a server that cannot encrypt would be told could be read on the way. So
/// `smtp://` demands encryption then, to this machine too. Gives the address back with that in it.
///
/// # Errors
/// [`Refused`] when mail goes to a folder, or the address says that it may go in the clear.
pub fn encrypted(url: &str) -> Result<String, Refused> {
    match url.split_once('?') {
        _ if url.starts_with("smtps:") => Ok(url.to_owned()),
        None if url.starts_with("smtp:") => Ok(format!("{url}?tls=required")),
        Some((_, "tls=required")) if url.starts_with("smtp:") => Ok(url.to_owned()),
        _ => Err(Refused::new(
            CA,
            "is for encrypted mail alone: set MEDMIG_MAIL_URL to smtps://HOST, or to smtp://HOST with no other ?tls= than required",
        )),
    }
}

/// The way to a mail server at `url`, as lettre wants it. With an authority `url` must be as [`encrypted`] gives it.
///
/// # Errors
/// When `url` is no address of a mail server.
pub fn way_to(url: &str, authority: Option<&Authority>) -> Result<AsyncSmtpTransportBuilder, smtp::Error> {
    let server = AsyncSmtpTransport::<Tokio1Executor>::from_url(url)?;
    let address = url.parse::<http::Uri>().ok();
    let (Some(Authority(certificates)), Some(host)) = (authority, address.as_ref().and_then(http::Uri::host)) else {
        return Ok(server);
    };
    let trusting = trusting(host, certificates)?;
    Ok(server.tls(if url.starts_with("smtps:") { Tls::Wrapper(trusting) } else { Tls::Required(trusting) }))
}

/// The certificates of a file. One that holds none would be read as an empty list; one that holds something else between the lines of a
/// certificate is noticed first where it is to be trusted.
fn certificates(pem: &[u8]) -> Option<Certificate> {
    let has_any = pem.split(|byte| *byte == b'\n').any(|line| line.starts_with(BEGINS));
    let read = Certificate::from_pem(pem).ok().filter(|_| has_any)?;
    trusting("localhost", &read).is_ok().then_some(read)
}

/// What is asked of a server's certificate: that it is `host`'s, and issued by a public authority or under one of these.
fn trusting(host: &str, certificates: &Certificate) -> Result<TlsParameters, smtp::Error> {
    TlsParameters::builder(host.to_owned()).add_root_certificate(certificates.clone()).build()
}

#[cfg(test)]
mod tests {
    use super::*;

    const AUTHORITY: &[u8] = include_bytes!("../../../end2end/support/certificates/authority.pem");
    const KEY: &[u8] = include_bytes!("../../../end2end/support/certificates/server.key.pem");

    #[test]
    fn a_file_holds_one_certificate_or_more_and_words_between_them() {
        assert!(certificates(AUTHORITY).is_some());
        assert!(certificates(&[AUTHORITY, &b"\nOch en till:\r\n"[..], AUTHORITY].concat()).is_some());
    }

    #[test]
    fn what_is_no_certificate_is_none() {
        let torn = &AUTHORITY[..AUTHORITY.len() - 60];
        let other = &b"-----BEGIN CERTIFICATE-----\nSGVq\n-----END CERTIFICATE-----\n"[..];
        let wrong: [&[u8]; 5] = [b"", b"Storby kommun", KEY, torn, other];
        for (number, pem) in wrong.into_iter().enumerate() {
            assert!(certificates(pem).is_none(), "number {number}");
        }
        assert!(certificates(&[AUTHORITY, other].concat()).is_none(), "one that is right hides none that is wrong");
    }

    #[test]
    fn a_server_of_an_own_authority_is_talked_to_encrypted_alone() {
        for (url, expected) in [
            ("smtps://u:p@mail.example", "smtps://u:p@mail.example"),
            ("smtp://mail.example:587", "smtp://mail.example:587?tls=required"),
            ("smtp://localhost", "smtp://localhost?tls=required"),
            ("smtp://mail.example?tls=required", "smtp://mail.example?tls=required"),
        ] {
            assert_eq!(encrypted(url).unwrap(), expected);
        }
        for url in ["", "file:mail", "smtp://u:hemligt@mail.example?tls=opportunistic", "smtp://mail.example?tls="] {
            let refused = encrypted(url).unwrap_err().to_string();
            assert!(refused.starts_with("MEDMIG_MAIL_CA ") && !refused.contains("hemligt"), "{url}: {refused}");
        }
    }
}
