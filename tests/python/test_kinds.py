"""Values beyond Python's own syntax: docs/values.md says what becomes what, and here its tables are walked.

In: the tables; random values from fixed seeds. Out: verdicts.
Must not: hold a copy of the tables, or import pandas.
"""

from __future__ import annotations

import abc
import collections
import copy
import dataclasses
import datetime
import decimal
import enum
import gc
import math
import pickle
import random
import re
import subprocess
import sys
import textwrap
import typing
import uuid
import zoneinfo
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

import fangless
from fangless import Limits, Policy, Record

ROOT = Path(__file__).resolve().parents[2]
PAPER = (ROOT / "docs" / "values.md").read_text(encoding="utf-8")
Decimal = decimal.Decimal

MODULES = {"collections", "dataclasses", "datetime", "decimal", "enum", "fractions", "uuid", "zoneinfo"}
SCRIPT = Policy.script(modules=MODULES)
WIDE = Limits(memory="256MiB", time=10, steps=10**11, result="64MiB", result_nodes=10**6)
ECHO = fangless.compile("x", Policy.expression(limits=WIDE))
NAME = fangless.compile("type(x).__name__", Policy.script(limits=WIDE))


def trip(value: Any) -> Any:
    return ECHO(x=value)


def rows(mark: str) -> list[list[str]]:
    part = re.search(rf"<!-- {mark} -->\n(.*?)<!-- end -->", PAPER, re.DOTALL)
    assert part
    lines = [line for line in part[1].splitlines() if line.startswith("|")][2:]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]


def names() -> dict[str, Any]:
    """What the page says that its examples have."""
    found: dict[str, Any] = {"__name__": __name__}
    exec(re.search(r"^```python\n(.*?)^```", PAPER, re.MULTILINE | re.DOTALL)[1], found)
    return found


NAMES = names()


def code(cell: str) -> str:
    return cell.strip("`")


def same(left: Any, right: Any) -> bool:
    """Equal, of the same type, and written in the same way."""
    return type(left) is type(right) and repr(left) == repr(right) and left == right


@pytest.mark.parametrize("row", rows("in"), ids=lambda row: row[1])
def test_what_goes_in_comes_out_as_the_table_says(row: list[str]) -> None:
    _, example, inside, out, _ = row
    library = re.match(r"`(numpy|pandas)\.", example)
    given = dict(NAMES)
    if library:
        given[library[1]] = pytest.importorskip(library[1])
    value = eval(code(example), given)
    expected = value if out == "the same" else eval(code(out), given)
    for value_, expected_ in ((value, expected), ([value, (value,)], [expected, (expected,)])):
        assert same(trip(value_), expected_)
    if not library:
        assert NAME(x=value) == code(inside)


@pytest.mark.parametrize("row", rows("out"), ids=lambda row: row[1])
def test_what_a_program_makes_comes_out_as_the_table_says(row: list[str]) -> None:
    _, example, out, _ = row
    imports = """
from collections import defaultdict, namedtuple
from dataclasses import make_dataclass
from datetime import timedelta
from enum import Enum
"""
    result = fangless.evaluate(f"{imports}{code(example)}", policy=SCRIPT)
    assert same(result, eval(code(out), NAMES))


def test_the_tables_name_every_variant_of_rusts_value() -> None:
    source = (ROOT / "src" / "value.rs").read_text(encoding="utf-8")
    body = re.search(r"pub enum Value \{\n(.*?)^\}", source, re.MULTILINE | re.DOTALL)[1]
    variants = set(re.findall(r"^    (\w+)(?:\(.*\))?,$", body, re.MULTILINE))
    listed = {code(row[-1]).removeprefix("Value::") for row in rows("in") + rows("out") if row[-1]}
    assert listed == variants


ZONES = ["UTC", "Europe/Berlin", "America/New_York", "Asia/Kathmandu", "Australia/Lord_Howe"]


