//! The square code on a poster, that a telephone reads.

use std::fmt::Write;

use fast_qr::{ECL, QRBuilder};

/// A QR code as one path of unit squares.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub struct Code {
    /// How many squares wide and high, with the white edge that readers need.
    pub size: usize,
    /// The `d` of an SVG path.
    pub path: String,
}

/// The white edge around a code, in squares (ISO/IEC 18004: four).
const EDGE: usize = 4;

/// The code for an address; nothing when it is too long for one.
pub fn code(address: &str) -> Option<Code> {
    // A quarter of it may be torn or wet.
    let drawn = QRBuilder::new(address).ecl(ECL::Q).build().ok()?;
    let mut path = String::new();
    for y in 0..drawn.size {
        for x in 0..drawn.size {
            let dark = drawn.data.get(y * drawn.size + x).is_some_and(|square| square.value());
            if dark {
                // Writing to a text does not fail.
                let _ = write!(path, "M{} {}h1v1h-1z", x + EDGE, y + EDGE);
            }
        }
    }
    Some(Code { size: drawn.size + 2 * EDGE, path })
}
