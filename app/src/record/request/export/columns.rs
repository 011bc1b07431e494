//! Which lists an export has, and what stands in their columns.

use super::{
    after_signing::{CORRECTIONS, WITHDRAWN},
    outcome::{DECISIONS, REPLY},
    summary::SUMMARY,
};

/// One list: its name, what it holds, and its columns with what they mean.
#[derive(Clone, Copy, Debug)]
pub struct Table {
    /// Name of the files, without ending.
    pub name: &'static str,
    /// What it holds.
    pub holds: &'static str,
    /// Name and meaning of each column.
    pub columns: &'static [(&'static str, &'static str)],
}

/// The round itself.
pub const FACTS: Table = Table {
    name: "omgang",
    holds: "Omgången och den dialog som den hör till: vem som ansvarar, vad som kunde påverkas och när svar togs emot.",
    columns: &[("uppgift", "Vad raden gäller"), ("varde", "Vad som gäller. Tider är svensk tid")],
};

/// What was asked.
pub const QUESTIONS: Table = Table {
    name: "fragor",
    holds: "Frågorna som de ställdes, en rad för varje fråga.",
    columns: &[
        ("fraga_nr", "Frågans nummer i formuläret"),
        ("slag", "Hur frågan besvaras: skala, ett val, flera val, rangordning, egna ord eller påståenden"),
        ("fraga", "Frågan"),
        ("hjalp", "Hjälptext"),
        ("andpunkter", "Vad skalans ändar heter"),
        ("villkor", "Vilket alternativ som måste vara valt för att frågan ska ställas, som fråga och alternativ"),
    ],
};

/// What could be chosen.
pub const OPTIONS: Table = Table {
    name: "alternativ",
    holds: "Stegen på skalor, alternativen och påståendena.",
    columns: &[
        ("fraga_nr", "Frågans nummer"),
        ("alternativ_nr", "Alternativets nummer i den här filen"),
        ("text", "Alternativet. [maskat] står i stället för det som är maskerat"),
        ("maskning", "nej, delvis eller hela"),
        ("lagrum", "Vilket lagrum maskningen stöds på"),
        ("skal_till_maskning", "Varför den är gjord"),
        (
            "eget_pastaende",
            "Om en invånare lade till det medan omgången var öppen. De egna påståendena står i slumpad ordning",
        ),
        ("borttaget", "Dagen då en moderator tog bort det, om så skedde"),
        ("skal", "Varför det togs bort"),
    ],
};

/// The same in other languages.
pub const TRANSLATIONS: Table = Table {
    name: "oversattningar",
    holds: "Dialogens texter, omgångens namn, frågor och alternativ på andra språk än svenska.",
    columns: &[
        ("fraga_nr", "Frågans nummer. Tomt när raden gäller dialogen eller omgången"),
        ("alternativ_nr", "Alternativets nummer. Tomt när raden gäller dialogen, omgången eller frågan själv"),
        (
            "falt",
            "Vilken text det är. Av frågan: text, help (hjälptext), low_end eller high_end (skalans ändar). Av dialogen: title \
             (namnet), purpose (syftet), can_influence eller cannot_influence (vad som kan och inte kan påverkas). Av omgången: round_title \
             (namnet)",
        ),
        ("sprak", "Språkets kod"),
        ("text", "Texten"),
    ],
};

/// What people answered. A column for each question follows.
pub const ANSWERS: Table = Table {
    name: "svar",
    holds: "Svaren, med alla versioner och även de som har tagits tillbaka. Svaren står i en ordning som är \
            slumpad för den här filen, varje svar med sina andra versioner efter sig. Efter kolumnerna här under kommer en för \
            varje fråga, fraga_1, fraga_2 och så vidare. Röster på påståenden står med påståendets nummer.",
    columns: &[
        ("svar_nr", "Svarets nummer. Det är satt för den här filen och säger inget om i vilken ordning svaren kom"),
        ("version", "1 när svaret skickades, högre när något annat har skickats i dess ställe"),
        (
            "senaste",
            "Om det är versionen som gäller. En med högre nummer än den är sparad bredvid och räknas inte: en svarsskärm skickade den när \
             svaret inte gick att ändra längre eller hade tagits tillbaka",
        ),
        ("kanal", "Hur svaret kom: web, kiosk (svarsskärm), phone (telefon), paper (papper) eller meeting (möte)"),
        ("sprak", "Språket i formuläret"),
        ("mottaget", "Timmen då svaret togs emot. Mer än timmen sparas inte"),
        ("for_sent", "Om svaret kom för sent för att räknas, eller inte räknas av annat skäl (se markningar)"),
        ("aterkallat", "Dagen då svaret togs tillbaka, om så skedde"),
        ("alder", "Åldersgrupp, om den är angiven"),
        ("kon", "Kön, om det är angivet: woman (kvinna), man eller other (annat)"),
        ("at_nagon_annan", "Om svaret är skrivet åt någon annan"),
        (
            "markningar",
            "Vad som var ovanligt med hur svaret skickades: decoy (dolt fält ifyllt), too_fast (mycket snabbt), burst (skur), \
             unasked (något gick inte att ta emot och är struket), without_code (ingen giltig kod från ett brev)",
        ),
    ],
};

