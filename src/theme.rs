//! The brand's color as tokens: corrected until text on it and in it can be read (WCAG 2.2, 1.4.3 AA).

/// A color as the screen has it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Rgb([u8; 3]);

const WHITE: Rgb = Rgb([255; 3]);
const BLACK: Rgb = Rgb([0; 3]);
/// The darkest surface of the light theme that brand-colored text stands on; `style/tokens.css` has the same.
const LIGHT_SURFACE: Rgb = Rgb([0xf1, 0xf3, 0xf7]);
/// The lightest surface of the dark theme that brand-colored text stands on; `style/tokens.css` has the same.
const DARK_SURFACE: Rgb = Rgb([0x24, 0x28, 0x31]);
#[cfg(test)]
/// Text on the brand's color in the dark theme; `style/tokens.css` has the same.
const DARK_INK: Rgb = Rgb([0x0e, 0x10, 0x14]);
/// The contrast of text, by WCAG 2.2 AA.
const ENOUGH: f64 = 4.5;

/// The tokens of a brand's color, by name; empty for what is no color, so that the usual ones stay.
#[must_use]
pub fn tokens(color: &str) -> Vec<(&'static str, String)> {
    let Some(color) = Rgb::parse(color) else { return Vec::new() };
    let light = color.toward(BLACK, LIGHT_SURFACE);
    let dark = color.toward(WHITE, DARK_SURFACE);
    vec![
        ("--brand-light", light.css()),
        ("--brand-light-strong", light.mixed(BLACK, 16).css()),
        ("--brand-dark", dark.css()),
        ("--brand-dark-strong", dark.mixed(WHITE, 16).css()),
    ]
}

impl Rgb {
    /// Reads `#rrggbb`.
    fn parse(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#')?;
        if digits.len() != 6 || !digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return None;
        }
        let byte = |at: usize| u8::from_str_radix(digits.get(at..at + 2)?, 16).ok();
        Some(Self([byte(0)?, byte(2)?, byte(4)?]))
    }

    /// Writes `#rrggbb`.
    fn css(self) -> String {
        const HEX: &[u8; 16] = b"0123456789abcdef";
        let mut out = String::from("#");
        for channel in self.0 {
            out.push(char::from(HEX[usize::from(channel >> 4)]));
            out.push(char::from(HEX[usize::from(channel & 15)]));
        }
        out
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

    /// As little of `end` mixed in as makes it readable on `surface`; the color itself when it is already.
    fn toward(self, end: Self, surface: Self) -> Self {
        (0..=100)
            .step_by(2)
            .map(|hundredths| self.mixed(end, hundredths))
            .find(|color| contrast(*color, surface) >= ENOUGH)
            .unwrap_or(end)
    }

    /// Relative luminance (WCAG 2.2).
    fn luminance(self) -> f64 {
        let linear = |channel: u8| {
            let value = f64::from(channel) / 255.0;
            if value <= 0.04045 { value / 12.92 } else { power((value + 0.055) / 1.055) }
        };
        let [r, g, b] = self.0.map(linear);
        0.2126 * r + 0.7152 * g + 0.0722 * b
    }
}

/// To the power of 2.4, by the browser: it has the function already.
#[cfg(target_arch = "wasm32")]
fn power(value: f64) -> f64 {
    js_sys::Math::pow(value, 2.4)
}

/// To the power of 2.4.
#[cfg(not(target_arch = "wasm32"))]
fn power(value: f64) -> f64 {
    value.powf(2.4)
}

/// Contrast ratio (WCAG 2.2), from 1 to 21.
fn contrast(one: Rgb, other: Rgb) -> f64 {
    let (one, other) = (one.luminance(), other.luminance());
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn contrast_is_what_the_standard_says() {
        assert!((contrast(WHITE, BLACK) - 21.0).abs() < 1e-9);
        assert!((contrast(WHITE, WHITE) - 1.0).abs() < 1e-9);
        let gray = Rgb([0x76; 3]);
        assert!((contrast(gray, WHITE) - 4.54).abs() < 0.01);
    }

    #[test]
    fn whatever_the_brand_its_text_can_be_read() {
        let steps = [0_u8, 51, 102, 153, 204, 255];
        for r in steps {
            for g in steps {
                for b in steps {
                    let color = Rgb([r, g, b]);
                    let light = color.toward(BLACK, LIGHT_SURFACE);
                    let dark = color.toward(WHITE, DARK_SURFACE);
                    assert!(contrast(light, LIGHT_SURFACE) >= ENOUGH, "{color:?}");
                    assert!(contrast(light, WHITE) >= ENOUGH, "white text on {color:?}");
                    assert!(contrast(dark, DARK_SURFACE) >= ENOUGH, "{color:?}");
                    assert!(contrast(dark, DARK_INK) >= ENOUGH, "dark text on {color:?}");
                }
            }
        }
    }

    #[test]
    fn a_readable_brand_is_left_alone() {
        let tokens = tokens("#1d4ed8");
        assert_eq!(tokens.first(), Some(&("--brand-light", "#1d4ed8".to_owned())));
    }

    #[test]
    fn what_is_no_color_changes_nothing() {
        for text in ["", "#fff", "red", "#12345g", "#1234567", "url(x)", "#ääa"] {
            assert_eq!(tokens(text), Vec::new(), "{text}");
        }
    }

    #[test]
    fn the_style_sheet_has_the_same_surfaces() {
        let css = include_str!("../style/tokens.css");
        for color in [LIGHT_SURFACE, DARK_SURFACE, DARK_INK] {
            assert!(css.contains(&color.css()), "{}", color.css());
        }
    }
}
