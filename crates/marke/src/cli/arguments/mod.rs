//! What can be typed after `marke`, and the help that tells it.

#![expect(clippy::doc_markdown, reason = "these comments are printed as help")]

use std::path::PathBuf;

use clap::{Args, CommandFactory, Parser, Subcommand, ValueEnum};

mod matching;

pub use matching::{Alliances, Mactor, Rings, Solve, Stakeholders};

/// The command line as it was typed.
#[derive(Debug, Parser)]
#[command(
    name = "marke",
    version,
    about = "The software that a regional cooperative runs on.",
    max_term_width = 100,
    after_help = AFTER_HELP,
    disable_help_subcommand = true
)]
pub struct Typed {
    /// What all commands take.
    #[command(flatten)]
    pub shared: Shared,
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// What all commands take.
#[derive(Debug, Args)]
#[command(next_help_heading = "For every command")]
pub struct Shared {
    /// Where everything is kept: sqlite:PATH or postgres://USER:PASSWORD@HOST/NAME
    /// [default: sqlite:marke.sqlite] [env: MARKE_DATABASE]
    #[arg(long, global = true, value_name = "URL")]
    pub database: Option<String>,
    /// The file with settings, in TOML
    #[arg(long, global = true, value_name = "FILE", env = "MARKE_CONFIG", hide_env_values = true)]
    pub config: Option<PathBuf>,
    /// How the log on standard error is written [default: text] [env: MARKE_LOG]
    #[arg(long, global = true, value_name = "FORM", value_parser = ["text", "json"])]
    pub log: Option<String>,
    /// How much the log tells
    #[arg(long, global = true, value_name = "LEVEL", default_value = "info",
        value_parser = ["off", "error", "warn", "info", "debug", "trace"])]
    pub log_level: String,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Serve the site and send its mail, until SIGTERM or Ctrl-C
    Serve(Serve),
    /// Build the fictional cooperative De Veenkring in a fresh file and serve it
    Demo(Demo),
    /// Begin a cooperative: its name, and the first person who may sign in
    Setup(Box<Setup>),
    /// Show the settings in force, with what is secret masked
    Config(Output),
    /// Look at what most often goes wrong with an installation
    Doctor(Output),
    /// Bring the tables up to date; serving does so too
    Migrate,
    /// Read everything back and tell what is wrong
    Check(Output),
    /// Write everything to one new file while the site goes on, and check it
    Backup(Backup),
    /// Put a backup into an empty database, after checking it
    Restore(Restore),
    /// Copy everything to an empty database, and read it back there
    CopyTo(CopyTo),
    /// Bring in a collection
    #[command(subcommand)]
    Import(Import),
    /// Look at opinions in a file
    #[command(subcommand)]
    Opinions(Opinions),
    /// Look at who fits with whom in a file
    #[command(subcommand)]
    Alliances(Alliances),
    /// Look at interests in a file
    #[command(subcommand)]
    Stakeholders(Stakeholders),
    /// Print the description of every address, as OpenAPI 3.1
    Openapi,
}

/// The commands in the order of the help, under their headings.
const GROUPS: &[(&str, &[&str])] = &[
    ("Run", &["serve", "demo"]),
    ("Begin and look after", &["setup", "config", "doctor", "migrate"]),
    ("Keep safe", &["check", "backup", "restore", "copy-to"]),
    ("Bring in and tell", &["import", "opinions", "alliances", "stakeholders", "openapi"]),
];

const AFTER_HELP: &str = "\
Examples:
  marke demo                                       look around in a fictional cooperative
  marke setup --database sqlite:veen.sqlite \\
    --name 'De Veenkring' --statutory-name 'Gebiedscoöperatie De Veenkring U.A.' \\
    --secretary-name 'Anna de Boer' --secretary-mail anna@veenkring.example
  marke serve --database sqlite:veen.sqlite --listen 0.0.0.0:8080
  marke backup /backups/veen-2026-11-23.sqlite     while the site goes on
  marke copy-to postgres://marke@db.example/veen   to a server, everything verified
  marke check --json | jq '.invariants[] | select(.broken > 0)'

Results go to standard output, progress and errors to standard error.

Exit codes:
  0  done
  1  something went wrong here: the fact is told, and what may help
  2  the command or a setting is not understood
  3  refused: a rule says no, or the check found something";

/// How results are printed.
#[derive(Clone, Copy, Debug, Args)]
pub struct Output {
    /// Print one JSON document instead of text
    #[arg(long)]
    pub json: bool,
}