def a_zone(rng: random.Random) -> datetime.tzinfo | None:
    offset = datetime.timedelta(microseconds=rng.randrange(-86_399_999_999, 86_400_000_000))
    return rng.choice(
        [
            None,
            datetime.timezone.utc,
            datetime.timezone(offset),
            datetime.timezone(offset, "name"),
            zoneinfo.ZoneInfo(rng.choice(ZONES)),
        ]
    )


def a_time(rng: random.Random) -> datetime.time:
    parts = [rng.randrange(24), rng.randrange(60), rng.randrange(60), rng.choice([0, rng.randrange(10**6)])]
    return datetime.time(*parts, a_zone(rng), fold=rng.randrange(2))


def a_decimal(rng: random.Random) -> Decimal:
    digits = tuple(rng.randrange(10) for _ in range(rng.randrange(1, 60)))
    exponent = rng.choice([rng.randrange(-70, 10), rng.randrange(-(10**17), 10**17), "F", "n", "N"])
    return Decimal((rng.randrange(2), () if exponent == "F" else digits, exponent))


def an_int(rng: random.Random) -> int:
    return rng.getrandbits(rng.choice([3, 20, 62, 63, 64, 65, 300])) * rng.choice([1, -1])


def a_hashable(rng: random.Random) -> Any:
    day = datetime.date.fromordinal(rng.randrange(1, datetime.date.max.toordinal()))
    seconds = datetime.timedelta(
        rng.randrange(-999_999_999, 10**9), rng.randrange(86_400), rng.randrange(10**6)
    )
    return rng.choice(
        [
            lambda: a_decimal(rng),
            lambda: Fraction(an_int(rng), 1 + abs(an_int(rng))),
            lambda: uuid.UUID(int=rng.getrandbits(128)),
            lambda: day,
            lambda: a_time(rng),
            lambda: datetime.datetime.combine(day, a_time(rng)),
            lambda: seconds,
            lambda: a_zone(rng),
            lambda: range(an_int(rng), an_int(rng), an_int(rng) or 1),
            lambda: (a_hashable(rng), an_int(rng)),
            lambda: Record("P", ("x", "y"), (a_hashable(rng), 1), is_tuple=rng.random() < 0.5),
        ]
    )()


def a_value(rng: random.Random, depth: int) -> Any:
    if depth == 0 or rng.random() < 0.4:
        return a_hashable(rng)
    items = [a_value(rng, depth - 1) for _ in range(rng.randrange(4))]
    keys = [key for key in (a_hashable(rng) for _ in items) if key == key and not is_signalling(key)]
    return rng.choice(
        [
            lambda: items,
            lambda: collections.deque(items, rng.choice([None, 3, 7])),
            lambda: collections.OrderedDict(zip(keys, items)),
            lambda: dict(zip(keys, items)),
            lambda: collections.Counter({str(index): index for index in range(len(items))}),
            lambda: bytearray(rng.randbytes(5)),
            lambda: Record("R", [f"f{index}" for index in range(len(items))], items),
        ]
    )()


def is_signalling(key: Any) -> bool:
    try:
        hash(key)
    except TypeError:
        return True
    return False


def test_random_values() -> None:
    rng = random.Random(4)
    values = [a_value(rng, 3) for _ in range(1500)]
    for value, back in zip(values, ECHO.map({"x": value} for value in values)):
        assert repr(back) == repr(value)
        assert type(back) is type(value)


def test_contexts_do_not_matter() -> None:
    numbers = [Decimal("1E+3"), Decimal("1.23456789"), Decimal("sNaN"), Decimal("1E-400")]
    with decimal.localcontext() as context:
        context.prec, context.capitals, context.Emin, context.Emax = 2, 0, -5, 5
        back = trip(numbers)
    assert list(map(str, back)) == list(map(str, numbers))


def test_zones_are_the_same_objects() -> None:
    back = trip([zoneinfo.ZoneInfo("Europe/Berlin"), datetime.timezone.utc])
    assert back[0] is zoneinfo.ZoneInfo("Europe/Berlin")
    assert back[1] is datetime.timezone.utc


def test_sharing_is_kept() -> None:
    for shared in (
        bytearray(b"x"),
        collections.deque([1]),
        collections.Counter(a=1),
        Record("R", ["a"], [[1]]),
    ):
        one, [other] = trip([shared, [shared]])
        assert one is other


