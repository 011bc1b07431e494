//! A sentence about another kommun. The service proposes none, since to set oneself beside others is for a person to think of. So it is put
//! together here of the figures that a moderator chooses among, and it stands only where the checks let it pass.

use analysis::figures::Category;
use claims::{
    check::may_be_published,
    claim::{Claim, Direction, FigureRef, Kind, Part, Said, Slot, Strength, Support, TableRef},
    sources::{Round, Sources, Whose},
};

/// The first clear difference to another kommun at an end of a scale that both asked about; nothing where there is none.
pub(crate) fn claim(sources: &Sources) -> Option<Claim> {
    let (own, others) = sources.rounds.split_first()?;
    let others = others.iter().filter(|other| other.whose == Whose::Elsewhere);
    let mut said = others.flat_map(|other| of_both(own, other));
    said.find(|claim| may_be_published(claim, sources))
}

/// Of each standard question with a scale that both asked: that more and that fewer lean to each of its ends.
fn of_both(own: &Round, other: &Round) -> Vec<Claim> {
    let mut found = Vec::new();
    for (place, question) in own.questions.iter().enumerate() {
        let (Some(ends), Some(standard)) = (&question.ends, &question.standard) else { continue };
        let Some(there) = other.questions.iter().position(|asked| asked.standard.as_ref() == Some(standard)) else {
            continue;
        };
        for (end, steps) in [(ends.low.as_str(), [1, 2]), (ends.high.as_str(), [4, 5])] {
            for (more, direction) in [("Fler", Direction::Higher), ("Färre", Direction::Lower)] {
                let figures = vec![figure(own, place, steps), figure(other, there, steps)];
                found.push(difference(figures, direction, sentence((more, end), place)));
            }
        }
    }
    found
}

fn figure(round: &Round, place: usize, steps: [u8; 2]) -> FigureRef {
    FigureRef {
        result: round.fingerprint.clone(),
        table: TableRef::Question { place, row: 0 },
        categories: steps.map(|step| Category::Steps(step, step)).to_vec(),
        of_all_asked: false,
    }
}

fn difference(figures: Vec<FigureRef>, direction: Direction, sentence: Vec<Part>) -> Claim {
    Claim {
        kind: Kind::Difference,
        says: vec![Said { figure: 0, against: Some(1), direction, strength: Strength::Compared }],
        support: Support { figures, comments: Vec::new() },
        sentence,
    }
}

/// "Fler lutar åt ”svårt” i Härnösand, våren 2027 än i Kramfors, våren 2026 på frågan ”Hur lätt är det?”: 43 % mot 23 %." Code fills in the
/// names, the question and the numbers.
fn sentence((more, end): (&str, &str), place: usize) -> Vec<Part> {
    let text = |text: &str| Part::Text(text.to_owned());
    vec![
        Part::Text(format!("{more} lutar åt ”{end}” i ")),
        Part::Slot(Slot::Round(0)),
        text(" än i "),
        Part::Slot(Slot::Round(1)),
        text(" på frågan "),
        Part::Slot(Slot::Question { place }),
        text(": "),
        Part::Slot(Slot::Percent(0)),
        text(" mot "),
        Part::Slot(Slot::Percent(1)),
        text("."),
    ]
}
