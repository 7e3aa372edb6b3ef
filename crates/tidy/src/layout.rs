//! The application's modules: their order, what they show each other, and what they are called.

use crate::lists::{
    APP, BANNED_NAMES, INSIDES, MAY_LOOK_INSIDE, NOT_SLICES, SLICE_EXTENSIONS, SLICE_FILES,
};
use crate::tree::places;
use crate::{File, Finding, Tree};

/// `lib.rs` lists the modules in reading order; a module may use only those above it. Files of
/// tests may use all.
pub fn uses_point_upward(tree: &Tree) -> Vec<Finding> {
    let order = modules(tree);
    let place = |module: &str| order.iter().position(|listed| *listed == module);
    let mut findings = Vec::new();
    for file in tree.app() {
        let Some(own) = place(top_module(file)) else { continue };
        for (at, path) in paths_after(&file.shipped, "crate::") {
            let used = path.split("::").next().unwrap_or_default();
            if place(used).is_some_and(|place| place > own) {
                let what = format!("`crate::{used}` stands below this module in lib.rs");
                findings.push(file.finding(at, what, "let the lower one call the higher one"));
            }
        }
        for at in climbs(file) {
            let instead = "write `crate::`, so that the order can be checked";
            findings.push(file.finding(at, "`super::` climbs to the top", instead));
        }
    }
    findings
}

/// What is in a slice's `store`, `rules` and `web` is for that slice alone.
pub fn slices_keep_their_insides(tree: &Tree) -> Vec<Finding> {
    let slices = slices(tree);
    let mut findings = Vec::new();
    for file in tree.app() {
        let own = top_module(file);
        for slice in slices.iter().filter(|slice| **slice != own) {
            for (at, path) in paths_after(&file.shipped, &format!("{slice}::")) {
                let inside = path.split("::").next().unwrap_or_default();
                if INSIDES.contains(&inside) && !MAY_LOOK_INSIDE.contains(&(own, inside)) {
                    let what = format!("`{slice}::{inside}` is an inside of another slice");
                    let instead = format!("use what {slice}/mod.rs offers, or let it offer more");
                    findings.push(file.finding(at, what, instead));
                }
            }
        }
    }
    findings
}

/// A slice is a folder of files with fixed names, templates and words; a folder in it has the
/// same shape.
pub fn slices_have_one_shape(tree: &Tree) -> Vec<Finding> {
    let slices = slices(tree);
    let mut findings = Vec::new();
    let in_app = |file: &&File| file.path.starts_with(APP) && slices.contains(&top_module(file));
    for file in tree.files().filter(in_app) {
        let Some(head) = tree.get(&format!("{}/mod.rs", file.folder())) else {
            let what = format!("{} has no mod.rs", file.folder());
            findings.push(Finding::about(&file.path, what, "give the folder the shape of a slice"));
            continue;
        };
        if !belongs(file, head) {
            let instead = "a slice has mod, rules, store, web, tests, templates and words; \
                           declare any other module in mod.rs";
            findings.push(file.finding(0, "this file has no place in a slice", instead));
        }
    }
    findings
}

/// Module names come from the area's words, and a module is one file or one folder.
pub fn names_say_something(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for file in tree.all("rs").filter(|file| file.path.starts_with("crates/")) {
        let module = file.path.trim_end_matches(".rs");
        let mut names = module.split('/').skip(1);
        if let Some(name) = names.find(|name| BANNED_NAMES.contains(name)) {
            let what = format!("`{name}` says nothing about what is in it");
            findings.push(file.finding(0, what, "name it after what it does for its caller"));
        }
        if tree.has(module) && file.inside("src") {
            let what = format!("{} stands beside a folder of its name", file.name());
            findings.push(file.finding(0, what, format!("move it to {module}/mod.rs")));
        }
    }
    findings
}

/// Every Rust file is declared by the module above it, and the pages of every slice are in
/// `routes.rs`: what nobody names is not compiled, and what is not routed is not seen.
pub fn modules_are_declared(tree: &Tree) -> Vec<Finding> {
    let routes = tree.get(&format!("{APP}routes.rs")).map_or("", |file| file.shipped.as_str());
    let mut findings = Vec::new();
    for file in tree.app() {
        let module = file.path.trim_end_matches(".rs").trim_end_matches("/mod");
        let Some((folder, name)) = module.rsplit_once('/') else { continue };
        let above = [format!("{folder}/mod.rs"), format!("{folder}/lib.rs")];
        let Some(above) = above.iter().find_map(|path| tree.get(path)) else { continue };
        let is_root = matches!(name, "lib" | "main");
        if !is_root && !above.code.contains(&format!("mod {name};")) {
            let what = format!("nothing declares the module `{name}`");
            findings.push(file.finding(0, what, format!("write `mod {name};` in {}", above.path)));
        }
        let is_web = file.path == format!("{APP}{}/web.rs", top_module(file))
            || file.path == format!("{APP}{}/web/mod.rs", top_module(file));
        let routed = format!("{}::web::routes()", top_module(file));
        if is_web && file.shipped.contains("fn routes() -> Routes") && !routes.contains(&routed) {
            let what = "the pages of this slice are not in routes.rs";
            findings.push(file.finding(0, what, format!("write `.and({routed})` there")));
        }
    }
    findings
}

