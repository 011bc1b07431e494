//! One paper that is keyed in: put right, or taken out of the count; with what has been done to it.

use chrono::{DateTime, Utc};
use http::request::Parts;
use leptos::prelude::*;

use super::frame::{DeskPage, KeyedForm, not_now};
use crate::{
    channel::{
        access::{self, Asked, name_of},
        actions::WITHDRAW,
        corrections,
        differences::{self, Difference},
        fields::{EnterSendsNothing, Reason, Sheet, ShortField},
        form::{DAY, LANGUAGE, NUMBER},
        in_languages::PaperLanguage,
        keying,
        pile::{self, OnFile},
        rules::{may_take_in, paper_path},
        second,
        seen::Seen,
        sheet::sheet,
    },
    context::AppState,
    entity::{audit_entry, paper_entry, submission::AnswerChannel},
    error::AppError,
    forms::Sent,
    request, swedish,
    ui::{
        notice::{Notice, NoticeKind},
        shown::shown,
    },
    words::Words,
};

struct Found {
    asked: Asked,
    entry: paper_entry::Model,
    /// What stands there; nothing for one who may still be the second to read the paper.
    opened: Option<Opened>,
    now: DateTime<Utc>,
}

struct Opened {
    on_file: OnFile,
    history: Vec<(String, audit_entry::Model)>,
}

/// `/arbete/omgang/{code}/papper/{number}`.
#[component]
pub fn CorrectPaperPage() -> impl IntoView {
    let (state, parts, code) = (request::state(), request::parts(), request::route_param("code"));
    let number = request::route_param("number");
    shown(async move { found(&state, &parts, &code, &number).await }, |found| view! { <Paper found/> })
}

async fn found(state: &AppState, parts: &Parts, code: &str, number: &str) -> Result<Found, AppError> {
    let keyer = access::keyer(state, &parts.headers, code, AnswerChannel::Paper).await?;
    let number = number.parse().map_err(|_| AppError::NotFound)?;
    let entry = pile::entry(&state.db, keyer.row().id, number).await?.ok_or(AppError::NotFound)?;
    let asked = access::asked(&state.db, keyer.row()).await?;
    let now = state.clock.now();
    // Once the round is closed nothing of the paper is shown, and so nothing is kept from anybody.
    let is_living = may_take_in(keyer.row(), now);
    if is_living && second::is_closed_to(&state.db, &keyer, &entry).await? {
        return Ok(Found { asked, entry, opened: None, now });
    }
    if is_living {
        corrections::note_opened(state, &keyer, &entry).await?;
    }
    let opened = Some(opened(state, &asked, &entry).await?);
    Ok(Found { asked, entry, opened, now })
}

async fn opened(state: &AppState, asked: &Asked, entry: &paper_entry::Model) -> Result<Opened, AppError> {
    let acts = pile::history(&state.db, entry).await?;
    let names = access::names(&state.db, acts.iter().filter_map(|act| act.account_id)).await?;
    let named = |act: audit_entry::Model| (act.account_id.map(|id| name_of(&names, id)).unwrap_or_default(), act);
    Ok(Opened {
        history: acts.into_iter().map(named).collect(),
        on_file: pile::stored(&state.db, &asked.questionnaire, entry).await?,
    })
}

#[component]
fn Paper(found: Found) -> impl IntoView {
    let Found { asked, entry, opened, now } = found;
    let round = asked.round.clone();
    let path = paper_path(&round.code);
    let number = entry.paper_number;
    let above = vec![(path.clone(), "Mata in papper".to_owned())];
    let body = match opened {
        Some(opened) => view! { <Open asked entry opened now/> }.into_any(),
        None => view! {
            <p class="lead">
                "Papperet väntar på att matas in en andra gång av någon som inte har sett vad som lästes första gången. Därför \
                 visas det inte för dig."
            </p>
            <p><a class="button" href=format!("{path}/{number}/kontroll")>"Mata in det en andra gång"</a></p>
        }
        .into_any(),
    };
    view! { <DeskPage title=format!("Rätta papper {number}") round above>{body}</DeskPage> }
}

