//! What can be done to the questions of a planned round. Each is one transaction with its row in the log, and returns what was
//! done and to which question.

use uuid::Uuid;

use super::{
    actions::TO,
    condition::{earlier, needed_by},
    done::{LIST, What, question_anchor},
    draft::{Draft, other_languages},
    form::{Allowed, OPTIONS, TEXT, VERSION, check},
    hold::{Held, hold},
    planned::Planned,
    rows,
    rules::{Direction, MOST_QUESTIONS, may_stand, moved, name, passed, stays},
    standard,
};
use crate::{
    account::rights::ModeratorOf,
    context::{AppState, new_id},
    entity::{question, question::QuestionKind, round},
    error::AppError,
    forms::{FormErrors, Sent},
    round::{life::NotDone, questionnaire::AskedQuestion, work_queries::statements},
};

/// What was done, and to which question.
pub type Done = Result<(What, Uuid), NotDone>;

/// Adds a standard question of one of the round's statements, with the one it depends on. One that is there stays.
///
/// # Errors
/// [`NotDone::Missing`] when the questions have been changed since the form was shown, there are too many, or it is no standard
/// question of the round; [`AppError::Conflict`] when nothing can be changed any more.
pub async fn add_standard(state: &AppState, moderator: &ModeratorOf<round::Model>, sent: &Sent, id: Uuid) -> Done {
    let held = hold(state, moderator).await?;
    held.is_seen(sent, &held.board.version(), LIST)?;
    let standards = standard::standards(&held.txn, held.round.id).await?;
    let has = |standard: &&standard::Standard| standard.board.place(id).is_some();
    let found = standards.iter().find(has).ok_or_else(|| refused("Standardfrågan finns inte längre."))?;
    let wanted = standard::wanted(&found.board.asked, id, &standard::there(&held.board.asked));
    has_room(&held, wanted.len(), LIST)?;
    let copies = standard::copies(&wanted, found, &held.board, &state.clock);
    let Some(added) = copies.last().map(|last| last.question.row.id) else {
        return Ok((What::Same, id));
    };
    for copy in &copies {
        rows::insert(&held.txn, &state.clock, copy).await?;
    }
    let texts: Vec<_> = copies.iter().map(|copy| quoted(&copy.question)).collect();
    held.changed(state, moderator, "question.add", format!("Standardfråga: {}", texts.join(", "))).await?;
    Ok((What::Added, added))
}

/// Writes an own question of this kind, last among the others.
///
/// # Errors
/// [`NotDone::Missing`] with what is wrong in what was sent, when the questions have been changed since the form was shown, or
/// there are too many; [`AppError::Conflict`] when nothing can be changed any more.
pub async fn write(state: &AppState, moderator: &ModeratorOf<round::Model>, sent: &Sent, kind: QuestionKind) -> Done {
    let held = hold(state, moderator).await?;
    let place = held.board.asked.questions.len();
    let draft = checked(&held, sent, kind, place).await?;
    held.is_seen(sent, &held.board.version(), VERSION)?;
    has_room(&held, 1, TEXT)?;
    let last = held.board.asked.questions.last().map_or(-1, |question| question.row.position);
    let new = Planned::new(empty(state, &held, kind, last + 1), &draft, &state.clock);
    rows::insert(&held.txn, &state.clock, &new).await?;
    let note = format!("{}: {}", name(kind), quoted(&new.question));
    held.changed(state, moderator, "question.write", note).await?;
    Ok((What::Saved, new.question.row.id))
}

/// Changes a question. A standard question becomes an own one, unless nothing is different.
///
/// # Errors
/// As [`write`]; [`NotDone::Missing`] also when another question depends on an option that would be gone;
/// [`AppError::Conflict`] also when the question is gone.
pub async fn change(state: &AppState, moderator: &ModeratorOf<round::Model>, sent: &Sent, id: Uuid) -> Done {
    let held = hold(state, moderator).await?;
    let gone = AppError::Conflict("Någon har tagit bort frågan under tiden.");
    let place = held.board.place(id).ok_or(gone)?;
    let old = held.board.asked.questions[place].clone();
    let draft = checked(&held, sent, old.row.kind, place).await?;
    held.is_seen(sent, &held.board.version_of(&old), VERSION)?;
    let new = Planned::changed(&old, &draft, &held.board.texts, &state.clock);
    if new.is(&old, &held.board.texts) {
        return Ok((What::Same, id));
    }
    let lost = new.lost(&old);
    if let Some(sentence) = needed_by(&held.board.asked, place, |option| lost.contains(&option)) {
        return Err(NotDone::Missing(FormErrors::on(OPTIONS, sentence)));
    }
    rows::replace(&held.txn, &state.clock, &old, &new).await?;
    let was = if old.row.origin_id.is_some() { "Standardfråga som blev egen" } else { "Egen fråga" };
    let note = format!("{was}: {}. Nu: {}", quoted(&old), quoted(&new.question));
    held.changed(state, moderator, "question.change", note).await?;
    Ok((if old.row.origin_id.is_some() { What::BecameOwn } else { What::Saved }, id))
}