/// `marke serve`.
#[derive(Debug, Args)]
pub struct Serve {
    /// The address and port to listen on [default: 127.0.0.1:8080] [env: MARKE_LISTEN]
    #[arg(long, value_name = "ADDRESS")]
    pub listen: Option<String>,
    /// The address at which people reach the site [default: http://localhost:8080]
    /// [env: MARKE_ADDRESS]
    #[arg(long, value_name = "URL")]
    pub address: Option<String>,
    /// The sender of the mails [env: MARKE_MAIL_FROM]
    #[arg(long, value_name = "SENDER")]
    pub mail_from: Option<String>,
    /// Whether a proxy in front sets X-Forwarded-For [default: no] [env: MARKE_TRUSTED_PROXY]
    #[arg(long, value_name = "YES/NO", value_parser = ["yes", "no"])]
    pub trusted_proxy: Option<String>,
}

/// `marke demo`.
#[derive(Debug, Args)]
pub struct Demo {
    /// The address and port to listen on [default: 127.0.0.1:8080] [env: MARKE_LISTEN]
    #[arg(long, value_name = "ADDRESS")]
    pub listen: Option<String>,
    /// The folder in which the file is made anew; a temporary one when nothing is said
    #[arg(long, value_name = "DIR")]
    pub data: Option<PathBuf>,
    /// Build it, and stop
    #[arg(long)]
    pub no_serve: bool,
}

/// `marke setup`.
#[derive(Debug, Args)]
pub struct Setup {
    /// What people call the cooperative
    #[arg(long)]
    pub name: String,
    /// Its full name, with W.A., B.A. or U.A. at the end
    #[arg(long)]
    pub statutory_name: String,
    /// The name of the first person, who becomes secretary and administrator
    #[arg(long, value_name = "NAME")]
    pub secretary_name: String,
    /// The mail address with which this person signs in
    #[arg(long, value_name = "MAIL")]
    pub secretary_mail: String,
    /// Where people write to [default: the secretary's address]
    #[arg(long, value_name = "MAIL")]
    pub contact_mail: Option<String>,
    /// Its number in the trade register
    #[arg(long, default_value = "", hide_default_value = true)]
    pub kvk: String,
    /// The municipality of its seat
    #[arg(long, default_value = "", hide_default_value = true)]
    pub seat: String,
    /// What the area is called
    #[arg(long, value_name = "NAME", default_value = "", hide_default_value = true)]
    pub area_name: String,
    /// The postcodes of the area, as 9500-9599,9640 [default: no line is drawn]
    #[arg(long, value_name = "RANGES", default_value = "", hide_default_value = true)]
    pub area_postcodes: String,
    /// How the result is printed.
    #[command(flatten)]
    pub output: Output,
}

/// `marke backup`.
#[derive(Debug, Args)]
pub struct Backup {
    /// The file to make: a SQLite database; its checksum is written beside it
    pub file: PathBuf,
    /// How the result is printed.
    #[command(flatten)]
    pub output: Output,
}

/// `marke restore`.
#[derive(Debug, Args)]
pub struct Restore {
    /// The backup; with a checksum beside it, that is compared first
    pub file: PathBuf,
    /// Go on when the check finds something in the backup
    #[arg(long)]
    pub despite_findings: bool,
    /// How the result is printed.
    #[command(flatten)]
    pub output: Output,
}

/// `marke copy-to`.
#[derive(Debug, Args)]
pub struct CopyTo {
    /// The empty database to copy to: sqlite:PATH or postgres://USER:PASSWORD@HOST/NAME
    pub url: String,
    /// How the result is printed.
    #[command(flatten)]
    pub output: Output,
}

/// `marke import`.
#[derive(Debug, Subcommand)]
pub enum Import {
    /// Bring in wishes: all of them or none, with a report by line
    Wishes(ImportWishes),
    /// Bring in a conversation that was held with Polis: all of it or nothing
    Conversation(ImportConversation),
}

/// `marke import conversation`.
#[derive(Debug, Args)]
pub struct ImportConversation {
    /// The statements: comments.csv
    pub comments: PathBuf,
    /// The answers: votes.csv or participants-votes.csv
    pub votes: PathBuf,
    /// The question of the conversation
    #[arg(long)]
    pub question: String,
    /// Where and when it was held
    #[arg(long, value_name = "TEXT")]
    pub reason: String,
    /// How the result is printed.
    #[command(flatten)]
    pub output: Output,
}

/// `marke opinions`.
#[derive(Debug, Subcommand)]
pub enum Opinions {
    /// Tell groups, common ground and contradictions of a file with votes; needs no database
    Map(OpinionsMap),
}

