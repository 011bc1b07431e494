//! What the brief says, part by part.

use app::{
    context::new_id,
    entity::{
        comment::CommentState, dialogue, population, population_table, round::RoundState, round_case, submission,
    },
};
use chrono::NaiveDate;
use sea_orm::{ActiveModelTrait, ActiveValue::Set, EntityTrait, IntoActiveModel};

use crate::support::{TestApp, answers::answers, rounds::TestRound};

impl TestApp {
    /// A closed round with 51 answers, enough at every step of its scale to be shown.
    async fn closed_round(&self) -> TestRound {
        let round = self.round(RoundState::Closed).await;
        for (said, people) in [("1", 8), ("2", 12), ("3", 6), ("4", 9), ("5", 6), (r#""dk""#, 5), ("null", 5)] {
            for _ in 0..people {
                self.answer_as(&round, answers(3).replacen("[3", &format!("[{said}"), 1)).await;
            }
        }
        round
    }

    /// A closed round in which so many of 41 chose the first thing, the other ones the last, and seven the middle one too.
    async fn chosen_by(&self, first: u32) -> TestRound {
        let round = self.round(RoundState::Closed).await;
        for n in 0..41 {
            let (one, middle) = (if n < first { "0" } else { "2" }, if n < 7 { ",1" } else { "" });
            let chosen = format!(r#"{{"options":[{one}{middle}]}}"#);
            self.answer_as(&round, answers(3).replace(r#"{"options":[0,2]}"#, &chosen)).await;
        }
        self.fixed(&round).await;
        round
    }
}

#[tokio::test]
async fn how_many_answered_and_what_they_said_stands_first() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Closed).await;
    for _ in 0..51 {
        app.answer_as(&round, answers(3).replacen("[3", "[null", 1)).await;
    }
    app.fixed(&round).await;

    app.brief_of(&round)
        .await
        .assert_text(".brief-head .brief-headline", "51 svar")
        .assert_text(".brief-headline", "Det här sticker ut i svaren:")
        .assert_text(".brief-headline", "håller med om påståendet ”Det ska gå att ringa.”")
        .assert_text(".annex #fraga-6-pastaende-1", "Det ska gå att ringa.")
        .assert_text(".brief-headline a[href='#fraga-6-pastaende-1']", "Visa underlag")
        .assert_text(".annex #fraga-6 a[href='#underlaget']", "Tillbaka upp till underlaget");
}

#[tokio::test]
async fn the_scale_leads_whatever_else_stands_out() {
    let app = TestApp::new().await;
    let (scale, even) = (app.round(RoundState::Closed).await, app.round(RoundState::Closed).await);
    for (round, at_first_step) in [(&scale, 20), (&even, 8)] {
        let steps = [("1", at_first_step), ("2", 12), ("3", 6), ("4", 9), ("5", 6), (r#""dk""#, 6), ("null", 5)];
        let said = steps.into_iter().flat_map(|(said, people)| std::iter::repeat_n(said, people));
        for said in said {
            app.answer_as(round, answers(3).replacen("[3", &format!("[{said}"), 1)).await;
        }
        app.fixed(round).await;
    }

    let clear = "Hur lätt är det för dig att få kontakt med vården? 50 % svarade mycket svårt";
    app.brief_of(&scale).await.assert_text(".brief-headline", clear);
    app.brief_of(&even)
        .await
        .assert_text(".brief-headline", "Hur lätt är det för dig att få kontakt med vården? 38 % svarade mycket svårt")
        .assert_no_text(".brief-headline", "sticker ut");
}

#[tokio::test]
async fn a_quotation_in_another_language_is_marked_with_it() {
    let app = TestApp::new().await;
    let round = app.closed_round().await;
    for said in ["Kukaan ei kerro minulle, kuka hoitaa asiaani.", "Kön är lång."] {
        let id = app.answer_in(&round, 4).await;
        app.comment_as(&round, id, said, CommentState::Approved).await;
    }
    app.fixed(&round).await;

    let page = app.brief_of(&round).await;
    page.assert_text(".brief .quote:has([lang=fi]) figcaption", "Ur ett svar, på finska");
    page.assert_text(".brief blockquote[lang=fi]", "Kukaan ei kerro");
    assert_eq!(page.count(".brief blockquote:not([lang])"), 1);
}

#[tokio::test]
async fn who_decides_on_what_and_by_when_stands_before_the_figures() {
    let app = TestApp::new().await;
    let round = app.closed_round().await;
    app.fixed(&round).await;

    let page = app.brief_of(&round).await;
    page.assert_text(".brief-part", "Socialnämnden i Storby beslutar vad svaren ska leda till.")
        .assert_text(".brief-part", "Invånarna ska ha svar senast 15 april 2027.")
        .assert_text(".brief-part", "Öppettider och telefontider.")
        .assert_text(".brief-part", "Var sjukhusen ligger.")
        .assert_text(".brief-part", "Vi vill veta hur det är att få kontakt.");

    app.set_time("2027-04-16T11:00:00Z");
    app.brief_of(&round).await.assert_text(".brief-part", "Invånarna skulle ha haft svar senast 15 april 2027.");
}

#[tokio::test]
async fn the_first_line_of_a_brief_leads_to_its_paper_and_to_the_parts_that_are_there() {
    let app = TestApp::new().await;
    let round = app.closed_round().await;
    app.fixed(&round).await;

    let page = app.brief_of(&round).await;

    let code = &round.row.code;
    assert_eq!(page.count(&format!(".brief-jumps.no-print a[href='/politik/{code}/brief.pdf']")), 1);
    for id in ["beslut", "svarade", "sager", "sakert", "isar", "fragor"] {
        assert_eq!((page.count(&format!(".brief-jumps a[href='#{id}']")), page.count(&format!("[id='{id}']"))), (1, 1));
    }
    assert_eq!((page.count(".brief-jumps a[href='#minoritet']"), page.count("#minoritet")), (0, 0));
}

#[tokio::test]
async fn what_is_not_there_yet_is_said_the_approved_summary_and_the_day_of_the_meeting() {
    let app = TestApp::new().await;
    let round = app.closed_round().await;
    app.fixed(&round).await;

    let page = app.brief_of(&round).await;
    page.assert_text("#unapproved", "Ingen sammanställning är godkänd än.");
    page.assert_text(".brief-part", "Ingen sammanträdesdag är satt.");

    let meeting = dialogue::ActiveModel {
        id: Set(round.dialogue.id),
        meeting_on: Set(NaiveDate::from_ymd_opt(2027, 4, 1)),
        ..Default::default()
    };
    meeting.update(app.db()).await.unwrap();
    app.brief_of(&round).await.assert_no_text(".brief-part", "Ingen sammanträdesdag");
}

#[tokio::test]
async fn in_a_joint_dialogue_who_takes_it_up_and_who_decides_are_named_by_their_own_places() {
    let app = TestApp::new().await;
    let round = app.closed_round().await;
    app.fixed(&round).await;
    let owner = app.body("Lillby").await.1;
    let joint = dialogue::ActiveModel {
        id: Set(round.dialogue.id),
        owner_body_id: Set(owner),
        deciding_body_id: Set(Some(owner)),
        ..Default::default()
    };
    joint.update(app.db()).await.unwrap();

    let page = app.brief_of(&round).await;
    page.assert_text(".brief-case", "Socialnämnden i Lillby");
    page.assert_text(".brief-part", "Socialnämnden i Lillby beslutar vad svaren ska leda till.");

    let own = round_case::Model {
        round_id: round.row.id,
        case_number: None,
        receiving_body_id: Some(round.body_id),
        meeting_on: None,
    };
    own.into_active_model().insert(app.db()).await.unwrap();
    let page = app.brief_of(&round).await;
    page.assert_text(".brief-case", "Socialnämnden i Storby").assert_text(
        ".brief-part",
        "Socialnämnden i Storby tar emot svaren. Socialnämnden i Lillby beslutar vad de ska leda till.",
    );
}

#[tokio::test]
async fn shares_are_said_to_be_rounded_only_where_that_is_why_they_do_not_come_to_a_hundred() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Closed).await;
    for (vote, people) in [('a', 7), ('d', 7), ('p', 7), ('-', 9)] {
        for _ in 0..people {
            app.answer_as(&round, answers(3).replace(r#""ad""#, &format!(r#""{vote}d""#))).await;
        }
    }
    app.fixed(&round).await;

    app.brief_of(&round)
        .await
        .assert_text(".annex", "avrundade var för sig")
        .assert_no_text(".brief", "avrundade")
        .assert_text(".annex .opinion-bars", "Hoppade över 7")
        .assert_text(".annex .opinion-bars", "Svarade inte 9");

    let round = app.closed_round().await;
    app.fixed(&round).await;
    app.brief_of(&round).await.assert_text(".brief", "Andelar är avrundade var för sig");
}

#[tokio::test]
async fn the_bars_are_explained_once_and_who_is_against_stands_to_the_left() {
    let app = TestApp::new().await;
    let round = app.closed_round().await;
    app.fixed(&round).await;

    let page = app.brief_of(&round).await;
    assert_eq!((page.count(".bar-key"), page.count("#dots")), (1, 1));
    page.assert_text(".bar-key", "ingen felmarginal");
    let key = page.text(".annex .opinion-bars .scale-key");
    assert!(key.starts_with("Håller inte med"), "{key}");
    assert!(0 < page.count(".scale-bar rect[fill='url(#dots)']"), "{}", page.body);
}

#[tokio::test]
async fn a_choice_is_the_commonest_only_when_it_is_well_ahead() {
    let app = TestApp::new().await;
    let clear = app.chosen_by(35).await;
    app.brief_of(&clear).await.assert_text(".brief", "Vanligast: fler tider (85 %).");

    let nearly = app.chosen_by(20).await;
    app.brief_of(&nearly)
        .await
        .assert_text(".brief", "”Närmare hem” och ”Fler tider” är nästan lika vanliga (51 % och 49 %).")
        .assert_no_text(".brief", "Vanligast: närmare hem");
}

#[tokio::test]
async fn two_comments_are_said_to_be_drawn_by_lot_and_lead_to_all_of_them() {
    let app = TestApp::new().await;
    let round = app.closed_round().await;
    for said in ["Det går bra att ringa.", "Kön är lång.", "Ingen svarar efter fyra."] {
        let id = app.answer_in(&round, 4).await;
        app.comment_as(&round, id, said, CommentState::Approved).await;
    }
    app.fixed(&round).await;

    let page = app.brief_of(&round).await;
    page.assert_text(".brief", "Två kommentarer, dragna med lott bland de godkända.")
        .assert_text(".claim a[href='#fraga-5']", "Läs alla godkända");
    assert_eq!((page.count(".brief .quote"), page.count(".annex #fraga-5 .quote")), (2, 3));
}

#[tokio::test]
async fn the_annex_says_what_the_fingerprint_proves_and_how_to_check_it() {
    let app = TestApp::new().await;
    let round = app.closed_round().await;
    let fingerprint = app.fixed(&round).await.fingerprint;

    app.brief_of(&round)
        .await
        .assert_text(".annex", &fingerprint)
        .assert_text(".annex", "De ändras bara genom en rättelse")
        .assert_text(".annex", "Ändras en enda siffra på annat sätt blir fingeravtrycket ett annat")
        .assert_text(".annex", "medmig check")
        .assert_no_text(".brief", &fingerprint);
}

#[tokio::test]
async fn the_population_is_shown_with_its_year_and_said_to_be_old() {
    let app = TestApp::new().await;
    let round = app.closed_round().await;
    for sex in [Some("man"), Some("other"), None].into_iter().cycle().take(30) {
        let id = app.answer_in(&round, 3).await;
        let row = submission::ActiveModel { id: Set(id), sex: Set(sex.map(str::to_owned)), ..Default::default() };
        submission::Entity::update(row).exec(app.db()).await.unwrap();
    }
    let id = new_id(&app.state.clock);
    let table = population_table::Model {
        id,
        organisation_id: round.organisation_id,
        year: 2019,
        source: "SCB".to_owned(),
        total: 100,
    };
    table.into_active_model().insert(app.db()).await.unwrap();
    for sex in ["woman", "man"] {
        let people = population::Model { population_table_id: id, sex: sex.to_owned(), age: 70, people: 50 };
        people.into_active_model().insert(app.db()).await.unwrap();
    }
    app.fixed(&round).await;

    app.brief_of(&round)
        .await
        .assert_text("#vilka", "Befolkning 2019")
        .assert_text("#vilka", "räknad den 31 december 2019. Nyare siffror fanns inte i tjänsten när svaren räknades.")
        .assert_text("#vilka thead", "Skillnad, procentenheter");
}

#[tokio::test]
async fn of_whom_the_shares_are_stands_once_in_every_part_that_has_any() {
    let app = TestApp::new().await;
    let round = app.signed_round().await;

    let page = app.brief_of(&round).await;

    let of = "Andelarna är av de 51 som fick frågan.";
    for part in [".brief-headline", ".brief-part:has(.bar-key)", ".annex #of-whom"] {
        let text = page.text(part);
        assert_eq!(text.matches(of).count(), 1, "{part} says: {text}");
    }
    assert_eq!(page.text(".annex").matches("som fick frågan").count(), 1);
    page.assert_text(".annex", "Andelarna är inom varje grupp.");
}
