//! What those who are invited read. The link is a key, so it stands in the mail alone and waits for hours, not for days.

use crate::{
    account::roles,
    entity::{membership::Role, organisation, political_body},
    mail::{
        letter::{Letter, Part},
        outbox::NewMail,
        rules::Patience,
    },
    words::Words,
};

/// "Moderator i Socialnämnden, Härnösands kommun".
pub fn role_in(role: Role, body: Option<&political_body::Model>, organisation: &organisation::Model) -> String {
    match body {
        Some(body) => format!("{} i {}, {}", roles::name(role), body.name, organisation.official_name),
        None => format!("{} i {}", roles::name(role), organisation.official_name),
    }
}

/// Somebody has got a role, and chooses a password.
pub fn invitation(to: &str, role_in: &str, role: Role, link: &str) -> NewMail {
    let first = vec![
        Part::Text("Hej!".to_owned()),
        Part::Text(format!(
            "Du är inbjuden till Med mig, där kommuner och regioner för dialog med invånarna. Din roll: {role_in}."
        )),
        Part::Text(format!("Det betyder att du får {}", roles::may(role))),
    ];
    let subject = "Du är inbjuden till Med mig".to_owned();
    written(to, subject, first, link)
}

/// Somebody gets a new link.
pub fn new_link(to: &str, organisation: &organisation::Model, link: &str) -> NewMail {
    let first = vec![
        Part::Text("Hej!".to_owned()),
        Part::Text(format!("Här är en ny länk till Med mig. Den kommer från {}.", organisation.official_name)),
    ];
    written(to, "Ny länk till Med mig".to_owned(), first, link)
}

fn written(to: &str, subject: String, first: Vec<Part>, link: &str) -> NewMail {
    let then = [
        Part::Link { text: "Välj ett lösenord och logga in".to_owned(), url: link.to_owned() },
        Part::Text(
            "Länken går att använda en gång, inom sju dagar. Har du redan ett lösenord kan du logga in med det."
                .to_owned(),
        ),
    ];
    let foot =
        "Länken är din. Skicka den inte vidare. Väntade du dig inte det här mejlet kan du strunta i det.".to_owned();
    let letter = Letter { subject, parts: first.into_iter().chain(then).collect(), foot: vec![Part::Text(foot)] };
    NewMail { patience: Patience::Hours, ..letter.to(to, Words::swedish()) }
}
