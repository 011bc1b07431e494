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
frame-larger-text = Större text
frame-usual-text = Vanlig text
frame-staff = För dig som arbetar här
frame-motto = Inga beslut om mig, utan mig.
frame-here = Du är här
frame-start = Start
frame-error = Fel: { $title }


## Rounds in the language of the reader

round-in-swedish = Frågorna finns inte på lättläst
round-in-swedish-help = De är på vanlig svenska. Du får svara ändå.
round-question-in-swedish = Den här frågan finns bara på vanlig svenska.
statement-from = Från


## Start, kommun, målbild and dialogue

start-code-title = Har du en kod?
start-code-label = Koden
start-code-hint = Koden står på en affisch eller i ett brev. Den har bokstäver och siffror, till exempel HSD4.
start-code-go = Till frågorna
start-code-missing = Skriv koden. Den står på affischen eller i brevet.
start-code-unknown = Koden finns inte. Titta på koden en gång till. Du kan också välja bland det du kan svara på nu.


## Answering

answer-send = Skicka mitt svar
answer-send-anyway = Skicka ändå, med numret kvar
answer-to-buttons = Till knapparna som skickar
answer-other-title = Är det här ett nytt svar?
answer-other-text = Du har redan skickat ett svar härifrån. Det svaret var inte likadant. Vill du ändra ditt gamla svar? Eller vill du skicka ett nytt svar? Inget är ändrat än.
answer-change = Ändra mitt svar
answer-new = Skicka som ett nytt svar
answer-number-title = Ditt svar är inte skickat än
answer-number-text = Du har skrivit något som ser ut som ett personnummer. Ta gärna bort det. Andra kan läsa ditt svar.
answer-number-short = Personnummer?
answer-without-script = Läs dina svar en gång till innan du skickar. Alla står här ovanför.
answer-dont-know = Jag vet inte
answer-choose-many = Du kan välja flera.
answer-free-hint = Skriv inte namn eller personnummer. Skriv inte om hur någon annan mår.
answer-depends = Svara bara om du valde ”{ $option }” på frågan ”{ $question }”
answer-rank-hint = Sätt 1 vid det som är viktigast. Sätt 2 vid det som kommer sedan. Du behöver inte ge alla en siffra.
answer-agree = Håller med
answer-disagree = Håller inte med
answer-pass = Hoppa över
answer-hard-title = Svåra ord
answer-about-title = Lite om dig, om du vill
answer-about-why = Vi frågar för att se vilka som har svarat. Då ser vi också vilka som inte har svarat. Du väljer själv om du vill svara. Vi visar inte siffror om det är så få att någon kan bli igenkänd.
answer-age = Hur gammal är du?
answer-age-0-12 = 12 år eller yngre
answer-age-80 = 80 år eller äldre
answer-age-13-17 = 13–17 år
answer-age-18-24 = 18–24 år
answer-age-25-39 = 25–39 år
answer-age-40-64 = 40–64 år
answer-age-65-79 = 65–79 år
answer-sex = Är du kvinna eller man?
answer-woman = Kvinna
answer-man = Man
answer-other-sex = Annat, eller vill inte svara
answer-behalf = Vem svarar du åt?
answer-behalf-hint = Hjälper du någon att svara? Välj då ”Jag svarar åt någon annan”. Åldern och könet ska vara den personens.
answer-behalf-self = Jag svarar för mig själv
answer-behalf-other = Jag svarar åt någon annan
answer-wrong-choice = Välj ett av svaren i listan
answer-wrong-one = Välj bara ett svar
answer-wrong-rank = Välj en siffra i listan
answer-wrong-twice = Du har satt { $n } på flera ställen. Använd varje siffra en gång.
answer-wrong-empty = Svara på minst en fråga. Du väljer själv vilken.
answer-wrong-long = Du har skrivit för mycket. Ta bort { $over } tecken. Du får skriva högst { $most } tecken.
answer-wrong-label = Fel:
answer-optional = (du väljer själv)
answer-most = Högst { $most } tecken
answer-mend-title = { $count ->
    [one] En sak att rätta till
    [2] Två saker att rätta till
    [3] Tre saker att rätta till
    [4] Fyra saker att rätta till
    [5] Fem saker att rätta till
   *[other] { $count } saker att rätta till
}
answer-next = Nästa
answer-skip = Hoppa över frågan
answer-skip-sure = Vill du ta bort det du har skrivit här? Vill du ha kvar det? Tryck Avbryt. Tryck sedan Nästa.
answer-back = ← Tillbaka
answer-saved = Sparat på din telefon.
answer-clear = Ta bort från den här telefonen
answer-clear-sure = Vill du ta bort dina svar från den här telefonen?
answer-offline = Du har inget internet just nu. Ditt svar finns kvar i din telefon. Skicka igen när du har internet.
answer-progress = { $place } · fråga { $n } av { $all }
answer-progress-last = { $place } · läs igenom och skicka
answer-left-many = ungefär { $n } minuter kvar
answer-left-one = mindre än en minut kvar
answer-count-left = { $n } tecken kvar
answer-count-over = { $n } tecken för mycket
answer-review = Läs dina svar en gång till
answer-review-help = Inget är skickat än. Ändra det du vill. Skicka sedan.
answer-review-change = Ändra
answer-review-none = Inget svar
answer-moved = Du svarade: { $answer }
answer-moves-on = När du trycker på ett svar kommer nästa fråga. Du kan alltid gå tillbaka.
answer-listen = Lyssna
answer-listen-stop = Sluta läsa
answer-rank-up = Flytta upp: { $thing }
answer-rank-down = Flytta ner: { $thing }
answer-rank-now = { $thing } är nu nummer { $n }
answer-rank-out = { $thing } har nu ingen siffra
answer-before-title = Du har redan svarat härifrån
answer-before-text = Skickar du igen, frågar vi om du vill ändra ditt svar eller skicka ett nytt. Var det någon annan som svarade? Ta bort det först.
answer-left-here = Koden finns kvar på den här telefonen. Då svarar du inte två gånger av misstag. Använder andra också telefonen? Ta bort koden.
answer-left-cleared = Nu är allt borta från den här telefonen.
answer-hard-words =
    hälsocentral, vårdcentral: Dit går du när du behöver vård men inte sjukhus.
    kontinuitet: Att du träffar samma personer varje gång.
    tillgänglig: Lätt att nå. Lätt att använda.
    delaktig: Att du är med och bestämmer.
    samordn: Att de som hjälper dig pratar med varandra.
    personcentrer: Att vården tänker på vad som är viktigt för dig.
    omsorg: Hjälp i vardagen. Till exempel hemtjänst.
    anhörig: Någon i familjen. Eller en nära vän.
    primärvård: Vården som du går till först.
    egenvård: Det du själv kan göra för att må bra.
    förebygg: Göra något innan det blir ett problem.
    rehabilitering: Träning för att bli starkare efter sjukdom eller skada.
    nära vård: Vård och omsorg som finns nära dig.
    digital: På internet. Med dator eller telefon.
