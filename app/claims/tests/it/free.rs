//! Free sentences hold nothing that would have to be checked.

use claims::{check::check_free, finding::Check};

use crate::support::{sources::harnosand, written::parts};

fn checks(sentence: &str) -> Vec<Check> {
    check_free(&parts(sentence).unwrap(), &harnosand()).into_iter().map(|found| found.check).collect()
}

#[test]
fn background_and_thanks_are_free() {
    for sentence in [
        "Tack till er som svarade.",
        "Tack för att du tog dig tid.",
        "Socialnämnden bad om den här omgången inför arbetet med målbilden.",
        "Socialnämnden vill veta hur det finns stöd att få.",
        "Omgången stängde {fakta stangd}.",
        "Frågorna gällde hemtjänsten, hemsjukvården och hälsocentralen.",
        "Politikerna i socialnämnden läser det här före sitt möte.",
        "Socialnämnden ska se över hur hälsocentralen, hemtjänsten och hemsjukvården arbetar tillsammans.",
        "Därför har nämnden frågat invånarna hur vården och omsorgen hänger ihop. Svaren är påhittade.",
        "Socialnämnden ska se över hur kommunen tar emot den som söker kontakt. Därför har nämnden frågat invånarna.",
        "Vård- och omsorgsnämnden ska planera hur vården och omsorgen kan komma närmare hemmet.",
        "Därför har nämnden frågat invånarna vad som spelar roll för dem. Svaren är påhittade.",
        "Tack till er som tog er tid att svara.",
        "Målbilden ”Nära vård” gäller hela länet, och omgången hette ”Trygg hemma”.",
        "Frågan gällde en del av den nära vården.",
        "Ett ämne i omgången var ”samma personal”.",
        "De som svarade får svar från nämnden i juni.",
        "Deltagarna har fått frågan på papper och på webben, och nämnden läser svaren inför sitt möte.",
        "Kommunens äldre har fått frågan.",
        "Nämnden ville veta vad invånarna behöver.",
        "Nämnden vill att invånarna ska kunna bo kvar hemma.",
        "Nämnden planerar boenden för äldre.",
        "De nya reglerna gäller från juli.",
        "Tack till er som svarade på frågorna, och till er som kom till mötena.",
    ] {
        assert_eq!(checks(sentence), [], "{sentence}");
    }
}

#[test]
fn a_number_in_thanks_is_told_once() {
    assert_eq!(checks("Tack till de 214 som svarade."), [Check::Numbers]);
}

#[test]
fn what_is_said_of_people_rests_on_nothing() {
    for sentence in [
        "De som svarade saknar förtroende för hälsocentralen.",
        "De som svarade har hemtjänst.",
        "Den som svarade väntar länge.",
        "De som svarade på frågorna saknar förtroende för vården.",
        "Invånarna väntar länge i telefon.",
        "I telefonen väntar deltagarna länge.",
        "Deltagarna är trötta.",
        "De väntar länge.",
        "Kommunens äldre saknar förtroende för hemtjänsten.",
        "Härnösandsborna åker långt.",
        "Nämnden har frågat, och invånarna saknar tid hos läkare.",
        "Nämnden frågade invånarna, som saknar förtroende för vården.",
        "Tack till er som saknar förtroende för vården.",
        "Ni som svarade saknar förtroende.",
        "De som svarade fick inte svar i telefon.",
        "Svaren är nedslående.",
        "Enligt deltagarna saknas läkare.",
    ] {
        assert!(checks(sentence).contains(&Check::Support), "{sentence}: {:?}", checks(sentence));
    }
}

#[test]
fn every_way_to_say_how_many_people_is_refused() {
    for words in [
        "de allra flesta",
        "en stor del",
        "en del av dem",
        "huvudparten",
        "åtskilliga",
        "merparten",
        "ett fåtal",
        "en handfull",
        "en överväldigande majoritet",
        "knappt någon",
        "så gott som alla",
        "många av dem",
        "ingen",
        "var och en",
        "mer än var tredje",
        "ytterst få",
        "väldigt många",
        "en bråkdel",
        "somliga",
    ] {
        let sentence = format!("I telefonen väntar {words} som svarade.");
        assert!(checks(&sentence).contains(&Check::Strength), "{sentence}: {:?}", checks(&sentence));
    }
    for words in ["hundratals", "var femte", "dubbelt så många", "ett tiotal", "dussintals"] {
        let sentence = format!("I telefonen väntar {words} länge.");
        assert!(checks(&sentence).contains(&Check::Numbers), "{sentence}: {:?}", checks(&sentence));
    }
}

#[test]
fn what_says_something_of_the_answers_is_no_free_sentence() {
    for (sentence, check) in [
        ("Tack till de 214 som svarade.", Check::Numbers),
        ("Tack till er tusentals som svarade.", Check::Numbers),
        ("Tack till er många som svarade.", Check::Strength),
        ("Tack till alla som svarade.", Check::Strength),
        ("Det är svårt att få kontakt med vården.", Check::Direction),
        ("Tack för era kloka svar.", Check::Direction),
        ("Tyvärr är det som det är.", Check::Direction),
        ("Det är skamligt, och personalen är lat.", Check::Direction),
        ("De som svarade tycker mycket om vården.", Check::Direction),
        ("De som svarade vill ringa.", Check::Support),
        ("De som svarade är överens.", Check::Direction),
        ("Det kom {p0}.", Check::Direction),
        ("Frågan kom ur orden ”jag ringde varje dag i tre veckor”.", Check::Source),
        ("Till ”Nära vård” skrev någon ”jag ringde varje dag i veckor”.", Check::Source),
    ] {
        assert!(checks(sentence).contains(&check), "{sentence}: {:?}", checks(sentence));
    }
}
