//! How a partner's drive looks.

use futures::FutureExt;
use portico_api::opendrive::branding::ImageKind;
use portico_api::opendrive::branding::check_subdomain::CheckSubdomain;
use portico_api::opendrive::branding::create_branding::CreateBranding;
use portico_api::opendrive::branding::delete_branding::DeleteBranding;
use portico_api::opendrive::branding::delete_branding_image::DeleteBrandingImage;
use portico_api::opendrive::branding::get_branding::{Branding, GetBranding};
use portico_api::opendrive::branding::get_branding_file::GetBrandingFile;
use portico_api::opendrive::branding::update_branding::UpdateBranding;
use portico_api::opendrive::branding::upload_branding_file::UploadBrandingFile;

use super::OpenDrive;
use super::contents::gather;
use super::rewriting::carrier;
use crate::blob::Blob;
use crate::branding::{color_of, non_empty};
use crate::drive::capability::Call;
use crate::drive::capability::branding::Brands;
use crate::drive::model::{
    BrandPicture, BrandSettings, BrandState, Published, PublishedBrand, Sent,
};
use crate::problem::Problem;
use crate::session::Attachment;
use crate::transport::Wants;
use crate::transport::retry::Repeat;

impl Brands for OpenDrive {
    fn author(&self) -> String {
        self.session.owner().unwrap_or_default()
    }

    fn state(&self) -> Call<'_, BrandState> {
        async move {
            match self.session.send(&GetBranding { user_id: None }).await {
                Ok(branding) => Ok(BrandState::Published(Box::new(published(branding)))),
                // Both refusals are 404; only the sentence tells (guide 2.1, 2.4).
                Err(Problem::NotFound(details)) if !details.message.contains("not allowed") => {
                    Ok(BrandState::Nothing)
                }
                Err(Problem::NotFound(_) | Problem::Forbidden(_)) => Ok(BrandState::NotAllowed),
                Err(problem) => Err(problem),
            }
        }
        .boxed_local()
    }

    fn is_taken<'a>(&'a self, subdomain: &'a str) -> Call<'a, bool> {
        async move {
            let ask = CheckSubdomain { subdomain: subdomain.to_owned() };
            Ok(self.session.send(&ask).await?.0)
        }
        .boxed_local()
    }

    fn publish<'a>(
        &'a self,
        new: &'a BrandSettings,
        old: Option<&'a BrandSettings>,
    ) -> Call<'a, Published> {
        async move {
            match old {
                Some(old) => self.change_brand(&difference(new, old)).await,
                None => self.begin_brand(new).await,
            }
        }
        .boxed_local()
    }

    fn withdraw(&self) -> Call<'_, ()> {
        async move {
            // A brand that is gone already is what was wanted.
            gone_is_fine(self.session.send(&DeleteBranding {}).await.map(drop))
        }
        .boxed_local()
    }

    fn picture(&self, which: BrandPicture) -> Call<'_, Option<Blob>> {
        async move {
            let ask = GetBrandingFile {
                kind: kind_of(which),
                group_id: None,
                user_id: None,
                access_user_id: None,
            };
            let attachment = Attachment { wants: Wants::Stream, ..Attachment::default() };
            match self.session.call_with(&ask, Repeat::WhenTransient, attachment).await {
                Ok(answer) => gather(answer, &|_| {}).await.map(Some),
                Err(Problem::NotFound(_)) => Ok(None),
                Err(problem) => Err(problem),
            }
        }
        .boxed_local()
    }

    fn send_picture(&self, which: BrandPicture, picture: Blob) -> Call<'_, Sent> {
        async move {
            let ask = UploadBrandingFile { kind: kind_of(which), group_id: None };
            let attachment =
                Attachment { file: Some(picture), transport: carrier(), ..Attachment::default() };
            match self.session.call_with(&ask, Repeat::WhenRefused, attachment).await {
                Ok(_) => Ok(Sent::Done),
                Err(Problem::FileTooLarge { .. }) => Ok(Sent::TooLarge),
                Err(Problem::Refused(details)) if details.message.contains("larger than") => {
                    Ok(Sent::TooLarge)
                }
                Err(Problem::Refused(_)) => Ok(Sent::NoPicture),
                Err(problem) => Err(problem),
            }
        }
        .boxed_local()
    }

    fn remove_picture(&self, which: BrandPicture) -> Call<'_, ()> {
        async move {
            let ask = DeleteBrandingImage { image_type: kind_of(which) };
            gone_is_fine(self.session.send(&ask).await.map(drop))
        }
        .boxed_local()
    }
}

