//! Sentences that a tired or a clever person could write, and that the figures do not bear. Each is refused, and by whom.

use claims::{check::check, finding::Check, render::text};

use crate::support::{sources::harnosand, written};

#[track_caller]
fn assert_refused(check_by: Check, kind: &str, figures: &str, says: &str, sentences: &[&str]) {
    let sources = harnosand();
    for sentence in sentences {
        let claim = written::claim(&sources, kind, figures, says, sentence).unwrap();
        let found = check(&claim, &sources);
        let by: Vec<Check> = found.iter().map(|one| one.check).filter(|one| one.refuses()).collect();
        assert!(by.contains(&check_by), "{}: {by:?}", text(&claim, &sources));
    }
}

#[test]
fn the_opposite_of_a_level() {
    let sentences = [
        "Inte många tycker att det är svårt att få kontakt med vården.",
        "Knappast många tycker att det är svårt att få kontakt med vården.",
        "Många förnekar att det är svårt att få kontakt med vården.",
        "Många tycker att det är fel att det är svårt att få kontakt med vården.",
        "Många tvivlar på att det är svårt att få kontakt med vården.",
        "Många tycker att det är allt annat än svårt att få kontakt, det är lätt.",
        "Många når vården utan att det är svårt att få kontakt.",
        "Många tycker att det är mindre svårt att få kontakt med vården.",
        "Många tycker att det sällan är svårt att få kontakt med vården.",
        "Många tycker aldrig att det är svårt att få kontakt med vården.",
        "Det är en myt att många tycker att det är svårt att få kontakt med vården.",
        "Många tycker att det är lätt att få kontakt, och färre att det är svårt.",
        "Många tycker att det har blivit svårare att få kontakt med vården.",
        "Många önskar att det vore svårt att få kontakt med vården.",
        "Många vill att det ska vara svårt att få kontakt med vården.",
        "Många har hört att det är svårt att få kontakt med vården.",
        "Många tror att det är svårt för andra att få kontakt med vården.",
        "Många slipper svårigheter när de kontaktar vården.",
        "Många undviker att det blir svårt att få kontakt.",
        "Många klarar att få kontakt fast det är svårt.",
        "Många löser det när det är svårt att få kontakt med vården.",
        "Många tycker att det är lagom svårt att få kontakt.",
        "Många tycker att det är långt ifrån svårt att få kontakt.",
        "Långt ifrån många tycker att det är svårt att få kontakt.",
        "Många ser det som ett skämt att det är svårt att få kontakt.",
        "Många tycker att det var svårt förut att få kontakt.",
        "Många som har svårt att få kontakt med vården är ändå glada.",
        "Att det är svårt att få kontakt skrattar många åt.",
        "Många tycker inte att det inte är svårt att få kontakt med vården.",
        "Många tycker att kontakten med vården är som den ska vara.",
        "Många tycker att det är mycket svårt att få kontakt med vården.",
        "Många tycker att det är varken lätt eller svårt att få kontakt med vården.",
        "Många tycker att det är svårt att hitta en parkering.",
        "Många tycker att det varken är dyrt eller svårt att få kontakt med vården.",
        "Många tycker inte att vården är nära, och att det är lätt att få kontakt.",
    ];
    assert_refused(Check::Direction, "level", "kontakt/1-2", "low många", &sentences);
}

#[test]
fn what_those_in_the_middle_did_not_say() {
    let sentences = ["En minoritet tycker inte att det är svårt att få kontakt med vården."];
    assert_refused(Check::Direction, "level", "kontakt/4-5", "high en minoritet", &sentences);
    let shares = ["{%0} tycker inte att det är svårt att få kontakt med vården."];
    assert_refused(Check::Direction, "level", "kontakt/4-5", "high =", &shares);
}

