"""The library's modules, name by name: what docs/modules.md says is what is offered, and what CPython has.

In: docs/modules.md, which is generated from the guest's tables, and the modules of this CPython.
Out: names that nobody decided about, and names that are promised and not there.
Must not: know a name by itself.
"""

from __future__ import annotations

import importlib
import inspect
import pathlib
import re
import types
import warnings

import pytest

import fangless
from fangless import Limits, Policy

PAGE = (pathlib.Path(__file__).parents[2] / "docs" / "modules.md").read_text()
# Under a policy with files only, and tested with them.
OF_FILES = {"os", "os.path"}


def names(text: str) -> list[str]:
    return re.findall(r"`([^`]+)`", text)


def read() -> dict[str, tuple[list[str], list[str]]]:
    """Module -> names that are offered, names that are withheld."""
    found = {}
    for section in re.split(r"^## ", PAGE, flags=re.M)[1:]:
        module, _, rest = section.partition("\n\n")
        offered, _, rest = rest.partition("\n\n")
        _, _, withheld = rest.partition("| withheld | why |\n|---|---|\n")
        rows = [row.split(" | ")[0] for row in withheld.splitlines() if row.startswith("| ")]
        found[module.strip()] = (names(offered), [name for row in rows for name in names(row)])
    return found


MODULES = read()


def public(module: types.ModuleType) -> set[str]:
    """Public names of a module of CPython."""
    listed = getattr(module, "__all__", None)
    if listed is not None:
        return {name for name in listed if not name.startswith("__")}
    return {
        name
        for name, value in vars(module).items()
        if not name.startswith("_")
        and not isinstance(value, types.ModuleType)
        # What it imports for its own use.
        and getattr(value, "__module__", None) in (None, module.__name__, "_" + module.__name__, "builtins")
    }


def test_the_page_has_the_modules() -> None:
    assert len(MODULES) > 40
    assert all(offered for offered, _ in MODULES.values())


@pytest.mark.parametrize("name", MODULES)
def test_every_public_name_of_cpython_is_offered_or_withheld(name: str) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        module = importlib.import_module(name)
        known = public(module)
    offered, withheld = MODULES[name]
    assert not set(offered) & set(withheld)
    if name not in OF_FILES:
        assert sorted(known - set(offered) - set(withheld)) == []


@pytest.mark.parametrize("name", [name for name in MODULES if name not in OF_FILES])
def test_every_name_that_is_offered_is_there(name: str) -> None:
    offered, withheld = MODULES[name]
    top = name.split(".")[0]
    policy = Policy.script(modules={name, top}, limits=Limits(steps=10**10, time=20))
    listed = ", ".join(f"{one} as n{index}" for index, one in enumerate(offered))
    source = f"import {name}\nfrom {name} import {listed}\n"
    source += "\n".join(f"assert {name}.{one} is n{index}" for index, one in enumerate(offered))
    assert fangless.compile(source, policy).run() is None
    for one in withheld[:5]:
        with pytest.raises(fangless.CheckError):
            fangless.compile(f"from {name} import {one}", policy)


@pytest.mark.parametrize("name", [name for name in MODULES if name not in OF_FILES])
def test_names_are_of_the_same_kind_as_cpythons(name: str) -> None:
    """A class is a class, a function can be called, a number is the same number."""
    module = importlib.import_module(name)
    top = name.split(".")[0]
    policy = Policy.script(modules={name, top}, limits=Limits(steps=10**10, time=20))
    offered = [one for one in MODULES[name][0] if hasattr(module, one)]
    pairs = ", ".join(f"({one!r}, {name}.{one})" for one in offered)
    source = (
        f"import {name}\n"
        f"plain = (bool, int, float, str, bytes, type(None))\n"
        f"[(n, callable(v), v if isinstance(v, plain) else None) for n, v in [{pairs}]]"
    )
    for one, can_be_called, value in fangless.compile(source, policy).run():
        theirs = getattr(module, one)
        if inspect.isclass(theirs) or inspect.isroutine(theirs):
            assert can_be_called or one in {"ABCMeta", "EnumMeta", "EnumType"}, one
        if type(value) in (int, float, str, bytes) and type(theirs) is type(value):
            told = {"version_info", "unidata_version", "maxsize"}
            assert value == theirs or value != value or one in told, one
