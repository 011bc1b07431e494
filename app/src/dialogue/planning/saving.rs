//! A dialogue is begun, or changed. Each is one transaction with its row in the log.

use sea_orm::{
    ActiveValue::Set, ConnectionTrait, DatabaseTransaction, DbErr, EntityTrait, IntoActiveModel, QueryFilter,
    sea_query::OnConflict,
};
use uuid::Uuid;

use super::{
    form::{CAN, CANNOT, CaseFacts, PURPOSE, TITLE, Told, stamp},
    noted,
    queries::{held, stands},
    rules::slug,
};
use crate::{
    account::rights::ModeratorOf,
    channel::seen::unchanged,
    context::AppState,
    entity::{dialogue, organisation, political_body, translation},
    error::AppError,
    record::audit::{self, Act},
    round::life::NotDone,
    transaction::begin_writing,
};

/// So many dialogues of a place may have the same title.
const MOST_ATTEMPTS: usize = 100;

/// Begins a dialogue under `key`, which the form brought: sending the same form twice begins one.
///
/// # Errors
/// [`AppError::Conflict`] when the form was sent before with something else in it.
pub async fn begin(
    state: &AppState,
    moderator: &ModeratorOf<political_body::Model>,
    key: Uuid,
    (told, case): (Told, CaseFacts),
) -> Result<dialogue::Model, AppError> {
    let body = moderator.row();
    let place = organisation::Entity::find_by_id(body.organisation_id).one(&state.db).await?;
    let place = place.ok_or(AppError::NotFound)?;
    let wanted = dialogue::Model {
        id: key,
        slug: String::new(),
        owner_body_id: body.id,
        title: told.title,
        purpose: told.purpose,
        influence_level: told.influence_level,
        can_influence: told.can_influence,
        cannot_influence: told.cannot_influence,
        deciding_body_id: told.deciding_body_id,
        reply_due: told.reply_due,
        meeting_on: case.meeting_on,
        commissioned_by: case.commissioned_by,
        case_number: case.case_number,
        is_demonstration: moderator.account().is_demonstration,
        created_at: state.clock.now(),
    };
    let txn = begin_writing(&state.db).await?;
    for attempt in 0..MOST_ATTEMPTS {
        let row = dialogue::Model { slug: slug(&place.slug, &wanted.title, attempt), ..wanted.clone() };
        if inserted(&txn, &row).await? {
            audit::write(state, &txn, act(moderator.account().id, &row, "dialogue.plan", None)).await?;
            txn.commit().await?;
            return Ok(row);
        }
        if let Some(there) = dialogue::Entity::find_by_id(key).one(&txn).await? {
            return same(there, &row);
        }
    }
    Err(AppError::Internal(anyhow::anyhow!("no address was free for a dialogue")))
}

/// Whether the row is new: neither its key nor its address was there.
async fn inserted(txn: &DatabaseTransaction, row: &dialogue::Model) -> Result<bool, AppError> {
    let insert = dialogue::Entity::insert(row.clone().into_active_model())
        .on_conflict(OnConflict::new().do_nothing().to_owned())
        .exec_without_returning(txn)
        .await?;
    Ok(insert == 1)
}

/// The dialogue that the form began when it was sent before.
fn same(there: dialogue::Model, row: &dialogue::Model) -> Result<dialogue::Model, AppError> {
    let as_sent = there.owner_body_id == row.owner_body_id
        && Told::of(&there) == Told::of(row)
        && CaseFacts::of(&there) == CaseFacts::of(row);
    match as_sent {
        true => Ok(there),
        false => {
            Err(AppError::Conflict("Dialogen är redan sparad. Du hittar den på din startsida och kan ändra den där."))
        }
    }
}

