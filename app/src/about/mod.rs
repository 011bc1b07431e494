//! The service about itself: what it is, what it keeps of you, how accessible it is, and all of it in lättläst. A folder of
//! its own, since no feature owns these words and each must stay true to all of them.

pub mod accessibility;
pub mod easy_read;
pub mod privacy;
pub mod service;

/// Where one complains about how personal data is handled. Authorities change names and addresses, so they stand here.
pub(crate) const DATA_PROTECTION_AUTHORITY: (&str, &str) = ("Integritetsskyddsmyndigheten (IMY)", "https://www.imy.se");

/// Where one complains about accessibility.
const ACCESSIBILITY_AUTHORITY: (&str, &str) =
    ("Myndigheten för digital förvaltning (Digg)", "https://www.digg.se/tdosanmalan");
