//! Text that is meant to break the front: it is refused or accepted, and nothing else.

use super::{refused, reply, script};
use fangless_wire::message::CompileReply;
use fangless_wire::{Mode, Policy};

/// The stack of a test's thread is smaller, and its frames larger, than the guest's.
fn with_stack(run: impl FnOnce() + Send + 'static) {
    let thread = std::thread::Builder::new().stack_size(256 << 20).spawn(run);
    thread
        .expect("a thread can be made")
        .join()
        .expect("nothing panics");
}

#[track_caller]
fn survives(source: &str) {
    for policy in [script(), Policy::expression()] {
        if let CompileReply::Internal(reason) = reply(source, &policy) {
            panic!("{reason}\n{source:?}");
        }
    }
}

#[test]
fn nesting_is_refused_at_its_place() {
    with_stack(|| {
        let n = 100_000;
        let script = script();
        let cases = [
            ["(".repeat(n), ")".repeat(n)].concat(),
            "(".repeat(n),
            "[".repeat(n),
            "{".repeat(n),
            "f(".repeat(n),
            "x[".repeat(n),
            "-".repeat(n) + "1",
            "~".repeat(n) + "1",
            "not ".repeat(n) + "1",
            "lambda: ".repeat(n) + "1",
            "lambda x=".repeat(n) + "1",
            "lambda a, x=".repeat(n) + "1",
            "1 if x else ".repeat(n) + "1",
            "2 ** ".repeat(n) + "1",
            "await ".repeat(n) + "x",
            vec!["1"; 20_000].join("+"),
            vec!["1"; n].join(" + "),
            vec!["'a'"; n].join("*"),
            "x".to_owned() + &".a".repeat(n),
            "x".to_owned() + &"()".repeat(n),
            "x".to_owned() + &"[0]".repeat(n),
            "f'{".repeat(n),
            "f\"{f'{".repeat(n),
            "f'{x:{".repeat(n),
            "f'{(".to_owned() + &"(".repeat(n),
            "if x:\n".to_owned()
                + &(1..2000)
                    .map(|i| " ".repeat(i) + "if x:\n")
                    .collect::<String>()
                + &" ".repeat(2000)
                + "y",
            "match x:\n case ".to_owned() + &"[".repeat(n),
        ];
        for source in cases {
            let found = refused(&source, &script);
            let deep = found.len() == 1 && found[0].starts_with("F00");
            assert!(deep, "{:?}...: {found:?}", &source[..source.len().min(30)]);
        }
        // Chains that recurse in the code generator only.
        for (source, code) in [
            (
                "if x: pass\n".to_owned() + &"elif y: pass\n".repeat(5000),
                "F002",
            ),
            (format!("with {}: pass", vec!["a"; 5000].join(", ")), "F002"),
            (format!("[x {}]", "for a in b ".repeat(5000)), "F002"),
        ] {
            let found = refused(&source, &script);
            assert!(
                found.iter().all(|found| found.starts_with(code)),
                "{found:?}"
            );
        }
        // Text that is long and not deep stays fine.
        for source in [
            vec!["x"; 5000].join(" and "),
            vec!["x"; 1000].join(" < "),
            format!("[{}]", vec!["-1 + 2 * 3"; 5000].join(", ")),
            format!("f({})", vec!["lambda a, b: a"; 2000].join(", ")),
            "x = -1 + 2\n".repeat(5000),
            vec!["x"; 150].join(" + "),
            "(".repeat(60) + "x" + &")".repeat(60),
            "'a' ".repeat(5000),
            format!("{{{}}}", vec!["'a': {'b': [1, 2]}"; 2000].join(", ")),
            "if x: pass\n".to_owned() + &"elif y: pass\n".repeat(100),
            "x".to_owned() + &".a(1)".repeat(90),
            "lambda: ".repeat(90) + "1",
        ] {
            assert!(
                matches!(reply(&source, &script), CompileReply::Sealed(_)),
                "{}",
                &source[..50]
            );
        }
    });
}

#[test]
fn the_deepest_programs_that_pass_are_whole() {
    with_stack(|| {
        // Everything that passes the check also passes the steps behind it.
        for depth in (1..180).step_by(20).chain(190..206) {
            survives(&("(".repeat(depth) + "x" + &")".repeat(depth)));
            survives(&("-".repeat(depth) + "x"));
            survives(&("lambda: ".repeat(depth) + "x"));
            survives(&vec!["x"; depth].join(" + "));
            survives(&("[".repeat(depth) + &"]".repeat(depth)));
            let body = |i| format!("{}def f():\n", " ".repeat(i));
            survives(&((0..depth).map(body).collect::<String>() + &" ".repeat(depth) + "pass\n"));
        }
    });
}

/// xorshift: the same bytes on every machine.
struct Random(u64);

impl Random {
    fn next(&mut self, below: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % below as u64) as usize
    }
}

#[test]
fn random_text_never_panics() {
    with_stack(|| {
        let mut random = Random(0x9e37_79b9_7f4a_7c15);
        let pieces: Vec<&str> = "( ) [ ] { } : , ; . = == := -> @ + - * ** / ~ | & < > ! \\ # ' \" \
            ''' f' f\" {x!r:>{y}} rb' 1 0x 1e 1_ 09 1j a _ __x__ é \u{ff46} \u{0301} \u{200b} \u{feff} \
            \u{fffd} \u{1f600} if else elif for in while def class return yield lambda not and or is \
            import from as global nonlocal del try except* except finally raise with match case _ type \
            async await None True ... super() \\N{DASH} \\u12 \\ud800 $ ? `"
            .split_whitespace()
            .chain([" ", "\n", "\n  ", "\n\t", "\r", "\r\n", "\x0c", "\0", "\x1a", "\x7f", "\u{85}", "\u{2028}"])
            .collect();
        for _ in 0..3000 {
            let length = 1 + random.next(24);
            let mut text = String::new();
            for _ in 0..length {
                text.push_str(pieces[random.next(pieces.len())]);
                if random.next(3) == 0 {
                    text.push(' ');
                }
            }
            survives(&text);
        }
        for _ in 0..1500 {
            let length = random.next(40);
            let bytes: Vec<u8> = (0..length).map(|_| random.next(256) as u8).collect();
            survives(&String::from_utf8_lossy(&bytes));
        }
    });
}

#[test]
fn mutated_programs_never_panic() {
    with_stack(|| {
        let samples = super::accepted::samples();
        let mut random = Random(0x2545_f491_4f6c_dd1d);
        for round in 0..4000 {
            let mut text: Vec<char> = samples[round % samples.len()].chars().collect();
            for _ in 0..1 + random.next(4) {
                let other: Vec<char> = samples[random.next(samples.len())].chars().collect();
                let at = random.next(text.len() + 1);
                match random.next(5) {
                    0 if at < text.len() => _ = text.remove(at),
                    1 if at < text.len() => text.insert(at, text[at]),
                    2 if !other.is_empty() => {
                        let start = random.next(other.len());
                        let end = (start + random.next(12)).min(other.len());
                        text.splice(at..at, other[start..end].iter().copied());
                    }
                    3 => text.truncate(at),
                    _ => text.splice(at..at, ['\n', ' ', ' ']).for_each(drop),
                }
            }
            survives(&text.into_iter().collect::<String>());
        }
    });
}

#[test]
fn a_mode_never_lets_the_other_pass() {
    for source in ["x = 1", "x; y", "if x: y", "del x", "pass"] {
        let mut policy = script();
        policy.mode = Mode::Expression;
        assert!(
            matches!(reply(source, &policy), CompileReply::Refused(_)),
            "{source}"
        );
    }
}
