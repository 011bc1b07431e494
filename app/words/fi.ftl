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
frame-motto = Ei päätöksiä minusta ilman minua.
frame-here = Olet tässä
frame-start = Alku
frame-error = Virhe: { $title }


## Start, kommun, målbild and dialogue


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

## Sending, and what waits on the device


## Warnings and privacy at the form


## Thanks and the receipt


## Following a dialogue


## Channels: kiosk, paper, one-time codes


## About the service


## When something went wrong

