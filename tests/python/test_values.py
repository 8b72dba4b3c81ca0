"""What goes in comes out: the same types, the same sharing; and what is not data stays out.

In: values, many of them random but from a fixed seed. Out: verdicts.
Must not: ask for more than a round trip through a program that gives back its input.
"""

from __future__ import annotations

import collections
import decimal
import enum
import gc
import math
import random
import sys
from typing import Any

import pytest

import fangless
from fangless import Limits, Policy

WIDE = Policy.expression(
    limits=Limits(memory="256MiB", time=10, steps=10**11, result="64MiB", result_nodes=10**6)
)
ECHO = fangless.compile("x", WIDE)


def trip(value: Any) -> Any:
    return ECHO(x=value)


def same(left: Any, right: Any) -> bool:
    """Equal, with equal types all the way down, and nan equal to nan."""
    if type(left) is not type(right):
        return False
    if isinstance(left, float):
        return repr(left) == repr(right)
    if isinstance(left, complex):
        return same(left.real, right.real) and same(left.imag, right.imag)
    if isinstance(left, (list, tuple)):
        return len(left) == len(right) and all(map(same, left, right))
    if isinstance(left, dict):
        return same(list(left.items()), list(right.items()))
    return left == right


SCALARS = [
    None,
    True,
    False,
    0,
    1,
    -1,
    2**31,
    2**63 - 1,
    -(2**63),
    2**63,
    -(2**63) - 1,
    2**64,
    10**400,
    -(10**400),
    255,
    256,
    -128,
    -129,
    0.0,
    -0.0,
    1.5,
    5e-324,
    1.7976931348623157e308,
    math.inf,
    -math.inf,
    math.nan,
    1j,
    complex(-0.0, math.inf),
    "",
    "text",
    "naïve 価格 🦈",
    "\0",
    "\ud800",
    "a\udfffb",
    "\udc00\ud800",
    "\ud83e\udd88",  # two surrogates stay two, and are not the character that they would be in UTF-16
    b"",
    bytes(range(256)),
    (),
    [],
    {},
    set(),
    frozenset(),
]


@pytest.mark.parametrize("value", SCALARS, ids=ascii)
def test_scalars_and_empty_containers(value: Any) -> None:
    assert same(trip(value), value)
    assert same(trip([value, (value,), {"k": value}]), [value, (value,), {"k": value}])


@pytest.mark.parametrize(
    "value",
    [
        {1, "a", None, (1, 2), frozenset({3})},
        frozenset({b"x", 1.5}),
        {(1, "a"): [1], frozenset({1}): {}, None: 0, b"k": 1, 1.5: 2, 2j: 3, "é\ud800": 4},
        [[[[[]]]]],
        {"b": 1, "a": 2, "c": 3},
    ],
    ids=repr,
)
def test_containers(value: Any) -> None:
    assert same(trip(value), value)


def grow(rng: random.Random, depth: int) -> Any:
    """A random value; a hashable one below a key."""
    kind = rng.randrange(16 if depth else 9)
    items = range(rng.randrange(5))
    match kind:
        case 0:
            return rng.choice([None, True, False])
        case 1 | 2:
            return rng.randrange(-1000, 1000)
        case 3:
            return rng.getrandbits(rng.randrange(1, 600)) * rng.choice([1, -1])
        case 4:
            return rng.choice([rng.random(), rng.gauss(0, 1e300), -0.0, math.inf])
        case 5:
            return complex(rng.random(), -rng.random())
        case 6 | 7:
            text = "".join(chr(rng.choice([65, 233, 8364, 0xDC00, 0x1F988])) for _ in items)
            return text
        case 8:
            return rng.randbytes(rng.randrange(20))
        case 9 | 10:
            return [grow(rng, depth - 1) for _ in items]
        case 11:
            return tuple(grow(rng, depth - 1) for _ in items)
        case 12:
            return {key(rng, depth - 1) for _ in items}
        case 13:
            return frozenset(key(rng, depth - 1) for _ in items)
        case _:
            return {key(rng, depth - 1): grow(rng, depth - 1) for _ in items}


def key(rng: random.Random, depth: int) -> Any:
    while True:
        value = grow(rng, depth)
        try:
            hash(value)
        except TypeError:
            continue
        return value


def test_random_values() -> None:
    rng = random.Random(20240)
    values = [grow(rng, 5) for _ in range(2000)]
    for value, back in zip(values, ECHO.map({"x": value} for value in values)):
        assert same(back, value), value


