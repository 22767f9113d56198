//! Addresses lead to places, and places have addresses.

use super::*;

#[test]
fn every_place_has_an_address_that_leads_back_to_it() {
    let folder = Path::Folder(FolderId::new("NF8xMjM0NV8/ä"));
    let notepad = Path::Notepad(NotepadId::new("a/7"));
    let project = Path::Project(ProjectId::new("12"));
    let plain = [Path::Home, Path::SignIn, Path::Files, Path::Trash, Path::Search];
    let further = [
        folder,
        Path::Recent,
        Path::Storage,
        Path::Shared,
        Path::Notes,
        notepad,
        Path::Tasks,
        project,
    ];
    for place in plain.into_iter().chain(further).chain([Path::Partner, Path::Brand, Path::Pick]) {
        assert_eq!(Path::parse(&place.href()).as_ref(), Some(&place));
    }
    let account = AccountTab::ALL.map(Path::Account).into_iter();
    let team = TeamTab::ALL.map(Path::Team).into_iter();
    for place in account.chain(team).chain([Path::Forgot]) {
        assert_eq!(Path::parse(&place.href()).as_ref(), Some(&place));
    }
    assert_eq!(Path::parse("/team"), Some(Path::Team(TeamTab::People)));
    assert_eq!(Path::parse("/account"), Some(Path::Account(AccountTab::Profile)));
}

#[test]
fn addresses_are_encoded() {
    assert_eq!(Path::Folder(FolderId::new("a/b ä")).href(), "/files/a%2Fb%20%C3%A4");
    let address = Path::SignInFor("/files/1?sort=size&order=asc".to_owned()).href();
    assert_eq!(address, "/sign-in?return=%2Ffiles%2F1%3Fsort%3Dsize%26order%3Dasc");
    assert_eq!(Path::Files.href_with(&[("sort", "size"), ("x", "")]), "/files?sort=size&x=");
    assert_eq!(with_param("/files", "view", "a/b"), "/files?view=a%2Fb");
    assert_eq!(with_param("/files?sort=size", "view", "1"), "/files?sort=size&view=1");
}

#[test]
fn what_does_not_exist_has_no_place() {
    for path in [
        "/nowhere",
        "/files/1/2",
        "/trash/1",
        "/shared/1",
        "/notes/1/2",
        "/sign-in/x",
        "/files%2F",
        "/account/x",
        "/team/x",
        "/forgot/x",
    ] {
        assert_eq!(Path::parse(path), None, "{path}");
        assert_eq!(Path::frame_of(path), Frame::Bare);
        assert_eq!(View::of(path), View::NotFound);
    }
}

#[test]
fn broken_encoding_is_taken_as_it_is() {
    assert_eq!(decode("%"), "%");
    assert_eq!(decode("%4"), "%4");
    assert_eq!(decode("%zz%C3%A4"), "%zzä");
    assert_eq!(decode("%ä"), "%ä");
    assert_eq!(decode("%FF"), "\u{fffd}");
}
