//! A joint dialogue: another body is invited, gets a round of its own, and asks the same.

use app::entity::{
    account, dialogue, house_rules,
    membership::{self, Role},
    organisation,
    political_body::{self, BodyKind},
    question, questionnaire,
    round::{self, RoundState},
};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, EntityTrait, IntoActiveModel, PaginatorTrait, QueryFilter,
    QueryOrder,
};
use uuid::Uuid;

use super::{Desk, PLAN, ROUND, at, filled, plan_of, send};
use crate::{
    round::see_preview,
    support::{TestApp, page::Page, visitor::Visitor},
};

/// Who moderates the nämnd of another kommun.
struct Neighbour {
    body_id: Uuid,
    moderator: Visitor,
}

impl Neighbour {
    async fn of(desk: &Desk, place: &str) -> Self {
        let db = desk.app.db();
        let place = organisation::Entity::find().filter(organisation::COLUMN.slug.eq(place)).one(db).await;
        let place = place.unwrap().unwrap();
        let body = political_body::Entity::find()
            .filter(political_body::COLUMN.organisation_id.eq(place.id))
            .filter(political_body::Column::Kind.eq(BodyKind::Committee))
            .one(db)
            .await
            .unwrap()
            .unwrap();
        let account = desk.app.account(Role::Moderator, place.id, Some(body.id)).await;
        let comes = account::ActiveModel {
            id: Set(account),
            password_hash: Set(Some("has chosen one".to_owned())),
            ..Default::default()
        };
        comes.update(db).await.unwrap();
        Self { body_id: body.id, moderator: desk.app.signed_in_as(account).await }
    }

    /// Where the invitation is that waits on the start page.
    async fn invitation(&mut self) -> String {
        let start = self.moderator.get("/arbete").await;
        start.with("#waiting a[href^='/arbete/inbjudan/']", |link| link.attr("href").unwrap().to_owned()).unwrap()
    }

    /// The round that accepting gave.
    async fn accept(&mut self, desk: &Desk) -> round::Model {
        let path = self.invitation().await;
        let page = self.moderator.post(&path, &[("act", "accept")]).await;
        page.assert_status(303);
        desk.stored(page.location().rsplit('/').next().unwrap()).await
    }
}

async fn invite(desk: &mut Desk, body_id: Uuid) -> Page {
    let path = format!("{}/bjud-in", plan_of(&desk.only_dialogue().await));
    desk.moderator.post(&path, &[("bodies", &body_id.to_string())]).await
}

/// What it takes to remove the last question of the round, as its list stands now.
async fn removal(visitor: &mut Visitor, app: &TestApp, round: &round::Model) -> Vec<(&'static str, String)> {
    let version = visitor.get(&at(round, "/fragor")).await.value("input[name=version]").unwrap_or_default();
    let questions = question::COLUMN.questionnaire_id.eq(round.questionnaire_id);
    let last = question::Entity::find().filter(questions).order_by_desc(question::Column::Position);
    let last = last.one(app.db()).await.unwrap().unwrap();
    vec![("act", "remove".to_owned()), ("version", version), ("question", last.id.to_string())]
}

