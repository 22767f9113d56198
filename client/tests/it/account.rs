//! One's own account through the vendor-neutral traits, on the real server.

use std::path::Path;

use portico_client::drive::capability::account::Profiles;
use portico_client::drive::model::account::{
    CodeCheck, Deed, LogQuery, MailChange, Measure, Month, PasswordChange, Period, ProfileChange,
    Renamed, TopOf,
};
use portico_client::drive::model::team::{Duty, NewMember};
use portico_client::drive::model::{Access, FolderId, Role};
use portico_client::problem::Problem;
use portico_client::vendor::{open_activity, open_profiles, open_recovery, open_team, open_usage};

use crate::support::{Place, pick};

/// The code of the newest mail of a kind, which lies in the server's folder.
async fn code(data: &Path, kind: &str) -> String {
    for _ in 0..500 {
        let mut mails: Vec<_> = std::fs::read_dir(data.join("mail"))
            .into_iter()
            .flatten()
            .flatten()
            .map(|entry| entry.path())
            .filter(|path| path.to_string_lossy().contains(kind))
            .collect();
        mails.sort();
        let text = mails.pop().and_then(|path| std::fs::read_to_string(path).ok());
        let line = text.and_then(|text| {
            text.lines().find_map(|line| line.strip_prefix("    ").map(str::to_owned))
        });
        match line {
            Some(code) => return code.trim().to_owned(),
            None => tokio::time::sleep(std::time::Duration::from_millis(20)).await,
        }
    }
    panic!("no mail of the kind {kind}");
}

#[test]
fn a_profile_is_shown_and_changed() {
    Place::run(async |place| {
        let profiles = &*open_profiles(&place.session);
        let before = profiles.profile().await.unwrap();
        assert_eq!((before.role, before.login.as_str()), (Role::Owner, place.server.user));
        assert!(before.can_change_password && before.most_people > 0);
        let text = |text: &str| Some(text.to_owned());
        let change = ProfileChange {
            first_name: text("Augusta"),
            phone: text("+49 30 1"),
            company: text("Engines Ltd"),
            address: [text("1 Street"), text("London")],
            language: text("de"),
            time_zone: text("Europe/Berlin"),
            keeps_versions: Some(true),
            versions: Some(7),
            mails_daily: Some(true),
            default_access: Some(Access::Hidden),
            ..ProfileChange::default()
        };
        profiles.change_profile(&change).await.unwrap();
        let after = profiles.profile().await.unwrap();
        assert_eq!(
            (after.first_name.as_str(), after.last_name.as_str(), after.company.as_str()),
            ("Augusta", before.last_name.as_str(), "Engines Ltd")
        );
        assert_eq!((after.language.as_str(), after.time_zone.as_str()), ("de", "Europe/Berlin"));
        assert_eq!((after.keeps_versions, after.versions, after.mails_daily), (true, 7, true));
        let change = ProfileChange { phone: text(""), ..ProfileChange::default() };
        profiles.change_profile(&change).await.unwrap();
        assert_eq!(profiles.profile().await.unwrap().phone, "", "an empty text empties");
        let wrong = ProfileChange { first_name: text("A"), ..ProfileChange::default() };
        let refusal = profiles.change_profile(&wrong).await;
        assert!(matches!(refusal, Err(Problem::Refused(_))), "{refusal:?}");

        assert_eq!(profiles.change_login("bob@example.com").await, Ok(Renamed::Taken));
        assert_eq!(profiles.change_login("ab").await, Ok(Renamed::Unfit));
        assert_eq!(profiles.change_login("countess").await, Ok(Renamed::Done));
        assert_eq!(profiles.profile().await.unwrap().login, "countess");
    });
}

#[test]
fn an_address_and_a_password_are_changed_with_a_code_and_the_old_one() {
    Place::run(async |place| {
        let profiles = &*open_profiles(&place.session);
        assert_eq!(profiles.change_email("bob@example.com").await, Ok(MailChange::Taken));
        assert_eq!(profiles.change_email("nonsense").await, Ok(MailChange::NoAddress));
        assert_eq!(profiles.change_email("countess@example.com").await, Ok(MailChange::CodeSent));
        assert_eq!(profiles.profile().await.unwrap().email, place.server.user, "not yet");
        assert_eq!(profiles.confirm_email("nonsense").await, Ok(CodeCheck::Wrong));
        let mailed = code(place.server.data(), "verify-email").await;
        assert_eq!(profiles.confirm_email(&mailed).await, Ok(CodeCheck::Right));
        assert_eq!(profiles.profile().await.unwrap().email, "countess@example.com");
        assert_eq!(profiles.confirm_signup("nonsense").await, Ok(CodeCheck::Wrong));

        let wrong = profiles.change_password("wrong", "a new one").await;
        assert_eq!(wrong, Ok(PasswordChange::WrongOld));
        let old = place.server.password;
        assert_eq!(profiles.change_password(old, "abc").await, Ok(PasswordChange::Short));
        assert_eq!(profiles.change_password(old, "a new one").await, Ok(PasswordChange::Done));
        // Who changed it stays.
        assert!(open_activity(&place.session).session().await.unwrap().is_alive);
    });
}

