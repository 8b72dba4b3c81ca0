"""Limits: each ends the run with its own error, whatever the program does about it.

In: programs that want too much. Out: which limit ended them, how much they used, and what the process had to pay.
Must not: assert a time that depends on the machine.
"""

from __future__ import annotations

import pytest

import fangless
from fangless import Limits, Policy


def ended_by(
    source: str, *, policy: Policy | None = None, limits: Limits | None = None, **inputs: object
) -> fangless.LimitError:
    policy = policy or Policy.script(limits=limits or Limits())
    with pytest.raises(fangless.LimitError) as caught:
        fangless.compile(source, policy).run(inputs)
    error = caught.value
    assert error.code == f"limit-{error.limit}"
    if error.used:
        assert error.used >= error.allowed
    return error


SWALLOW = {
    "plain": "{}",
    "except BaseException": "while True:\n    try:\n        {}\n    except BaseException:\n        pass",
    "bare except": "while True:\n    try:\n        {}\n    except:\n        continue",
    "finally": "def f():\n    while True:\n        try:\n            {}\n        finally:\n            continue\nf()",
    "generator": "def g():\n    while True:\n        try:\n            yield 1\n        except BaseException:\n            pass\n"
    "for _ in g():\n    {}",
    "with": "class Swallow:\n    def __enter__(self):\n        return self\n    def __exit__(self, *error):\n        return True\n"
    "while True:\n    with Swallow():\n        {}",
    "except*": "while True:\n    try:\n        {}\n    except* BaseException:\n        pass",
}


@pytest.mark.parametrize("frame", SWALLOW.values(), ids=SWALLOW.keys())
@pytest.mark.parametrize(
    ("body", "limits", "limit"),
    [
        ("sum(range(10**15))", Limits(steps=20_000_000), "steps"),
        ("sum(range(10**15))", Limits(time=0.1, steps=10**15), "time"),
        ("keep = [0] * 1000; everything.append([keep, list(keep)])", Limits(memory="4MiB"), "memory"),
        ("print('x' * 1000)", Limits(output=10_000), "output"),
    ],
    ids=["steps", "time", "memory", "output"],
)
def test_no_program_can_catch_a_limit(frame: str, body: str, limits: Limits, limit: str) -> None:
    if frame == "{}" and limit in ("memory", "output"):
        frame = "while True: {}"
    assert ended_by("everything = []\n" + frame.format(body), limits=limits).limit == limit


GREEDY = [
    "'a' * 10**10",
    "10**10**8",
    "[0] * 10**12",
    "sum(range(10**15))",
    "list(range(10**9))",
    "'x' * 10**6 * 10**6",
    "b'x' * 2**40",
    "sorted(range(10**9), key=lambda n: -n)",
    "repr([list(range(10**5))] * 10**5)",
    "max(n * n for n in range(10**12))",
    "(lambda f: f(f))(lambda f: f(f))",
    "9**9**9",
    "1 << 10**12",
    "[[n] * 1000 for n in range(10**7)]",
    "f'{1:>10000000000}'",
    "'%1000000000d' % 1",
    "'ab'.replace('', 'x' * 10**5) * 10**6",
    "''.join(['x' * 10**6] * 10**5)",
    "int('9' * 10**6)",
    "str(10 ** 10**5) * 10**6",
    "{n: n for n in range(10**8)}",
    "set(range(10**8))",
    "tuple([0] * 10**7) * 100",
    "(' ' * 10**6).split(' ') * 1000",
    "sum([[0]] * 10**6, [])",
]


@pytest.mark.parametrize("source", GREEDY)
def test_greedy_programs_end(source: str) -> None:
    """As a limit, or as the exceptions that CPython has for what can never fit."""
    policy = Policy.expression(limits=Limits(steps=500_000_000, memory="32MiB", time=5))
    with pytest.raises(fangless.FanglessError) as caught:
        fangless.evaluate(source, policy=policy)
    error = caught.value
    if isinstance(error, fangless.ExecutionError):
        assert error.type in ("MemoryError", "OverflowError", "RecursionError", "ValueError")
    else:
        assert isinstance(error, fangless.LimitError)
        assert error.limit in ("steps", "memory", "time")


