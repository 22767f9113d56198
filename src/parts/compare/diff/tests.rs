//! What the comparison does with texts that are told, and with random ones.

use super::*;

/// Does to the old text what the blocks say.
fn applied<'a>(old: &[&'a str], new: &[&'a str], blocks: &[Block]) -> Vec<&'a str> {
    let (mut out, mut from) = (Vec::new(), (0, 0));
    for block in blocks {
        out.extend_from_slice(&old[from.0..block.old.start]);
        assert_eq!(old[from.0..block.old.start], new[from.1..block.new.start]);
        assert!(block.old.start > from.0 || from == (0, 0), "blocks touch: {blocks:?}");
        out.extend_from_slice(&new[block.new.clone()]);
        from = (block.old.end, block.new.end);
    }
    out.extend_from_slice(&old[from.0..]);
    out
}

fn cost(blocks: &[Block]) -> usize {
    blocks.iter().map(|block| block.old.len() + block.new.len()).sum()
}

/// The fewest lines that go and come, by the table that everybody knows.
fn fewest(old: &[&str], new: &[&str]) -> usize {
    let mut row: Vec<usize> = (0..=new.len()).collect();
    for (i, a) in old.iter().enumerate() {
        let mut corner = row[0];
        row[0] = i + 1;
        for (j, b) in new.iter().enumerate() {
            let here = if a == b { corner } else { row[j].min(row[j + 1]) + 1 };
            corner = std::mem::replace(&mut row[j + 1], here);
        }
    }
    row[new.len()]
}

/// Numbers that look like nothing, the same in every run.
fn dice(seed: &mut u64, sides: u64) -> usize {
    *seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
    usize::try_from((*seed >> 33) % sides).unwrap()
}

fn blocks_of(old: &str, new: &str) -> Vec<Block> {
    diff(&lines(old), &lines(new))
}

#[test]
fn blocks_say_what_differs() {
    assert_eq!(blocks_of("a\nb\nc", "a\nb\nc"), []);
    assert_eq!(blocks_of("a\nb\nc", "a\nx\nc"), [Block { old: 1..2, new: 1..2 }]);
    assert_eq!(blocks_of("a\nc", "a\nb\nc"), [Block { old: 1..1, new: 1..2 }]);
    assert_eq!(blocks_of("a\nb\n", "a\n"), [Block { old: 1..2, new: 1..1 }]);
    assert_eq!(blocks_of("", "a"), [Block { old: 0..1, new: 0..1 }]);
    let two = [Block { old: 0..1, new: 0..0 }, Block { old: 2..2, new: 1..2 }];
    assert_eq!(blocks_of("x\na\nb", "a\ny\nb"), two);
}

#[test]
fn the_way_is_the_shortest_and_leads_there() {
    let mut seed = 7;
    let words = ["a", "b", "c", "d"];
    for _ in 0..400 {
        let mut text = || -> Vec<&str> {
            (0..dice(&mut seed, 14)).map(|_| words[dice(&mut seed, 4)]).collect()
        };
        let (old, new) = (text(), text());
        let blocks = diff(&old, &new);
        assert_eq!(applied(&old, &new, &blocks), new, "{old:?} {new:?}");
        assert_eq!(cost(&blocks), fewest(&old, &new), "{old:?} {new:?}");
    }
}

#[test]
fn what_is_too_different_is_compared_between_lines_that_are_there_once() {
    let mut seed = 3;
    let words: Vec<String> = (0..40).map(|number| number.to_string()).collect();
    let titles: Vec<String> = (0..4).map(|part| format!("Part {part}")).collect();
    let (mut old, mut new) = (Vec::new(), Vec::new());
    for title in &titles {
        for text in [&mut old, &mut new] {
            for _ in 0..2_000 {
                text.push(words[dice(&mut seed, 40)].as_str());
            }
            text.push(title.as_str());
        }
    }
    let blocks = diff(&old, &new);
    assert_eq!(applied(&old, &new, &blocks), new);
    assert!(blocks.len() >= 4, "the titles stay where they are: {}", blocks.len());
    let other: Vec<&str> = old.iter().rev().copied().collect();
    assert_eq!(applied(&old, &other, &diff(&old, &other)), other);
}
