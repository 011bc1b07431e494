//! GET: the signed protocol as PDF, with the same words as its page.

use axum::{
    extract::{Path, State},
    response::Response,
};
use http::request::Parts;
use print::protocol::{Item, Protocol, record};

use super::{
    items::Letterhead,
    page::proof,
    queries::{SignedProtocol, signed_protocol},
};
use crate::{account::rights::record::record_reader_of_round, context::AppState, error::AppError, pdf};

/// GET: the record.
pub async fn protocol(
    State(state): State<AppState>,
    Path(code): Path<String>,
    parts: Parts,
) -> Result<Response, AppError> {
    let reader = record_reader_of_round(&state, &parts.headers, &code).await?;
    let protocol = printed(signed_protocol(&state.db, &reader).await?);
    let file = pdf::turn().await?.set(move || record(&protocol)).await?;
    Ok(pdf::download(&format!("Protokoll {}", reader.row().code), file))
}

/// What stands above the record: as it was signed, else as the names are today.
pub fn letterhead(signed: &SignedProtocol) -> Letterhead {
    signed.protocol.letterhead.clone().unwrap_or_else(|| Letterhead::of(&signed.ready))
}

fn printed(signed: SignedProtocol) -> Protocol {
    let since = signed.since.iter().cloned();
    let proof = since.chain([proof(&signed)]).collect::<Vec<_>>().join(" ");
    let Letterhead { from, title } = letterhead(&signed);
    let items = signed.protocol.items.into_iter();
    Protocol {
        from,
        body: signed.protocol.of,
        code: signed.ready.round.code,
        title,
        items: items.map(|item| Item { title: item.title, told: item.told, points: item.points }).collect(),
        proof,
    }
}
