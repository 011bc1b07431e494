# Jokaisella tekstillä on nimi, ja jokaisella kielellä on jokainen teksti.

## The language itself

language-name = Suomi
language-lang = fi
language-direction = ltr

## Dates and numbers

date-day = { $day }. { $month ->
    [1] tammikuuta
    [2] helmikuuta
    [3] maaliskuuta
    [4] huhtikuuta
    [5] toukokuuta
    [6] kesäkuuta
    [7] heinäkuuta
    [8] elokuuta
    [9] syyskuuta
    [10] lokakuuta
    [11] marraskuuta
   *[12] joulukuuta
} { $year }

## The frame of every page

frame-skip = Siirry sisältöön
frame-languages = Kielet
frame-about = Tietoa Med mig -palvelusta
frame-privacy = Tietosuoja
frame-accessibility = Saavutettavuus
frame-about-site = Tietoa sivustosta
frame-motto = Ei päätöksiä minusta ilman minua.
frame-here = Olet tässä
frame-start = Alku
frame-error = Virhe: { $title }


## Rounds in the language of the reader

round-in-swedish = Kysymykset ovat vain ruotsiksi
round-in-swedish-help = Niitä ei ole vielä käännetty. Voit silti vastata.
round-question-in-swedish = Tämä kysymys on vain ruotsiksi.
statement-from = Lähde:


## Start, kommun, målbild and dialogue