class Plain:
    pass


@dataclasses.dataclass(frozen=True)
class Key:
    code: str


@dataclasses.dataclass(slots=True)
class Slotted:
    x: int
    y: list[int]

    @property
    def total(self) -> int:
        raise AssertionError("a conversion ran the user's code")


@dataclasses.dataclass
class Late:
    x: int = dataclasses.field(init=False)
    constant: typing.ClassVar[int] = 1


class Typed(typing.NamedTuple):
    x: int
    y: int = 2

    def total(self) -> int:
        raise AssertionError("a conversion ran the user's code")


class Watched(Typed):
    def __iter__(self) -> Any:
        raise AssertionError("a conversion ran the user's code")

    __len__ = __getitem__ = __getattribute__ = __iter__


class Level(enum.IntEnum):
    LOW = 1


class Text(str, enum.Enum):
    A = "a"


class Rights(enum.Flag):
    READ = 1
    WRITE = 2


class Strict(enum.Enum):
    ONE = {"deep": [1, Level.LOW]}  # noqa: RUF012

    def __getattribute__(self, name: str) -> Any:
        raise AssertionError("a conversion ran the user's code")


def test_records_go_in() -> None:
    given = {"slotted": Slotted(1, [2]), "typed": Typed(1), "watched": Watched(3, 4), "key": Key("k")}
    sources = {
        "slotted.x + slotted.y[0]": 3,
        "typed.y + typed[0] + len(typed)": 5,
        "watched.x + watched.y": 7,
        "typed == (1, 2)": True,
        "{key: 1}[key]": 1,
        "repr(slotted)": "Slotted(x=1, y=[2])",
    }
    for source, expected in sources.items():
        assert fangless.evaluate(source, given) == expected
    assert fangless.evaluate("r.x = 5\nr.more = 6\nr.x + r.more", {"r": Slotted(1, [])}, SCRIPT) == 11
    assert trip({Key("k"): Typed(1)}) == {Record("Key", ["code"], ["k"]): (1, 2)}


def test_many_records_of_a_class_are_small() -> None:
    back = trip([Key(str(n)) for n in range(20_000)])
    assert back[19_999].code == "19999"
    assert back[0]._fields is back[1]._fields


@pytest.mark.parametrize(
    ("member", "value", "name"),
    [
        (Level.LOW, 1, "LOW"),
        (Text.A, "a", "A"),
        (Rights.READ, 1, "READ"),
        (Rights.READ | Rights.WRITE, 3, "READ|WRITE"),
    ],
)
def test_members_of_enumerations(member: Any, value: Any, name: str) -> None:
    assert same(trip(member), value)
    assert ECHO.execute({"x": [member]}).value == [value]
    if sys.version_info >= (3, 11) or "|" not in name:
        assert ECHO.run({"x": member}, enums="name") == name
        assert ECHO.map([{"x": member}], enums="name") == [name]
        record = Record(type(member).__name__, ("name", "value"), (name, value))
        assert ECHO.run({"x": member}, enums="member") == record
        assert fangless.evaluate("x.name", {"x": member}, enums="member") == name
    assert trip({member: [member]}) == {value: [value]}


def test_members_may_hold_members() -> None:
    assert trip([Strict.ONE, Strict.ONE]) == [{"deep": [1, 1]}] * 2
    with pytest.raises(ValueError, match="'value', 'name' and 'member'"):
        ECHO.run({"x": 1}, enums="both")


class Odd(datetime.tzinfo):
    def utcoffset(self, when: Any) -> Any:
        raise AssertionError("a conversion ran the user's code")


class OddMember(datetime.tzinfo, enum.Enum):
    ONE = 1


@dataclasses.dataclass
class OddData(datetime.tzinfo):
    x: int = 1


class Day(datetime.date):
    pass


class OwnCounter(collections.Counter):  # type: ignore[type-arg]
    pass


class Meta(abc.ABCMeta):
    def __getattribute__(cls, name: str) -> Any:
        raise AssertionError("a conversion ran the user's code")


