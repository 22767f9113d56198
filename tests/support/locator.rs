//! Finding things the way a person with a screen reader does: by role and name. Every action waits for its target.

use std::fmt;

use anyhow::bail;
use serde_json::Value;
use thirtyfour::{By, Key, TypingData, WebElement, prelude::ElementQueryable as _};

use crate::{Page, Result, Role, eventually};

/// The name to look for.
#[derive(Debug, Clone)]
pub enum Name {
    /// Any name.
    Any,
    /// Exactly this one.
    Exact(String),
    /// One that contains this.
    Containing(String),
}

impl Name {
    /// A name that contains `part`.
    #[must_use]
    pub fn containing(part: impl Into<String>) -> Self {
        Self::Containing(part.into())
    }

    fn fits(&self, name: &str) -> bool {
        match self {
            Self::Any => true,
            Self::Exact(wanted) => name.trim() == wanted,
            Self::Containing(part) => name.contains(part.as_str()),
        }
    }
}

impl From<&str> for Name {
    fn from(name: &str) -> Self {
        Self::Exact(name.to_owned())
    }
}

impl From<String> for Name {
    fn from(name: String) -> Self {
        Self::Exact(name)
    }
}

impl From<&String> for Name {
    fn from(name: &String) -> Self {
        Self::Exact(name.clone())
    }
}

/// Something on the page, looked up anew whenever it is used.
#[derive(Clone)]
pub struct Locator<'a> {
    page: &'a Page,
    role: Role,
    name: Name,
    within: Option<Box<Locator<'a>>>,
}

/// One node of the accessibility tree.
struct Found {
    node: u64,
    name: String,
    properties: Value,
}

impl<'a> Locator<'a> {
    pub(crate) fn new(page: &'a Page, role: Role, name: Name) -> Self {
        Self { page, role, name, within: None }
    }

    /// Something inside this.
    #[must_use]
    pub fn get(&self, role: Role, name: impl Into<Name>) -> Self {
        Self { page: self.page, role, name: name.into(), within: Some(Box::new(self.clone())) }
    }

    async fn matches(&self) -> Result<Vec<Found>> {
        let root = match &self.within {
            None => self.page.root().await?,
            Some(outer) => match Box::pin(outer.matches()).await?.first() {
                Some(found) => found.node,
                None => return Ok(Vec::new()),
            },
        };
        let nodes = self.page.nodes(root, self.role.as_str()).await?;
        let visible = nodes.iter().filter(|node| node["ignored"] == false);
        let found = visible.filter_map(|node| {
            let name = node["name"]["value"].as_str().unwrap_or_default().to_owned();
            let node_id = node["backendDOMNodeId"].as_u64()?;
            self.name.fits(&name).then(|| Found {
                node: node_id,
                name,
                properties: node["properties"].clone(),
            })
        });
        // Whatever an element contains of its own role is not the element itself.
        Ok(found.filter(|found| found.node != root).collect())
    }

    /// The element, as soon as there is exactly one.
    ///
    /// # Errors
    /// If there is none, or more than one, for too long.
    pub async fn element(&self) -> Result<WebElement> {
        eventually(&self.to_string(), async || {
            let found = self.matches().await?;
            match found.as_slice() {
                [] => Ok(None),
                [only] => self.page.element(only.node).await.map(Some),
                many => bail!("There are {} of {self}.", many.len()),
            }
        })
        .await
    }

    /// Waits until it is there.
    ///
    /// # Errors
    /// If it does not come.
    pub async fn wait(&self) -> Result {
        let there = async || Ok((!self.matches().await?.is_empty()).then_some(()));
        eventually(&self.to_string(), there).await
    }

    /// Waits until it is no longer there.
    ///
    /// # Errors
    /// If it stays.
    pub async fn wait_gone(&self) -> Result {
        let gone = async || Ok(self.matches().await?.is_empty().then_some(()));
        eventually(&format!("{self} to go"), gone).await
    }

    /// Whether it is there now.
    ///
    /// # Errors
    /// If the browser does not answer.
    pub async fn is_there(&self) -> Result<bool> {
        Ok(!self.matches().await?.is_empty())
    }

    /// The accessible names of all that fit, in the order of the page.
    ///
    /// # Errors
    /// If the browser does not answer.
    pub async fn names(&self) -> Result<Vec<String>> {
        Ok(self.matches().await?.into_iter().map(|found| found.name).collect())
    }

    /// A state of the first one that fits, such as `checked`, `expanded`, `disabled`, `selected` or `valuenow`.
    ///
    /// # Errors
    /// If it does not come.
    pub async fn state(&self, state: &str) -> Result<Option<Value>> {
        self.wait().await?;
        let found = self.matches().await?;
        let properties = found
            .first()
            .and_then(|found| found.properties.as_array().cloned())
            .unwrap_or_default();
        let property = properties.into_iter().find(|property| property["name"] == state);
        Ok(property.map(|property| property["value"]["value"].clone()))
    }

