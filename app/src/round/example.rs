//! A round and a dialogue for unit tests of rules.

use chrono::{DateTime, TimeDelta, Utc};
use uuid::Uuid;

use super::{bare::bare, queries::ResidentRound};
use crate::entity::{
    dialogue::{self, InfluenceLevel},
    organisation::OrganisationKind,
    round::{self, RoundState},
};

/// Noon in Sweden on 10 March 2027.
pub(crate) fn now() -> DateTime<Utc> {
    "2027-03-10T11:00:00Z".parse().unwrap()
}

/// A round that opens and closes this many days from [`now`].
pub(crate) fn round(state: RoundState, (opens, closes): (i64, i64)) -> round::Model {
    round::Model {
        code: "STO1".to_owned(),
        title: "Kontakt".to_owned(),
        opens_at: now() + TimeDelta::days(opens),
        closes_at: now() + TimeDelta::days(closes),
        ..bare(state)
    }
}

/// A dialogue of the body 1, which 1 decides on 10 June.
pub(crate) fn dialogue() -> dialogue::Model {
    dialogue::Model {
        id: Uuid::nil(),
        slug: "kontakt".to_owned(),
        owner_body_id: Uuid::from_u128(1),
        title: "Kontakten med vården".to_owned(),
        purpose: "Vi vill veta.".to_owned(),
        influence_level: InfluenceLevel::Consultation,
        can_influence: Some("Telefontider.".to_owned()),
        cannot_influence: Some("Var sjukhusen ligger.".to_owned()),
        deciding_body_id: Some(Uuid::from_u128(1)),
        reply_due: None,
        meeting_on: "2027-06-10".parse().ok(),
        commissioned_by: None,
        case_number: Some("SN 2027/14".to_owned()),
        is_demonstration: false,
        created_at: now(),
    }
}

/// An open round of Storby kommun that can be answered in these ways, as residents meet it.
pub(crate) fn resident_round(channels: &str) -> ResidentRound {
    ResidentRound {
        row: round::Model { channels: channels.to_owned(), ..round(RoundState::Open, (-5, 3)) },
        place: "Storby".to_owned(),
        kind: OrganisationKind::Municipality,
        official_place: "Storby kommun".to_owned(),
        controller: "Socialnämnden".to_owned(),
        dialogue_slug: "kontakt".to_owned(),
        purpose: String::new(),
        data_protection_contact: None,
        contact_phone: None,
        contact_mail: None,
        reply_due: "2027-04-15".parse().ok(),
        is_demonstration: false,
        deciding_body: None,
    }
}
