//! The bytes of a zip archive's headers (APPNOTE 6.3.9).

use bytes::{BufMut, Bytes, BytesMut};

use super::plan::Entry;

/// From here on a number does not fit the classic fields.
const LIMIT_32: u64 = 0xffff_ffff;
const LIMIT_16: usize = 0xffff;

/// Sizes and checksum follow the data (bit 3), names are UTF-8 (bit 11).
const FLAGS: u16 = 0x0808;

const VERSION_PLAIN: u16 = 20;
const VERSION_ZIP64: u16 = 45;

/// How many bytes a piece of the directory has, about.
const PIECE: usize = 256 * 1024;

/// The directory at the end, which grows with every entry that was written.
#[derive(Default)]
pub(super) struct Directory {
    /// As it will be sent, in pieces: one that grew as a whole would be copied again and again.
    pieces: Vec<Bytes>,
    last: BytesMut,
    count: usize,
    position: u64,
}

fn is_large(entry: &Entry) -> bool {
    entry.size >= LIMIT_32
}

fn header_length(entry: &Entry) -> u64 {
    30 + entry.name.len() as u64 + if is_large(entry) { 20 } else { 0 }
}

fn descriptor_length(entry: &Entry) -> u64 {
    if is_large(entry) { 24 } else { 16 }
}

/// How many bytes the whole archive will have.
pub(super) fn length(entries: &[Entry]) -> u64 {
    let mut position = 0;
    let mut directory = 0;
    for entry in entries {
        directory += directory_length(entry, position);
        position += header_length(entry) + entry.size + descriptor_length(entry);
    }
    let is_zip64 = needs_zip64(entries.len(), position, directory);
    position + directory + if is_zip64 { 56 + 20 } else { 0 } + 22
}

fn directory_length(entry: &Entry, offset: u64) -> u64 {
    46 + entry.name.len() as u64 + extra_length(entry, offset)
}

fn extra_length(entry: &Entry, offset: u64) -> u64 {
    match (is_large(entry), offset >= LIMIT_32) {
        (false, false) => 0,
        (true, false) => 4 + 16,
        (false, true) => 4 + 8,
        (true, true) => 4 + 24,
    }
}

fn needs_zip64(count: usize, directory_offset: u64, directory_size: u64) -> bool {
    count >= LIMIT_16 || directory_offset >= LIMIT_32 || directory_size >= LIMIT_32
}

/// Eight-byte numbers that go into a four-byte field, or are marked as being elsewhere.
fn narrow(value: u64) -> u32 {
    u32::try_from(value).unwrap_or(u32::MAX)
}

fn narrow_16(value: usize) -> u16 {
    u16::try_from(value).unwrap_or(u16::MAX)
}

impl Directory {
    /// What stands before an entry's data.
    pub(super) fn begin(&mut self, entry: &Entry) -> Bytes {
        let large = is_large(entry);
        let (time, date) = dos_time(entry.modified);
        let mut out = BytesMut::with_capacity(64 + entry.name.len());
        out.put_u32_le(0x0403_4b50);
        out.put_u16_le(if large { VERSION_ZIP64 } else { VERSION_PLAIN });
        out.put_u16_le(FLAGS);
        out.put_u16_le(0);
        out.put_u16_le(time);
        out.put_u16_le(date);
        out.put_u32_le(0);
        out.put_u32_le(if large { u32::MAX } else { 0 });
        out.put_u32_le(if large { u32::MAX } else { 0 });
        out.put_u16_le(narrow_16(entry.name.len()));
        out.put_u16_le(if large { 20 } else { 0 });
        out.put_slice(entry.name.as_bytes());
        if large {
            out.put_u16_le(1);
            out.put_u16_le(16);
            out.put_u64_le(0);
            out.put_u64_le(0);
        }
        out.freeze()
    }

    /// What stands behind an entry's data.
    pub(super) fn end(&mut self, entry: &Entry, checksum: u32) -> Bytes {
        let mut out = BytesMut::with_capacity(24);
        out.put_u32_le(0x0807_4b50);
        out.put_u32_le(checksum);
        if is_large(entry) {
            out.put_u64_le(entry.size);
            out.put_u64_le(entry.size);
        } else {
            out.put_u32_le(narrow(entry.size));
            out.put_u32_le(narrow(entry.size));
        }
        put_directory_entry(&mut self.last, entry, checksum, self.position);
        if self.last.len() >= PIECE {
            self.pieces.push(self.last.split().freeze());
        }
        self.count += 1;
        self.position += header_length(entry) + entry.size + descriptor_length(entry);
        out.freeze()
    }

