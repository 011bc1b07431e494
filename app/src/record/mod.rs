//! The service as a public authority's record: the log of staff acts, requests for records, archiving, and disposal.

#[cfg(feature = "ssr")]
pub mod archiving;
#[cfg(feature = "ssr")]
pub mod audit;
#[cfg(feature = "ssr")]
pub mod disposal;
#[cfg(feature = "ssr")]
pub mod log;
#[cfg(feature = "ssr")]
pub mod request;
