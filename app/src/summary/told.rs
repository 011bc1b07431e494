//! What a brief says in words beside its figures: the same on the page and on paper.

use analysis::figures::{QuestionFigures, RoundFigures, Table};
use chrono::{Datelike, NaiveDate};

use crate::{
    decision::queries::DecisionCard,
    dialogue::{
        deciding::Deciding,
        rules::{Reply, awaits_reply, last_day, reply},
    },
    entity::{
        dialogue::{self, InfluenceLevel},
        round::RoundState,
        round_result,
    },
    summary::{
        comments::Said,
        elected::rules::ended,
        lead::{Lead, is_put_to_all, leads},
        missing::who_is_missing,
        queries::Brief,
        telling::{self, PutTo},
        writing::shown::Sentence,
    },
    swedish,
    words::Words,
};

/// Comments to a question that stand in a brief; the rest is in its annex.
pub const COMMENTS_SHOWN: usize = 2;

/// Said where opinions were asked for and none divides people.
pub const NONE_DIVIDES: &str = "Inget påstående delar dem som svarade i två tydliga läger, i de siffror som kan visas.";

/// Heading of the topics of what people wrote.
pub const WRITTEN_ABOUT: &str = "Det människor skrev om";

/// Heading of where people part.
pub const DIVIDED: &str = "Här går meningarna isär";

/// Heading of the few who must be heard.
pub const MINORITY: &str = "En minoritet att lyssna på";

/// Of whom the shares of a part are, said once: "Andelarna är av de 214 som fick frågan." What was put to some says itself how many they
/// are, and a written sentence that it is of those who answered.
pub fn of_whom(brief: &Brief) -> String {
    let questions = &brief.asked.questions;
    let all = questions.iter().zip(brief.result.figures.questions()).filter(|(asked, _)| is_put_to_all(asked));
    // Read from a table: after a correction tables may be those of before it, and tell of as many as then.
    let group = all.flat_map(|(_, figures)| figures.tables()).find_map(Table::group);
    let of = group.map_or_else(|| "av alla som fick frågan".to_owned(), |n| Words::swedish().figure_of_asked(n));
    let but = if questions.iter().all(is_put_to_all) { "" } else { ", där inget annat står" };
    format!("Andelarna är {of}{but}.")
}

/// The same above statements that divide people, which were put to these. Where any of them was added along the way it is told of whom the
/// shares are with that, since they are of more than those who were asked about it.
pub fn of_whom_divided(brief: &Brief, mut put: impl Iterator<Item = PutTo>) -> String {
    if put.any(|put| put == PutTo::LaterOnes) { OF_ALL.to_owned() } else { of_whom(brief) }
}

/// Of whom the shares are where only some were asked, and nobody can say how many.
const OF_ALL: &str = "Andelarna är av alla som svarade. Påståenden som är tillagda under tiden fick bara de frågan om som svarade efter det.";

/// Single voices that no sentence about few rests on.
pub fn unquoted(voices: &[Said], sentences: &[Sentence]) -> Vec<Said> {
    let of_few = || sentences.iter().filter(|sentence| sentence.is_of_few);
    let is_quoted = |said: &Said| of_few().any(|sentence| sentence.comments.contains(&said.text));
    voices.iter().filter(|said| !is_quoted(said)).cloned().collect()
}

/// How the comments that stand in a brief were chosen. How many there are is not said: it would be a figure that no disclosure
/// rule has seen.
pub fn drawn(shown: usize) -> &'static str {
    match shown {
        COMMENTS_SHOWN => "Två kommentarer, dragna med lott bland de godkända.",
        _ => "En kommentar.",
    }
}

