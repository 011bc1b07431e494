//! POST: each stands on the address of the page whose form it is.

use app::{
    account, answer, builder, channel, context::AppState, dialogue, dialogue::followers, moderation, one_time_codes,
    receipt, record, round,
};
use axum::{Router, routing::post};

/// Every act that a form can ask for.
pub fn actions() -> Router<AppState> {
    Router::new()
        .route("/svara/{code}", post(answer::actions::submit_answer))
        .route("/kvitto", post(receipt::actions::open_receipt))
        .route("/folj/{slug}", post(followers::actions::follow))
        .route("/folj/{slug}/bekrafta", post(followers::actions::confirm))
        .route("/folj/{slug}/avsluta", post(followers::actions::end))
        .route("/logga-in", post(account::actions::sign_in))
        .route("/logga-in/kod", post(account::second_factor::actions::give_code))
        .route("/logga-in/andra-steget", post(account::second_factor::actions::act_on_own))
        .route("/logga-ut", post(account::actions::sign_out))
        .route("/inbjudan", post(account::actions::accept_invitation))
        .route("/arbete/gallring/{body}", post(record::disposal::actions::act_on_body))
        .route("/arbete/logg", post(record::log::actions::fetch))
        .route("/arbete/personer/{organisation}/bjud-in", post(account::people::actions::invite))
        .route("/arbete/personer/{organisation}/{account}", post(account::people::actions::act_on_person))
        .route("/arbete/dialog/ny", post(dialogue::planning::actions::begin))
        .route("/arbete/dialog/{slug}", post(dialogue::planning::actions::change))
        .route("/arbete/omgang/ny", post(round::planning::actions::begin))
        .route("/arbete/omgang/{code}/andra", post(round::planning::actions::change))
        .route("/arbete/omgang/{code}/aterkalla", post(round::planning::actions::withdraw))
        .route("/arbete/omgang/{code}/meddelande", post(round::notes::actions::act_on_note))
        .route("/arbete/omgang/{code}/forhandsgranska", post(round::actions::see_preview))
        .route("/arbete/omgang/{code}/fragor", post(builder::actions::act_on_list))
        .route("/arbete/omgang/{code}/fragor/{id}", post(builder::actions::change_question))
        .route("/arbete/omgang/{code}/fragor/ny/{kind}", post(builder::actions::write_question))
        .route("/arbete/omgang/{code}/oppna", post(round::actions::open))
        .route("/arbete/omgang/{code}/stoppa", post(round::actions::stop))
        .route("/arbete/omgang/{code}/visa-resultatet", post(round::actions::show_result))
        .route("/arbete/omgang/{code}/kommentarer", post(moderation::actions::settle_comment))
        .route("/arbete/omgang/{code}/kommentarer/{id}", post(moderation::actions::settle_one))
        .route("/arbete/omgang/{code}/flera", post(moderation::actions::approve_several))
        .route("/arbete/omgang/{code}/andra-lasning", post(moderation::actions::read_again))
        .route("/arbete/post", post(round::staff_mail::actions::choose_mail))
        .route("/arbete/post/avsluta", post(round::staff_mail::actions::end))
        .route("/arbete/omgang/{code}/amnen", post(moderation::topics::actions::act_on_topics))
        .route("/arbete/omgang/{code}/amnen/{id}", post(moderation::topics::actions::act_on_topic))
        .route("/arbete/omgang/{code}/stang", post(moderation::actions::close))
        .route("/arbete/omgang/{code}/papper", post(channel::actions::enter_paper))
        .route("/arbete/omgang/{code}/papper/{number}", post(channel::actions::correct_paper))
        .route("/arbete/omgang/{code}/papper/{number}/kontroll", post(channel::actions::second_keying))
        .route("/arbete/omgang/{code}/blankett", post(channel::actions::say_where))
        .route("/arbete/omgang/{code}/telefon", post(channel::actions::enter_call))
        .route("/arbete/omgang/{code}/koder", post(one_time_codes::actions::act_on_codes))
        .route("/arbete/omgang/{code}/moten/nytt", post(channel::meeting_actions::register_meeting))
        .route("/arbete/omgang/{code}/moten/{id}", post(channel::meeting_actions::correct_meeting))
        .route("/arbete/omgang/{code}/utlamnande", post(record::request::actions::give_out))
        .route("/arbete/omgang/{code}/utlamnande/texter", post(record::request::actions::decide_several))
        .route("/arbete/omgang/{code}/utlamnande/texter/{id}", post(record::request::actions::decide_text))
}