/// What people wrote.
pub const COMMENTS: Table = Table {
    name: "kommentarer",
    holds: "Fritexter i svaren och anteckningar från möten, i slumpad ordning, och vad som blev av dem.",
    columns: &[
        ("svar_nr", "Vilket svar texten står i"),
        ("version", "I vilken version av svaret"),
        ("fraga_nr", "Vilken fråga den gäller"),
        ("eget_pastaende", "Om det är ett eget påstående för andra att ta ställning till"),
        ("text", "Texten. [maskat] står i stället för det som är maskerat"),
        ("maskning", "nej, delvis eller hela"),
        ("lagrum", "Vilket lagrum maskningen stöds på"),
        ("skal_till_maskning", "Varför den är gjord"),
        (
            "moderering",
            "Vad en moderator har bestämt: oläst, får visas, får visas utan vissa ord, dold, eller visades och togs sedan bort",
        ),
        (
            "dolda_ord",
            "Vad de ord handlar om som en moderator har dolt, ett ställe i taget, med lagrum om det är angivet",
        ),
        ("moderatorns_skal", "Moderatorns skäl"),
        ("andra_lasning", "Vad en annan moderator sade vid en andra läsning, om texten lästes två gånger"),
        ("amnen", "Ämnena som moderatorn har lagt texten under"),
        ("enskild_rost", "Om en moderator har lyft fram texten som en röst som inte ska försvinna"),
        ("skal_till_rost", "Varför"),
        ("citat", "Om en moderator har valt att visa texten som citat under ett ämne"),
    ],
};

/// What is masked, wherever it stands.
pub const MASKS: Table = Table {
    name: "maskningar",
    holds: "Alla texter i filen som är maskerade, var de än står. Samma text är maskerad på samma sätt överallt.",
    columns: &[
        ("text", "Texten som den lämnas ut"),
        ("maskning", "delvis eller hela"),
        ("lagrum", "Vilket lagrum maskningen stöds på"),
        ("skal_till_maskning", "Varför den är gjord"),
    ],
};

/// What comments are about.
pub const TOPICS: Table = Table {
    name: "amnen",
    holds: "Ämnen som kommentarerna är lagda under, fråga för fråga.",
    columns: &[
        ("fraga_nr", "Frågans nummer"),
        ("amne", "Vad ämnet heter"),
        ("ovrigt", "Om det är resten: texter som inte är lagda under något annat"),
        ("bestamt", "Om en människa har ändrat eller bestämt ämnet. Annars är det ett förslag"),
        ("lutning", "Hur ämnet lutar, som en moderator har bedömt det. Tomt om ingen har gjort det"),
    ],
};

/// Public notes.
pub const NOTES: Table = Table {
    name: "meddelanden",
    holds: "Meddelanden om omgången som har visats för alla, i alla versioner och på alla språk.",
    columns: &[
        ("version", "1 för det första, högre för varje ändring"),
        ("dag", "Dagen då det skrevs"),
        ("sprak", "Språkets kod"),
        ("text", "Texten. Tom när meddelandet togs bort"),
    ],
};

/// What the elected asked about the brief.
pub const BRIEF_QUESTIONS: Table = Table {
    name: "fragor-om-underlaget",
    holds: "Frågor som förtroendevalda har ställt om underlaget, med svaren.",
    columns: &[
        ("fragat", "När frågan ställdes"),
        ("fragat_av", "Av vem"),
        ("fraga", "Frågan"),
        ("besvarat", "När den besvarades. Tomt om ingen har svarat"),
        ("besvarat_av", "Av vem"),
        ("svar", "Svaret"),
    ],
};

