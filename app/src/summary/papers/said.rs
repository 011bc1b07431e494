//! What residents say, sentence by sentence, each with the way to its support: as it was written and approved, else as the
//! service says it of each question.

use analysis::figures::QuestionFigures;
use claims::claim::Kind;
use print::report::{Block, Paragraph, Part, Quote};

use super::{
    material::{Material, part},
    opinions, spoken, spread,
};
use crate::{
    round::questionnaire::AskedQuestion,
    summary::{
        comments::Said,
        in_short, lead,
        page::annex::figure_id,
        queries::Brief,
        quoted::{self, Tongue},
        standouts::{self, Sides},
        telling::PutTo,
        told::{
            COMMENTS_SHOWN, DIVIDED, NONE_DIVIDES, WRITTEN_ABOUT, drawn, few, of_whom, of_whom_divided, unapproved,
        },
        writing::{
            published::{BASES, Published},
            shown::Sentence,
        },
    },
    words::Words,
};

/// What residents say.
pub(super) fn said(material: &Material) -> Part {
    let said = match &material.brief.written {
        Some(published) => written(material, published),
        None => in_short(material),
    };
    let unapproved = unapproved(&material.brief).map(|told| Paragraph::of(told).into());
    part("Det här säger invånarna", unapproved.into_iter().chain(said).collect())
}

/// Where residents part, who thinks alike, and the few who must be heard.
pub(super) fn parted(material: &Material) -> Vec<Part> {
    [divided(material), opinions::line(material), spoken::minority(material)].into_iter().flatten().collect()
}

/// Sentences of the approved summary, of few or of others, each with the way to what it rests on. That their own result was corrected since
/// is said once, above them all, as on the page.
pub(super) fn sentences(material: &Material, is_wanted: impl Fn(&Sentence) -> bool) -> Vec<Paragraph> {
    let all = material.brief.written.iter().flat_map(|published| &published.sentences);
    let numbered = (1..).zip(all).filter(|(_, sentence): &(usize, &Sentence)| is_wanted(sentence));
    let told = numbered.map(|(number, sentence)| {
        let place = annex_of(&material.brief, sentence).unwrap_or_else(|| format!("Underlag till mening {number}"));
        let other = sentence.since.other.as_deref().map(|told| format!(" ({})", told.trim_end_matches('.')));
        let said = Paragraph::of(sentence.text() + &other.unwrap_or_default());
        match sentence.has_support() {
            true => said.resting_on(place, sentence.support_path(&material.address)),
            false => said,
        }
    });
    told.collect()
}

/// The place of a question in the annex, which one finds on paper too.
pub(super) fn in_annex(place: usize) -> String {
    format!("Bilaga, fråga {}", place + 1)
}

/// The place in the annex of what a sentence rests on: of the first figure that is the round's own, else of the topics. Nothing where that
/// has no place of its own there.
fn annex_of(brief: &Brief, sentence: &Sentence) -> Option<String> {
    let results = [Some(&brief.result.row.fingerprint), brief.written.as_ref()?.result.as_ref()];
    let mut figures = sentence.claim.support.figures.iter();
    match figures.find(|figure| results.contains(&Some(&figure.result))).map(|figure| figure.table.question()) {
        Some(Some((place, _))) => Some(in_annex(place)),
        Some(None) => Some(WHO_IN_ANNEX.to_owned()),
        None if matches!(sentence.claim.kind, Kind::Topic(_)) && !brief.spoken.questions.is_empty() => {
            Some(format!("Bilaga, {}", WRITTEN_ABOUT.to_lowercase()))
        }
        None => None,
    }
}

/// Where the annex tells who answered.
pub(super) const WHO_IN_ANNEX: &str = "Bilaga, vilka har svarat";

/// An approved summary without what it says of few.
fn written(material: &Material, published: &Published) -> Vec<Block> {
    let free = |text: &String| (!text.is_empty()).then(|| Paragraph::of(text.as_str()).into());
    let hidden = published.hidden_in_words().map(|hidden| Paragraph::of(hidden).into());
    let version = Paragraph::of(format!("{} {BASES}", published.version_in_words())).into();
    let since = published.since.as_ref().map(|since| Paragraph::of(since.told()).into());
    let list = Some(Block::List(sentences(material, |sentence| !sentence.is_of_few)));
    [since, free(&published.background), list, free(&published.thanks), hidden, Some(version)]
        .into_iter()
        .flatten()
        .collect()
}

/// What the answers to each question come to, as on the page of a round without a summary.
fn in_short(material: &Material) -> Vec<Block> {
    let brief = &material.brief;
    let figures = &brief.result.figures;
    if figures.too_few() {
        return [Paragraph::of(few(brief)).into()].into_iter().chain(heard(material)).collect();
    }
    let questions = brief.asked.questions.iter().zip(figures.questions()).enumerate();
    let said = questions.flat_map(|(place, (asked, figures))| of_question(material, place, asked, figures));
    let said: Vec<_> = said.collect();
    let has_bars = said.iter().any(|said| said.bars.is_some());
    let how = if has_bars { spread::how_to_read(brief) } else { of_whom(brief) };
    let how = (!said.is_empty()).then(|| Block::from(Paragraph::of(how)));
    said.into_iter().map(Block::from).chain(how).chain(heard(material)).collect()
}

