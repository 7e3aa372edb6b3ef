//! A field of a form: drawn in one way, with what was typed and what is wrong with that.

use std::fmt::Display;

use askama::Template;
use askama::filters::HtmlSafe;

use super::Problems;

/// What a field is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Shape {
    /// One line.
    Line,
    /// A day.
    Day,
    /// Several lines.
    Text,
}

/// A field of a form. A template of its own, so that the compiler makes it once and not again for
/// every field.
#[derive(Debug, Template)]
#[template(path = "web/_field.html")]
pub struct Field<'a> {
    shape: Shape,
    name: &'a str,
    label: String,
    value: String,
    optional: String,
    max: String,
    help: String,
    problem: Option<&'a str>,
}

impl HtmlSafe for Field<'_> {}

impl Problems {
    /// A field for one line.
    pub fn field<'a>(
        &'a self,
        name: &'a str,
        label: &dyn Display,
        value: &dyn Display,
    ) -> Field<'a> {
        Field {
            shape: Shape::Line,
            name,
            label: label.to_string(),
            value: value.to_string(),
            optional: String::new(),
            max: String::new(),
            help: String::new(),
            problem: self.on(name),
        }
    }
}

impl Field<'_> {
    /// Makes it one for a day.
    #[must_use]
    pub fn day(mut self) -> Self {
        self.shape = Shape::Day;
        self
    }

    /// Makes it one for several lines.
    #[must_use]
    pub fn text(mut self) -> Self {
        self.shape = Shape::Text;
        self
    }

    /// Says that it may stay empty, in words; nothing when they are empty.
    #[must_use]
    pub fn optional(mut self, words: &dyn Display) -> Self {
        self.optional = words.to_string();
        self
    }

    /// Says how many characters it takes.
    #[must_use]
    pub fn at_most(mut self, max: &dyn Display) -> Self {
        self.max = max.to_string();
        self
    }

    /// Says how to fill it in; nothing when the words are empty.
    #[must_use]
    pub fn help(mut self, words: &dyn Display) -> Self {
        self.help = words.to_string();
        self
    }
}
