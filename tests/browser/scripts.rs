//! Fifty ways to run script from what is written into tasks, comments, answers and notes: none does.

use anyhow::ensure;
use support::{Name, Page, Result, Role, browser};

use crate::notes;
use crate::tasks::{add, begin};

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

/// Puts a text into a field at once.
async fn put(page: &Page, field: &str, text: &str) -> Result {
    let text = serde_json::to_string(text)?;
    page.evaluate(&format!(
        "(() => {{ const field = [...document.querySelectorAll('{field}')].at(-1); \
         field.value = {text}; field.dispatchEvent(new Event('input', {{ bubbles: true }})); }})()"
    ))
    .await
    .map(drop)
}

/// Sees that there is nothing in these elements that could run or load anything, and that all of it is shown as text.
async fn assert_harmless(page: &Page, root: &str, shown: &[&str]) -> Result {
    let found = page
        .evaluate(&format!(
            "[...document.querySelectorAll('{root} *')].filter((it) => \
             it.matches('script, img, svg, math, iframe, object, embed, form, input, style, link, meta, \
             base, video, audio, template') || [...it.attributes].some((known) => \
             known.name.startsWith('on') || known.name === 'style' || \
             (/href|src|action/.test(known.name) && !/^(https?:|mailto:)/.test(known.value)))).map((it) => \
             it.outerHTML).join(' ')"
        ))
        .await?;
    ensure!(found == "", "{found}");
    let text =
        format!("[...document.querySelectorAll('{root}')].map((it) => it.textContent).join('\\n')");
    let text = page.evaluate(&text).await?;
    let text = text.as_str().unwrap_or_default();
    for part in shown {
        ensure!(text.contains(part), "{part} in {text}");
    }
    ensure!(page.evaluate("window.ran === undefined").await? == true);
    Ok(())
}

const SHOWN: [&str; 2] = ["<script>ran=1</script>", "<audio src=x"];

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
        put(
            page,
            ".task-part:has(.task-part-head) .task-words-form textarea",
            &ATTEMPTS.join("\n\n"),
        )
        .await?;
        panel.button("Save").click().await?;
        panel.textbox("Description").wait_gone().await?;
        page.reload().await?;
        panel.get(Role::Heading, "Description").wait().await?;
        assert_harmless(page, ".task-panel .markdown", &SHOWN).await?;
        // The same by their own names, which are no Markdown.
        add(page, "To do", "<img src=x onerror=ran=1>").await?;
        page.region("To do").listitem(Name::containing("onerror")).wait().await?;
        ensure!(page.evaluate("window.ran === undefined").await? == true);
        page.assert_clean().await
    });
}

#[test]
fn fifty_ways_of_script_in_comments_and_answers_come_to_nothing() {
    browser(async |stage| {
        let page = &stage.page;
        page.sign_in().await?;
        begin(page).await?;
        add(page, "To do", "Attempts").await?;
        page.region("To do").link("Attempts").click().await?;
        let panel = page.get(Role::Complementary, "Task");
        panel.textbox("Write a comment").wait().await?;
        let all = ATTEMPTS.join("\n\n");
        put(page, ".task-words-form textarea", &all).await?;
        panel.button("Send").click().await?;
        let comment = panel.listitem(Name::containing("Comment of"));
        comment.wait().await?;
        comment.button(Name::containing("Actions for Comment of")).click().await?;
        page.menuitem("Reply").click().await?;
        comment.textbox("Write a reply").wait().await?;
        put(page, ".comment .task-words-form textarea", &all).await?;
        comment.button("Send").click().await?;
        comment.listitem(Name::containing("Reply of")).wait().await?;
        page.reload().await?;
        comment.listitem(Name::containing("Reply of")).wait().await?;
        assert_harmless(page, ".comments > .comment > .markdown", &SHOWN).await?;
        assert_harmless(page, ".replies .markdown", &SHOWN).await?;
        page.assert_clean().await
    });
}

#[test]
fn fifty_ways_of_script_in_notes_come_to_nothing() {
    browser(async |stage| {
        let page = &stage.page;
        page.sign_in().await?;
        notes::begin(page, "Ideas", "Today").await?;
        // A note shows its beginning: each has as many of them as are shown.
        for some in ATTEMPTS.chunks(15) {
            page.region("Today").link("Add a note to Today").click().await?;
            let dialog = page.dialog("New note in “Today”");
            dialog.textbox("Text").wait().await?;
            put(page, ".note-field", &some.join("\n\n")).await?;
            dialog.get(Role::Status, Name::Any).wait_text("Saved").await?;
            notes::close(&dialog).await?;
        }
        page.reload().await?;
        page.region("Today").listitem(Name::Any).wait().await?;
        let shown = ["<script>ran=1</script>", "<audio src=x", "<img src=x onerror=ran=1>"];
        assert_harmless(page, ".card-text", &shown).await?;
        page.assert_clean().await
    });
}
