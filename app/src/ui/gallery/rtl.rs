//! Arabic, which is read from right to left. Nothing is done for it here: the style speaks of start and end, never of left
//! and right.

use leptos::prelude::*;

use super::Shelf;
use crate::ui::{
    fields::{Choice, Pick, Pickable},
    notice::{Facts, Notice, NoticeKind},
    page::Trail,
    statement::{StatementQuote, StatementSize},
    timeline::{Step, Timeline},
};

/// What a resident who reads Arabic would meet.
#[component]
pub fn RightToLeft() -> impl IntoView {
    view! {
        <Shelf id="right-to-left" title="Från höger till vänster">
            <div class="stack" dir="rtl" lang="ar">
                <Reading/>
                <Answering/>
            </div>
        </Shelf>
    }
}

#[component]
fn Reading() -> impl IntoView {
    let facts = ["هيرنوساند", "بقي 12 يومًا", "حوالي دقيقتين"].map(str::to_owned).to_vec();
    let above = [("/", "البداية"), ("/kommun/harnosand", "هيرنوساند")];
    let above = above.into_iter().map(|(path, name)| (path.to_owned(), name.to_owned())).collect();
    view! {
        <Trail steps=above/>
        <StatementQuote text="أحصل على رعاية تناسب احتياجاتي".to_owned() source=None size=StatementSize::Small/>
        <Facts items=facts/>
        <Notice kind=NoticeKind::Warning title="يبدو أن هذا رقم شخصي">
            <p>"من الأفضل حذفه، فقد يقرأ آخرون إجابتك."</p>
        </Notice>
        <Timeline steps=steps() current=Some(1)/>
    }
}

fn steps() -> Vec<Step> {
    let step = |name: &str, detail: &str| Step { name: name.to_owned(), detail: detail.to_owned() };
    vec![
        step("أنت تجيب", "حتى 3 ديسمبر 2026"),
        step("تُقرأ الإجابات", "ثم تصل إلى السياسيين"),
        step("السياسيون يقررون", "في اللجنة"),
        step("تحصل على الرد", "في موعد أقصاه 15 أبريل 2027"),
    ]
}

#[component]
fn Answering() -> impl IntoView {
    let options = [("5", "سهل جدًا"), ("4", "سهل إلى حد ما"), ("1", "صعب جدًا")];
    let options = options.into_iter().map(|(value, text)| Pickable::new(value, text)).collect();
    view! {
        <Choice name="arabic" legend="ما مدى سهولة التواصل مع الرعاية الصحية؟" pick=Pick::One options/>
        <p><button class="button" type="button">"أرسل إجابتي"</button></p>
    }
}
