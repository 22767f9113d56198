//! Lines that stay where they are: those that each text has once, as many as keep their order.

use std::collections::HashMap;

/// The places of these lines in the one part and in the other.
pub(super) fn fixed(one: &[usize], other: &[usize]) -> Vec<(usize, usize)> {
    let once = |part: &[usize]| {
        let mut places: HashMap<usize, Option<usize>> = HashMap::new();
        for (at, line) in part.iter().enumerate() {
            places.entry(*line).and_modify(|place| *place = None).or_insert(Some(at));
        }
        places
    };
    let (here, there) = (once(one), once(other));
    let place = |line: &usize| Some((here.get(line).copied()??, there.get(line).copied()??));
    let pairs: Vec<(usize, usize)> = one.iter().filter_map(place).collect();
    // The longest row of places that rises in both: the last one of each length, and who came before it.
    let mut last: Vec<usize> = Vec::new();
    let mut previous = vec![None; pairs.len()];
    for (at, (_, b)) in pairs.iter().enumerate() {
        let length = last.partition_point(|index| pairs[*index].1 < *b);
        previous[at] = length.checked_sub(1).map(|before| last[before]);
        if length == last.len() {
            last.push(at);
        } else {
            last[length] = at;
        }
    }
    let mut row = Vec::new();
    let mut next = last.last().copied();
    while let Some(at) = next {
        row.push(pairs[at]);
        next = previous[at];
    }
    row.reverse();
    row
}