/// The slices of the application.
pub fn slices(tree: &Tree) -> Vec<&str> {
    let has = |module: &str, name: &str| tree.get(&format!("{APP}{module}/{name}")).is_some();
    let is_slice = |module: &&str| {
        let has_insides = has(module, "web.rs") || has(module, "store.rs");
        has(module, "mod.rs") && has_insides && !NOT_SLICES.contains(module)
    };
    modules(tree).into_iter().filter(is_slice).collect()
}

/// The module of `lib.rs` that a file of the application belongs to.
pub fn top_module(file: &File) -> &str {
    let path = file.path.strip_prefix(APP).unwrap_or_default();
    path.split('/').next().unwrap_or_default().trim_end_matches(".rs")
}

fn modules(tree: &Tree) -> Vec<&str> {
    let lib = tree.get(&format!("{APP}lib.rs"));
    lib.map_or_else(Vec::new, |lib| lib.code.lines().filter_map(declared).collect())
}

/// The name in `mod name;`.
fn declared(line: &str) -> Option<&str> {
    let name = line.trim().strip_suffix(';')?;
    let (before, name) = name.rsplit_once("mod ")?;
    (before.is_empty() || before.starts_with("pub")).then_some(name)
}

fn belongs(file: &File, head: &File) -> bool {
    let name = file.name();
    if file.is("rs") {
        let module = name.trim_end_matches(".rs");
        return SLICE_FILES.contains(&name)
            || head.code.lines().filter_map(declared).any(|declared| declared == module);
    }
    matches!(name, "nl.ftl" | "en.ftl") || SLICE_EXTENSIONS.iter().any(|end| file.is(end))
}

/// Every path that begins after `head`, and where; groups are written out.
fn paths_after(code: &str, head: &str) -> Vec<(usize, String)> {
    let mut paths = Vec::new();
    for at in places(code, head) {
        let rest = code.get(at + head.len()..).unwrap_or_default();
        paths.extend(written_out("", rest).into_iter().map(|path| (at, path)));
    }
    paths
}

/// `a::{b, c::d}` as `a::b` and `a::c::d`.
fn written_out(before: &str, tree: &str) -> Vec<String> {
    let tree = tree.trim_start();
    let in_path = |letter: char| letter.is_alphanumeric() || matches!(letter, '_' | ':');
    let rest = tree.trim_start_matches(in_path);
    let path = tree.strip_suffix(rest).unwrap_or_default();
    let path = format!("{before}{path}");
    match rest.strip_prefix('{') {
        Some(group) if path.is_empty() || path.ends_with("::") => {
            members(group).into_iter().flat_map(|member| written_out(&path, member)).collect()
        }
        _ => vec![path],
    }
}

/// The members of a group, up to its closing brace.
fn members(group: &str) -> Vec<&str> {
    let mut members = Vec::new();
    let (mut depth, mut start) = (0, 0);
    for (at, letter) in group.char_indices() {
        match letter {
            '{' => depth += 1,
            '}' | ',' if depth == 0 => {
                members.extend(group.get(start..at));
                start = at + 1;
                if letter == '}' {
                    break;
                }
            }
            '}' => depth -= 1,
            _ => {}
        }
    }
    members.retain(|member| !member.trim().is_empty());
    members
}

