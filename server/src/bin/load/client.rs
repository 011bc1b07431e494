//! A browser reduced to what costs nothing: one connection that is kept open, a status, and the bytes that came.

use std::net::SocketAddr;

use anyhow::Context;
use app::context::random_bytes;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};

/// A connection to the service.
pub struct Connection {
    stream: TcpStream,
    came: Vec<u8>,
}

impl Connection {
    pub async fn open(address: SocketAddr) -> anyhow::Result<Self> {
        let stream = TcpStream::connect(address).await?;
        stream.set_nodelay(true)?;
        Ok(Self { stream, came: Vec::with_capacity(64 * 1024) })
    }

    /// Sends `request` and reads the whole response. Returns its status and its length.
    pub async fn send(&mut self, request: &[u8]) -> anyhow::Result<(u16, usize)> {
        self.stream.write_all(request).await?;
        self.came.clear();
        while !is_whole(&self.came) {
            anyhow::ensure!(0 < self.stream.read_buf(&mut self.came).await?, "the connection was closed");
        }
        let status = self.came.get(9..12).context("a status")?;
        Ok((std::str::from_utf8(status)?.parse()?, self.came.len()))
    }

    /// What came back on `request`, head and all, where it is not compressed.
    pub async fn text(&mut self, request: &[u8]) -> anyhow::Result<String> {
        self.send(request).await?;
        Ok(String::from_utf8_lossy(&self.came).into_owned())
    }
}

/// GET as a phone of today sends it, ready to be sent many times.
pub fn get(path: &str) -> Vec<u8> {
    format!("GET {path} HTTP/1.1\r\nhost: localhost\r\naccept-encoding: gzip, br\r\n\r\n").into_bytes()
}

/// The same with a cookie: somebody who has signed in.
pub fn get_as(cookie: &str, path: &str) -> Vec<u8> {
    format!("GET {path} HTTP/1.1\r\nhost: localhost\r\naccept-encoding: gzip, br\r\ncookie: {cookie}\r\n\r\n")
        .into_bytes()
}

/// A form, as that phone sends it, each time from another network: what one network may send has a limit.
pub fn post(path: &str, body: &str) -> Vec<u8> {
    let [a, b, c, d] = random_bytes();
    format!(
        "POST {path} HTTP/1.1\r\nhost: localhost\r\naccept-encoding: gzip, br\r\nsec-fetch-site: same-origin\r\n\
         x-forwarded-for: {a}.{b}.{c}.{d}\r\n\
         content-type: application/x-www-form-urlencoded\r\ncontent-length: {}\r\n\r\n{body}",
        body.len()
    )
    .into_bytes()
}

/// A form of somebody who has signed in.
pub fn post_as(cookie: &str, path: &str, body: &str) -> Vec<u8> {
    format!(
        "POST {path} HTTP/1.1\r\nhost: localhost\r\nsec-fetch-site: same-origin\r\ncookie: {cookie}\r\n\
         content-type: application/x-www-form-urlencoded\r\ncontent-length: {}\r\n\r\n{body}",
        body.len()
    )
    .into_bytes()
}

/// Whether a response has come to its end: by its length, or by the empty chunk.
fn is_whole(came: &[u8]) -> bool {
    let Some(head) = came.windows(4).position(|four| four == b"\r\n\r\n") else { return false };
    let length = std::str::from_utf8(&came[..head]).ok().and_then(|head| {
        let line =
            head.lines().find_map(|line| line.to_ascii_lowercase().strip_prefix("content-length: ").map(str::to_owned));
        line?.parse::<usize>().ok()
    });
    match length {
        Some(length) => head + 4 + length <= came.len(),
        None => came.ends_with(b"\r\n0\r\n\r\n"),
    }
}