/// The opinions that divide people, as on the page, whatever else is written of them.
fn divided(material: &Material) -> Option<Part> {
    let brief = &material.brief;
    let figures = &brief.result.figures;
    let shown = if figures.too_few() { &[][..] } else { figures.questions() };
    let questions = || brief.asked.questions.iter().zip(shown).enumerate();
    let asks = questions().any(|(_, (_, figures))| matches!(figures, QuestionFigures::Opinion(_)));
    let divided = questions().flat_map(|(place, (asked, figures))| {
        let divided = put_opinions(asked, figures, standouts::dividing);
        divided.into_iter().map(move |(put, opinion)| (put, resting_on(material, place, opinion)))
    });
    let (put, divided): (Vec<_>, Vec<_>) = divided.unzip();
    let told = if divided.is_empty() { NONE_DIVIDES.to_owned() } else { of_whom_divided(brief, put.into_iter()) };
    let blocks = divided.into_iter().chain([Paragraph::of(told)]).map(Block::from).collect();
    asks.then(|| part(DIVIDED, blocks))
}

/// A question in a sentence with its bars; of opinions those that lean most to a side. Nothing of what may not be shown.
pub(super) fn of_question(
    material: &Material,
    place: usize,
    asked: &AskedQuestion,
    figures: &QuestionFigures,
) -> Option<Paragraph> {
    let text = match figures {
        QuestionFigures::Opinion(_) => {
            let clear: Vec<_> = opinions(asked, figures, standouts::leaning).into_iter().map(|one| one.text).collect();
            (!clear.is_empty()).then(|| format!("Lutar tydligt åt ett håll: {}", clear.join(" ")))
        }
        other => in_short::meaning(Words::swedish(), asked, other),
    };
    let said = Paragraph::named(asked.row.text.as_str(), text?).drawn(spread::bars(asked, figures));
    Some(resting_on(material, place, said))
}

/// The opinions that `which` finds, a sentence each with its bars. What was taken away is not told.
pub(super) fn opinions(
    asked: &AskedQuestion,
    figures: &QuestionFigures,
    which: impl Fn(&[Sides]) -> Vec<usize>,
) -> Vec<Paragraph> {
    put_opinions(asked, figures, which).into_iter().map(|(_, told)| told).collect()
}

/// The same, each with whom it was put to.
fn put_opinions(
    asked: &AskedQuestion,
    figures: &QuestionFigures,
    which: impl Fn(&[Sides]) -> Vec<usize>,
) -> Vec<(PutTo, Paragraph)> {
    let QuestionFigures::Opinion(tables) = figures else { return Vec::new() };
    let sides: Vec<_> = tables.iter().map(standouts::sides).collect();
    let sentence = |place: usize| {
        let option = asked.options.get(place).filter(|option| !option.is_withheld())?;
        let table = tables.get(place)?;
        let told = Paragraph::of(lead::opinion(Words::swedish(), asked, table, option)?);
        Some((PutTo::of(option), told.drawn(spread::of_opinion(table))))
    };
    which(&sides).into_iter().filter_map(sentence).collect()
}

/// The same with the way to the figures of the question at this place.
pub(super) fn resting_on(material: &Material, place: usize, said: Paragraph) -> Paragraph {
    let address = format!("{}#{}", material.address, figure_id(place));
    said.resting_on(in_annex(place), address)
}

/// A few of the comments that a moderator has read, drawn by their random keys, and the way to all of them.
fn heard(material: &Material) -> Vec<Block> {
    let brief = &material.brief;
    let asked = brief.asked.questions.iter().enumerate();
    let asked = asked.filter(|(_, asked)| !brief.spoken.has_quotes(asked.row.id));
    let heard = asked.filter_map(|(place, asked)| Some((place, asked, brief.comments.get(&asked.row.id)?)));
    let each = heard.filter(|(.., said)| !said.is_empty()).flat_map(|(place, asked, said)| {
        let about = Paragraph::named(asked.row.text.as_str(), drawn(said.len().min(COMMENTS_SHOWN)));
        let about = resting_on(material, place, about);
        let quotes = said.iter().take(COMMENTS_SHOWN).map(|said| quote(said, brief.dialogue.is_demonstration));
        [about.into()].into_iter().chain(quotes).collect::<Vec<Block>>()
    });
    each.collect()
}

/// A comment in its own language, and where it comes from.
pub(super) fn quote(said: &Said, demonstration: bool) -> Block {
    let tongue = quoted::language(&said.text);
    Block::Quote(Quote {
        text: said.text.clone(),
        source: quoted::source(Words::swedish(), said.at_meeting, tongue, demonstration),
        lang: tongue.map(Tongue::tag).map(str::to_owned),
    })
}
