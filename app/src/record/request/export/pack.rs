//! One ZIP with many files, written to a file without a name that is gone when the process lets go of it. It is never whole in
//! memory. Each list is written twice, as JSON and as CSV, and the last file has the checksums of all others.

use std::{
    fs::File,
    io::{self, BufReader, BufWriter, Read, Seek, Write},
};

use anyhow::ensure;
use csv::Writer;
use serde_json::Value;
use sha2::{Digest, Sha256};
use tempfile::tempfile;
use zip::{CompressionMethod, ZipWriter, write::SimpleFileOptions};

use super::columns::Table;
use crate::spreadsheet::{harmless, list};

/// The file with the checksums.
pub const SUMS: &str = "sha256.txt";

/// Most of the gain for little of the work.
const LITTLE_WORK: i64 = 3;

/// A ZIP that is ready to leave.
#[derive(Debug)]
pub struct Packed {
    /// Its content, from the beginning.
    pub file: File,
    /// How many bytes.
    pub size: u64,
    /// SHA-256 of them, in hexadecimal.
    pub sum: String,
}

/// A ZIP that is being written.
pub struct Pack {
    zip: ZipWriter<BufWriter<File>>,
    sums: String,
}

impl Pack {
    /// An empty one.
    ///
    /// # Errors
    /// When there is no room for temporary files.
    pub fn new() -> anyhow::Result<Self> {
        Ok(Self { zip: ZipWriter::new(BufWriter::new(tempfile()?)), sums: String::new() })
    }

    /// Adds a file.
    ///
    /// # Errors
    /// When it cannot be read or written.
    pub fn file(&mut self, name: &str, content: impl Read) -> anyhow::Result<()> {
        self.begin(name)?;
        let (_, sum) = copied(content, &mut self.zip)?;
        self.note(name, &sum);
        Ok(())
    }

    /// Begins a list. `more` are columns that depend on the round.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn list(&mut self, table: &Table, more: Vec<String>) -> anyhow::Result<Rows<'_>> {
        let columns: Vec<_> = table.columns.iter().map(|(name, _)| (*name).to_owned()).chain(more).collect();
        let mut csv = list(BufWriter::new(tempfile()?))?;
        csv.write_record(&columns)?;
        self.begin(&format!("{}.json", table.name))?;
        Ok(Rows { pack: self, name: table.name, columns, json: Sha256::new(), csv, before: "[\n" })
    }

    /// Adds the checksums and ends the ZIP.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn finish(mut self) -> anyhow::Result<Packed> {
        self.begin(SUMS)?;
        self.zip.write_all(self.sums.as_bytes())?;
        let mut file = self.zip.finish()?.into_inner().map_err(io::IntoInnerError::into_error)?;
        file.rewind()?;
        let (size, sum) = copied(&file, io::sink())?;
        file.rewind()?;
        Ok(Packed { file, size, sum })
    }

    fn begin(&mut self, name: &str) -> anyhow::Result<()> {
        let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
        Ok(self.zip.start_file(name, options.compression_level(Some(LITTLE_WORK)))?)
    }

    /// As `sha256sum --check` reads it.
    fn note(&mut self, name: &str, sum: &str) {
        self.sums.push_str(&format!("{sum}  {name}\n"));
    }
}

/// A list that is being written: its JSON into the ZIP, its CSV beside until the JSON is done.
pub struct Rows<'a> {
    pack: &'a mut Pack,
    name: &'static str,
    columns: Vec<String>,
    json: Sha256,
    csv: Writer<BufWriter<File>>,
    /// What stands before the next row.
    before: &'static str,
}

impl Rows<'_> {
    /// Adds a row.
    ///
    /// # Errors
    /// When it has another number of cells than the list has columns, or cannot be written.
    pub fn add(&mut self, cells: &[Value]) -> anyhow::Result<()> {
        ensure!(cells.len() == self.columns.len(), "a row of {} has {} cells", self.name, cells.len());
        let mut row = self.before.as_bytes().to_vec();
        for (place, (column, cell)) in self.columns.iter().zip(cells).enumerate() {
            row.push(if place == 0 { b'{' } else { b',' });
            serde_json::to_writer(&mut row, column)?;
            row.push(b':');
            serde_json::to_writer(&mut row, cell)?;
        }
        row.push(b'}');
        self.before = ",\n";
        self.json(&row)?;
        Ok(self.csv.write_record(cells.iter().map(told))?)
    }

    /// Ends the JSON and puts the CSV after it.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn finish(mut self) -> anyhow::Result<()> {
        self.json(if self.before == "[\n" { b"[]\n" } else { b"\n]\n" })?;
        self.pack.note(&format!("{}.json", self.name), &hex(self.json));
        let csv = self.csv.into_inner().map_err(|cause| cause.into_error())?;
        let mut csv = csv.into_inner().map_err(io::IntoInnerError::into_error)?;
        csv.rewind()?;
        self.pack.file(&format!("{}.csv", self.name), BufReader::new(csv))
    }

    fn json(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.json.update(bytes);
        self.pack.zip.write_all(bytes)
    }
}

