//! Tasks and notes in great number, as tests need them.

use crate::{Options, Result, Server, Stage};

impl Stage {
    /// Starts the server anew, on an empty folder, with a demonstration's account that has so many tasks in one list and so
    /// many lists of notes on one notepad: call it before the first page is opened.
    ///
    /// # Errors
    /// If the server does not start.
    pub async fn have_much_to_do(&mut self, tasks: u32, note_lists: u32) -> Result {
        let arguments = [("--demo-tasks", tasks), ("--demo-note-lists", note_lists)];
        let arguments =
            arguments.into_iter().flat_map(|(name, count)| [name.to_owned(), count.to_string()]);
        let options = Options { arguments: arguments.collect(), ..Options::demo() };
        self.server = Server::start(options).await?;
        self.page.set_site(self.server.address());
        Ok(())
    }
}
