//! `GET /admin/apipartnersettings.json/{session_id}`.

use portico_api::opendrive::admin::get_partner_settings::GetPartnerSettings;

use crate::admin::Office;

#[tokio::test]
async fn settings_are_empty_until_somebody_says_something() {
    let office = Office::new().await;
    let Office { server, ada, carl } = &office;
    let settings = server.send(ada, &GetPartnerSettings {}).await;
    assert!(settings.drive_name.is_empty() && settings.support_url.is_empty());
    office.managers_only(&GetPartnerSettings {}).await;
    assert_eq!(server.refused("nobody", &GetPartnerSettings {}).await.0, 401);
    assert_ne!(carl.as_str(), "");
}
