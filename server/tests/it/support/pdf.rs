//! The words of a PDF of ours, as any reader finds them: through its pages, their fonts, and what each glyph stands for. It knows what
//! our files are made of, no more.

use std::{collections::HashMap, io::Read, iter::Peekable, str::Chars};

use flate2::read::ZlibDecoder;

/// What each glyph of a font stands for.
type Glyphs = HashMap<u16, String>;

/// The objects of a file by their number, a sign for each byte.
struct Objects(HashMap<String, String>);

/// The words of each page in the order in which they are read aloud. Space between words may be missing.
pub fn pages(file: &[u8]) -> Vec<String> {
    pieces(file).iter().map(|page| page.concat()).collect()
}

/// The same in the pieces that they are set in: nothing of one cell of a table is in a piece with anything of another.
pub fn pieces(file: &[u8]) -> Vec<Vec<String>> {
    let latin = latin(file);
    let parts = latin.split("\nendobj").filter_map(|part| part.split_once(" 0 obj\n"));
    let objects = Objects(
        parts.map(|(before, body)| (before.rsplit('\n').next().unwrap().to_owned(), body.to_owned())).collect(),
    );
    let kids = objects.0.values().find(|body| body.contains("/Type/Pages/")).unwrap();
    let kids = between(kids, "/Kids[", "]");
    kids.split(" 0 R").map(str::trim).filter(|kid| !kid.is_empty()).map(|kid| objects.page(kid)).collect()
}

/// Where the links of a file lead.
pub fn links(file: &[u8]) -> Vec<String> {
    let latin = latin(file);
    latin.match_indices("/URI(").map(|(at, _)| between(&latin[at..], "/URI(", ")").to_owned()).collect()
}

impl Objects {
    fn page(&self, number: &str) -> Vec<String> {
        let page = &self.0[number];
        let resources = &self.0[between(page, "/Resources ", " ")];
        let fonts = between(resources, "/Font<<", ">>").split('/').filter_map(|font| font.split_once(' '));
        let fonts: HashMap<_, _> =
            fonts.map(|(name, number)| (name, self.glyphs(number.split(' ').next().unwrap()))).collect();
        let content = self.unpacked(between(page, "/Contents ", " "));
        content.split("BT ").skip(1).map(|text| said(text.split("ET\n").next().unwrap(), &fonts)).collect()
    }

    fn glyphs(&self, font: &str) -> Glyphs {
        let map = self.unpacked(between(&self.0[font], "/ToUnicode ", " "));
        let pairs = map.lines().filter_map(|line| line.strip_prefix('<')?.strip_suffix('>')?.split_once("> <"));
        let glyph =
            |(code, signs): (&str, &str)| Some((*units(code).first()?, String::from_utf16_lossy(&units(signs))));
        pairs.filter_map(glyph).collect()
    }

    fn unpacked(&self, number: &str) -> String {
        let (_, packed) = self.0[number].split_once("stream\n").unwrap();
        let packed: Vec<u8> = packed.chars().map(|sign| u8::try_from(sign).unwrap()).collect();
        let mut bytes = Vec::new();
        ZlibDecoder::new(&*packed).read_to_end(&mut bytes).unwrap();
        latin(&bytes)
    }
}

/// What a piece of text says: the font that it names, and the strings that it shows. What is told of it is passed over.
fn said(text: &str, fonts: &HashMap<&str, Glyphs>) -> String {
    let shown = |part: &str| part.split_once("BDC").map_or(part, |(_, shown)| shown).to_owned();
    let text: String = text.split("/Span<<").map(shown).collect();
    let glyphs = &fonts[between(&text, "/", " ")];
    let (mut codes, mut signs) = (Vec::new(), text.chars().peekable());
    while let Some(sign) = signs.next() {
        match sign {
            '(' => string(&mut signs, &mut codes),
            '<' => {
                let digits: String = signs.by_ref().take_while(|sign| *sign != '>').collect();
                codes.extend(units(&digits).into_iter().flat_map(u16::to_be_bytes));
            }
            _ => {}
        }
    }
    codes.chunks(2).filter_map(|code| glyphs.get(&u16::from_be_bytes(code.try_into().ok()?))).cloned().collect()
}

/// A string to its end. Parentheses stand in pairs or behind a backslash, and so does what no eye can see.
fn string(signs: &mut Peekable<Chars<'_>>, codes: &mut Vec<u8>) {
    let mut depth = 1;
    while let Some(sign) = signs.next() {
        depth += match sign {
            '(' => 1,
            ')' => -1,
            _ => 0,
        };
        match sign {
            _ if depth == 0 => return,
            '\\' => codes.push(escaped(signs)),
            sign => codes.push(u8::try_from(sign).unwrap()),
        }
    }
}

fn escaped(signs: &mut Peekable<Chars<'_>>) -> u8 {
    match signs.next().unwrap() {
        'n' => b'\n',
        'r' => b'\r',
        't' => b'\t',
        'b' => 8,
        'f' => 12,
        first @ '0'..='7' => {
            let mut octal = first.to_string();
            while let Some(next) = signs.next_if(|next| octal.len() < 3 && next.is_digit(8)) {
                octal.push(next);
            }
            u8::from_str_radix(&octal, 8).unwrap()
        }
        other => u8::try_from(other).unwrap(),
    }
}

fn latin(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| char::from(*byte)).collect()
}

fn units(hex: &str) -> Vec<u16> {
    let digits: Vec<char> = hex.chars().collect();
    digits.chunks(4).filter_map(|unit| u16::from_str_radix(&unit.iter().collect::<String>(), 16).ok()).collect()
}

fn between<'a>(text: &'a str, before: &str, after: &str) -> &'a str {
    let (_, rest) = text.split_once(before).unwrap_or_else(|| panic!("no {before}"));
    rest.split(after).next().unwrap_or(rest)
}
