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
frame-motto = Inga beslut om mig, utan mig.
frame-here = Du är här
frame-start = Start
frame-error = Fel: { $title }


## Start, kommun, målbild and dialogue


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

## Sending, and what waits on the device


## Warnings and privacy at the form


## Thanks and the receipt


## Following a dialogue


## Channels: kiosk, paper, one-time codes


## About the service


## When something went wrong

