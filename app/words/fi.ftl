# Jokaisella tekstillä on nimi, ja jokaisella kielellä on jokainen teksti.

## The language itself

language-name = Suomi
language-lang = fi
language-direction = ltr

## Dates and numbers

number-group = space

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
frame-larger-text = Suurempi teksti
frame-usual-text = Tavallinen teksti
frame-staff = Henkilökunnalle ja luottamushenkilöille
frame-motto = Ei päätöksiä minusta ilman minua.
frame-here = Olet tässä
frame-start = Etusivu
frame-error = Virhe: { $title }

## Rounds in the language of the reader

round-in-swedish = Kysymykset ovat vain ruotsiksi
round-in-swedish-help = Niitä ei ole vielä käännetty. Voit silti vastata.
round-question-in-swedish = Tämä kysymys on vain ruotsiksi.
round-title-in-swedish = Otsikko on vain ruotsiksi.
statement-from = Lähde:
statement-translated = Käännös. Hyväksytty teksti on ruotsiksi.
card-translated = (käännös)
card-in-swedish = vain ruotsiksi
promise-in-swedish = Osa tästä on vain ruotsiksi.

## Start, kommun, målbild and dialogue

start-title = Kerro mielipiteesi hoidosta lähelläsi
start-title-in = Kerro mielipiteesi hoidosta. Paikkakunta: { $place }
start-lead = Vastaa muutamaan kysymykseen. Poliitikot lukevat yhteenvedon, ennen kuin he päättävät, ja saat tietää, mitä sen jälkeen tapahtui.
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
happens-closed = Vastaukset on luettu. Poliitikot saavat ne, ennen kuin he päättävät. Päättävä toimielin: { $body }.
happens-delivered = Poliitikot ovat saaneet vastaukset. Päättävä toimielin: { $body }.
happens-meeting-passed = Poliitikkojen piti käsitellä vastaukset { $day }. Päätöstä ei ole vielä kirjattu.
happens-decided = Poliitikot ovat tehneet päätöksen.
happens-fed-back = Poliitikot ovat vastanneet. Päättävä toimielin: { $body }.
happens-withdrawn = Kysely on peruttu.
body-unnamed = lautakunta
body-in-place = { $body }, { $place }
step-answer = Voit vastata
step-answer-open = { $day } asti
step-answer-over = { $day }
step-answered = Vastausaika päättyi
step-read = Vastaukset luetaan
step-read-detail = ja annetaan poliitikoille ({ $body })
step-was-read = Vastaukset on luettu
step-given-detail = ja annettu poliitikoille ({ $body })
step-decide = Poliitikot päättävät
step-decide-detail = ({ $body })
step-decide-passed = ({ $body }), mutta päätöstä ei ole vielä kirjattu
step-was-decided = Poliitikot ovat päättäneet
step-decided = Poliitikot ovat ottaneet kantaa
step-reply = Sinä saat vastauksen
step-reply-detail = viimeistään { $day }
step-replied = Olet saanut vastauksen
ladder-information = Tiedottaminen
ladder-information-means = Kerromme, mitä tapahtuu ja miksi.
ladder-consultation = Kuuleminen
ladder-consultation-means = Kysymme, mitä mieltä olet, ja poliitikot lukevat yhteenvedon vastauksista, ennen kuin he päättävät.
ladder-deliberation = Vuoropuhelu
ladder-deliberation-means = Tapaamme, kuuntelemme toisiamme ja pohdimme yhdessä.
ladder-influence = Vaikuttaminen
ladder-influence-means = Olet mukana tekemässä ehdotuksia, ja poliitikot valitsevat niistä.
ladder-co-decision = Yhdessä päättäminen
ladder-co-decision-means = Olet mukana tekemässä päätöstä.
ladder-title = Näin paljon voit vaikuttaa
ladder-five = Viisi tapaa osallistua
ladder-help = Kunnat puhuvat yleensä viidestä portaasta. Mitä ylempi porras, sitä enemmän sinä päätät.
ladder-here = Tässä vuoropuhelussa olemme tällä portaalla.
dialogue-asks = Kysyjä: { $body }.
dialogue-joint-asks = Vuoropuhelun järjestää { $body } yhdessä luettelon kuntien kanssa.
dialogue-joint-help = Useat kunnat esittävät samat kysymykset. Valitse oma kuntasi.
dialogue-joint-later = ei ole vielä avautunut
dialogue-joint-asks-bodies = Vuoropuhelun järjestää { $body } yhdessä luettelon toimielinten kanssa.
dialogue-joint-help-bodies = Useat kunnan toimielimet esittävät samat kysymykset. Valitse, kenelle haluat vastata.
dialogue-joint-which = Kenelle haluat vastata?
dialogue-so-far = Näin pitkällä olemme
dialogue-late = Vastaus on myöhässä
dialogue-late-since = Vastauksen piti tulla viimeistään
dialogue-late-help = Se ei ole vielä tullut.
dialogue-stopped = Kysely keskeytettiin ennen aikojaan:
round-withdrawn-why = Syy:
note-title = Tiedote kyselystä
note-written = Kirjoitettu { $day }.
dialogue-answer = Vastaa nyt
demonstration-title = Keksitty esimerkki
demonstration-help = Tämä on esittely. Kunta ei ole tilannut sitä, ja vastaukset ovat keksittyjä.
state-planned = Suunnitteilla
state-open = Avoinna
state-stopped = Päättynyt
state-closed = Suljettu
state-summarised = Yhteenveto tehty
state-delivered = Luovutettu
state-decided = Päätetty
state-fed-back = Vastattu
state-archived = Arkistoitu
state-withdrawn = Peruttu
promise-title = Tämän lupaamme
promise-can = Tähän voit vaikuttaa
promise-cannot = Tähän ei voi vaikuttaa
promise-who = Päättävä toimielin
promise-when = Milloin saat vastauksen
promise-by = Viimeistään
promise-undecided = Sitä ei ole vielä päätetty.
kommun-vision = Läänin tavoite
kommun-vision-help = Kaikki kysymykset perustuvat tavoitekuvaan:
kommun-about = Tietoa: { $place }
kommun-people = Asukkaita vuoden { $year } lopussa: { $n } ({ $place }). Lähde: { $source }.
kommun-bodies = He päättävät kunnassa
kommun-languages = { $place } kuuluu vähemmistökielten hallintoalueeseen. Kielet: { $languages }. Sinulla on oikeus käyttää niitä, kun asioit kunnan kanssa.
kommun-finnish = suomi
kommun-sami = saame
kommun-meankieli = meänkieli
list-last = { $first } ja { $last }
vision-in-swedish = Tavoitekuva on hyväksytty ruotsiksi. Suomenkieliset tekstit ovat käännöksiä, jotka eivät kuulu hyväksyttyyn tavoitekuvaan.
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
statement-easy-note = Tämä on käännös. Hyväksytty teksti on ruotsiksi.
statement-adopted = Näin tavoitekuvassa lukee
statement-open = Kerro mielipiteesi nyt
statement-asked = Nämä ovat kysyneet
text-in-swedish = Tämä teksti on vain ruotsiksi.
start-code-title = Onko sinulla koodi julisteesta tai kirjeestä?
start-code-label = Koodi
start-code-hint = Kirjaimia ja numeroita, esimerkiksi HSD4.
start-code-go = Kysymyksiin
start-code-missing = Kirjoita koodi, joka on julisteessa tai kirjeessä.
start-code-unknown = Tällä koodilla ei löydy kyselyä. Tarkista koodi tai valitse jokin avoimista kyselyistä.

## Answering

