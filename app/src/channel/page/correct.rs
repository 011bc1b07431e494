//! One paper that is keyed in: put right, or taken out of the count; with what has been done to it.

use chrono::{DateTime, Utc};
use http::request::Parts;
use leptos::prelude::*;

use super::frame::{DeskPage, KeyedForm, not_now, shown};
use crate::{
    channel::{
        access::{self, Asked, name_of},
        actions::WITHDRAW,
        fields::{EnterSendsNothing, Reason, Sheet},
        pile,
        rules::paper_path,
        sheet::sheet,
    },
    context::AppState,
    entity::{audit_entry, paper_entry, submission::AnswerChannel},
    error::AppError,
    forms::Sent,
    request, swedish,
    ui::notice::{Notice, NoticeKind},
};

struct Found {
    asked: Asked,
    entry: paper_entry::Model,
    keyed: Sent,
    counts: bool,
    history: Vec<(String, audit_entry::Model)>,
    now: DateTime<Utc>,
}

/// `/arbete/omgang/{code}/papper/{number}`.
#[component]
pub fn CorrectPaperPage() -> impl IntoView {
    let (state, parts, code) = (request::state(), request::parts(), request::route_param("code"));
    let number = request::route_param("number");
    shown(async move { found(&state, &parts, &code, &number).await }, |found| view! { <Correct found/> })
}

async fn found(state: &AppState, parts: &Parts, code: &str, number: &str) -> Result<Found, AppError> {
    let keyer = access::keyer(state, &parts.headers, code, AnswerChannel::Paper).await?;
    let number = number.parse().map_err(|_| AppError::NotFound)?;
    let entry = pile::entry(&state.db, keyer.row().id, number).await?.ok_or(AppError::NotFound)?;
    let asked = access::asked(&state.db, keyer.row()).await?;
    let (keyed, counts) = pile::stored(&state.db, &asked.questionnaire, &entry).await?;
    let acts = pile::history(&state.db, &entry).await?;
    let names = access::names(&state.db, acts.iter().filter_map(|act| act.account_id)).await?;
    let named = |act: audit_entry::Model| (act.account_id.map(|id| name_of(&names, id)).unwrap_or_default(), act);
    Ok(Found {
        history: acts.into_iter().map(named).collect(),
        keyed: Sent::new(keyed.into_iter().collect()),
        asked,
        entry,
        counts,
        now: state.clock.now(),
    })
}

#[component]
fn Correct(found: Found) -> impl IntoView {
    let Found { asked, entry, keyed, counts, history, now } = found;
    let round = asked.round.clone();
    let above = vec![(paper_path(&round.code), "Mata in papper".to_owned())];
    let not_now = not_now(&round, now);
    let is_living = not_now.is_none();
    let out = (!counts).then(|| {
        view! {
            <Notice kind=NoticeKind::Warning title="Papperet räknas inte">
                <p>"Det är borttaget ur räkningen. Sparar du en rättelse räknas det igen."</p>
            </Notice>
        }
    });
    view! {
        <DeskPage title=format!("Rätta papper {}", entry.paper_number) round above>
            <p>"Lämnat den " {swedish::day(entry.handed_in_on)} ". Ha papperet framför dig."</p>
            {out}
            {not_now.map(|sentence| view! { <p class="lead">{sentence}</p> })}
            {is_living.then(|| view! {
                <KeyedForm>
                    <EnterSendsNothing/>
                    <Sheet parts=sheet(&asked.questionnaire) start=keyed/>
                    <Reason label="Varför rättas papperet?"/>
                    <div class="actions">
                        <button class="button">"Spara rättelsen"</button>
                        {counts.then(|| view! {
                            <button class="button button--danger" name="act" value=WITHDRAW>"Räkna inte papperet"</button>
                        })}
                    </div>
                </KeyedForm>
            })}
            <History history/>
        </DeskPage>
    }
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
