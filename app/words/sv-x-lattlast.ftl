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


## Warnings and privacy at the form


## Thanks and the receipt


## Following a dialogue

follow-link = Få mejl när något händer
follow-title = Följ dialogen
follow-lead = Du kan få mejl när något händer i ”{ $dialogue }”.
follow-email = Din e-postadress
follow-email-hint = Vi skickar först ett mejl till dig. Då vet vi att det är du.
follow-send = Skicka ett mejl till mig
follow-no-email = Skriv din e-postadress
follow-bad-email = Skriv hela adressen, till exempel anna@exempel.se
follow-wait-title = Vänta en stund och försök igen
follow-wait = Många har skrivit från samma plats. Försök igen om en minut.
follow-over-title = Den här dialogen är slut
follow-over = Det händer inget mer i den. Därför kan du inte följa den.
follow-know-title = Det här ska du veta
follow-what = Du får ett mejl när det finns frågor att svara på. Du får ett mejl till när svaren är räknade.
follow-how-to-end = Du kan sluta när du vill. Det finns en länk i varje mejl.
follow-personal = Vi använder din adress bara till de här mejlen. { $owner } har ansvar för den.
follow-not-tied = Vi vet inte vad just du har svarat.
follow-erased = Vi tar bort adressen när du slutar följa. Vi tar också bort den när dialogen är slut.
follow-public = Andra kan be kommunen att få se adressen så länge vi har den. Så säger lagen.
follow-sent-title = Titta i din e-post
follow-sent = Vi skickar ett mejl till { $email }. Tryck på länken i mejlet. Då börjar du följa dialogen. Länken fungerar i en vecka.
follow-sent-nothing = Får du inget mejl? Titta i skräpposten. Titta också om du skrev rätt adress. Om du redan följer dialogen skickar vi inget nytt mejl. Vi skickar inte heller hur många mejl som helst samma vecka.
follow-again = Skriv en annan adress
follow-back = Till dialogen
follow-confirm-title = Vill du följa dialogen?
follow-confirm = Tryck på knappen. Då får du mejl när något händer i ”{ $dialogue }”.
follow-confirm-button = Ja, jag vill följa
follow-confirmed-title = Nu följer du dialogen
follow-confirmed = Du får mejl när något händer i ”{ $dialogue }”. Du kan sluta när du vill. Det finns en länk i varje mejl.
follow-stale-title = Länken fungerar inte
follow-stale = Länken kan vara för gammal. Du kan skriva din adress igen.
follow-end-title = Vill du sluta följa dialogen?
follow-end = Då får du inga fler mejl om den. Vi tar bort din adress.
follow-end-button = Sluta följa
follow-ended-title = Du följer inte dialogen längre
follow-ended = Vi har tagit bort din adress. Du kan börja följa igen när du vill.
follow-mail-confirm-subject = Vill du följa ”{ $dialogue }”?
follow-mail-confirm = Någon vill att du ska få mejl om dialogen ”{ $dialogue }”. Det är nog du själv.
follow-mail-confirm-link = Ja, jag vill följa dialogen
follow-mail-confirm-week = Länken fungerar i en vecka.
follow-mail-confirm-not-you = Var det inte du? Då behöver du inte göra något. Vi tar bort din adress om en vecka.
follow-mail-opened-subject = Nu kan du svara: ”{ $dialogue }”
follow-mail-opened = Nu finns det frågor att svara på i ”{ $round }”. Sista dagen är den { $day }.
follow-mail-opened-link = Svara på frågorna
follow-mail-closed-subject = Svaren är räknade: ”{ $dialogue }”
follow-mail-closed = Nu går det inte längre att svara i ”{ $round }”. Svaren är räknade. Nu ska politikerna läsa dem.
follow-mail-closed-due = Du får veta vad de tycker senast den { $day }.
follow-mail-closed-link = Se vad som händer nu
follow-mail-why = Du får mejlet för att du följer ”{ $dialogue }”.
follow-mail-end-link = Sluta följa


## Channels: kiosk, paper, one-time codes


## About the service


## When something went wrong

