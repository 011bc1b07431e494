//! Writes one paper of each kind into a folder, for other programs to look at: `.ci/pdfcheck` does.

mod sample;

use std::{error::Error, fs::write, path::PathBuf};

use print::report;

fn main() -> Result<(), Box<dyn Error>> {
    let folder = PathBuf::from(std::env::args().nth(1).ok_or("where to?")?);
    write(folder.join("underlag.pdf"), report::brief(&sample::brief())?)?;
    write(folder.join("bilaga.pdf"), report::pdf(&sample::annex())?)?;
    write(folder.join("bilaga.docx"), report::docx(&sample::annex())?)?;
    write(folder.join("tjansteskrivelse.pdf"), report::pdf(&sample::draft())?)?;
    write(folder.join("tjansteskrivelse.docx"), report::docx(&sample::draft())?)?;
    Ok(())
}
