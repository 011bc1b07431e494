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
frame-larger-text = Större text
frame-usual-text = Vanlig text
frame-staff = För dig som arbetar här
frame-motto = Inga beslut om mig, utan mig.
frame-here = Du är här
frame-start = Start
frame-error = Fel: { $title }


## Rounds in the language of the reader

round-in-swedish = Frågorna finns bara på svenska
round-in-swedish-help = Ingen har översatt dem än. Du kan svara ändå.
round-question-in-swedish = Den här frågan finns bara på svenska.
statement-from = Ur


## Start, kommun, målbild and dialogue

start-code-title = Har du en kod från en affisch eller ett brev?
start-code-label = Koden
start-code-hint = Bokstäver och siffror, till exempel HSD4.
start-code-go = Till frågorna
start-code-missing = Skriv koden som står på affischen eller i brevet.
start-code-unknown = Vi hittar ingen omgång med den koden. Läs koden en gång till, eller välj bland det du kan svara på nu.


## Answering

answer-send = Skicka mitt svar
answer-send-anyway = Skicka ändå, med numret kvar
answer-to-buttons = Till knapparna som skickar
answer-other-title = Är det här ett nytt svar?
answer-other-text = Du har redan skickat ett svar härifrån, och det ser inte ut som det här. Vill du ändra det svaret, eller skicka det här som ett nytt? Inget är ändrat än.
answer-change = Ändra mitt svar
answer-new = Skicka som ett nytt svar
answer-number-title = Ditt svar är inte skickat än
answer-number-text = Det ser ut som ett personnummer. Ta gärna bort det: ditt svar kan läsas av andra.
answer-number-short = Personnummer?
answer-without-script = Läs gärna igenom dina svar en gång till innan du skickar. Alla står här ovanför.
answer-dont-know = Jag vet inte
answer-choose-many = Du kan välja flera.
answer-free-hint = Skriv inte namn, personnummer eller något om enskilda personers hälsa.
answer-depends = Svara om du valde ”{ $option }” på frågan ”{ $question }”
answer-rank-hint = Sätt 1 vid det som är viktigast. Du behöver inte numrera alla.
answer-agree = Håller med
answer-disagree = Håller inte med
answer-pass = Hoppa över
answer-hard-title = Ord som kan vara svåra
answer-about-title = Lite om dig, om du vill
answer-about-why = Vi frågar för att se vilka som har svarat och vilka som saknas. Du väljer själv om du vill svara. Vi visar aldrig siffror för så få att någon kan kännas igen.
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
answer-other-sex = Annat eller vill inte ange
answer-behalf = Vem svarar du åt?
answer-behalf-hint = Hjälper du någon att svara? Välj då det andra, och fyll i den personens ålder och kön.
answer-behalf-self = Jag svarar för mig själv
answer-behalf-other = Jag svarar åt någon annan
answer-wrong-choice = Välj ett av svaren i listan
answer-wrong-one = Välj bara ett svar
answer-wrong-rank = Välj en siffra i listan
answer-wrong-twice = Du har satt { $n } vid flera. Använd varje siffra en gång.
answer-wrong-empty = Svara på minst en fråga. Du väljer själv vilken.
answer-wrong-long = Skriv högst { $most } tecken. Det är { $over } för mycket.
answer-wrong-label = Fel:
answer-optional = (frivilligt)
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
answer-skip-sure = Vill du ta bort det du har skrivit här? Vill du ha det kvar, välj Avbryt och sedan Nästa.
answer-back = ← Tillbaka
answer-saved = Sparat på din telefon.
answer-clear = Rensa från den här telefonen
answer-clear-sure = Vill du ta bort det du har svarat från den här telefonen?
answer-offline = Du har inget nät just nu. Ditt svar ligger kvar i din telefon. Skicka igen när du har nät.
answer-progress = { $place } · fråga { $n } av { $all }
answer-progress-last = { $place } · titta igenom och skicka
answer-left-many = ungefär { $n } minuter kvar
answer-left-one = mindre än en minut kvar
answer-count-left = { $n } tecken kvar
answer-count-over = { $n } tecken för mycket
answer-review = Titta igenom dina svar
answer-review-help = Inget är skickat än. Du kan ändra det du vill, och sedan skicka.
answer-review-change = Ändra
answer-review-none = Inte besvarad
answer-moved = Du svarade: { $answer }
answer-moves-on = När du trycker på ett svar kommer nästa fråga av sig själv. Du kan alltid gå tillbaka.
answer-listen = Lyssna
answer-listen-stop = Sluta läsa
answer-rank-up = Flytta upp: { $thing }
answer-rank-down = Flytta ned: { $thing }
answer-rank-now = { $thing } står nu på plats { $n }
answer-rank-out = { $thing } har nu ingen plats
answer-before-title = Du har redan svarat härifrån
answer-before-text = Skickar du igen frågar vi om du vill ändra det svaret eller skicka ett nytt. Var det någon annan som svarade, rensa först.
answer-left-here = Koden ligger kvar på den här telefonen, så att du inte råkar svara två gånger. Delar du den med andra, rensa.
answer-left-cleared = Nu finns inget kvar på den här telefonen.
answer-hard-words =
    hälsocentral, vårdcentral: där du får vård när du inte behöver sjukhus. Ordet är olika i olika delar av landet
    kontinuitet: att du får träffa samma personer, och att det som har bestämts följs
    tillgänglig: lätt att nå och använda för alla
    delaktig: att du är med och bestämmer
    samordn: att de som hjälper dig vet vad de andra gör
    personcentrer: att vården utgår från dig och vad som är viktigt för dig
    omsorg: hjälp i vardagen, till exempel hemtjänst, boende och stöd
    anhörig: någon i familjen eller en nära vän
    primärvård: vården som du vänder dig till först
    egenvård: det du själv kan göra för din hälsa
    förebygg: göra något innan det blir ett problem
    rehabilitering: träning och stöd för att komma tillbaka efter sjukdom eller skada
    nära vård: vård och omsorg som finns nära dig och som hänger ihop
    digital: på internet, med dator eller telefon
