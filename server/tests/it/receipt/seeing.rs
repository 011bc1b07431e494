//! What the code shows.

use app::entity::{
    comment::{self, CommentState},
    round::RoundState,
    submission,
};
use sea_orm::{ActiveModelTrait, ActiveValue::Set};

use super::{ANSWER, Holder, arranged, comments, now_is, only_submission, texts};
use crate::{round::sign, summary::writing::approved_with_voice, support::TestApp};

#[tokio::test]
async fn the_code_shows_what_was_answered_in_words() {
    let (app, round, mut holder) = arranged().await;
    app.set_time("2027-03-02T11:00:00Z");

    let page = holder.look().await;

    page.assert_status(200).assert_text("h1", "Ditt svar").assert_text(".lead", &round.row.title);
    page.assert_text("main", "Skickat den 1 mars 2027.").assert_no_text("main", "kl.");
    for way_on in ["/".to_owned(), format!("/dialog/{}", round.dialogue.slug)] {
        assert_eq!(page.count(&format!("main a[href='{way_on}']")), 1, "{way_on}");
    }
    let said = [
        "Hur lätt är det för dig att få kontakt med vården?",
        "Ganska lätt",
        "Hur vill du helst få kontakt?",
        "Besök",
        "Vad skulle göra det lättare?",
        "Fler tider",
        "Närmare hem",
        "Vad är viktigast för dig?",
        "Tid",
        "Närhet",
        "Vad vill du säga till dem som beslutar?",
        "Ring upp <mig> 🙂",
        "Ingen har läst det än. Det visas inte för andra innan en tjänsteperson hos kommunen eller regionen har läst det.",
        "Håller du med?",
        "Det ska gå att ringa. Ditt svar: Håller med",
        "Digitala besök är bra. Ditt svar: Hoppade över",
        "Ålder",
        "65–79 år",
        "Kön",
        "Kvinna",
    ];
    assert_eq!(texts(&page, ".answers dt, .answers p, .answers li"), said);
    page.assert_text("#counting", "Ja, så länge du inte tar tillbaka det.").assert_text("main", "till och med den");
    assert_eq!(page.count("#versions"), 0);
}

#[tokio::test]
async fn a_code_is_understood_however_it_is_written() {
    let (_app, _round, mut holder) = arranged().await;

    for written in
        [holder.code.to_lowercase(), holder.code.replace('-', ""), format!("  {} ", holder.code.replace('-', " "))]
    {
        holder
            .visitor
            .post("/kvitto", &[("receipt", &written)])
            .await
            .assert_status(200)
            .assert_text("h1", "Ditt svar");
    }
}

#[tokio::test]
async fn the_code_is_in_no_address_and_nothing_may_be_stored() {
    let (_app, _round, mut holder) = arranged().await;

    let page = holder.look().await;

    assert_eq!((page.location().as_str(), page.headers.get("set-cookie")), ("", None));
    assert_eq!(page.headers["cache-control"], "no-store");
    assert_eq!(page.count(&format!("[href*='{0}'],[action*='{0}'],[src*='{0}']", holder.code)), 0);
    assert_eq!(holder.visitor.get("/kvitto").await.headers["cache-control"], "no-store");
}

#[tokio::test]
async fn a_code_in_the_query_opens_nothing() {
    let (_app, _round, mut holder) = arranged().await;

    let page = holder.visitor.get(&format!("/kvitto?receipt={}", holder.code)).await;

    page.assert_status(200).assert_text("h1", "Se ditt svar").assert_value("#receipt", "");
    assert_eq!(page.count("dl.answers"), 0);
}

#[tokio::test]
async fn each_comment_tells_how_it_was_handled_and_why() {
    let (app, _round, mut holder) = arranged().await;
    holder.look().await.assert_text("dl.answers", "Ingen har läst det än.");
    let id = comments(&app).await[0].id;
    let handled = |state, reason: Option<&str>| comment::ActiveModel {
        id: Set(id),
        state: Set(state),
        reason: Set(reason.map(str::to_owned)),
        ..Default::default()
    };

    handled(CommentState::Approved, None).update(app.db()).await.unwrap();
    holder.look().await.assert_text("dl.answers", "Andra får läsa det, och det kan bli ett citat.");

    handled(CommentState::Withheld, Some("Nämner en person")).update(app.db()).await.unwrap();
    let page = holder.look().await;
    page.assert_text("dl.answers", "Det visas inte för andra. Skälet är: Nämner en person");
}

