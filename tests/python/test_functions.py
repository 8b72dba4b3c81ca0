"""Functions of the host: what goes in and comes out, what is told of a failure, and what an attacker may try.

In: programs that call functions of this file. Out: verdicts. Must not: measure time.
"""

from __future__ import annotations

import gc
import pickle
import threading
import weakref
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

import fangless
from fangless import Function, Limits, Policy


def run(source: str, inputs: dict[str, Any] | None = None, **functions: Any) -> Any:
    return fangless.compile(source, Policy.script(functions=functions)).run(inputs)


def echo(*args: Any, **kwargs: Any) -> Any:
    return args, kwargs


class Secret(Exception):
    pass


class Mine(ValueError):
    pass


def test_a_function_gets_data_and_gives_data() -> None:
    seen: list[Any] = []

    def rate(currency: str, on: str = "today") -> dict[str, Any]:
        seen.append((currency, on))
        return {"rate": 1.25, "on": on}

    source = "[rate('EUR')['rate'] * price, rate(currency='USD', on='monday')]"
    assert run(source, {"price": 8}, rate=rate) == [10.0, {"rate": 1.25, "on": "monday"}]
    assert seen == [("EUR", "today"), ("USD", "monday")]
    formula = fangless.compile("price * rate('EUR')['rate']", Policy.expression(functions={"rate": rate}))
    assert formula(price=4) == 5.0
    assert formula.functions == ("rate",) and formula.inputs == ("price",)
    assert formula.map([{"price": 1}, {"price": 2}]) == [1.25, 2.5]


def test_types_survive_both_ways() -> None:
    data = "(1, 10 ** 30, 1.5, 2j, 'ä\\ud800', b'x', [None, True], {'k': {1, 2}}, frozenset())"
    assert run(f"echo({data}, key={data}) == (({data},), {{'key': {data}}})", echo=echo)


def test_what_is_not_data_never_leaves_the_program() -> None:
    def called(*args: Any) -> None:
        raise AssertionError("the host was asked")

    for argument in [
        "print",
        "called",
        "object()",
        "(i for i in [])",
        "type('')",
        "[{'a': ValueError()}]",
        "lambda: 1",
    ]:
        with pytest.raises(fangless.ExecutionError) as caught:
            run(f"called({argument})", called=called)
        assert caught.value.type == "TypeError" and "is not data" in caught.value.message
    with pytest.raises(fangless.ExecutionError) as caught:
        run("class A(str):\n    def __str__(self): return 'x'\ncalled(A())", called=called)
    assert caught.value.type == "TypeError"
    small = Policy.script(functions={"called": called}, limits=Limits(result=1000, result_depth=5))
    for argument in ["'a' * 2000", "[[[[[[1]]]]]]"]:
        with pytest.raises(fangless.ExecutionError) as caught:
            fangless.compile(f"called({argument})", small).run()
        assert caught.value.type == "ValueError"


def test_a_wrong_call_is_refused_where_it_can_be_seen() -> None:
    def rate(currency: str, /, on: str, *, exact: bool = False) -> None: ...

    policy = Policy.script(functions={"rate": rate})
    for call in ["rate()", "rate('a', 'b', 'c')", "rate('a', 'b', precise=1)", "rate(currency='a', on='b')"]:
        [found] = fangless.check(call, policy)
        assert found.code == "F210"
        # CPython says the same.
        with pytest.raises(TypeError) as caught:
            eval(call, {"rate": rate})
        said = str(caught.value).rsplit(".", 1)[-1]
        assert found.message in said or "Did you mean" in str(caught.value)
        with pytest.raises(fangless.ExecutionError) as failed:
            fangless.compile(f"f = rate\nf{call[4:]}", policy).run()
        assert failed.value.message == found.message
    loose = Policy.script(functions={"rate": Function(rate, check=False)})
    assert fangless.check("rate()", loose) == []
    with pytest.raises(fangless.ExecutionError) as failed:
        fangless.compile("rate()", loose).run()
    assert failed.value.type == "TypeError" and isinstance(failed.value.__cause__, TypeError)


