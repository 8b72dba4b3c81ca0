"""Reads the files of ``tests/cases``, and runs one of them in this very CPython.

In: one ``.py`` file with a header as ``tests/cases/README.md`` describes it. Out: a :class:`Case`; or, when run as
a script with such a file, a pickle of what CPython makes of it on standard output.

Must not: import fangless, or be given files that are not ours: headers are evaluated.
"""

from __future__ import annotations

import ast
import contextlib
import dataclasses
import io
import json
import pathlib
import pickle
import re
import struct
import subprocess
import sys
import types
from typing import Any

CASES = pathlib.Path(__file__).resolve().parent.parent / "cases"
KEYS = (
    "case",
    "policy",
    "limits",
    "inputs",
    "expect",
    "output",
    "cpython",
    "generate",
    "same",
    "shows",
    "traceback",
    "differs",
)
HEADER = re.compile(rf"# ({'|'.join(KEYS)}):(?: (.*))?$")
ALTERNATIVE = re.compile(r" or (?=(?:value|raises|refused|limit|input|bug|not data)\b)")
PLACE = re.compile(r"(F\d{3}) line (\d+)(?: column (\d+))?$")
LIMITS = {"steps", "memory", "time", "output", "result", "recursion", "source"}


@dataclasses.dataclass(frozen=True)
class Expectation:
    """One of the ends that are right for a case."""

    kind: str
    """``value``, ``raises``, ``refused``, ``limit``, ``input``, ``bug`` or ``not data``."""
    name: str = ""
    """Source of the value, exception's type, limits joined by ``|``, or path."""
    text: str | None = None
    """What the message must contain; for ``not data`` type or reason; ``None``: anything, and any path."""
    places: tuple[tuple[str, int, int | None], ...] = ()
    """For ``refused``: code, line and column of every violation; empty: any."""


@dataclasses.dataclass(frozen=True)
class Case:
    """One file."""

    name: str
    title: str
    mode: str
    policy: dict[str, Any]
    limits: dict[str, Any]
    inputs: str
    expect: tuple[Expectation, ...]
    output: str | None
    skips_cpython: str | None
    differs: str | None
    """How the end differs from CPython's, on purpose."""
    same: tuple[tuple[str, ...], ...]
    shows: tuple[str, ...]
    traceback: tuple[tuple[str, int], ...] | None
    source: str

    def compares_with_cpython(self) -> bool:
        """Whether CPython must come to the same end: by value, or (but for escapes) by exception."""
        kinds = {expectation.kind for expectation in self.expect}
        attack = self.name.startswith("escapes/")
        asked = self.skips_cpython is None and self.differs is None
        return asked and (kinds == {"value"} or (kinds == {"raises"} and not attack))


def evaluate(text: str) -> Any:
    """A header's expression; names as in the expression policy, without inputs."""
    return eval(text, {"__builtins__": __builtins__})  # noqa: S307 (files of ours)


def expectation(text: str) -> Expectation:
    """One alternative of ``expect``."""
    for kind in ("value", "raises", "refused", "limit", "input", "bug", "not data"):
        if text == kind or text.startswith((kind + " ", kind + ":")):
            break
    else:
        raise ValueError(f"`expect: {text}` begins with no known kind")
    rest = text.removeprefix(kind).strip()
    if kind == "value":
        ast.parse(rest, mode="eval")
        return Expectation(kind, rest)
    if kind == "refused":
        places = []
        for part in filter(None, rest.split(", ")):
            found = PLACE.match(part)
            if not found:
                raise ValueError(f"`{part}` is no `F000 line 1 column 1`")
            code, line, column = found.groups()
            places.append((code, int(line), int(column) if column else None))
        return Expectation(kind, places=tuple(places))
    if kind == "limit":
        if not rest or not set(rest.split("|")) <= LIMITS:
            raise ValueError(f"`limit {rest}` names no limit")
        return Expectation(kind, rest)
    if kind == "bug":
        return Expectation(kind, "", rest)
    name, colon, message = rest.partition(": ")
    if kind == "raises" and not name.removesuffix(":").removesuffix("...").isidentifier():
        raise ValueError(f"`raises {rest}` names no exception")
    return Expectation(kind, name.removesuffix(":").strip(), message if colon else None)


