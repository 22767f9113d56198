//! A partner's words for the sign-in page: elements made of what may be shown, never the text as markup.

use leptos::prelude::*;
use portico_client::markup::{Node, Tag, parse};

/// Shows a partner's HTML.
pub type Welcome = fn(&str) -> AnyView;

lazy_part! {
    /// Loads what shows it.
    pub fn load_welcome(welcome) -> Welcome {
        welcome
    }
}

/// The words of a text in HTML.
pub fn welcome(html: &str) -> AnyView {
    children(parse(html))
}

fn children(nodes: Vec<Node>) -> AnyView {
    nodes.into_iter().map(shown).collect_view().into_any()
}

fn shown(node: Node) -> AnyView {
    let (tag, inside) = match node {
        Node::Text(words) => return words.into_any(),
        Node::Element(tag, inside) => (tag, children(inside)),
    };
    match tag {
        Tag::Paragraph => view! { <p>{inside}</p> }.into_any(),
        Tag::Heading => view! { <h2>{inside}</h2> }.into_any(),
        Tag::Strong => view! { <strong>{inside}</strong> }.into_any(),
        Tag::Emphasis => view! { <em>{inside}</em> }.into_any(),
        Tag::Small => view! { <small>{inside}</small> }.into_any(),
        Tag::List => view! { <ul>{inside}</ul> }.into_any(),
        Tag::Numbered => view! { <ol>{inside}</ol> }.into_any(),
        Tag::Item => view! { <li>{inside}</li> }.into_any(),
        Tag::Break => view! { <br /> }.into_any(),
        Tag::Link(href) => {
            view! { <a href=href target="_blank" rel="noopener noreferrer nofollow">{inside}</a> }
                .into_any()
        }
    }
}
