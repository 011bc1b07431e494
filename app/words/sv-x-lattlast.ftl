# Every text has a name, and every language has every text. Numbers choose their form: { $n -> [one] … *[other] … }.

## The language itself

language-name = Lättläst
language-lang = sv
language-direction = ltr

## Dates and numbers

number-group = space

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
round-title-in-swedish = Rubriken finns bara på vanlig svenska.
statement-from = Från
statement-translated = Lättläst. Målbildens egen text är på vanlig svenska.
card-translated = (lättläst)
card-in-swedish = på vanlig svenska
promise-in-swedish = En del av det här är på vanlig svenska.

## Start, kommun, målbild and dialogue

start-title = Säg vad du tycker om vården
start-title-in = Säg vad du tycker om vården i { $place }
start-lead = Du svarar på några frågor. Politikerna läser vad invånarna har svarat. Sedan bestämmer de. Efteråt får du veta vad som hände.
start-where = Var bor du?
start-all = Alla kommuner
start-show = Visa
start-more-about = Mer om { $place }
open-title = Det här kan du svara på nu
open-none = Det finns inget att svara på just nu
open-none-help = Titta här igen en annan dag. Då kan det finnas nya frågor.
open-elsewhere = Se frågor från andra kommuner
earlier-title = Det här hände sedan
card-late = Försenat:
card-late-since = du skulle ha fått svar senast den { $day }.
card-reply-due = Du får svar senast den { $day }.
round-minutes = { $n ->
    [one] ungefär 1 minut
   *[other] ungefär { $n } minuter
}
round-last-day = sista dagen i dag
round-days-left = { $n ->
    [one] 1 dag kvar
   *[other] { $n } dagar kvar
}
happens-open = Du kan svara nu.
happens-stopped = Nu kan du inte svara längre. Nu läser vi svaren.
happens-closed = Vi har läst svaren. Nu ska politikerna i { $body } få dem. Sedan bestämmer de.
happens-delivered = Politikerna i { $body } har fått svaren.
happens-meeting-passed = Politikerna skulle prata om svaren den { $day }. De har inte berättat vad de bestämde.
happens-decided = Politikerna har bestämt.
happens-fed-back = Politikerna i { $body } har svarat.
happens-withdrawn = Vi har tagit bort de här frågorna. Det går inte att svara.
body-unnamed = nämnden
body-in-place = { $body } i { $place }
step-answer = Du kan svara
step-answer-open = till och med den { $day }
step-answer-over = till och med den { $day }
step-answered = Du kunde svara
step-read = Vi läser svaren
step-read-detail = och ger dem till politikerna i { $body }
step-was-read = Vi har läst svaren
step-given-detail = och politikerna i { $body } har fått dem
step-decide = Politikerna bestämmer
step-decide-detail = i { $body }
step-decide-passed = i { $body }. De har inte berättat vad de bestämde
step-was-decided = Politikerna har bestämt
step-decided = Politikerna har bestämt vad de tycker
step-reply = Du får svar
step-reply-detail = senast den { $day }
step-replied = Du har fått svar
ladder-information = Information
ladder-information-means = Vi berättar vad som händer och varför.
ladder-consultation = Vi frågar
ladder-consultation-means = Vi frågar vad du tycker. Politikerna läser vad alla har svarat. Sedan bestämmer de.
ladder-deliberation = Vi pratar
ladder-deliberation-means = Vi träffas. Vi lyssnar på varandra och pratar tillsammans.
ladder-influence = Du är med
ladder-influence-means = Du är med och gör förslag. Politikerna väljer bland förslagen.
ladder-co-decision = Du bestämmer
ladder-co-decision-means = Du är med och bestämmer.
ladder-title = Så mycket kan du påverka
ladder-five = Fem sätt att vara med
ladder-help = Det finns fem steg. På de högre stegen får du bestämma mer.
ladder-here = Här är vi nu.
dialogue-asks = De som frågar: { $body }.
dialogue-joint-asks = { $body } håller dialogen. Kommunerna i listan är med.
dialogue-joint-help = Flera kommuner ställer samma frågor. Välj din kommun.
dialogue-joint-later = har inte öppnat än
dialogue-joint-asks-bodies = { $body } håller dialogen. Nämnderna i listan är med.
dialogue-joint-help-bodies = Flera nämnder i kommunen ställer samma frågor. Välj vem du vill svara.
dialogue-joint-which = Vem vill du svara?
dialogue-so-far = Så långt har vi kommit
dialogue-late = Svaret är sent
dialogue-late-since = Du skulle ha fått svar senast den
dialogue-late-help = Det har inte kommit.
dialogue-stopped = Vi stoppade frågorna tidigare än vi hade tänkt:
round-withdrawn-why = Det var därför att:
note-title = Det här behöver du veta om frågorna
note-written = Vi skrev det den { $day }.
dialogue-answer = Svara nu
demonstration-title = Påhittat exempel
demonstration-help = Det här är bara ett exempel. Kommunen har inte beställt det. Svaren är påhittade.
state-planned = Inte öppen än
state-open = Öppen
state-stopped = Slut
state-closed = Stängd
state-summarised = Svaren är lästa
state-delivered = Politikerna har svaren
state-decided = Politikerna har bestämt
state-fed-back = Du har fått svar
state-archived = Sparad i arkivet
state-withdrawn = Borttagen
promise-title = Det här lovar vi
promise-can = Det här kan du påverka
promise-cannot = Det här kan du inte påverka
promise-who = De här bestämmer
promise-when = Då får du svar
promise-by = Senast den
promise-undecided = Det är inte bestämt än.
kommun-vision = Det här vill länet
kommun-vision-help = Alla frågor utgår från
kommun-about = Om { $place }
kommun-people = I { $place } bodde { $n } personer i slutet av { $year }. Källa: { $source }.
kommun-bodies = De bestämmer i kommunen
kommun-languages = I { $place } får du använda { $languages } när du kontaktar kommunen.
kommun-finnish = finska
kommun-sami = samiska
kommun-meankieli = meänkieli
list-last = { $first } och { $last }
vision-in-swedish = Målbilden är skriven på vanlig svenska. Den kan vara svår att läsa.
vision-statements = Det här vill vi
vision-changes = Så förändras vården
vision-shifts = Nytt sätt att tänka
vision-from = Från
vision-to = Till
vision-factors = Det här behövs för att lyckas
vision-background = Mer ur målbilden
vision-who = Vem som har bestämt
vision-source = Källa: { $source } Vi har inte ändrat något i texten.
vision-adopted = Det här har bestämt: { $body }. Det var den { $day }
vision-in-force = Den gäller från den { $day }.
vision-until = till slutet av { $year }
statement-easy = Lättläst
statement-easy-note = Vi har skrivit om texten så att den blir lättare att läsa. Det är inte den texten som är beslutad.
statement-adopted = Så står det i målbilden
statement-open = Säg vad du tycker nu
statement-asked = De här har frågat
text-in-swedish = Den här texten finns bara på vanlig svenska.
start-code-title = Har du en kod?
start-code-label = Koden
start-code-hint = Koden står på en affisch eller i ett brev. Den har bokstäver och siffror, till exempel HSD4.
start-code-go = Till frågorna
start-code-missing = Skriv koden. Den står på affischen eller i brevet.
start-code-unknown = Koden finns inte. Titta på koden en gång till. Du kan också välja bland det du kan svara på nu.

## Answering

