fn main() {
    for l in std::io::stdin().lines() {
        let l = l.unwrap();
        let s = topics::words::stems(&l);
        println!("{:40} {:?}{}", l, s, if s.iter().all(|x| *x == s[0]) { "" } else { "   <<<<" });
    }
}
