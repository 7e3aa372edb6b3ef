//! The result on a large screen: who leads an evening shows it while people answer.

use askama::Template;
use axum::extract::Path;
use serde::Serialize;
use utoipa::ToSchema;

use crate::web::number;
use crate::web::{Call, Reply, View};
use crate::wishes::poster::{Code, code};

use super::page::{ResultPage, page};
use super::told::Item;

/// So many statements of a list fit on the screen.
const ITEMS: usize = 3;

#[derive(Template, Serialize, ToSchema)]
#[template(path = "opinions/results/web/screen.html")]
pub(super) struct ScreenPage {
    #[serde(skip)]
    view: View,
    #[serde(flatten)]
    result: ResultPage,
    /// Where one takes part.
    address: String,
    #[serde(skip)]
    code: Option<Code>,
}

impl ScreenPage {
    fn common(&self) -> Vec<Item> {
        self.result.common_up_to(ITEMS)
    }

    fn contrasts(&self) -> Vec<Item> {
        self.result.contrasts_up_to(ITEMS)
    }
}

pub(super) async fn show(call: Call, path: Path<String>) -> Reply {
    let number = number(path)?;
    let address = format!("{}/gesprekken/{number}", call.coop.address);
    let result = page(&call, number, None).await?;
    call.page(&ScreenPage { view: View::of(&call), result, code: code(&address), address })
}
