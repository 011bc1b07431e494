//! Sentences of a closing protocol that hold before it is signed and after.

use analysis::threshold::Threshold;

use crate::{entity::round, round::rules::work_path, swedish};

/// In the query of the protocol's page: somebody has just signed it.
pub const SIGNED: &str = "undertecknat";

/// Where the signed protocol of a round is read. `code` comes from the round itself.
pub fn protocol_path(code: &str) -> String {
    format!("{}/protokoll", work_path(code))
}

/// When residents could answer, and why it ended if it did so before its time.
pub fn time(round: &round::Model) -> String {
    let opened = round.opened_at.unwrap_or(round.opens_at);
    let stopped = round.stopped_at.unwrap_or(round.closes_at);
    let told = format!("Öppnades {}, stoppades {}.", swedish::moment(opened), swedish::moment(stopped));
    match &round.stop_reason {
        Some(reason) => format!("{told} Skälet till att den stoppades i förtid: {reason}"),
        None => told,
    }
}

/// In which ways one could answer: "på webben, på papper och på möten".
pub fn ways(round: &round::Model) -> String {
    let way = |channel| match channel {
        "web" => Some("på webben"),
        "kiosk" => Some("på skärm i en reception"),
        "phone" => Some("på telefon"),
        "paper" => Some("på papper"),
        "meeting" => Some("på möten"),
        _ => None,
    };
    swedish::list(&round.channels.split_whitespace().filter_map(way).collect::<Vec<_>>())
}

/// What everyone who reads the result should bear in mind.
pub fn limits(received: u32, round: &round::Model) -> impl Iterator<Item = String> + use<> {
    let threshold = round.threshold;
    let many = match round.one_time_codes {
        true => "Varje kod i ett brev har gällt för ett svar. Vem som skrev in koden vet vi inte.",
        false => "Länken är öppen, så samma person kan ha svarat flera gånger.",
    };
    let people = u32::try_from(threshold).ok().and_then(|people| Threshold::new(people).ok()).unwrap_or_default();
    let smallest = people.smallest_group();
    let few = (received < smallest).then(|| {
        format!("Färre än {smallest} har svarat. Då visas inga siffror alls, utan det som människor har skrivit.")
    });
    few.into_iter().chain([
        "De som svarar har valt det själva. De motsvarar inte alla invånare.".to_owned(),
        many.to_owned(),
        format!("Antal under {threshold} visas inte, och inga siffror om grupper med färre än {smallest} svar."),
    ])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{entity::round::RoundState, round::example};

    #[test]
    fn a_round_that_was_stopped_early_says_why() {
        let mut round = example::round(RoundState::Closed, (-5, -1));
        assert_eq!(time(&round), "Öppnades 5 mars 2027 kl. 12.00, stoppades 9 mars 2027 kl. 12.00.");
        round.stop_reason = Some("Fel fråga.".to_owned());
        assert!(time(&round).ends_with("Skälet till att den stoppades i förtid: Fel fråga."));
    }

    #[test]
    fn the_ways_to_answer_are_told_in_words() {
        let round =
            round::Model { channels: "web paper meeting".to_owned(), ..example::round(RoundState::Closed, (-5, -1)) };
        assert_eq!(ways(&round), "på webben, på papper och på möten");
    }

    #[test]
    fn few_answers_and_an_open_link_are_limits() {
        let told = |received, codes| {
            let round = round::Model { one_time_codes: codes, ..example::round(RoundState::Stopped, (-5, -1)) };
            limits(received, &round).collect::<Vec<_>>()
        };
        assert!(told(9, false)[0].starts_with("Färre än 10 har svarat."));
        assert_eq!((told(10, false).len(), told(9, true).len()), (3, 4));
        assert!(told(10, false)[1].starts_with("Länken är öppen") && told(10, true)[1].starts_with("Varje kod"));
    }
}
