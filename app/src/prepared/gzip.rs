//! A page in gzip (RFC 1952), put together of pieces that were compressed before and values that are not compressed. Every
//! piece ends at a byte and refers to nothing before it (a full flush), so that anything may stand between two; a value is a
//! stored block (RFC 1951, 3.2.4).

use flate2::{Compress, Compression, Crc, FlushCompress};

use super::Piece;

/// Gzip without name and time.
const HEAD: [u8; 10] = [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255];

/// The last block, stored and empty.
const END: [u8; 5] = [1, 0, 0, 0xff, 0xff];

/// More than a flush and the heads of blocks take.
const ROOM: usize = 1024;

/// `text` as blocks of deflate, as small as they can be. `None` where that fails, which it does not.
pub fn packed(text: &str) -> Option<Vec<u8>> {
    let mut packed = Vec::with_capacity(text.len() + text.len() / 8 + ROOM);
    let mut compress = Compress::new(Compression::best(), false);
    compress.compress_vec(text.as_bytes(), &mut packed, FlushCompress::Full).ok()?;
    (compress.total_in() == text.len() as u64 && packed.len() < packed.capacity()).then_some(packed)
}

/// The whole page.
pub fn page(pieces: &[Piece], values: &[&str]) -> Vec<u8> {
    let mut out = HEAD.to_vec();
    let mut crc = Crc::new();
    for piece in pieces {
        let value = piece.value(values);
        out.extend_from_slice(&piece.packed);
        store(&mut out, value.as_bytes());
        crc.update(piece.text.as_bytes());
        crc.update(value.as_bytes());
    }
    out.extend(END);
    out.extend(crc.sum().to_le_bytes());
    out.extend(crc.amount().to_le_bytes());
    out
}

/// Stored blocks, of which none may hold more than a u16 can say.
fn store(out: &mut Vec<u8>, bytes: &[u8]) {
    for part in bytes.chunks(usize::from(u16::MAX)) {
        let length = u16::try_from(part.len()).unwrap_or(u16::MAX);
        out.push(0);
        out.extend(length.to_le_bytes());
        out.extend((!length).to_le_bytes());
        out.extend_from_slice(part);
    }
}