/// Changes what residents are told, and what belongs to the case. Translations of what changed go: they say something else.
///
/// # Errors
/// [`NotDone::Missing`] when somebody has changed it since it was `seen`; [`AppError::Conflict`] when a round has opened
/// meanwhile, so that what was promised stands.
pub async fn change(
    state: &AppState,
    moderator: &ModeratorOf<dialogue::Model>,
    seen: &str,
    (told, case): (Told, CaseFacts),
) -> Result<(), NotDone> {
    let txn = begin_writing(&state.db).await?;
    let row = held(&txn, moderator.row().id).await?;
    if stands(&txn, row.id).await? {
        return Err(AppError::Conflict("En omgång har öppnat. Det som är lovat går inte att ändra.").into());
    }
    unchanged(seen, &stamp(&row), "Dialogen")?;
    let before = (Told::of(&row), CaseFacts::of(&row));
    forget_translations(&txn, row.id, &changed(&before.0, &told)).await?;
    let note = noted::changed((&before.0, &before.1), (&told, &case));
    let set = dialogue::ActiveModel {
        id: Set(row.id),
        title: Set(told.title),
        purpose: Set(told.purpose),
        influence_level: Set(told.influence_level),
        can_influence: Set(told.can_influence),
        cannot_influence: Set(told.cannot_influence),
        deciding_body_id: Set(told.deciding_body_id),
        reply_due: Set(told.reply_due),
        ..of_case(case)
    };
    dialogue::Entity::update(set).exec(&txn).await?;
    audit::write(state, &txn, act(moderator.account().id, &row, "dialogue.edit", Some(note))).await?;
    Ok(txn.commit().await?)
}

/// Changes what belongs to the case alone, at any time.
///
/// # Errors
/// [`NotDone::Missing`] when somebody has changed it since it was `seen`.
pub async fn change_case(
    state: &AppState,
    moderator: &ModeratorOf<dialogue::Model>,
    seen: &str,
    case: CaseFacts,
) -> Result<(), NotDone> {
    let txn = begin_writing(&state.db).await?;
    let row = held(&txn, moderator.row().id).await?;
    unchanged(seen, &stamp(&row), "Dialogen")?;
    let (told, before) = (Told::of(&row), CaseFacts::of(&row));
    let note = noted::changed((&told, &before), (&told, &case));
    let set = dialogue::ActiveModel { id: Set(row.id), ..of_case(case) };
    dialogue::Entity::update(set).exec(&txn).await?;
    let note = Some(format!("{note} Det som är lovat står kvar."));
    audit::write(state, &txn, act(moderator.account().id, &row, "dialogue.edit", note)).await?;
    Ok(txn.commit().await?)
}

fn of_case(case: CaseFacts) -> dialogue::ActiveModel {
    dialogue::ActiveModel {
        commissioned_by: Set(case.commissioned_by),
        case_number: Set(case.case_number),
        meeting_on: Set(case.meeting_on),
        ..Default::default()
    }
}

/// The texts that are not as they were, by the name of their field.
fn changed(before: &Told, now: &Told) -> Vec<&'static str> {
    let texts = [
        (TITLE, before.title != now.title),
        (PURPOSE, before.purpose != now.purpose),
        (CAN, before.can_influence != now.can_influence),
        (CANNOT, before.cannot_influence != now.cannot_influence),
    ];
    texts.into_iter().filter(|(_, is_other)| *is_other).map(|(field, _)| field).collect()
}

/// Forgets what these texts of a row say in other languages.
///
/// # Errors
/// When the database fails.
pub async fn forget_translations(
    db: &impl ConnectionTrait,
    subject_id: Uuid,
    fields: &[&'static str],
) -> Result<(), DbErr> {
    if !fields.is_empty() {
        translation::Entity::delete_many()
            .filter(translation::COLUMN.subject_id.eq(subject_id))
            .filter(translation::COLUMN.field.is_in(fields.iter().copied()))
            .exec(db)
            .await?;
    }
    Ok(())
}

/// What is done to a dialogue by its owner, for the log.
pub fn act(account_id: Uuid, row: &dialogue::Model, act: &'static str, note: Option<String>) -> Act {
    Act {
        account_id: Some(account_id),
        body_id: Some(row.owner_body_id),
        act,
        subject_kind: "dialogue",
        subject_id: Some(row.id),
        note,
    }
}
