# Every text has a name, and every language has every text. Numbers choose their form: { $n -> [one] … *[other] … }.

## The language itself

language-name = Svenska
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

round-in-swedish = Frågorna finns bara på svenska
round-in-swedish-help = Ingen har översatt dem än. Du kan svara ändå.
round-question-in-swedish = Den här frågan finns bara på svenska.
round-title-in-swedish = Rubriken finns bara på svenska.
statement-from = Ur
statement-translated = Översättning. Den antagna texten är på svenska.
card-translated = (översättning)
card-in-swedish = bara på svenska
promise-in-swedish = En del av det här finns bara på svenska.

## Start, kommun, målbild and dialogue

start-title = Tyck till om vården nära dig
start-title-in = Tyck till om vården i { $place }
start-lead = Svara på några frågor. Politikerna läser en sammanställning innan de beslutar, och du får veta vad som hände.
start-where = Var bor du?
start-all = Alla kommuner
start-show = Visa
start-more-about = Mer om { $place }
open-title = Det här kan du svara på nu
open-none = Det finns inget att svara på just nu
open-none-help = När nästa dialog öppnar står den här.
open-elsewhere = Se vad som pågår i andra kommuner
earlier-title = Det här hände sedan
card-late = Försenat:
card-late-since = svaret skulle ha kommit senast den { $day }.
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
happens-stopped = Svarstiden är slut. Nu läser vi svaren.
happens-closed = Svaren är lästa. De går till politikerna i { $body } innan de beslutar.
happens-delivered = Politikerna i { $body } har fått svaren.
happens-meeting-passed = Politikerna skulle ta upp svaren den { $day }. Något beslut är inte inskrivet än.
happens-decided = Politikerna har beslutat.
happens-fed-back = Politikerna i { $body } har svarat.
happens-withdrawn = Frågorna är återkallade.
body-unnamed = nämnden
body-in-place = { $body } i { $place }
step-answer = Du svarar
step-answer-open = till och med den { $day }
step-answer-over = till och med den { $day }
step-answered = Du kunde svara
step-read = Svaren läses
step-read-detail = och går till politikerna i { $body }
step-was-read = Svaren är lästa
step-given-detail = och politikerna i { $body } har fått dem
step-decide = Politikerna beslutar
step-decide-detail = i { $body }
step-decide-passed = i { $body }, men inget beslut är inskrivet än
step-was-decided = Politikerna har beslutat
step-decided = Politikerna har tagit ställning
step-reply = Du får svar
step-reply-detail = senast den { $day }
step-replied = Du har fått svar
ladder-information = Information
ladder-information-means = Vi berättar vad som händer och varför.
ladder-consultation = Konsultation
ladder-consultation-means = Vi frågar vad du tycker, och politikerna läser en sammanställning av svaren innan de beslutar.
ladder-deliberation = Dialog
ladder-deliberation-means = Vi träffas, lyssnar på varandra och resonerar tillsammans.
ladder-influence = Inflytande
ladder-influence-means = Du är med och tar fram förslagen, och politikerna väljer bland dem.
ladder-co-decision = Medbeslutande
ladder-co-decision-means = Du är med och fattar beslutet.
ladder-title = Så mycket kan du påverka
ladder-five = Fem sätt att vara med
ladder-help = Kommuner brukar tala om fem steg. Ju högre steg, desto mer bestämmer du.
ladder-here = Här är vi i den här dialogen.
dialogue-asks = Den som frågar: { $body }.
dialogue-joint-asks = Dialogen hålls av { $body } tillsammans med kommunerna i listan.
dialogue-joint-help = Flera kommuner ställer samma frågor. Välj din kommun.
dialogue-joint-later = har inte öppnat än
dialogue-joint-asks-bodies = Dialogen hålls av { $body } tillsammans med nämnderna i listan.
dialogue-joint-help-bodies = Flera nämnder i kommunen ställer samma frågor. Välj vem du vill svara.
dialogue-joint-which = Vem vill du svara?
dialogue-so-far = Så långt har vi kommit
dialogue-late = Svaret är försenat
dialogue-late-since = Du skulle ha fått svar senast den
dialogue-late-help = Det har inte kommit än.
dialogue-stopped = Den stoppades i förtid:
round-withdrawn-why = Skälet är:
note-title = Meddelande om frågorna
note-written = Skrivet den { $day }.
dialogue-answer = Svara nu
demonstration-title = Påhittat exempel
demonstration-help = Det här är en demonstration. Kommunen har inte beställt den, och svaren är påhittade.
state-planned = Planerad
state-open = Öppen
state-stopped = Stoppad
state-closed = Stängd
state-summarised = Sammanställd
state-delivered = Överlämnad
state-decided = Beslutad
state-fed-back = Besvarad
state-archived = Arkiverad
state-withdrawn = Återkallad
promise-title = Det här lovar vi
promise-can = Det här kan du påverka
promise-cannot = Det här går inte att påverka
promise-who = De här beslutar
promise-when = Då får du svar
promise-by = Senast den
promise-undecided = Det är inte bestämt än.
kommun-vision = Det här vill länet
kommun-vision-help = Alla frågor utgår från
kommun-about = Om { $place }
kommun-people = { $place } hade { $n } invånare i slutet av { $year }. Källa: { $source }.
kommun-bodies = De beslutar i kommunen
kommun-languages = { $place } är förvaltningsområde för { $languages }. Du har rätt att använda { $languages } när du har kontakt med kommunen.
kommun-finnish = finska
kommun-sami = samiska
kommun-meankieli = meänkieli
list-last = { $first } och { $last }
vision-in-swedish = Målbilden är beslutad på svenska.
vision-statements = Det här vill vi
vision-changes = Så förändras vården
vision-shifts = Perspektivskiften
vision-from = Från
vision-to = Till
vision-factors = Det här behövs för att lyckas
vision-background = Bakgrund ur målbilden
vision-who = Vem som har bestämt
vision-source = Källa: { $source } Texten är återgiven ord för ord.
vision-adopted = Antagen av { $body } den { $day }
vision-in-force = Gäller från och med den { $day }.
vision-until = till och med { $year }
statement-easy = Lättläst
statement-easy-note = Den lättlästa texten är en bearbetning. Den ingår inte i den målbild som har antagits.
statement-adopted = Så står det i målbilden
statement-open = Säg vad du tycker nu
statement-asked = De här har frågat
text-in-swedish = Den här texten finns bara på svenska.
start-code-title = Har du en kod från en affisch eller ett brev?
start-code-label = Koden
start-code-hint = Bokstäver och siffror, till exempel HSD4.
start-code-go = Till frågorna
start-code-missing = Skriv koden som står på affischen eller i brevet.
start-code-unknown = Vi hittar inga frågor med den koden. Läs koden en gång till, eller välj bland det du kan svara på nu.

## Answering

