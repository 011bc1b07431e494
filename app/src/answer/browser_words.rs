//! What the browser says by itself, in the language of the page: the texts stand in one hidden element, since none are
//! in the wasm. `{n}` and the like are filled in there.

use leptos::prelude::*;

use super::dom::WORDS;
use crate::{dialogue::rules::LOOK_BACK, request};

/// The texts of the walk through the form, for [`super::dom::word`]; in several elements, since the compiler takes so many
/// attributes of one and no more.
#[component]
pub fn BrowserWords(
    /// Whether an answer that was sent before is being changed: something is sent already, and stands meanwhile.
    changes: bool,
    /// Whether that answer is withdrawn, so that nothing stands meanwhile.
    withdrawn: bool,
) -> impl IntoView {
    let words = request::words();
    let help = match (changes, withdrawn) {
        (false, _) => words.answer_review_help(),
        (true, false) => words.answer_review_changing(),
        (true, true) => words.answer_review_withdrawn(),
    };
    view! {
        <div id=WORDS hidden>
            <div data-next=words.answer_next() data-skip=words.answer_skip() data-skip-unsure=words.answer_skip_unsure()
                data-skip-sure=words.answer_skip_sure()
                data-back=words.answer_back() data-saved=words.answer_saved() data-clear=words.answer_clear()
                data-clear-sure=words.answer_clear_sure()
                data-moved=words.answer_moved("{answer}") data-moves-on=words.answer_moves_on()
                data-rank-more=words.answer_rank_more()
                data-listen=words.answer_listen() data-listen-stop=words.answer_listen_stop()></div>
            <div data-progress=words.answer_progress("{place}", "{n}", "{all}")
                data-progress-last=words.answer_progress_last("{place}") data-left-many=words.answer_left_many("{n}")
                data-left-one=words.answer_left_one() data-count-left=words.answer_count_left("{n}")
                data-count-over=words.answer_count_over("{n}") data-warn-number=words.warning_number()
                data-warn-phone=words.warning_phone() data-warn-mail=words.warning_mail()
                data-warn-others=words.warning_others()
                data-error-title=words.frame_error("") data-wrong-twice=words.answer_wrong_twice("{n}")></div>
            <div data-review=words.answer_review() data-review-help=help
                data-review-change=words.answer_review_change() data-review-none=words.answer_review_none()
                data-review-return=words.answer_review_return() data-review-seconds=LOOK_BACK.to_string()
                data-rank-up=words.answer_rank_up("{thing}") data-rank-down=words.answer_rank_down("{thing}")
                data-rank-now=words.answer_rank_now("{thing}", "{n}") data-rank-out=words.answer_rank_out("{thing}")
                data-before-title=words.answer_before_title() data-before-text=words.answer_before_text()
                data-before-show=words.thanks_show() data-before-link=words.link("/kvitto")></div>
        </div>
    }
}
