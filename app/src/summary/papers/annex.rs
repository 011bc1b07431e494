//! The annex: how it was done, who answered, every question with its figures and what people wrote, the limits, and how one sees
//! that the figures are those that were signed.

use print::report::{Block, Paragraph, Part, Report};
use uuid::Uuid;

use super::{
    material::{Material, part},
    opinions, questions,
    said::{parted, quote, said},
    spoken,
    who::{hands, who},
};
use crate::{
    moderation::protocol::{
        kept::readable,
        rules::{time, ways},
    },
    summary::{
        queries::Brief,
        told::{answers, influence, locked, missing, of_whom},
    },
    swedish,
    words::Words,
};

/// So many comments to a question stand on paper at most. The pages have them all.
const QUOTES: usize = 200;

/// The annex as a paper.
pub fn report(material: &Material) -> Report {
    let brief = &material.brief;
    let hands = hands(brief).map(|blocks| part(&Words::swedish().hands_title(), blocks));
    let own = [part("Så gick det till", method(material)), part("Vilka har svarat", answered(brief))];
    let last = [part("Så säkert är det här", material.certainty()), part("Siffrorna är låsta", signed(brief))];
    let parts = [said(material)]
        .into_iter()
        .chain(spoken::in_full(material))
        .chain(parted(material))
        .chain(own)
        .chain(hands)
        .chain([part("Alla frågor", every_question(material))])
        .chain(opinions::map(material))
        .chain(last)
        .chain(disposed(brief));
    material.report("Bilaga", brief.round.title.clone(), parts.collect())
}

/// What was asked about, when and how one could answer, and what was promised.
pub(super) fn method(material: &Material) -> Vec<Block> {
    let brief = &material.brief;
    let told = [
        Paragraph::named("Dialog:", format!("{}. {}", brief.dialogue.title, time(&brief.round))),
        Paragraph::of(format!("Det har gått att svara {}. {} räknas.", ways(&brief.round), answers(brief))),
        Paragraph::named("Så mycket kan invånarna påverka:", influence(brief)),
    ];
    let statements =
        [Paragraph::of("Frågorna hör till de här delarna av målbilden:").into(), Block::List(material.statements())];
    told.into_iter().map(Block::from).chain(statements).chain(material.promise()).collect()
}

/// Who is missing, and the tables that show it.
pub(super) fn answered(brief: &Brief) -> Vec<Block> {
    let missing = missing(brief).map(|missing| Paragraph::of(missing).into());
    missing.into_iter().chain(who(brief)).collect()
}

fn every_question(material: &Material) -> Vec<Block> {
    let brief = &material.brief;
    let all = &brief.result.figures;
    let words = Words::swedish();
    let why = || format!("{} {} {}", of_whom(brief), words.breakdown_why(all.threshold()), words.breakdown_within());
    let why = (!all.too_few()).then(|| Paragraph::of(why()).into());
    let shown = if all.too_few() { &[][..] } else { all.questions() };
    let questions = brief.asked.questions.iter().enumerate().flat_map(|(place, asked)| {
        let title = Block::Heading(format!("{}. {}", place + 1, asked.row.text));
        let figures = shown.get(place).map(|figures| questions::figures(asked, figures)).unwrap_or_default();
        let breakdowns = questions::breakdowns(place, asked, all);
        [title].into_iter().chain(figures).chain(breakdowns).chain(wrote(material, asked.row.id)).collect::<Vec<_>>()
    });
    why.into_iter().chain(questions).collect()
}

/// What people wrote to a question, in an order of chance, and where the rest is read: openly, once everybody may see the result.
fn wrote(material: &Material, question: Uuid) -> Vec<Block> {
    let said = material.brief.comments.get(&question).map(Vec::as_slice).unwrap_or_default();
    let made_up = material.brief.dialogue.is_demonstration;
    let about = match said.len() {
        0 => return Vec::new(),
        many if QUOTES < many => {
            format!(
                "{QUOTES} kommentarer, dragna med lott bland de godkända. Alla står på {}.",
                material.open_address()
            )
        }
        _ => "Det här skrev människor, läst och godkänt.".to_owned(),
    };
    let quotes = said.iter().take(QUOTES).map(|said| quote(said, made_up));
    [Paragraph::of(about).into()].into_iter().chain(quotes).collect()
}

/// What was signed, and that it was put right where it was.
pub(super) fn signed(brief: &Brief) -> Vec<Block> {
    let row = &brief.result.row;
    let (signed, print) = (swedish::day_of(row.signed_at), readable(&row.fingerprint));
    let told =
        [format!("Siffrorna skrevs under den {signed} med fingeravtrycket {print}."), locked(row), UNSEEN.to_owned()];
    told.into_iter().map(|text| Paragraph::of(text).into()).collect()
}

/// What the fingerprint proves.
const UNSEEN: &str = "Ändras en enda siffra på annat sätt blir fingeravtrycket ett annat, och då visas inget underlag.";

/// Records of the round that are gone.
fn disposed(brief: &Brief) -> Option<Part> {
    let gone: Vec<_> = brief.disposed.iter().map(|one| Paragraph::of(one.told())).collect();
    (!gone.is_empty()).then(|| part("Handlingar i omgången är gallrade", vec![Block::List(gone)]))
}
