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
frame-larger-text = Suurempi teksti
frame-usual-text = Tavallinen teksti
frame-staff = Henkilökunnalle ja luottamushenkilöille
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

start-code-title = Onko sinulla koodi julisteesta tai kirjeestä?
start-code-label = Koodi
start-code-hint = Kirjaimia ja numeroita, esimerkiksi HSD4.
start-code-go = Kysymyksiin
start-code-missing = Kirjoita koodi, joka on julisteessa tai kirjeessä.
start-code-unknown = Tällä koodilla ei löydy kyselyä. Tarkista koodi tai valitse jokin avoimista kyselyistä.


## Answering

answer-send = Lähetä vastaukseni
answer-send-anyway = Lähetä silti, numero mukana
answer-to-buttons = Siirry lähetyspainikkeisiin
answer-other-title = Onko tämä uusi vastaus?
answer-other-text = Olet jo lähettänyt täältä vastauksen, ja se on erilainen kuin tämä. Haluatko muuttaa sitä vai lähettää tämän uutena vastauksena? Mitään ei ole vielä muutettu.
answer-change = Muuta vastaustani
answer-new = Lähetä uutena vastauksena
answer-number-title = Vastaustasi ei ole vielä lähetetty
answer-number-text = Tämä näyttää henkilötunnukselta. Poista se mielellään: muut voivat lukea vastauksesi.
answer-number-short = Henkilötunnus?
answer-without-script = Lue vastauksesi mielellään vielä kerran ennen lähettämistä. Ne ovat kaikki tässä yläpuolella.
answer-dont-know = En tiedä
answer-choose-many = Voit valita useita.
answer-free-hint = Älä kirjoita nimiä, henkilötunnuksia tai mitään yksittäisten ihmisten terveydestä.
answer-depends = Vastaa, jos valitsit ”{ $option }” kysymykseen ”{ $question }”
answer-rank-hint = Merkitse tärkein numerolla 1. Kaikkia ei tarvitse numeroida.
answer-agree = Samaa mieltä
answer-disagree = Eri mieltä
answer-pass = Ohita
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
answer-behalf-hint = Autatko jotakuta vastaamaan? Valitse silloin jälkimmäinen, ja anna hänen ikänsä ja sukupuolensa.
answer-behalf-self = Vastaan itseni puolesta
answer-behalf-other = Vastaan jonkun toisen puolesta
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
answer-skip-sure = Haluatko poistaa sen, mitä kirjoitit tähän? Jos haluat säilyttää sen, valitse Peruuta ja sitten Seuraava.
answer-back = ← Takaisin
answer-saved = Tallennettu puhelimeesi.
answer-clear = Poista tästä puhelimesta
answer-clear-sure = Haluatko poistaa vastauksesi tästä puhelimesta?
answer-offline = Sinulla ei ole nyt verkkoyhteyttä. Vastauksesi on tallessa puhelimessasi. Lähetä uudelleen, kun yhteys toimii.
answer-progress = { $place } · kysymys { $n }/{ $all }
answer-progress-last = { $place } · lue läpi ja lähetä
answer-left-many = noin { $n } minuuttia jäljellä
answer-left-one = alle minuutti jäljellä
answer-count-left = Merkkejä jäljellä: { $n }
answer-count-over = Merkkejä liikaa: { $n }
answer-review = Lue vastauksesi läpi
answer-review-help = Mitään ei ole vielä lähetetty. Voit muuttaa vastauksiasi ja sitten lähettää.
answer-review-change = Muuta
answer-review-none = Ei vastausta
answer-moved = Vastasit: { $answer }
answer-moves-on = Kun painat vastausta, seuraava kysymys tulee itsestään. Voit aina palata takaisin.
answer-listen = Kuuntele
answer-listen-stop = Lopeta luku
answer-rank-up = Siirrä ylös: { $thing }
answer-rank-down = Siirrä alas: { $thing }
answer-rank-now = { $thing } on nyt sijalla { $n }
answer-rank-out = { $thing } on nyt ilman sijaa
answer-before-title = Olet jo vastannut täältä
answer-before-text = Jos lähetät uudelleen, kysymme haluatko muuttaa vastausta vai lähettää uuden. Jos vastaaja oli joku muu, poista se ensin.
answer-left-here = Koodi jää tähän puhelimeen, jotta et vahingossa vastaa kahdesti. Jos puhelin on muidenkin käytössä, poista se.
answer-left-cleared = Nyt tässä puhelimessa ei ole enää mitään.
answer-hard-words =
    terveysasema, terveyskesku, hälsocentral, vårdcentral: paikka, josta saat hoitoa, kun et tarvitse sairaalaa
    jatkuvuu, kontinuitet: tapaat samoja ihmisiä, ja siitä, mitä on sovittu, pidetään kiinni
    saavutettav, tillgänglig: helppo tavoittaa ja käyttää
    osallisuu, delaktig: saat olla mukana päättämässä
    yhteensovit, koordin, samordn: sinua auttavat tietävät, mitä muut tekevät
    henkilökeskei, ihmiskeskei, personcentrer: hoito lähtee sinusta ja siitä, mikä sinulle on tärkeää
    hoiva, omsorg: apua arkeen, esimerkiksi kotipalvelu, asuminen ja tuki
    omainen, omais, läheinen, anhörig: perheenjäsen tai läheinen ystävä
    perusterveydenhuol, primärvård: hoito, johon otat ensin yhteyttä
    omahoi, itsehoi, egenvård: se, mitä voit itse tehdä terveytesi hyväksi
    ennaltaehkäis, förebygg: tehdä jotain ennen kuin siitä tulee ongelma
    kuntoutu, rehabilitering: harjoittelua ja tukea toipumiseen sairauden tai vamman jälkeen
    lähellä oleva hoito, lähihoito, nära vård: hoitoa ja hoivaa, joka on lähelläsi ja toimii yhtenä kokonaisuutena
    digita: internetissä, tietokoneella tai puhelimella
