//! What can be done at the moment, as the views and the frame register it: for the palette and for the sheet of keys.

use leptos::prelude::*;

use crate::i18n::Text;
use crate::state::lazy::use_lazy_state;
use crate::ui::MenuItem;

/// Something to do, and the keys that do it.
#[derive(Clone)]
pub struct Command {
    /// Its name, its icon, why not now, and what it does.
    pub item: MenuItem,
    /// The keys as they are written on them, with `Ctrl` for Cmd; none where there are none.
    pub keys: Option<&'static str>,
}

impl Command {
    /// Without keys.
    #[must_use]
    pub fn new(item: MenuItem) -> Self {
        Self { item, keys: None }
    }

    /// With the keys that do it.
    #[must_use]
    pub fn with_keys(mut self, keys: &'static str) -> Self {
        self.keys = Some(keys);
        self
    }
}

/// Keys that do something where one is, but make no sense in a palette, such as walking through a list.
pub type Keys = (&'static str, Text);

/// What somebody registers.
#[derive(Clone, Copy)]
pub struct Registered {
    /// The words above it.
    pub title: Text,
    /// What can be done, asked for when somebody looks.
    pub commands: Callback<(), Vec<Command>>,
    /// Further keys.
    pub keys: &'static [Keys],
}

/// Everything that is registered.
#[derive(Clone, Copy)]
pub struct Commands {
    list: RwSignal<Vec<(u64, Registered)>>,
    next: StoredValue<u64>,
}

impl Commands {
    /// Registers for as long as the owner of the moment lives.
    pub fn register(self, what: Registered) {
        let id = self.next.get_value();
        self.next.set_value(id + 1);
        self.list.update(|list| list.push((id, what)));
        on_cleanup(move || {
            self.list.try_update(|list| list.retain(|(other, _)| *other != id));
        });
    }

    /// What is registered, what came last first: it belongs to what is on the screen.
    #[must_use]
    pub fn all(self) -> Vec<Registered> {
        self.list.read_untracked().iter().rev().map(|(_, what)| *what).collect()
    }
}

/// What is registered on this page.
#[must_use]
pub fn use_commands() -> Commands {
    use_lazy_state()
        .get_or_create(|| Commands { list: RwSignal::new(Vec::new()), next: StoredValue::new(0) })
}

/// True when every word of what was typed is in the name, whatever its case and order.
#[must_use]
pub fn fits(name: &str, typed: &str) -> bool {
    let name = name.to_lowercase();
    typed.to_lowercase().split_whitespace().all(|word| name.contains(word))
}

#[cfg(test)]
mod tests {
    use super::fits;

    #[test]
    fn words_fit_in_any_order() {
        assert!(fits("Move to…", "TO mo"));
        assert!(fits("Öffnen", "öff"));
        assert!(fits("anything", " "));
        assert!(!fits("Move to…", "copy"));
    }
}
