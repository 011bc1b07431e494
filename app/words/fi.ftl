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


## Start, kommun, målbild and dialogue


## Answering


## Sending, and what waits on the device

sending-on-its-way = Lähetetään vastaustasi…
sending-waits-title = Vastaustasi ei ole vielä lähetetty
sending-waits = Lähettäminen ei onnistunut juuri nyt. Vastauksesi on tallessa puhelimessasi, ja se lähetetään, kun verkkoyhteys toimii.
sending-waits-in-page = Lähettäminen ei onnistunut juuri nyt. Pidä tämä sivu auki. Vastauksesi lähetetään, kun verkkoyhteys toimii.
sending-now = Yritä nyt
sending-refused-title = Yksi vastaus on tarkistettava
sending-refused = Ilman verkkoyhteyttä lähettämäsi vastaus ei ole tullut perille. Se on tallessa puhelimessasi.
sending-refused-show = Näytä vastaus
sending-arrived-title = Edellinen vastauksesi on perillä
sending-arrived = Kirjoita kuittikoodi muistiin. Se näytetään vain nyt:
late-title = Vastauksesi tuli liian myöhään
late-lead = Lähetit sen ajoissa, mutta verkkoyhteys ei toiminut. Kun vastaus tuli perille, tulos oli jo valmis.
late-kept = Vastaus on tallennettu. Sitä ei lasketa mukaan tulokseen.
late-code = Kuittikoodisi
late-follow = Lue lisää dialogista


## Warnings and privacy at the form


## Thanks and the receipt


## Following a dialogue


## Channels: kiosk, paper, one-time codes

kiosk-begin-anew = Aloita alusta
kiosk-full-screen = Koko näyttö
kiosk-still-here = Oletko vielä paikalla?
kiosk-clears = Näyttö tyhjennetään pian, jotta seuraava voi vastata. Sekunteja jäljellä:
kiosk-stay = Kyllä, haluan jatkaa
kiosk-waits = Lähettäminen ei onnistunut juuri nyt. Vastauksesi on tallessa näytöllä, ja se lähetetään, kun verkkoyhteys toimii. Sinun ei tarvitse odottaa.
kiosk-waits-code = Kirjoita kuittikoodi muistiin. Se on voimassa, kun vastaus on perillä:
kiosk-no-network = Odota hetki. Näytöllä ei ole juuri nyt verkkoyhteyttä.
kiosk-done = Valmis: aloita alusta seuraavaa varten
kiosk-not-offered = Tähän kyselyyn ei voi vastata vastausnäytöllä
kiosk-not-offered-lead = Järjestäjä ei ole valinnut sitä. Voit vastata omalla puhelimellasi tai tietokoneellasi.
kiosk-answer-yourself = Vastaa tästä


## About the service


## When something went wrong