#[tokio::test]
async fn it_is_told_which_sentences_of_the_summary_rest_on_a_comment_once_everybody_may_read_them() {
    let (app, round, mut holder) = arranged().await;
    for n in 0..19 {
        app.answer_in(&round, 1 + n % 5).await;
    }
    let own = comments(&app).await.remove(0);
    let read = comment::ActiveModel { id: Set(own.id), state: Set(CommentState::Approved), ..Default::default() };
    read.update(app.db()).await.unwrap();
    now_is(&app, &round, RoundState::Stopped).await;
    sign(&app, &round).await.assert_sent_to(&round.signed_path());
    approved_with_voice(&app, &round, own.id).await;
    holder.look().await.assert_status(200).assert_no_text("main", "är underlag för");

    app.show_result(&round).await;

    let page = holder.look().await;
    page.assert_text(".answers", "Den här kommentaren är underlag för:");
    assert_eq!(texts(&page, ".answers li > span[lang=sv]"), ["En person skriver: ”Ring upp <mig> 🙂”."]);
    let withheld = comment::ActiveModel { id: Set(own.id), state: Set(CommentState::Withheld), ..Default::default() };
    withheld.update(app.db()).await.unwrap();
    holder.look().await.assert_no_text("main", "är underlag för");
}

#[tokio::test]
async fn it_is_told_whether_the_answer_counts_and_where_the_answers_are() {
    let (app, round, mut holder) = arranged().await;

    for (state, counts, next) in [
        (RoundState::Stopped, "med när svaren räknas", "Nu läser vi svaren."),
        (RoundState::Closed, "med i resultatet", "Svaren är lästa."),
        (RoundState::Delivered, "med i resultatet", "socialnämnden har fått svaren"),
        (RoundState::FedBack, "med i resultatet", "socialnämnden har svarat"),
        (RoundState::Withdrawn, "inga svar på dem räknas", "Det blir inget resultat."),
    ] {
        now_is(&app, &round, state).await;
        let page = holder.look().await;
        page.assert_status(200).assert_text("#counting", counts).assert_text("main", next);
        page.assert_text("main", "Det går inte längre. Svarstiden är slut");
        assert_eq!(page.count("button[value=change], button[value=withdraw]"), 0, "{state:?}");
    }
}

#[tokio::test]
async fn a_late_reply_is_told_as_late() {
    let (app, round, mut holder) = arranged().await;
    now_is(&app, &round, RoundState::Delivered).await;
    holder.look().await.assert_text("main", "Politikerna i socialnämnden svarar senast den 15 april 2027.");

    app.set_time("2027-04-16T11:00:00Z");

    let late = "Politikerna i socialnämnden skulle ha svarat senast den 15 april 2027. Svaret är försenat.";
    holder.look().await.assert_text("main", late);
}

#[tokio::test]
async fn an_answer_that_came_too_late_says_so_and_that_others_do_not_read_it() {
    let (app, round, mut holder) = arranged().await;
    let id = only_submission(&app, &round).await.id;
    let late = submission::ActiveModel { id: Set(id), is_late: Set(true), ..Default::default() };
    late.update(app.db()).await.unwrap();

    let page = holder.look().await;

    page.assert_text("#counting", "Nej. Det kom fram för sent.")
        .assert_text("dl.answers", "eftersom svaret inte räknas");
}

#[tokio::test]
async fn each_code_opens_its_own_answer_and_no_other() {
    let app = TestApp::new().await;
    let mut holders = Vec::new();
    for n in 0..2 {
        let round = app.round(RoundState::Open).await;
        for m in 0..3 {
            let text = format!("Mina ord {n}{m}");
            holders.push((Holder::of(&app, &round, &[("q5", &text)]).await, text));
        }
    }

    for (holder, text) in &mut holders {
        let page = holder.look().await;
        page.assert_text("dl.answers", text);
        assert_eq!(page.body.matches("Mina ord").count(), 1);
    }
}

#[tokio::test]
async fn the_page_speaks_the_language_of_its_address() {
    let (_app, _round, mut holder) = arranged().await;
    for (code, title) in [("fi", "Vastauksesi"), ("en", "Your answer"), ("lattlast", "Ditt svar")] {
        let page = holder.visitor.post(&format!("/kvitto?sprak={code}"), &[("receipt", &holder.code)]).await;
        page.assert_status(200).assert_text("h1", title);
        assert_eq!(page.count(&format!("form[action='/kvitto?sprak={code}']")), 3);
    }
}

#[tokio::test]
async fn an_answer_of_nothing_but_words_shows_the_rest_as_skipped() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    let mut holder = Holder::of(&app, &round, &ANSWER[6..7]).await;

    let page = holder.look().await;

    page.assert_text("dl.answers", "Ring upp <mig> 🙂").assert_no_text("dl.answers", "Ålder");
    assert_eq!(page.body.matches("Du hoppade över frågan.").count(), 5);
}