#[component]
fn Open(asked: Asked, entry: paper_entry::Model, opened: Opened, now: DateTime<Utc>) -> impl IntoView {
    let Opened { on_file, history } = opened;
    let not_now = not_now(&asked.round, now);
    let is_living = not_now.is_none();
    let out = (!on_file.counts).then(|| {
        view! {
            <Notice kind=NoticeKind::Warning title="Papperet räknas inte">
                <p>"Det är borttaget ur räkningen. Sparar du en rättelse räknas det igen."</p>
            </Notice>
        }
    });
    view! {
        <p>"Lämnat den " {swedish::day(entry.handed_in_on)} ". Ha papperet framför dig."</p>
        {out}
        {not_now.map(|sentence| view! { <p class="lead">{sentence}</p> })}
        {is_living.then(|| view! { <Correct asked entry on_file/> })}
        <History history/>
    }
}

#[component]
fn Correct(asked: Asked, entry: paper_entry::Model, on_file: OnFile) -> impl IntoView {
    let counts = on_file.counts;
    let (stamp, differences) = (on_file.stamp(&entry), differences(&asked, &entry, &on_file));
    let language = Words::in_language(&on_file.language);
    let start = Sent::new(on_file.keyed.into_iter().collect());
    view! {
        <KeyedForm>
            <EnterSendsNothing/>
            <Seen stamp differences/>
            <div class="keyed-head">
                <ShortField name=NUMBER label="Papperets nummer" value=entry.paper_number.to_string()/>
                <ShortField name=DAY label="Lämnat den" kind="date" value=entry.handed_in_on.to_string()/>
                <PaperLanguage round=asked.round.clone() chosen=language/>
            </div>
            <Sheet parts=sheet(&asked.questionnaire) start/>
            <Reason label="Varför rättas papperet?"/>
            <div class="actions">
                <button class="button">"Spara rättelsen"</button>
                {counts.then(|| view! {
                    <button class="button button--danger" name="act" value=WITHDRAW>"Räkna inte papperet"</button>
                })}
            </div>
        </KeyedForm>
    }
}

/// Where what stands now is not what was typed.
fn differences(asked: &Asked, entry: &paper_entry::Model, on_file: &OnFile) -> Vec<Difference> {
    let typed = request::form().sent;
    let head = [
        (NUMBER, "Papperets nummer", entry.paper_number.to_string()),
        (DAY, "Lämnat den", entry.handed_in_on.to_string()),
    ];
    let head = head.map(|(field, text, first)| Difference {
        field: field.to_owned(),
        text: text.to_owned(),
        first,
        second: typed.get(field).trim().to_owned(),
    });
    let language = language(&on_file.language, typed.get(LANGUAGE));
    let read = keying::read(&typed, &asked.questionnaire).map(|read| keying::keyed(&read, &asked.questionnaire));
    let sheet = sheet(&asked.questionnaire);
    let of_sheet = differences::differences(&sheet, &on_file.keyed, &read.unwrap_or_default());
    let head = head.into_iter().chain(language);
    head.filter(|difference| difference.first != difference.second).chain(of_sheet).collect()
}

/// The language that stands and the one that was chosen, where it was asked for.
fn language(stands: &str, chosen: &str) -> Option<Difference> {
    let name = |tag: &str| Words::in_language(tag).language_name();
    (!chosen.is_empty()).then(|| Difference {
        field: LANGUAGE.to_owned(),
        text: "Papperets språk".to_owned(),
        first: name(stands),
        second: name(chosen),
    })
}

/// What was done to it, by whom and why.
#[component]
fn History(history: Vec<(String, audit_entry::Model)>) -> impl IntoView {
    let rows = history.into_iter().map(|(who, act)| {
        let what = match act.act.as_str() {
            "paper.enter" => "Inmatat",
            "paper.correct" => "Rättat",
            "paper.withdraw" => "Borttaget ur räkningen",
            "paper.check" => "Inmatat en andra gång",
            "paper.open" => "Öppnat",
            "paper.settle" => "Skillnaderna avgjorda",
            _ => "Ändrat",
        };
        view! { <li>{swedish::moment(act.at)} ": " <strong>{what}</strong> " av " {who} ". " <span class="muted">{act.note}</span></li> }
    });
    view! {
        <section class="part" aria-labelledby="history-title">
            <h2 id="history-title">"Vad som har hänt med papperet"</h2>
            <ol class="stack" id="history">{rows.collect_view()}</ol>
        </section>
    }
}
