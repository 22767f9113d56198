//! Two tabs of one browser: each shows and steers what the other does.

use std::cell::RefCell;
use std::rc::Rc;
use std::time::Duration;

use portico_client::drive::model::FolderId;
use portico_client::transfer::resume::MemoryRecords;
use portico_client::transfer::tabs::{Channel, Message};
use portico_client::transfer::{
    ChunkSizes, Decision, SourceMismatch, TransferState, TransferTotals, Transfers,
};

use crate::support::{Place, around, pick};

type Ear = Rc<dyn Fn(Message)>;

/// What the tabs say, heard by all but who says it.
#[derive(Default)]
struct Air(RefCell<Vec<Option<Ear>>>);

struct Mouth {
    air: Rc<Air>,
    own: usize,
}

impl Air {
    fn mouth(self: &Rc<Self>) -> Rc<Mouth> {
        self.0.borrow_mut().push(None);
        Rc::new(Mouth { air: self.clone(), own: self.0.borrow().len() - 1 })
    }
}

impl Channel for Mouth {
    fn post(&self, message: &Message) {
        let ears = self.air.0.borrow().clone();
        for (at, ear) in ears.into_iter().enumerate() {
            let (Some(ear), true) = (ear, at != self.own) else { continue };
            let message = message.clone();
            tokio::task::spawn_local(async move { ear(message) });
        }
    }

    fn listen(&self, heard: Ear) {
        self.air.0.borrow_mut()[self.own] = Some(heard);
    }
}

fn tab(place: &Place, air: &Rc<Air>, name: &str) -> Transfers {
    let records = Rc::new(MemoryRecords::of_tab(name));
    let mut around = around(&records, &place.saved);
    around.channel = air.mouth();
    Transfers::with_chunks(&place.session, around, ChunkSizes::default())
}

async fn until(what: &str, is: impl Fn() -> bool) {
    for _ in 0..500 {
        if is() {
            return;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    panic!("it never comes to that: {what}");
}

fn states(transfers: &Transfers) -> Vec<TransferState> {
    transfers.items().into_iter().map(|item| item.state).collect()
}

#[test]
fn a_tab_shows_what_another_one_does_and_steers_it() {
    Place::run(async |place| {
        let air = Rc::new(Air::default());
        let one = tab(&place, &air, "one");
        one.upload(&FolderId::root(), vec![pick(&[], "a.txt", b"a".to_vec())]);
        one.upload(&FolderId::root(), vec![pick(&[], "b.txt", b"bb".to_vec())]);
        one.pause_all();
        // It comes later, and is told everything.
        let two = tab(&place, &air, "two");
        until("both are shown", || two.len() == 2).await;
        assert_eq!(states(&two), [TransferState::Paused, TransferState::Paused]);
        assert_eq!((two.totals().paused, two.totals().size), (2, 3));
        assert!(!two.would_lose(), "closing this one loses nothing");
        let (first, second) = (two.item(0).unwrap(), two.item(1).unwrap());
        assert_eq!(two.attach(first.id, source(b"a")), Err(SourceMismatch::NotNeeded));
        two.resume(first.id);
        until("it goes on where it is", || one.items()[0].state == TransferState::Done).await;
        until("what is over is not shown elsewhere", || two.len() == 1).await;
        two.cancel_some(&[second.id]);
        until("it is canceled where it is", || one.items()[1].state == TransferState::Canceled)
            .await;
        two.clear_finished();
        until("the list is empty", || one.is_empty() && two.is_empty()).await;
        assert_eq!(two.totals(), TransferTotals::default());
    });
}

#[test]
fn what_is_asked_in_one_tab_can_be_answered_in_another() {
    Place::run(async |place| {
        let air = Rc::new(Air::default());
        let (one, two) = (tab(&place, &air, "one"), tab(&place, &air, "two"));
        let twice = vec![pick(&[], "a.txt", b"first".to_vec()), pick(&[], "a.txt", b"2".to_vec())];
        one.upload(&FolderId::root(), twice);
        let asking = |tab: &Transfers| {
            tab.items().into_iter().find(|item| item.state == TransferState::NeedsDecision)
        };
        until("it is asked here, too", || asking(&two).is_some()).await;
        two.decide(asking(&two).unwrap().id, Decision::KeepBoth, false);
        until("both are done", || {
            let states = states(&one);
            states.len() == 2 && states.iter().all(|state| *state == TransferState::Done)
        })
        .await;
        let mut names: Vec<_> =
            place.list(&FolderId::root()).await.into_iter().map(|it| it.name).collect();
        names.retain(|name| name.starts_with("a"));
        assert_eq!(names, ["a (1).txt", "a.txt"]);
    });
}

fn source(bytes: &[u8]) -> Rc<dyn portico_client::transfer::Source> {
    match pick(&[], "a.txt", bytes.to_vec()) {
        portico_client::transfer::Picked::File { source, .. } => source,
        portico_client::transfer::Picked::Folder { .. } => panic!("a file was picked"),
    }
}
