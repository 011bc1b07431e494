//! Check 6: what a claim rests on is still there, may be shown, and reads as it did.

use analysis::stored::fingerprint;

use crate::{
    check::Read,
    claim::{CommentRef, Ground, Kind, Slot},
    figure::Missing,
    finding::{Check, Finding, Place},
    tokens::{self, Token},
};

/// Words that somebody may set in quotation marks by hand: a name, not what a person wrote.
const NAME_IN_QUOTES: usize = 3;

pub(crate) fn findings(read: &Read<'_>) -> Vec<Finding> {
    let mut found: Vec<Finding> = Vec::new();
    found.extend(read.figures.iter().filter_map(|figure| of_figure(read, figure.as_ref().err().copied())));
    found.extend(read.claim.support.comments.iter().filter_map(|comment| of_comment(read, comment)));
    found.extend(topic(read));
    found.extend(read.claim.slots().filter(|(_, slot)| is_empty(read, slot)).map(|(part, _)| {
        let message = "Det som skulle stå här finns inte i underlaget. Sätt in det på nytt.";
        Finding::new(Check::Source, message).at(Place { part, chars: 0..0 })
    }));
    let take = "Citatet är skrivet för hand. Sätt in kommentaren, så att den står som den är godkänd.";
    found.extend(typed_quotation(&read.tokens, take));
    found
}

fn of_figure(read: &Read<'_>, missing: Option<Missing>) -> Option<Finding> {
    let hidden_is_meant = read.claim.kind == Kind::Limit(Ground::Hidden);
    let message = match missing {
        None if hidden_is_meant => "Siffran visas i resultatet. Skriv vad den säger i stället.",
        None => return None,
        Some(Missing::Result) => {
            "Siffran kommer från ett annat resultat än det som gäller nu. Välj den på nytt i det fasta resultatet."
        }
        Some(Missing::Table) => "Siffran finns inte i det fasta resultatet. Välj en som finns.",
        Some(Missing::TakenAway) => "Påståendet som siffran gäller har tagits bort. Välj en annan siffra.",
        Some(Missing::Hidden) if hidden_is_meant => return None,
        Some(Missing::Hidden) => "Siffran får inte visas, för att ingen ska kunna kännas igen. Välj en annan.",
    };
    Some(Finding::new(Check::Source, message))
}

fn of_comment(read: &Read<'_>, wanted: &CommentRef) -> Option<Finding> {
    let shown = read.sources.comment(wanted.id).map(|comment| comment.shown.as_deref());
    let message = match shown {
        None => "En kommentar som meningen bygger på finns inte kvar. Ta bort den.",
        Some(None) => "En kommentar som meningen bygger på får inte visas: den är inte godkänd, eller tillbakatagen.",
        Some(Some(words)) if fingerprint(words) != wanted.words => {
            "En kommentar som meningen bygger på har ändrats eller maskats sedan den lades till. Läs den och lägg till den på nytt."
        }
        Some(Some(_)) => return None,
    };
    Some(Finding::new(Check::Source, message))
}

fn topic(read: &Read<'_>) -> Option<Finding> {
    let Kind::Topic(id) = read.claim.kind else { return None };
    let Some(topic) = read.sources.topic(id) else {
        return Some(Finding::new(Check::Source, "Ämnet finns inte kvar. Välj ett som finns."));
    };
    let under = read.claim.support.comments.iter().all(|comment| topic.comments.contains(&comment.id));
    (!under).then(|| {
        Finding::new(Check::Source, "En av kommentarerna hör inte till ämnet. Ta bort den, eller flytta den dit.")
    })
}

/// Whether there is nothing that the slot could be filled with.
fn is_empty(read: &Read<'_>, slot: &Slot) -> bool {
    let figure = |at: &usize| read.figures.get(*at).is_none();
    let option = |place: &usize, option: &usize| {
        read.sources.question(*place).is_none_or(|question| question.options.len() <= *option)
    };
    match slot {
        Slot::Percent(at) | Slot::CountOf(at) | Slot::Base(at) | Slot::Answers(at) | Slot::Round(at) => figure(at),
        Slot::PopulationPercent(at) => read.population_share(*at).is_none(),
        Slot::Choice { place, option: at } | Slot::QuotedChoice { place, option: at } => option(place, at),
        Slot::Statement { place, row } => option(place, row),
        Slot::Question { place } => read.sources.question(*place).is_none(),
        Slot::Topic => !matches!(read.claim.kind, Kind::Topic(id) if read.sources.topic(id).is_some()),
        Slot::Quote(at) => read.claim.support.comments.get(*at).is_none(),
        Slot::Fact(key) => read.sources.fact(key).is_none(),
        Slot::Group { .. } => false,
        Slot::Others => read.figures.iter().flatten().all(|figure| figure.at.left_out().is_none()),
    }
}

/// More than a name in quotation marks that somebody typed: code quotes, so that masked words stay masked.
pub(crate) fn typed_quotation(tokens: &[Token<'_>], message: &str) -> Option<Finding> {
    let is_mark = |token: &Token<'_>| matches!(token.kind, tokens::Kind::Sign('”' | '"' | '“' | '»' | '«'));
    let long = |inside: &&[Token<'_>]| NAME_IN_QUOTES < inside.iter().filter(|token| !token.word().is_empty()).count();
    // Between the first mark and the second, the third and the fourth; a last one that is not closed quotes the rest.
    let inside = tokens.split(is_mark).skip(1).step_by(2).find(long)?;
    let found = Finding::new(Check::Source, message);
    Some(match tokens::place_of(inside) {
        Some(place) => found.at(place),
        None => found,
    })
}
