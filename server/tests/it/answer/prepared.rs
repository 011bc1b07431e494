//! The form and the thanks are written once and given to everybody, each with values of their own.

use app::entity::round::RoundState;
use axum::{body::Body, extract::Request};
use http::header;

use super::arranged;
use crate::support::{TestApp, page::Page};

/// `page` with a word in place of everything that is a person's own or drawn by chance.
fn without_own(page: &Page) -> String {
    let policy = page.headers[header::CONTENT_SECURITY_POLICY].to_str().unwrap();
    let nonce = policy.split("'nonce-").nth(1).unwrap().split('\'').next().unwrap();
    let shown = page.value("input[name=shown]").unwrap_or_else(|| "no stamp".to_owned());
    let picture = page.with(".qr path", |path| path.attr("d").unwrap().to_owned());
    let picture = picture.unwrap_or_else(|| "no picture".to_owned());
    let size = page.with(".qr", |picture| picture.attr("viewBox").unwrap().to_owned());
    let size = size.unwrap_or_else(|| "no size".to_owned());
    let receipt = page.value("input[name=receipt]").unwrap();
    page.body
        .replace(nonce, "NONCE")
        .replace(&shown, "SHOWN")
        .replace(&receipt, "RECEIPT")
        .replace(&picture, "PICTURE")
        .replace(&size, "SIZE")
}

#[tokio::test]
async fn the_prepared_form_is_word_for_word_the_one_that_the_page_writes() {
    for language in ["", "?sprak=lattlast", "?sprak=fi", "?sprak=en"] {
        let (app, round, _) = arranged().await;
        let path = format!("{}{language}", round.path());
        // An address that is not the form's own is answered by the page.
        let in_small = path.replace(&round.row.code, &round.row.code.to_lowercase());

        let first = app.visitor().get(&path).await;
        let second = app.visitor().get(&path).await;
        let written = app.visitor().get(&in_small).await;

        let written_so = without_own(&written).replace(&round.row.code.to_lowercase(), &round.row.code);
        assert_eq!(without_own(&first), written_so, "{language}");
        assert_eq!(without_own(&second), written_so, "{language}");
        let mut headers = [&first, &written].map(|page| page.headers.clone());
        for headers in &mut headers {
            headers.remove(header::CONTENT_SECURITY_POLICY);
            headers.remove("x-request-id");
        }
        assert_eq!(headers[0], headers[1]);
    }
}

#[tokio::test]
async fn everybody_gets_a_code_a_stamp_and_a_nonce_of_their_own() {
    let (app, round, _) = arranged().await;
    let first = app.visitor().get(&round.path()).await;
    app.later(chrono::TimeDelta::seconds(1));
    let second = app.visitor().get(&round.path()).await;

    for field in ["input[name=receipt]", "input[name=shown]"] {
        assert_ne!(first.value(field), second.value(field), "{field}");
    }
    let policy = |page: &Page| page.headers[header::CONTENT_SECURITY_POLICY].clone();
    assert_ne!(policy(&first), policy(&second));
    let nonce = second.with("script[nonce]", |script| script.attr("nonce").unwrap().to_owned()).unwrap();
    assert!(policy(&second).to_str().unwrap().contains(&format!("'nonce-{nonce}'")));
}

#[tokio::test]
async fn a_prepared_form_goes_out_packed_to_browsers_that_unpack_it() {
    let (app, round, _) = arranged().await;
    let ask = |coding: &'static str| {
        Request::get(round.path()).header(header::ACCEPT_ENCODING, coding).body(Body::empty()).unwrap()
    };
    let packed = app.visitor().send(ask("gzip, br")).await;
    let plain = app.visitor().send(ask("gzip;q=0")).await;

    assert_eq!(packed.headers[header::CONTENT_ENCODING], "gzip");
    assert!(!plain.headers.contains_key(header::CONTENT_ENCODING));
    assert_eq!(without_own(&packed), without_own(&plain));
}

#[tokio::test]
async fn the_form_follows_the_round_and_the_day() {
    let (app, round, _) = arranged().await;
    app.visitor().get(&round.path()).await.assert_text("#inledning", "7 dagar");
    app.later(chrono::TimeDelta::days(1));
    app.visitor().get(&round.path()).await.assert_text("#inledning", "6 dagar");
    app.later(chrono::TimeDelta::days(8));
    assert_eq!(app.visitor().get(&round.path()).await.count("form.answer"), 0);
}

#[tokio::test]
async fn nobody_is_thanked_with_anything_of_another_person() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    let mut thanks = Vec::new();
    for answer in ["1", "2", "1"] {
        let mut resident = super::Resident::at(&app, &round).await;
        let page = resident.send(&[("q1", answer)]).await;
        page.assert_text(".receipt-code", &resident.receipt);
        thanks.push((resident.receipt, page));
    }
    let pictures = thanks.iter().map(|(_, page)| page.with(".qr path", |path| path.attr("d").unwrap().to_owned()));
    assert_eq!(pictures.collect::<std::collections::HashSet<_>>().len(), 3);
    for (code, page) in &thanks {
        assert_eq!(without_own(page), without_own(&thanks[0].1));
        for (other, _) in thanks.iter().filter(|(other, _)| other != code) {
            assert!(!page.body.contains(other.as_str()) && !page.body.contains(&other.replace('-', "")));
        }
    }
}

#[tokio::test]
async fn the_prepared_thanks_are_word_for_word_those_that_the_page_writes() {
    let (app, round, mut resident) = arranged().await;
    let prepared = resident.send(&[("q1", "1")]).await;
    // The same address with something beside is answered by the page.
    let fields = [("q1", "1"), ("receipt", resident.receipt.as_str())];
    let written = app.visitor().post(&format!("{}?x=1", round.path()), &fields).await;

    let without_query = without_own(&written).replace("?x=1&amp;", "?").replace("?x=1", "");
    assert_eq!(without_own(&prepared), without_query);
}
