//! Pages that are the same for everybody but for a few values: the form on a first visit, and the thanks. Such a page is
//! written and compressed once, with values that are nobody's, and then given to each person with values of their own.
//! Writing it anew takes ten times as long.

mod gzip;

use axum::{
    body::{Body, to_bytes},
    response::Response,
};
use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use http::{HeaderMap, HeaderValue, StatusCode, header};

use crate::{content_policy::content_policy, context::random_bytes, request};

/// A page with holes.
#[derive(Debug)]
pub struct PreparedPage {
    /// What is said beside it, without what has values of its own.
    headers: HeaderMap,
    pieces: Vec<Piece>,
}

/// Text, and the hole after it: the place of its value. The last piece has none.
#[derive(Debug)]
struct Piece {
    text: String,
    packed: Vec<u8>,
    hole: Option<usize>,
}

impl PreparedPage {
    /// The page in `response`, with a hole wherever one of the values stands that `values` finds in its text, and wherever
    /// its nonce does. `None` where it is no page that was written without a fault, or one of them stands nowhere in it.
    pub async fn of(response: Response, values: impl FnOnce(&str) -> Option<Vec<String>>) -> Option<Self> {
        let (parts, body) = response.into_parts();
        if parts.status != StatusCode::OK {
            return None;
        }
        let page = to_bytes(body, usize::MAX).await.ok()?;
        let page = std::str::from_utf8(&page).ok()?;
        let mut headers = parts.headers;
        let policy = headers.remove(header::CONTENT_SECURITY_POLICY)?;
        let nonce = between(policy.to_str().ok()?, "'nonce-", "'")?;
        let mut found = values(page)?;
        found.push(nonce.to_owned());
        Some(Self { headers, pieces: pieces(page, &found)? })
    }

    /// The page with `values` in the holes, in the order in which they were found, and a nonce of its own.
    pub fn with(&self, values: &[&str], asked: &HeaderMap) -> Response {
        let nonce = BASE64_URL_SAFE_NO_PAD.encode(random_bytes::<16>());
        let values = [values, &[&nonce]].concat();
        let packed = request::takes(asked, "gzip");
        let body = if packed { gzip::page(&self.pieces, &values) } else { self.plain(&values).into_bytes() };
        let mut response = Response::new(Body::from(body));
        let headers = response.headers_mut();
        headers.clone_from(&self.headers);
        headers.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
        if packed {
            headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static("gzip"));
        }
        headers.extend(content_policy(&nonce).map(|policy| (header::CONTENT_SECURITY_POLICY, policy)));
        response
    }

    fn plain(&self, values: &[&str]) -> String {
        let parts = self.pieces.iter().flat_map(|piece| [piece.text.as_str(), piece.value(values)]);
        parts.collect()
    }
}

impl Piece {
    fn new(text: &str, hole: Option<usize>) -> Option<Self> {
        Some(Self { text: text.to_owned(), packed: gzip::packed(text)?, hole })
    }

    /// What goes into its hole.
    fn value<'a>(&self, values: &[&'a str]) -> &'a str {
        self.hole.and_then(|hole| values.get(hole)).copied().unwrap_or_default()
    }
}

/// What stands in `text` after `start` and before `end`.
pub fn between<'a>(text: &'a str, start: &str, end: &str) -> Option<&'a str> {
    text.split_once(start)?.1.split_once(end).map(|(found, _)| found)
}

/// `page` cut at every value; `None` where one of them stands nowhere.
fn pieces(page: &str, values: &[String]) -> Option<Vec<Piece>> {
    let (mut pieces, mut rest) = (Vec::new(), page);
    while let Some((at, hole)) = first(rest, values) {
        pieces.push(Piece::new(&rest[..at], Some(hole))?);
        rest = &rest[at + values[hole].len()..];
    }
    pieces.push(Piece::new(rest, None)?);
    let stands = |hole| pieces.iter().any(|piece| piece.hole == Some(hole));
    (0..values.len()).all(stands).then_some(pieces)
}

/// Where the first of the values stands, and which it is.
fn first(text: &str, values: &[String]) -> Option<(usize, usize)> {
    let found = values.iter().enumerate().filter_map(|(hole, value)| Some((text.find(value.as_str())?, hole)));
    found.min()
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use flate2::read::GzDecoder;
    use proptest::prelude::*;

    use super::*;

    const PAGE: &str = r#"<p>KOD-1</p><script nonce="nnn">x</script><input value="KOD-1"/>å"#;

    async fn prepared() -> PreparedPage {
        let mut response = Response::new(Body::from(PAGE));
        response.headers_mut().insert(header::CONTENT_SECURITY_POLICY, content_policy("nnn").unwrap());
        PreparedPage::of(response, |_| Some(vec!["KOD-1".to_owned()])).await.unwrap()
    }

    async fn text(response: Response) -> String {
        String::from_utf8(to_bytes(response.into_body(), usize::MAX).await.unwrap().to_vec()).unwrap()
    }

    #[tokio::test]
    async fn everyone_gets_their_own_values_and_nothing_of_those_it_was_written_with() {
        let response = prepared().await.with(&["KOD-2"], &HeaderMap::new());

        let policy = response.headers()[header::CONTENT_SECURITY_POLICY].to_str().unwrap().to_owned();
        let nonce = between(&policy, "'nonce-", "'").unwrap().to_owned();
        assert_eq!(nonce.len(), 22);
        assert_eq!(text(response).await, PAGE.replace("KOD-1", "KOD-2").replace("nnn", &nonce));
    }

    #[tokio::test]
    async fn a_page_without_one_of_the_values_is_not_prepared() {
        let mut response = Response::new(Body::from(PAGE));
        response.headers_mut().insert(header::CONTENT_SECURITY_POLICY, content_policy("nnn").unwrap());
        assert!(PreparedPage::of(response, |_| Some(vec!["KOD-9".to_owned()])).await.is_none());
    }

    proptest! {
        /// What a browser unpacks is what it would have been sent unpacked, whatever stands in page and values.
        #[test]
        fn packed_and_plain_are_the_same(texts in prop::collection::vec(".{0,400}", 1..5), value in ".{0,90000}") {
            let pieces = texts.iter().map(|text| Piece::new(text, Some(0)).unwrap()).collect();
            let page = PreparedPage { headers: HeaderMap::new(), pieces };
            let mut unpacked = String::new();
            let packed = gzip::page(&page.pieces, &[&value]);
            GzDecoder::new(packed.as_slice()).read_to_string(&mut unpacked).unwrap();
            prop_assert_eq!(unpacked, page.plain(&[&value]));
        }
    }
}
