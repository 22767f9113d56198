//! Saving a text that somebody types, by itself or when they ask for it, as a pure machine: no clock, no network, no page.

mod event;
#[cfg(test)]
mod tests;

use portico_client::drive::model::notes::Rewrite;
use portico_client::problem::Problem;

pub use self::event::{Effect, Event, Most, Rules};

/// A text that is being written, and how far it is saved.
#[derive(Debug, Clone, PartialEq)]
pub struct Saving {
    /// What the server takes.
    pub rules: Rules,
    /// What the server has, as far as is known here.
    pub base: String,
    /// What is in the field.
    pub text: String,
    /// How far it is.
    pub stage: Stage,
}

/// How far a text is saved.
#[derive(Debug, Clone, PartialEq)]
pub enum Stage {
    /// The server has it.
    Saved,
    /// It is being typed.
    Typing,
    /// This text is on its way.
    Sending(String),
    /// It did not arrive; it is kept in this browser.
    Failed(Problem),
    /// Another text stands there by now.
    Conflict(String),
    /// What it was written into is no longer there.
    Gone,
}

impl Saving {
    /// A text that the server has.
    #[must_use]
    pub fn of(rules: Rules, text: String) -> Self {
        Self { rules, base: text.clone(), text, stage: Stage::Saved }
    }

    /// A text that was kept in this browser and is still to be sent.
    #[must_use]
    pub fn kept(rules: Rules, base: String, text: String) -> Self {
        Self { rules, base, text, stage: Stage::Typing }
    }

    /// True when the text is too long for the server.
    #[must_use]
    pub fn is_too_long(&self) -> bool {
        self.rules.is_too_long(&self.text)
    }

    /// Goes on.
    pub fn step(&mut self, event: Event) -> Vec<Effect> {
        match event {
            Event::Typed(text) => self.typed(text),
            Event::Rested => match self.stage {
                Stage::Typing => self.send(),
                Stage::Saved
                | Stage::Sending(_)
                | Stage::Failed(_)
                | Stage::Conflict(_)
                | Stage::Gone => Vec::new(),
            },
            Event::Again => match self.stage {
                Stage::Typing | Stage::Failed(_) => self.send(),
                Stage::Saved | Stage::Sending(_) | Stage::Conflict(_) | Stage::Gone => Vec::new(),
            },
            Event::Answered(answer) => self.answered(answer),
            Event::TakeMine => match std::mem::replace(&mut self.stage, Stage::Typing) {
                Stage::Conflict(theirs) => {
                    self.base = theirs;
                    let mut effects = vec![Effect::Keep];
                    effects.extend(self.send());
                    effects
                }
                other => self.stay(other),
            },
            Event::TakeTheirs => match std::mem::replace(&mut self.stage, Stage::Saved) {
                Stage::Conflict(theirs) => {
                    self.text.clone_from(&theirs);
                    self.base = theirs;
                    vec![Effect::Forget]
                }
                other => self.stay(other),
            },
            Event::TakeBoth => match std::mem::replace(&mut self.stage, Stage::Typing) {
                Stage::Conflict(theirs) => {
                    self.text = [theirs.trim_end(), "\n\n", &self.text].concat();
                    self.base = theirs;
                    vec![Effect::Keep, Effect::Wait]
                }
                other => self.stay(other),
            },
            Event::WriteAnew => match self.stage {
                Stage::Gone if self.rules.allow(&self.text) => {
                    self.base.clear();
                    self.stage = Stage::Sending(self.text.clone());
                    vec![Effect::SendAnew]
                }
                Stage::Gone
                | Stage::Saved
                | Stage::Typing
                | Stage::Sending(_)
                | Stage::Failed(_)
                | Stage::Conflict(_) => Vec::new(),
            },
        }
    }

    fn typed(&mut self, text: String) -> Vec<Effect> {
        self.text = text;
        match self.stage {
            // What is on its way comes back first.
            Stage::Sending(_) | Stage::Conflict(_) | Stage::Gone => vec![Effect::Keep],
            Stage::Saved | Stage::Typing | Stage::Failed(_) if self.text == self.base => {
                self.stage = Stage::Saved;
                vec![Effect::Forget]
            }
            Stage::Saved | Stage::Typing | Stage::Failed(_) => {
                self.stage = Stage::Typing;
                vec![Effect::Keep, Effect::Wait]
            }
        }
    }

    fn send(&mut self) -> Vec<Effect> {
        // What the server does not take stays here, and the person is told.
        if !self.rules.allow(&self.text) {
            return Vec::new();
        }
        self.stage = Stage::Sending(self.text.clone());
        vec![Effect::Send]
    }

    fn answered(&mut self, answer: Result<Rewrite, Problem>) -> Vec<Effect> {
        let Stage::Sending(sent) = std::mem::replace(&mut self.stage, Stage::Typing) else {
            return Vec::new();
        };
        match answer {
            Ok(Rewrite::Done) => {
                self.base = sent;
                if self.base == self.text {
                    self.stage = Stage::Saved;
                    vec![Effect::Forget]
                } else {
                    vec![Effect::Keep, Effect::Wait]
                }
            }
            Ok(Rewrite::Conflict(theirs)) => {
                self.stage = Stage::Conflict(theirs);
                vec![Effect::Keep]
            }
            Ok(Rewrite::Gone) => {
                self.stage = Stage::Gone;
                vec![Effect::Keep]
            }
            Err(problem) => {
                self.stage = Stage::Failed(problem);
                vec![Effect::Keep]
            }
        }
    }

    fn stay(&mut self, stage: Stage) -> Vec<Effect> {
        self.stage = stage;
        Vec::new()
    }
}
