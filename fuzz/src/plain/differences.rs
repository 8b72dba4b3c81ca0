//! Known differences from CPython: what programs here do not do, and why.
//!
//! In: a program, or how it ended on both sides. Out: whether the difference is known.
//! This is the one list: a difference that is found is mended, or stands here with its reason.
//! Must not: hide more than it names.

/// A difference that programs are kept from meeting.
pub struct Difference {
    /// What.
    pub what: &'static str,
    /// Why it stays.
    pub reason: &'static str,
}

/// What the generator leaves out.
pub const LEFT_OUT: &[Difference] = &[
    Difference {
        what: "`**` of floats, math.exp, log, sin and their like",
        reason: "the last digit is that of another mathematical library (docs/guide.md)",
    },
    Difference {
        what: "sum() of floats, math.fsum apart",
        reason: "CPython adds with compensation from 3.12 on, and the test environment may be older",
    },
    Difference {
        what: "the order of sets, and text made of one",
        reason: "hashes of text are not CPython's; sets are compared without order",
    },
    Difference {
        what: "texts of exceptions, and what print shows of them",
        reason: "only types are promised; the words follow no single version of CPython",
    },
    Difference {
        what: "repr of objects, functions and classes without a __repr__",
        reason: "it shows addresses",
    },
    Difference {
        what: "recursion without end, memory without end",
        reason: "the limits are fangless' own",
    },
    Difference {
        what: "annotations read at run time, docstrings, dunder attributes, modules that are not offered",
        reason: "the wall refuses them",
    },
    Difference {
        what: "hash() of text, bytes and objects",
        reason: "seeded with a constant here, at random there",
    },
    Difference {
        what: "nested tuples in `except (A, (B,))`",
        reason: "RustPython accepts them where CPython raises TypeError",
    },
    Difference {
        what: "a comprehension at module level whose variable some function declares global",
        reason: "RustPython's inlined comprehensions store it (reported)",
    },
    Difference {
        what: "chr() of a number of more than 21 bits",
        reason: "ValueError here and from CPython 3.13 on, OverflowError before; the test environment may be older",
    },
    Difference {
        what: "OSError with an errno",
        reason: "CPython picks a subclass by the number, and no program here meets an errno",
    },
];

/// Pairs of exceptions (here, CPython) that mean the same.
pub const SAME_EXCEPTIONS: &[(&str, &str, &str)] = &[(
    "KeyError",
    "TypeError",
    "slices can be keys of dicts from 3.12 on, and the test environment may be older",
)];

/// Exceptions that come here where CPython goes on.
pub const STRICTER: &[(&str, &str)] = &[(
    "UnicodeEncodeError",
    "RustPython formats no text with a lone surrogate to a width",
)];

/// Whether two ends are the same but for a known difference.
pub fn known(here: &str, there: &str) -> bool {
    let raised = |end: &str| end.strip_prefix("raises ").map(str::to_owned);
    if STRICTER
        .iter()
        .any(|(stricter, _)| raised(here).as_deref() == Some(stricter))
    {
        return true;
    }
    match (raised(here), raised(there)) {
        (Some(here), Some(there)) => SAME_EXCEPTIONS
            .iter()
            .any(|(one, other, _)| *one == here && *other == there),
        _ => false,
    }
}
