//! Tries `no_escape` without a fuzzer, for those who change the generator.
//!
//! In: `cargo run --release --example try -- random FIRST COUNT` (seeds of random bytes), `try show FILE` (bytes of a reproducer: its
//! program), `try run FILE.py` (a program). Out: how programs end, and finds.
//! Must not: be more than a lamp.

use fangless_fuzz::{escape, hostile};
use std::collections::BTreeMap;

fn main() {
    let words: Vec<String> = std::env::args().skip(1).collect();
    match words.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["random", first, count] => random(
            first.parse().expect("a number"),
            count.parse().expect("a number"),
        ),
        ["show", file] => print!(
            "{}",
            hostile::program(&std::fs::read(file).expect("a file"))
        ),
        ["run", file] => {
            let seen = escape::run(&std::fs::read_to_string(file).expect("a program"));
            println!("{:?}", seen.end);
            for find in seen.finds {
                println!("FIND {find}");
            }
        }
        _ => eprintln!(
            "cargo run --release --example try -- random FIRST COUNT | try show FILE | try run FILE.py"
        ),
    }
}

fn random(first: u64, count: u64) {
    let mut ends = BTreeMap::<String, (u64, u64)>::new();
    let started = std::time::Instant::now();
    for seed in first..first + count {
        let bytes = fangless_fuzz::bytes::random(seed, 1500);
        let source = hostile::program(&bytes);
        let one = std::time::Instant::now();
        let seen = escape::run(&source);
        if one.elapsed().as_secs() > 1 {
            println!("SLOW {seed}: {:?}", one.elapsed());
        }
        let end = ends
            .entry(format!("{:?}", seen.end).chars().take(160).collect())
            .or_insert((0, seed));
        end.0 += 1;
        for find in seen.finds {
            println!("FIND seed {seed}: {find}");
        }
    }
    println!("{count} programs in {:?}", started.elapsed());
    for (end, (count, seed)) in ends {
        println!("{count:7} {end} (seed {seed})");
    }
}
