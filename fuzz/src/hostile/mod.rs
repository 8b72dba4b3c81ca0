//! Programs out of everything that the wall allows, with hostile classes and names.
//!
//! In: bytes. Out: the text of a program, which the check should accept. It ends by itself: loops
//! count, calls are counted by `tick`, numbers stay small; natively nothing else bounds it.
//! What its hooks are handed goes into the list `seen`, and what odd names give into `got`, so that
//! the walk over its globals finds it.
//!
//! Must not: use a random source of its own; the same bytes give the same program.

mod class;
mod expression;
mod statement;
pub mod words;

use crate::bytes::Bytes;

/// What every program begins with.
pub const PRELUDE: &str = r#"
seen = []
got = []
ticks = 0
def tick():
    global ticks
    ticks += 1
    if ticks > 1500:
        raise RuntimeError("enough")
def see(*args, **more):
    if len(seen) < 300:
        seen.append(args)
        if more:
            seen.append(more)
    return args[-1] if args else None
def few(items, most=3):
    for item in items:
        tick()
        if most == 0:
            return
        most -= 1
        yield item
under = "_" * 2
hot = [under + n + under for n in HOT_DUNDERS] + HOT_NAMES
def probe(o, start=0, many=8):
    for i in range(start, start + many):
        n = hot[i % len(hot)]
        try:
            v = getattr(o, n)
        except BaseException as e:
            continue
        if len(got) < 300:
            got.append((n, v))
class Txt(str):
    pass
"#;

/// What every program ends with: what it has seen is asked for odd names.
const EPILOGUE: &str = r#"
for item in few(seen[:], 25):
    for part in few(item, 6):
        probe(part, len(got) + START, 7)
"#;

/// A program.
pub fn program(bytes: &[u8]) -> String {
    let mut program = Program {
        bytes: Bytes::new(bytes),
        text: String::new(),
        indent: 0,
        left: 260,
        serial: 0,
        names: ["seen", "few", "a", "b"].map(str::to_owned).into(),
        classes: Vec::new(),
        place: Place::default(),
    };
    program.text.push_str(&words::prelude());
    let start = program.bytes.byte();
    program.line("a, b = 1, 'text'");
    let many = 3 + program.bytes.below(10);
    for _ in 0..many {
        program.guarded();
    }
    program
        .text
        .push_str(&EPILOGUE.replace("START", &start.to_string()));
    let last = program.expression(1);
    program.line(&last);
    program.text
}

/// Where the generator stands.
#[derive(Debug, Clone, Copy, Default)]
struct Place {
    function: bool,
    generator: bool,
    asynchronous: bool,
    class: bool,
    method: bool,
    depth: usize,
}

struct Program<'a> {
    bytes: Bytes<'a>,
    text: String,
    indent: usize,
    /// Nodes that may still be made.
    left: usize,
    serial: usize,
    /// Variables that may be bound here.
    names: Vec<String>,
    classes: Vec<String>,
    place: Place,
}

impl Program<'_> {
    fn line(&mut self, line: &str) {
        for _ in 0..self.indent {
            self.text.push_str("    ");
        }
        self.text.push_str(line);
        self.text.push('\n');
    }

    fn block(&mut self, head: &str, body: impl FnOnce(&mut Self)) {
        self.line(head);
        self.indent += 1;
        let before = self.text.len();
        body(self);
        if self.text.len() == before {
            self.line("pass");
        }
        self.indent -= 1;
    }

    /// Whether one more node may be made.
    fn spend(&mut self) -> bool {
        self.left = self.left.saturating_sub(1);
        self.left > 0
    }

    /// A name that is new, and known from now on.
    fn fresh(&mut self) -> String {
        self.serial += 1;
        let name = match self.bytes.below(12) {
            // Names that guards, builtins and keywords of patterns go by.
            0 => self.bytes.pick(&words::ODD_NAMES).to_owned(),
            _ => format!("v{}", self.serial),
        };
        self.names.push(name.clone());
        name
    }

    /// A name that is known.
    fn name(&mut self) -> String {
        let count = self.names.len();
        // The latest are the most interesting ones.
        let back = if self.bytes.chance(60) {
            self.bytes.below(count.min(4))
        } else {
            self.bytes.below(count)
        };
        self.names[count - 1 - back].clone()
    }

    /// A statement of which an exception is kept and not let through, mostly.
    fn guarded(&mut self) {
        if self.bytes.chance(6) {
            return self.statement();
        }
        self.block("try:", |this| {
            this.statement();
            if this.bytes.chance(40) {
                this.statement();
            }
        });
        self.serial += 1;
        let name = format!("e{}", self.serial);
        self.block(&format!("except BaseException as {name}:"), |this| {
            this.line(&format!("see({name})"));
        });
    }
}
