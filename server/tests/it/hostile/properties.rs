//! What must hold for any input, with input that comes close to what is meant: the functions are the fuzz targets'.

use portico_server::testing::fuzz;
use proptest::collection::vec;
use proptest::prelude::{Just, Strategy, any, prop_oneof, proptest};
use proptest::sample::select;
use serde_json::{Map, Value};

use super::requests::by_name;

/// Something of each kind that a client, or somebody who is none, may send in a parameter.
fn value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        text().prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 24, 4, |inner| {
        prop_oneof![
            vec(inner.clone(), 0..4).prop_map(Value::from),
            vec((text(), inner), 0..4)
                .prop_map(|members| Value::Object(members.into_iter().collect())),
        ]
    })
}

/// Texts that mean something somewhere, and others.
fn text() -> impl Strategy<Value = String> {
    let known = select(vec![
        "",
        "0",
        "1",
        "-1",
        "true",
        "false",
        "null",
        "none",
        "OAUTH",
        "..",
        "../..",
        "a/b",
        "a\\b",
        "a\r\nB: c",
        "a\u{0}b",
        "' OR 1=1 --",
        "9223372036854775807",
        "99999999999999999999",
        "1e309",
        "NaN",
        "-0.5",
        "2026-12-31",
        "2026-02-31",
        "9999999-01-01",
        "ada@example.com",
        "a@b\r\nBcc: c@d",
        "[]",
        "{}",
        "a[b][c]",
        "\u{202e}gpj.exe",
        "\u{feff}",
        "e\u{301}",
        "İ",
        "ß",
        "%00",
        "%",
        "&",
        "=",
        "<script>",
        "AAAAAAAAAAAAAAAAAAAA",
    ]);
    prop_oneof![3 => known.prop_map(str::to_owned), 1 => "\\PC{0,40}", 1 => ".{0,300}"]
}

/// The request of an endpoint's fixture in which some parameters are something else, and some are new.
fn request() -> impl Strategy<Value = (u16, Map<String, Value>)> {
    let all = fuzz::with_body();
    let asks = by_name();
    let fixtures: Vec<(u16, Map<String, Value>)> = (0_u16..)
        .zip(all)
        .map(|(index, meta)| {
            let fixture = asks.get(meta.name).map(|ask| ask.fixture());
            (index, fixture.unwrap_or_default())
        })
        .collect();
    let changes = vec((any::<u16>(), value()), 0..3);
    (select(fixtures), changes, vec((text(), value()), 0..2)).prop_map(|(of, changes, more)| {
        let (index, mut params) = of;
        for (place, value) in changes {
            let names: Vec<String> = params.keys().cloned().collect();
            if let Some(name) = names.get(usize::from(place) % names.len().max(1)) {
                params.insert(name.clone(), value);
            }
        }
        params.extend(more);
        (index, params)
    })
}

/// Pairs as PHP's clients write them: brackets for what is in something.
fn pairs(params: &Map<String, Value>) -> Vec<(String, String)> {
    fn add(name: String, value: &Value, out: &mut Vec<(String, String)>) {
        match value {
            Value::Array(items) => {
                items.iter().for_each(|item| add(format!("{name}[]"), item, out));
            }
            Value::Object(members) => {
                members.iter().for_each(|(key, item)| add(format!("{name}[{key}]"), item, out));
            }
            Value::String(text) => out.push((name, text.clone())),
            other => out.push((name, other.to_string())),
        }
    }
    let mut out = Vec::new();
    params.iter().for_each(|(name, value)| add(name.clone(), value, &mut out));
    out
}

fn form(params: &Map<String, Value>) -> String {
    let pairs = pairs(params);
    let pairs = pairs.iter().map(|(name, value)| {
        let mut out = String::new();
        portico_api::encode::push_percent_encoded(&mut out, name);
        out.push('=');
        portico_api::encode::push_percent_encoded(&mut out, value);
        out
    });
    pairs.collect::<Vec<_>>().join("&")
}

