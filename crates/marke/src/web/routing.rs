//! The table of routes: the router is made from it, and so are the API's document, the page
//! `docs/api.md` and the test that walks every route as every role.

use axum::Router;
use axum::handler::Handler;
use axum::routing::{MethodRouter, get, post};
use utoipa::ToSchema;
use utoipa::openapi::RefOr;
use utoipa::openapi::schema::Schema;

use crate::actor::Permission;

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
    /// The fields that it takes, by the name of their form.
    pub input: Option<(String, RefOr<Schema>)>,
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
        self.add("GET", path, needs, summary, get(handler))
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
        self.add("POST", path, needs, summary, post(handler))
    }

    /// Says which fields the route before takes.
    #[must_use]
    pub fn takes<Form: ToSchema>(mut self) -> Self {
        if let Some(route) = self.table.last_mut() {
            route.input = Some((Form::name().into_owned(), Form::schema()));
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
        handler: MethodRouter,
    ) -> Self {
        self.table.push(Route { method, path, needs, summary, input: None });
        Self { table: self.table, router: self.router.route(path, handler) }
    }
}