answer-send = Skicka mitt svar
answer-send-anyway = Skicka ändå, som det är
answer-send-mended = Jag har ändrat. Skicka mitt svar
answer-to-buttons = Till knapparna som skickar
answer-warned-at = Ändra det du skrev på frågan ”{ $question }”
answer-warned-mended = Du har ändrat texten. Nu kan du skicka ditt svar.
answer-shown-again = Nu är språket bytt. Dina svar finns kvar.
answer-other-title = Är det här ett nytt svar?
answer-other-text = Du har redan skickat ett svar härifrån. Det svaret var inte likadant. Vill du ändra ditt gamla svar? Eller vill du skicka ett nytt svar? Inget är ändrat än.
answer-change = Ändra mitt svar
answer-new = Skicka som ett nytt svar
answer-withdrawn-title = Du tog tillbaka svaret den { $day }
answer-withdrawn-text = Svaret räknas inte. Inget är ändrat nu. Vill du att svaret ska räknas igen? Eller vill du skicka det som ett nytt svar?
answer-meanwhile-title = Ditt svar har ändrats under tiden
answer-meanwhile-text = Ditt svar har skickats igen sedan du öppnade den här sidan. Inget är ändrat än. Vill du byta till det som står här? Skicka det då.
answer-not-sent = Ditt svar är inte skickat än
answer-without-script = Läs dina svar en gång till innan du skickar. Alla står här ovanför.
answer-sent-before = Har du redan svarat? Skicka inte en gång till. Då blir det två svar.
answer-sent-before-link = Ändra ditt svar med kvittokoden
answer-dont-know = Jag vet inte
answer-no-answer = Jag vill inte svara
answer-no-answer-unsure = Jag vet inte, eller vill inte svara
answer-choose-many = Du kan välja flera.
answer-depends = Svara bara om du valde ”{ $option }” på frågan ”{ $question }”
answer-rank-hint = Sätt 1 vid det som är viktigast. Sätt 2 vid det som kommer sedan. Du behöver inte ge alla en siffra.
answer-rank-buttons = Flytta upp det som är viktigast. Du behöver inte ordna alla.
answer-agree = Håller med
answer-disagree = Håller inte med
answer-pass = Hoppa över
answer-own-link = Skriv ett eget påstående
answer-own-label = Vill du skriva ett eget påstående?
answer-own-hint = Skriv bara en sak. Andra ska kunna hålla med eller inte. Skriv inte om en viss person. Svara först på minst { $n } av påståendena. Vi läser det du skriver. Om vi visar det för andra kan du inte ta bort det.
answer-own-too-few = { $n ->
    [one] Svara på påståendet. Annars kan vi inte ta emot ditt eget. Du kan också välja ”Hoppa över”.
   *[other] Svara på minst { $n } påståenden. Annars kan vi inte ta emot ditt eget. Du kan också välja ”Hoppa över”.
}
answer-own-from = En invånare har skrivit det här
answer-own-withheld = Vi har tagit bort påståendet.
answer-hard-title = Svåra ord
answer-about-title = Lite om dig, om du vill
answer-about-why = Vi frågar för att se vilka som har svarat. Då ser vi också vilka som inte har svarat. Du väljer själv om du vill svara. Vi visar inga siffror om för få har svarat. Då kan ingen känna igen dig.
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
answer-behalf-hint = Hjälper du någon att svara? Välj då ”Jag svarar åt någon annan”. Svara sedan hur gammal den personen är. Svara också om det är en kvinna eller man.
answer-behalf-self = Jag svarar för mig själv
answer-behalf-other = Jag svarar åt någon annan
answer-behalf-other-how = Jag svarar åt någon annan. Då svarar jag med den personens ålder och kön.
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
answer-skip-unsure = Hoppa över: vet inte, eller vill inte svara
answer-skip-sure = Vill du ta bort det du har skrivit här? Vill du ha kvar det? Tryck Avbryt. Tryck sedan Nästa.
answer-skip-rest = Hoppa över de andra påståendena
answer-back = ← Tillbaka
answer-saved = Sparat på din telefon.
answer-clear = Ta bort från den här telefonen
answer-clear-sure = Vill du ta bort dina svar från den här telefonen?
answer-progress = { $place } · fråga { $n } av { $all }
answer-progress-last = { $place } · läs igenom och skicka
answer-left-many = ungefär { $n } minuter kvar
answer-left-one = ungefär en minut kvar
answer-count-left = { $n } tecken kvar
answer-count-over = { $n } tecken för mycket
answer-review = Läs dina svar en gång till
answer-review-help = Inget är skickat än. Ändra det du vill. Skicka sedan.
answer-review-changing = Ditt gamla svar finns kvar tills du skickar. Ändra det du vill. Skicka sedan.
answer-review-withdrawn = Du har tagit tillbaka ditt svar. Det räknas igen när du skickar. Ändra det du vill. Skicka sedan.
answer-review-return = Tillbaka till alla svar
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
answer-rank-more = Snart kommer nästa fråga. Tryck på en till om du vill ge fler en siffra.
answer-before-text = Skickar du igen frågar vi dig en sak. Vill du ändra ditt svar eller skicka ett nytt? Ska någon annan svara? Ta bort ditt svar från telefonen först.
answer-before-title = Ditt svar är redan skickat
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
shut-not-yet = Du kan inte svara än
shut-over = Du kan inte svara längre
shut-withdrawn = Vi har tagit bort de här frågorna
shut-withdrawn-help = Det går inte att svara. De svar som kom räknas inte.
shut-withdrawn-opened = Ingen kan svara längre. De svar som kom räknas inte. Det blir inget resultat. Vi sparar svaren ändå.
shut-stopped = Tiden för att svara är slut. Svaren räknas.
shut-dialogue = Läs om dialogen
shut-early = Vi stoppade frågorna tidigare än vi hade tänkt:
shut-late = Ditt svar kom inte med
shut-late-below = Det du skrev står här nedanför.
shut-now = Se vad du kan svara på nu
shut-soon = Du kan snart svara. Kom tillbaka om en dag eller två.
shut-opens = Du kan svara från den { $day }.
shut-reply-by = Politikerna i { $body } svarar senast den { $day }. Svaret står på dialogens sida.
shut-reply = Svaret står sedan på dialogens sida.
shut-unknown = Koden finns inte
shut-unknown-title = Vi har inga frågor med den koden
shut-unknown-help = Titta på koden en gång till. Det är lätt att blanda ihop 0 och O. Det är lätt att blanda ihop 1 och I.
shut-all-now = Se allt du kan svara på nu
shut-open-now = Det här kan du svara på nu
shut-away = Vi kunde inte ta emot ditt svar
shut-away-title = Vi kunde inte ta emot ditt svar just nu
shut-away-help = Det är vårt fel. Allt du har svarat finns kvar på den här sidan. Vänta lite. Försök sedan igen.
shut-again = Försök igen
shut-wrote = Det du skrev

## Sending, and what waits on the device

sending-on-its-way = Vi skickar ditt svar…
sending-waits-title = Ditt svar är inte skickat än
sending-waits = Det gick inte att skicka nu. Ditt svar finns kvar i din telefon. Vi skickar det när du har nät.
sending-waits-in-page = Det gick inte att skicka nu. Stäng inte den här sidan. Vi skickar ditt svar när du har nät.
sending-now = Försök nu
sending-not-yet = Det gick inte nu heller. Vi försöker igen.
sending-left-title = Ett svar väntar på att skickas
sending-left = Det finns kvar i din telefon. Det har inte kommit fram än.
sending-left-link = Öppna frågorna. Då skickas det
sending-ask-title = Vill du skicka det så här?
sending-ask = Vill du ändra det du har skrivit? Då trycker du på Ändra. Ordet står bredvid texten.
sending-too-large-title = Svaret är för stort
sending-too-large = Gör texten kortare. Skicka sedan igen. Allt finns kvar här.
sending-other-tab = Frågorna är öppna i en flik till. Det du svarade sist sparas. Fortsätt i bara en flik.
sending-refused-title = Läs ditt svar en gång till
sending-refused = Du skickade ett svar utan nät. Svaret kom inte fram. Det finns kvar i din telefon.
sending-refused-show = Visa svaret
sending-refused-link = Läs igenom svaret
sending-arrived-title = Ditt förra svar har kommit fram
sending-arrived = Skriv upp kvittokoden. Vi visar den bara nu:
late-title = Ditt svar kom för sent
late-lead = Du skickade svaret i tid. Men nätet fungerade inte. När svaret kom var resultatet redan klart.
late-lead-after = När svaret kom gick det inte längre att svara.
late-kept = Vi har sparat ditt svar. Men det räknas inte.
late-uncounted-title = Vi har sparat ditt svar, men det räknas inte
late-without-code = Koden i ditt brev fungerade inte. Kanske var den fel. Kanske var den redan använd.
late-empty-title = Vi kan inte räkna ditt svar
late-empty = Vi kunde inte läsa något av dina svar. Vi sparar bara det vi kunde läsa.
late-withdrawn = Du tog tillbaka svaret den { $day }. Det gäller fortfarande.
late-excluded = Vi rättade resultatet den { $day }. Svaret räknas inte sedan dess.
late-again = Skärmen skickade ett svar igen. Vi har sparat det. Men det räknas inte.
late-code = Din kvittokod
late-follow = Läs om dialogen

## Warnings and privacy at the form

warning-number = Det ser ut som ett personnummer. Ta gärna bort det.
warning-phone = Det ser ut som ett telefonnummer. Ta gärna bort det.
warning-mail = Det ser ut som en mejladress. Ta gärna bort den.
warning-others = Andra kan läsa ditt svar.

guard-wait = Just nu kommer det väldigt många svar från nätet där du är. Dina svar finns kvar på den här sidan. Vänta en minut. Skicka sedan igen.
guard-decoy = Skriv inget här
guard-old-form = Sidan var för gammal. Läs igenom dina svar. Skicka sedan igen.
guard-other-answer = Koden på sidan hörde till ett annat svar. Läs igenom dina svar. Skicka sedan igen.
guard-code-first = Ha ditt brev framme. Det står en kod i brevet. Du skriver koden sist.
guard-code-title = Koden i ditt brev
guard-code-label = Skriv koden
guard-code-hint = Koden är tre grupper med fyra tecken, som K7QX-M2PD-9RTA. Den räcker till ett svar. Vi sparar att koden är använd. Vi sparar inte vilket svar den hörde till.
guard-code-missing = Skriv koden som står i brevet
guard-code-odd = Det är något fel i koden. Titta i brevet igen. Koden är tre grupper med fyra tecken.
guard-code-unknown = Koden hör inte till de här frågorna. Titta i brevet igen.
guard-code-used = Koden är redan använd. Den räcker bara till ett svar. Vill du ändra ett svar som du har skickat? Då behöver du din kvittokod.