def test_sharing_is_kept() -> None:
    shared = [1, 2]
    pair = (shared, {"k": shared})
    back = trip([shared, shared, pair, [pair]])
    assert back[0] is back[1] is back[2][0] is back[2][1]["k"]
    assert back[2] is back[3][0]
    back[0].append(3)
    assert back[3][0][1] == {"k": [1, 2, 3]}


def test_equal_but_separate_stays_separate() -> None:
    back = trip([[1], [1]])
    assert back[0] is not back[1]


def test_sharing_between_inputs() -> None:
    shared: list[int] = []
    assert fangless.evaluate("a is b and a is not c", {"a": shared, "b": shared, "c": []}) is True


def test_a_program_shares_what_it_makes() -> None:
    back = fangless.evaluate("a = [1]; (a, [a])", policy=Policy.script())
    assert back[0] is back[1][0]


def test_the_input_is_a_copy() -> None:
    mine = {"rows": [1]}
    assert fangless.evaluate("x['rows'].append(2); x", {"x": mine}, Policy.script()) == {"rows": [1, 2]}
    assert mine == {"rows": [1]}


def test_a_graph_with_2_to_the_30_leaves_is_small() -> None:
    graph: Any = [1]
    for _ in range(30):
        graph = [graph, graph]
    back = trip(graph)
    for _ in range(30):
        assert back[0] is back[1]
        back = back[0]
    assert back == [1]


def cycle_in_list() -> Any:
    value: list[Any] = [0]
    value.append({"again": (value,)})
    return value


def cycle_in_dict() -> Any:
    value: dict[str, Any] = {}
    value["me"] = value
    return value


def row(number: int) -> dict[str, Any]:
    return {"id": number, "price": number / 3, "name": f"n{number}", "tags": [number, str(number)]}


@pytest.mark.parametrize(
    "value",
    [
        [row(n) for n in range(100)],
        tuple(row(n) for n in range(100)),
        {"rows": [{"one": row(n), "two": {"a": n, "b": [row(n)] * 2}} for n in range(50)]},
        [row(1), {}, {"id": 1}, row(2), {1: 2}, {1: 3}, {"price": 1, "id": 2}, {"id": 2, "price": 1}],
        [{f"k{n}{m}": m for m in range(n)} for n in range(100)],
        [{"\ud800": n, "a": n} for n in range(3)],
        [{"a" * n: n} for n in range(200)] * 2,
    ],
)
def test_tables(value: Any) -> None:
    assert same(trip(value), value)


@pytest.mark.parametrize(
    "value",
    [
        list(range(-1000, 1000)),
        [2**63 - 1, -(2**63)],
        [2**63, 1],
        [1, True],
        [True, False],
        [1, 2.0],
        [math.nan, -0.0, 1e300, 5e-324] * 50,
        ["", "naïve", "\0", "x" * 1000],
        ["a", "\ud800"],
        [[1, 2], [1.5, 2.5], ["a", "b"], [1], []],
    ],
)
def test_lists_of_one_type(value: list[Any]) -> None:
    assert same(trip(value), value)
    assert same(trip(tuple(value)), tuple(value))


def test_rows_and_packed_lists_are_shared_as_everything() -> None:
    one, numbers = row(1), [1, 2, 3]
    back = trip([one, one, row(1), {"numbers": numbers}, {"numbers": numbers}])
    assert back[0] is back[1] is not back[2]
    assert back[3]["numbers"] is back[4]["numbers"]
    assert fangless.evaluate("x[0] is x[1] and x[0] is not x[2]", {"x": [one, one, row(1)]})
    back = fangless.compile("r = {'a': [1, 2], 'b': 1}\n[r, r, dict(r)]", Policy.script()).run()
    assert back[0] is back[1] is not back[2] and back[0]["a"] is back[2]["a"]


def test_rows_count_with_their_keys() -> None:
    def echo(nodes: int) -> Any:
        policy = Policy.expression(limits=Limits(result_nodes=nodes))
        return fangless.compile("[{'a': 1, 'b': [1, 2]}, {'a': 2, 'b': [3, 4]}]", policy).run()

    assert len(echo(15)) == 2
    with pytest.raises(fangless.LimitError):
        echo(14)