shut-not-yet = Kierros ei ole vielä alkanut
shut-over = Kierros on suljettu
shut-withdrawn = Kierros on peruttu
shut-withdrawn-help = Tämä kierros ei toteutunut. Jo tulleita vastauksia ei lasketa.
shut-dialogue = Lue vuoropuhelusta
shut-early = Kierros pysäytettiin etuajassa:
shut-late = Vastauksesi ei ehtinyt mukaan.
shut-late-below = Kirjoittamasi teksti on tässä alla.
shut-now = Katso, mihin voit vastata nyt
shut-soon = Se alkaa pian. Palaa päivän tai parin päästä.
shut-opens = Sen on tarkoitus alkaa { $day }.
shut-reply-by = Poliitikot ({ $body }) vastaavat viimeistään { $day }. Tieto siitä, mitä tapahtui, tulee vuoropuhelun sivulle.
shut-reply = Tieto siitä, mitä tapahtui, tulee vuoropuhelun sivulle.
shut-unknown = Kierrosta ei ole
shut-unknown-title = Tällä koodilla ei ole kierrosta
shut-unknown-help = Katso julistetta tai kirjettä uudelleen. 0 ja O tai 1 ja I menevät helposti sekaisin.
shut-all-now = Katso kaikki, mihin voit vastata nyt
shut-open-now = Näihin voit vastata nyt
shut-away = Emme voineet ottaa vastaustasi vastaan
shut-away-title = Emme voineet juuri nyt ottaa vastaustasi vastaan
shut-away-help = Vika on meissä. Kaikki vastauksesi ovat tallella tällä sivulla. Odota hetki ja yritä uudelleen.
shut-again = Yritä uudelleen
shut-wrote = Mitä kirjoitit


## Sending, and what waits on the device


## Warnings and privacy at the form


## Thanks and the receipt

