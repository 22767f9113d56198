//! What is in the demo account's drive: the things of somebody who builds a garden house, sings and travels.

use portico_api::FolderId;

use super::{Drive, make, texts};
use crate::services::problem::Problem;
use crate::services::trash::{self, Items};

const HARBOR: make::Colors = [[255, 196, 143], [122, 81, 140], [18, 30, 66]];
const LAVENDER: make::Colors = [[250, 222, 236], [163, 120, 201], [58, 42, 104]];
const NIGHT: make::Colors = [[40, 52, 96], [16, 20, 44], [240, 178, 74]];
const GLACIER: make::Colors = [[233, 246, 255], [120, 184, 222], [24, 74, 120]];
const MEADOW: make::Colors = [[186, 226, 255], [168, 212, 120], [52, 110, 60]];
const EVENING: make::Colors = [[255, 214, 140], [226, 104, 84], [64, 28, 72]];
const PAPER: make::Colors = [[250, 248, 242], [232, 226, 212], [140, 126, 104]];

const LULLABY: &[u8] =
    &[3, 7, 10, 15, 10, 7, 3, 5, 8, 12, 17, 12, 8, 5, 7, 10, 14, 19, 14, 10, 7, 3];
const ROUND: &[u8] = &[0, 2, 4, 0, 0, 2, 4, 0, 4, 5, 7, 7, 4, 5, 7, 7, 7, 9, 7, 5, 4, 0];

impl Drive {
    /// Puts everything there.
    pub(super) async fn fill(&self) -> Result<(), Problem> {
        self.documents().await?;
        self.photos().await?;
        self.travel().await?;
        self.projects().await?;
        self.invoices().await?;
        self.music().await?;
        self.top().await?;
        self.trash().await
    }

    async fn documents(&self) -> Result<(), Problem> {
        let documents = self.folder(&FolderId::root(), "Documents", 310).await?;
        let contracts = self.folder(&documents, "Contracts", 300).await?;
        let scan = self.drawn(PAPER, 2).await?;
        let pdf = |title: &str, lines: &[&str]| make::pdf(title, lines, Some(&scan));
        self.file(&contracts, "Rental agreement.pdf", 296, pdf("Rental agreement", texts::RENTAL))
            .await?;
        self.file(&contracts, "Insurance.pdf", 241, pdf("Insurance", texts::INSURANCE)).await?;
        self.file(&documents, "Travel checklist.txt", 188, texts::CHECKLIST).await?;
        self.file(&documents, "Budget 2026.csv", 90, texts::BUDGET).await?;
        self.file(&documents, "Meeting notes.md", 12, texts::NOTES).await?;
        self.file(&documents, "Über uns – Entwurf.md", 5, texts::ABOUT).await?;
        Ok(())
    }

    async fn photos(&self) -> Result<(), Problem> {
        let photos = self.folder(&FolderId::root(), "Photos", 280).await?;
        let alps = self.folder(&photos, "Alps 2026", 120).await?;
        let pictures = [
            (&photos, "Harbor at dawn.jpg", 270, HARBOR, 3),
            (&photos, "Lavender field.jpg", 205, LAVENDER, 4),
            (&photos, "Night train.jpg", 150, NIGHT, 3),
            (&alps, "Glacier.jpg", 118, GLACIER, 4),
            (&alps, "Meadow.jpg", 118, MEADOW, 3),
            (&alps, "Last light.jpg", 117, EVENING, 4),
        ];
        for (folder, name, days, colors, scale) in pictures {
            self.file(folder, name, days, self.drawn(colors, scale).await?).await?;
        }
        Ok(())
    }

    async fn travel(&self) -> Result<(), Problem> {
        let travel = self.folder(&FolderId::root(), "Travel", 95).await?;
        let lisbon = self.folder(&travel, "Lisbon in spring", 94).await?;
        self.file(&lisbon, "Itinerary.md", 92, texts::ITINERARY).await?;
        self.file(&lisbon, "Old town.jpg", 80, self.drawn(EVENING, 3).await?).await?;
        let track = make::track("Around Lake Constance", 2400);
        self.file(&travel, "Around Lake Constance.gpx", 51, track).await?;
        Ok(())
    }