shut-not-yet = Omgången har inte öppnat än
shut-over = Omgången är stängd
shut-withdrawn = Omgången är återkallad
shut-withdrawn-help = Den här omgången blev inte av. Svar som hade kommit räknas inte.
shut-dialogue = Läs om dialogen
shut-early = Omgången stoppades i förtid:
shut-late = Ditt svar kom inte med.
shut-late-below = Det du skrev står här nedanför.
shut-now = Se vad du kan svara på nu
shut-soon = Den öppnar snart. Titta in igen om en dag eller två.
shut-opens = Den är tänkt att öppna den { $day }.
shut-reply-by = Politikerna i { $body } svarar senast den { $day }. Svaret på vad som hände kommer på dialogens sida.
shut-reply = Svaret på vad som hände kommer på dialogens sida.
shut-unknown = Omgången finns inte
shut-unknown-title = Det finns ingen omgång med den koden
shut-unknown-help = Titta på affischen eller brevet igen. Det är lätt att blanda ihop 0 och O, eller 1 och I.
shut-all-now = Se allt du kan svara på nu
shut-open-now = Det här kan du svara på nu
shut-away = Vi kunde inte ta emot ditt svar
shut-away-title = Vi kunde inte ta emot ditt svar just nu
shut-away-help = Det beror på oss. Allt du har svarat finns kvar på den här sidan. Vänta en liten stund och försök igen.
shut-again = Försök igen
shut-wrote = Det du skrev


## Sending, and what waits on the device


## Warnings and privacy at the form


## Thanks and the receipt

thanks-title = Tack
thanks-heading = Tack. Ditt svar är framme.
thanks-code-title = Din kvittokod
thanks-code-use = Spara koden. Med den kan du se ditt svar, ändra det eller ta tillbaka det, och se vad det ledde till. Utan den kan ingen visa vilket svar som är ditt, inte heller vi.
thanks-code-how = Skriv upp koden, fotografera den eller skriv ut sidan. Visa den inte för någon som du inte vill visa ditt svar för.
thanks-code-address = Skriv koden på { $address }
thanks-qr = QR-kod som leder till sidan där du ser ditt svar, med koden { $code } ifylld
thanks-show = Se mitt svar
thanks-next-title = Det här händer nu
thanks-next-others = Andra kan svara till och med den { $day }.
thanks-next-reply = Politikerna i { $body } svarar senast den { $day }. Svaret kommer på dialogens sida.
thanks-next-reply-undated = Svaret från politikerna i { $body } kommer på dialogens sida.
thanks-dialogue = Läs om dialogen
thanks-follow = Få ett mejl när svaret kommer
thanks-lost-title = Här visas ett tack när du har skickat ett svar
thanks-lost-text = Din kvittokod visas bara en gång, direkt när svaret är framme.
thanks-lost-have = Har du en kvittokod? Se ditt svar
thanks-start = Se vad du kan svara på nu

receipt-ask-title = Se ditt svar
receipt-ask-lead = Skriv kvittokoden som du fick när du hade skickat ditt svar.
receipt-code-label = Kvittokod
receipt-code-hint = Tolv tecken, till exempel K7QX-M2PD-9RTA. Stora eller små bokstäver går lika bra.
receipt-show = Visa mitt svar
receipt-lost-code = Har du tappat koden kan vi inte hitta ditt svar. Ingen ska kunna ta reda på vem som har svarat vad.
receipt-wrong = Vi hittar inget svar med den koden. Jämför den med den du fick, tecken för tecken.
receipt-wait-title = Vänta några sekunder
receipt-wait = Det har kommit många fel koder från samma nät som ditt. Vänta några sekunder och tryck igen.

receipt-title = Ditt svar
receipt-sent = Skickat den { $day }.
receipt-changed = Senast skickat den { $day }.
receipt-versions = { $n ->
    [one] Du har ändrat ditt svar { $n } gång. Den tidigare versionen finns kvar som handling.
   *[other] Du har ändrat ditt svar { $n } gånger. De tidigare versionerna finns kvar som handling.
}

