//! Makes the demo's pictures, documents, sounds and tracks out of nothing, quickly.

use image::codecs::jpeg::JpegEncoder;
use image::imageops::{FilterType, resize};
use image::{ImageError, Rgb, RgbImage};

/// Three colors: sky, middle, foreground.
pub(super) type Colors = [[u8; 3]; 3];

/// A picture as it is drawn, before it is enlarged: drawing costs far more than enlarging.
const WIDTH: u32 = 300;
const HEIGHT: u32 = 200;

/// Samples per second of a sound.
const RATE: u32 = 44_100;

/// A landscape of soft hills as a JPEG picture, `scale` times as large as it is drawn, with the grain of a camera.
pub(super) fn picture(colors: Colors, scale: u32) -> Result<Vec<u8>, ImageError> {
    let [sky, middle, ground] = colors.map(|color| color.map(f32::from));
    let mix = |from: [f32; 3], to: [f32; 3], share: f32| -> [f32; 3] {
        std::array::from_fn(|channel| from[channel] + (to[channel] - from[channel]) * share)
    };
    let drawn = RgbImage::from_fn(WIDTH, HEIGHT, |x, y| {
        #[expect(clippy::cast_precision_loss, reason = "pixel counts are small")]
        let (across, down) = (x as f32 / WIDTH as f32, y as f32 / HEIGHT as f32);
        let hill = |height: f32, waves: f32, shift: f32| {
            height
                + 0.06 * (across * waves + shift).sin()
                + 0.03 * (across * waves * 2.3 + shift).cos()
        };
        let mut color = mix(sky, middle, (down * 1.3).min(1.0));
        let sun = ((across - 0.7).powi(2) + ((down - 0.28) * 0.67).powi(2)).sqrt();
        color = mix(color, [255.0, 250.0, 235.0], (0.16 - sun).clamp(0.0, 0.16) * 4.0);
        for (layer, share) in [(0.55, 0.35), (0.68, 0.65), (0.82, 0.95)] {
            if down > hill(layer, 6.0 + layer * 5.0, layer * 17.0) {
                color = mix(middle, ground, share);
            }
        }
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped")]
        Rgb(color.map(|channel| channel.clamp(0.0, 255.0) as u8))
    });
    let mut large = resize(&drawn, WIDTH * scale, HEIGHT * scale, FilterType::Triangle);
    let mut noise = 0x2545_f491_4f6c_dd1d_u64;
    for pixels in large.chunks_mut(8) {
        noise =
            noise.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        for (channel, grain) in pixels.iter_mut().zip((noise ^ (noise >> 29)).to_be_bytes()) {
            *channel = channel.saturating_add(grain & 15);
        }
    }
    let mut out = Vec::new();
    JpegEncoder::new_with_quality(&mut out, 93).encode_image(&large)?;
    Ok(out)
}

/// A page of text as a PDF document (PDF 32000-1:2008, chapter 7.5), with a JPEG picture of the same format as
/// [`picture`]'s above it.
pub(super) fn pdf(title: &str, lines: &[&str], picture: Option<&[u8]>) -> Vec<u8> {
    let escape = |text: &str| -> String {
        text.chars()
            .filter(char::is_ascii)
            .flat_map(|c| if "()\\".contains(c) { vec!['\\', c] } else { vec![c] })
            .collect()
    };
    let mut page = String::new();
    if picture.is_some() {
        page.push_str("q 451 0 0 301 72 470 cm /P1 Do Q ");
    }
    let top = if picture.is_some() { 420 } else { 760 };
    page.push_str(&format!("BT /F1 22 Tf 72 {top} Td ({}) Tj /F1 12 Tf 0 -24 Td", escape(title)));
    for line in lines {
        page.push_str(&format!(" 0 -18 Td ({}) Tj", escape(line)));
    }
    page.push_str(" ET");
    let image = picture.unwrap_or_default();
    let mut objects = vec![
        b"<< /Type /Catalog /Pages 2 0 R >>".to_vec(),
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>".to_vec(),
        format!(
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R \
             /Resources << /Font << /F1 4 0 R >>{} >> >>",
            if picture.is_some() { " /XObject << /P1 6 0 R >>" } else { "" }
        )
        .into_bytes(),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>".to_vec(),
        format!("<< /Length {} >>\nstream\n{page}\nendstream", page.len()).into_bytes(),
    ];
    if picture.is_some() {
        let (width, height) = size(image);
        let head = format!(
            "<< /Type /XObject /Subtype /Image /Width {width} /Height {height} /ColorSpace /DeviceRGB \
             /BitsPerComponent 8 /Filter /DCTDecode /Length {} >>\nstream\n",
            image.len()
        );
        objects.push([head.as_bytes(), image, b"\nendstream"].concat());
    }
    let mut out = b"%PDF-1.4\n".to_vec();
    let mut places = String::new();
    for (index, object) in objects.iter().enumerate() {
        places.push_str(&format!("{:010} 00000 n \n", out.len()));
        out.extend_from_slice(format!("{} 0 obj\n", index + 1).as_bytes());
        out.extend_from_slice(object);
        out.extend_from_slice(b"\nendobj\n");
    }
    let (begin, count) = (out.len(), objects.len() + 1);
    let tail = format!(
        "xref\n0 {count}\n0000000000 65535 f \n{places}\
         trailer\n<< /Size {count} /Root 1 0 R >>\nstartxref\n{begin}\n%%EOF\n"
    );
    out.extend_from_slice(tail.as_bytes());
    out
}

