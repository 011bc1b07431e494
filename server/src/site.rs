//! Files that browsers fetch: read into memory at the start, so that an address can only name what was there, and a
//! newer build beside us changes nothing under our feet.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    sync::Arc,
};

use app::request::takes;
use axum::{
    body::{Body, Bytes},
    response::Response,
};
use http::{HeaderMap, HeaderValue, StatusCode, header};

use crate::settings::{Refused, Settings};

/// The longest a browser can keep a file whose name changes with its content.
pub(crate) const FOR_EVER: HeaderValue = HeaderValue::from_static("public, max-age=31536000, immutable");

/// How long a browser keeps a file whose name stays.
const ONE_DAY: HeaderValue = HeaderValue::from_static("public, max-age=86400");

/// Every file of the site by its address.
#[derive(Clone, Debug, Default)]
pub struct Site(Arc<BTreeMap<String, SiteFile>>);

/// One file, as it is and as the build compressed it.
#[derive(Clone, Debug)]
struct SiteFile {
    kind: HeaderValue,
    kept: HeaderValue,
    plain: Bytes,
    brotli: Option<Bytes>,
    gzip: Option<Bytes>,
}

/// The folder of the site: as set, or beside the program.
///
/// # Errors
/// [`Refused`] when none is set and there is none beside the program.
pub fn folder(settings: &Settings) -> Result<PathBuf, Refused> {
    if let Some(folder) = &settings.site {
        return Ok(folder.clone());
    }
    let beside = std::env::current_exe().ok().and_then(|program| Some(program.parent()?.join("site")));
    beside.filter(|folder| folder.is_dir()).ok_or_else(|| {
        Refused::new(
            "MEDMIG_SITE",
            "is not set, and there is no folder named site beside the program: run `make build`",
        )
    })
}

impl Site {
    /// Reads the folder and those in it. Files whose kind we do not know, and hidden ones, are left out.
    ///
    /// # Errors
    /// When a file cannot be read.
    pub fn read(folder: &Path) -> std::io::Result<Self> {
        let mut files = BTreeMap::new();
        read_into(&mut files, folder, "/")?;
        Ok(Self(Arc::new(files)))
    }

    /// The addresses outside `/pkg/`, which the router names one by one.
    pub fn public_paths(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str).filter(|path| !path.starts_with("/pkg/"))
    }

    /// The file at `path`, in the smallest form that the browser takes.
    pub fn find(&self, path: &str, headers: &HeaderMap) -> Option<Response> {
        let file = self.0.get(path)?;
        let (coding, bytes) = match (&file.brotli, &file.gzip) {
            (Some(bytes), _) if takes(headers, "br") => (Some("br"), bytes),
            (_, Some(bytes)) if takes(headers, "gzip") => (Some("gzip"), bytes),
            _ => (None, &file.plain),
        };
        let mut response = Response::new(Body::from(bytes.clone()));
        *response.status_mut() = StatusCode::OK;
        let out = response.headers_mut();
        out.insert(header::CONTENT_TYPE, file.kind.clone());
        out.insert(header::CACHE_CONTROL, file.kept.clone());
        out.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
        if let Some(coding) = coding {
            out.insert(header::CONTENT_ENCODING, HeaderValue::from_static(coding));
        }
        Some(response)
    }
}

fn read_into(files: &mut BTreeMap<String, SiteFile>, folder: &Path, address: &str) -> std::io::Result<()> {
    for entry in std::fs::read_dir(folder)? {
        let entry = entry?;
        let Some(name) = entry.file_name().to_str().map(str::to_owned) else {
            continue;
        };
        if entry.file_type()?.is_dir() {
            read_into(files, &entry.path(), &format!("{address}{name}/"))?;
        } else if let Some(kind) = kind(&name).filter(|_| !name.starts_with('.')) {
            let file = SiteFile {
                kind: HeaderValue::from_static(kind),
                kept: if is_hashed(address, &name) { FOR_EVER } else { ONE_DAY },
                plain: std::fs::read(entry.path())?.into(),
                brotli: compressed(&entry.path(), "br"),
                gzip: compressed(&entry.path(), "gz"),
            };
            files.insert(format!("{address}{name}"), file);
        }
    }
    Ok(())
}

/// The build writes `medmig.HASH.css` under `/pkg/`.
fn is_hashed(address: &str, name: &str) -> bool {
    address.starts_with("/pkg/") && 2 <= name.matches('.').count()
}

fn compressed(path: &Path, ending: &str) -> Option<Bytes> {
    std::fs::read(format!("{}.{ending}", path.display())).ok().map(Bytes::from)
}

fn kind(name: &str) -> Option<&'static str> {
    Some(match name.rsplit_once('.')?.1 {
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "wasm" => "application/wasm",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "ico" => "image/x-icon",
        "txt" => "text/plain; charset=utf-8",
        "json" => "application/json",
        "webmanifest" => "application/manifest+json",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(accepted: &'static str) -> HeaderMap {
        HeaderMap::from_iter([(header::ACCEPT_ENCODING, HeaderValue::from_static(accepted))])
    }

    fn site() -> Site {
        let folder = tempfile::tempdir().unwrap();
        let pkg = folder.path().join("pkg");
        std::fs::create_dir(&pkg).unwrap();
        for (name, content) in [("medmig.x1.css", "plain"), ("medmig.x1.css.br", "br"), ("medmig.x1.css.gz", "gz")] {
            std::fs::write(pkg.join(name), content).unwrap();
        }
        std::fs::write(folder.path().join("favicon.svg"), "<svg/>").unwrap();
        std::fs::write(folder.path().join(".hidden.txt"), "").unwrap();
        Site::read(folder.path()).unwrap()
    }

    #[test]
    fn the_smallest_form_that_the_browser_takes_is_sent() {
        let coding = |accepted| {
            let response = site().find("/pkg/medmig.x1.css", &headers(accepted)).unwrap();
            response.headers().get(header::CONTENT_ENCODING).map(|value| value.to_str().unwrap().to_owned())
        };
        assert_eq!(coding("gzip, deflate, br").as_deref(), Some("br"));
        assert_eq!(coding("gzip;q=0.5, br;q=0").as_deref(), Some("gzip"));
        assert_eq!(coding("identity"), None);
    }

    #[test]
    fn only_a_name_with_a_hash_is_kept_for_ever() {
        let kept = |path| site().find(path, &HeaderMap::new()).unwrap().headers()[header::CACHE_CONTROL].clone();
        assert_eq!(kept("/pkg/medmig.x1.css"), FOR_EVER);
        assert_eq!(kept("/favicon.svg"), ONE_DAY);
    }

    #[test]
    fn nothing_but_what_was_there_can_be_fetched() {
        for path in
            ["/pkg/../favicon.svg", "/pkg/medmig.x1.css.br", "/.hidden.txt", "/pkg/", "/etc/passwd", "//favicon.svg"]
        {
            assert!(site().find(path, &HeaderMap::new()).is_none(), "{path}");
        }
        assert_eq!(site().public_paths().collect::<Vec<_>>(), ["/favicon.svg"]);
    }
}
