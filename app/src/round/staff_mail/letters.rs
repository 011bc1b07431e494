//! What those who work here read. No mail has a word of what residents wrote, and none says how many have answered.

use super::{people::end_address, rules::MAIL_PATH};
use crate::{
    context::AppState,
    entity::{account, round},
    mail::{
        letter::{Letter, Part},
        outbox::NewMail,
    },
    round::{rules::work_path, waiting::Waiting},
    swedish,
    words::Words,
};

/// What waits.
pub fn waiting(state: &AppState, to: &account::Model, tasks: &[Waiting]) -> NewMail {
    let count = swedish::in_words(tasks.len(), "sak", "saker");
    let subject = format!("{} väntar på dig i Med mig", swedish::capital(&count));
    let hello = Part::Text("Det här väntar på dig:".to_owned());
    let list = tasks.iter().flat_map(|task| {
        let path = if task.path.starts_with('#') { format!("/arbete{}", task.path) } else { task.path.clone() };
        [
            Part::Text(format!("{}: {}. {}.", task.what, task.of, swedish::capital(task.why.trim_end_matches('.')))),
            Part::Link { text: task.what.clone(), url: ours(state, &path) },
        ]
    });
    written(state, to, subject, [hello].into_iter().chain(list).collect())
}

/// A round did not open of itself.
pub fn not_opened(state: &AppState, to: &account::Model, round: &round::Model) -> NewMail {
    let subject = format!("”{}” öppnade inte", round.title);
    let told = format!(
        "Omgången ”{}” skulle öppna av sig själv {}, men något fattades. Invånarna kan inte svara än.",
        round.title,
        swedish::moment(round.opens_at)
    );
    let link = Part::Link {
        text: "Se vad som fattas och öppna omgången".to_owned(),
        url: ours(state, &format!("{}/oppna", work_path(&round.code))),
    };
    written(state, to, subject, vec![Part::Text(told), link])
}

/// Mail to followers was given up.
pub fn mail_failed(state: &AppState, to: &account::Model) -> NewMail {
    let told = "Mejl till dem som följer en dialog kunde inte skickas. Be den som sköter driften att titta på det.";
    let link = Part::Link { text: "Så här gör du".to_owned(), url: ours(state, "/arbete#mejl") };
    written(state, to, "Mejl till följare kunde inte skickas".to_owned(), vec![Part::Text(told.to_owned()), link])
}

fn written(state: &AppState, to: &account::Model, subject: String, parts: Vec<Part>) -> NewMail {
    let end = end_address(state, to.id);
    let foot = vec![
        Part::Text("Du får mejlet för att du arbetar med dialoger i Med mig.".to_owned()),
        Part::Link { text: "Välj vilka mejl du vill ha".to_owned(), url: ours(state, MAIL_PATH) },
        Part::Link { text: "Få inga fler sådana mejl".to_owned(), url: end.clone() },
    ];
    NewMail { unsubscribe: Some(end), ..Letter { subject, parts, foot }.to(&to.email, Words::swedish()) }
}

/// The whole address of a path of ours.
pub fn ours(state: &AppState, path: &str) -> String {
    format!("{}{path}", state.base_url)
}
