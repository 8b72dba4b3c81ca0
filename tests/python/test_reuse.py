"""`Program.reuse`, and inputs that a program does not mention."""

import gc
import threading

import pytest

import fangless


def test_runs_share_a_machine_and_no_names() -> None:
    source = "try: seen\nexcept NameError: seen = n\nseen"
    with fangless.compile(source, fangless.Policy.script()).reuse() as rule:
        assert [rule(n=n) for n in range(20)] == list(range(20))
        first, second = rule.execute({"n": 1}), rule.execute({"n": 2})
    assert (first.value, second.value) == (1, 2)
    fresh = rule.program.execute({"n": 1})
    assert 0 < second.usage.steps < fresh.usage.steps


def test_errors_and_limits_leave_it_usable() -> None:
    policy = fangless.Policy.expression(limits=fangless.Limits(steps=2_000_000))
    rule = fangless.compile("sum(range(n)) / d", policy).reuse()
    for _ in range(3):
        assert rule(n=4, d=2) == 3.0
        with pytest.raises(fangless.ExecutionError, match="ZeroDivisionError"):
            rule(n=4, d=0)
        with pytest.raises(fangless.LimitError):
            rule(n=10**9, d=1)
        with pytest.raises(fangless.InputError):
            rule(n=object(), d=1)
    rule.close()
    assert rule(n=4, d=2) == 3.0


def test_a_function_may_run_it_again() -> None:
    rule = None

    def smaller(n: int) -> int:
        return 0 if n == 0 else rule(n=n - 1) + 1

    policy = fangless.Policy.expression(functions={"smaller": smaller})
    rule = fangless.compile("smaller(n)", policy).reuse()
    assert rule(n=5) == 5
    rule.close()


def test_threads_do_not_wait() -> None:
    rule = fangless.compile("[n, n * 2]").reuse()
    wrong = []

    def work(start: int) -> None:
        for n in range(start, start + 100):
            if rule(n=n) != [n, n * 2]:
                wrong.append(n)

    threads = [threading.Thread(target=work, args=(1000 * i,)) for i in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not wrong


def test_it_is_collected() -> None:
    for _ in range(300):  # More than there are machines.
        fangless.compile("1").reuse()()
        gc.collect(0)


def test_inputs_that_are_not_mentioned_are_not_looked_at() -> None:
    program = fangless.compile("price * 2")
    assert program.run({"price": 2, "cost": object()}) == 4
    for name in (5, "a b", "__x__"):
        with pytest.raises(fangless.InputError):
            program.run({"price": 2, name: 1})
    assert program.map([{"price": n, "cost": object()} for n in range(3)]) == [0, 2, 4]
    with pytest.raises(fangless.InputError):
        program.run({"price": object()})
    with pytest.raises(fangless.InputError):
        program.run({"cost": object()})
    with pytest.raises(fangless.ExecutionError, match="prize"):
        program.run({"prize": 2})
    wide = {f"column{n}": n for n in range(100)}
    steps = program.execute({"price": 2}).usage.steps
    assert program.execute({**wide, "price": 2}).usage.steps == steps
    long = fangless.compile("[" + ", ".join(f"word{n}" for n in range(50)) + ", 'price']")
    assert len(long.run({f"word{n}": n for n in range(50)} | {"price": 1, "other": object()})) == 51


def test_a_name_that_is_bound_later_may_be_an_input() -> None:
    source = "def f(): return x\nfirst = f()\nx = 2\n[first, f()]"
    program = fangless.compile(source, fangless.Policy.script())
    assert program.run({"x": 1, "y": object()}) == [1, 2]
