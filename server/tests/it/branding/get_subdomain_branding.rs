//! `GET /branding/subdomainbranding.json/{partner_name}/{subdomain}`.

use portico_api::opendrive::branding::get_subdomain_branding::GetSubdomainBranding;

use crate::support::TestServer;

fn ask(subdomain: &str) -> GetSubdomainBranding {
    GetSubdomainBranding { partner_name: "OpenDrive".to_owned(), subdomain: subdomain.to_owned() }
}

#[tokio::test]
async fn a_host_name_has_its_brand_and_the_brand_its_logo() {
    let server = TestServer::with(|config| portico_server::Config { demo: true, ..config }).await;
    let brand = server.send("", &ask("ACME")).await;
    assert_eq!((brand.drive_name.as_str(), brand.white_labeled), ("Acme Drive", true));
    let logo = server.get(&brand.logo).await;
    assert_eq!(logo.status, 200);
    assert_eq!(logo.header("content-type"), "image/svg+xml");
    assert!(logo.header("content-security-policy").starts_with("sandbox; default-src 'none'"));
    assert_eq!(logo.header("x-content-type-options"), "nosniff");
}

#[tokio::test]
async fn other_hosts_have_none() {
    let server = TestServer::new().await;
    assert_eq!(
        server.refused("", &ask("www")).await,
        (404, "Branding does not exists.".to_owned())
    );
}
