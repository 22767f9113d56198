//! `GET /admin/apipartnerslist.json/{session_id}`.

use portico_api::opendrive::admin::list_partners::ListPartners;

use crate::admin::Office;

#[tokio::test]
async fn a_partner_acts_for_themselves() {
    let office = Office::new().await;
    let Office { server, ada, carl } = &office;
    let partners = server.send(ada, &ListPartners {}).await.0;
    assert_eq!(partners.len(), 1);
    assert!(partners[0].is_current && partners[0].partner_role == 2);
    office.managers_only(&ListPartners {}).await;
    assert_ne!(carl.as_str(), "");
}