start-title = Kerro mielipiteesi hoidosta lähelläsi
start-title-in = Kerro mielipiteesi hoidosta. Paikkakunta: { $place }
start-lead = Vastaa muutamaan kysymykseen. Poliitikot lukevat yhteenvedon ennen kuin he päättävät, ja saat tietää, mitä sen jälkeen tapahtui.
start-where = Missä asut?
start-all = Kaikki kunnat
start-show = Näytä
start-more-about = Lisätietoa: { $place }
open-title = Näihin voit vastata nyt
open-none = Juuri nyt ei ole mitään vastattavaa
open-none-help = Kun seuraava vuoropuhelu avataan, se näkyy tässä.
open-elsewhere = Katso, mitä muissa kunnissa on käynnissä
earlier-title = Mitä sen jälkeen tapahtui
card-late = Myöhässä:
card-late-since = vastauksen piti tulla viimeistään { $day }.
card-reply-due = Saat vastauksen viimeistään { $day }.
round-minutes = { $n ->
    [one] noin 1 minuutti
   *[other] noin { $n } minuuttia
}
round-last-day = viimeinen päivä on tänään
round-days-left = { $n ->
    [one] 1 päivä jäljellä
   *[other] { $n } päivää jäljellä
}
happens-open = Voit vastata nyt.
happens-stopped = Vastausaika on päättynyt. Nyt luemme vastaukset.
happens-closed = Vastaukset on luettu. Poliitikot saavat ne ennen kuin he päättävät. Päättävä toimielin: { $body }.
happens-delivered = Poliitikot ovat saaneet vastaukset. Päättävä toimielin: { $body }.
happens-fed-back = Poliitikot ovat vastanneet. Päättävä toimielin: { $body }.
happens-withdrawn = Kysely on peruttu.
body-unnamed = lautakunta
body-in-place = { $body }, { $place }
step-answer = Sinä vastaat
step-answer-open = viimeinen päivä on { $day }
step-answer-over = viimeinen päivä oli { $day }
step-read = Vastaukset luetaan
step-read-detail = ja annetaan poliitikoille ({ $body })
step-decide = Poliitikot päättävät
step-decide-detail = ({ $body })
step-reply = Sinä saat vastauksen
step-reply-detail = viimeistään { $day }
ladder-information = Tiedottaminen
ladder-information-means = Kerromme, mitä tapahtuu ja miksi.
ladder-consultation = Kuuleminen
ladder-consultation-means = Kysymme, mitä mieltä olet, ja poliitikot lukevat yhteenvedon vastauksista ennen kuin he päättävät.
ladder-deliberation = Vuoropuhelu
ladder-deliberation-means = Tapaamme, kuuntelemme toisiamme ja pohdimme yhdessä.
ladder-influence = Vaikuttaminen
ladder-influence-means = Olet mukana tekemässä ehdotuksia, ja poliitikot valitsevat niistä.
ladder-co-decision = Yhdessä päättäminen
ladder-co-decision-means = Olet mukana tekemässä päätöksen.
ladder-title = Näin paljon voit vaikuttaa
ladder-five = Viisi tapaa osallistua
ladder-help = Kunnat puhuvat yleensä viidestä portaasta. Mitä ylempi porras, sitä enemmän sinä päätät.
ladder-here = Tässä vuoropuhelussa olemme tällä portaalla.
dialogue-asks = Kysyjä: { $body }.
dialogue-so-far = Näin pitkällä olemme
dialogue-late = Vastaus on myöhässä
dialogue-late-since = Vastauksen piti tulla viimeistään
dialogue-late-help = Se ei ole vielä tullut.
dialogue-stopped = Kysely keskeytettiin ennen aikojaan:
dialogue-answer = Vastaa nyt
demonstration-title = Keksitty esimerkki
demonstration-help = Tämä on esittely. Kunta ei ole tilannut sitä, ja vastaukset ovat keksittyjä.
state-planned = Suunnitteilla
state-open = Avoinna
state-stopped = Päättynyt
state-closed = Suljettu
state-summarised = Yhteenveto tehty
state-delivered = Luovutettu
state-fed-back = Vastattu
state-archived = Arkistoitu
state-withdrawn = Peruttu
promise-title = Tämän lupaamme
promise-can = Tähän voit vaikuttaa
promise-cannot = Tähän ei voi vaikuttaa
promise-who = Päättäjä
promise-when = Milloin saat vastauksen
promise-by = Viimeistään
promise-undecided = Sitä ei ole vielä päätetty.
kommun-vision = Läänin tavoite
kommun-vision-help = Kaikki kysymykset perustuvat tavoitekuvaan:
kommun-about = Tietoa: { $place }
kommun-people = Asukkaita vuoden { $year } lopussa: { $n } ({ $place }). Lähde: { $source }.
kommun-bodies = He päättävät kunnassa
kommun-languages = { $place } kuuluu vähemmistökielen hallintoalueeseen: { $languages }. Sinulla on oikeus käyttää näitä kieliä, kun asioit kunnan kanssa.
kommun-finnish = suomi
kommun-sami = saame
kommun-meankieli = meänkieli
list-last = { $first } ja { $last }
vision-in-swedish = Tavoitekuva on päätetty ruotsiksi. Sen tekstit näytetään tässä ruotsiksi.
vision-statements = Tätä haluamme
vision-changes = Näin hoito muuttuu
vision-shifts = Näkökulman muutokset
vision-from = Mistä
vision-to = Mihin
vision-factors = Tätä tarvitaan onnistumiseen
vision-background = Tavoitekuvan taustaa
vision-who = Kuka on päättänyt
vision-source = Lähde: { $source } Teksti on toistettu sanasta sanaan.
vision-adopted = Hyväksyjä: { $body }, { $day }
vision-in-force = Voimassa { $day } alkaen.
vision-until = vuoden { $year } loppuun asti
statement-easy = Selkoruotsiksi
statement-easy-note = Tämä teksti on mukautettu. Se ei kuulu hyväksyttyyn tavoitekuvaan.
statement-adopted = Näin tavoitekuvassa lukee
statement-open = Kerro mielipiteesi nyt
statement-asked = Nämä ovat kysyneet
text-in-swedish = Tämä teksti on vain ruotsiksi.


## Answering


## Sending, and what waits on the device


## Warnings and privacy at the form


## Thanks and the receipt


## Following a dialogue


## Channels: kiosk, paper, one-time codes


## About the service

