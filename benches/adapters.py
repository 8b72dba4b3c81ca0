"""One adapter per way to evaluate untrusted Python: the same questions to each.

In: a formula or a script, and its inputs. Out: callables that answer it. Must not: measure, or favour anyone; each peer is
used the way its own documentation shows, with what it can prepare prepared.

`fresh(source)` gives a callable from inputs to value that keeps nothing between calls, all preparation done before;
`cold(source, inputs)` goes from text to value; `script(source)` gives a callable from inputs to the value of statements,
or None if the peer cannot say them; `check(source)` says whether it is allowed, or is None.
"""

from __future__ import annotations

import ast
import contextlib
from collections.abc import Callable
from importlib.metadata import version

Run = Callable[[dict], object]


class Fangless:
    """A fresh VM per call: `execute` always takes one, where `run` may answer a formula without."""

    name = "fangless"
    first = "import fangless; fangless.evaluate('a * b', {'a': 2, 'b': 3})"

    def __init__(self) -> None:
        import fangless

        self.module = fangless
        self.version = fangless.__version__
        self.expression = fangless.Policy.expression()
        limits = fangless.Limits(time=60.0, steps=10**12, memory="256MiB", result="64MiB")
        self.statements = fangless.Policy.script(modules={"json"}, limits=limits)

    def fresh(self, source: str) -> Run:
        execute = self.module.compile(source, self.expression).execute
        return lambda inputs: execute(inputs).value

    def cold(self, source: str, inputs: dict) -> object:
        return self.module.evaluate(source, inputs)

    def script(self, source: str) -> Run | None:
        return self.module.compile(source, self.statements).run

    def check(self, source: str) -> object:
        return self.module.check(source, self.expression)


class CPython:
    """No isolation at all: what the others are measured against."""

    name = "CPython"
    first = "eval('a * b', {'a': 2, 'b': 3})"
    check = None

    def __init__(self) -> None:
        import platform

        self.version = platform.python_version()

    def fresh(self, source: str) -> Run:
        code = compile(source, "<formula>", "eval")
        return lambda inputs: eval(code, dict(inputs))

    def cold(self, source: str, inputs: dict) -> object:
        return eval(source, dict(inputs))

    def script(self, source: str) -> Run | None:
        code = compile(with_result(source), "<script>", "exec")

        def run(inputs: dict) -> object:
            names = dict(inputs)
            exec(code, names)
            return names["result"]

        return run


def with_result(source: str) -> ast.Module:
    """The statements of a script, the last of which names its value."""
    tree = ast.parse(source)
    last = tree.body[-1]
    assert isinstance(last, ast.Expr)
    tree.body[-1] = ast.Assign([ast.Name("result", ast.Store())], last.value)
    return ast.fix_missing_locations(tree)


class SimpleEval:
    """Walks the tree in Python."""

    name = "simpleeval"
    first = "import simpleeval; simpleeval.simple_eval('a * b', names={'a': 2, 'b': 3})"
    check = None

    def __init__(self) -> None:
        import simpleeval

        self.module = simpleeval
        self.version = version("simpleeval")

    def fresh(self, source: str) -> Run:
        parsed = self.module.SimpleEval.parse(source)
        return lambda inputs: self.module.SimpleEval(names=inputs).eval(source, previously_parsed=parsed)

    def cold(self, source: str, inputs: dict) -> object:
        return self.module.simple_eval(source, names=inputs)

    def script(self, source: str) -> Run | None:
        return None


class ASTEval:
    """Walks the tree in Python; a new interpreter per call, since one keeps its names."""

    name = "asteval"
    first = "import asteval; asteval.Interpreter(user_symbols={'a': 2, 'b': 3})('a * b')"
    check = None

    def __init__(self) -> None:
        import asteval

        self.module = asteval
        self.version = version("asteval")

    def fresh(self, source: str) -> Run:
        parsed = self.module.Interpreter(minimal=True).parse(source)

        def run(inputs: dict) -> object:
            return self.module.Interpreter(minimal=True, user_symbols=inputs).run(parsed)

        return run

    def cold(self, source: str, inputs: dict) -> object:
        return self.module.Interpreter(minimal=True, user_symbols=inputs)(source)

    def script(self, source: str) -> Run | None:
        if "class " in source or "import " in source:
            return None
        return lambda inputs: self.module.Interpreter(user_symbols=inputs)(source)


class Restricted:
    """CPython's own bytecode behind guards; no limits."""

    name = "RestrictedPython"
    first = (
        "from RestrictedPython import compile_restricted_eval, safe_globals; "
        "eval(compile_restricted_eval('a * b').code, {**safe_globals, 'a': 2, 'b': 3})"
    )

    def __init__(self) -> None:
        import RestrictedPython

        self.module = RestrictedPython
        self.version = version("RestrictedPython")

    def fresh(self, source: str) -> Run:
        code = self.module.compile_restricted_eval(source).code
        names = self.module.safe_globals
        return lambda inputs: eval(code, {**names, **inputs})

    def cold(self, source: str, inputs: dict) -> object:
        return eval(self.module.compile_restricted_eval(source).code, {**self.module.safe_globals, **inputs})

    def script(self, source: str) -> Run | None:
        return None  # classes, imports and item access want guards that each user writes

    def check(self, source: str) -> object:
        return self.module.compile_restricted_eval(source).errors


class Starlark:
    """A language like Python without classes, in Rust, in the same process."""

    name = "starlark"
    first = (
        "import starlark; module = starlark.Module(); module['a'] = 2; module['b'] = 3; "
        "starlark.eval(module, starlark.parse('f', 'a * b'), starlark.Globals.standard())"
    )
    check = None

    def __init__(self) -> None:
        import starlark

        self.module = starlark
        self.version = version("starlark-pyo3")
        self.standard = starlark.Globals.extended_by(
            [starlark.LibraryExtension.Json, starlark.LibraryExtension.StructType]
        )

    def cold(self, source: str, inputs: dict) -> object:
        module = self.module.Module()
        for name, value in inputs.items():
            module[name] = value
        return self.module.eval(module, self.module.parse("formula", source), self.standard)

    def fresh(self, source: str) -> Run:
        return lambda inputs: self.cold(source, inputs)  # a parsed module is used up by its evaluation

    def script(self, source: str) -> Run | None:
        if any(word in source for word in ("class ", "import ", 'f"', "f'", "**", ".sort()")):
            return None
        return lambda inputs: self.cold(source, inputs)


class Monty:
    """An interpreter of its own in a pool of worker processes; a new session per call."""

    name = "Monty"
    first = (
        "from pydantic_monty import Monty\n"
        "with Monty() as pool, pool.checkout() as session: session.feed_run('a * b', inputs={'a': 2, 'b': 3})"
    )
    check = None

    def __init__(self) -> None:
        import pydantic_monty

        self.version = version("pydantic-monty")
        self.stack = contextlib.ExitStack()
        self.pool = self.stack.enter_context(pydantic_monty.Monty())

    def cold(self, source: str, inputs: dict) -> object:
        with self.pool.checkout() as session:
            return session.feed_run(source, inputs=inputs)

    def fresh(self, source: str) -> Run:
        return lambda inputs: self.cold(source, inputs)  # a session is fed text; there is nothing to prepare

    def script(self, source: str) -> Run | None:
        return lambda inputs: self.cold(source, inputs)

    def calling(self, source: str, functions: dict[str, Callable]) -> object:
        """The value of a script that calls functions of the host."""
        with self.pool.checkout() as session:
            return session.feed_run(source, external_lookup=functions)


PEERS = (CPython, SimpleEval, ASTEval, Restricted, Starlark, Monty)
