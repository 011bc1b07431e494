//! What an export holds, in Swedish for whoever reads the files.

use super::columns::ALL;
use crate::entity::round;

/// Name of the file that explains the others.
pub const ABOUT: &str = "beskrivning.txt";

/// What that file says.
pub fn about(round: &round::Model) -> String {
    let mut told = format!("{}\nOmgång {}\n\n{HEAD}", round.title, round.code);
    for table in ALL {
        told.push_str(&format!("\n\n{0}.csv och {0}.json\n{1}\n", table.name, table.holds));
        for (column, meaning) in table.columns {
            told.push_str(&format!("  {column}: {meaning}.\n"));
        }
    }
    told
}

const HEAD: &str = "\
Det här är handlingarna i omgången. Varje lista finns två gånger med samma innehåll: som CSV, som öppnas i Excel, och som JSON.
CSV-filerna är i UTF-8 med semikolon mellan fälten. Flera värden i en cell skiljs åt med lodstreck. En text som börjar som en
formel har en apostrof först i CSV, men inte i JSON.

Filen sha256.txt har ett fingeravtryck (SHA-256) av varje annan fil. De kontrolleras med sha256sum --check sha256.txt.

Det som omfattas av sekretess är maskerat, var det än står. Listan maskningar har alla maskade texter med lagrum och skäl.

Nummer och ordning är slumpade för den här filen.

Det här finns inte i filerna: kvittokoder, engångskoder och vad som skulle kunna knyta dem till ett svar, i vilken ordning svaren
kom, nätverksadresser (de sparas inte), adresser till dem som följer dialogen med mejl, vilka förtroendevalda
som har öppnat underlaget, utkast till sammanställning och återkoppling, ett resultat innan det är undertecknat, och en andra
inmatning av ett papper innan skillnaderna är avgjorda.";
