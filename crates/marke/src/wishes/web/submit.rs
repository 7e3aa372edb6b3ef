//! Handing in a wish: a form that asks one sentence and forces nothing else.

use askama::Template;
use axum::http::HeaderValue;
use axum::http::header::CACHE_CONTROL;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::actor::Permission;
use crate::error::{Error, Refused, Result};
use crate::members::Sector;
use crate::web::{Call, File, Input, Problems, Reply, View};
use crate::wishes::map::{self, Drawing, Village};
use crate::wishes::{self, Channel, Consent, NewWish, Photo, WishKind, meant, photo, rules};

use super::similar::{Near, near};

/// What somebody typed.
#[derive(Clone, Debug, Default, Deserialize, Serialize, ToSchema)]
#[serde(default)]
#[schema(as = WishForm)]
pub(super) struct Form {
    /// `vraag`, `wens` or `aanbod`.
    kind: String,
    /// The wish in one sentence.
    title: String,
    /// More about it.
    body: String,
    /// The village.
    village: String,
    /// A point on the map, in degrees.
    longitude: String,
    /// A point on the map, in degrees.
    latitude: String,
    /// One of the five sectors, or nothing.
    sector: String,
    /// The number of the theme that it is for, as whoever hands it in sees it.
    theme: String,
    /// How it reached us: for the people who work on wishes.
    channel: String,
    /// `anonymous`, `public-name` or `staff-only`.
    consent: String,
    /// A name.
    name: String,
    /// A mail address to send what became of it.
    mail: String,
    /// What can be seen on the photo.
    photo_description: String,
    /// The mark of this form: the same wish from the same form is kept once.
    form: String,
    /// `look` shows similar wishes instead of handing in.
    step: String,
}

/// What the address of the form may fill in.
#[derive(Default, Deserialize, ToSchema)]
#[serde(default)]
pub(super) struct Given {
    via: String,
    dorp: String,
    wens: String,
    thema: String,
}

#[derive(Template, Serialize, ToSchema)]
#[template(path = "wishes/submit.html")]
pub(super) struct SubmitPage {
    #[serde(skip)]
    view: View,
    #[serde(skip)]
    problems: Problems,
    form: Form,
    /// The name of the theme that it is for.
    theme_name: Option<String>,
    villages: Vec<Village>,
    /// Similar wishes, after the step of looking first.
    similar: Vec<Near>,
    looked: bool,
    #[serde(skip)]
    map: Drawing,
}

impl SubmitPage {
    async fn of(call: &Call, form: Form, problems: Problems) -> Result<Self> {
        let conn = &mut *call.coop.db.read().await?;
        let area = map::area(conn, &call.coop).await?;
        let theme_name = meant::name_of(conn, &form.theme).await?;
        Ok(Self {
            view: View::of(call),
            problems,
            form,
            theme_name,
            villages: area.villages.clone(),
            similar: Vec::new(),
            looked: false,
            map: Drawing::of(&area, &[]),
        })
    }

    fn channels(&self) -> &'static [Channel] {
        &[Channel::KitchenTable, Channel::Phone, Channel::Mail, Channel::Event, Channel::Web]
    }
}

pub(super) async fn show(call: Call) -> Reply {
    let given: Given = call.asks();
    let form = Form {
        kind: WishKind::Wish.to_string(),
        consent: Consent::Anonymous.to_string(),
        channel: if given.via == "poster" { given.via } else { String::new() },
        village: short(given.dorp),
        title: short(given.wens),
        theme: short(given.thema),
        form: call.coop.ids.token(),
        ..Form::default()
    };
    let mut response = call.page(&SubmitPage::of(&call, form, Problems::default()).await?)?;
    // Each form has a mark of its own: two people must not get the same one.
    response.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    Ok(response)
}

fn short(text: String) -> String {
    text.chars().take(rules::TITLE_LENGTH_MAX).collect()
}

