//! The people of an account and their groups through the vendor-neutral trait, on the real server.

use portico_api::EntryName;
use portico_client::drive::model::EntryId;
use portico_client::drive::model::team::{
    Duty, FolderId, FolderRight, GroupPlan, MemberChange, NewMember, Settled, Standing,
};
use portico_client::problem::Problem;
use portico_client::vendor::{open_drive, open_team};

use crate::support::Place;

fn new(email: &str, first_name: &str) -> NewMember {
    NewMember {
        email: email.to_owned(),
        first_name: first_name.to_owned(),
        last_name: "King".to_owned(),
        password: "a password".to_owned(),
        can_change_password: true,
        ..NewMember::default()
    }
}

#[test]
fn people_are_added_changed_blocked_and_removed() {
    Place::run(async |place| {
        let team = &*open_team(&place.session);
        let carol = NewMember {
            position: "Clerk".to_owned(),
            phone: "1".to_owned(),
            is_notified: true,
            storage: 10,
            ..new("carol@example.com", "Carol")
        };
        assert_eq!(team.add(&carol).await, Ok(Settled::Done));
        assert_eq!(team.add(&carol).await, Ok(Settled::EmailTaken));
        let refusals = [
            (NewMember { email: "nonsense".to_owned(), ..carol.clone() }, Settled::NoAddress),
            (
                NewMember { password: "abc".to_owned(), ..new("d@e.f", "Dan") },
                Settled::ShortPassword,
            ),
            (
                NewMember { storage: u64::MAX >> 24, ..new("d@e.f", "Dan") },
                Settled::MoreThanAccount,
            ),
        ];
        for (wrong, refusal) in refusals {
            assert_eq!(team.add(&wrong).await, Ok(refusal));
        }
        assert_eq!(team.add(&new("dan@example.com", "Dan")).await, Ok(Settled::Done));
        let names = async |text: &str| {
            let people = team.people(text).await.unwrap();
            people.iter().map(|member| member.name()).collect::<Vec<_>>()
        };
        assert_eq!(names("").await, ["Carol King", "Dan King"]);
        assert_eq!(names("CAROL").await, ["Carol King"]);

        let facts = team.member("carol@example.com").await.unwrap();
        assert_eq!((facts.member.duty, facts.member.position.as_str()), (Duty::User, "Clerk"));
        assert_eq!(facts.member.storage.limit, Some(10 << 20));
        assert!(facts.is_notified && facts.can_change_password && facts.folders.is_empty());
        let change = MemberChange {
            email: Some("caroline@example.com".to_owned()),
            first_name: Some("Caroline".to_owned()),
            phone: Some(String::new()),
            duty: Some(Duty::Admin),
            is_notified: Some(false),
            storage: Some(0),
            ..MemberChange::default()
        };
        let mail = "caroline@example.com";
        assert_eq!(team.change_member("carol@example.com", &change).await, Ok(Settled::Done));
        let facts = team.member(mail).await.unwrap();
        assert_eq!(
            (facts.member.name().as_str(), facts.member.duty),
            ("Caroline King", Duty::Admin)
        );
        assert_eq!((facts.member.phone.as_str(), facts.member.storage.limit), ("", None));
        assert_eq!((facts.member.position.as_str(), facts.is_notified), ("Clerk", false));
        let taken =
            MemberChange { email: Some("dan@example.com".to_owned()), ..MemberChange::default() };
        assert_eq!(team.change_member(mail, &taken).await, Ok(Settled::EmailTaken));
        assert_eq!(team.change_member("no@body.example", &taken).await, Ok(Settled::Gone));

        let theirs = place.new_session();
        theirs.sign_in(mail, "a password").await.unwrap();
        team.set_standing(mail, Standing::Blocked).await.unwrap();
        let blocked = team.member(mail).await.unwrap().member.standing;
        assert_eq!(blocked, Standing::Blocked);
        let ended = open_team(&theirs).people("").await;
        assert_eq!(ended, Err(Problem::SessionExpired));
        team.set_standing(mail, Standing::Active).await.unwrap();
        theirs.sign_in(mail, "a password").await.unwrap();
        // Nobody shuts themselves out.
        let own = &*open_team(&theirs);
        for refusal in [own.set_standing(mail, Standing::Blocked).await, own.remove(mail).await] {
            assert!(matches!(refusal, Err(Problem::Forbidden(_))), "{refusal:?}");
        }
        let change = MemberChange { duty: Some(Duty::User), ..MemberChange::default() };
        let refusal = own.change_member(mail, &change).await;
        assert!(matches!(refusal, Err(Problem::Forbidden(_))), "{refusal:?}");
        team.remove(mail).await.unwrap();
        assert!(matches!(team.member(mail).await, Err(Problem::NotFound(_))));
        assert_eq!(names("").await, ["Dan King"]);
    });
}

