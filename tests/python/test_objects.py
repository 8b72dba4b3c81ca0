"""Objects of the host in programs: what is listed can be used, nothing else can be reached, and no handle leaves its run."""

from __future__ import annotations

import asyncio
import gc
import weakref
from typing import Any

import pytest

import fangless
from fangless import Exposure, Policy, expose


class Partner:
    def __init__(self, name: str) -> None:
        self.name = name
        self.password = "hunter2"

    def __str__(self) -> str:
        raise AssertionError("nobody was to ask")

    __repr__ = __str__


class Invoice:
    def __init__(self, number: str, total: float, partner: Partner | None = None) -> None:
        self.number, self.total, self.partner = number, total, partner
        self.lines = [Line("a", 2), Line("b", 3)]
        self.confirmed: list[Any] = []
        self.secret = "hunter2"

    def confirm(self, by: str = "", *, when: str = "") -> str:
        self.confirmed.append((by, when))
        return f"{self.number} confirmed"

    def fail(self) -> None:
        raise OSError(2, "hunter2", "/hunter2")

    def refuse(self) -> None:
        raise ValueError("too late")

    def same(self, other: Any) -> bool:
        return other is self

    @property
    def broken(self) -> int:
        return self.nothing  # type: ignore[attr-defined]


class Line:
    def __init__(self, name: str, quantity: int) -> None:
        self.name, self.quantity = name, quantity


LINE = Exposure(attributes={"name", "quantity"})
PARTNER = Exposure(attributes={"name"}, name="Customer")
INVOICE = Exposure(
    attributes={
        "number": None,
        "total": None,
        "broken": None,
        "confirmed": None,
        "partner": PARTNER,
        "lines": LINE,
    },
    methods={"confirm", "fail", "refuse", "same"},
)


def invoice() -> Invoice:
    return Invoice("R1", 12.5, Partner("Ada"))


def run(source: str, record: Any = None, **functions: Any) -> Any:
    policy = Policy.script(functions=functions)
    return fangless.compile(source, policy).run({"record": INVOICE(record or invoice())})


def test_listed_attributes_are_read_and_listed_methods_called() -> None:
    record = invoice()
    assert run("[record.number, record.total * 2, record.partner.name]", record) == ["R1", 25.0, "Ada"]
    assert run("sum(line.quantity for line in record.lines)", record) == 5
    assert run("record.confirm('ada', when='now'), record.confirm()", record) == (
        "R1 confirmed",
        "R1 confirmed",
    )
    assert record.confirmed == [("ada", "now"), ("", "")]
    assert run(
        "getattr(record, 'total'), hasattr(record, 'totl'), f'{record.total}', '{0.number}'.format(record)"
    ) == (
        12.5,
        False,
        "12.5",
        "R1",
    )
    record.total = 3
    assert run("confirm = record.confirm\nconfirm(), record.total", record) == ("R1 confirmed", 3)
    assert run("record.partner is None", Invoice("R2", 1)) is True


def test_a_formula_reads_fields_of_a_record() -> None:
    policy = Policy.expression(objects=True)
    formula = fangless.compile("record.total * qty if record.partner.name else 0", policy)
    inputs = [{"record": INVOICE(invoice()), "qty": n} for n in range(3)]
    assert formula.map(inputs) == [0, 12.5, 25.0]
    assert [found.code for found in fangless.check("record.totl")] == ["F209"]
    assert fangless.check("record.totl", policy) == []
    assert Policy.from_json(policy.to_json()) == policy == eval(repr(policy), {"Policy": Policy})


@pytest.mark.parametrize(
    "name",
    ["secret", "password", "nothing", "_number", "__dict__", "__class__", "__init__", "__str__", "totl"],
)
def test_what_is_not_listed_is_not_there(name: str) -> None:
    record = invoice()
    with pytest.raises(fangless.ExecutionError) as caught:
        run(f"getattr(record, {name!r})", record)
    assert caught.value.type == "AttributeError"
    assert "hunter2" not in str(caught.value)


def test_a_slip_of_the_pen_is_told() -> None:
    with pytest.raises(fangless.ExecutionError) as caught:
        run("record.totl")
    assert caught.value.message == "'Invoice' object has no attribute 'totl'. Did you mean: 'total'?"
    with pytest.raises(fangless.ExecutionError) as caught:
        run("record.partner.nam")
    assert caught.value.message == "'Customer' object has no attribute 'nam'. Did you mean: 'name'?"


@pytest.mark.parametrize(
    "statement",
    [
        "record.total = 1",
        "del record.total",
        "setattr(record, 'total', 1)",
        "record.confirm.x = 1",
        "record.confirm.__self__",
        "record.confirm.__func__",
        "type(record)()",
        "type(record).__new__",
        "record()",
        "record[0]",
        "len(record)",
        "record + record",
        "iter(record)",
        "record.confirm(print)",
        "record.confirm(record.confirm)",
        "class A(type(record)): pass",
        "str.format('{0.secret}', record)",
        "'{0._number}'.format(record)",
    ],
)
def test_nothing_else_can_be_done_with_a_handle(statement: str) -> None:
    record = invoice()
    with pytest.raises((fangless.ExecutionError, fangless.CheckError)):
        run(statement, record)
    assert record.total == 12.5 and not record.confirmed


