//! Stories of this part of alliances.
