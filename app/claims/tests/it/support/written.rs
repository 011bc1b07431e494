//! Claims as a test writes them, in the short form that the corpus explains.

use analysis::{
    age::AgeRange,
    figures::{By, Category, QuestionFigures, RoundFigures},
    shape::{AnswerChannel, Sex},
    stored::fingerprint,
};
use claims::{
    claim::{Claim, CommentRef, Direction, FigureRef, Ground, Kind, Part, Said, Slot, Strength, Support, TableRef},
    quantity::WORDS,
    sources::Sources,
};
use uuid::Uuid;

use super::sources::{ESKILSTUNA, HARNOSAND, STATEMENTS};

/// A claim from its fields; nothing where one of them says nothing.
pub fn claim(sources: &Sources, kind: &str, figures: &str, says: &str, sentence: &str) -> Option<Claim> {
    let list = |fields: &str, by: char| {
        fields.split(by).map(|field| field.trim().to_owned()).filter(|field| !field.is_empty()).collect::<Vec<_>>()
    };
    let kind = kind_of(kind)?;
    let figures = list(figures, ',').iter().map(|one| figure(sources, one)).collect::<Option<Vec<_>>>()?;
    let says = list(says, ';').iter().enumerate().map(|(at, one)| said(kind, at, one)).collect::<Option<Vec<_>>>()?;
    Some(Claim {
        kind,
        says,
        support: Support { figures, comments: comments(sources, kind) },
        sentence: parts(sentence)?,
    })
}

fn kind_of(kind: &str) -> Option<Kind> {
    Some(match kind {
        "participation" => Kind::Participation,
        "level" => Kind::Level,
        "difference" => Kind::Difference,
        "agreement" => Kind::Agreement,
        "division" => Kind::Division,
        "topic samma" => Kind::Topic(Uuid::from_u128(1)),
        "lone_voice" => Kind::LoneVoice,
        "limit self_selected" => Kind::Limit(Ground::SelfSelected),
        "limit hidden" => Kind::Limit(Ground::Hidden),
        "limit too_few" => Kind::Limit(Ground::TooFew),
        _ => return None,
    })
}

fn comments(sources: &Sources, kind: Kind) -> Vec<CommentRef> {
    let wanted = |comment: &&claims::sources::Comment| match kind {
        Kind::Topic(_) => !comment.lone_voice,
        Kind::LoneVoice => comment.lone_voice,
        _ => false,
    };
    let reference = |comment: &claims::sources::Comment| {
        Some(CommentRef { id: comment.id, words: fingerprint(comment.shown.as_ref()?) })
    };
    sources.comments.iter().filter(wanted).filter_map(reference).collect()
}

/// "kontakt/1-2", "satt/0", "satt/0-", "flera/1+2", "samma+", "kon/woman", "2025:kontakt/1-2", "kontakt/1-2@65-".
fn figure(sources: &Sources, written: &str) -> Option<FigureRef> {
    let (round, name) = match written.split_once(':') {
        Some(("2025", name)) => (1, name),
        Some(("timra", name)) => (2, name),
        Some(("l", name)) => (3, name),
        Some(_) => return None,
        None => (0, written),
    };
    let (name, group) = name.split_once('@').map_or((name, None), |(name, group)| (name, Some(group)));
    let (table, mut categories) = categories(name)?;
    let round = sources.rounds.get(round)?;
    let of_group = group.map(|name| of_group(table, name)).unwrap_or(Some(table))?;
    if let (TableRef::Question { place, .. }, Some((from, to))) = (table, steps(&categories)) {
        categories = as_shown(&round.figures, place, of_group, from, to)?;
    }
    Some(FigureRef { result: round.fingerprint.clone(), table: of_group, categories, of_all_asked: false })
}

/// The answers of one group to a question, or of all others: "kontakt/1-2@65-", "kontakt/1-2@woman", "kontakt/1-2@!65-".
fn of_group(table: TableRef, name: &str) -> Option<TableRef> {
    let (place, row) = table.question()?;
    let (name, is_others) = name.strip_prefix('!').map_or((name, false), |name| (name, true));
    let group = group(name)?;
    if let Category::OpinionGroup(group) = group {
        return Some(TableRef::OfOpinionGroup { place, row, group });
    }
    let by = match group {
        Category::Sex(_) => By::Sex,
        Category::Channel(_) => By::Channel,
        Category::Language(_) => By::Language,
        _ => By::Age,
    };
    Some(if is_others {
        TableRef::OfOthers { place, row, by, group }
    } else {
        TableRef::OfGroup { place, row, by, group }
    })
}

/// The first and last step of some categories.
fn steps(categories: &[Category]) -> Option<(u8, u8)> {
    match (categories.first()?, categories.last()?) {
        (Category::Steps(from, _), Category::Steps(_, to)) => Some((*from, *to)),
        _ => None,
    }
}

/// The rows of a scale within these steps, merged as the table has them.
fn as_shown(figures: &RoundFigures, place: usize, table: TableRef, from: u8, to: u8) -> Option<Vec<Category>> {
    let QuestionFigures::Scale(whole) = figures.questions().get(place)? else { return Some(Vec::new()) };
    let table = match table {
        TableRef::OfGroup { by, .. } | TableRef::OfOthers { by, .. } => {
            let mut all = figures.breakdowns().iter();
            all.find(|one| (one.question(), one.by()) == (place, by))?.groups().first()?.table()
        }
        _ => whole,
    };
    let inside = |category: &Category| matches!(category, Category::Steps(a, b) if from <= *a && *b <= to);
    Some(table.rows().iter().map(|row| row.category()).filter(inside).collect())
}