def test_no_handle_can_be_made() -> None:
    policy = Policy.script(modules={"copy"}, functions={"f": print})
    for source in ["copy.copy(thing)", "copy.deepcopy(thing)", "copy.copy([thing])[0].nothing"]:
        for thing in ["record", "record.confirm", "f"]:
            text = f"import copy\nthing = {thing}\n{source}"
            with pytest.raises(fangless.ExecutionError):
                fangless.compile(text, policy).run({"record": INVOICE(invoice())})


def test_a_handle_tells_its_class_and_nothing_more() -> None:
    assert run("[repr(record), str(record.partner), repr(record.confirm)]") == [
        "<Invoice object>",
        "<Customer object>",
        "<method Invoice.confirm>",
    ]


def test_identity_survives_the_round_trip() -> None:
    record = invoice()
    assert run("record", record) is record
    assert run("{'a': [record, record.partner]}", record) == {"a": [record, record.partner]}
    assert run("record.partner is record.partner and record == record", record) is True
    assert run("record.same(record), record.same(record.partner)", record) == (True, False)
    assert run("{record: 1, record.partner: 2}", record) == {record: 1, record.partner: 2}
    two = fangless.compile("a is b, a is c, len({a, b, c})", Policy.script())
    once = two.run({"a": INVOICE(record), "b": INVOICE(record), "c": INVOICE(invoice())})
    assert once == (True, False, 2)
    anew = [expose(record, attributes={"total"}) for _ in range(2)]
    other = expose(record, attributes={"total", "number"})
    assert two.run({"a": anew[0], "b": anew[1], "c": other}) == (True, False, 2)


def test_functions_take_and_give_objects() -> None:
    record, seen = invoice(), []
    policy = Policy.script(functions={"find": lambda number: INVOICE(record), "note": seen.append})
    assert fangless.compile("x = find('R1')\nnote([x])\nx.total", policy).run() == 12.5
    assert seen == [[record]]
    with pytest.raises(fangless.HostFunctionError):
        fangless.compile("find('R1')", policy).run(functions={"find": lambda number: record})


def test_what_an_object_raises_is_told_like_that_of_a_function() -> None:
    with pytest.raises(fangless.ExecutionError) as raised:
        run("record.refuse()")
    assert raised.value.message == "too late" and isinstance(raised.value.__cause__, ValueError)
    for source, name, cause in [
        ("record.fail()", "fail", OSError),
        ("record.broken", "broken", AttributeError),
    ]:
        with pytest.raises(fangless.HostFunctionError) as failed:
            run(source)
        assert failed.value.function == name and isinstance(failed.value.__cause__, cause)
        assert run(f"try:\n    {source}\nexcept HostError as error:\n    told = str(error)\ntold") == (
            "a function of the host failed"
        )
    # What is listed as data must be data.
    with pytest.raises(fangless.HostFunctionError) as failed:
        fangless.compile("record.partner", Policy.script()).run(
            {"record": expose(invoice(), attributes={"partner"})}
        )
    assert isinstance(failed.value.__cause__, fangless.InputError)
    assert failed.value.__cause__.path == "partner()"


def test_accesses_are_counted_and_limited() -> None:
    policy = Policy.script(limits=fangless.Limits(host_calls=3))
    program = fangless.compile("for n in range(count): record.total\nNone", policy)
    inputs = {"record": INVOICE(invoice())}
    assert program.execute({**inputs, "count": 3}).usage.host_calls == 3
    with pytest.raises(fangless.LimitError):
        program.run({**inputs, "count": 4})


def test_allowlists_are_strict() -> None:
    for wrong in [{"_x"}, {"__class__"}, {"a b"}]:
        with pytest.raises(ValueError):
            expose(1, attributes=wrong)
        with pytest.raises(ValueError):
            expose(1, methods=wrong)
    for wrong in ["name", {"name": 1}, {1}, 3]:
        with pytest.raises(TypeError):
            expose(1, attributes=wrong)  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="one of them"):
        expose(1, attributes={"x"}, methods={"x"})
    # The list starts empty.
    with pytest.raises(fangless.ExecutionError):
        fangless.compile("record.name", Policy.script()).run({"record": expose(Partner("Ada"))})


def test_an_awaited_run_awaits_methods() -> None:
    class Remote:
        async def get(self, key: str) -> str:
            await asyncio.sleep(0)
            return key * 2

    program = fangless.compile("remote.get('a')", Policy.script())
    remote = expose(Remote(), methods={"get"})
    assert asyncio.run(program.run_async({"remote": remote})) == "aa"
    with pytest.raises(fangless.HostFunctionError):
        program.run({"remote": remote})


def test_a_run_lets_go_of_its_objects() -> None:
    def make() -> weakref.ref[Any]:
        record = invoice()
        assert run("record.total", record) == 12.5
        return weakref.ref(record)

    reference = make()
    gc.collect()
    assert reference() is None


def test_an_object_may_run_programs_over_itself() -> None:
    class Tree:
        def __init__(self, left: int) -> None:
            self.left = left

        def depth(self) -> int:
            if not self.left:
                return 0
            inner = fangless.compile("1 + tree.depth()", Policy.expression(objects=True))
            return inner.run({"tree": expose(Tree(self.left - 1), methods={"depth"})})

    assert Tree(10).depth() == 10
