//! Stories of photos.

use std::io::Cursor;

use image::{DynamicImage, ImageFormat, Rgb, RgbImage};

use super::{SIDE_MAX, SIZE_MAX, redraw};
use crate::testing::World;

/// A picture that is red on the left and blue on the right.
fn picture(width: u32, height: u32) -> RgbImage {
    RgbImage::from_fn(width, height, |x, _| {
        if x < width / 2 { Rgb([200, 0, 0]) } else { Rgb([0, 0, 200]) }
    })
}

fn file(picture: RgbImage, format: ImageFormat) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    DynamicImage::ImageRgb8(picture).write_to(&mut bytes, format).unwrap();
    bytes.into_inner()
}

/// A JPEG in which the camera wrote that it was held on its side, and a secret.
fn on_its_side() -> Vec<u8> {
    let plain = file(picture(40, 20), ImageFormat::Jpeg);
    let mut exif = b"Exif\0\0MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01".to_vec();
    exif.extend_from_slice(b"\0\x06\0\0\0\0\0\0 geheime plek");
    let mut bytes = vec![0xff, 0xd8, 0xff, 0xe1];
    bytes.extend_from_slice(&u16::try_from(exif.len() + 2).unwrap().to_be_bytes());
    bytes.extend_from_slice(&exif);
    bytes.extend_from_slice(&plain[2..]);
    bytes
}

fn contains(bytes: &[u8], word: &[u8]) -> bool {
    bytes.windows(word.len()).any(|part| part == word)
}

#[test]
fn a_photo_is_drawn_upright_without_what_the_camera_wrote() {
    let sent = on_its_side();
    assert!(contains(&sent, b"geheime plek"));
    let photo = redraw(&sent, " De brug ").unwrap();
    assert_eq!((photo.width, photo.height), (20, 40));
    assert_eq!((photo.media_type.as_str(), photo.description.as_str()), ("image/jpeg", "De brug"));
    assert!(!contains(&photo.content, b"geheime plek") && !contains(&photo.content, b"Exif"));
    // What was on the left when the camera lay on its side is at the top.
    let drawn = image::load_from_memory(&photo.content).unwrap().to_rgb8();
    assert!(drawn.get_pixel(10, 5).0[0] > 150 && drawn.get_pixel(10, 35).0[2] > 150);
}

#[test]
fn large_photos_are_made_smaller_and_every_format_becomes_jpeg() {
    let photo = redraw(&file(picture(2_000, 1_000), ImageFormat::Png), "").unwrap();
    assert_eq!((photo.width, photo.height), (i64::from(SIDE_MAX), i64::from(SIDE_MAX) / 2));
    for format in [ImageFormat::Jpeg, ImageFormat::Png, ImageFormat::WebP] {
        let photo = redraw(&file(picture(30, 20), format), "").unwrap();
        assert!(photo.content.starts_with(&[0xff, 0xd8, 0xff]), "{format:?}");
    }
}

#[test]
fn what_hides_behind_a_picture_is_left_behind() {
    let mut sent = file(picture(30, 20), ImageFormat::Png);
    sent.extend_from_slice(b"<script>alert(1)</script>PK\x03\x04");
    let photo = redraw(&sent, "").unwrap();
    assert!(!contains(&photo.content, b"script") && !contains(&photo.content, b"PK\x03\x04"));
}

#[test]
fn what_is_no_photo_or_too_much_of_one_is_refused() {
    let check = |bytes: &[u8], id| assert_eq!(redraw(bytes, "").unwrap_err().id, id);
    let no_picture = "wishes-refusal-photo-is-not-a-picture";
    check(b"", no_picture);
    check(b"GIF89a\x01\0\x01\0", no_picture);
    check(b"<svg xmlns=\"http://www.w3.org/2000/svg\"/>", no_picture);
    let cut = file(picture(300, 200), ImageFormat::Png);
    check(&cut[..cut.len() / 2], no_picture);
    check(&vec![0; SIZE_MAX + 1], "wishes-refusal-photo-is-too-large");
    let too_many = "wishes-refusal-photo-has-too-many-pixels";
    check(&bomb(60_000, 60_000), too_many);
    check(&bomb(11_000, 11_000), too_many);
}

/// A PNG that says to be large, in a few bytes.
fn bomb(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = file(picture(4, 4), ImageFormat::Png);
    bytes[16..20].copy_from_slice(&width.to_be_bytes());
    bytes[20..24].copy_from_slice(&height.to_be_bytes());
    let sum = checksum(&bytes[12..29]);
    bytes[29..33].copy_from_slice(&sum.to_be_bytes());
    bytes
}

/// CRC-32 as PNG wants it, bit by bit.
fn checksum(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(!0, |sum, byte| {
        (0..8).fold(sum ^ u32::from(*byte), |sum, _| {
            if sum & 1 == 1 { (sum >> 1) ^ 0xedb8_8320 } else { sum >> 1 }
        })
    })
}

#[tokio::test]
async fn a_photo_comes_with_a_wish_and_is_kept_long_by_browsers() {
    let world = World::new().await;
    let roelie = world.visitor();
    let fields = [("title", "Een bankje"), ("photo_description", "De plek bij het diep")];
    let sent = on_its_side();
    roelie.upload("/wensen", &fields, ("photo", "../../plek.jpg", &sent)).await.goes_to();
    let page = roelie.get("/wensen/1").await;
    page.says(
        "<img src=\"/wensen/1/foto\" width=\"20\" height=\"40\" alt=\"De plek bij het diep\"",
    );
    let photo = roelie.get("/wensen/1/foto").await;
    assert_eq!(photo.headers["content-type"], "image/jpeg");
    assert_eq!(photo.headers["cache-control"], "public, max-age=31536000, immutable");
    let wrong = roelie.upload("/wensen", &fields, ("photo", "plek.jpg", b"geen foto")).await;
    wrong.refuses("Dit bestand is geen foto");
    wrong.says("je browser onthoudt hem niet");
    wrong.says("value=\"De plek bij het diep\"");
    let hidden = [("title", "De buurman"), ("consent", "staff-only")];
    roelie.upload("/wensen", &hidden, ("photo", "plek.jpg", &sent)).await.goes_to();
    assert_eq!(roelie.get("/wensen/2/foto").await.status.as_u16(), 404);
    assert_eq!(roelie.get("/wensen/3/foto").await.status.as_u16(), 404);
    world.holds().await;
}
