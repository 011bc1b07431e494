//! Who answered by age and sex at once: only where each answer has a one-time code.

use app::{
    answer::background::AGES,
    entity::{
        round::{self, RoundState},
        submission,
    },
};
use sea_orm::{ActiveModelTrait, ActiveValue::Set};

use super::{files::of_csv, public::path};
use crate::support::{TestApp, rounds::TestRound};

/// Three women and three men of every eight, one who is neither, and one who did not say.
const SEXES: [Option<&str>; 8] =
    [Some("woman"), Some("woman"), Some("woman"), Some("man"), Some("man"), Some("man"), Some("other"), None];

impl TestApp {
    /// A public round with ninety-six answers: every age, and some who did not say theirs, as often of each sex.
    pub(super) async fn round_of_both(&self, one_time_codes: bool) -> TestRound {
        let round = self.round(RoundState::Closed).await;
        let demands =
            round::ActiveModel { id: Set(round.row.id), one_time_codes: Set(one_time_codes), ..Default::default() };
        demands.update(self.db()).await.unwrap();
        for n in 0..96 {
            let id = self.answer_in(&round, [1, 2, 3, 4, 5][n % 5]).await;
            let age_band = Set(AGES.get(n % 8).map(|age| (*age).to_owned()));
            let sex = Set(SEXES[n / 8 % 8].map(str::to_owned));
            submission::ActiveModel { id: Set(id), age_band, sex, ..Default::default() }
                .update(self.db())
                .await
                .unwrap();
        }
        self.fixed(&round).await;
        self.show_result(&round).await;
        round
    }
}

#[tokio::test]
async fn with_codes_age_and_sex_stand_together_beside_the_population_and_no_question_is_broken_down_by_sex() {
    let app = TestApp::new().await;
    let round = app.round_of_both(true).await;

    for page in [app.visitor().get(&path(&round)).await, app.brief_of(&round).await] {
        page.assert_text("main", "Ålder och kön, andel i procent.")
            .assert_text("main", "18–39 år, kvinnor")
            .assert_text("main", "Övriga i ålder, övriga i kön")
            .assert_text("main", "Övriga i ålder är: under 13 år, 13–17 år");
        assert_eq!(page.count("[id$='-kon'].breakdown"), 0);
    }

    let lines = of_csv(&app, &round).await;
    let both: Vec<_> = lines.iter().filter(|line| line[0] == "Ålder och kön").collect();
    let told: Vec<_> = both.iter().map(|line| [&line[14], &line[4], &line[6], &line[10]].map(String::as_str)).collect();
    let expected = [
        ["18–39 år", "Kvinnor", "12", "96"],
        ["18–39 år", "Övriga", "12", "96"],
        ["65 år eller äldre", "Kvinnor", "12", "96"],
        ["65 år eller äldre", "Övriga", "12", "96"],
        ["Övriga", "Kvinnor", "24", "96"],
        ["Övriga", "Övriga", "24", "96"],
    ];
    assert_eq!(told, expected);
    assert!(!lines.iter().any(|line| line[0] == "Fråga efter kön"));
}

#[tokio::test]
async fn over_an_open_link_no_two_backgrounds_stand_together() {
    let app = TestApp::new().await;
    let round = app.round_of_both(false).await;

    app.visitor().get(&path(&round)).await.assert_status(200).assert_no_text("main", "Ålder och kön");
    assert!(!of_csv(&app, &round).await.iter().any(|line| line[0] == "Ålder och kön"));
}
