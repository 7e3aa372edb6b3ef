use matching::alliances::*;
fn main() {
    let f = std::env::args().nth(1).unwrap();
    let secs: f64 = std::env::args().nth(2).map_or(30.0, |s| s.parse().unwrap());
    let named = matching::files::challenge(&std::fs::read_to_string(&f).unwrap()).unwrap();
    let c = named.challenge.clone();
    let t = std::time::Instant::now();
    let stop = || t.elapsed().as_secs_f64() > secs;
    let all = std::env::args().nth(3).is_some();
    let r = solve(
        &c,
        if all { Scope::ALL } else { Scope::BEST },
        &Watch { stop: &stop, progress: &|_| () },
    )
    .unwrap();
    if all {
        for x in r.top.iter() {
            println!(
                "  top {} {} {} {}",
                x.alliance.missing,
                x.alliance.members.len(),
                x.alliance.cost,
                x.proven
            );
        }
        for x in r.by_size.iter() {
            println!(
                "  size {} {} {} {}",
                x.alliance.missing,
                x.alliance.members.len(),
                x.alliance.cost,
                x.proven
            );
        }
    }
    println!("{:?}", r.bound);
    if all {
        let e = explain(&c, &r.best.members).unwrap();
        println!("{}", matching::files::tell_solution(&named, &r, &e));
        println!("{e:?}");
    }
    println!(
        "{f} M {} size {} C {} proven {} {:?}",
        r.best.missing,
        r.best.members.len(),
        r.best.cost,
        r.proven,
        t.elapsed()
    );
}
