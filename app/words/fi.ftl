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

warning-number = Tekstissä näyttää olevan henkilötunnus.
warning-phone = Tekstissä näyttää olevan puhelinnumero.
warning-mail = Tekstissä näyttää olevan sähköpostiosoite.
warning-remove = Poistathan sen: muut voivat lukea vastauksesi.
warning-not-sent = Vastaustasi ei ole vielä lähetetty
warning-keep = Lähetä silti
warning-to-buttons = Siirry lähetyspainikkeisiin

guard-wait = Verkosta, jossa olet, tulee juuri nyt hyvin paljon vastauksia. Kaikki vastauksesi ovat tallella tällä sivulla. Odota minuutti ja lähetä uudelleen.
guard-decoy = Jätä tämä kenttä tyhjäksi
guard-old-form = Lomake oli liian vanha. Lue vastauksesi läpi ja lähetä uudelleen.
guard-other-answer = Lomakkeen koodi kuului toiseen vastaukseen. Lue vastauksesi läpi ja lähetä uudelleen.
guard-code-title = Kirjeessäsi oleva koodi
guard-code-label = Kirjoita koodi
guard-code-hint = Kolme neljän merkin ryhmää, esimerkiksi K7QX-M2PD-9RTA. Koodilla voi lähettää yhden vastauksen. Tallennamme tiedon, että koodi on käytetty, mutta emme sitä, mihin vastaukseen se kuului.
guard-code-missing = Kirjoita kirjeessä oleva koodi
guard-code-odd = Koodissa on virhe. Katso kirjettä uudelleen: kolme neljän merkin ryhmää.
guard-code-unknown = Koodi ei kuulu näihin kysymyksiin. Katso kirjettä uudelleen.
guard-code-used = Koodi on jo käytetty, ja sillä voi lähettää yhden vastauksen. Jos haluat muuttaa lähettämääsi vastausta, tarvitset kuittikoodisi.

privacy-who = Kysyjä: { $who }. Vastauksestasi tulee yleinen asiakirja, jonka muut voivat pyytää luettavakseen.
privacy-write = Älä kirjoita yksittäisten ihmisten terveydestä äläkä nimiä tai henkilötunnuksia.
privacy-care-short = Hätätilanne: soita 112. Hoitoneuvonta: soita 1177.
privacy-care = Tarvitsetko hoitoa tai neuvoja? Soita 1177. Soita 112, jos jonkun henki on vaarassa.
privacy-hint = Älä kirjoita nimiä, henkilötunnuksia tai yksittäisten ihmisten terveydestä.
privacy-summary = Näin käsittelemme vastaustasi
privacy-controller-title = Kuka vastaa tiedoista
privacy-controller = Vastausten rekisterinpitäjä: { $who }.
privacy-officer = Tietosuojavastaava vastaa kysymyksiin tietojesi käsittelystä: { $contact }
privacy-no-officer = Onko sinulla kysyttävää tietojesi käsittelystä? Ota yhteyttä: { $place }. Kysy tietosuojavastaavaa, jonka vastuulla on { $body }. Meillä ei ole antaa tässä suoraa osoitetta.
privacy-why-title = Miksi kysymme
privacy-why = Asukkaiden kuuleminen ennen päätöksiä on yleistä etua koskeva tehtävä. Siksi saamme ottaa vastauksia vastaan (tietosuoja-asetuksen 6 artiklan 1 kohdan e alakohta). Jos joku silti kirjoittaa terveydestä, perusteena on 9 artiklan 2 kohdan g alakohta.
privacy-choice-title = Sinä päätät itse
privacy-choice = Sinun ei tarvitse kirjautua sisään. Mikään kysymys ei ole pakollinen. Voit ohittaa ne, joihin et halua vastata.
privacy-kept-title = Mitä tallennamme
privacy-kept = Vastauksesi, vastauskielesi ja tunnin, jonka aikana vastaus tuli. Emme verkko-osoitettasi emmekä evästeitä. Kirjoittaessasi luonnos tallentuu omaan puhelimeesi tai tietokoneeseesi. Se poistuu, kun vastaus on perillä.
privacy-misuse = Väärinkäytön huomaamiseksi laskemme lyhyen ajan, montako vastausta samasta verkosta tulee. Laskemiseen käytetään verkon osoitteesta tehtyä tunnistetta. Sitä ei tallenneta vastauksen kanssa, ja se poistetaan tunnin kuluessa.
privacy-readers-title = Kuka voi lukea
privacy-readers = Moderaattori lukee omin sanoin kirjoittamasi tekstin, ennen kuin kukaan muu näkee sen näillä sivuilla. Poliitikot saavat tuloksen. Pienet luvut piilotetaan, jotta ketään ei voi tunnistaa luvuista. Kirjoittamaasi voidaan lainata.
privacy-record = Yleinen asiakirja tarkoittaa, että kuka tahansa voi pyytää saada lukea vastaukset. Silloin tutkimme ensin, onko niissä jotakin lain mukaan salaista.
privacy-how-long-title = Kuinka kauan vastaukset säilyvät
privacy-how-long = Siihen asti, kunnes niiden poistamisesta on päätetty kunnan tai alueen arkistosääntöjen mukaan. Yhteenveto säilytetään pysyvästi.
privacy-regret-title = Jos muutat mielesi
privacy-regret = Lähetettyäsi vastauksen saat kuittikoodin. Vain se osoittaa, mikä vastaus on sinun. Jos sama lomake tulee uudelleen eri vastauksin, kysymme, haluatko muuttaa ensimmäistä. Muutetusta vastauksesta tulee uusi versio, ja aiempi säilyy asiakirjana.
privacy-rights-title = Oikeutesi
privacy-rights = Sinulla on oikeus saada tietää, mitä tietoja sinusta on, saada virheet oikaistuiksi, pyytää käsittelyn rajoittamista ja vastustaa käsittelyä. Koska vastaat nimettömänä, tarvitsemme kuittikoodisi löytääksemme vastauksesi.
privacy-complain = Voit tehdä valituksen: { $authority }.
privacy-more = Lue lisää yksityisyydestä


## Thanks and the receipt


## Following a dialogue


## Channels: kiosk, paper, one-time codes


## About the service


## When something went wrong