privacy-who = { $who } frågar. Andra kan be att få läsa ditt svar.
privacy-write = Skriv inte namn eller personnummer. Skriv inte om hur någon annan mår.
privacy-care-short = Akut: ring 112. Råd om vård: ring 1177.
privacy-care = Behöver du vård eller råd? Ring 1177. Är någons liv i fara? Ring 112.
privacy-summary = { $who } frågar. Så tar vi hand om ditt svar
privacy-controller-title = Vem som ansvarar
privacy-controller = { $who } har ansvar för svaren. I lagen heter det personuppgiftsansvarig.
privacy-officer = Har du frågor om dina uppgifter? Fråga dataskyddsombudet: { $contact }
privacy-no-officer = Har du frågor om dina uppgifter? Kontakta { $place }. Fråga efter dataskyddsombudet för { $body }. Vi har ingen egen adress att ge dig här.
privacy-why-title = Varför vi frågar
privacy-why = Politikerna ska veta vad invånarna tycker innan de bestämmer. Därför får vi ta emot svar. Så säger lagen (dataskyddsförordningen, artikel 6.1 e). Skriver någon ändå om hälsa gäller artikel 9.2 g.
privacy-choice-title = Du väljer själv
privacy-choice = Du behöver inte logga in. Du måste inte svara på alla frågor. Hoppa över de frågor du inte vill svara på.
privacy-kept-title = Det här sparar vi
privacy-kept = Vi sparar dina svar, ditt språk och vilken timme svaret kom. Vi sparar också om du svarade åt någon annan. Vi sparar inte din adress på nätet. Vi använder inga kakor. Medan du skriver sparas texten på din egen telefon eller dator. Den tas bort när svaret är framme. Men din kod finns kvar där tills du tar bort den.
privacy-misuse = Vi räknar hur många svar som kommer från samma nätverk. Det gör vi för att märka om någon fuskar. Det sparas inte ihop med ditt svar. Det tas bort inom en timme. Var något konstigt när svaret skickades? Då sparar vi det med svaret. Svaret räknas ändå.
privacy-readers-title = Vem som kan läsa
privacy-readers = Först läser en person på kommunen eller regionen det du har skrivit. Efter det kan andra få läsa det här. Politikerna får resultatet. Vi döljer små tal. Då kan ingen se vem som har svarat. Andra kan få läsa det du har skrivit, ord för ord.
privacy-record = Ditt svar är en allmän handling. Det betyder att alla kan be att få läsa det. Då tittar vi först om något är hemligt enligt lagen.
privacy-how-long-title = Hur länge svaren finns kvar
privacy-how-long = Vi sparar svaren. Nämnden bestämmer när vi får ta bort dem. Det finns regler för det i kommunens eller regionens arkiv. Sammanställningen sparas för alltid.
privacy-regret-title = Om du ångrar dig
privacy-regret = När du har skickat får du en kvittokod. Bara den koden visar vilket svar som är ditt. Skickar du en gång till med andra svar? Då frågar vi om du vill ändra det första. Det gamla svaret sparas också.
privacy-rights-title = Dina rättigheter
privacy-rights = Du har rätt att veta vad vi har sparat om dig. Du har rätt att få fel rättade. Du kan säga nej till hur vi använder svaret. Vi vet inte vem du är. Därför behöver vi din kvittokod för att hitta ditt svar.
privacy-complain = Du kan klaga hos { $authority }.
privacy-more = Läs mer om integritet

## On paper: form, poster, letters; and by telephone

paper-code = Kod
paper-page = Sida
paper-page-of = av
paper-document-form = Blankett { $code }: { $title }
paper-document-poster = Affisch { $code }: { $title }
paper-document-letter = Brev { $code }: { $title }
paper-instructions = Sätt ett kryss i rutan. Hoppa över frågor som du inte vill svara på. Bry dig inte om de små siffrorna vid rutorna. De är till för oss.
paper-hand-in = Lämna blanketten senast den { $day }.
paper-over = Tiden att svara tog slut den { $day }. Du kan inte lämna blanketten längre.
paper-return = Här lämnar du blanketten:
paper-return-here = Här:
paper-letter-code = Skriv koden från ditt brev här:
paper-letter-code-needed = Utan koden räknas inte ditt svar.
paper-privacy = { $who } frågar. De har också ansvar för ditt svar. Skriv inte ditt namn eller personnummer. Skriv inte om hur någon annan mår. Andra kan be att få läsa ditt svar. Läs mer här: { $address }
paper-no-receipt = På papper får du ingen kod. Därför kan du inte se ditt svar sedan. Du kan inte heller ändra det eller ta tillbaka det.
paper-receipt-on-screen = Vill du kunna göra det? Svara då på { $address }.
paper-choose-many = Du kan kryssa i flera.
paper-rank-hint = Skriv 1 vid det som är viktigast. Skriv 2 vid det som är näst viktigast. Fortsätt så.
paper-own = Vill du lägga till en egen tanke till fråga { $question }?
paper-own-only-if = Om du har svarat på minst { $votes } av raderna i fråga { $question }
paper-own-hint = Skriv en enda tanke. Den får ha högst { $n } tecken. Andra ska kunna hålla med eller inte. Skriv inget om en viss person.
paper-only-if = Om ditt svar på fråga { $question } är { $key }, { $text }
paper-only-if-key = Om ditt svar på fråga { $question } är { $key }
paper-staff = Här skriver kommunen
paper-staff-number = Papper nr
paper-staff-day = Lämnat den
paper-made-up = Det här är bara ett exempel. Vi har hittat på frågorna.
paper-qr = QR-kod. Den leder till { $address }
poster-answer = Svara här
poster-how = Rikta mobilens kamera mot rutan. Eller skriv adressen som står under rutan.
poster-code = Koden är
poster-until = Svara senast den
poster-quoted = ”{ $text }”
poster-letter = Du behöver koden som står i ditt brev.
poster-languages = Du väljer språk själv: { $languages }.
poster-paper-return = Du kan svara på papper. Lämna blanketten här: { $place }.
poster-paper-ask = Du kan svara på papper. Fråga { $place } efter blanketten.
poster-phone = Du kan svara på telefon. Fråga { $place } hur du gör.
poster-who = { $who } frågar.
poster-who-reply = { $who } frågar. Du får veta vad som hände senast den { $day }.
letter-code = Frågornas kod { $code }
letter-asks = { $who } frågar. Det står en kod i brevet. Koden räcker till ett svar.
letter-how = Så här svarar du
letter-how-address = Rikta mobilens kamera mot rutan. Eller skriv { $address } i en webbläsare.
letter-how-answer = Svara på frågorna. Hoppa över frågor som du inte vill svara på.
letter-how-code = Skriv din kod sist. Skicka sedan.
letter-own-code = Din kod
letter-until = Svara senast den { $day }.
letter-no-internet = Har du inte internet?
letter-reach = Hör av dig hit: { $contact }
letter-phone = Du kan svara på telefon. Ha brevet framme när du ringer.
letter-phone-ask = Du kan svara på telefon. Fråga { $place } hur du gör. Ha brevet framme.
letter-paper = Du kan svara på papper. Skriv din kod på papperet.
letter-paper-return = Du kan svara på papper. Skriv din kod på papperet. Lämna det här: { $place }
letter-kiosk = Du kan svara på en svarsskärm. Skriv din kod sist.
letter-help = Någon som du litar på kan hjälpa dig. Biblioteket brukar ha datorer att låna.
letter-unknown = Vi vet inte vem som fick vilken kod
letter-unknown-why = Det står inget namn på brevet. Vi har ingen lista. När du svarar sparar vi att koden är använd. Vi sparar inte vilket svar den hörde till.
letter-then = Det här händer med ditt svar
letter-reply = { $body } svarar senast den { $day }.
letter-record = Skriv inte ditt namn i svaret. Andra kan be att få läsa det.
phone-script = { $who } frågar. De har ansvar för svaren. Du behöver inte säga vem du är. Du kan hoppa över frågor. Andra kan be att få läsa ditt svar. Berätta inte om hur någon annan mår.
phone-code = Skriv upp den här koden. Med koden kan du se ditt svar. Utan koden kan vi inte veta vilket svar som är ditt.
ways-title = Så kan du svara
ways-screen = På mobil, surfplatta eller dator, här på webbplatsen.
ways-kiosk = På en svarsskärm. Fråga { $place } var den står.
ways-paper = På papper. Be { $place } om blanketten.
ways-paper-return = Här lämnar du den:
ways-phone = Genom att ringa. Fråga { $place } hur du gör.
ways-meeting = På ett möte. Fråga { $place } när det är.

## Thanks and the receipt

thanks-title = Tack
thanks-heading = Tack. Ditt svar har kommit fram.
thanks-heading-changed = Tack. Ditt ändrade svar har kommit fram.
thanks-code-title = Din kvittokod
thanks-code-use = Spara koden. Med koden kan du se ditt svar. Du kan ändra det eller ta tillbaka det. Du kan också se vad som hände sedan. Utan koden kan vi inte veta vilket svar som är ditt.
thanks-code-how = Skriv upp koden. Eller ta ett foto av den. Eller skriv ut sidan. Visa inte koden för andra.
thanks-code-address = Skriv koden på { $address }
thanks-qr = QR-kod. Den leder till sidan där du ser ditt svar. Koden är { $code }.
thanks-show = Se mitt svar
thanks-change = Vill du ändra något? Tryck på Se mitt svar. Gå inte bakåt i webbläsaren.
thanks-next-title = Det här händer nu
thanks-next-others = Andra kan svara till och med den { $day }.
thanks-next-reply = Politikerna i { $body } svarar senast den { $day }. Du kan läsa deras svar på dialogens sida.
thanks-next-reply-undated = Politikerna i { $body } ska svara. Du kan läsa deras svar på dialogens sida.
thanks-dialogue = Läs mer om dialogen
thanks-lost-title = Här står ett tack när du har skickat ett svar
thanks-lost-text = Du får en kvittokod när svaret har kommit fram. Med koden kan du se ditt svar igen.
thanks-lost-have = Har du en kvittokod? Se ditt svar
thanks-start = Se vad du kan svara på nu

