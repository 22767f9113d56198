//! Projects and their people, the tags, and what is written into tasks to run.

use anyhow::ensure;
use support::{ADA, Key, Name, Role, browser};

use crate::tasks::{add, begin, name};

/// Gives the days of a project's form these values, as a calendar of the browser would.
fn days(start: &str, due: &str) -> String {
    format!(
        "[...document.querySelectorAll('dialog input[type=date]')].map((field, at) => {{ \
         field.value = ['{start}', '{due}'][at]; \
         field.dispatchEvent(new Event('input', {{ bubbles: true }})); return field.value; }}).length"
    )
}

#[test]
fn a_project_and_the_tags_are_arranged() {
    browser(async |stage| {
        let page = &stage.page;
        page.sign_in().await?;
        begin(page).await?;
        add(page, "To do", "Clean up #home").await?;
        let task = page.region("To do").listitem("Clean up");
        task.wait_text("#home").await?;
        page.pick("Garden", "Project settings…").await?;
        let settings = page.dialog("Project settings");
        settings.textbox("Name of the project").fill("Orchard").await?;
        settings.wait_text("This account has no further users yet.").await?;
        page.assert_accessible("a project's settings").await?;
        ensure!(page.evaluate(&days("2030-02-02", "2030-01-01")).await? == 2);
        settings.button("Save").click().await?;
        settings.wait_text("The project would end before it begins.").await?;
        page.evaluate(&days("2030-01-01", "2030-02-02")).await?;
        settings.button("Save").click().await?;
        settings.wait_gone().await?;
        page.get(Role::Heading, "Orchard").wait().await?;
        page.navigation("Projects").link("Orchard").wait().await?;
        page.pick("Orchard", "Project settings…").await?;
        settings.textbox("Name of the project").wait().await?;
        page.reload().await?;
        settings.textbox("Name of the project").wait().await?;
        let days = "[...document.querySelectorAll('dialog input[type=date]')].map((it) => it.value).join()";
        ensure!(page.evaluate(days).await? == "2030-01-01,2030-02-02");
        page.press_anywhere(Key::Escape).await?;
        settings.wait_gone().await?;

        page.button("Manage tags").click().await?;
        let tags = page.dialog("Tags");
        tags.listitem("home").wait().await?;
        page.assert_accessible("the tags").await?;
        page.pick("home", "Rename…").await?;
        name(page, "Rename the tag", "Name of the tag", "house").await?;
        tags.listitem("house").wait().await?;
        page.press_anywhere(Key::Escape).await?;
        tags.wait_gone().await?;
        task.wait_text("#house").await?;
        page.button("Manage tags").click().await?;
        page.pick("house", "Delete").await?;
        page.dialog("Delete the tag “house”?").button("Delete").click().await?;
        tags.listitem("house").wait_gone().await?;
        tags.wait_text("There are no tags yet.").await?;
        page.press_anywhere(Key::Escape).await?;
        tags.wait_gone().await?;
        ensure!(!task.text().await?.contains("#house"));
        page.assert_clean().await
    });
}

#[test]
fn two_people_work_in_a_project_as_far_as_they_may() {
    browser(async |stage| {
        let page = &stage.page;
        let ada = stage.another().await?;
        page.sign_in().await?;
        page.add_member(ADA).await?;
        begin(page).await?;
        add(page, "To do", "Water the roses").await?;
        page.region("To do").listitem("Water the roses").wait().await?;
        page.pick("Garden", "Project settings…").await?;
        let settings = page.dialog("Project settings");
        let right = settings.get(Role::Combobox, "What Ada Lovelace may do");
        right.choose("Can view").await?;
        settings.wait_text("Saved for Ada Lovelace.").await?;
        let address = page.path().await?.replace("?manage=project", "");

        ada.sign_in_as(ADA).await?;
        ada.goto(&address).await?;
        let task = ada.region("To do").listitem("Water the roses");
        let done = task.checkbox("Complete Water the roses");
        done.wait().await?;
        ensure!(done.is_disabled().await?, "she may only look at it");
        ada.assert_accessible("a project that may only be viewed").await?;
        right.choose("Can edit").await?;
        settings.wait_text("Saved for Ada Lovelace.").await?;
        ada.reload().await?;
        done.click().await?;
        ada.region("To do").wait_text("0 open").await?;
        page.reload().await?;
        settings.wait().await?;
        page.press_anywhere(Key::Escape).await?;
        page.region("To do").wait_text("0 open").await?;

        page.pick("Garden", "Project settings…").await?;
        right.choose("Does not see it").await?;
        settings.wait_text("Saved for Ada Lovelace.").await?;
        ada.reload().await?;
        ada.get(Role::Heading, "The tasks could not be loaded").wait().await?;
        ada.assert_clean_but(&["404"]).await?;
        ada.into_browser().close().await?;
        page.assert_clean().await
    });
}