/// "Socialnämnden i Härnösand · sammanträde 12 mars 2027 · dnr SOC/2027:14"
pub fn case_line(brief: &Brief) -> String {
    let meeting = brief.case.meeting_on.map(|day| format!("sammanträde {}", swedish::day(day)));
    let case = brief.case.case_number.as_ref().map(|number| format!("dnr {number}"));
    [Some(brief.receiver.clone()), meeting, case].into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

/// "214 svar, 3 möten med 41 personer".
pub fn answers(brief: &Brief) -> String {
    let figures = &brief.result.figures;
    telling::answers(Words::swedish(), figures.participants(), figures.sessions())
}

/// When people answered.
pub fn year(brief: &Brief) -> i32 {
    last_day(ended(&brief.round)).year()
}

/// Who is missing, as a sentence; nothing where so few have answered.
pub fn missing(brief: &Brief) -> Option<String> {
    let figures = &brief.result.figures;
    (!figures.too_few()).then(|| who_is_missing(Words::swedish(), figures, &brief.population, year(brief)))
}

/// What the answers say first, each with the place that it rests on. Of whom the shares are is told once, after the last that all were
/// asked; one that some were asked says it itself.
pub fn said_first(brief: &Brief) -> Vec<(Lead, String)> {
    let statements: Vec<_> = brief.statements.iter().map(|statement| statement.statement_id).collect();
    let leads = leads(Words::swedish(), &brief.asked, &brief.result.figures, &statements);
    let of_all = |lead: &Lead| brief.asked.questions.get(lead.place).is_some_and(is_put_to_all);
    let last = leads.iter().rposition(of_all);
    let said = leads.into_iter().enumerate().map(|(at, lead)| {
        let said = match last == Some(at) {
            true => format!("{} {}", lead.sentence, of_whom(brief)),
            false => lead.sentence.clone(),
        };
        (lead, said)
    });
    said.collect()
}

/// What is said where so few have answered that there are no figures.
pub fn few(brief: &Brief) -> &'static str {
    match (brief.result.figures.participants(), has_words(brief)) {
        (0, false) => "Det finns inga svar och inga kommentarer att visa.",
        (_, false) => "Så här få svar visas inte som siffror, och det finns inga kommentarer att visa.",
        _ => "Så här få svar visas inte som siffror. Det människor skrev är resultatet. Allt står i bilagan.",
    }
}

/// What is said where the answers lean to nothing; nothing where there are no words to read either.
pub fn to_read(brief: &Brief) -> Option<&'static str> {
    has_words(brief).then_some("Läs vad människor skrev.")
}

fn has_words(brief: &Brief) -> bool {
    brief.comments.values().any(|comments| !comments.is_empty())
}

/// Heading of what the elected are asked, and of what they have decided since.
pub fn asked_of_you(brief: &Brief) -> &'static str {
    if brief.taken_up.is_decided { "Det här är beslutat" } else { "Det här ska ni ta ställning till" }
}

/// "Socialnämnden i Härnösand beslutar vad svaren ska leda till. Invånarna ska ha svar senast 15 april 2027." Where others decide than take
/// the result up, both are named. Once it is decided, by when residents have their reply alone.
pub fn decides(brief: &Brief, today: NaiveDate) -> String {
    let promised = reply_in_words(brief.round.state, &brief.dialogue, today).map(|reply| format!("{reply}."));
    let receiver = &brief.receiver;
    let decides = match (brief.taken_up.at(today), &brief.deciding) {
        (Deciding::Made, _) => None,
        (Deciding::Passed(day), _) => {
            Some(format!("{receiver} skulle ta upp svaren {}. Inget beslut är inskrivet.", swedish::day(day)))
        }
        (Deciding::Ahead, Some(deciding)) => {
            Some(format!("{receiver} tar emot svaren. {deciding} beslutar vad de ska leda till."))
        }
        (Deciding::Ahead, None) => Some(format!("{receiver} beslutar vad svaren ska leda till.")),
    };
    let is_ahead = brief.taken_up.at(today) == Deciding::Ahead && awaits_reply(brief.round.state);
    let no_day = (is_ahead && brief.case.meeting_on.is_none()).then(|| NO_DAY.to_owned());
    decides.into_iter().chain(no_day).chain(promised).collect::<Vec<_>>().join(" ")
}

/// Said where a decision is still to come and nobody has said when.
const NO_DAY: &str = "Ingen sammanträdesdag är satt.";

/// That nobody has approved a summary, and where the sentences come from then.
pub fn unapproved(brief: &Brief) -> Option<&'static str> {
    match (&brief.written, brief.result.figures.too_few()) {
        (Some(_), _) => None,
        (None, true) => Some("Ingen sammanställning är godkänd än."),
        (None, false) => Some("Ingen sammanställning är godkänd än. Tjänsten har gjort meningarna av siffrorna."),
    }
}

/// "Socialnämnden i Härnösand beslutade den 21 november 2026, § 41."
pub fn decided(decision: &DecisionCard) -> String {
    let DecisionCard { body, decided_on, minute_item, .. } = decision;
    Words::swedish().decision_by(body.as_str(), swedish::day(*decided_on), minute_item.as_str())
}

