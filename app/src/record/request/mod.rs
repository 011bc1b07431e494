//! Requests for records: a registrar finds a round, looks at the texts that may be secret, masks what is, and gets everything of the
//! round in one file. It is the only way round the seal of an open round and round the disclosure layer.

pub mod actions;
mod alike;
pub mod decide;
pub mod export;
pub mod form;
pub mod judge;
pub mod mask;
mod of_protocol;
pub mod outcome;
pub mod page;
pub mod places;
pub mod registry;
pub mod rows;
pub mod rules;
pub mod summary;
pub mod texts;
pub mod what;