def test_builtin_callables_and_objects_are_functions_too() -> None:
    class Table:
        def __call__(self, key: str) -> str:
            return key * 2

        def get(self, key: str) -> str:
            return key * 3

    table = Table()
    assert run("[a('x'), b('x'), c('x'), d([3, 1])]", a=table, b=table.get, c=str.upper, d=sorted) == [
        "xx",
        "xxx",
        "X",
        [1, 3],
    ]
    documented = Function(table, doc="Doubles.")
    assert run("f.__doc__, f.__name__, repr(f)", f=documented) == ("Doubles.", "f", "<function f>")
    assert run("f.__doc__", f=table) is None


def test_ordinary_exceptions_arrive_as_they_are() -> None:
    def fail(kind: str) -> None:
        if kind == "key":
            raise KeyError(("a", 1))
        if kind == "zero":
            1 / 0  # noqa: B018
        raise ValueError("bad", 3)

    caught = (
        "try:\n    fail(kind)\nexcept Exception as error:\n    seen = type(error).__name__, error.args\nseen"
    )
    policy = Policy.script(functions={"fail": fail})
    program = fangless.compile(caught, policy)
    assert program(kind="key") == ("KeyError", (("a", 1),))
    assert program(kind="zero") == ("ZeroDivisionError", ("division by zero",))
    assert program(kind="") == ("ValueError", ("bad", 3))
    with pytest.raises(fangless.ExecutionError) as raised:
        fangless.compile("def f():\n    fail('')\nf()", policy).run()
    assert raised.value.type == "ValueError"
    assert isinstance(raised.value.__cause__, ValueError) and raised.value.__cause__.args == ("bad", 3)
    assert [frame.function for frame in raised.value.traceback] == ["<module>", "f"]
    with pytest.raises(fangless.ExecutionError) as raised:
        fangless.compile(
            "try:\n    fail('')\nexcept ValueError:\n    raise KeyError(1) from None", policy
        ).run()
    assert raised.value.__cause__ is None


class Loud(Exception):
    def __str__(self) -> str:
        raise AssertionError("nobody was to ask")

    __repr__ = __str__


class Holder:
    pass


@pytest.mark.parametrize(
    "error",
    [
        Secret("password"),
        Mine("password"),
        Exception("password"),
        FileNotFoundError(2, "No such file or directory", "/etc/password"),
        ValueError(Holder()),
        ValueError("password" * 100_000),
        Loud("password"),
        UnicodeDecodeError("utf-8", b"password", 0, 1, "no"),
        RecursionError("password"),
        StopIteration(3),
        OSError(1, "password"),
    ],
    ids=lambda error: type(error).__name__,
)
def test_other_exceptions_tell_nothing(error: Exception) -> None:
    def fail() -> None:
        raise error

    told = run(
        "try:\n    fail()\nexcept HostError as error:\n    told = (repr(error), str(error), error.args)\ntold",
        fail=fail,
    )
    assert told == (
        "HostError('a function of the host failed')",
        "a function of the host failed",
        ("a function of the host failed",),
    )
    assert run("issubclass(HostError, RuntimeError)")
    with pytest.raises(fangless.HostFunctionError) as caught:
        run("fail()", fail=fail)
    assert caught.value.__cause__ is error
    assert (caught.value.function, caught.value.code) == ("fail", "host-function")
    assert caught.value.traceback[0].line == 1
    again = pickle.loads(pickle.dumps(caught.value))
    assert again.function == "fail"


def test_listed_exceptions_arrive_as_their_builtin_base() -> None:
    def fail() -> None:
        raise Mine("told")

    source = (
        "try:\n    fail()\nexcept ValueError as error:\n    told = type(error).__name__, error.args\ntold"
    )
    assert run(source, fail=Function(fail, raises=(Mine,))) == ("ValueError", ("told",))
    with pytest.raises(ValueError, match="derives from none of"):
        Function(fail, raises=(Secret,))
    with pytest.raises(TypeError, match="exception classes"):
        Function(fail, raises=("x",))  # type: ignore[arg-type]


