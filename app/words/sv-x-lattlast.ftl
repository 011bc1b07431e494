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

warning-number = Det ser ut som ett person-nummer.
warning-phone = Det ser ut som ett telefon-nummer.
warning-mail = Det ser ut som en e-post-adress.
warning-remove = Ta gärna bort det. Andra kan läsa ditt svar.
warning-not-sent = Ditt svar är inte skickat än
warning-keep = Skicka ändå
warning-to-buttons = Till knapparna som skickar

guard-wait = Just nu kommer det väldigt många svar från nätet där du är. Dina svar finns kvar på den här sidan. Vänta en minut. Skicka sedan igen.
guard-decoy = Skriv inget här
guard-old-form = Sidan var för gammal. Läs igenom dina svar. Skicka sedan igen.
guard-other-answer = Koden på sidan hörde till ett annat svar. Läs igenom dina svar. Skicka sedan igen.
guard-code-title = Koden i ditt brev
guard-code-label = Skriv koden
guard-code-hint = Koden är tre grupper med fyra tecken, som K7QX-M2PD-9RTA. Den räcker till ett svar. Vi sparar att koden är använd. Vi sparar inte vilket svar den hörde till.
guard-code-missing = Skriv koden som står i brevet
guard-code-odd = Det är något fel i koden. Titta i brevet igen. Koden är tre grupper med fyra tecken.
guard-code-unknown = Koden hör inte till de här frågorna. Titta i brevet igen.
guard-code-used = Koden är redan använd. Den räcker bara till ett svar. Vill du ändra ett svar som du har skickat? Då behöver du din kvitto-kod.

privacy-who = { $who } frågar. Andra kan be att få läsa ditt svar.
privacy-write = Skriv inte om hur en person mår. Skriv inte namn eller person-nummer.
privacy-care-short = Akut: ring 112. Råd om vård: ring 1177.
privacy-care = Behöver du vård eller råd? Ring 1177. Är någons liv i fara? Ring 112.
privacy-hint = Skriv inte namn eller person-nummer. Skriv inte om hur en person mår.
privacy-summary = Så tar vi hand om ditt svar
privacy-controller-title = Vem som ansvarar
privacy-controller = { $who } har ansvar för svaren. I lagen heter det person-uppgifts-ansvarig.
privacy-officer = Har du frågor om dina uppgifter? Fråga data-skydds-ombudet: { $contact }
privacy-no-officer = Har du frågor om dina uppgifter? Kontakta { $place }. Fråga efter data-skydds-ombudet för { $body }. Vi har ingen egen adress att ge dig här.
privacy-why-title = Varför vi frågar
privacy-why = Politikerna ska veta vad invånarna tycker innan de bestämmer. Lagen säger att vi får ta emot svar för det (data-skydds-förordningen, artikel 6.1 e). Skriver någon ändå om hälsa gäller artikel 9.2 g.
privacy-choice-title = Du väljer själv
privacy-choice = Du behöver inte logga in. Du måste inte svara på alla frågor. Hoppa över de frågor du inte vill svara på.
privacy-kept-title = Det här sparar vi
privacy-kept = Vi sparar dina svar, ditt språk och vilken timme svaret kom. Vi sparar inte din adress på nätet. Vi använder inga kakor. Medan du skriver sparas det du skriver på din egen telefon eller dator. Det tas bort när svaret är framme.
privacy-misuse = En kort tid räknar vi hur många svar som kommer från samma nätverk. Det gör vi för att märka om någon fuskar. Det sparas inte ihop med ditt svar. Det tas bort inom en timme.
privacy-readers-title = Vem som kan läsa
privacy-readers = Först läser en moderator det du har skrivit. Efter det kan andra få läsa det här. Politikerna får resultatet. Vi döljer små tal, så att ingen pekas ut. Det du har skrivit kan citeras.
privacy-record = Ditt svar är en allmän handling. Det betyder att alla kan be att få läsa det. Då tittar vi först om något är hemligt enligt lagen.
privacy-how-long-title = Hur länge svaren finns kvar
privacy-how-long = Svaren finns kvar tills det finns ett beslut om att ta bort dem. Det finns regler för det i kommunens eller regionens arkiv. Sammanställningen sparas för alltid.
privacy-regret-title = Om du ångrar dig
privacy-regret = När du har skickat får du en kvitto-kod. Bara den koden visar vilket svar som är ditt. Skickar du en gång till med andra svar? Då frågar vi om du vill ändra det första. Det gamla svaret sparas också.
privacy-rights-title = Dina rättigheter
privacy-rights = Du har rätt att veta vad vi har sparat om dig. Du har rätt att få fel rättade. Du kan säga nej till hur vi använder svaret. Vi vet inte vem du är. Därför behöver vi din kvitto-kod för att hitta ditt svar.
privacy-complain = Du kan klaga hos { $authority }.
privacy-more = Läs mer om integritet


## Thanks and the receipt


## Following a dialogue


## Channels: kiosk, paper, one-time codes


## About the service


## When something went wrong

