//! What the service logs while a story runs.

use std::{
    io::{Write, sink},
    sync::{Arc, LazyLock, Mutex},
};

use tracing::{Dispatch, subscriber::DefaultGuard};
use tracing_subscriber::fmt::MakeWriter;

/// One that nobody listens to. Where there is but one listener, what is said for the first time in a thread without any is never heard in
/// another; with two all are asked.
static SECOND: LazyLock<Dispatch> =
    LazyLock::new(|| Dispatch::new(tracing_subscriber::fmt().with_writer(sink).finish()));

/// The log of this story's thread, as long as it lives.
pub struct Log {
    written: Written,
    _guard: DefaultGuard,
}

#[derive(Clone, Default)]
struct Written(Arc<Mutex<Vec<u8>>>);

impl Log {
    /// Begins to listen.
    pub fn start() -> Self {
        LazyLock::force(&SECOND);
        let written = Written::default();
        let subscriber = tracing_subscriber::fmt().with_writer(written.clone()).with_ansi(false).finish();
        Self { written, _guard: tracing::subscriber::set_default(subscriber) }
    }

    /// How many lines have `word` in them.
    pub fn lines_with(&self, word: &str) -> usize {
        let bytes = self.written.0.lock().unwrap().clone();
        String::from_utf8_lossy(&bytes).lines().filter(|line| line.contains(word)).count()
    }
}

impl Write for Written {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().write(bytes)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl MakeWriter<'_> for Written {
    type Writer = Self;

    fn make_writer(&self) -> Self {
        self.clone()
    }
}