thanks-title = Kiitos
thanks-heading = Kiitos. Vastauksesi on perillä.
thanks-code-title = Kuittikoodisi
thanks-code-use = Säilytä koodi. Sen avulla voit katsoa vastaustasi, muuttaa sitä tai perua sen ja nähdä, mihin se johti. Ilman koodia kukaan ei voi osoittaa, mikä vastaus on sinun, emme mekään.
thanks-code-how = Kirjoita koodi muistiin, ota siitä kuva tai tulosta sivu. Älä näytä sitä kenellekään, jolle et halua näyttää vastaustasi.
thanks-code-address = Kirjoita koodi osoitteessa { $address }
thanks-qr = QR-koodi, joka vie sivulle, jolla näet vastauksesi. Koodi { $code } on valmiiksi täytetty.
thanks-show = Katso vastaukseni
thanks-next-title = Mitä seuraavaksi tapahtuu
thanks-next-others = Muut voivat vastata vielä { $day } asti.
thanks-next-reply = Päättäjät ({ $body }) vastaavat viimeistään { $day }. Heidän vastauksensa julkaistaan vuoropuhelun sivulla.
thanks-next-reply-undated = Päättäjien ({ $body }) vastaus julkaistaan vuoropuhelun sivulla.
thanks-dialogue = Lue vuoropuhelusta
thanks-follow = Saat sähköpostin, kun päättäjät vastaavat
thanks-lost-title = Tässä näkyy kiitos, kun olet lähettänyt vastauksen
thanks-lost-text = Kuittikoodisi näytetään vain kerran, heti kun vastaus on perillä.
thanks-lost-have = Onko sinulla kuittikoodi? Katso vastauksesi
thanks-start = Katso, mihin voit vastata nyt

receipt-ask-title = Katso vastauksesi
receipt-ask-lead = Kirjoita kuittikoodi, jonka sait, kun olit lähettänyt vastauksesi.
receipt-code-label = Kuittikoodi
receipt-code-hint = Kaksitoista merkkiä, esimerkiksi K7QX-M2PD-9RTA. Voit käyttää isoja tai pieniä kirjaimia.
receipt-show = Näytä vastaukseni
receipt-lost-code = Jos olet hukannut koodin, emme löydä vastaustasi. Kenenkään ei pidä saada selville, kuka on vastannut mitä.
receipt-wrong = Tällä koodilla ei löydy vastausta. Vertaa koodia saamaasi merkki merkiltä.
receipt-wait-title = Odota muutama sekunti
receipt-wait = Samasta verkosta on tullut monta väärää koodia. Odota muutama sekunti ja yritä uudelleen.

receipt-title = Vastauksesi
receipt-sent = Lähetetty { $day }.
receipt-changed = Lähetetty viimeksi { $day }.
receipt-versions = { $n ->
    [one] Olet muuttanut vastaustasi { $n } kerran. Aiempi versio säilyy asiakirjana.
   *[other] Olet muuttanut vastaustasi { $n } kertaa. Aiemmat versiot säilyvät asiakirjoina.
}

receipt-counts-title = Lasketaanko vastaus mukaan?
receipt-counts-open = Kyllä, ellet peru sitä.
receipt-counts-later = Kyllä. Se on mukana, kun vastaukset lasketaan.
receipt-counts-done = Kyllä. Se on mukana tuloksessa.
receipt-counts-withdrawn = Ei. Peruit sen { $day }. Se säilyy asiakirjana.
receipt-counts-late = Ei. Se tuli perille liian myöhään. Se säilyy asiakirjana.
receipt-counts-meeting = Tämä on kokouksen vastaus. Kokousten vastaukset esitetään erikseen.
receipt-counts-called-off = Ei. Kierros on peruttu, eikä sen vastauksia lasketa.

receipt-answers-title = Mitä vastasit
receipt-skipped = Ohitit kysymyksen.
receipt-dont-know = En tiedä
receipt-agree = Samaa mieltä
receipt-disagree = Eri mieltä
receipt-pass = Ohitin
receipt-vote = { $statement } Vastauksesi: { $vote }
receipt-age = Ikä
receipt-sex = Sukupuoli

