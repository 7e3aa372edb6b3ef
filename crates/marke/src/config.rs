//! The settings of an installation: file < environment < flag.
//!
//! Every setting `name` is read from the file as `name`, from the environment as `MARKE_NAME`,
//! and, where it is a secret, from the file that `MARKE_NAME_FILE` names.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::Context;
use serde::Serialize;

/// One setting that an operator can make.
#[derive(Debug)]
pub struct Setting {
    /// Its name in the file; in the environment `MARKE_` and the same in capitals.
    pub name: &'static str,
    /// What holds when nobody says anything.
    pub default: &'static str,
    /// Never printed, and readable from a file of its own.
    pub secret: bool,
    /// What it is for, in one sentence.
    pub help: &'static str,
}

/// Every setting that there is; `docs/operating.md` tells the same.
pub const SETTINGS: &[Setting] = &[
    Setting {
        name: "database",
        default: "sqlite:marke.sqlite",
        secret: true,
        help: "Where everything is kept: sqlite:PATH or postgres://USER:PASSWORD@HOST/NAME.",
    },
    Setting {
        name: "hosts",
        default: "",
        secret: true,
        help: "More cooperatives by host name: a.example=sqlite:a.sqlite b.example=….",
    },
    Setting {
        name: "listen",
        default: "127.0.0.1:8080",
        secret: false,
        help: "The address and port that the site listens on.",
    },
    Setting {
        name: "address",
        default: "http://localhost:8080",
        secret: false,
        help: "The address at which people reach the site, for links in mails.",
    },
    Setting {
        name: "smtp",
        default: "",
        secret: true,
        help: "The mail server: smtp://HOST:PORT or smtps://USER:PASSWORD@HOST; empty sends none.",
    },
    Setting {
        name: "mail_from",
        default: "Marke <marke@localhost>",
        secret: false,
        help: "The sender of the mails.",
    },
    Setting {
        name: "metrics_token",
        default: "",
        secret: true,
        help: "Whoever sends this token may read /metrics; empty closes it.",
    },
    Setting {
        name: "log",
        default: "text",
        secret: false,
        help: "How the log is written: text or json.",
    },
    Setting {
        name: "trusted_proxy",
        default: "no",
        secret: false,
        help: "yes when a proxy in front sets X-Forwarded-For; limits then count its addresses.",
    },
    Setting {
        name: "deeds_per_minute",
        default: "120",
        secret: false,
        help: "How much one address may do a minute; reading is free. A village hall shares one.",
    },
];

/// The settings in force.
#[derive(Clone, Debug, Default)]
pub struct Config {
    values: BTreeMap<&'static str, String>,
}

/// One line of `marke config`.
#[derive(Debug, Serialize)]
pub struct Effective {
    /// The setting's name.
    pub name: &'static str,
    /// Its value; secrets are masked.
    pub value: String,
    /// What it is for.
    pub help: &'static str,
}

impl Config {
    /// Reads the settings. `file` is the TOML text of the configuration file, `environment`
    /// looks a variable up, `flags` are the values given on the command line.
    /// Fails on a setting that does not exist and on a secret's file that cannot be read.
    pub fn read(
        file: &str,
        environment: impl Fn(&str) -> Option<String>,
        flags: &[(&str, String)],
    ) -> anyhow::Result<Self> {
        let mut in_file: BTreeMap<String, String> =
            toml::from_str(file).context("the configuration file is not as expected")?;
        let mut values = BTreeMap::new();
        for setting in SETTINGS {
            let variable = format!("MARKE_{}", setting.name.to_uppercase());
            let secret_file = setting.secret.then(|| environment(&format!("{variable}_FILE")));
            let secret = match secret_file.flatten() {
                Some(path) => Some(read_secret(Path::new(&path))?),
                None => None,
            };
            let flag = flags.iter().rev().find(|(name, _)| *name == setting.name);
            let value = flag
                .map(|(_, value)| value.clone())
                .or_else(|| environment(&variable))
                .or(secret)
                .or(in_file.remove(setting.name))
                .unwrap_or_else(|| setting.default.to_owned());
            in_file.remove(setting.name);
            values.insert(setting.name, value);
        }
        match in_file.into_keys().next() {
            Some(unknown) => anyhow::bail!("there is no setting called {unknown:?}"),
            None => Ok(Self { values }),
        }
    }

