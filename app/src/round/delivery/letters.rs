//! What each member of the body reads when a round is handed over. It has no figure and no word of what residents wrote: those stand
//! behind the sign-in.

use chrono::NaiveDate;

use super::queries::Ready;
use crate::{
    context::AppState,
    entity::{account, political_body},
    mail::{
        letter::{Letter, Part},
        outbox::NewMail,
    },
    round::{rules::brief_path, staff_mail::letters::ours},
    swedish,
    words::Words,
};

/// That the brief is there, and when it is taken up, where that is still to come. It belongs to the seat, so there is nothing to end.
pub fn delivered(
    state: &AppState,
    ready: &Ready,
    body: &political_body::Model,
    meeting_on: Option<NaiveDate>,
    to: &account::Model,
) -> NewMail {
    let Ready { round, dialogue, .. } = ready;
    let promised = dialogue.reply_due.map(|day| format!(" Invånarna är lovade svar senast {}.", swedish::day(day)));
    let taken_up = meeting_on.map(|day| format!(", som tar upp det {}", swedish::day(day)));
    let told = format!(
        "Underlaget ”{}” är klart för {}{}.{}",
        round.title,
        body.running_name,
        taken_up.unwrap_or_default(),
        promised.unwrap_or_default(),
    );
    let parts = vec![
        Part::Text(told),
        Part::Link { text: "Läs underlaget".to_owned(), url: ours(state, &brief_path(&round.code)) },
        Part::Text("Det är en sida. Undrar du något kan du ställa en fråga där.".to_owned()),
    ];
    let foot = vec![Part::Text(format!("Du får mejlet för att du är förtroendevald i {}.", body.running_name))];
    Letter { subject: format!("Underlag till dig: ”{}”", round.title), parts, foot }.to(&to.email, Words::swedish())
}
