"""The package as a user meets it: what one imports, calls and gets.

In: the installed package. Out: verdicts. Must not: go into values, policies, errors or limits; those have files.
"""

from __future__ import annotations

import copy
import pathlib
import pickle
import subprocess
import sys

import pytest

import fangless
from fangless import Limits, Policy

SCRIPT = """
class Account:
    def __init__(self, owner):
        self._owner = owner
        self.lines = []

    def add(self, amount):
        self.lines.append(amount)
        return self

account = Account(owner)
for amount in amounts:
    account.add(amount)
print("for", owner)
{"owner": account._owner, "total": sum(account.lines)}
"""


def test_evaluate() -> None:
    assert fangless.evaluate("price * qty", {"price": 3, "qty": 4}) == 12
    assert fangless.evaluate("1 + 1") == 2
    assert fangless.evaluate("x = 2; x * x", policy=Policy.script()) == 4


def test_the_four_ways_to_run_agree() -> None:
    program = fangless.compile(SCRIPT, Policy.script())
    inputs = {"owner": "Ada", "amounts": [1, 2, 3]}
    expected = {"owner": "Ada", "total": 6}
    assert program.run(inputs) == expected
    assert program(**inputs) == expected
    assert program.map([inputs, inputs]) == [expected, expected]
    outcome = program.execute(inputs)
    assert outcome.value == expected
    assert outcome.output == "for Ada\n"


def test_usage_counts() -> None:
    program = fangless.compile("sum([n * n for n in range(top)])")
    small, large = program.execute({"top": 10}).usage, program.execute({"top": 10_000}).usage
    assert 0 < small.steps < large.steps
    assert 0 < small.memory < large.memory
    assert large.time > 0
    assert small.host_calls == 0
    assert program.execute({"top": 10}).usage.steps == small.steps


def test_nothing_is_left_for_the_next_run() -> None:
    program = fangless.compile("seen.append(x); len(seen)", Policy.script())
    assert [program(seen=[], x=n) for n in range(3)] == [1, 1, 1]
    late = fangless.compile("left", Policy.script())
    fangless.compile("left = 1", Policy.script()).run()
    with pytest.raises(fangless.ExecutionError, match="left"):
        late.run()


def test_a_program_says_what_it_is() -> None:
    policy = Policy.expression(limits=Limits(time=0.5))
    program = fangless.compile("price * (qty or 1)", policy)
    assert program.source == "price * (qty or 1)"
    assert program.policy == policy
    assert program.inputs == ("price", "qty")
    assert repr(program) == "<Program 'price * (qty or 1)', Policy.expression(limits=Limits(time=0.5))>"
    assert program == fangless.compile("price * (qty or 1)", policy)
    assert program != fangless.compile("price * (qty or 1)")
    assert len({program, fangless.compile("price * (qty or 1)", policy)}) == 1


def test_a_long_program_has_a_short_repr() -> None:
    program = fangless.compile(" + ".join(["x"] * 100))
    assert "..." in repr(program)
    assert len(repr(program)) < 120


def test_programs_pickle_and_copy() -> None:
    program = fangless.compile("x * 2", Policy.script(limits=Limits(memory="8MiB")))
    for protocol in range(2, pickle.HIGHEST_PROTOCOL + 1):
        again = pickle.loads(pickle.dumps(program, protocol))
        assert again == program
        assert again(x=21) == 42
    assert copy.copy(program) is program
    assert copy.deepcopy([program])[0] is program


def test_a_pickled_program_is_checked_again() -> None:
    forged = pickle.dumps(fangless.compile("price.title")).replace(b"title", b"__a__")
    with pytest.raises(fangless.CheckError):
        pickle.loads(forged)


def test_outcomes_pickle() -> None:
    outcome = fangless.compile("print(1); [1, (2,)]", Policy.script()).execute()
    assert pickle.loads(pickle.dumps(outcome)) == outcome
    assert copy.deepcopy(outcome) == outcome
    assert "value=[1, (2,)], output='1\\n'" in repr(outcome)


def test_inputs_may_have_any_name_that_python_has() -> None:
    assert fangless.compile("self + cls + inputs + match")(self=1, cls=2, inputs=3, match=4) == 10
    assert fangless.evaluate("größe * 2", {"größe": 2}) == 4


def test_inputs_that_a_program_does_not_name_do_no_harm() -> None:
    assert fangless.evaluate("a", {"a": 1, "b": 2}) == 1


def test_map_takes_any_iterable_and_keeps_order() -> None:
    program = fangless.compile("x * x")
    assert program.map({"x": n} for n in range(1000)) == [n * n for n in range(1000)]
    assert program.map([]) == []


def test_map_across_many_chunks() -> None:
    program = fangless.compile("len(text) + n")
    rows = [{"text": "x" * (n % 700), "n": n} for n in range(20_000)]
    assert program.map(rows) == [len(row["text"]) + row["n"] for row in rows]


def test_map_passes_on_what_its_rows_raise() -> None:
    def rows():
        yield {"x": 1}
        raise OSError("the table is gone")

    with pytest.raises(OSError, match="the table is gone"):
        fangless.compile("x").map(rows())


def test_rows_of_a_map_do_not_see_each_other() -> None:
    program = fangless.compile("total = total + x\ntotal", Policy.script())
    assert program.map([{"total": 0, "x": n} for n in range(5)]) == [0, 1, 2, 3, 4]
    kept = fangless.compile("import math\nhits = []\nhits.append(x)\nhits", Policy.script(modules={"math"}))
    assert kept.map([{"x": 1}, {"x": 2}]) == [[1], [2]]


@pytest.mark.parametrize("source", [b"x", None, 1, ["x"]])
def test_a_source_is_a_str(source: object) -> None:
    for function in (fangless.compile, fangless.check, fangless.evaluate):
        with pytest.raises(TypeError):
            function(source)  # type: ignore[operator]


def test_a_policy_is_a_policy() -> None:
    with pytest.raises(TypeError):
        fangless.compile("x", "expression")  # type: ignore[arg-type]


def test_check_finds_all_and_runs_nothing() -> None:
    assert fangless.check("price * qty") == []
    found = fangless.check("a.__class__ + open('x')")
    assert [one.code for one in found] == ["F201", "F205"]


def test_the_import_is_small() -> None:
    """Nothing that the interpreter does not have at its start anyway, but for the package's own two modules."""
    code = "import sys; before = set(sys.modules); import fangless; print(*sorted(set(sys.modules) - before))"
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    extra = {name for name in done.stdout.split() if not name.startswith("fangless")}
    assert extra <= {"atexit"}


def test_the_package_is_marked_as_typed() -> None:
    folder = pathlib.Path(fangless.__file__).parent
    assert (folder / "py.typed").exists()
    assert (folder / "_fangless.pyi").exists()
