//! Two backgrounds crossed: who answered, by age and sex.
//!
//! # When
//!
//! **Only age by sex, only of who answered, and only where each answer has a one-time code.** It is fixed before the first answer
//! ([`plan`](super::plan)), since to try one table where another was refused would tell what was refused. Over an open link somebody
//! could send answers of one age and sex until a form holds, and subtract them; the tables of one background cost him a crowd of
//! his own, this one a handful. No question is broken down by two backgrounds at once: its cells would hold the table
//! of question and sex too, which closes a way round with every question that has a table by age.
//!
//! # What it costs
//!
//! Age and sex are one more table of the same people. With the first question by age and by sex it would make a ring of three, and a ring tells what
//! none of its tables does. So in these rounds the first question has no breakdown by sex: sex hangs from age instead of from
//! the question, and the tables make a forest as before. Rounds without codes have what they had.
//!
//! How often it comes, on the plausible answers of `benches/loss`: never of 30, in 7 of 100 rounds of 60, and in all of 250, where it has two ages
//! by two sexes in two rounds of three and three by two in the third. Of 1 000 it is three ages by two or three sexes. The question
//! by sex, which it takes the place of, came in 46 of 100 rounds of 60. So it is for large rounds, and codes are mostly sent to many.
//!
//! # Why it is safe
//!
//! It is one crossed table in the sense of the parent module, with the sexes where answers stand there, and what is said
//! of all of them holds since they make a forest. One thing is stricter: a cell is itself a group of people who are
//! alike in two things, so **each holds the smallest group, T = 2t and at least 10** (G1), where answers need t. The argument goes through
//! with T for the cells and t for the margins. Nobody can be alone in an age or a sex: each row and column shown is two cells or more (G4).
//!
//! *A finer form was refused*, so one of its cells holds fewer than T: it lies in a merged block with rows and columns of t or more. A
//! cell there with row r and column c holds from max(0, r + c − all) to min(r, c), which are t or more apart. With min(r, c) or up to T−1
//! fewer in it what is left of the row or column is under T, and the form is refused whichever of these it is: more than t numbers are
//! possible, one of them t or more. With the fewest, or up to T−1 more, either it or the cell across is under T: so 0 stays
//! possible wherever the margins leave it so. A form that holds a finer one's small cell whole is refused with it, so the last refused
//! says everything that all of them do.
//!
//! `attacked` lets the attacker try every small table of these, and the property tests put them together with the breakdowns.

use crate::breakdown::axis::forms;
use crate::breakdown::crossed::crossed;
use crate::breakdown::fine;
use crate::breakdown::plan::is_age_crossed_with_sex;
use crate::count::{histogram, of_pairs};
use crate::figures::{By, Group, RoundFigures};
use crate::rows::AnswerRows;
use crate::threshold::Threshold;

/// The sexes of each age, in the finest form in which no cell is smaller than a group may be, or nothing.
pub(crate) fn sexes_by_age(rows: &AnswerRows, figures: &RoundFigures, threshold: Threshold) -> Vec<Group> {
    if !(is_age_crossed_with_sex(&rows.shape) && figures.by_age.is_shown() && figures.by_sex.is_shown()) {
        return Vec::new();
    }
    let [ages, sexes] = [By::Age, By::Sex].map(|by| fine::of_background(by, &rows.shape));
    let lines = forms(&figures.by_sex, &sexes, &histogram(&rows.sexes, sexes.len(), &None));
    let columns = forms(&figures.by_age, &ages, &histogram(&rows.ages, ages.len(), &None));
    let counts = of_pairs(&rows.sexes, sexes.len(), &rows.ages, ages.len());
    crossed(&counts, &figures.by_sex, &lines, &columns, threshold.smallest_group()).unwrap_or_default()
}
