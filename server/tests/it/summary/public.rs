//! The result for everybody: when it may be seen, and what it says.

use app::entity::{
    audit_entry, comment, comment::CommentState, membership::Role, round, round::RoundState, statement_version,
};
use sea_orm::{ActiveModelTrait, ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter};

use super::writing::approved_with_voice;
use crate::support::{TestApp, page::Page, rounds::TestRound};

const FILES: [&str; 3] = ["csv", "xlsx", "json"];

pub(super) fn path(round: &TestRound) -> String {
    format!("/resultat/{}", round.row.code)
}

async fn set_state(app: &TestApp, round: &TestRound, state: RoundState) {
    let row = round::ActiveModel { id: Set(round.row.id), state: Set(state), ..Default::default() };
    row.update(app.db()).await.unwrap();
}

/// Neither a number of answers nor a file leaves.
async fn assert_sealed(app: &TestApp, round: &TestRound) -> Page {
    for file in FILES {
        let answer = app.visitor().get(&format!("{}/resultat.{file}", path(round))).await;
        answer.assert_status(404).assert_no_text("body", "51");
    }
    let page = app.visitor().get(&path(round)).await;
    page.assert_status(200).assert_no_text("main", "51").assert_no_text("main", "%");
    assert_eq!(page.count(".figure, .bar, .scale-bar, .quote"), 0);
    page
}

#[tokio::test]
async fn the_answer_stands_first_then_how_many_and_every_question() {
    let app = TestApp::new().await;
    let round = app.public_round().await;

    let page = app.visitor().get(&path(&round)).await;

    page.assert_status(200)
        .assert_text("h1", "Hur är det att få kontakt med vården?")
        .assert_text("h1 + p", "Hur lätt är det för dig att få kontakt med vården? 39 % svarade mycket svårt")
        .assert_text(".brief-count", "51 svar, Storby")
        .assert_text(".result", "Jag har en vård som är tillgänglig för mina behov")
        .assert_text("#fraga-1", "Hur lätt är det för dig att få kontakt med vården?")
        .assert_text("#fraga-1 tbody tr:nth-child(2) th", "Ganska svårt")
        .assert_text("#fraga-1 tbody tr:nth-child(2) .number", "12")
        .assert_text("#fraga-5", "Det är svårt att komma fram på telefon.")
        .assert_text(".result", "De går till politikerna i socialnämnden innan de beslutar.")
        .assert_text(".result", "Du får svar senast den 15 april 2027.")
        .assert_text("#vilka", "Ingenting är viktat")
        .assert_text("section:has(#sure)", "är det lägre talet avrundat nedåt och det högre uppåt")
        .assert_no_text("body", "Anna på receptionen");
    assert_eq!(page.count(&format!("main a[href='/dialog/{}']", round.dialogue.slug)), 1);
}

#[tokio::test]
async fn an_approved_summary_stands_before_the_figures_and_says_in_other_languages_that_it_is_swedish() {
    let app = TestApp::new().await;
    let round = app.public_round().await;
    let approved = comment::Entity::find().filter(comment::COLUMN.round_id.eq(round.row.id));
    let approved = approved.filter(comment::Column::State.eq(CommentState::Approved));
    let voice = approved.one(app.db()).await.unwrap().unwrap();
    assert_eq!(app.visitor().get(&path(&round)).await.count(".claim-read"), 0, "nothing is written yet");

    approved_with_voice(&app, &round, voice.id).await;

    let page = app.visitor().get(&path(&round)).await;
    page.assert_text("section:has(#summary) .claim-quote", "Det är svårt att komma fram på telefon.");
    assert_eq!(
        (page.count("header ~ section:has(#summary) ~ section:has(#next)"), page.count("div[lang=sv] .claims")),
        (1, 0)
    );
    let english = app.visitor().get(&format!("{}?sprak=en", path(&round))).await;
    english.assert_text("section:has(#summary)", "The summary is in Swedish.");
    assert_eq!(english.count("div[lang=sv] .claims"), 1);
    let easy = app.visitor().get(&format!("{}?sprak=lattlast", path(&round))).await;
    easy.assert_text("section:has(#summary) .claim-words", "Vi har fått 51 svar.")
        .assert_text("section:has(#summary)", "En person skrev:")
        .assert_text("section:has(#summary) .claim-quote", "Det är svårt att komma fram på telefon.")
        .assert_no_text("section:has(#summary)", "inte lättläst");
    assert_eq!(easy.count(".claim-read .claim-support"), page.count(".claim-read .claim-support"));
    assert_eq!(easy.count(&format!("section:has(#summary) a[href='{}#summary']", path(&round))), 1);
}

