//! Keeping a protocol when it is signed, and reading it again.

use chrono::Datelike;
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder,
};

use super::{
    counted::Counted,
    items::{self, Protocol, Signed},
    kept,
    noted::{Moment, noted},
};
use crate::{
    account::rights::{ModeratorOf, SignedIn, record::RecordReaderOf},
    dialogue::rules::last_day,
    entity::{account, protocol, round, round_result},
    error::AppError,
    moderation::{
        closing::Closing,
        counters,
        quotes::{protocol::without, queries::withdrawn},
        read_once::ReadOnce,
        topics,
    },
    record::disposal::queries::{Disposed, disposed_of},
    round::{gate::Preparation, rules::has_result, work_queries},
    summary::{
        corrected::corrections,
        elected::rules::ended,
        queries::population_of,
        result::{FixedResult, fixed_result, result_of_version},
    },
};

/// Told of a protocol that quotes something which was withdrawn since.
const GAPS: &str = "Ett eller flera citat är tillbakadragna och visas inte här. Det som undertecknades är sparat som det var, och \
                    fingeravtrycket gäller det.";

/// A signed protocol.
#[derive(Clone, Debug)]
pub struct SignedProtocol {
    /// The round with its dialogue and body.
    pub ready: Preparation,
    /// The result that was signed.
    pub result: round_result::Model,
    /// Who signed.
    pub signer: String,
    /// The protocol, word for word.
    pub protocol: Protocol,
    /// The fingerprint of its words; nothing for those that were signed before they were kept.
    pub fingerprint: Option<String>,
    /// Records of the round that are gone.
    pub disposed: Vec<Disposed>,
    /// What has happened to the result since, a sentence each.
    pub since: Vec<String>,
}

/// Keeps the protocol of the result that was fixed just now, in the transaction that closes the round, with the papers that were read
/// `once` and what is `counted` beside it. Returns its fingerprint.
///
/// # Errors
/// When the database fails, or the protocol is kept already.
pub async fn keep(
    db: &impl ConnectionTrait,
    moderator: &ModeratorOf<round::Model>,
    counted: &Counted,
    closing: &Closing,
    once: Option<&ReadOnce>,
) -> Result<String, AppError> {
    let FixedResult { row: result, figures } = fixed_result(db, moderator.row().id).await?;
    let ready = work_queries::preparation(db, result.round_id).await?;
    let twice = match work_queries::offers_paper(&ready.round) {
        true => Some(counters::double_keyed(db, result.round_id).await?),
        false => None,
    };
    let noted = noted(&Moment {
        sorted: &topics::told::sorted(db, &ready.round).await?,
        note: &closing.note,
        once,
        twice,
        figures: &figures,
        counted,
        population: &population_of(db, result.population_table_id).await?,
        answered: last_day(ended(&ready.round)).year(),
    });
    let statements = work_queries::statements(db, result.round_id).await?;
    let signer = &moderator.account().display_name;
    let signed = Signed { ready: &ready, statements: &statements, result: &result, figures: &figures, signer };
    let row = kept::row(result.id, &items::protocol(&signed, Some(&noted)))?;
    Ok(row.into_active_model().insert(db).await?.fingerprint)
}

/// The signed protocol of a round, as it was kept; put together of what is stored where it was not.
///
/// # Errors
/// [`AppError::NotFound`] when the round has no result; [`AppError::Internal`] when what is stored is not what was signed.
///
/// A correction does not change it: what was signed when the round was closed is told, with what has happened since. Quotes that have
/// been withdrawn are left out.
pub async fn signed_protocol(
    db: &impl ConnectionTrait,
    reader: &RecordReaderOf<round::Model>,
) -> Result<SignedProtocol, AppError> {
    let FixedResult { row: result, figures } = result_of_version(db, reader.row().id, 1).await?;
    let ready = work_queries::preparation(db, result.round_id).await?;
    let signer = account::Entity::find_by_id(result.signed_by).one(db).await?.ok_or(AppError::NotFound)?.display_name;
    let row = protocol::Entity::find_by_id(result.id).one(db).await?;
    let protocol = match &row {
        Some(row) => kept::open(row)?,
        None => {
            let statements = work_queries::statements(db, result.round_id).await?;
            let (ready, statements, result, figures, signer) =
                (&ready, &statements[..], &result, &figures, &signer[..]);
            items::protocol(&Signed { ready, statements, result, figures, signer }, None)
        }
    };
    let disposed = disposed_of(db, result.round_id).await?;
    let withdrawn = withdrawn(db, result.round_id).await?.into_iter().map(|row| row.words).collect();
    let (protocol, has_gaps) = without(protocol, &withdrawn);
    let corrected = corrections(db, result.round_id).await?;
    let corrected = corrected.iter().map(|correction| format!("Resultatet är ersatt. {}", correction.told()));
    let since = corrected.chain(has_gaps.then(|| GAPS.to_owned())).collect();
    Ok(SignedProtocol { ready, disposed, signer, protocol, fingerprint: row.map(|row| row.fingerprint), since, result })
}

/// The closed rounds whose protocols this person may read as registrar or administrator, the one closed last on top.
///
/// # Errors
/// When the database cannot be read.
pub async fn readable_by(db: &impl ConnectionTrait, who: &SignedIn) -> Result<Vec<round::Model>, DbErr> {
    let (organisations, bodies) = who.keeps_records_of();
    let rounds = round::Entity::find()
        .filter(
            sea_orm::Condition::any()
                .add(round::Column::OrganisationId.is_in(organisations))
                .add(round::Column::ControllerBodyId.is_in(bodies)),
        )
        .filter(round::Column::ClosedAt.is_not_null())
        .order_by_desc(round::Column::ClosedAt)
        .all(db)
        .await?;
    Ok(rounds.into_iter().filter(|round| has_result(round.state)).collect())
}
