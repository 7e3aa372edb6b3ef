//! The journal, tested: chains that hold and chains that were tampered with.
