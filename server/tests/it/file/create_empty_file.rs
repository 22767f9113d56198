//! `POST /file.json`.

use portico_api::FolderId;
use portico_api::opendrive::file::create_empty_file::{CreateEmptyFile, FileType};

use crate::folder::no_folder;
use crate::support::{NO_IDS, TestServer, root};

fn ask(folder: &FolderId, file_type: FileType) -> CreateEmptyFile {
    CreateEmptyFile {
        access_folder_id: Some("0".into()),
        folder_id: folder.clone(),
        file_type,
        sharing_id: None,
    }
}

#[tokio::test]
async fn documents_begin_empty_and_open() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let kinds = [
        (FileType::Txt, "Text.txt", None),
        (FileType::Doc, "Document.docx", Some("word/document.xml")),
        (FileType::Xls, "Table.xlsx", Some("xl/workbook.xml")),
        (FileType::Ppt, "Presentation.pptx", Some("ppt/presentation.xml")),
    ];
    let mut made = Vec::new();
    for (kind, name, part) in kinds {
        let entry = server.send(&ada, &ask(&root(), kind)).await;
        assert_eq!((entry.name.as_str(), entry.version), (name, 1));
        let listing = server.list(&ada, &root()).await;
        assert_eq!(entry.dir_update_time, Some(listing.dir_update_time));
        made.push((entry, name, part));
    }
    // Afterwards: downloads are counted, which changes the folder.
    for (entry, name, part) in made {
        let body = server.download(&ada, &entry.file_id).await.body;
        assert_eq!(body.len() as u64, entry.size);
        match part {
            None => assert!(body.is_empty()),
            Some(part) => {
                assert!(body.starts_with(b"PK\x03\x04"), "{name}");
                assert!(body.windows(part.len()).any(|found| found == part.as_bytes()), "{name}");
            }
        }
    }
    assert_eq!(server.send(&ada, &ask(&root(), FileType::Txt)).await.name, "Text (1).txt");
    assert_eq!(server.send(&ada, &ask(&root(), FileType::Doc)).await.name, "Document (1).docx");
}

#[tokio::test]
async fn only_in_folders_of_ones_own() {
    let server = TestServer::new().await;
    let (ada, bob) = (server.ada().await, server.bob().await);
    let folder = server.make_folder(&ada, &root(), "Folder").await;
    assert_eq!(server.refused(&bob, &ask(&folder, FileType::Txt)).await, no_folder());
    for id in NO_IDS {
        assert_eq!(server.refused(&ada, &ask(&id.into(), FileType::Doc)).await, no_folder());
    }
    let answer = server
        .post(
            "/api/v1/file.json",
            "application/json",
            format!("{{\"session_id\":\"{ada}\",\"folder_id\":\"0\",\"file_type\":\"exe\"}}"),
        )
        .await;
    assert_eq!(answer.refusal().0, 400);
}