async fn press(visitor: &mut Visitor, round: &round::Model, fields: &[(&'static str, String)]) -> Page {
    let fields: Vec<_> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
    visitor.post(&at(round, "/fragor"), &fields).await
}

async fn ready(visitor: &mut Visitor, round: &round::Model) {
    see_preview(visitor, &at(round, "")).await.assert_status(303);
}

/// What a round asks: the set, its fingerprint, and which questions its are copies of.
async fn asks(desk: &Desk, round: &round::Model) -> (Uuid, Option<String>, Vec<Option<Uuid>>) {
    let id = desk.stored(&round.code).await.questionnaire_id;
    let set = questionnaire::Entity::find_by_id(id).one(desk.app.db()).await.unwrap().unwrap();
    let questions = question::Entity::find().filter(question::COLUMN.questionnaire_id.eq(id));
    let mut questions = questions.all(desk.app.db()).await.unwrap();
    questions.sort_by_key(|question| question.position);
    (id, set.fingerprint, questions.into_iter().map(|question| question.origin_id).collect())
}

#[tokio::test]
async fn whoever_accepts_asks_what_the_owner_decides_until_the_first_round_opens_and_both_ask_the_same() {
    let mut desk = Desk::new().await;
    let ours = desk.round(&[]).await;
    let dialogue = desk.only_dialogue().await;
    let mut other = Neighbour::of(&desk, "sundsvall").await;
    invite(&mut desk, other.body_id).await.assert_sent_to(&format!("{}#joint", plan_of(&dialogue)));
    let invitation = other.invitation().await;
    let page = other.moderator.get(&invitation).await;
    page.assert_status(200)
        .assert_text(
            ".lead",
            "Socialnämnden i Härnösand håller dialogen och bjuder in Vård- och omsorgsnämnden i Sundsvall",
        )
        .assert_text(".promise-can", "Telefontider.")
        .assert_text("#questions-title + ol", "Hur lätt eller svårt");
    let seat = political_body::Entity::find_by_id(other.body_id).one(desk.app.db()).await.unwrap().unwrap();
    let rules = house_rules::Model { organisation_id: seat.organisation_id, case_number_pattern: None, threshold: 8 };
    house_rules::ActiveModel::from(rules).insert(desk.app.db()).await.unwrap();

    let theirs = other.accept(&desk).await;

    assert_eq!((theirs.threshold, ours.threshold), (8, 5), "each is that of its own house");

    let shared = ours.questionnaire_id;
    assert_eq!((theirs.controller_body_id, theirs.questionnaire_id), (other.body_id, shared));
    assert_eq!(
        (theirs.state, theirs.dialogue_id, theirs.title.as_str()),
        (RoundState::Planned, dialogue.id, ROUND[0].1)
    );
    let locked = other.moderator.get(&at(&theirs, "/fragor")).await;
    locked.assert_text("#locked", "Bara den som håller dialogen kan ändra dem");
    assert_eq!(locked.count("button[value=remove], button[value=own]"), 0);
    let removes = removal(&mut other.moderator, &desk.app, &theirs).await;
    press(&mut other.moderator, &theirs, &removes).await.assert_status(409);
    other.moderator.post(&at(&theirs, "/fragor"), &[("act", "own")]).await.assert_status(409);

    // What the owner changes is changed for all, and nobody has seen it yet.
    ready(&mut other.moderator, &theirs).await;
    desk.moderator.get(&at(&ours, "/fragor")).await.assert_text("#for-all", "ändras för alla som är med");
    let removes = removal(&mut desk.moderator, &desk.app, &ours).await;
    press(&mut desk.moderator, &ours, &removes).await.assert_status(303);
    other.moderator.post(&at(&theirs, "/oppna"), &[]).await.assert_status(422);
    ready(&mut other.moderator, &theirs).await;
    other.moderator.post(&at(&theirs, "/oppna"), &[]).await.assert_sent_to(&at(&theirs, ""));

    let locked = desk.moderator.get(&at(&ours, "/fragor")).await;
    locked.assert_text("#locked", "en omgång har öppnat med dem");
    let removes = removal(&mut desk.moderator, &desk.app, &ours).await;
    press(&mut desk.moderator, &ours, &removes).await.assert_status(409);
    let plan = desk.moderator.get(&plan_of(&dialogue)).await;
    plan.assert_text("#joint", "Vård- och omsorgsnämnden i Sundsvall: är med Öppen");
    assert_eq!(plan.count("#stands"), 1, "what was promised to one kommun stands for all");

    // A resident finds the kommun where they live.
    let page = desk.app.visitor().get(&format!("/dialog/{}", dialogue.slug)).await;
    page.assert_text("#kommuner ~ ul li:first-child", "Härnösand: har inte öppnat än");
    assert_eq!(page.count(&format!("#kommuner ~ ul a[href='/svara/{}']", theirs.code)), 1);
    assert_eq!(page.count(&format!("a[href='/svara/{}']", ours.code)), 0);

    // The owner's round about something else is none to choose among.
    let set = questionnaire::Model {
        id: Uuid::from_u128(1),
        created_at: ours.opens_at,
        frozen_at: None,
        fingerprint: None,
        edition: 1,
    };
    let apart = round::Model {
        id: Uuid::from_u128(2),
        code: "ANNAT".to_owned(),
        questionnaire_id: set.id,
        state: RoundState::Open,
        opened_at: Some(ours.opens_at),
        ..ours.clone()
    };
    set.into_active_model().insert(desk.app.db()).await.unwrap();
    apart.into_active_model().insert(desk.app.db()).await.unwrap();
    let page = desk.app.visitor().get(&format!("/dialog/{}", dialogue.slug)).await;
    assert_eq!((page.count("#kommuner ~ ul li"), page.count("[id='omgang-ANNAT']")), (2, 1));

    ready(&mut desk.moderator, &ours).await;
    desk.moderator.post(&at(&ours, "/oppna"), &[]).await.assert_sent_to(&at(&ours, ""));

    let (mine, print, origins) = asks(&desk, &ours).await;
    let (yours, same_print, same_origins) = asks(&desk, &theirs).await;
    assert!(mine != yours && mine != shared && yours != shared, "residents' own statements stay in one place");
    assert!(print.is_some() && origins.len() == 3 && origins.iter().all(Option::is_some));
    assert_eq!((&print, origins), (&same_print, same_origins));
    let set = questionnaire::Entity::find_by_id(shared).one(desk.app.db()).await.unwrap().unwrap();
    assert_eq!(set.fingerprint, print);
    // The owner has changed what all ask once.
    let sets = questionnaire::Entity::find().filter(questionnaire::COLUMN.id.is_in([mine, yours, shared]));
    let editions: Vec<i32> = sets.all(desk.app.db()).await.unwrap().into_iter().map(|set| set.edition).collect();
    assert_eq!(editions, [2, 2, 2]);
    assert_eq!(desk.act_names(theirs.id).await, ["round.join", "round.preview", "round.preview", "round.open"]);
    assert_eq!(desk.act_names(dialogue.id).await, ["dialogue.plan", "dialogue.invite"]);
}

#[tokio::test]
async fn each_opens_its_own_round_alone_and_the_promise_is_the_owners() {
    let mut desk = Desk::new().await;
    let ours = desk.round(&[]).await;
    let dialogue = desk.only_dialogue().await;
    let mut other = Neighbour::of(&desk, "sundsvall").await;
    let mut third = Neighbour::of(&desk, "ange").await;
    invite(&mut desk, other.body_id).await.assert_status(303);
    let invitation = other.invitation().await;
    let theirs = other.accept(&desk).await;

    for path in [at(&theirs, ""), at(&theirs, "/oppna"), at(&theirs, "/fragor"), invitation.clone()] {
        desk.moderator.get(&path).await.assert_status(404);
    }
    desk.moderator.post(&at(&theirs, "/oppna"), &[]).await.assert_status(404);
    let plan = desk.moderator.get(&plan_of(&dialogue)).await;
    plan.assert_text("#joint", "är med, har inte öppnat än");
    assert_eq!(plan.count(&format!("a[href='{}']", at(&theirs, ""))), 0);
    other.moderator.get(&at(&ours, "")).await.assert_status(404);
    for path in [plan_of(&dialogue), format!("{}/bjud-in", plan_of(&dialogue)), at(&ours, "/oppna")] {
        other.moderator.get(&path).await.assert_status(404);
        other.moderator.post(&path, &PLAN).await.assert_status(404);
    }
    for path in [invitation.as_str(), "/arbete/inbjudan/finns-inte"] {
        third.moderator.get(path).await.assert_status(404);
        third.moderator.post(path, &[("act", "accept")]).await.assert_status(404);
    }

    // The gate holds for each, and sends nobody to what another mends.
    let bare = dialogue::ActiveModel { id: Set(dialogue.id), can_influence: Set(None), ..Default::default() };
    bare.update(desk.app.db()).await.unwrap();
    ready(&mut other.moderator, &theirs).await;
    let page = other.moderator.post(&at(&theirs, "/oppna"), &[]).await;
    page.assert_status(422).assert_text(".error-summary", "Det bestämmer den som håller dialogen.");
    assert_eq!(page.count("a[href^='/arbete/dialog/']"), 0);
    assert_eq!(desk.stored(&theirs.code).await.state, RoundState::Planned);

    // Its time is its own; what it is about is not.
    let more = desk.moderator.get(&at(&ours, "/andra")).await.value("input[name=statements]:not([checked])").unwrap();
    let shown = other.moderator.get(&at(&theirs, "/andra")).await;
    assert_eq!(shown.count("input[name=statements]"), 1);
    let form = filled(&shown, &ROUND, &[("statements", &more)]);
    let page = send(&mut other.moderator, &at(&theirs, "/andra"), &form).await;
    page.assert_status(422).assert_text("#statements-error", "gemensamma");
    let form = filled(&shown, &ROUND, &[("closes_on", "2027-04-02")]);
    send(&mut other.moderator, &at(&theirs, "/andra"), &form).await.assert_status(303);
    assert_ne!(desk.stored(&theirs.code).await.closes_at, desk.stored(&ours.code).await.closes_at);

    // Where the owner's round is about another part of the målbild, so are the others.
    let shown = desk.moderator.get(&at(&ours, "/andra")).await;
    let form = filled(&shown, &ROUND, &[("statements", &more)]);
    send(&mut desk.moderator, &at(&ours, "/andra"), &form).await.assert_status(303);
    other.moderator.get(&at(&theirs, "/andra")).await.assert_value("input[name=statements][checked]", &more);
    assert_eq!(desk.stored(&theirs.code).await.preview_seen_at, None);
}

#[tokio::test]
async fn a_body_may_decline_be_asked_again_and_accept_twice_with_one_round() {
    let mut desk = Desk::new().await;
    let begins = desk.dialogue().await;
    let mut other = Neighbour::of(&desk, "sundsvall").await;
    invite(&mut desk, other.body_id)
        .await
        .assert_status(422)
        .assert_text(".error-summary", "Planera er egen omgång först");
    let page = desk.send(&begins, &ROUND, &[]).await;
    let ours = desk.stored(page.location().rsplit('/').next().unwrap()).await;
    let dialogue = desk.only_dialogue().await;
    let path = format!("{}/bjud-in", plan_of(&dialogue));
    let offered = format!("input[name=bodies][value='{}']", other.body_id);
    let shown = desk.moderator.get(&path).await;
    assert_eq!((shown.count(&offered), shown.count("input[name=bodies]")), (1, 13), "seven kommuner, without ours");
    assert_eq!(shown.count(".option-means"), 12, "of all others nobody there could answer");
    desk.moderator.post(&path, &[]).await.assert_status(422).assert_text("#bodies-error", "Välj minst en");
    let own = desk.body_id;
    invite(&mut desk, own).await.assert_status(422);
    invite(&mut desk, other.body_id).await.assert_status(303);
    assert_eq!(desk.moderator.get(&path).await.count(&offered), 0);

    let invitation = other.invitation().await;
    let long = "å".repeat(501);
    let page = other.moderator.post(&invitation, &[("act", "decline"), ("reason", &long)]).await;
    page.assert_status(422).assert_text("#reason-error", "Skriv högst 500 tecken");
    assert!(page.value("#reason").unwrap().contains(&long));
    let no = [("act", "decline"), ("reason", "Vi hinner inte i vår.")];
    other.moderator.post(&invitation, &no).await.assert_sent_to(&invitation);
    assert_eq!(other.moderator.get("/arbete").await.count("a[href^='/arbete/inbjudan/']"), 0);
    desk.moderator.get(&plan_of(&dialogue)).await.assert_text("#joint", "är inte med ”Vi hinner inte i vår.”");

    invite(&mut desk, other.body_id).await.assert_status(303);
    assert_eq!(other.invitation().await, invitation);
    let mut twice = other.moderator.clone();
    let yes = [("act", "accept")];
    let (one, two) = tokio::join!(other.moderator.post(&invitation, &yes), twice.post(&invitation, &yes));

    assert_eq!((one.status, two.status, one.location()), (303, 303, two.location()));
    assert_eq!(round::Entity::find().count(desk.app.db()).await.unwrap(), 2);
    other.moderator.post(&invitation, &no).await.assert_status(409).assert_text("#accepted", "Ni är med.");
    invite(&mut desk, other.body_id).await.assert_status(303);
    let acts = ["dialogue.plan", "dialogue.invite", "dialogue.invite"];
    assert_eq!(desk.act_names(dialogue.id).await, acts, "who is in already is not asked again");
    let id = invitation.rsplit('/').next().unwrap().parse().unwrap();
    assert_eq!(desk.act_names(id).await, ["dialogue.decline"]);
    assert_eq!(desk.stored(&ours.code).await.questionnaire_id, ours.questionnaire_id);

    // Their only moderator leaves.
    let plan = plan_of(&dialogue);
    assert_eq!(desk.moderator.get(&plan).await.count("#unmoderated"), 0);
    let seats = membership::Entity::delete_many().filter(membership::Column::BodyId.eq(other.body_id));
    seats.exec(desk.app.db()).await.unwrap();
    let nobody = "Vård- och omsorgsnämnden i Sundsvall kan inte öppna sin omgång";
    desk.moderator.get(&plan).await.assert_text("#unmoderated", nobody);
    let place = political_body::Entity::find_by_id(other.body_id).one(desk.app.db()).await.unwrap().unwrap();
    let account = desk.app.account(Role::Administrator, place.organisation_id, None).await;
    let page = desk.app.signed_in_as(account).await.get("/arbete/personer/sundsvall").await;
    page.assert_text("#unmoderated li", "Vård- och omsorgsnämnden");
}

#[tokio::test]
async fn an_edit_and_an_opening_at_the_same_moment_do_not_part_the_rounds() {
    let mut desk = Desk::new().await;
    let ours = desk.ready(&[]).await;
    let mut other = Neighbour::of(&desk, "sundsvall").await;
    invite(&mut desk, other.body_id).await.assert_status(303);
    let theirs = other.accept(&desk).await;
    ready(&mut other.moderator, &theirs).await;
    let removes = removal(&mut desk.moderator, &desk.app, &ours).await;

    let path = at(&theirs, "/oppna");
    let (edit, open) =
        tokio::join!(press(&mut desk.moderator, &ours, &removes), other.moderator.post(&path, &[("act", "now")]));

    let was = (edit.status, open.status);
    assert!([(303, 422), (409, 303)].contains(&was), "{was:?}");
    if was == (303, 422) {
        ready(&mut other.moderator, &theirs).await;
        ready(&mut desk.moderator, &ours).await;
    }
    let mine = at(&ours, "/oppna");
    let (one, two) = tokio::join!(desk.moderator.post(&mine, &[]), other.moderator.post(&path, &[]));
    assert_eq!(one.status, 303, "{}", one.text("body"));
    assert_eq!(two.status, if was == (303, 422) { 303 } else { 409 });
    let ((a, print, _), (b, same, _)) = (asks(&desk, &ours).await, asks(&desk, &theirs).await);
    assert!(a != b && print.is_some());
    assert_eq!(print, same);
}

#[tokio::test]
async fn a_waiting_invitation_is_taken_back_and_an_answer_at_the_same_moment_holds_or_is_told() {
    let mut desk = Desk::new().await;
    desk.round(&[]).await;
    let dialogue = desk.only_dialogue().await;
    let mut other = Neighbour::of(&desk, "sundsvall").await;
    invite(&mut desk, other.body_id).await.assert_status(303);
    let invitation = other.invitation().await;
    let id = invitation.rsplit('/').next().unwrap().to_owned();
    let (path, joint) = (format!("{}/bjud-in", plan_of(&dialogue)), format!("{}#joint", plan_of(&dialogue)));
    let (back, yes) = ([("act", "take_back"), ("invitation", id.as_str())], [("act", "accept")]);
    other.moderator.post(&path, &back).await.assert_status(404);
    let button = format!("#joint form[action='{path}'] button[value=take_back]");
    assert_eq!(desk.moderator.get(&plan_of(&dialogue)).await.count(&button), 1);

    desk.moderator.post(&path, &back).await.assert_sent_to(&joint);

    assert_eq!(other.moderator.get("/arbete").await.count("a[href^='/arbete/inbjudan/']"), 0);
    let page = other.moderator.get(&invitation).await;
    page.assert_status(200).assert_text("#taken-back", "Inbjudan är tillbakatagen");
    assert_eq!(page.count("button[value=accept], button[value=decline]"), 0);
    for answer in [yes, [("act", "decline")]] {
        other.moderator.post(&invitation, &answer).await.assert_status(409).assert_text("#taken-back", "tillbakatagen");
    }
    desk.moderator.post(&path, &back).await.assert_status(409);
    desk.moderator.get(&plan_of(&dialogue)).await.assert_no_text("#joint", "Sundsvall");
    let took = ("dialogue.take_back".to_owned(), "Vård- och omsorgsnämnden i Sundsvall.".to_owned());
    assert_eq!(desk.acts(dialogue.id).await.iter().filter(|act| **act == took).count(), 1);

    // Invited anew, and both at once.
    invite(&mut desk, other.body_id).await.assert_status(303);
    assert_eq!(other.invitation().await, invitation);
    let (takes, accepts) = tokio::join!(desk.moderator.post(&path, &back), other.moderator.post(&invitation, &yes));
    let was = (takes.status, accepts.status, round::Entity::find().count(desk.app.db()).await.unwrap());
    assert!([(303, 409, 1), (409, 303, 2)].contains(&was), "{was:?}");
}

#[tokio::test]
async fn each_who_takes_part_has_a_case_of_its_own() {
    let mut desk = Desk::new().await;
    let ours = desk.round(&[]).await;
    let mut other = Neighbour::of(&desk, "sundsvall").await;
    invite(&mut desk, other.body_id).await.assert_status(303);
    let theirs = other.accept(&desk).await;
    let page = other.moderator.get(&at(&theirs, "")).await;
    page.assert_no_text("main", "SN 2027/14").assert_text("main", "20 maj 2027");
    let path = at(&theirs, "/arende");
    assert_eq!(page.count(&format!("a[href='{path}']")), 1);
    for (who, elsewhere) in [(&mut desk.moderator, &path), (&mut other.moderator, &at(&ours, "/arende"))] {
        who.get(elsewhere).await.assert_status(404);
        who.post(elsewhere, &[("case_number", "X")]).await.assert_status(404);
    }
    desk.moderator.get(&at(&ours, "/arende")).await.assert_status(404);

    let shown = other.moderator.get(&path).await;
    shown.assert_text("#receiving_body-group", "Den som beslutar enligt löftet: Socialnämnden i Härnösand");
    let body = other.body_id.to_string();
    let own = [("case_number", "VON 2027-114"), ("receiving_body", body.as_str()), ("meeting_on", "2027-05-27")];
    let wrong = send(&mut other.moderator, &path, &filled(&shown, &own, &[("meeting_on", "i maj")])).await;
    wrong
        .assert_status(422)
        .assert_text("#meeting_on-error", "Skriv en dag")
        .assert_value("#case_number", "VON 2027-114");
    // Two tabs of the same form: the second is told what the first has saved.
    let mut tab = other.moderator.clone();
    let (one, two) = (filled(&shown, &own, &[]), filled(&shown, &own, &[("case_number", "VON 2027-115")]));
    let (first, second) = tokio::join!(send(&mut other.moderator, &path, &one), send(&mut tab, &path, &two));
    let mut statuses = [first.status, second.status];
    statuses.sort_unstable();
    assert_eq!(statuses, [303, 422]);
    let again = other.moderator.get(&path).await;
    send(&mut other.moderator, &path, &filled(&again, &own, &[])).await.assert_status(303);

    let facts = other.moderator.get(&at(&theirs, "")).await;
    for told in ["VON 2027-114", "Vård- och omsorgsnämnden i Sundsvall", "27 maj 2027"] {
        facts.assert_text("main", told);
    }
    let owners = desk.moderator.get(&at(&ours, "")).await;
    owners.assert_text("main", "SN 2027/14").assert_text("main", "20 maj 2027").assert_no_text("main", "VON 2027-114");
    let place = theirs.organisation_id;
    let registrar = desk.app.account(Role::Registrar, place, Some(other.body_id)).await;
    let list = desk.app.signed_in_as(registrar).await.get("/arbete/handlingar").await;
    list.assert_text("main", "VON 2027-114").assert_no_text("main", "SN 2027/14");
    assert_eq!(desk.act_names(theirs.id).await, ["round.join", "round.case", "round.case"]);
    let (_, told) = desk.acts(theirs.id).await.pop().unwrap();
    assert!(told.contains("Tar emot: Vård- och omsorgsnämnden i Sundsvall."), "{told}");
    let stale = filled(&shown, &own, &[("receiving_body", "")]);
    let late = send(&mut other.moderator, &path, &stale).await;
    late.assert_status(422).assert_text("#seen", "Tar emot resultatet: står nu Vård- och omsorgsnämnden i Sundsvall");
}