answer-send = Skicka mitt svar
answer-send-anyway = Skicka ändå, som det är
answer-send-mended = Jag har ändrat: skicka mitt svar
answer-to-buttons = Till knapparna som skickar
answer-warned-at = Ändra det du skrev på frågan ”{ $question }”
answer-warned-mended = Texten är ändrad. Nu kan du skicka ditt svar.
answer-shown-again = Språket är bytt. Allt du har svarat finns kvar.
answer-other-title = Är det här ett nytt svar?
answer-other-text = Du har redan skickat ett svar härifrån, och det ser inte ut som det här. Vill du ändra det svaret, eller skicka det här som ett nytt? Inget är ändrat än.
answer-change = Ändra mitt svar
answer-new = Skicka som ett nytt svar
answer-withdrawn-title = Du tog tillbaka svaret den { $day }
answer-withdrawn-text = Det räknas inte, och inget är ändrat nu. Vill du att det ska räknas, så som det står här? Eller vill du skicka det här som ett nytt svar?
answer-meanwhile-title = Svaret är ändrat under tiden
answer-meanwhile-text = Ditt svar har skickats på nytt sedan du öppnade det här. Inget är ändrat än. Skickar du det som står här gäller det i stället.
answer-not-sent = Ditt svar är inte skickat än
answer-without-script = Läs gärna igenom dina svar en gång till innan du skickar. Alla står här ovanför.
answer-sent-before = Har du redan svarat? Skicka inte en gång till: då blir det två svar.
answer-sent-before-link = Ändra ditt svar med kvittokoden
answer-dont-know = Jag vet inte
answer-no-answer = Jag vill inte svara
answer-no-answer-unsure = Jag vet inte, eller vill inte svara
answer-choose-many = Du kan välja flera.
answer-depends = Svara om du valde ”{ $option }” på frågan ”{ $question }”
answer-rank-hint = Sätt 1 vid det som är viktigast. Du behöver inte numrera alla.
answer-rank-buttons = Flytta upp det som är viktigast. Du behöver inte ordna alla.
answer-agree = Håller med
answer-disagree = Håller inte med
answer-pass = Hoppa över
answer-own-link = Lägg till ett eget påstående
answer-own-label = Vill du lägga till ett eget påstående?
answer-own-hint = Skriv en enda tanke, så att andra kan hålla med eller inte. Skriv inget om enskilda personer. Ta först ställning till minst { $n } av påståendena. En tjänsteperson läser det du skriver. Visas det sedan för andra går det inte att ta tillbaka.
answer-own-too-few = { $n ->
    [one] Ta ställning till påståendet, annars kan det egna påståendet inte tas emot. ”Hoppa över” räknas också.
   *[other] Ta ställning till minst { $n } påståenden, annars kan det egna påståendet inte tas emot. ”Hoppa över” räknas också.
}
answer-own-from = Påstående från en invånare
answer-own-withheld = Påståendet är borttaget av en tjänsteperson.
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
answer-behalf-hint = Hjälper du någon att svara? Välj ”Jag svarar åt någon annan”, och svara sedan med den personens ålder och kön.
answer-behalf-self = Jag svarar för mig själv
answer-behalf-other = Jag svarar åt någon annan
answer-behalf-other-how = Jag svarar åt någon annan, med den personens ålder och kön
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
answer-skip-unsure = Hoppa över: vet inte, eller vill inte svara
answer-skip-sure = Vill du ta bort det du har skrivit här? Vill du ha det kvar, välj Avbryt och sedan Nästa.
answer-skip-rest = Hoppa över resten av påståendena
answer-back = ← Tillbaka
answer-saved = Sparat på din telefon.
answer-clear = Rensa från den här telefonen
answer-clear-sure = Vill du ta bort det du har svarat från den här telefonen?
answer-progress = { $place } · fråga { $n } av { $all }
answer-progress-last = { $place } · titta igenom och skicka
answer-left-many = ungefär { $n } minuter kvar
answer-left-one = ungefär en minut kvar
answer-count-left = { $n } tecken kvar
answer-count-over = { $n } tecken för mycket
answer-review = Titta igenom dina svar
answer-review-help = Inget är skickat än. Du kan ändra det du vill, och sedan skicka.
answer-review-changing = Ditt tidigare svar ligger kvar tills du skickar. Du kan ändra det du vill, och sedan skicka.
answer-review-withdrawn = Ditt svar är tillbakataget. Det räknas igen när du skickar. Du kan ändra det du vill, och sedan skicka.
answer-review-return = Tillbaka till genomgången
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
answer-rank-more = Nästa fråga kommer strax. Tryck på en till om du vill ordna fler.
answer-before-title = Ditt svar är redan skickat
answer-before-text = Skickar du igen frågar vi om du vill ändra det svaret eller skicka ett nytt. Ska någon annan svara härifrån, rensa först.
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
shut-not-yet = Du kan inte svara än
shut-over = Du kan inte svara längre
shut-stopped = Svarstiden är slut. Svaren räknas.
shut-withdrawn = Frågorna är återkallade
shut-withdrawn-help = Det går inte att svara. Svar som hade kommit räknas inte.
shut-withdrawn-opened = Ingen kan svara längre. Svaren som har kommit räknas inte, och det blir inget resultat. Svaren finns kvar, som lagen kräver.
shut-dialogue = Läs om dialogen
shut-early = Svarstiden tog slut i förtid:
shut-late = Ditt svar kom inte med
shut-late-below = Det du skrev står här nedanför.
shut-now = Se vad du kan svara på nu
shut-soon = Snart går det att svara. Titta in igen om en dag eller två.
shut-opens = Det är tänkt att du ska kunna svara från den { $day }.
shut-reply-by = Politikerna i { $body } svarar senast den { $day }. Svaret på vad som hände kommer på dialogens sida.
shut-reply = Svaret på vad som hände kommer på dialogens sida.
shut-unknown = Frågorna finns inte
shut-unknown-title = Det finns inga frågor med den koden
shut-unknown-help = Titta på affischen eller brevet igen. Det är lätt att blanda ihop 0 och O, eller 1 och I.
shut-all-now = Se allt du kan svara på nu
shut-open-now = Det här kan du svara på nu
shut-away = Vi kunde inte ta emot ditt svar
shut-away-title = Vi kunde inte ta emot ditt svar just nu
shut-away-help = Det beror på oss. Allt du har svarat finns kvar på den här sidan. Vänta en liten stund och försök igen.
shut-again = Försök igen
shut-wrote = Det du skrev

## Sending, and what waits on the device

sending-on-its-way = Skickar ditt svar…
sending-waits-title = Ditt svar är inte skickat än
sending-waits = Vi kunde inte skicka just nu. Ditt svar ligger kvar i din telefon och skickas när du har nät.
sending-waits-in-page = Vi kunde inte skicka just nu. Låt den här sidan vara öppen. Ditt svar skickas när du har nät.
sending-now = Försök nu
sending-not-yet = Det gick inte nu heller. Vi försöker igen.
sending-left-title = Ett svar väntar på att skickas
sending-left = Det ligger kvar i din telefon och är inte framme än.
sending-left-link = Öppna frågorna, så skickas det
sending-ask-title = Vill du skicka det så här?
sending-ask = Vill du ändra texten? Tryck på Ändra bredvid den, här ovanför.
sending-too-large-title = Svaret är för stort att skicka
sending-too-large = Korta ner det du har skrivit och skicka igen. Allt står kvar här.
sending-other-tab = Frågorna är öppna i en annan flik också. Det du svarade sist är det som sparas. Fortsätt i en av dem.
sending-refused-title = Ett svar behöver läsas igenom
sending-refused = Ett svar som du skickade utan nät är inte framme. Det ligger kvar i din telefon.
sending-refused-show = Visa svaret
sending-refused-link = Läs igenom svaret
sending-arrived-title = Ditt förra svar är framme
sending-arrived = Skriv upp kvittokoden. Den visas bara nu:
late-title = Ditt svar kom för sent för att räknas
late-lead = Du skickade det i tid, men nätet höll kvar det. När det kom fram var resultatet redan klart.
late-lead-after = När det kom fram gick det inte längre att svara på frågorna.
late-kept = Svaret är sparat. Det räknas inte med i resultatet.
late-uncounted-title = Ditt svar är sparat men räknas inte
late-without-code = Det gick inte att använda koden från brevet. Den saknades, var fel eller redan använd.
late-empty-title = Ditt svar räknas inte
late-empty = Det gick inte att läsa något svar på någon av frågorna. Bara det som gick att läsa är sparat.
late-withdrawn = Du tog tillbaka svaret den { $day }. Det gäller fortfarande.
late-excluded = Resultatet rättades den { $day }. Sedan dess räknas svaret inte.
late-again = Det som skärmen skickade igen är sparat. Det räknas inte.
late-code = Din kvittokod
late-follow = Läs om dialogen

## Warnings and privacy at the form

warning-number = Det ser ut som ett personnummer. Ta gärna bort det.
warning-phone = Det ser ut som ett telefonnummer. Ta gärna bort det.
warning-mail = Det ser ut som en e-postadress. Ta gärna bort den.
warning-others = Ditt svar kan läsas av andra.

guard-wait = Det kommer väldigt många svar från nätet där du är just nu. Allt du har svarat finns kvar på den här sidan. Vänta en minut och skicka igen.
guard-decoy = Lämna det här fältet tomt
guard-old-form = Formuläret var för gammalt. Läs igenom ditt svar och skicka igen.
guard-other-answer = Koden i formuläret hörde till ett annat svar. Läs igenom ditt svar och skicka igen.
guard-code-first = Ha ditt brev framme. Sist skriver du koden som står i det.
guard-code-title = Koden i ditt brev
guard-code-label = Skriv koden
guard-code-hint = Tre grupper med fyra tecken, som K7QX-M2PD-9RTA. Den gäller för ett svar. Vi sparar att koden är använd, men inte vilket svar den hörde till.
guard-code-missing = Skriv koden som står i brevet
guard-code-odd = Det är något fel i koden. Titta i brevet igen: tre grupper med fyra tecken.
guard-code-unknown = Koden hör inte till de här frågorna. Titta i brevet igen.
guard-code-used = Koden är redan använd, och den gäller för ett svar. Vill du ändra ett svar som du har skickat behöver du din kvittokod.

