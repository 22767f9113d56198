//! Whatever the line does, every byte arrives: faults by chance between browser and server, from a seed.

use anyhow::Context as _;
use support::{Folder, Key, Name, Result, Role, Stage, browser, seeds, zip_holds};

/// Stories that every run tells.
const USUAL: u64 = 2;
/// Faults of a story.
const FAULTS: u32 = 12;
/// What the browser itself says of such faults. A chunk whose answer was lost is sent again, and refused: the server has it.
const EXPECTED: [&str; 5] = [
    "net::ERR_",
    "upload_file_chunk.json - Failed to load resource: the server responded with a status of 400 (",
    "429 (",
    "500 (",
    "503 (",
];
/// Bytes of files: nothing, what goes whole, what is one chunk, what is several.
const SIZES: [u64; 6] = [0, 1, 4096, 300_000, 3_000_000, 18 << 20];

#[test]
fn every_byte_arrives_whatever_the_line_does() {
    for seed in seeds(USUAL) {
        browser(async move |stage| tell(stage, seed).await.with_context(|| format!("seed {seed}")));
    }
}

async fn tell(stage: &mut Stage, seed: u64) -> Result {
    let relay = stage.relay().await?;
    let page = &stage.page;
    let folder = Folder::new()?;
    let mut dice = fastrand::Rng::with_seed(seed);
    // With this one there are always several, which come as an archive.
    let mut files = vec![("top.bin".to_owned(), folder.file("Weather/top.bin", 17)?)];
    for number in 0..dice.usize(3..9) {
        let around = ["", "deep/", "deep/deeper/"][dice.usize(0..3)];
        let name = format!("{around}{number}.bin");
        let size = SIZES[dice.usize(0..SIZES.len())];
        files.push((name.clone(), folder.file(&format!("Weather/{name}"), size)?));
    }
    page.sign_in().await?;
    page.open_folder("Scans").await?;
    relay.storm("/upload/", seed, dice.u32(1..=FAULTS));
    page.choose_folder(&folder.path().join("Weather")).await?;
    page.wait_all_done(files.len()).await?;
    relay.heal();
    page.assert_clean_but(&EXPECTED).await?;
    page.open_folder("Weather").await?;
    page.row(Name::Any).wait().await?;
    page.listing().press(Key::Control + "a").await?;
    page.get(Role::Toolbar, "Actions for the selection").button("Download").click().await?;
    zip_holds(&page.downloaded("Weather.zip").await?, &files)
}
