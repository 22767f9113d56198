//! Who calls which import, read from the modules.
//!
//! The parts call the app's imports through places of its table, with the place as a constant. At that place is a
//! function that passes the call on, to one of wasm-bindgen's that makes objects of numbers and calls the import.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Result, bail};
use wasmparser::{ElementItems, ElementKind, ExternalKind, Operator, Parser, Payload, TypeRef};

/// The module that is the glue.
const FROM: &str = "./app_bg.js";

/// What the first module says of its imports.
#[derive(Debug, Default)]
pub(super) struct App {
    /// Which imports stand behind a place of the table.
    places: BTreeMap<u32, Vec<String>>,
    /// The imports that the first module itself never calls, in the order of its imports.
    late: Vec<String>,
}

impl App {
    pub(super) fn read(wasm: &[u8]) -> Result<Self> {
        let module = Module::read(wasm)?;
        let mut callers = BTreeMap::<u32, BTreeSet<u32>>::new();
        for (&caller, callees) in &module.calls {
            for &callee in callees {
                callers.entry(callee).or_default().insert(caller);
            }
        }
        let mut app = Self::default();
        for (index, name) in module.imports.iter().enumerate() {
            let Some(name) = name else { continue };
            let ways = module.ways_to(u32::try_from(index)?, &callers);
            if ways.as_ref().is_some_and(|ways| !ways.is_empty()) {
                app.late.push(name.clone());
            }
            for place in ways.into_iter().flatten() {
                app.places.entry(place).or_default().push(name.clone());
            }
        }
        Ok(app)
    }

    /// The imports that are called at these places.
    pub(super) fn imports_behind(&self, places: &BTreeSet<u32>) -> BTreeSet<String> {
        places.iter().filter_map(|place| self.places.get(place)).flatten().cloned().collect()
    }

    /// The imports that the first module never calls by itself, in the order of its imports.
    pub(super) fn late(&self) -> &[String] {
        &self.late
    }
}

/// The places of the table that a part calls by number.
pub(super) fn places(wasm: &[u8]) -> Result<BTreeSet<u32>> {
    Ok(Module::read(wasm)?.constants)
}

/// What has to be known of a module; functions are numbered as in it, imports first.
#[derive(Debug, Default)]
struct Module {
    /// Each imported function's name, if it is the glue's.
    imports: Vec<Option<String>>,
    /// Who calls whom.
    calls: BTreeMap<u32, BTreeSet<u32>>,
    /// The places that are called by number.
    constants: BTreeSet<u32>,
    table: BTreeMap<u32, u32>,
    /// What is called from outside, or referred to without a place.
    roots: BTreeSet<u32>,
    /// What does nothing but to call something with what it was given.
    forwarders: BTreeSet<u32>,
}

impl Module {
    /// The places that lead to `import`; none if something else does, or might.
    ///
    /// A place that leads to a function which does more than to pass a call on may be known by other ways than by its
    /// number, such as in a closure's table.
    fn ways_to(
        &self,
        import: u32,
        callers: &BTreeMap<u32, BTreeSet<u32>>,
    ) -> Option<BTreeSet<u32>> {
        let mut places = BTreeSet::new();
        let mut seen = BTreeSet::from([import]);
        let mut waiting = vec![import];
        while let Some(function) = waiting.pop() {
            let above = callers.get(&function);
            let mut is_in_table = false;
            for (&place, _) in self.table.iter().filter(|(_, at)| **at == function) {
                if self.constants.contains(&place) {
                    return None;
                }
                is_in_table = true;
                places.insert(place);
            }
            let is_end = above.is_none_or(BTreeSet::is_empty);
            let passes_on = function == import || self.forwarders.contains(&function);
            if self.roots.contains(&function)
                || (is_in_table && !passes_on)
                || (is_end && function != import && !is_in_table)
            {
                return None;
            }
            waiting.extend(above.into_iter().flatten().filter(|caller| seen.insert(**caller)));
        }
        Some(places)
    }

    fn read(wasm: &[u8]) -> Result<Self> {
        let mut module = Self::default();
        let mut function = None;
        for payload in Parser::new(0).parse_all(wasm) {
            match payload? {
                Payload::ImportSection(section) => {
                    for import in section.into_imports() {
                        let import = import?;
                        if matches!(import.ty, TypeRef::Func(_) | TypeRef::FuncExact(_)) {
                            let name = (import.module == FROM).then(|| import.name.to_owned());
                            module.imports.push(name);
                        }
                    }
                }
                Payload::ExportSection(section) => {
                    for export in section {
                        let export = export?;
                        if export.kind == ExternalKind::Func {
                            module.roots.insert(export.index);
                        }
                    }
                }
                Payload::StartSection { func, .. } => {
                    module.roots.insert(func);
                }
                Payload::ElementSection(section) => {
                    for element in section {
                        module.element(element?)?;
                    }
                }
                Payload::CodeSectionEntry(body) => {
                    let index = match function {
                        Some(last) => last + 1,
                        None => u32::try_from(module.imports.len())?,
                    };
                    function = Some(index);
                    module.body(index, &body)?;
                }
                _ => {}
            }
        }
        Ok(module)
    }