/// Moves a question one place.
///
/// # Errors
/// [`NotDone::Missing`] when the questions have been changed since the form was shown, or it must stay where it is;
/// [`AppError::Conflict`] when nothing can be changed any more.
pub async fn shift(
    state: &AppState,
    moderator: &ModeratorOf<round::Model>,
    sent: &Sent,
    id: Uuid,
    direction: Direction,
) -> Done {
    let (held, place) = at(state, moderator, sent, id).await?;
    let to = moved(&held.board.asked, place, direction).map_err(|why| stays_at(id, &stays(why)))?;
    put(state, moderator, held, place, to).await
}

/// Moves a question to the place that was sent, as when it was dragged there: all the way, or not at all.
///
/// # Errors
/// As [`shift`].
pub async fn shift_to(state: &AppState, moderator: &ModeratorOf<round::Model>, sent: &Sent, id: Uuid) -> Done {
    let (held, place) = at(state, moderator, sent, id).await?;
    let to = sent.get(TO).parse::<usize>().ok().and_then(|number| number.checked_sub(1));
    let to = to.ok_or_else(|| stays_at(id, "Välj en plats bland frågorna."))?;
    if to == place {
        return Ok((What::Same, id));
    }
    may_stand(&held.board.asked, place, to).map_err(|why| stays_at(id, &stays(why)))?;
    put(state, moderator, held, place, to).await
}

/// Changes places with each question on the way.
async fn put(state: &AppState, moderator: &ModeratorOf<round::Model>, held: Held, place: usize, to: usize) -> Done {
    let questions = &held.board.asked.questions;
    let mut row = questions[place].row.clone();
    for other in passed(place, to) {
        let beside = &questions[other].row;
        rows::swap(&held.txn, &row, beside).await?;
        row.position = beside.position;
    }
    let note = format!("Från {} till {}: {}", place + 1, to + 1, quoted(&questions[place]));
    held.changed(state, moderator, "question.move", note).await?;
    Ok((What::Moved, row.id))
}

/// Takes a question away.
///
/// # Errors
/// [`NotDone::Missing`] when the questions have been changed since the form was shown, or another question depends on this one;
/// [`AppError::Conflict`] when nothing can be changed any more.
pub async fn remove(state: &AppState, moderator: &ModeratorOf<round::Model>, sent: &Sent, id: Uuid) -> Done {
    let (held, place) = at(state, moderator, sent, id).await?;
    if let Some(sentence) = needed_by(&held.board.asked, place, |_| true) {
        return Err(stays_at(id, &sentence));
    }
    let old = held.board.asked.questions[place].clone();
    rows::delete(&held.txn, &old).await?;
    held.changed(state, moderator, "question.remove", quoted(&old)).await?;
    Ok((What::Removed, id))
}

/// The questions, held, and the place of one of them, for whoever has seen them as they are.
async fn at(
    state: &AppState,
    moderator: &ModeratorOf<round::Model>,
    sent: &Sent,
    id: Uuid,
) -> Result<(Held, usize), NotDone> {
    let held = hold(state, moderator).await?;
    let Some(place) = held.board.place(id) else {
        held.is_seen(sent, &held.board.version(), LIST)?;
        return Err(refused("Frågan finns inte längre."));
    };
    held.is_seen(sent, &held.board.version(), &question_anchor(id))?;
    Ok((held, place))
}

/// What was sent for the question that stands, or will stand, at `place`.
async fn checked(held: &Held, sent: &Sent, kind: QuestionKind, place: usize) -> Result<Draft, NotDone> {
    let earlier = earlier(&held.board.asked, place);
    let options = earlier.iter().flat_map(|question| question.options.iter().map(|(id, _)| *id)).collect();
    let statements = statements(&held.txn, held.round.id).await?;
    let languages = other_languages(&held.round.languages);
    let allowed = Allowed {
        kind,
        statements: statements.iter().map(|statement| statement.statement_id).collect(),
        options,
        stands: held.board.asked.questions.get(place).map(|stands| Draft::of(stands, &held.board.texts, &languages)),
        languages,
    };
    check(sent, &allowed).map_err(NotDone::Missing)
}

fn has_room(held: &Held, more: usize, field: &str) -> Result<(), NotDone> {
    if held.board.asked.questions.len() + more <= MOST_QUESTIONS {
        return Ok(());
    }
    let sentence = format!("En omgång har högst {MOST_QUESTIONS} frågor. Ta bort någon först.");
    Err(NotDone::Missing(FormErrors::on(field, sentence)))
}

fn empty(state: &AppState, held: &Held, kind: QuestionKind, position: i32) -> question::Model {
    question::Model {
        id: new_id(&state.clock),
        questionnaire_id: held.round.questionnaire_id,
        statement_id: None,
        origin_id: None,
        position,
        kind,
        text: String::new(),
        help: None,
        low_end: None,
        high_end: None,
        depends_on_option_id: None,
    }
}

fn refused(sentence: &str) -> NotDone {
    NotDone::Missing(FormErrors::on(LIST, sentence))
}

/// Why nothing is done to this question, told where it stands.
fn stays_at(id: Uuid, sentence: &str) -> NotDone {
    NotDone::Missing(FormErrors::on(question_anchor(id), sentence))
}

fn quoted(question: &AskedQuestion) -> String {
    format!("”{}”", question.row.text)
}
