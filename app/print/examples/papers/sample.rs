//! Papers as a round of some size gives them, made up.

use print::{
    bars::Bars,
    report::{Block, Paragraph, Part, Quote, Report, Row, Table},
};

const PAGE: &str = "https://medmig.example/politik/STB4";

/// The brief, with as many sentences as most summaries have.
pub fn brief() -> Report {
    let parts = vec![
        part(
            "Det här ska ni ta ställning till",
            vec![
                told("Socialnämnden beslutar vad svaren ska leda till. Invånarna ska ha svar senast 15 april 2027."),
                named(
                    "Kan påverkas, enligt löftet till invånarna:",
                    "Öppettider, telefontider och vem som ringer upp.",
                ),
                named("Kan inte påverkas:", "Var sjukhusen ligger."),
                named("Därför frågade vi:", "Vi vill veta hur det är att få kontakt med vården nära dig."),
            ],
        ),
        part(
            "Vilka har svarat",
            vec![named("214 svar, 3 möten med 41 personer.", "Jämfört med befolkningen 2026 saknas främst män.")],
        ),
        part("Det här säger invånarna", vec![Block::List((1..=9).map(sentence).collect())]),
        Part { may_go: true, ..part("Så svarade de på frågorna", vec![Block::List((1..=5).map(spread).collect())]) },
        part(
            "Så säkert är det här",
            vec![told(&"De som svarat har själva valt att göra det. Ingenting är viktat. ".repeat(6))],
        ),
    ];
    Report {
        lead: vec![named(
            "214 svar.",
            "Det här sticker ut i svaren: 51\u{a0}% svarade mycket svårt eller ganska svårt.",
        )],
        ..report("Underlag", parts)
    }
}

/// The annex of a round of twenty questions with fifteen comments each.
pub fn annex() -> Report {
    let questions = (1..=20).flat_map(question).collect();
    let mut parts = brief().parts;
    parts.push(part("Alla frågor", questions));
    report("Bilaga", parts)
}

/// The draft of an officer's report.
pub fn draft() -> Report {
    let blank = |what: &str| Block::Blank(what.to_owned());
    let parts = vec![
        part("Förslag till beslut", vec![blank("Skriv förslaget som ett färdigt beslut, med en åtgärd per punkt.")]),
        part("Sammanfattning", brief().parts.swap_remove(2).blocks),
        part("Beredning", vec![table("Ålder, andel i procent.", 4, 8)]),
        part("Bedömning", vec![blank("Förvaltningens bedömning av vad invånarna har sagt.")]),
    ];
    report("Utkast till tjänsteskrivelse", parts)
}

fn report(kind: &str, parts: Vec<Part>) -> Report {
    let fact = |name: &str, said: &str| (name.to_owned(), said.to_owned());
    Report {
        from: "Storby kommun".to_owned(),
        kind: kind.to_owned(),
        code: "STB4".to_owned(),
        title: "Hur är det att få kontakt med vården?".to_owned(),
        facts: vec![fact("Till", "Socialnämnden i Storby"), fact("Diarienummer", "SOC/2027:14")],
        lead: Vec::new(),
        parts,
        address: PAGE.to_owned(),
    }
}

fn part(title: &str, blocks: Vec<Block>) -> Part {
    Part { title: title.to_owned(), blocks, may_go: false }
}

fn told(text: &str) -> Block {
    Paragraph::of(text).into()
}

fn named(name: &str, text: &str) -> Block {
    Paragraph::named(name, text).resting_on(format!("Underlag till {}", name.to_lowercase()), PAGE).into()
}

fn sentence(number: usize) -> Paragraph {
    let text = "På frågan om hur lätt det är att få kontakt svarade 51\u{a0}% mycket svårt eller ganska svårt, och 32\u{a0}% ganska lätt.";
    Paragraph::of(text).resting_on(format!("Underlag till mening {number}"), format!("{PAGE}#mening-{number}"))
}

fn spread(number: usize) -> Paragraph {
    let shares = [Some((31, 31)), Some((20, 24)), Some((14, 14)), Some((22, 22)), None];
    let alt = "Så svarade de: Mycket svårt 31\u{a0}%, Ganska svårt 20–24\u{a0}%, Varken lätt eller svårt 14\u{a0}%, Ganska lätt 22\u{a0}%, Mycket lätt färre än 5.";
    Paragraph::named("Hur lätt är det att få kontakt?", "51\u{a0}% svarade mycket svårt eller ganska svårt.")
        .drawn(Some(Bars::of(&shares, alt.to_owned())))
        .resting_on(format!("Underlag till fråga {number}"), format!("{PAGE}#fraga-{number}"))
}

fn question(number: usize) -> Vec<Block> {
    let swedish = |place| Quote {
        text: format!("Det är svårt att komma fram på telefon {place} av {number},\noch ingen ringer upp."),
        source: "Ur ett svar".to_owned(),
        lang: None,
    };
    let english = Quote {
        text: format!("I had to call for {number} weeks."),
        source: "Ur ett svar, på engelska".to_owned(),
        lang: Some("en".to_owned()),
    };
    let quotes = (1..15).map(swedish).chain([english]).map(Block::Quote);
    let title = Block::Heading(format!("{number}. Hur lätt är det för dig att få kontakt med vården?"));
    [
        title,
        table("Hur lätt är det för dig att få kontakt med vården?", 3, 7),
        table("Efter ålder, andel i procent.", 9, 6),
    ]
    .into_iter()
    .chain(quotes)
    .collect()
}

fn table(caption: &str, columns: usize, rows: usize) -> Block {
    let some = |words: [&str; 4]| words.iter().cycle().take(columns).map(|word| (*word).to_owned()).collect::<Vec<_>>();
    let row =
        || Row { cells: some(["Mycket svårt", "104", "51\u{a0}%", "dolt"]), bar: (columns == 3).then_some((51, 51)) };
    let rows = (0..rows).map(|_| row()).collect();
    Block::Table(Table { caption: caption.to_owned(), heads: some(["Grupp", "Antal", "Andel", "Varken eller"]), rows })
}