    fn element(&mut self, element: wasmparser::Element<'_>) -> Result<()> {
        let mut functions = Vec::new();
        match element.items {
            ElementItems::Functions(items) => {
                for item in items {
                    functions.push(Some(item?));
                }
            }
            ElementItems::Expressions(_, items) => {
                for item in items {
                    functions.push(match item?.get_operators_reader().read()? {
                        Operator::RefFunc { function_index } => Some(function_index),
                        Operator::RefNull { .. } => None,
                        _ => bail!("a table is filled in a way that is not known"),
                    });
                }
            }
        }
        match element.kind {
            ElementKind::Active { offset_expr, .. } => {
                let offset = match offset_expr.get_operators_reader().read()? {
                    Operator::I32Const { value } => value.cast_unsigned(),
                    // A part's own place is wherever it is loaded; none does that today.
                    _ => bail!("a table is filled at a place that is not known"),
                };
                for (place, function) in (offset..).zip(functions) {
                    if let Some(function) = function {
                        self.table.insert(place, function);
                    }
                }
            }
            ElementKind::Passive | ElementKind::Declared => {
                self.roots.extend(functions.into_iter().flatten());
            }
        }
        Ok(())
    }

    fn body(&mut self, index: u32, body: &wasmparser::FunctionBody<'_>) -> Result<()> {
        let mut operators = body.get_operators_reader()?;
        let mut constant = None;
        let mut passes_on = true;
        while !operators.eof() {
            let operator = operators.read()?;
            passes_on &= matches!(
                operator,
                Operator::LocalGet { .. } | Operator::Call { .. } | Operator::End
            );
            match operator {
                Operator::Call { function_index } | Operator::ReturnCall { function_index } => {
                    self.calls.entry(index).or_default().insert(function_index);
                }
                Operator::RefFunc { function_index } => {
                    self.roots.insert(function_index);
                }
                Operator::CallIndirect { .. } | Operator::ReturnCallIndirect { .. } => {
                    self.constants.extend(constant);
                }
                _ => {}
            }
            constant = match operator {
                Operator::I32Const { value } => Some(value.cast_unsigned()),
                _ => None,
            };
        }
        if passes_on && self.calls.get(&index).is_some_and(|calls| calls.len() == 1) {
            self.forwarders.insert(index);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Bytes with their length before them.
    fn sized(bytes: &[u8]) -> Vec<u8> {
        [&[u8::try_from(bytes.len()).unwrap()], bytes].concat()
    }

    fn section(id: u8, items: &[Vec<u8>]) -> Vec<u8> {
        let body = [vec![u8::try_from(items.len()).unwrap()], items.concat()].concat();
        [vec![id], sized(&body)].concat()
    }

    fn import(name: &str) -> Vec<u8> {
        [sized(FROM.as_bytes()), sized(name.as_bytes()), vec![0, 0]].concat()
    }

    /// A function without locals.
    fn function(code: &[u8]) -> Vec<u8> {
        sized(&[&[0], code, &[0x0b]].concat())
    }

    /// Four imports, three functions of its own, which call the first three; the second and third are in the table, and the
    /// first is exported and does `calls`.
    fn app(calls: &[u8]) -> Vec<u8> {
        let imports = ["early", "late", "called", "unused"].map(import);
        let table = [&[0, 0x41, 5, 0x0b][..], &[2, 5, 6]].concat();
        [
            b"\0asm\x01\0\0\0".to_vec(),
            section(1, &[vec![0x60, 0, 0]]),
            section(2, &imports),
            section(3, &[vec![0], vec![0], vec![0]]),
            section(4, &[vec![0x70, 0, 9]]),
            section(7, &[[sized(b"main"), vec![0, 4]].concat()]),
            section(9, &[table]),
            section(
                10,
                &[
                    function(&[&[0x10, 0], calls].concat()),
                    function(&[0x10, 1]),
                    function(&[0x10, 2]),
                ],
            ),
        ]
        .concat()
    }

    #[test]
    fn what_only_places_lead_to_is_late() {
        let read = App::read(&app(&[])).unwrap();
        assert_eq!(read.late(), ["late", "called"]);
        assert_eq!(
            read.imports_behind(&BTreeSet::from([5, 7])),
            BTreeSet::from(["late".to_owned()])
        );
    }

    #[test]
    fn what_the_app_calls_itself_is_not() {
        assert_eq!(App::read(&app(&[0x10, 6])).unwrap().late(), ["late"], "by its function");
        let by_place = [0x41, 6, 0x11, 0, 0];
        assert_eq!(App::read(&app(&by_place)).unwrap().late(), ["late"], "by its place");
    }

    #[test]
    fn what_does_more_than_pass_on_may_be_called_by_anybody() {
        let mut module = Module::read(&app(&[])).unwrap();
        let callers = BTreeMap::from([(1, BTreeSet::from([5]))]);
        assert_eq!(module.ways_to(1, &callers), Some(BTreeSet::from([5])));
        module.forwarders.clear();
        assert_eq!(module.ways_to(1, &callers), None);
    }

    #[test]
    fn places_are_read() {
        assert_eq!(places(&app(&[0x41, 6, 0x11, 0, 0])).unwrap(), BTreeSet::from([6]));
        assert!(places(b"<html>").is_err());
    }
}
