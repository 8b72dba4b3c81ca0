//! A few hundred generated programs per target, from fixed seeds, without a fuzzer.
//!
//! In: nothing. Out: the promises hold for them, and the generators make what they are meant to make.
//! Must not: depend on luck: the same programs are made every time.

use fangless_fuzz::{bytes, escape, front, hostile, machine, plain, replies, same, seeds};

fn programs(count: u64, make: fn(&[u8]) -> String) -> impl Iterator<Item = (u64, String)> {
    (0..count).map(move |seed| (seed, make(&bytes::random(seed, 1200))))
}

#[test]
fn no_escape() {
    let (mut ran, mut all) = (0, 0);
    for (seed, source) in programs(300, hostile::program) {
        let seen = escape::run(&source);
        assert_eq!(escape::wrong(&seen), None, "seed {seed}\n{source}");
        all += 1;
        ran += u32::from(!matches!(seen.end, escape::End::Refused(_)));
    }
    assert!(
        ran * 2 > all,
        "only {ran} of {all} generated programs are accepted"
    );
}

#[test]
fn checked_code_verifies() {
    let seeds = seeds::all()
        .expect("the cases")
        .into_iter()
        .map(|seed| (0, seed.program));
    for (seed, source) in programs(300, hostile::program).chain(seeds) {
        if let Err(wrong) = front::answer(&source, machine::widest()) {
            panic!("seed {seed}: {wrong}\n{source}");
        }
    }
}

#[test]
fn check_never_panics() {
    for seed in seeds::all().expect("the cases") {
        // Cut, so that most of them are broken.
        let cut = seed.program.floor_char_boundary(seed.program.len() * 2 / 3);
        for source in [seed.program.as_str(), &seed.program[..cut]] {
            assert_eq!(front::check(source), [""; 0], "{source}");
        }
    }
    for seed in 0..200 {
        let noise = bytes::random(seed, 200);
        assert_eq!(
            front::check(&String::from_utf8_lossy(&noise)),
            [""; 0],
            "seed {seed}"
        );
    }
}

#[test]
fn same_as_cpython() {
    let mut values = 0;
    for (seed, source) in programs(300, plain::program) {
        assert_eq!(same::compare(&source), None, "seed {seed}\n{source}");
        values += u32::from(same::ours(&source).starts_with("value"));
    }
    assert!(values > 60, "only {values} programs end with a value");
}

#[test]
fn replies_decode() {
    for (name, reply) in replies::samples() {
        assert_eq!(replies::read(&reply, &|| 0), Ok(()), "{name}");
        for seed in 0..200 {
            let mut broken = reply.clone();
            for pair in bytes::random(seed, 6).chunks(2) {
                let place = usize::from(pair[0]) % broken.len();
                broken[place] = pair[1];
            }
            assert_eq!(replies::read(&broken, &|| 0), Ok(()), "{name} {broken:?}");
        }
    }
}