    /// The directory, which ends the archive, in pieces.
    pub(super) fn finish(self) -> Vec<Bytes> {
        let Self { mut pieces, last: mut out, count, position: offset } = self;
        let size = pieces.iter().map(Bytes::len).sum::<usize>() as u64 + out.len() as u64;
        if needs_zip64(count, offset, size) {
            out.put_u32_le(0x0606_4b50);
            out.put_u64_le(44);
            out.put_u16_le(VERSION_ZIP64);
            out.put_u16_le(VERSION_ZIP64);
            out.put_u32_le(0);
            out.put_u32_le(0);
            out.put_u64_le(count as u64);
            out.put_u64_le(count as u64);
            out.put_u64_le(size);
            out.put_u64_le(offset);
            out.put_u32_le(0x0706_4b50);
            out.put_u32_le(0);
            out.put_u64_le(offset + size);
            out.put_u32_le(1);
        }
        out.put_u32_le(0x0605_4b50);
        out.put_u16_le(0);
        out.put_u16_le(0);
        out.put_u16_le(narrow_16(count));
        out.put_u16_le(narrow_16(count));
        out.put_u32_le(narrow(size));
        out.put_u32_le(narrow(offset));
        out.put_u16_le(0);
        pieces.push(out.freeze());
        pieces
    }
}

fn put_directory_entry(out: &mut BytesMut, entry: &Entry, checksum: u32, offset: u64) {
    let (time, date) = dos_time(entry.modified);
    let extra = extra_length(entry, offset);
    out.put_u32_le(0x0201_4b50);
    // Made by Unix, so that the rights below are read.
    out.put_u16_le(0x0300 | if extra > 0 { VERSION_ZIP64 } else { VERSION_PLAIN });
    out.put_u16_le(if extra > 0 { VERSION_ZIP64 } else { VERSION_PLAIN });
    out.put_u16_le(FLAGS);
    out.put_u16_le(0);
    out.put_u16_le(time);
    out.put_u16_le(date);
    out.put_u32_le(checksum);
    out.put_u32_le(narrow(entry.size));
    out.put_u32_le(narrow(entry.size));
    out.put_u16_le(narrow_16(entry.name.len()));
    out.put_u16_le(u16::try_from(extra).unwrap_or(0));
    out.put_u16_le(0);
    out.put_u16_le(0);
    out.put_u16_le(0);
    let is_folder = entry.name.ends_with('/');
    out.put_u32_le(if is_folder { 0o040_755 << 16 | 0x10 } else { 0o100_644 << 16 });
    out.put_u32_le(narrow(offset));
    out.put_slice(entry.name.as_bytes());
    if extra > 0 {
        out.put_u16_le(1);
        out.put_u16_le(u16::try_from(extra - 4).unwrap_or(0));
        if is_large(entry) {
            out.put_u64_le(entry.size);
            out.put_u64_le(entry.size);
        }
        if offset >= LIMIT_32 {
            out.put_u64_le(offset);
        }
    }
}

/// A moment as MS-DOS wrote it, in UTC: time and date. Years before 1980 become 1980.
fn dos_time(seconds: i64) -> (u16, u16) {
    const EPOCH_1980: i64 = 315_532_800;
    let seconds = seconds.clamp(EPOCH_1980, 4_354_819_198);
    let (year, month, day) = crate::clock::civil(seconds);
    let of_day = seconds.rem_euclid(86_400);
    let (hour, minute, second) = (of_day / 3600, of_day / 60 % 60, of_day % 60);
    let time = hour << 11 | minute << 5 | (second / 2);
    let date = (year - 1980) << 9 | i64::from(month) << 5 | i64::from(day);
    (u16::try_from(time).unwrap_or(0), u16::try_from(date).unwrap_or(0x21))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moment_becomes_what_ms_dos_wrote() {
        // 2024-02-29 12:34:56
        assert_eq!(dos_time(1_709_210_096), (12 << 11 | 34 << 5 | 28, 44 << 9 | 2 << 5 | 29));
        assert_eq!(dos_time(0), (0, 1 << 5 | 1));
    }

    #[test]
    fn the_length_is_known_before_anything_is_written() {
        let entry =
            |name: &str, size| Entry { name: name.to_owned(), content: None, size, modified: 0 };
        let sets = [
            vec![],
            vec![entry("a.txt", 5), entry("b/", 0)],
            vec![entry("big", 5 << 30), entry("behind", 1), entry("huge", LIMIT_32)],
        ];
        for entries in sets {
            let mut directory = Directory::default();
            let mut written = 0;
            for entry in &entries {
                written += directory.begin(entry).len() as u64 + entry.size;
                written += directory.end(entry, 0).len() as u64;
            }
            written += directory.finish().iter().map(Bytes::len).sum::<usize>() as u64;
            assert_eq!(written, length(&entries));
        }
    }
}
