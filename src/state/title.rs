//! The document's title: the view, the brand, and how far the transfers are.

use leptos::prelude::*;

use super::brand::Branding;

/// What the title is made of.
#[derive(Clone, Copy)]
pub struct Title {
    view: RwSignal<TextProp>,
    progress: RwSignal<Option<String>>,
}

impl Title {
    /// Writes the title from now on.
    #[must_use]
    pub fn follow(branding: Branding) -> Self {
        let view = RwSignal::new(TextProp::default());
        let progress = RwSignal::new(None);
        Effect::new(move |_| {
            let view = view.get().get();
            document().set_title(&written(progress.get().as_deref(), &view, &branding.name()));
        });
        Self { view, progress }
    }

    /// Names the view.
    pub fn set_view(self, name: impl Into<TextProp>) {
        self.view.set(name.into());
    }

    /// Puts progress such as `42 %` before the name, or takes it away.
    pub fn set_progress(self, progress: Option<String>) {
        // It is set from a view's end, too, when the page may be on its way out.
        self.progress.try_set(progress);
    }
}

/// The title, for naming a view.
#[must_use]
pub fn use_title() -> Title {
    super::provided()
}

fn written(progress: Option<&str>, view: &str, brand: &str) -> String {
    let mut out = String::new();
    if let Some(progress) = progress {
        out.extend(["(", progress, ") "]);
    }
    if !view.is_empty() {
        out.extend([view, " – "]);
    }
    out.push_str(brand);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_names_the_view_and_the_brand() {
        assert_eq!(written(None, "Files", "Acme Drive"), "Files – Acme Drive");
        assert_eq!(written(Some("42 %"), "Files", "Acme Drive"), "(42 %) Files – Acme Drive");
        assert_eq!(written(None, "", "Acme Drive"), "Acme Drive");
    }
}
