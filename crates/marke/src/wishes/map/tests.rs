//! Stories of the map.
