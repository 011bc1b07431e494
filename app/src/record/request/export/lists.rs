//! The short lists: the round itself, what is masked, papers, meetings, codes and results.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use sea_orm::{EntityTrait, PaginatorTrait, QueryFilter, QueryOrder};
use serde_json::{Value, json};
use uuid::Uuid;

use super::{
    Numbers, Subject,
    columns::{BRIEF_QUESTIONS, CODES, FACTS, MASKS, MEETINGS, PAPERS, PUBLISHED, RESULTS},
    pack::Pack,
    times::{day, moment},
};
use crate::{
    channel::{access, hands::Hands},
    dialogue::rules::influence,
    entity::{meeting, one_time_code, one_time_code_use, paper_check, paper_entry, protocol, read_once},
    record::{
        disposal::queries::disposed_of,
        request::{
            of_protocol::each_text,
            rows::{self, delivery_of, signed},
        },
    },
    round::{gate::Preparation, work_queries},
    summary::brief_questions::queries as asked_of_brief,
    ui::tag,
    words::Words,
};

pub(super) async fn facts(subject: &Subject<'_>, pack: &mut Pack, now: DateTime<Utc>) -> anyhow::Result<()> {
    let statements = work_queries::statements(subject.txn, subject.ready.round.id).await?;
    let statements = statements.into_iter().map(|statement| ("Del av målbilden", json!(statement.title)));
    let mut rows = pack.list(&FACTS, Vec::new())?;
    for (what, value) in of_round(&subject.ready).into_iter().chain(statements) {
        rows.add(&[json!(what), value])?;
    }
    let stopped = subject.told_of(subject.ready.round.stop_reason.as_ref())?;
    rows.add(&[json!("Skäl till att den stoppades eller återkallades"), stopped])?;
    let handed_in = subject.told_of(subject.ready.round.paper_return.as_ref())?;
    rows.add(&[json!("Pappersblanketter lämnas till"), handed_in])?;
    let once = read_once::Entity::find_by_id(subject.ready.round.id).one(subject.txn).await?;
    let papers = json!(once.as_ref().map(|once| once.papers));
    rows.add(&[json!("Papper som inte hann matas in en andra gång"), papers])?;
    rows.add(&[json!("Skäl till det"), subject.told_of(once.map(|once| once.reason).as_ref())?])?;
    if let Some((delivery, body)) = delivery_of(subject.txn, subject.ready.round.id).await? {
        rows.add(&[json!("Underlaget överlämnat"), json!(moment(delivery.delivered_at))])?;
        rows.add(&[json!("Överlämnat till"), json!(body)])?;
        rows.add(&[json!("Sammanträdet"), json!(delivery.meeting_on)])?;
    }
    for gone in disposed_of(subject.txn, subject.ready.round.id).await? {
        rows.add(&[json!("Gallrat"), json!(gone.told())])?;
    }
    rows.add(&[json!("Handlingarna togs fram"), json!(moment(now))])?;
    rows.finish()
}

/// What is left of comments that have been disposed of, in the order of the file.
pub(super) async fn published(subject: &Subject<'_>, pack: &mut Pack) -> anyhow::Result<()> {
    let stored = rows::published(subject.txn, subject.ready.round.id).await?;
    let stored: HashMap<Uuid, _> = stored.into_iter().map(|row| (row.id, row)).collect();
    let mut rows = pack.list(&PUBLISHED, Vec::new())?;
    for row in subject.order.of(stored.keys().copied().collect()).iter().filter_map(|id| stored.get(id)) {
        let question = subject.ready.asked.questions.iter().position(|asked| asked.row.id == row.question_id);
        let mut cells = vec![json!(question.map(|place| place + 1)), json!(row.at_meeting)];
        cells.extend(subject.with_mask(&row.text)?);
        cells.extend([json!(row.topic_id.is_some()), json!(row.is_voice)]);
        rows.add(&cells)?;
    }
    rows.finish()
}

