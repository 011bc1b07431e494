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


## Rounds in the language of the reader

round-in-swedish = Frågorna finns inte på lättläst
round-in-swedish-help = De är på vanlig svenska. Du får svara ändå.
round-question-in-swedish = Den här frågan finns bara på vanlig svenska.
statement-from = Från


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
card-late = För sent:
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
happens-closed = Vi har läst svaren. Nu ska politikerna i { $body } läsa. Sedan bestämmer de.
happens-delivered = Politikerna i { $body } har fått svaren.
happens-fed-back = Politikerna i { $body } har svarat.
happens-withdrawn = Vi har tagit bort de här frågorna. Det går inte att svara.
body-unnamed = nämnden
body-in-place = { $body } i { $place }
step-answer = Du svarar
step-answer-open = sista dagen är den { $day }
step-answer-over = sista dagen var den { $day }
step-read = Vi läser svaren
step-read-detail = och ger dem till politikerna i { $body }
step-decide = Politikerna bestämmer
step-decide-detail = i { $body }
step-reply = Du får svar
step-reply-detail = senast den { $day }
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
dialogue-so-far = Så långt har vi kommit
dialogue-late = Svaret är för sent
dialogue-late-since = Du skulle ha fått svar senast den
dialogue-late-help = Det har inte kommit.
dialogue-stopped = Vi stoppade frågorna tidigare än vi hade tänkt:
dialogue-answer = Svara nu
demonstration-title = Påhittat exempel
demonstration-help = Det här är bara ett exempel. Kommunen har inte beställt det. Svaren är påhittade.
state-planned = Inte öppen än
state-open = Öppen
state-stopped = Slut
state-closed = Stängd
state-summarised = Svaren är lästa
state-delivered = Politikerna har svaren
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
kommun-languages = I { $place } får du använda { $languages } när du pratar med kommunen eller skriver till den.
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


## Answering


## Sending, and what waits on the device


## Warnings and privacy at the form


## Thanks and the receipt


## Following a dialogue


## Channels: kiosk, paper, one-time codes


## About the service

