//! Words on a page, with their language where it is not the page's.

use serde::Serialize;

/// Some words, and what language they are in.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Said {
    /// The words.
    pub text: String,
    /// Their language ("sv"), where it is not that of the page.
    pub lang: Option<String>,
}

impl From<String> for Said {
    fn from(text: String) -> Self {
        Self { text, lang: None }
    }
}

impl From<&str> for Said {
    fn from(text: &str) -> Self {
        text.to_owned().into()
    }
}
