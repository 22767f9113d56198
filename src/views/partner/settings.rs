//! What the partner's drive is called and where help is to be had, and the partners that the account may act for.

use leptos::ev::SubmitEvent;
use leptos::prelude::*;
use leptos::task::spawn_local;
use portico_client::drive::model::partner::{PartnerInfo, PartnerSettings, SettingsSaved};

use super::Scene;
use super::sheet::{Cell, Sheet};
use super::trouble::TROUBLE;
use super::words::{day_word, role_word, text_word, yes_word};
use crate::i18n::{Text, say, t};
use crate::locales::{customer as customer_texts, customer_form as form_texts, partner as texts};
use crate::parts::load::Load;
use crate::state::title::use_title;
use crate::ui::{Banner, BannerKind, Button, ButtonKind, Skeleton, TextField, glyphs};

/// The longest setting, in bytes.
const LONGEST: usize = 255;

/// Draws the page.
#[component]
pub fn SettingsPage(
    /// What the view shares.
    scene: Scene,
) -> impl IntoView {
    let data = scene.data;
    use_title().set_view(t(texts::SETTINGS));
    let found = RwSignal::new(Load::<PartnerSettings>::Waiting);
    let ask = Callback::new(move |()| {
        found.set(Load::Waiting);
        data.settings(found);
    });
    ask.run(());
    let form = move || match found.get() {
        Load::Waiting => view! { <Skeleton label=t(texts::LOADING) rows=4 /> }.into_any(),
        Load::Failed(problem) => TROUBLE.failed(texts::FAILED, &problem, ask),
        Load::Ready(settings) => {
            view! { <SettingsForm scene=scene settings=settings on_again=ask /> }.into_any()
        }
    };
    let partners = move || {
        let partners = data.partners.read();
        let rows = partners.ready()?.iter().map(partner).collect();
        let columns =
            vec![texts::PARTNER, texts::DRIVE_NAME, texts::ROLE, texts::SINCE, texts::IS_OWN];
        Some(view! { <Sheet scene=scene title=texts::PARTNERS columns=columns rows=rows /> })
    };
    view! {
        <div class="partner-body">
            <h2>{t(texts::SETTINGS)}</h2>
            {form}
            <section class="partners" aria-label=t(texts::PARTNERS)>
                <h3>{t(texts::PARTNERS)}</h3>
                {partners}
            </section>
        </div>
    }
}

fn partner(info: &PartnerInfo) -> Vec<Cell> {
    vec![
        info.name.clone().into(),
        text_word(&info.drive_name).into(),
        say(role_word(info.role)).into(),
        day_word(info.since).into(),
        yes_word(info.is_own).into(),
    ]
}

/// What is wrong with the entries; none when nothing is.
fn fault(settings: &PartnerSettings) -> Option<Text> {
    let all =
        [&settings.drive_name, &settings.domain, &settings.support_email, &settings.support_url];
    if all.iter().any(|text| text.len() > LONGEST || text.contains(char::is_control)) {
        return Some(texts::TOO_LONG);
    }
    let (mail, url) = (settings.support_email.as_str(), settings.support_url.as_str());
    if !mail.is_empty() && !mail.contains('@') {
        return Some(form_texts::NO_MAIL);
    }
    let is_web = url.starts_with("https://") || url.starts_with("http://");
    (!url.is_empty() && !is_web).then_some(texts::NO_WEB_ADDRESS)
}

#[component]
fn SettingsForm(scene: Scene, settings: PartnerSettings, on_again: Callback<()>) -> impl IntoView {
    let data = scene.data;
    let drive_name = RwSignal::new(settings.drive_name.clone());
    let domain = RwSignal::new(settings.domain.clone());
    let support_email = RwSignal::new(settings.support_email.clone());
    let support_url = RwSignal::new(settings.support_url.clone());
    let base = StoredValue::new(settings);
    let busy = RwSignal::new(false);
    let refusal = RwSignal::new(None::<String>);
    let is_changed = RwSignal::new(false);
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        if busy.get_untracked() {
            return;
        }
        let read = |field: RwSignal<String>| field.get_untracked().trim().to_owned();
        let new = PartnerSettings {
            drive_name: read(drive_name),
            domain: read(domain),
            support_email: read(support_email),
            support_url: read(support_url),
        };
        if let Some(fault) = fault(&new) {
            return refusal.set(Some(say(fault).to_owned()));
        }
        refusal.set(None);
        busy.set(true);
        spawn_local(async move {
            let Some(before) = base.try_get_value() else { return };
            let answer = data.save_settings(&before, &new).await;
            busy.try_set(false);
            match answer {
                Ok(SettingsSaved::Done) => base.try_set_value(new).map_or((), drop),
                Ok(SettingsSaved::Changed(_)) => {
                    is_changed.try_set(true);
                }
                Err(problem) => {
                    refusal.try_set(Some(TROUBLE.sentence(&problem)));
                }
            }
        });
    };
    let conflict = move || {
        is_changed.get().then(|| {
            view! {
                <Banner kind=BannerKind::Error glyph=glyphs::TRIANGLE_ALERT>
                    <p>{t(texts::SETTINGS_CHANGED)}</p>
                    <Button on_press=on_again>{t(texts::LOAD_ANEW)}</Button>
                </Banner>
            }
        })
    };
    view! {
        <form class="customer-form" novalidate on:submit=submit>
            <div class="form-grid">
                <TextField label=t(texts::DRIVE_NAME) value=drive_name />
                <TextField label=t(texts::DOMAIN) value=domain />
                <TextField label=t(texts::SUPPORT_EMAIL) value=support_email input_type="email" />
                <TextField label=t(texts::SUPPORT_URL) value=support_url input_type="url" />
            </div>
            <p class="dialog-refusal" role="alert">
                {move || refusal.get()}
            </p>
            {conflict}
            <div class="form-actions">
                <Button kind=ButtonKind::Primary submits=true busy=busy>
                    {t(customer_texts::SAVE)}
                </Button>
            </div>
        </form>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn settings_that_cannot_be_are_told() {
        let good = PartnerSettings {
            drive_name: "Acme Drive".to_owned(),
            support_url: "https://help.example".to_owned(),
            ..PartnerSettings::default()
        };
        assert_eq!(fault(&good), None);
        let with = |url: &str| PartnerSettings { support_url: url.to_owned(), ..good.clone() };
        assert_eq!(fault(&with("ftp:files.example")), Some(texts::NO_WEB_ADDRESS));
        assert_eq!(fault(&with(&"x".repeat(300))), Some(texts::TOO_LONG));
        let mail = PartnerSettings { support_email: "help".to_owned(), ..good };
        assert_eq!(fault(&mail), Some(form_texts::NO_MAIL));
    }
}