/// What would run if it could, or load what it should not.
const ATTEMPTS: [&str; 50] = [
    "<script>ran=1</script>",
    "<ScRiPt >ran=1</sCrIpT>",
    "<script src=//x.invalid/a.js></script>",
    "<scr<script>ipt>ran=1</script>",
    "<img src=x onerror=ran=1>",
    "<img/src=x/onerror=ran=1>",
    "<img src=\"x\" onerror=\"ran=1\" ",
    "<IMG SRC=javascript:ran=1>",
    "<svg onload=ran=1>",
    "<svg><script>ran=1</script></svg>",
    "<svg><animate onbegin=ran=1 attributeName=x dur=1s>",
    "<svg><a xlink:href=\"javascript:ran=1\"><text y=20>x</text></a></svg>",
    "<math><a xlink:href=javascript:ran=1>x</a></math>",
    "<math><mtext><table><mglyph><style><img src=x onerror=ran=1>",
    "<body onload=ran=1>",
    "<iframe src=javascript:ran=1></iframe>",
    "<iframe srcdoc=\"<script>parent.ran=1</script>\"></iframe>",
    "<object data=javascript:ran=1></object>",
    "<embed src=javascript:ran=1>",
    "<form action=javascript:ran=1><button>x</button></form>",
    "<button formaction=javascript:ran=1>x</button>",
    "<input autofocus onfocus=ran=1>",
    "<textarea autofocus onfocus=ran=1></textarea>",
    "<select autofocus onfocus=ran=1>",
    "<details open ontoggle=ran=1>x</details>",
    "<marquee onstart=ran=1>x</marquee>",
    "<video><source onerror=ran=1></video>",
    "<audio src=x onerror=ran=1>",
    "<style>@import 'javascript:ran=1';</style>",
    "<link rel=stylesheet href=javascript:ran=1>",
    "<meta http-equiv=refresh content=\"0;url=javascript:ran=1\">",
    "<base href=javascript:ran=1//>",
    "<div style=\"background:url(javascript:ran=1)\">x</div>",
    "<template><script>ran=1</script></template>",
    "<noscript><p title=\"</noscript><img src=x onerror=ran=1>\">",
    "<!--><img src=x onerror=ran=1>-->",
    "<![CDATA[<img src=x onerror=ran=1>]]>",
    "[x](javascript:ran=1)",
    "[x](JaVaScRiPt:ran=1)",
    "[x](java\tscript:ran=1)",
    "[x](&#106;avascript:ran=1)",
    "[x](javascript&colon;ran=1)",
    "[x](data:text/html,<script>ran=1</script>)",
    "[x](vbscript:ran=1)",
    "![x](javascript:ran=1)",
    "![x](x\" onerror=\"ran=1)",
    "<javascript:ran=1>",
    "[x]: javascript:ran=1\n\n[x]",
    "`<img src=x onerror=ran=1>`",
    "[x](https://x.invalid \"\\\" onmouseover=ran=1 \\\"\")",
];

#[test]
fn fifty_ways_of_script_in_a_task_come_to_nothing() {
    browser(async |stage| {
        let page = &stage.page;
        page.sign_in().await?;
        begin(page).await?;
        add(page, "To do", "Attempts").await?;
        page.region("To do").link("Attempts").click().await?;
        let panel = page.get(Role::Complementary, "Task");
        panel.button("Edit the description").click().await?;
        panel.textbox("Description").wait().await?;
        let all = serde_json::to_string(&ATTEMPTS.join("\n\n"))?;
        page.evaluate(&format!(
            "(() => {{ const field = document.querySelector('.task-words-form textarea'); \
             field.value = {all}; field.dispatchEvent(new Event('input', {{ bubbles: true }})); }})()"
        ))
        .await?;
        panel.button("Save").click().await?;
        panel.textbox("Description").wait_gone().await?;
        page.reload().await?;
        panel.get(Role::Heading, "Description").wait().await?;
        let found = page
            .evaluate(
                "[...document.querySelectorAll('.task-panel .markdown *')].filter((it) => \
                 it.matches('script, img, svg, math, iframe, object, embed, form, input, style, link, meta, \
                 base, video, audio, template') || [...it.attributes].some((known) => \
                 known.name.startsWith('on') || known.name === 'style' || \
                 (/href|src|action/.test(known.name) && !/^(https?:|mailto:)/.test(known.value)))).map((it) => \
                 it.outerHTML).join(' ')",
            )
            .await?;
        ensure!(found == "", "{found}");
        let text =
            page.evaluate("document.querySelector('.task-panel .markdown').textContent").await?;
        let shown = text.as_str().unwrap_or_default().to_owned();
        ensure!(
            shown.contains("<script>ran=1</script>") && shown.contains("<audio src=x"),
            "{shown}"
        );
        ensure!(page.evaluate("window.ran === undefined").await? == true);
        // The same by their own names, which are no Markdown.
        add(page, "To do", "<img src=x onerror=ran=1>").await?;
        page.region("To do").listitem(Name::containing("onerror")).wait().await?;
        ensure!(page.evaluate("window.ran === undefined").await? == true);
        page.assert_clean().await
    });
}
