//! What a signed protocol says, on the page and on paper.

use app::{
    account::rights::record::record_reader_of_round,
    entity::{
        account, comment::CommentState, membership::Role, organisation, protocol, round::RoundState, round_result,
        submission_flag::Flag,
    },
    moderation::protocol::{items::Protocol, kept, pdf::letterhead, queries::signed_protocol},
    summary::result,
};
use sea_orm::{ActiveModelTrait, ActiveValue::Set, EntityTrait, IntoActiveModel};

use super::{moderator, protocol_of, signed};
use crate::{
    round::{acts_on, freeze, read_protocol, sign, sign_frozen},
    support::TestApp,
};

#[tokio::test]
async fn whoever_signs_is_told_what_was_signed_and_what_comes_next() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Stopped).await;
    let mut signer = moderator(&app, &round).await;
    freeze(&mut signer, &round).await.assert_status(303);
    let page = sign_frozen(&mut signer, &round).await;
    page.assert_sent_to(&round.signed_path());

    let page = signer.get(&page.location()).await;

    page.assert_status(200).assert_text("#just-signed", "Omgången är stängd");
    page.assert_text("#just-signed", "Provkonto skrev under").assert_text("#just-signed", "1 mars 2027 kl. 12.00");
    let print = round_result::Entity::find().one(app.db()).await.unwrap().unwrap().fingerprint;
    page.assert_text("#just-signed code", &format!("{} {} {}", &print[..4], &print[4..8], &print[8..12]));
    page.assert_text("#next", "Socialnämnden i Storby svarar invånarna senast den 15 april 2027.");
    page.assert_text("#next li:first-child a", "Skriv sammanställningen");
    let links = [
        format!("{}/sammanstallning", round.work_path()),
        format!("/politik/{}", round.row.code),
        format!("/dialog/{}", round.dialogue.slug),
        format!("{}.pdf", protocol_of(&round)),
    ];
    for link in links {
        assert_eq!(page.count(&format!("#next a[href='{link}']")), 1, "{link}");
    }
    let again = signer.get(&protocol_of(&round)).await;
    assert_eq!((again.status, again.count("#just-signed")), (200, 0));
    let other = moderator(&app, &round).await.get(&round.signed_path()).await;
    assert_eq!((other.status, other.count("#just-signed")), (200, 0), "who did not sign is not told so");
}

#[tokio::test]
async fn the_protocol_says_how_the_result_came_about_and_who_signed_it() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Stopped).await;
    let mut first = None;
    for n in 0..40 {
        first.get_or_insert(app.answer_in(&round, 1 + n % 5).await);
    }
    app.flag(first.unwrap(), Flag::Burst).await;
    app.comment_as(&round, first.unwrap(), "Ring Anna på receptionen.", CommentState::Withheld).await;
    let mut signer = moderator(&app, &round).await;
    freeze(&mut signer, &round).await.assert_status(303);
    let seen = read_protocol(&mut signer, &round).await;
    let form = [("note", "Länken låg\npå biblioteket."), ("seen", seen.as_str())];
    signer.post(&format!("{}/stang", round.work_path()), &form).await.assert_sent_to(&round.signed_path());

    let page = signer.get(&protocol_of(&round)).await;

    for said in [
        "Socialnämnden i Storby",
        "Hur är det att få kontakt med vården?",
        "Dialog: Kontakten med vården.",
        "”Jag har en vård som är tillgänglig för mina behov”",
        "40 svar räknas.",
        "Omgången har kunnat besvaras på webben.",
        "Många svar från samma nätverk på kort tid: inga eller färre än 5 svar.",
        "Ett fält som inte syns var ifyllt: inga eller färre än 5 svar.",
        "Vi har inga siffror om befolkningen att jämföra med",
        "Omgången har inte kunnat besvaras på papper.",
        "Varje kommentar är läst av en människa",
        "Inga eller färre än 5 svar har en text som döljs",
        "Ingen enskild röst är framlyft",
        "Länken är öppen, så samma person kan ha svarat flera gånger.",
        "Anteckning: Länken låg på biblioteket.",
        "Provkonto skrev under för socialnämnden den 1 mars 2027 kl. 12.00.",
    ] {
        page.assert_text("article", said);
    }
    page.assert_no_text("body", "Anna").assert_no_text("article", "fanns inte");
    assert_eq!(result::unlogged(app.db()).await.unwrap(), Vec::<String>::new());
}

