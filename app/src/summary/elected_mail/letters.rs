//! What the elected read. No mail has a figure in it, a word of what residents wrote, or a question or answer.

use super::{
    people::end_address,
    rules::{MAIL_PATH, News},
};
use crate::{
    context::AppState,
    entity::{account, round},
    mail::{
        letter::{Letter, Part},
        outbox::NewMail,
    },
    round::{rules::brief_path, staff_mail::letters::ours},
    summary::brief_questions::actions::PLACE,
    swedish,
    words::Words,
};

/// The mail with what is new, each with a link to it.
pub fn digest(state: &AppState, to: &account::Model, news: &[News]) -> NewMail {
    let count = swedish::in_words(news.len(), "sak", "saker");
    let subject = format!("{} till dig i Med mig", swedish::capital(&count));
    let parts = news.iter().flat_map(|News { says, link: (text, path), .. }| {
        [Part::Text(says.clone()), Part::Link { text: (*text).to_owned(), url: ours(state, path) }]
    });
    written(state, to, subject, parts.collect())
}

/// Somebody's own question is answered.
pub fn answered(state: &AppState, to: &account::Model, round: &round::Model) -> NewMail {
    let told = format!("Din fråga om underlaget ”{}” har fått ett svar.", round.title);
    let url = ours(state, &format!("{}#{PLACE}", brief_path(&round.code)));
    let parts = vec![Part::Text(told), Part::Link { text: "Läs svaret".to_owned(), url }];
    written(state, to, format!("Svar på din fråga om ”{}”", round.title), parts)
}

fn written(state: &AppState, to: &account::Model, subject: String, parts: Vec<Part>) -> NewMail {
    let end = end_address(state, to.id);
    let foot = vec![
        Part::Text("Du får mejlet för att du är förtroendevald och har ett konto i Med mig.".to_owned()),
        Part::Link { text: "Välj hur ofta du vill ha mejl".to_owned(), url: ours(state, MAIL_PATH) },
        Part::Link { text: "Få inga fler sådana mejl".to_owned(), url: end.clone() },
    ];
    NewMail { unsubscribe: Some(end), ..Letter { subject, parts, foot }.to(&to.email, Words::swedish()) }
}
