//! Templates, styles, scripts and pictures: each is used, and each does only its own work.

use std::collections::BTreeSet;

use crate::lists::{APP, SAFE_TEMPLATES};
use crate::tree::{between, is_word, places};
use crate::{File, Finding, Tree, rust};

/// How long a script may be.
pub const SCRIPT_LINES_MAX: usize = 60;

/// What a script may not do.
const BANNED_IN_SCRIPTS: &[(&str, &str)] = &[
    ("innerHTML", "let the server send what is shown, or set `textContent`"),
    ("eval", "write it out"),
];

/// Every template, style, script, picture and list of words is named by Rust or by a template.
pub fn every_file_is_used(tree: &Tree) -> Vec<Finding> {
    let mut named = BTreeSet::new();
    let mut ends = BTreeSet::new();
    for file in tree.all("rs").chain(tree.all("html")) {
        for (_, text) in file.literals() {
            named.insert(format!("{APP}{text}"));
            named.insert(joined(file.folder(), text));
            ends.extend(text.starts_with('/').then_some(text));
        }
    }
    let is_named = |file: &File| {
        // The end of a path is what `concat!` leaves of it.
        named.contains(&file.path) || ends.iter().any(|end| file.path.ends_with(end))
    };
    let kinds = ["html", "css", "js", "svg", "ftl"].into_iter().flat_map(|kind| tree.all(kind));
    let ours = kinds.filter(|file| file.path.starts_with("crates/") && !file.is_test());
    let unused = |file: &File| file.finding(0, "nothing names this file", "use it or remove it");
    ours.filter(|file| !is_named(file)).map(unused).collect()
}

/// No styles, handlers or scripts inside a template, no raw text, and pictures are described.
pub fn templates_are_plain(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for file in tree.all("html") {
        for (at, name) in attributes(&file.code) {
            if name == "style" {
                let instead = "give it a class, or an attribute that the style reads";
                findings.push(file.finding(at, "a style inside a template", instead));
            } else if name.len() > 2 && name.starts_with("on") {
                let instead = "give it a `data-` attribute that a script looks for";
                findings.push(file.finding(at, format!("the handler `{name}`"), instead));
            }
        }
        for at in raw_text(file) {
            let instead = "let it be escaped (see SAFE_TEMPLATES in lists.rs)";
            findings.push(file.finding(at, "text that is not escaped", instead));
        }
        for script in between(&file.code, "<script", "</script>") {
            let text = file.code.get(script.clone()).unwrap_or_default();
            let inside = text.split_once('>').map_or("", |(_, inside)| inside);
            if inside.trim() != "</script>" {
                let instead = "put it in a file";
                findings.push(file.finding(script.start, "a script inside a template", instead));
            }
        }
        for image in between(&file.code, "<img", ">") {
            let tag = file.code.get(image.clone()).unwrap_or_default();
            if !attributes(tag).any(|(_, name)| name == "alt") {
                let instead = "describe it in `alt`, or leave that empty";
                findings.push(file.finding(image.start, "a picture without words", instead));
            }
        }
    }
    findings
}

/// What is wrong with a field has an id, and the field is described by it: whoever hears the page
/// hears the problem with the field.
pub fn problems_are_tied_to_fields(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for file in tree.all("html") {
        let described = between(&file.code, "aria-describedby=\"", ">");
        let described: Vec<&str> =
            described.into_iter().filter_map(|range| file.code.get(range)).collect();
        for at in places(&file.code, "field__problem") {
            let rest = file.code.get(at..).unwrap_or_default();
            let tag = rest.split('>').next().unwrap_or_default();
            let id = tag.split("id=\"").nth(1).and_then(|after| after.split('"').next());
            let Some(id) = id.filter(|id| !id.is_empty()) else {
                let instead = "give it an id, and name that in `aria-describedby` of the field";
                findings.push(file.finding(at, "a problem without an id", instead));
                continue;
            };
            if !described.iter().any(|tag| tag.contains(id)) {
                let what = format!("no field is described by `{id}`");
                let instead = "name it in `aria-describedby` of the field";
                findings.push(file.finding(at, what, instead));
            }
        }
    }
    findings
}