class WithMeta(metaclass=Meta):
    pass


@pytest.mark.parametrize(
    ("value", "path", "advice"),
    [
        (datetime.datetime(2024, 1, 1, tzinfo=Odd()), "x", "ZoneInfo"),
        ([datetime.time(1, tzinfo=Odd())], "x[0]", "ZoneInfo"),
        (Odd(), "x", "ZoneInfo"),
        (datetime.datetime(2024, 1, 1, tzinfo=OddMember.ONE), "x", "ZoneInfo"),
        (datetime.datetime(2024, 1, 1, tzinfo=OddData()), "x", "ZoneInfo"),
        (Day(2024, 1, 1), "x", "subclass of date"),
        (OwnCounter(), "x", "dict(...)"),
        (Late(), "x", "field 'x'"),
        (Plain(), "x", "accepted are"),
        (WithMeta(), "x", "accepted are"),
        (Record("R", ["deep"], [[object()]]), "x.deep[0]", "accepted are"),
        (Slotted(1, [object()]), "x.y[0]", "accepted are"),  # type: ignore[list-item]
        (Typed(1, object()), "x.y", "accepted are"),  # type: ignore[arg-type]
        (collections.deque([0, object()]), "x[1]", "accepted are"),
        (collections.OrderedDict(a=object()), "x['a']", "accepted are"),
        (memoryview(b"x"), "x", "accepted are"),
    ],
    ids=lambda value: type(value).__name__ if not isinstance(value, str) else "",
)
def test_what_is_refused(value: Any, path: str, advice: str) -> None:
    with pytest.raises(fangless.InputError) as caught:
        trip(value)
    assert caught.value.path == path
    assert advice in str(caught.value)


def test_a_zone_without_a_key_is_refused() -> None:
    with open(next(path for path in files_of_zones() if path.exists()), "rb") as file:
        nameless = zoneinfo.ZoneInfo.from_file(file)
    with pytest.raises(fangless.InputError, match="no key"):
        trip(nameless)


def files_of_zones() -> list[Path]:
    return [Path(folder) / "Europe" / "Berlin" for folder in zoneinfo.TZPATH] or pytest.skip(
        "no files of zones"
    )


def test_cycles_are_refused() -> None:
    loop: collections.deque[Any] = collections.deque()
    loop.append({"again": loop})
    row = Slotted(1, [])
    row.y.append(row)  # type: ignore[arg-type]
    for value in (loop, row):
        with pytest.raises(fangless.InputError, match="contains itself"):
            trip(value)


def test_records_behave() -> None:
    record = Record("P", ("x", "_fields", "keys"), (1, 2, [3]))
    assert (record.x, record["_fields"], record.keys, record[-1]) == (1, 2, [3], [3])
    assert record._fields == ("x", "_fields", "keys")
    assert record._asdict() == {"x": 1, "_fields": 2, "keys": [3]}
    assert repr(record) == "P(x=1, _fields=2, keys=[3])"
    assert len(record) == 3 and 2 in record and list(record) == [1, 2, [3]]
    assert record != (1, 2, [3]) and record == Record("P", ["x", "_fields", "keys"], [1, 2, [3]])
    with pytest.raises(AttributeError, match="no field 'z'"):
        _ = record.z
    with pytest.raises(KeyError):
        record["z"]
    with pytest.raises(AttributeError):
        record.x = 2
    with pytest.raises(TypeError):
        hash(record)
    with pytest.raises(ValueError, match="1 fields and 2 values"):
        Record("P", ["x"], [1, 2])
    with pytest.raises(TypeError):
        Record("P", [1], [1])  # type: ignore[list-item]
    pair = Record("P", ("x", "y"), (1, 2), is_tuple=True)
    assert pair == (1, 2) and hash(pair) == hash((1, 2)) and pair != Record("P", ("x", "y"), (1, 2))
    for copied in (pickle.loads(pickle.dumps(pair)), copy.copy(pair), copy.deepcopy(pair)):
        assert copied == pair and copied._is_tuple
    assert pickle.loads(pickle.dumps(record)) == record


