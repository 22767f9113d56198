//! The app starts, on every address, without a complaint.

use support::{Name, Role, browser};

#[test]
fn the_first_page_comes_up_clean() {
    browser(async |stage| {
        stage.page.goto("/").await?;
        stage.page.get(Role::Main, Name::Any).wait().await?;
        stage.page.assert_clean().await
    });
}

#[test]
fn an_unknown_address_still_shows_the_app() {
    browser(async |stage| {
        stage.page.goto("/no/such/page").await?;
        stage.page.get(Role::Main, Name::Any).wait().await?;
        stage.page.reload().await?;
        stage.page.get(Role::Main, Name::Any).wait().await
    });
}
