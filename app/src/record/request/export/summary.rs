//! The summary for those who decide: every version that was approved, text by text.

use serde_json::json;

use super::{Subject, columns::Table, pack::Pack, times::moment};
use crate::{
    channel::access,
    record::request::summary::{GivenSummary, LineKind, given},
};

/// The summary.
pub const SUMMARY: Table = Table {
    name: "sammanstallning",
    holds: "Sammanställningen till politikerna, i alla versioner som är godkända, de nyaste först. Siffrorna i meningarna är satta av \
            tjänsten ur resultatet.",
    columns: &[
        ("version", "1 för den första, högre för varje ny"),
        ("skriven_av", "De som har skrivit i den"),
        ("godkand", "När den godkändes"),
        ("godkand_av", "Av vem"),
        (
            "slag",
            "Vad texten är: bakgrund, mening, mening som inte visas längre (något som den byggde på har ändrats), tack, utelämnat \
             (varför något inte står i den) eller skickad tillbaka (varför den en gång skickades tillbaka till dem som skrev)",
        ),
        ("text", "Texten. [maskat] står i stället för det som är maskerat"),
        ("maskning", "nej, delvis eller hela"),
        ("lagrum", "Vilket lagrum maskningen stöds på"),
        ("skal_till_maskning", "Varför den är gjord"),
    ],
};

pub(super) async fn write(subject: &Subject<'_>, pack: &mut Pack) -> anyhow::Result<()> {
    let summaries = given(subject.txn, &subject.ready.round).await?;
    let people = summaries
        .iter()
        .flat_map(|one| one.version.document.authors.iter().copied().chain(one.version.row.approved_by));
    let names = access::names(subject.txn, people).await?;
    let mut rows = pack.list(&SUMMARY, Vec::new())?;
    for GivenSummary { version, lines } in &summaries {
        let (row, authors) = (&version.row, &version.document.authors);
        let authors: Vec<_> = authors.iter().map(|id| access::name_of(&names, *id)).collect();
        for line in lines {
            let mut cells = vec![
                json!(row.version),
                json!(authors),
                json!(row.approved_at.map(moment)),
                json!(row.approved_by.map(|id| access::name_of(&names, id))),
                json!(kind(line.kind)),
            ];
            cells.extend(subject.with_mask(&line.text)?);
            rows.add(&cells)?;
        }
    }
    rows.finish()
}

fn kind(kind: LineKind) -> &'static str {
    match kind {
        LineKind::Background => "bakgrund",
        LineKind::Sentence => "mening",
        LineKind::Hidden => "mening som inte visas längre",
        LineKind::Thanks => "tack",
        LineKind::LeftOut => "utelämnat",
        LineKind::SentBack => "skickad tillbaka",
    }
}
