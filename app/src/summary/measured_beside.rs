//! How alike what people wrote was judged and sorted, beside the summary that is written.

use leptos::prelude::*;

use super::measured::Measured;

/// For those who write the summary, and for who approves it.
#[component]
pub fn MeasuredBeside(
    /// What was measured.
    measured: Measured,
) -> impl IntoView {
    let rows: Vec<_> = measured.whole().into_iter().map(|told| view! { <li>{told}</li> }).collect();
    view! {
        <section class="part" aria-labelledby="measured-title">
            <h2 id="measured-title">"Så lika är det bedömt"</h2>
            <p>
                "Några kommentarer läses av två moderatorer som inte ser varandras beslut, och ämnen föreslås av tjänsten innan en \
                 människa bestämmer dem. Här står hur ofta det blev lika. Det säger hur säker läsningen är, inte vad invånarna tycker."
            </p>
            <ul id="measured">{rows}</ul>
        </section>
    }
}