@pytest.mark.parametrize(
    ("source", "reason"),
    [
        ("from fractions import Fraction\nFraction(2**400_001 + 1, 3**250_000)", "too long to divide"),
        ("range(0, 7 << 400_000, (1 << 200_000) + 1)", "too long to divide"),
        (
            "from decimal import Decimal\nstep = 2**61 - 1\n{Decimal(n * step): n for n in range(3000)}",
            "too long to hash",
        ),
        (
            "from zoneinfo import ZoneInfo, available_timezones\n"
            "zones = sorted(available_timezones())[:400]\n[[zones], [ZoneInfo(name) for name in zones]] and 1",
            "",
        ),
    ],
)
def test_a_result_costs_no_more_than_its_size(source: str, reason: str) -> None:
    policy = Policy.script(
        modules=MODULES, limits=Limits(time=30, steps=10**11, memory="128MiB", result="16MiB")
    )
    if not reason:
        assert fangless.evaluate(source, policy=policy) == 1
        return
    with pytest.raises(fangless.ExecutionError, match=reason) as caught:
        fangless.evaluate(source, policy=policy)
    assert caught.value.code == "not-data"


def test_a_zone_that_only_the_program_knows(monkeypatch: pytest.MonkeyPatch) -> None:
    source = "from zoneinfo import ZoneInfo\nZoneInfo('Antarctica/Troll')"
    code_ = textwrap.dedent(f"""
        import zoneinfo
        zoneinfo.reset_tzpath(to=[])
        import sys; sys.modules["tzdata"] = None
        import fangless
        try:
            fangless.evaluate({source!r}, policy=fangless.Policy.script(modules={{"zoneinfo"}}))
        except fangless.ExecutionError as error:
            assert error.code == "not-data" and "tzdata" in str(error), error
        else:
            raise AssertionError("there is no such zone")
    """)
    subprocess.run([sys.executable, "-c", code_], check=True, timeout=60)


def test_nothing_is_imported_for_values() -> None:
    code_ = """
import sys
before = set(sys.modules)
import fangless
fangless.evaluate("x", {"x": [1, "a", {2: 3}]})
try:
    fangless.evaluate("x", {"x": object()})
except fangless.InputError:
    pass
loaded = set(sys.modules) - before
assert not loaded & {"decimal", "datetime", "numpy", "pandas", "uuid", "fractions", "zoneinfo"}, loaded
"""
    subprocess.run([sys.executable, "-S", "-c", "import site; site.main()\n" + code_], check=True, timeout=60)


def test_numpy() -> None:
    numpy = pytest.importorskip("numpy")
    pairs = [
        (numpy.int64(2**40), 2**40),
        (numpy.uint64(2**63), 2**63),
        (numpy.bool_(True), True),
        (numpy.float64(0.1), 0.1),
        (numpy.complex128(1j), 1j),
        (numpy.str_("a"), "a"),
        (numpy.bytes_(b"a"), b"a"),
        (numpy.array(5), 5),
        (numpy.array([]), []),
        (numpy.array([[1.5], [2.5]]), [[1.5], [2.5]]),
        (numpy.array([1, None, "a"], dtype=object), [1, None, "a"]),
        (numpy.array(["a", "b"]), ["a", "b"]),
        (numpy.array([(1, 2.5)], dtype=[("a", "i4"), ("b", "f8")]), [(1, 2.5)]),
        (numpy.datetime64("2024-02-29"), datetime.date(2024, 2, 29)),
        (numpy.datetime64("2024-02-29T01:02:03.000004000", "ns"), datetime.datetime(2024, 2, 29, 1, 2, 3, 4)),
        (numpy.datetime64("NaT"), None),
        (numpy.timedelta64("NaT"), None),
        (numpy.timedelta64(5_000, "ns"), datetime.timedelta(microseconds=5)),
        (
            numpy.array([["2024-01-01", "NaT"]], dtype="datetime64[ns]"),
            [[datetime.datetime(2024, 1, 1), None]],
        ),
        (numpy.array("2024-01-01", dtype="datetime64[D]"), datetime.date(2024, 1, 1)),
    ]
    for value, expected in pairs:
        assert same(trip(value), expected), value
    assert trip([value for value, _ in pairs]) == [expected for _, expected in pairs]
    rows_ = [{"a": numpy.arange(3)} for _ in range(200)]
    assert trip(rows_) == [{"a": [0, 1, 2]}] * 200
    times = numpy.arange("2024-01-01", "2024-03-01", dtype="datetime64[D]").astype("datetime64[ns]")
    assert [when.timetuple().tm_yday for when in trip([times, times])[1]] == list(range(1, 61))
    for value, advice in [
        (numpy.datetime64("2024-01-01T00:00:00.000000001"), "nanoseconds"),
        (numpy.array([1], dtype="timedelta64[ns]"), "nanoseconds"),
        (numpy.longdouble(1), "float(...)"),
        (numpy.array([1], dtype=numpy.longdouble), "float(...)"),
        (numpy.datetime64(10**6, "Y"), "cannot hold"),
        (numpy.timedelta64(1, "M"), "cannot hold"),
        (numpy.ma.array([1]), "numpy.array(...)"),
    ]:
        with pytest.raises(fangless.InputError, match=re.escape(advice)):
            trip(value)
    huge = numpy.broadcast_to(numpy.int8(1), (10**9,))
    with pytest.raises(fangless.InputError, match="1000000000 values"):
        trip(huge)