receipt-ask-title = Se ditt svar
receipt-ask-lead = Du fick en kvittokod när du hade skickat ditt svar. Skriv koden här.
receipt-ask-changing = Du höll på att ändra ditt svar. Skriv koden igen. Välj sedan att ändra. Det du skrev finns kvar.
receipt-code-label = Kvittokod
receipt-code-hint = Koden har tolv tecken. Den kan se ut så här: K7QX-M2PD-9RTA. Det går bra med stora och små bokstäver.
receipt-show = Visa mitt svar
receipt-lost-code = Har du tappat koden? Då kan vi inte hitta ditt svar. Ingen ska kunna veta vem som har svarat.
receipt-here-title = Du har svarat härifrån
receipt-here-open = Öppna svaret på:
receipt-wrong = Vi hittar inget svar med den koden. Titta på koden en gång till.
receipt-missing = Skriv koden.
receipt-disposed = Gamla svar kan vara borttagna. Då går de inte att visa.
receipt-text-disposed = Texten är borttagen. Nämnden har bestämt att den inte ska sparas längre.
receipt-wait-title = Vänta några sekunder
receipt-wait = Det har kommit många fel koder. Vänta några sekunder. Tryck sedan igen.

receipt-title = Ditt svar
receipt-sent = Du skickade svaret den { $day }.
receipt-changed = Du skickade svaret senast den { $day }.
receipt-versions = { $n ->
    [one] Du har ändrat ditt svar { $n } gång. Vi sparar också ditt gamla svar.
   *[other] Du har ändrat ditt svar { $n } gånger. Vi sparar också dina gamla svar.
}
receipt-no-way-back = Går du till en annan sida? Då kommer du inte tillbaka hit med webbläsarens bakåtknapp. Skriv koden igen på sidan Se ditt svar.

receipt-counts-title = Räknas svaret?
receipt-counts-open = Ja. Svaret räknas om du inte tar tillbaka det.
receipt-counts-later = Ja. Svaret är med när vi räknar.
receipt-counts-done = Ja. Svaret är med i resultatet.
receipt-counts-withdrawn = Nej. Du tog tillbaka svaret den { $day }. Vi sparar det ändå.
receipt-counts-late = Nej. Svaret kom för sent. Vi sparar det ändå.
receipt-counts-without-code = Nej. Koden i ditt brev fungerade inte. Kanske var den fel. Kanske var den redan använd. Vi sparar svaret ändå.
receipt-counts-empty = Nej. Vi kunde inte läsa något av dina svar. Vi sparar bara det vi kunde läsa.
receipt-left-out = En del av ditt svar blev fel. Du hade redan gått från skärmen. Vi tog bort den delen.
receipt-counts-excluded = Nej. Vi rättade resultatet den { $day }. Svaret räknas inte sedan dess. Vi sparar det ändå. Skälet är:
receipt-counts-called-off = Nej. Vi har tagit bort frågorna. Inga svar räknas.

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
receipt-own = Du skrev ett eget påstående:
receipt-own-shown = Vi har läst det. Andra kan hålla med eller inte. Därför står det kvar, även om du ändrar ditt svar. Ingen annan ser att du har skrivit det. De som redan har svarat får inte frågan.
receipt-own-stands = Vi har läst det. Nu kan ingen svara längre. Det står kvar, även om du har ändrat ditt svar. Ingen annan ser att du har skrivit det. De som svarade innan fick inte frågan.
receipt-own-withheld = Andra kunde läsa det förut. Nu har vi tagit bort det.
receipt-comment-redacted = Vi har läst det. Några ord är borttagna. Så här kan andra läsa det. I texten står varför vi tog bort orden.
receipt-comment-section = En lag skyddar uppgiften: { $section }.
receipt-used = Vi har använt det du skrev här:

receipt-next-title = Vad händer med svaren?
receipt-next-open = Andra kan svara till och med den { $day }. Sedan läser vi alla svar. Politikerna i { $body } får svaren. Sedan bestämmer de.
receipt-next-stopped = Nu kan ingen svara mer. Vi läser svaren.
receipt-next-closed = Vi har läst svaren. Nu ska politikerna i { $body } få dem.
receipt-next-delivered = Politikerna i { $body } har fått svaren.
receipt-next-fed-back = Politikerna i { $body } har svarat. Läs deras svar på dialogens sida.
receipt-next-called-off = Vi har tagit bort frågorna. Det blir inget resultat.
receipt-stopped-early = Vi stoppade frågorna tidigare än vi hade tänkt:
receipt-reply-due = Politikerna i { $body } svarar senast den { $day }. Du kan läsa deras svar på dialogens sida.
receipt-reply-late = Politikerna i { $body } skulle ha svarat senast den { $day }. De är sena.

receipt-change-title = Ändra svaret eller ta tillbaka det
receipt-change-until = Du kan göra det till och med den { $day }.
receipt-change-means = Du kan ändra ditt svar. Då räknas det nya svaret. Vi sparar också det gamla.
receipt-change = Ändra mitt svar
receipt-withdraw-means = Du kan ta tillbaka ditt svar. Då räknas det inte. Andra får inte läsa det här. Men vi får inte kasta det. Det är en allmän handling. Du kan ångra dig och skicka svaret igen.
receipt-withdraw = Ta tillbaka mitt svar
receipt-withdraw-sure = Ja, ta tillbaka mitt svar
receipt-again-means = Du har tagit tillbaka ditt svar. Du kan skicka det igen. Du kan också ändra det först.
receipt-again = Skicka svaret igen
receipt-change-over = Det går inte längre. Nu kan ingen svara eller ändra sitt svar.
receipt-answer-anew = Vill du att ditt svar ska räknas? Då behöver du svara en gång till.
receipt-answer-anew-code = Har du en kod som du inte har använt? Då kan du svara en gång till. Det svaret räknas.
receipt-answer-anew-link = Svara igen

receipt-told-withdrawn-title = Du har tagit tillbaka ditt svar
receipt-told-withdrawn = Svaret räknas inte. Vi sparar det ändå.
receipt-told-changed-title = Inget har ändrats
receipt-told-changed = Svaret har skickats igen sedan du öppnade sidan. Så här ser det ut nu.
receipt-told-late-title = Inget har ändrats
receipt-told-late = Tiden var slut innan du hann.

receipt-editing-title = Du ändrar ett svar som du har skickat
receipt-editing = Det gamla svaret räknas tills du har skickat det nya. Vi sparar också det gamla.
receipt-editing-withdrawn = Du har tagit tillbaka svaret. Det räknas igen när du skickar det.
receipt-editing-send = Skicka mitt nya svar

receipt-mail-title = Få koden i ett mejl
receipt-mail-means = Vi skickar ett enda mejl. Sedan tar vi bort din adress. Går det inte att skicka försöker vi i sex timmar. Sedan tar vi bort adressen. Tänk på det här: den som kan läsa din mejl kan också se ditt svar.
receipt-mail-address = Din mejladress
receipt-mail-send = Mejla koden till mig
receipt-mail-wrong = Skriv en mejladress. Den kan se ut så här: namn@exempel.se
receipt-mail-wait = Vi har redan skickat flera mejl härifrån eller till den adressen. Försök igen om en timme.
receipt-told-mailed-title = Koden är på väg
receipt-told-mailed = Mejlet kommer om några minuter. Hittar du det inte? Titta i skräpposten. Har det gått sex timmar? Be om ett nytt mejl.
receipt-mail-subject = Din kvittokod
receipt-mail-text = Här är koden till ditt svar. Med koden kan du se ditt svar. Du kan ändra det eller ta tillbaka det. Du kan också se vad som hände sedan. Visa inte koden för andra.
receipt-mail-about = Du har svarat på: { $title } ({ $place })
receipt-mail-until = Du kan ändra ditt svar till och med den { $day }.
receipt-mail-link = Se ditt svar
receipt-mail-foot = Någon skrev din adress i Med mig. Därför får du det här mejlet. Du får inga fler mejl.

## Following a dialogue

