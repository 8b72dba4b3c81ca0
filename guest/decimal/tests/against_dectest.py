"""Runs the cases of the General Decimal Arithmetic test suite (`*.decTest`) on the arithmetic.

In: the program that answers operations (`examples/decimal_operations.rs`), and the folder of the suite, as
CPython carries it in `test/decimaltestdata`. Out: what differs, and how many were run and left out.
"""

import re
import subprocess
import sys
from pathlib import Path

NAMES = {
    "and": "logical_and",
    "apply": "create_decimal",
    "class": "number_class",
    "comparesig": "compare_signal",
    "comparetotal": "compare_total",
    "comparetotmag": "compare_total_mag",
    "divideint": "divide_int",
    "invert": "logical_invert",
    "maxmag": "max_mag",
    "minmag": "min_mag",
    "nextminus": "next_minus",
    "nextplus": "next_plus",
    "nexttoward": "next_toward",
    "or": "logical_or",
    "reduce": "normalize",
    "remaindernear": "remainder_near",
    "samequantum": "same_quantum",
    "squareroot": "sqrt",
    "tointegral": "to_integral_value",
    "tointegralx": "to_integral_exact",
    "tosci": "create_decimal",
    "xor": "logical_xor",
}
SAME = (
    "abs add compare divide exp fma ln log10 logb max min minus multiply plus power quantize remainder rotate scaleb "
    "shift subtract"
).split()
# Where CPython's own run of the suite leaves cases out: encodings, and copies that are no operation here.
NO_OPERATION = {"canonical", "copy", "copyabs", "copynegate", "copysign", "rescale", "trim"}
# Cases without a unique right answer, by the specification's own word, or with operands out of bounds.
SKIPPED = re.compile(r"^(scbx16[4-7]|expx90[1-5]|lnx90[1-5]|logx90[1-5]|powx118[3-9]|powx119[0-9]|powx4(00|01|02|10|11|12))$")
CONDITIONS = {
    "clamped": "Clamped",
    "conversion_syntax": "ConversionSyntax",
    "division_by_zero": "DivisionByZero",
    "division_impossible": "DivisionImpossible",
    "division_undefined": "DivisionUndefined",
    "inexact": "Inexact",
    "invalid_context": "InvalidContext",
    "invalid_operation": "InvalidOperation",
    "overflow": "Overflow",
    "rounded": "Rounded",
    "subnormal": "Subnormal",
    "underflow": "Underflow",
}
ROUNDINGS = {"half_up": "HALF_UP", "half_down": "HALF_DOWN", "half_even": "HALF_EVEN", "05up": "05UP"}
TOKEN = re.compile(r"'(?:[^']|'')*'|\"(?:[^\"]|\"\")*\"|\S+")


def unquoted(token):
    if token[0] in "'\"":
        return token[1:-1].replace(token[0] * 2, token[0])
    return token


def cases(path):
    """Identifier, line for the program, expected result, expected conditions."""
    settings = {"precision": "9", "rounding": "half_up", "maxexponent": "999", "minexponent": "-998", "clamp": "0"}
    for text in path.read_text(encoding="utf-8").splitlines():
        text = text.split("--")[0].strip() if "'" not in text else text.strip()
        if directive := re.fullmatch(r"(\w+):\s*(\S+)(\s.*)?", text):
            settings[directive[1].lower()] = directive[2].lower()
            continue
        tokens = TOKEN.findall(text)
        if "->" not in tokens or tokens[0].startswith("--"):
            continue
        arrow = tokens.index("->")
        name, operands = tokens[1].lower(), [unquoted(token) for token in tokens[2:arrow]]
        result, conditions = unquoted(tokens[arrow + 1]), tokens[arrow + 2 :]
        if "--" in " ".join(conditions):
            conditions = " ".join(conditions).split("--")[0].split()
        known = NAMES.get(name, name if name in SAME else None)
        unusable = any("#" in one for one in (*operands, result)) or result == "?"
        if known is None or unusable or SKIPPED.match(tokens[0].lower()):
            yield tokens[0], None, None, None
            continue
        rounding = "ROUND_" + ROUNDINGS.get(settings["rounding"], settings["rounding"].upper())
        fields = [known, settings["precision"], rounding, settings["minexponent"], settings["maxexponent"]]
        line = "\t".join([*fields, settings["clamp"], "1", *operands])
        yield tokens[0], line, result, {CONDITIONS[one.lower()] for one in conditions}


def main():
    program, folder = sys.argv[1], Path(sys.argv[2])
    asked, left_out = [], 0
    for path in sorted(folder.glob("*.decTest")):
        for case in cases(path):
            if case[1] is None:
                left_out += 1
            else:
                asked.append(case)
    given = subprocess.run([program], input="".join(f"{c[1]}\n" for c in asked), capture_output=True, text=True)
    answers = given.stdout.splitlines()
    if len(answers) != len(asked):
        sys.exit(f"the program ended early, at {asked[len(answers)]}: {given.stderr}")
    different = 0
    for (identifier, line, result, conditions), answer in zip(asked, answers, strict=True):
        got, _, names = answer.rpartition("\t")
        names = set(filter(None, names.split(",")))
        if line.startswith("same_quantum"):
            got = {"true": "1", "false": "0"}[got]
        if (got, names) != (result, conditions):
            different += 1
            print(f"{identifier}: {line!r}\n  wanted {result} {sorted(conditions)}\n  here   {got} {sorted(names)}")
    print(f"{len(asked)} cases run, {different} differ, {left_out} left out")
    sys.exit(1 if different else 0)


if __name__ == "__main__":
    main()