@pytest.mark.parametrize("error", [KeyboardInterrupt, SystemExit, GeneratorExit])
def test_what_ends_a_process_ends_the_run(error: type[BaseException]) -> None:
    def fail() -> None:
        raise error("now")

    seen: list[int] = []
    with pytest.raises(error, match="now"):
        run(
            "try:\n    fail()\nexcept BaseException:\n    seen()\nfinally:\n    seen()",
            fail=fail,
            seen=lambda: seen.append(1),
        )
    assert not seen


def test_a_result_that_is_not_data_is_the_functions_mistake() -> None:
    with pytest.raises(fangless.HostFunctionError) as caught:
        run("f()", f=lambda: {"a": [1, object()]})
    cause = caught.value.__cause__
    assert isinstance(cause, fangless.InputError)
    assert cause.path == "f()['a'][1]" and cause.type == "object"
    cycle: list[Any] = []
    cycle.append(cycle)
    for wrong in [cycle, (i for i in ()), Holder, "x" * (128 << 20)]:
        told = run("try:\n    f()\nexcept HostError as error:\n    told = str(error)\ntold", f=lambda: wrong)  # noqa: B023
        assert told == "a function of the host failed"


def test_calls_are_counted_and_limited() -> None:
    policy = Policy.script(functions={"echo": echo}, limits=Limits(host_calls=3))
    program = fangless.compile("for n in range(count): echo(n)\nNone", policy)
    assert program.execute({"count": 3}).usage.host_calls == 3
    with pytest.raises(fangless.LimitError) as caught:
        program(count=4)
    assert (caught.value.limit, caught.value.code, caught.value.used) == ("host_calls", "limit-host-calls", 4)
    assert program.map([{"count": 3}, {"count": 2}]) == [None, None]
    with pytest.raises(fangless.LimitError):
        fangless.compile("echo()", policy.replace(limits=Limits(host_calls=0))).run()
    assert fangless.compile("1", Policy.expression()).execute().usage.host_calls == 0


def test_time_is_up_when_a_function_took_it() -> None:
    seen: list[str] = []
    waited = threading.Event()

    def wait() -> None:
        waited.wait(0.2)

    policy = Policy.script(functions={"wait": wait, "seen": seen.append}, limits=Limits(time=0.1))
    with pytest.raises(fangless.LimitError) as caught:
        fangless.compile("try:\n    wait()\nfinally:\n    seen('after')", policy).run()
    assert caught.value.limit == "time" and not seen


def test_functions_can_be_bound_for_a_run() -> None:
    policy = Policy.script(functions={"rate": lambda: 1})
    program = fangless.compile("rate()", policy)
    assert program.run() == 1
    assert program.run(functions={"rate": lambda: 2}) == 2
    assert program.execute(functions={"rate": lambda: 3}).value == 3
    assert program.map([{}, {}], functions={"rate": lambda: 4}) == [4, 4]
    assert program.run() == 1
    with pytest.raises(ValueError, match="'raet'"):
        program.run(functions={"raet": lambda: 2})
    # Pickles hold names and signatures, never the functions.
    for again in [
        pickle.loads(pickle.dumps(program)),
        fangless.compile("rate()", Policy.from_json(policy.to_json())),
    ]:
        with pytest.raises(fangless.InputError, match=r"functions\['rate'\]"):
            again.run()
        assert again.run(functions={"rate": lambda: 5}) == 5
    copied = pickle.loads(pickle.dumps(policy))
    assert copied.functions == {"rate": None} and list(policy.functions) == ["rate"]


