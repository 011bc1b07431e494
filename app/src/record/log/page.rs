//! `/arbete/logg`: what was done, newest first, in pages.

use chrono::SecondsFormat;
use leptos::{either::Either, prelude::*};
use leptos_axum::ResponseOptions;

use super::{
    LOG_PATH,
    filter::{Asked, FROM, PERSON, ROUND, SIGN_INS, UNTIL},
    gathered::gathered,
    queries::{self, Choices, Filter, Line},
};
use crate::{
    account::rights::organisation::log_reader,
    forms::{FormErrors, FormState, Sent},
    request, swedish,
    ui::{
        fields::{ErrorSummary, TextField},
        page::{Audience, Page, Trail},
        select::Select,
        shown::shown,
    },
};

/// So many acts stand on a page.
const ON_A_PAGE: u64 = 25;

/// Heads of columns, which stand before each value where there is no room for columns.
const WHO: &str = "Vem";
const WHAT: &str = "Vad";
const ABOUT: &str = "Gäller";
const NOTE: &str = "Anteckning";

/// What was asked for, what there is to ask for, and the acts.
struct Found {
    asked: Asked,
    choices: Choices,
    lines: Vec<Line>,
    /// The number that the next page begins before, if there is one.
    older: Option<i64>,
}

/// The log, as far as the visitor may read it. What is asked for stands in the address.
#[component]
pub fn LogPage() -> impl IntoView {
    let (state, parts) = (request::state(), request::parts());
    let (sent, asked) = asked(&parts);
    if let Err(errors) = &asked {
        expect_context::<ResponseOptions>().set_status(http::StatusCode::UNPROCESSABLE_ENTITY);
        provide_context(FormState::of(sent, errors.clone()));
    } else {
        provide_context(FormState::of(sent, FormErrors::default()));
    }
    let found = async move {
        let reader = log_reader(&state, &parts.headers).await?;
        let choices = queries::choices(&state.db, &reader).await?;
        let Ok(asked) = asked else {
            return Ok(Found { asked: Asked::default(), choices, lines: Vec::new(), older: None });
        };
        let filter = queries::chosen(&reader, &choices, asked)?;
        let mut lines = queries::newest(&state.db, &reader, &filter, ON_A_PAGE + 1).await?;
        let more = lines.len() as u64 > ON_A_PAGE;
        lines.truncate(ON_A_PAGE as usize);
        let older = lines.last().map(|line| line.entry.number).filter(|_| more);
        let Filter { asked, .. } = filter;
        Ok(Found { asked, choices, lines, older })
    };
    shown(found, |found| view! { <Log found/> })
}

/// What stands in the address; or, where the form for the file was wrong, in that.
fn asked(parts: &http::request::Parts) -> (Sent, Result<Asked, FormErrors>) {
    let form = request::form();
    let sent =
        if form.is_shown_again() { form.sent } else { Sent::parse(parts.uri.query().unwrap_or_default().as_bytes()) };
    let asked = Asked::check(&sent);
    (sent, asked)
}

#[component]
fn Log(found: Found) -> impl IntoView {
    let Found { asked, choices, lines, older } = found;
    let is_first = asked.before.is_none();
    let list = if lines.is_empty() {
        Either::Left(view! { <p id="none">"Här finns inget som stämmer med det du letar efter."</p> })
    } else {
        Either::Right(view! { <Lines lines/> })
    };
    view! {
        <Page title="Logg" audience=Audience::Staff wide=true>
            <ErrorSummary/>
            <Trail steps=vec![("/arbete".to_owned(), "Ditt arbete".to_owned())]/>
            <h1 id="log-title">"Logg"</h1>
            <p class="lead">"Det här har gjorts, det senaste först. Ingenting i loggen går att ändra eller ta bort."</p>
            <Narrow choices sign_ins=asked.sign_ins/>
            <SignIns asked=asked.clone()/>
            {list}
            <nav class="actions" aria-label="Bläddra">
                {(!is_first).then(|| view! { <a href=address(&Asked { before: None, ..asked.clone() })>"Till det senaste"</a> })}
                {older.map(|before| view! { <a href=address(&Asked { before: Some(before), ..asked.clone() })>"Äldre"</a> })}
            </nav>
            <Fetch asked/>
        </Page>
    }
}