#[test]
fn groups_have_people_and_limits() {
    Place::run(async |place| {
        let team = &*open_team(&place.session);
        let plan =
            GroupPlan { name: "Clerks".to_owned(), is_limited: false, storage: 20, transfer: 30 };
        let id = team.create_group(&plan).await.unwrap();
        let group = team.group(&id).await.unwrap();
        assert_eq!((group.name.as_str(), group.is_limited, group.people), ("Clerks", false, 0));
        assert_eq!((group.storage, group.transfer), (Some(20 << 20), Some(30 << 20)));
        let carol = NewMember { group: Some(id.clone()), ..new("carol@example.com", "Carol") };
        team.add(&carol).await.unwrap();
        team.add(&new("dan@example.com", "Dan")).await.unwrap();
        assert_eq!(team.people_of(Some(&id), "").await.unwrap().len(), 1);
        assert_eq!(team.people_of(None, "").await.unwrap().len(), 1);
        assert_eq!(team.people_of(None, "carol").await.unwrap(), []);
        team.move_member("dan@example.com", Some(&id)).await.unwrap();
        assert_eq!(team.group(&id).await.unwrap().people, 2);
        team.move_member("dan@example.com", None).await.unwrap();
        let plan = GroupPlan { name: "Writers".to_owned(), is_limited: true, ..plan };
        team.change_group(&id, &plan).await.unwrap();
        let groups = team.groups().await.unwrap();
        assert_eq!((groups.len(), groups[0].is_limited, groups[0].people), (1, true, 1));
        let much = GroupPlan { storage: u64::MAX >> 24, ..plan };
        assert!(matches!(team.change_group(&id, &much).await, Err(Problem::Refused(_))));
        team.delete_group(&id).await.unwrap();
        assert_eq!(team.groups().await.unwrap(), []);
        assert_eq!(team.people_of(None, "").await.unwrap().len(), 2, "people stay");
    });
}

#[test]
fn rights_in_folders_are_given_and_taken() {
    Place::run(async |place| {
        let team = &*open_team(&place.session);
        let mail = "carol@example.com";
        team.add(&new(mail, "Carol")).await.unwrap();
        let name = EntryName::parse("Team").unwrap();
        let entry = place.changes.create_folder(&FolderId::root(), &name).await.unwrap();
        let EntryId::Folder(folder) = entry.id else { panic!("a folder") };
        team.set_folder(mail, &folder, Some(FolderRight::View)).await.unwrap();
        let facts = team.member(mail).await.unwrap();
        assert_eq!(facts.folders, [(folder.clone(), FolderRight::View)]);
        team.set_folder(mail, &folder, Some(FolderRight::Edit)).await.unwrap();
        let given = team.folders_of(mail).await.unwrap();
        assert_eq!((given.len(), given[0].name.as_str(), given[0].can_edit), (1, "Team", true));
        let theirs = place.new_session();
        theirs.sign_in(mail, "a password").await.unwrap();
        let drive = open_drive(&theirs);
        let seen = drive.files().unwrap().list(&FolderId::root()).await.unwrap().entries;
        assert_eq!(seen.len(), 1);
        team.set_folder(mail, &folder, None).await.unwrap();
        assert_eq!(team.folders_of(mail).await.unwrap(), []);
        let refusal = open_team(&theirs).people("").await;
        assert!(matches!(refusal, Err(Problem::NotFound(_))), "{refusal:?}");
    });
}