/// Where a chain of `super::` reaches the root of the crate.
fn climbs(file: &File) -> impl Iterator<Item = usize> {
    let inner = file.path.strip_prefix(APP).unwrap_or_default();
    let depth = inner.trim_end_matches("/mod.rs").split('/').count();
    let chain = "super::".repeat(depth);
    file.shipped.match_indices("super::").map(|(at, _)| at).filter(move |&at| {
        let (before, here) = file.shipped.split_at(at);
        here.starts_with(&chain) && !before.ends_with("super::")
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{accepts, refuses, told};

    const LIB: (&str, &str) = (
        "crates/marke/src/lib.rs",
        "pub mod db;\npub mod web;\npub mod wishes;\npub mod themes;\npub mod routes;\n",
    );
    const WISHES: (&str, &str) = ("crates/marke/src/wishes/mod.rs", "mod store;\nmod votes;");
    const WISHES_STORE: (&str, &str) = ("crates/marke/src/wishes/store.rs", "use crate::db;");
    const THEMES: (&str, &str) = ("crates/marke/src/themes/mod.rs", "use crate::wishes::Wish;");

    #[track_caller]
    fn refuses_code(check: crate::Check, path: &str, code: &str, expected: &str) {
        let path = format!("crates/marke/src/{path}");
        refuses(check, &[LIB, WISHES, WISHES_STORE, (&path, code)], expected);
    }

    #[track_caller]
    fn accepts_code(check: crate::Check, path: &str, code: &str) {
        let path = format!("crates/marke/src/{path}");
        accepts(check, &[LIB, WISHES, WISHES_STORE, THEMES, (&path, code)]);
    }

    #[test]
    fn a_module_may_not_use_what_stands_below_it() {
        for code in [
            "//! X.\nuse crate::themes::Theme;",
            "//! X.\nuse crate::{db::Conn, themes};",
            "fn f() {\n    crate::themes::all()\n}",
        ] {
            let expected = "crates/marke/src/wishes/web.rs:2: \
                            `crate::themes` stands below this module in lib.rs";
            refuses_code(uses_point_upward, "wishes/web.rs", code, expected);
        }
        let expected = "crates/marke/src/wishes/votes.rs:1: `super::` climbs to the top";
        refuses_code(uses_point_upward, "wishes/votes.rs", "use super::super::db;", expected);
    }

    #[test]
    fn a_module_may_use_what_stands_above_it_and_tests_may_use_all() {
        let code = "use super::store;\nuse crate::{db, wishes::{self, Wish}};\n// crate::routes";
        accepts_code(uses_point_upward, "themes/web.rs", code);
        accepts_code(uses_point_upward, "wishes/tests.rs", "use crate::routes;");
        let tests = "#[cfg(test)]\nmod tests {\n    use crate::routes;\n    use super::*;\n}";
        accepts_code(uses_point_upward, "db.rs", tests);
    }

    #[test]
    fn a_module_may_not_go_undeclared_or_unrouted() {
        let expected = "crates/marke/src/wishes/maps.rs:1: nothing declares the module `maps`";
        refuses_code(modules_are_declared, "wishes/maps.rs", "", expected);
        let expected = "crates/marke/src/gifts/mod.rs:1: nothing declares the module `gifts`";
        refuses_code(modules_are_declared, "gifts/mod.rs", "", expected);
        let web = "crates/marke/src/wishes/web.rs";
        let (head, pages) =
            (("crates/marke/src/wishes/mod.rs", "pub mod web;"), (web, "fn routes() -> Routes {}"));
        let expected = format!("{web}:1: the pages of this slice are not in routes.rs");
        refuses(modules_are_declared, &[LIB, head, pages], &expected);
        let routes = ("crates/marke/src/routes.rs", "Routes::new().and(wishes::web::routes())");
        accepts(modules_are_declared, &[LIB, head, pages, routes]);
    }

    #[test]
    fn a_slice_may_not_look_inside_another() {
        let expected = "crates/marke/src/themes/web.rs:2: \
                        `wishes::store` is an inside of another slice";
        for code in [
            "//! X.\nuse crate::{db, wishes::{Wish, store::all}};",
            "use crate::wishes;\nfn f() { wishes::store::all() }",
        ] {
            refuses_code(slices_keep_their_insides, "themes/web.rs", code, expected);
        }
    }

    #[test]
    fn a_slice_may_use_what_another_offers_and_routes_its_web() {
        accepts_code(slices_keep_their_insides, "themes/web.rs", "use crate::{web, wishes::Wish};");
        accepts_code(slices_keep_their_insides, "wishes/web.rs", "use crate::wishes::store;");
        accepts_code(slices_keep_their_insides, "routes.rs", "use crate::wishes::web;");
    }

    #[test]
    fn a_stray_file_has_no_place_in_a_slice() {
        for name in ["wishes/notes.txt", "wishes/fr.ftl", "wishes/extra.rs"] {
            let expected = format!("crates/marke/src/{name}:1: this file has no place in a slice");
            refuses_code(slices_have_one_shape, name, "", &expected);
        }
        let expected = "crates/marke/src/wishes/parts/_vote.html:1: \
                        crates/marke/src/wishes/parts has no mod.rs";
        refuses_code(slices_have_one_shape, "wishes/parts/_vote.html", "", expected);
    }

    #[test]
    fn a_slice_has_its_files_and_the_modules_it_declares() {
        for name in ["rules.rs", "votes.rs", "_votes.html", "nl.ftl", "wishes.css", "votes/mod.rs"]
        {
            accepts_code(slices_have_one_shape, &format!("wishes/{name}"), "");
        }
        accepts_code(slices_have_one_shape, "web/anything.txt", "");
    }

    #[test]
    fn empty_names_and_double_modules_are_refused() {
        let expected = "crates/marke/src/wishes/helpers.rs:1: \
                        `helpers` says nothing about what is in it";
        refuses_code(names_say_something, "wishes/helpers.rs", "", expected);
        let expected = "crates/marke/src/wishes.rs:1: wishes.rs stands beside a folder of its name";
        refuses_code(names_say_something, "wishes.rs", "", expected);
        accepts_code(names_say_something, "wishes/votes.rs", "");
        assert_eq!(told(names_say_something, &[("crates/topics/src/lib.rs", "")]), [""; 0]);
    }
}