/// The address of the page that shows this.
fn address(asked: &Asked) -> String {
    let query = form_urlencoded::Serializer::new(String::new()).extend_pairs(asked.fields()).finish();
    if query.is_empty() { LOG_PATH.to_owned() } else { format!("{LOG_PATH}?{query}") }
}

/// What to look for.
#[component]
fn Narrow(choices: Choices, sign_ins: bool) -> impl IntoView {
    let all = |word: &str| (String::new(), word.to_owned());
    let rounds =
        choices.rounds.into_iter().map(|round| (round.code.clone(), format!("{} ({})", round.title, round.code)));
    let people = choices.people.into_iter().map(|person| (person.id.to_string(), person.display_name));
    view! {
        <form method="get" action=LOG_PATH class="stack log-filter">
            {sign_ins.then(|| view! { <input type="hidden" name=SIGN_INS value="ja"/> })}
            <Select name=ROUND label="Omgång" options=[all("Alla omgångar")].into_iter().chain(rounds).collect()/>
            <Select name=PERSON label="Vem" options=[all("Alla")].into_iter().chain(people).collect()/>
            <TextField name=FROM label="Från och med" kind="date"/>
            <TextField name=UNTIL label="Till och med" kind="date"/>
            <div class="actions"><button class="button">"Visa"</button> <a href=LOG_PATH>"Visa allt"</a></div>
        </form>
    }
}

/// Whether signing in and out is among what is shown, and the other way.
#[component]
fn SignIns(asked: Asked) -> impl IntoView {
    let other = address(&Asked { before: None, sign_ins: !asked.sign_ins, ..asked.clone() });
    let (says, way) = match asked.sign_ins {
        true => ("In- och utloggningar visas.", "Visa dem inte"),
        false => ("In- och utloggningar visas inte.", "Visa dem också"),
    };
    view! { <p id="sign-ins">{says} " " <a href=other>{way}</a></p> }
}

#[component]
fn Lines(lines: Vec<Line>) -> impl IntoView {
    let rows: Vec<_> = gathered(lines)
        .into_iter()
        .map(|gathered| {
            let (what, note) = (gathered.what().into_owned(), gathered.note());
            let Line { entry, who, about } = gathered.line;
            view! {
                <tr role="row">
                    <th scope="row" role="rowheader"><time datetime=entry.at.to_rfc3339_opts(SecondsFormat::Secs, true)>{swedish::moment(entry.at)}</time></th>
                    <td role="cell" data-head=WHO>{who}</td>
                    <td role="cell" data-head=WHAT>{what}</td>
                    <td role="cell" data-head=ABOUT>{about}</td>
                    <td role="cell" data-head=NOTE class="log-note">{note}</td>
                </tr>
            }
        })
        .collect();
    view! {
        <div class="table-wrap" role="region" aria-labelledby="log-title" tabindex="0">
            <table class="table table--stacked" role="table" id="log">
                <thead role="rowgroup">
                    <tr role="row">
                        <th scope="col" role="columnheader">"När"</th>
                        <th scope="col" role="columnheader">{WHO}</th>
                        <th scope="col" role="columnheader">{WHAT}</th>
                        <th scope="col" role="columnheader">{ABOUT}</th>
                        <th scope="col" role="columnheader">{NOTE}</th>
                    </tr>
                </thead>
                <tbody role="rowgroup">{rows}</tbody>
            </table>
        </div>
    }
}

/// The same as a file, all pages of it.
#[component]
fn Fetch(asked: Asked) -> impl IntoView {
    let fields = Asked { before: None, ..asked }.fields();
    let fields: Vec<_> =
        fields.into_iter().map(|(name, value)| view! { <input type="hidden" name=name value=value/> }).collect();
    view! {
        <section class="part" aria-labelledby="file-title">
            <h2 id="file-title">"Hämta som fil"</h2>
            <p>
                "Filen innehåller allt som sidan visar, också äldre sidor och alla in- och utloggningar. Varje rad har ett fingeravtryck (SHA-256) som räknas ut \
                 av raden och av fingeravtrycket i raden före, så att det syns om något har ändrats. Att du hämtar filen skrivs in i loggen."
            </p>
            <form method="post" action=LOG_PATH class="actions">
                {fields}
                <button class="button button--secondary">"Hämta loggen (CSV)"</button>
            </form>
        </section>
    }
}
