//! What staff and elected see: figures, quotes, the queue, the brief. Made-up figures.

use leptos::prelude::*;

use super::Shelf;

/// Everything of the working pages.
#[component]
pub fn Work() -> impl IntoView {
    view! {
        <Shelf id="figures" title="Bilder av tal (påhittade tal)"><Bars/><Diverging/><Table/></Shelf>
        <Shelf id="quotes" title="Citat och kvitto"><Quotes/></Shelf>
        <Shelf id="workbench" title="Arbetsbordet"><Workbench/></Shelf>
        <Shelf id="protocol" title="Protokoll"><Protocol/></Shelf>
        <Shelf id="brief" title="Underlag"><Brief/></Shelf>
    }
}

#[component]
fn Bars() -> impl IntoView {
    view! {
        <svg class="pattern-defs" width="0" height="0" aria-hidden="true" focusable="false">
            <defs>
                <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
                    <path d="M0 0V6" class="hatch-line"/>
                </pattern>
                <pattern id="dots" width="5" height="5" patternUnits="userSpaceOnUse">
                    <circle cx="2.5" cy="2.5" r="1.1" class="dot"/>
                </pattern>
            </defs>
        </svg>
        <figure class="figure">
            <figcaption>
                <h3 class="figure-title">"Så lätt är det att få kontakt"</h3>
                <p class="figure-meaning">"Ungefär en av fem tycker att det är mycket lätt."</p>
            </figcaption>
            <ul class="bars">
                <li class="bar">
                    <span class="bar-label">"Mycket lätt"</span>
                    <svg class="bar-track" aria-hidden="true" focusable="false"><rect class="bar-fill" width="22%" height="100%"/></svg>
                    <span class="bar-value">"47 " <span class="bar-share">"22\u{a0}%"</span></span>
                </li>
                <li class="bar">
                    <span class="bar-label">"Mycket svårt"</span>
                    <svg class="bar-track" aria-hidden="true" focusable="false"><rect class="bar-hidden" width="10%" height="100%" fill="url(#hatch)"/></svg>
                    <span class="bar-value">"färre än 5"</span>
                </li>
            </ul>
        </figure>
    }
}

#[component]
fn Diverging() -> impl IntoView {
    let parts = [
        ("low-2", "20%", "10%"),
        ("low-1", "30%", "15%"),
        ("mid", "45%", "10%"),
        ("high-1", "55%", "8%"),
        ("high-2", "63%", "4%"),
    ];
    let parts =
        parts.map(|(part, x, width)| view! { <rect class=format!("scale-{part}") x=x width=width height="100%"/> });
    let keys = [
        ("low-2", "Mycket svårt", "20"),
        ("low-1", "Ganska svårt", "30"),
        ("mid", "Varken lätt eller svårt", "20"),
        ("high-1", "Ganska lätt", "16"),
        ("high-2", "Mycket lätt", "8"),
    ];
    let keys = keys.map(|(part, words, people)| {
        let class = format!("scale-{part}");
        let dots = part.starts_with("low").then(|| view! { <rect width="100%" height="100%" fill="url(#dots)"/> });
        view! {
            <li><svg class="swatch" aria-hidden="true" focusable="false"><rect class=class width="100%" height="100%"/> {dots}</svg> <span>{words} " " <strong>{people}</strong></span></li>
        }
    });
    let dots = view! { <rect x="10%" width="35%" height="100%" fill="url(#dots)"/> };
    view! {
        <figure class="figure">
            <figcaption><h3 class="figure-title">"En skala som en stapel"</h3></figcaption>
            <svg class="scale-bar" aria-hidden="true" focusable="false">
                {parts.collect_view()} {dots} <line class="scale-zero" x1="50%" x2="50%" y1="0" y2="100%"/>
            </svg>
            <ul class="scale-key">{keys.collect_view()} <li class="scale-key-apart">"Vet inte " <strong>"6"</strong></li></ul>
        </figure>
    }
}

#[component]
fn Protocol() -> impl IntoView {
    view! {
        <div class="protocol">
            <section class="protocol-item" aria-labelledby="pr1">
                <h3 id="pr1"><span class="protocol-number">"§ 2"</span> " Svaren"</h3>
                <div class="protocol-body"><p><strong>"214 svar"</strong> " räknas."</p></div>
            </section>
            <section class="protocol-item protocol-signature" aria-labelledby="pr2">
                <h3 id="pr2"><span class="protocol-number">"§ 6"</span> " Underskrift"</h3>
                <div class="protocol-body"><p><button class="button" type="button">"Skriv under"</button></p></div>
            </section>
        </div>
    }
}

#[component]
fn Table() -> impl IntoView {
    view! {
        <div class="table-wrap" role="region" aria-labelledby="t1-caption" tabindex="0">
            <table class="table">
                <caption id="t1-caption">"Hur lätt är det för dig att få kontakt med vården?"</caption>
                <thead><tr><th scope="col">"Svar"</th><th scope="col" class="number">"Antal"</th></tr></thead>
                <tbody>
                    <tr><th scope="row">"Mycket lätt"</th><td class="number">"47"</td></tr>
                    <tr><th scope="row">"Mycket svårt"</th><td class="number cell-hidden">"färre än 5"</td></tr>
                </tbody>
            </table>
        </div>
    }
}

#[component]
fn Quotes() -> impl IntoView {
    view! {
        <figure class="quote">
            <blockquote><p>"Jag vill slippa berätta samma sak varje gång."</p></blockquote>
            <figcaption>"Ur ett svar, påhittat exempel"</figcaption>
        </figure>
        <section class="receipt" aria-labelledby="receipt-title">
            <h3 id="receipt-title">"Din kvittokod"</h3>
            <p class="receipt-code" translate="no"><code>"K7QX-M2PD-9RTA"</code></p>
            <p>"Spara koden. Den hör till ditt svar och ingen annans."</p>
        </section>
    }
}

#[component]
fn Workbench() -> impl IntoView {
    view! {
        <p class="sealed"><strong>"138"</strong> " svar har kommit. Resultatet visas när omgången är stängd."</p>
        <ul class="checks">
            <li class="check check--done"><strong>"Klart:"</strong> " löftet"</li>
            <li class="check check--missing"><strong>"Saknas:"</strong> " datum för svar"</li>
        </ul>
        <dl class="data"><div><dt>"Kod"</dt><dd>"HSD4"</dd></div></dl>
        <article class="comment-card">
            <p class="comment-question">"Vill du berätta mer?"</p>
            <blockquote class="comment-text">
                <p>"Ring mig på " <mark class="flag">"070-000 00 00"</mark> " " <span class="flag-note">"liknar ett telefonnummer"</span></p>
            </blockquote>
            <ul class="facts"><li>"Härnösand"</li><li>"Webb"</li></ul>
        </article>
        <div class="moderation-actions actions">
            <button class="button" type="button">"Godkänn " <kbd class="key">"G"</kbd></button>
            <button class="button button--secondary" type="button">"Dölj " <kbd class="key">"D"</kbd></button>
        </div>
    }
}

#[component]
fn Brief() -> impl IntoView {
    view! {
        <article class="brief">
            <header class="brief-head">
                <p class="brief-case">"Socialnämnden, Härnösand · sammanträde 12 mars · dnr SOC/2027:14 (exempel)"</p>
                <h3 class="statement-title">"Jag har en kontinuitet i min kontakt med vården"</h3>
            </header>
            <section class="brief-part">
                <h4>"Vilka har svarat"</h4>
                <div class="brief-body"><p>"214 svar har kommit. De som svarade har själva valt att svara."</p></div>
            </section>
        </article>
    }
}
