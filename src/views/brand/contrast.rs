//! What becomes of a brand's colors, with the contrast before and after: the words beside the fields say it.

use portico_client::palette::{DARK_SURFACE, LIGHT_SURFACE, Palette, Power, Rgb, WHITE};

/// What a color is used for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Use {
    /// Text and signs of the light theme.
    Light,
    /// Text and signs of the dark theme.
    Dark,
    /// Text on the color, in the light theme.
    Ink,
}

/// What was done about a color.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Measure {
    /// Nothing: it can be read.
    AsChosen,
    /// Another one is used, because it could not be read; the contrast that it would have had, in tenths.
    Corrected(u64),
}

/// A color and what is used for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Judgement {
    /// What for.
    pub purpose: Use,
    /// What the partner chose.
    pub chosen: Rgb,
    /// What is used.
    pub used: Rgb,
    /// What it stands on.
    pub ground: Rgb,
    /// What was done.
    pub measure: Measure,
    /// The contrast of what is used, in tenths.
    pub contrast: u64,
}

/// Judges a brand's colors.
#[must_use]
pub fn judge(color: Rgb, ink: Option<Rgb>, power: Power) -> [Judgement; 3] {
    let palette = Palette::of(color, ink, power);
    let ink = ink.unwrap_or(WHITE);
    let one = |purpose, chosen: Rgb, used: Rgb, ground: Rgb| {
        let before = chosen.contrast(ground, power);
        let is_kept = chosen == used;
        Judgement {
            purpose,
            chosen,
            used,
            ground,
            measure: if is_kept { Measure::AsChosen } else { Measure::Corrected(tenths(before)) },
            contrast: tenths(used.contrast(ground, power)),
        }
    };
    [
        one(Use::Light, color, palette.light, LIGHT_SURFACE),
        one(Use::Dark, color, palette.dark, DARK_SURFACE),
        one(Use::Ink, ink, palette.light_ink, palette.light),
    ]
}

/// Rounded down, so that nothing is said to be enough that is not.
fn tenths(contrast: f64) -> u64 {
    (contrast * 10.0) as u64
}

#[cfg(test)]
mod tests {
    use portico_client::palette::ENOUGH;

    use super::*;

    fn power(value: f64) -> f64 {
        value.powf(2.4)
    }

    #[test]
    fn what_cannot_be_read_is_corrected_and_said() {
        let yellow = Rgb([0xff, 0xd4, 0x00]);
        let [light, dark, ink] = judge(yellow, Some(WHITE), power);
        assert!(matches!(light.measure, Measure::Corrected(before) if before < 20), "{light:?}");
        assert_eq!(dark.measure, Measure::AsChosen);
        assert_eq!((ink.measure, ink.used), (Measure::AsChosen, WHITE));
        assert!([light, dark, ink].iter().all(|it| it.contrast >= tenths(ENOUGH)));
    }

    #[test]
    fn what_can_be_read_stays() {
        let blue = Rgb([0x1d, 0x4e, 0xd8]);
        let [light, dark, _] = judge(blue, None, power);
        assert_eq!((light.measure, light.used), (Measure::AsChosen, blue));
        assert!(matches!(dark.measure, Measure::Corrected(_)), "the dark theme gets a lighter one");
    }
}
