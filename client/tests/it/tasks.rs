//! Projects and tasks through the vendor-neutral trait, on the real server.

use portico_api::opendrive::account_users::AdminMode;
use portico_api::opendrive::account_users::create_account_user::CreateAccountUser;
use portico_api::{GroupId, Secret};
use portico_client::drive::model::tasks::{
    Day, FoundTask, Hanger, Member, NewTask, Priority, ProjectChange, ProjectRight, Shelf,
    TaskChange, TaskItem,
};
use portico_client::drive::model::{EntryId, FolderId};
use portico_client::vendor::{
    open_task_office, open_task_shelf, open_task_talk, open_tasks, open_written,
};

use crate::support::{Place, pick};

fn named(name: &str) -> NewTask {
    NewTask { name: name.to_owned(), ..NewTask::default() }
}

#[test]
fn tasks_are_made_changed_moved_and_found() {
    Place::run(async |place| {
        let tasks = &*open_tasks(&place.session);
        let talk = &*open_task_talk(&place.session);
        let list = tasks.create_project_list("Private").await.unwrap();
        let project = tasks.create_project(&list, "Garden").await.unwrap();
        let todo = tasks.create_task_list(&project, "To do").await.unwrap();
        let done = tasks.create_task_list(&project, "Done").await.unwrap();
        let tag = tasks.create_tag("home", "30a46c").await.unwrap();
        let new = NewTask {
            name: "Water".to_owned(),
            start: Day::parse("2026-12-20"),
            due: Day::parse("2026-12-24"),
            priority: Priority::High,
            tag: Some(tag.clone()),
        };
        let water = tasks.create_task(&todo, &new).await.unwrap();
        assert_eq!((water.start, water.due), (new.start, new.due));
        assert_eq!((water.priority, water.is_completed), (Priority::High, false));
        assert_eq!(water.tag.as_ref().map(|tag| tag.name.as_str()), Some("home"));
        assert!(water.can_edit && water.assigned.is_none());
        let weed = tasks.create_task(&todo, &named("Weed")).await.unwrap();

        let me = tasks.me().await.unwrap();
        let people = talk.people(&project).await.unwrap();
        let person = people.iter().find(|person| person.id == me).cloned();
        for change in [
            TaskChange::Name("Water roses".to_owned()),
            TaskChange::Description("A *lot*".to_owned()),
            TaskChange::Description(String::new()),
            TaskChange::Start(Day::parse("2026-12-21")),
            TaskChange::Start(None),
            TaskChange::Due(None),
            TaskChange::Private(true),
            TaskChange::Priority(Priority::None),
            TaskChange::Tag(None),
            TaskChange::Progress(50),
            TaskChange::Color("3e63dd".to_owned()),
            TaskChange::Color(String::new()),
            TaskChange::Assigned(person),
            TaskChange::Assigned(None),
            TaskChange::Completed(true),
            TaskChange::Completed(false),
        ] {
            let (before, _) = talk.task(&water.id).await.unwrap();
            let now = tasks.change_task(&water.id, &change).await.unwrap();
            // How much is done goes with whether all is.
            let wanted = before.with(&change);
            assert_eq!(now, wanted.with(&TaskChange::Progress(now.progress)), "{change:?}");
        }

        tasks.move_task(&weed.id, &todo, None).await.unwrap();
        let lists = tasks.task_lists(&project).await.unwrap();
        let names: Vec<_> = lists[0].tasks.iter().map(|task| task.name.as_str()).collect();
        assert_eq!(names, ["Weed", "Water roses"]);
        tasks.move_task(&weed.id, &done, None).await.unwrap();
        tasks.complete_all(&done, true).await.unwrap();
        let all = tasks.all_tasks().await.unwrap();
        assert_eq!(all.iter().filter(|task| task.is_completed).count(), 1);
        let found = open_written(&place.session).find_tasks("garden").await.unwrap();
        assert_eq!(found, [FoundTask::Project(project.clone(), "Garden".to_owned())]);

        talk.comment(&water.id, "How much?").await.unwrap();
        let comments = talk.comments(&water.id).await.unwrap();
        talk.reply(&comments[0].id, "Ten liters").await.unwrap();
        talk.edit_comment(&comments[0].id, "How long?").await.unwrap();
        let (task, comments) = talk.task(&water.id).await.unwrap();
        assert_eq!((task.comments, comments[0].text.as_str()), (1, "How long?"));
        assert_eq!(comments[0].replies[0].text, "Ten liters");
        talk.edit_reply(&comments[0].replies[0].id, "Two").await.unwrap();
        talk.delete_reply(&comments[0].replies[0].id).await.unwrap();
        talk.delete_comment(&comments[0].id).await.unwrap();
        assert_eq!(talk.task(&water.id).await.unwrap().1, []);
    });
}

