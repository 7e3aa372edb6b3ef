//! Stories of exchange.
