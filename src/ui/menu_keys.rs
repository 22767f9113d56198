//! Which item of a menu a key goes to, and where a menu has room.

/// What a key does in an open menu.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum MenuStep {
    /// The focus goes to this item.
    To(usize),
    /// The menu closes and the focus goes on as usual.
    Leave,
    /// Nothing.
    None,
}

/// What `key` does when the focus is on item `at` of items with these names.
pub(super) fn step(key: &str, at: usize, names: &[String]) -> MenuStep {
    let count = names.len();
    if count == 0 {
        return MenuStep::None;
    }
    match key {
        "ArrowDown" => MenuStep::To((at + 1) % count),
        "ArrowUp" => MenuStep::To((at + count - 1) % count),
        "Home" | "PageUp" => MenuStep::To(0),
        "End" | "PageDown" => MenuStep::To(count - 1),
        "Tab" => MenuStep::Leave,
        letter if letter.chars().count() == 1 => by_letter(&letter.to_lowercase(), at, names),
        _ => MenuStep::None,
    }
}

/// The next item that begins with the letter, round and round.
fn by_letter(letter: &str, at: usize, names: &[String]) -> MenuStep {
    let count = names.len();
    (1..=count)
        .map(|ahead| (at + ahead) % count)
        .find(|index| names[*index].to_lowercase().starts_with(letter))
        .map_or(MenuStep::None, MenuStep::To)
}

/// Four sides in pixels of the viewport.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Sides {
    pub(super) left: f64,
    pub(super) top: f64,
    pub(super) right: f64,
    pub(super) bottom: f64,
}

/// The corner of a menu of this size that hangs below `anchor`: above when there is more room, and never outside.
pub(super) fn place(
    anchor: Sides,
    size: (f64, f64),
    viewport: (f64, f64),
    from_end: bool,
) -> (f64, f64) {
    const GAP: f64 = 4.0;
    const MARGIN: f64 = 8.0;
    let (width, height) = size;
    let wanted_x = if from_end { anchor.right - width } else { anchor.left };
    let x = wanted_x.min(viewport.0 - width - MARGIN).max(MARGIN);
    let below = anchor.bottom + GAP;
    let fits_below = below + height + MARGIN <= viewport.1;
    let above = anchor.top - GAP - height;
    let y = if fits_below || above < MARGIN {
        below.min(viewport.1 - height - MARGIN).max(MARGIN)
    } else {
        above
    };
    (x, y)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names() -> Vec<String> {
        ["Open", "Rename", "Download", "Remove"].map(str::to_owned).to_vec()
    }

    #[test]
    fn arrows_go_round() {
        assert_eq!(step("ArrowDown", 3, &names()), MenuStep::To(0));
        assert_eq!(step("ArrowUp", 0, &names()), MenuStep::To(3));
        assert_eq!(step("End", 0, &names()), MenuStep::To(3));
        assert_eq!(step("ArrowDown", 0, &[]), MenuStep::None);
    }

    #[test]
    fn letters_find_the_next_item() {
        assert_eq!(step("r", 0, &names()), MenuStep::To(1));
        assert_eq!(step("R", 1, &names()), MenuStep::To(3));
        assert_eq!(step("x", 1, &names()), MenuStep::None);
        assert_eq!(step("Shift", 1, &names()), MenuStep::None);
    }

    #[test]
    fn a_menu_stays_inside() {
        let anchor = Sides { left: 10.0, top: 10.0, right: 42.0, bottom: 42.0 };
        assert_eq!(place(anchor, (200.0, 100.0), (1000.0, 800.0), false), (10.0, 46.0));
        assert_eq!(place(anchor, (200.0, 100.0), (1000.0, 800.0), true), (8.0, 46.0));
        let low = Sides { left: 950.0, top: 750.0, right: 982.0, bottom: 782.0 };
        assert_eq!(place(low, (200.0, 100.0), (1000.0, 800.0), false), (792.0, 646.0));
    }

    #[test]
    fn a_menu_larger_than_the_page_begins_at_the_top() {
        let anchor = Sides { left: 0.0, top: 100.0, right: 0.0, bottom: 100.0 };
        assert_eq!(place(anchor, (200.0, 900.0), (400.0, 300.0), false), (8.0, 8.0));
    }
}