receipt-comment-unread = Moderaattori ei ole vielä lukenut tätä. Sitä ei näytetä muille ennen sitä.
receipt-comment-shown = Moderaattori on lukenut tämän. Muut saavat lukea sen, ja sitä voidaan lainata.
receipt-comment-not-shown = Moderaattori on lukenut tämän. Sitä ei näytetä muille.
receipt-comment-reason = Syy on:
receipt-comment-unused = Tätä ei näytetä muille, koska vastausta ei lasketa mukaan.

receipt-next-title = Mitä vastauksille tapahtuu?
receipt-next-open = Muut voivat vastata vielä { $day } asti. Sitten luemme vastaukset, ja ne annetaan päättäjille ({ $body }) ennen päätöstä.
receipt-next-stopped = Vastausaika on päättynyt. Nyt luemme vastaukset.
receipt-next-closed = Vastaukset on luettu. Ne annetaan päättäjille ({ $body }) ennen päätöstä.
receipt-next-delivered = Päättäjät ({ $body }) ovat saaneet vastaukset.
receipt-next-fed-back = Päättäjät ({ $body }) ovat vastanneet. Lue heidän vastauksensa vuoropuhelun sivulta.
receipt-next-called-off = Kierros on peruttu. Tulosta ei tule.
receipt-stopped-early = Kierros lopetettiin ennen aikojaan:
receipt-reply-due = Päättäjät vastaavat viimeistään { $day }. Heidän vastauksensa julkaistaan vuoropuhelun sivulla.
receipt-reply-late = Päättäjien piti vastata viimeistään { $day }. Heidän vastauksensa on myöhässä.

receipt-change-title = Muuta vastausta tai peru se
receipt-change-until = Voit tehdä sen { $day } asti.
receipt-change-means = Jos muutat vastausta, uusi versio lasketaan mukaan. Vanha säilyy asiakirjana.
receipt-change = Muuta vastaustani
receipt-withdraw-means = Jos perut vastauksen, sitä ei lasketa mukaan eikä näytetä muille verkkosivustolla. Sitä ei poisteta: se säilyy julkisena asiakirjana. Jos muutat mielesi, voit lähettää sen uudelleen niin kauan kuin kierros on auki.
receipt-withdraw = Peru vastaukseni
receipt-again-means = Olet perunut vastauksen. Voit lähettää sen uudelleen sellaisenaan tai muutettuna.
receipt-again = Lähetä vastaus uudelleen
receipt-change-over = Se ei ole enää mahdollista. Kierros on päättynyt, eikä vastauksia voi enää muuttaa.
receipt-change-meeting = Kokouksen vetäjä voi muuttaa sitä.

receipt-told-withdrawn-title = Vastauksesi on peruttu
receipt-told-withdrawn = Sitä ei enää lasketa mukaan. Se säilyy asiakirjana.
receipt-told-changed-title = Mitään ei muutettu
receipt-told-changed = Vastaus on lähetetty uudelleen sen jälkeen, kun avasit sivun. Tältä se näyttää nyt.
receipt-told-late-title = Mitään ei muutettu
receipt-told-late = Kierros ehti päättyä.

receipt-editing-title = Muutat jo lähettämääsi vastausta
receipt-editing = Vanha vastaus on voimassa, kunnes olet lähettänyt uuden. Sen jälkeen vanha säilyy asiakirjana.
receipt-editing-send = Lähetä muutettu vastaukseni