answer-send = Lähetä vastaukseni
answer-send-anyway = Lähetä silti sellaisenaan
answer-send-mended = Olen muuttanut tekstiä: lähetä vastaukseni
answer-to-buttons = Siirry lähetyspainikkeisiin
answer-warned-at = Muuta tekstiä, jonka kirjoitit kysymykseen ”{ $question }”
answer-warned-mended = Tekstiä on muutettu. Nyt voit lähettää vastauksesi.
answer-shown-again = Kieli on vaihdettu. Kaikki vastauksesi ovat tallella.
answer-other-title = Onko tämä uusi vastaus?
answer-other-text = Olet jo lähettänyt täältä vastauksen, ja se on erilainen kuin tämä. Haluatko muuttaa sitä vai lähettää tämän uutena vastauksena? Mitään ei ole vielä muutettu.
answer-change = Muuta vastaustani
answer-new = Lähetä uutena vastauksena
answer-withdrawn-title = Peruit vastauksen { $day }
answer-withdrawn-text = Sitä ei lasketa, eikä mitään ole nyt muutettu. Haluatko, että se lasketaan sellaisena kuin se on tässä? Vai haluatko lähettää tämän uutena vastauksena?
answer-meanwhile-title = Vastausta on muutettu tällä välin
answer-meanwhile-text = Vastauksesi on lähetetty uudelleen sen jälkeen, kun avasit tämän. Mitään ei ole vielä muutettu. Jos lähetät tämän vastauksen, se korvaa aiemman.
answer-not-sent = Vastaustasi ei ole vielä lähetetty
answer-without-script = Lue vastauksesi mielellään vielä kerran ennen lähettämistä. Ne ovat kaikki tässä yläpuolella.
answer-sent-before = Oletko jo vastannut? Älä lähetä toista kertaa: silloin vastauksia tulee kaksi.
answer-sent-before-link = Muuta vastaustasi kuittikoodilla
answer-dont-know = En tiedä
answer-no-answer = En halua vastata
answer-no-answer-unsure = En tiedä tai en halua vastata
answer-choose-many = Voit valita useita.
answer-depends = Vastaa, jos vastasit ”{ $option }” kysymykseen ”{ $question }”
answer-rank-hint = Merkitse tärkein numerolla 1. Kaikkia ei tarvitse numeroida.
answer-rank-buttons = Siirrä tärkein ylimmäksi. Kaikkia ei tarvitse järjestää.
answer-agree = Samaa mieltä
answer-disagree = Eri mieltä
answer-pass = Ohita
answer-own-link = Lisää oma väittämä
answer-own-label = Haluatko lisätä oman väittämän?
answer-own-hint = Kirjoita yksi ajatus, josta muut voivat olla samaa tai eri mieltä. Älä kirjoita yksittäisistä ihmisistä. Ota ensin kantaa vähintään näin moneen väittämään: { $n }. Viranhaltija lukee sen, mitä kirjoitat. Kun väittämä on näytetty muille, sitä ei voi enää perua.
answer-own-too-few = Ota kantaa vähintään näin moneen väittämään: { $n }. Muuten omaa väittämää ei voida ottaa vastaan. Myös ”Ohita” lasketaan.
answer-own-from = Asukkaan väittämä
answer-own-withheld = Viranhaltija on poistanut väittämän.
answer-hard-title = Vaikeita sanoja
answer-about-title = Hieman sinusta, jos haluat
answer-about-why = Kysymme tätä nähdäksemme, ketkä ovat vastanneet ja ketkä puuttuvat. Saat itse valita, vastaatko. Emme koskaan näytä lukuja niin pienistä ryhmistä, että jonkun voisi tunnistaa.
answer-age = Minkä ikäinen olet?
answer-age-0-12 = 12 vuotta tai nuorempi
answer-age-80 = 80 vuotta tai vanhempi
answer-age-13-17 = 13–17 vuotta
answer-age-18-24 = 18–24 vuotta
answer-age-25-39 = 25–39 vuotta
answer-age-40-64 = 40–64 vuotta
answer-age-65-79 = 65–79 vuotta
answer-sex = Oletko nainen vai mies?
answer-woman = Nainen
answer-man = Mies
answer-other-sex = Muu tai en halua kertoa
answer-behalf = Kenen puolesta vastaat?
answer-behalf-hint = Autatko jotakuta vastaamaan? Valitse ”Vastaan jonkun toisen puolesta”, ja vastaa sitten hänen ikänsä ja sukupuolensa mukaan.
answer-behalf-self = Vastaan itseni puolesta
answer-behalf-other = Vastaan jonkun toisen puolesta
answer-behalf-other-how = Vastaan jonkun toisen puolesta, hänen ikänsä ja sukupuolensa mukaan
answer-wrong-choice = Valitse jokin luettelon vastauksista
answer-wrong-one = Valitse vain yksi vastaus
answer-wrong-rank = Valitse jokin luettelon numeroista
answer-wrong-twice = Olet antanut numeron { $n } useammalle. Käytä kutakin numeroa kerran.
answer-wrong-empty = Vastaa ainakin yhteen kysymykseen. Saat itse valita mihin.
answer-wrong-long = Kirjoita enintään { $most } merkkiä. Merkkejä on { $over } liikaa.
answer-wrong-label = Virhe:
answer-optional = (vapaaehtoinen)
answer-most = Enintään { $most } merkkiä
answer-mend-title = { $count ->
    [one] Yksi asia korjattavana
   *[other] { $count } asiaa korjattavana
}
answer-next = Seuraava
answer-skip = Ohita kysymys
answer-skip-unsure = Ohita: en tiedä tai en halua vastata
answer-skip-sure = Haluatko poistaa sen, mitä kirjoitit tähän? Jos haluat säilyttää sen, valitse Peruuta ja sitten Seuraava.
answer-skip-rest = Ohita loput väittämät
answer-back = ← Takaisin
answer-saved = Tallennettu puhelimeesi.
answer-clear = Poista tästä puhelimesta
answer-clear-sure = Haluatko poistaa vastauksesi tästä puhelimesta?
answer-progress = { $place } · kysymys { $n }/{ $all }
answer-progress-last = { $place } · lue läpi ja lähetä
answer-left-many = noin { $n } minuuttia jäljellä
answer-left-one = noin minuutti jäljellä
answer-count-left = Merkkejä jäljellä: { $n }
answer-count-over = Merkkejä liikaa: { $n }
answer-review = Lue vastauksesi läpi
answer-review-help = Mitään ei ole vielä lähetetty. Voit muuttaa vastauksiasi ja sitten lähettää.
answer-review-changing = Aiempi vastauksesi on voimassa, kunnes lähetät. Voit muuttaa vastauksiasi ja sitten lähettää.
answer-review-withdrawn = Olet perunut vastauksesi. Se lasketaan taas mukaan, kun lähetät sen. Voit muuttaa vastauksiasi ja sitten lähettää.
answer-review-return = Takaisin läpilukuun
answer-review-change = Muuta
answer-review-none = Ei vastausta
answer-moved = Vastasit: { $answer }
answer-moves-on = Kun painat vastausta, seuraava kysymys tulee itsestään. Voit aina palata takaisin.
answer-listen = Kuuntele
answer-listen-stop = Lopeta lukeminen
answer-rank-up = Siirrä ylös: { $thing }
answer-rank-down = Siirrä alas: { $thing }
answer-rank-now = { $thing } on nyt sijalla { $n }
answer-rank-out = { $thing } on nyt ilman sijaa
answer-rank-more = Seuraava kysymys tulee kohta. Paina vielä toista, jos haluat järjestää useamman.
answer-before-title = Vastauksesi on jo lähetetty
answer-before-text = Jos lähetät uudelleen, kysymme, haluatko muuttaa vastausta vai lähettää uuden. Jos joku muu vastaa täältä, poista ensin oma vastauksesi tästä puhelimesta.
answer-left-here = Koodi jää tähän puhelimeen, jotta et vahingossa vastaa kahdesti. Jos puhelin on muidenkin käytössä, poista koodi.
answer-left-cleared = Nyt tässä puhelimessa ei ole enää mitään.
answer-hard-words =
    terveysasema, terveyskesku, hälsocentral, vårdcentral: paikka, josta saat hoitoa, kun et tarvitse sairaalaa
    jatkuvuu, kontinuitet: tapaat samoja ihmisiä, ja siitä, mitä on sovittu, pidetään kiinni
    saavutettav, saatavuu, saatavill, tillgänglig: helppo tavoittaa ja käyttää
    osallisuu, osallisena, delaktig: saat olla mukana päättämässä
    yhteensovit, koordin, samordn: sinua auttavat tietävät, mitä muut tekevät
    henkilökeskei, ihmiskeskei, personcentrer: hoito lähtee sinusta ja siitä, mikä sinulle on tärkeää
    huolenpi, hoiva, omsorg: apua arkeen, esimerkiksi kotipalvelu, asuminen ja tuki
    omainen, omais, läheinen, läheisen, läheiset, läheist, läheisi, anhörig: perheenjäsen tai läheinen ystävä
    perusterveydenhuol, primärvård: hoito, johon otat ensin yhteyttä
    omahoi, itsehoi, egenvård: se, mitä voit itse tehdä terveytesi hyväksi
    ennaltaehkäis, ehkäis, förebygg: tehdä jotain, ennen kuin siitä tulee ongelma
    kuntoutu, kuntoutta, rehabilitering: harjoittelua ja tukea toipumiseen sairauden tai vamman jälkeen
    lähellä oleva hoito, nära vård: hoitoa ja huolenpitoa, joka on lähelläsi ja toimii yhtenä kokonaisuutena
    digita: internetissä, tietokoneella tai puhelimella
shut-not-yet = Kysely ei ole vielä alkanut
shut-over = Kysely on suljettu
shut-stopped = Vastausaika on päättynyt. Vastaukset lasketaan.
shut-withdrawn = Kysely on peruttu
shut-withdrawn-help = Tämä kysely ei toteutunut. Jo tulleita vastauksia ei lasketa.
shut-withdrawn-opened = Kukaan ei voi enää vastata. Jo tulleita vastauksia ei lasketa, eikä tulosta tule. Vastaukset säilyvät asiakirjoina.
shut-dialogue = Lue vuoropuhelusta
shut-early = Kysely keskeytettiin ennen aikojaan:
shut-late = Vastauksesi ei ehtinyt mukaan
shut-late-below = Kirjoittamasi teksti on tässä alla.
shut-now = Katso, mihin voit vastata nyt
shut-soon = Se alkaa pian. Palaa päivän tai parin päästä.
shut-opens = Sen on tarkoitus alkaa { $day }.
shut-reply-by = Poliitikot ({ $body }) vastaavat viimeistään { $day }. Tieto siitä, mitä tapahtui, tulee vuoropuhelun sivulle.
shut-reply = Tieto siitä, mitä tapahtui, tulee vuoropuhelun sivulle.
shut-unknown = Kyselyä ei ole
shut-unknown-title = Tällä koodilla ei ole kyselyä
shut-unknown-help = Katso julistetta tai kirjettä uudelleen. 0 ja O tai 1 ja I menevät helposti sekaisin.
shut-all-now = Katso kaikki, mihin voit vastata nyt
shut-open-now = Näihin voit vastata nyt
shut-away = Emme voineet ottaa vastaustasi vastaan
shut-away-title = Emme voineet juuri nyt ottaa vastaustasi vastaan
shut-away-help = Vika on meidän. Kaikki vastauksesi ovat tallella tällä sivulla. Odota hetki ja yritä uudelleen.
shut-again = Yritä uudelleen
shut-wrote = Mitä kirjoitit

## Sending, and what waits on the device

sending-on-its-way = Lähetetään vastaustasi…
sending-waits-title = Vastaustasi ei ole vielä lähetetty
sending-waits = Lähettäminen ei onnistunut juuri nyt. Vastauksesi on tallessa puhelimessasi, ja se lähetetään, kun verkkoyhteys toimii.
sending-waits-in-page = Lähettäminen ei onnistunut juuri nyt. Pidä tämä sivu auki. Vastauksesi lähetetään, kun verkkoyhteys toimii.
sending-now = Yritä nyt
sending-not-yet = Se ei onnistunut vieläkään. Yritämme uudelleen.
sending-left-title = Vastaus odottaa lähettämistä
sending-left = Se on tallessa puhelimessasi eikä ole vielä perillä.
sending-left-link = Avaa kysymykset, niin se lähetetään
sending-ask-title = Haluatko lähettää tämän näin?
sending-ask = Haluatko muuttaa tekstiä? Paina ylempänä sen vieressä olevaa painiketta Muuta.
sending-too-large-title = Vastaus on liian suuri lähetettäväksi
sending-too-large = Lyhennä kirjoittamaasi ja lähetä uudelleen. Kaikki on tallella tässä.
sending-other-tab = Kysymykset ovat auki myös toisessa välilehdessä. Viimeksi vastaamasi tallennetaan. Jatka vain toisessa niistä.
sending-refused-title = Yksi vastaus on tarkistettava
sending-refused = Ilman verkkoyhteyttä lähettämäsi vastaus ei ole tullut perille. Se on tallessa puhelimessasi.
sending-refused-show = Näytä vastaus
sending-refused-link = Tarkista vastaus
sending-arrived-title = Edellinen vastauksesi on perillä
sending-arrived = Kirjoita kuittikoodi muistiin. Se näytetään vain nyt:
late-title = Vastauksesi tuli liian myöhään, eikä sitä lasketa mukaan
late-lead = Lähetit sen ajoissa, mutta se viipyi verkossa. Kun se tuli perille, tulos oli jo valmis.
late-lead-after = Kun se tuli perille, kysymyksiin ei voinut enää vastata.
late-kept = Vastaus on tallennettu. Se ei ole mukana tuloksessa.
late-uncounted-title = Vastauksesi on tallennettu, mutta sitä ei lasketa mukaan
late-without-code = Kirjeen koodia ei voitu käyttää. Se puuttui, oli väärin tai oli jo käytetty.
late-empty-title = Vastaustasi ei lasketa mukaan
late-empty = Vastausta mihinkään kysymykseen ei voitu lukea. Vain se, mikä voitiin lukea, on tallennettu.
late-withdrawn = Peruit vastauksen { $day }. Peruutus on edelleen voimassa.
late-excluded = Tulosta korjattiin { $day }. Vastausta ei ole sen jälkeen laskettu mukaan.
late-again = Se, minkä näyttö lähetti uudelleen, on tallennettu. Sitä ei lasketa mukaan.
late-code = Kuittikoodisi
late-follow = Lue vuoropuhelusta

## Warnings and privacy at the form

warning-number = Tekstissä näyttää olevan henkilötunnus. Poistathan sen.
warning-phone = Tekstissä näyttää olevan puhelinnumero. Poistathan sen.
warning-mail = Tekstissä näyttää olevan sähköpostiosoite. Poistathan sen.
warning-others = Muut voivat lukea vastauksesi.

guard-wait = Verkosta, jossa olet, tulee juuri nyt hyvin paljon vastauksia. Kaikki vastauksesi ovat tallella tällä sivulla. Odota minuutti ja lähetä uudelleen.
guard-decoy = Jätä tämä kenttä tyhjäksi
guard-old-form = Lomake oli liian vanha. Lue vastauksesi läpi ja lähetä uudelleen.
guard-other-answer = Lomakkeen koodi kuului toiseen vastaukseen. Lue vastauksesi läpi ja lähetä uudelleen.
guard-code-first = Pidä kirjeesi esillä. Lopuksi kirjoitat siinä olevan koodin.
guard-code-title = Kirjeessäsi oleva koodi
guard-code-label = Kirjoita koodi
guard-code-hint = Kolme neljän merkin ryhmää, esimerkiksi K7QX-M2PD-9RTA. Koodilla voi lähettää yhden vastauksen. Tallennamme tiedon, että koodi on käytetty, mutta emme sitä, mihin vastaukseen se kuului.
guard-code-missing = Kirjoita kirjeessä oleva koodi
guard-code-odd = Koodissa on virhe. Katso kirjettä uudelleen: kolme neljän merkin ryhmää.
guard-code-unknown = Koodi ei kuulu näihin kysymyksiin. Katso kirjettä uudelleen.
guard-code-used = Koodi on jo käytetty, ja sillä voi lähettää yhden vastauksen. Jos haluat muuttaa lähettämääsi vastausta, tarvitset kuittikoodisi.