DEEP_SOURCES = {
    "parentheses": "(" * 100_000 + "1" + ")" * 100_000,
    "open parentheses": "(" * 100_000,
    "brackets": "[" * 100_000 + "]" * 100_000,
    "minus": "-" * 100_000 + "1",
    "not": "not " * 100_000 + "x",
    "lambda": "lambda: " * 20_000 + "1",
    "terms": "1" + "+1" * 20_000,
    "powers": "1" + "**1" * 20_000,
    "attributes": "x" + ".a" * 50_000,
    "calls": "x" + "()" * 50_000,
    "subscripts": "x" + "[0]" * 50_000,
    "conditions": "1 if x else " * 20_000 + "1",
    "comparisons": "1" + "<1" * 20_000,
    "strings": "'a' " * 50_000,
    "f-strings": "f'{" * 100 + "1" + "}'" * 100,
    "elif": "if x: pass\n" + "elif x: pass\n" * 10_000,
    "blocks": "".join(" " * n + "if x:\n" for n in range(2_000)) + " " * 2_000 + "pass",
}


@pytest.mark.parametrize("source", DEEP_SOURCES.values(), ids=DEEP_SOURCES.keys())
@pytest.mark.parametrize("mode", ["expression", "script"])
def test_deep_sources_end_in_a_value_or_a_clear_error(source: str, mode: str) -> None:
    preset = Policy.expression if mode == "expression" else Policy.script
    policy = preset(limits=Limits(source="4MiB", time=20))
    try:
        fangless.compile(source, policy).run({"x": 1})
    except (fangless.CheckError, fangless.LimitError, fangless.ExecutionError) as error:
        assert str(error)


def test_source() -> None:
    policy = Policy.expression(limits=Limits(source=10))
    assert fangless.evaluate("1234567890", policy=policy) == 1234567890
    error = ended_by("12345678901", policy=policy)
    assert (error.limit, error.used, error.allowed, error.compiling) == ("source", 11, 10, True)
    assert ended_by("é" * 6, policy=policy).used == 12
    with pytest.raises(fangless.LimitError):
        fangless.check("1 + 1 + 1 + 1", policy)


