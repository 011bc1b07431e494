//! Swedish words that turn, point or name: data that the checks read. What is not here is not understood, and what is not
//! understood is refused rather than guessed.

use crate::sources::Question;

/// Words that turn what follows into its opposite, or put it in doubt.
pub(crate) const NEGATORS: [&str; 49] = [
    "inte",
    "ej",
    "icke",
    "aldrig",
    "knappast",
    "knappt",
    "föga",
    "varken",
    "utan",
    "ingen",
    "inget",
    "inga",
    "mindre",
    "förnekar",
    "förnekade",
    "bestrider",
    "betvivlar",
    "tvivlar",
    "motsäger",
    "avvisar",
    "avfärdar",
    "motsätter",
    "ifrågasätter",
    "tvekar",
    "fel",
    "falskt",
    "osant",
    "myt",
    "missförstånd",
    "motsatsen",
    "tvärtom",
    "motsatt",
    "emot",
    "motsats",
    "sluta",
    "slutat",
    "överdrivet",
    "tveksamt",
    "otroligt",
    "osannolikt",
    "sällan",
    "slutar",
    "ifrån",
    "utom",
    "förutom",
    "slippa",
    "slipper",
    "vägrar",
    "undviker",
];

/// Words after which something new is said.
pub(crate) const TURNS: [&str; 7] = ["men", "medan", "däremot", "fast", "dock", "samtidigt", "emedan"];

/// Words of change. Without a comparison there is nothing that they can rest on.
pub(crate) const CHANGES: [&str; 30] = [
    "fler",
    "färre",
    "ökat",
    "ökar",
    "ökade",
    "minskat",
    "minskar",
    "minskade",
    "högre",
    "lägre",
    "större",
    "vanligare",
    "ovanligare",
    "bättre",
    "sämre",
    "oftare",
    "lättare",
    "svårare",
    "enklare",
    "krångligare",
    "blivit",
    "försämrats",
    "förbättrats",
    "försämrat",
    "förbättrat",
    "längre",
    "förr",
    "tidigare",
    "förut",
    "numera",
];

/// Words that say that there are more of them.
pub(crate) const HIGHER: [&str; 8] =
    ["fler", "högre", "större", "vanligare", "ökat", "ökade", "ökar", "överrepresenterade"];

/// Words that say that there are fewer.
pub(crate) const LOWER: [&str; 8] =
    ["färre", "lägre", "ovanligare", "minskat", "minskade", "minskar", "underrepresenterade", "saknas"];

/// Wishes and hearsay: neither is what people say of how it is for them.
pub(crate) const WISHES: [&str; 19] = [
    "önskar",
    "hoppas",
    "borde",
    "bör",
    "skulle",
    "vore",
    "vill att",
    "ska vara",
    "ska bli",
    "måste vara",
    "måste bli",
    "vill ha",
    "hört",
    "läst",
    "ryktas",
    "påstår",
    "påstås",
    "tror",
    "gissar",
];

/// Words for everybody who lives there, of whom nobody has asked all.
pub(crate) const OVERALL: [&str; 10] = [
    "invånar",
    "kommuninvånar",
    "medborgar",
    "kommunmedborgar",
    "befolkning",
    "allmänhet",
    "väljar",
    "folket",
    "svenskar",
    "tillfrågade",
];

/// Groups by background, by how the word begins. Only a figure of that group may carry them.
pub(crate) const BACKGROUNDS: [(&str, Background); 16] = [
    ("kvinn", Background::Women),
    ("tjejer", Background::Women),
    ("männen", Background::Men),
    ("män", Background::Men),
    ("killar", Background::Men),
    ("äldre", Background::Ages),
    ("äldst", Background::Ages),
    ("yngre", Background::Ages),
    ("yngst", Background::Ages),
    ("unga", Background::Ages),
    ("ungdom", Background::Ages),
    ("pensionär", Background::Ages),
    ("senior", Background::Ages),
    ("tonår", Background::Ages),
    ("barnfamilj", Background::Nobody),
    ("föräldrar", Background::Nobody),
];

