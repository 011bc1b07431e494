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


## Warnings and privacy at the form


## Thanks and the receipt


## Following a dialogue

follow-link = Få ett mejl när det händer något
follow-title = Följ dialogen
follow-lead = Få ett mejl när det händer något i ”{ $dialogue }”.
follow-email = Din e-postadress
follow-email-hint = Vi skickar först ett mejl dit, så att ingen annan kan anmäla dig.
follow-send = Skicka ett mejl till mig
follow-no-email = Skriv din e-postadress
follow-bad-email = Skriv hela adressen, till exempel anna@exempel.se
follow-wait-title = Vänta en stund och försök igen
follow-wait = Många har anmält sig från samma nätverk på kort tid. Försök igen om en minut.
follow-over-title = Den här dialogen är avslutad
follow-over = Det kommer inte att hända mer i den, så det finns inget att följa.
follow-know-title = Det här behöver du veta
follow-what = Du får ett mejl när frågor öppnar och ett när de är stängda och svaren är räknade. Aldrig mer än ett mejl om samma sak.
follow-how-to-end = I varje mejl finns en länk som avslutar. Du behöver inte logga in.
follow-personal = Din e-postadress är en personuppgift. Den används bara till de här mejlen. Ansvarig är { $owner }.
follow-not-tied = Adressen kopplas inte ihop med det du har svarat.
follow-erased = Den raderas när du slutar följa, och senast när dialogen arkiveras.
follow-public = Så länge vi har adressen kan någon begära att få se den, eftersom den är en allmän handling.
follow-sent-title = Titta i din e-post
follow-sent = Vi skickar ett mejl till { $email }. Tryck på länken i det, så börjar du följa dialogen. Länken gäller i en vecka.
follow-sent-nothing = Kommer det inget mejl? Titta i skräpposten och se efter att adressen är rätt skriven. Om du redan följer dialogen, eller har bett om flera mejl den här veckan, skickar vi inget nytt.
follow-again = Skriv en annan adress
follow-back = Till dialogen
follow-confirm-title = Vill du följa dialogen?
follow-confirm = Tryck på knappen, så får du mejl när det händer något i ”{ $dialogue }”.
follow-confirm-button = Ja, jag vill följa
follow-confirmed-title = Nu följer du dialogen
follow-confirmed = Du får ett mejl när det händer något i ”{ $dialogue }”. I varje mejl finns en länk som avslutar.
follow-stale-title = Länken gäller inte
follow-stale = Den är för gammal, är redan avslutad eller kom inte med hel. Du kan anmäla dig igen.
follow-end-title = Vill du sluta följa dialogen?
follow-end = Då får du inga fler mejl om den, och din e-postadress raderas hos oss.
follow-end-button = Sluta följa
follow-ended-title = Du följer inte längre dialogen
follow-ended = Din e-postadress är raderad hos oss. Du kan börja följa igen när du vill.
follow-mail-confirm-subject = Vill du följa ”{ $dialogue }”?
follow-mail-confirm = Någon, troligen du, vill få mejl när det händer något i medborgardialogen ”{ $dialogue }”.
follow-mail-confirm-link = Ja, jag vill följa dialogen
follow-mail-confirm-week = Länken gäller i en vecka.
follow-mail-confirm-not-you = Var det inte du? Då behöver du inte göra något. Om du inte bekräftar följer du inte dialogen, och adressen raderas efter en vecka.
follow-mail-opened-subject = Nu kan du svara: ”{ $dialogue }”
follow-mail-opened = Nu är frågorna öppna i ”{ $round }”. Du kan svara till och med den { $day }.
follow-mail-opened-link = Svara på frågorna
follow-mail-closed-subject = Svaren är räknade: ”{ $dialogue }”
follow-mail-closed = ”{ $round }” är stängd och svaren är räknade. Nu ska politikerna läsa vad som sades innan de beslutar.
follow-mail-closed-due = Du får veta vad de kom fram till senast den { $day }.
follow-mail-closed-link = Se hur långt dialogen har kommit
follow-mail-why = Du får mejlet för att du följer ”{ $dialogue }”.
follow-mail-end-link = Sluta följa


## Channels: kiosk, paper, one-time codes


## About the service


## When something went wrong