impl OpenDrive {
    /// The first brand: the document makes it without a subdomain (guide 2.5), which follows with what it does not know.
    async fn begin_brand(&self, new: &BrandSettings) -> Result<Published, Problem> {
        if !new.subdomain.is_empty() && self.is_taken(&new.subdomain).await? {
            return Ok(Published::SubdomainTaken);
        }
        let text = |text: &str| non_empty(text);
        let create = CreateBranding {
            host_mapping: text(&new.host),
            drive_name: text(&new.name),
            menu_color: text(hex(&new.color)),
            font_color: text(hex(&new.ink)),
            login_page_html: text(&new.sign_in_html),
            white_labeled: Some(new.is_white_label),
        };
        match outcome(self.session.call(&create, Repeat::WhenRefused).await.map(drop))? {
            Published::Done => {
                let (subdomain, embed_origins) = (text(&new.subdomain), text(&new.portals));
                let rest = UpdateBranding { subdomain, embed_origins, ..UpdateBranding::default() };
                self.change_brand(&rest).await
            }
            taken @ (Published::SubdomainTaken | Published::HostTaken) => Ok(taken),
        }
    }

    async fn change_brand(&self, change: &UpdateBranding) -> Result<Published, Problem> {
        if *change == UpdateBranding::default() {
            return Ok(Published::Done);
        }
        outcome(self.session.call(change, Repeat::WhenRefused).await.map(drop))
    }
}

/// Names of hosts belong to one account; the refusal names the parameter that collides.
fn outcome(answer: Result<(), Problem>) -> Result<Published, Problem> {
    match answer {
        Ok(()) => Ok(Published::Done),
        Err(Problem::Refused(details)) if details.message.contains("belongs to") => {
            let is_host = details.message.contains("host_mapping");
            Ok(if is_host { Published::HostTaken } else { Published::SubdomainTaken })
        }
        Err(problem) => Err(problem),
    }
}

fn gone_is_fine(answer: Result<(), Problem>) -> Result<(), Problem> {
    match answer {
        Err(Problem::NotFound(details)) if !details.message.contains("not allowed") => Ok(()),
        other => other,
    }
}

/// What is new; a blank text empties what was there (quirk 41).
fn difference(new: &BrandSettings, old: &BrandSettings) -> UpdateBranding {
    let text = |new: &str, old: &str| (new != old).then(|| blank(new));
    UpdateBranding {
        host_mapping: text(&new.host, &old.host),
        drive_name: text(&new.name, &old.name),
        menu_color: text(hex(&new.color), hex(&old.color)),
        font_color: text(hex(&new.ink), hex(&old.ink)),
        login_page_html: text(&new.sign_in_html, &old.sign_in_html),
        white_labeled: (new.is_white_label != old.is_white_label).then_some(new.is_white_label),
        subdomain: text(&new.subdomain, &old.subdomain),
        embed_origins: text(&new.portals, &old.portals),
    }
}

/// Nothing at all would be as good as not said.
fn blank(text: &str) -> String {
    if text.is_empty() { " ".to_owned() } else { text.to_owned() }
}

fn hex(color: &str) -> &str {
    color.trim_start_matches('#')
}

fn published(branding: Branding) -> PublishedBrand {
    let shown = branding.shown;
    PublishedBrand {
        settings: BrandSettings {
            name: shown.drive_name,
            subdomain: shown.subdomain,
            host: shown.host_mapping,
            color: color_of(&shown.menu_color).unwrap_or_default(),
            ink: color_of(&shown.font_color).unwrap_or_default(),
            sign_in_html: branding.login_page_html,
            is_white_label: shown.white_labeled,
            portals: branding.embed_origins.clone().unwrap_or_default(),
        },
        logo: non_empty(&shown.logo),
        icon: non_empty(&shown.fav_icon),
        domain: shown.partner_domain,
        can_embed: branding.embed_origins.is_some(),
    }
}

fn kind_of(which: BrandPicture) -> ImageKind {
    match which {
        BrandPicture::Logo => ImageKind::Logo,
        BrandPicture::Icon => ImageKind::Favicon,
        BrandPicture::Owner => ImageKind::User,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_new_is_sent_and_nothing_is_a_blank() {
        let old = BrandSettings {
            name: "Acme".to_owned(),
            color: "#7c2d12".to_owned(),
            host: "files.acme.example".to_owned(),
            ..BrandSettings::default()
        };
        assert_eq!(difference(&old, &old), UpdateBranding::default());
        let new = BrandSettings {
            color: "#0a84ff".to_owned(),
            host: String::new(),
            is_white_label: true,
            ..old.clone()
        };
        let change = difference(&new, &old);
        assert_eq!(change.menu_color.as_deref(), Some("0a84ff"));
        assert_eq!(change.host_mapping.as_deref(), Some(" "));
        assert_eq!((change.white_labeled, change.drive_name), (Some(true), None));
    }
}
