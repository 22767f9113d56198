//! Tests of the queue: flows step by step, and a random world that must never lose anything.

mod flows;
mod lanes;
mod many;
mod offsets;
mod random;
mod small;
mod turns;
mod world;