receipt-mail-title = Saat koodin sähköpostiin
receipt-mail-means = Osoitetta käytetään vain tähän viestiin, ja se poistetaan, kun viesti on toimitettu. Se, joka voi lukea sähköpostiasi, voi nähdä myös vastauksesi.
receipt-mail-address = Sähköpostiosoitteesi
receipt-mail-send = Lähetä koodi minulle
receipt-mail-wrong = Kirjoita sähköpostiosoite, esimerkiksi nimi@esimerkki.fi
receipt-mail-wait = Täältä tai tähän osoitteeseen on jo lähetetty monta viestiä. Yritä uudelleen tunnin kuluttua.
receipt-told-mailed-title = Koodi on matkalla
receipt-told-mailed = Viesti tulee muutaman minuutin kuluessa. Katso roskapostista, jos et löydä sitä.
receipt-mail-subject = Kuittikoodisi
receipt-mail-text = Tässä on vastauksesi kuittikoodi. Sen avulla voit katsoa vastaustasi, muuttaa sitä tai perua sen ja nähdä, mihin se johti. Älä näytä sitä kenellekään, jolle et halua näyttää vastaustasi.
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
follow-what = Saat yhden viestin, kun kysymyksiin voi alkaa vastata, ja yhden, kun vastausaika on päättynyt ja vastaukset on laskettu. Samasta asiasta tulee aina vain yksi viesti.
follow-how-to-end = Jokaisessa viestissä on linkki, jolla voit lopettaa. Sinun ei tarvitse kirjautua sisään.
follow-personal = Sähköpostiosoitteesi on henkilötieto. Sitä käytetään vain näihin viesteihin. Osoitteesta vastaa { $owner }.
follow-not-tied = Osoitetta ei yhdistetä vastauksiisi.
follow-erased = Osoite poistetaan, kun lopetat seuraamisen, ja viimeistään, kun vuoropuhelu arkistoidaan.
follow-public = Niin kauan kuin osoite on meillä, kuka tahansa voi pyytää nähdä sen, koska se on Ruotsin lain mukaan yleinen asiakirja.
follow-sent-title = Katso sähköpostiasi
follow-sent = Lähetämme viestin osoitteeseen { $email }. Paina viestissä olevaa linkkiä, niin alat seurata vuoropuhelua. Linkki on voimassa viikon.
follow-sent-nothing = Eikö viestiä tule? Katso roskapostista ja tarkista, että osoite on oikein. Jos seuraat vuoropuhelua jo tai olet pyytänyt tällä viikolla monta viestiä, emme lähetä uutta.
follow-again = Kirjoita toinen osoite
follow-back = Vuoropuheluun
follow-confirm-title = Haluatko seurata vuoropuhelua?
follow-confirm = Paina painiketta, niin saat viestin, kun vuoropuhelussa ”{ $dialogue }” tapahtuu jotain.
follow-confirm-button = Kyllä, haluan seurata
follow-confirmed-title = Seuraat nyt vuoropuhelua
follow-confirmed = Saat viestin, kun vuoropuhelussa ”{ $dialogue }” tapahtuu jotain. Jokaisessa viestissä on linkki, jolla voit lopettaa.
follow-stale-title = Linkki ei ole voimassa
follow-stale = Linkki on liian vanha, se on jo käytetty lopettamiseen tai siitä puuttuu osa. Voit ilmoittautua uudelleen.
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
follow-mail-opened = Kysymyksiin ”{ $round }” voi nyt vastata. Viimeinen vastauspäivä on { $day }.
follow-mail-opened-link = Vastaa kysymyksiin
follow-mail-closed-subject = Vastaukset on laskettu: ”{ $dialogue }”
follow-mail-closed = Vastausaika ”{ $round }” on päättynyt ja vastaukset on laskettu. Nyt poliitikot lukevat, mitä sanottiin, ennen kuin he päättävät.
follow-mail-closed-due = Saat tietää, mitä he päättivät, viimeistään { $day }.
follow-mail-closed-link = Katso, miten pitkällä vuoropuhelu on
follow-mail-why = Saat tämän viestin, koska seuraat vuoropuhelua ”{ $dialogue }”.
follow-mail-end-link = Lopeta seuraaminen


## Channels: kiosk, paper, one-time codes


## About the service


## When something went wrong

