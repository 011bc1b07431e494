//! Who may: moderators of the round's body, and nobody else.

use app::entity::{membership::Role, round::RoundState};

use super::Builder;

#[tokio::test]
async fn for_others_there_are_no_questions_to_put_together_and_it_is_logged() {
    let builder = Builder::new().await;
    let question = builder.asked().await.remove(1);
    let paths = [builder.path(), builder.path_of(&question), format!("{}/ny/egna-ord", builder.path())];
    let other = builder.app.round(RoundState::Planned).await;
    let mut people = vec![builder.app.staff(Role::Moderator, &other).await];
    for role in [Role::PaperKeyer, Role::Facilitator, Role::Administrator, Role::ElectedRepresentative] {
        people.push(builder.app.staff(role, &builder.round).await);
    }
    let log = crate::support::log::Log::start();
    let before = builder.texts().await;
    let id = question.row.id.to_string();
    for person in &mut people {
        for path in &paths {
            person.get(path).await.assert_status(404).assert_no_text("body", &question.row.text);
            let fields = [("act", "remove"), ("question", id.as_str()), ("text", "Vad?")];
            person.post(path, &fields).await.assert_status(404);
        }
    }
    assert_eq!(log.lines_with(&builder.round.row.id.to_string()), people.len() * 6);
    for path in &paths {
        assert!(builder.app.visitor().get(path).await.location().starts_with("/logga-in"));
        builder.app.visitor().post(path, &[]).await.assert_status(401);
    }
    assert_eq!(builder.texts().await, before);
    assert_eq!(builder.acts().await, Vec::<String>::new());
}