fn with(index: u16, body: impl AsRef<[u8]>) -> Vec<u8> {
    [&index.to_le_bytes()[..], body.as_ref()].concat()
}

/// A text with a byte changed, taken away or put in.
fn broken(mut body: Vec<u8>, at: usize, byte: u8) -> Vec<u8> {
    let at = at % body.len().max(1);
    match byte % 3 {
        0 => body.insert(at.min(body.len()), byte),
        1 if at < body.len() => drop(body.remove(at)),
        _ => {
            if let Some(place) = body.get_mut(at) {
                *place = byte;
            }
        }
    }
    body
}

proptest! {
    #[test]
    fn json_is_read_or_refused((index, params) in request(), at in any::<usize>(), byte in any::<u8>()) {
        let text = Value::Object(params).to_string();
        fuzz::json(&with(index, &text));
        fuzz::json(&with(index, broken(text.into_bytes(), at, byte)));
    }

    #[test]
    fn a_form_is_read_or_refused((index, params) in request(), at in any::<usize>(), byte in any::<u8>()) {
        let text = form(&params);
        fuzz::form(&with(index, &text));
        fuzz::form(&with(index, broken(text.into_bytes(), at, byte)));
    }

    #[test]
    fn a_query_is_read_or_refused(index in any::<u16>(), (_, params) in request(), more in vec(any::<u8>(), 0..60)) {
        fuzz::query(&with(index, form(&params)));
        fuzz::query(&with(index, [form(&params).as_bytes(), b"&", &more].concat()));
    }

    #[test]
    fn multipart_is_read_or_refused(
        (index, params) in request(),
        boundary in prop_oneof![Just("XX".to_owned()), Just("\"X X\"".to_owned()), "[ -~]{0,210}"],
        at in any::<usize>(),
        byte in any::<u8>(),
    ) {
        let mut body = format!("{boundary}\n").into_bytes();
        for (name, value) in pairs(&params) {
            let part = format!("^\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n");
            body.extend_from_slice(part.as_bytes());
        }
        body.extend_from_slice(b"^\r\nContent-Disposition: form-data; name=\"file_data\"; filename=\"x\"\r\n\r\nX\r\n^--\r\n");
        fuzz::multipart(&with(index, &body));
        fuzz::multipart(&with(index, broken(body, at, byte)));
    }

    #[test]
    fn a_path_is_read_or_refused(index in any::<u16>(), places in vec(text(), 0..5)) {
        fuzz::path(&with(index, places.join("\0")));
    }

    #[test]
    fn a_name_is_kept_or_refused(name in prop_oneof![text(), "\\PC{1,4}\\.[a-z]{1,5}", "\\PC{250,258}"]) {
        fuzz::name(name.as_bytes());
    }

    #[test]
    fn a_range_stays_within_the_file(
        size in prop_oneof![0_u64..100, any::<u64>()],
        offset in prop_oneof![0_u64..100, any::<u64>()],
        text in prop_oneof!["bytes=[0-9]{0,20}-[0-9]{0,20}", "bytes=[-0-9, ]{0,40}", ".{0,40}"],
    ) {
        fuzz::range(&[&size.to_le_bytes()[..], &offset.to_le_bytes(), text.as_bytes()].concat());
    }

    #[test]
    fn an_archive_unpacks_into_its_folder(names in vec(text(), 0..12)) {
        fuzz::zip(names.join("\0").as_bytes());
    }

    #[test]
    fn a_stream_unpacks_or_is_refused(
        bytes in vec(any::<u8>(), 0..2000),
        times in 1_usize..2000,
        at in any::<usize>(),
        byte in any::<u8>(),
    ) {
        use std::io::Write as _;
        let mut packed = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::new(6));
        (0..times).for_each(|_| packed.write_all(&bytes).unwrap());
        let packed = packed.finish().unwrap();
        fuzz::inflate(&bytes);
        fuzz::inflate(&packed);
        fuzz::inflate(&broken(packed, at, byte));
    }
}