#[tokio::test]
async fn everybody_reads_the_same_figures_as_the_elected() {
    let app = TestApp::new().await;
    let round = app.public_round().await;
    let numbers = |page: &Page, place: usize| page.text(&format!("#fraga-{place} .table tbody"));

    let (result, brief) = (app.visitor().get(&path(&round)).await, app.brief_of(&round).await);

    for place in [1, 2, 3, 4, 6] {
        assert!(!numbers(&result, place).is_empty(), "question {place}");
        assert_eq!(numbers(&result, place), numbers(&brief, place));
    }
}

#[tokio::test]
async fn the_page_is_read_in_every_language() {
    let app = TestApp::new().await;
    let round = app.public_round().await;
    let read = async |code: &str| app.visitor().get(&format!("{}?sprak={code}", path(&round))).await;

    // The målbild is translated, whatever languages the round was asked in.
    for words in statement_version::Entity::find().all(app.db()).await.unwrap() {
        app.translate(words.id, "title", "fi", "Saan hoitoa, kun tarvitsen").await;
    }
    let finnish = read("fi").await;
    finnish.assert_text(".statement blockquote:not([lang])", "Saan hoitoa, kun tarvitsen");
    finnish.assert_no_text(".statement", "vain ruotsiksi");

    read("lattlast").await.assert_text("#vilka", "Siffrorna gäller bara dem.");
    read("fi").await.assert_text(".brief-count", "51 vastausta").assert_text("h1 + p", "39 % vastasi:");
    let english = read("en").await;
    english.assert_text(".brief-count", "51 answers").assert_text(".result", "How sure this is");
    assert_eq!(
        english.with("#fraga-5 blockquote", |quote| quote.attr("lang").map(str::to_owned)),
        Some(Some("sv".into()))
    );
    english
        .assert_text("#fraga-5 summary", "What residents wrote: Vad vill du säga")
        .assert_text("#fraga-5 summary [lang=sv]", "Vad vill du säga");
    for page in [read("fi").await, english] {
        for swedish in ["Antal", "Andel", "Håller med", "Visa som tabell", "Vilka har svarat", "svar."] {
            page.assert_no_text("#vilka", swedish)
                .assert_no_text("#fraga-1", swedish)
                .assert_no_text("#fraga-6", swedish);
        }
    }
}

#[tokio::test]
async fn nothing_is_shown_until_a_moderator_says_so_or_it_is_delivered() {
    let app = TestApp::new().await;
    let round = app.signed_round().await;
    for (state, says) in [
        (RoundState::Open, "Nu kan du svara."),
        (RoundState::Stopped, "Svarstiden är slut"),
        (RoundState::Closed, "Resultatet visas här för alla när politikerna i socialnämnden har fått det"),
        (RoundState::Summarised, "Svaren är räknade."),
    ] {
        set_state(&app, &round, state).await;
        assert_sealed(&app, &round).await.assert_text(".lead", says).assert_text(".timeline", "Du får svar");
    }
    for state in [RoundState::Delivered, RoundState::FedBack, RoundState::Archived] {
        set_state(&app, &round, state).await;
        app.visitor().get(&path(&round)).await.assert_status(200).assert_text(".brief-count", "51 svar");
    }
}