#[test]
fn everything_is_put_aside_and_comes_back() {
    Place::run(async |place| {
        let tasks = &*open_tasks(&place.session);
        let aside = &*open_task_shelf(&place.session);
        let list = tasks.create_project_list("Private").await.unwrap();
        let project = tasks.create_project(&list, "Garden").await.unwrap();
        let todo = tasks.create_task_list(&project, "To do").await.unwrap();
        let task = tasks.create_task(&todo, &named("Water")).await.unwrap().id;
        let items = [
            TaskItem::Task(task),
            TaskItem::TaskList(todo),
            TaskItem::Project(project),
            TaskItem::ProjectList(list),
        ];
        for item in &items {
            for shelf in [Shelf::Archive, Shelf::Trash] {
                tasks.shelve(item, shelf).await.unwrap();
                let there = aside.shelved(shelf).await.unwrap();
                assert!(there.iter().any(|row| row.item == *item), "{item:?} in {there:?}");
                tasks.restore(item).await.unwrap();
                assert_eq!(tasks.all_tasks().await.unwrap().len(), 1, "{item:?} is back");
            }
        }
        tasks.shelve(&items[3], Shelf::Trash).await.unwrap();
        aside.empty_tasks_trash().await.unwrap();
        assert_eq!(tasks.project_lists().await.unwrap(), []);
    });
}

#[test]
fn files_hang_on_tasks_and_comments_and_lead_back_to_them() {
    Place::run(async |place| {
        let tasks = &*open_tasks(&place.session);
        let talk = &*open_task_talk(&place.session);
        let written = &*open_written(&place.session);
        let list = tasks.create_project_list("Private").await.unwrap();
        let project = tasks.create_project(&list, "Garden").await.unwrap();
        let todo = tasks.create_task_list(&project, "To do").await.unwrap();
        let task = tasks.create_task(&todo, &named("Water")).await.unwrap();
        place.transfers.upload(&FolderId::root(), vec![pick(&[], "plan.txt", b"hello".to_vec())]);
        place.until_done().await;
        let entries = place.list(&FolderId::root()).await;
        let entry = entries.into_iter().find(|entry| entry.name == "plan.txt").unwrap();
        let EntryId::File(file) = entry.id else { panic!("a file is a file") };
        assert_eq!(written.tasks_of(&file).await.unwrap(), []);
        talk.attach(&Hanger::Task(task.id.clone()), &file).await.unwrap();
        talk.comment(&task.id, "Look").await.unwrap();
        let comment = talk.comments(&task.id).await.unwrap().remove(0);
        talk.attach(&Hanger::Comment(comment.id.clone()), &file).await.unwrap();
        let found = written.tasks_of(&file).await.unwrap();
        assert_eq!(found.iter().map(|it| it.name.as_str()).collect::<Vec<_>>(), ["Water"]);
        let comment = talk.comments(&task.id).await.unwrap().remove(0);
        assert_eq!((comment.files[0].name.as_str(), comment.files[0].size), ("plan.txt", 5));
        talk.detach(&Hanger::Comment(comment.id), &file).await.unwrap();
        talk.detach(&Hanger::Task(task.id.clone()), &file).await.unwrap();
        let (task, comments) = talk.task(&task.id).await.unwrap();
        assert!(task.files.is_empty() && comments[0].files.is_empty());
    });
}

#[test]
fn a_project_has_dates_and_people_and_tags_are_changed() {
    Place::run(async |place| {
        let tasks = &*open_tasks(&place.session);
        let office = &*open_task_office(&place.session);
        let list = tasks.create_project_list("Private").await.unwrap();
        let id = tasks.create_project(&list, "Garden").await.unwrap();
        let start = Day::parse("2026-12-01");
        let change = ProjectChange {
            name: Some("Park".to_owned()),
            start: Some(start),
            is_completed: Some(true),
            ..ProjectChange::default()
        };
        office.change_project(&id, &change).await.unwrap();
        let project = office.project(&id).await.unwrap();
        assert_eq!((project.name.as_str(), project.start, project.due), ("Park", start, None));
        assert!(project.is_completed);
        let change = ProjectChange { start: Some(None), ..ProjectChange::default() };
        office.change_project(&id, &change).await.unwrap();
        assert_eq!(office.project(&id).await.unwrap().start, None);

        assert_eq!(office.members(&id).await.unwrap(), []);
        let grace = "grace@portico.example";
        let member = CreateAccountUser {
            access_first_name: "Grace".to_owned(),
            access_last_name: "Hopper".to_owned(),
            access_password: Secret::new("a good password"),
            access_email: grace.to_owned(),
            access_admin_mode: AdminMode::User,
            access_notification: false,
            access_max_storage: 0,
            access_bw_max: 0,
            group_id: GroupId::new("0"),
            access_phone: None,
            access_password_change: None,
            access_position: None,
            access_send_password: None,
        };
        place.session.send(&member).await.unwrap();
        for right in [ProjectRight::View, ProjectRight::Edit, ProjectRight::Blocked] {
            office.permit(&id, grace, right).await.unwrap();
            let members = office.members(&id).await.unwrap();
            let wanted = Member { email: grace.to_owned(), name: "Grace Hopper".to_owned(), right };
            assert_eq!(members, [wanted]);
        }

        let tag = tasks.create_tag("home", "30a46c").await.unwrap();
        office.change_tag(&tag, Some("house"), None).await.unwrap();
        office.change_tag(&tag, None, Some("3e63dd")).await.unwrap();
        let tags = tasks.tags().await.unwrap();
        assert_eq!((tags[0].name.as_str(), tags[0].color.as_str()), ("house", "3e63dd"));
        office.delete_tag(&tag).await.unwrap();
        assert_eq!(tasks.tags().await.unwrap(), []);
    });
}