follow-link = Få mejl när något händer
follow-title = Följ dialogen
follow-lead = Du kan få mejl när något händer i ”{ $dialogue }”.
follow-email = Din mejladress
follow-email-hint = Vi skickar först ett mejl till dig. Då vet vi att det är du.
follow-send = Skicka ett mejl till mig
follow-no-email = Skriv din mejladress
follow-bad-email = Skriv hela adressen, till exempel anna@exempel.se
follow-wait-title = Vänta en stund och försök igen
follow-wait = Många har skrivit från samma plats. Försök igen om en minut.
follow-over-title = Den här dialogen är slut
follow-over = Det händer inget mer i den. Därför kan du inte följa den.
follow-know-title = Det här ska du veta
follow-what = Du får ett mejl när det finns frågor att svara på. Du får ett mejl när svaren är räknade. Du får ett mejl när resultatet är klart. Du får ett mejl om vi tar bort frågorna. Du får ett mejl när politikerna har svarat. Och du får ett mejl om deras svar är sent.
follow-how-to-end = Du kan sluta när du vill. Det finns en länk i varje mejl.
follow-personal = Vi använder din adress bara till de här mejlen. { $owner } har ansvar för den.
follow-not-tied = Vi vet inte vad just du har svarat.
follow-public = Så länge vi har adressen kan andra be att få se den. Så säger lagen.
follow-erased = Vi tar bort adressen när du slutar följa. Vi tar bort den om den inte fungerar. Vi tar också bort den när dialogen är slut.
follow-sent-title = Titta i din mejl
follow-sent = Vi skickar ett mejl till { $email }. Tryck på länken i mejlet. Då börjar du följa dialogen. Länken fungerar i en vecka.
follow-sent-nothing = Får du inget mejl? Titta i skräpposten. Titta också om du skrev rätt adress. Om du redan följer dialogen skickar vi inget nytt mejl. Vi skickar inte heller hur många mejl som helst samma vecka.
follow-again = Skriv en annan adress
follow-back = Till dialogen
follow-confirm-title = Vill du följa dialogen?
follow-confirm = Tryck på knappen. Då får du mejl när något händer i ”{ $dialogue }”.
follow-confirm-button = Ja, jag vill följa
follow-confirmed-title = Nu följer du dialogen
follow-already-title = Du följer redan dialogen
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
follow-mail-closed-subject = Du kan inte svara längre: ”{ $dialogue }”
follow-mail-closed = Nu går det inte längre att svara i ”{ $round }”. Svaren är räknade. Du kan inte se resultatet här än. Först ska politikerna läsa det.
follow-mail-closed-due = Politikernas svar kommer på sidan om dialogen senast den { $day }.
follow-mail-closed-link = Se vad som händer nu
follow-mail-late-subject = Svaret är sent: ”{ $dialogue }”
follow-mail-late = Politikerna skulle ha svarat senast den { $day }. De har inte svarat än.
follow-mail-late-then = Vi vet inte när svaret kommer. När det kommer kan du läsa det på sidan om dialogen.
follow-mail-late-link = Läs om dialogen
follow-mail-withdrawn-subject = Vi har tagit bort frågorna: ”{ $dialogue }”
follow-mail-withdrawn = Vi har tagit bort ”{ $round }”. Ingen kan svara längre. De svar som kom räknas inte. Det blir inget resultat.
follow-mail-withdrawn-why = Det var därför att: { $reason }
follow-mail-delivered-subject = Resultatet är klart: ”{ $dialogue }”
follow-mail-delivered = Nu kan du läsa vad alla har svarat i ”{ $round }”.
follow-mail-delivered-before = Politikerna har också fått svaren. De läser dem innan de bestämmer.
follow-mail-delivered-link = Läs resultatet
follow-mail-why = Du får mejlet för att du följer ”{ $dialogue }”.
follow-mail-end-link = Sluta följa

## Channels: kiosk, paper, one-time codes

kiosk-begin-anew = Börja om
kiosk-still-here = Är du kvar?
kiosk-clears = Snart blir skärmen tom. Då kan nästa person svara. Sekunder kvar:
kiosk-stay = Ja, jag är kvar
kiosk-waits = Det gick inte att skicka nu. Ditt svar finns kvar i skärmen. Vi skickar det när skärmen har nät. Du behöver inte vänta.
kiosk-waits-code = Skriv upp din kvittokod. Du kan använda den när svaret har kommit fram:
kiosk-refused-title = Ett svar på skärmen kom inte fram
kiosk-refused = Svaret finns kvar i skärmen. Säg till dem som arbetar här.
kiosk-no-network = Vänta en stund. Skärmen har inget nät nu.
kiosk-done = Klar: börja om för nästa person
kiosk-not-offered = Du kan inte svara på den här skärmen
kiosk-not-offered-lead = Du kan svara på din egen telefon eller dator.
kiosk-answer-yourself = Svara här

## Figures in words

figure-women = Kvinnor
figure-men = Män
figure-other-sex = Annat eller vill inte ange
figure-web = På webben
figure-kiosk = På skärm i en reception
figure-phone = På telefon
figure-paper = På papper
figure-unknown = Det vet vi inte
figure-others = Alla andra
figure-other-or-unknown = Annat, eller så vet vi inte
figure-chosen = Valde det här
figure-not-chosen = Valde inte det här
figure-agree = Håller med
figure-disagree = Håller inte med
figure-pass = Hoppade över
figure-not-voted = Svarade inte
figure-not-voted-or-asked = Svarade inte, eller fick inte frågan
figure-dont-know = Vet inte
figure-skipped = Hoppade över
figure-dont-know-or-skipped = Vet inte eller hoppade över
figure-ages-under = Under { $n } år
figure-ages = { $from }–{ $to } år
figure-ages-over = { $n } år eller äldre
figure-or = { $first } eller { $second }
figure-percent = { $n }{"\u00A0"}%
figure-percent-least = minst { $n }{"\u00A0"}%
figure-percent-between = { $low }–{ $high }{"\u00A0"}%
figure-count = { $n }
figure-fewer = färre än { $n }
figure-least = minst { $n }
figure-between = { $low }–{ $high }
figure-not-shown = visas inte
figure-hidden = dolt
figure-hidden-why = så att ingen kan kännas igen
figure-too-few = Det är för få svar. Siffror skulle kunna visa vem någon är.
figure-answers = { $n ->
    [one] 1 svar.
   *[other] { $n } svar.
}
figure-of-asked = av de { $n } som fick frågan
figure-answers-of-asked = Svar { $some }.
figure-answered = { $share } svarade { $steps }.
figure-put-first = Så många satte det här först.
figure-median = Svaret i mitten är ”{ $step }”.
figure-middle-half = Minst hälften av svaren ligger från ”{ $from }” till ”{ $to }”.
figure-middle-half-one = Minst hälften av svaren är ”{ $step }”.
figure-ranking-both = ”{ $choice }” vinner. Det får flest poäng när vi räknar alla platser. Det vinner också mot vart och ett av de andra.
figure-ranking-pairs = ”{ $choice }” vinner mot vart och ett av de andra. Vi kan inte säga vad som får flest poäng.
figure-ranking-points = ”{ $choice }” får flest poäng när vi räknar alla platser. Vi kan inte säga om det vinner mot vart och ett av de andra.
figure-ranking-none = Vi kan inte säga vad som vinner när vi räknar alla platser.
figure-ranking-method = Högre plats ger fler poäng. Det sättet att räkna heter Borda. Att jämföra två och två heter Condorcet. Vi räknar det som står först och på andra plats. Vi säger bara det som är säkert.
figure-second-show = Visa vad som står på andra plats
figure-second-caption = Det här satte de på andra plats. Varje rad visar dem som satte samma sak först. I procent: { $question }
figure-second-first = Satte först
figure-second-left-out = Det som för få satte först har ingen rad.
figure-no-second = Inget på andra plats
figure-several = Man fick välja flera.
figure-own = { $statement } (en invånare skrev det medan andra svarade)
figure-own-removed = Borttaget påstående
figure-own-later = Invånare skrev egna påståenden medan andra svarade. Bara de som svarade efter det fick frågan.
figure-rounded = Talen är avrundade. Därför blir summan inte precis hundra.
figure-as-table = Visa som tabell
figure-answer = Svar
figure-number = Antal
figure-share = Andel
figure-key = Så läser du bilderna
figure-key-left = Till vänster, med prickar: lägre på skalan, eller håller inte med
figure-key-right = Till höger: högre, eller håller med
figure-key-line = Streckad linje: gränsen mellan sidorna
figure-key-hidden = Snedstreckat: dolt
figure-key-apart = Tomt i slutet: tog inte ställning

## A question in a sentence

short-quoted = ”{ $words }”
short-most = Vanligast: { $choice } ({ $share }).
short-first = Flest satte först: { $choice } ({ $share }).
short-first-wins = { $choice } vinner när vi räknar alla platser.
short-none = Många svar är nästan lika vanliga.
short-none-first = Inget sattes tydligt oftast först.
short-nearly = { $choices } är nästan lika vanliga ({ $shares }).
short-nearly-first = Nästan lika många satte { $choices } först ({ $shares }).
short-shares = Det är andelar { $some }.
lead-stands-out = Det här sticker ut i svaren: { $said }
lead-agrees = { $share } håller med om påståendet ”{ $statement }”
lead-agrees-own = { $share } håller med om en invånares påstående, skrivet medan andra svarade, ”{ $statement }”
lead-disagrees = { $share } håller inte med om påståendet ”{ $statement }”
lead-disagrees-own = { $share } håller inte med om en invånares påstående, skrivet medan andra svarade, ”{ $statement }”
lead-others-agree = { $share } håller med.
lead-others-disagree = { $share } håller inte med.

## Who is missing

