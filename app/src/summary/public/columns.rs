//! The columns of the files, and what each means: the same words in the files and beside the links to them.

/// One column.
#[derive(Clone, Copy, Debug)]
pub struct Column {
    /// What stands on top of it.
    pub heading: &'static str,
    /// What it holds.
    pub means: &'static str,
}

const fn column(heading: &'static str, means: &'static str) -> Column {
    Column { heading, means }
}

/// How many columns there are.
pub const COUNT: usize = 16;

/// All of them, in order.
pub const COLUMNS: [Column; COUNT] = [
    column(
        "Avsnitt",
        "Vad raden handlar om: alla svar, en bakgrundsuppgift, en fråga, plats två i en rangordning, ett mått på en fråga, en fråga efter bakgrund, åsiktsgrupper, en fråga efter \
         åsiktsgrupp, ett ämne som människor skrev om, möten, handuppräckning, en mening ur sammanställningen, underlag till den, eller att resultatet är rättat.",
    ),
    column("Frågans nummer", "Frågans plats i formuläret. Tomt där raden inte gäller en fråga."),
    column("Fråga", "Frågan som den ställdes på svenska."),
    column(
        "Gäller",
        "Alternativet eller påståendet som raden gäller, där en fråga har ett svar för vart och ett. För plats två: det som de satte först. För underlag: meningen som bygger på det.",
    ),
    column("Svar", "Svaret, gruppen eller ämnet som har räknats, måttet, eller meningen. För underlag: siffran i ord."),
    column(
        "Visas som",
        "Antalet så som det får visas: ett tal, ”färre än” och det minsta tal som visas, ett intervall eller ”visas inte”. För ett mått: svaret som det pekar på.",
    ),
    column(
        "Antal, minst",
        "Det minsta antal människor som det kan vara, av det som visas. Tomt där antalet inte visas.",
    ),
    column("Antal, högst", "Det största antal det kan vara. Samma som det minsta där antalet visas som ett tal."),
    column("Andel i procent, minst", "Andel av gruppen i hela procent. Tomt där andelen inte visas."),
    column("Andel i procent, högst", "Samma som den minsta där andelen visas som ett tal."),
    column("Grupp", "Hur många människor andelen är en andel av. Tomt där det inte visas."),
    column("Befolkning i procent", "Gruppens andel av befolkningen i hela procent. Bara för ålder och kön."),
    column("Skillnad i procentenheter, minst", "Andelen av dem som svarat minus andelen av befolkningen."),
    column("Skillnad i procentenheter, högst", "Samma som den minsta där andelen visas som ett tal."),
    column(
        "Inom gruppen",
        "Gruppen som svarade så, där en fråga är uppdelad efter ålder, kön, svarssätt, språk eller åsiktsgrupp. Övriga är alla som inte \
         finns i en grupp med namn. För ålder och kön tillsammans: åldern, och andelen är av alla. Tomt där raden gäller alla.",
    ),
    column(
        "Tillagt under tiden",
        "”ja” där raden gäller ett påstående som en invånare lade till medan andra svarade: bara de som svarade efter det fick frågan, och \
         andelen är av alla som svarade. Annars tomt.",
    ),
];