pub(super) async fn submit(call: Call, Input { form, files }: Input<Form>) -> Reply {
    if form.step == "look" {
        return look(&call, form).await;
    }
    let done = hand_in(&call, &form, files).await;
    let done = done.map(|receipt| format!("/ontvangst?bon={}", receipt.code));
    let again =
        async |refusals: Vec<Refused>| SubmitPage::of(&call, form, call.problems(&refusals)).await;
    call.after(done, "wishes-done-submitted", again).await
}

/// The same form with similar wishes beside it; it never stands in the way.
async fn look(call: &Call, form: Form) -> Reply {
    let similar = near(call, &form.title).await?;
    let page = SubmitPage::of(call, form, Problems::default()).await?;
    call.page(&SubmitPage { similar, looked: true, ..page })
}

async fn hand_in(call: &Call, form: &Form, files: Vec<File>) -> Result<wishes::Receipt> {
    let mut refusals = Vec::new();
    let mut wish = read(form, call, &mut refusals);
    match drawn_photo(files, &form.photo_description).await {
        Ok(photo) => wish.photo = photo,
        Err(Error::Refused(wrong)) => refusals.extend(wrong),
        Err(error) => return Err(error),
    }
    if !refusals.is_empty() {
        refusals.extend(rules::submit(&wish));
        return Err(Error::Refused(refusals));
    }
    wishes::submit(&call.coop, &call.actor, &wish).await
}

fn read(form: &Form, call: &Call, refusals: &mut Vec<Refused>) -> NewWish {
    let staff = call.may(Permission::TriageWishes).is_ok();
    let channel = chosen::<Channel>(&form.channel, "channel", refusals);
    let channel = channel.filter(|channel| match channel {
        Channel::Web | Channel::Poster => true,
        Channel::KitchenTable | Channel::Phone | Channel::Mail | Channel::Event => staff,
        Channel::Import => false,
    });
    NewWish {
        kind: chosen(&form.kind, "kind", refusals),
        title: form.title.clone(),
        body: form.body.clone(),
        village: form.village.clone(),
        point: point(form, refusals),
        sector: form.sector.clone(),
        meant_theme: theme(form, refusals),
        channel,
        consent: chosen(&form.consent, "consent", refusals),
        name: form.name.clone(),
        mail: form.mail.clone(),
        language: Some(call.language),
        photo: None,
        form: form.form.clone(),
    }
}

fn theme(form: &Form, refusals: &mut Vec<Refused>) -> Option<i64> {
    let typed = form.theme.trim();
    if typed.is_empty() {
        return None;
    }
    let number = typed.parse().ok();
    if number.is_none() {
        refusals.push(rules::unknown_theme());
    }
    number
}

/// The word chosen from a closed list; nothing chosen is nothing said.
fn chosen<Word: std::str::FromStr>(
    word: &str,
    field: &'static str,
    refusals: &mut Vec<Refused>,
) -> Option<Word> {
    if word.is_empty() {
        return None;
    }
    let parsed = word.parse().ok();
    if parsed.is_none() {
        refusals.push(rules::unknown_choice(field));
    }
    parsed
}

fn point(form: &Form, refusals: &mut Vec<Refused>) -> Option<(f64, f64)> {
    let (longitude, latitude) = (form.longitude.trim(), form.latitude.trim());
    if longitude.is_empty() && latitude.is_empty() {
        return None;
    }
    let point = longitude.parse().ok().zip(latitude.parse().ok());
    if point.is_none() {
        refusals.push(rules::elsewhere());
    }
    point
}

/// Drawing a photo anew takes a while: it happens beside the others' requests.
async fn drawn_photo(files: Vec<File>, description: &str) -> Result<Option<Photo>> {
    let Some(file) = files.into_iter().find(|file| file.field == "photo") else { return Ok(None) };
    let description = description.to_owned();
    let drawn = tokio::task::spawn_blocking(move || photo::redraw(&file.content, &description));
    Ok(Some(drawn.await.map_err(anyhow::Error::from)??))
}
