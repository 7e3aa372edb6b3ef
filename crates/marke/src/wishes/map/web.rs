//! The page on which the map of the area is looked at and another one is put in its place.

use askama::Template;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::actor::Permission;
use crate::error::{Error, Result};
use crate::web::{Call, File, Input, Problems, Reply, Routes, View};

use super::{Area, Drawing, rules};

/// The pages of the map.
pub fn routes() -> Routes {
    use Permission::KeepStatutes;
    Routes::new()
        .get("/gebiedskaart", KeepStatutes, "The map of the area, to put another there.", show)
        .gives::<AreaPage>()
        .post("/gebiedskaart", KeepStatutes, "Looks at another map, or puts it there.", send)
        .takes::<Form>()
}

/// A map, as it is sent; a file comes in the field `file`.
#[derive(Clone, Debug, Default, Deserialize, Serialize, ToSchema)]
#[serde(default)]
struct Form {
    /// The map as GeoJSON, when it is not sent as a file.
    area: String,
    /// `use` puts it in place, anything else looks at it first.
    step: String,
}

#[derive(Template, Serialize, ToSchema)]
#[template(path = "wishes/map/area.html")]
struct AreaPage {
    #[serde(skip)]
    view: View,
    #[serde(skip)]
    problems: Problems,
    #[serde(skip)]
    form: Form,
    /// The map that is looked at, or else the one in place.
    map: Drawing,
    municipalities: usize,
    villages: usize,
    /// Whether this is another map than the one in place.
    is_new: bool,
    /// Villages with wishes that are not on it.
    lost: Vec<(String, i64)>,
}

impl AreaPage {
    fn of(call: &Call, area: &Area) -> Self {
        let municipality = |shape: &&super::Shape| shape.kind == "municipality";
        Self {
            view: View::of(call),
            problems: Problems::default(),
            form: Form::default(),
            map: Drawing::of(area, &[]),
            municipalities: area.shapes.iter().filter(municipality).count(),
            villages: area.villages.len(),
            is_new: false,
            lost: Vec::new(),
        }
    }

    fn largest(&self) -> usize {
        rules::SIZE_MAX / (1_024 * 1_024)
    }
}

async fn page(call: &Call) -> Result<AreaPage> {
    let area = super::area(&mut *call.coop.db.read().await?, &call.coop).await?;
    Ok(AreaPage::of(call, &area))
}

async fn show(call: Call) -> Reply {
    call.may(Permission::KeepStatutes)?;
    call.page(&page(&call).await?)
}

async fn send(call: Call, Input { form, files }: Input<Form>) -> Reply {
    call.may(Permission::KeepStatutes)?;
    let geojson = typed(form.area, files);
    let uses = form.step == "use";
    let looked = super::look(&call.coop, &call.actor, &geojson).await;
    let done = match looked {
        Ok(_) if uses => {
            super::set_area(&call.coop, &call.actor, &geojson).await?;
            return call.done("/gebiedskaart", "wishes-done-area");
        }
        other => other,
    };
    match done {
        Ok((area, lost)) => {
            let form = Form { area: geojson, step: String::new() };
            let page = AreaPage::of(&call, &area);
            call.page(&AreaPage { form, lost, is_new: true, ..page })
        }
        Err(Error::Refused(refusals)) => {
            let problems = call.problems(&refusals);
            call.again(&refusals, &AreaPage { problems, ..page(&call).await? })
        }
        Err(error) => Err(error),
    }
}

/// The map in a file, or else what was typed; what is no text is no map.
fn typed(area: String, files: Vec<File>) -> String {
    let file = files.into_iter().find(|file| file.field == "file");
    file.map_or(area, |file| String::from_utf8_lossy(&file.content).into_owned())
}
