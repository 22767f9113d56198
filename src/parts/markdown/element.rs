//! The elements that formatted text is made of.

use leptos::prelude::*;
use pulldown_cmark::HeadingLevel;

/// What an element becomes.
pub enum Frame {
    /// A paragraph.
    Paragraph,
    /// A heading.
    Heading(HeadingLevel),
    /// A quotation.
    Quote,
    /// Code in a language.
    Code(String),
    /// A list that counts from a number.
    Numbered(u64),
    /// A list that does not count.
    Bulleted,
    /// A part of a list.
    Item,
    /// A table.
    Table,
    /// The row that names its columns.
    Head,
    /// A row.
    Row,
    /// A cell of the first row.
    HeadCell,
    /// A cell.
    Cell,
    /// Emphasized words.
    Emphasis,
    /// Strong words.
    Strong,
    /// Words that are struck.
    Struck,
    /// Words that lead somewhere, if they may.
    Link(Option<String>),
    /// A picture, told by its words.
    Picture,
    /// Nothing of its own.
    Plain,
}

/// An element with what is in it.
pub fn element(frame: Frame, children: Vec<AnyView>) -> AnyView {
    match frame {
        Frame::Paragraph => view! { <p>{children}</p> }.into_any(),
        Frame::Heading(level) => heading(level, children),
        Frame::Quote => view! { <blockquote>{children}</blockquote> }.into_any(),
        Frame::Code(language) => {
            view! { <pre title=language><code>{children}</code></pre> }.into_any()
        }
        Frame::Numbered(first) => view! { <ol start=first.to_string()>{children}</ol> }.into_any(),
        Frame::Bulleted => view! { <ul>{children}</ul> }.into_any(),
        Frame::Item => view! { <li>{children}</li> }.into_any(),
        Frame::Table => view! { <table>{children}</table> }.into_any(),
        Frame::Head => view! { <thead><tr>{children}</tr></thead> }.into_any(),
        Frame::Row => view! { <tr>{children}</tr> }.into_any(),
        Frame::HeadCell => view! { <th scope="col">{children}</th> }.into_any(),
        Frame::Cell => view! { <td>{children}</td> }.into_any(),
        Frame::Emphasis => view! { <em>{children}</em> }.into_any(),
        Frame::Strong => view! { <strong>{children}</strong> }.into_any(),
        Frame::Struck => view! { <del>{children}</del> }.into_any(),
        Frame::Link(Some(href)) => {
            view! { <a href=href target="_blank" rel="noopener noreferrer nofollow">{children}</a> }
                .into_any()
        }
        Frame::Link(None) | Frame::Plain => children.into_any(),
        Frame::Picture => view! { <span class="markdown-picture">{children}</span> }.into_any(),
    }
}

fn heading(level: HeadingLevel, children: Vec<AnyView>) -> AnyView {
    match level {
        HeadingLevel::H1 => view! { <h2>{children}</h2> }.into_any(),
        HeadingLevel::H2 => view! { <h3>{children}</h3> }.into_any(),
        HeadingLevel::H3 => view! { <h4>{children}</h4> }.into_any(),
        HeadingLevel::H4 => view! { <h5>{children}</h5> }.into_any(),
        HeadingLevel::H5 | HeadingLevel::H6 => view! { <h6>{children}</h6> }.into_any(),
    }
}

/// An address that a link may have; none for whatever does not plainly lead to the web or to a mail address.
pub fn safe(address: &str) -> Option<String> {
    let address = address.trim();
    let begins = |scheme: &str| {
        address.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme))
    };
    let leads_out = ["https://", "http://", "mailto:"].into_iter().any(begins);
    (leads_out && !address.contains(char::is_control)).then(|| address.to_owned())
}

#[cfg(test)]
mod tests {
    use super::safe;

    #[test]
    fn links_lead_to_the_web_and_to_mail_addresses_only() {
        for good in ["https://example.com/a?b=c", "HTTP://example.com", "mailto:a@example.com"] {
            assert_eq!(safe(good).as_deref(), Some(good));
        }
        for bad in [
            "javascript:alert(1)",
            " java\tscript:alert(1)",
            "data:text/html,x",
            "blob:https://example.com/1",
            "//example.com",
            "/files",
            "#top",
            "https:/example.com",
            "https://exam\nple.com",
            "",
        ] {
            assert_eq!(safe(bad), None, "{bad}");
        }
    }
}
