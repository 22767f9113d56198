//! No typed word is lost: in comments, descriptions, answers, quick lines and notes, whatever happens meanwhile.

use anyhow::ensure;
use support::{
    Conditions, Fault, Key, Locator, Name, Page, Result, Role, browser, demo, eventually,
};

use crate::notes;
use crate::tasks::{add, begin, wait_tasks};

const OFFLINE: &str = "net::ERR_INTERNET_DISCONNECTED";

async fn wait_value(field: &Locator<'_>, wanted: &str) -> Result {
    eventually(&format!("{field} to hold {wanted:?}"), async || {
        Ok((field.value().await? == wanted).then_some(()))
    })
    .await
}

async fn sign_in_again(page: &Page) -> Result {
    page.wait_path("/sign-in").await?;
    page.textbox("Password").fill(demo::PASSWORD).await?;
    page.button("Sign in").click().await
}

/// Pastes a text into the quick line.
async fn paste(page: &Page, text: &str) -> Result {
    let text = serde_json::to_string(text)?;
    page.evaluate(&format!(
        "(() => {{ const data = new DataTransfer(); data.setData('text/plain', {text}); \
         document.querySelector('.task-add input').dispatchEvent(new ClipboardEvent('paste', \
         {{ clipboardData: data, bubbles: true, cancelable: true }})); }})()"
    ))
    .await
    .map(drop)
}

#[test]
fn a_reply_stays_while_others_write_and_while_other_tasks_are_opened() {
    browser(async |stage| {
        let page = &stage.page;
        page.sign_in().await?;
        begin(page).await?;
        let todo = page.region("To do");
        for line in ["One", "Two"] {
            add(page, "To do", line).await?;
            todo.listitem(line).wait().await?;
        }
        todo.link("One").click().await?;
        let panel = page.get(Role::Complementary, "Task");
        panel.textbox("Write a comment").fill("First").await?;
        panel.button("Send").click().await?;
        let comment = panel.listitem(Name::containing("Comment of"));
        comment.wait_text("First").await?;
        comment.button(Name::containing("Actions for Comment of")).click().await?;
        page.menuitem("Reply").click().await?;
        let reply = panel.textbox("Write a reply");
        reply.fill("Half an answer").await?;
        panel.textbox("Write a comment").fill("Second").await?;
        // The button of the last form: the one of the reply is called the same.
        page.evaluate("[...document.querySelectorAll('.task-words-form')].at(-1).requestSubmit()")
            .await?;
        panel.wait_text("Second").await?;
        todo.listitem("One").wait_text("2 comments").await?;
        ensure!(reply.value().await? == "Half an answer", "the reply is still being typed");

        panel.textbox("Write a comment").fill("Half a comment").await?;
        panel.button("Edit the description").click().await?;
        panel.textbox("Description").fill("Half a description").await?;
        todo.link("Two").click().await?;
        eventually("the other task", async || {
            let name = panel.textbox("Name of the task");
            Ok((name.value().await? == "Two").then_some(()))
        })
        .await?;
        ensure!(panel.textbox("Write a comment").value().await?.is_empty());
        todo.link("One").click().await?;
        wait_value(&panel.textbox("Description"), "Half a description").await?;
        wait_value(&panel.textbox("Write a comment"), "Half a comment").await?;
        wait_value(&panel.textbox("Write a reply"), "Half an answer").await?;
        page.reload().await?;
        wait_value(&panel.textbox("Description"), "Half a description").await?;
        panel.button("Save").click().await?;
        panel.textbox("Description").wait_gone().await?;
        page.reload().await?;
        panel.wait_text("Half a description").await?;
        ensure!(!panel.textbox("Description").is_there().await?, "it has arrived");
        page.assert_clean().await
    });
}

#[test]
fn lines_that_are_pasted_become_tasks_or_stay_line_by_line() {
    browser(async |stage| {
        let relay = stage.relay().await?;
        let page = &stage.page;
        page.sign_in().await?;
        begin(page).await?;
        let todo = page.region("To do");
        // What comes while others are on their way waits for its turn.
        paste(page, "One\nTwo\nThree").await?;
        paste(page, "Four\nFive").await?;
        wait_tasks(&todo, &["One", "Two", "Three", "Four", "Five"]).await?;
        let field = todo.textbox("Add a task to To do");
        relay.spoil("POST /api/v1/tasks.json", Fault::Failed);
        field.fill("typed meanwhile").await?;
        paste(page, "Six\nSeven").await?;
        todo.wait_text("The server has a problem at the moment.").await?;
        let left = todo.get(Role::Group, "2 lines are no tasks yet:");
        left.listitem(Name::Any).wait().await?;
        ensure!(field.value().await? == "typed meanwhile", "nobody writes over it");
        page.assert_accessible("tasks, lines that are left").await?;
        page.reload().await?;
        left.wait().await?;
        ensure!(field.value().await? == "typed meanwhile", "a reload loses nothing");
        relay.heal();
        left.button("Try again").click().await?;
        left.wait_gone().await?;
        wait_tasks(&todo, &["One", "Two", "Three", "Four", "Five", "Six", "Seven"]).await?;
        page.assert_clean_but(&["500"]).await
    });
}

