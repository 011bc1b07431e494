//! What is set beside something else: two sides of a statement, two rounds, two groups.

use analysis::figures::Category;

use super::{asked, found, part};
use crate::{
    claim::{Claim, Direction, Slot},
    figure::Figure,
    render::{capital, filled},
    sources::Sources,
    swedish::small,
};

/// The figure that is spoken of, and the one beside it.
fn both<'a>(claim: &Claim, sources: &'a Sources) -> Option<(Direction, Figure<'a>, Figure<'a>)> {
    let said = claim.says.first()?;
    Some((said.direction, found(claim, sources, said.figure)?, found(claim, sources, said.against?)?))
}

/// Both sides of a statement that divides people.
pub(super) fn division(claim: &Claim, sources: &Sources) -> Option<String> {
    let (_, one, other) = both(claim, sources)?;
    Some(format!("{} {} {} De som svarade tycker olika.", asked(&one)?, part(&one)?, part(&other)?))
}

/// What two groups, or those of two rounds, answered to the same question.
pub(super) fn difference(claim: &Claim, sources: &Sources) -> Option<String> {
    let (direction, one, other) = both(claim, sources)?;
    let told =
        |figure: &Figure<'_>| Some(format!("{}: {}", capital(&who(figure, claim, sources)?), small(&part(figure)?)));
    let among = among(&one, claim, sources)?;
    let clear = match direction {
        Direction::Higher => format!("Det svaret är vanligare {among}."),
        Direction::Lower => format!("Det svaret är mindre vanligt {among}."),
        _ => "Vi ser ingen tydlig skillnad.".to_owned(),
    };
    Some(format!("{} {} {} {clear}", asked(&one)?, told(&one)?, told(&other)?))
}

/// Whose answers the figure counts: "kvinnor", "alla andra", "Härnösand, våren 2026".
fn who(figure: &Figure<'_>, claim: &Claim, sources: &Sources) -> Option<String> {
    if figure.at.left_out().is_some() {
        return Some("alla andra".to_owned());
    }
    match figure.group() {
        Some(category) => filled(&Slot::Group { category }, claim, sources),
        None => Some(figure.round.name.clone()),
    }
}

/// "bland kvinnor", "i Härnösand, våren 2026".
fn among(figure: &Figure<'_>, claim: &Claim, sources: &Sources) -> Option<String> {
    let named = who(figure, claim, sources)?;
    Some(match figure.group() {
        None => format!("i {named}"),
        Some(Category::Ages(_)) => format!("bland dem som är {named}"),
        Some(Category::Sex(_)) => format!("bland {named}"),
        Some(Category::OpinionGroup(_)) => format!("i {named}"),
        Some(_) => format!("bland dem som svarade {named}"),
    })
}