privacy-who = { $who } frågar. Svaret blir en allmän handling, som andra kan be att få läsa.
privacy-write = Skriv inga namn, inga personnummer och inget om någon annans hälsa.
privacy-care-short = Akut: ring 112. Råd om vård: ring 1177.
privacy-care = Behöver du vård eller råd? Ring 1177. Ring 112 om någons liv är i fara.
privacy-summary = { $who } frågar. Så tar vi hand om ditt svar
privacy-controller-title = Vem ansvarar
privacy-controller = { $who } är personuppgiftsansvarig för svaren.
privacy-officer = Dataskyddsombudet svarar på frågor om hur dina uppgifter hanteras: { $contact }
privacy-no-officer = Har du frågor om hur dina uppgifter hanteras? Kontakta { $place } och fråga efter dataskyddsombudet för { $body }. Vi har ingen direkt adress att ge dig här.
privacy-why-title = Varför vi frågar
privacy-why = Att fråga invånarna inför beslut är en uppgift av allmänt intresse. Därför får vi ta emot svaren (dataskyddsförordningen, artikel 6.1 e). Skriver någon ändå om hälsa har vi stöd i artikel 9.2 g.
privacy-choice-title = Du väljer själv
privacy-choice = Du behöver inte logga in. Ingen fråga är obligatorisk. Du kan hoppa över dem du inte vill svara på.
privacy-kept-title = Vad vi sparar
privacy-kept = Dina svar, vilket språk du svarade på och vilken timme svaret kom. Om du svarade åt någon annan sparas det också. Inte din adress på nätet, och inga kakor. Medan du skriver sparas ett utkast på din egen telefon eller dator. Det försvinner när svaret är framme, men kvittokoden ligger kvar där tills du tar bort den.
privacy-misuse = För att märka missbruk räknar vi under en kort tid hur många svar som kommer från samma nätverk. Räkningen görs med ett avtryck av nätverkets adress. Den sparas inte med svaret och tas bort inom en timme. Var något ovanligt, till exempel att många svar kom på kort tid, sparas en märkning med svaret. Det räknas ändå.
privacy-readers-title = Vem som kan läsa
privacy-readers = En tjänsteperson hos kommunen eller regionen läser det du har skrivit med egna ord innan någon annan får se det på de här sidorna. Politikerna får resultatet. Små tal döljs, så att siffrorna inte pekar ut någon. Det du har skrivit kan citeras.
privacy-record = Allmän handling betyder att vem som helst kan be att få läsa svaren. Då prövar vi först om något i dem är hemligt enligt lag.
privacy-how-long-title = Hur länge svaren finns kvar
privacy-how-long = Till dess att det finns ett beslut om att de får tas bort, enligt reglerna för kommunens eller regionens arkiv. Sammanställningen sparas för alltid.
privacy-regret-title = Om du ångrar dig
privacy-regret = När du har skickat får du en kvittokod. Den är det enda som visar vilket svar som är ditt. Kommer samma formulär en gång till med andra svar, frågar vi om du vill ändra det första. Ett ändrat svar blir en ny version, och den tidigare finns kvar, som lagen kräver.
privacy-rights-title = Dina rättigheter
privacy-rights = Du har rätt att få veta vad som finns om dig, att få fel rättade, att begära att vi begränsar användningen och att invända mot den. Eftersom du svarar utan namn behöver vi din kvittokod för att hitta svaret.
privacy-complain = Du kan klaga hos { $authority }.
privacy-more = Läs mer om integritet

## On paper: form, poster, letters; and by telephone

paper-code = Kod
paper-page = Sida
paper-page-of = av
paper-document-form = Blankett { $code }: { $title }
paper-document-poster = Affisch { $code }: { $title }
paper-document-letter = Brev { $code }: { $title }
paper-instructions = Sätt ett kryss i rutan. Hoppa över de frågor du inte vill svara på. De små siffrorna vid rutorna är till för den som läser in svaren.
paper-hand-in = Lämna blanketten senast den { $day }.
paper-over = Svarstiden gick ut den { $day }. Blanketten kan inte lämnas in längre.
paper-return = Här lämnar du blanketten:
paper-return-here = Här:
paper-letter-code = Skriv koden från ditt brev här:
paper-letter-code-needed = Utan den räknas inte ditt svar.
paper-privacy = { $who } frågar och är personuppgiftsansvarig. Skriv inte ditt namn eller personnummer, och inget om någon annans hälsa. Ditt svar blir en allmän handling, som andra kan be att få läsa. Läs mer på medborgardialogens sida: { $address }
paper-no-receipt = På papper får du ingen kvittokod. Därför kan du inte se, ändra eller ta tillbaka svaret när du har lämnat det.
paper-receipt-on-screen = Vill du kunna det, svara på { $address }.
paper-choose-many = Du kan kryssa i flera.
paper-rank-hint = Skriv 1 vid det som är viktigast, 2 vid det näst viktigaste och så vidare.
paper-own = Vill du lägga till ett eget påstående till fråga { $question }?
paper-own-only-if = Om du har tagit ställning till minst { $votes } av påståendena i fråga { $question }
paper-own-hint = En enda tanke, högst { $n } tecken, som andra kan hålla med om eller inte. Skriv inget om enskilda personer.
paper-only-if = Om svaret på fråga { $question } är { $key }, { $text }
paper-only-if-key = Om svaret på fråga { $question } är { $key }
paper-staff = Fylls i av kommunen
paper-staff-number = Papper nr
paper-staff-day = Lämnat den
paper-made-up = Dialogen är påhittad, för att visa hur tjänsten fungerar.
paper-qr = QR-kod som leder till { $address }
poster-answer = Svara här
poster-how = Rikta mobilens kamera mot rutan, eller skriv adressen som står nedanför.
poster-code = Koden är
poster-until = Svara senast den
poster-quoted = ”{ $text }”
poster-letter = Du behöver koden som står i brevet du har fått.
poster-languages = Du väljer språk själv: { $languages }.
poster-paper-return = Du kan också svara på papper. Blanketten lämnas här: { $place }.
poster-paper-ask = Du kan också svara på papper. Fråga { $place } efter blanketten.
poster-phone = Du kan också svara på telefon. Fråga { $place } hur du gör.
poster-who = { $who } frågar.
poster-who-reply = { $who } frågar. Senast den { $day } får du veta vad som hände.
letter-code = Frågornas kod { $code }
letter-asks = { $who } frågar. I varje brev står en egen kod, som gäller för ett svar.
letter-how = Så här svarar du
letter-how-address = Rikta mobilens kamera mot rutan, eller skriv { $address } i en webbläsare.
letter-how-answer = Svara på frågorna. Hoppa över dem du inte vill svara på.
letter-how-code = Skriv din engångskod sist, och skicka.
letter-own-code = Din engångskod
letter-until = Svara senast den { $day }.
letter-no-internet = Har du inte internet?
letter-reach = Hör av dig hit: { $contact }
letter-phone = Du kan svara på telefon. Ha brevet framme när du ringer.
letter-phone-ask = Du kan svara på telefon. Fråga { $place } hur du gör, och ha brevet framme.
letter-paper = Du kan svara på en blankett av papper. Skriv din kod på den.
letter-paper-return = Du kan svara på en blankett av papper. Skriv din kod på den. Här lämnar du den: { $place }
letter-kiosk = Du kan svara på en svarsskärm. Skriv din kod sist.
letter-help = Någon du litar på kan hjälpa dig att svara. Biblioteket brukar ha datorer att låna.
letter-unknown = Vi vet inte vem som fick vilken kod
letter-unknown-why = Breven är inte skrivna till någon särskild, och det finns ingen lista. När du svarar sparar vi att koden är använd, men inte vilket svar den hörde till.
letter-then = Det här händer med ditt svar
letter-reply = { $body } svarar invånarna senast den { $day }.
letter-record = Skriv inte ditt namn i svaret: det blir en allmän handling, som andra kan be att få läsa.
phone-script = { $who } frågar och ansvarar för svaren. Du behöver inte säga vem du är, och du kan hoppa över frågor. Ditt svar blir en allmän handling, som andra kan be att få läsa. Berätta inte om någon annans hälsa.
phone-code = Skriv upp den här koden. Den är nyckeln till ditt svar. Utan den kan ingen visa vilket svar som är ditt, inte heller vi.
ways-title = Så kan du svara
ways-screen = På mobil, surfplatta eller dator, här på webbplatsen.
ways-kiosk = På en svarsskärm. Fråga { $place } var den står.
ways-paper = På papper. Be { $place } om blanketten.
ways-paper-return = Här lämnar du den:
ways-phone = Genom att ringa. Fråga { $place } hur du gör.
ways-meeting = På ett möte. Fråga { $place } när det är.

## Thanks and the receipt

thanks-title = Tack
thanks-heading = Tack. Ditt svar är framme.
thanks-heading-changed = Tack. Ditt ändrade svar är framme.
thanks-code-title = Din kvittokod
thanks-code-use = Spara koden. Med den kan du se ditt svar, ändra det eller ta tillbaka det, och se vad det ledde till. Utan den kan ingen visa vilket svar som är ditt, inte heller vi.
thanks-code-how = Skriv upp koden, fotografera den eller skriv ut sidan. Visa den inte för någon som du inte vill visa ditt svar för.
thanks-code-address = Skriv koden på { $address }
thanks-qr = QR-kod som leder till sidan där du ser ditt svar, med koden { $code } ifylld
thanks-show = Se mitt svar
thanks-change = Vill du ändra något? Tryck på Se mitt svar, och gå inte bakåt i webbläsaren.
thanks-next-title = Det här händer nu
thanks-next-others = Andra kan svara till och med den { $day }.
thanks-next-reply = Politikerna i { $body } svarar senast den { $day }. Svaret kommer på dialogens sida.
thanks-next-reply-undated = Svaret från politikerna i { $body } kommer på dialogens sida.
thanks-dialogue = Läs om dialogen
thanks-lost-title = Här visas ett tack när du har skickat ett svar
thanks-lost-text = Kvittot visas när ett svar är framme. Med kvittokoden ser du ditt svar igen.
thanks-lost-have = Har du en kvittokod? Se ditt svar
thanks-start = Se vad du kan svara på nu

