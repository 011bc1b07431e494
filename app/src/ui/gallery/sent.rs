//! What one meets when an answer has been sent, and how the kommun is reached.

use chrono::NaiveDate;
use leptos::prelude::*;

use super::Shelf;
use crate::{
    answer::{receipt::ReceiptCode, thanks::Receipt},
    entity::{
        organisation::OrganisationKind,
        round::{self, RoundState},
    },
    round::{bare::bare, queries::ResidentRound},
    ui::contact::{Contact, ContactLine},
};

/// The receipt with its picture, and the ways to the kommun.
#[component]
pub fn Sent() -> impl IntoView {
    let receipt = ReceiptCode::from_random([0x4b, 0x37, 0x51, 0x58, 0x4d, 0x32, 0x50]);
    let (round, title) = (round(), "Hur är det att få kontakt med vården?".to_owned());
    let known = Contact {
        place: "Härnösands kommun".to_owned(),
        phone: Some("0611-34 80 00 (vardagar 8–16)".to_owned()),
        mail: Some("kommun@harnosand.example".to_owned()),
    };
    let unknown = Contact { phone: None, mail: None, ..known.clone() };
    view! {
        <Shelf id="receipt" title="Kvitto"><Receipt round title=title.into() receipt/></Shelf>
        <Shelf id="contact" title="Kontakt"><ContactLine contact=known/> <ContactLine contact=unknown/></Shelf>
    }
}

fn round() -> ResidentRound {
    ResidentRound {
        row: row(),
        place: "Härnösand".to_owned(),
        kind: OrganisationKind::Municipality,
        official_place: "Härnösands kommun".to_owned(),
        controller: "Socialnämnden".to_owned(),
        dialogue_slug: "harnosand-vard-som-hanger-ihop".to_owned(),
        purpose: String::new(),
        data_protection_contact: None,
        contact_phone: None,
        contact_mail: None,
        reply_due: NaiveDate::from_ymd_opt(2027, 4, 15),
        is_demonstration: true,
        deciding_body: Some("socialnämnden".to_owned()),
    }
}

fn row() -> round::Model {
    round::Model {
        code: "HSD4".to_owned(),
        title: "Hur är det att få kontakt med vården?".to_owned(),
        ..bare(RoundState::Open)
    }
}