/// No ids in selectors, no shouting, nothing from elsewhere.
pub fn styles_are_classes(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for file in tree.all("css") {
        let shouting = [("!important", "put the rule in a later layer")];
        findings.extend(file.refuse(0, &file.code, &shouting));
        for import in between(&file.code, "@import", ";") {
            if file.code.get(import.clone()).is_some_and(|rule| rule.contains("//")) {
                let instead = "put it in a file of ours";
                findings.push(file.finding(import.start, "a style from elsewhere", instead));
            }
        }
        let code = rust::blank(&file.code, &between(&file.code, "\"", "\""));
        for (end, _) in code.match_indices('{') {
            let before = code.get(..end).unwrap_or_default();
            let start = before.rfind(['{', '}', ';']).map_or(0, |at| at + 1);
            if let Some(at) = before.get(start..).and_then(|selector| selector.find('#')) {
                let instead = "select by class; ids are for labels and links";
                findings.push(file.finding(start + at, "an id in a selector", instead));
            }
        }
    }
    findings
}

/// A script is one behaviour of at most [`SCRIPT_LINES_MAX`] lines.
pub fn scripts_are_small(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for file in tree.all("js").filter(|file| file.path.starts_with("crates/")) {
        let lines = file.text.lines().count();
        if lines > SCRIPT_LINES_MAX {
            let what = format!("the script has {lines} lines");
            findings.push(file.finding(0, what, "one behaviour per file; let the server do more"));
        }
        findings.extend(file.refuse(0, &file.code, BANNED_IN_SCRIPTS));
    }
    findings
}

/// A path that is relative to `folder`, without its `..`.
fn joined(folder: &str, path: &str) -> String {
    let mut parts: Vec<&str> = folder.split('/').collect();
    for part in path.split('/') {
        match part {
            "." => {}
            ".." => drop(parts.pop()),
            name => parts.push(name),
        }
    }
    parts.join("/")
}

/// The attributes that are given a value, each with where.
fn attributes(code: &str) -> impl Iterator<Item = (usize, &str)> {
    code.match_indices('=').filter_map(|(end, _)| {
        let before = code.get(..end)?;
        let in_name = |letter: char| is_word(letter) || matches!(letter, '-' | ':' | '.');
        let rest = before.trim_end_matches(in_name);
        let separated = rest.ends_with([' ', '\n', '\t', '"', '\'', '}']);
        separated.then(|| Some((rest.len(), before.get(rest.len()..)?))).flatten()
    })
}

