//! What every page has in common.

use crate::support::TestApp;

#[tokio::test]
async fn an_address_that_does_not_exist_gets_a_page_that_helps() {
    let app = TestApp::new().await;

    let page = app.visitor().get("/finns-inte").await;

    page.assert_status(404).assert_text("h1", "Sidan finns inte");
}