privacy-who = Kysyjä: { $who }. Vastauksestasi tulee yleinen asiakirja, jonka muut voivat pyytää luettavakseen.
privacy-write = Älä kirjoita nimiä, henkilötunnuksia tai mitään toisen ihmisen terveydestä.
privacy-care-short = Hätätilanne: soita 112. Hoitoneuvonta: soita 1177.
privacy-care = Tarvitsetko hoitoa tai neuvoja? Soita 1177. Soita 112, jos jonkun henki on vaarassa.
privacy-summary = Kysyjä: { $who }. Näin käsittelemme vastaustasi
privacy-controller-title = Kuka vastaa tiedoista
privacy-controller = Vastausten rekisterinpitäjä: { $who }.
privacy-officer = Tietosuojavastaava vastaa kysymyksiin tietojesi käsittelystä: { $contact }
privacy-no-officer = Onko sinulla kysyttävää tietojesi käsittelystä? Ota yhteyttä: { $place }. Kysy tietosuojavastaavaa, jonka vastuulla on { $body }. Meillä ei ole antaa tässä suoraa osoitetta.
privacy-why-title = Miksi kysymme
privacy-why = Asukkaiden kuuleminen ennen päätöksiä on yleistä etua koskeva tehtävä. Siksi saamme ottaa vastauksia vastaan (tietosuoja-asetuksen 6 artiklan 1 kohdan e alakohta). Jos joku silti kirjoittaa terveydestä, perusteena on 9 artiklan 2 kohdan g alakohta.
privacy-choice-title = Sinä päätät itse
privacy-choice = Sinun ei tarvitse kirjautua sisään. Mikään kysymys ei ole pakollinen. Voit ohittaa ne, joihin et halua vastata.
privacy-kept-title = Mitä tallennamme
privacy-kept = Vastauksesi, vastauskielesi ja tunnin, jonka aikana vastaus tuli. Jos vastasit toisen puolesta, sekin tallennetaan. Emme tallenna verkko-osoitettasi emmekä käytä evästeitä. Kirjoittaessasi luonnos tallentuu omaan puhelimeesi tai tietokoneeseesi. Se poistuu, kun vastaus on perillä, mutta kuittikoodi jää laitteeseen, kunnes poistat sen.
privacy-misuse = Väärinkäytön huomaamiseksi laskemme lyhyen ajan, montako vastausta samasta verkosta tulee. Laskemiseen käytetään verkon osoitteesta tehtyä tunnistetta. Sitä ei tallenneta vastauksen kanssa, ja se poistetaan tunnin kuluessa. Jos jokin oli epätavallista, esimerkiksi monta vastausta tuli lyhyessä ajassa, vastaukseen tallennetaan merkintä. Se lasketaan silti.
privacy-readers-title = Kuka voi lukea
privacy-readers = Kunnan tai alueen viranhaltija lukee omin sanoin kirjoittamasi tekstin, ennen kuin kukaan muu näkee sen näillä sivuilla. Poliitikot saavat tuloksen. Pienet luvut piilotetaan, jotta ketään ei voi tunnistaa luvuista. Kirjoittamaasi voidaan lainata.
privacy-record = Yleinen asiakirja tarkoittaa, että kuka tahansa voi pyytää saada lukea vastaukset. Silloin tutkimme ensin, onko niissä jotakin lain mukaan salaista.
privacy-how-long-title = Kuinka kauan vastaukset säilyvät
privacy-how-long = Siihen asti, kunnes niiden poistamisesta on päätetty kunnan tai alueen arkistosääntöjen mukaan. Yhteenveto säilytetään pysyvästi.
privacy-regret-title = Jos muutat mielesi
privacy-regret = Lähetettyäsi vastauksen saat kuittikoodin. Vain se osoittaa, mikä vastaus on sinun. Jos sama lomake tulee uudelleen eri vastauksin, kysymme, haluatko muuttaa ensimmäistä. Muutetusta vastauksesta tulee uusi versio, ja aiempi säilyy asiakirjana.
privacy-rights-title = Oikeutesi
privacy-rights = Sinulla on oikeus saada tietää, mitä tietoja sinusta on, saada virheet oikaistuiksi, pyytää käsittelyn rajoittamista ja vastustaa käsittelyä. Koska vastaat nimettömänä, tarvitsemme kuittikoodisi löytääksemme vastauksesi.
privacy-complain = Voit tehdä valituksen: { $authority }.
privacy-more = Lue lisää tietosuojasta

## On paper: form, poster, letters; and by telephone

paper-code = Koodi
paper-page = Sivu
paper-page-of = /
paper-document-form = Lomake { $code }: { $title }
paper-document-poster = Juliste { $code }: { $title }
paper-document-letter = Kirje { $code }: { $title }
paper-instructions = Merkitse rasti ruutuun. Ohita kysymykset, joihin et halua vastata. Ruutujen vieressä olevat pienet numerot ovat vastausten tallentajaa varten.
paper-hand-in = Palauta lomake viimeistään { $day }.
paper-over = Vastausaika päättyi { $day }. Lomaketta ei voi enää palauttaa.
paper-return = Palauta lomake tänne:
paper-return-here = Palautus:
paper-letter-code = Kirjoita kirjeessäsi oleva koodi tähän:
paper-letter-code-needed = Ilman koodia vastaustasi ei lasketa.
paper-privacy = Kysyjä ja rekisterinpitäjä: { $who }. Älä kirjoita nimeäsi, henkilötunnustasi tai mitään toisen ihmisen terveydestä. Vastauksestasi tulee yleinen asiakirja, jonka muut voivat pyytää luettavakseen. Lue lisää vuoropuhelun sivulta: { $address }
paper-no-receipt = Paperilla vastatessasi et saa kuittikoodia. Siksi et voi katsoa, muuttaa tai perua vastaustasi, kun olet palauttanut sen.
paper-receipt-on-screen = Jos haluat siihen mahdollisuuden, vastaa osoitteessa { $address }.
paper-choose-many = Voit rastittaa useita.
paper-rank-hint = Kirjoita tärkeimmän kohdalle 1, toiseksi tärkeimmän kohdalle 2 ja niin edelleen.
paper-own = Haluatko lisätä oman väittämän kysymykseen { $question }?
paper-own-only-if = Jos olet ottanut kantaa kysymyksen { $question } väittämiin, vähintään näin moneen: { $votes }
paper-own-hint = Yksi ainoa ajatus, josta muut voivat olla samaa tai eri mieltä. Enintään { $n } merkkiä. Älä kirjoita mitään yksittäisistä ihmisistä.
paper-only-if = Jos vastauksesi kysymykseen { $question } on { $key }, { $text }
paper-only-if-key = Jos vastauksesi kysymykseen { $question } on { $key }
paper-staff = Kunta täyttää
paper-staff-number = Paperin nro
paper-staff-day = Palautettu
paper-made-up = Vuoropuhelu on keksitty. Sen tarkoitus on näyttää, miten palvelu toimii.
paper-qr = QR-koodi, joka vie osoitteeseen { $address }
poster-answer = Vastaa tässä
poster-how = Suuntaa puhelimen kamera ruutuun tai kirjoita alla oleva osoite.
poster-code = Koodi on
poster-until = Vastaa viimeistään
poster-quoted = ”{ $text }”
poster-letter = Tarvitset koodin, joka on saamassasi kirjeessä.
poster-languages = Voit valita kielen: { $languages }.
poster-paper-return = Voit vastata myös paperilla. Palauta lomake tänne: { $place }.
poster-paper-ask = Voit vastata myös paperilla. Pyydä lomake: { $place }.
poster-phone = Voit vastata myös puhelimitse. Kysy ohjeet: { $place }.
poster-who = Kysyjä: { $who }.
poster-who-reply = Kysyjä: { $who }. Viimeistään { $day } saat tietää, mitä tapahtui.
letter-code = Kysymysten koodi { $code }
letter-asks = Kysyjä: { $who }. Jokaisessa kirjeessä on oma koodi, jolla voi lähettää yhden vastauksen.
letter-how = Näin vastaat
letter-how-address = Suuntaa puhelimen kamera ruutuun tai kirjoita { $address } selaimeen.
letter-how-answer = Vastaa kysymyksiin. Ohita ne, joihin et halua vastata.
letter-how-code = Kirjoita kertakoodisi viimeiseksi ja lähetä.
letter-own-code = Kertakoodisi
letter-until = Vastaa viimeistään { $day }.
letter-no-internet = Eikö sinulla ole internetiä?
letter-reach = Ota yhteyttä: { $contact }
letter-phone = Voit vastata puhelimitse. Pidä kirje esillä, kun soitat.
letter-phone-ask = Voit vastata puhelimitse. Kysy ohjeet: { $place }. Pidä kirje esillä.
letter-paper = Voit vastata paperilomakkeella. Kirjoita koodisi siihen.
letter-paper-return = Voit vastata paperilomakkeella. Kirjoita koodisi siihen. Palauta se tänne: { $place }
letter-kiosk = Voit vastata vastausnäytöllä. Kirjoita koodisi viimeiseksi.
letter-help = Joku, johon luotat, voi auttaa sinua vastaamaan. Kirjastossa on yleensä tietokoneita, joita saa käyttää.
letter-unknown = Emme tiedä, kuka sai minkäkin koodin
letter-unknown-why = Kirjeitä ei ole osoitettu kenellekään, eikä luetteloa ole. Kun vastaat, tallennamme tiedon, että koodi on käytetty, mutta emme sitä, mihin vastaukseen se kuului.
letter-then = Mitä vastauksellesi tapahtuu
letter-reply = Poliitikot ({ $body }) vastaavat asukkaille viimeistään { $day }.
letter-record = Älä kirjoita nimeäsi vastaukseen: siitä tulee yleinen asiakirja, jonka muut voivat pyytää luettavakseen.
phone-script = Kysyjä, joka myös vastaa tiedoista: { $who }. Sinun ei tarvitse kertoa, kuka olet, ja voit ohittaa kysymyksiä. Vastauksestasi tulee yleinen asiakirja, jonka muut voivat pyytää luettavakseen. Älä kerro mitään toisen ihmisen terveydestä.
phone-code = Kirjoita tämä koodi muistiin. Se on avain vastaukseesi. Ilman sitä kukaan ei voi osoittaa, mikä vastaus on sinun, emme mekään.
ways-title = Näin voit vastata
ways-screen = Puhelimella tai tietokoneella tällä sivustolla.
ways-kiosk = Vastausnäytöllä. Kysy, missä se on: { $place }.
ways-paper = Paperilla. Pyydä lomake: { $place }.
ways-paper-return = Palauta lomake tänne:
ways-phone = Puhelimitse. Kysy ohjeet: { $place }.
ways-meeting = Tilaisuudessa. Kysy ajankohta: { $place }.

## Thanks and the receipt

thanks-title = Kiitos
thanks-heading = Kiitos. Vastauksesi on perillä.
thanks-heading-changed = Kiitos. Muutettu vastauksesi on perillä.
thanks-code-title = Kuittikoodisi
thanks-code-use = Säilytä koodi. Sen avulla voit katsoa vastaustasi, muuttaa sitä tai perua sen ja nähdä, mihin se johti. Ilman koodia kukaan ei voi osoittaa, mikä vastaus on sinun, emme mekään.
thanks-code-how = Kirjoita koodi muistiin, ota siitä kuva tai tulosta sivu. Älä näytä sitä kenellekään, jolle et halua näyttää vastaustasi.
thanks-code-address = Kirjoita koodi osoitteessa { $address }
thanks-qr = QR-koodi, joka vie sivulle, jolla näet vastauksesi. Koodi { $code } on valmiiksi täytetty.
thanks-show = Katso vastaukseni
thanks-change = Haluatko muuttaa jotain? Paina Katso vastaukseni, älä selaimen takaisin-painiketta.
thanks-next-title = Mitä seuraavaksi tapahtuu
thanks-next-others = Muut voivat vastata vielä { $day } asti.
thanks-next-reply = Poliitikot ({ $body }) vastaavat viimeistään { $day }. Heidän vastauksensa julkaistaan vuoropuhelun sivulla.
thanks-next-reply-undated = Poliitikkojen ({ $body }) vastaus julkaistaan vuoropuhelun sivulla.
thanks-dialogue = Lue vuoropuhelusta
thanks-lost-title = Tässä näkyy kiitos, kun olet lähettänyt vastauksen
thanks-lost-text = Kuitti näytetään, kun vastaus on perillä. Kuittikoodilla näet vastauksesi uudelleen.
thanks-lost-have = Onko sinulla kuittikoodi? Katso vastauksesi
thanks-start = Katso, mihin voit vastata nyt

