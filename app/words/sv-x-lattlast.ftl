# Every text has a name, and every language has every text. Numbers choose their form: { $n -> [one] … *[other] … }.

## The language itself

language-name = Lättläst
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

sending-on-its-way = Vi skickar ditt svar…
sending-waits-title = Ditt svar är inte skickat än
sending-waits = Det gick inte att skicka nu. Ditt svar finns kvar i din telefon. Vi skickar det när du har nät.
sending-waits-in-page = Det gick inte att skicka nu. Stäng inte den här sidan. Vi skickar ditt svar när du har nät.
sending-now = Försök nu
sending-refused-title = Läs ditt svar en gång till
sending-refused = Du skickade ett svar utan nät. Svaret kom inte fram. Det finns kvar i din telefon.
sending-refused-show = Visa svaret
sending-arrived-title = Ditt förra svar har kommit fram
sending-arrived = Skriv upp koden. Vi visar den bara nu:
late-title = Ditt svar kom för sent
late-lead = Du skickade svaret i tid. Men nätet fungerade inte. När svaret kom var resultatet redan klart.
late-kept = Vi har sparat ditt svar. Men det räknas inte.
late-code = Din kod
late-follow = Läs om dialogen


## Warnings and privacy at the form


## Thanks and the receipt


## Following a dialogue


## Channels: kiosk, paper, one-time codes

kiosk-begin-anew = Börja om
kiosk-full-screen = Fyll skärmen
kiosk-still-here = Är du kvar?
kiosk-clears = Snart tar vi bort det du har svarat. Då kan nästa person svara. Sekunder kvar:
kiosk-stay = Ja, jag vill fortsätta
kiosk-waits = Det gick inte att skicka nu. Ditt svar finns kvar i skärmen. Vi skickar det när skärmen har nät. Du behöver inte vänta.
kiosk-waits-code = Skriv upp din kod. Du kan använda den när svaret har kommit fram:
kiosk-no-network = Vänta en stund. Skärmen har inget nät nu.
kiosk-done = Klar: börja om för nästa person
kiosk-not-offered = Du kan inte svara på den här skärmen
kiosk-not-offered-lead = Du kan svara på din egen telefon eller dator.
kiosk-answer-yourself = Svara här


## About the service


## When something went wrong

