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


## Warnings and privacy at the form


## Thanks and the receipt


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

