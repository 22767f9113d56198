//! Signing in, staying signed in, being thrown out.

use std::cell::RefCell;
use std::rc::Rc;

use futures::future::join_all;
use portico_api::opendrive::users::get_user_info::GetUserInfo;
use portico_client::problem::Problem;
use portico_client::session::{Kept, MemoryStore, TokenStore};
use portico_client::{Session, SessionState};
use tokio::task::LocalSet;

use crate::fake::{Answer, FakeServer, session};
use crate::support::Place;

const ASK: GetUserInfo = GetUserInfo { apply_bw: None, branding: None };

/// Runs on paused time, so that a day of waiting takes no time.
fn virtually(test: impl AsyncFnOnce(Rc<FakeServer>, Session, Rc<MemoryStore>)) {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .start_paused(true)
        .build()
        .unwrap();
    runtime.block_on(LocalSet::new().run_until(async {
        let server = FakeServer::new();
        let store = Rc::new(MemoryStore::default());
        let session = session(&server, &store);
        test(server, session, store).await;
    }));
}

fn watch(session: &Session) -> (Rc<RefCell<Vec<SessionState>>>, portico_client::Subscription) {
    let seen = Rc::new(RefCell::new(Vec::new()));
    let keep = seen.clone();
    let watch = session.on_change(Box::new(move |state| keep.borrow_mut().push(state)));
    (seen, watch)
}

#[test]
fn signing_in_and_out_is_told() {
    virtually(async |server, session, store| {
        let (seen, _watch) = watch(&session);
        assert_eq!(session.state(), SessionState::SignedOut);
        assert_eq!(session.sign_in("ada", "wrong").await, Err(Problem::WrongPassword));
        assert_eq!(session.state(), SessionState::SignedOut);
        session.sign_in("ada", "right").await.unwrap();
        assert!(session.send(&ASK).await.is_ok());
        session.sign_out().await;
        assert_eq!(*seen.borrow(), [SessionState::SignedIn, SessionState::SignedOut]);
        assert_eq!(store.load(), Kept::Nothing);
        assert_eq!(server.calls.get(), 2, "the server was told, too");
    });
}

#[test]
fn any_number_of_calls_share_one_renewal() {
    virtually(async |server, session, _store| {
        session.sign_in("ada", "right").await.unwrap();
        server.expire_access();
        let answers = join_all((0..50).map(|_| session.send(&ASK))).await;
        assert!(answers.iter().all(Result::is_ok));
        assert_eq!(server.refreshed.get(), 1);
    });
}

#[test]
fn tabs_share_one_renewal_too() {
    virtually(async |server, one, store| {
        one.sign_in("ada", "right").await.unwrap();
        let two = session(&server, &store);
        let three = session(&server, &store);
        assert_eq!(two.state(), SessionState::SignedIn);
        server.expire_access();
        let calls = [&one, &two, &three].map(|tab| join_all((0..10).map(|_| tab.send(&ASK))));
        assert!(join_all(calls).await.iter().flatten().all(Result::is_ok));
        assert_eq!(server.refreshed.get(), 1);
        assert!(!server.revoked.get());
    });
}

#[test]
fn a_token_is_renewed_before_it_ends() {
    virtually(async |server, session, _store| {
        session.sign_in("ada", "right").await.unwrap();
        tokio::time::advance(std::time::Duration::from_secs(86_400 - 30)).await;
        assert!(session.send(&ASK).await.is_ok());
        assert_eq!((server.refreshed.get(), server.calls.get()), (1, 1), "no call was wasted");
    });
}

#[test]
fn a_caller_that_goes_away_does_not_take_the_new_token_with_it() {
    virtually(async |server, session, _store| {
        session.sign_in("ada", "right").await.unwrap();
        server.expire_access();
        let brief = std::time::Duration::from_millis(30);
        assert!(tokio::time::timeout(brief, session.send(&ASK)).await.is_err());
        tokio::time::sleep(std::time::Duration::from_secs(1)).await;
        assert!(session.send(&ASK).await.is_ok());
        assert_eq!(server.refreshed.get(), 1);
    });
}

