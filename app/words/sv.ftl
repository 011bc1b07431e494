# Every text has a name, and every language has every text. Numbers choose their form: { $n -> [one] … *[other] … }.

## The language itself

language-name = Svenska
language-lang = sv
language-direction = ltr

## Dates and numbers

date-day = { $day } { $month ->
    [1] januari
    [2] februari
    [3] mars
    [4] april
    [5] maj
    [6] juni
    [7] juli
    [8] augusti
    [9] september
    [10] oktober
    [11] november
   *[12] december
} { $year }

## The frame of every page

frame-skip = Hoppa till innehållet
frame-languages = Språk
frame-about = Om Med mig
frame-privacy = Integritet
frame-accessibility = Tillgänglighet
frame-about-site = Om webbplatsen
frame-motto = Inga beslut om mig, utan mig.
frame-here = Du är här
frame-start = Start
frame-error = Fel: { $title }


## Start, kommun, målbild and dialogue


## Answering


## Sending, and what waits on the device

sending-on-its-way = Skickar ditt svar…
sending-waits-title = Ditt svar är inte skickat än
sending-waits = Vi kunde inte skicka just nu. Ditt svar ligger kvar i din telefon och skickas när du har nät.
sending-waits-in-page = Vi kunde inte skicka just nu. Låt den här sidan vara öppen. Ditt svar skickas när du har nät.
sending-now = Försök nu
sending-refused-title = Ett svar behöver läsas igenom
sending-refused = Ett svar som du skickade utan nät är inte framme. Det ligger kvar i din telefon.
sending-refused-show = Visa svaret
sending-arrived-title = Ditt förra svar är framme
sending-arrived = Skriv upp kvittokoden. Den visas bara nu:
late-title = Ditt svar kom för sent för att räknas
late-lead = Du skickade det i tid, men nätet höll kvar det. När det kom fram var resultatet redan klart.
late-kept = Svaret är sparat. Det räknas inte med i resultatet.
late-code = Din kvittokod
late-follow = Läs om dialogen


## Warnings and privacy at the form


## Thanks and the receipt


## Following a dialogue


## Channels: kiosk, paper, one-time codes

kiosk-begin-anew = Börja om
kiosk-full-screen = Fyll skärmen
kiosk-still-here = Är du kvar?
kiosk-clears = Skärmen rensas snart, så att nästa person kan svara. Sekunder kvar:
kiosk-stay = Ja, jag vill fortsätta
kiosk-waits = Vi kunde inte skicka just nu. Ditt svar ligger kvar i skärmen och skickas när den har nät. Du behöver inte vänta.
kiosk-waits-code = Skriv upp din kvittokod. Den gäller när svaret är framme:
kiosk-no-network = Vänta en liten stund. Skärmen har inget nät just nu.
kiosk-done = Klar: börja om för nästa person
kiosk-not-offered = Den här omgången har ingen svarsskärm
kiosk-not-offered-lead = Den som ordnar dialogen har inte valt det. Du kan svara på din egen telefon eller dator.
kiosk-answer-yourself = Svara här i stället


## About the service


## When something went wrong

