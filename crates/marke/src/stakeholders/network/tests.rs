//! Stories of network.