/// Which figures may carry the name of a group.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Background {
    Women,
    Men,
    /// Ages are named by code: "äldre" says no age.
    Ages,
    /// No figure is about them.
    Nobody,
}

/// People by their part in care. No figure is about them alone, so a quantity may not be theirs.
pub(crate) const ROLES: [&str; 12] = [
    "anhörig",
    "närstående",
    "patient",
    "brukare",
    "personal",
    "medarbetar",
    "sjuksköter",
    "läkare",
    "politiker",
    "boende",
    "sjuka",
    "funktionsnedsatt",
];

/// Ways to say what comments are about.
pub(crate) const ABOUT: [&str; 12] = [
    "handlar om",
    "handlade om",
    "tar upp",
    "tog upp",
    "skriver om",
    "skrev om",
    "nämner",
    "nämns",
    "berättar om",
    "berättade om",
    "är tema",
    "är ett tema",
];

/// Ways to say that something cannot be said.
pub(crate) const CANNOT: [&str; 14] = [
    "kan inte",
    "går inte",
    "vet inte",
    "visas inte",
    "visar inte",
    "ska inte",
    "får inte",
    "är inte",
    "säger inte",
    "säger inget",
    "säger ingenting",
    "osäkert",
    "osäkra",
    "för få",
];

/// Ways to say that people are of one mind.
pub(crate) const ONE_MIND: [&str; 5] = ["överens", "eniga", "enighet", "ense", "samsyn"];

/// Ways to say that they are not.
pub(crate) const DIVIDED: [&str; 9] =
    ["isär", "delade", "delad", "oense", "oeniga", "oenighet", "oenig", "splittrade", "i olika läger"];

/// Whether a small-lettered word is this form, or begins with it where a star follows.
pub(crate) fn fits(word: &str, form: &str) -> bool {
    form.strip_suffix('*').map_or(word == form, |stem| word.starts_with(stem))
}

/// How words for an end of a scale begin, or what they are where a star does not follow.
const ENDS: [(&str, &[&str]); 8] = [
    ("lätt", &["lätt*", "enkel*", "enkla", "smidig*"]),
    ("svårt", &["svår*", "krångl*", "besvärlig*", "omständlig*"]),
    ("bra", &["bra", "god", "gott", "goda", "väl"]),
    ("dåligt", &["dålig*", "illa", "bristfällig*"]),
    ("ofta", &["ofta"]),
    ("sällan", &["sällan"]),
    ("mycket", &["mycket"]),
    ("lite", &["lite", "litet"]),
];

/// Whether a small-lettered word stands for this end of a scale.
pub(crate) fn is_end(word: &str, end: &str) -> bool {
    match ENDS.iter().find(|(known, _)| *known == end) {
        Some((_, forms)) => forms.iter().any(|form| fits(word, form)),
        None => word == end || end.strip_suffix('t').is_some_and(|stem| 3 < stem.len() && word.starts_with(stem)),
    }
}

/// Whether the word turns what follows, where it is no word for an end of this question.
pub(crate) fn is_negator(word: &str, question: Option<&Question>) -> bool {
    let ends = question.and_then(|question| question.ends.as_ref());
    NEGATORS.contains(&word) && !ends.is_some_and(|ends| is_end(word, &ends.low) || is_end(word, &ends.high))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_end_is_known_in_its_forms_and_not_in_its_opposite() {
        assert!(is_end("svårigheter", "svårt") && is_end("svåra", "svårt") && is_end("krångligt", "svårt"));
        assert!(is_end("lätta", "lätt") && !is_end("svårt", "lätt") && !is_end("låter", "lätt"));
        assert!(is_end("tryggt", "tryggt") && is_end("trygga", "tryggt") && !is_end("otryggt", "tryggt"));
    }
}