#[test]
fn the_opposite_of_a_choice() {
    let sentences = [
        "De flesta vill inte {val satt 0}.",
        "De flesta vill slippa alltihop och {val satt 1}.",
        "De flesta vill bli uppringd på en tid som jag vet i förväg.",
        "De flesta vill ha det på ett annat sätt.",
        "De flesta vill slippa {val satt 0}.",
        "De flesta vägrar {val satt 0}.",
        "De flesta hatar att {val satt 0}.",
        "De flesta vill aldrig mer {val satt 0}.",
        "Inte ens de flesta vill {val satt 0}.",
    ];
    assert_refused(Check::Direction, "level", "satt/0", "chosen de flesta", &sentences);
}

#[test]
fn the_opposite_of_a_vote() {
    let sentences = [
        "De flesta håller inte med om {st journal}.",
        "De flesta håller knappast med om {st journal}.",
        "De flesta tar avstånd från {st journal}.",
        "De flesta säger nej till {st journal}.",
        "De flesta tar inte ställning till {st journal}.",
        "De flesta instämmer inte i {st journal}.",
        "De flesta håller med om {st hem}.",
        "De flesta håller med om att journalen är bra.",
        "De flesta vägrar att hålla med om {st journal}.",
        "De flesta håller med om motsatsen till {st journal}.",
        "De flesta är emot {st journal}.",
        "De flesta borde hålla med om {st journal}.",
        "De flesta håller med om {st journal}, men inte helt.",
    ];
    assert_refused(Check::Direction, "level", "journal+", "agree de flesta", &sentences);
}

#[test]
fn more_than_the_figure_bears() {
    let sentences = [
        "Alla tycker att det är svårt att få kontakt med vården.",
        "Samtliga tycker att det är svårt att få kontakt med vården.",
        "Merparten, ja de flesta, tycker att det är svårt att få kontakt med vården.",
        "De flesta, nästan alla, tycker att det är svårt att få kontakt med vården.",
        "De flesta tycker att det är svårt att få kontakt med vården, och många tycker att den är för långt borta.",
        "Ingen av de flesta som svarade har lätt att få kontakt med vården.",
        "En person av de flesta tycker att det är svårt att få kontakt med vården.",
        "Det är svårt att få kontakt med vården.",
    ];
    assert_refused(Check::Strength, "level", "kontakt/1-2", "low de flesta", &sentences);
}

#[test]
fn many_who_are_outnumbered_say_so() {
    let alone = ["Många håller med om {st samma}."];
    assert_refused(Check::Strength, "level", "samma+", "agree många", &alone);
}

#[test]
fn others_than_those_who_answered() {
    let sentences = [
        "De flesta invånare tycker att det är svårt att få kontakt med vården.",
        "De flesta i befolkningen tycker att det är svårt att få kontakt med vården.",
        "De flesta äldre tycker att det är svårt att få kontakt med vården.",
        "De flesta kvinnor tycker att det är svårt att få kontakt med vården.",
        "De flesta anhöriga tycker att det är svårt att få kontakt med vården.",
        "De flesta av patienterna tycker att det är svårt att få kontakt med vården.",
        "De flesta tillfrågade tycker att det är svårt att få kontakt med vården.",
        "De flesta deltagare tycker att det är svårt att få kontakt med vården.",
    ];
    assert_refused(Check::Group, "level", "kontakt/1-2", "low de flesta", &sentences);
    let untold = ["De flesta tycker att vården och omsorgen samarbetar dåligt."];
    assert_refused(Check::Group, "level", "samarbete/1-2", "low de flesta", &untold);
    let not_known = ["De flesta som svarade på frågan vill {val satt 0}."];
    assert_refused(Check::Group, "level", "satt/0", "chosen de flesta", &not_known);
}

#[test]
fn differences_that_are_none() {
    let higher = ["I {omg0} tycker fler att det är svårt att få kontakt med vården än i {omg1}."];
    assert_refused(Check::Strength, "difference", "kontakt/1-2, timra:kontakt/1-2", "higher <>", &higher);
    assert_refused(
        Check::Strength,
        "difference",
        "satt/0, 2025:satt/0",
        "higher <>",
        &["Fler vill {val satt 0} i {omg0} än i {omg1}."],
    );
    let none = ["Vi ser ingen tydlig skillnad mellan {omg0} och {omg1} i kontakten med vården."];
    assert_refused(Check::Strength, "difference", "kontakt/1-2, 2025:kontakt/1-2", "absent <>", &none);
    let other_question = ["Fler tycker att det är svårt att få kontakt i {omg0} än i {omg1}."];
    assert_refused(Check::Strength, "difference", "samarbete/1-2, 2025:kontakt/1-2", "higher <>", &other_question);
}