about-title = Om Med mig
about-lead = I Med mig frågar kommunen och regionen vad du tycker om vården. Politikerna läser svaren. Sedan bestämmer de. Efteråt får du veta vad som hände.
about-how = Så gör vi
about-how-promise = Politikerna väljer vad de vill fråga om. De lovar tre saker. De säger vad du kan påverka. De säger vem som bestämmer. De säger vilken dag du får svar.
about-how-answer = Du svarar. Det tar några minuter. Du behöver inte logga in.
about-how-read = En person som arbetar på kommunen eller regionen läser det du har skrivit. Ingen ser resultatet förrän alla har svarat.
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
integrity-lead = Du svarar utan namn. Andra kan läsa det du skickar. Så säger lagen.
integrity-short = Det viktigaste
integrity-short-not = Skriv inte namn. Skriv inte personnummer. Skriv inte om hur en viss person mår.
integrity-short-read = En person som arbetar på kommunen eller regionen läser det du skriver. Först efter det kan andra se det i ett resultat.
integrity-short-result = Resultatet kommer när ingen längre kan svara. Vi visar inte så små tal att någon kan känna igen dig.
integrity-short-cookies = Vi använder inga kakor när du svarar. Inga andra företag får veta att du är här.
integrity-kept = Det här sparar vi
integrity-kept-answers = Vi sparar dina svar. Vi sparar ålder och kön om du har svarat på det.
integrity-kept-how = Vi sparar hur du svarade, på vilket språk och vilken timme.
integrity-kept-code = Du får en kvittokod. Spara den. Utan koden kan ingen hitta ditt svar. Vi sparar inte själva koden.
integrity-kept-versions = Du kan ändra ditt svar. Då sparar vi det gamla svaret också.
integrity-not-kept = Det här sparar vi inte
integrity-not-kept-text = Vi sparar inte ditt namn eller din adress. Vi sparar inte vilken telefon eller dator du har. Vi sparar inte exakt när du svarade.
integrity-device = I din telefon eller dator
integrity-device-draft = Det du skriver kan sparas i din egen telefon eller dator tills du har skickat. Då försvinner inget om nätet slutar fungera.
integrity-device-staff = De som arbetar här loggar in. De får en kaka, annars kan de inte logga in. Om någon skriver fel lösenord sparar vi ett spår av nätverket. Då kan ingen gissa lösenord länge.
integrity-record = Andra kan be att få läsa ditt svar
integrity-record-ask = Ditt svar är en allmän handling. Det betyder att vem som helst kan be att få läsa det. Nämnden ser efter om något i svaret är hemligt enligt lagen. Vi kan inte lova att det är hemligt.
integrity-record-kept = Nämnden bestämmer när svaren ska tas bort. Resultatet finns kvar. I resultatet har vi gömt små tal. Då kan ingen se vem som har svarat.
integrity-controller = Vem har ansvaret?
integrity-controller-text = Nämnden som ställer frågorna har ansvaret för svaren. Kontakta kommunen eller regionen om du vill prata med nämnden eller dess dataskyddsombud.
integrity-controller-now = Just nu:
integrity-ground = Varför får nämnden spara svaren?
integrity-ground-task = Nämnden ska ta reda på vad invånarna tycker innan den bestämmer. Det är viktigt för alla. Därför säger lagen att nämnden får spara svaren (dataskyddsförordningen artikel 6.1 e).
integrity-ground-used = Nämnden räknar svaren och skriver vad de säger. De som arbetar för nämnden läser svaren. Politikerna läser texten om svaren.
integrity-rights = Dina rättigheter
integrity-rights-text = Du kan fråga nämnden vad den har sparat om dig. Du kan be nämnden att rätta fel. Du kan säga nej till att nämnden använder svaret, och du kan be den använda det mindre. Nämnden behöver din kvittokod för att hitta svaret.
integrity-complain = Är du inte nöjd? Då kan du klaga. Skriv till
access-title = Tillgänglighet
access-heading = Kan alla använda Med mig?
access-lead = Alla ska kunna svara. Här står vad som fungerar, vad som inte fungerar och hur du får hjälp.
access-who = Kommunen eller regionen som frågar har ansvaret för att alla kan svara. Den här sidan handlar om Med mig.
access-how-well = Hur bra är det?
access-before = Med mig är
access-partly = delvis förenlig
access-after = med lagen om tillgänglighet till digital offentlig service. Det betyder att det mesta fungerar men inte allt. Reglerna heter WCAG 2.2, nivå AA, och EN 301 549 version 3.2.1.
access-flaws = Det här fungerar inte bra
access-flaws-easy = För dig som behöver lättläst
access-flaws-easy-vision = Målbildens texter kan vara svåra. Ibland finns de på lättläst.
access-flaws-easy-rounds = Kommunens frågor finns inte alltid på lättläst.
access-flaws-language = För dig som använder ett annat språk
access-flaws-language-text = Med mig finns på svenska, lättläst, finska och engelska. Frågorna finns inte alltid på alla språken. Målbilderna finns bara på svenska. Inget finns på teckenspråk.
access-flaws-aids = För dig som använder hjälpmedel
access-flaws-aids-text = Ingen med skärmläsare, förstoring eller röststyrning har provat Med mig. Det kan finnas fel som vi inte vet om.
access-flaws-none-excepted = Lagen gäller allt som finns på Med mig.
access-help = Berätta om något inte fungerar
access-help-text = Kontakta kommunen eller regionen som frågar. Du kan få frågorna på ett annat sätt, till exempel på papper eller i telefon.
access-help-no-form = Du kan inte skriva till oss här om fel. Det är också ett fel.
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
error-too-large-help = Gå tillbaka. Gör texten kortare. Skicka igen.
error-too-slow = Det tog för lång tid. Försök igen om en stund.
error-other-site = Formuläret kom inte från Med mig
error-other-site-help = Gå till sidan på Med mig. Fyll i där. Skicka igen.
error-unavailable = Det fungerar inte just nu. Försök igen om en stund.
error-internal = Något gick fel. Det är vårt fel. Försök igen om en stund.
error-again-help = Gå tillbaka och försök igen.
error-start = Se vad du kan svara på nu

