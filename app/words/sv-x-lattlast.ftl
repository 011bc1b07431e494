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

## Sending, and what waits on the device


## Warnings and privacy at the form


## Thanks and the receipt


## Following a dialogue


## Channels: kiosk, paper, one-time codes


## About the service


## When something went wrong

