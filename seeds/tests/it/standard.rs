//! The standard seeds.

use app::{
    entity::{
        account, answer_option, organisation, perspective_shift, political_body, population, question, questionnaire,
        statement, statement_version, success_factor, translation, vision,
    },
    plain_language::{ReadAs, Remark, remarks},
};
use sea_orm::{ActiveModelTrait, ActiveValue::Set, IntoActiveModel};
use seeds::{read::EASY_READ, standard::seed};

use crate::support::Place;

#[tokio::test]
async fn everything_is_there_after_the_first_time() {
    let place = Place::empty().await;

    let report = seed(place.db()).await.unwrap();

    assert_eq!((report.table("vision").added, place.count::<vision::Entity>().await), (2, 2));
    assert_eq!((report.table("organisation").added, place.count::<organisation::Entity>().await), (20, 20));
    assert_eq!(place.count::<political_body::Entity>().await, 16 * 3 + 2 * 2 + 2);
    assert_eq!(place.count::<population::Entity>().await, 18 * 2 * 101);
    assert_eq!((place.count::<statement::Entity>().await, place.count::<statement_version::Entity>().await), (7, 7));
    assert_eq!(
        (place.count::<success_factor::Entity>().await, place.count::<perspective_shift::Entity>().await),
        (9, 4)
    );
    assert_eq!((place.count::<questionnaire::Entity>().await, place.count::<question::Entity>().await), (7, 28));
    assert_eq!(place.count::<account::Entity>().await, 0);
}

#[tokio::test]
async fn a_second_time_changes_nothing() {
    let place = Place::empty().await;
    let first = seed(place.db()).await.unwrap();

    let second = seed(place.db()).await.unwrap();

    assert!(!first.nothing_done());
    assert!(second.nothing_done(), "{second}");
    assert_eq!(second.table("population").unchanged, 3_636);
}

#[tokio::test]
async fn a_row_that_was_changed_by_hand_is_put_right_and_told_of() {
    let place = Place::empty().await;
    seed(place.db()).await.unwrap();
    let mut row = place.rows::<organisation::Entity>().await.remove(0).into_active_model();
    row.genitive = Set("Fels".to_owned());
    row.update(place.db()).await.unwrap();

    let report = seed(place.db()).await.unwrap();

    assert_eq!((report.table("organisation").changed, report.table("organisation").unchanged), (1, 19));
    assert!(seed(place.db()).await.unwrap().nothing_done());
}

#[tokio::test]
async fn new_words_of_a_statement_leave_the_old_version_for_those_who_were_asked_with_it() {
    let place = Place::empty().await;
    seed(place.db()).await.unwrap();
    let mut row = place.rows::<statement_version::Entity>().await.remove(0).into_active_model();
    row.title = Set("En äldre lydelse".to_owned());
    let old = row.update(place.db()).await.unwrap();

    seed(place.db()).await.unwrap();

    let versions = place.rows::<statement_version::Entity>().await;
    let of_it: Vec<_> = versions.iter().filter(|row| row.statement_id == old.statement_id).collect();
    assert_eq!(of_it.len(), 2);
    assert!(of_it.contains(&&old));
    assert!(of_it.iter().any(|row| row.version == 2 && row.title != old.title));
}

#[tokio::test]
async fn every_standard_question_belongs_to_its_statement_and_points_at_what_exists() {
    let place = Place::empty().await;
    seed(place.db()).await.unwrap();
    let (statements, questions) = (place.rows::<statement::Entity>().await, place.rows::<question::Entity>().await);
    let options = place.rows::<answer_option::Entity>().await;

    for question in &questions {
        let statement = statements.iter().find(|s| Some(s.id) == question.statement_id).unwrap();
        assert_eq!(statement.questionnaire_id, Some(question.questionnaire_id), "{}", question.text);
        let own = options.iter().filter(|option| option.question_id == question.id).count();
        match question.kind {
            question::QuestionKind::Scale => assert_eq!(own, 5, "{}", question.text),
            question::QuestionKind::FreeText => assert_eq!(own, 0, "{}", question.text),
            _ => assert!(3 < own, "{}", question.text),
        }
        let depends = question.depends_on_option_id;
        assert!(depends.is_none_or(|id| options.iter().any(|option| option.id == id)), "{}", question.text);
    }
    assert_eq!(questions.iter().filter(|question| question.depends_on_option_id.is_some()).count(), 1);
}

#[tokio::test]
async fn every_statement_can_be_read_in_lattlast() {
    let place = Place::empty().await;
    seed(place.db()).await.unwrap();
    let translations = place.rows::<translation::Entity>().await;

    for version in place.rows::<statement_version::Entity>().await {
        let fields: Vec<_> =
            translations.iter().filter(|t| t.subject_id == version.id).map(|t| t.field.as_str()).collect();
        assert!(fields.contains(&"title") && fields.contains(&"body"), "{}", version.title);
        assert_eq!(fields.contains(&"means"), version.means.is_some(), "{}", version.title);
    }
    let known = [EASY_READ, "fi", "en"];
    assert!(translations.iter().all(|row| known.contains(&row.language.as_str())));
}

#[test]
fn the_standard_questions_are_asked_as_we_advise_others_to_ask() {
    for question in seeds::questions::questions().unwrap().questions {
        let said = remarks(&question.text.standard, ReadAs::Question);
        let of_words = |remark: &Remark| matches!(remark, Remark::HardWord(..));
        assert!(said.iter().all(of_words), "{}: {said:?}", question.key);
    }
}