def test_steps_are_the_same_every_time() -> None:
    program = fangless.compile("sorted([(n * 7919) % 1000 for n in range(1000)])[500]")
    assert len({program.execute().usage.steps for _ in range(20)}) == 1
    used = program.execute().usage.steps
    exact = fangless.compile(program.source, Policy.expression(limits=Limits(steps=used)))
    assert exact.execute().usage.steps == used
    # Steps are looked at where the machine loops or calls, so that the last few may be one's own.
    less = fangless.compile(program.source, Policy.expression(limits=Limits(steps=used * 9 // 10)))
    with pytest.raises(fangless.LimitError) as caught:
        less.run()
    assert caught.value.limit == "steps"


def test_time_covers_compiling() -> None:
    source = "\n".join(f"x{n} = [{n}, {n} + 1, {n} * 2]" for n in range(60_000))
    error = ended_by(source, limits=Limits(time=0.02, source="4MiB"))
    assert (error.limit, error.compiling) == ("time", True)


def test_memory() -> None:
    error = ended_by("x = []\nwhile True: x.append([0] * 1000)", limits=Limits(memory="4MiB"))
    assert (error.limit, error.allowed) == ("memory", 4 << 20)
    at_once = "try:\n    [0] * 2_000_000\nexcept BaseException:\n    pass\nwhile True: pass"
    assert ended_by(at_once, limits=Limits(memory="4MiB")).limit == "memory"
    never = "try:\n    'a' * 10**10\nexcept (MemoryError, OverflowError):\n    end = 'refused'\nend"
    assert fangless.evaluate(never, policy=Policy.script()) == "refused"
    outcome = fangless.compile("[0] * 2_000_000; 1", Policy.script(limits=Limits(memory="32MiB"))).execute()
    assert 8_000_000 <= outcome.usage.memory <= 32 << 20


def test_output() -> None:
    policy = Policy.script(limits=Limits(output=6))
    assert fangless.compile("print('hello')", policy).execute().output == "hello\n"
    assert ended_by("print('hello!')", policy=policy).limit == "output"
    silent = Policy.script(limits=Limits(output=0))
    assert fangless.compile("1", silent).execute().output == ""
    assert ended_by("print()", policy=silent).limit == "output"


@pytest.mark.parametrize(
    ("source", "limits"),
    [
        ("'x' * 2000", Limits(result=1000)),
        ("[0] * 2000", Limits(result_nodes=1000)),
        ("[[[[1]]]]", Limits(result_depth=3)),
    ],
)
def test_result(source: str, limits: Limits) -> None:
    assert ended_by(source, limits=limits).limit == "result"
    fangless.evaluate(source, policy=Policy.script())


def test_a_shared_graph_cannot_explode() -> None:
    source = "graph = [1]\nfor _ in range(30):\n    graph = [graph, graph]\ngraph"
    graph = fangless.evaluate(source, policy=Policy.script())
    for _ in range(30):
        assert graph[0] is graph[1]
        graph = graph[0]
    keyed = "graph = (1,)\nfor _ in range(30):\n    graph = (graph, graph)\n{graph: 1}"
    assert ended_by(keyed, limits=Limits(steps=100_000_000)).limit == "steps"


def test_deep_results() -> None:
    source = "deep = []\nfor _ in range(100_000):\n    deep = [deep]\ndeep"
    assert ended_by(source).limit == "result"


def test_recursion_is_an_ordinary_exception() -> None:
    source = """
def down(n):
    return down(n + 1)
try:
    down(0)
    caught = False
except RecursionError:
    caught = True
caught
"""
    assert fangless.evaluate(source, policy=Policy.script()) is True
    assert fangless.evaluate(source, policy=Policy.script(limits=Limits(recursion=50))) is True


ATTACKS = [
    ("x = []\nwhile True: x.append([x] * 1000)", Limits(memory="4MiB")),
    ("while True: pass", Limits(steps=20_000_000)),
    ("while True: print('x' * 100)", Limits(output="64KiB")),
    ("[0] * 10**7", Limits(memory="4MiB")),
    ("def f(): return f()\nf()", Limits()),
    ("'x' * 10**6", Limits(result=1000)),
    ("x = 'x'\nwhile True: x += x", Limits(memory="4MiB")),
    ("(" * 10_000, Limits()),
    ("d = {}\nn = 0\nwhile True:\n    d[n] = 'x' * 1000 + str(n)\n    n += 1", Limits(memory="4MiB")),
]


def resident() -> int:
    """Pages of memory that this process has."""
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1])


def test_200_rounds_of_every_attack_leave_nothing() -> None:
    programs = []
    for source, limits in ATTACKS:
        try:
            programs.append(fangless.compile(source, Policy.script(limits=limits)))
        except fangless.CheckError:
            continue

    def round_() -> None:
        for program in programs:
            with pytest.raises((fangless.LimitError, fangless.ExecutionError)):
                program.run()
        for source, limits in ATTACKS[7:8]:
            with pytest.raises(fangless.FanglessError):
                fangless.compile(source, Policy.script(limits=limits))

    for _ in range(20):
        round_()
    before = resident()
    for _ in range(200):
        round_()
    assert resident() - before < 16 << 8, "16 MiB of growth"
    assert fangless.evaluate("1 + 1") == 2


def test_100_000_evaluations_leave_nothing() -> None:
    program = fangless.compile("{'total': price * qty, 'text': str(price)}")

    def many(count: int) -> None:
        for n in range(count):
            assert program(price=n, qty=2)["total"] == 2 * n

    many(5_000)
    before = resident()
    many(95_000)
    assert resident() - before < 8 << 8, "8 MiB of growth"


@pytest.mark.parametrize(("size", "rows"), [(600_000, 2), (600_000, 8000), (1000, 5000), (2_000_000, 1)])
def test_text_is_counted_for_all_rows_of_a_map(size: int, rows: int) -> None:
    """Rows that each keep within the limit must not add up to the host's memory."""
    program = fangless.compile(f"print('a' * {size})\n1", fangless.Policy.script())
    with pytest.raises(fangless.LimitError) as caught:
        program.map({} for _ in range(rows))
    assert caught.value.limit == "output"
    assert caught.value.used <= 3 << 20


def test_rows_that_print_little_are_all_answered() -> None:
    program = fangless.compile("print(n, end='')\nn", fangless.Policy.script())
    assert program.map({"n": n} for n in range(9000)) == list(range(9000))
