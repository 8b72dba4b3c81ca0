//! `random`.

use super::super::{Class, Module};

pub(super) const RANDOM: Module = Module {
    name: "random",
    names: &[
        "Random", "betavariate", "binomialvariate", "choice", "choices", "expovariate",
        "gammavariate", "gauss", "getrandbits", "getstate", "lognormvariate", "normalvariate",
        "paretovariate", "randbytes", "randint", "random", "randrange", "sample", "seed",
        "setstate", "shuffle", "triangular", "uniform", "vonmisesvariate", "weibullvariate",
    ],
    withheld: &[(
        &["SystemRandom"],
        "a run has one source of random numbers, which its seed decides",
    )],
    classes: &[Class::base(
        "Random",
        &[
            "VERSION", "betavariate", "binomialvariate", "choice", "choices", "expovariate",
            "gammavariate", "gauss", "getrandbits", "getstate", "lognormvariate", "normalvariate",
            "paretovariate", "randbytes", "randint", "random", "randrange", "sample", "seed",
            "setstate", "shuffle", "triangular", "uniform", "vonmisesvariate", "weibullvariate",
        ],
    )],
};