receipt-ask-title = Se ditt svar
receipt-ask-lead = Skriv kvittokoden som du fick när du hade skickat ditt svar.
receipt-ask-changing = Du höll på att ändra ditt svar. Skriv koden igen och välj att ändra, så finns det du ändrade kvar.
receipt-code-label = Kvittokod
receipt-code-hint = Tolv tecken, till exempel K7QX-M2PD-9RTA. Stora eller små bokstäver går lika bra.
receipt-show = Visa mitt svar
receipt-lost-code = Har du tappat koden kan vi inte hitta ditt svar. Ingen ska kunna ta reda på vem som har svarat vad.
receipt-here-title = Du har svarat härifrån
receipt-here-open = Öppna svaret på:
receipt-wrong = Vi hittar inget svar med den koden. Jämför den med den du fick, tecken för tecken.
receipt-missing = Skriv koden.
receipt-disposed = Är svaret gallrat finns det inte kvar.
receipt-text-disposed = Texten är gallrad. Nämnden har beslutat att den inte ska sparas längre.
receipt-wait-title = Vänta några sekunder
receipt-wait = Det har kommit många fel koder från samma nät som ditt. Vänta några sekunder och tryck igen.

receipt-title = Ditt svar
receipt-sent = Skickat den { $day }.
receipt-changed = Senast skickat den { $day }.
receipt-versions = { $n ->
    [one] Du har ändrat ditt svar { $n } gång. Den tidigare versionen finns kvar, som lagen kräver.
   *[other] Du har ändrat ditt svar { $n } gånger. De tidigare versionerna finns kvar, som lagen kräver.
}
receipt-no-way-back = Vill du tillbaka hit från en annan sida skriver du koden igen på sidan Se ditt svar. Det går inte med webbläsarens bakåtknapp.

receipt-counts-title = Räknas svaret?
receipt-counts-open = Ja, så länge du inte tar tillbaka det.
receipt-counts-later = Ja. Det är med när svaren räknas.
receipt-counts-done = Ja. Det är med i resultatet.
receipt-counts-withdrawn = Nej. Du tog tillbaka det den { $day }. Det finns kvar, som lagen kräver.
receipt-counts-late = Nej. Det kom fram för sent. Det finns kvar, som lagen kräver.
receipt-counts-without-code = Nej. Det gick inte att använda koden från brevet: den saknades, var fel eller redan använd. Svaret finns kvar, som lagen kräver.
receipt-counts-empty = Nej. Det gick inte att läsa något svar på någon av frågorna. Bara det som gick att läsa finns kvar, som lagen kräver.
receipt-left-out = Något i det du svarade gick inte att ta emot, och du hade redan gått från skärmen. Det är struket.
receipt-counts-excluded = Nej. Det räknas inte sedan den { $day }, då resultatet rättades. Det finns kvar, som lagen kräver. Skäl:
receipt-counts-called-off = Nej. Frågorna är återkallade, och inga svar på dem räknas.

receipt-answers-title = Det du svarade
receipt-skipped = Du hoppade över frågan.
receipt-dont-know = Jag vet inte
receipt-agree = Håller med
receipt-disagree = Håller inte med
receipt-pass = Hoppade över
receipt-vote = { $statement } Ditt svar: { $vote }
receipt-age = Ålder
receipt-sex = Kön

receipt-comment-unread = Ingen har läst det än. Det visas inte för andra innan en tjänsteperson hos kommunen eller regionen har läst det.
receipt-comment-shown = En tjänsteperson har läst det. Andra får läsa det, och det kan bli ett citat.
receipt-comment-not-shown = En tjänsteperson har läst det. Det visas inte för andra.
receipt-comment-reason = Skälet är:
receipt-comment-unused = Det visas inte för andra, eftersom svaret inte räknas.
receipt-own = Ditt eget påstående:
receipt-own-shown = En tjänsteperson har läst det. Det visas för andra, som kan ta ställning till det. Därför står det kvar även om du ändrar eller tar tillbaka ditt svar. Ingen annan ser att det kom från dig. De som redan hade svarat får inte frågan om det.
receipt-own-stands = En tjänsteperson har läst det. Nu går det inte längre att ta ställning till det. Det står kvar bland påståendena, även om du har ändrat eller tagit tillbaka ditt svar. Ingen annan ser att det kom från dig. De som svarade innan det visades fick inte frågan om det.
receipt-own-withheld = Det visades för andra, men en tjänsteperson har tagit bort det. Nu visas det inte längre.
receipt-comment-redacted = En tjänsteperson har läst det. Andra läser det så här, utan de ord som är borttagna. Skälet står i deras ställe.
receipt-comment-section = Uppgiften skyddas av { $section }.
receipt-used = Den här kommentaren är underlag för:

receipt-next-title = Vad händer med svaren?
receipt-next-open = Andra kan svara till och med den { $day }. Sedan läser vi svaren, och de går till politikerna i { $body } innan de beslutar.
receipt-next-stopped = Svarstiden är slut. Nu läser vi svaren.
receipt-next-closed = Svaren är lästa. De går till politikerna i { $body } innan de beslutar.
receipt-next-delivered = Politikerna i { $body } har fått svaren.
receipt-next-fed-back = Politikerna i { $body } har svarat. Läs svaret på dialogens sida.
receipt-reply-due = Politikerna i { $body } svarar senast den { $day }. Svaret kommer på dialogens sida.
receipt-reply-late = Politikerna i { $body } skulle ha svarat senast den { $day }. Svaret är försenat.
receipt-next-called-off = Frågorna är återkallade. Det blir inget resultat.
receipt-stopped-early = Svarstiden tog slut i förtid:

receipt-change-title = Ändra eller ta tillbaka
receipt-change-until = Det går till och med den { $day }.
receipt-change-means = Ändrar du svaret är det den nya versionen som räknas. Den gamla finns kvar, som lagen kräver.
receipt-change = Ändra mitt svar
receipt-withdraw-means = Tar du tillbaka svaret räknas det inte, och det visas inte för andra på webbplatsen. Det tas inte bort: det finns kvar som allmän handling. Ångrar du dig kan du skicka det igen så länge det går att svara.
receipt-withdraw = Ta tillbaka mitt svar
receipt-withdraw-sure = Ja, ta tillbaka mitt svar
receipt-again-means = Du har tagit tillbaka svaret. Du kan skicka det igen, som det var eller ändrat.
receipt-again = Skicka svaret igen
receipt-change-over = Det går inte längre. Svarstiden är slut, och då ligger svaren fast.
receipt-answer-anew = Vill du att ditt svar ska räknas, behöver du svara en gång till.
receipt-answer-anew-code = Har du en kod som inte är använd? Då kan du svara en gång till, och det svaret räknas.
receipt-answer-anew-link = Svara igen

receipt-told-withdrawn-title = Ditt svar är tillbakataget
receipt-told-withdrawn = Det räknas inte längre. Det finns kvar, som lagen kräver.
receipt-told-changed-title = Inget är ändrat
receipt-told-changed = Svaret har skickats på nytt sedan du öppnade sidan. Så här ser det ut nu.
receipt-told-late-title = Inget är ändrat
receipt-told-late = Svarstiden tog slut innan du hann.

receipt-editing-title = Du ändrar ett svar som du har skickat
receipt-editing = Det gamla gäller tills du har skickat det nya. Sedan finns det kvar, som lagen kräver.
receipt-editing-withdrawn = Det är tillbakataget. Det räknas igen när du skickar det.
receipt-editing-send = Skicka mitt ändrade svar