missing-cannot = Vi kan inte jämföra dem med alla som bor här.
missing-no-figures = Vi vet inte hur många som bor här.
missing-most = Jämfört med { $population } saknas främst { $groups }. Vi jämför inte dem som är under 18 år.
missing-unsure = Vi vet inte säkert vilka som saknas.
missing-none = Jämfört med { $population } saknas ingen grupp av vuxna, av dem vi kan visa.
missing-population = befolkningen { $year }
missing-population-old = befolkningen { $year }
missing-group = { $group } ({ $answered }, i befolkningen { $population })
missing-ages = personer som är { $group } ({ $answered }, i befolkningen { $population })
missing-source = Befolkningen är räknad den 31 december { $year }. Källa: { $source }.
missing-source-old = Befolkningen är räknad den 31 december { $year }. Det fanns inga nyare siffror när vi räknade svaren. Källa: { $source }.
missing-noise = Källans tal går inte jämnt ihop. Åldrarna blir { $sum } tillsammans, alla { $total }.
missing-few = färre än { $n } svar
beside-title = Jämför med dem som bor här
beside-age = Ålder
beside-sex = Kön
beside-hidden = { $what }: visas inte, så att ingen kan kännas igen.
beside-caption = { $what }, andel i procent.
beside-group = Grupp
beside-answered = Har svarat
beside-population = Bor här
beside-population-year = Bodde här { $year }
beside-gap = Skillnad
beside-none = finns inte
beside-to = { $low } till { $high }
beside-unweighted = De som svarat har själva valt det. Siffrorna gäller bara dem. Alla andra kan tycka något annat. Därför räknar vi inte om siffrorna.
beside-channels = Så här kom svaren in
beside-languages = Språk som vi frågade på
beside-crossed = Ålder och kön
beside-other-ages = Alla andra i ålder är: { $list }.
beside-other-sexes = Alla andra i kön är: { $list }.
beside-others-age = Alla andra i ålder
beside-others-sex = alla andra i kön

## A question by background

breakdown-show = Visa svaren efter { $background }
breakdown-caption = Efter { $background }, andel i procent: { $question }
breakdown-age = ålder
breakdown-sex = kön
breakdown-channel = hur man svarade
breakdown-language = språk
breakdown-size = Antal i gruppen
breakdown-other-groups = Raden Alla andra är: { $list }.
breakdown-other-answers = Kolumnen Alla andra är: { $list }.
breakdown-why = Ibland delar vi upp svaren, till exempel efter ålder. Då står minst { $n } svar bakom varje tal. Ingen kan kännas igen.
breakdown-within = Procenten gäller varje grupp för sig.

## The opinion map

figure-opinion-group = Grupp { $letter }
opinion-map-title = Vilka tycker lika?
opinion-map-lead = Här ser du vilka som har svarat ungefär likadant.
opinion-map-before = Resultatet är äldre än åsiktskartan. Därför finns det ingen karta här.
opinion-map-none = Inga tydliga grupper.
opinion-map-none-why = Vi ser inga grupper som vi kan visa utan att någon kan kännas igen.
opinion-map-agreed = De flesta som svarade på det tycker så här
opinion-map-agreed-none = Det finns inget som tillräckligt många tycker lika om.
opinion-map-agreed-none-groups = Det finns inget som tillräckligt många i varje grupp tycker lika om.
opinion-map-agrees = { $share } håller med:
opinion-map-disagrees = { $share } håller inte med:
opinion-map-agrees-most = { $share } håller med och { $others } håller inte med:
opinion-map-disagrees-most = { $share } håller inte med och { $others } håller med:
opinion-map-parted = Här tycker grupperna olika
opinion-map-parted-none = Vi ser ingen tydlig skillnad mellan grupperna i det som vi kan visa.
opinion-map-parted-on = Så många håller med: { $shares }.
opinion-map-group-share = { $group } { $share }
opinion-map-groups = { $n ->
    [one] En grupp
   *[other] { $n } grupper
}
opinion-map-size = { $n ->
    [one] 1 svar
   *[other] { $n } svar
}
opinion-map-no-marks = Gruppen tycker ungefär som de andra.
opinion-map-shared = Så tycker också { $groups }.
opinion-map-nearest = Alla är med i den grupp som de liknar mest.
opinion-map-sure = Vi har räknat ut grupperna från svaren. Alla i en grupp tycker inte lika om allt.
opinion-map-part = Grupperna visar bara en del av hur människor tycker olika.
opinion-map-picture = Karta över svaren
opinion-map-how = Siffrorna är påståenden. Bokstäverna är grupper. Högt upp står det som många håller med om. Nära en grupp står det som gruppen håller med om mer än andra. En tunn linje visar vart något hör om det har flyttats.
opinion-map-see-table = Allt på kartan står i tabellen.
opinion-map-left-out = Påstående { $list } finns inte på kartan. Där kan vi inte visa vad varje grupp tycker.
opinion-map-not-drawn = Det finns ingen karta här. Vi kan inte visa vad varje grupp tycker.
opinion-map-up = Fler håller med
opinion-map-down = Färre håller med
opinion-map-caption = Så många håller med, i procent
opinion-map-statement = Påstående
opinion-map-all = Alla
opinion-map-none-shown = { $n ->
    [one] Det finns ett påstående där vi inte kan visa hur många som håller med:
   *[other] Det finns { $n } påståenden där vi inte kan visa hur många som håller med:
}
opinion-map-hidden = Ibland visar vi inte siffran. Då är det för få som har svarat på ett visst sätt. Eller så är siffran för osäker.
opinion-map-way = Visa kartan
opinion-map-line-agree = De flesta som svarade på det håller med om: ”{ $statement }”
opinion-map-line-disagree = De flesta som svarade på det håller inte med om: ”{ $statement }”
opinion-map-line-parted = Grupperna tycker mest olika om: ”{ $statement }”

## The public result

result-disposed = Vi har tagit bort gamla svar eller texter. Resultatet finns kvar.
result-page = Resultat: { $round }
result-decisions = Det här har politikerna bestämt:
result-link = Se resultatet
result-comes-here = Här kommer resultatet
result-not-yet = Resultatet visas inte än
result-not-yet-open = Nu kan du svara. Ingen ser något resultat ännu. Inte heller politikerna.
result-not-yet-stopped = Det går inte att svara längre. Nu läser vi svaren. Ingen ser något resultat ännu.
result-not-yet-closed = Svaren är räknade. Resultatet visas här senare. Först får politikerna det.
result-answers = { $n ->
    [one] 1 svar
   *[other] { $n } svar
}
result-meetings = { $n ->
    [one] 1 möte
   *[other] { $n } möten
}
result-people = { $n ->
    [one] 1 person
   *[other] { $n } personer
}
result-meetings-with = { $meetings } med { $people }
result-nobody = Ingen har svarat. Därför finns inga siffror.
result-few = Det är för få svar för siffror. Det människor skrev är resultatet.
result-few-without-words = Det är för få svar för siffror. Det finns inte heller några kommentarer att visa.
result-no-lead = Inget svar är mycket vanligare än de andra. Läs mer här nedanför.
result-no-words = Det finns inga kommentarer att visa.
result-support = Visa siffrorna
result-next = Det här händer nu
result-summary = Sammanställning
result-summary-swedish = Det här är lättläst. En dator har gjort texten lättläst. Det är samma siffror.
result-summary-ordinary = Läs den vanliga texten
result-summary-not-easy = Den här meningen är inte lättläst.
result-who = Vilka har svarat
result-questions = Så svarade invånarna
result-goal = { $n ->
    [one] Det här är målet. Frågorna handlar om det:
   *[other] Det här är målen. Frågorna handlar om dem:
}
result-of-whom = Vi räknar procent av alla som fick frågan. Räknar vi på ett annat sätt skriver vi det.
result-summary-since = Vi rättade siffrorna den { $day }. Texten här är äldre. Den har kvar de gamla siffrorna tills vi har skrivit en ny.
result-alike = Tycker människor lika?
result-contents = Det här finns på sidan
result-more = Visa alla siffror
result-comments = Det här skrev invånarna:
result-comments-read = En person på kommunen har läst varje kommentar. Ord om personer är borttagna.
quote-answer = Ur ett svar
quote-meeting = Ur anteckningarna från ett möte
quote-finnish = på finska
quote-english = på engelska
quote-made-up = påhittat exempel
spoken-title = Det här skrev människor om
spoken-lead = En person på kommunen eller regionen har läst allt. Personen har bestämt ämnena. Ett svar kan handla om flera ämnen.
spoken-counted = Vi räknade svaren när ingen längre kunde svara. Ämnen som färre än { $threshold } skrev om står inte här.
spoken-uncounted = Vi visar inte hur många som skrev om varje ämne. Då kan någon kännas igen.
spoken-kept = Vi räknade innan vi rättade resultatet.
spoken-dropped = Många svar är ändrade. Därför visar vi inte hur många som skrev om varje ämne.
spoken-by-rule = Sedan kom det fler kommentarer. Dem har datorn lagt under det ämne som passade bäst.
spoken-judged = Personen har också bedömt om de som skrev är för eller emot. Det är ingen uträkning.
spoken-answers = { $count } svar
spoken-lean-for = de flesta som skrev är för
spoken-lean-against = de flesta som skrev är emot
spoken-lean-mixed = en del som skrev är för, andra är emot
spoken-lean-unclear = det går inte att säga om de flesta är för eller emot
spoken-quotes = Det här skrev några
spoken-chosen = Personen har valt vad som visas av det som skrevs.
spoken-voices = Enskilda röster
spoken-voices-about = En person på kommunen eller regionen har valt de här rösterna. Varje röst är en enda persons ord. Vi vet inte hur många som tycker likadant.
hands-title = Handuppräckning på möten
hands-about = Antalen gäller alla möten, med { $people }. De räknas inte med i svaren.
hands-hidden = Antalen visas inte, så att ingen kan kännas igen.
hands-choice = Val
hands-hands = Händer
sure-title = Så säkert är det här
sure-small = Tal under { $n } visas inte. Annars kan någon kännas igen.
sure-between = Ibland visar vi två tal i stället för ett. Det rätta talet ligger mellan dem.
sure-open = Alla kan öppna länken. Samma person kan ha svarat flera gånger.
sure-codes = Varje kod i ett brev gällde för ett svar. Vi vet inte vem som svarade.
signed-title = Siffrorna är låsta
signed-on = Siffrorna skrevs under den { $day }. De ändras bara om något blev fel. Då står det på den här sidan.
signed-print = Fingeravtryck
signed-why = Fingeravtrycket är räknat ur siffrorna. Ändras en siffra blir det ett annat.
signed-check = Du kan kontrollera det. Hämta filen JSON. Räkna ut dess SHA-256.
corrected-title = Resultatet är rättat
corrected-on = Vi rättade resultatet den { $day }. Skälet är:
corrected-kept = Få svar är ändrade. Därför står tabellerna kvar. De visar de { $n } svar som vi räknade först.
corrected-count = Tabellerna visar de { $n } svar som vi räknade först.
corrected-dropped = Många svar är ändrade. Därför har vi tagit bort tabellerna.
corrected-meetings-kept = Få möten är borttagna eller rättade. Därför står antalet deltagare kvar, och hur de räckte upp handen. Det är från de { $n } möten som vi räknade först.
corrected-meetings-dropped = Många av mötena är borttagna eller rättade. Därför visar vi inte hur många som var med. Vi visar inte heller hur de räckte upp handen.
corrected-before = Läs version { $n }. Den gäller inte längre
superseded-title = Det här resultatet gäller inte längre
superseded-newest = Läs resultatet som gäller
files-title = Hämta siffrorna
files-show = Visa filerna
files-same = Filerna har samma siffror som sidan.
files-csv = CSV, för kalkylprogram
files-xlsx = XLSX, för Excel
files-json = JSON, precis som den skrevs under
files-sentences = Texten i sammanställningen, som JSON
files-columns = Så läses filerna
files-column = Kolumn
files-means = Betydelse
statement-results = Det här har invånarna svarat
compare-link = Jämför kommuner och år
compare-title = Så har man svarat på olika platser
compare-lead = Här ser du svar på samma fråga. Frågan hade samma ord varje gång.
compare-not = Var försiktig
compare-not-who = Olika människor har svarat. Skillnader kan bero på det.
compare-not-rank = Listan visar inte vem som är bäst.
compare-not-hidden = Där få har svarat döljs en del.
compare-not-own = Kommunens egna frågor är inte med.
compare-none = Det finns inget att jämföra än.
compare-left-out = { $n ->
    [one] 1 resultat visas inte. Något är fel med det.
   *[other] { $n } resultat visas inte. Något är fel med dem.
}
compare-older = { $n ->
    [one] Svaren från 1 äldre tillfälle är inte med. Du ser de { $most } senaste.
   *[other] Svaren från { $n } äldre tillfällen är inte med. Du ser de { $most } senaste.
}
compare-without = De här är inte med:
compare-not-asked = { $round }: frågan fanns inte, eller hade andra ord.
compare-asked-of-some = { $round }: bara några fick frågan.
compare-of = { $place }, { $day }

