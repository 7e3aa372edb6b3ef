//! The table of all routes. The site is made from it, and so are the API's documents and the test
//! that walks every route as every role.

use crate::web::Routes;
use crate::{
    agenda, alliances, home, meetings, members, opinions, sharing, sign_in, stakeholders, themes,
    thread, wishes,
};

/// The table of all routes, in the order of the slices.
pub fn routes() -> Routes {
    Routes::new()
        .and(home::web::routes())
        .and(wishes::web::routes())
        .and(themes::web::routes())
        .and(agenda::web::routes())
        .and(opinions::web::routes())
        .and(stakeholders::web::routes())
        .and(sharing::web::routes())
        .and(alliances::web::routes())
        .and(meetings::web::routes())
        .and(thread::web::routes())
        .and(members::web::routes())
        .and(sign_in::web::routes())
}

#[cfg(test)]
mod tests {
    use axum::body::Body;
    use axum::http::StatusCode;

    use super::*;
    use crate::actor::{Function, Permission};
    use crate::ids::PartyId;
    use crate::testing::{Answer, Browser, World};

    /// Who may call what, written down a second time by hand: a route that is not here fails, and
    /// so does one whose permission was changed without thinking of it here.
    const TABLE: &str = include_str!("routes.txt");

    /// `routes.txt` has a line for each route: method, address and who, as the first letters of
    /// the functions (`a` everybody).
    fn expected() -> Vec<(String, String, String)> {
        let line = |line: &str| {
            let mut words = line.split_whitespace().map(str::to_owned);
            (words.next().unwrap(), words.next().unwrap(), words.next().unwrap())
        };
        TABLE.lines().filter(|line| !line.starts_with('#') && !line.is_empty()).map(line).collect()
    }

    fn letter(function: Function) -> char {
        match function {
            Function::Representative => 'R',
            Function::Promotor => 'P',
            Function::AreaDirector => 'D',
            Function::Secretary => 'S',
            Function::Treasurer => 'T',
            Function::Board => 'B',
            Function::Administrator => 'A',
        }
    }

    fn letters(permission: Permission) -> String {
        permission.functions().map_or_else(
            || "everybody".to_owned(),
            |functions| {
                let mut functions = functions.to_vec();
                functions.sort_unstable();
                functions.into_iter().map(letter).collect()
            },
        )
    }

    #[test]
    fn every_route_is_in_the_hand_written_table() {
        let expected = expected();
        let found: Vec<(String, String, String)> = routes()
            .table
            .iter()
            .map(|route| (route.method.to_owned(), route.path.to_owned(), letters(route.needs)))
            .collect();
        for row in &found {
            assert!(expected.contains(row), "write this line in routes.txt: {row:?}");
        }
        for row in &expected {
            let times = expected.iter().filter(|other| *other == row).count();
            assert!(found.contains(row) && times == 1, "routes.txt has a line too many: {row:?}");
        }
    }

    /// Calls every route in both formats; gives the routes whose answer does not fit.
    async fn walk(world: &World, who: &str, person: Option<(PartyId, Function)>) -> Vec<String> {
        let mut wrong = Vec::new();
        let mut browser = browser_of(world, person).await;
        for route in routes().table {
            let path = route.path.replace("{number}", "1").replace("{code}", "ABC");
            let path = path.replace("{kind}", "wens");
            let allowed = route.needs.functions().is_none_or(|functions| {
                person.is_some_and(|(_, function)| functions.contains(&function))
            });
            for accept in ["text/html", "application/json"] {
                let request = browser.request(route.method, &path, accept);
                let answer = browser.send(request.body(Body::empty()).unwrap()).await;
                if turns_away(&answer) == allowed || answer.status.is_server_error() {
                    let status = answer.status;
                    wrong.push(format!("{who}: {} {path} ({accept}): {status}", route.method));
                }
                if path.starts_with("/afmelden") {
                    browser = browser_of(world, person).await;
                }
            }
        }
        wrong
    }

    async fn browser_of(world: &World, person: Option<(PartyId, Function)>) -> Browser<'_> {
        match person {
            Some((person, _)) => world.signed_in(person).await,
            None => world.visitor(),
        }
    }

    fn turns_away(answer: &Answer) -> bool {
        let to = answer.headers.get("location").map(|to| to.to_str().unwrap());
        to.is_some_and(|to| to.starts_with("/aanmelden?"))
            || matches!(answer.status, StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN)
    }

    #[tokio::test]
    async fn every_route_lets_in_whom_it_says_and_nobody_else() {
        let world = World::new().await;
        let mut wrong = walk(&world, "visitor", None).await;
        for function in Function::ALL {
            let name = function.to_string();
            let person = world.person(&name, Some(*function)).await;
            wrong.extend(walk(&world, &name, Some((person, *function))).await);
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }
}
