//! A kommun beside Härnösand in the demonstration that asked the same a little before, so that a summary can set the two beside each other.

use crate::{demonstration::Dialogue, read};

/// Reads the dialogue of the neighbouring kommun. Its one round is closed, and no summary is written of it.
///
/// # Errors
/// When the data file does not have the shape above.
pub fn neighbour() -> anyhow::Result<Dialogue> {
    read::parse("neighbour.json", include_str!("../data/neighbour.json"))
}

#[cfg(test)]
mod tests {
    use app::entity::{question::QuestionKind, round::RoundState};

    use super::*;
    use crate::{demonstration::demonstration, questions::questions};

    #[test]
    fn everything_that_people_read_says_that_it_is_made_up() {
        let dialogue = neighbour().unwrap();
        assert!(dialogue.made_up && dialogue.purpose.starts_with("Det här är en demonstration med påhittade svar."));
        assert!(dialogue.purpose_easy_read.contains("påhittade") && dialogue.commissioned_by.contains("exempel"));
    }

    #[test]
    fn it_asks_on_a_scale_what_another_kommun_asks_after_it_was_closed() {
        let (dialogue, demonstration) = (neighbour().unwrap(), demonstration().unwrap());
        let [round] = &dialogue.rounds[..] else { panic!("one round") };
        assert!(round.state == RoundState::Closed && round.summary.is_none() && round.comments.is_empty());
        let elsewhere = demonstration.dialogues.iter().filter(|other| other.organisation != dialogue.organisation);
        let later = elsewhere
            .flat_map(|other| &other.rounds)
            .filter(|other| other.summary.is_some() && round.closes_days < other.closes_days);
        let both: Vec<_> =
            later.flat_map(|other| &other.questions).filter(|key| round.questions.contains(key)).collect();
        let standard = questions().unwrap().questions;
        let scale = |key: &&String| standard.iter().any(|one| one.key == **key && one.kind == QuestionKind::Scale);
        assert!(both.into_iter().any(|key| scale(&key)));
    }
}
