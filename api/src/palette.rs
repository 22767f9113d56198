//! A brand's colors: corrected until text on them and in them can be read (WCAG 2.2, 1.4.3 AA), and derived for the
//! dark theme. The app and the server's pages and mails are painted with the same ones.

/// A color as the screen has it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rgb(pub [u8; 3]);

/// Raises to the power of 2.4. A browser has it already, and this crate shall not bring another one along.
pub type Power = fn(f64) -> f64;

/// The contrast of text, by WCAG 2.2 AA.
pub const ENOUGH: f64 = 4.5;
/// The darkest surface of the light theme that brand-colored text stands on; `style/tokens.css` has the same.
pub const LIGHT_SURFACE: Rgb = Rgb([0xf1, 0xf3, 0xf7]);
/// The lightest surface of the dark theme that brand-colored text stands on; `style/tokens.css` has the same.
pub const DARK_SURFACE: Rgb = Rgb([0x24, 0x28, 0x31]);
/// Text on the brand's color in the dark theme, and that theme's ground; `style/tokens.css` has the same.
pub const DARK_INK: Rgb = Rgb([0x0e, 0x10, 0x14]);
/// Text on the brand's color in the light theme; `style/tokens.css` has the same.
pub const WHITE: Rgb = Rgb([255; 3]);

const BLACK: Rgb = Rgb([0; 3]);

/// The tokens of a brand's colors, in the order of [`Palette::colors`].
pub const TOKENS: [&str; 6] = [
    "--brand-light",
    "--brand-light-strong",
    "--on-brand-light",
    "--brand-dark",
    "--brand-dark-strong",
    "--on-brand-dark",
];

/// A brand's colors.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Palette {
    /// The brand in the light theme: text in it can be read on every light surface.
    pub light: Rgb,
    /// The same under the pointer.
    pub light_strong: Rgb,
    /// Text on both of them.
    pub light_ink: Rgb,
    /// The brand in the dark theme.
    pub dark: Rgb,
    /// The same under the pointer.
    pub dark_strong: Rgb,
    /// Text on both of them.
    pub dark_ink: Rgb,
}

impl Palette {
    /// The colors of a brand; `ink` is what it wants for text on its color.
    #[must_use]
    pub fn of(color: Rgb, ink: Option<Rgb>, power: Power) -> Self {
        let light = color.toward(BLACK, &[LIGHT_SURFACE], power);
        let light_strong = light.mixed(BLACK, 16);
        let dark = color.toward(WHITE, &[DARK_SURFACE], power);
        let dark_strong = dark.mixed(WHITE, 16);
        let ink = ink.unwrap_or(WHITE);
        let is_dark_ink = [dark, dark_strong].iter().all(|it| ink.contrast(*it, power) >= ENOUGH);
        Self {
            light,
            light_strong,
            light_ink: ink.toward(WHITE, &[light, light_strong], power),
            dark,
            dark_strong,
            dark_ink: if is_dark_ink { ink } else { DARK_INK },
        }
    }

    /// All of them, in the order of [`TOKENS`].
    #[must_use]
    pub fn colors(&self) -> [Rgb; 6] {
        [self.light, self.light_strong, self.light_ink, self.dark, self.dark_strong, self.dark_ink]
    }

    /// What a browser paints around the page in the dark theme: the ground with a touch of the brand.
    #[must_use]
    pub fn dark_ground(&self) -> Rgb {
        DARK_INK.mixed(self.dark, 12)
    }
}

