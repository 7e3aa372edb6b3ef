//! The site in a real browser, as the people who use it: Chromium, driven over `WebDriver`.
//!
//! Every page is opened at 360 and 1280 pixels, in Dutch and English, light and dark, and checked
//! by axe (WCAG 2.2 AA): twice, and which of these go together changes from page to page. Needs
//! `chromedriver` on the path and axe-core in `node_modules`, which `./check` installs.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use thirtyfour::extensions::query::ElementPollerWithTimeout;
use thirtyfour::prelude::*;

/// The rules that a page must hold to.
const RULES: &[&str] = &["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/// So many Tabs lead to anything on a page.
const TABS_MAX: u32 = 120;

/// A running `chromedriver`; nothing that it started outlives it.
pub(crate) struct Driver {
    child: Child,
    port: u16,
}

impl Driver {
    /// Starts it on a free port.
    pub(crate) fn start() -> Self {
        let mut command = Command::new("chromedriver");
        command.arg("--port=0").stdout(Stdio::piped()).stderr(Stdio::null());
        let mut child = command.spawn().expect("./check installs chromedriver");
        let lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let port = lines.map_while(Result::ok).find_map(|line| {
            let (_, port) = line.split_once("started successfully on port ")?;
            port.trim_end_matches('.').parse().ok()
        });
        Self { child, port: port.expect("chromedriver tells its port") }
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

/// How a page is looked at.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Look {
    /// In CSS pixels.
    pub(crate) width: u32,
    /// `nl` or `en`.
    pub(crate) language: &'static str,
    /// Whether the reader's system is dark.
    pub(crate) dark: bool,
}

/// The ways in which pages are looked at, by turns: one page in the first two, the next in the
/// last two. Each two have both widths, languages and lights.
pub(crate) const LOOKS: [[Look; 2]; 2] = [
    [
        Look { width: 360, language: "nl", dark: false },
        Look { width: 1280, language: "en", dark: true },
    ],
    [
        Look { width: 360, language: "en", dark: true },
        Look { width: 1280, language: "nl", dark: false },
    ],
];

/// So long somebody waits for what a page is to show: a result that was just made rests for a
/// minute at most before the next.
const WAIT: Duration = Duration::from_secs(90);

/// So long between two looks whether it is there.
const PAUSE: Duration = Duration::from_millis(200);

/// A browser window of somebody.
pub(crate) struct Window {
    driver: WebDriver,
    base: String,
}

impl Window {
    /// A new window with nothing in it, for the site at `address`.
    pub(crate) async fn open(driver: &Driver, address: &str) -> Self {
        let mut capabilities = DesiredCapabilities::chrome();
        for argument in [
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--window-size=1280,900",
        ] {
            capabilities.add_arg(argument).unwrap();
        }
        let server = format!("http://127.0.0.1:{}", driver.port);
        let poller = Arc::new(ElementPollerWithTimeout::new(WAIT, PAUSE));
        let driver = WebDriver::builder(server, capabilities).poller(poller).await.unwrap();
        Self { driver, base: format!("http://{address}") }
    }

    /// Ends it.
    pub(crate) async fn close(self) {
        self.driver.quit().await.unwrap();
    }

    /// Looks in another way from here on.
    pub(crate) async fn look(&self, look: Look) {
        let size = json!({
            "width": look.width, "height": 900, "deviceScaleFactor": 1, "mobile": false,
        });
        self.command("Emulation.setDeviceMetricsOverride", size).await;
        let scheme = if look.dark { "dark" } else { "light" };
        let media = json!({ "features": [{ "name": "prefers-color-scheme", "value": scheme }] });
        self.command("Emulation.setEmulatedMedia", media).await;
        self.go(&format!("/?taal={}", look.language)).await;
    }

    /// Turns scripts off, or on again.
    pub(crate) async fn without_scripts(&self, off: bool) {
        self.command("Emulation.setScriptExecutionDisabled", json!({ "value": off })).await;
    }

    async fn command(&self, name: &str, parameters: Value) {
        self.driver.cdp().send_raw(name, parameters).await.unwrap();
    }

    /// Goes to an address of the site.
    pub(crate) async fn go(&self, path: &str) {
        self.driver.goto(format!("{}{path}", self.base)).await.unwrap();
    }

    /// The path and query of where it is.
    pub(crate) async fn place(&self) -> String {
        let url = self.driver.current_url().await.unwrap();
        let query = url.query().map(|query| format!("?{query}")).unwrap_or_default();
        format!("{}{query}", url.path())
    }

    /// Types into the field with this name, instead of what was in it.
    pub(crate) async fn fill(&self, name: &str, text: &str) {
        let field = self.one(&format!("main [name='{name}']")).await;
        field.clear().await.unwrap();
        field.send_keys(text).await.unwrap();
    }

    /// Fills fields of the form with this address and hands it in. Where a page has several such
    /// forms, `which` is a value that only one of them, or one of its buttons, carries. A choice
    /// may be given by what it is or by how it begins to read.
    pub(crate) async fn hand_in(&self, action: &str, fields: &[(&str, &str)], which: &str) {
        let form = format!("main form[action='{action}']");
        let pressed = if which.is_empty() {
            format!("{form} button")
        } else {
            format!(
                "{form} button[value='{which}'], \
                 {form}:has(input[value='{which}']) button"
            )
        };
        let pressed = self.one(&pressed).await;
        let form = pressed.query(By::XPath("ancestor::form")).first().await.unwrap();
        for (name, value) in fields {
            self.set(&form, name, value).await;
        }
        pressed.scroll_into_view().await.unwrap();
        pressed.click().await.unwrap();
    }

    async fn set(&self, form: &WebElement, name: &str, value: &str) {
        let field = form.query(By::Css(format!("[name='{name}']"))).first().await.unwrap();
        let kind = field.attr("type").await.unwrap().unwrap_or_default();
        if field.tag_name().await.unwrap() == "select" {
            let path = format!(".//option[@value=\"{value}\" or starts-with(., \"{value}\")]");
            field.query(By::XPath(path)).first().await.unwrap().click().await.unwrap();
        } else if kind == "checkbox" || kind == "radio" {
            let choice = format!("[name='{name}'][value='{value}']");
            form.query(By::Css(choice)).first().await.unwrap().click().await.unwrap();
        } else if kind == "date" {
            let (year, day) = value.split_once('-').unwrap();
            let typed = format!("{}{year}", day.replace('-', ""));
            field.send_keys(typed).await.unwrap();
        } else {
            if kind != "file" {
                field.clear().await.unwrap();
            }
            field.send_keys(value).await.unwrap();
        }
    }

    /// Follows the link that reads so; gives the number at the end of its address.
    pub(crate) async fn open_link(&self, words: &str) -> String {
        let path = format!("//main//a[normalize-space(.)=\"{words}\"]");
        let link = self.driver.query(By::XPath(path)).first().await;
        let link = link.unwrap_or_else(|_| panic!("no link reads {words:?}"));
        let path = link.attr("href").await.unwrap().unwrap();
        self.go(&path).await;
        path.rsplit('/').next().unwrap().to_owned()
    }

    /// A value of every element that a CSS selector finds.
    pub(crate) async fn each(&self, selector: &str, attribute: &str) -> Vec<String> {
        let mut values = Vec::new();
        for element in self.driver.find_all(By::Css(selector)).await.unwrap() {
            values.extend(element.attr(attribute).await.unwrap());
        }
        values
    }

    /// Is nobody again: signed out, with nothing kept.
    pub(crate) async fn forget_everything(&self) {
        self.driver.delete_all_cookies().await.unwrap();
    }

    /// Presses the button or link in the page that reads so.
    pub(crate) async fn press(&self, words: &str) {
        let path = format!(
            "//main//*[self::a or self::button or self::summary]\
             [contains(normalize-space(.), \"{words}\")]"
        );
        let found = self.driver.query(By::XPath(path)).first().await;
        let found = found.unwrap_or_else(|_| panic!("nothing to press reads {words:?}"));
        // What is folded away is unfolded first.
        let folded = By::XPath("self::*[not(self::summary)]/ancestor::details[not(@open)]/summary");
        for summary in found.find_all(folded).await.unwrap() {
            summary.click().await.unwrap();
        }
        found.scroll_into_view().await.unwrap();
        found.click().await.unwrap();
    }

    /// Opens everything on the page that is folded.
    pub(crate) async fn unfold(&self) {
        let script =
            "for (const folded of document.querySelectorAll('details')) folded.open = true;";
        self.driver.execute(script, Vec::new()).await.unwrap();
    }

    /// Presses keys, wherever the focus is.
    pub(crate) async fn keys(&self, keys: impl Into<TypingData>) {
        self.driver.action_chain().send_keys(keys).perform().await.unwrap();
    }

    /// Presses Tab until the focus is on what a CSS selector finds.
    pub(crate) async fn tab_to(&self, selector: &str) {
        let script = "return document.activeElement.matches(arguments[0]);";
        for _ in 0..TABS_MAX {
            self.keys(Key::Tab).await;
            let there = self.driver.execute(script, vec![json!(selector)]).await.unwrap();
            if there.convert().unwrap() {
                return;
            }
        }
        panic!("no Tab leads to {selector} on {}", self.told().await);
    }

    /// Waits until what a CSS selector finds reads so.
    pub(crate) async fn shows(&self, selector: &str, words: &str) {
        let begun = Instant::now();
        while !self.shows_now(selector, words).await {
            let late = begun.elapsed() > WAIT;
            assert!(!late, "no {selector} reads {words:?} on {}", self.told().await);
            tokio::time::sleep(PAUSE).await;
        }
    }

    /// What is replaced while it is read, is read again the next time.
    async fn shows_now(&self, selector: &str, words: &str) -> bool {
        for element in self.driver.find_all(By::Css(selector)).await.unwrap_or_default() {
            if element.text().await.is_ok_and(|text| text == words) {
                return true;
            }
        }
        false
    }

    /// Waits until the page reads these words.
    pub(crate) async fn reads(&self, words: &str) {
        let path = format!("//body[contains(normalize-space(.), \"{words}\")]");
        let found = self.driver.query(By::XPath(path)).first().await;
        assert!(found.is_ok(), "{words:?} is not on {}", self.told().await);
    }

    /// Where it is and what stands there, for whoever reads why a story failed.
    async fn told(&self) -> String {
        let body = self.driver.find(By::Css("body")).await.unwrap();
        format!("{}: {}", self.place().await, body.text().await.unwrap())
    }

    /// The first element that a CSS selector finds, as soon as it is there.
    pub(crate) async fn one(&self, selector: &str) -> WebElement {
        let found = self.driver.query(By::Css(selector)).first().await;
        let Ok(found) = found else { panic!("no {selector} on {}", self.told().await) };
        found
    }

    /// What axe finds wrong with the page as it stands, and whether it can be moved sideways.
    pub(crate) async fn faults(&self) -> Vec<String> {
        let axe = Path::new(env!("CARGO_MANIFEST_DIR"));
        let axe = axe.join("../../node_modules/axe-core/axe.min.js");
        let axe = std::fs::read_to_string(axe).expect("./check installs axe-core");
        self.driver.execute(axe, vec![]).await.unwrap();
        let script = "const done = arguments[arguments.length - 1];\
            axe.run({ runOnly: arguments[0] }).then((found) => done(found.violations.map(\
                (fault) => fault.id + ': ' + fault.nodes[0].html)));";
        let found = self.driver.execute_async(script, vec![json!(RULES)]).await.unwrap();
        let mut faults: Vec<String> = found.convert().unwrap();
        let wider = "return document.documentElement.scrollWidth - window.innerWidth;";
        let wider: i64 = self.driver.execute(wider, vec![]).await.unwrap().convert().unwrap();
        if wider > 0 {
            faults.push(format!("the page is {wider} pixels wider than the window"));
        }
        let place = self.place().await;
        faults.into_iter().map(|fault| format!("{place}: {fault}")).collect()
    }

    /// Keeps a picture of what can be seen.
    pub(crate) async fn picture(&self, path: &Path) {
        self.driver.screenshot(path).await.unwrap();
    }
}

/// Somebody at a browser who notes whatever hinders on the way.
pub(crate) struct Person<'w> {
    pub(crate) window: &'w Window,
    /// How the page is looked at.
    look: Look,
    /// Whether scripts run.
    scripts: bool,
    pub(crate) faults: Vec<String>,
}

impl<'w> Person<'w> {
    /// Somebody who sits down at a window.
    pub(crate) fn at(window: &'w Window, look: Look, scripts: bool) -> Self {
        Self { window, look, scripts, faults: Vec::new() }
    }

    /// Begins anew as a visitor, or signed in as somebody.
    pub(crate) async fn is(&mut self, name: Option<&str>) {
        self.window.without_scripts(false).await;
        self.window.forget_everything().await;
        self.window.look(self.look).await;
        self.window.without_scripts(!self.scripts).await;
        if let Some(name) = name {
            self.sees("/aanmelden").await;
            self.window.press(name).await;
            self.window.one(".notice").await;
        }
    }

    /// Opens a page.
    pub(crate) async fn sees(&mut self, path: &str) {
        self.window.go(path).await;
        self.looks().await;
    }

    /// Fills a form of this page in and hands it in: the one `which` has this value.
    pub(crate) async fn does(&mut self, action: &str, fields: &[(&str, &str)], which: &str) {
        self.window.hand_in(action, fields, which).await;
        self.looks().await;
    }

    /// Notes what hinders on the page as it stands.
    pub(crate) async fn looks(&mut self) {
        self.window.without_scripts(false).await;
        self.faults.extend(self.window.faults().await);
        self.window.without_scripts(!self.scripts).await;
    }

    /// What somebody reads in their language: Dutch or English.
    pub(crate) fn words<'t>(&self, nl: &'t str, en: &'t str) -> &'t str {
        if self.look.language == "nl" { nl } else { en }
    }

    /// The number at the end of the address where it is.
    pub(crate) async fn number(&self) -> String {
        let place = self.window.place().await;
        place.chars().filter(char::is_ascii_digit).collect()
    }
}
