//! A draft of the officer's report (tjänsteskrivelse) that brings the dialogue before its body. What the service knows stands there;
//! what an official has to weigh and write is left empty and marked. It proposes nothing itself.

use print::report::{Block, Paragraph, Part, Report};

use super::{
    annex::{answered, method, signed},
    material::{Material, part},
    said::{parted, said},
    spoken,
};
use crate::{
    summary::told::{answers, missing, reply_in_words},
    swedish,
};

/// The draft as a paper.
pub fn report(material: &Material) -> Report {
    let title = format!("Resultat av medborgardialogen: {}", material.brief.round.title);
    let parts = [
        part("Förslag till beslut", vec![blank(PROPOSAL)]),
        part("Sammanfattning", summary(material)),
        part("Ärendet", matter(material)),
        part("Bakgrund", background(material)),
        part("Beredning", preparation(material)),
        part("Bedömning", vec![blank(ASSESSMENT)]),
        part("Ekonomiska konsekvenser", vec![blank(ECONOMY)]),
        part("Barnets bästa", vec![blank(CHILDREN)]),
        part("Konsekvenser för hållbar utveckling och en effektiv organisation", vec![blank(SUSTAINABILITY)]),
        part("Återkoppling till invånarna", feedback(material)),
        part("Beslutsunderlag", basis(material)),
        part("Beslutet skickas till", vec![blank("Invånarna, genom tjänsten, och de som ska genomföra beslutet.")]),
    ];
    let mut report = material.report("Utkast till tjänsteskrivelse", title, parts.into());
    let number = material.brief.case.case_number.is_none().then_some("Diarienummer");
    let empty = ["Handläggare", "Datum"].into_iter().chain(number);
    report.facts.extend(empty.map(|name| (name.to_owned(), "…".to_owned())));
    report.lead.insert(0, Paragraph::of(DRAFT).into());
    report
}

const DRAFT: &str = "Det här är ett utkast. Det som står i rutor med streckad kant skriver förvaltningen. Siffrorna är hämtade \
     ur det underskrivna resultatet. Där ändras de bara genom en rättelse som alla ser.";
const PROPOSAL: &str = "Skriv förslaget som ett färdigt beslut som går att läsa för sig, med en åtgärd per punkt. Tjänsten föreslår \
     inget beslut.";
const ASSESSMENT: &str =
    "Förvaltningens bedömning av vad invånarna har sagt, vilka alternativ som finns och varför förslaget väljs.";
const ECONOMY: &str = "Vad förslaget kostar och hur det finansieras, eller att det inte kostar något.";
const CHILDREN: &str = "Hur barn berörs, om barn har kunnat säga sin mening och hur deras bästa har vägts in.";
const SUSTAINABILITY: &str = "Hur förslaget påverkar jämställdhet, jämlikhet, miljö och organisation.";

fn blank(what: &str) -> Block {
    Block::Blank(what.to_owned())
}

/// How many answered, who is missing, and what they say.
fn summary(material: &Material) -> Vec<Block> {
    let brief = &material.brief;
    let who = Paragraph::named(format!("{}.", answers(brief)), missing(brief).unwrap_or_default()).into();
    let parts = [said(material)].into_iter().chain(spoken::in_short(material)).chain(parted(material));
    let said = parts.flat_map(|Part { title, blocks, .. }| [Block::Heading(title)].into_iter().chain(blocks));
    [who].into_iter().chain(said).chain([blank("Ärendet i några meningar.")]).collect()
}

fn matter(material: &Material) -> Vec<Block> {
    let (brief, body) = (&material.brief, &material.brief.receiver);
    let text = format!(
        "{body} ska ta ställning till vad invånarna har svarat i medborgardialogen ”{}”.",
        brief.dialogue.title
    );
    let meeting = match brief.case.meeting_on {
        Some(day) => Paragraph::of(format!("Ärendet tas upp på sammanträdet den {}.", swedish::day(day))).into(),
        None => blank("Vid vilket sammanträde ärendet tas upp."),
    };
    vec![Paragraph::of(text).into(), meeting]
}

fn background(material: &Material) -> Vec<Block> {
    let commissioned = match &material.brief.dialogue.commissioned_by {
        Some(decision) => Paragraph::named("Beslut bakom dialogen:", decision.as_str()).into(),
        None => blank("Beslutet bakom dialogen, med datum och paragraf."),
    };
    [commissioned].into_iter().chain(method(material)).collect()
}

/// Who answered, and how sure one can be.
fn preparation(material: &Material) -> Vec<Block> {
    let sure = [Block::Heading("Så säkert är det här".to_owned())].into_iter().chain(material.certainty());
    answered(&material.brief)
        .into_iter()
        .chain(sure)
        .chain([blank("Vilka andra som har deltagit i beredningen.")])
        .collect()
}

/// By when residents have been promised a reply.
fn feedback(material: &Material) -> Vec<Block> {
    let brief = &material.brief;
    let promised = reply_in_words(brief.round.state, &brief.dialogue, material.today);
    let promised = promised.map(|reply| Paragraph::of(format!("{reply}.")).into());
    promised.into_iter().chain([blank("Hur invånarna får veta vad som beslutades och varför.")]).collect()
}

/// What the body decides on the basis of: this, the annex, and the protocol.
fn basis(material: &Material) -> Vec<Block> {
    let code = &material.brief.round.code;
    let list = [
        "Den här tjänsteskrivelsen, daterad …".to_owned(),
        format!("Bilaga {code}: alla frågor med siffror, kommentarer och begränsningar"),
        format!("Protokoll {code}: stängning av omgången"),
    ];
    let list = Block::List(list.into_iter().map(Paragraph::of).collect());
    [list].into_iter().chain(signed(&material.brief)).collect()
}
