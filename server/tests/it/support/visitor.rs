//! Somebody with a browser: keeps cookies, follows nothing by itself.

use axum::{Router, body::Body, extract::Request};
use http::{HeaderMap, Method, header};
use tower::ServiceExt;

use super::page::Page;

/// A browser without JavaScript.
#[derive(Clone)]
pub struct Visitor {
    router: Router,
    cookie: Option<String>,
    /// The network address that our proxy hears, where a story tells it.
    address: Option<String>,
}

impl Visitor {
    pub fn new(router: Router) -> Self {
        Self { router, cookie: None, address: None }
    }

    /// The same browser with the cookie of a `Set-Cookie` header.
    pub fn with_cookie(mut self, set_cookie: &str) -> Self {
        self.cookie = set_cookie.split(';').next().map(str::to_owned);
        self
    }

    /// The same browser at a network address.
    pub fn at_address(mut self, address: &str) -> Self {
        self.address = Some(address.to_owned());
        self
    }

    /// The headers this browser sends, for what is called beside the router.
    pub fn headers(&self) -> HeaderMap {
        let mut headers = HeaderMap::new();
        if let Some(cookie) = &self.cookie {
            headers.insert(header::COOKIE, cookie.parse().unwrap());
        }
        headers
    }

    /// Opens a page.
    pub async fn get(&mut self, path: &str) -> Page {
        self.send(Request::get(path).body(Body::empty()).unwrap()).await
    }

    /// Sends a form.
    pub async fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Page {
        let form = form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
        self.post_raw(path, form.into_bytes()).await
    }

    /// Sends a body as it is.
    pub async fn post_raw(&mut self, path: &str, body: Vec<u8>) -> Page {
        let request = Request::builder()
            .method(Method::POST)
            .uri(path)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header("sec-fetch-site", "same-origin");
        self.send(request.body(Body::from(body)).unwrap()).await
    }

    /// Sends any request, with the cookie, and keeps the cookie that comes back.
    pub async fn send(&mut self, mut request: Request) -> Page {
        if let Some(cookie) = &self.cookie {
            request.headers_mut().insert(header::COOKIE, cookie.parse().unwrap());
        }
        if let Some(address) = &self.address {
            request.headers_mut().insert("x-forwarded-for", address.parse().unwrap());
        }
        let response = self.router.clone().oneshot(request).await.unwrap();
        if let Some(set) = response.headers().get(header::SET_COOKIE) {
            let pair = set.to_str().unwrap().split(';').next().unwrap();
            self.cookie = Some(pair.to_owned());
        }
        Page::read(response).await
    }
}
