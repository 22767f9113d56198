//! What is set up and built beside the steps: the tools and the app take as long as half of the checks, and mostly one core.

use std::thread::{self, JoinHandle};

use anyhow::{Result, anyhow};

use super::{Options, Step};
use crate::{
    build::{self, Profile},
    setup,
};

/// The work, as long as nobody has waited for it.
pub(super) struct Beside(Option<JoinHandle<Result<()>>>);

impl Beside {
    /// Starts what the `steps` are going to need; what none of them needs is left alone.
    pub(super) fn start(steps: &[Step], options: &Options) -> Self {
        let builds_app =
            steps.contains(&Step::Sizes) || (steps.contains(&Step::Browser) && !options.dev);
        let sets_up = builds_app || steps.contains(&Step::Setup);
        Self(sets_up.then(|| thread::spawn(move || prepare(builds_app))))
    }

    /// Waits until everything is there. Only the first who waits is told of a failure: the others meet its consequences.
    pub(super) fn wait(&mut self) -> Result<()> {
        let Some(work) = self.0.take() else { return Ok(()) };
        work.join().unwrap_or_else(|_| Err(anyhow!("The app's build panicked.")))
    }
}

fn prepare(builds_app: bool) -> Result<()> {
    setup::build_tools(true)?;
    setup::browser()?;
    setup::axe()?;
    if builds_app {
        build::app(Profile::Release)?;
    }
    Ok(())
}
