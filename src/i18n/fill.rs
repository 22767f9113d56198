//! Placeholders: `{name}` in a text, checked when compiled, filled when said.

use super::format;

/// What may stand in for a placeholder.
pub trait Shown {
    /// Appends it, in the language of the moment.
    fn show(&self, out: &mut String);
}

impl Shown for &str {
    fn show(&self, out: &mut String) {
        out.push_str(self);
    }
}

impl Shown for String {
    fn show(&self, out: &mut String) {
        out.push_str(self);
    }
}

impl Shown for u64 {
    fn show(&self, out: &mut String) {
        out.push_str(&format::number(*self));
    }
}

/// Puts the values in for the placeholders of the same position in `names`.
#[must_use]
pub fn fill(template: &str, names: &[&str], values: &[&dyn Shown]) -> String {
    let mut out = String::with_capacity(template.len() + 16);
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        out.push_str(before);
        let Some((name, after)) = after.split_once('}') else { break };
        if let Some(at) = names.iter().position(|known| *known == name)
            && let Some(value) = values.get(at)
        {
            value.show(&mut out);
        }
        rest = after;
    }
    out.push_str(rest);
    out
}

/// True when the template's placeholders are these names, each of them at least once and nothing else.
#[must_use]
pub const fn fits(template: &str, names: &[&str]) -> bool {
    let bytes = template.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        if bytes[at] == b'{' {
            let mut known = false;
            let mut i = 0;
            while i < names.len() {
                known = known || stands_at(bytes, at, names[i].as_bytes());
                i += 1;
            }
            if !known {
                return false;
            }
        }
        at += 1;
    }
    let mut i = 0;
    while i < names.len() {
        if !contains(bytes, names[i].as_bytes()) {
            return false;
        }
        i += 1;
    }
    true
}

const fn contains(bytes: &[u8], name: &[u8]) -> bool {
    let mut at = 0;
    while at < bytes.len() {
        if stands_at(bytes, at, name) {
            return true;
        }
        at += 1;
    }
    false
}

/// True when `{name}` stands at this place.
const fn stands_at(bytes: &[u8], at: usize, name: &[u8]) -> bool {
    if at + name.len() + 2 > bytes.len() || bytes[at] != b'{' || bytes[at + name.len() + 1] != b'}'
    {
        return false;
    }
    let mut i = 0;
    while i < name.len() {
        if bytes[at + 1 + i] != name[i] {
            return false;
        }
        i += 1;
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn placeholders_are_filled_where_they_stand() {
        assert_eq!(fill("{a} and {b}, {a}", &["a", "b"], &[&"x", &"y"]), "x and y, x");
        assert_eq!(fill("plain", &[], &[]), "plain");
        assert_eq!(fill("{a}", &["a"], &[&"{a}"]), "{a}", "a value is never filled itself");
    }

    #[test]
    fn a_template_fits_its_names_only() {
        assert!(fits("no placeholders", &[]));
        assert!(fits("{name} in {folder}", &["name", "folder"]));
        assert!(!fits("{nam}", &["name"]));
        assert!(!fits("{name}", &[]));
        assert!(!fits("nothing", &["name"]));
        assert!(!fits("{name", &["name"]));
    }
}
