//! How alike what people wrote was judged and sorted: by two moderators, and by the service and a person. It stands beside the summary
//! for those who write it, and in the brief where it can be said without telling how few it is of.

use analysis::{figures::Cell, topics::agreement};
use sea_orm::{ConnectionTrait, DbErr};
use uuid::Uuid;

use super::spoken::queries::{Spoken, SpokenOf};
use crate::{
    entity::round,
    moderation::{
        second_reading,
        topics::{
            measured::measured,
            rules::{MANY, MUCH, tenths, told_agreement},
        },
    },
};

/// Of fewer than so many people, or comments, nothing is told in a brief: no group is smaller.
const LEAST: u32 = 10;

/// What was measured.
#[derive(Clone, Debug, Default)]
pub struct Measured {
    /// How alike two moderators judged the same comments.
    pub readers: second_reading::Agreement,
    /// How much of the proposed topics stands, question by question.
    pub topics: Vec<Sorted>,
}

/// A question whose topics are decided.
#[derive(Clone, Debug)]
pub struct Sorted {
    /// The key of the question.
    pub question: Uuid,
    /// Its words.
    pub text: String,
    /// How much of what was proposed stands.
    pub alike: agreement::Agreement,
}

/// What was measured in a round. Once its comments are disposed of there is nothing.
///
/// # Errors
/// When the database cannot be read.
pub async fn of_round(db: &impl ConnectionTrait, round: &round::Model) -> Result<Measured, DbErr> {
    let topics = measured(db, round).await?.into_iter();
    Ok(Measured {
        topics: topics.map(|(row, alike)| Sorted { question: row.id, text: row.text, alike }).collect(),
        readers: second_reading::agreement(db, round.id).await?,
    })
}

impl Measured {
    /// For those who moderate: all of it, in a sentence each.
    pub(super) fn whole(&self) -> Vec<String> {
        let topics = self.topics.iter();
        let topics = topics.filter_map(|one| Some(format!("Ämnen, ”{}”: {}", one.text, told_agreement(&one.alike)?)));
        [self.readers.told()].into_iter().chain(topics).collect()
    }

    /// For the elected. Whether a sentence stands here at all follows from what is told of the topics, and from how many comments were read
    /// twice: ten at least, in a round of which it is told that at least ten wrote about something.
    pub fn told(&self, spoken: &Spoken) -> Vec<String> {
        let many: Vec<_> = spoken.questions.iter().filter(|question| is_of_many(question)).collect();
        if many.is_empty() {
            return Vec::new();
        }
        let told = self.topics.iter().filter(|one| many.iter().any(|spoken| spoken.asked.row.id == one.question));
        let (standing, proposed) =
            told.fold((0, 0), |(standing, all), one| (standing + one.alike.standing, all + one.alike.proposed));
        let topics =
            tenths(standing, proposed, MUCH).filter(|_| usize::try_from(LEAST).is_ok_and(|least| least <= proposed));
        let topics = topics.map(|tenths| {
            format!("Ämnena i det som är skrivet föreslogs av tjänsten och bestämdes av en person: {tenths} stod kvar.")
        });
        [self.readers_told(), topics].into_iter().flatten().collect()
    }

    fn readers_told(&self) -> Option<String> {
        let twice = usize::try_from(self.readers.twice).ok().filter(|_| i64::from(LEAST) <= self.readers.twice)?;
        let alike = usize::try_from(self.readers.alike).ok()?;
        let alike = tenths(alike, twice, MANY)?;
        Some(format!(
            "Varje kommentar i ett stickprov lästes av två moderatorer, var för sig. De bedömde {alike} lika."
        ))
    }
}

/// Whether it is told of a topic that at least ten people wrote about it.
fn is_of_many(question: &SpokenOf) -> bool {
    let mut cells = question.topics.iter().filter_map(|topic| topic.cell());
    cells.any(|(cell, _)| matches!(cell, Cell::Count { people, .. } if LEAST <= people))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn readers(twice: i64, alike: i64) -> Option<String> {
        let readers = second_reading::Agreement { twice, alike };
        Measured { readers, ..Measured::default() }.readers_told()
    }

    #[test]
    fn how_alike_moderators_judge_is_told_of_ten_comments_and_more() {
        assert_eq!(readers(0, 0), None);
        assert_eq!(readers(9, 9), None);
        assert!(readers(12, 11).is_some_and(|said| said.ends_with("De bedömde ungefär 9 av 10 lika.")));
        assert!(readers(10, 10).is_some_and(|said| said.ends_with("De bedömde alla lika.")));
        assert!(readers(40, 39).is_some_and(|said| said.ends_with("De bedömde nästan alla lika.")));
    }

    #[test]
    fn nothing_is_told_to_the_elected_where_it_is_not_told_that_many_wrote() {
        let alike = agreement::Agreement { proposed: 40, decided: 40, standing: 29 };
        let readers = second_reading::Agreement { twice: 40, alike: 30 };
        let sorted = Sorted { question: Uuid::nil(), text: "Vad saknas?".to_owned(), alike };
        let measured = Measured { readers, topics: vec![sorted] };
        assert_eq!(measured.told(&Spoken::default()), Vec::<String>::new());
        let whole = measured.whole();
        assert!(whole[0].contains("30 av 40 lika") && whole[1].contains("”Vad saknas?”"), "{whole:?}");
    }
}
