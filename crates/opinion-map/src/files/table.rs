//! A CSV table whose columns are found by name.

use csv::{ByteRecord, Reader, ReaderBuilder};

use super::Fault;

/// A table that is read line by line.
pub struct Table<'a> {
    reader: Reader<&'a [u8]>,
    names: Vec<String>,
    record: ByteRecord,
}

impl<'a> Table<'a> {
    /// Reads the first line.
    pub fn new(text: &'a str) -> Result<Self, Fault> {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let mut builder = ReaderBuilder::new();
        let mut reader = builder.flexible(true).from_reader(text.as_bytes());
        let headers = reader.byte_headers().map_err(|error| Fault::Line(1, error.to_string()))?;
        let name = |name: &[u8]| String::from_utf8_lossy(name).trim().to_lowercase();
        let names = headers.iter().map(name).collect();
        Ok(Self { reader, names, record: ByteRecord::new() })
    }

    /// The column with one of these names, the first that is there.
    pub fn find(&self, names: &[&str]) -> Option<usize> {
        names.iter().find_map(|name| self.names.iter().position(|known| known == name))
    }

    /// The same, where it must be there.
    pub fn column(&self, names: &[&'static str]) -> Result<usize, Fault> {
        let first = names.first().copied().unwrap_or_default();
        self.find(names).ok_or(Fault::NoColumn(first))
    }

    /// Of each column the number that is its name, if it is one.
    pub fn numbered(&self) -> Vec<Option<u64>> {
        self.names.iter().map(|name| name.parse().ok()).collect()
    }

    /// The columns of this line in which something stands.
    pub fn filled(&self) -> impl Iterator<Item = usize> {
        self.record.iter().enumerate().filter(|(_, field)| !field.is_empty()).map(|(at, _)| at)
    }

    /// Goes to the next line; whether there was one.
    pub fn advance(&mut self) -> Result<bool, Fault> {
        let read = self.reader.read_byte_record(&mut self.record);
        read.map_err(|error| self.fault(&error.to_string()))
    }

    /// What is wrong with this line.
    pub fn fault(&self, what: &str) -> Fault {
        let line = self.record.position().map_or(0, csv::Position::line);
        Fault::Line(line, what.to_owned())
    }

    /// What stands in a column; empty beyond the end of the line.
    pub fn text(&self, column: usize) -> std::borrow::Cow<'_, str> {
        String::from_utf8_lossy(self.bytes(column))
    }

    /// An id: a whole number from 0.
    pub fn id(&self, column: usize) -> Result<u64, Fault> {
        let found = whole(self.bytes(column)).and_then(|number| u64::try_from(number).ok());
        found.ok_or_else(|| {
            let what = format!("`{}` is no number that an id can have", self.text(column));
            self.fault(&what)
        })
    }

    /// A number, cut to a whole one; `None` where nothing stands.
    pub fn number(&self, column: usize) -> Result<Option<i64>, Fault> {
        let bytes = self.bytes(column);
        if bytes.is_empty() {
            return Ok(None);
        }
        if let Some(number) = whole(bytes).and_then(|number| i64::try_from(number).ok()) {
            return Ok(Some(number));
        }
        let text = self.text(column);
        #[expect(clippy::cast_possible_truncation, reason = "the whole part of a number in a file")]
        let cut = |number: f64| number.trunc() as i64;
        match text.trim().parse::<f64>() {
            Ok(number) if number.is_finite() => Ok(Some(cut(number))),
            _ if text.trim().is_empty() => Ok(None),
            _ => Err(self.fault(&format!("`{text}` is no number"))),
        }
    }

    /// Whether a column says 1, t or true.
    pub fn is_true(&self, column: usize) -> bool {
        matches!(self.text(column).trim().to_lowercase().as_str(), "1" | "t" | "true")
    }

    fn bytes(&self, column: usize) -> &[u8] {
        self.record.get(column).unwrap_or_default()
    }
}

/// A whole number, without going through text: most fields of a large file are one.
fn whole(bytes: &[u8]) -> Option<i128> {
    let (digits, sign) = match bytes.split_first() {
        Some((b'-', rest)) => (rest, -1),
        _ => (bytes, 1),
    };
    if digits.is_empty() || digits.len() > 20 {
        return None;
    }
    let mut number = 0_i128;
    for digit in digits {
        number = number * 10 + i128::from(char::from(*digit).to_digit(10)?);
    }
    Some(sign * number)
}