receipt-ask-title = Katso vastauksesi
receipt-ask-lead = Kirjoita kuittikoodi, jonka sait, kun olit lähettänyt vastauksesi.
receipt-ask-changing = Olit muuttamassa vastaustasi. Kirjoita koodi uudelleen ja valitse vastauksen muuttaminen, niin muutoksesi ovat tallella.
receipt-code-label = Kuittikoodi
receipt-code-hint = Kaksitoista merkkiä, esimerkiksi K7QX-M2PD-9RTA. Voit käyttää isoja tai pieniä kirjaimia.
receipt-show = Näytä vastaukseni
receipt-lost-code = Jos olet hukannut koodin, emme löydä vastaustasi. Kenenkään ei pidä saada selville, kuka on vastannut mitä.
receipt-here-title = Olet vastannut tältä laitteelta
receipt-here-open = Avaa vastauksesi kyselyyn:
receipt-wrong = Tällä koodilla ei löydy vastausta. Vertaa koodia saamaasi merkki merkiltä.
receipt-missing = Kirjoita koodi.
receipt-disposed = Jos vastaus on hävitetty, sitä ei enää ole.
receipt-text-disposed = Teksti on hävitetty. Lautakunta on päättänyt, ettei sitä enää säilytetä.
receipt-wait-title = Odota muutama sekunti
receipt-wait = Samasta verkosta on tullut monta väärää koodia. Odota muutama sekunti ja yritä uudelleen.

receipt-title = Vastauksesi
receipt-sent = Lähetetty { $day }.
receipt-changed = Lähetetty viimeksi { $day }.
receipt-versions = { $n ->
    [one] Olet muuttanut vastaustasi { $n } kerran. Aiempi versio säilyy asiakirjana.
   *[other] Olet muuttanut vastaustasi { $n } kertaa. Aiemmat versiot säilyvät asiakirjoina.
}
receipt-no-way-back = Jos siirryt toiselle sivulle ja haluat palata tänne, kirjoita koodi uudelleen sivulla Katso vastauksesi. Selaimen takaisin-painike ei toimi.

receipt-counts-title = Lasketaanko vastaus mukaan?
receipt-counts-open = Kyllä, ellet peru sitä.
receipt-counts-later = Kyllä. Se on mukana, kun vastaukset lasketaan.
receipt-counts-done = Kyllä. Se on mukana tuloksessa.
receipt-counts-withdrawn = Ei. Peruit sen { $day }. Se säilyy asiakirjana.
receipt-counts-late = Ei. Se tuli perille liian myöhään. Se säilyy asiakirjana.
receipt-counts-without-code = Ei. Kirjeen koodia ei voitu käyttää: se puuttui, oli väärin tai oli jo käytetty. Vastaus säilyy asiakirjana.
receipt-counts-empty = Ei. Vastausta mihinkään kysymykseen ei voitu lukea. Vain se, mikä voitiin lukea, säilyy asiakirjana.
receipt-left-out = Osaa vastauksestasi ei voitu ottaa vastaan, ja olit jo lähtenyt näytön luota. Se osa on jätetty pois.
receipt-counts-excluded = Ei. Sitä ei ole laskettu mukaan sen jälkeen, kun tulosta korjattiin { $day }. Se säilyy asiakirjana. Syy:
receipt-counts-called-off = Ei. Kysely on peruttu, eikä sen vastauksia lasketa.

receipt-answers-title = Mitä vastasit
receipt-skipped = Ohitit kysymyksen.
receipt-dont-know = En tiedä
receipt-agree = Samaa mieltä
receipt-disagree = Eri mieltä
receipt-pass = Ohitin
receipt-vote = { $statement } Vastauksesi: { $vote }
receipt-age = Ikä
receipt-sex = Sukupuoli

receipt-comment-unread = Kukaan ei ole vielä lukenut tätä. Sitä ei näytetä muille ennen kuin kunnan tai alueen viranhaltija on lukenut sen.
receipt-comment-shown = Viranhaltija on lukenut tämän. Muut saavat lukea sen, ja sitä voidaan lainata.
receipt-comment-not-shown = Viranhaltija on lukenut tämän. Sitä ei näytetä muille.
receipt-comment-reason = Syy on:
receipt-comment-unused = Tätä ei näytetä muille, koska vastausta ei lasketa mukaan.
receipt-own = Oma väittämäsi:
receipt-own-shown = Viranhaltija on lukenut sen. Se näytetään muille, ja he voivat ottaa siihen kantaa. Siksi se jää näkyviin, vaikka muuttaisit vastaustasi tai peruisit sen. Kukaan muu ei näe, että se tuli sinulta. Jo vastanneilta sitä ei enää kysytä.
receipt-own-stands = Viranhaltija on lukenut sen. Siihen ei voi enää ottaa kantaa. Se jää väittämien joukkoon, vaikka olisit muuttanut vastaustasi tai perunut sen. Kukaan muu ei näe, että se tuli sinulta. Ennen sen julkaisemista vastanneilta sitä ei kysytty.
receipt-own-withheld = Se näytettiin muille, mutta viranhaltija on poistanut sen. Sitä ei enää näytetä.
receipt-comment-redacted = Viranhaltija on lukenut tämän. Muut lukevat sen näin, ilman poistettuja sanoja. Syy on niiden paikalla.
receipt-comment-section = Tietoa suojaa { $section }.
receipt-used = Tätä kommenttia on käytetty yhteenvedossa, joka on ruotsiksi:

receipt-next-title = Mitä vastauksille tapahtuu?
receipt-next-open = Muut voivat vastata vielä { $day } asti. Sitten luemme vastaukset, ja ne annetaan poliitikoille ({ $body }), ennen kuin he päättävät.
receipt-next-stopped = Vastausaika on päättynyt. Nyt luemme vastaukset.
receipt-next-closed = Vastaukset on luettu. Ne annetaan poliitikoille ({ $body }), ennen kuin he päättävät.
receipt-next-delivered = Poliitikot ({ $body }) ovat saaneet vastaukset.
receipt-next-fed-back = Poliitikot ({ $body }) ovat vastanneet. Lue heidän vastauksensa vuoropuhelun sivulta.
receipt-next-called-off = Kysely on peruttu. Tulosta ei tule.
receipt-stopped-early = Kysely keskeytettiin ennen aikojaan:
receipt-reply-due = Poliitikot ({ $body }) vastaavat viimeistään { $day }. Heidän vastauksensa julkaistaan vuoropuhelun sivulla.
receipt-reply-late = Poliitikkojen ({ $body }) piti vastata viimeistään { $day }. Heidän vastauksensa on myöhässä.

receipt-change-title = Muuta vastausta tai peru se
receipt-change-until = Voit tehdä sen { $day } asti.
receipt-change-means = Jos muutat vastausta, uusi versio lasketaan mukaan. Vanha säilyy asiakirjana.
receipt-change = Muuta vastaustani
receipt-withdraw-means = Jos perut vastauksen, sitä ei lasketa mukaan eikä näytetä muille verkkosivustolla. Sitä ei poisteta: se säilyy yleisenä asiakirjana. Jos muutat mielesi, voit lähettää sen uudelleen niin kauan kuin kysely on avoinna.
receipt-withdraw = Peru vastaukseni
receipt-withdraw-sure = Kyllä, peru vastaukseni
receipt-again-means = Olet perunut vastauksen. Voit lähettää sen uudelleen sellaisenaan tai muutettuna.
receipt-again = Lähetä vastaus uudelleen
receipt-change-over = Se ei ole enää mahdollista. Vastausaika on päättynyt, eikä vastauksia voi enää muuttaa.
receipt-answer-anew = Jos haluat, että vastauksesi lasketaan mukaan, vastaa uudelleen.
receipt-answer-anew-code = Onko sinulla koodi, jota ei ole käytetty? Silloin voit vastata uudelleen, ja se vastaus lasketaan mukaan.
receipt-answer-anew-link = Vastaa uudelleen

receipt-told-withdrawn-title = Vastauksesi on peruttu
receipt-told-withdrawn = Sitä ei enää lasketa mukaan. Se säilyy asiakirjana.
receipt-told-changed-title = Mitään ei muutettu
receipt-told-changed = Vastaus on lähetetty uudelleen sen jälkeen, kun avasit sivun. Tältä se näyttää nyt.
receipt-told-late-title = Mitään ei muutettu
receipt-told-late = Vastausaika päättyi, ennen kuin ehdit.

receipt-editing-title = Muutat jo lähettämääsi vastausta
receipt-editing = Vanha vastaus on voimassa, kunnes olet lähettänyt uuden. Sen jälkeen vanha säilyy asiakirjana.
receipt-editing-withdrawn = Olet perunut vastauksen. Se lasketaan taas mukaan, kun lähetät sen.
receipt-editing-send = Lähetä muutettu vastaukseni

receipt-mail-title = Lähetä koodi sähköpostiisi
receipt-mail-means = Osoitetta käytetään vain tähän viestiin, ja se poistetaan, kun viesti on toimitettu. Jos viestiä ei voi toimittaa, yritämme enintään kuusi tuntia ja poistamme sitten osoitteen. Se, joka voi lukea sähköpostiasi, voi nähdä myös vastauksesi.
receipt-mail-address = Sähköpostiosoitteesi
receipt-mail-send = Lähetä koodi minulle
receipt-mail-wrong = Kirjoita sähköpostiosoite, esimerkiksi nimi@esimerkki.fi
receipt-mail-wait = Täältä tai tähän osoitteeseen on jo lähetetty monta viestiä. Yritä uudelleen tunnin kuluttua.
receipt-told-mailed-title = Koodi on matkalla
receipt-told-mailed = Viesti tulee muutaman minuutin kuluessa. Katso roskapostista, jos et löydä sitä. Jos viesti ei ole tullut kuuden tunnin kuluessa, voit pyytää sitä uudelleen.
receipt-mail-subject = Kuittikoodisi
receipt-mail-text = Tässä on vastauksesi kuittikoodi. Sen avulla voit katsoa vastaustasi, muuttaa sitä tai perua sen ja nähdä, mihin se johti. Älä näytä sitä kenellekään, jolle et halua näyttää vastaustasi.
receipt-mail-about = Olet vastannut kyselyyn: { $title } ({ $place })
receipt-mail-until = Voit muuttaa vastaustasi { $day } asti.
receipt-mail-link = Katso vastauksesi
receipt-mail-foot = Saat tämän viestin, koska joku kirjoitti osoitteesi Med mig -palveluun. Et saa sen vuoksi muita viestejä.

## Following a dialogue