    /// Reads the settings of this process: the file if there is one, the environment, and the
    /// flags given on the command line.
    pub fn load(file: Option<&Path>, flags: &[(&str, String)]) -> anyhow::Result<Self> {
        let text = match file {
            Some(path) => fs::read_to_string(path)
                .with_context(|| format!("cannot read {}", path.display()))?,
            None => String::new(),
        };
        #[expect(clippy::disallowed_methods, reason = "this is the edge")]
        Self::read(&text, |name| std::env::var(name).ok(), flags)
    }

    /// The value of a setting of [`SETTINGS`].
    pub fn get(&self, name: &str) -> &str {
        self.values.get(name).map_or("", String::as_str)
    }

    /// The cooperatives by host name besides the first: host and database.
    pub fn hosts(&self) -> impl Iterator<Item = (&str, &str)> {
        self.get("hosts").split_whitespace().filter_map(|pair| pair.split_once('='))
    }

    /// Everything in force, secrets masked.
    pub fn effective(&self) -> Vec<Effective> {
        SETTINGS
            .iter()
            .map(|setting| {
                let value = self.get(setting.name);
                let masked = setting.secret && value != setting.default && !value.is_empty();
                let value = if masked { "********".to_owned() } else { value.to_owned() };
                Effective { name: setting.name, value, help: setting.help }
            })
            .collect()
    }
}

fn read_secret(path: &Path) -> anyhow::Result<String> {
    let text =
        fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
    Ok(text.trim().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::Place;

    fn nothing(_: &str) -> Option<String> {
        None
    }

    #[test]
    fn a_flag_beats_the_environment_and_that_beats_the_file() {
        let file = "listen = \"1.1.1.1:1\"\nlog = \"json\"\naddress = \"http://file\"";
        let environment =
            |name: &str| (name != "MARKE_LOG" && name.len() < 14).then(|| format!("from {name}"));
        let config =
            Config::read(file, environment, &[("address", "http://flag".to_owned())]).unwrap();
        assert_eq!(config.get("listen"), "from MARKE_LISTEN");
        assert_eq!(config.get("log"), "json");
        assert_eq!(config.get("address"), "http://flag");
    }

    #[test]
    fn secrets_are_masked_and_unknown_settings_refused() {
        let environment = |name: &str| (name == "MARKE_SMTP").then(|| "smtp://a:b@c".to_owned());
        let config = Config::read("", environment, &[]).unwrap();
        let shown = config.effective();
        assert!(shown.iter().all(|line| !line.value.contains("a:b")));
        assert_eq!(shown.iter().find(|line| line.name == "smtp").unwrap().value, "********");
        assert!(Config::read("colour = \"red\"", nothing, &[]).is_err());
    }

    #[test]
    fn a_secret_can_stand_in_a_file_of_its_own() {
        let place = Place::new();
        let path = place.file("secret");
        fs::write(&path, "s3cret\n").unwrap();
        let environment = |name: &str| {
            (name == "MARKE_METRICS_TOKEN_FILE").then(|| path.to_string_lossy().into_owned())
        };
        assert_eq!(Config::read("", environment, &[]).unwrap().get("metrics_token"), "s3cret");
    }

    const BEGIN: &str = "<!-- the table of settings, written by the tests -->\n";
    const END: &str = "<!-- the end of the table -->\n";

    fn table() -> String {
        let row = |setting: &Setting| {
            let Setting { name, default, help, .. } = setting;
            let variable = format!("MARKE_{}", name.to_uppercase());
            let secret = if setting.secret { " Secret." } else { "" };
            format!("| `{variable}` | `{name}` | `{default}` | {help}{secret} |\n")
        };
        let rows: String = SETTINGS.iter().map(row).collect();
        let rows = rows.replace("| `` |", "| |");
        format!("| Environment | File | Default | What for |\n|---|---|---|---|\n{rows}")
    }

    /// Compares a part of a document with what it should be; `MARKE_WRITE_DOCS=1` writes it.
    #[test]
    fn the_document_lists_every_setting() {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/operating.md");
        let text = fs::read_to_string(&path).unwrap();
        let (head, rest) = text.split_once(BEGIN).expect("docs/operating.md has the first mark");
        let (kept, tail) = rest.split_once(END).expect("docs/operating.md has the last mark");
        #[expect(clippy::disallowed_methods, reason = "this is the edge of the tests")]
        if std::env::var("MARKE_WRITE_DOCS").is_ok() {
            fs::write(&path, format!("{head}{BEGIN}{}{END}{tail}", table())).unwrap();
        } else {
            assert_eq!(kept, table(), "write it with MARKE_WRITE_DOCS=1");
        }
    }
}