/// Where a template that is not listed uses the filter `safe`.
fn raw_text(file: &File) -> Vec<usize> {
    if SAFE_TEMPLATES.contains(&file.path.as_str()) {
        return Vec::new();
    }
    let is_filter = |at: &usize| file.code.get(..*at).is_some_and(|a| a.trim_end().ends_with('|'));
    places(&file.code, "safe").filter(is_filter).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{accepts, refuses};

    const LIST: &str = "crates/marke/src/wishes/list.html";

    #[test]
    fn an_unused_file_is_refused() {
        for name in ["wishes/list.html", "wishes/wishes.css", "wishes/nl.ftl", "web/x.js"] {
            let path = format!("crates/marke/src/{name}");
            let rust = "f(\"other/list.html\", \"en.ftl\", \"x.js\") // \"wishes.css\"";
            let files = [(path.as_str(), ""), ("crates/marke/src/wishes/web.rs", rust)];
            refuses(every_file_is_used, &files, &format!("{path}:1: nothing names this file"));
        }
    }

    #[test]
    fn a_file_is_used_by_rust_or_by_a_template() {
        let rust = "#[template(path = \"wishes/list.html\")]\n\
                    f(include_str!(\"../web/x.js\"), concat!(\"../\", $slice, \"/nl.ftl\"))";
        accepts(
            every_file_is_used,
            &[
                ("crates/marke/src/wishes/web.rs", rust),
                (LIST, "{% include \"wishes/_votes.html\" %}"),
                ("crates/marke/src/wishes/_votes.html", ""),
                ("crates/marke/src/web/x.js", ""),
                ("crates/marke/src/wishes/nl.ftl", ""),
                ("docs/report.html", ""),
            ],
        );
    }

    #[test]
    fn code_style_and_raw_text_in_a_template_are_refused() {
        for (html, what) in [
            ("<p style=\"color: red\">", "a style inside a template"),
            ("<p class=\"a\"onclick='f()'>", "the handler `onclick`"),
            ("{{ text | safe }}", "text that is not escaped"),
            ("{{ text|safe }}", "text that is not escaped"),
            ("<script type=\"module\">f()</script>", "a script inside a template"),
            ("<img src=\"a.png\">", "a picture without words"),
        ] {
            refuses(templates_are_plain, &[(LIST, html)], &format!("{LIST}:1: {what}"));
        }
    }

    #[test]
    fn a_plain_template_is_fine() {
        let html = "<!-- style=\"\" --><p data-style=\"a\" class=\"safe\">one=1</p>\
                    <script src=\"/static/x.js\"></script><img alt=\"\" src=\"a.png\">\
                    <a href=\"/wensen?only=new&once=1\">{% if one == 1 %}{% endif %}</a>";
        accepts(templates_are_plain, &[(LIST, html)]);
    }

    #[test]
    fn a_problem_that_no_field_is_described_by_is_refused() {
        let untied =
            "<input id=\"a\" aria-describedby=\"a-help\"><p class=\"field__problem\" id=\"a-x\">";
        for (html, what) in [
            ("<p class=\"field__problem\">{{ problem }}</p>", "a problem without an id"),
            (untied, "no field is described by `a-x`"),
        ] {
            refuses(problems_are_tied_to_fields, &[(LIST, html)], &format!("{LIST}:1: {what}"));
        }
        let tied = "<input aria-describedby=\"a-help{% if problems.on(\"a\").is_some() %} a-x\" \
                    aria-invalid=\"true{% endif %}\"><p class=\"field__problem\" id=\"a-x\">x</p>";
        accepts(problems_are_tied_to_fields, &[(LIST, tied)]);
    }

    #[test]
    fn ids_shouting_and_imports_in_a_style_are_refused() {
        let path = "crates/marke/src/web/base.css";
        for (css, what) in [
            (".a { b: c }\n#main > p { color: red }", "an id in a selector"),
            (".a {\n .b #c { color: red } }", "an id in a selector"),
            ("p {\n color: red !important; }", "`!important` does not belong here"),
            ("\n@import url(\"https://example.org/a.css\");", "a style from elsewhere"),
        ] {
            refuses(styles_are_classes, &[(path, css)], &format!("{path}:2: {what}"));
        }
        let css = "/* #no {} */ .a { color: #fff; a[href^=\"#\"] { color: #000 } } p { margin: 0 }";
        accepts(styles_are_classes, &[(path, css)]);
    }

    #[test]
    fn a_long_or_clever_script_is_refused() {
        let path = "crates/marke/src/web/x.js";
        let long = "f();\n".repeat(61);
        let expected = format!("{path}:1: the script has 61 lines");
        refuses(scripts_are_small, &[(path, &long)], &expected);
        refuses(
            scripts_are_small,
            &[(path, "eval(x)")],
            &format!("{path}:1: `eval` does not belong here"),
        );
        let expected = format!("{path}:2: `innerHTML` does not belong here");
        refuses(scripts_are_small, &[(path, "\na.innerHTML = b")], &expected);
        accepts(scripts_are_small, &[(path, &"evaluate();\n".repeat(60))]);
    }
}