def test_what_is_not_data_in_a_row_is_named_with_its_path() -> None:
    rows = [{"id": n, "owner": {"name": "x", "age": n}} for n in range(5)]
    rows[3]["owner"]["age"] = object()
    with pytest.raises(fangless.InputError, match=r"rows\[3\]\['owner'\]\['age'\]"):
        fangless.evaluate("1", {"rows": rows})
    script = "r = [{'a': n, 'b': {'c': 1}} for n in range(5)]\nr[4]['b']['c'] = print\nr"
    with pytest.raises(fangless.ExecutionError, match=r"\[4\]\['b'\]\['c'\]"):
        fangless.compile(script, Policy.script()).run()


def test_rows_are_ordinary_dicts_in_a_program() -> None:
    script = """
for row in rows:
    row['new'] = row.pop('id') + 1
    row['price'] = None
    row['id'] = 0
[list(row) for row in rows] + [rows[0] is rows[0], sorted(rows[1]), rows[1].get('name'), 'price' in rows[2]]
"""
    keys = ["price", "name", "tags", "new", "id"]
    value = fangless.compile(script, Policy.script()).run({"rows": [row(n) for n in range(3)]})
    assert value == [keys] * 3 + [True, sorted(keys), "n1", True]


def test_rows_of_a_batch_may_have_any_keys() -> None:
    program = fangless.compile("{**a, 'x': [a, a]}", Policy.expression())
    inputs = [{"a": {"k": n, **({"odd": n} if n % 2 else {})}} for n in range(300)]
    results = program.map(inputs)
    assert results == [{**one["a"], "x": [one["a"]] * 2} for one in inputs]
    assert all(result["x"][0] is result["x"][1] for result in results)


@pytest.mark.parametrize("value", [cycle_in_list(), cycle_in_dict()])
def test_cycles_are_refused(value: Any) -> None:
    with pytest.raises(fangless.InputError, match="contains itself") as caught:
        trip(value)
    assert caught.value.path.startswith("x[")
    with pytest.raises(fangless.InputError, match="contains itself"):
        fangless.compile("1").run({"x": [value]})


def test_inputs_that_contain_themselves() -> None:
    inputs: dict[str, Any] = {}
    inputs["x"] = [inputs]
    with pytest.raises(fangless.InputError, match="contains itself"):
        ECHO.run(inputs)


class Colour(enum.IntEnum):
    RED = 1


class Text(str):
    __slots__ = ()

    def __len__(self) -> int:
        raise AssertionError("a conversion ran the user's code")

    __iter__ = __str__ = __repr__ = __len__  # type: ignore[assignment]


class Row(dict):  # type: ignore[type-arg]
    def items(self) -> Any:
        raise AssertionError("a conversion ran the user's code")

    keys = values = __iter__ = __len__ = __getitem__ = items  # type: ignore[assignment]