receipt-mail-title = Få koden med e-post
receipt-mail-means = Adressen används bara till det här mejlet och tas bort när det är levererat. Går det inte att leverera försöker vi i upp till sex timmar och tar sedan bort adressen. Den som kan läsa din e-post kan också se ditt svar.
receipt-mail-address = Din e-postadress
receipt-mail-send = Mejla koden till mig
receipt-mail-wrong = Skriv en e-postadress, till exempel namn@exempel.se
receipt-mail-wait = Flera mejl har redan skickats härifrån eller till den adressen. Försök igen om en timme.
receipt-told-mailed-title = Koden är på väg
receipt-told-mailed = Mejlet kommer inom några minuter. Titta i skräpposten om du inte hittar det. Har det inte kommit efter sex timmar kan du be om det igen.
receipt-mail-subject = Din kvittokod
receipt-mail-text = Här är kvittokoden till ditt svar. Med den kan du se svaret, ändra det eller ta tillbaka det, och se vad det ledde till. Visa den inte för någon som du inte vill visa ditt svar för.
receipt-mail-about = Du har svarat på: { $title } ({ $place })
receipt-mail-until = Du kan ändra ditt svar till och med den { $day }.
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
follow-what = Du får ett mejl när frågor öppnar, ett när de är stängda och svaren är räknade, ett när resultatet är klart, ett om frågorna återkallas, ett när politikerna har svarat, och ett om deras svar blir försenat. Aldrig mer än ett mejl om samma sak.
follow-how-to-end = I varje mejl finns en länk som avslutar. Du behöver inte logga in.
follow-personal = Din e-postadress är en personuppgift. Den används bara till de här mejlen. { $owner } ansvarar för den.
follow-not-tied = Adressen kopplas inte ihop med det du har svarat.
follow-erased = Den raderas när du slutar följa, om den inte längre går att skicka till, och senast när dialogen arkiveras.
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
follow-already-title = Du följer redan dialogen
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
follow-mail-closed-subject = Frågorna är stängda: ”{ $dialogue }”
follow-mail-closed = Nu går det inte längre att svara på frågorna i ”{ $round }”. Svaren är räknade, men resultatet visas inte här än. Politikerna ska läsa det innan de beslutar.
follow-mail-closed-due = Politikernas svar kommer på dialogens sida senast den { $day }.
follow-mail-closed-link = Se hur långt dialogen har kommit
follow-mail-late-subject = Svaret är försenat: ”{ $dialogue }”
follow-mail-late = Politikerna skulle ha svarat senast den { $day }. Svaret har inte kommit än.
follow-mail-late-then = Vi vet inte när det kommer. När det kommer står det på dialogens sida.
follow-mail-late-link = Läs om dialogen
follow-mail-withdrawn-subject = Frågorna är återkallade: ”{ $dialogue }”
follow-mail-withdrawn = ”{ $round }” är återkallad. Ingen kan svara längre, svaren som har kommit räknas inte och det blir inget resultat.
follow-mail-withdrawn-why = Skälet är: { $reason }
follow-mail-delivered-subject = Resultatet är klart: ”{ $dialogue }”
follow-mail-delivered = Nu kan alla läsa resultatet av ”{ $round }”.
follow-mail-delivered-before = Politikerna har fått det och läser det innan de beslutar.
follow-mail-delivered-link = Läs resultatet
follow-mail-why = Du får mejlet för att du följer ”{ $dialogue }”.
follow-mail-end-link = Sluta följa

## Channels: kiosk, paper, one-time codes

kiosk-begin-anew = Börja om
kiosk-still-here = Är du kvar?
kiosk-clears = Skärmen rensas snart, så att nästa person kan svara. Sekunder kvar:
kiosk-stay = Ja, jag är kvar
kiosk-waits = Vi kunde inte skicka just nu. Ditt svar ligger kvar i skärmen och skickas när den har nät. Du behöver inte vänta.
kiosk-waits-code = Skriv upp din kvittokod. Den gäller när svaret är framme:
kiosk-refused-title = Ett svar på skärmen kunde inte tas emot
kiosk-refused = Det ligger kvar i skärmen. Säg till dem som arbetar här.
kiosk-no-network = Vänta en liten stund. Skärmen har inget nät just nu.
kiosk-done = Klar: börja om för nästa person
kiosk-not-offered = De här frågorna har ingen svarsskärm
kiosk-not-offered-lead = Den som ordnar dialogen har inte valt det. Du kan svara på din egen telefon eller dator.
kiosk-answer-yourself = Svara här i stället

## Figures in words

figure-women = Kvinnor
figure-men = Män
figure-other-sex = Annat eller vill inte ange
figure-web = På webben
figure-kiosk = På skärm i en reception
figure-phone = På telefon
figure-paper = På papper
figure-unknown = Uppgift saknas
figure-others = Övriga
figure-other-or-unknown = Annat, vill inte ange eller uppgift saknas
figure-chosen = Valde detta
figure-not-chosen = Valde inte detta
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
figure-too-few = Det är för få svar för att visa siffror utan att någon kan kännas igen.
figure-answers = { $n ->
    [one] 1 svar.
   *[other] { $n } svar.
}
figure-of-asked = av de { $n } som fick frågan
figure-answers-of-asked = Svar { $some }.
figure-answered = { $share } svarade { $steps }.
figure-put-first = Så många satte detta först.
figure-median = Svaret i mitten (medianen) är ”{ $step }”.
figure-middle-half = Hälften av svaren, de i mitten, ligger från ”{ $from }” till ”{ $to }”.
figure-middle-half-one = Hälften av svaren, de i mitten, är ”{ $step }”.
figure-ranking-both = ”{ $choice }” vinner när alla platser räknas: det får flest poäng, och fler sätter det före vart och ett av de andra än tvärtom.
figure-ranking-pairs = Fler sätter ”{ $choice }” före vart och ett av de andra än tvärtom. Vad som får flest poäng går inte att säga.
figure-ranking-points = ”{ $choice }” får flest poäng när alla platser räknas. Om det vinner mot vart och ett av de andra går inte att säga.
figure-ranking-none = Vad som vinner när alla platser räknas går inte att säga av de siffror som kan visas.
figure-ranking-method = Poängen är enligt Borda: ju högre plats, desto fler poäng. Två och två jämförs enligt Condorcet. Vi säger bara det som är säkert av vad som sattes först och på andra plats.
figure-second-show = Visa vad som sattes på andra plats
figure-second-caption = Vad de satte på andra plats, uppdelat efter vad de satte först (procent): { $question }
figure-second-first = Satte först
figure-second-left-out = Det som för få satte först har ingen rad.
figure-no-second = Inget på andra plats
figure-several = Det gick att välja flera.
figure-own = { $statement } (påstående från en invånare, tillagt under tiden)
figure-own-removed = Borttaget påstående
figure-own-later = Invånares egna påståenden lades till medan andra svarade. Bara de som svarade efter det fick frågan. Andelarna är av alla, också av dem som inte fick den.
figure-rounded = Andelarna är avrundade var för sig. Därför blir summan inte precis hundra.
figure-as-table = Visa som tabell
figure-answer = Svar
figure-number = Antal
figure-share = Andel
figure-key = Så läses staplarna
figure-key-left = Till vänster, med prickar: lägre på skalan, eller håller inte med
figure-key-right = Till höger: högre, eller håller med
figure-key-line = Streckad linje: gränsen mellan sidorna, ingen felmarginal
figure-key-hidden = Snedstreckat: dolt
figure-key-apart = Tomt i slutet: tog inte ställning

## A question in a sentence

short-quoted = ”{ $words }”
short-most = Vanligast: { $choice } ({ $share }).
short-first = Flest satte först: { $choice } ({ $share }).
short-first-wins = { $choice } vinner när alla platser räknas.
short-none = Många svar är nästan lika vanliga.
short-none-first = Inget sattes tydligt oftast först.
short-nearly = { $choices } är nästan lika vanliga ({ $shares }).
short-nearly-first = Nästan lika många satte { $choices } först ({ $shares }).
short-shares = Det är andelar { $some }.
lead-stands-out = Det här sticker ut i svaren: { $said }
lead-agrees = { $share } håller med om påståendet ”{ $statement }”
lead-agrees-own = { $share } håller med om ett påstående som en invånare lade till under tiden, ”{ $statement }”
lead-disagrees = { $share } håller inte med om påståendet ”{ $statement }”
lead-disagrees-own = { $share } håller inte med om ett påstående som en invånare lade till under tiden, ”{ $statement }”
lead-others-agree = { $share } håller med.
lead-others-disagree = { $share } håller inte med.

## Who is missing

missing-cannot = Vi kan inte jämföra dem med befolkningen utan att någon kan kännas igen.
missing-no-figures = Vi har inga siffror om befolkningen att jämföra med.
missing-most = Jämfört med { $population } saknas främst { $groups }. Åldrar under 18 år är inte med i den jämförelsen.
missing-unsure = Vilka som saknas går inte att säga säkert: för många har inte berättat, eller kan inte visas.
missing-none = Jämfört med { $population } ligger ingen grupp av vuxna som kan visas långt under sin andel.
missing-population = befolkningen { $year }
missing-population-old = befolkningen { $year }, som är äldre än svaren,
missing-group = { $group } ({ $answered }, i befolkningen { $population })
missing-ages = personer som är { $group } ({ $answered }, i befolkningen { $population })
missing-source = Befolkningen är räknad den 31 december { $year }. Källa: { $source }.
missing-source-old = Befolkningen är räknad den 31 december { $year }. Nyare siffror fanns inte i tjänsten när svaren räknades. Källa: { $source }.
missing-noise = Källans tal går inte jämnt ihop: åldrarna blir { $sum } tillsammans, hela befolkningen { $total }. En andel kan därför skilja någon procentenhet.
missing-few = färre än { $n } svar
beside-title = Jämför med dem som bor här
beside-age = Ålder
beside-sex = Kön
beside-hidden = { $what }: visas inte, så att ingen kan kännas igen.
beside-caption = { $what }, andel i procent.
beside-group = Grupp
beside-answered = Svarat
beside-population = Befolkning
beside-population-year = Befolkning { $year }
beside-gap = Skillnad, procentenheter
beside-none = finns inte
beside-to = { $low } till { $high }
beside-unweighted = De som svarat har själva valt att göra det. Siffrorna gäller dem och inte alla som bor här, och därför står ingen felmarginal. Ingenting är viktat: de få som svarat i en grupp behöver inte tycka som de andra i den.
beside-channels = Så här kom svaren in
beside-languages = Språk som frågorna ställdes på
beside-crossed = Ålder och kön
beside-other-ages = Övriga i ålder är: { $list }.
beside-other-sexes = Övriga i kön är: { $list }.
beside-others-age = Övriga i ålder
beside-others-sex = övriga i kön

