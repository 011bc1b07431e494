//! A sentence as it is read, with what it rests on one step away, and what is wrong with it pointed at.

use analysis::{
    answered::{Base, Possible},
    figures::{Cell, Group, Row, Table},
};
use claims::{
    base::Told,
    claim::{Claim, FigureRef, Kind, Part, Slot, Strength},
    easy::easy,
    figure::{figure, groups_of},
    finding::{Check, Finding},
    quantity::Quantity,
    render::{Piece, render},
    sources::Sources,
};
use leptos::prelude::*;

use super::choices::{beginning, said};
use crate::{
    summary::{
        figure::share_or_hidden,
        quoted::{Tongue, language},
        telling::{self, NamedRow, PutTo},
        words,
    },
    words::Words,
};

/// The field of an address that says which sentence is shown with what it rests on.
pub const SUPPORT: &str = "underlag";

/// A claim as a page shows it.
#[derive(Clone, Debug)]
pub struct Sentence {
    /// Its id on the page.
    pub anchor: String,
    /// Its words.
    pub pieces: Vec<Piece>,
    /// In easy-read words, where rules can make them.
    pub easy: Option<Vec<Piece>>,
    /// What it says as data.
    pub claim: Claim,
    /// The figures that it rests on.
    pub figures: Vec<RestsOn>,
    /// Comments as they may be read.
    pub comments: Vec<String>,
    /// Whether it is about one person or a minority.
    pub is_of_few: bool,
    /// Which results that it rests on have been corrected since it was approved.
    pub since: super::since::CorrectedSince,
    /// Something else to know of its words.
    pub remark: Option<String>,
}

/// A figure that a sentence rests on.
#[derive(Clone, Debug)]
pub struct RestsOn {
    /// In words.
    pub says: String,
    /// The row or rows of its table.
    pub line: Option<Line>,
    /// The count and the share that are told of it; nothing where it is not shown.
    pub told: Option<Possible>,
}

impl RestsOn {
    fn of(wanted: &FigureRef, sources: &Sources) -> Self {
        let told = figure(sources, wanted).ok().map(|found| found.told);
        Self { says: said(wanted, sources), line: line(wanted, sources), told }
    }
}

/// Rows of a table that a figure is made of.
#[derive(Clone, Debug)]
pub struct Line {
    /// Each with its name.
    pub rows: Vec<(String, String, Option<String>)>,
    /// Of whom its shares are, and those of the sentence.
    pub base: Told,
}

impl Sentence {
    /// The claim as it is read with these sources.
    pub fn of(anchor: String, claim: &Claim, sources: &Sources) -> Self {
        let comments = claim
            .support
            .comments
            .iter()
            .filter_map(|wanted| sources.comments.iter().find(|comment| comment.id == wanted.id)?.shown.clone());
        Self {
            anchor,
            pieces: render(claim, sources),
            easy: easy(claim, sources),
            claim: claim.clone(),
            figures: claim.support.figures.iter().map(|wanted| RestsOn::of(wanted, sources)).collect(),
            comments: comments.collect(),
            is_of_few: is_of_few(claim),
            since: super::since::CorrectedSince::default(),
            remark: None,
        }
    }

    /// The same in easy-read words; where rules can make none, as it is, with this remark.
    pub fn in_easy_words(self, none: String) -> Self {
        match self.easy.clone() {
            Some(pieces) => Self { pieces, ..self },
            None => Self { remark: Some(none), ..self },
        }
    }

    /// Whether there is anything that it rests on to show.
    pub fn has_support(&self) -> bool {
        !self.figures.is_empty() || !self.comments.is_empty()
    }

    /// The id on the page of what it rests on.
    pub fn support_id(&self) -> String {
        format!("{}-{SUPPORT}", self.anchor)
    }

    /// Where what it rests on stands open, on the page at `address`. It is asked for in the query too, since a browser need not
    /// open what a fragment leads to.
    pub fn support_path(&self, address: &str) -> String {
        format!("{address}?{SUPPORT}={}#{}", self.anchor, self.support_id())
    }

    /// The sentence as running text, quotations between marks.
    pub fn text(&self) -> String {
        self.pieces.iter().map(|piece| piece.text.as_str()).collect()
    }
}

/// A single voice, or what is said of a minority in so many words.
fn is_of_few(claim: &Claim) -> bool {
    let minority = Strength::Word(Quantity::Minority);
    claim.kind == Kind::LoneVoice || claim.says.iter().any(|said| said.strength == minority)
}

fn line(wanted: &FigureRef, sources: &Sources) -> Option<Line> {
    let found = figure(sources, wanted).ok()?;
    let options = found.question.map(|(question, _)| question.options.clone()).unwrap_or_default();
    let base = found.base();
    let added = wanted.table.question().zip(found.question);
    let is_added = added.is_some_and(|((_, row), (question, _))| question.added.contains(&row));
    let rows = |table: &Table| {
        let named = match is_added {
            true => telling::named_votes(Words::swedish(), table, PutTo::LaterOnes),
            false => telling::named_rows(Words::swedish(), table, &options),
        };
        let named = named.into_iter();
        let told =
            |(name, table, row): NamedRow| (name, words::cell(row.cell(), table.group()), share(&table, &row, base));
        named.map(told).collect::<Vec<_>>()
    };
    if let Some(table) = found.table {
        return Some(Line { rows: rows(table), base });
    }
    // Several groups together: the rows of each, which anybody can add up.
    let languages = telling::languages(&found.round.figures);
    let of_group = |group: &Group| {
        let who = words::category(group.category(), &languages);
        let each = rows(group.table()).into_iter();
        each.map(|(name, count, share)| (format!("{who}: {name}"), count, share)).collect::<Vec<_>>()
    };
    let all: Vec<_> = groups_of(found.round, found.at).into_iter().flat_map(of_group).collect();
    (!all.is_empty()).then_some(Line { rows: all, base })
}