/// What the elected asked about the brief, with the answers, the first first.
pub(super) async fn brief_questions(subject: &Subject<'_>, pack: &mut Pack) -> anyhow::Result<()> {
    let asked = asked_of_brief::of_round(subject.txn, subject.ready.round.id).await?;
    let people = asked.iter().flat_map(|row| [Some(row.asked_by), row.answered_by]).flatten();
    let names = access::names(subject.txn, people).await?;
    let mut rows = pack.list(&BRIEF_QUESTIONS, Vec::new())?;
    for row in asked {
        rows.add(&[
            json!(moment(row.asked_at)),
            json!(access::name_of(&names, row.asked_by)),
            subject.told(&row.text)?,
            json!(row.answered_at.map(moment)),
            json!(row.answered_by.map(|id| access::name_of(&names, id))),
            subject.told_of(row.answer.as_ref())?,
        ])?;
    }
    rows.finish()
}

/// Every text that is masked, as it goes out.
pub(super) fn masks(subject: &Subject<'_>, pack: &mut Pack) -> anyhow::Result<()> {
    let mut rows = pack.list(&MASKS, Vec::new())?;
    for text in subject.texts.masked() {
        rows.add(&subject.with_mask(&text.text)?)?;
    }
    rows.finish()
}

/// How many one-time codes there are, and how many of them are used. Which are is not told: a list of who got which letter would
/// say who has answered.
pub(super) async fn codes(subject: &Subject<'_>, pack: &mut Pack) -> anyhow::Result<()> {
    let round_id = subject.ready.round.id;
    let made = one_time_code::Entity::find().filter(one_time_code::COLUMN.round_id.eq(round_id));
    let made = made.count(subject.txn).await?;
    let marks = one_time_code_use::Entity::find_by_id(round_id).one(subject.txn).await?.map(|row| row.marks);
    let used: u32 = marks.unwrap_or_default().iter().map(|byte| byte.count_ones()).sum();
    let mut rows = pack.list(&CODES, Vec::new())?;
    if 0 < made {
        rows.add(&[json!(made), json!(used)])?;
    }
    rows.finish()
}

fn of_round(ready: &Preparation) -> Vec<(&'static str, Value)> {
    let Preparation { round, dialogue, controller, organisation, deciding, asked, case, receiving, .. } = ready;
    vec![
        ("Omgång", json!(round.title)),
        ("Kod", json!(round.code)),
        ("Läge", json!(tag::word(round.state, Words::swedish()).0)),
        ("Organisation", json!(organisation.official_name)),
        ("Personuppgiftsansvarig", json!(controller.name)),
        ("Dialog", json!(dialogue.title)),
        ("Diarienummer", json!(case.case_number)),
        ("Beställd genom", json!(dialogue.commissioned_by)),
        ("Syfte", json!(dialogue.purpose)),
        ("Hur mycket invånarna kan påverka", json!(influence(dialogue.influence_level, Words::swedish()).0)),
        ("Kan påverkas", json!(dialogue.can_influence)),
        ("Kan inte påverkas", json!(dialogue.cannot_influence)),
        ("Beslutas av", json!(deciding)),
        ("Tas emot av", json!(receiving)),
        ("Tas upp på sammanträdet", json!(case.meeting_on)),
        ("Svar till invånarna utlovat", json!(dialogue.reply_due)),
        ("Öppnad", json!(round.opened_at.map(moment))),
        ("Tänkt att öppna", json!(moment(round.opens_at))),
        ("Tänkt att sluta", json!(moment(round.closes_at))),
        ("Stoppad", json!(round.stopped_at.map(moment))),
        ("Svaren frysta", json!(round.frozen_at.map(moment))),
        ("Stängd", json!(round.closed_at.map(moment))),
        ("Resultatet visat för alla", json!(round.result_shown_at.map(moment))),
        ("Svarssätt", json!(round.channels)),
        ("Språk", json!(round.languages)),
        ("Engångskod krävs", json!(round.one_time_codes)),
        ("Frågornas version", json!(asked.row.edition)),
        ("Frågornas fingeravtryck", json!(asked.row.fingerprint)),
    ]
}