/// Width and height of a JPEG picture, as its frame header says (ITU T.81, B.2.2); nothing for what is none.
fn size(jpeg: &[u8]) -> (u16, u16) {
    let frame = jpeg.windows(9).find(|bytes| bytes.starts_with(&[0xff, 0xc0]));
    frame.map_or((0, 0), |frame| {
        (u16::from_be_bytes([frame[7], frame[8]]), u16::from_be_bytes([frame[5], frame[6]]))
    })
}

/// A little melody as a WAV file: notes in half tones above A, a third of a second each.
pub(super) fn melody(notes: &[u8]) -> Vec<u8> {
    let samples = RATE / 3;
    let mut sound = Vec::new();
    for note in notes {
        let pitch = 220.0 * 2_f32.powf(f32::from(*note) / 12.0);
        #[expect(clippy::cast_precision_loss, reason = "sample counts are small")]
        let step = pitch * std::f32::consts::TAU / RATE as f32;
        let (mut phase, mut loudness) = (0_f32, 9_000_f32);
        for _ in 0..samples {
            phase += step;
            loudness *= 0.999_85;
            #[expect(clippy::cast_possible_truncation, reason = "less loud than 16 bits allow")]
            let sample = (phase.sin() * loudness) as i16;
            sound.extend_from_slice(&sample.to_le_bytes());
        }
    }
    let length = u32::try_from(sound.len()).unwrap_or(u32::MAX);
    let mut out = Vec::with_capacity(sound.len() + 44);
    out.extend_from_slice(b"RIFF");
    out.extend_from_slice(&(length + 36).to_le_bytes());
    // One channel of 16-bit samples.
    out.extend_from_slice(b"WAVEfmt \x10\0\0\0\x01\0\x01\0");
    out.extend_from_slice(&RATE.to_le_bytes());
    out.extend_from_slice(&(RATE * 2).to_le_bytes());
    out.extend_from_slice(b"\x02\0\x10\0data");
    out.extend_from_slice(&length.to_le_bytes());
    out.extend(sound);
    out
}

/// A tour around a lake as a GPX 1.1 track of so many points.
pub(super) fn track(name: &str, points: u32) -> String {
    let mut out = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <gpx version=\"1.1\" creator=\"Portico\" xmlns=\"http://www.topografix.com/GPX/1/1\">\n\
         <trk><name>{name}</name><trkseg>\n"
    );
    for point in 0..points {
        let turn = f64::from(point) / f64::from(points) * std::f64::consts::TAU;
        let wobble = (turn * 23.0).sin() * 0.004;
        let (lat, lon) =
            (47.62 + (0.11 + wobble) * turn.sin(), 9.37 + (0.28 + wobble) * turn.cos());
        let height = 396.0 + 9.0 * (turn * 11.0).sin();
        out.push_str(&format!(
            "<trkpt lat=\"{lat:.6}\" lon=\"{lon:.6}\"><ele>{height:.1}</ele></trkpt>\n"
        ));
    }
    out.push_str("</trkseg></trk>\n</gpx>\n");
    out
}
