//! Connections: each is served beside the others, and none holds its place without saying what it asks for.

use std::{io, net::SocketAddr, time::Duration};

use axum::{Router, extract::ConnectInfo, middleware::AddExtension};
use hyper::server::conn::http1;
use hyper_util::{
    rt::{TokioIo, TokioTimer},
    server::graceful::GracefulShutdown,
    service::TowerToHyperService,
};
use tokio::net::{TcpListener, TcpStream};
use tower::Service;

/// How long the head of a request may take to come, from when the connection is there or the answer before it was given. A phone with a
/// bad network needs a few seconds; who needs more asks anew.
const LONGEST_HEAD: Duration = Duration::from_secs(30);

/// How long we wait where no connection can be taken in: until others have let go of theirs.
const FULL: Duration = Duration::from_secs(1);

/// Serves whoever comes until `stopped`; then what was accepted, until it is done.
pub(super) async fn serve(listener: TcpListener, router: Router, stopped: impl Future<Output = ()>) {
    let open = GracefulShutdown::new();
    let mut services = router.into_make_service_with_connect_info::<SocketAddr>();
    tokio::pin!(stopped);
    loop {
        let accepted = tokio::select! {
            accepted = listener.accept() => accepted,
            () = &mut stopped => break,
        };
        match accepted {
            Ok((stream, from)) => {
                let Ok(service) = services.call(from).await;
                serve_one(stream, service, &open);
            }
            Err(error) => rest(&error).await,
        }
    }
    open.shutdown().await;
}

/// Serves one connection in a task of its own.
fn serve_one(stream: TcpStream, service: AddExtension<Router, ConnectInfo<SocketAddr>>, open: &GracefulShutdown) {
    // Small answers go out at once, not when the network has gathered more.
    drop(stream.set_nodelay(true));
    let mut http = http1::Builder::new();
    http.timer(TokioTimer::new()).header_read_timeout(LONGEST_HEAD);
    let service = TowerToHyperService::new(service);
    let connection = open.watch(http.serve_connection(TokioIo::new(stream), service));
    // What goes wrong here is the network's, or the visitor's: they are gone, and nobody is told.
    tokio::spawn(async move { drop(connection.await) });
}

/// A connection that ended before it began is nothing to us; where there is no room for more, we wait for some.
async fn rest(error: &io::Error) {
    use io::ErrorKind::{ConnectionAborted, ConnectionRefused, ConnectionReset};
    if !matches!(error.kind(), ConnectionAborted | ConnectionRefused | ConnectionReset) {
        tracing::error!(%error, "a connection could not be taken in");
        tokio::time::sleep(FULL).await;
    }
}