shut-not-yet = Omgången har inte öppnat än
shut-over = Omgången är stängd
shut-withdrawn = Omgången blev inte av
shut-withdrawn-help = Den här omgången blev inte av. De svar som kom räknas inte.
shut-dialogue = Läs om dialogen
shut-early = Omgången stoppades tidigare än planerat:
shut-late = Ditt svar kom inte med.
shut-late-below = Det du skrev står här nedanför.
shut-now = Se vad du kan svara på nu
shut-soon = Den öppnar snart. Kom tillbaka om en dag eller två.
shut-opens = Den ska öppna den { $day }.
shut-reply-by = Politikerna i { $body } svarar senast den { $day }. Svaret står på dialogens sida.
shut-reply = Svaret står sedan på dialogens sida.
shut-unknown = Omgången finns inte
shut-unknown-title = Det finns ingen omgång med den koden
shut-unknown-help = Titta på koden en gång till. Det är lätt att blanda ihop 0 och O. Det är lätt att blanda ihop 1 och I.
shut-all-now = Se allt du kan svara på nu
shut-open-now = Det här kan du svara på nu
shut-away = Vi kunde inte ta emot ditt svar
shut-away-title = Vi kunde inte ta emot ditt svar just nu
shut-away-help = Det är vårt fel. Allt du har svarat finns kvar på den här sidan. Vänta lite. Försök sedan igen.
shut-again = Försök igen
shut-wrote = Det du skrev