about-title = Tietoa Med mig -palvelusta
about-lead = Med mig -palvelussa kunnat ja alueet kysyvät sinulta lähelläsi olevasta hoidosta. Vastauksesi tulee poliitikoille ennen kuin he päättävät, ja saat tietää, mitä tapahtui.
about-how = Näin se toimii
about-how-promise = Lautakunta päättää, mistä se haluaa kysyä. Ensin se lupaa kolme asiaa: mihin voit vaikuttaa, ketkä päättävät ja minä päivänä saat vastauksen.
about-how-answer = Sinä vastaat. Et tarvitse tiliä etkä sovellusta, ja vastaaminen kestää muutaman minuutin.
about-how-read = Viranhaltija lukee kaiken, minkä olet kirjoittanut omin sanoin. Kukaan ei näe tuloksia ennen kuin kysely on suljettu, eivät edes poliitikot.
about-how-decide = Poliitikot lukevat, mitä asukkaat ovat sanoneet, ja päättävät.
about-how-reply = Saat tietää, mitä tapahtui. Jos vastaus myöhästyy, se kerrotaan täällä.
about-near = Miksi Nära vård, lähihoito
about-near-text = Hoidon ja huolenpidon pitää tulla lähemmäksi sinua. Läänisi kunnat ja alue ovat sopineet siitä yhteisen tavoitekuvan. Jokainen vuoropuhelu perustuu tavoitekuvan omiin sanoihin.
about-not = Mitä Med mig ei ole
about-not-care = Täällä et voi varata aikaa etkä saada neuvoja terveydestäsi. Soita numeroon 1177, jos tarvitset neuvoja. Soita 112, jos asia on kiireellinen.
about-not-poll = Vuoropuhelu ei ole mielipidetutkimus. Vastaajat ovat itse päättäneet vastata, joten tulos kertoo, mitä mieltä he ovat, eikä mitä mieltä kaikki ovat.
about-more = Lue lisää
about-more-answer = Mitä vastauksellesi tapahtuu
about-more-access = Kuinka saavutettava palvelu on
about-more-easy = Med mig selkokielellä
easy-title = Selkokielellä: mikä on Med mig?
easy-lead = Täällä voit kertoa, mitä mieltä olet hoidosta.
easy-what = Mikä on Med mig?
easy-what-know = Kunta haluaa tietää, mitä mieltä sinä olet.
easy-what-ask = Kunta kysyy hoidosta ja huolenpidosta. Sinä vastaat.
easy-what-read = Poliitikot lukevat, mitä kaikki ovat vastanneet. Sitten he päättävät.
easy-what-told = Sen jälkeen saat tietää, mitä he päättivät.
easy-answer = Miten vastaat?
easy-answer-go = Mene alkusivulle. Valitse kuntasi. Valitse kysely.
easy-answer-choose = Voit itse valita, mihin kysymyksiin vastaat. Voit jättää kysymyksiä väliin.
easy-answer-name = Sinun ei tarvitse kertoa nimeäsi.
easy-answer-send = Kun olet valmis, paina painiketta, jolla lähetät vastauksesi.
easy-after = Mitä vastauksellesi tapahtuu?
easy-after-read = Kunnan työntekijä lukee, mitä olet kirjoittanut.
easy-after-others = Muut voivat saada lukea vastauksesi. Älä siksi kirjoita nimiä. Älä kirjoita siitä, miten joku ihminen voi.
easy-after-kept = Kunta säilyttää vastaukset. Laki sanoo niin.
easy-help = Tarvitsetko hoitoa?
easy-help-not = Täältä et saa hoitoa.
easy-help-call = Soita 1177, jos tarvitset neuvoja. Soita 112, jos asia on kiireellinen ja vakava.
easy-start = Mene alkusivulle
easy-more = Lue lisää Med mig -palvelusta
integrity-title = Tietosuoja
integrity-heading = Mitä vastauksellesi tapahtuu
integrity-lead = Vastaat ilman nimeä ja ilman tiliä. Muut voivat lukea lähettämäsi tekstin, koska vastaus on yleinen asiakirja.
integrity-short = Lyhyesti
integrity-short-not = Älä kirjoita nimiä, henkilötunnuksia tai mitään siitä, miten yksittäinen ihminen voi.
integrity-short-read = Viranhaltija lukee sen, minkä kirjoitat omin sanoin, ennen kuin kukaan muu näkee sen tuloksissa.
integrity-short-result = Tulos näytetään vasta, kun kysely on suljettu. Niin pieniä lukuja, että joku voitaisiin tunnistaa, ei näytetä.
integrity-short-cookies = Emme käytä evästeitä vastaajille, eivätkä muiden yritysten palvelut saa tietää, että olet täällä.
integrity-kept = Mitä säilytetään
integrity-kept-answers = Vastauksesi kysymyksiin sekä ikä ja sukupuoli, jos haluat kertoa ne.
integrity-kept-how = Millä tavalla ja millä kielellä vastasit ja minkä tunnin aikana.
integrity-kept-code = Tarkiste kuittikoodistasi. Koodia ei voi laskea siitä takaisin. Säilytä koodi: ilman sitä ei voi näyttää, mikä vastaus on sinun.
integrity-kept-versions = Jos muutat vastaustasi, myös vanha säilytetään.
integrity-not-kept = Mitä ei säilytetä vastauksen kanssa
integrity-not-kept-text = Nimeä, osoitetta, IP-osoitetta, tietoa puhelimestasi tai tietokoneestasi tai tarkkaa vastausaikaa.
integrity-device = Omassa puhelimessasi tai tietokoneessasi
integrity-device-draft = Jos selaimesi käyttää JavaScriptiä, täyttämäsi tiedot tallentuvat omalle laitteellesi, kunnes olet lähettänyt vastauksen, jotta mitään ei katoa. Sitä tarvitaan siihen, mitä itse olet pyytänyt, joten emme kysy lupaa.
integrity-device-staff = Ne, jotka kirjautuvat sisään työskennelläkseen palvelussa, saavat evästeen, jota kirjautuminen vaatii. Epäonnistuneen yrityksen jälkeen tallennetaan tarkiste verkon osoitteesta, jotta kukaan ei voi arvailla salasanoja loputtomiin.
integrity-record = Vastauksesi on yleinen asiakirja
integrity-record-ask = Kun olet lähettänyt vastauksen, se kuuluu lautakunnan asiakirjoihin. Kuka tahansa voi pyytää saada lukea sen. Lautakunta tutkii silloin, onko siinä jotakin lain mukaan salaista. Emme voi luvata, että on.
integrity-record-kept = Vastausta ei poisteta ennen kuin lautakunta on päättänyt hävittämisestä arkistolain mukaan. Laskettu tulos jää jäljelle. Pienet luvut on siinä piilotettu, jotta luvuista ei voi tunnistaa ketään.
integrity-controller = Kuka on vastuussa
integrity-controller-text = Kyselyn järjestävä lautakunta on sen vastausten rekisterinpitäjä. Saat yhteyden siihen ja sen tietosuojavastaavaan kunnan tai alueen kautta.
integrity-controller-now = Juuri nyt:
integrity-ground = Miksi lautakunta saa tehdä sen
integrity-ground-task = Lautakunta käsittelee tietoja suorittaakseen yleistä etua koskevan tehtävän (tietosuoja-asetuksen artikla 6.1 e): se selvittää asukkaiden mielipiteet ennen päätöksiä.
integrity-ground-used = Tietoja käytetään vastausten laskemiseen ja yhteenvetoon. Niitä lukevat ne, jotka hoitavat kyselyä lautakunnan hallinnossa. Poliitikot lukevat yhteenvedon.
integrity-rights = Oikeutesi
integrity-rights-text = Voit pyytää lautakunnalta tietoa siitä, mitä sinusta on tallennettu, pyytää virheiden oikaisemista ja käsittelyn rajoittamista sekä vastustaa käsittelyä. Koska vastaat ilman nimeä, lautakunta tarvitsee kuittikoodisi löytääkseen vastauksen.
integrity-complain = Jos et ole tyytyväinen, voit valittaa. Valvontaviranomainen:
access-title = Saavutettavuus
access-heading = Med mig -palvelun saavutettavuus
access-lead = Kaikkien pitää voida vastata. Tässä kerrotaan, kuinka hyvin palvelu onnistuu siinä, mitä puutteita on ja miten saat apua.
access-who = Vuoropuhelun järjestävä kunta tai alue vastaa siitä, että se on saavutettava. Tämä seloste koskee Med mig -palvelua.
access-how-well = Kuinka saavutettava palvelu on
access-before = Med mig on
access-partly = osittain
access-after = digitaalisten julkisten palvelujen saavutettavuutta koskevan Ruotsin lain mukainen. Tavoitteemme on WCAG 2.2:n taso AA. Lain vaatimukset ovat standardissa EN 301 549, versio 3.2.1.
access-flaws = Puutteet
access-flaws-easy = Sinulle, joka luet hitaasti tai tarvitset selkokieltä
access-flaws-easy-vision = Tavoitekuvan omat tekstit on kirjoitettu hallinnoille, ja ne voivat olla vaikeita. Osalla on selkoruotsinkielinen mukautus, jos joku on kirjoittanut sellaisen.
access-flaws-easy-rounds = Kunnan omat kysymykset ovat selkoruotsiksi vain, kun kunta on kirjoittanut ne niin.
access-flaws-language = Sinulle, joka käytät muuta kieltä
access-flaws-language-text = Palvelu on ruotsiksi, selkoruotsiksi, suomeksi ja englanniksi. Kysyjä päättää, millä näistä kielistä kysymykset ovat. Tavoitekuvat ovat vain ruotsiksi. Palvelua ei ole viittomakielellä.
access-flaws-aids = Sinulle, joka käytät apuvälineitä
access-flaws-aids-text = Palvelua eivät ole kokeilleet ruudunlukijan, suurennuksen tai puheohjauksen käyttäjät. Siksi siinä voi olla puutteita, joista emme tiedä.
access-flaws-none-excepted = Mitään sisältöä ei ole jätetty pois kohtuuttoman rasitteen vuoksi, eikä mikään jää lain ulkopuolelle.
access-help = Kerro, jos jokin ei toimi
access-help-text = Ota yhteyttä kuntaan tai alueeseen, joka kysyy. Voit saada kysymykset muulla tavalla, esimerkiksi paperilla tai puhelimessa. Kysyjä kerrotaan vuoropuhelun sivulla.
access-help-no-form = Täällä ei ole vielä lomaketta, jolla puutteista voisi ilmoittaa. Sekin on puute.
access-complain = Jos et ole tyytyväinen
access-complain-before = valvoo lakia. Voit
access-complain-link = ilmoittaa sinne puutteista
access-method = Miten olemme kokeilleet
access-method-text = Olemme arvioineet palvelun itse automaattisilla testeillä ja käyttämällä sivuja vain näppäimistöllä. Kukaan ulkopuolinen ei ole tarkastanut palvelua.
access-assessed = Arviointi tehtiin { $day }.
access-updated = Selostetta muutettiin viimeksi { $day }.


## When something went wrong

error-not-found = Sivua ei ole
error-not-found-help = Osoitteessa voi olla kirjoitusvirhe, tai sivu on siirretty.
error-not-signed-in = Sinun on kirjauduttava sisään
error-not-allowed = Sinulla ei ole oikeutta tehdä tätä
error-not-allowed-help = Jos se on mielestäsi väärin, puhu ylläpitäjänne kanssa.
error-conflict-help = Palaa takaisin, lataa sivu uudelleen ja yritä uudestaan.
error-too-large = Lähetit liian paljon
error-too-large-help = Palaa selaimessa takaisin, lyhennä tekstiä ja lähetä uudelleen.
error-too-slow = Se kesti liian kauan. Yritä hetken kuluttua uudelleen.
error-other-site = Lomake ei tullut Med mig -palvelusta
error-other-site-help = Mene sivullemme, täytä lomake siellä ja lähetä uudelleen.
error-unavailable = Emme juuri nyt saa yhteyttä tietoihimme. Yritä hetken kuluttua uudelleen.
error-internal = Jokin meni meillä vikaan. Yritä hetken kuluttua uudelleen.
error-again-help = Palaa selaimessa takaisin ja yritä uudelleen.
error-start = Katso, mihin voit vastata nyt