## A question by background

breakdown-show = Visa svaren efter { $background }
breakdown-caption = Efter { $background }, andel i procent: { $question }
breakdown-age = ålder
breakdown-sex = kön
breakdown-channel = svarssätt
breakdown-language = språk
breakdown-size = Antal i gruppen
breakdown-other-groups = Raden Övriga är: { $list }.
breakdown-other-answers = Kolumnen Övriga är: { $list }.
breakdown-why = Svaren är uppdelade efter ålder, kön, svarssätt eller språk bara där det inte kan avslöja vad någon har svarat: bakom varje tal står minst { $n } svar, och uppdelningarna kan inte läggas ihop.
breakdown-within = Andelarna är inom varje grupp.

## The opinion map

figure-opinion-group = Grupp { $letter }
opinion-map-title = Åsiktskarta: vilka tycker lika?
opinion-map-lead = Vi har räknat fram vilka som tog ställning likadant till påståendena. Andelarna är av alla, också av dem som inte tog ställning.
opinion-map-before = Resultatet skrevs under innan åsiktskartan fanns, och därför har det ingen.
opinion-map-none = Inga tydliga grupper.
opinion-map-none-why = Svaren delar inte upp sig i grupper som kan beskrivas utan att någon kan kännas igen.
opinion-map-agreed = De flesta som tog ställning är överens om det här
opinion-map-agreed-none = Inget påstående samlar tre av fyra av dem som tog ställning på samma sida, och samtidigt mer än hälften av alla som svarade på det.
opinion-map-agreed-none-groups = Inget påstående samlar tre av fyra av dem som tog ställning på samma sida, och samtidigt mer än hälften i varje grupp.
opinion-map-agrees = { $share } håller med:
opinion-map-disagrees = { $share } håller inte med:
opinion-map-agrees-most = { $share } håller med och { $others } håller inte med:
opinion-map-disagrees-most = { $share } håller inte med och { $others } håller med:
opinion-map-parted = Här går grupperna isär
opinion-map-parted-none = I det som kan visas ser vi ingen tydlig skillnad mellan grupperna.
opinion-map-parted-on = Håller med: { $shares }.
opinion-map-group-share = { $group } { $share }
opinion-map-groups = { $n ->
    [one] En grupp, och vad som utmärker den
   *[other] { $n } grupper, och vad som utmärker dem
}
opinion-map-size = { $n ->
    [one] 1 svar
   *[other] { $n } svar
}
opinion-map-no-marks = Inget påstående som kan visas skiljer gruppen från de andra.
opinion-map-shared = Det utmärker också { $groups }.
opinion-map-nearest = Den som tog ställning till få påståenden är räknad i den grupp som svaren ligger närmast.
opinion-map-sure = De som svarat har själva valt att göra det. Grupperna är uträknade ur deras svar och är ingen förening eller något parti. Alla i en grupp tycker inte lika om allt.
opinion-map-part = Grupperna visar bara de två största skillnaderna i hur människor har svarat. Det är bara en del av alla skillnader. Resten syns inte här.
opinion-map-picture = Karta över påståenden och grupper
opinion-map-how = Siffran är påståendets nummer i tabellen, bokstaven är en grupp. Högre upp står det som fler håller med om. Åt sidorna står det som grupperna skiljer sig åt i: på samma sida som en grupp står det som den håller med om mer än andra. En tunn linje visar var något hör hemma som har fått flytta på sig.
opinion-map-see-table = Allt som är ritat står i tabellen efter bilden.
opinion-map-left-out = { $n ->
    [one] Påstående { $list } är inte ritat: hur många som håller med kan inte visas för varje grupp.
   *[other] Påstående { $list } är inte ritade: hur många som håller med kan inte visas för varje grupp.
}
opinion-map-not-drawn = Ingen karta är ritad: för inget påstående kan det visas för varje grupp hur många som håller med.
opinion-map-up = Fler håller med
opinion-map-down = Färre håller med
opinion-map-caption = Håller med, andel av alla i gruppen
opinion-map-statement = Påstående
opinion-map-all = Alla
opinion-map-none-shown = { $n ->
    [one] För ett påstående kan vi inte visa hur många som håller med:
   *[other] För { $n } påståenden kan vi inte visa hur många som håller med:
}
opinion-map-hidden = Visas inte: för få har svarat på ett visst sätt för att det ska kunna visas utan att någon kan kännas igen, eller så är andelen osäker med mer än tjugo procentenheter.
opinion-map-way = Visa åsiktskartan
opinion-map-line-agree = De flesta som tog ställning håller med: ”{ $statement }”
opinion-map-line-disagree = De flesta som tog ställning håller inte med: ”{ $statement }”
opinion-map-line-parted = Grupperna går mest isär här: ”{ $statement }”

## The public result

result-disposed = Svar eller texter är gallrade. Resultatet finns kvar.
result-page = Resultat: { $round }
result-decisions = Beslut som bygger på svaren:
result-link = Se resultatet
result-comes-here = Här kommer resultatet
result-not-yet = Resultatet visas inte än
result-not-yet-open = Nu kan du svara. Ingen ser något resultat förrän svarstiden är slut och svaren är lästa, inte heller politikerna.
result-not-yet-stopped = Svarstiden är slut och svaren läses. Ingen ser något resultat förrän de är lästa, inte heller politikerna.
result-not-yet-closed = Svaren är räknade. Resultatet visas här för alla när politikerna i { $body } har fått det, om det inte visas tidigare.
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
result-nobody = Ingen har svarat. Därför finns inga siffror att visa.
result-few = Så här få svar visas inte som siffror. Det människor skrev är resultatet.
result-few-without-words = Så här få svar visas inte som siffror, och det finns inga kommentarer att visa.
result-no-lead = Inget svar väger tydligt över. Se varje fråga här nedanför.
result-no-words = Ingen kommentar är godkänd för att visas.
result-support = Visa siffrorna
result-next = Det här händer nu
result-summary = Sammanställning
result-summary-swedish = Sammanställningen är på svenska.
result-summary-ordinary = Läs texten på vanlig svenska
result-summary-not-easy = Den här meningen är inte lättläst.
result-who = Vilka har svarat
result-questions = Så svarade invånarna
result-goal = { $n ->
    [one] Frågorna handlar om det här målet:
   *[other] Frågorna handlar om de här målen:
}
result-of-whom = Andelarna på sidan är räknade på alla som fick frågan, om inget annat står.
result-summary-since = Resultatet rättades den { $day }, efter att sammanställningen godkändes. Siffrorna i den är från före rättelsen.
result-alike = Tycker människor lika?
result-contents = På den här sidan
result-more = Visa alla siffror
result-comments = Det här skrev invånarna:
result-comments-read = En tjänsteperson har läst och godkänt varje kommentar. Ord som pekar ut någon är borttagna.
quote-answer = Ur ett svar
quote-meeting = Ur anteckningarna från ett möte
quote-finnish = på finska
quote-english = på engelska
quote-made-up = påhittat exempel
spoken-title = Det människor skrev om
spoken-lead = En tjänsteperson har läst det som skrevs och bestämt ämnena. Ett svar kan handla om flera ämnen.
spoken-counted = Antalen är räknade när frågorna stängdes. Ämnen som färre än { $threshold } har skrivit om står inte här.
spoken-uncounted = Hur många som har skrivit om varje ämne visas inte: det skulle peka ut dem.
spoken-kept = Antalen är från före rättelsen.
spoken-dropped = Så många svar är ändrade att det inte visas hur många som skrev om varje ämne.
spoken-by-rule = Kommentarer som kom efter att ämnena bestämdes har tjänsten lagt under det ämne som låg närmast.
spoken-judged = Om de flesta är för eller emot har tjänstepersonen bedömt. Det är ingen uträkning.
spoken-answers = { $count } svar
spoken-lean-for = de flesta som skrev är för
spoken-lean-against = de flesta som skrev är emot
spoken-lean-mixed = en del som skrev är för, andra emot
spoken-lean-unclear = det går inte att säga om de flesta är för eller emot
spoken-quotes = Citat
spoken-chosen = Tjänstepersonen har också valt citaten.
spoken-voices = Enskilda röster
spoken-voices-about = En tjänsteperson har valt de här rösterna. Varje röst är en persons ord och säger inget om hur många som tycker likadant.
hands-title = Handuppräckning på möten
hands-about = Antalen gäller alla möten tillsammans, med { $people }. De räknas inte in bland svaren. Alla möten har kanske inte röstat om allt, och den som inte räckte upp handen behöver inte vara emot.
hands-hidden = Antalen visas inte, så att ingen kan kännas igen.
hands-choice = Val
hands-hands = Händer
sure-title = Så säkert är det här
sure-small = Tal under { $n } skrivs som färre än { $n }, och andra tal döljs när de annars skulle röja dem. Det skyddar inte mot den som känner sitt eget och andras svar.
sure-between = Där en andel visas som ett spann är det lägre talet avrundat nedåt och det högre uppåt. Då ligger den rätta andelen säkert i spannet.
sure-open = Länken är öppen, så samma person kan ha svarat flera gånger.
sure-codes = Varje kod i ett brev har gällt för ett svar. Vem som skrev in koden vet vi inte.
signed-title = Siffrorna är låsta
signed-on = De skrevs under den { $day } och ändras bara genom en rättelse, som då står här på sidan.
signed-print = Fingeravtryck
signed-why = Fingeravtrycket är räknat ur siffrorna. Ändras en enda siffra blir det ett annat, och då visas inget resultat.
signed-check = Du kan kontrollera det: hämta JSON-filen och räkna ut dess SHA-256. Den ska vara samma som fingeravtrycket.
corrected-title = Resultatet är rättat
corrected-on = Rättat den { $day }. Skäl:
corrected-kept = Så få svar är ändrade att tabellerna står kvar. De visar de { $n } svar som räknades från början.
corrected-count = Tabellerna här nedan visar de { $n } svar som räknades från början.
corrected-dropped = Så många svar är ändrade att tabellerna är borttagna.
corrected-meetings-kept = Så få möten är borttagna eller rättade att antalet deltagare och handuppräckningen står kvar. De är från de { $n } möten som räknades från början.
corrected-meetings-dropped = Så många av mötena är borttagna eller rättade att antalet deltagare och handuppräckningen inte visas.
corrected-before = Läs version { $n }, som är ersatt
superseded-title = Det här resultatet är ersatt
superseded-newest = Läs det resultat som gäller
files-title = Hämta siffrorna
files-show = Visa filerna
files-same = Filerna har samma siffror som den här sidan. Orden i dem är på svenska.
files-csv = CSV, för kalkylprogram
files-xlsx = XLSX, för Excel
files-json = JSON, tecken för tecken som den skrevs under
files-sentences = Meningarna i sammanställningen, som JSON
files-columns = Så läses filerna
files-column = Kolumn
files-means = Betydelse
statement-results = Det här har invånarna svarat
compare-link = Jämför kommuner och år
compare-title = Så har människor svarat på olika platser och år
compare-lead = Här står svaren på samma fråga bredvid varandra. Bara frågor som har ställts med precis samma ord är med.
compare-not = Läs siffrorna försiktigt
compare-not-who = Olika många och olika sorters människor har svarat. En skillnad kan bero på vilka som svarade, och inte på vården.
compare-not-rank = Listan är ingen rangordning. Vi räknar inte ihop platserna och räknar inte ut något medelvärde.
compare-not-hidden = Där få har svarat är steg sammanslagna eller dolda. Jämför då bara det som visas på båda ställena.
compare-not-own = Frågor som en kommun har skrivit själv eller ändrat är inte med, och inte heller frågor som bara en del har fått.
compare-none = Än finns inget att jämföra. Samma fråga måste ha ställts minst två gånger, och alla måste få se resultaten.
compare-left-out = { $n ->
    [one] 1 resultat visas inte här, eftersom det inte går att läsa som det skrevs under.
   *[other] { $n } resultat visas inte här, eftersom de inte går att läsa som de skrevs under.
}
compare-older = { $n ->
    [one] Svaren från 1 äldre tillfälle är inte med. Här står de { $most } senaste.
   *[other] Svaren från { $n } äldre tillfällen är inte med. Här står de { $most } senaste.
}
compare-without = De här är inte med i jämförelsen:
compare-not-asked = { $round }: frågan ställdes inte, eller inte med samma ord.
compare-asked-of-some = { $round }: frågan ställdes bara till några.
compare-of = { $place }, { $day }

