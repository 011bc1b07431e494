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


## Rounds in the language of the reader

round-in-swedish = Frågorna finns bara på svenska
round-in-swedish-help = Ingen har översatt dem än. Du kan svara ändå.
round-question-in-swedish = Den här frågan finns bara på svenska.
statement-from = Ur


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
happens-fed-back = Politikerna i { $body } har svarat.
happens-withdrawn = Omgången är återkallad.
body-unnamed = nämnden
body-in-place = { $body } i { $place }
step-answer = Du svarar
step-answer-open = till och med den { $day }
step-answer-over = till den { $day }
step-read = Svaren läses
step-read-detail = och går till politikerna i { $body }
step-decide = Politikerna beslutar
step-decide-detail = i { $body }
step-reply = Du får svar
step-reply-detail = senast den { $day }
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
dialogue-so-far = Så långt har vi kommit
dialogue-late = Svaret är försenat
dialogue-late-since = Du skulle ha fått svar senast den
dialogue-late-help = Det har inte kommit än.
dialogue-stopped = Den stoppades i förtid:
dialogue-answer = Svara nu
demonstration-title = Påhittat exempel
demonstration-help = Det här är en demonstration. Kommunen har inte beställt den, och svaren är påhittade.
state-planned = Planerad
state-open = Öppen
state-stopped = Stoppad
state-closed = Stängd
state-summarised = Sammanställd
state-delivered = Överlämnad
state-fed-back = Återkopplad
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


## Answering


## Sending, and what waits on the device


## Warnings and privacy at the form


## Thanks and the receipt


## Following a dialogue


## Channels: kiosk, paper, one-time codes


## About the service

about-title = Om Med mig
about-lead = I Med mig frågar kommuner och regioner dig om vården nära dig. Det du svarar når politikerna innan de beslutar, och du får veta vad som hände.
about-how = Så går det till
about-how-promise = En nämnd bestämmer vad den vill fråga om. Först lovar den tre saker: vad du kan påverka, vilka som beslutar och vilken dag du får svar.
about-how-answer = Du svarar. Du behöver varken konto eller app, och det tar några minuter.
about-how-read = En tjänsteperson läser allt som du har skrivit med egna ord. Ingen ser något resultat förrän omgången är stängd, inte heller politikerna.
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
easy-answer-go = Gå till startsidan. Välj din kommun. Tryck på en fråga.
easy-answer-choose = Du väljer själv vilka frågor du svarar på. Du får hoppa över frågor.
easy-answer-name = Du behöver inte säga vad du heter.
easy-answer-send = När du är klar trycker du på knappen Skicka mitt svar.
easy-after = Vad händer med ditt svar?
easy-after-read = En person på kommunen läser det du har skrivit.
easy-after-others = Andra kan få läsa ditt svar. Skriv därför inte namn. Skriv inte om hur en viss person mår.
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
integrity-short-not = Skriv inte namn, personnummer eller något om hur en enskild person mår.
integrity-short-read = En tjänsteperson läser det du skriver med egna ord innan någon annan får se det i ett resultat.
integrity-short-result = Resultatet visas först när omgången är stängd. Antal som är så små att någon kan kännas igen visas inte.
integrity-short-cookies = Vi använder inga kakor för dig som svarar, och inga tjänster från andra företag får veta att du är här.
integrity-kept = Det här sparas
integrity-kept-answers = Dina svar på frågorna, och ålder och kön om du väljer att ange det.
integrity-kept-how = På vilket sätt och vilket språk du svarade, och vilken timme.
integrity-kept-code = Ett avtryck av din kvittokod, som inte går att räkna tillbaka till koden. Spara koden: utan den går det inte att visa vilket svar som är ditt.
integrity-kept-versions = Om du ändrar ett svar sparas också det gamla.
integrity-not-kept = Det här sparas inte med svaret
integrity-not-kept-text = Namn, adress, ip-adress, vilken telefon eller dator du har, eller exakt när du svarade.
integrity-device = På din egen telefon eller dator
integrity-device-draft = Om din webbläsare kör JavaScript sparas det du har fyllt i på din egen enhet tills du har skickat, så att inget går förlorat. Det behövs för det du själv har bett om, och därför frågar vi inte om lov.
integrity-device-staff = Den som loggar in för att arbeta i tjänsten får en kaka, som behövs för inloggningen. Efter ett misslyckat försök sparas ett avtryck av nätverkets adress, så att ingen kan gissa lösenord hur länge som helst.
integrity-record = Ditt svar är en allmän handling
integrity-record-ask = När du har skickat svaret hör det till nämndens handlingar. Vem som helst kan be att få läsa det. Nämnden prövar då om något i det är hemligt enligt lag. Vi kan inte lova dig att det är det.
integrity-record-kept = Svaret tas inte bort förrän nämnden har beslutat om gallring enligt arkivlagen. Det resultat som har räknats fram finns kvar. Små tal är dolda i det, så att siffrorna inte pekar ut någon.
integrity-controller = Vem som ansvarar
integrity-controller-text = Den nämnd som håller i en omgång är personuppgiftsansvarig för svaren i den. Du når den, och dess dataskyddsombud, genom kommunen eller regionen.
integrity-controller-now = Just nu:
integrity-ground = Varför nämnden får göra det
integrity-ground-task = Nämnden behandlar uppgifterna för att utföra en uppgift av allmänt intresse (dataskyddsförordningen artikel 6.1 e): att ta reda på vad invånarna tycker inför beslut.
integrity-ground-used = Uppgifterna används till att räkna och sammanställa svaren. De som arbetar med omgången på nämndens förvaltning läser dem. Politikerna läser sammanställningen.
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
access-flaws-language-text = Tjänsten finns på svenska, lättläst svenska, finska och engelska. Den som frågar väljer vilka av språken frågorna finns på. Målbilderna finns bara på svenska. Tjänsten finns inte på teckenspråk.
access-flaws-aids = För dig som använder hjälpmedel
access-flaws-aids-text = Tjänsten är inte provad av personer som använder skärmläsare, förstoring eller röststyrning. Därför kan det finnas brister som vi inte känner till.
access-flaws-none-excepted = Inget innehåll är undantaget för att det skulle vara orimligt betungande att göra det tillgängligt, och inget ligger utanför lagen.
access-help = Berätta om något inte fungerar
access-help-text = Kontakta kommunen eller regionen som ställer frågorna. Den kan ge dig frågorna på ett annat sätt, till exempel på papper eller i telefon. Vem det är står i löftet på dialogens sida.
access-help-no-form = Det finns ännu inget formulär här för att anmäla brister. Det är en brist i sig.
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
error-too-large-help = Gå tillbaka i webbläsaren, korta ner texten och skicka igen.
error-too-slow = Det tog för lång tid. Försök igen om en stund.
error-other-site = Formuläret kom inte från Med mig
error-other-site-help = Gå till sidan hos oss, fyll i formuläret där och skicka igen.
error-unavailable = Vi kan inte nå våra uppgifter just nu. Försök igen om en stund.
error-internal = Något gick fel hos oss. Försök igen om en stund.
error-again-help = Gå tillbaka i webbläsaren och försök igen.
error-start = Se vad du kan svara på nu

