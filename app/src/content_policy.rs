//! What a page may load, told to the browser.

use http::HeaderValue;

use crate::error::AppError;

/// Only our own files, only scripts that this page was written with, nothing framed, no inline style.
pub(crate) fn content_policy(nonce: &str) -> Option<HeaderValue> {
    let policy = format!(
        "default-src 'none'; script-src 'nonce-{nonce}' 'strict-dynamic' 'wasm-unsafe-eval'; style-src 'self'; \
         img-src 'self' data:; connect-src 'self'; worker-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; \
         frame-ancestors 'none'"
    );
    HeaderValue::from_str(&policy).inspect_err(|cause| AppError::Internal(anyhow::anyhow!("{cause}")).log()).ok()
}
