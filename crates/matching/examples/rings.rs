use matching::rings::*;
fn main() {
    let f = std::env::args().nth(1).unwrap();
    let v: serde_json::Value = serde_json::from_str(&std::fs::read_to_string(&f).unwrap()).unwrap();
    let k = v["k"].as_u64().unwrap() as usize;
    let o = v["offers"]
        .as_array()
        .unwrap()
        .iter()
        .map(|x| Offer {
            member: x["member"].as_u64().unwrap() as usize,
            tag: x["tag"].as_u64().unwrap(),
            quantity: 1,
        })
        .collect();
    let w = v["wants"]
        .as_array()
        .unwrap()
        .iter()
        .map(|x| Want {
            member: x["member"].as_u64().unwrap() as usize,
            tag: x["tag"].as_u64().unwrap(),
            weight: x["weight"].as_u64().unwrap() as u32,
            quantity: 1,
        })
        .collect();
    let t = std::time::Instant::now();
    let m = Market::by_tag(o, w).unwrap();
    let r = rings(&m, k, &|| false).unwrap();
    println!(
        "{f} weight {} proven {} ub {} unl {} listed {} n {} {:?}",
        r.weight,
        r.proven,
        r.upper_bound,
        r.unlimited,
        r.listed,
        r.rings.len(),
        t.elapsed()
    );
}
