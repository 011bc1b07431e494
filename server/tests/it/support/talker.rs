//! A mail server that lets nobody in: it says what it is told to, and notes what it hears, byte by byte.

use std::{
    io::{Read, Write},
    net::{TcpListener, TcpStream},
    sync::{Arc, Mutex},
    thread,
    time::Duration,
};

/// The first byte of a TLS handshake (RFC 8446, 5.1).
pub const HANDSHAKE: u8 = 22;

/// It talks until the stories end.
pub struct Talker {
    pub port: u16,
    heard: Arc<Mutex<Vec<u8>>>,
}

impl Talker {
    /// `greeting` is its first line; `offers` is what it says that it can.
    pub fn start(greeting: &'static str, offers: &'static [&'static str]) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let heard = Arc::new(Mutex::new(Vec::new()));
        let noted = Arc::clone(&heard);
        thread::spawn(move || {
            for caller in listener.incoming() {
                talk(&mut caller.unwrap(), greeting, offers, &noted);
            }
        });
        Self { port, heard }
    }

    /// All that was said to it, once it has heard anything: whoever calls may be done before it has listened.
    pub fn heard(&self) -> Vec<u8> {
        for _ in 0..200 {
            let heard = self.heard.lock().unwrap().clone();
            if !heard.is_empty() {
                return heard;
            }
            thread::sleep(Duration::from_millis(10));
        }
        panic!("nobody said anything");
    }
}

/// Talks to one caller, until it begins a handshake or hangs up.
fn talk(caller: &mut TcpStream, greeting: &str, offers: &[&str], noted: &Mutex<Vec<u8>>) {
    let mut answer = format!("{greeting}\r\n");
    let mut buffer = [0; 4_096];
    while caller.write_all(answer.as_bytes()).is_ok() {
        let read = caller.read(&mut buffer).unwrap_or(0);
        noted.lock().unwrap().extend_from_slice(&buffer[..read]);
        answer = match &buffer[..read] {
            [] | [HANDSHAKE, ..] => return,
            said if said.starts_with(b"EHLO") => can(offers),
            said if said.starts_with(b"STARTTLS") => "220 Go ahead\r\n".to_owned(),
            said if said.starts_with(b"QUIT") => "221 Bye\r\n".to_owned(),
            _ => "502 No\r\n".to_owned(),
        };
    }
}

/// The answer to EHLO: all lines but the last have a hyphen.
fn can(offers: &[&str]) -> String {
    let (last, others) = offers.split_last().expect("it offers something");
    let others: String = others.iter().map(|offer| format!("250-{offer}\r\n")).collect();
    format!("250-mail.example\r\n{others}250 {last}\r\n")
}