#[tokio::test]
async fn a_round_that_was_called_off_has_no_result_even_if_one_is_stored() {
    let app = TestApp::new().await;
    let round = app.public_round().await;
    let row = round::ActiveModel {
        id: Set(round.row.id),
        state: Set(RoundState::Withdrawn),
        stop_reason: Set(Some("Fel frågor.".to_owned())),
        ..Default::default()
    };
    row.update(app.db()).await.unwrap();

    let page = assert_sealed(&app, &round).await;
    page.assert_text("h1", "Frågorna är återkallade").assert_text("main", "Fel frågor.");
}

#[tokio::test]
async fn a_planned_round_says_when_it_opens_and_an_unknown_code_is_not_there() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Planned).await;

    let page = app.visitor().get(&path(&round)).await;
    page.assert_status(200).assert_text("h1", "Du kan inte svara än");
    page.assert_text("h1 + p", "Hur är det att få kontakt med vården?Storby");
    assert_eq!(page.count("main a[href^='/dialog/']"), 0);
    for wrong in ["/resultat/FINNSEJ", "/resultat/FINNSEJ/resultat.csv"] {
        app.visitor().get(wrong).await.assert_status(404);
    }
}

#[tokio::test]
async fn a_moderator_lets_everybody_see_it_once_and_the_log_has_it() {
    let app = TestApp::new().await;
    let round = app.signed_round().await;
    let act = format!("{}/visa-resultatet", round.work_path());
    let mut moderator = app.staff(Role::Moderator, &round).await;
    moderator.get(&round.work_path()).await.assert_text("#ways", "Visa resultatet för alla");
    moderator
        .get(&act)
        .await
        .assert_text("main form button", "Visa resultatet för alla")
        .assert_text(".lead", &path(&round));

    app.show_result(&round).await;

    let again = moderator.post(&act, &[]).await;
    again.assert_status(409).assert_text("[role=alert]", "Omgången har redan gått vidare");
    moderator.get(&act).await.assert_text(".lead", "Alla kan läsa resultatet sedan 1 mars 2027 kl. 12.00.");
    moderator.get(&round.work_path()).await.assert_text("#ways", "Se resultatet som alla ser det");
    let acts = audit_entry::Entity::find().filter(audit_entry::COLUMN.act.eq("round.show_result"));
    let acts = acts.all(app.db()).await.unwrap();
    assert_eq!(acts.len(), 1);
    assert!(acts[0].note.as_ref().unwrap().starts_with("Fingeravtryck: "));
}

#[tokio::test]
async fn nobody_shows_the_result_of_a_round_that_is_not_closed_or_of_another_body() {
    let app = TestApp::new().await;
    for state in [RoundState::Planned, RoundState::Open, RoundState::Stopped, RoundState::Withdrawn] {
        let round = app.round(state).await;
        let mut moderator = app.staff(Role::Moderator, &round).await;
        let act = format!("{}/visa-resultatet", round.work_path());
        assert_eq!(moderator.get(&act).await.count("main form[method=post]"), 0, "{state:?}");
        moderator.post(&act, &[]).await.assert_status(409);
        let row = round::Entity::find_by_id(round.row.id).one(app.db()).await.unwrap().unwrap();
        assert_eq!(row.result_shown_at, None);
    }
    let round = app.signed_round().await;
    let act = format!("{}/visa-resultatet", round.work_path());
    let other = app.round(RoundState::Closed).await;
    let mut strangers =
        [app.staff(Role::Moderator, &other).await, app.staff(Role::ElectedRepresentative, &round).await];
    for stranger in &mut strangers {
        stranger.get(&act).await.assert_status(404);
        stranger.post(&act, &[]).await.assert_status(404);
    }
    assert_sealed(&app, &round).await;
}

