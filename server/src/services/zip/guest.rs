//! What goes into an archive for somebody who is not signed in: no more than they see on the pages.

use std::collections::HashMap;

use futures_util::StreamExt as _;

use super::plan::{Collected, Plan, leaf};
use crate::db::entity::node::{self, Kind};
use crate::db::{nodes, tree};
use crate::services::folders::HIDDEN;
use crate::services::pages::Guests;
use crate::services::problem::{Noun, Problem};
use crate::state::State;

/// What a guest sees of a folder.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Seen {
    /// Everything: it has a link.
    All,
    /// What its owner opened to those who come to its page; what they may do there.
    Opened(Guests),
}

impl Seen {
    fn shows(self, around: &node::Model, node: &node::Model) -> bool {
        let is_shown = match self {
            Self::All => true,
            Self::Opened(guests) => guests.shows(around, node),
        };
        is_shown && node.secure_hash.is_none() && node.trashed_at.is_none()
    }

    /// What is seen of a folder in it.
    fn within(self, around: &node::Model, folder: &node::Model) -> Self {
        match self {
            Self::All => Self::All,
            Self::Opened(guests) => Self::Opened(guests.within(around, folder)),
        }
    }

    /// Whether what is in the folder may be had.
    fn opens(self) -> bool {
        match self {
            Self::All => true,
            Self::Opened(guests) => guests.display && guests.download,
        }
    }
}

/// Collects a folder with what a guest sees in it, or some of what is directly in it. Files with a password are left
/// out: each has a page that asks for it.
pub(crate) async fn for_guest(
    state: &State,
    folder: &node::Model,
    chosen: &[String],
    seen: Seen,
) -> Result<Plan, Problem> {
    let db = state.db().read();
    let mut collected = Collected::default();
    if chosen.is_empty() {
        add(state, &mut collected, folder, seen).await?;
    }
    let mut name = folder.name.clone();
    for id in chosen {
        let node = nodes::any(db, id).await?;
        let is_here = |node: &node::Model| {
            node.parent_id.as_deref() == Some(folder.id.as_str()) && seen.shows(folder, node)
        };
        let node = node.filter(is_here).ok_or(Problem::NotFound(Noun::File))?;
        if chosen.len() == 1 {
            name.clone_from(&node.name);
        }
        match node.kind {
            Kind::Folder => {
                add(state, &mut collected, &node, seen.within(folder, &node)).await?;
            }
            Kind::File => {
                let row = nodes::any_file(db, &node.id).await?;
                let row = row.filter(|row| row.file.password_hash.is_none());
                let row = row.ok_or(Problem::NotFound(Noun::File))?;
                collected.add_file("", leaf(state, row).await?);
            }
        }
    }
    Ok(collected.into_plan(name))
}

async fn add(
    state: &State,
    collected: &mut Collected,
    top: &node::Model,
    seen: Seen,
) -> Result<(), Problem> {
    let mut paths = HashMap::new();
    let mut open: HashMap<String, (node::Model, Seen)> = HashMap::new();
    let mut order = Vec::new();
    // Parents come before children: what is in a closed folder is closed.
    for node in tree::folders_below(state.db().read(), &top.id).await? {
        let around = node.parent_id.as_ref().and_then(|id| open.get(id));
        let seen = match around {
            _ if node.id == top.id => seen,
            Some((around, seen)) if seen.shows(around, &node) => seen.within(around, &node),
            Some(_) | None => continue,
        };
        if seen.opens() {
            collected.add_folder(&node, &mut paths);
            order.push((node.id.clone(), node.access));
            open.insert(node.id.clone(), (node, seen));
        }
    }
    for (id, access) in order {
        let around = paths.remove(&id).unwrap_or_default();
        let listed = match seen {
            Seen::All => tree::Listed::All,
            Seen::Opened(_) if access == HIDDEN => tree::Listed::Open,
            Seen::Opened(_) => tree::Listed::Public,
        };
        let mut leaves = tree::open_leaves(state.db().streams(), &id, listed).await?;
        while let Some(leaf) = leaves.next().await {
            collected.add_file(&around, leaf?);
        }
    }
    Ok(())
}