pub(super) async fn papers(subject: &Subject<'_>, pack: &mut Pack, numbers: &Numbers) -> anyhow::Result<()> {
    let papers = paper_entry::Entity::find()
        .filter(paper_entry::COLUMN.round_id.eq(subject.ready.round.id))
        .order_by_asc(paper_entry::COLUMN.paper_number)
        .all(subject.txn)
        .await?;
    let checks = paper_check::Entity::find()
        .filter(paper_check::COLUMN.paper_entry_id.is_in(papers.iter().filter(|one| one.is_sampled).map(|one| one.id)))
        .all(subject.txn)
        .await?;
    let differing: HashMap<Uuid, String> =
        checks.into_iter().map(|check| (check.paper_entry_id, check.differing)).collect();
    let mut rows = pack.list(&PAPERS, Vec::new())?;
    for paper in papers {
        rows.add(&[
            json!(paper.paper_number),
            json!(numbers.get(&paper.submission_id)),
            json!(paper.handed_in_on),
            json!(paper.is_sampled),
            json!(differing.get(&paper.id)),
        ])?;
    }
    rows.finish()
}

pub(super) async fn meetings(subject: &Subject<'_>, pack: &mut Pack, numbers: &Numbers) -> anyhow::Result<()> {
    let mut meetings =
        meeting::Entity::find().filter(meeting::COLUMN.round_id.eq(subject.ready.round.id)).all(subject.txn).await?;
    meetings.sort_by_key(|meeting| (numbers.get(&meeting.submission_id), meeting.version));
    let mut rows = pack.list(&MEETINGS, Vec::new())?;
    for meeting in meetings {
        let hands: Hands = serde_json::from_str(&meeting.hands)?;
        // A field is called h, number of the question, and number of the choice, as h1-4.
        let hands = hands.iter().map(|(field, number)| format!("{}: {number}", field.trim_start_matches('h')));
        rows.add(&[
            json!(numbers.get(&meeting.submission_id)),
            json!(meeting.version),
            json!(meeting.held_on),
            subject.told(&meeting.place)?,
            json!(meeting.participants),
            subject.told(&meeting.led_by)?,
            json!(hands.collect::<Vec<_>>()),
            subject.told_of(meeting.reason.as_ref())?,
            json!(day(meeting.registered_at)),
        ])?;
    }
    rows.finish()
}

/// The results, each also as it was signed, with their protocols.
pub(super) async fn results(subject: &Subject<'_>, pack: &mut Pack) -> anyhow::Result<()> {
    let results = signed(subject.txn, subject.ready.round.id).await?;
    let names = access::names(subject.txn, results.iter().map(|(result, _)| result.signed_by)).await?;
    let mut rows = pack.list(&RESULTS, Vec::new())?;
    for (result, protocol) in &results {
        rows.add(&[
            json!(result.version),
            json!(result.fingerprint),
            json!(moment(result.signed_at)),
            json!(access::name_of(&names, result.signed_by)),
            subject.told_of(result.correction_reason.as_ref())?,
            json!(protocol.as_ref().map(|protocol| &protocol.fingerprint)),
        ])?;
    }
    rows.finish()?;
    for (result, protocol) in results {
        pack.file(&format!("resultat-{}.json", result.version), result.json.as_bytes())?;
        if let Some(protocol) = protocol {
            pack.file(&format!("protokoll-{}.json", result.version), told(subject, &protocol)?.as_bytes())?;
        }
    }
    Ok(())
}

/// A protocol as it was signed, to the letter, unless something in it is masked.
fn told(subject: &Subject<'_>, protocol: &protocol::Model) -> anyhow::Result<String> {
    let signed: Value = serde_json::from_str(&protocol.json)?;
    let told = each_text(&signed, &mut |text: &str, _| subject.told(text))?;
    if told == signed { Ok(protocol.json.clone()) } else { Ok(serde_json::to_string(&told)?) }
}
