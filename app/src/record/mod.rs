//! The service as a public authority's record: the log of staff acts, and (later) disposal and requests for records.

#[cfg(feature = "ssr")]
pub mod audit;
#[cfg(feature = "ssr")]
pub mod log;