## About the service

about-title = Om Med mig
about-lead = I Med mig frågar kommuner och regioner dig om vården nära dig. Det du svarar når politikerna innan de beslutar, och du får veta vad som hände.
about-how = Så går det till
about-how-promise = En nämnd bestämmer vad den vill fråga om. Först lovar den tre saker: vad du kan påverka, vilka som beslutar och vilken dag du får svar.
about-how-answer = Du svarar. Du behöver varken konto eller app, och det tar några minuter.
about-how-read = En tjänsteperson läser allt som du har skrivit med egna ord. Ingen ser något resultat förrän svarstiden är slut och svaren är lästa, inte heller politikerna.
about-how-decide = Politikerna läser vad invånarna har sagt och beslutar.
about-how-reply = Du får svar på vad som hände. Om svaret blir sent står det här.
about-near = Varför Nära vård
about-near-text = Vården och omsorgen ska komma närmare dig. Kommunerna och regionen i ditt län har kommit överens om en målbild för det. Varje dialog utgår från målbildens egna ord.
about-not = Det här är inte Med mig
about-not-care = Du kan inte boka tid eller få råd om din hälsa här. Ring 1177 för sjukvårdsråd. Ring 112 om det är akut.
about-not-poll = En dialog är ingen opinionsundersökning. De som svarar har själva valt att svara, så resultatet visar vad de tycker och inte vad alla tycker.
about-more = Läs mer
about-more-answer = Vad som händer med ditt svar
about-more-access = Hur tillgänglig tjänsten är
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
integrity-lead = Du svarar utan namn och utan konto. Det du skickar kan läsas av andra, för svaret blir en allmän handling.
integrity-short = I korthet
integrity-short-read = En tjänsteperson läser det du skriver med egna ord innan någon annan får se det i ett resultat.
integrity-short-result = Resultatet visas först när svarstiden är slut och svaren är lästa. Antal som är så små att någon kan kännas igen visas inte.
integrity-short-cookies = Vi använder inga kakor för dig som svarar, och inga tjänster från andra företag får veta att du är här.
integrity-kept = Det här sparas
integrity-kept-answers = Dina svar på frågorna. Ålder, kön och om du svarade åt någon annan, om du väljer att ange det.
integrity-kept-how = På vilket sätt och vilket språk du svarade, och vilken timme. Svarade du på papper sparas också papperets nummer, vem som skrev in det och när.
integrity-kept-flags = En märkning, om något var ovanligt med hur svaret skickades, till exempel att det gick mycket fort eller att många kom på kort tid. Svaret räknas ändå. Ett undantag: krävs en engångskod räknas bara svar med en kod som gäller. En tjänsteperson ser märkningen.
integrity-kept-code = Ett avtryck av din kvittokod, som inte går att räkna tillbaka till koden. Spara koden: utan den går det inte att visa vilket svar som är ditt.
integrity-kept-versions = Om du ändrar ett svar eller tar tillbaka det finns det gamla kvar som lagen kräver.
integrity-not-kept = Det här sparas inte med svaret
integrity-not-kept-text = Namn, adress, ip-adress, vilken telefon eller dator du har, eller exakt när du svarade.
integrity-misuse = För att märka missbruk räknar vi under en kort tid hur många svar som kommer från samma nätverk. Kommer det många sparas ett avtryck av nätverkets adress, skilt från svaren, och det tas bort inom en timme. Får du en engångskod i ett brev sparas att koden är använd, men inte vilket svar den hörde till.
integrity-mail = Om du lämnar en e-postadress
integrity-mail-follow = Följer du en dialog sparas din e-postadress så att vi kan skicka mejl till dig. Den raderas när du slutar följa, när den har visat sig inte finnas, och senast när dialogen arkiveras. Bekräftar du inte att du vill följa raderas den efter en vecka. Adressen är en allmän handling så länge den finns.
integrity-mail-code = Ber du om kvittokoden med e-post används adressen bara till det mejlet. Den tas bort när mejlet är levererat, och annars när vi har försökt i sex timmar.
integrity-mail-networks = När någon anmäler sig för att följa eller ber om ett mejl med koden räknar vi hur många som gör det från samma nätverk och hur många mejl som har gått till samma adress. Det görs med avtryck under en nyckel som byts varje dag, och de tas bort inom ett dygn.
integrity-mail-apart = Adressen kopplas inte ihop med det du har svarat.
integrity-device = På din egen telefon eller dator
integrity-device-draft = Om din webbläsare kör JavaScript sparas det du har fyllt i på din egen enhet tills du har skickat, så att inget går förlorat. Frågorna sparas också där, så att du kan svara utan nät, och textens storlek, om du ändrar den. Det behövs för det du själv har bett om, och därför frågar vi inte om lov.
integrity-device-code = När svaret är framme ligger kvittokoden kvar på enheten, så att du inte råkar svara två gånger. På tacksidan finns en knapp som tar bort den. Ett svar som inte har gått att skicka ligger kvar på enheten tills det är framme. När du har öppnat ditt svar minns webbläsarens flik koden tills den stängs, så att bakåtknappen leder tillbaka till svaret. Ändrar du svaret minns fliken också det du skriver, tills du har skickat.
integrity-device-staff = Den som loggar in, för att arbeta i tjänsten eller som förtroendevald, får en kaka som behövs för inloggningen, och en till medan inloggningen sker hos arbetsgivaren. Då sparas också vem personen är där. Av en passkey sparas en nyckel som bara kan kontrollera den, aldrig ansikte eller fingeravtryck. Efter ett misslyckat försök sparas ett avtryck av nätverkets adress, så att ingen kan gissa lösenord hur länge som helst. Detsamma gäller när någon skriver en kvittokod, så att ingen kan gissa koder.
integrity-record = Ditt svar är en allmän handling
integrity-record-ask = När du har skickat svaret hör det till nämndens handlingar. Vem som helst kan be att få läsa det. Nämnden prövar då om något i det är hemligt enligt lag. Vi kan inte lova dig att det är det.
integrity-record-kept = Svaret tas inte bort förrän nämnden har beslutat om gallring enligt arkivlagen. Det resultat som har räknats fram finns kvar. Små tal är dolda i det, så att siffrorna inte pekar ut någon.
integrity-controller = Vem som ansvarar
integrity-controller-text = Den nämnd som ställer frågorna är personuppgiftsansvarig för svaren. Du når den, och dess dataskyddsombud, genom kommunen eller regionen.
integrity-controller-now = Just nu:
integrity-ground = Varför nämnden får göra det
integrity-ground-task = Nämnden behandlar uppgifterna för att utföra en uppgift av allmänt intresse (dataskyddsförordningen artikel 6.1 e): att ta reda på vad invånarna tycker inför beslut.
integrity-ground-used = Uppgifterna används till att räkna och sammanställa svaren. De som arbetar med frågorna på nämndens förvaltning läser dem. Politikerna läser sammanställningen.
integrity-rights = Dina rättigheter
integrity-rights-text = Du kan be nämnden om att få veta vad som finns om dig, att få fel rättade, att behandlingen begränsas, och du kan invända mot den. Eftersom du svarar utan namn behöver nämnden din kvittokod för att hitta svaret.
integrity-complain = Är du inte nöjd kan du klaga hos
access-title = Tillgänglighet
access-heading = Tillgänglighet för Med mig
access-lead = Alla ska kunna svara. Här står hur väl tjänsten klarar det, vad som brister och hur du får hjälp.
access-who = Den kommun eller region som håller i en dialog ansvarar för att den är tillgänglig. Redogörelsen gäller tjänsten Med mig.
access-how-well = Hur tillgänglig tjänsten är
access-before = Med mig är
access-partly = delvis förenlig
access-after = med lagen om tillgänglighet till digital offentlig service. Vi bygger för WCAG 2.2 på nivå AA. Lagens krav är standarden EN 301 549 version 3.2.1.
access-flaws = Det här brister
access-flaws-easy = För dig som läser långsamt eller behöver lättläst
access-flaws-easy-vision = Målbildens egna texter är skrivna för förvaltningar och kan vara svåra. Varje del har en lättläst bearbetning när någon har skrivit en.
access-flaws-easy-rounds = Kommunens egna frågor finns på lättläst bara när kommunen har skrivit dem så.
access-flaws-language = För dig som använder ett annat språk
access-flaws-language-text = Tjänsten finns på svenska, lättläst svenska, finska och engelska. Den som frågar väljer vilka av språken frågorna finns på. Målbilderna är antagna på svenska. Deras delar är översatta, men inte bakgrunden. Tjänsten finns inte på teckenspråk.
access-flaws-aids = För dig som använder hjälpmedel
access-flaws-aids-text = Tjänsten är inte provad av personer som använder skärmläsare, förstoring eller röststyrning. Därför kan det finnas brister som vi inte känner till.
access-flaws-none-excepted = Inget innehåll är undantaget för att det skulle vara orimligt betungande att göra det tillgängligt, och inget ligger utanför lagen.
access-help = Berätta om något inte fungerar
access-help-text = Kontakta kommunen eller regionen som ställer frågorna. Den kan ge dig frågorna på ett annat sätt, till exempel på papper eller i telefon. Vilken det är, och hur du når den, står på dialogens sida.
access-help-no-form = Det finns ännu inget formulär här för att anmäla brister. Det är en brist i sig.
contact-title = Vill du fråga något?
contact-reach = Har du frågor, eller vill du svara på ett annat sätt? Kontakta { $place }:
contact-switchboard = Har du frågor, eller vill du svara på ett annat sätt? Ring växeln hos { $place } och be att få tala med den som håller i dialogen.
contact-others = Saknas din kommun eller region här? Ring växeln där och be att få tala med den som håller i dialogen.
access-complain = Om du inte är nöjd
access-complain-before = har tillsyn över lagen. Du kan
access-complain-link = anmäla bristande tillgänglighet dit
access-method = Hur vi har provat
access-method-text = Vi har gjort en egen bedömning, med automatiska prov av sidorna och genom att använda dem med bara tangentbord. Ingen utomstående har granskat tjänsten.
access-assessed = Bedömningen gjordes den { $day }.
access-updated = Redogörelsen ändrades senast den { $day }.

