//! What the map shows, as areas: folders and files of a folder, the types, or the files of a type. Pure.

use std::cmp::Reverse;
use std::collections::HashMap;

use portico_client::drive::model::EntryId;
use portico_client::listing::sort::Order;
use portico_client::storage::Inventory;

use super::place::{Place, Subject};
use crate::i18n::say;
use crate::locales::storage as texts;
use crate::parts::chips::group_text;
use crate::parts::criteria::Group;
use crate::parts::entry_icon::{Family, family_of_name};
use crate::parts::folder_address::entry_href;

/// How many areas there are at most; what is smaller is one area together.
const MOST: usize = 40;
/// An area that would be less than so many thousandths of the map is too small to be pressed.
const LEAST: u64 = 4;
/// How many areas a folder shows within its own.
const WITHIN: usize = 8;

/// What an area stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Look {
    /// The folder at this place.
    Folder(usize),
    /// A file.
    File(Family),
    /// All files of a type; none for those of no type.
    Type(Option<Group>),
    /// Whatever was too small.
    Rest,
}

/// An area.
#[derive(Debug, Clone, PartialEq)]
pub struct Tile {
    /// What it is called.
    pub name: String,
    /// Bytes.
    pub bytes: u64,
    /// How many files it stands for.
    pub files: u64,
    /// What it stands for.
    pub look: Look,
    /// Where it leads.
    pub href: Option<String>,
    /// How the room is shared within, from large to small.
    pub within: Vec<u64>,
}

impl Tile {
    /// The class of its color.
    #[must_use]
    pub const fn class(&self) -> &'static str {
        match self.look {
            Look::Folder(_) | Look::Type(Some(Group::Folders)) => "map-tile map-tile-folder",
            Look::File(family) => class_of(family),
            Look::Type(Some(Group::Documents)) => class_of(Family::Text),
            Look::Type(Some(Group::Sheets)) => class_of(Family::Sheet),
            Look::Type(Some(Group::Pictures)) => class_of(Family::Image),
            Look::Type(Some(Group::Films)) => class_of(Family::Video),
            Look::Type(Some(Group::Sounds)) => class_of(Family::Audio),
            Look::Type(Some(Group::Archives)) => class_of(Family::Archive),
            Look::Type(Some(Group::Code)) => class_of(Family::Code),
            Look::Type(None) | Look::Rest => "map-tile",
        }
    }
}

const fn class_of(family: Family) -> &'static str {
    match family {
        Family::Folder => "map-tile map-tile-folder",
        Family::Text => "map-tile map-tile-text",
        Family::Pdf => "map-tile map-tile-pdf",
        Family::Slides => "map-tile map-tile-slides",
        Family::Image => "map-tile map-tile-image",
        Family::Video => "map-tile map-tile-video",
        Family::Audio => "map-tile map-tile-audio",
        Family::Archive => "map-tile map-tile-archive",
        Family::Sheet => "map-tile map-tile-sheet",
        Family::Code | Family::Other => "map-tile",
    }
}

/// Everything that the address asks for, from large to small.
#[must_use]
pub fn tiles(inventory: &Inventory, place: &Place) -> Vec<Tile> {
    let mut tiles = match &place.subject {
        Subject::Folder(id) => match inventory.place(id) {
            Some(at) => of_folder(inventory, at, place),
            None => Vec::new(),
        },
        Subject::Types => of_types(inventory, place),
        Subject::Type(group) => of_files(inventory, |family| is_of(family, *group)),
    };
    tiles.retain(|tile| tile.bytes > 0);
    tiles.sort_unstable_by(|one, other| {
        other.bytes.cmp(&one.bytes).then_with(|| one.name.cmp(&other.name))
    });
    tiles
}

fn of_folder(inventory: &Inventory, at: usize, place: &Place) -> Vec<Tile> {
    let totals = inventory.totals();
    let folder = |at: usize| {
        let total = totals.get(at).copied().unwrap_or_default();
        let folder = inventory.folder(at);
        Tile {
            name: folder.name.clone(),
            bytes: total.bytes,
            files: total.files,
            look: Look::Folder(at),
            href: Some(place.showing(Subject::Folder(folder.id.clone()))),
            within: Vec::new(),
        }
    };
    let folders = inventory.folders_in(at).into_iter().map(folder);
    folders.chain(inventory.files_in(at).into_iter().map(|at| file(inventory, at))).collect()
}