@pytest.mark.parametrize(
    ("value", "path", "type_name", "advice"),
    [
        (object(), "x", "object", "accepted are None, bool, int"),
        ([0, {"owner": Colour}], "x[1]['owner']", "enum.EnumType", "is not data"),
        ({"a": [decimal.getcontext()]}, "x['a'][0]", "decimal.Context", "is not data"),
        ([Text("a")], "x[0]", "Text", "str(...)"),
        (Row(a=1), "x", "Row", "dict(...)"),
        (collections.ChainMap(), "x", "collections.ChainMap", "is not data"),
        (memoryview(b"x"), "x", "memoryview", "is not data"),
        ({"a": {(1, 2): object()}}, "x['a'][<tuple>]", "object", "is not data"),
        ({"k" * 100: [print]}, "x['" + "k" * 59 + "...][0]", "builtin_function_or_method", "is not data"),
        (
            {1: {None: {True: {1.5: len}}}},
            "x[1][None][True][1.5]",
            "builtin_function_or_method",
            "is not data",
        ),
        ((x for x in ()), "x", "generator", "is not data"),
        (int, "x", "type", "is not data"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_is_not_data_is_named_with_its_path(value: Any, path: str, type_name: str, advice: str) -> None:
    with pytest.raises(fangless.InputError) as caught:
        trip(value)
    assert caught.value.path == path
    assert caught.value.type.removeprefix(__name__ + ".") == type_name
    assert advice in str(caught.value)
    assert path in str(caught.value)


def test_keys_and_members_that_are_not_data() -> None:
    text = Text("a")
    for value in ({text: 1}, {text}, frozenset({text}), {(1, text): 1}):
        with pytest.raises(fangless.InputError, match="Text"):
            trip([value])


@pytest.mark.parametrize(
    "name", ["class", "a b", "", "1a", "__builtins__", "__x__", "a.b", "<getattr>", "\ud800", "ﬁ"]
)
def test_names_that_no_program_could_use(name: str) -> None:
    with pytest.raises(fangless.InputError) as caught:
        ECHO.run({"x": 1, name: 2})
    assert caught.value.code == "input"


@pytest.mark.parametrize(
    "inputs", [[1], "x", 1, collections.OrderedDict(x=1), Row(x=1), {1: 2}, {Text("x"): 1}]
)
def test_inputs_are_a_dict_of_str(inputs: Any) -> None:
    with pytest.raises(fangless.InputError):
        ECHO.run(inputs)


def test_depth() -> None:
    deep: list[Any] = []
    for _ in range(100_000):
        deep = [deep]
    with pytest.raises(fangless.InputError, match="nested"):
        trip(deep)
    while deep:
        deep = deep[0]


def test_large_values() -> None:
    numbers = list(range(100_000))
    assert trip(numbers) == numbers
    text = "é" * 4_000_000
    assert trip(text) == text


def test_inputs_over_the_memory_limit() -> None:
    program = fangless.compile("len(x)", Policy.expression(limits=Limits(memory="1MiB")))
    with pytest.raises(fangless.InputError, match="memory"):
        program(x=b"x" * (2 << 20))


def test_a_dict_whose_keys_collide_is_not_built() -> None:
    """It costs the guest a copy, and would cost the host a square."""
    step = sys.hash_info.modulus
    collide = f"[dict.fromkeys([n * {step} for n in range(5000)])] * 1"
    with pytest.raises(fangless.ExecutionError, match="too long to hash") as caught:
        fangless.evaluate(collide, policy=Policy.script())
    assert caught.value.code == "not-data"


def test_a_shared_tuple_as_key_is_hashed_a_bounded_number_of_times() -> None:
    source = """
key = (1, 2)
for _ in range(15):
    key = (key, key)
[{key: 0} for _ in range(1000)]
"""
    with pytest.raises((fangless.ExecutionError, fangless.LimitError), match=r"hash|steps"):
        fangless.evaluate(source, policy=Policy.script(limits=Limits(steps=10**12, time=30)))


def test_conversions_leak_nothing() -> None:
    value = {"a": [(1, 2.5, "text", b"bytes", 10**30, {3}, frozenset({4}))] * 3, "b": None}
    rows = [{"x": value}] * 50

    def objects() -> int:
        ECHO.map(rows)
        for _ in range(50):
            with pytest.raises(fangless.InputError):
                trip([value, object()])
        gc.collect()
        return len(gc.get_objects())

    objects()
    first = objects()
    references = sys.getrefcount(value)
    for _ in range(5):
        last = objects()
    assert last <= first + 20
    assert sys.getrefcount(value) == references


def test_the_result_is_new() -> None:
    value = [[]]
    back = trip(value)
    assert back is not value
    assert back[0] is not value[0]


def test_finalizers_may_run_programs() -> None:
    """Building objects may start the collector, and that the caller's finalizers."""
    ran = []

    class Cycle:
        def __init__(self) -> None:
            self.me = self

        def __del__(self) -> None:
            ran.append(trip(1))

    threshold = gc.get_threshold()
    gc.set_threshold(1)
    try:
        for _ in range(20):
            Cycle()
            assert trip([[n] for n in range(100)]) == [[n] for n in range(100)]
    finally:
        gc.set_threshold(*threshold)
    assert ran


def test_equal_hashes_within_frozensets_are_paid_for() -> None:
    source = """
m = 1000
a = [complex(-1000003 * k, k) for k in range(1, m + 1)]
one = frozenset(a)
a[m // 2] = complex(-1000003 * (m + 5), m + 5)
a.reverse()
both = {one, frozenset(a)}
[both.copy() for _ in range(1400)]
"""
    with pytest.raises(fangless.ExecutionError, match="too long to hash or to compare"):
        fangless.compile(source, fangless.Policy.script()).run()


def test_an_outcome_of_shared_parts_can_be_shown() -> None:
    source = "x = 1\nfor _ in range(60):\n    x = [x, x]\nx"
    outcome = fangless.compile(source, fangless.Policy.script()).execute()
    assert len(repr(outcome)) < 100_000
    assert "value=[1, 2]" in repr(fangless.compile("[1, 2]").execute())