## When something went wrong

error-not-found = Sidan finns inte
error-not-found-help = Adressen kan vara felskriven, eller så har sidan flyttat.
error-not-signed-in = Du behöver logga in
error-not-allowed = Du har inte rätt att göra detta
error-not-allowed-help = Om du tror att det är fel, prata med den som är administratör hos er.
error-conflict-help = Gå tillbaka, läs om sidan och försök igen.
error-too-large = Det du skickade är för stort
error-too-large-help = Texten behöver vara kortare. Går du tillbaka i webbläsaren kan det du skrev stå kvar, men det är inte säkert.
error-too-slow = Det tog för lång tid. Försök igen om en stund.
error-other-site = Formuläret kom inte från Med mig
error-other-site-help = Gå till sidan hos oss, fyll i formuläret där och skicka igen.
error-unavailable = Vi kan inte nå våra uppgifter just nu. Försök igen om en stund.
error-internal = Något gick fel hos oss. Försök igen om en stund.
error-again-help = Ladda om sidan om en stund. Frågar webbläsaren om något ska skickas igen, svara ja.
error-start = Se vad du kan svara på nu

## What stands in place of words that a moderator has covered

redaction-person = [borttaget: uppgift om en person]
redaction-health = [borttaget: uppgift om någons hälsa]
redaction-threat = [borttaget: hot eller kränkning]
redaction-copyright = [borttaget: text som någon annan har rätt till]
redaction-other = [borttaget]

## What became of it: decisions, and the reply to residents

decisions-title = Beslut
decisions-lead = Här står vad politikerna har beslutat, och om invånarna fick säga sitt innan.
decisions-link = Alla beslut
decisions-where = Vilken kommun?
decisions-behind = Har invånarna varit med?
decisions-all = Visa alla beslut
decisions-with-dialogue = Med en dialog bakom
decisions-without-dialogue = Utan dialog
decisions-none = Det finns inga beslut att visa
decisions-none-chosen = Inget beslut stämmer med det du valde
decisions-none-help = När politikerna har beslutat något står det här.
decisions-newest = De { $n } nyaste visas.
decisions-choose = Välj kommun för att se fler.
decision-by = { $body } beslutade den { $day }, { $item }.
decision-with-dialogue = En dialog med invånarna ligger bakom.
decision-without-dialogue = Ingen dialog ligger bakom.
decision-made-up = Beslutet är påhittat. Ingen har fattat det.
decision-wording = Så lyder beslutet
decision-case = Diarienummer: { $number }
decision-minutes = Läs protokollet
decision-dialogues = Dialoger bakom beslutet
decision-no-dialogue = Det finns ingen dialog i Med mig bakom det här beslutet.
decision-rounds = Beslutet bygger på det som invånarna svarade i:
decision-outcome = Det här ledde dialogen till
decision-changed = Uppgifterna om beslutet rättades den { $day }.
dialogue-decisions = Beslut som bygger på dialogen
reply-title = Det här ledde dialogen till
reply-read = Läs svaret från politikerna
reply-given = Svaret kom den { $day }.
reply-given-late = Det skulle ha kommit senast den { $day }.
reply-in-swedish = Svaret är på svenska.
reply-said = Det här sa ni, och det här beslutades
reply-whole = Alla svar tillsammans
reply-decision = Beslut:
reply-no-action = Det blir ingen åtgärd. Skälet är:
reply-unanswered = Det finns inget svar på det här.
reply-hidden = { $n ->
    [one] En mening visas inte, och inte svaret på den: det som stod där vilade på något som har ändrats.
   *[other] { $n } meningar visas inte, och inte svaren på dem: det som stod där vilade på något som har ändrats.
}
reply-from-before = Resultatet har rättats sedan meningen godkändes. Meningen står som den godkändes.
reply-changed = Det här blir annorlunda
reply-why = Därför
reply-actions = Det här ska göras
reply-action-by = Klart senast den { $day }.
reply-action-overdue = Skulle vara klart senast den { $day }. Här står inte om det blev gjort.
reply-no-actions = Det finns inget mer som ska vara klart en viss dag.
receipt-decided = Det här beslutades
receipt-nothing-decided = Politikerna har inte fattat något beslut. Varför står i deras svar.
follow-mail-fed-back-subject = Svaret har kommit: ”{ $dialogue }”
follow-mail-fed-back = Politikerna har svarat på det som ni sa i ”{ $round }”. Där står vad som är beslutat, varför, och vad som händer nu.
follow-mail-fed-back-link = Läs svaret