## About the service

about-title = Om Med mig
about-lead = I Med mig frågar kommunen och regionen vad du tycker om vården. Politikerna läser svaren. Sedan bestämmer de. Efteråt får du veta vad som hände.
about-how = Så gör vi
about-how-promise = Politikerna väljer vad de vill fråga om. De lovar tre saker. De säger vad du kan påverka. De säger vem som bestämmer. De säger vilken dag du får svar.
about-how-answer = Du svarar. Det tar några minuter. Du behöver inte logga in.
about-how-read = En person på kommunen eller regionen läser det du har skrivit. Ingen ser resultatet förrän tiden är slut.
about-how-decide = Politikerna läser vad alla har sagt. Sedan bestämmer de.
about-how-reply = Du får veta vad som hände. Om det dröjer skriver vi det här.
about-near = Vad är Nära vård?
about-near-text = Vården och omsorgen ska komma närmare dig. Kommunerna och regionen har skrivit hur de vill att det ska bli. Det kallas målbild. Frågorna handlar om det som står där.
about-not = Det här kan du inte göra här
about-not-care = Du kan inte boka tid här. Du kan inte få råd om din hälsa här. Ring 1177 om du vill ha råd. Ring 112 om det är bråttom och allvarligt.
about-not-poll = De som svarar har själva valt att svara. Resultatet visar vad de tycker. Det visar inte vad alla tycker.
about-more = Läs mer
about-more-answer = Vad som händer med ditt svar
about-more-access = Kan alla använda Med mig?
about-more-easy = Om Med mig på lättläst
easy-title = Lättläst om Med mig
easy-lead = Här kan du säga vad du tycker om vården.
easy-what = Vad är Med mig?
easy-what-know = Kommunen vill veta vad du tycker.
easy-what-ask = Kommunen ställer frågor om vård och omsorg. Du svarar.
easy-what-read = Politikerna läser vad alla har svarat. Sedan bestämmer de.
easy-what-told = Efteråt får du veta vad de bestämde.
easy-answer = Hur svarar du?
easy-answer-go = Gå till startsidan. Välj din kommun. Tryck på det du vill svara på.
easy-answer-choose = Du väljer själv vilka frågor du svarar på. Du får hoppa över frågor.
easy-answer-name = Du behöver inte säga vad du heter.
easy-answer-send = När du är klar trycker du på knappen Skicka mitt svar.
easy-after = Vad händer med ditt svar?
easy-after-read = En person på kommunen läser det du har skrivit.
easy-after-others = Andra kan få läsa ditt svar. Skriv därför inte namn. Skriv inte om hur någon annan mår.
easy-after-kept = Kommunen sparar svaren. Det säger lagen.
easy-help = Behöver du vård?
easy-help-not = Här kan du inte få hjälp av vården.
easy-help-call = Ring 1177 om du behöver råd. Ring 112 om det är bråttom och allvarligt.
easy-start = Gå till startsidan
easy-more = Läs mer om Med mig på vanlig svenska
integrity-title = Integritet
integrity-heading = Vad som händer med ditt svar
integrity-lead = Du svarar utan namn. Andra kan läsa det du skickar. Så säger lagen.
integrity-short = Det viktigaste
integrity-short-read = En person på kommunen eller regionen läser det du skriver. Först efter det kan andra se det i ett resultat.
integrity-short-result = Resultatet kommer när ingen längre kan svara. Vi visar inte så små tal att någon kan känna igen dig.
integrity-short-cookies = Vi använder inga kakor när du svarar. Inga andra företag får veta att du är här.
integrity-kept = Det här sparar vi
integrity-kept-answers = Vi sparar dina svar. Vi sparar ålder och kön om du har svarat på det. Vi sparar om du svarade åt någon annan.
integrity-kept-how = Vi sparar hur du svarade, på vilket språk och vilken timme. Svarade du på papper? Då sparar vi vem som skrev in det.
integrity-kept-flags = Kanske var något konstigt när svaret skickades. Det gick kanske mycket fort. Då sparar vi det med svaret. Svaret räknas ändå. Ibland behöver du en kod från ett brev. Då räknas bara svar med rätt kod.
integrity-kept-code = Du får en kvittokod. Spara den. Utan koden kan ingen hitta ditt svar. Vi sparar inte själva koden.
integrity-kept-versions = Du kan ändra ditt svar eller ta tillbaka det. Då sparar vi det gamla svaret också.
integrity-not-kept = Det här sparar vi inte med svaret
integrity-not-kept-text = Vi sparar inte ditt namn eller din adress. Vi sparar inte vilken telefon eller dator du har. Vi sparar inte exakt när du svarade.
integrity-misuse = Vi räknar hur många svar som kommer från samma nätverk. Det gör vi för att se om någon fuskar. Kommer det många svar sparar vi ett spår av nätverket. Spåret går inte att koppla till ditt svar. Vi tar bort det inom en timme. Har du fått en kod i ett brev? Vi sparar att koden är använd. Vi sparar inte vilket svar den hörde till.
integrity-mail = Om du ger oss din mejladress
integrity-mail-follow = Du kan följa en dialog. Då sparar vi din mejladress. Vi tar bort den när du slutar följa. Vi tar bort den om den inte fungerar. Vi tar också bort den när dialogen är slut. Andra kan be att få se adressen så länge vi har den. Så säger lagen.
integrity-mail-code = Du kan få din kod i ett mejl. Sedan tar vi bort adressen. Kommer mejlet inte fram tar vi bort adressen efter sex timmar.
integrity-mail-networks = Vi räknar hur många mejl någon ber om. Det gör vi för att ingen ska kunna skicka för många. Då sparar vi ett spår av nätverket och adressen. Vi tar bort spåret inom ett dygn.
integrity-mail-apart = Vi sparar inte adressen ihop med ditt svar.
integrity-device = I din telefon eller dator
integrity-device-draft = Det du skriver sparas i din egen telefon eller dator. Där finns det tills du har skickat. Då försvinner inget om nätet slutar fungera. Frågorna sparas också där. Ändrar du hur stor texten är? Då sparas det med.
integrity-device-code = Din kod finns kvar i telefonen eller datorn när du har skickat. Då svarar du inte två gånger av misstag. Du kan ta bort koden när du har skickat. Går det inte att skicka? Då finns ditt svar kvar tills det går. När du har öppnat ditt svar minns webbläsaren koden. Den glömmer koden när du stänger fliken. Ändrar du ditt svar? Då minns fliken det du skriver tills du har skickat.
integrity-device-staff = De som arbetar här loggar in. Det gör politiker också. De får en kaka, annars kan de inte logga in. En del loggar in hos sin arbetsgivare. Då får de en kaka till, och vi sparar vem de är där. En del loggar in med en passkey. Då sparar vi en nyckel. Vi sparar aldrig ansikten eller fingeravtryck. Ibland skriver någon fel lösenord eller en kvittokod. Då sparar vi ett spår av nätverket. Då kan ingen gissa hur många gånger som helst.
integrity-record = Andra kan be att få läsa ditt svar
integrity-record-ask = Ditt svar är en allmän handling. Det betyder att vem som helst kan be att få läsa det. Nämnden ser efter om något i svaret är hemligt enligt lagen. Vi kan inte lova att det är hemligt.
integrity-record-kept = Nämnden bestämmer när svaren ska tas bort. Resultatet finns kvar. I resultatet har vi gömt små tal. Då kan ingen se vem som har svarat.
integrity-controller = Vem har ansvaret?
integrity-controller-text = Nämnden som ställer frågorna har ansvaret för svaren. Vill du prata med nämnden eller dess dataskyddsombud? Kontakta kommunen eller regionen.
integrity-controller-now = Just nu:
integrity-ground = Varför får nämnden spara svaren?
integrity-ground-task = Nämnden ska ta reda på vad invånarna tycker innan den bestämmer. Det är viktigt för alla. Därför får nämnden spara svaren. Så säger lagen (dataskyddsförordningen artikel 6.1 e).
integrity-ground-used = Nämnden räknar svaren och skriver vad de säger. De som arbetar för nämnden läser svaren. Politikerna läser texten om svaren.
integrity-rights = Dina rättigheter
integrity-rights-text = Du kan fråga nämnden vad den har sparat om dig. Du kan be nämnden att rätta fel. Du kan säga nej till att nämnden använder svaret. Du kan be den att använda det mindre. Nämnden behöver din kvittokod för att hitta svaret.
integrity-complain = Är du inte nöjd? Då kan du klaga. Skriv till
access-title = Tillgänglighet
access-heading = Kan alla använda Med mig?
access-lead = Alla ska kunna svara. Här står vad som fungerar och vad som inte fungerar. Här står också hur du får hjälp.
access-who = Kommunen eller regionen som frågar har ansvaret för att alla kan svara. Den här sidan handlar om Med mig.
access-how-well = Hur bra är det?
access-before = Med mig är
access-partly = delvis förenlig
access-after = med lagen om tillgänglighet till digital offentlig service. Det betyder att det mesta fungerar men inte allt. Reglerna heter WCAG 2.2, nivå AA. De heter också EN 301 549 version 3.2.1.
access-flaws = Det här fungerar inte bra
access-flaws-easy = För dig som behöver lättläst
access-flaws-easy-vision = Målbildens texter kan vara svåra. Ibland finns de på lättläst.
access-flaws-easy-rounds = Kommunens frågor finns inte alltid på lättläst.
access-flaws-language = För dig som använder ett annat språk
access-flaws-language-text = Med mig finns på svenska, lättläst, finska och engelska. Frågorna finns inte alltid på alla språken. Målbilderna är skrivna på svenska. Bara en del av dem är översatt. Inget finns på teckenspråk.
access-flaws-aids = För dig som använder hjälpmedel
access-flaws-aids-text = Ingen med skärmläsare, förstoring eller röststyrning har provat Med mig. Det kan finnas fel som vi inte vet om.
access-flaws-none-excepted = Lagen gäller allt som finns på Med mig.
access-help = Berätta om något inte fungerar
access-help-text = Kontakta kommunen eller regionen som frågar. Du kan få frågorna på ett annat sätt. Det kan vara på papper eller i telefon. Vem som frågar står på dialogens sida. Där står också hur du får kontakt.
access-help-no-form = Du kan inte skriva till oss här om fel. Det är också ett fel.
contact-title = Vill du fråga något?
contact-reach = Har du frågor? Vill du svara på ett annat sätt? Kontakta { $place }:
contact-switchboard = Har du frågor? Vill du svara på ett annat sätt? Ring växeln hos { $place }. Be att få prata med den som har hand om dialogen.
contact-others = Står inte din kommun eller region här? Ring växeln där. Be att få prata med den som har hand om dialogen.
access-complain = Om du inte är nöjd
access-complain-before = kontrollerar att lagen följs. Du kan
access-complain-link = säga till dem om något inte fungerar
access-method = Hur vi har provat
access-method-text = Vi har provat själva. Ett program har provat sidorna. Vi har också använt dem med bara tangentbord. Ingen annan har provat.
access-assessed = Vi provade den { $day }.
access-updated = Den här sidan ändrades den { $day }.

