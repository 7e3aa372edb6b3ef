//! Photos, drawn anew by us: whatever else a file carried is not in the picture that we keep.

use std::io::Cursor;

use image::codecs::jpeg::JpegEncoder;
use image::error::LimitErrorKind;
use image::imageops::FilterType;
use image::{DynamicImage, ImageDecoder, ImageError, ImageReader, Limits};

use crate::db::Conn;
use crate::error::Refused;

use super::Wish;

pub(super) mod store;
#[cfg(test)]
mod tests;

pub use store::Frame;

/// The largest file that is looked at, in bytes.
pub const SIZE_MAX: usize = 10 * 1_024 * 1_024;

/// The longest side of the photo that we keep, in pixels.
pub const SIDE_MAX: u32 = 1_600;

/// The longest side of a photo that is looked at, in pixels.
const SIDE_READ_MAX: u32 = 12_000;

/// How much memory the reading of a photo may take, in bytes: some 50 megapixels.
const MEMORY_MAX: u64 = 160 * 1_024 * 1_024;

/// How well the photo is kept, of 100.
const QUALITY: u8 = 82;

/// A photo drawn anew by us: nothing that the camera wrote is left in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Photo {
    /// `image/jpeg`.
    pub media_type: String,
    /// In pixels.
    pub width: i64,
    /// In pixels.
    pub height: i64,
    /// What can be seen, for people who cannot see it.
    pub description: String,
    /// The picture.
    pub content: Vec<u8>,
}

/// The measures of the photo with a wish, and what can be seen on it.
pub async fn frame(conn: &mut Conn, wish: &Wish) -> crate::error::Result<Option<Frame>> {
    store::frame(conn, wish.wish_id).await
}

/// The kind and content of the photo with a wish.
pub async fn content(
    conn: &mut Conn,
    wish: &Wish,
) -> crate::error::Result<Option<(String, Vec<u8>)>> {
    store::content(conn, wish.wish_id).await
}

/// Draws a photo anew: upright, not larger than [`SIDE_MAX`], as JPEG, without anything that the
/// camera wrote. Takes JPEG, PNG and WebP. Slow: not to be called where others wait.
pub fn redraw(file: &[u8], description: &str) -> Result<Photo, Refused> {
    if file.len() > SIZE_MAX {
        let megabytes = SIZE_MAX / (1_024 * 1_024);
        return Err(refused("wishes-refusal-photo-is-too-large").with("max", megabytes));
    }
    let picture = read(file).map_err(|error| match error {
        ImageError::Limits(error)
            if !matches!(error.kind(), LimitErrorKind::Unsupported { .. }) =>
        {
            refused("wishes-refusal-photo-has-too-many-pixels")
        }
        _ => refused("wishes-refusal-photo-is-not-a-picture"),
    })?;
    let picture = if picture.width().max(picture.height()) > SIDE_MAX {
        picture.resize(SIDE_MAX, SIDE_MAX, FilterType::Triangle)
    } else {
        picture
    };
    let picture = on_white(&picture);
    let mut content = Vec::new();
    let drawn = JpegEncoder::new_with_quality(&mut content, QUALITY).encode_image(&picture);
    drawn.map_err(|_| refused("wishes-refusal-photo-is-not-a-picture"))?;
    Ok(Photo {
        media_type: "image/jpeg".to_owned(),
        width: picture.width().into(),
        height: picture.height().into(),
        description: description.trim().to_owned(),
        content,
    })
}

fn read(file: &[u8]) -> Result<DynamicImage, ImageError> {
    let reader = ImageReader::new(Cursor::new(file));
    let mut reader = reader.with_guessed_format().map_err(ImageError::IoError)?;
    let mut limits = Limits::default();
    limits.max_image_width = Some(SIDE_READ_MAX);
    limits.max_image_height = Some(SIDE_READ_MAX);
    limits.max_alloc = Some(MEMORY_MAX);
    reader.limits(limits.clone());
    let mut decoder = reader.into_decoder()?;
    // The reader's limits do not count the picture itself.
    limits.reserve(decoder.total_bytes())?;
    let upright = decoder.orientation()?;
    let mut picture = DynamicImage::from_decoder(decoder)?;
    picture.apply_orientation(upright);
    Ok(picture)
}

/// JPEG knows nothing transparent: what is, becomes white.
fn on_white(picture: &DynamicImage) -> image::RgbImage {
    if !picture.color().has_alpha() {
        return picture.to_rgb8();
    }
    let mut flat = image::RgbImage::new(picture.width(), picture.height());
    for (dot, seen) in flat.pixels_mut().zip(picture.to_rgba8().pixels()) {
        let [red, green, blue, alpha] = seen.0.map(u16::from);
        let mixed = |colour: u16| {
            let mixed = (colour * alpha + 255 * (255 - alpha)) / 255;
            u8::try_from(mixed).unwrap_or(u8::MAX)
        };
        dot.0 = [mixed(red), mixed(green), mixed(blue)];
    }
    flat
}

fn refused(id: &'static str) -> Refused {
    Refused::new(id).on("photo")
}