    async fn projects(&self) -> Result<(), Problem> {
        let projects = self.folder(&FolderId::root(), "Projects", 200).await?;
        let garden = self.folder(&projects, "Garden house", 180).await?;
        self.file(&garden, "Plan.md", 176, texts::PLAN).await?;
        self.file(&garden, "Costs.csv", 60, texts::COSTS).await?;
        let drawings = self.folder(&garden, "Drawings", 170).await?;
        let floor = self.folder(&drawings, "Ground floor", 169).await?;
        self.file(&floor, "Floor plan.svg", 168, texts::FLOOR_PLAN).await?;
        let site = self.folder(&projects, "Website", 75).await?;
        self.file(&site, "index.html", 70, texts::INDEX_HTML).await?;
        self.file(&site, "style.css", 70, texts::STYLE_CSS).await?;
        self.file(&site, "settings.json", 33, texts::SETTINGS_JSON).await?;
        Ok(())
    }

    async fn invoices(&self) -> Result<(), Problem> {
        let invoices = self.folder(&FolderId::root(), "Invoices", 260).await?;
        let heads = [self.drawn(PAPER, 1).await?, self.drawn(PAPER, 2).await?];
        for number in 1..=40_i64 {
            let days = 262 - number * 6;
            let amount =
                format!("Amount due: {}.{:02} EUR", 40 + number * 37 % 460, number * 53 % 100);
            let title = format!("Invoice {}", 1000 + number);
            let lines = ["Thank you for your order.", amount.as_str(), "Payable within 14 days."];
            let head = heads.get(usize::from(number % 3 == 0)).map(Vec::as_slice);
            let text = format!("{title}.pdf");
            self.file(&invoices, &text, days, make::pdf(&title, &lines, head)).await?;
        }
        Ok(())
    }

    async fn music(&self) -> Result<(), Problem> {
        let music = self.folder(&FolderId::root(), "Music", 160).await?;
        self.file(&music, "Lullaby, second idea.wav", 57, make::melody(LULLABY)).await?;
        Ok(())
    }

    async fn top(&self) -> Result<(), Problem> {
        let root = FolderId::root();
        self.folder(&root, "Scans", 21).await?;
        let balcony = self.drawn(MEADOW, 3).await?;
        let card = make::pdf("Garden party", texts::PARTY, Some(&balcony));
        self.file(&root, "Balcony in June.jpg", 158, balcony).await?;
        self.file(&root, "Choir – first verse.wav", 34, make::melody(ROUND)).await?;
        self.file(&root, "Contacts.vcf", 83, texts::CONTACTS).await?;
        self.file(&root, "Garden party.pdf", 18, card).await?;
        self.file(&root, "Larch and screws.csv", 2, texts::COSTS).await?;
        self.file(&root, "Reading list.md", 64, texts::READING).await?;
        self.file(&root, "Recipes for guests.md", 9, texts::RECIPES).await?;
        self.file(&root, "Welcome.md", 30, texts::WELCOME).await?;
        Ok(())
    }

    async fn trash(&self) -> Result<(), Problem> {
        let root = FolderId::root();
        let draft = self.file(&root, "Old draft.txt", 44, texts::DRAFT).await?;
        let temporary = self.folder(&root, "Temporary", 41).await?;
        self.file(&temporary, "Scratch.txt", 41, texts::DRAFT).await?;
        self.put_away(8, Items::Files(vec![draft])).await?;
        self.put_away(3, Items::Folders(vec![temporary])).await
    }

    async fn put_away(&self, days: i64, items: Items) -> Result<(), Problem> {
        trash::put(&self.ago(days, 15), &self.user, items).await?;
        Ok(())
    }

    /// A picture, drawn on a thread of its own.
    async fn drawn(&self, colors: make::Colors, scale: u32) -> Result<Vec<u8>, Problem> {
        let picture = tokio::task::spawn_blocking(move || make::picture(colors, scale)).await?;
        picture.map_err(|error| Problem::Broken(format!("a picture: {error}")))
    }
}