#[tokio::test]
async fn the_fingerprint_is_shown_and_a_result_that_was_changed_is_not() {
    let app = TestApp::new().await;
    let round = app.signed_round().await;
    app.show_result(&round).await;
    let stored = app::summary::result::fixed_result(app.db(), round.row.id).await.unwrap().row;
    app.visitor().get(&path(&round)).await.assert_text(".fingerprint", &stored.fingerprint);

    let changed = app::entity::round_result::ActiveModel {
        id: Set(stored.id),
        json: Set(stored.json.replace("51", "52")),
        ..Default::default()
    };
    changed.update(app.db()).await.unwrap();

    app.visitor().get(&path(&round)).await.assert_status(500).assert_no_text("body", "52");
    for file in FILES {
        app.visitor().get(&format!("{}/resultat.{file}", path(&round))).await.assert_status(500);
    }
}

#[tokio::test]
async fn a_comment_that_is_withheld_afterwards_is_gone_at_once() {
    let app = TestApp::new().await;
    let round = app.public_round().await;
    let quoted = "Det är svårt att komma fram på telefon.";
    app.visitor().get(&path(&round)).await.assert_text("#fraga-5", quoted);

    let approved = comment::Entity::find().filter(comment::Column::State.eq(CommentState::Approved));
    let id = approved.one(app.db()).await.unwrap().unwrap().id;
    let row = comment::ActiveModel { id: Set(id), state: Set(CommentState::Withheld), ..Default::default() };
    row.update(app.db()).await.unwrap();

    app.visitor().get(&path(&round)).await.assert_no_text("main", quoted);
}

#[tokio::test]
async fn the_pages_where_a_closed_round_stands_lead_to_its_result() {
    let app = TestApp::new().await;
    let round = app.signed_round().await;
    let kommun = crate::public::place(&app, &round).await;
    let pages = [
        "/".to_owned(),
        format!("/kommun/{kommun}"),
        format!("/dialog/{}", round.dialogue.slug),
        crate::public::statement_path(&app).await,
    ];
    let link = format!("main a[href='{}']", path(&round));
    for page in &pages {
        assert_eq!(app.visitor().get(page).await.count(&link), 0, "{page} leads to nothing that cannot be seen");
    }
    let shut = app.visitor().get(&round.path()).await;
    shut.assert_text(&link, "Här kommer resultatet");

    app.show_result(&round).await;

    for page in pages.iter().chain([&round.path()]) {
        app.visitor()
            .get(page)
            .await
            .assert_text(&link, if page.contains("/malbild/") { "kontakt" } else { "Se resultatet" });
    }
}

#[tokio::test]
async fn in_easy_read_words_each_question_is_a_sentence_and_a_picture_and_the_rest_is_closed_below_it() {
    let app = TestApp::new().await;
    let round = app.public_round().await;
    let path = format!("/resultat/{}", round.row.code);
    let ordinary = app.visitor().get(&path).await;

    let page = app.visitor().get(&format!("{path}?sprak=lattlast")).await;

    let main = page.text("main");
    let order = ["Det här finns på sidan", "Det här händer nu", "Så svarade invånarna", "Vilka har svarat"];
    let places: Vec<_> = order.iter().map(|words| main.rfind(words)).collect();
    assert!(places.is_sorted() && places.iter().all(Option::is_some), "{places:?} {main}");
    for to in ["next", "questions", "vilka", "sure", "files"] {
        let (links, there) = (format!(".contents a[href='#{to}']"), format!("#{to}"));
        assert_eq!((page.count(&links), page.count(&there)), (1, 1), "{to}");
    }
    for question in ["#fraga-1", "#fraga-2", "#fraga-3", "#fraga-4", "#fraga-6"] {
        assert_eq!(page.count(&format!("{question} > figure")), 1, "{question}");
        assert_ne!(page.text(&format!("{question} > figure .figure-meaning")), "", "{question}");
    }
    assert!(page.count("#fraga-6 > figure .opinion-bars > li") <= 1, "one picture, whatever was said of the others");
    assert_eq!((page.count("details[open]"), page.count(".result table")), (0, page.count("details table")));
    // No figure is another one: what is closed is what stands open in ordinary words.
    assert!(0 < page.count("td.number") && page.count("td.number") == ordinary.count("td.number"));
    assert_eq!(page.count("a[download]"), ordinary.count("a[download]"));
    assert_eq!(ordinary.count(".contents"), 0);
}
