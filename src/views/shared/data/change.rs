//! What becomes of links: they live longer, are withdrawn, or what they lead to is private again.

use std::sync::Arc;

use leptos::prelude::*;
use leptos::task::spawn_local;
use portico_client::drive::model::{Access, ExpiringLink, FolderId, LinkTerms};

use super::super::links::rows::{Kind, LinkRow};
use super::Data;
use crate::i18n::{format, say};
use crate::locales::{share as share_texts, shared as texts};
use crate::parts::share::today;

impl Data {
    /// Lets links that end live longer; takes it back on request.
    pub fn extend(self, rows: Vec<Arc<LinkRow>>, days: i64) {
        let today = today();
        let longer = |link: &ExpiringLink| {
            let last_day = link.terms.last_day.max(today).plus(days);
            LinkTerms { last_day, ..link.terms }
        };
        let wanted: Vec<(Arc<LinkRow>, LinkTerms)> = rows
            .into_iter()
            .filter_map(|row| {
                let terms = longer(row.expiring()?);
                Some((row, terms))
            })
            .collect();
        spawn_local(async move {
            let done = self.set_terms(&wanted).await;
            let text = match done.as_slice() {
                [] => return,
                [one] => {
                    let day = one.expiring().map_or(today, |link| link.terms.last_day);
                    texts::extended(&one.entry.name, &format::date(day.noon()))
                }
                many => texts::extended_many(many.len() as u64),
            };
            let before: Vec<(Arc<LinkRow>, LinkTerms)> = wanted
                .into_iter()
                .filter_map(|(row, _)| {
                    let terms = row.expiring()?.terms;
                    Some((row, terms))
                })
                .collect();
            let undo = Callback::new(move |()| {
                let before = before.clone();
                spawn_local(async move {
                    self.set_terms(&before).await;
                });
            });
            self.toasts.undoable(text, undo);
        });
    }

    async fn set_terms(self, wanted: &[(Arc<LinkRow>, LinkTerms)]) -> Vec<Arc<LinkRow>> {
        let links = self.links.get_value();
        let mut done = Vec::new();
        for (row, terms) in wanted {
            match links.set_expiring(&row.entry.id, *terms).await {
                Ok(link) => {
                    let address = link.address.clone();
                    // Only the list tells how often it was looked at.
                    let views = row.expiring().and_then(|before| before.views);
                    let kind = Kind::Expiring(ExpiringLink { views, ..link });
                    done.push(Arc::new(LinkRow { kind, address, ..LinkRow::clone(row) }));
                }
                Err(problem) => self.toasts.failed(&problem),
            }
        }
        self.rows.try_update(|rows| {
            for row in rows.iter_mut() {
                if let Some(new) = done.iter().find(|new| new.key() == row.key()) {
                    *row = Arc::clone(new);
                }
            }
        });
        done
    }

    /// Ends links for good, and makes private what has a page.
    pub fn withdraw(self, rows: Vec<Arc<LinkRow>>) {
        let links = self.links.get_value();
        spawn_local(async move {
            let (mut withdrawn, mut closed) = (Vec::new(), Vec::new());
            for row in rows {
                let answer = match &row.kind {
                    Kind::Expiring(_) => links.withdraw(&row.entry.id, today()).await,
                    Kind::Page { .. } => links.set_access(&row.entry.id, Access::Private).await,
                };
                match (answer, &row.kind) {
                    (Ok(()), Kind::Expiring(_)) => withdrawn.push(row),
                    (Ok(()), Kind::Page { .. }) => closed.push(row),
                    (Err(problem), _) => self.toasts.failed(&problem),
                }
            }
            self.rows.try_update(|all| {
                let is_gone = |row: &LinkRow| {
                    withdrawn.iter().chain(&closed).any(|gone| gone.key() == row.key())
                };
                all.retain(|row| !is_gone(row));
            });
            self.tell_withdrawn(&withdrawn);
            self.tell_closed(closed);
        });
    }

    fn tell_withdrawn(self, rows: &[Arc<LinkRow>]) {
        match rows {
            [] => {}
            [_] => self.toasts.done(say(share_texts::WITHDRAWN)),
            many => self.toasts.done(texts::withdrawn_many(many.len() as u64)),
        }
    }

    fn tell_closed(self, rows: Vec<Arc<LinkRow>>) {
        let text = match rows.as_slice() {
            [] => return,
            [one] => texts::closed(&one.entry.name),
            many => texts::closed_many(many.len() as u64),
        };
        self.kit.touch(&FolderId::root());
        for row in &rows {
            self.kit.touch(&row.folder);
        }
        // What is in a folder was closed with it: what is below it is known only after another walk.
        if rows.iter().any(|row| row.entry.is_folder()) {
            self.walk_again();
        }
        let undo = Callback::new(move |()| {
            let (rows, links) = (rows.clone(), self.links.get_value());
            spawn_local(async move {
                for row in rows {
                    if let Err(problem) = links.set_access(&row.entry.id, row.entry.access).await {
                        self.toasts.failed(&problem);
                    }
                    self.kit.touch(&row.folder);
                }
                self.walk_again();
            });
        });
        self.toasts.undoable(text, undo);
    }
}