fn categories(name: &str) -> Option<(TableRef, Vec<Category>)> {
    if name == "alla" {
        return Some((TableRef::Participants, Vec::new()));
    }
    let vote = |sign: char, category: Category| {
        let row = STATEMENTS.iter().position(|statement| Some(*statement) == name.strip_suffix(sign))?;
        Some((TableRef::Question { place: 5, row }, vec![category]))
    };
    let voted =
        vote('+', Category::Agree).or_else(|| vote('-', Category::Disagree)).or_else(|| vote('0', Category::Pass));
    if voted.is_some() {
        return voted;
    }
    let (table, row) = name.split_once('/')?;
    let at = |place: usize| TableRef::Question { place, row: 0 };
    let step = |step: &str| step.parse().ok();
    Some(match table {
        "kon" | "alder" | "kanal" => (background_table(table)?, vec![group(row)?]),
        "kontakt" | "samarbete" | "fa-vard" if row == "dk" => (at(place(table)?), vec![Category::DontKnow]),
        "kontakt" | "samarbete" | "fa-vard" => {
            let (from, to) = row.split_once('-').unwrap_or((row, row));
            let steps = step(from)?..=step(to)?;
            (at(place(table)?), steps.map(|step: u8| Category::Steps(step, step)).collect())
        }
        "satt" => {
            let category = if row.ends_with('-') { Category::NotChosen } else { Category::Chosen };
            (TableRef::Question { place: 1, row: row.trim_end_matches('-').parse().ok()? }, vec![category])
        }
        _ => {
            let options = row.split('+').map(|option| option.parse().ok().map(Category::Option));
            (at(place(table)?), options.collect::<Option<Vec<_>>>()?)
        }
    })
}

fn background_table(name: &str) -> Option<TableRef> {
    match name {
        "kon" => Some(TableRef::Sexes),
        "alder" => Some(TableRef::Ages),
        "kanal" => Some(TableRef::Channels),
        _ => None,
    }
}

fn group(name: &str) -> Option<Category> {
    Some(match name {
        "woman" => Category::Sex(Sex::Woman),
        "man" => Category::Sex(Sex::Man),
        "web" => Category::Channel(AnswerChannel::Web),
        "paper" => Category::Channel(AnswerChannel::Paper),
        "sv" => Category::Language(0),
        "fi" => Category::Language(1),
        "A" => Category::OpinionGroup(0),
        "B" => Category::OpinionGroup(1),
        ages => {
            let (from, to) = ages.split_once('-')?;
            Category::Ages(AgeRange { from: from.parse().ok()?, to: to.parse().ok() })
        }
    })
}

fn place(key: &str) -> Option<usize> {
    HARNOSAND.iter().position(|known| *known == key).or_else(|| ESKILSTUNA.iter().position(|known| *known == key))
}

/// "low de flesta", "high =", "higher <>".
fn said(kind: Kind, figure: usize, written: &str) -> Option<Said> {
    let (direction, strength) = written.split_once(' ')?;
    let direction = direction_of(direction)?;
    let strength = match strength {
        "=" => Strength::Figure,
        "<>" => Strength::Compared,
        word => Strength::Word(WORDS.iter().find(|(known, _)| *known == word)?.1),
    };
    let compares = matches!(kind, Kind::Difference | Kind::Division);
    Some(Said { figure, against: compares.then_some(1), direction, strength })
}

fn direction_of(name: &str) -> Option<Direction> {
    serde_json::from_value(serde_json::Value::String(name.to_owned())).ok()
}

/// The sentence with its slots.
pub fn parts(sentence: &str) -> Option<Vec<Part>> {
    let mut found = Vec::new();
    let mut rest = sentence;
    while let Some((text, after)) = rest.split_once('{') {
        let (name, after) = after.split_once('}')?;
        if !text.is_empty() {
            found.push(Part::Text(text.to_owned()));
        }
        found.push(Part::Slot(slot(name)?));
        rest = after;
    }
    if !rest.is_empty() {
        found.push(Part::Text(rest.to_owned()));
    }
    Some(found)
}

fn slot(name: &str) -> Option<Slot> {
    let words: Vec<&str> = name.split(' ').collect();
    let number = |prefix: &str| name.strip_prefix(prefix).and_then(|at| at.parse().ok());
    Some(match words[..] {
        ["tema"] => Slot::Topic,
        ["citat"] => Slot::Quote(0),
        ["andra"] => Slot::Others,
        ["fakta", key] => Slot::Fact(key.to_owned()),
        ["grupp", name] => Slot::Group { category: group(name)? },
        ["val", question, option] => Slot::Choice { place: place(question)?, option: option.parse().ok()? },
        ["\"val", question, option] => Slot::QuotedChoice { place: place(question)?, option: option.parse().ok()? },
        ["st", statement] => {
            Slot::Statement { place: 5, row: STATEMENTS.iter().position(|known| *known == statement)? }
        }
        ["fr", question] => Slot::Question { place: place(question)? },
        _ => number("%")
            .map(Slot::Percent)
            .or_else(|| number("av").map(Slot::CountOf))
            .or_else(|| number("p").map(Slot::Answers))
            .or_else(|| number("bas").map(Slot::Base))
            .or_else(|| number("bef").map(Slot::PopulationPercent))
            .or_else(|| number("omg").map(Slot::Round))?,
    })
}
