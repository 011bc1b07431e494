//! A dialogue is planned: by a moderator of the body that owns it. What residents are promised can be changed until the first
//! round opens, and stands from then on: nobody changes it behind their backs. What has no promise in it can be added later.

pub mod actions;
pub mod form;
pub mod noted;
pub mod numbering;
pub mod page;
pub mod queries;
pub mod rules;
pub mod saving;
pub mod translating;
