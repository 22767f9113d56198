//! What an endpoint is: a struct of its parameters and a few constants.

use serde::Serialize;
use serde::de::DeserializeOwned;

/// One method of a vendor's API. The implementing struct holds its parameters, in the vendor's spelling.
///
/// The session is not among them: [`crate::encode()`] puts it where [`Meta::path`] and [`Meta::method`]
/// want it, so that a token is never a field of something that can be printed.
pub trait Endpoint: Serialize + DeserializeOwned + Send + 'static {
    /// What a successful call answers. `()` where [`Meta::answer`] is [`Answer::Bytes`].
    type Response: Serialize + DeserializeOwned + Send + 'static;
    /// Everything about the endpoint that does not depend on its types.
    const META: Meta;
}

/// Something to be done with every endpoint: an endpoint is a type, so a list of them cannot be looped over.
///
/// [`crate::opendrive::visit`] walks; tests hold fixtures against it and the server its routes.
pub trait Visitor {
    /// Called once per endpoint, in the order of the chapters.
    fn visit<E: Endpoint>(&mut self);
}

/// The constants of an endpoint, in one plain value so that most code need not be generic.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Meta {
    /// `chapter/verb_noun`, unique across the crate; the handler, the fixture and the test carry it too.
    pub name: &'static str,
    /// The HTTP verb.
    pub method: Method,
    /// The path below the API's base address, with parameters in braces:
    /// `/folder/list.json/{session_id}/{folder_id}`.
    pub path: &'static str,
    /// Further addresses under which the same is answered: what a document prints and the wire does not
    /// know, or the other way round. Requests are sent to [`Meta::path`].
    pub aliases: &'static [&'static str],
    /// Parameters that may stand in a query or a form several times: `filter=a&filter=b`.
    pub repeated: &'static [&'static str],
    /// Whether a session is needed.
    pub auth: Auth,
    /// How parameters that are not in the path travel.
    pub body: Body,
    /// What comes back.
    pub answer: Answer,
    /// The methods of the vendor's documents that this is (`guide 5.6`, `admin 1.2`), or what this project
    /// adds to them (`extension 5`).
    pub documented: &'static [&'static str],
}

impl Meta {
    /// [`Meta::path`] and [`Meta::aliases`].
    pub fn addresses(&self) -> impl Iterator<Item = &'static str> + use<> {
        std::iter::once(self.path).chain(self.aliases.iter().copied())
    }

    /// True when the path has a place for this parameter.
    #[must_use]
    pub fn path_has(&self, parameter: &str) -> bool {
        self.path.split('/').any(|part| placeholder(part) == Some(parameter))
    }
}

/// The name inside `{braces}`, if a path segment is a placeholder.
#[must_use]
pub fn placeholder(segment: &str) -> Option<&str> {
    segment.strip_prefix('{')?.strip_suffix('}')
}

/// The HTTP verbs that the vendors use.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Method {
    /// Reads.
    Get,
    /// Creates or acts.
    Post,
    /// Changes settings.
    Put,
    /// Removes.
    Delete,
}

impl Method {
    /// The verb as it stands in a request line.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Delete => "DELETE",
        }
    }
}

/// Who may call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Auth {
    /// Anybody; a session is not sent.
    None,
    /// Only who is signed in.
    Session,
    /// Both; a session shows more (a private file's download, for example).
    Optional,
}

/// How the parameters that are not in the path travel.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Body {
    /// In the query for GET and DELETE, as a JSON object for POST and PUT.
    Params,
    /// As text parts of `multipart/form-data`, followed by one file part of this name.
    Multipart(&'static str),
    /// In the query, with a `multipart/form-data` body that holds one file part of this name.
    QueryAndFile(&'static str),
}

/// What a successful answer holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    /// JSON of the endpoint's `Response`.
    Json,
    /// A file's or an image's bytes.
    Bytes,
}

/// Declares an endpoint: `endpoint!(ListFolder => FolderListing, "folder/list_folder", Get "/folder/…", Session, ["guide 5.6"])`.
///
/// Optional tail, in this order: `body = Body::Multipart("file_data")`, `answer = Bytes`,
/// `also = ["/folder/…"]` for [`Meta::aliases`], `repeated = ["filter"]` for [`Meta::repeated`].
macro_rules! endpoint {
    ($request:ty => $response:ty, $name:literal, $method:ident $path:literal, $auth:ident,
     [$($documented:literal),+] $(, body = $body:expr)? $(, answer = $answer:ident)?
     $(, also = [$($alias:literal),+])? $(, repeated = [$($repeated:literal),+])?) => {
        impl $crate::Endpoint for $request {
            type Response = $response;
            const META: $crate::Meta = $crate::Meta {
                name: $name,
                method: $crate::Method::$method,
                path: $path,
                aliases: &[$($($alias),+)?],
                repeated: &[$($($repeated),+)?],
                auth: $crate::Auth::$auth,
                body: endpoint!(@body $($body)?),
                answer: endpoint!(@answer $($answer)?),
                documented: &[$($documented),+],
            };
        }
    };
    (@body) => { $crate::Body::Params };
    (@body $body:expr) => { $body };
    (@answer) => { $crate::Answer::Json };
    (@answer $answer:ident) => { $crate::Answer::$answer };
}
pub(crate) use endpoint;
