"""Every case of ``tests/cases`` through the Python package, and its value or exception in this CPython too.

In: the case files. Out: one test per case and side, named by the case.
Must not: know what a single case is about.
"""

from __future__ import annotations

import json
import math
import pathlib
import re
from typing import Any

import case_format
import pytest
from case_format import Case, Expectation

import fangless

PATHS = case_format.paths()
LEAST = {"all": 2600, "cpython": 1500, "escapes": 600, "limits": 200}


def load(path: pathlib.Path) -> Case:
    return case_format.load(path)


def merge(base: Any, change: Any) -> Any:
    """``change`` laid over ``base``, objects key by key."""
    if not (isinstance(base, dict) and isinstance(change, dict)):
        return change
    return base | {key: merge(base.get(key), value) for key, value in change.items()}


def policy_of(case: Case) -> fangless.Policy:
    preset = fangless.Policy.expression() if case.mode == "expression" else fangless.Policy.script()
    plain = merge(json.loads(preset.to_json()), merge(case.policy, {"limits": case.limits}))
    return fangless.Policy.from_json(json.dumps(plain))


def run(case: Case) -> tuple[Any, str] | fangless.FanglessError:
    """Value and output, or the error."""
    try:
        inputs = case_format.evaluate(case.inputs)
        outcome = fangless.compile(case.source, policy_of(case)).execute(inputs)
    except fangless.FanglessError as error:
        return error
    return outcome.value, outcome.output


def meets(case: Case, expected: Expectation, end: tuple[Any, str] | fangless.FanglessError) -> bool:
    """Whether a run ended in this one of the ways that are right."""
    if isinstance(end, tuple):
        value, output = end
        return (
            expected.kind == "value"
            and case_format.same_value(value, case_format.evaluate(expected.name))
            and (case.output is None or output == case.output)
            and all(
                case_format.at_path(value, p) is case_format.at_path(value, ps[0])
                for ps in case.same
                for p in ps
            )
        )
    text = expected.text or ""
    if isinstance(end, fangless.CheckError):
        places = [(d.code, d.line, d.column) for d in end.diagnostics]
        wanted = [
            (code, line, column or at) for (code, line, column), (_, _, at) in zip(expected.places, places)
        ]
        return (
            expected.kind == "refused"
            and bool(places)
            and (not expected.places or wanted == places)
            and len(places) == (len(expected.places) or len(places))
        )
    if isinstance(end, fangless.LimitError):
        return expected.kind == "limit" and end.limit in expected.name.split("|")
    if isinstance(end, fangless.InternalError):
        return expected.kind == "bug" and text in str(end)
    if isinstance(end, fangless.InputError):
        return expected.kind == "input" and text in str(end)
    if not isinstance(end, fangless.ExecutionError):
        return False
    if end.code == "not-data":
        anything = not expected.name and expected.text is None
        return expected.kind == "not data" and (anything or (end.path == expected.name and text in str(end)))
    return (
        expected.kind == "raises"
        and case_format.named(expected.name, end.type)
        and text in end.message
        and (case.traceback is None or tuple((f.function, f.line) for f in end.traceback) == case.traceback)
    )


def show(end: tuple[Any, str] | fangless.FanglessError) -> str:
    if isinstance(end, tuple):
        return f"value {end[0]!r:.2000}, output {end[1]!r:.500}"
    return f"{type(end).__name__} [{end.code}]: {str(end)[:2000]}"


@pytest.mark.parametrize("path", PATHS, ids=case_format.name)
def test_case(path: pathlib.Path) -> None:
    case = load(path)
    end = run(case)
    if not any(meets(case, expected, end) for expected in case.expect):
        pytest.fail(f"{case.title}\nexpected {case.expect}\ngot {show(end)}", pytrace=False)
    if not isinstance(end, tuple):
        for part in case.shows:
            assert part in str(end)


@pytest.mark.parametrize("path", [p for p in PATHS if load(p).compares_with_cpython()], ids=case_format.name)
def test_cpython_agrees(path: pathlib.Path) -> None:
    case = load(path)
    kind, result, output = case_format.run_in_cpython(path)
    for expected in case.expect:
        if kind == "raises" and expected.kind == kind and case_format.named(expected.name, result):
            return
        if kind == "value" and expected.kind == kind and meets(case, expected, (result, output)):
            return
    pytest.fail(
        f"{case.title}\nexpected {case.expect}\nCPython: {kind} {result!r}, output {output!r}", pytrace=False
    )


def test_there_are_enough_cases() -> None:
    cases = [load(path) for path in PATHS]
    folders = [case.name.partition("/")[0] for case in cases]
    assert len(cases) >= LEAST["all"]
    assert sum(case.compares_with_cpython() for case in cases) >= LEAST["cpython"]
    for folder in ("escapes", "limits"):
        assert folders.count(folder) >= LEAST[folder]


def test_every_class_of_attacks_is_explained_and_has_cases() -> None:
    classes = re.findall(r"^\| `escapes/(\w+)/` \|", (case_format.CASES / "README.md").read_text(), re.M)
    attacks = case_format.CASES / "escapes"
    assert classes == sorted(path.name for path in attacks.iterdir())
    assert set(classes) == {path.parent.name for path in PATHS if path.parent.parent == attacks}
    assert all(len(path.relative_to(attacks).parts) == 2 for path in attacks.rglob("*.py"))


@pytest.mark.parametrize(
    ("a", "b"),
    [(1, True), (1, 1.0), (0.0, -0.0), ("a", b"a"), ([1], (1,)), ({1}, frozenset({1})), ({"a": 1, "b": 2}, {"b": 2, "a": 1}),
     (math.nan, 0.0), ([[]], [[[]]]), (complex(0, 0.0), complex(0, -0.0)), ({1}, {1, 2}), ({1}, {True})],
)  # fmt: skip
def test_comparison_tells_apart(a: Any, b: Any) -> None:
    assert not case_format.same_value(a, b)
    assert case_format.same_value(a, a) and case_format.same_value(b, b)


@pytest.mark.parametrize(
    "header",
    ["# case: x\n1", "# expect: value 1\n1", "# case: x\n# expect: valued 1\n", "# case: x\n# expect: limit stepz\n",
     "# case: x\n# expect: refused F1\n", "# case: x\n# case: y\n# expect: refused\n", "# case: x\n# expect: raises A B\n",
     "# case: x\n# expect: value 1\n# differs:\n", "# case: x\n# expect: value 1\n# differs: so\n# cpython: skip so\n",
     "# case: x\n# expect: value 1\n# cpython: no\n", "# case: x\n# policy: none\n# expect: refused\n"],
)  # fmt: skip
def test_wrong_headers_are_refused(header: str) -> None:
    with pytest.raises((ValueError, SyntaxError)):
        case_format.parse(header, "x")