follow-link = Tilaa viesti, kun jotain tapahtuu
follow-title = Seuraa vuoropuhelua
follow-lead = Saat sähköpostiviestin, kun vuoropuhelussa ”{ $dialogue }” tapahtuu jotain.
follow-email = Sähköpostiosoitteesi
follow-email-hint = Lähetämme osoitteeseen ensin viestin, jotta kukaan muu ei voi ilmoittaa sinua mukaan.
follow-send = Lähetä minulle viesti
follow-no-email = Kirjoita sähköpostiosoitteesi
follow-bad-email = Kirjoita koko osoite, esimerkiksi anna@esimerkki.fi
follow-wait-title = Odota hetki ja yritä uudelleen
follow-wait = Samasta verkosta on ilmoittautunut monta ihmistä lyhyessä ajassa. Yritä uudelleen minuutin kuluttua.
follow-over-title = Tämä vuoropuhelu on päättynyt
follow-over = Siinä ei tapahdu enää mitään, joten sitä ei voi seurata.
follow-know-title = Tämä sinun on hyvä tietää
follow-what = Saat yhden viestin, kun kysymyksiin voi alkaa vastata, yhden, kun vastausaika on päättynyt ja vastaukset on laskettu, yhden, kun tulos on valmis, yhden, jos kysely perutaan, yhden, kun poliitikot ovat vastanneet, ja yhden, jos heidän vastauksensa myöhästyy. Samasta asiasta tulee aina vain yksi viesti.
follow-how-to-end = Jokaisessa viestissä on linkki, jolla voit lopettaa. Sinun ei tarvitse kirjautua sisään.
follow-personal = Sähköpostiosoitteesi on henkilötieto. Sitä käytetään vain näihin viesteihin. Osoitteesta vastaa { $owner }.
follow-not-tied = Osoitetta ei yhdistetä vastauksiisi.
follow-erased = Osoite poistetaan, kun lopetat seuraamisen, jos siihen ei voi enää lähettää viestejä, ja viimeistään, kun vuoropuhelu arkistoidaan.
follow-public = Niin kauan kuin osoite on meillä, kuka tahansa voi pyytää saada nähdä sen, koska se on Ruotsin lain mukaan yleinen asiakirja.
follow-sent-title = Katso sähköpostiasi
follow-sent = Lähetämme viestin osoitteeseen { $email }. Paina viestissä olevaa linkkiä, niin alat seurata vuoropuhelua. Linkki on voimassa viikon.
follow-sent-nothing = Eikö viestiä tule? Katso roskapostista ja tarkista, että osoite on oikein. Jos seuraat vuoropuhelua jo tai olet pyytänyt tällä viikolla monta viestiä, emme lähetä uutta.
follow-again = Kirjoita toinen osoite
follow-back = Vuoropuheluun
follow-confirm-title = Haluatko seurata vuoropuhelua?
follow-confirm = Paina painiketta, niin saat viestin, kun vuoropuhelussa ”{ $dialogue }” tapahtuu jotain.
follow-confirm-button = Kyllä, haluan seurata
follow-confirmed-title = Seuraat nyt vuoropuhelua
follow-already-title = Seuraat jo vuoropuhelua
follow-confirmed = Saat viestin, kun vuoropuhelussa ”{ $dialogue }” tapahtuu jotain. Jokaisessa viestissä on linkki, jolla voit lopettaa.
follow-stale-title = Linkki ei ole voimassa
follow-stale = Linkki on liian vanha, seuraaminen on jo lopetettu tai linkistä puuttuu osa. Voit ilmoittautua uudelleen.
follow-end-title = Haluatko lopettaa vuoropuhelun seuraamisen?
follow-end = Et saa enää viestejä siitä, ja poistamme sähköpostiosoitteesi.
follow-end-button = Lopeta seuraaminen
follow-ended-title = Et seuraa enää vuoropuhelua
follow-ended = Olemme poistaneet sähköpostiosoitteesi. Voit alkaa seurata uudelleen milloin haluat.
follow-mail-confirm-subject = Haluatko seurata: ”{ $dialogue }”?
follow-mail-confirm = Joku, luultavasti sinä, haluaa saada viestin, kun asukkaiden vuoropuhelussa ”{ $dialogue }” tapahtuu jotain.
follow-mail-confirm-link = Kyllä, haluan seurata vuoropuhelua
follow-mail-confirm-week = Linkki on voimassa viikon.
follow-mail-confirm-not-you = Etkö se ollut sinä? Silloin sinun ei tarvitse tehdä mitään. Jos et vahvista, et seuraa vuoropuhelua, ja osoite poistetaan viikon kuluttua.
follow-mail-opened-subject = Nyt voit vastata: ”{ $dialogue }”
follow-mail-opened = Kyselyyn ”{ $round }” voi nyt vastata. Viimeinen vastauspäivä on { $day }.
follow-mail-opened-link = Vastaa kysymyksiin
follow-mail-closed-subject = Vastausaika on päättynyt: ”{ $dialogue }”
follow-mail-closed = Kyselyyn ”{ $round }” ei voi enää vastata. Vastaukset on laskettu, mutta tulosta ei vielä näytetä täällä. Poliitikot lukevat sen ennen kuin he päättävät.
follow-mail-closed-due = Poliitikkojen vastaus tulee vuoropuhelun sivulle viimeistään { $day }.
follow-mail-closed-link = Katso, miten pitkällä vuoropuhelu on
follow-mail-late-subject = Vastaus on myöhässä: ”{ $dialogue }”
follow-mail-late = Poliitikkojen piti vastata viimeistään { $day }. Vastaus ei ole vielä tullut.
follow-mail-late-then = Emme tiedä, milloin se tulee. Kun se tulee, voit lukea sen vuoropuhelun sivulta.
follow-mail-late-link = Lue vuoropuhelusta
follow-mail-withdrawn-subject = Kysely on peruttu: ”{ $dialogue }”
follow-mail-withdrawn = Kysely ”{ $round }” on peruttu. Kukaan ei voi enää vastata, jo tulleita vastauksia ei lasketa, eikä tulosta tule.
follow-mail-withdrawn-why = Syy ruotsiksi: { $reason }
follow-mail-delivered-subject = Tulos on valmis: ”{ $dialogue }”
follow-mail-delivered = Kaikki voivat nyt lukea kyselyn ”{ $round }” tuloksen.
follow-mail-delivered-before = Poliitikot ovat saaneet sen ja lukevat sen ennen kuin he päättävät.
follow-mail-delivered-link = Lue tulos
follow-mail-why = Saat tämän viestin, koska seuraat vuoropuhelua ”{ $dialogue }”.
follow-mail-end-link = Lopeta seuraaminen

## Channels: kiosk, paper, one-time codes

kiosk-begin-anew = Aloita alusta
kiosk-still-here = Oletko vielä paikalla?
kiosk-clears = Näyttö tyhjennetään pian, jotta seuraava voi vastata. Sekunteja jäljellä:
kiosk-stay = Kyllä, olen paikalla
kiosk-waits = Lähettäminen ei onnistunut juuri nyt. Vastauksesi on tallessa näytöllä, ja se lähetetään, kun verkkoyhteys toimii. Sinun ei tarvitse odottaa.
kiosk-waits-code = Kirjoita kuittikoodi muistiin. Se on voimassa, kun vastaus on perillä:
kiosk-refused-title = Yhtä näytöllä annettua vastausta ei voitu ottaa vastaan
kiosk-refused = Se on tallessa näytöllä. Kerro asiasta henkilökunnalle.
kiosk-no-network = Odota hetki. Näytöllä ei ole juuri nyt verkkoyhteyttä.
kiosk-done = Valmis: aloita alusta seuraavaa varten
kiosk-not-offered = Tähän kyselyyn ei voi vastata vastausnäytöllä
kiosk-not-offered-lead = Järjestäjä ei ole valinnut sitä. Voit vastata omalla puhelimellasi tai tietokoneellasi.
kiosk-answer-yourself = Vastaa tästä

## Figures in words

figure-women = Naiset
figure-men = Miehet
figure-other-sex = Muu tai en halua kertoa
figure-web = Verkossa
figure-kiosk = Näytöllä vastaanotossa
figure-phone = Puhelimessa
figure-paper = Paperilla
figure-unknown = Ei tietoa
figure-others = Kaikki muut
figure-other-or-unknown = Muu, ei halua kertoa tai ei tietoa
figure-chosen = Valitsi tämän
figure-not-chosen = Ei valinnut tätä
figure-agree = Samaa mieltä
figure-disagree = Eri mieltä
figure-pass = Ohitti
figure-not-voted = Ei vastannut
figure-not-voted-or-asked = Ei vastannut tai ei saanut kysymystä
figure-dont-know = Ei tiedä
figure-skipped = Ohitti
figure-dont-know-or-skipped = Ei tiedä tai ohitti
figure-ages-under = Alle { $n } vuotta
figure-ages = { $from }–{ $to } vuotta
figure-ages-over = { $n } vuotta tai yli
figure-or = { $first } tai { $second }
figure-percent = { $n }{"\u00A0"}%
figure-percent-least = vähintään { $n }{"\u00A0"}%
figure-percent-between = { $low }–{ $high }{"\u00A0"}%
figure-count = { $n }
figure-fewer = alle { $n }
figure-least = vähintään { $n }
figure-between = { $low }–{ $high }
figure-not-shown = ei näytetä
figure-hidden = piilotettu
figure-hidden-why = jotta ketään ei voi tunnistaa
figure-too-few = Vastauksia on liian vähän, jotta lukuja voisi näyttää niin, ettei ketään tunnisteta.
figure-answers = { $n ->
    [one] 1 vastaus.
   *[other] { $n } vastausta.
}
figure-of-asked = niistä { $n }, joilta tätä kysyttiin
figure-answers-of-asked = Vastaukset { $some }.
figure-answered = { $share } vastasi: { $steps }.
figure-put-first = Näin moni asetti tämän ensimmäiseksi.
figure-median = Keskimmäinen vastaus (mediaani) on ”{ $step }”.
figure-middle-half = Puolet vastauksista, keskimmäiset, on välillä ”{ $from }” – ”{ $to }”.
figure-middle-half-one = Puolet vastauksista, keskimmäiset, on ”{ $step }”.
figure-ranking-both = ”{ $choice }” voittaa, kun kaikki sijat lasketaan: se saa eniten pisteitä, ja useampi asettaa sen kunkin muun edelle kuin päinvastoin.
figure-ranking-pairs = Useampi asettaa vaihtoehdon ”{ $choice }” kunkin muun edelle kuin päinvastoin. Ei voi sanoa, mikä saa eniten pisteitä.
figure-ranking-points = ”{ $choice }” saa eniten pisteitä, kun kaikki sijat lasketaan. Ei voi sanoa, voittaako se kunkin muun.
figure-ranking-none = Näytettävistä luvuista ei voi sanoa, mikä voittaa, kun kaikki sijat lasketaan.
figure-ranking-method = Pisteet lasketaan Bordan tavalla: mitä korkeampi sija, sitä enemmän pisteitä. Pareittain verrataan Condorcet'n tavalla. Sanomme vain sen, mikä on varmaa sen perusteella, mitä asetettiin ensimmäiseksi ja toiseksi.
figure-second-show = Näytä, mitä asetettiin toiseksi
figure-second-caption = Mitä he asettivat toiseksi sen mukaan, mitä he asettivat ensimmäiseksi (prosenttia): { $question }
figure-second-first = Asetti ensimmäiseksi
figure-second-left-out = Vaihtoehdolla, jonka liian harva asetti ensimmäiseksi, ei ole riviä.
figure-no-second = Ei mitään toisena
figure-several = Useita sai valita.
figure-own = { $statement } (asukkaan väite, lisätty kyselyn aikana)
figure-own-removed = Poistettu väite
figure-own-later = Asukkaiden omat väitteet lisättiin kyselyn aikana. Vain sen jälkeen vastanneet saivat ne. Osuudet ovat kaikista, myös niistä, jotka eivät saaneet väitettä.
figure-rounded = Osuudet on pyöristetty yksitellen. Siksi summa ei ole tasan sata.
figure-as-table = Näytä taulukkona
figure-answer = Vastaus
figure-number = Määrä
figure-share = Osuus
figure-key = Näin luet palkkeja
figure-key-left = Vasemmalla, pisteillä: asteikon alapää tai eri mieltä
figure-key-right = Oikealla: asteikon yläpää tai samaa mieltä
figure-key-line = Katkoviiva: puolten välinen raja, ei virhemarginaali
figure-key-hidden = Vinoviivat: piilotettu
figure-key-apart = Tyhjä lopussa: ei ottanut kantaa

## A question in a sentence