/// What is left of comments that have been disposed of.
pub const PUBLISHED: Table = Table {
    name: "underlag",
    holds: "Ord ur gallrade texter, så som de står i underlaget till politikerna. De hör inte längre till något svar.",
    columns: &[
        ("fraga_nr", "Vilken fråga texten gäller"),
        ("fran_mote", "Om den är antecknad på ett möte"),
        ("text", "Texten. [maskat] står i stället för det som är maskerat"),
        ("maskning", "nej, delvis eller hela"),
        ("lagrum", "Vilket lagrum maskningen stöds på"),
        ("skal_till_maskning", "Varför den är gjord"),
        ("citat", "Om den visades som citat under ett ämne"),
        ("enskild_rost", "Om den är en röst som inte ska försvinna"),
    ],
};

/// Papers that were keyed in.
pub const PAPERS: Table = Table {
    name: "papper",
    holds: "Pappersblanketter som är inmatade.",
    columns: &[
        ("papper_nr", "Numret som står på papperet"),
        ("svar_nr", "Svaret som det blev"),
        ("inlamnat", "Dagen då det lämnades in"),
        ("dubbel_inmatning", "Om det är valt för att matas in en gång till av någon annan"),
        ("olika_falt", "Fält som de två läste olika. Tomt när allt var lika eller ingen har matat in det igen"),
    ],
};

/// Meetings.
pub const MEETINGS: Table = Table {
    name: "moten",
    holds: "Möten, med en rad för varje gång de har registrerats eller rättats. Anteckningarna står bland kommentarerna.",
    columns: &[
        ("svar_nr", "Mötets nummer bland svaren"),
        ("version", "1 när mötet registrerades, högre när det har rättats"),
        ("dag", "Dagen då mötet hölls"),
        ("plats", "Var"),
        ("deltagare", "Hur många som var med"),
        ("ledare", "Vem som ledde mötet"),
        ("hander", "Handuppräckning: fråga och alternativ, eller fråga, påstående och alternativ, och antalet händer"),
        ("skal", "Varför uppgifterna rättades"),
        ("registrerat", "Dagen då raden skrevs"),
    ],
};

/// One-time codes.
pub const CODES: Table = Table {
    name: "engangskoder",
    holds: "Hur många engångskoder som har gjorts och använts. Vilka som är använda står inte här, och går inte att knyta till svar.",
    columns: &[("gjorda", "Hur många koder omgången har"), ("anvanda", "Hur många av dem som är använda")],
};

/// What was done.
pub const LOG: Table = Table {
    name: "logg",
    holds: "Vad som har beslutats och gjorts i omgången. Det som gäller enskilda svar, kommentarer, papper och möten står dag för dag \
            med antalet, för att det inte ska synas i vilken ordning svaren kom. Prövningen inför utlämnanden står inte här.",
    columns: &[
        ("tid", "När. Bara dagen för det som gäller enskilda svar"),
        ("vem", "Vem som gjorde det. Tjänsten står för det som sker av sig självt"),
        ("vad", "Vad som gjordes"),
        ("anteckning", "Vad som antecknades"),
        ("antal", "Hur många gånger"),
    ],
};

/// Signed results.
pub const RESULTS: Table = Table {
    name: "resultat",
    holds: "Resultat som är undertecknade. Varje resultat finns också som en egen fil, resultat-1.json och så vidare, precis \
            som det undertecknades: filens eget fingeravtryck är resultatets. Protokollet till det finns på samma sätt, \
            protokoll-1.json och så vidare; är något maskerat i det stämmer inte fingeravtrycket.",
    columns: &[
        ("version", "1 för det första, högre för rättelser"),
        ("fingeravtryck", "SHA-256 av resultatet"),
        ("undertecknat", "När"),
        ("undertecknat_av", "Av vem"),
        ("skal_till_rattelse", "Varför det rättades"),
        ("protokollets_fingeravtryck", "SHA-256 av protokollet. Tomt om det undertecknades innan protokoll sparades"),
    ],
};

/// All lists, in the order they stand in the file.
pub const ALL: [Table; 21] = [
    FACTS,
    QUESTIONS,
    OPTIONS,
    TRANSLATIONS,
    ANSWERS,
    COMMENTS,
    TOPICS,
    NOTES,
    SUMMARY,
    BRIEF_QUESTIONS,
    PUBLISHED,
    MASKS,
    PAPERS,
    MEETINGS,
    CODES,
    RESULTS,
    DECISIONS,
    REPLY,
    CORRECTIONS,
    WITHDRAWN,
    LOG,
];