/// `marke opinions map`.
#[derive(Debug, Args)]
pub struct OpinionsMap {
    /// votes.csv of Polis (the last vote of a person on a statement counts; +1 agrees), or
    /// participants-votes.csv
    pub votes: PathBuf,
    /// Count as red-dwarf 0.4.0 does, to the letter
    #[arg(long)]
    pub exact: bool,
    /// The words of the statements, and which were taken out [default: the file comments.csv
    /// beside the votes, if there is one]
    #[arg(long, value_name = "COMMENTS.csv")]
    pub comments: Option<PathBuf>,
    /// Known groups: a table with columns participant and sector
    #[arg(long, value_name = "PARTICIPANTS.csv")]
    pub groups: Option<PathBuf>,
    /// Where chance begins
    #[arg(long, value_name = "N", default_value_t = 0)]
    pub seed: u64,
    /// Also draw the map
    #[arg(long, value_name = "FILE")]
    pub svg: Option<PathBuf>,
    /// How the result is printed.
    #[command(flatten)]
    pub output: Output,
}

/// `marke import wishes`.
#[derive(Debug, Args)]
pub struct ImportWishes {
    /// The collection
    pub file: PathBuf,
    /// What kind of file it is [default: by the ending of its name]
    #[arg(long, value_name = "KIND")]
    pub from: Option<Collection>,
    /// Only tell what would happen
    #[arg(long)]
    pub dry_run: bool,
    /// How the result is printed.
    #[command(flatten)]
    pub output: Output,
}

/// The kinds of collections of wishes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Collection {
    /// The projects of a participatory budget, as Pabulib keeps them
    Pb,
    /// A table with a heading
    Csv,
    /// The first sheet of a workbook
    Xlsx,
    /// The comments of a Polis conversation
    Polis,
}

/// The command line with its help, in groups.
pub fn command() -> clap::Command {
    let command = Typed::command();
    let width = command.get_subcommands().map(|it| it.get_name().len()).max().unwrap_or(0);
    let line = |name: &&str| {
        let about = command.find_subcommand(name).and_then(clap::Command::get_about);
        format!("  {name:width$}  {}\n", about.cloned().unwrap_or_default())
    };
    let group = |(heading, names): &(&str, &[&str])| {
        format!("{heading}:\n{}\n", names.iter().map(line).collect::<String>())
    };
    let groups: String = GROUPS.iter().map(group).collect();
    let template = format!(
        "{{about}}\n\nUsage: marke [OPTIONS] COMMAND\n\n{groups}Options:\n{{options}}\
         {{after-help}}\n\n\
         `marke COMMAND --help` tells more about a command; docs/operating.md about all of it.\n"
    );
    command.help_template(template)
}

/// The help of everything, as `docs/help.txt` has it.
pub fn all_help() -> String {
    let mut command = command().term_width(100);
    command.build();
    let mut text = command.render_long_help().to_string();
    for name in GROUPS.iter().flat_map(|(_, names)| *names) {
        if let Some(sub) = command.find_subcommand_mut(name) {
            add_help(sub, &mut text);
        }
    }
    let trimmed: Vec<&str> = text.lines().map(str::trim_end).collect();
    format!("{}\n", trimmed.join("\n").trim_end())
}

/// Adds the help of a command and of those below it.
fn add_help(command: &mut clap::Command, text: &mut String) {
    let name = command.get_bin_name().unwrap_or_default();
    text.extend(["\n\n──── ", name, " ────\n\n"]);
    text.push_str(&command.render_help().to_string());
    for sub in command.get_subcommands_mut().filter(|sub| sub.get_name() != "help") {
        add_help(sub, text);
    }
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use super::*;

    #[test]
    fn the_command_line_is_sound() {
        command().debug_assert();
    }

    #[test]
    fn the_help_tells_of_every_command_once() {
        let mut told: Vec<&str> = GROUPS.iter().flat_map(|(_, names)| *names).copied().collect();
        let command = command();
        let mut there: Vec<&str> = command.get_subcommands().map(clap::Command::get_name).collect();
        told.sort_unstable();
        there.sort_unstable();
        assert_eq!(told, there);
    }

    /// Compares the document with what it should be; `MARKE_WRITE_DOCS=1` writes it.
    #[test]
    fn the_help_is_the_document() {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/help.txt");
        #[expect(clippy::disallowed_methods, reason = "this is the edge of the tests")]
        if std::env::var("MARKE_WRITE_DOCS").is_ok() {
            fs::write(&path, all_help()).unwrap();
        }
        let kept = fs::read_to_string(&path).unwrap();
        assert_eq!(kept, all_help(), "write it with MARKE_WRITE_DOCS=1");
    }
}
