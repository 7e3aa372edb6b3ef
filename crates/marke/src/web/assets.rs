//! Style sheets, scripts and pictures: part of the program, named by the hash of their content
//! so that browsers may keep them for ever.

use std::sync::LazyLock;

use axum::extract::Path;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use sha2::{Digest, Sha256};

use crate::error::Error;

/// The style sheets in the order in which they are joined into one.
const STYLES: &[&str] = &[
    include_str!("styles/reset.css"),
    include_str!("styles/base.css"),
    include_str!("styles/masthead.css"),
    include_str!("styles/footer.css"),
    include_str!("styles/button.css"),
    include_str!("styles/field.css"),
    include_str!("styles/filter.css"),
    include_str!("styles/hero.css"),
    include_str!("styles/card.css"),
    include_str!("styles/badge.css"),
    include_str!("styles/notice.css"),
    include_str!("styles/empty.css"),
    include_str!("styles/timeline.css"),
    include_str!("styles/table.css"),
    include_str!("styles/list.css"),
    include_str!("styles/worklist.css"),
    include_str!("styles/suggestion.css"),
    include_str!("styles/tabs.css"),
    include_str!("styles/pager.css"),
    include_str!("styles/steps.css"),
    include_str!("styles/search.css"),
    include_str!("styles/meter.css"),
    include_str!("styles/stat.css"),
    include_str!("styles/map.css"),
    include_str!("styles/document.css"),
    include_str!("styles/poster.css"),
    include_str!("styles/workshop.css"),
    include_str!("styles/receipt.css"),
    include_str!("../themes/chain.css"),
    include_str!("../opinions/taking_part/statement.css"),
    include_str!("../opinions/results/shares.css"),
    include_str!("../opinions/results/opinion.css"),
    include_str!("../opinions/results/screen.css"),
    include_str!("../opinions/leading/slips.css"),
    include_str!("../opinions/carrying/sides.css"),
    include_str!("../meetings/roll.css"),
    include_str!("../stakeholders/web/interests.css"),
    include_str!("../sharing/lending/calendar.css"),
    include_str!("styles/utilities.css"),
];

/// Scripts and pictures by name.
const FILES: &[(&str, &str)] = &[
    ("icon.svg", include_str!("pictures/icon.svg")),
    ("suggest.js", include_str!("scripts/suggest.js")),
    ("similar.js", include_str!("../wishes/similar.js")),
    ("map-point.js", include_str!("../wishes/map-point.js")),
    ("search.js", include_str!("../alliances/proposals/search.js")),
    ("live.js", include_str!("../opinions/results/live.js")),
    ("answer.js", include_str!("../opinions/taking_part/answer.js")),
    ("triage-keys.js", include_str!("../themes/triage/triage-keys.js")),
    ("copy.js", include_str!("../opinions/leading/copy.js")),
];

struct Asset {
    name: &'static str,
    address: String,
    content: String,
}

static ASSETS: LazyLock<Vec<Asset>> = LazyLock::new(|| {
    let files = FILES.iter().map(|(name, content)| new(name, (*content).to_owned()));
    std::iter::once(new("marke.css", STYLES.concat())).chain(files).collect()
});

fn new(name: &'static str, content: String) -> Asset {
    let hash = hex::encode(Sha256::digest(&content));
    let short = hash.get(..12).unwrap_or(&hash);
    let (stem, ending) = name.rsplit_once('.').unwrap_or((name, ""));
    Asset { name, address: format!("/assets/{stem}-{short}.{ending}"), content }
}

/// The address of an asset; of one that does not exist, its name (a page test finds it).
pub fn asset(name: &str) -> String {
    let found = ASSETS.iter().find(|asset| asset.name == name);
    found.map_or_else(|| name.to_owned(), |asset| asset.address.clone())
}

/// Serves an asset by its hashed name.
pub async fn serve(Path(file): Path<String>) -> Result<Response, Error> {
    let address = format!("/assets/{file}");
    let found = ASSETS.iter().find(|asset| asset.address == address).ok_or(Error::NotFound)?;
    let kind = match found.name.rsplit_once('.') {
        Some((_, "css")) => "text/css; charset=utf-8",
        Some((_, "js")) => "text/javascript; charset=utf-8",
        Some((_, "svg")) => "image/svg+xml",
        _ => "application/octet-stream",
    };
    let forever = "public, max-age=31536000, immutable";
    Ok(([(CONTENT_TYPE, kind), (CACHE_CONTROL, forever)], found.content.clone()).into_response())
}
