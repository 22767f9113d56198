//! Projects and tasks through the vendor-neutral trait, on the real server.

use portico_client::drive::model::tasks::{
    Day, FoundTask, NewTask, Priority, Shelf, TaskChange, TaskItem,
};
use portico_client::vendor::open_tasks;

use crate::support::Place;

fn named(name: &str) -> NewTask {
    NewTask { name: name.to_owned(), ..NewTask::default() }
}

#[test]
fn tasks_are_made_changed_moved_and_found() {
    Place::run(async |place| {
        let tasks = &*open_tasks(&place.session);
        let list = tasks.create_project_list("Private").await.unwrap();
        let project = tasks.create_project(&list, "Garden").await.unwrap();
        let todo = tasks.create_task_list(&project, "To do").await.unwrap();
        let done = tasks.create_task_list(&project, "Done").await.unwrap();
        let tag = tasks.create_tag("home", "30a46c").await.unwrap();
        let new = NewTask {
            name: "Water".to_owned(),
            due: Day::parse("2026-12-24"),
            priority: Priority::High,
            tag: Some(tag.clone()),
        };
        let water = tasks.create_task(&todo, &new).await.unwrap();
        assert_eq!(
            (water.due, water.priority, water.is_completed),
            (new.due, Priority::High, false)
        );
        assert_eq!(water.tag.as_ref().map(|tag| tag.name.as_str()), Some("home"));
        assert!(water.can_edit && water.assigned.is_none());
        let weed = tasks.create_task(&todo, &named("Weed")).await.unwrap();

        let me = tasks.me().await.unwrap();
        let people = tasks.people(&project).await.unwrap();
        let person = people.iter().find(|person| person.id == me).cloned();
        for change in [
            TaskChange::Name("Water roses".to_owned()),
            TaskChange::Description("A *lot*".to_owned()),
            TaskChange::Description(String::new()),
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
            let (before, _) = tasks.task(&water.id).await.unwrap();
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
        let found = tasks.search_tasks("garden").await.unwrap();
        assert_eq!(found, [FoundTask::Project(project.clone(), "Garden".to_owned())]);

        tasks.comment(&water.id, "How much?").await.unwrap();
        let (_, comments) = tasks.task(&water.id).await.unwrap();
        tasks.reply(&comments[0].id, "Ten liters").await.unwrap();
        tasks.edit_comment(&comments[0].id, "How long?").await.unwrap();
        let (task, comments) = tasks.task(&water.id).await.unwrap();
        assert_eq!((task.comments, comments[0].text.as_str()), (1, "How long?"));
        assert_eq!(comments[0].replies[0].text, "Ten liters");
        tasks.edit_reply(&comments[0].replies[0].id, "Two").await.unwrap();
        tasks.delete_reply(&comments[0].replies[0].id).await.unwrap();
        tasks.delete_comment(&comments[0].id).await.unwrap();
        assert_eq!(tasks.task(&water.id).await.unwrap().1, []);
    });
}

#[test]
fn everything_is_put_aside_and_comes_back() {
    Place::run(async |place| {
        let tasks = &*open_tasks(&place.session);
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
                let there = tasks.shelved(shelf).await.unwrap();
                assert!(there.iter().any(|row| row.item == *item), "{item:?} in {there:?}");
                tasks.restore(item).await.unwrap();
                assert_eq!(tasks.all_tasks().await.unwrap().len(), 1, "{item:?} is back");
            }
        }
        tasks.shelve(&items[3], Shelf::Trash).await.unwrap();
        tasks.empty_tasks_trash().await.unwrap();
        assert_eq!(tasks.project_lists().await.unwrap(), []);
    });
}
