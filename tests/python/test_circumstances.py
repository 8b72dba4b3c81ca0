"""What a run is given beside its inputs: its time, and the seed of its random numbers.

In: programs that ask for the time or for chance. Out: what they are told, and whether a run can be
repeated. Must not: depend on when it is run.
"""

from __future__ import annotations

import datetime
import random
import time
import uuid

import pytest

import fangless
from fangless import Policy

UTC = datetime.timezone.utc
POLICY = Policy.script(modules={"datetime", "time", "random", "uuid", "statistics", "decimal"})
AT = datetime.datetime(2026, 2, 28, 23, 59, 58, 123456, tzinfo=UTC)

NOW = """
import time
from datetime import date, datetime, timezone
(datetime.now(), datetime.now(timezone.utc), date.today(), time.time(), datetime.utcnow(), time.gmtime()[:6])
"""


def test_the_time_is_the_hosts_at_the_start() -> None:
    before = time.time()
    _, aware, today, seconds, _, _ = fangless.compile(NOW, POLICY).run()
    assert before <= seconds <= time.time()
    assert abs(aware.timestamp() - seconds) < 1e-3
    assert today == aware.date()


def test_it_stands_still_while_a_run_lasts() -> None:
    source = "import time\na = time.time()\nfor i in range(10000): pass\n(time.time() - a, time.perf_counter(), time.monotonic_ns())"
    assert fangless.compile(source, POLICY).run() == (0.0, 0.0, 0)


@pytest.mark.parametrize(
    "clock", [AT, AT.astimezone(datetime.timezone(datetime.timedelta(hours=5, minutes=30)))]
)
def test_it_can_be_given(clock: datetime.datetime) -> None:
    naive = AT.replace(tzinfo=None)
    expected = (naive, AT, naive.date(), AT.timestamp(), naive, (2026, 2, 28, 23, 59, 58))
    program = fangless.compile(NOW, POLICY)
    for found in (program.run(clock=clock), fangless.compile(NOW, POLICY.replace(clock=clock)).run()):
        assert found[:3] + found[4:] == expected[:3] + expected[4:]
        assert abs(found[3] - expected[3]) < 1e-6
    assert program.run(clock=0)[1] == datetime.datetime(1970, 1, 1, tzinfo=UTC)
    assert program.run(clock=-1.5)[1] == datetime.datetime(1969, 12, 31, 23, 59, 58, 500000, tzinfo=UTC)


def test_it_can_be_refused() -> None:
    program = fangless.compile(NOW, POLICY.replace(clock="refused"))
    with pytest.raises(fangless.ExecutionError, match="no clock"):
        program.run()
    assert program.run(clock=AT)[1] == AT
    for bad in ("now", AT.replace(tzinfo=None), 1e300, float("nan"), True, [1]):
        with pytest.raises((TypeError, ValueError), match="clock"):
            program.run(clock=bad)


DICE = "import random\n(random.random(), random.randint(1, 10**9), random.sample(range(100), 5), random.gauss(0, 1))"


@pytest.mark.parametrize("seed", [0, 1, 42, 2**63, 2**64 - 1])
def test_a_seed_gives_what_it_gives_in_cpython(seed: int) -> None:
    mine = random.Random(seed)
    expected = (mine.random(), mine.randint(1, 10**9), mine.sample(range(100), 5))
    assert fangless.compile(DICE, POLICY).run(seed=seed)[:3] == expected


def test_each_run_has_a_seed_of_its_own_that_repeats_it() -> None:
    source = "import random, uuid\n(random.random(), str(uuid.uuid4()), random.Random().random(), str(uuid.uuid7()))"
    program = fangless.compile(source, POLICY)
    first, second = program.execute(clock=AT), program.execute(clock=AT)
    assert first.seed != second.seed
    assert not set(first.value) & set(second.value)
    again = program.execute(seed=first.seed, clock=AT)
    assert again.value == first.value
    assert again.usage.steps == first.usage.steps
    assert uuid.UUID(first.value[1]).version == 4


def test_seed_and_clock_take_no_steps() -> None:
    program = fangless.compile("1 + 1", POLICY)
    runs = [
        program.execute(seed=seed, clock=clock).usage.steps
        for seed, clock in [(0, 0), (2**64 - 1, 2**40), (7, "refused")]
    ]
    assert runs[0] == runs[1]


@pytest.mark.parametrize("seed", [-1, 2**64, 1.5, "1", True])
def test_seeds_that_cannot_be(seed: object) -> None:
    with pytest.raises((TypeError, ValueError), match="seed"):
        fangless.compile("1", POLICY).run(seed=seed)  # type: ignore[arg-type]


def test_rows_of_a_batch_go_on_with_the_numbers_and_begin_with_a_context() -> None:
    source = "import random\nfrom decimal import getcontext\np = getcontext().prec\ngetcontext().prec = 5\n(p, random.random())"
    rows = fangless.compile(source, POLICY).map([{}] * 3, seed=1)
    assert [prec for prec, _ in rows] == [28, 28, 28]
    mine = random.Random(1)
    assert [number for _, number in rows] == [mine.random() for _ in range(3)]


def test_rows_that_cross_later_go_on_with_the_same_numbers() -> None:
    rows = fangless.compile("import random\nrandom.random()", POLICY).map([{}] * 9000, seed=7)
    mine = random.Random(7)
    assert rows == [mine.random() for _ in rows]