def test_policies_with_functions_compare_by_the_functions() -> None:
    policy = Policy.script(functions={"echo": echo})
    assert policy == Policy.script(functions={"echo": echo}) and hash(policy) == hash(policy.replace())
    assert policy != Policy.script(functions={"echo": lambda *args, **kwargs: None})
    assert policy != Policy.script() and policy.replace(functions={}) == Policy.script()
    assert policy.replace(functions=policy.functions) == policy
    assert repr(policy) == "Policy.script(functions={'echo': ...})"
    for wrong in [[echo], {"echo": 1}, {1: echo}, "echo"]:
        with pytest.raises(TypeError):
            Policy.script(functions=wrong)  # type: ignore[arg-type]
    for name in ["a b", "__x__", "class"]:
        with pytest.raises(ValueError):
            Policy.script(functions={name: echo})
    with pytest.raises(fangless.CheckError, match="F403"):
        fangless.compile("1", Policy.script(functions={"len": len}))


def test_an_async_function_needs_a_caller_that_waits() -> None:
    async def rate() -> int:
        return 1

    with pytest.raises(TypeError, match="'rate' is asynchronous"):
        run("rate()", rate=rate)
    assert run("1", rate=rate) == 1


def test_a_program_holds_nothing_of_the_function() -> None:
    for expression in [
        "f.__call__.__self__",
        "f.__code__",
        "f.__globals__",
        "f.__class__",
        "f.__wrapped__",
    ]:
        assert fangless.check(expression, Policy.script(functions={"f": echo}))
    for statement in [
        "f.x = 1",
        "del f.name",
        "f.name",
        "setattr(f, 'x', 1)",
        "getattr(f, '__code__')",
        "type(f)()",
    ]:
        with pytest.raises(fangless.ExecutionError):
            run(f"{statement}", f=echo)
    # The number of the call that an exception came from cannot be had, stored or forged.
    run(
        "try:\n    f()\nexcept ValueError as error:\n"
        "    for name in ('<call>', 'call', '__dict__'):\n"
        "        assert not hasattr(error, name), name\n"
        "        try:\n            setattr(error, name, 1)\n        except (AttributeError, TypeError): pass\n"
        "        else: raise AssertionError(name)",
        f=Function(lambda: int("x")),
    )


def test_functions_run_programs_themselves() -> None:
    def down(left: int) -> int:
        if left == 0:
            return 0
        policy = Policy.expression(functions={"down": down}, limits=Limits(time=20))
        return fangless.compile("down(left - 1) + 1", policy).run({"left": left})

    assert down(50) == 50


def test_the_same_program_runs_again_inside_of_itself_and_in_threads() -> None:
    programs: list[fangless.Program] = []

    def again(left: int) -> int:
        return programs[0].run({"left": left})

    source = "again(left - 1) + 1 if left else 0"
    programs.append(fangless.compile(source, Policy.expression(functions={"again": again})))
    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(lambda left: programs[0].run({"left": left}), range(12))) == list(range(12))

    def in_thread(left: int) -> int:
        with ThreadPoolExecutor(1) as pool:
            return pool.submit(programs[0].run, {"left": left}).result()

    assert programs[0].run({"left": 5}, functions={"again": in_thread}) == 5


def test_a_function_that_outlives_its_run_finds_nothing() -> None:
    kept: list[Any] = []

    def keep(value: Any) -> None:
        kept.append(value)

    run("x = [1]\nkeep(x)\nx.append(2)\nkeep(x)", keep=keep)
    assert kept == [[1], [1, 2]]


def test_functions_are_let_go_of() -> None:
    def make() -> weakref.ref[Any]:
        holder = Holder()
        policy = Policy.script(functions={"f": lambda: holder and 1})
        assert fangless.compile("f()", policy).run() == 1
        return weakref.ref(holder)

    reference = make()
    gc.collect()
    assert reference() is None


def test_many_failures_are_forgotten() -> None:
    def fail(n: int) -> None:
        raise ValueError(n)

    source = """
first = None
for n in range(1000):
    try:
        fail(n)
    except ValueError as error:
        first = first or error
raise error_of(n) if 0 else first
"""
    with pytest.raises(fangless.ExecutionError) as caught:
        run(source.replace("error_of(n) if 0 else ", ""), fail=fail)
    assert caught.value.message == "0" and caught.value.__cause__ is None