/// The share that a row is of those that the sentence speaks of.
fn share(table: &Table, row: &Row, base: Told) -> Option<String> {
    if matches!(row.cell(), Cell::FewerThan { .. }) {
        return None;
    }
    match table.possible(&[row.category()], base.base()) {
        Some(possible) => telling::percent(Words::swedish(), possible.share()),
        // Who did not answer is none of them.
        None if base.base() == Base::Answered => Some("–".to_owned()),
        None => words::share(table, row.cell()),
    }
}

/// What a quotation that is not in Swedish is marked with.
fn tag(words: &str) -> Option<&'static str> {
    language(words).map(Tongue::tag)
}

/// The sentence. Quotations are marked as such.
#[component]
pub fn SentenceWords(
    /// Its pieces.
    pieces: Vec<Piece>,
) -> impl IntoView {
    let piece = |piece: Piece| match piece.slot {
        Some(Slot::Quote(_)) => {
            let words = piece.text.trim_matches(['”', '"']).to_owned();
            let lang = tag(&words);
            view! { <q class="claim-quote" lang=lang>{words}</q> }.into_any()
        }
        _ => piece.text.into_any(),
    };
    pieces.into_iter().map(piece).collect_view()
}

/// What the sentence rests on, one step away: each figure with its whole table, and each comment.
#[component]
pub fn Support(
    /// The sentence.
    sentence: Sentence,
    /// Whether it was asked for.
    #[prop(optional)]
    open: bool,
) -> impl IntoView {
    let (id, has_support) = (sentence.support_id(), sentence.has_support());
    let Sentence { pieces, figures, comments, .. } = sentence;
    let whose = beginning(&pieces.into_iter().map(|piece| piece.text).collect::<String>());
    let figure = |RestsOn { says, line, .. }: RestsOn| {
        let table = line.map(|line| view! { <SupportTable caption=says.clone() line/> });
        view! { <li><p>{says}</p> {table}</li> }
    };
    let comment = |text: String| {
        let lang = tag(&text);
        view! { <li><blockquote class="quote" lang=lang><p>{text}</p></blockquote></li> }
    };
    has_support.then(|| {
        view! {
            <details class="more claim-support" id=id open=open>
                <summary>"Det här bygger meningen på"<span class="visually-hidden">": " {whose}</span></summary>
                <ul class="more-body stack">
                    {figures.into_iter().map(figure).collect_view()}
                    {comments.into_iter().map(comment).collect_view()}
                </ul>
            </details>
        }
    })
}

#[component]
fn SupportTable(caption: String, line: Line) -> impl IntoView {
    let row = |(name, count, share): (String, String, Option<String>)| {
        view! { <tr><th scope="row">{name}</th><td class="number">{count}</td><td class="number">{share_or_hidden(Words::swedish(), share)}</td></tr> }
    };
    let of = line.base.words();
    view! {
        <table class="table">
            <caption class="visually-hidden">{caption}</caption>
            <thead>
                <tr><th scope="col">"Svar"</th><th scope="col" class="number">"Antal"</th><th scope="col" class="number">"Andel " {of}</th></tr>
            </thead>
            <tbody>{line.rows.into_iter().map(row).collect_view()}</tbody>
        </table>
    }
}

/// What the checks say of a sentence: what stops it first, then hints.
#[component]
pub fn Findings(
    /// The sentence, for the words that are pointed at.
    sentence: Vec<Part>,
    /// What was found.
    findings: Vec<Finding>,
) -> impl IntoView {
    let mut findings = findings;
    findings.sort_by_key(|finding| !finding.check.refuses());
    let row = |finding: Finding| {
        let words = pointed_at(&sentence, &finding);
        let name = name(finding.check);
        let class = if finding.check.refuses() { "finding finding--refuses" } else { "finding" };
        let words = words.map(|words| view! { <mark>{words}</mark> " " });
        view! { <li class=class><strong>{name} ": "</strong> {words} {finding.message}</li> }
    };
    let rows: Vec<_> = findings.into_iter().map(row).collect();
    (!rows.is_empty()).then(|| view! { <ul class="findings">{rows}</ul> })
}

/// The words of the sentence that a finding is about.
fn pointed_at(sentence: &[Part], finding: &Finding) -> Option<String> {
    let place = finding.at.as_ref()?;
    match sentence.get(place.part)? {
        Part::Text(text) => {
            let words: String = text.chars().skip(place.chars.start).take(place.chars.len()).collect();
            (!words.is_empty()).then_some(words)
        }
        Part::Slot(_) => None,
    }
}

fn name(check: Check) -> &'static str {
    match check {
        Check::Support => "Vad meningen bygger på",
        Check::Numbers => "Skriven siffra",
        Check::Strength => "Hur många det är",
        Check::Direction => "Vad de tycker",
        Check::Group => "Vilka det gäller",
        Check::Source => "Var det kommer ifrån",
        Check::Balance => "Det som fattas",
        Check::Language => "Tips om språket",
    }
}