fn file(inventory: &Inventory, at: usize) -> Tile {
    let file = inventory.file(at);
    let folder = &inventory.folder(file.folder).id;
    Tile {
        name: file.name.clone(),
        bytes: file.size,
        files: 1,
        look: Look::File(family_of_name(&file.name)),
        href: Some(entry_href(folder, Order::default(), &EntryId::File(file.id.clone()))),
        within: Vec::new(),
    }
}

fn of_types(inventory: &Inventory, place: &Place) -> Vec<Tile> {
    let groups = Group::ALL.into_iter().filter(|group| *group != Group::Folders).map(Some);
    let mut tiles: Vec<Tile> = groups
        .chain([None])
        .map(|group| Tile {
            name: say(group.map_or(texts::NO_TYPE, group_text)).to_owned(),
            bytes: 0,
            files: 0,
            look: Look::Type(group),
            href: Some(place.showing(Subject::Type(group))),
            within: Vec::new(),
        })
        .collect();
    for at in inventory.there() {
        let file = inventory.file(at);
        let family = family_of_name(&file.name);
        let is_its = |tile: &&mut Tile| match tile.look {
            Look::Type(group) => is_of(family, group),
            Look::Folder(_) | Look::File(_) | Look::Rest => false,
        };
        if let Some(tile) = tiles.iter_mut().find(is_its) {
            tile.bytes += file.size;
            tile.files += 1;
        }
    }
    tiles
}

fn of_files(inventory: &Inventory, is_wanted: impl Fn(Family) -> bool) -> Vec<Tile> {
    let files = inventory.there().into_iter();
    let wanted = files.filter(|at| is_wanted(family_of_name(&inventory.file(*at).name)));
    wanted.map(|at| file(inventory, at)).collect()
}

fn is_of(family: Family, group: Option<Group>) -> bool {
    match group {
        Some(group) => group.holds(family),
        None => !Group::ALL.into_iter().any(|group| group.holds(family)),
    }
}

/// The areas of the map: what is too small to be seen or pressed is one area together, at the end.
#[must_use]
pub fn gathered(mut tiles: Vec<Tile>) -> Vec<Tile> {
    let total: u64 = tiles.iter().map(|tile| tile.bytes).sum();
    let least = total / 1000 * LEAST;
    let large = tiles.iter().take(MOST).take_while(|tile| tile.bytes > least).count();
    // One alone needs no company.
    if large + 1 >= tiles.len() {
        return tiles;
    }
    let small = tiles.split_off(large);
    let rest = Tile {
        name: texts::rest(small.len() as u64),
        bytes: small.iter().map(|tile| tile.bytes).sum(),
        files: small.iter().map(|tile| tile.files).sum(),
        look: Look::Rest,
        href: None,
        within: Vec::new(),
    };
    let at = tiles.iter().position(|tile| tile.bytes < rest.bytes).unwrap_or(tiles.len());
    tiles.insert(at, rest);
    tiles
}

/// Finds out how the room is shared within the folders among the areas, in one go through everything.
pub fn look_within(tiles: &mut [Tile], inventory: &Inventory) {
    let totals = inventory.totals();
    let mut parts: HashMap<usize, Vec<u64>> = HashMap::new();
    for tile in tiles.iter() {
        if let Look::Folder(at) = tile.look {
            parts.insert(at, Vec::new());
        }
    }
    for (at, total) in totals.iter().enumerate() {
        let parent = inventory.folder(at).parent;
        if let Some(sizes) = parent.and_then(|parent| parts.get_mut(&parent)) {
            sizes.push(total.bytes);
        }
    }
    for at in inventory.there() {
        let file = inventory.file(at);
        if let Some(sizes) = parts.get_mut(&file.folder) {
            sizes.push(file.size);
        }
    }
    for tile in tiles {
        if let Look::Folder(at) = tile.look {
            tile.within = few(parts.remove(&at).unwrap_or_default());
        }
    }
}

/// The largest, and the sum of the others.
fn few(mut sizes: Vec<u64>) -> Vec<u64> {
    sizes.sort_unstable_by_key(|size| Reverse(*size));
    let rest: u64 = sizes.iter().skip(WITHIN).sum();
    sizes.truncate(WITHIN);
    sizes.push(rest);
    sizes.sort_unstable_by_key(|size| Reverse(*size));
    sizes.retain(|size| *size > 0);
    sizes
}

#[cfg(test)]
mod tests;