    /// Whether it is there and cannot be used.
    ///
    /// # Errors
    /// If it does not come.
    pub async fn is_disabled(&self) -> Result<bool> {
        Ok(self.state("disabled").await? == Some(Value::Bool(true)))
    }

    /// Clicks it as soon as it can be clicked.
    ///
    /// # Errors
    /// If it does not come, or something stays in front of it.
    pub async fn click(&self) -> Result {
        eventually(&format!("{self} to be clickable"), async || {
            self.element().await?.click().await?;
            Ok(Some(()))
        })
        .await
    }

    /// Clicks it twice.
    ///
    /// # Errors
    /// If it does not come.
    pub async fn double_click(&self) -> Result {
        let element = self.element().await?;
        Ok(self.page.session().action_chain().double_click_element(&element).perform().await?)
    }

    /// Clicks it with the second button.
    ///
    /// # Errors
    /// If it does not come.
    pub async fn context_click(&self) -> Result {
        let element = self.element().await?;
        Ok(self.page.session().action_chain().context_click_element(&element).perform().await?)
    }

    /// Moves the pointer over it.
    ///
    /// # Errors
    /// If it does not come.
    pub async fn hover(&self) -> Result {
        let element = self.element().await?;
        Ok(self.page.session().action_chain().move_to_element_center(&element).perform().await?)
    }

    /// Replaces what is written in it by `text`, typed key by key.
    ///
    /// # Errors
    /// If it does not come, or takes no text.
    pub async fn fill(&self, text: &str) -> Result {
        let element = self.element().await?;
        element.send_keys(Key::Control + "a").await?;
        if text.is_empty() {
            return Ok(element.send_keys(Key::Delete + "").await?);
        }
        Ok(element.send_keys(text).await?)
    }

    /// Chooses the option with this text in a list of the browser's own.
    ///
    /// # Errors
    /// If it does not come, or has no such option.
    pub async fn choose(&self, option: &str) -> Result {
        // The page may draw it anew between two steps.
        eventually(&format!("{self} to have the option {option:?}"), async || {
            for candidate in self.element().await?.find_all(By::Css("option")).await? {
                if candidate.text().await?.trim() == option {
                    candidate.click().await?;
                    return Ok(Some(()));
                }
            }
            Ok(None)
        })
        .await
    }

    /// Presses keys in it.
    ///
    /// # Errors
    /// If it does not come.
    pub async fn press(&self, keys: impl Into<TypingData>) -> Result {
        Ok(self.element().await?.send_keys(keys).await?)
    }

    /// The text that is shown in it.
    ///
    /// # Errors
    /// If it does not come.
    pub async fn text(&self) -> Result<String> {
        Ok(self.element().await?.text().await?)
    }

    /// What is written in it.
    ///
    /// # Errors
    /// If it does not come.
    pub async fn value(&self) -> Result<String> {
        // The page may draw it anew between two steps.
        eventually(&format!("the value of {self}"), async || {
            Ok(Some(self.element().await?.value().await?.unwrap_or_default()))
        })
        .await
    }

    /// Waits until the text that is shown in it contains `part`.
    ///
    /// # Errors
    /// If it never does.
    pub async fn wait_text(&self, part: &str) -> Result {
        eventually(&format!("{self} to say {part:?}"), async || {
            let text = self.element().await?.text().await?;
            Ok(text.contains(part).then_some(()))
        })
        .await
    }

    /// How many there are within it of what `css` selects; for what has no role.
    ///
    /// # Errors
    /// If it does not come.
    pub async fn count(&self, css: &'static str) -> Result<usize> {
        Ok(self.element().await?.query(By::Css(css)).nowait().all_from_selector().await?.len())
    }
}

impl fmt::Display for Locator<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let role = self.role.as_str();
        match &self.name {
            Name::Any => write!(f, "a {role}")?,
            Name::Exact(name) => write!(f, "the {role} {name:?}")?,
            Name::Containing(part) => write!(f, "the {role} with {part:?} in its name")?,
        }
        if let Some(outer) = &self.within {
            write!(f, " within {outer}")?;
        }
        Ok(())
    }
}

macro_rules! by_role {
    ($($method:ident $role:ident),* $(,)?) => {
        impl Page {
            $(
                #[doc = concat!("The ", stringify!($method), " of this name.")]
                pub fn $method(&self, name: impl Into<Name>) -> Locator<'_> {
                    self.get(Role::$role, name)
                }
            )*
        }

        impl Locator<'_> {
            $(
                #[doc = concat!("The ", stringify!($method), " of this name inside this.")]
                #[must_use]
                pub fn $method(&self, name: impl Into<Name>) -> Self {
                    self.get(Role::$role, name)
                }
            )*
        }
    };
}

by_role! {
    alert Alert,
    button Button,
    checkbox Checkbox,
    dialog Dialog,
    heading Heading,
    link Link,
    listitem Listitem,
    menu Menu,
    menuitem Menuitem,
    navigation Navigation,
    progressbar Progressbar,
    region Region,
    row Row,
    status Status,
    textbox Textbox,
}
