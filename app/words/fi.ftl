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
frame-staff = Henkilökunnalle ja luottamushenkilöille
frame-motto = Ei päätöksiä minusta ilman minua.
frame-here = Olet tässä
frame-start = Alku
frame-error = Virhe: { $title }


## Start, kommun, målbild and dialogue

start-code-title = Onko sinulla koodi julisteesta tai kirjeestä?
start-code-label = Koodi
start-code-hint = Kirjaimia ja numeroita, esimerkiksi HSD4.
start-code-go = Kysymyksiin
start-code-missing = Kirjoita koodi, joka on julisteessa tai kirjeessä.
start-code-unknown = Tällä koodilla ei löydy kyselyä. Tarkista koodi tai valitse jokin avoimista kyselyistä.


## Answering


## Sending, and what waits on the device


## Warnings and privacy at the form


## Thanks and the receipt


## Following a dialogue


## Channels: kiosk, paper, one-time codes


## About the service


## When something went wrong

