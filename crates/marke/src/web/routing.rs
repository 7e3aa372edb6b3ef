//! The table of routes: the router is made from it, and so are the API's document, the page
//! `docs/api.md` and the test that walks every route as every role.

use std::pin::Pin;
use std::sync::Arc;

use axum::Router;
use axum::extract::Request;
use axum::handler::Handler;
use axum::response::Response;
use axum::routing::{get, post};
use utoipa::ToSchema;
use utoipa::openapi::RefOr;
use utoipa::openapi::schema::Schema;

use crate::actor::Permission;

/// What a query, a form or an answer looks like: its schema, with those that it names.
#[derive(Clone)]
pub struct Shape {
    /// The name under which the schema is known.
    pub name: String,
    /// The schema.
    pub schema: RefOr<Schema>,
    /// The schemas that it names, by name.
    pub parts: Vec<(String, RefOr<Schema>)>,
}

impl Shape {
    /// The shape of a type.
    pub fn of<T: ToSchema>() -> Self {
        let mut parts = Vec::new();
        T::schemas(&mut parts);
        Self { name: T::name().into_owned(), schema: T::schema(), parts }
    }
}

/// One row: a method and an address, who may ask it, and what it does.
#[derive(Clone)]
pub struct Route {
    /// `GET` or `POST`.
    pub method: &'static str,
    /// The address, with names in braces for what varies.
    pub path: &'static str,
    /// What the caller must be allowed to do.
    pub needs: Permission,
    /// What it does, in one sentence.
    pub summary: &'static str,
    /// What its query may hold.
    pub asks: Option<Shape>,
    /// The fields that it takes.
    pub takes: Option<Shape>,
    /// The field in which it takes a file.
    pub takes_file: Option<&'static str>,
    /// What it gives as data: one of these.
    pub gives: Vec<Shape>,
    /// In which media types it gives it.
    pub kinds: Vec<&'static str>,
}

/// A handler, whatever it takes: made one type, so that the compiler makes what is around it once
/// and not for each.
type Answering = Arc<dyn Fn(Request) -> Answer + Send + Sync>;

/// An answer that is being made.
type Answer = Pin<Box<dyn Future<Output = Response> + Send>>;

fn answering<H: Handler<T, ()>, T: 'static>(handler: H) -> Answering {
    Arc::new(move |request| Box::pin(handler.clone().call(request, ())))
}

/// A table of routes under construction.
#[derive(Default)]
pub struct Routes {
    /// The rows, in reading order.
    pub table: Vec<Route>,
    /// The router that serves them.
    pub router: Router,
}

impl Routes {
    /// An empty table.
    pub fn new() -> Self {
        Self::default()
    }

    /// A page or list to read.
    #[must_use]
    pub fn get<H: Handler<T, ()>, T: 'static>(
        self,
        path: &'static str,
        needs: Permission,
        summary: &'static str,
        handler: H,
    ) -> Self {
        self.add("GET", path, needs, summary, answering(handler))
    }

    /// Something to do.
    #[must_use]
    pub fn post<H: Handler<T, ()>, T: 'static>(
        self,
        path: &'static str,
        needs: Permission,
        summary: &'static str,
        handler: H,
    ) -> Self {
        self.add("POST", path, needs, summary, answering(handler))
    }

    /// Says what the query of the route before may hold.
    #[must_use]
    pub fn asks<Query: ToSchema>(self) -> Self {
        self.with_last(|route| route.asks = Some(Shape::of::<Query>()))
    }

    /// Says which fields the route before takes.
    #[must_use]
    pub fn takes<Form: ToSchema>(self) -> Self {
        self.with_last(|route| route.takes = Some(Shape::of::<Form>()))
    }

    /// Says in which field the route before takes a file.
    #[must_use]
    pub fn takes_file(self, field: &'static str) -> Self {
        self.with_last(|route| route.takes_file = Some(field))
    }

    /// Says which page the route before gives; one of several when it is said more than once.
    #[must_use]
    pub fn gives<Page: ToSchema>(self) -> Self {
        self.with_last(|route| route.gives.push(Shape::of::<Page>()))
    }

    /// Says that the route before also gives its rows as a table.
    #[must_use]
    pub fn gives_table(self) -> Self {
        self.with_last(|route| route.kinds.push("text/csv"))
    }

    /// Says that the route before gives no page, but something of this media type.
    #[must_use]
    pub fn gives_only(self, kind: &'static str) -> Self {
        self.with_last(|route| route.kinds = vec![kind])
    }

    fn with_last(mut self, say: impl FnOnce(&mut Route)) -> Self {
        if let Some(route) = self.table.last_mut() {
            say(route);
        }
        self
    }

    /// This table followed by another.
    #[must_use]
    pub fn and(mut self, other: Self) -> Self {
        self.table.extend(other.table);
        Self { table: self.table, router: self.router.merge(other.router) }
    }

    fn add(
        mut self,
        method: &'static str,
        path: &'static str,
        needs: Permission,
        summary: &'static str,
        handler: Answering,
    ) -> Self {
        let answer = move |request: Request| handler(request);
        let handler = if method == "GET" { get(answer) } else { post(answer) };
        self.table.push(Route {
            method,
            path,
            needs,
            summary,
            asks: None,
            takes: None,
            takes_file: None,
            gives: Vec::new(),
            kinds: vec!["text/html", "application/json"],
        });
        Self { table: self.table, router: self.router.route(path, handler) }
    }
}