#[test]
fn a_forgotten_password_is_replaced_and_nobody_is_told_who_has_an_account() {
    Place::run(async |place| {
        let guest = place.new_session();
        let recovery = &*open_recovery(&guest);
        recovery.mail_code("nobody@example.com").await.unwrap();
        recovery.mail_code(place.server.user).await.unwrap();
        let mailed = code(place.server.data(), "reset-password").await;
        let user = place.server.user;
        let short = recovery.choose_password(user, &mailed, "abc").await;
        assert_eq!(short, Ok(CodeCheck::ShortPassword));
        let wrong = recovery.choose_password(user, "nonsense", "a new one").await;
        assert_eq!(wrong, Ok(CodeCheck::Wrong));
        let nobody = recovery.choose_password("nobody@example.com", &mailed, "a new one").await;
        assert_eq!(nobody, Ok(CodeCheck::Wrong));
        let right = recovery.choose_password(user, &mailed, "a new one").await;
        assert_eq!(right, Ok(CodeCheck::Right));
        guest.sign_in(user, "a new one").await.unwrap();
        let ended = open_profiles(&place.session).profile().await;
        assert_eq!(ended, Err(Problem::SessionExpired));
    });
}

#[test]
fn what_was_done_is_listed_by_kind_time_and_person() {
    Place::run(async |place| {
        let bytes = vec![7; 1_000];
        place.transfers.upload(&FolderId::root(), vec![pick(&[], "a.txt", bytes)]);
        place.until_done().await;
        let activity = &*open_activity(&place.session);
        let all = activity.log(&LogQuery::default()).await.unwrap();
        assert_eq!((all.pages, all.total), (1, all.lines.len() as u64));
        assert!(all.lines.iter().any(|line| line.deed == Some(Deed::SignIn)), "{all:?}");
        let uploads = LogQuery { deed: Some(Deed::Upload), ..LogQuery::default() };
        let uploads = activity.log(&uploads).await.unwrap();
        assert_eq!(uploads.lines.len(), 1, "{uploads:?}");
        let line = &uploads.lines[0];
        assert_eq!((line.subject.as_str(), line.size), ("a.txt", Some(1_000)));
        let later = portico_client::drive::model::UnixTime(line.time.0 + 86_400);
        let none = LogQuery { from: Some(later), ..LogQuery::default() };
        assert_eq!(activity.log(&none).await.unwrap().lines, []);
        let far = LogQuery { page: 9, ..LogQuery::default() };
        assert_eq!(activity.log(&far).await.unwrap().lines, []);
        let session = activity.session().await.unwrap();
        assert_eq!((session.login.as_str(), session.is_alive), (place.server.user, true));

        let usage = &*open_usage(&place.session);
        let month = Month::of(line.time.0);
        let traffic = usage.traffic(month).await.unwrap();
        assert_eq!((traffic.uploads(), traffic.uploaded), (1, 1_000));
        assert_eq!(traffic.days.len(), usize::from(month.days()));
        let totals = usage.totals(month).await.unwrap();
        assert_eq!((totals.ever_uploaded, totals.traffic.uploads()), (1_000, 1));
        for measure in Measure::ALL {
            let top = usage.top(TopOf { measure, period: Period::Month(month) }).await.unwrap();
            let wanted = usize::from(matches!(measure, Measure::Uploaded | Measure::Uploads));
            assert_eq!(top.len(), wanted, "{measure:?}");
        }
    });
}

#[test]
fn a_member_sees_what_is_theirs() {
    Place::run(async |place| {
        let team = &*open_team(&place.session);
        let carol = NewMember {
            email: "carol@example.com".to_owned(),
            first_name: "Carol".to_owned(),
            last_name: "King".to_owned(),
            password: "a password".to_owned(),
            duty: Duty::User,
            storage: 10,
            ..NewMember::default()
        };
        team.add(&carol).await.unwrap();
        let theirs = place.new_session();
        theirs.sign_in(&carol.email, &carol.password).await.unwrap();
        let profiles = &*open_profiles(&theirs);
        let own = profiles.profile().await.unwrap();
        assert_eq!((own.role, own.can_change_password), (Role::Member, false));
        assert_eq!((own.storage.used, own.storage.limit), (0, Some(10 << 20)));
        assert_eq!(profiles.own_folders().await.unwrap(), []);
        let change = ProfileChange { versions: Some(3), ..ProfileChange::default() };
        assert!(profiles.change_profile(&change).await.is_err(), "the owner's");
        let log = open_activity(&theirs).log(&LogQuery::default()).await.unwrap();
        assert!(log.lines.iter().all(|line| line.person == "Carol King"), "{log:?}");
        refused(profiles, &carol.password).await;
    });
}

async fn refused(profiles: &dyn Profiles, password: &str) {
    let refusal = profiles.change_password(password, "another one").await;
    assert!(matches!(refusal, Err(Problem::Forbidden(_))), "{refusal:?}");
}