impl Rgb {
    /// Reads six hexadecimal digits with or without `#`; anything else is no color.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#').unwrap_or(text);
        if digits.len() != 6 || !digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return None;
        }
        let byte = |at: usize| u8::from_str_radix(digits.get(at..at + 2)?, 16).ok();
        Some(Self([byte(0)?, byte(2)?, byte(4)?]))
    }

    /// Writes `#rrggbb`.
    #[must_use]
    pub fn css(self) -> String {
        const HEX: &[u8; 16] = b"0123456789abcdef";
        let mut out = String::from("#");
        for channel in self.0 {
            out.push(char::from(HEX[usize::from(channel >> 4)]));
            out.push(char::from(HEX[usize::from(channel & 15)]));
        }
        out
    }

    /// Contrast ratio to another color (WCAG 2.2), from 1 to 21.
    #[must_use]
    pub fn contrast(self, other: Self, power: Power) -> f64 {
        let (one, other) = (self.luminance(power), other.luminance(power));
        (one.max(other) + 0.05) / (one.min(other) + 0.05)
    }

    /// Mixed with another color: so many hundredths of it.
    fn mixed(self, other: Self, hundredths: u16) -> Self {
        let mix = |own: u8, other: u8| {
            let sum = u16::from(own) * (100 - hundredths) + u16::from(other) * hundredths;
            // A weighted mean of two bytes is a byte.
            u8::try_from((sum + 50) / 100).unwrap_or(u8::MAX)
        };
        let [r, g, b] = self.0;
        let [other_r, other_g, other_b] = other.0;
        Self([mix(r, other_r), mix(g, other_g), mix(b, other_b)])
    }

    /// As little of `end` mixed in as makes it readable with all of `others`; the color itself when it is already.
    fn toward(self, end: Self, others: &[Self], power: Power) -> Self {
        (0..=100)
            .step_by(2)
            .map(|hundredths| self.mixed(end, hundredths))
            .find(|color| others.iter().all(|other| color.contrast(*other, power) >= ENOUGH))
            .unwrap_or(end)
    }

    /// Relative luminance (WCAG 2.2).
    fn luminance(self, power: Power) -> f64 {
        let linear = |channel: u8| {
            let value = f64::from(channel) / 255.0;
            if value <= 0.04045 { value / 12.92 } else { power((value + 0.055) / 1.055) }
        };
        let [r, g, b] = self.0.map(linear);
        0.2126 * r + 0.7152 * g + 0.0722 * b
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn power(value: f64) -> f64 {
        value.powf(2.4)
    }

    fn every_color() -> impl Iterator<Item = Rgb> {
        let steps = [0_u8, 51, 102, 153, 204, 255];
        steps.into_iter().flat_map(move |r| {
            steps.into_iter().flat_map(move |g| steps.into_iter().map(move |b| Rgb([r, g, b])))
        })
    }

    #[test]
    fn contrast_is_what_the_standard_says() {
        assert!((WHITE.contrast(BLACK, power) - 21.0).abs() < 1e-9);
        assert!((WHITE.contrast(WHITE, power) - 1.0).abs() < 1e-9);
        assert!((Rgb([0x76; 3]).contrast(WHITE, power) - 4.54).abs() < 0.01);
    }

    #[test]
    fn whatever_the_brand_its_text_can_be_read() {
        let enough = |one: Rgb, other: Rgb| one.contrast(other, power) >= ENOUGH;
        for color in every_color() {
            let inks = [WHITE, BLACK, Rgb([255, 204, 0]), Rgb([120; 3]), color];
            for ink in inks.map(Some).into_iter().chain([None]) {
                let it = Palette::of(color, ink, power);
                let told = format!("{ink:?} on {color:?}: {it:?}");
                assert!(enough(it.light, LIGHT_SURFACE) && enough(it.light, WHITE), "{told}");
                assert!(enough(it.dark, DARK_SURFACE) && enough(it.dark, DARK_INK), "{told}");
                for (ink, ground) in [
                    (it.light_ink, it.light),
                    (it.light_ink, it.light_strong),
                    (it.dark_ink, it.dark),
                    (it.dark_ink, it.dark_strong),
                ] {
                    assert!(enough(ink, ground), "{told}");
                }
            }
        }
    }

    #[test]
    fn readable_colors_are_left_alone() {
        let (blue, sand) = (Rgb([0x1d, 0x4e, 0xd8]), Rgb([0xff, 0xf4, 0xd6]));
        let palette = Palette::of(blue, Some(sand), power);
        assert_eq!((palette.light, palette.light_ink), (blue, sand));
        assert_eq!(palette.dark_ink, DARK_INK);
    }

    #[test]
    fn what_is_no_color_is_none() {
        for text in ["", "#fff", "red", "#12345g", "#1234567", "url(x)", "#ääa", "##12345"] {
            assert_eq!(Rgb::parse(text), None, "{text}");
        }
        assert_eq!(Rgb::parse("0A84FF").map(Rgb::css).as_deref(), Some("#0a84ff"));
        assert_eq!(Rgb::parse("#0a84ff"), Some(Rgb([0x0a, 0x84, 0xff])));
    }

    #[test]
    fn the_style_sheet_has_the_same_surfaces() {
        let css = include_str!("../../style/tokens.css");
        for color in [LIGHT_SURFACE, DARK_SURFACE, DARK_INK, WHITE] {
            assert!(css.contains(&color.css()), "{}", color.css());
        }
        for token in TOKENS {
            assert!(css.contains(&format!("var({token})")), "{token}");
        }
    }
}
