//! Every invariant is broken once.