#[tokio::test]
async fn it_is_read_as_it_was_signed_whatever_is_changed_later() {
    let app = TestApp::new().await;
    let round = signed(&app, 12).await;
    let mut reader = moderator(&app, &round).await;
    let before = reader.get(&protocol_of(&round)).await.text("article");

    for account in account::Entity::find().all(app.db()).await.unwrap() {
        let renamed =
            account::ActiveModel { id: Set(account.id), display_name: Set("Ny".to_owned()), ..Default::default() };
        renamed.update(app.db()).await.unwrap();
    }
    app.answer_in(&round, 4).await;

    assert_eq!(reader.get(&protocol_of(&round)).await.text("article"), before);
}

#[tokio::test]
async fn the_record_has_the_names_that_were_signed_and_an_older_one_those_of_today() {
    let app = TestApp::new().await;
    let round = signed(&app, 12).await;
    let reader = app.staff(Role::Registrar, &round).await;
    let renamed = organisation::ActiveModel {
        id: Set(round.organisation_id),
        official_name: Set("Nystads kommun".to_owned()),
        ..Default::default()
    };
    renamed.update(app.db()).await.unwrap();
    let right = record_reader_of_round(&app.state, &reader.headers(), &round.row.code).await.unwrap();

    let now = signed_protocol(app.db(), &right).await.unwrap();

    assert_eq!(letterhead(&now).from, "Storby kommun");
    let row = protocol::Entity::find().one(app.db()).await.unwrap().unwrap();
    let older = Protocol { letterhead: None, ..kept::open(&row).unwrap() };
    let older = kept::row(row.round_result_id, &older).unwrap();
    older.into_active_model().reset_all().update(app.db()).await.unwrap();
    let older = signed_protocol(app.db(), &right).await.unwrap();
    assert_eq!(letterhead(&older).from, "Nystads kommun");
    assert_eq!(older.protocol.of, now.protocol.of, "what was kept is read as it was signed");
}

#[tokio::test]
async fn a_protocol_with_one_word_changed_is_not_shown_and_the_check_finds_it() {
    let app = TestApp::new().await;
    let round = signed(&app, 12).await;
    let row = protocol::Entity::find().one(app.db()).await.unwrap().unwrap();
    let note = acts_on(&app, round.row.id).await[1].note.clone().unwrap();
    assert!(note.contains(&format!("Protokollets fingeravtryck: {}", row.fingerprint)), "{note}");

    let changed =
        protocol::ActiveModel { json: Set(row.json.replace("12\u{a0}svar", "13\u{a0}svar")), ..row.clone().into() };
    let changed = changed.update(app.db()).await.unwrap();
    assert_ne!(changed.json, row.json);

    moderator(&app, &round)
        .await
        .get(&protocol_of(&round))
        .await
        .assert_status(500)
        .assert_no_text("body", "svar räknas");
    assert_eq!(result::unlogged(app.db()).await.unwrap().len(), 1);
    protocol::Entity::delete_by_id(row.round_result_id).exec(app.db()).await.unwrap();
    assert_eq!(result::unlogged(app.db()).await.unwrap().len(), 1, "the log speaks of one that is gone");
}

#[tokio::test]
async fn the_record_on_paper_has_the_name_of_the_round_and_is_kept_by_nobody_on_the_way() {
    let app = TestApp::new().await;
    let round = signed(&app, 12).await;
    let page = app.staff(Role::Registrar, &round).await.get(&format!("{}.pdf", protocol_of(&round))).await;
    assert_eq!(page.status, 200);
    let header = |name: &str| page.headers[name].to_str().unwrap().to_owned();
    assert_eq!((header("content-type").as_str(), header("cache-control").as_str()), ("application/pdf", "no-store"));
    let name = format!("attachment; filename=\"Protokoll {}.pdf\"", round.row.code);
    assert_eq!(header("content-disposition"), name);
    assert!(page.body.starts_with("%PDF-") && page.body.contains(&format!("Protokoll {}: Hur är det", round.row.code)));
    assert!(page.body.contains("<pdfuaid:part>1<"));
}

#[tokio::test]
async fn whoever_comes_second_is_shown_the_way_to_the_protocol() {
    let app = TestApp::new().await;
    let round = signed(&app, 0).await;
    let page = sign(&app, &round).await;
    page.assert_status(409).assert_text(&format!("main a[href='{}']", protocol_of(&round)), "Läs protokollet");
    let work = moderator(&app, &round).await.get(&round.work_path()).await;
    work.assert_text(&format!("#ways a[href='{}']", protocol_of(&round)), "Läs protokollet");
}
