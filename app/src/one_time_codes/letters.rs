//! Letters to print, one on each page, with nobody's name: who gets which is decided by whoever puts them in envelopes.

use std::sync::Arc;

use leptos::prelude::*;

use super::rules::codes_path;
use crate::{
    answer::receipt::ReceiptCode,
    channel::rules::offers,
    dialogue::rules::{body_in_place, last_day},
    entity::{round, submission::AnswerChannel},
    request,
    round::{
        gate::Preparation,
        parts::WorkTrail,
        rules::{answer_path, work_path},
    },
    swedish,
    ui::{
        page::{Audience, Page},
        qr::Qr,
    },
    words::Words,
};

/// Codes that were just made, to be printed. They are shown in the answer to the form that asked for them, and never again.
#[derive(Clone, Debug)]
pub struct CodeLetters {
    /// The codes.
    pub codes: Arc<[ReceiptCode]>,
    /// Where somebody without internet turns, if that was said.
    pub contact: Option<String>,
}

/// What all letters say.
#[derive(Clone, Debug)]
struct Told {
    /// "Härnösands kommun".
    from: String,
    /// "Socialnämnden i Härnösand".
    who: String,
    title: String,
    round_code: String,
    /// Where a phone is led.
    url: String,
    /// The same as one types it.
    address: String,
    until: String,
    without_internet: Vec<String>,
    reply: Option<String>,
}

impl Told {
    fn of(ready: Preparation, contact: Option<String>, base_url: &str) -> Self {
        let Preparation { round, dialogue, controller, organisation, deciding, .. } = ready;
        let url = format!("{base_url}{}", answer_path(&round.code));
        let reply = deciding.zip(dialogue.reply_due);
        Self {
            without_internet: without_internet(&round, &organisation.official_name, contact),
            who: body_in_place(&controller.name, organisation.kind, &organisation.name, Words::swedish()),
            from: organisation.official_name,
            address: url.split_once("://").map_or(url.as_str(), |(_, address)| address).to_owned(),
            url,
            until: swedish::day(last_day(round.closes_at)),
            title: round.title,
            round_code: round.code,
            reply: reply.map(|(body, due)| format!("{body} svarar invånarna senast den {}.", swedish::day(due))),
        }
    }
}

/// What somebody without internet can do, as the round's channels say.
fn without_internet(round: &round::Model, place: &str, contact: Option<String>) -> Vec<String> {
    let by_phone = match &contact {
        Some(_) => "Du kan svara på telefon. Ha brevet framme när du ringer.".to_owned(),
        None => format!("Du kan svara på telefon. Ring {place} och ha brevet framme."),
    };
    let on_paper = match &round.paper_return {
        Some(place) => {
            format!("Du kan svara på en blankett av papper. Skriv din kod på den. Här lämnar du den: {place}")
        }
        None => "Du kan svara på en blankett av papper. Skriv din kod på den.".to_owned(),
    };
    let ways = [
        (AnswerChannel::Phone, by_phone),
        (AnswerChannel::Paper, on_paper),
        (AnswerChannel::Kiosk, "Du kan svara på en svarsskärm. Skriv din kod sist.".to_owned()),
    ];
    let offered = ways.into_iter().filter(|(channel, _)| offers(round, *channel)).map(|(_, way)| way);
    let help = "Någon du litar på kan hjälpa dig att svara. Biblioteket brukar ha datorer att låna.".to_owned();
    let turn = contact.map(|contact| format!("Hör av dig hit: {contact}"));
    turn.into_iter().chain(offered).chain([help]).collect()
}

/// The letters, and above them what to do with them.
#[component]
pub fn LettersPage(
    /// The round.
    ready: Preparation,
    /// The codes.
    letters: CodeLetters,
) -> impl IntoView {
    let round = ready.round.clone();
    let back = codes_path(&round.code);
    let told = Told::of(ready, letters.contact, &request::state().base_url);
    let count = swedish::count(i64::try_from(letters.codes.len()).unwrap_or(i64::MAX), "brev", "brev");
    let letters: Vec<_> =
        letters.codes.iter().cloned().map(|code| view! { <CodeLetter code told=told.clone()/> }).collect();
    view! {
        <Page title="Brev att skriva ut" audience=Audience::Staff wide=true>
            <WorkTrail round=Some((round.code.clone(), round.title.clone()))/>
            <div class="no-print stack">
                <h1>"Brev att skriva ut"</h1>
                <p class="lead">
                    "Skriv ut sidan nu, på A4. Det är " {count} ", ett på varje sida. Det som står över linjen kommer inte med."
                </p>
                <p>
                    <strong>"Koderna visas bara här och bara nu. "</strong>
                    "Laddar du om sidan görs nya koder, och de här går inte att hämta igen. Blanda breven innan du skriver \
                     adresser på kuverten."
                </p>
                <p><a href=back>"Till engångskoderna"</a> " · " <a href=work_path(&round.code)>"Till omgången"</a></p>
            </div>
            {letters}
        </Page>
    }
}

#[component]
fn CodeLetter(code: ReceiptCode, told: Told) -> impl IntoView {
    let without: Vec<_> = told.without_internet.into_iter().map(|way| view! { <li>{way}</li> }).collect();
    view! {
        <article class="letter">
            <header class="letter-head">
                <p>{told.from}</p>
                <p>"Frågornas kod " <strong>{told.round_code}</strong></p>
            </header>
            <h2 class="letter-title">{told.title}</h2>
            <p>
                {told.who} " frågar. I varje brev står en egen kod, som gäller för ett svar. Svara senast den "
                <strong>{told.until}</strong> "."
            </p>
            <div class="letter-code">
                <p>"Din engångskod"</p>
                <p class="receipt-code" translate="no"><code>{code.to_string()}</code></p>
            </div>
            <div class="letter-way">
                <Qr text=told.url label=format!("QR-kod till {}", told.address)/>
                <ol>
                    <li>"Rikta mobilens kamera mot rutan, eller gå till " <strong class="letter-address">{told.address.clone()}</strong></li>
                    <li>"Svara på frågorna. Hoppa över dem du inte vill svara på."</li>
                    <li>"Skriv din engångskod sist, och skicka."</li>
                </ol>
            </div>
            <h3>"Har du inte internet?"</h3>
            <ul>{without}</ul>
            <h3>"Vi vet inte vem som fick vilken kod"</h3>
            <p>
                "Det finns ingen lista över det. När du svarar sparar vi att koden är använd, men inte vilket svar den hörde \
                 till. Skriv inte ditt namn i svaret: det blir en allmän handling, som andra kan be att få läsa."
            </p>
            {told.reply.map(|reply| view! { <p>{reply}</p> })}
        </article>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{entity::round::RoundState, round::example};

    fn ways(channels: &str, contact: Option<&str>) -> Vec<String> {
        let round = round::Model { channels: channels.to_owned(), ..example::round(RoundState::Open, (-5, 3)) };
        without_internet(&round, "Storby kommun", contact.map(str::to_owned))
    }

    #[test]
    fn a_letter_names_the_ways_that_the_round_offers() {
        assert_eq!(ways("web", None).len(), 1);
        let all = ways("web phone paper kiosk", None);
        assert!(all[0].contains("Ring Storby kommun") && all[1].contains("papper") && all[2].contains("svarsskärm"));
        assert_eq!(all.len(), 4);
    }

    #[test]
    fn where_to_turn_stands_first() {
        let all = ways("web phone", Some("0611-34 80 00"));
        assert_eq!(all[0], "Hör av dig hit: 0611-34 80 00");
        assert!(all[1].contains("när du ringer"));
    }
}