/// "Invånarna ska ha svar senast 15 april 2027". Nothing where no day was promised.
pub fn reply_in_words(state: RoundState, dialogue: &dialogue::Model, today: NaiveDate) -> Option<String> {
    let due = dialogue.reply_due?;
    Some(match reply(state, Some(due), today) {
        Reply::Settled => "Invånarna har fått svar".to_owned(),
        Reply::Due(day) => format!("Invånarna ska ha svar senast {}", swedish::day(day)),
        Reply::Late(day) => format!("Invånarna skulle ha haft svar senast {}", swedish::day(day)),
    })
}

/// What residents were promised, in the words that they read, and why they were asked, by name.
pub fn promise(brief: &Brief) -> Vec<(&'static str, String)> {
    let dialogue = &brief.dialogue;
    let told = |text: &String| format!("”{text}”");
    let can = dialogue.can_influence.as_ref().map(|can| ("Kan påverkas, enligt löftet till invånarna", told(can)));
    let cannot =
        dialogue.cannot_influence.as_ref().map(|cannot| ("Kan inte påverkas, enligt samma löfte", told(cannot)));
    let why = Some(("Därför frågade vi", dialogue.purpose.clone()));
    [can, cannot, why].into_iter().flatten().collect()
}

/// How much residents can influence, as it is said to those who decide.
pub fn influence(brief: &Brief) -> String {
    let whose = &brief.organisation.official_name;
    match brief.dialogue.influence_level {
        InfluenceLevel::Information => format!("{whose} berättar för invånarna vad som händer och varför."),
        InfluenceLevel::Consultation => format!(
            "{whose} frågar vad invånarna tycker, och politikerna läser en sammanställning av svaren innan de beslutar."
        ),
        InfluenceLevel::Deliberation => {
            format!("{whose} och invånarna träffas, lyssnar på varandra och resonerar tillsammans.")
        }
        InfluenceLevel::Influence => {
            "Invånarna är med och tar fram förslagen, och politikerna väljer bland dem.".to_owned()
        }
        InfluenceLevel::CoDecision => "Invånarna är med och fattar beslutet.".to_owned(),
    }
}

/// How signed figures are changed.
const ONLY_CORRECTED: &str =
    "De ändras bara genom en rättelse, som en moderator föreslår och en annan skriver under. Den står i så fall här.";

/// That signed figures are put right only openly, or how these were.
pub fn locked(result: &round_result::Model) -> String {
    match &result.correction_reason {
        None => ONLY_CORRECTED.to_owned(),
        Some(reason) => format!(
            "Det här är version {} av resultatet, som ersätter den förra. Tidigare versioner finns kvar. Skälet: {reason}",
            result.version
        ),
    }
}

/// That nothing is weighted, and how often one person may have answered.
pub fn unweighted(brief: &Brief) -> String {
    let many = match brief.round.one_time_codes {
        true => "Varje kod i ett brev har gällt för ett svar. Vem som skrev in koden vet vi inte.",
        false => "Länken är öppen, så samma person kan ha svarat flera gånger.",
    };
    let figures = &brief.result.figures;
    let unweighted = (!figures.too_few()).then(|| format!("{} ", Words::swedish().beside_unweighted()));
    let rounded = sums_are_uneven(figures)
        .then_some("Andelar är avrundade var för sig, så en summa blir inte alltid precis 100. ");
    format!("{}{}{many}", unweighted.unwrap_or_default(), rounded.unwrap_or_default())
}

/// That the round ended before its time, and why; nothing where it did not.
pub fn stopped(brief: &Brief) -> Option<String> {
    let (reason, at) = brief.round.stop_reason.as_ref().zip(brief.round.stopped_at)?;
    let planned = swedish::day(last_day(brief.round.closes_at));
    Some(format!("Omgången stoppades i förtid den {}, i stället för den {planned}: {reason}", swedish::day_of(at)))
}

/// What is not told, against whom that does not protect, and when the figures were signed.
pub fn hidden(brief: &Brief) -> String {
    let threshold = brief.result.figures.threshold();
    let signed = swedish::day_of(brief.result.row.signed_at);
    format!(
        "Tal under {threshold} skrivs som färre än {threshold}, och andra tal döljs när de annars skulle röja dem. Det \
         skyddar inte mot den som känner sitt eget och andras svar. Resultatet skrevs under den {signed}."
    )
}

/// Whether a scale, whose every share stands on the first page, does not come to a hundred because of rounding.
fn sums_are_uneven(figures: &RoundFigures) -> bool {
    figures.questions().iter().any(|of| matches!(of, QuestionFigures::Scale(table) if telling::is_uneven(table)))
}
