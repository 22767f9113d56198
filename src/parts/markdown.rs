//! Formatted text: `CommonMark` with tables, strikethrough and task lists, as elements of the page.
//!
//! The text is anybody's. It never becomes markup: what it says in HTML is shown as it stands, links lead to the web or
//! to a mail address and nowhere else, and pictures are told by their words, so that opening a text asks no server.

mod element;

use leptos::prelude::*;
use pulldown_cmark::{CodeBlockKind, Event, Options, Parser, Tag, TextMergeStream};

use self::element::{Frame, element, safe};

/// Deeper ones are shown like those around them: nobody writes them, and each costs a place on the stack.
const DEPTH: usize = 24;

/// Formats a text.
pub type Markdown = fn(&str) -> AnyView;

lazy_part! {
    /// Loads what formats text.
    pub fn load_markdown(markdown) -> Markdown {
        markdown
    }
}

/// A formatted text. Its headings begin one level below those of the page.
pub fn markdown(text: &str) -> AnyView {
    let options =
        Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH | Options::ENABLE_TASKLISTS;
    let mut nest = Nest::default();
    for event in TextMergeStream::new(Parser::new_ext(text, options)) {
        nest.take(event);
    }
    nest.done()
}

/// Elements that have begun and not ended, each with what is in it so far.
#[derive(Default)]
struct Nest {
    open: Vec<(Frame, Vec<AnyView>)>,
    top: Vec<AnyView>,
    /// How many that were too deep have not ended.
    sunken: usize,
}

impl Nest {
    fn take(&mut self, event: Event<'_>) {
        match event {
            Event::Start(tag) => self.begin(tag),
            Event::End(_) => self.end(),
            Event::Text(text) | Event::Html(text) | Event::InlineHtml(text) => {
                self.put(text.into_string().into_any());
            }
            Event::Code(text) => {
                self.put(view! { <code>{text.into_string()}</code> }.into_any());
            }
            Event::SoftBreak => self.put(" ".into_any()),
            Event::HardBreak => self.put(view! { <br /> }.into_any()),
            Event::Rule => self.put(view! { <hr /> }.into_any()),
            Event::TaskListMarker(done) => {
                let mark = if done { "☑ " } else { "☐ " };
                self.put(mark.into_any());
            }
            // None of these is asked for.
            Event::InlineMath(text) | Event::DisplayMath(text) | Event::FootnoteReference(text) => {
                self.put(text.into_string().into_any());
            }
        }
    }

    fn begin(&mut self, tag: Tag<'_>) {
        if self.open.len() >= DEPTH {
            self.sunken += 1;
            return;
        }
        let in_head = self.open.iter().rev().any(|(frame, _)| matches!(frame, Frame::Head));
        let frame = match tag {
            Tag::Paragraph | Tag::HtmlBlock => Frame::Paragraph,
            Tag::Heading { level, .. } => Frame::Heading(level),
            Tag::BlockQuote(_) => Frame::Quote,
            Tag::CodeBlock(CodeBlockKind::Fenced(language)) => Frame::Code(language.into_string()),
            Tag::CodeBlock(CodeBlockKind::Indented) => Frame::Code(String::new()),
            Tag::List(Some(first)) => Frame::Numbered(first),
            Tag::List(None) => Frame::Bulleted,
            Tag::Item => Frame::Item,
            Tag::Table(_) => Frame::Table,
            Tag::TableHead => Frame::Head,
            Tag::TableRow => Frame::Row,
            Tag::TableCell if in_head => Frame::HeadCell,
            Tag::TableCell => Frame::Cell,
            Tag::Emphasis => Frame::Emphasis,
            Tag::Strong => Frame::Strong,
            Tag::Strikethrough => Frame::Struck,
            Tag::Link { dest_url, .. } => Frame::Link(safe(&dest_url)),
            Tag::Image { .. } => Frame::Picture,
            Tag::Superscript
            | Tag::Subscript
            | Tag::MetadataBlock(_)
            | Tag::FootnoteDefinition(_)
            | Tag::DefinitionList
            | Tag::DefinitionListTitle
            | Tag::DefinitionListDefinition => Frame::Plain,
        };
        self.open.push((frame, Vec::new()));
    }

    fn end(&mut self) {
        if self.sunken > 0 {
            self.sunken -= 1;
        } else if let Some((frame, children)) = self.open.pop() {
            self.put(element(frame, children));
        }
    }

    fn put(&mut self, view: AnyView) {
        match self.open.last_mut() {
            Some((_, children)) => children.push(view),
            None => self.top.push(view),
        }
    }

    fn done(mut self) -> AnyView {
        while !self.open.is_empty() {
            self.end();
        }
        self.top.into_any()
    }
}
