//! What is known of one entry: with whom it is shared, who may open it, and its link that ends.

use leptos::prelude::*;
use portico_client::drive::model::{
    Access, EntryId, ExpiringLink, ListedLink, Openness, Outer, Share,
};
use portico_client::problem::Problem;

/// With whom something is shared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum People {
    /// It is a file, which is not shared with people.
    File,
    /// It is a folder of somebody else's.
    NotMine,
    /// Those of the list.
    Listed,
}

/// Where asking stands.
#[derive(Debug, Clone, PartialEq)]
pub enum Load {
    /// Nothing has come yet.
    Waiting,
    /// Everything is there.
    Ready,
    /// It will not come.
    Failed(Problem),
}

/// Who may do what with one entry.
#[derive(Clone, Copy)]
pub struct Facts {
    /// Where asking stands.
    pub load: RwSignal<Load>,
    /// Whether it can be shared with people.
    pub people: RwSignal<People>,
    /// With whom it is shared.
    pub shares: RwSignal<Vec<Share>>,
    /// Who may open it without signing in.
    pub openness: RwSignal<Openness>,
    /// Its link that ends.
    pub expiring: RwSignal<Option<ExpiringLink>>,
    /// Who has it because of the folders around it.
    pub around: RwSignal<Around>,
}

/// What the folders around an entry do for others.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Around {
    /// True where somebody else decides, who alone knows who has it.
    pub is_foreign: bool,
    /// The folders, the outermost first.
    pub outer: Vec<Outer>,
    /// The links to them that end, each with the name of its folder.
    pub links: Vec<(String, ExpiringLink)>,
}

impl Around {
    /// What is known of them; `outer` is none where somebody else decides.
    #[must_use]
    pub fn new(outer: Option<Vec<Outer>>, links: Vec<ListedLink>) -> Self {
        let is_foreign = outer.is_none();
        let outer = outer.unwrap_or_default();
        let named = |listed: ListedLink| {
            let EntryId::Folder(folder) = listed.id else { return None };
            let of = outer.iter().find(|it| it.folder == folder)?;
            Some((of.name.clone(), listed.link))
        };
        let links = links.into_iter().filter_map(named).collect();
        Self { is_foreign, outer, links }
    }
}

impl Facts {
    /// Nothing is known yet.
    #[must_use]
    pub fn new() -> Self {
        let openness = Openness {
            access: Access::Private,
            page: String::new(),
            has_password: false,
            guests: None,
        };
        Self {
            load: RwSignal::new(Load::Waiting),
            people: RwSignal::new(People::File),
            shares: RwSignal::new(Vec::new()),
            openness: RwSignal::new(openness),
            expiring: RwSignal::new(None),
            around: RwSignal::new(Around::default()),
        }
    }
}

/// Takes over what was answered; the shares are none for a file.
pub fn take(
    shares: Option<Result<Vec<Share>, Problem>>,
    openness: Openness,
    expiring: Option<ExpiringLink>,
    around: Around,
    facts: Facts,
) -> Load {
    let (people, shares) = match shares {
        None => (People::File, Vec::new()),
        Some(Ok(shares)) => (People::Listed, shares),
        // Whoever may not share it is answered like that, and has everything else.
        Some(Err(Problem::Refused(_) | Problem::Forbidden(_) | Problem::NotFound(_))) => {
            (People::NotMine, Vec::new())
        }
        Some(Err(problem)) => return Load::Failed(problem),
    };
    let is_foreign = around.is_foreign || people == People::NotMine;
    facts.around.try_set(Around { is_foreign, ..around });
    facts.people.try_set(people);
    facts.shares.try_set(shares);
    facts.openness.try_set(openness);
    facts.expiring.try_set(expiring);
    Load::Ready
}