short-quoted = ”{ $words }”
short-most = Yleisin: { $choice } ({ $share }).
short-first = Useimmin ensimmäisenä: { $choice } ({ $share }).
short-first-wins = { $choice } voittaa, kun kaikki sijat lasketaan.
short-none = Monet vastaukset ovat lähes yhtä yleisiä.
short-none-first = Mikään ei ollut selvästi useimmin ensimmäisenä.
short-nearly = Lähes yhtä yleisiä: { $choices } ({ $shares }).
short-nearly-first = Lähes yhtä moni asetti ensimmäiseksi: { $choices } ({ $shares }).
short-shares = Osuudet on laskettu { $some }.
lead-stands-out = Tämä erottuu vastauksista: { $said }
lead-agrees = { $share } on samaa mieltä väitteestä ”{ $statement }”
lead-agrees-own = { $share } on samaa mieltä väitteestä, jonka asukas lisäsi kyselyn aikana: ”{ $statement }”
lead-disagrees = { $share } on eri mieltä väitteestä ”{ $statement }”
lead-disagrees-own = { $share } on eri mieltä väitteestä, jonka asukas lisäsi kyselyn aikana: ”{ $statement }”
lead-others-agree = { $share } on samaa mieltä.
lead-others-disagree = { $share } on eri mieltä.

## Who is missing

missing-cannot = Heitä ei voi verrata väestöön niin, ettei ketään tunnisteta.
missing-no-figures = Meillä ei ole väestölukuja, joihin verrata.
missing-most = Verrattuna: { $population }. Eniten puuttuu: { $groups }. Alle 18-vuotiaat eivät ole mukana tässä vertailussa.
missing-unsure = Ei voi sanoa varmasti, ketkä puuttuvat: liian moni ei ole kertonut, tai tietoja ei voi näyttää.
missing-none = Verrattuna: { $population }. Mikään aikuisten ryhmä, jonka voi näyttää, ei jää kauas osuudestaan.
missing-population = väestö { $year }
missing-population-old = väestö { $year } (vanhempi kuin vastaukset)
missing-group = { $group } ({ $answered }, väestössä { $population })
missing-ages = ikäryhmä { $group } ({ $answered }, väestössä { $population })
missing-source = Väestö on laskettu 31. joulukuuta { $year }. Lähde: { $source }.
missing-source-old = Väestö on laskettu 31. joulukuuta { $year }. Uudempia lukuja ei ollut palvelussa, kun vastaukset laskettiin. Lähde: { $source }.
missing-noise = Lähteen luvut eivät täsmää: iät ovat yhteensä { $sum }, koko väestö { $total }. Osuus voi siksi poiketa jonkin prosenttiyksikön.
missing-few = alle { $n } vastausta
beside-title = Vertaa alueen asukkaisiin
beside-age = Ikä
beside-sex = Sukupuoli
beside-hidden = { $what }: ei näytetä, jotta ketään ei voi tunnistaa.
beside-caption = { $what }, osuus prosentteina.
beside-group = Ryhmä
beside-answered = Vastanneet
beside-population = Väestö
beside-population-year = Väestö { $year }
beside-gap = Ero, prosenttiyksikköä
beside-none = ei ole
beside-to = { $low }–{ $high }
beside-unweighted = Vastanneet ovat itse päättäneet vastata. Luvut koskevat heitä eivätkä kaikkia asukkaita, ja siksi virhemarginaalia ei ole. Mitään ei ole painotettu: ryhmän harvat vastanneet eivät välttämättä ajattele kuin muut ryhmässä.
beside-channels = Näin vastaukset tulivat
beside-languages = Kielet, joilla kysymykset esitettiin
beside-crossed = Ikä ja sukupuoli
beside-other-ages = Kaikki muut iän mukaan: { $list }.
beside-other-sexes = Kaikki muut sukupuolen mukaan: { $list }.
beside-others-age = Kaikki muut iän mukaan
beside-others-sex = kaikki muut sukupuolen mukaan

## A question by background

breakdown-show = Näytä vastaukset { $background } mukaan
breakdown-caption = Vastaukset { $background } mukaan, osuus prosentteina: { $question }
breakdown-age = iän
breakdown-sex = sukupuolen
breakdown-channel = vastaustavan
breakdown-language = kielen
breakdown-size = Määrä ryhmässä
breakdown-other-groups = Rivi Kaikki muut on: { $list }.
breakdown-other-answers = Sarake Kaikki muut on: { $list }.
breakdown-why = Vastaukset on jaettu iän, sukupuolen, vastaustavan tai kielen mukaan vain silloin, kun se ei voi paljastaa kenenkään vastausta: jokaisen luvun takana on vähintään { $n } vastausta, eikä jakoja voi yhdistää.
breakdown-within = Osuudet ovat kunkin ryhmän sisällä.

## The opinion map

figure-opinion-group = Ryhmä { $letter }
opinion-map-title = Mielipidekartta: ketkä ajattelevat samoin?
opinion-map-lead = Olemme laskeneet, ketkä ottivat kantaa väitteisiin samalla tavalla. Osuudet ovat kaikista, myös niistä, jotka eivät ottaneet kantaa.
opinion-map-before = Tulos allekirjoitettiin ennen kuin mielipidekartta oli olemassa, joten sillä ei ole karttaa.
opinion-map-none = Ei selviä ryhmiä.
opinion-map-none-why = Vastaukset eivät jakaudu ryhmiin, jotka voisi kuvata niin, ettei ketään voi tunnistaa.
opinion-map-agreed = Useimmat kantaa ottaneet ovat tästä samaa mieltä
opinion-map-agreed-none = Mikään väite ei kokoa samalle puolelle kolmea neljästä niistä, jotka ottivat kantaa, ja samalla yli puolta kaikista siihen vastanneista.
opinion-map-agreed-none-groups = Mikään väite ei kokoa samalle puolelle kolmea neljästä niistä, jotka ottivat kantaa, ja samalla yli puolta jokaisesta ryhmästä.
opinion-map-agrees = { $share } on samaa mieltä:
opinion-map-disagrees = { $share } on eri mieltä:
opinion-map-agrees-most = { $share } on samaa mieltä ja { $others } eri mieltä:
opinion-map-disagrees-most = { $share } on eri mieltä ja { $others } samaa mieltä:
opinion-map-parted = Tässä ryhmät ovat eri mieltä
opinion-map-parted-none = Siinä, mitä voidaan näyttää, emme näe selvää eroa ryhmien välillä.
opinion-map-parted-on = Samaa mieltä: { $shares }.
opinion-map-group-share = { $group } { $share }
opinion-map-groups = { $n ->
    [one] Yksi ryhmä, ja mikä sille on ominaista
   *[other] { $n } ryhmää, ja mikä niille on ominaista
}
opinion-map-size = { $n ->
    [one] 1 vastaus
   *[other] { $n } vastausta
}
opinion-map-no-marks = Mikään väite, joka voidaan näyttää, ei erota ryhmää muista.
opinion-map-shared = Samaa voi sanoa myös näistä: { $groups }.
opinion-map-nearest = Se, joka otti kantaa harvaan väitteeseen, on laskettu siihen ryhmään, jota vastaukset ovat lähimpänä.
opinion-map-sure = Vastaajat ovat itse päättäneet vastata. Ryhmät on laskettu heidän vastauksistaan, eivätkä ne ole yhdistyksiä tai puolueita. Kaikki ryhmässä eivät ajattele samoin kaikesta.
opinion-map-part = Ryhmät näyttävät vain kaksi suurinta eroa siinä, miten ihmiset ovat vastanneet. Se on vain osa kaikista eroista. Muu ei näy tässä.
opinion-map-picture = Väitteiden ja ryhmien kartta
opinion-map-how = Numero on väitteen numero taulukossa, kirjain on ryhmä. Ylempänä on se, mistä useampi on samaa mieltä. Sivuilla on se, missä ryhmät eroavat: ryhmän puolella on se, mistä ryhmä on muita enemmän samaa mieltä. Ohut viiva näyttää oikean paikan, jos numeroa tai kirjainta on siirretty.
opinion-map-see-table = Kaikki piirretty on kuvan jälkeisessä taulukossa.
opinion-map-left-out = { $n ->
    [one] Väitettä { $list } ei ole piirretty: ei voida näyttää jokaisesta ryhmästä, kuinka moni on samaa mieltä.
   *[other] Väitteitä { $list } ei ole piirretty: ei voida näyttää jokaisesta ryhmästä, kuinka moni on samaa mieltä.
}
opinion-map-not-drawn = Karttaa ei ole piirretty: mistään väitteestä ei voida näyttää jokaisen ryhmän osalta, kuinka moni on samaa mieltä.
opinion-map-up = Useampi samaa mieltä
opinion-map-down = Harvempi samaa mieltä
opinion-map-caption = Samaa mieltä, osuus kaikista ryhmässä
opinion-map-statement = Väite
opinion-map-all = Kaikki
opinion-map-none-shown = { $n ->
    [one] Yhdestä väitteestä ei voida näyttää, kuinka moni on samaa mieltä:
   *[other] { $n } väitteestä ei voida näyttää, kuinka moni on samaa mieltä:
}
opinion-map-hidden = Ei näytetä: liian harva on vastannut jollakin tavalla, jotta sen voisi näyttää ilman, että joku voidaan tunnistaa, tai osuus on epävarma yli kahdenkymmenen prosenttiyksikön verran.
opinion-map-way = Näytä mielipidekartta
opinion-map-line-agree = Useimmat kantaa ottaneet ovat samaa mieltä: ”{ $statement }”
opinion-map-line-disagree = Useimmat kantaa ottaneet ovat eri mieltä: ”{ $statement }”
opinion-map-line-parted = Eniten ryhmät eroavat tässä: ”{ $statement }”

## The public result