receipt-counts-title = Räknas svaret?
receipt-counts-open = Ja, så länge du inte tar tillbaka det.
receipt-counts-later = Ja. Det är med när svaren räknas.
receipt-counts-done = Ja. Det är med i resultatet.
receipt-counts-withdrawn = Nej. Du tog tillbaka det den { $day }. Det finns kvar som handling.
receipt-counts-late = Nej. Det kom fram för sent. Det finns kvar som handling.
receipt-counts-meeting = Det är ett svar från ett möte. Sådana svar redovisas för sig.
receipt-counts-called-off = Nej. Omgången är återkallad, och inga svar i den räknas.

receipt-answers-title = Det du svarade
receipt-skipped = Du hoppade över frågan.
receipt-dont-know = Jag vet inte
receipt-agree = Håller med
receipt-disagree = Håller inte med
receipt-pass = Hoppade över
receipt-vote = { $statement } Ditt svar: { $vote }
receipt-age = Ålder
receipt-sex = Kön

receipt-comment-unread = Ingen moderator har läst det än. Det visas inte för andra innan någon har gjort det.
receipt-comment-shown = En moderator har läst det. Andra får läsa det, och det kan bli ett citat.
receipt-comment-not-shown = En moderator har läst det. Det visas inte för andra.
receipt-comment-reason = Skälet är:
receipt-comment-unused = Det visas inte för andra, eftersom svaret inte räknas.

receipt-next-title = Vad händer med svaren?
receipt-next-open = Andra kan svara till och med den { $day }. Sedan läser vi svaren, och de går till politikerna i { $body } innan de beslutar.
receipt-next-stopped = Svarstiden är slut. Nu läser vi svaren.
receipt-next-closed = Svaren är lästa. De går till politikerna i { $body } innan de beslutar.
receipt-next-delivered = Politikerna i { $body } har fått svaren.
receipt-next-fed-back = Politikerna i { $body } har svarat. Läs svaret på dialogens sida.
receipt-next-called-off = Omgången är återkallad. Det blir inget resultat.
receipt-stopped-early = Omgången stoppades i förtid:
receipt-reply-due = De svarar senast den { $day }. Svaret kommer på dialogens sida.
receipt-reply-late = De skulle ha svarat senast den { $day }. Svaret är försenat.

receipt-change-title = Ändra eller ta tillbaka
receipt-change-until = Det går till och med den { $day }.
receipt-change-means = Ändrar du svaret är det den nya versionen som räknas. Den gamla finns kvar som handling.
receipt-change = Ändra mitt svar
receipt-withdraw-means = Tar du tillbaka svaret räknas det inte, och det visas inte för andra på webbplatsen. Det tas inte bort: det finns kvar som allmän handling. Ångrar du dig kan du skicka det igen så länge omgången är öppen.
receipt-withdraw = Ta tillbaka mitt svar
receipt-again-means = Du har tagit tillbaka svaret. Du kan skicka det igen, som det var eller ändrat.
receipt-again = Skicka svaret igen
receipt-change-over = Det går inte längre. Omgången är stängd, och då ligger svaren fast.
receipt-change-meeting = Den som ledde mötet kan ändra det.

receipt-told-withdrawn-title = Ditt svar är tillbakataget
receipt-told-withdrawn = Det räknas inte längre. Det finns kvar som handling.
receipt-told-changed-title = Inget är ändrat
receipt-told-changed = Svaret har skickats på nytt sedan du öppnade sidan. Så här ser det ut nu.
receipt-told-late-title = Inget är ändrat
receipt-told-late = Omgången stängdes innan du hann.

receipt-editing-title = Du ändrar ett svar som du har skickat
receipt-editing = Det gamla gäller tills du har skickat det nya. Sedan finns det kvar som handling.
receipt-editing-send = Skicka mitt ändrade svar

receipt-mail-title = Få koden med e-post
receipt-mail-means = Adressen används bara till det här mejlet och tas bort när det är levererat. Den som kan läsa din e-post kan också se ditt svar.
receipt-mail-address = Din e-postadress
receipt-mail-send = Mejla koden till mig
receipt-mail-wrong = Skriv en e-postadress, till exempel namn@exempel.se
receipt-mail-wait = Flera mejl har redan skickats härifrån eller till den adressen. Försök igen om en timme.
receipt-told-mailed-title = Koden är på väg
receipt-told-mailed = Mejlet kommer inom några minuter. Titta i skräpposten om du inte hittar det.
receipt-mail-subject = Din kvittokod
receipt-mail-text = Här är kvittokoden till ditt svar. Med den kan du se svaret, ändra det eller ta tillbaka det, och se vad det ledde till. Visa den inte för någon som du inte vill visa ditt svar för.
receipt-mail-link = Se ditt svar
receipt-mail-foot = Du får det här mejlet för att någon skrev din adress i Med mig. Du får inga fler mejl på grund av det.

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

