//! The words of thanks and of the round, and those around them: data that the free sentences are read with.

/// Those who answered or may answer, and their answers, parted by blanks.
pub(super) const PEOPLE: &str = "\
    svarande svarandena deltagare deltagarna deltagarnas invånare invånarna invånarnas kommuninvånare \
    kommuninvånarna medborgare medborgarna medborgarnas kommunmedborgare kommunmedborgarna befolkningen allmänheten \
    människor människorna folk folket personer personerna kvinnor kvinnorna män männen äldre unga ungdomar \
    ungdomarna pensionärer pensionärerna seniorer anhöriga närstående patienter patienterna brukare brukarna \
    föräldrar föräldrarna barnfamiljer svaren kommentarerna resultatet många flesta ni";

/// What may stand before them and changes nothing.
pub(super) const ATTRIBUTES: [&str; 13] = [
    "de",
    "alla",
    "er",
    "dem",
    "den",
    "våra",
    "sina",
    "kommunens",
    "kommunernas",
    "länets",
    "länens",
    "regionens",
    "andra",
];

/// Verbs of which people are the object.
pub(super) const ASKS: [&str; 23] = [
    "fråga", "frågat", "frågade", "frågar", "bad", "ber", "bett", "tackar", "tacka", "tackade", "in", "inbjudit",
    "höra", "hört", "hörde", "hör", "lyssnat", "gällde", "gäller", "nådde", "nått", "mött", "mötte",
];

/// Before people, within a clause, these make them no subject.
pub(super) const PREPOSITIONS: [&str; 7] = ["för", "från", "med", "om", "åt", "på", "mot"];

/// They begin what somebody asks.
pub(super) const QUESTIONS: [&str; 9] = ["vad", "hur", "om", "vilka", "vilken", "vilket", "varför", "när", "var"];

/// Whoever asks something tells no answer.
pub(super) const WANTS_TO_KNOW: [&str; 11] =
    ["veta", "fråga", "frågat", "frågade", "frågar", "undrar", "undrade", "reda", "lyssna", "lyssnat", "höra"];

/// What a nämnd wants people to do: no finding.
pub(super) const MAY: [&str; 5] = ["ska", "skulle", "kan", "kunde", "kunna"];

/// Those who ask, and what they do.
pub(super) const ACTORS: [&str; 9] =
    ["kommunen", "regionen", "kommunerna", "politikerna", "nämnd", "nämnden", "omgången", "frågorna", "frågan"];

/// All that a free sentence may say of people, parted by blanks.
pub(super) const OF_THE_ROUND: &str = "\
    tack tackar stort varmt hjärtligt för till er era ert du dig de dem den det sig som alla vi vår vårt i på vid \
    under efter före inför innan från med av om genom och eller samt att så nu här också därför redan både ett en \
    ditt din sitt sina har hade kan kunde ska skulle får fick fått blir blev är var kommer svara svarar svarat \
    svarade svar besvara besvarat besvarade deltog deltagit deltar delta medverkade medverkat skrev skrivit skriva \
    kom kommit tog tagit tar ta tid tiden del delade delat dela lämnade lämnat lämna fyllde fyllt berättade berättat \
    berätta bidrog bidragit hjälpte hjälpt fråga frågan frågor frågorna frågats frågades bjöds bjudits inbjudna \
    bjuden in möte mötet möten mötena läsa läser läst läses lästs se synpunkter tankar erfarenheter kommentarer \
    omgången omgångens dialogen medborgardialogen enkäten papper pappret webben nätet webbplats webbplatsen \
    återkoppling besked resultat påhittade används användas använts sparas sparats visas redovisas publiceras \
    publicerats presenteras sammanställs sammanställts sammanställda underlag arbetet målbilden beslut beslutet \
    beslutar bor bodde kommunens regionens länet länets hela kommun län socialnämndens våren sommaren hösten vintern \
    januari februari mars april maj juni juli augusti september oktober november december";