## Sending, and what waits on the device


## Warnings and privacy at the form


## Thanks and the receipt

thanks-title = Tack
thanks-heading = Tack. Ditt svar har kommit fram.
thanks-code-title = Din kod
thanks-code-use = Spara koden. Med koden kan du se ditt svar. Du kan ändra det eller ta tillbaka det. Du kan också se vad som hände sedan. Utan koden kan vi inte veta vilket svar som är ditt.
thanks-code-how = Skriv upp koden. Eller ta ett foto av den. Eller skriv ut sidan. Visa inte koden för andra.
thanks-code-address = Skriv koden på { $address }
thanks-qr = QR-kod. Den leder till sidan där du ser ditt svar. Koden är { $code }.
thanks-show = Se mitt svar
thanks-next-title = Det här händer nu
thanks-next-others = Andra kan svara till och med den { $day }.
thanks-next-reply = Politikerna i { $body } svarar senast den { $day }. Du kan läsa deras svar på dialogens sida.
thanks-next-reply-undated = Politikerna i { $body } ska svara. Du kan läsa deras svar på dialogens sida.
thanks-dialogue = Läs mer om dialogen
thanks-follow = Få ett mejl när politikerna har svarat
thanks-lost-title = Här står ett tack när du har skickat ett svar
thanks-lost-text = Du ser din kod bara en gång. Du ser den när svaret har kommit fram.
thanks-lost-have = Har du en kod? Se ditt svar
thanks-start = Se vad du kan svara på nu

receipt-ask-title = Se ditt svar
receipt-ask-lead = Du fick en kod när du hade skickat ditt svar. Skriv koden här.
receipt-code-label = Kod
receipt-code-hint = Koden har tolv tecken. Den kan se ut så här: K7QX-M2PD-9RTA. Det går bra med stora och små bokstäver.
receipt-show = Visa mitt svar
receipt-lost-code = Har du tappat koden? Då kan vi inte hitta ditt svar. Ingen ska kunna veta vem som har svarat.
receipt-wrong = Vi hittar inget svar med den koden. Titta på koden en gång till.
receipt-wait-title = Vänta några sekunder
receipt-wait = Det har kommit många fel koder. Vänta några sekunder. Tryck sedan igen.

receipt-title = Ditt svar
receipt-sent = Du skickade svaret den { $day }.
receipt-changed = Du skickade svaret senast den { $day }.
receipt-versions = { $n ->
    [one] Du har ändrat ditt svar { $n } gång. Vi sparar också ditt gamla svar.
   *[other] Du har ändrat ditt svar { $n } gånger. Vi sparar också dina gamla svar.
}

receipt-counts-title = Räknas svaret?
receipt-counts-open = Ja. Svaret räknas om du inte tar tillbaka det.
receipt-counts-later = Ja. Svaret är med när vi räknar.
receipt-counts-done = Ja. Svaret är med i resultatet.
receipt-counts-withdrawn = Nej. Du tog tillbaka svaret den { $day }. Vi sparar det ändå.
receipt-counts-late = Nej. Svaret kom för sent. Vi sparar det ändå.
receipt-counts-meeting = Svaret kommer från ett möte. Det visas för sig.
receipt-counts-called-off = Nej. Det blev inget av den här omgången. Inga svar räknas.

receipt-answers-title = Det här svarade du
receipt-skipped = Du svarade inte på frågan.
receipt-dont-know = Jag vet inte
receipt-agree = Ja, jag håller med
receipt-disagree = Nej, jag håller inte med
receipt-pass = Jag svarade inte
receipt-vote = { $statement } Du svarade: { $vote }
receipt-age = Hur gammal du är
receipt-sex = Kvinna eller man

