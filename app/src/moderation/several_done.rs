//! What became of the last press on the page of several comments, with the way to take it back. The address says how many; which they
//! were is read from the database, so that no key of a comment has to stand there.

use http::request::Parts;
use leptos::prelude::*;
use sea_orm::{ConnectionTrait, DbErr};
use uuid::Uuid;

use super::{
    last_decided::beginning,
    list::{self, decided},
    several_page::{AFTER, AT_A_TIME},
};
use crate::{
    account::rights::ModeratorOf,
    entity::{comment::CommentState, round},
    moderation::frame::{list_path, several_path},
    request,
    ui::notice::{Notice, NoticeKind},
};

/// In the address: how many were approved, and how many others had read or got to read meanwhile.
pub const DONE: &str = "godkanda";
/// See [`DONE`].
pub const LEFT_OUT: &str = "lasta-av-andra";
/// In the address: how many are unread again.
pub const UNDONE: &str = "angrade";

/// What the button says that takes approvals back.
pub const UNDO: &str = "undo";
/// Field with the key of a comment that is to be unread again.
pub const TAKEN_BACK: &str = "taken_back";

/// A comment that this moderator has approved.
#[derive(Clone, Debug)]
pub struct Approved {
    id: Uuid,
    shown: String,
}

/// The address of the page after `said` of so many, going on after the comment `last` where that is a key.
pub fn done_path(code: &str, said: &str, done: u32, left_out: u32, last: &str) -> String {
    let goes_on = Uuid::parse_str(last).map(|last| format!("&{AFTER}={last}")).unwrap_or_default();
    format!("{}?{said}={done}&{LEFT_OUT}={left_out}{goes_on}", several_path(code))
}

fn count(parts: &Parts, name: &str) -> u32 {
    request::query(parts, name).parse().unwrap_or_default()
}

/// The last comments that the moderator has approved: so many as the address says were approved just now.
///
/// # Errors
/// When the database cannot be read.
pub async fn approved(
    db: &impl ConnectionTrait,
    moderator: &ModeratorOf<round::Model>,
    parts: &Parts,
) -> Result<Vec<Approved>, DbErr> {
    let most = usize::try_from(u64::from(count(parts, DONE)).min(AT_A_TIME)).unwrap_or_default();
    if most == 0 {
        return Ok(Vec::new());
    }
    let wanted = list::Wanted { state: Some(CommentState::Approved), ..list::Wanted::default() };
    let rows = decided(db, moderator, wanted).await?.into_iter();
    let own =
        rows.filter(|row| row.comment.handled_by == Some(moderator.account().id) && !row.comment.is_own_statement);
    let told = own.map(|row| Approved { id: row.comment.id, shown: beginning(&row.shown.unwrap_or_default()) });
    Ok(told.take(most).collect())
}

/// "Godkända: 3" or that nothing was, which they were, and the buttons.
#[component]
pub fn SeveralDone(
    /// What was approved.
    approved: Vec<Approved>,
    /// The round's code.
    code: String,
) -> impl IntoView {
    let parts = request::parts();
    let [done, undone, left_out] = [DONE, UNDONE, LEFT_OUT].map(|name| count(&parts, name));
    let others = (0 < left_out).then(|| view! { <p>{format!("{left_out} hade en annan läst eller fått att läsa under tiden, eller så hade den som skrev ändrat sitt svar. De är som de var.")}</p> });
    let back = (!approved.is_empty()).then(|| view! { <TakeBack approved code/> });
    let (kind, title) = match (done, undone) {
        (0, 0) if request::query(&parts, UNDONE).is_empty() => (NoticeKind::Information, "Inget godkändes".to_owned()),
        (0, 0) => (NoticeKind::Information, "Inget blev oläst igen".to_owned()),
        (0, undone) => (NoticeKind::Success, format!("Olästa igen: {undone}")),
        (done, _) => (NoticeKind::Success, format!("Godkända: {done}")),
    };
    (0 < done + undone + left_out).then(|| {
        view! {
            <div id="done">
                <div role="status"><Notice kind title>{others}</Notice></div>
                {back}
            </div>
        }
    })
}

#[component]
fn TakeBack(approved: Vec<Approved>, code: String) -> impl IntoView {
    let list = format!("{}?beslut=approved", list_path(&code));
    let (keys, rows): (Vec<_>, Vec<_>) = approved
        .into_iter()
        .map(|one| {
            let key = view! { <input type="hidden" name=TAKEN_BACK value=one.id.to_string()/> };
            (key, view! { <li>{one.shown}</li> })
        })
        .unzip();
    view! {
        <details class="more">
            <summary>"Ångra"</summary>
            <form method="post" class="more-body" action=several_path(&code)>
                {keys}
                <ul>{rows}</ul>
                <button class="button button--secondary" name="act" value=UNDO>"Gör dem olästa igen"</button>
                <p><a href=list>"Ändra en av dem bland de lästa"</a></p>
            </form>
        </details>
    }
}
