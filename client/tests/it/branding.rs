//! A partner's brand through the vendor-neutral trait, on the real server.

use portico_client::blob::Blob;
use portico_client::branding::{Names, load_brand};
use portico_client::drive::model::{BrandPicture, BrandSettings, BrandState, Published, Sent};
use portico_client::vendor::open_brands;
use portico_server::testing::{OTHER_EMAIL, make_partner};

use crate::support::Place;

/// The smallest picture: one transparent point.
const PNG: &[u8] = &[
    137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82, 0, 0, 0, 1, 0, 0, 0, 1, 8, 6, 0,
    0, 0, 31, 21, 196, 137, 0, 0, 0, 11, 73, 68, 65, 84, 120, 156, 99, 96, 0, 2, 0, 0, 5, 0, 1,
    122, 94, 171, 63, 0, 0, 0, 0, 73, 69, 78, 68, 174, 66, 96, 130,
];

fn acme() -> BrandSettings {
    BrandSettings {
        name: "Acme Drive".to_owned(),
        subdomain: "acme".to_owned(),
        host: "files.acme.example".to_owned(),
        color: "#7c2d12".to_owned(),
        ink: "#ffffff".to_owned(),
        sign_in_html: "<p>Hello</p>".to_owned(),
        is_white_label: true,
        portals: "https://portal.example".to_owned(),
    }
}

#[test]
fn a_brand_is_published_changed_and_withdrawn() {
    Place::run(async |place| {
        let state = place.server.state();
        let brands = open_brands(&place.session);
        assert_eq!(brands.state().await, Ok(BrandState::NotAllowed));
        make_partner(state, place.server.user).await.unwrap();
        assert_eq!(brands.state().await, Ok(BrandState::Nothing));
        assert_eq!(brands.publish(&acme(), None).await, Ok(Published::Done));
        let Ok(BrandState::Published(shown)) = brands.state().await else { panic!("none") };
        assert_eq!((&shown.settings, &shown.logo), (&acme(), &None));
        assert!(shown.can_embed);

        let plain = BrandSettings { color: String::new(), host: String::new(), ..acme() };
        assert_eq!(brands.publish(&plain, Some(&shown.settings)).await, Ok(Published::Done));
        let Ok(BrandState::Published(shown)) = brands.state().await else { panic!("none") };
        assert_eq!(shown.settings, plain);
        brands.withdraw().await.unwrap();
        brands.withdraw().await.unwrap();
        assert_eq!(brands.state().await, Ok(BrandState::Nothing));
    });
}

#[test]
fn names_of_hosts_belong_to_one() {
    Place::run(async |place| {
        let state = place.server.state();
        for email in [place.server.user, OTHER_EMAIL] {
            make_partner(state, email).await.unwrap();
        }
        let ours = open_brands(&place.session);
        ours.publish(&acme(), None).await.unwrap();
        let other = place.new_session();
        other.sign_in(OTHER_EMAIL, place.server.password).await.unwrap();
        let theirs = open_brands(&other);
        assert_eq!(ours.is_taken("acme").await, Ok(false));
        assert_eq!(theirs.is_taken("ACME").await, Ok(true));
        assert_eq!(theirs.publish(&acme(), None).await, Ok(Published::SubdomainTaken));
        assert_eq!(theirs.state().await, Ok(BrandState::Nothing), "nothing was changed");
        let free = BrandSettings { subdomain: "bobs".to_owned(), ..acme() };
        assert_eq!(theirs.publish(&free, None).await, Ok(Published::HostTaken));
        let free = BrandSettings { host: String::new(), ..free };
        assert_eq!(theirs.publish(&free, None).await, Ok(Published::Done));
        assert_eq!(theirs.publish(&acme(), Some(&free)).await, Ok(Published::HostTaken));
        let taken = BrandSettings { subdomain: "acme".to_owned(), ..free.clone() };
        assert_eq!(theirs.publish(&taken, Some(&free)).await, Ok(Published::SubdomainTaken));
    });
}

#[test]
fn pictures_are_sent_fetched_and_removed() {
    Place::run(async |place| {
        make_partner(place.server.state(), place.server.user).await.unwrap();
        let brands = open_brands(&place.session);
        brands.publish(&acme(), None).await.unwrap();
        for which in [BrandPicture::Logo, BrandPicture::Icon, BrandPicture::Owner] {
            assert!(brands.picture(which).await.unwrap().is_none(), "{which:?}");
            let sent = brands.send_picture(which, Blob::new(PNG)).await;
            assert_eq!(sent, Ok(Sent::Done), "{which:?}");
            let bytes = brands.picture(which).await.unwrap().unwrap().read().await.unwrap();
            assert!(bytes.starts_with(b"\x89PNG"), "{which:?}");
        }
        let drawing = Blob::of_text("<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>");
        let sent = brands.send_picture(BrandPicture::Logo, drawing.unwrap()).await;
        assert_eq!(sent, Ok(Sent::NoPicture));
        let large = Blob::new(vec![0; 1_100_000]);
        assert_eq!(brands.send_picture(BrandPicture::Logo, large).await, Ok(Sent::TooLarge));
        let Ok(BrandState::Published(shown)) = brands.state().await else { panic!("none") };
        assert!(shown.logo.is_some() && shown.icon.is_some(), "{shown:?}");
        brands.remove_picture(BrandPicture::Logo).await.unwrap();
        brands.remove_picture(BrandPicture::Logo).await.unwrap();
        assert!(brands.picture(BrandPicture::Logo).await.unwrap().is_none());
    });
}

#[test]
fn guests_see_the_brand_of_a_host_name_and_no_other() {
    Place::run(async |place| {
        make_partner(place.server.state(), place.server.user).await.unwrap();
        let brands = open_brands(&place.session);
        let html = "<p onclick=x>Hi</p><script>1</script>".to_owned();
        brands.publish(&BrandSettings { sign_in_html: html, ..acme() }, None).await.unwrap();
        let guest = place.new_session();
        for (host, names) in [
            ("acme.localhost", Names::Whole),
            ("acme.localhost", Names::Labels),
            ("files.acme.example", Names::Whole),
        ] {
            let brand = load_brand(&guest, host, names).await.unwrap().unwrap();
            assert_eq!(
                (brand.name.as_str(), brand.ink.as_deref()),
                ("Acme Drive", Some("#ffffff"))
            );
            assert_eq!(brand.welcome.as_deref(), Some("<p>Hi</p>"), "{host}");
        }
        for host in ["files.localhost", "localhost", "127.0.0.1"] {
            assert_eq!(load_brand(&guest, host, Names::Whole).await, Ok(None), "{host}");
        }
    });
}
