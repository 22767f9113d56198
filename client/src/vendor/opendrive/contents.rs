//! What is in files, to be shown.

use std::ops::Range;
use std::rc::Rc;

use futures::{FutureExt, StreamExt};
use portico_api::opendrive::download::download_file::DownloadFile;
use portico_api::opendrive::file::get_file_thumb::GetFileThumb;

use super::OpenDrive;
use crate::blob::Blob;
use crate::drive::capability::{Call, Contents};
use crate::drive::model::FileId;
use crate::problem::Problem;
use crate::problem::answer::of_failure;
use crate::session::Attachment;
use crate::transport::retry::Repeat;
use crate::transport::{Incoming, Wants};

impl Contents for OpenDrive {
    fn read<'a>(
        &'a self,
        file: &'a FileId,
        range: Option<Range<u64>>,
        progress: Rc<dyn Fn(u64)>,
    ) -> Call<'a, Blob> {
        async move {
            let ask = DownloadFile {
                file_id: file.clone(),
                offset: None,
                inline: None,
                sharing_id: None,
                test: None,
                backup: None,
                temp_key: None,
            };
            let mut headers = Vec::new();
            if let Some(Range { start, end }) = range.clone() {
                let last = end.saturating_sub(1);
                headers.push(("Range", format!("bytes={start}-{last}")));
            }
            let attachment = Attachment { headers, wants: Wants::Stream, ..Attachment::default() };
            let answer = self.session.call_with(&ask, Repeat::WhenTransient, attachment).await?;
            // Who does not know ranges answers with everything from the beginning.
            let is_part = answer.status == 206;
            let length = answer.header("content-length").and_then(|it| it.parse::<u64>().ok());
            let whole = gather(answer, &*progress).await?;
            if length.is_some_and(|length| whole.len() < length) {
                return Err(Problem::Offline);
            }
            match range {
                Some(Range { start, end }) if !is_part => Ok(whole.slice(start, end)?),
                Some(_) | None => Ok(whole),
            }
        }
        .boxed_local()
    }

    fn thumbnail<'a>(&'a self, file: &'a FileId) -> Call<'a, Blob> {
        async move {
            let ask = GetFileThumb {
                file_id: file.clone(),
                sharing_id: None,
                time_offset: None,
                temp_key: None,
            };
            let attachment = Attachment { wants: Wants::Stream, ..Attachment::default() };
            let answer = self.session.call_with(&ask, Repeat::WhenTransient, attachment).await?;
            gather(answer, &|_| {}).await
        }
        .boxed_local()
    }
}

/// All of an answer's bytes; in a browser they stay outside of this program's memory.
pub(super) async fn gather(answer: Incoming, progress: &dyn Fn(u64)) -> Result<Blob, Problem> {
    let mut pieces = answer.into_pieces();
    let mut all = Vec::new();
    let mut size = 0;
    while let Some(piece) = pieces.next().await {
        let piece = piece.map_err(of_failure)?;
        size += piece.len();
        all.push(piece);
        progress(size);
    }
    Ok(Blob::join(&all)?)
}