## When something went wrong

error-not-found = Sidan finns inte
error-not-found-help = Adressen kan vara fel. Sidan kan också ha flyttat.
error-not-signed-in = Du behöver logga in
error-not-allowed = Du får inte göra det här
error-not-allowed-help = Tror du att det är fel? Prata med administratören.
error-conflict-help = Gå tillbaka, läs om sidan och försök igen.
error-too-large = Du har skrivit för mycket
error-too-large-help = Texten behöver vara kortare. Gå tillbaka. Det du skrev kan finnas kvar. Men det är inte säkert.
error-too-slow = Det tog för lång tid. Försök igen om en stund.
error-other-site = Formuläret kom inte från Med mig
error-other-site-help = Gå till sidan på Med mig. Fyll i där. Skicka igen.
error-unavailable = Det fungerar inte just nu. Försök igen om en stund.
error-internal = Något gick fel. Det är vårt fel. Försök igen om en stund.
error-again-help = Ladda om sidan om en stund. Webbläsaren kan fråga om något ska skickas igen. Svara ja.
error-start = Se vad du kan svara på nu

## What stands in place of words that a moderator has covered

redaction-person = [borttaget: det handlade om en person]
redaction-health = [borttaget: det handlade om någons hälsa]
redaction-threat = [borttaget: det var ett hot eller en kränkning]
redaction-copyright = [borttaget: någon annan har skrivit orden]
redaction-other = [borttaget]

## What became of it: decisions, and the reply to residents

decisions-title = Beslut
decisions-lead = Här står vad politikerna har bestämt. Du ser också om invånarna fick säga vad de tycker.
decisions-link = Alla beslut
decisions-where = Vilken kommun?
decisions-behind = Har invånarna varit med?
decisions-all = Visa alla beslut
decisions-with-dialogue = Ja, de har varit med
decisions-without-dialogue = Nej, de har inte varit med
decisions-none = Det finns inga beslut att visa
decisions-none-chosen = Det finns inget beslut som passar med det du valde
decisions-none-help = När politikerna har bestämt något står det här.
decisions-newest = Här visas de { $n } senaste besluten.
decisions-choose = Välj en kommun för att se fler.
decision-by = { $body } bestämde det den { $day }, { $item }.
decision-with-dialogue = Invånarna fick säga vad de tycker.
decision-without-dialogue = Invånarna har inte varit med.
decision-made-up = Det här är bara ett exempel. Ingen har bestämt det.
decision-wording = Det här bestämde politikerna
decision-case = Nummer på ärendet: { $number }
decision-minutes = Läs hela protokollet
decision-dialogues = Fick invånarna säga vad de tycker?
decision-no-dialogue = Invånarna har inte fått säga vad de tycker i Med mig.
decision-rounds = Beslutet bygger på svaren på de här frågorna:
decision-outcome = Det här blev det av svaren
decision-changed = Vi rättade ett fel här den { $day }.
dialogue-decisions = Det här har politikerna bestämt
reply-title = Det här blev det av svaren
reply-read = Läs svaret från politikerna
reply-given = Du fick svar den { $day }.
reply-given-late = Du skulle ha fått svar senast den { $day }.
reply-in-swedish = Svaret är på vanlig svenska. Det är inte lättläst.
reply-said = Det här sa ni, och det här bestämdes
reply-whole = Alla svar tillsammans
reply-decision = Det här är bestämt:
reply-no-action = Politikerna gör inget åt det. Skälet är:
reply-unanswered = Politikerna har inte svarat på det här.
reply-hidden = { $n ->
    [one] En mening visas inte. Svaret på den visas inte heller. Det som meningen byggde på är ändrat.
   *[other] { $n } meningar visas inte. Svaren på dem visas inte heller. Det som meningarna byggde på är ändrat.
}
reply-from-before = Resultatet är rättat efter att meningen skrevs. Meningen är inte ändrad.
reply-changed = Det här blir annorlunda
reply-why = Därför
reply-actions = Det här ska göras
reply-action-by = Det är klart senast den { $day }.
reply-action-overdue = Det skulle vara klart senast den { $day }. Vi har inte skrivit om det blev gjort.
reply-no-actions = Det finns inget mer som ska vara klart en viss dag.
receipt-decided = Det här har politikerna bestämt
receipt-nothing-decided = Politikerna har inte bestämt något. Läs deras svar.
follow-mail-fed-back-subject = Nu har du fått svar: ”{ $dialogue }”
follow-mail-fed-back = Politikerna har svarat på det ni sa i ”{ $round }”. Läs vad de har bestämt. Läs också vad som händer nu.
follow-mail-fed-back-link = Läs svaret
