//! The running server: listening, serving, ending gracefully.

use std::convert::Infallible;
use std::net::SocketAddr;
use std::time::Duration;

use axum::Router;
use axum::extract::{ConnectInfo, Request};
use hyper::body::Incoming;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use tokio::task::JoinHandle;
use tower::ServiceExt;

use crate::config::Config;
use crate::jobs::Jobs;
use crate::state::{OpenError, State};

/// How long requests under way may go on once the server is to end.
const GRACE: Duration = Duration::from_secs(10);

/// A server that listens.
pub struct RunningServer {
    /// Where it listens.
    pub addr: SocketAddr,
    /// Where the metrics are read.
    pub metrics_addr: Option<SocketAddr>,
    state: State,
    stop: watch::Sender<bool>,
    task: JoinHandle<()>,
    metrics: Option<JoinHandle<()>>,
    jobs: Jobs,
}

impl RunningServer {
    /// Opens what `config` says and listens on `listen`; port 0 takes a free one.
    ///
    /// # Errors
    /// When the data cannot be opened or the address cannot be had.
    pub async fn start(config: Config, listen: SocketAddr) -> Result<Self, OpenError> {
        let state = crate::open(config).await?;
        Self::serve(state, listen).await
    }

    /// Listens with a state that is open already.
    ///
    /// # Errors
    /// When the address cannot be had.
    pub async fn serve(state: State, listen: SocketAddr) -> Result<Self, OpenError> {
        let failed = |error| OpenError::Listen { address: listen, error };
        let listener = TcpListener::bind(listen).await.map_err(failed)?;
        let addr = listener.local_addr().map_err(failed)?;
        let (stop, stopped) = watch::channel(false);
        let silence = state.config().limits.silence;
        let jobs = Jobs::start(&state, &stopped);
        let (metrics_addr, metrics) = match state.config().metrics_listen {
            Some(listen) => {
                let failed = |error| OpenError::Listen { address: listen, error };
                let listener = TcpListener::bind(listen).await.map_err(failed)?;
                let addr = listener.local_addr().map_err(failed)?;
                let app = crate::metrics_app(state.clone());
                (Some(addr), Some(tokio::spawn(accept(listener, app, stopped.clone(), silence))))
            }
            None => (None, None),
        };
        let task = tokio::spawn(accept(listener, crate::app(state.clone()), stopped, silence));
        Ok(Self { addr, metrics_addr, state, stop, task, metrics, jobs })
    }

    /// The address as a browser wants it.
    #[must_use]
    pub fn base_url(&self) -> String {
        format!("http://{}", self.addr)
    }

    /// What the server works on.
    #[must_use]
    pub fn state(&self) -> &State {
        &self.state
    }

    /// Takes no more requests, finishes those under way, ends the jobs, closes the database.
    pub async fn stop(self) {
        // Nobody listens to this any more if the task has ended by itself.
        let _ = self.stop.send(true);
        for task in [Some(self.task), self.metrics].into_iter().flatten() {
            if let Err(error) = task.await {
                tracing::error!(%error, "the server ended badly");
            }
        }
        self.jobs.end().await;
        if let Err(error) = self.state.db().close().await {
            tracing::error!(%error, "the database could not be closed");
        }
    }
}

async fn accept(
    listener: TcpListener,
    app: Router,
    mut stopped: watch::Receiver<bool>,
    silence: Duration,
) {
    let graceful = GracefulShutdown::new();
    loop {
        tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok((stream, peer)) => serve_one(stream, peer, app.clone(), &graceful, silence),
                Err(error) => {
                    // Out of file descriptors, mostly: wait until some are closed.
                    tracing::warn!(%error, "a connection could not be accepted");
                    tokio::time::sleep(Duration::from_millis(100)).await;
                }
            },
            _ = stopped.changed() => break,
        }
    }
    drop(listener);
    if tokio::time::timeout(GRACE, graceful.shutdown()).await.is_err() {
        tracing::warn!("requests were cut off at the end");
    }
}

fn serve_one(
    stream: TcpStream,
    peer: SocketAddr,
    app: Router,
    graceful: &GracefulShutdown,
    silence: Duration,
) {
    // Small answers must not wait for more to come.
    if let Err(error) = stream.set_nodelay(true) {
        tracing::debug!(%error, "no delay could not be set");
    }
    let service = hyper::service::service_fn(move |request: hyper::Request<Incoming>| {
        let mut request: Request = request.map(axum::body::Body::new);
        request.extensions_mut().insert(ConnectInfo(peer));
        let app = app.clone();
        async move {
            let Ok(response) = app.oneshot(request).await;
            Ok::<_, Infallible>(response)
        }
    });
    let connection = hyper::server::conn::http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(silence)
        .max_buf_size(1024 * 1024)
        .serve_connection(TokioIo::new(stream), service);
    let watched = graceful.watch(connection);
    tokio::spawn(async move {
        if let Err(error) = watched.await {
            tracing::debug!(%error, "a connection ended");
        }
    });
}
