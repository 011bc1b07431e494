//! What came back, and what is said about it.

use std::io::Read;

use axum::response::Response;
use flate2::read::GzDecoder;
use http::{HeaderMap, header};
use http_body_util::BodyExt;
use scraper::{ElementRef, Html, Selector};

/// A response, read to its end.
pub struct Page {
    pub status: u16,
    pub headers: HeaderMap,
    pub body: String,
    /// What came, unpacked; no text where it is a file of another kind.
    pub bytes: Vec<u8>,
}

impl Page {
    pub async fn read(response: Response) -> Self {
        let (parts, body) = response.into_parts();
        let bytes = body.collect().await.unwrap().to_bytes();
        let mut unpacked = Vec::new();
        match parts.headers.get(header::CONTENT_ENCODING) {
            Some(_) => drop(GzDecoder::new(&*bytes).read_to_end(&mut unpacked).unwrap()),
            None => unpacked.extend_from_slice(&bytes),
        }
        let body = String::from_utf8_lossy(&unpacked).into_owned();
        Self { status: parts.status.as_u16(), headers: parts.headers, body, bytes: unpacked }
    }

    #[track_caller]
    pub fn assert_status(&self, status: u16) -> &Self {
        assert_eq!(self.status, status, "{}", self.text("body"));
        self
    }

    /// The text of the first element that `selector` finds has `expected` in it.
    #[track_caller]
    pub fn assert_text(&self, selector: &str, expected: &str) -> &Self {
        let text = self.text(selector);
        assert!(text.contains(expected), "{selector} says: {text}");
        self
    }

    #[track_caller]
    pub fn assert_no_text(&self, selector: &str, unwanted: &str) -> &Self {
        let text = self.text(selector);
        assert!(!text.contains(unwanted), "{selector} says: {text}");
        self
    }

    /// The field that `selector` finds holds `expected`.
    #[track_caller]
    pub fn assert_value(&self, selector: &str, expected: &str) -> &Self {
        assert_eq!(self.value(selector).as_deref(), Some(expected), "{selector}");
        self
    }

    /// The page sends the visitor on to `path`.
    #[track_caller]
    pub fn assert_sent_to(&self, path: &str) -> &Self {
        assert_eq!((self.status, self.location().as_str()), (303, path), "{}", self.text("body"));
        self
    }

    pub fn location(&self) -> String {
        self.headers.get(header::LOCATION).map(|v| v.to_str().unwrap().to_owned()).unwrap_or_default()
    }

    /// Text of the first element found, white space folded.
    pub fn text(&self, selector: &str) -> String {
        self.with(selector, |e| e.text().collect::<String>().split_whitespace().collect::<Vec<_>>().join(" "))
            .unwrap_or_default()
    }

    /// Value of an input, a textarea, or any element's `value`.
    pub fn value(&self, selector: &str) -> Option<String> {
        self.with(selector, |e| match e.value().name() {
            "textarea" => Some(e.text().collect::<String>()),
            _ => e.value().attr("value").map(str::to_owned),
        })
        .flatten()
    }

    /// How many elements `selector` finds.
    pub fn count(&self, selector: &str) -> usize {
        Html::parse_document(&self.body).select(&Selector::parse(selector).unwrap()).count()
    }

    /// What `read` makes of the first element found.
    pub fn with<T>(&self, selector: &str, read: impl Fn(ElementRef<'_>) -> T) -> Option<T> {
        Html::parse_document(&self.body).select(&Selector::parse(selector).unwrap()).next().map(read)
    }
}
