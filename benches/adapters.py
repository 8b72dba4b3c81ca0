"""One adapter per way to evaluate a formula: the same three questions to each.

In: a formula and its inputs. Out: callables that answer it. Must not: measure, or favour anyone; each peer is used
the way its own documentation shows, with what it can prepare prepared.

`fresh(source)` gives a callable from inputs to value that keeps nothing between calls, all preparation done before;
`cold(source, inputs)` goes from text to value; `script(source)` runs statements and gives a callable, or None.
"""

from __future__ import annotations

import ast
import contextlib
from collections.abc import Callable
from importlib.metadata import version


class Fangless:
    """A fresh VM per call."""

    name = "fangless"
    first = "import fangless; fangless.evaluate('a * b', {'a': 2, 'b': 3})"

    def __init__(self) -> None:
        import fangless

        self.module = fangless
        self.version = fangless.__version__

    def fresh(self, source: str) -> Callable[[dict], object]:
        return self.module.compile(source, self.module.Policy.expression()).run

    def cold(self, source: str, inputs: dict) -> object:
        return self.module.evaluate(source, inputs)

    def script(self, source: str) -> Callable[[], object] | None:
        program = self.module.compile(source, self.module.Policy.script())
        return lambda: program.run({})


class CPython:
    """No isolation at all: what the others are measured against."""

    name = "CPython eval"
    first = "eval('a * b', {'a': 2, 'b': 3})"

    def __init__(self) -> None:
        import platform

        self.version = platform.python_version()

    def fresh(self, source: str) -> Callable[[dict], object]:
        code = compile(source, "<formula>", "eval")
        return lambda inputs: eval(code, dict(inputs))

    def cold(self, source: str, inputs: dict) -> object:
        return eval(source, dict(inputs))

    def script(self, source: str) -> Callable[[], object] | None:
        tree = ast.parse(source)
        tree.body[-1] = ast.Assign([ast.Name("result", ast.Store())], tree.body[-1].value)
        code = compile(ast.fix_missing_locations(tree), "<script>", "exec")

        def run() -> object:
            names: dict = {}
            exec(code, names)
            return names["result"]

        return run


class SimpleEval:
    """Walks the tree in Python."""

    name = "simpleeval"
    first = "import simpleeval; simpleeval.simple_eval('a * b', names={'a': 2, 'b': 3})"

    def __init__(self) -> None:
        import simpleeval

        self.module = simpleeval
        self.version = version("simpleeval")

    def fresh(self, source: str) -> Callable[[dict], object]:
        parsed = self.module.SimpleEval.parse(source)
        return lambda inputs: self.module.SimpleEval(names=inputs).eval(source, previously_parsed=parsed)

    def cold(self, source: str, inputs: dict) -> object:
        return self.module.simple_eval(source, names=inputs)

    def script(self, source: str) -> Callable[[], object] | None:
        return None


class ASTEval:
    """Walks the tree in Python; a new interpreter per call, since one keeps its names."""

    name = "asteval"
    first = "import asteval; asteval.Interpreter(user_symbols={'a': 2, 'b': 3})('a * b')"

    def __init__(self) -> None:
        import asteval

        self.module = asteval
        self.version = version("asteval")

    def fresh(self, source: str) -> Callable[[dict], object]:
        parsed = self.module.Interpreter(minimal=True).parse(source)

        def run(inputs: dict) -> object:
            return self.module.Interpreter(minimal=True, user_symbols=inputs).run(parsed)

        return run

    def cold(self, source: str, inputs: dict) -> object:
        return self.module.Interpreter(minimal=True, user_symbols=inputs)(source)

    def script(self, source: str) -> Callable[[], object] | None:
        return lambda: self.module.Interpreter()(source)


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

    def fresh(self, source: str) -> Callable[[dict], object]:
        code = self.module.compile_restricted_eval(source).code
        names = self.module.safe_globals
        return lambda inputs: eval(code, {**names, **inputs})

    def cold(self, source: str, inputs: dict) -> object:
        return eval(self.module.compile_restricted_eval(source).code, {**self.module.safe_globals, **inputs})

    def script(self, source: str) -> Callable[[], object] | None:
        tree = ast.parse(source)
        tree.body[-1] = ast.Assign([ast.Name("result", ast.Store())], tree.body[-1].value)
        code = self.module.compile_restricted(
            ast.unparse(ast.fix_missing_locations(tree)), "<script>", "exec"
        )

        def run() -> object:
            names = {**self.module.safe_globals, "_getiter_": iter}
            exec(code, names)
            return names["result"]

        return run


class Monty:
    """An interpreter of its own in a pool of worker processes; a new session per call."""

    name = "Monty"
    first = (
        "from pydantic_monty import Monty\n"
        "with Monty() as pool, pool.checkout() as session: session.feed_run('a * b', inputs={'a': 2, 'b': 3})"
    )

    def __init__(self) -> None:
        import pydantic_monty

        self.version = version("pydantic-monty")
        self.stack = contextlib.ExitStack()
        self.pool = self.stack.enter_context(pydantic_monty.Monty())

    def cold(self, source: str, inputs: dict) -> object:
        with self.pool.checkout() as session:
            return session.feed_run(source, inputs=inputs)

    def fresh(self, source: str) -> Callable[[dict], object]:
        return lambda inputs: self.cold(source, inputs)  # a session is fed text; there is nothing to prepare

    def script(self, source: str) -> Callable[[], object] | None:
        return lambda: self.cold(source, {})


ALL = (Fangless, CPython, SimpleEval, ASTEval, Restricted, Monty)
