//! Empty documents of each kind that can be made (guide 4.7): what an office program opens.

use super::zip;

/// What kind of file is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Blank {
    /// A text document (ECMA-376, WordprocessingML).
    Document,
    /// Slides (ECMA-376, PresentationML).
    Slides,
    /// A table (ECMA-376, SpreadsheetML).
    Table,
    /// Plain text.
    Text,
}

impl Blank {
    /// What such a file is called at first.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Document => "Document.docx",
            Self::Slides => "Presentation.pptx",
            Self::Table => "Table.xlsx",
            Self::Text => "Text.txt",
        }
    }

    /// What is in it.
    pub(crate) fn bytes(self) -> Vec<u8> {
        match self {
            Self::Text => Vec::new(),
            Self::Document => zip::pack(DOCUMENT),
            Self::Table => zip::pack(TABLE),
            Self::Slides => zip::pack(SLIDES),
        }
    }
}

macro_rules! part {
    ($name:literal) => {
        include_str!(concat!("../../assets/blank/", $name))
    };
}

const DOCUMENT: &[(&str, &str)] = &[
    ("[Content_Types].xml", part!("document/content_types.xml")),
    ("_rels/.rels", part!("document/rels.xml")),
    ("word/document.xml", part!("document/document.xml")),
];

const TABLE: &[(&str, &str)] = &[
    ("[Content_Types].xml", part!("table/content_types.xml")),
    ("_rels/.rels", part!("table/rels.xml")),
    ("xl/workbook.xml", part!("table/workbook.xml")),
    ("xl/_rels/workbook.xml.rels", part!("table/workbook_rels.xml")),
    ("xl/worksheets/sheet1.xml", part!("table/sheet.xml")),
];

const SLIDES: &[(&str, &str)] = &[
    ("[Content_Types].xml", part!("slides/content_types.xml")),
    ("_rels/.rels", part!("slides/rels.xml")),
    ("ppt/presentation.xml", part!("slides/presentation.xml")),
    ("ppt/_rels/presentation.xml.rels", part!("slides/presentation_rels.xml")),
    ("ppt/slideMasters/slideMaster1.xml", part!("slides/master.xml")),
    ("ppt/slideMasters/_rels/slideMaster1.xml.rels", part!("slides/master_rels.xml")),
    ("ppt/slideLayouts/slideLayout1.xml", part!("slides/layout.xml")),
    ("ppt/slideLayouts/_rels/slideLayout1.xml.rels", part!("slides/layout_rels.xml")),
    ("ppt/slides/slide1.xml", part!("slides/slide.xml")),
    ("ppt/slides/_rels/slide1.xml.rels", part!("slides/slide_rels.xml")),
    ("ppt/theme/theme1.xml", part!("slides/theme.xml")),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_part_is_declared() {
        for (kind, parts) in [("document", DOCUMENT), ("table", TABLE), ("slides", SLIDES)] {
            let types = parts[0].1;
            for (name, text) in &parts[1..] {
                let declared = name.ends_with(".rels") || types.contains(&format!("/{name}"));
                assert!(declared, "{kind}: {name}");
                assert!(text.starts_with("<?xml"), "{kind}: {name}");
            }
        }
    }
}
