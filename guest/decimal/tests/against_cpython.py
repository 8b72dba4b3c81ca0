"""Compares the arithmetic with CPython's `_decimal`: results, flags and conditions of errors.

In: the program that answers operations (`examples/decimal_operations.rs`), how many, a seed.
Out: what differs, and how many were compared. With `--record` it writes operations and CPython's
answers instead, for the test that needs no Python.
"""

import argparse
import random
import struct
import subprocess
import sys
from pathlib import Path

import _decimal
from _decimal import Context, Decimal

ROUNDINGS = [getattr(_decimal, name) for name in dir(_decimal) if name.startswith("ROUND_")]
# In the order of their bits in libmpdec.
SIGNALS = (
    "Clamped ConversionSyntax DivisionByZero DivisionImpossible DivisionUndefined Inexact InvalidContext "
    "InvalidOperation OutOfMemory FloatOperation Overflow Rounded Subnormal Underflow"
).split()

UNARY = (
    "abs exp ln log10 logb logical_invert minus next_minus next_plus normalize plus sqrt to_integral_exact "
    "to_integral_value number_class to_sci_string to_eng_string"
).split()
BINARY = (
    "add compare compare_signal compare_total compare_total_mag divide divide_int divmod logical_and "
    "logical_or logical_xor max max_mag min min_mag multiply next_toward power quantize remainder "
    "remainder_near rotate same_quantum scaleb shift subtract"
).split()
OTHER = "fma power_modulo create_decimal exact hash int float from_float ratio format".split()
# What is asked more often than the rest.
FREQUENT = "add subtract multiply divide quantize power create_decimal format fma exp ln log10 sqrt".split()

EDGES = (
    "0 -0 1 -1 10 0.1 2 3 5 7 9 99 999999999 0.5 1.5 2.5 -2.5 1E+1 1E-1 1.000 100E-2 0E+5 0E-5 -0E+3 Infinity "
    "-Infinity NaN -NaN sNaN -sNaN NaN123 sNaN45 -NaN7890123456789 0E+999999 0E-1000026 1E+999999 1E-1000026 "
    "9.999999999999999999999999999E+999999 1E+1000000 123456789012345678901234567890.5 0.9999999999 "
    "1.0000000001 101 110011 1E+384 18446744073709551616 340282366920938463463374607431768211456"
).split()
SYNTAX = (
    "",
    "e",
    "E5",
    ".",
    "+",
    "-.",
    "1e",
    "1e+",
    "--1",
    "1.2.3",
    "nan1x",
    "snan00123",
    "inf1",
    "infin",
    ".5e-3",
    "5.",
    "00012.300",
    "1e99999999999999999999",
    "-0e-99999999999999999999",
    "1e-99999999999999999999",
    "sNaN000",
    "NaN" + "9" * 40,
    "0x10",
    "1e1e1",
    "1e999999999999999999",
    "1e-1999999999999999997",
    "9e-1999999999999999998",
    "1e1000000000000000000",
)


