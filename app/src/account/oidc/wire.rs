//! Requests to an organisation's provider: over HTTPS, within seconds, to no other address than the one that was asked for, and
//! never read beyond what a provider's answer can hold.

use std::{net::IpAddr, pin::Pin, time::Duration};

use http::Uri;
use openidconnect::{AsyncHttpClient, HttpRequest, HttpResponse, reqwest};

/// How long there is to connect.
const CONNECTED_IN: Duration = Duration::from_secs(5);

/// How long a whole answer may take.
const ANSWERED_IN: Duration = Duration::from_secs(10);

/// An answer is not read further than this.
const LONGEST: usize = 1 << 20;

/// Why there is no answer. It goes to the log, so it says nothing of whom the request was about.
#[derive(Debug, thiserror::Error)]
pub enum NotAnswered {
    /// The address is none that may be asked.
    #[error("the address is not one over HTTPS")]
    Address,
    /// It could not be reached, or took too long.
    #[error("no answer")]
    Request(#[source] reqwest::Error),
    /// It is longer than any answer.
    #[error("the answer is too long")]
    TooLong,
    /// What came is no HTTP.
    #[error("the answer cannot be read")]
    Unreadable,
}

/// Whom we may ask.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// Who has a certificate.
    Https,
    /// Others on this very machine too: the service itself is reached there alone, while it is built or tried.
    Loopback,
}

impl Reach {
    /// How far a service at `base_url` reaches.
    pub fn of(base_url: &str) -> Self {
        if is_loopback(base_url) { Self::Loopback } else { Self::Https }
    }

    /// Whether `address` may be asked.
    pub fn includes(self, address: &str) -> bool {
        let scheme = address.parse::<Uri>().ok().and_then(|uri| uri.scheme_str().map(str::to_owned));
        match scheme.as_deref() {
            Some("https") => true,
            Some("http") => self == Self::Loopback && is_loopback(address),
            _ => false,
        }
    }
}

fn is_loopback(address: &str) -> bool {
    let Ok(uri) = address.parse::<Uri>() else { return false };
    let host = uri.host().unwrap_or_default().trim_matches(['[', ']']);
    host == "localhost" || host.parse::<IpAddr>().is_ok_and(|ip| ip.is_loopback())
}

/// What sends requests.
#[derive(Clone, Debug)]
pub struct Wire {
    client: reqwest::Client,
    reach: Reach,
}

impl Wire {
    /// As far as `reach` goes.
    ///
    /// # Errors
    /// When no connection can be secured on this machine.
    pub fn new(reach: Reach) -> Result<Self, NotAnswered> {
        let client = reqwest::Client::builder()
            // Else a provider could send us on to what only we reach.
            .redirect(reqwest::redirect::Policy::none())
            .connect_timeout(CONNECTED_IN)
            .timeout(ANSWERED_IN)
            .build()
            .map_err(NotAnswered::Request)?;
        Ok(Self { client, reach })
    }

    /// Sends one request and reads its answer.
    async fn send(&self, request: HttpRequest) -> Result<HttpResponse, NotAnswered> {
        if !self.reach.includes(&request.uri().to_string()) {
            return Err(NotAnswered::Address);
        }
        let request = reqwest::Request::try_from(request).map_err(NotAnswered::Request)?;
        let mut answer = self.client.execute(request).await.map_err(NotAnswered::Request)?;
        let mut read = http::Response::builder().status(answer.status());
        for (name, value) in answer.headers() {
            read = read.header(name, value);
        }
        let mut body = Vec::new();
        while let Some(piece) = answer.chunk().await.map_err(NotAnswered::Request)? {
            if LONGEST < body.len() + piece.len() {
                return Err(NotAnswered::TooLong);
            }
            body.extend_from_slice(&piece);
        }
        read.body(body).map_err(|_| NotAnswered::Unreadable)
    }
}

// A closure would do, but what it returns is not known to be `Send` for every lifetime.
impl<'c> AsyncHttpClient<'c> for Wire {
    type Error = NotAnswered;
    type Future = Pin<Box<dyn Future<Output = Result<HttpResponse, NotAnswered>> + Send + 'c>>;

    fn call(&'c self, request: HttpRequest) -> Self::Future {
        Box::pin(self.send(request))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_is_asked_without_a_certificate_but_on_ones_own_machine() {
        let reaches = |base: &str, address| Reach::of(base).includes(address);

        assert!(reaches("https://medmig.example", "https://id.storby.example/oidc"));
        for refused in ["http://id.storby.example", "http://127.0.0.1:9000", "file:///etc/passwd", "/oidc", ""] {
            assert!(!reaches("https://medmig.example", refused), "{refused}");
        }
        for local in ["http://127.0.0.1:9000", "http://localhost:9000/x", "http://[::1]:9000"] {
            assert!(reaches("http://127.0.0.1:3000", local), "{local}");
        }
        assert!(!reaches("http://127.0.0.1:3000", "http://10.0.0.1"));
        assert!(!reaches("http://127.0.0.1:3000", "http://127.0.0.1.evil.example"));
    }
}
