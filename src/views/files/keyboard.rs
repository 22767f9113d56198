//! What a key means in the listing: a pure table, as a desktop file manager has it.

use portico_client::listing::selection::Motion;

/// A key press, without the browser.
#[derive(Debug, Clone, Copy)]
pub struct KeyPress<'a> {
    /// The key's value, as `KeyboardEvent.key` names it.
    pub key: &'a str,
    /// Ctrl, or Cmd on a Mac.
    pub ctrl: bool,
    /// Shift.
    pub shift: bool,
    /// Alt, or Option on a Mac.
    pub alt: bool,
}

/// What the listing shall do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Command {
    /// The current row goes there and is selected alone.
    Go(Motion),
    /// The current row goes there and everything between is selected.
    Extend(Motion),
    /// The current row goes there and the selection stays.
    Walk(Motion),
    /// The current row's selection is turned around.
    Toggle,
    /// Everything is selected.
    SelectAll,
    /// Nothing is selected.
    Clear,
    /// The current row is opened: a folder shown, a file downloaded.
    Open,
    /// The folder above is shown.
    Up,
    /// The current row gets another name.
    Rename,
    /// The selection goes to the trash.
    Trash,
    /// The selection is remembered, to be copied.
    Copy,
    /// The selection is remembered, to be moved.
    Cut,
    /// The last thing is undone.
    Undo,
    /// The current row's menu opens.
    Menu,
    /// The next row whose name begins with this letter, and those typed just before it, becomes the current one.
    Seek(char),
}

/// What a key press means while so many rows are in sight; none when it is left to the browser.
#[must_use]
pub fn command(press: KeyPress<'_>, page: usize) -> Option<Command> {
    if press.alt {
        return (press.key == "ArrowUp").then_some(Command::Up);
    }
    if let Some(motion) = motion(press.key, page) {
        return Some(match (press.ctrl, press.shift) {
            (_, true) => Command::Extend(motion),
            (true, false) => Command::Walk(motion),
            (false, false) => Command::Go(motion),
        });
    }
    if press.ctrl { with_control(press) } else { alone(press) }
}

fn motion(key: &str, page: usize) -> Option<Motion> {
    match key {
        "ArrowUp" => Some(Motion::Up),
        "ArrowDown" => Some(Motion::Down),
        "PageUp" => Some(Motion::PageUp(page)),
        "PageDown" => Some(Motion::PageDown(page)),
        "Home" => Some(Motion::Home),
        "End" => Some(Motion::End),
        _ => None,
    }
}

fn with_control(press: KeyPress<'_>) -> Option<Command> {
    match press.key {
        "a" | "A" => Some(Command::SelectAll),
        "c" | "C" if !press.shift => Some(Command::Copy),
        "x" | "X" if !press.shift => Some(Command::Cut),
        "z" | "Z" if !press.shift => Some(Command::Undo),
        " " => Some(Command::Toggle),
        _ => None,
    }
}

fn alone(press: KeyPress<'_>) -> Option<Command> {
    match press.key {
        " " => Some(Command::Toggle),
        "Enter" => Some(Command::Open),
        "Escape" => Some(Command::Clear),
        "F2" => Some(Command::Rename),
        "Delete" => Some(Command::Trash),
        "Backspace" => Some(Command::Up),
        "ContextMenu" => Some(Command::Menu),
        "F10" if press.shift => Some(Command::Menu),
        key => {
            let mut letters = key.chars();
            match (letters.next(), letters.next()) {
                (Some(letter), None) if !letter.is_control() && !NEVER_FIRST.contains(letter) => {
                    Some(Command::Seek(letter))
                }
                _ => None,
            }
        }
    }
}

/// What no name begins with; the keys of some of these mean other things on the whole page.
const NEVER_FIRST: &str = " /?\\:*<>|";

#[cfg(test)]
mod tests {
    use super::{Command, KeyPress, Motion, command};

    fn press(keys: &str) -> Option<Command> {
        let mut press = KeyPress { key: "", ctrl: false, shift: false, alt: false };
        for part in keys.split('+') {
            match part {
                "Ctrl" => press.ctrl = true,
                "Shift" => press.shift = true,
                "Alt" => press.alt = true,
                "Space" => press.key = " ",
                key => press.key = key,
            }
        }
        command(press, 10)
    }

    #[test]
    fn keys_mean_what_a_file_manager_has_taught() {
        let table = [
            ("ArrowDown", Some(Command::Go(Motion::Down))),
            ("Shift+ArrowDown", Some(Command::Extend(Motion::Down))),
            ("Ctrl+ArrowUp", Some(Command::Walk(Motion::Up))),
            ("Ctrl+Shift+End", Some(Command::Extend(Motion::End))),
            ("Shift+PageDown", Some(Command::Extend(Motion::PageDown(10)))),
            ("Home", Some(Command::Go(Motion::Home))),
            ("Space", Some(Command::Toggle)),
            ("Ctrl+Space", Some(Command::Toggle)),
            ("Ctrl+a", Some(Command::SelectAll)),
            ("Ctrl+c", Some(Command::Copy)),
            ("Ctrl+x", Some(Command::Cut)),
            ("Ctrl+z", Some(Command::Undo)),
            ("Ctrl+Shift+c", None),
            ("Ctrl+v", None),
            ("Ctrl+r", None),
            ("Enter", Some(Command::Open)),
            ("F2", Some(Command::Rename)),
            ("Delete", Some(Command::Trash)),
            ("Escape", Some(Command::Clear)),
            ("Shift+F10", Some(Command::Menu)),
            ("ContextMenu", Some(Command::Menu)),
            ("Alt+ArrowUp", Some(Command::Up)),
            ("Alt+ArrowLeft", None),
            ("b", Some(Command::Seek('b'))),
            ("/", None),
            ("?", None),
            ("F5", None),
            ("Tab", None),
        ];
        for (keys, expected) in table {
            assert_eq!(press(keys), expected, "{keys}");
        }
    }
}
