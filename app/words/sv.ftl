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

warning-number = Det ser ut som ett personnummer.
warning-phone = Det ser ut som ett telefonnummer.
warning-mail = Det ser ut som en e-postadress.
warning-remove = Ta gärna bort det: ditt svar kan läsas av andra.
warning-not-sent = Ditt svar är inte skickat än
warning-keep = Skicka ändå
warning-to-buttons = Till knapparna som skickar

guard-wait = Det kommer väldigt många svar från nätet där du är just nu. Allt du har svarat finns kvar på den här sidan. Vänta en minut och skicka igen.
guard-decoy = Lämna det här fältet tomt
guard-old-form = Formuläret var för gammalt. Läs igenom ditt svar och skicka igen.
guard-other-answer = Koden i formuläret hörde till ett annat svar. Läs igenom ditt svar och skicka igen.
guard-code-title = Koden i ditt brev
guard-code-label = Skriv koden
guard-code-hint = Tre grupper med fyra tecken, som K7QX-M2PD-9RTA. Den gäller för ett svar. Vi sparar att koden är använd, men inte vilket svar den hörde till.
guard-code-missing = Skriv koden som står i brevet
guard-code-odd = Det är något fel i koden. Titta i brevet igen: tre grupper med fyra tecken.
guard-code-unknown = Koden hör inte till de här frågorna. Titta i brevet igen.
guard-code-used = Koden är redan använd, och den gäller för ett svar. Vill du ändra ett svar som du har skickat behöver du din kvittokod.

privacy-who = { $who } frågar. Svaret blir en allmän handling, som andra kan be att få läsa.
privacy-write = Skriv inte om enskilda personers hälsa, och inte namn eller personnummer.
privacy-care-short = Akut: ring 112. Råd om vård: ring 1177.
privacy-care = Behöver du vård eller råd? Ring 1177. Ring 112 om någons liv är i fara.
privacy-hint = Skriv inte namn, personnummer eller något om enskilda personers hälsa.
privacy-summary = Så tar vi hand om ditt svar
privacy-controller-title = Vem ansvarar
privacy-controller = { $who } är personuppgiftsansvarig för svaren.
privacy-officer = Dataskyddsombudet svarar på frågor om hur dina uppgifter hanteras: { $contact }
privacy-no-officer = Har du frågor om hur dina uppgifter hanteras? Kontakta { $place } och fråga efter dataskyddsombudet för { $body }. Vi har ingen direkt adress att ge dig här.
privacy-why-title = Varför vi frågar
privacy-why = Att fråga invånarna inför beslut är en uppgift av allmänt intresse. Därför får vi ta emot svaren (dataskyddsförordningen, artikel 6.1 e). Skriver någon ändå om hälsa har vi stöd i artikel 9.2 g.
privacy-choice-title = Du väljer själv
privacy-choice = Du behöver inte logga in. Ingen fråga är obligatorisk. Du kan hoppa över dem du inte vill svara på.
privacy-kept-title = Vad vi sparar
privacy-kept = Dina svar, vilket språk du svarade på och vilken timme svaret kom. Inte din adress på nätet, och inga kakor. Medan du skriver sparas ett utkast på din egen telefon eller dator. Det försvinner när svaret är framme.
privacy-misuse = För att märka missbruk räknar vi under en kort tid hur många svar som kommer från samma nätverk. Räkningen görs med ett avtryck av nätverkets adress. Den sparas inte med svaret och tas bort inom en timme.
privacy-readers-title = Vem som kan läsa
privacy-readers = En moderator läser det du har skrivit med egna ord innan någon annan får se det på de här sidorna. Politikerna får resultatet. Små tal döljs, så att siffrorna inte pekar ut någon. Det du har skrivit kan citeras.
privacy-record = Allmän handling betyder att vem som helst kan be att få läsa svaren. Då prövar vi först om något i dem är hemligt enligt lag.
privacy-how-long-title = Hur länge svaren finns kvar
privacy-how-long = Till dess att det finns ett beslut om att de får tas bort, enligt reglerna för kommunens eller regionens arkiv. Sammanställningen sparas för alltid.
privacy-regret-title = Om du ångrar dig
privacy-regret = När du har skickat får du en kvittokod. Den är det enda som visar vilket svar som är ditt. Kommer samma formulär en gång till med andra svar, frågar vi om du vill ändra det första. Ett ändrat svar blir en ny version, och den tidigare finns kvar som handling.
privacy-rights-title = Dina rättigheter
privacy-rights = Du har rätt att få veta vad som finns om dig, att få fel rättade, att begära att vi begränsar användningen och att invända mot den. Eftersom du svarar utan namn behöver vi din kvittokod för att hitta svaret.
privacy-complain = Du kan klaga hos { $authority }.
privacy-more = Läs mer om integritet


## Thanks and the receipt


## Following a dialogue


## Channels: kiosk, paper, one-time codes


## About the service


## When something went wrong

