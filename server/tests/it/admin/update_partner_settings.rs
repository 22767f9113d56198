//! `PUT /admin/apipartnersettings.json`.

use portico_api::opendrive::admin::get_partner_settings::GetPartnerSettings;
use portico_api::opendrive::admin::update_partner_settings::UpdatePartnerSettings;

use crate::admin::Office;

#[tokio::test]
async fn settings_change_one_by_one() {
    let office = Office::new().await;
    let Office { server, ada, carl } = &office;
    let ask = |json: serde_json::Value| -> UpdatePartnerSettings {
        serde_json::from_value(serde_json::json!({ "settings": json })).unwrap()
    };
    let both = serde_json::json!({ "drive_name": "Skybox", "help_link": "https://help.example" });
    server.send(ada, &ask(both)).await;
    server.send(ada, &ask(serde_json::json!({ "email": "help@example.com" }))).await;
    let settings = server.send(ada, &GetPartnerSettings {}).await;
    assert_eq!(settings.drive_name, "Skybox");
    assert_eq!(
        (settings.support_email.as_str(), settings.support_url.as_str()),
        ("help@example.com", "https://help.example")
    );
    let invalid = (400, "Invalid value specified for `settings`.".to_owned());
    for json in [
        serde_json::json!({}),
        serde_json::json!({ "help_link": "javascript:alert(1)" }),
        serde_json::json!({ "email": "nobody" }),
    ] {
        assert_eq!(server.refused(ada, &ask(json)).await, invalid);
    }
    office.managers_only(&ask(serde_json::json!({ "drive_name": "Mine" }))).await;
    assert_ne!(carl.as_str(), "");
}
