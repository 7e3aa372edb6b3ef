//! What parties do for each other without money: lend, help, grant, and keep giving and taking in
//! balance.
//!
//! What is offered is public. Who borrows, what one grants another unseen and what each gave and
//! took is known to the parties concerned only; others see no more than a band, and never a
//! ranking.

mod acting;
pub mod balance;
pub mod granting;
pub mod help;
pub mod lending;
mod rules;
#[cfg(test)]
mod tests;
pub mod web;

pub use acting::OwnParty;
pub use balance::balances;
pub use granting::grantings;
