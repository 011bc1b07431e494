//! The whole undertaking of a body as residents see it: the start page, a kommun's page, and a dialogue with its promise
//! and its rounds. Nothing here shows a round before it has opened, nor any figure; of a joint dialogue also which kommuner are still to open.

pub mod actions;
pub mod asked;
pub mod cards;
pub mod deciding;
pub mod followers;
pub mod joint;
pub mod page;
pub mod places;
pub mod planning;
pub mod queries;
pub mod rules;
pub mod standing;
pub mod ways;
