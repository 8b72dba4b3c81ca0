"""What becomes of hostile and of ordinary programs, in fangless and in its peers: the evidence for README's table.

In: an environment with fangless and benches/requirements.txt. Out: one line per peer and program, with what it said.
Each runs in a process of its own, killed after 5 s, within 2 GiB. Must not: judge, or configure a peer worse than
its documentation shows.

    make bench-hostile
"""

from __future__ import annotations

import resource
import subprocess
import sys
import time

# How each peer is asked: with its own limits where it has any (1 s, 50 MB).
PEERS = {
    "fangless": """
import fangless
limits = fangless.Limits(time=1.0, memory="50MB", steps=10**12)
print(repr(fangless.compile(source, fangless.Policy.script(limits=limits)).run({})))
""",
    "Monty": """
from pydantic_monty import Monty
limits = {"max_feed_duration_secs": 1, "max_memory": 50_000_000}
with Monty() as pool, pool.checkout(limits=limits) as session:
    print(repr(session.feed_run(source)))
""",
    "simpleeval": """
import simpleeval
functions = {**simpleeval.DEFAULT_FUNCTIONS, "range": range, "sum": sum, "zip": zip}
print(repr(simpleeval.EvalWithCompoundTypes(functions=functions).eval(source)))
""",
    "asteval": """
import asteval
interpreter = asteval.Interpreter()
print(repr(interpreter(source)), *(f"{e.exc.__name__}: {e.msg}" for e in interpreter.error[:1]))
""",
    "RestrictedPython": """
from RestrictedPython import Guards, compile_restricted, safe_globals
names = {**safe_globals, "_getiter_": iter, "_write_": Guards.full_write_guard, "__metaclass__": type, "__name__": "u",
         "_iter_unpack_sequence_": Guards.guarded_iter_unpack_sequence, "_getattr_": Guards.safer_getattr,
         "sum": sum, "zip": zip, "range": range}
exec(compile_restricted(source, "<user>", "exec"), names)
print("ran to its end")
""",
}
PROGRAMS = {
    "class": "class A:\n    def f(self):\n        return 1\nA().f()",
    "inheritance": "class A:\n    def f(self):\n        return 1\nclass B(A):\n    pass\nB().f()",
    "generator": "def g():\n    yield 1\nsum(g())",
    "try": "try:\n    1 / 0\nexcept ZeroDivisionError:\n    r = 3\nr",
    "match": "match [1, 2]:\n    case [a, b]:\n        r = a + b\nr",
    "comprehension": "{k: v for k, v in zip('ab', [1, 2])}",
    "endless loop": "while True: pass",
    "loop that catches": "while True:\n    try:\n        while True: pass\n    except BaseException:\n        pass",
    "growing list": "x = []\nwhile True: x.append('y' * 100000)",
    "growing expression": "[[0] * 10000 for i in [0] * 9000 for j in [0] * 9000]",
    "large string": "'a' * 10 ** 10",
    "large power": "10 ** 10 ** 8",
    "endless builtin": "sum(range(10 ** 13))",
    "parentheses": "(" * 100_000,
    "unary operators": "-" * 100_000 + "1",
}


def ask(peer: str, source: str) -> str:
    def limit() -> None:
        # An instance of fangless reserves address space that it never uses, so address space says nothing about it.
        if peer != "fangless":
            resource.setrlimit(resource.RLIMIT_AS, (2 << 30, 2 << 30))

    began = time.perf_counter()
    try:
        done = subprocess.run(
            [sys.executable, "-c", f"source = {source!r}\n{PEERS[peer]}"],
            capture_output=True,
            text=True,
            timeout=5,
            preexec_fn=limit,
        )
    except subprocess.TimeoutExpired:
        return "STILL RUNNING after 5 s, killed"
    said = (done.stdout.strip() or done.stderr.strip() or "nothing").splitlines()[-1]
    died = f"DIED by signal {-done.returncode}; " if done.returncode < 0 else ""
    return f"{died}{said[:90]}  ({time.perf_counter() - began:.2f} s)"


def main() -> None:
    for name, source in PROGRAMS.items():
        print(f"\n{name}")
        for peer in PEERS:
            print(f"  {peer:<18} {ask(peer, source)}", flush=True)


if __name__ == "__main__":
    main()
