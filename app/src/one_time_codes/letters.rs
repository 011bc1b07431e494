//! What the letters say, which have nobody's name: who gets which is decided by whoever puts them in envelopes.

use print::letter::Letter;

use crate::{
    channel::{
        on_paper::{MADE_UP, address},
        rules::offers,
    },
    dialogue::rules::{body_in_place, last_day},
    entity::{dialogue, round, submission::AnswerChannel},
    round::{gate::Preparation, rules::answer_path},
    swedish,
    words::Words,
};

/// The same in every letter. `contact` is where somebody without internet turns, if that was said.
pub fn letter(ready: Preparation, contact: Option<String>, base_url: &str) -> Letter {
    let Preparation { round, dialogue, controller, organisation, deciding, .. } = ready;
    let path = answer_path(&round.code);
    Letter {
        others: without_internet(&round, &organisation.official_name, contact),
        told: told(&dialogue, deciding),
        asks: body_in_place(&controller.name, organisation.kind, &organisation.name, Words::swedish()),
        from: organisation.official_name,
        why: dialogue.purpose,
        can_influence: dialogue.can_influence,
        link: format!("{base_url}{path}"),
        address: address(base_url, &path),
        last_day: swedish::day(last_day(round.closes_at)),
        code: round.code,
        title: round.title,
    }
}

/// When the reply comes, and what an answer becomes.
fn told(dialogue: &dialogue::Model, deciding: Option<String>) -> Vec<String> {
    let reply = deciding.zip(dialogue.reply_due);
    let reply = reply.map(|(body, due)| format!("{body} svarar invånarna senast den {}.", swedish::day(due)));
    let record = "Skriv inte ditt namn i svaret: det blir en allmän handling, som andra kan be att få läsa.".to_owned();
    let made_up = dialogue.is_demonstration.then(|| MADE_UP.to_owned());
    reply.into_iter().chain([record]).chain(made_up).collect()
}

/// What somebody without internet can do, as the round's channels say.
fn without_internet(round: &round::Model, place: &str, contact: Option<String>) -> Vec<String> {
    let by_phone = match &contact {
        Some(_) => "Du kan svara på telefon. Ha brevet framme när du ringer.".to_owned(),
        None => format!("Du kan svara på telefon. Fråga {place} hur du gör, och ha brevet framme."),
    };
    let on_paper = match &round.paper_return {
        Some(place) => {
            format!("Du kan svara på en blankett av papper. Skriv din kod på den. Här lämnar du den: {place}")
        }
        None => "Du kan svara på en blankett av papper. Skriv din kod på den.".to_owned(),
    };
    let ways = [
        (AnswerChannel::Phone, by_phone),
        (AnswerChannel::Paper, on_paper),
        (AnswerChannel::Kiosk, "Du kan svara på en svarsskärm. Skriv din kod sist.".to_owned()),
    ];
    let offered = ways.into_iter().filter(|(channel, _)| offers(round, *channel)).map(|(_, way)| way);
    let help = "Någon du litar på kan hjälpa dig att svara. Biblioteket brukar ha datorer att låna.".to_owned();
    let turn = contact.map(|contact| format!("Hör av dig hit: {contact}"));
    turn.into_iter().chain(offered).chain([help]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{entity::round::RoundState, round::example};

    fn ways(channels: &str, contact: Option<&str>) -> Vec<String> {
        let round = round::Model { channels: channels.to_owned(), ..example::round(RoundState::Open, (-5, 3)) };
        without_internet(&round, "Storby kommun", contact.map(str::to_owned))
    }

    #[test]
    fn a_letter_names_the_ways_that_the_round_offers() {
        assert_eq!(ways("web", None).len(), 1);
        let all = ways("web phone paper kiosk", None);
        assert!(all[0].contains("Storby kommun") && all[1].contains("papper") && all[2].contains("svarsskärm"));
        assert_eq!(all.len(), 4);
    }

    #[test]
    fn where_to_turn_stands_first() {
        let all = ways("web phone", Some("0611-34 80 00"));
        assert_eq!(all[0], "Hör av dig hit: 0611-34 80 00");
        assert!(all[1].contains("när du ringer"));
    }
}
