"""Policies and limits as Python objects: equal, hashable, readable, and strict about what they are given.

In: nothing but the classes. Out: verdicts. Must not: go into what policies do to programs; the cases do.
"""

from __future__ import annotations

import copy
import json
import pickle
from typing import Any

import pytest

import fangless
from fangless import Limits, Policy

POLICIES = [
    Policy.expression(),
    Policy.script(),
    Policy.script(modules={"math"}),
    Policy.script(modules={"math": {"sqrt", "pi"}, "re": None}),
    Policy.script(builtins=Policy.script().builtins - {"print"} | {"extra"}),
    Policy.script(builtins={"len"}, syntax={"loop", "lambda"}, attributes="none"),
    Policy.script(builtins=[], syntax=[]),
    Policy.expression(inputs={"price", "qty"}),
    Policy.expression(inputs=[]),
    Policy.expression(limits=Limits(steps=1000, memory="3MiB", time=0.25, output=0, recursion=7)),
    Policy.script(limits=Limits(result=1000, result_depth=3, result_nodes=10, source="1KiB")),
]


@pytest.mark.parametrize("policy", POLICIES, ids=repr)
def test_every_way_to_write_a_policy_gives_it_back(policy: Policy) -> None:
    for again in (
        Policy.from_json(policy.to_json()),
        eval(repr(policy)),
        pickle.loads(pickle.dumps(policy)),
        copy.copy(policy),
        copy.deepcopy(policy),
        policy.replace(),
    ):
        assert again == policy
        assert hash(again) == hash(policy)
        assert repr(again) == repr(policy)
    assert [other == policy for other in POLICIES].count(True) == 1


def test_policies_that_allow_the_same_are_equal() -> None:
    assert Policy.script(modules=["math", "re"]) == Policy.script(modules={"re": None, "math": None})
    assert Policy.expression(limits=Limits(memory="1MiB")) == Policy.expression(limits=Limits(memory=2**20))
    assert Policy.expression(limits=Limits(time=1)) == Policy.expression()
    assert Policy.expression() != Policy.script()
    assert Policy.expression() != "expression"
    assert len({Policy.expression(), Policy.expression(), Policy.script()}) == 2


def test_reprs_show_what_differs_from_the_preset() -> None:
    assert repr(Policy.expression()) == "Policy.expression()"
    policy = Policy.script(modules={"math"}, limits=Limits(memory="32MiB", time=0.5))
    assert repr(policy) == "Policy.script(modules={'math'}, limits=Limits(memory='32MiB', time=0.5))"
    without = Policy.script(builtins=Policy.script().builtins - {"print"})
    assert repr(without) == "Policy.script(builtins=Policy.script().builtins - {'print'})"


def test_attributes() -> None:
    policy = Policy.script(modules={"math": ["pi"], "re": None}, inputs=["a"], attributes="none")
    assert policy.mode == "script"
    assert policy.modules == {"math": frozenset({"pi"}), "re": None}
    assert policy.inputs == {"a"}
    assert policy.attributes == "none"
    assert "print" in policy.builtins
    assert "print" not in Policy.expression().builtins
    assert Policy.expression().syntax == {"lambda", "comprehension", "fstring"}
    assert Policy.expression().inputs is None
    assert policy.limits.steps == 50_000_000_000
    assert policy.limits.memory == 64 << 20
    assert policy.limits.time == 5.0
    for name in ("mode", "modules", "limits"):
        with pytest.raises(AttributeError):
            setattr(policy, name, None)


def test_modules_are_a_copy() -> None:
    policy = Policy.script()
    policy.modules["os"] = None
    assert policy == Policy.script()


def test_replace_changes_what_it_says_and_nothing_else() -> None:
    policy = Policy.script(modules={"math"}, inputs={"a"}, limits=Limits(time=0.5, steps=10))
    changed = policy.replace(limits=Limits(steps=20))
    assert (changed.limits.steps, changed.limits.time) == (20, 0.5)
    assert changed.modules == policy.modules
    assert policy.replace(inputs=None).inputs is None
    assert policy.limits.steps == 10