#[test]
fn shares_that_stand_at_the_wrong_round() {
    let sentences = ["Fler tycker att det är svårt att få kontakt i {omg0} än i {omg1}: {%1} mot {%0}."];
    assert_refused(Check::Group, "difference", "kontakt/1-2, 2025:kontakt/1-2", "higher <>", &sentences);
}

#[test]
fn sides_of_a_division_that_are_exchanged() {
    let sentences = [
        "Meningarna går isär om {st ringa}: {%1} håller med och {%0} håller inte med.",
        "Meningarna går inte isär om {st ringa}.",
        "De som svarade är inte oense om {st ringa}.",
        "De som svarade är överens om {st ringa}.",
        "Meningarna går isär om {st vanta}.",
    ];
    assert_refused(Check::Direction, "division", "ringa+, ringa-", "split <>", &sentences);
    assert_refused(
        Check::Strength,
        "division",
        "journal+, journal-",
        "split <>",
        &["Meningarna går isär om {st journal}."],
    );
    assert_refused(
        Check::Strength,
        "agreement",
        "anhoriga+",
        "agree <>",
        &["De som svarade är överens om {st anhoriga}."],
    );
}

#[test]
fn participation_turned_round() {
    let sentences = [
        "Män är fler bland dem som svarade än i befolkningen.",
        "Män är färre i befolkningen än bland dem som svarade.",
        "Män är inte färre bland dem som svarade än i befolkningen.",
    ];
    assert_refused(Check::Direction, "participation", "kon/man", "lower <>", &sentences);
    let of_the_group = ["{%0} av kvinnor i kommunen har svarat."];
    assert_refused(Check::Group, "participation", "kon/woman", "present =", &of_the_group);
    let near = ["De som är {grupp 40-64} är fler bland dem som svarade än i befolkningen."];
    assert_refused(Check::Strength, "participation", "alder/40-64", "higher <>", &near);
}

#[test]
fn words_that_stand_for_others() {
    let topic = [
        "Kommentarer handlar inte om {tema}.",
        "Kommentarerna handlar om något annat än det som frågan gällde.",
        "Vi har läst om {tema}.",
        "Kommentarerna handlar om allt utom {tema}.",
        "Kommentarerna handlar om att slippa {tema}.",
        "Kommentarerna hör till allt utom ämnet {tema}.",
        "Fler skriver om ämnet {tema}.",
    ];
    assert_refused(Check::Direction, "topic samma", "", "", &topic);
    assert_refused(
        Check::Strength,
        "topic samma",
        "",
        "",
        &[
            "Nästan alla skriver om {tema}.",
            "Flera skriver om {tema}.",
            "De allra flesta kommentarer handlar om {tema}.",
            "En stor del av kommentarerna handlar om {tema}.",
        ],
    );
    assert_refused(Check::Strength, "lone_voice", "", "", &["En person talar för många: {citat}"]);
    assert_refused(Check::Support, "lone_voice", "", "", &["De som svarade skriver: {citat}", "En person skriver."]);
    let quoted = ["En person skriver: ”jag har det så svårt med telefonen” {citat}"];
    assert_refused(Check::Source, "lone_voice", "", "", &quoted);
    let limit = [
        "Det är inte osäkert om andra tycker likadant.",
        "Svaren gäller hela kommunen.",
        "Vi kan inte annat än säga att svaren gäller hela kommunen.",
    ];
    assert_refused(Check::Direction, "limit self_selected", "", "", &limit);
    let how_many = ["Vi vet inte vad andra tycker, men en stor del väntar länge i telefon."];
    assert_refused(Check::Strength, "limit self_selected", "", "", &how_many);
}
