//! Pairs of names and values, as in a query or a form: `a=1&b[]=2&b[]=3&c[d]=4`.

use serde_json::{Map, Value};

/// A name may hold so many brackets; deeper ones are part of the name.
const DEPTH: usize = 4;

/// Reads pairs into `params`; a repeated plain name keeps its last value, as PHP has it, unless it is one of
/// `repeated`, which keep all.
pub(super) fn read(bytes: &[u8], repeated: &[&str], params: &mut Map<String, Value>) {
    for (name, value) in form_urlencoded::parse(bytes) {
        if repeated.contains(&&*name) {
            insert(params, &format!("{name}[]"), value.into_owned());
        } else {
            insert(params, &name, value.into_owned());
        }
    }
}

/// Writes one pair where its brackets say.
pub(super) fn insert(params: &mut Map<String, Value>, name: &str, value: String) {
    let (head, keys) = split(name);
    put(params.entry(head.to_owned()).or_insert(Value::Null), &keys, value);
}

fn put(place: &mut Value, keys: &[&str], value: String) {
    match keys {
        [] => *place = Value::String(value),
        ["", rest @ ..] => {
            if !place.is_array() {
                *place = Value::Array(Vec::new());
            }
            if let Value::Array(items) = place {
                let mut item = Value::Null;
                put(&mut item, rest, value);
                items.push(item);
            }
        }
        [key, rest @ ..] => {
            if !place.is_object() {
                *place = Value::Object(Map::new());
            }
            if let Value::Object(members) = place {
                put(members.entry((*key).to_owned()).or_insert(Value::Null), rest, value);
            }
        }
    }
}

/// `a[b][]` is `a` with the keys `b` and nothing.
fn split(name: &str) -> (&str, Vec<&str>) {
    let Some((head, mut rest)) = name.split_once('[').filter(|(head, _)| !head.is_empty()) else {
        return (name, Vec::new());
    };
    let mut keys = Vec::new();
    loop {
        let Some((key, behind)) = rest.split_once(']') else {
            return (name, Vec::new());
        };
        keys.push(key);
        match behind.strip_prefix('[') {
            Some(more) if keys.len() < DEPTH => rest = more,
            Some(_) => return (name, Vec::new()),
            None => return (head, keys),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn parsed(text: &str) -> Value {
        let mut params = Map::new();
        read(text.as_bytes(), &["filter"], &mut params);
        Value::Object(params)
    }

    #[test]
    fn brackets_make_lists_and_objects() {
        assert_eq!(parsed("a=1&a=2"), json!({"a": "2"}));
        assert_eq!(parsed("n[]=x&n%5B%5D=y"), json!({"n": ["x", "y"]}));
        assert_eq!(parsed("o[level]=desc&o[x][]=1"), json!({"o": {"level": "desc", "x": ["1"]}}));
        assert_eq!(parsed("a=1+2%2B3&b"), json!({"a": "1 2+3", "b": ""}));
        assert_eq!(parsed("filter=x&filter[]=y&filter=z"), json!({"filter": ["x", "y", "z"]}));
    }

    #[test]
    fn broken_brackets_are_part_of_the_name() {
        assert_eq!(parsed("a[=1"), json!({"a[": "1"}));
        assert_eq!(parsed("[]=1"), json!({"[]": "1"}));
        assert_eq!(parsed("a[1][2][3][4][5]=x"), json!({"a[1][2][3][4][5]": "x"}));
        assert_eq!(parsed("a=1&a[b]=2"), json!({"a": {"b": "2"}}));
    }
}