/// Copies all of `from`. Returns how many bytes it was, and their SHA-256.
fn copied(mut from: impl Read, mut to: impl Write) -> io::Result<(u64, String)> {
    let (mut hash, mut size, mut buffer) = (Sha256::new(), 0, vec![0; 64 * 1024]);
    loop {
        let read = from.read(&mut buffer)?;
        if read == 0 {
            return Ok((size, hex(hash)));
        }
        hash.update(&buffer[..read]);
        to.write_all(&buffer[..read])?;
        size += u64::try_from(read).unwrap_or_default();
    }
}

fn hex(hash: Sha256) -> String {
    hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}

/// A value as it stands in a spreadsheet.
fn told(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::Bool(true) => "ja".to_owned(),
        Value::Bool(false) => "nej".to_owned(),
        Value::String(text) => harmless(text),
        Value::Array(values) => harmless(&values.iter().map(plain).collect::<Vec<_>>().join(" | ")),
        other => other.to_string(),
    }
}

fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use serde_json::json;
    use zip::ZipArchive;

    use super::*;

    const TABLE: Table = Table { name: "prov", holds: "", columns: &[("nr", ""), ("text", "")] };

    fn read(file: File, name: &str) -> String {
        let mut text = String::new();
        ZipArchive::new(file).unwrap().by_name(name).unwrap().read_to_string(&mut text).unwrap();
        text
    }

    fn packed(rows: &[[Value; 3]]) -> Packed {
        let mut pack = Pack::new().unwrap();
        let mut list = pack.list(&TABLE, vec!["fraga_1".to_owned()]).unwrap();
        rows.iter().for_each(|row| list.add(row).unwrap());
        list.finish().unwrap();
        pack.file("om.txt", Cursor::new("åäö")).unwrap();
        pack.finish().unwrap()
    }

    #[test]
    fn a_list_is_there_as_json_and_as_csv_and_no_cell_is_a_formula() {
        let rows = [[json!(1), json!("=2+2;\"å\"\n"), json!(["ja", "nej"])], [json!(2), Value::Null, json!(true)]];
        let Packed { file, .. } = packed(&rows);
        let json: Value = serde_json::from_str(&read(file.try_clone().unwrap(), "prov.json")).unwrap();
        assert_eq!(json[0], json!({"nr": 1, "text": "=2+2;\"å\"\n", "fraga_1": ["ja", "nej"]}));
        assert_eq!(json[1]["text"], Value::Null);
        let csv = read(file, "prov.csv");
        assert_eq!(csv, "\u{feff}nr;text;fraga_1\r\n1;\"'=2+2;\"\"å\"\"\n\";ja | nej\r\n2;;ja\r\n");
    }

    #[test]
    fn an_empty_list_is_json_too_and_a_row_has_a_cell_for_each_column() {
        assert_eq!(read(packed(&[]).file, "prov.json"), "[]\n");
        let mut pack = Pack::new().unwrap();
        assert!(pack.list(&TABLE, Vec::new()).unwrap().add(&[json!(1)]).is_err());
    }

    #[test]
    fn every_file_has_its_checksum_and_the_whole_its_own() {
        let Packed { mut file, size, sum } = packed(&[]);
        let mut whole = Vec::new();
        file.read_to_end(&mut whole).unwrap();
        assert_eq!((u64::try_from(whole.len()).unwrap(), hex(Sha256::new_with_prefix(&whole))), (size, sum));
        let sums = read(file, SUMS);
        assert!(sums.contains(&format!("{}  om.txt\n", hex(Sha256::new_with_prefix("åäö")))), "{sums}");
        assert_eq!(sums.lines().count(), 3, "{sums}");
    }
}
