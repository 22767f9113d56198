//! Whose turn comes first, and wishes for many at once.

use std::collections::BTreeSet;

use super::Queue;
use super::event::{Ticket, Wish};
use super::item::{Item, State};
use crate::transfer::snapshot::{Move, TransferId};

impl Queue {
    pub(super) fn wish(&mut self, id: TransferId, wish: Wish) {
        match wish {
            Wish::Pause => self.pause(id),
            Wish::Resume => self.resume(id),
            Wish::Cancel => self.cancel(id),
            Wish::Retry => self.retry(id),
        }
    }

    pub(super) fn wish_all(&mut self, wish: Wish) {
        let all: Vec<_> = self.items.iter().map(|item| item.id).collect();
        for id in all {
            self.wish(id, wish);
        }
    }

    pub(super) fn retry_failed(&mut self) {
        let failed = self.items.iter().filter(|item| matches!(item.state, State::Failed(_)));
        let failed: Vec<_> = failed.map(|item| item.id).collect();
        for id in failed {
            self.retry(id);
        }
    }

    /// What is not over, by whose turn comes first.
    pub(crate) fn order(&self) -> impl Iterator<Item = TransferId> {
        let open = |id: &TransferId| self.item(*id).is_some_and(|item| !item.state.is_over());
        self.turns.iter().map(|(_, id)| *id).filter(open)
    }

    pub(super) fn moved(&mut self, ids: &[TransferId], to: Move) {
        let chosen: BTreeSet<_> = ids.iter().copied().collect();
        // In the order that they have among themselves.
        let turns = self.turns.iter().filter(|(_, id)| chosen.contains(id));
        let turns: Vec<_> = turns.copied().collect();
        let count = i64::try_from(turns.len()).unwrap_or(i64::MAX);
        match to {
            Move::ToTop => {
                let first = self.turns.first().map_or(0, |(turn, _)| *turn);
                let from = first.saturating_sub(count);
                self.place(&turns, from);
            }
            Move::ToBottom => {
                let last = self.turns.last().map_or(0, |(turn, _)| *turn);
                self.place(&turns, last.saturating_add(1));
            }
            Move::Up => turns.into_iter().for_each(|(_, id)| self.pass(id, &chosen, false)),
            Move::Down => turns.into_iter().rev().for_each(|(_, id)| self.pass(id, &chosen, true)),
        }
    }

    fn place(&mut self, turns: &[(i64, TransferId)], from: i64) {
        for ((_, id), turn) in turns.iter().zip(from..) {
            self.give_turn(*id, turn);
        }
    }

    /// Changes places with the next one that is not over; those that were chosen together do not pass each other.
    fn pass(&mut self, id: TransferId, chosen: &BTreeSet<TransferId>, is_down: bool) {
        let Some(turn) = self.item(id).map(|item| item.turn) else { return };
        let is_open =
            |(_, id): &&(i64, TransferId)| self.item(*id).is_some_and(|it| !it.state.is_over());
        let other = if is_down {
            self.turns.range((turn, id)..).skip(1).find(is_open)
        } else {
            self.turns.range(..(turn, id)).rev().find(is_open)
        };
        let Some((other_turn, other)) = other.copied() else { return };
        if !chosen.contains(&other) {
            self.give_turn(id, other_turn);
            self.give_turn(other, turn);
        }
    }

    fn give_turn(&mut self, id: TransferId, turn: i64) {
        let before = self.change(id, |item| std::mem::replace(&mut item.turn, turn));
        if let Some(before) = before {
            self.turns.remove(&(before, id));
            self.turns.insert((turn, id));
        }
    }

    /// A chunk waits because a person has set a limit: silence is no stall.
    pub(super) fn limited(&mut self, id: TransferId, ticket: Ticket) {
        let now = self.at.now;
        self.change(id, |item: &mut Item| {
            let Some(upload) = item.upload_mut() else { return };
            let flying = upload.flights.iter_mut().filter(|flight| flight.ticket == ticket);
            for flight in flying {
                flight.heard_at = now;
                flight.is_limited = true;
            }
        });
    }
}