def test_limits_hold_what_they_were_given() -> None:
    limits = Limits(steps=1, memory="2KiB", time=3, output=0)
    assert (limits.steps, limits.memory, limits.time, limits.output) == (1, 2048, 3.0, 0)
    assert (
        limits.result
        is limits.result_depth
        is limits.result_nodes
        is limits.recursion
        is limits.source
        is None
    )
    assert limits == eval(repr(limits)) == pickle.loads(pickle.dumps(limits)) == copy.deepcopy(limits)
    assert hash(limits) == hash(eval(repr(limits)))
    assert limits != Limits(steps=1)
    assert Limits() == Limits(steps=None)
    assert repr(Limits()) == "Limits()"


@pytest.mark.parametrize(
    ("text", "size"),
    [
        ("17", 17),
        ("17B", 17),
        ("1kB", 1000),
        ("1KB", 1000),
        ("1 KiB", 1024),
        ("2MB", 2_000_000),
        ("2MiB", 2 << 20),
        ("1GiB", 1 << 30),
    ],
)
def test_sizes(text: str, size: int) -> None:
    assert Limits(memory=text).memory == size


@pytest.mark.parametrize(
    ("arguments", "error", "parts"),
    [
        ({"steps": 0}, ValueError, ["'steps'", "0", "between 1 and 9_223_372_036_854_775_807"]),
        ({"steps": -5}, ValueError, ["-5"]),
        ({"steps": 2**80}, ValueError, [str(2**80)]),
        ({"steps": True}, TypeError, ["'steps'", "bool"]),
        ({"steps": 1e9}, TypeError, ["'steps'", "float"]),
        ({"steps": "many"}, TypeError, ["'steps'", "str"]),
        ({"memory": 0}, ValueError, ["'memory'"]),
        ({"memory": "2GiB"}, ValueError, ["'memory'", "2147483648", "1073741824 bytes (1GiB)"]),
        ({"memory": "1Mib"}, ValueError, ["'1Mib'", "MiB"]),
        ({"memory": "-1MiB"}, ValueError, ["'-1MiB'"]),
        ({"memory": ""}, ValueError, ["for instance"]),
        ({"memory": "9" * 30 + "GiB"}, ValueError, ["between"]),
        ({"memory": 1.5}, TypeError, ["'memory'", "float"]),
        ({"time": 0}, ValueError, ["'time'", "above 0"]),
        ({"time": -1}, ValueError, ["-1"]),
        ({"time": float("nan")}, ValueError, ["nan"]),
        ({"time": float("inf")}, ValueError, ["inf", "86400"]),
        ({"time": 10**400}, ValueError, ["86400"]),
        ({"time": "1s"}, TypeError, ["'time'", "str"]),
        ({"time": True}, TypeError, ["'time'", "bool"]),
        ({"output": -1}, ValueError, ["between 0"]),
        ({"recursion": 5001}, ValueError, ["'recursion'", "5_000"]),
        ({"result_depth": 2**32 + 1}, ValueError, ["1_000"]),
        ({"step": 1}, TypeError, ["'step'", "did you mean 'steps'?"]),
        ({"speed": 1}, TypeError, ["'speed'"]),
    ],
)
def test_limits_that_cannot_be(arguments: dict[str, Any], error: type[Exception], parts: list[str]) -> None:
    with pytest.raises(error) as caught:
        Limits(**arguments)
    for part in parts:
        assert part in str(caught.value)


def test_limits_are_named() -> None:
    with pytest.raises(TypeError):
        Limits(5)  # type: ignore[misc]


