//! The brief on one page, in the order of its page: what is asked of the elected, who answered, what they say and wrote about, how sure
//! one can be, where they part, and the few who must be heard.

use print::report::{Block, Paragraph, Report};

use super::{
    material::{Material, part},
    said::{WHO_IN_ANNEX, in_annex, parted, said},
    spoken,
    spread::spread,
};
use crate::summary::{
    page::annex::lead_id,
    told::{answers, asked_of_you, decides, missing, said_first, to_read},
};

/// The brief as a paper.
pub fn report(material: &Material) -> Report {
    let brief = &material.brief;
    let asked = part(asked_of_you(brief), asked(material));
    // Without a summary each question stands in a sentence already.
    let spread = material.brief.written.as_ref().and_then(|_| spread(material));
    let certainty = part("Så säkert är det här", material.certainty());
    let rest = spoken::in_short(material).into_iter().chain(spread).chain([certainty]).chain(parted(material));
    let parts = [asked, part("Vilka har svarat", answered(material)), said(material)].into_iter().chain(rest).collect();
    let mut report = material.report("Underlag", brief.round.title.clone(), parts);
    report.lead.splice(0..0, headline(material).into_iter().map(Block::from));
    report.lead.extend(material.statements().into_iter().map(Block::from));
    report
}

fn asked(material: &Material) -> Vec<Block> {
    let decides: Block = Paragraph::of(decides(&material.brief, material.today)).into();
    material.decided().into_iter().chain([decides]).chain(material.promise()).collect()
}

fn answered(material: &Material) -> Vec<Block> {
    let name = format!("{}.", answers(&material.brief));
    let who = Paragraph::named(name, missing(&material.brief).unwrap_or_default());
    vec![who.resting_on(WHO_IN_ANNEX, format!("{}#vilka", material.address)).into()]
}

/// How many answered, and what the answers say first, a paragraph for each lead.
fn headline(material: &Material) -> Vec<Paragraph> {
    let brief = &material.brief;
    let said = said_first(brief).into_iter().map(|(lead, sentence)| {
        let support = format!("{}#{}", material.address, lead_id(&lead));
        Paragraph::of(sentence).resting_on(in_annex(lead.place), support)
    });
    let mut said: Vec<_> = said.collect();
    if said.is_empty() {
        said.push(Paragraph::of(to_read(brief).unwrap_or_default()));
    }
    if let Some(first) = said.first_mut() {
        first.name = format!("{}.", answers(brief));
    }
    said
}
