//! What was put right after the result was signed: corrections, and quotes that were withdrawn.

use std::collections::HashMap;

use sea_orm::{EntityTrait, QueryFilter};
use serde_json::json;
use uuid::Uuid;

use super::{Numbers, Subject, columns::Table, pack::Pack, times::day};
use crate::{
    entity::{
        correction::{self, CorrectionKind},
        round_result,
    },
    moderation::quotes::queries::withdrawn,
    record::request::rows,
};

/// Corrections of the result.
pub(super) const CORRECTIONS: Table = Table {
    name: "rattelser",
    holds: "Förslag till rättelser av det undertecknade resultatet, och vad det blev av dem.",
    columns: &[
        ("forslag_nr", "Vilket förslag raden hör till. Ett förslag kan gälla flera svar och har då flera rader"),
        ("foreslagen", "Dagen då rättelsen föreslogs"),
        (
            "vad",
            "Att ett svar eller ett möte inte räknas, att ett papper är läst på nytt, eller att antalet deltagare på ett möte är rättat",
        ),
        ("papper_nr", "Papperets nummer, om svaret kom på papper"),
        ("svar_nr", "Svaret eller mötet det gäller. Tomt när det är gallrat"),
        ("deltagare", "Hur många som deltog i mötet, om det är det som rättas"),
        ("skal", "Varför resultatet rättas"),
        ("blev", "väntar, undertecknad eller undanlagd"),
        ("dag", "Dagen då den undertecknades eller lades undan"),
        ("version", "Versionen av resultatet som den ledde till"),
    ],
};

/// Quotes that were withdrawn.
pub(super) const WITHDRAWN: Table = Table {
    name: "tillbakadragna_citat",
    holds: "Citat som visades för andra och som en moderator har dragit tillbaka.",
    columns: &[
        ("dag", "Dagen då citatet drogs tillbaka"),
        ("fraga_nr", "Vilken fråga det gäller"),
        ("skal", "Varför"),
        ("stod_i", "Var det stod"),
    ],
};

/// Proposals to correct the result. How a paper that waits to be signed would read is not among them.
pub(super) async fn corrections(subject: &Subject<'_>, pack: &mut Pack, numbers: &Numbers) -> anyhow::Result<()> {
    let round_id = subject.ready.round.id;
    let results = round_result::Entity::find().filter(round_result::COLUMN.round_id.eq(round_id));
    let versions: HashMap<Uuid, i32> =
        results.all(subject.txn).await?.into_iter().map(|row| (row.id, row.version)).collect();
    let mut list = pack.list(&CORRECTIONS, Vec::new())?;
    let mut proposals: HashMap<Uuid, usize> = HashMap::new();
    for row in rows::corrections(subject.txn, round_id).await? {
        let kind = match row.kind {
            CorrectionKind::Exclude => "räknas inte",
            CorrectionKind::Paper => "papper läst på nytt",
            CorrectionKind::Meeting => "mötet räknas inte",
            CorrectionKind::People => "mötets antal deltagare är rättat",
        };
        let next = proposals.len() + 1;
        list.add(&[
            json!(*proposals.entry(row.proposal()).or_insert(next)),
            json!(day(row.proposed_at)),
            json!(kind),
            json!(row.paper_number),
            json!(numbers.get(&row.submission_id)),
            json!(row.people),
            subject.told(&row.reason)?,
            json!(became(&row)),
            json!(row.settled_at.map(day)),
            json!(row.round_result_id.and_then(|id| versions.get(&id))),
        ])?;
    }
    list.finish()
}

fn became(row: &correction::Model) -> &'static str {
    match (row.settled_at, row.round_result_id) {
        (None, _) => "väntar",
        (Some(_), Some(_)) => "undertecknad",
        (Some(_), None) => "undanlagd",
    }
}

/// Quotes that were withdrawn. What they said stands among the comments, and after disposal among what stands in the brief.
pub(super) async fn quotes(subject: &Subject<'_>, pack: &mut Pack) -> anyhow::Result<()> {
    let stored = withdrawn(subject.txn, subject.ready.round.id).await?;
    let mut list = pack.list(&WITHDRAWN, Vec::new())?;
    for row in stored {
        let question = subject.ready.asked.questions.iter().position(|asked| asked.row.id == row.question_id);
        list.add(&[
            json!(day(row.withdrawn_at)),
            json!(question.map(|place| place + 1)),
            subject.told(&row.reason)?,
            json!(row.stood_in.lines().collect::<Vec<_>>()),
        ])?;
    }
    list.finish()
}