result-disposed = Kyselyn vastauksia tai tekstejä on hävitetty. Tulos säilyy.
result-page = Tulos: { $round }
result-decisions = Vastausten perusteella on päätetty:
result-link = Katso tulos
result-comes-here = Tulos tulee tänne
result-not-yet = Tulosta ei näytetä vielä
result-not-yet-open = Nyt voit vastata. Kukaan ei näe tulosta ennen kuin kysely on suljettu, eivät edes poliitikot.
result-not-yet-stopped = Vastausaika on päättynyt, ja vastauksia luetaan. Kukaan ei näe tulosta ennen kuin kysely on suljettu, eivät edes poliitikot.
result-not-yet-closed = Vastaukset on laskettu. Tulos näytetään täällä kaikille viimeistään, kun poliitikot ovat saaneet sen: { $body }.
result-answers = { $n ->
    [one] 1 vastaus
   *[other] { $n } vastausta
}
result-meetings = { $n ->
    [one] 1 tilaisuus
   *[other] { $n } tilaisuutta
}
result-people = { $n ->
    [one] 1 henkilö
   *[other] { $n } henkilöä
}
result-meetings-with = { $meetings }, { $people }
result-nobody = Kukaan ei ole vastannut. Siksi lukuja ei ole.
result-few = Näin vähiä vastauksia ei näytetä lukuina. Se, mitä ihmiset kirjoittivat, on tulos.
result-few-without-words = Näin vähiä vastauksia ei näytetä lukuina, eikä näytettäviä kommentteja ole.
result-no-lead = Mikään vastaus ei erotu selvästi. Katso jokainen kysymys alta.
result-no-words = Yhtään kommenttia ei ole hyväksytty näytettäväksi.
result-support = Näytä luvut
result-next = Mitä nyt tapahtuu
result-summary = Yhteenveto
result-summary-swedish = Yhteenveto on ruotsiksi.
result-summary-ordinary = Lue teksti tavallisella ruotsilla
result-summary-not-easy = Tämä lause ei ole selkokieltä.
result-who = Ketkä vastasivat
result-questions = Näin asukkaat vastasivat
result-goal = { $n ->
    [one] Kysymykset koskevat tätä tavoitetta:
   *[other] Kysymykset koskevat näitä tavoitteita:
}
result-of-whom = Sivun osuudet on laskettu kaikista, joilta kysymys kysyttiin, ellei muuta mainita.
result-summary-since = Tulosta korjattiin { $day }, yhteenvedon hyväksymisen jälkeen. Yhteenvedon luvut ovat korjausta edeltävältä ajalta.
result-alike = Ajattelevatko ihmiset samalla tavalla?
result-contents = Tällä sivulla
result-more = Näytä kaikki luvut
result-comments = Näin asukkaat kirjoittivat:
result-comments-read = Viranhaltija on lukenut ja hyväksynyt jokaisen kommentin. Sanat, joista jonkun voisi tunnistaa, on poistettu.
quote-answer = Vastauksesta
quote-meeting = Tilaisuuden muistiinpanoista
quote-finnish = suomeksi
quote-english = englanniksi
quote-made-up = keksitty esimerkki
spoken-title = Mistä ihmiset kirjoittivat
spoken-lead = Viranhaltija on lukenut kirjoitetut ja päättänyt aiheista. Yksi vastaus voi koskea useaa aihetta.
spoken-counted = Määrät laskettiin, kun kysely suljettiin. Aiheita, joista on kirjoittanut alle { $threshold }, ei ole tässä.
spoken-uncounted = Ei näytetä, kuinka moni kirjoitti kustakin aiheesta, jotta ketään ei voi tunnistaa.
spoken-kept = Luvut ovat ajalta ennen korjausta.
spoken-dropped = Vastauksia on muuttunut niin paljon, ettei näytetä, kuinka moni kirjoitti kustakin aiheesta.
spoken-by-rule = Palvelu on sijoittanut aiheiden päättämisen jälkeen tulleet kommentit lähimmän aiheen alle.
spoken-judged = Viranhaltija on arvioinut, ovatko useimmat kirjoittaneet puolesta vai vastaan. Sitä ei ole laskettu.
spoken-answers = { $count } vastausta
spoken-lean-for = useimmat kirjoittaneet ovat puolesta
spoken-lean-against = useimmat kirjoittaneet ovat vastaan
spoken-lean-mixed = osa kirjoittaneista on puolesta, osa vastaan
spoken-lean-unclear = ei voi sanoa, ovatko useimmat puolesta vai vastaan
spoken-quotes = Lainauksia
spoken-chosen = Viranhaltija on valinnut lainaukset.
spoken-voices = Yksittäisiä ääniä
spoken-voices-about = Viranhaltija on valinnut nämä äänet. Jokainen on yhden ihmisen sanoja eikä kerro, kuinka moni ajattelee samoin.
hands-title = Kädennostot tilaisuuksissa
hands-about = Luvut koskevat kaikkia tilaisuuksia yhdessä: { $people }. Niitä ei lasketa vastauksiin. Kaikissa tilaisuuksissa ei ehkä äänestetty kaikesta, eikä se, joka ei nostanut kättä, välttämättä ole vastaan.
hands-hidden = Lukuja ei näytetä, jotta ketään ei voi tunnistaa.
hands-choice = Vaihtoehto
hands-hands = Kädet
sure-title = Näin varmaa tämä on
sure-small = Alle { $n } olevat luvut kirjoitetaan muodossa alle { $n }, ja muita lukuja piilotetaan, jos ne paljastaisivat ne. Se ei suojaa siltä, joka tuntee oman vastauksensa ja muiden vastauksia.
sure-between = Kun osuus näytetään vaihteluvälinä, pienempi luku on pyöristetty alaspäin ja suurempi ylöspäin. Silloin oikea osuus on varmasti välillä.
sure-open = Linkki on avoin, joten sama henkilö on voinut vastata useasti.
sure-codes = Jokainen kirjeen koodi on kelvannut yhteen vastaukseen. Emme tiedä, kuka koodin kirjoitti.
signed-title = Luvut on lukittu
signed-on = Ne allekirjoitettiin { $day }. Niitä muutetaan vain korjauksella, joka silloin näkyy tällä sivulla.
signed-print = Sormenjälki
signed-why = Sormenjälki on laskettu luvuista. Jos yksikin luku muuttuu, siitä tulee toinen, eikä tulosta silloin näytetä.
signed-check = Voit tarkistaa sen: hae JSON-tiedosto ja laske sen SHA-256. Sen on oltava sama kuin sormenjälki.
corrected-title = Tulosta on korjattu
corrected-on = Korjattu { $day }. Syy:
corrected-kept = Vastauksia on muuttunut niin vähän, että taulukot ovat ennallaan. Niissä ovat ne { $n } vastausta, jotka laskettiin alun perin.
corrected-count = Alla olevissa taulukoissa ovat ne { $n } vastausta, jotka laskettiin alun perin.
corrected-dropped = Vastauksia on muuttunut niin paljon, että taulukot on poistettu.
corrected-meetings-kept = Tilaisuuksia on poistettu tai korjattu niin vähän, että osallistujien määrä ja kädennostot ovat ennallaan. Ne ovat niistä { $n } tilaisuudesta, jotka laskettiin alun perin.
corrected-meetings-dropped = Tilaisuuksista on poistettu tai korjattu niin suuri osa, ettei osallistujien määrää eikä kädennostoja näytetä.
corrected-before = Lue versio { $n }, joka on korvattu
superseded-title = Tämä tulos on korvattu
superseded-newest = Lue voimassa oleva tulos
files-title = Hae luvut
files-show = Näytä tiedostot
files-same = Tiedostoissa on samat luvut kuin tällä sivulla. Sanat niissä ovat ruotsiksi.
files-csv = CSV, taulukkolaskentaan
files-xlsx = XLSX, Exceliin
files-json = JSON, merkki merkiltä niin kuin se allekirjoitettiin
files-sentences = Yhteenvedon lauseet, JSON
files-columns = Näin luet tiedostoja
files-column = Sarake
files-means = Merkitys
statement-results = Näin asukkaat ovat vastanneet
compare-link = Vertaa kuntia ja vuosia
compare-title = Näin on vastattu eri paikoissa ja vuosina
compare-lead = Tässä ovat vastaukset samaan kysymykseen rinnakkain. Mukana ovat vain kysymykset, jotka on esitetty täsmälleen samoin sanoin.
compare-not = Lue lukuja varoen
compare-not-who = Vastaajien määrä ja joukko vaihtelevat. Ero voi johtua siitä, ketkä vastasivat, eikä hoidosta.
compare-not-rank = Luettelo ei ole paremmuusjärjestys. Paikkoja ei lasketa yhteen eikä keskiarvoa lasketa.
compare-not-hidden = Missä vastaajia on vähän, portaita on yhdistetty tai piilotettu. Vertaa silloin vain sitä, mikä näkyy molemmissa.
compare-not-own = Kunnan itse kirjoittamat tai muuttamat kysymykset eivät ole mukana, eivätkä ne, jotka on esitetty vain osalle.
compare-none = Vertailtavaa ei vielä ole. Tarvitaan vähintään kaksi kyselyä, joissa on sama kysymys ja joiden tulos on kaikkien nähtävissä.
compare-left-out = { $n ->
    [one] 1 kyselyn tulosta ei näytetä tässä, koska sitä ei voi lukea sellaisena kuin se allekirjoitettiin.
   *[other] { $n } kyselyn tuloksia ei näytetä tässä, koska niitä ei voi lukea sellaisina kuin ne allekirjoitettiin.
}
compare-older = { $n ->
    [one] 1 vanhempi kysely ei ole mukana. Tässä ovat { $most } uusinta.
   *[other] { $n } vanhempaa kyselyä ei ole mukana. Tässä ovat { $most } uusinta.
}
compare-without = Nämä kyselyt eivät ole vertailussa:
compare-not-asked = { $round }: kysymystä ei esitetty, tai ei samoin sanoin.
compare-asked-of-some = { $round }: kysymys esitettiin vain osalle.
compare-of = { $place }, { $day }

## About the service