#[test]
fn a_refused_renewal_ends_the_session_once_for_everybody() {
    virtually(async |server, session, store| {
        session.sign_in("ada", "right").await.unwrap();
        let (seen, _watch) = watch(&session);
        server.revoked.set(true);
        let answers = join_all((0..20).map(|_| session.send(&ASK))).await;
        assert!(
            answers.iter().all(|answer| *answer.as_ref().unwrap_err() == Problem::SessionExpired)
        );
        assert_eq!(*seen.borrow(), [SessionState::Expired]);
        assert_eq!(store.load(), Kept::Expired, "and after a reload it is still known why");
        assert_eq!(server.refreshed.get(), 1);
        let calls = server.calls.get();
        assert_eq!(session.send(&ASK).await.unwrap_err(), Problem::SessionExpired);
        assert_eq!(server.calls.get(), calls, "nobody is asked in vain");
        server.revoked.set(false);
        session.sign_in("ada", "right").await.unwrap();
        assert!(session.send(&ASK).await.is_ok());
    });
}

#[test]
fn a_renewal_that_meets_a_dead_line_ends_nothing() {
    virtually(async |server, session, _store| {
        session.sign_in("ada", "right").await.unwrap();
        server.expire_access();
        for answer in [Answer::NoConnection, Answer::Status(500), Answer::Status(404)] {
            server.grant_fails.borrow_mut().push(answer);
            assert_ne!(session.send(&ASK).await.unwrap_err(), Problem::SessionExpired);
            assert_eq!(session.state(), SessionState::SignedIn);
        }
        // What the server certainly did not carry out is repeated.
        server.grant_fails.borrow_mut().push(Answer::Status(503));
        assert!(session.send(&ASK).await.is_ok());
        assert_eq!(server.refreshed.get(), 1);
    });
}

#[test]
fn signing_out_in_the_middle_of_a_renewal_stays_signed_out() {
    virtually(async |server, session, store| {
        session.sign_in("ada", "right").await.unwrap();
        server.expire_access();
        let call = session.send(&ASK);
        let leave = async {
            tokio::time::sleep(std::time::Duration::from_millis(20)).await;
            session.sign_out().await;
        };
        let (answer, ()) = futures::join!(call, leave);
        assert_eq!(answer.unwrap_err(), Problem::SessionExpired);
        tokio::time::sleep(std::time::Duration::from_secs(5)).await;
        assert_eq!(session.state(), SessionState::SignedOut);
        assert_eq!(store.load(), Kept::Nothing);
    });
}

#[test]
fn another_tab_signs_out() {
    virtually(async |_server, session, store| {
        session.sign_in("ada", "right").await.unwrap();
        let (seen, watch) = watch(&session);
        store.change_from_outside(Kept::Nothing);
        assert_eq!(*seen.borrow(), [SessionState::SignedOut]);
        drop(watch);
        store.change_from_outside(Kept::Expired);
        assert_eq!(seen.borrow().len(), 1);
        assert_eq!(session.state(), SessionState::Expired);
    });
}

#[test]
fn another_tab_signs_somebody_else_in() {
    virtually(async |server, session, store| {
        session.sign_in("ada", "right").await.unwrap();
        let other_store = Rc::new(MemoryStore::default());
        crate::fake::session(&server, &other_store).sign_in("bob", "right").await.unwrap();
        let (seen, _watch) = watch(&session);
        store.change_from_outside(other_store.load());
        assert_eq!(*seen.borrow(), [SessionState::SignedOut, SessionState::SignedIn]);
        // The same person with newer tokens is nothing to be told.
        crate::fake::session(&server, &other_store).sign_in("Bob", "right").await.unwrap();
        store.change_from_outside(other_store.load());
        assert_eq!(seen.borrow().len(), 2);
    });
}

#[test]
fn too_many_guesses_are_told_with_the_seconds() {
    virtually(async |server, session, _store| {
        server.grant_fails.borrow_mut().push(Answer::Status(429));
        let problem = session.sign_in("ada", "right").await.unwrap_err();
        assert_eq!(problem, Problem::TooManyRequests { retry_after: 5 });
        assert_eq!(server.granted.get(), 0, "a refusal is not repeated behind anybody's back");
    });
}

#[test]
fn the_real_server_knows_the_difference_between_right_and_wrong() {
    Place::run(async |place| {
        let session = place.new_session();
        let wrong = session.sign_in(place.server.user, "no").await;
        assert_eq!(wrong, Err(Problem::WrongPassword));
        session.sign_in(place.server.user, place.server.password).await.unwrap();
        assert_eq!(session.send(&ASK).await.unwrap().email, place.server.user);
        session.sign_out().await;
        assert!(session.send(&ASK).await.is_err());
    });
}

#[test]
fn the_token_may_travel_in_the_query() {
    Place::run(async |place| {
        let session = place.session_with(portico_client::CredentialPlace::Query);
        session.sign_in(place.server.user, place.server.password).await.unwrap();
        assert_eq!(session.send(&ASK).await.unwrap().email, place.server.user);
    });
}
