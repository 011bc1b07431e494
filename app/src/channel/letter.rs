//! The code from a letter, in a round that demands one of everybody: on paper the person has written it, on the telephone
//! it is read out. It is used in the transaction that keeps the answer, and neither the paper nor the log knows which it was.

use leptos::prelude::*;
use sea_orm::DatabaseTransaction;

use super::fields::ShortField;
use crate::{
    answer::{
        codes::{self, Wrong},
        guard::fields::CODE,
        receipt::ReceiptCode,
    },
    context::AppState,
    entity::round,
    forms::{FormErrors, Sent},
    round::life::NotDone,
};

/// How a code reaches whoever keys it in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// It stands on the paper.
    Paper,
    /// The caller reads it out.
    Call,
}

/// The code that was keyed in, where the round demands one.
///
/// # Errors
/// A sentence at the field, where it is missing or cannot be read.
pub fn check_code(sent: &Sent, round: &round::Model, source: Source) -> Result<Option<ReceiptCode>, FormErrors> {
    codes::sent_code(round, sent).map_err(|wrong| at_field(wrong, source))
}

/// Uses the code, if there is one.
///
/// # Errors
/// [`NotDone::Missing`] where it cannot be used.
pub async fn spend(
    state: &AppState,
    txn: &DatabaseTransaction,
    round: &round::Model,
    code: Option<&ReceiptCode>,
    source: Source,
) -> Result<(), NotDone> {
    let Some(code) = code else { return Ok(()) };
    let held = codes::hold(txn, round.id).await?;
    match codes::spend(txn, &state.keys, held, round.id, code).await? {
        None => Ok(()),
        Some(wrong) => Err(NotDone::Missing(at_field(wrong, source))),
    }
}

fn at_field(wrong: Wrong, source: Source) -> FormErrors {
    use Source::{Call, Paper};
    use Wrong::{Missing, Odd, Unknown, Used};
    let sentence = match (wrong, source) {
        (Missing, Paper) => {
            "Skriv koden som står på papperet. Saknas den räknas papperet inte: spara det bland handlingarna i ärendet."
        }
        (Odd, Paper) => "Det är något fel i koden. Titta på papperet igen: tre grupper med fyra tecken.",
        (Unknown, Paper) => {
            "Koden hör inte till den här omgången. Står den så på papperet räknas det inte: spara det bland handlingarna i \
             ärendet."
        }
        (Used, Paper) => {
            "Koden är redan använd till ett annat svar. Papperet räknas inte: spara det bland handlingarna i ärendet."
        }
        (Missing, Call) => "Be personen läsa upp koden i brevet. Utan den kan svaret inte sparas.",
        (Odd, Call) => "Det är något fel i koden. Be personen läsa upp den igen: tre grupper med fyra tecken.",
        (Unknown, Call) => "Koden hör inte till den här omgången. Be personen läsa upp den igen.",
        (Used, Call) => {
            "Koden är redan använd, och den gäller för ett svar. Säg att den som vill ändra sitt svar behöver sin kvittokod."
        }
    };
    FormErrors::on(CODE, sentence)
}

/// The field of the code; nothing in a round that demands none.
#[component]
pub fn LetterCode(
    /// The round.
    round: round::Model,
    /// How the code comes.
    source: Source,
) -> impl IntoView {
    let (label, hint) = match source {
        Source::Paper => ("Koden på papperet", "Från brevet. Gäller för ett svar."),
        Source::Call => ("Koden i brevet", "Be personen läsa upp den: tre grupper med fyra tecken."),
    };
    round.one_time_codes.then(|| view! { <ShortField name=CODE label hint class="input" value=String::new()/> })
}
