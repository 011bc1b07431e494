//! Words that say how many and that no figure bears: data that the checks read.

use std::sync::LazyLock;

/// Words and phrases without a range, parted by commas. "alla" and "ingen" never hold (G4). Numbers and shares that
/// [`crate::swedish::is_number`] knows, as "hundratals", "var femte" and "dubbelt så många", the check on numbers refuses.
const NEVER: &str = "\
    alla, så gott som alla, så gott som samtliga, så gott som ingen, i stort sett alla, i stort sett ingen, \
    i princip alla, praktiskt taget alla, närapå alla, näst intill alla, nästintill alla, nästan ingen, \
    nästan inga, allihop, allihopa, allesammans, allesamman, samtliga, varenda, vartenda, var och en, var och varannan, \
    envar, varje deltagare, varje svarande, varje invånare, ingen, inga som, inga av, inga deltagare, inga invånare, \
    inga svarande, inga kommentarer, inte någon som, inte någon av, inte en enda, knappt någon, knappast någon, \
    nästan någon, knappt några, knappast några, flesta, de allra flesta, allra flesta, flera, flertal, flertalet, \
    ett flertal, merparten, huvuddelen, huvudparten, lejonparten, mestadelen, större parten, största parten, större \
    delen, den större delen, största delen, den största delen, en stor del, en större del, en mycket stor del, en \
    ganska stor del, en betydande del, en ansenlig del, en övervägande del, en god del, en hel del, en viss del, en \
    liten del, en mindre del, en del, stor del, stora delar, övervägande del, överväldigande del, en stor andel, en \
    hög andel, en betydande andel, en ansenlig andel, en viss andel, en liten andel, en låg andel, stor andel, \
    största andelen, hälften, halva, halvparten, knappt hälften, nästan hälften, mindre än hälften, färre än \
    hälften, under hälften, klart mer än hälften, betydligt mer än hälften, betydligt fler än hälften, långt mer än \
    hälften, långt över hälften, vartannat, en tredjedel, tredjedelen, en fjärdedel, fjärdedelen, femtedelen, \
    sjättedel, sjättedelar, sjundedel, sjundedelar, åttondel, åttondelar, niondel, niondelar, tiondelen, två \
    tredjedelar, tre fjärdedelar, var sjunde, var åttonde, var nionde, var elfte, var tolfte, var femtonde, var \
    tjugonde, var hundrade, en bråkdel, bråkdelen, fåtal, ett fåtal, fåtalet, fåtaliga, somliga, vissa, enstaka, en \
    och annan, en eller annan, en eller ett par, ett antal, ett stort antal, ett litet antal, ett betydande antal, \
    ett ansenligt antal, ett växande antal, stort antal, ett par, en handfull, handfullen, en näve, massor, massvis, \
    en massa, mängder, mängdvis, en mängd, en stor mängd, en hop, en drös, en skara, skaror, horder, en lång rad, en \
    hel rad, en rad personer, en rad deltagare, en rad invånare, en rad kommentarer, en stor grupp, en större grupp, \
    en liten grupp, en mindre grupp, stora grupper, mången, åtskilliga, åtskilligt, otaliga, oräkneliga, talrika, \
    hundraden, tusenden, överväldigande majoriteten, övervägande majoriteten, klara majoriteten, breda majoriteten, \
    majoritet, majoriteter, minoritet, minoriteten, minoriteter";

/// Before a quantity word these make it say more, or something else, than its bounds: "väldigt många", "lika många".
pub(crate) const PUSHES: [&str; 22] = [
    "väldigt",
    "mycket",
    "oerhört",
    "otroligt",
    "oändligt",
    "extremt",
    "ytterst",
    "synnerligen",
    "ovanligt",
    "påfallande",
    "förvånansvärt",
    "ganska",
    "rätt",
    "alltför",
    "minst",
    "högst",
    "nästan",
    "drygt",
    "närmare",
    "allra",
    "lika",
    "betydligt",
];

/// Before a share in words these turn it into "at least" or "at most": "mer än var tredje".
pub(crate) const PUSHES_SHARES: [&str; 5] = ["än", "över", "under", "knappt", "nära"];

/// Ways to say that it is one person. Only for a lone voice.
pub(crate) const ONE: [&str; 12] = [
    "någon enstaka",
    "en enstaka",
    "en enda",
    "en person",
    "en röst",
    "en kommentar",
    "en av dem",
    "en av de",
    "en deltagare",
    "en kvinna",
    "en man",
    "en invånare",
];

/// Parted once: every word of every sentence is looked up among them.
static PHRASES: LazyLock<Vec<&str>> = LazyLock::new(|| NEVER.split(", ").collect());

/// Each phrase that says how many and has no range.
pub(crate) fn never() -> impl Iterator<Item = &'static str> {
    PHRASES.iter().copied()
}
