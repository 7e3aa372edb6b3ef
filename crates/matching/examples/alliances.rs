use matching::alliances::*;
fn main(){
  let f=std::env::args().nth(1).unwrap();
  let secs:f64=std::env::args().nth(2).map_or(30.0,|s|s.parse().unwrap());
  let c=matching::files::challenge(&std::fs::read_to_string(&f).unwrap()).unwrap();
  let t=std::time::Instant::now();
  let stop=||t.elapsed().as_secs_f64()>secs;
  let r=solve(&c,&Watch{stop:&stop,progress:&|_|()}).unwrap();
  println!("{f} M {} size {} C {} proven {} {:?}",r.best.missing,r.best.members.len(),r.best.cost,r.proven,t.elapsed());
}
