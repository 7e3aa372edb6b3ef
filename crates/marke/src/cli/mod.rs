//! The command line: `marke serve`, `marke check` and all the others. Its contract (commands,
//! exit codes, what goes where) is in `docs/operating.md` and is kept.

use std::process::ExitCode;

use clap::{ArgMatches, FromArgMatches};

use crate::api;
use crate::clock::Clock;
use crate::config::Config;
use crate::cooperative::{Cooperative, Memory};
use crate::db::{self, Db, Durability, Engine, snapshot};
use crate::ids::Ids;
use crate::search;

pub mod arguments;
mod doctor;
mod import;
mod keep;
mod matching;
mod opinions;
mod output;
mod serve;
mod setup;

use arguments::{Alliances, Command, Import, Opinions, Stakeholders, Typed};
use output::{Failure, print, print_json};

/// Reads the command line, does what it says, and gives the exit code.
pub fn run() -> ExitCode {
    let matches = match arguments::command().try_get_matches() {
        Ok(matches) => matches,
        Err(told) => {
            // Help and version are results, everything else is wrong use; clap knows which.
            let code = u8::try_from(told.exit_code()).unwrap_or(2);
            drop(told.print());
            return ExitCode::from(code);
        }
    };
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build();
    let outcome = match runtime {
        Ok(runtime) => runtime.block_on(obey(&matches)),
        Err(error) => Err(Failure::internal(format!("cannot begin: {error}"), "")),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => failure.tell(),
    }
}

async fn obey(matches: &ArgMatches) -> Result<(), Failure> {
    let typed =
        Typed::from_arg_matches(matches).map_err(|error| Failure::use_(error, "`marke --help`"))?;
    let config = settings(&typed)?;
    let level = &typed.shared.log_level;
    match &typed.command {
        Command::Serve(_) => serve::serve(&config, level).await,
        Command::Demo(demo) => serve::demo(demo, &config, level).await,
        Command::Setup(setup) => setup::set_up(&config, setup).await,
        Command::Config(output) => show_config(&config, output.json),
        Command::Doctor(output) => doctor::examine(&config, output.json).await,
        Command::Migrate => keep::migrate(&config).await,
        Command::Check(output) => keep::check(&config, output.json).await,
        Command::Backup(backup) => keep::back_up(&config, backup).await,
        Command::Restore(restore) => keep::restore(&config, restore).await,
        Command::CopyTo(copy) => keep::copy_to(&config, copy).await,
        Command::Import(Import::Wishes(typed)) => import::wishes(&config, typed).await,
        Command::Import(Import::Conversation(typed)) => import::conversation(&config, typed).await,
        Command::Opinions(Opinions::Map(typed)) => opinions::map(typed),
        Command::Alliances(Alliances::Solve(typed)) => matching::solve(typed).await,
        Command::Alliances(Alliances::Rings(typed)) => matching::rings(typed).await,
        Command::Stakeholders(Stakeholders::Mactor(typed)) => matching::mactor(typed),
        Command::Openapi => print_json(&api::openapi()),
    }
}

/// The settings in force: the file, the environment, and the flags that were typed.
fn settings(typed: &Typed) -> Result<Config, Failure> {
    let mut flags: Vec<(&str, String)> = Vec::new();
    let mut flag = |name: &'static str, value: &Option<String>| {
        flags.extend(value.clone().map(|value| (name, value)));
    };
    flag("database", &typed.shared.database);
    flag("log", &typed.shared.log);
    match &typed.command {
        Command::Serve(serve) => {
            flag("listen", &serve.listen);
            flag("address", &serve.address);
            flag("mail_from", &serve.mail_from);
            flag("trusted_proxy", &serve.trusted_proxy);
        }
        Command::Demo(demo) => flag("listen", &demo.listen),
        _ => {}
    }
    Config::load(typed.shared.config.as_deref(), &flags).map_err(|error| {
        Failure::use_(format!("{error:#}"), "docs/operating.md lists the settings")
    })
}

fn show_config(config: &Config, json: bool) -> Result<(), Failure> {
    let lines = config.effective();
    if json {
        return print_json(&lines);
    }
    let line =
        |it: &crate::config::Effective| format!("# {}\n{} = {:?}\n\n", it.help, it.name, it.value);
    print(&lines.iter().map(line).collect::<String>())
}

/// The cooperative of the settings; its database is made if it is not there.
async fn open(config: &Config) -> Result<Cooperative, Failure> {
    open_at(config.get("database"), config.get("address")).await
}

/// The cooperative of the settings, which must be there already, with tables of today.
async fn open_existing(config: &Config) -> Result<Cooperative, Failure> {
    open_existing_at(config.get("database"), config.get("address")).await
}

/// The cooperative at an address as it is: looking at it changes nothing.
async fn open_existing_at(url: &str, address: &str) -> Result<Cooperative, Failure> {
    is_named(url)?;
    if let Some(file) = snapshot::file_of(url).filter(|file| !file.exists()) {
        return Err(Failure::use_(
            format!("there is no database at {}", file.display()),
            "name it with --database or MARKE_DATABASE, or begin with `marke setup`",
        ));
    }
    if db::is_older(url).await? {
        return Err(Failure::found(
            "the tables of this database are older than this program, or not there at all",
            "`marke migrate` brings them up to date, and so does `marke serve`",
        ));
    }
    open_at(url, address).await
}

/// Fails on an address of an engine that we do not know.
fn is_named(url: &str) -> Result<(), Failure> {
    url.parse::<Engine>().map(|_| ()).map_err(|_| {
        let fact = "the database is not named as sqlite:PATH or postgres://…";
        Failure::use_(fact, "for example --database sqlite:marke.sqlite")
    })
}

/// The cooperative at an address; its tables are made, or brought up to date.
async fn open_at(url: &str, address: &str) -> Result<Cooperative, Failure> {
    is_named(url)?;
    if let Some(kept) = snapshot::keep_before_update(url).await? {
        tracing::info!(kept = %kept.display(), "the tables change; as they were they are kept");
    }
    let db = Db::open(url, Durability::Full).await?;
    search::prepare(&db).await?;
    let address = address.trim_end_matches('/').to_owned();
    let (clock, ids, memory) = (Clock::System, Ids::System, Memory::default());
    Ok(Cooperative { db, clock, ids, address, memory })
}
