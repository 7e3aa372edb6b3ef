pub struct Blocked; pub struct Explanation; pub struct Member; pub struct Shortage; pub fn explain() {}