about-title = Tietoa Med mig -palvelusta
about-lead = Med mig -palvelussa kunnat ja alueet kysyvät sinulta lähelläsi olevasta hoidosta. Vastauksesi tulee poliitikoille, ennen kuin he päättävät, ja saat tietää, mitä tapahtui.
about-how = Näin se toimii
about-how-promise = Lautakunta päättää, mistä se haluaa kysyä. Ensin se lupaa kolme asiaa: mihin voit vaikuttaa, ketkä päättävät ja minä päivänä saat vastauksen.
about-how-answer = Sinä vastaat. Et tarvitse tiliä etkä sovellusta, ja vastaaminen kestää muutaman minuutin.
about-how-read = Viranhaltija lukee kaiken, minkä olet kirjoittanut omin sanoin. Kukaan ei näe tuloksia, ennen kuin kysely on suljettu, eivät edes poliitikot.
about-how-decide = Poliitikot lukevat, mitä asukkaat ovat sanoneet, ja päättävät.
about-how-reply = Saat tietää, mitä tapahtui. Jos vastaus myöhästyy, se kerrotaan täällä.
about-near = Miksi Nära vård eli hoito lähellä sinua
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
easy-answer-go = Mene etusivulle. Valitse kuntasi. Paina sitä, mihin haluat vastata.
easy-answer-choose = Voit itse valita, mihin kysymyksiin vastaat. Voit jättää kysymyksiä väliin.
easy-answer-name = Sinun ei tarvitse kertoa nimeäsi.
easy-answer-send = Kun olet valmis, paina painiketta, jolla lähetät vastauksesi.
easy-after = Mitä vastauksellesi tapahtuu?
easy-after-read = Kunnan työntekijä lukee, mitä olet kirjoittanut.
easy-after-others = Muut voivat saada lukea vastauksesi. Älä siksi kirjoita nimiä. Älä kirjoita siitä, miten joku toinen voi.
easy-after-kept = Kunta säilyttää vastaukset. Laki sanoo niin.
easy-help = Tarvitsetko hoitoa?
easy-help-not = Täältä et saa hoitoa.
easy-help-call = Soita 1177, jos tarvitset neuvoja. Soita 112, jos asia on kiireellinen ja vakava.
easy-start = Mene etusivulle
easy-more = Lue lisää Med mig -palvelusta
integrity-title = Tietosuoja
integrity-heading = Mitä vastauksellesi tapahtuu
integrity-lead = Vastaat ilman nimeä ja ilman tiliä. Muut voivat lukea lähettämäsi tekstin, koska vastaus on yleinen asiakirja.
integrity-short = Lyhyesti
integrity-short-read = Viranhaltija lukee sen, minkä kirjoitat omin sanoin, ennen kuin kukaan muu näkee sen tuloksissa.
integrity-short-result = Tulos näytetään vasta, kun kysely on suljettu. Niin pieniä lukuja, että joku voitaisiin tunnistaa, ei näytetä.
integrity-short-cookies = Emme käytä evästeitä vastaajille, eivätkä muiden yritysten palvelut saa tietää, että olet täällä.
integrity-kept = Mitä säilytetään
integrity-kept-answers = Vastauksesi kysymyksiin. Ikä, sukupuoli ja tieto siitä, vastasitko jonkun toisen puolesta, jos haluat kertoa ne.
integrity-kept-how = Millä tavalla ja millä kielellä vastasit ja minkä tunnin aikana. Jos vastasit paperilla, säilytetään myös paperin numero sekä tieto siitä, kuka sen kirjasi ja milloin.
integrity-kept-code = Kuittikoodisi tunniste, josta koodia ei voi laskea takaisin. Säilytä koodi: ilman sitä ei voi näyttää, mikä vastaus on sinun.
integrity-kept-flags = Merkintä, jos vastauksen lähettämisessä oli jotain epätavallista, esimerkiksi jos se tapahtui hyvin nopeasti tai monta vastausta tuli lyhyessä ajassa. Vastaus lasketaan silti. Yksi poikkeus: jos vastaamiseen vaaditaan kertakoodi, vastausta ilman voimassa olevaa koodia ei lasketa. Viranhaltija näkee merkinnän.
integrity-kept-versions = Jos muutat vastaustasi tai perut sen, vanha säilyy asiakirjana.
integrity-not-kept = Mitä ei säilytetä vastauksen kanssa
integrity-not-kept-text = Nimeä, osoitetta, IP-osoitetta, tietoa puhelimestasi tai tietokoneestasi tai tarkkaa vastausaikaa.
integrity-misuse = Väärinkäytösten huomaamiseksi laskemme lyhyen aikaa, kuinka monta vastausta tulee samasta verkosta. Jos niitä tulee paljon, verkon osoitteesta tallennetaan tunniste erillään vastauksista, ja se poistetaan tunnin kuluessa. Jos olet saanut kirjeessä kertakoodin, tallennamme, että koodi on käytetty, mutta emme sitä, mihin vastaukseen se kuului.
integrity-mail = Jos annat sähköpostiosoitteesi
integrity-mail-follow = Jos seuraat vuoropuhelua, sähköpostiosoitteesi tallennetaan, jotta voimme lähettää sinulle viestejä. Se poistetaan, kun lopetat seuraamisen, jos osoite osoittautuu toimimattomaksi, ja viimeistään, kun vuoropuhelu arkistoidaan. Jos et vahvista, että haluat seurata, osoite poistetaan viikon kuluttua. Osoite on yleinen asiakirja niin kauan kuin se on meillä.
integrity-mail-code = Jos pyydät kuittikoodin sähköpostiin, osoitetta käytetään vain siihen viestiin. Se poistetaan, kun viesti on toimitettu, ja muuten, kun olemme yrittäneet kuusi tuntia.
integrity-mail-networks = Kun joku ilmoittautuu seuraajaksi tai pyytää koodin sähköpostiin, laskemme, montako pyyntöä samasta verkosta tulee ja montako viestiä samaan osoitteeseen on lähtenyt. Siihen käytetään tarkisteita, joiden avain vaihtuu joka päivä, ja ne poistetaan vuorokauden kuluessa.
integrity-mail-apart = Osoitetta ei yhdistetä vastauksiisi.
integrity-device = Omassa puhelimessasi tai tietokoneessasi
integrity-device-draft = Jos selaimesi käyttää JavaScriptiä, täyttämäsi tiedot tallentuvat omalle laitteellesi, kunnes olet lähettänyt vastauksen, jotta mitään ei katoa. Myös kysymykset tallentuvat sinne, jotta voit vastata ilman verkkoa, samoin tekstin koko, jos muutat sitä. Sitä tarvitaan siihen, mitä itse olet pyytänyt, joten emme kysy lupaa.
integrity-device-code = Kun vastaus on perillä, kuittikoodi jää laitteeseen, jotta et vahingossa vastaa kahdesti. Kiitossivulla on painike, jolla voit poistaa sen. Vastaus, jota ei ole voitu lähettää, säilyy laitteessa, kunnes se on perillä. Kun olet avannut vastauksesi, selaimen välilehti muistaa koodin, kunnes suljet sen. Siksi takaisin-painike vie takaisin vastaukseen. Jos muutat vastaustasi, välilehti muistaa myös sen, mitä kirjoitat, kunnes olet lähettänyt vastauksen.
integrity-device-staff = Se, joka kirjautuu sisään työskennelläkseen palvelussa tai luottamushenkilönä, saa evästeen, jota kirjautuminen vaatii, ja toisen siksi aikaa, kun kirjautuminen tapahtuu työnantajan palvelussa. Silloin tallennetaan myös, kuka henkilö siellä on. Passkey-avaimesta tallennetaan avain, jolla sen voi vain tarkistaa, ei koskaan kasvoja tai sormenjälkeä. Epäonnistuneen yrityksen jälkeen verkon osoitteesta tallennetaan tunniste, jotta kukaan ei voi arvailla salasanoja loputtomiin. Samoin tehdään, kun joku kirjoittaa kuittikoodin, jotta kukaan ei voi arvailla koodeja.
integrity-record = Vastauksesi on yleinen asiakirja
integrity-record-ask = Kun olet lähettänyt vastauksen, se kuuluu lautakunnan asiakirjoihin. Kuka tahansa voi pyytää saada lukea sen. Lautakunta tutkii silloin, onko siinä jotakin lain mukaan salaista. Emme voi luvata, että on.
integrity-record-kept = Vastausta ei poisteta, ennen kuin lautakunta on päättänyt hävittämisestä arkistolain mukaan. Laskettu tulos jää jäljelle. Pienet luvut on siinä piilotettu, jotta luvuista ei voi tunnistaa ketään.
integrity-controller = Kuka on vastuussa
integrity-controller-text = Kyselyn järjestävä lautakunta on sen vastausten rekisterinpitäjä. Saat yhteyden siihen ja sen tietosuojavastaavaan kunnan tai alueen kautta.
integrity-controller-now = Juuri nyt:
integrity-ground = Miksi lautakunta saa tehdä sen
integrity-ground-task = Lautakunta käsittelee tietoja suorittaakseen yleistä etua koskevan tehtävän (tietosuoja-asetuksen 6 artiklan 1 kohdan e alakohta): se selvittää asukkaiden mielipiteet ennen päätöksiä.
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
access-flaws-easy-vision = Tavoitekuvan omat tekstit on kirjoitettu hallinnoille, ja ne voivat olla vaikeita. Tavoitekuvan osasta on selkoruotsinkielinen mukautus, jos joku on kirjoittanut sellaisen.
access-flaws-easy-rounds = Kunnan omat kysymykset ovat selkoruotsiksi vain, kun kunta on kirjoittanut ne niin.
access-flaws-language = Sinulle, joka käytät muuta kieltä
access-flaws-language-text = Palvelu on ruotsiksi, selkoruotsiksi, suomeksi ja englanniksi. Kysyjä päättää, millä näistä kielistä kysymykset ovat. Tavoitekuvat on hyväksytty ruotsiksi. Niiden osat on käännetty, mutta taustaa ei. Palvelua ei ole viittomakielellä.
access-flaws-aids = Sinulle, joka käytät apuvälineitä
access-flaws-aids-text = Palvelua eivät ole kokeilleet ruudunlukijan, suurennuksen tai puheohjauksen käyttäjät. Siksi siinä voi olla puutteita, joista emme tiedä.
access-flaws-none-excepted = Mitään sisältöä ei ole jätetty saavutettavuuden ulkopuolelle kohtuuttoman rasitteen vuoksi, eikä mikään jää lain ulkopuolelle.
access-help = Kerro, jos jokin ei toimi
access-help-text = Ota yhteyttä kuntaan tai alueeseen, joka kysyy. Voit saada kysymykset muulla tavalla, esimerkiksi paperilla tai puhelimessa. Vuoropuhelun sivulla kerrotaan, kuka kysyy ja miten kysyjään saa yhteyden.
access-help-no-form = Täällä ei ole vielä lomaketta, jolla puutteista voisi ilmoittaa. Sekin on puute.
contact-title = Haluatko kysyä jotain?
contact-reach = Onko sinulla kysyttävää tai haluatko vastata muulla tavalla? Ota yhteyttä, { $place }:
contact-switchboard = Onko sinulla kysyttävää tai haluatko vastata muulla tavalla? Soita vaihteeseen ({ $place }) ja pyydä puhelimeen henkilö, joka vastaa vuoropuhelusta.
contact-others = Eikö kuntasi tai alueesi ole tässä? Soita sen vaihteeseen ja pyydä puhelimeen henkilö, joka vastaa vuoropuhelusta.
access-complain = Jos et ole tyytyväinen
access-complain-before = valvoo lain noudattamista. Voit
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
error-too-large = Lähettämäsi on liian suuri
error-too-large-help = Tekstin pitää olla lyhyempi. Jos palaat selaimessa takaisin, kirjoittamasi voi olla siellä tallella, mutta se ei ole varmaa.
error-too-slow = Se kesti liian kauan. Yritä hetken kuluttua uudelleen.
error-other-site = Lomake ei tullut Med mig -palvelusta
error-other-site-help = Mene sivullemme, täytä lomake siellä ja lähetä uudelleen.
error-unavailable = Emme juuri nyt saa yhteyttä tietoihimme. Yritä hetken kuluttua uudelleen.
error-internal = Jokin meni meillä vikaan. Yritä hetken kuluttua uudelleen.
error-again-help = Lataa sivu uudelleen hetken kuluttua. Jos selain kysyy, lähetetäänkö jotakin uudelleen, vastaa kyllä.
error-start = Katso, mihin voit vastata nyt

## What stands in place of words that a moderator has covered

redaction-person = [poistettu: tieto henkilöstä]
redaction-health = [poistettu: tieto jonkun terveydestä]
redaction-threat = [poistettu: uhkaus tai loukkaus]
redaction-copyright = [poistettu: toisen omistama teksti]
redaction-other = [poistettu]

## What became of it: decisions, and the reply to residents

decisions-title = Päätökset
decisions-lead = Täältä näet, mitä poliitikot ovat päättäneet ja saivatko asukkaat sanoa mielipiteensä ensin.
decisions-link = Kaikki päätökset
decisions-where = Mikä kunta?
decisions-behind = Ovatko asukkaat olleet mukana?
decisions-all = Näytä kaikki päätökset
decisions-with-dialogue = Taustalla on vuoropuhelu
decisions-without-dialogue = Ilman vuoropuhelua
decisions-none = Näytettäviä päätöksiä ei ole
decisions-none-chosen = Mikään päätös ei vastaa valintaasi
decisions-none-help = Kun poliitikot ovat päättäneet jotakin, näet sen täältä.
decisions-newest = Näytetään { $n } uusinta päätöstä.
decisions-choose = Valitse kunta, niin näet lisää.
decision-by = Päättäjä: { $body }, { $day }, { $item }.
decision-with-dialogue = Päätöksen taustalla on vuoropuhelu asukkaiden kanssa.
decision-without-dialogue = Päätöksen taustalla ei ole vuoropuhelua.
decision-made-up = Päätös on keksitty. Kukaan ei ole tehnyt sitä.
decision-wording = Päätöksen sanamuoto
decision-case = Asianumero: { $number }
decision-minutes = Lue pöytäkirja
decision-dialogues = Päätöksen taustalla olevat vuoropuhelut
decision-no-dialogue = Tämän päätöksen taustalla ei ole vuoropuhelua Med mig -palvelussa.
decision-rounds = Päätös perustuu näiden kyselyiden vastauksiin:
decision-outcome = Mihin vuoropuhelu johti
decision-changed = Päätöksen tietoja korjattiin { $day }.
dialogue-decisions = Päätökset, jotka perustuvat vuoropuheluun
reply-title = Mihin vuoropuhelu johti
reply-read = Lue poliitikkojen vastaus
reply-given = Vastaus tuli { $day }.
reply-given-late = Sen piti tulla viimeistään { $day }.
reply-in-swedish = Vastaus on ruotsiksi.
reply-said = Mitä te sanoitte ja mitä päätettiin
reply-whole = Kaikki vastaukset yhdessä
reply-decision = Päätös:
reply-no-action = Asialle ei tehdä mitään. Syy:
reply-unanswered = Tähän ei ole vastausta.
reply-hidden = { $n ->
    [one] Yhtä lausetta ja siihen annettua vastausta ei näytetä: lause perustui johonkin, mikä on muuttunut.
   *[other] { $n } lausetta ja niihin annettuja vastauksia ei näytetä: lauseet perustuivat johonkin, mikä on muuttunut.
}
reply-from-before = Tulosta on korjattu lauseen hyväksymisen jälkeen. Lause on siinä muodossa, jossa se hyväksyttiin.
reply-changed = Mikä muuttuu
reply-why = Miksi
reply-actions = Mitä tehdään
reply-action-by = Valmis viimeistään { $day }.
reply-action-overdue = Piti olla valmis viimeistään { $day }. Tässä ei kerrota, tehtiinkö se.
reply-no-actions = Muuta ei ole luvattu valmiiksi tiettynä päivänä.
receipt-decided = Mitä päätettiin
receipt-nothing-decided = Poliitikot eivät ole tehneet päätöstä. Syy on heidän vastauksessaan.
follow-mail-fed-back-subject = Vastaus on tullut: ”{ $dialogue }”
follow-mail-fed-back = Poliitikot ovat vastanneet siihen, mitä sanoitte kyselyssä ”{ $round }”. Vastauksesta näet, mitä on päätetty, miksi ja mitä nyt tapahtuu.
follow-mail-fed-back-link = Lue vastaus