receipt-comment-unread = Ingen hos oss har läst det än. Ingen annan får läsa det innan vi har läst det.
receipt-comment-shown = Vi har läst det. Andra får läsa det också.
receipt-comment-not-shown = Vi har läst det. Andra får inte läsa det här.
receipt-comment-reason = Det beror på det här:
receipt-comment-unused = Svaret räknas inte. Därför får andra inte läsa det här.

receipt-next-title = Vad händer med svaren?
receipt-next-open = Andra kan svara till och med den { $day }. Sedan läser vi alla svar. Sedan får politikerna i { $body } svaren. Sedan beslutar de.
receipt-next-stopped = Nu kan ingen svara mer. Vi läser svaren.
receipt-next-closed = Vi har läst svaren. Nu ska politikerna i { $body } få dem.
receipt-next-delivered = Politikerna i { $body } har fått svaren.
receipt-next-fed-back = Politikerna i { $body } har svarat. Läs deras svar på dialogens sida.
receipt-next-called-off = Det blev inget av den här omgången.
receipt-stopped-early = Omgången slutade tidigare än vi hade sagt:
receipt-reply-due = Politikerna svarar senast den { $day }. Du kan läsa deras svar på dialogens sida.
receipt-reply-late = Politikerna skulle ha svarat senast den { $day }. De är sena.

receipt-change-title = Ändra svaret eller ta tillbaka det
receipt-change-until = Du kan göra det till och med den { $day }.
receipt-change-means = Du kan ändra ditt svar. Då räknas det nya svaret. Vi sparar också det gamla.
receipt-change = Ändra mitt svar
receipt-withdraw-means = Du kan ta tillbaka ditt svar. Då räknas det inte. Andra får inte läsa det här. Men vi får inte kasta det. Det är en allmän handling. Du kan ångra dig och skicka svaret igen.
receipt-withdraw = Ta tillbaka mitt svar
receipt-again-means = Du har tagit tillbaka ditt svar. Du kan skicka det igen. Du kan också ändra det först.
receipt-again = Skicka svaret igen
receipt-change-over = Det går inte längre. Nu kan ingen svara eller ändra sitt svar.
receipt-change-meeting = Den som ledde mötet kan ändra svaret.

receipt-told-withdrawn-title = Du har tagit tillbaka ditt svar
receipt-told-withdrawn = Svaret räknas inte. Vi sparar det ändå.
receipt-told-changed-title = Inget har ändrats
receipt-told-changed = Någon har skickat svaret igen medan du läste. Så här ser det ut nu.
receipt-told-late-title = Inget har ändrats
receipt-told-late = Tiden var slut innan du hann.

receipt-editing-title = Du ändrar ett svar som du har skickat
receipt-editing = Det gamla svaret räknas tills du har skickat det nya. Vi sparar också det gamla.
receipt-editing-send = Skicka mitt nya svar

receipt-mail-title = Få koden i ett mejl
receipt-mail-means = Vi skickar ett enda mejl. Sedan tar vi bort din adress. Tänk på det här: den som kan läsa din mejl kan också se ditt svar.
receipt-mail-address = Din mejladress
receipt-mail-send = Mejla koden till mig
receipt-mail-wrong = Skriv en mejladress. Den kan se ut så här: namn@exempel.se
receipt-mail-wait = Vi har redan skickat flera mejl härifrån eller till den adressen. Försök igen om en timme.
receipt-told-mailed-title = Koden är på väg
receipt-told-mailed = Mejlet kommer om några minuter. Hittar du det inte? Titta i skräpposten.
receipt-mail-subject = Din kod
receipt-mail-text = Här är koden till ditt svar. Med koden kan du se ditt svar. Du kan ändra det eller ta tillbaka det. Du kan också se vad som hände sedan. Visa inte koden för andra.
receipt-mail-link = Se ditt svar
receipt-mail-foot = Någon skrev din adress i Med mig. Därför får du det här mejlet. Du får inga fler mejl.

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