#[test]
fn a_name_that_is_refused_stays_in_its_field() {
    browser(async |stage| {
        let page = &stage.page;
        page.sign_in().await?;
        begin(page).await?;
        add(page, "To do", "One").await?;
        page.region("To do").link("One").click().await?;
        let panel = page.get(Role::Complementary, "Task");
        let name = panel.textbox("Name of the task");
        name.fill("").await?;
        name.press(Key::Tab).await?;
        panel.wait_text("Type a name.").await?;
        name.fill(&"x".repeat(256)).await?;
        name.press(Key::Enter).await?;
        panel.wait_text("The text has 256 characters; 255 are allowed.").await?;
        page.assert_accessible("tasks, a name that is too long").await?;
        page.set_network(Conditions::Offline).await?;
        name.fill("Another").await?;
        name.press(Key::Enter).await?;
        panel.wait_text("There is no connection.").await?;
        ensure!(name.value().await? == "Another", "nothing is lost");
        page.set_network(Conditions::Good).await?;
        name.press(Key::End + "!").await?;
        name.press(Key::Enter).await?;
        page.region("To do").listitem("Another!").wait().await?;
        page.assert_clean_but(&[OFFLINE]).await
    });
}

#[test]
fn a_session_that_ends_while_somebody_writes_costs_no_word() {
    browser(async |stage| {
        let page = &stage.page;
        page.sign_in().await?;
        begin(page).await?;
        add(page, "To do", "One").await?;
        page.region("To do").link("One").click().await?;
        let panel = page.get(Role::Complementary, "Task");
        panel.button("Edit the description").click().await?;
        panel.textbox("Description").fill("What matters").await?;
        page.end_session_elsewhere().await?;
        panel.button("Save").click().await?;
        sign_in_again(page).await?;
        wait_value(&panel.textbox("Description"), "What matters").await?;
        panel.button("Save").click().await?;
        panel.textbox("Description").wait_gone().await?;
        panel.wait_text("What matters").await?;

        notes::begin(page, "Ideas", "Today").await?;
        page.region("Today").link("Add a note to Today").click().await?;
        let dialog = page.dialog("New note in “Today”");
        dialog.textbox("Text").wait().await?;
        page.end_session_elsewhere().await?;
        dialog.textbox("Text").fill("Not lost either").await?;
        sign_in_again(page).await?;
        wait_value(&dialog.textbox("Text"), "Not lost either").await?;
        dialog.get(Role::Status, Name::Any).wait_text("Saved").await?;
        notes::close(&dialog).await?;
        page.region("Today").listitem("Not lost either").wait().await?;
        page.assert_clean_but(&["401", "400"]).await
    });
}

#[test]
fn texts_that_are_too_long_are_told_in_their_field() {
    browser(async |stage| {
        let page = &stage.page;
        page.sign_in().await?;
        begin(page).await?;
        let field = page.region("To do").textbox("Add a task to To do");
        field.fill(&"y".repeat(256)).await?;
        field.press(Key::Enter).await?;
        page.region("To do").wait_text("The text has 256 characters; 255 are allowed.").await?;
        field.fill("One").await?;
        field.press(Key::Enter).await?;
        page.region("To do").link("One").click().await?;
        let panel = page.get(Role::Complementary, "Task");
        panel.textbox("Write a comment").wait().await?;
        // Nobody types a megabyte: it is pasted.
        page.evaluate(
            "(() => { const field = [...document.querySelectorAll('.task-words-form textarea')].at(-1); \
             field.value = 'z'.repeat(1048576); field.dispatchEvent(new Event('input', { bubbles: true })); })()",
        )
        .await?;
        panel.wait_text("The text has 1,048,576 characters; 65,536 are allowed.").await?;
        panel.button("Send").click().await?;
        panel.wait_text("Shorten it to save it.").await?;
        page.assert_clean().await
    });
}
