//! What is written down: customers, remarks about them, and the partner's settings. Problems are answered to whoever asked.

use leptos::prelude::*;
use portico_client::drive::model::partner::{
    Along, Created, CustomerId, NewCustomer, PartnerSettings, RemarkId, Saved, SettingsSaved, Terms,
};
use portico_client::problem::Problem;

use super::Data;
use crate::i18n::say;
use crate::locales::{customer as texts, customer_form as form_texts, partner as partner_texts};
use crate::parts::load::Load;

impl Data {
    /// Makes an account.
    ///
    /// # Errors
    /// If the server refuses.
    pub async fn create(self, new: &NewCustomer) -> Result<Created, Problem> {
        let created = self.partner.get_value().create(new).await?;
        if created == Created::Done {
            self.forget_list();
            self.toasts.done(form_texts::created(&new.terms.email));
        }
        Ok(created)
    }

    /// Changes an account.
    ///
    /// # Errors
    /// If the server refuses.
    pub async fn update(
        self,
        id: &CustomerId,
        base: &Terms,
        new: &Terms,
        along: &Along,
    ) -> Result<Saved, Problem> {
        let saved = self.partner.get_value().update(id, base, new, along).await?;
        if let Saved::Done(customer) = &saved {
            self.forget_list();
            self.toasts.done(form_texts::saved(&customer.name()));
            self.opened.try_set(Load::Ready(customer.as_ref().clone()));
        }
        Ok(saved)
    }

    /// Writes a remark.
    ///
    /// # Errors
    /// If the server refuses.
    pub async fn add_remark(self, id: &CustomerId, text: &str) -> Result<(), Problem> {
        self.partner.get_value().add_remark(id, text).await?;
        self.changed(id, |row| row.remarks += 1);
        self.toasts.done(say(texts::NOTE_ADDED));
        Ok(())
    }

    /// Writes another text into a remark.
    ///
    /// # Errors
    /// If the server refuses.
    pub async fn rewrite_remark(self, remark: &RemarkId, text: &str) -> Result<(), Problem> {
        self.partner.get_value().rewrite_remark(remark, text).await?;
        self.toasts.done(say(texts::NOTE_SAVED));
        Ok(())
    }

    /// Saves the settings.
    ///
    /// # Errors
    /// If the server refuses.
    pub async fn save_settings(
        self,
        base: &PartnerSettings,
        new: &PartnerSettings,
    ) -> Result<SettingsSaved, Problem> {
        let saved = self.partner.get_value().save_settings(base, new).await?;
        if saved == SettingsSaved::Done {
            self.toasts.done(say(partner_texts::SETTINGS_SAVED));
        }
        Ok(saved)
    }
}