def parse(text: str, name: str) -> Case:
    """The case in this text."""
    fields: dict[str, list[str]] = {}
    lines = text.splitlines(keepends=True)
    at = 0
    for at, line in enumerate(lines):  # noqa: B007
        found = HEADER.match(line.rstrip("\n"))
        if not found:
            break
        fields.setdefault(found[1], []).append((found[2] or "").strip())
    else:
        at = len(lines)
    source = "".join(lines[at:])
    for key, values in fields.items():
        if len(values) > 1 and key not in ("same", "shows"):
            raise ValueError(f"{name}: `{key}` stands twice")

    def one(key: str) -> str | None:
        return fields[key][0] if key in fields else None

    if not one("case") or not one("expect"):
        raise ValueError(f"{name}: `case` and `expect` are needed")
    if "differs" in fields and (not one("differs") or "cpython" in fields):
        raise ValueError(f"{name}: `differs` is a sentence, and stands without `cpython`")
    mode, _, policy = (one("policy") or "script").partition(" ")
    if mode not in ("expression", "script"):
        raise ValueError(f"{name}: policy `{mode}` is neither expression nor script")
    if generate := one("generate"):
        if source.strip():
            raise ValueError(f"{name}: generated, and has a program too")
        source = evaluate(generate)
    skip = one("cpython")
    if skip is not None:
        word, _, skip = skip.partition(" ")
        if word != "skip" or not skip:
            raise ValueError(f"{name}: write `cpython: skip` and a reason")
    frames = one("traceback")
    return Case(
        name=name,
        title=one("case") or "",
        mode=mode,
        policy=json.loads(policy or "{}"),
        limits=json.loads(one("limits") or "{}"),
        inputs=one("inputs") or "{}",
        expect=tuple(expectation(part) for part in ALTERNATIVE.split(one("expect") or "")),
        output=None if one("output") is None else evaluate(one("output") or ""),
        skips_cpython=skip,
        differs=one("differs"),
        same=tuple(tuple(paths.split(" ")) for paths in fields.get("same", ())),
        shows=tuple(fields.get("shows", ())),
        traceback=None
        if frames is None
        else tuple(
            (function, int(line)) for function, _, line in (f.rpartition(":") for f in frames.split())
        ),
        source=source.removesuffix("\n") if mode == "expression" else source,
    )


def load(path: pathlib.Path) -> Case:
    """The case in this file, named by its folders and its stem."""
    return parse(path.read_bytes().decode(), name(path))


def name(path: pathlib.Path) -> str:
    """The file's folders below ``tests/cases``, and its stem."""
    return path.resolve().relative_to(CASES).with_suffix("").as_posix()


def paths() -> list[pathlib.Path]:
    """All case files, in order."""
    return sorted(CASES.glob("*/**/*.py"))


def same_value(a: Any, b: Any, seen: set[tuple[int, int]] | None = None) -> bool:
    """Whether two values are the same to the bit: types, order of dicts, sign of zero; nan is the same as nan."""
    seen = set() if seen is None else seen
    if type(a) is not type(b):
        return False
    if (id(a), id(b)) in seen:
        return True
    if isinstance(a, float):
        return struct.pack("d", a) == struct.pack("d", b) or (a != a and b != b)
    if isinstance(a, complex):
        return same_value(a.real, b.real) and same_value(a.imag, b.imag)
    if isinstance(a, (list, tuple)):
        seen.add((id(a), id(b)))
        return len(a) == len(b) and all(same_value(x, y, seen) for x, y in zip(a, b))
    if isinstance(a, dict):
        seen.add((id(a), id(b)))
        return same_value(list(a), list(b), seen) and same_value(list(a.values()), list(b.values()), seen)
    if isinstance(a, (set, frozenset)):
        return len(a) == len(b) and all(any(same_value(x, y) for y in b) for x in a)
    return a == b


def named(wanted: str, found: str) -> bool:
    """Whether an exception's class is the wanted one, or begins as wanted."""
    prefix = wanted.removesuffix("...")
    return found.startswith(prefix) if prefix != wanted else found == wanted


def at_path(value: Any, path: str) -> Any:
    """What stands at ``[0]['a']`` of a value."""
    return eval("value" + path, {"value": value})  # noqa: S307 (files of ours)


def run_here(case: Case) -> tuple[str, Any, str]:
    """What this CPython makes of a case: ``("value", value, output)`` or ``("raises", type's name, output)``.

    The case becomes this process's ``__main__``, where dataclasses look up what its annotations name.
    """
    program = types.ModuleType("__main__")
    sys.modules["__main__"] = program
    namespace = program.__dict__
    namespace.update(evaluate(case.inputs))
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        try:
            if case.mode == "expression":
                tree = ast.parse(case.source.strip(), "<program>", "eval")
                value = eval(compile(tree, "<program>", "eval"), namespace)  # noqa: S307
            else:
                body = ast.parse(case.source, "<program>")
                last = body.body.pop() if body.body and isinstance(body.body[-1], ast.Expr) else None
                exec(compile(body, "<program>", "exec"), namespace)  # noqa: S102
                value = None
                if last is not None:
                    value = eval(compile(ast.Expression(last.value), "<program>", "eval"), namespace)  # noqa: S307
        except BaseException as error:  # noqa: BLE001 (whatever a case raises is its result)
            return "raises", type(error).__name__, printed.getvalue()
    return "value", value, printed.getvalue()


def run_in_cpython(path: pathlib.Path, timeout: float = 60) -> tuple[str, Any, str]:
    """:func:`run_here` in a process of its own, so that no case can take the test run down."""
    done = subprocess.run(
        [sys.executable, "-I", "-S", __file__, str(path)], capture_output=True, timeout=timeout, check=False
    )
    if done.returncode:
        raise RuntimeError(
            f"CPython ended with {done.returncode}: {done.stderr.decode(errors='replace')[-2000:]}"
        )
    return pickle.loads(done.stdout)  # noqa: S301 (written by our own child)


if __name__ == "__main__":
    sys.stdout.buffer.write(pickle.dumps(run_here(load(pathlib.Path(sys.argv[1])))))
