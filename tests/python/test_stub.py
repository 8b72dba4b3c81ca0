"""The stub describes the binary: the same names, signatures and attributes; and its examples are true.

In: ``_fangless.pyi`` and the installed module. Out: verdicts. Must not: repeat what the stub says.
"""

from __future__ import annotations

import ast
import doctest
import importlib.util
import inspect
import pathlib
import subprocess
import sys
from typing import Any

import pytest

import fangless
from fangless import _fangless

STUB = pathlib.Path(fangless.__file__).with_name("_fangless.pyi")
TREE = ast.parse(STUB.read_text(encoding="utf-8"))
FUNCTIONS = {node.name: node for node in TREE.body if isinstance(node, ast.FunctionDef)}
CLASSES = {node.name: node for node in TREE.body if isinstance(node, ast.ClassDef)}
EXCEPTIONS = {name: node for name, node in CLASSES.items() if node.bases}
PLAIN = {name: node for name, node in CLASSES.items() if not node.bases}


def public(names: Any) -> set[str]:
    return {name for name in names if not name.startswith("_")}


def members(node: ast.ClassDef) -> dict[str, ast.FunctionDef]:
    return {item.name: item for item in node.body if isinstance(item, ast.FunctionDef)}


def parameters(node: ast.FunctionDef, skip: int) -> list[tuple[str, str, bool]]:
    """Name, kind and whether there is a default, but for the first ``skip``."""
    plain = [(argument.arg, "plain") for argument in node.args.posonlyargs + node.args.args][skip:]
    defaults = [False] * (len(plain) - len(node.args.defaults)) + [True] * len(node.args.defaults)
    found = [(name, kind, default) for (name, kind), default in zip(plain, defaults)]
    found += [
        (one.arg, "keyword", default is not None)
        for one, default in zip(node.args.kwonlyargs, node.args.kw_defaults)
    ]
    if node.args.kwarg:
        found.append((node.args.kwarg.arg, "keywords", False))
    return found


def of_binary(function: Any) -> list[tuple[str, str, bool]]:
    kinds = {
        inspect.Parameter.POSITIONAL_OR_KEYWORD: "plain",
        inspect.Parameter.POSITIONAL_ONLY: "plain",
        inspect.Parameter.KEYWORD_ONLY: "keyword",
        inspect.Parameter.VAR_KEYWORD: "keywords",
    }
    found = inspect.signature(function).parameters.values()
    return [
        (one.name, kinds[one.kind], one.default is not one.empty)
        for one in found
        if one.name not in ("self", "cls")
    ]


def test_the_same_names() -> None:
    assert set(fangless.__all__) == set(FUNCTIONS) | set(CLASSES) | {"__version__"}
    assert public(vars(_fangless)) == set(FUNCTIONS) | set(CLASSES)
    for name in fangless.__all__:
        assert getattr(fangless, name) is getattr(_fangless, name)
    assert list(fangless.__all__) == sorted(fangless.__all__)


@pytest.mark.parametrize("name", FUNCTIONS)
def test_functions(name: str) -> None:
    assert parameters(FUNCTIONS[name], 0) == of_binary(getattr(fangless, name))


@pytest.mark.parametrize("name", PLAIN)
def test_classes(name: str) -> None:
    binary = getattr(fangless, name)
    described = members(PLAIN[name])
    assert public(described) == public(vars(binary))
    for member, node in described.items():
        decorators = {decorator.id for decorator in node.decorator_list if isinstance(decorator, ast.Name)}
        if "property" in decorators:
            assert inspect.isdatadescriptor(vars(binary)[member]), member
        elif "staticmethod" in decorators:
            assert isinstance(vars(binary)[member], staticmethod), member
            assert parameters(node, 0) == of_binary(getattr(binary, member)), member
        elif member == "__new__":
            assert parameters(node, 1) == of_binary(binary), member
        elif not member.startswith("__"):
            assert parameters(node, 1) == of_binary(getattr(binary, member)), member
        else:
            # Rust classes have one slot for both.
            slot = "__getattribute__" if member == "__getattr__" else member
            assert slot in vars(binary), member
    with pytest.raises(TypeError):
        type("Child", (binary,), {})


@pytest.mark.parametrize("name", EXCEPTIONS)
def test_exceptions(name: str) -> None:
    node = EXCEPTIONS[name]
    [base] = [one.id for one in node.bases if isinstance(one, ast.Name)]
    assert getattr(fangless, name).__base__.__name__ == base
    assert not members(node)


def described_attributes(name: str) -> set[str]:
    return {
        item.target.id
        for item in CLASSES[name].body
        if isinstance(item, ast.AnnAssign) and isinstance(item.target, ast.Name)
    }


@pytest.mark.parametrize(
    ("name", "source", "inputs"),
    [
        ("CheckError", "open", {}),
        ("ExecutionError", "1 / 0", {}),
        ("ExecutionError", "(n for n in [])", {}),
        ("LimitError", "sum(range(10**15))", {}),
        ("LimitError", "1 " + "+ 1" * 10_000, {}),
        ("InputError", "x", {"x": object}),
    ],
)
def test_attributes_of_exceptions(name: str, source: str, inputs: dict[str, Any]) -> None:
    with pytest.raises(getattr(fangless, name)) as caught:
        fangless.evaluate(source, inputs)
    assert set(vars(caught.value)) == described_attributes(name) | described_attributes("FanglessError")


def test_every_name_has_its_prose() -> None:
    assert ast.get_docstring(TREE)
    for owner in [*FUNCTIONS.values(), *CLASSES.values()]:
        assert ast.get_docstring(owner), owner.name
        for member in members(owner).values() if isinstance(owner, ast.ClassDef) else []:
            assert member.name.startswith("__") or ast.get_docstring(member), f"{owner.name}.{member.name}"


def docstrings() -> list[Any]:
    nodes = [node for node in ast.walk(TREE) if isinstance(node, (ast.FunctionDef, ast.ClassDef))]
    texts = [(node.name, node.lineno, ast.get_docstring(node) or "") for node in nodes]
    texts.append(("fangless", 0, fangless.__doc__ or ""))
    return [
        pytest.param(text, name, line, id=f"{name}:{line}") for name, line, text in texts if ">>>" in text
    ]


@pytest.mark.parametrize(("text", "name", "line"), docstrings())
def test_the_examples_are_true(text: str, name: str, line: int) -> None:
    report: list[str] = []
    test = doctest.DocTestParser().get_doctest(text, {}, name, str(STUB), line)
    flags = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE
    doctest.DocTestRunner(optionflags=flags).run(test, out=report.append)
    assert test.examples
    assert not report, "".join(report)


@pytest.mark.skipif(importlib.util.find_spec("mypy") is None, reason="mypy is not installed")
def test_stubtest(tmp_path: pathlib.Path) -> None:
    # The slot's signature says less than the stub does.
    allowed = tmp_path / "allowed"
    allowed.write_text("fangless\\._fangless\\.(Program|Reused)\\.__call__\n")
    command = [
        sys.executable,
        "-m",
        "mypy.stubtest",
        "fangless",
        "--ignore-disjoint-bases",
        "--allowlist",
        str(allowed),
    ]
    done = subprocess.run(command, capture_output=True, text=True, cwd=tmp_path)
    assert done.returncode == 0, done.stdout + done.stderr
