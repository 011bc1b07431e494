//! A round with nothing filled in, for what is made up: the components' page and unit tests.

use chrono::{DateTime, Utc};
use uuid::Uuid;

use crate::entity::round::{self, RoundState};

/// A round in this state, on the web and in Swedish, that nothing has happened to.
pub(crate) fn bare(state: RoundState) -> round::Model {
    let never = DateTime::<Utc>::default();
    round::Model {
        id: Uuid::nil(),
        dialogue_id: Uuid::nil(),
        organisation_id: Uuid::nil(),
        controller_body_id: Uuid::nil(),
        questionnaire_id: Uuid::nil(),
        code: String::new(),
        title: String::new(),
        state,
        opens_at: never,
        closes_at: never,
        preview_seen_at: None,
        opened_at: None,
        stopped_at: None,
        stop_reason: None,
        frozen_at: None,
        closed_at: None,
        channels: "web".to_owned(),
        languages: "sv".to_owned(),
        threshold: 5,
        one_time_codes: false,
        paper_return: None,
        shuffled_at: None,
        set_to_open_by: None,
        failed_to_open_at: None,
        note_id: None,
        result_shown_at: None,
    }
}