FAKE_PANDAS = """
import datetime, sys, types

pandas = types.ModuleType("pandas")

class Timestamp(datetime.datetime):
    nanosecond = 0
    def to_pydatetime(self):
        return datetime.datetime(self.year, self.month, self.day, tzinfo=self.tzinfo)

class Timedelta(datetime.timedelta):
    nanoseconds = 0
    def to_pytimedelta(self):
        return datetime.timedelta(self.days)

class NaTType(datetime.datetime):
    pass

class NAType:
    pass

class Series:
    pass

class Index:
    pass

class DataFrame:
    pass

pandas.Timestamp, pandas.Timedelta, pandas.Series, pandas.DataFrame = Timestamp, Timedelta, Series, DataFrame
pandas.Index, pandas.NaT, pandas.NA = Index, NaTType(1, 1, 1), NAType()
sys.modules["pandas"] = pandas
import fangless

def trip(value):
    return fangless.evaluate("x", {"x": value})

when = Timestamp(2024, 2, 29, tzinfo=datetime.timezone.utc)
back = trip([when, when, Timedelta(5), pandas.NaT, pandas.NA, {pandas.NA: when}])
expected = datetime.datetime(2024, 2, 29, tzinfo=datetime.timezone.utc)
assert back == [expected, expected, datetime.timedelta(5), None, None, {None: expected}], back
assert all(type(value).__module__ in ("datetime", "builtins") for value in back)
fine = Timestamp(2024, 1, 1)
fine.nanosecond = 5
for value, advice in ((Series(), ".tolist()"), (Index(), ".tolist()"), (DataFrame(), "to_dict"), (fine, "nanoseconds")):
    try:
        trip(value)
    except fangless.InputError as error:
        assert advice in str(error), error
    else:
        raise AssertionError(value)
"""


def test_pandas() -> None:
    """A stand-in with the same names: pandas itself is too large to test with."""
    subprocess.run([sys.executable, "-c", FAKE_PANDAS], check=True, timeout=60)


def test_conversions_leak_nothing() -> None:
    values = [a_value(random.Random(seed), 3) for seed in range(40)]
    values += [Slotted(1, [2]), Typed(1), Level.LOW, Strict.ONE]

    def objects() -> int:
        for _ in range(5):
            ECHO.map([{"x": values}] * 3)
            with pytest.raises(fangless.InputError):
                trip([values, Plain()])
        gc.collect()
        return len(gc.get_objects())

    objects()
    first = objects()
    last = [objects() for _ in range(3)][-1]
    assert last <= first + 20


def test_floats_in_fractions_and_nans_stay() -> None:
    assert math.isnan(trip(Decimal("NaN")))
    assert trip(Fraction(1, 3)) + Fraction(2, 3) == 1