@pytest.mark.parametrize(
    ("arguments", "error", "parts"),
    [
        ({"module": {"math"}}, TypeError, ["'module'", "did you mean 'modules'?"]),
        ({"modules": "math"}, TypeError, ["{'math'}"]),
        ({"modules": b"math"}, TypeError, ["modules"]),
        ({"modules": 1}, TypeError, ["modules", "int"]),
        ({"modules": {1}}, TypeError, ["modules", "int"]),
        ({"modules": {"math": "pi"}}, TypeError, ["modules['math']", "{'pi'}"]),
        ({"modules": {"__builtins__"}}, ValueError, ["'__builtins__'", "dunder"]),
        ({"modules": {"os..path"}}, ValueError, ["identifier"]),
        ({"modules": {"os.__path__"}}, ValueError, ["'__path__'", "dunder"]),
        ({"clock": "now"}, ValueError, ["'host'", "'refused'", "now"]),
        ({"clock": None}, TypeError, ["clock", "NoneType"]),
        ({"builtins": {"<getattr>"}}, ValueError, ["identifier"]),
        ({"builtins": None}, TypeError, ["builtins"]),
        ({"inputs": {"class"}}, ValueError, ["keyword"]),
        ({"inputs": {"ﬁ"}}, ValueError, ["NFKC"]),
        ({"inputs": {"\ud800"}}, ValueError, ["identifier"]),
        ({"syntax": {"lamda"}}, ValueError, ["'lamda'", "did you mean 'lambda'?"]),
        ({"syntax": "lambda"}, TypeError, ["{'lambda'}"]),
        ({"syntax": [1]}, ValueError, ["'1'"]),
        ({"attributes": "all"}, ValueError, ["'all'", "'listed'", "'none'"]),
        ({"attributes": None}, ValueError, ["None"]),
        ({"limits": {"steps": 1}}, TypeError, ["fangless.Limits", "dict"]),
    ],
)
def test_policies_that_cannot_be(arguments: dict[str, Any], error: type[Exception], parts: list[str]) -> None:
    for make in (Policy.expression, Policy.script, Policy.script().replace):
        with pytest.raises(error) as caught:
            make(**arguments)
        for part in parts:
            assert part in str(caught.value)


def test_a_policy_is_made_by_a_preset() -> None:
    with pytest.raises(TypeError):
        Policy()
    with pytest.raises(TypeError):
        fangless.Program()


@pytest.mark.parametrize(
    ("change", "part"),
    [
        ({"limits": {}}, "missing field"),
        ({"mode": "any"}, "unknown variant"),
        ({"more": 1}, "unknown field"),
        ({"syntax": ["lamda"]}, "lamda"),
        ({"modules": None}, "invalid type"),
    ],
)
def test_json_that_is_no_policy(change: dict[str, Any], part: str) -> None:
    plain = json.loads(Policy.script().to_json()) | change
    with pytest.raises(ValueError, match=part):
        Policy.from_json(json.dumps(plain))
    with pytest.raises(ValueError, match="not the JSON of a policy"):
        Policy.from_json("{")


@pytest.mark.parametrize(
    ("field", "value"), [("steps", 0), ("time", 0), ("time", 1e9), ("memory", 2**40), ("recursion", 10**6)]
)
def test_json_cannot_go_past_a_ceiling(field: str, value: float) -> None:
    plain = json.loads(Policy.script().to_json())
    plain["limits"][field] = value
    with pytest.raises(ValueError, match=field):
        Policy.from_json(json.dumps(plain))


@pytest.mark.parametrize(
    "change",
    [
        {"builtins": ["<getattr>"]},
        {"builtins": ["__import__"]},
        {"builtins": ["eval"]},
        {"modules": {"subprocess": None}},
        {"modules": {"<getattr>": None}},
        {"modules": {"math": ["__loader__"]}},
    ],
)
def test_json_cannot_allow_what_is_not_offered(change: dict[str, Any]) -> None:
    plain = json.loads(Policy.script().to_json()) | change
    policy = Policy.from_json(json.dumps(plain))
    for source in ("1", "eval('1')", "__import__('os')", "import os", "from math import __loader__"):
        with pytest.raises(fangless.CheckError):
            fangless.compile(source, policy)