def digits(r, most):
    length = r.choice((1, 2, 3, 5, 9, 18, 19, 20, 28, 29, 38, 39, 56, 60, most))
    length = r.randint(1, min(length, most))
    shape = r.random()
    if shape < 0.1:
        return "9" * length
    if shape < 0.2:
        return "1" + "0" * (length - 1)
    if shape < 0.3:
        return "".join(r.choice("01") for _ in range(length))
    if shape < 0.4:
        return str(r.randint(0, 10 ** (length // 2 + 1))) + "5" + "0" * (length // 2)
    return str(r.randint(0, 10**length))


def operand(r, c, most=120):
    shape = r.random()
    if shape < 0.12:
        return r.choice(EDGES)
    text = digits(r, most)
    where = r.random()
    if where < 0.45:
        exponent = r.randint(-40, 10)
    elif where < 0.6:
        exponent = 0
    elif where < 0.7:
        exponent = r.randint(-6, 3) - len(text)
    elif where < 0.8:
        exponent = r.choice((c.Emin, c.Emax, c.Etiny(), c.Etop())) + r.randint(-4, 4) - r.choice((0, len(text)))
    else:
        exponent = r.randint(-400, 400)
    return f"{r.choice(('', '-', ''))}{text}E{exponent:+d}"


def near_one(r):
    if r.random() < 0.5:
        return "1." + "0" * r.randint(0, 40) + str(r.randint(1, 99))
    return "0." + "9" * r.randint(1, 40) + str(r.randint(0, 9))


def small(r):
    return r.choice(("", "-")) + r.choice((str(r.randint(0, 40)), str(r.randint(0, 40) / 4), digits(r, 4)))


def specification(r):
    fill = r.choice(("", "", "<", ">", "^", "=", "*<", "x^", "é=", "0>"))
    parts = [fill, r.choice(("", "", "+", " ", "-")), r.choice(("", "", "", "z"))]
    parts += [r.choice(("", "", "0")) if not fill else "", r.choice(("", "", "1", "8", "25", "30"))]
    parts += [r.choice(("", "", ",")), r.choice(("", "", ".0", ".1", ".2", ".5", ".30"))]
    parts.append(r.choice(("", "e", "E", "f", "F", "g", "G", "%", "n")))
    return "".join(parts)


def context(r):
    prec = r.choice((1, 2, 3, 5, 7, 9, 16, 19, 28, 28, 28, 34, 38, 39, 50, 100))
    low, high = r.choice(
        (
            (-999999, 999999),
            (-999999, 999999),
            (-383, 384),
            (-9, 9),
            (-1, 1),
            (0, 0),
            (-99, 99),
            (-(10**18 - 1), 10**18 - 1),
            (-5, 999),
            (-999, 5),
        )
    )
    return Context(
        prec=prec,
        rounding=r.choice(ROUNDINGS),
        Emin=low,
        Emax=high,
        clamp=r.choice((0, 0, 0, 1)),
        capitals=r.choice((1, 1, 0)),
        flags=[],
        traps=[],
    )


def question(r):
    """An operation, its context and its operands as text."""
    name = r.choice(FREQUENT) if r.random() < 0.4 else r.choice(UNARY + BINARY + OTHER)
    c = context(r)
    if name in UNARY:
        operands = [operand(r, c)]
        if name in ("exp", "ln", "log10"):
            # Logarithms near one need as many digits as there are zeros: keep those few.
            operands = [near_one(r) if r.random() < 0.2 else operand(r, c, 40)]
        if name == "logical_invert" and r.random() < 0.7:
            operands = ["".join(r.choice("01") for _ in range(r.randint(1, 40)))]
    elif name in ("shift", "rotate", "scaleb"):
        operands = [operand(r, c), str(r.randint(-c.prec - 3, c.prec + 3)) if r.random() < 0.9 else operand(r, c)]
    elif name.startswith("logical"):
        operands = ["".join(r.choice("01") for _ in range(r.randint(1, 40))) for _ in range(2)]
        if r.random() < 0.2:
            operands[r.randint(0, 1)] = operand(r, c)
    elif name == "power":
        operands = [operand(r, c, 40), operand(r, c, 30)]
        if r.random() < 0.6:
            operands[1] = small(r)
        if r.random() < 0.2:
            operands[0] = near_one(r)
        if r.random() < 0.1:
            operands[0] = r.choice(("1", "1.000", "-1", "-1.0", "1E+0", "10E-1"))
    elif name == "quantize":
        operands = [operand(r, c), f"1E{r.randint(-30, 10):+d}" if r.random() < 0.8 else operand(r, c)]
    elif name in BINARY:
        operands = [operand(r, c), operand(r, c)]
        if r.random() < 0.05:
            operands[1] = operands[0]
    elif name == "fma":
        operands = [operand(r, c) for _ in range(3)]
    elif name == "power_modulo":
        operands = [small(r) if r.random() < 0.3 else str(r.randint(-(10**12), 10**12)) for _ in range(3)]
        if r.random() < 0.2:
            operands[r.randint(0, 2)] = r.choice(EDGES[:38])
    elif name in ("create_decimal", "exact"):
        operands = [r.choice(SYNTAX) if r.random() < 0.2 else operand(r, c)]
        if r.random() < 0.2:
            operands = [operands[0].lower()]
    elif name == "from_float":
        value = r.choice((r.random(), r.uniform(-1e6, 1e6), float(r.randint(-100, 100)), 0.0, -0.0))
        bits = r.getrandbits(64) if r.random() < 0.4 else struct.unpack("<Q", struct.pack("<d", value))[0]
        operands = [f"{bits:016x}"]
    elif name == "format":
        operands = [operand(r, c, 40), specification(r)]
        if r.random() < 0.7:
            operands[0] = f"{r.choice(('', '-'))}{digits(r, 20)}E{r.randint(-12, 5):+d}"
    else:  # hash, int, float, ratio
        operands = [operand(r, c)]
    return name, c, operands


def reasonable(name, operands):
    """Whether CPython answers soon, without running out of memory."""
    if name in ("int", "ratio", "hash", "format", "float", "power_modulo"):
        numbers = [Decimal(text) for text in (operands[:1] if name in ("format",) else operands)]
        if any(abs(n.adjusted()) > 2000 or abs(n.as_tuple().exponent) > 2000 for n in numbers if n.is_finite()):
            return False
        if name != "power_modulo" and name != "format" and not numbers[0].is_finite():
            return name == "hash" and numbers[0].is_infinite() or name == "float" and not numbers[0].is_snan()
    if name == "power":
        base, exponent = map(Decimal, operands)
        if base.is_finite() and exponent.is_finite() and abs(exponent.adjusted()) > 400:
            return False
    # Older ones keep the sign of a zero with `z` and a type in capitals.
    return not (name == "format" and "z" in operands[1] and operands[1][-1].isupper() and sys.version_info < (3, 13))


def text(value, c):
    return c.to_sci_string(value) if isinstance(value, Decimal) else str(value)


def compute(name, c, operands):
    if name == "create_decimal":
        return text(c.create_decimal(operands[0]), c)
    if name == "exact":
        return text(Decimal(operands[0], c), c)
    if name == "from_float":
        return text(Decimal.from_float(struct.unpack("<d", bytes.fromhex(operands[0])[::-1])[0]), c)
    if name == "format":
        a = Decimal(operands[0])
        _decimal.setcontext(c)
        try:
            return format(a, operands[1])
        except ValueError as error:
            return str(error)
    a, *rest = map(Decimal, operands)
    match name:
        case "divmod":
            return " ".join(text(one, c) for one in c.divmod(a, *rest))
        case "compare_total":
            return str(a.compare_total(*rest))
        case "compare_total_mag":
            return str(a.compare_total_mag(*rest))
        case "same_quantum":
            return str(a.same_quantum(*rest)).lower()
        case "power_modulo":
            return text(c.power(a, *rest), c)
        case "hash":
            return str(hash(a))
        case "int":
            return str(abs(int(a)))
        case "float":
            return struct.pack(">d", float(a)).hex()
        case "ratio":
            n, d = a.as_integer_ratio()
            return f"{abs(n)} {d}"
    return text(getattr(c, name)(a, *rest), c)


def answer(name, c, operands):
    """The answer as the program writes it: the result, and the signals with exact conditions."""
    outer = _decimal.Context(prec=200, traps=[])
    _decimal.setcontext(outer)
    c.clear_flags()
    result = compute(name, c, operands)
    names = {signal.__name__ for signal, set_ in c.flags.items() if set_}
    if "InvalidOperation" in names:
        strict = c.copy()
        strict.clear_flags()
        strict.traps[_decimal.InvalidOperation] = True
        _decimal.setcontext(outer)
        try:
            compute(name, strict, operands)
        except _decimal.InvalidOperation as error:
            names.discard("InvalidOperation")
            names |= {condition.__name__ for condition in error.args[0]}
    return f"{result}\t{','.join(name for name in SIGNALS if name in names)}"


def line(name, c, operands):
    fields = [name, c.prec, c.rounding, c.Emin, c.Emax, c.clamp, c.capitals, *operands]
    return "\t".join(map(str, fields))


def questions(count, seed):
    r = random.Random(seed)
    while count:
        name, c, operands = question(r)
        if reasonable(name, operands):
            count -= 1
            yield line(name, c, operands), answer(name, c, operands)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("program", nargs="?", help="the program that answers operations")
    parser.add_argument("--operations", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--record", type=Path, help="write operations and answers here, and compare nothing")
    options = parser.parse_args()
    asked = list(questions(options.operations, options.seed))
    if options.record:
        options.record.write_text("".join(f"{one}\n{expected}\n" for one, expected in asked))
        return
    given = subprocess.run(
        [options.program], input="".join(f"{one}\n" for one, _ in asked), capture_output=True, text=True
    )
    answers = given.stdout.splitlines()
    if given.returncode or len(answers) != len(asked):
        sys.exit(f"the program ended early, at {asked[len(answers)][0]!r}: {given.stderr}")
    different = [(one, expected, got) for (one, expected), got in zip(asked, answers, strict=True) if expected != got]
    for one, expected, got in different[:40]:
        print(f"{one!r}\n  CPython {expected!r}\n  here    {got!r}")
    print(f"{len(asked)} operations compared, {len(different)} differ (seed {options.seed})")
    sys.exit(1 if different else 0)


if __name__ == "__main__":
    main()
