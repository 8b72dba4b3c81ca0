"""``docs/language.md`` is what ``tests/cases/language`` says, and there is enough of it.

In: the headers of the cases. Out: the page, written with ``FANGLESS_WRITE_DOCS=1`` and compared without.
Must not: run a case, which ``test_cases.py`` does, or say of a single case what its header does not.
"""

from __future__ import annotations

import os
import re
import sys

import case_format
from case_format import Case

PAGE = case_format.CASES.parents[1] / "docs" / "language.md"
MODULES = {"collections_abc": "collections.abc", "csv_io": "csv and io", "enums": "enum"}
"""Folders that stand for modules of another name."""
MEANT = ("refused_by_design", "differences")
LEAST = 400
HEAD = """\
# The language, by example

What runs, one line for each program of `tests/cases/language/`: kinds of things that tutorials teach and that people write. Generated from
the programs' headers by `FANGLESS_WRITE_DOCS=1 pytest tests/python/test_language.py`; a test compares. Each program is run here, and in
CPython too, which must come to the same value, printed text or exception; where one is not compared, the line says why.
"""


def topics() -> dict[str, list[Case]]:
    """The cases of each folder."""
    found: dict[str, list[Case]] = {}
    for path in sorted((case_format.CASES / "language").glob("*/*.py")):
        found.setdefault(path.parent.name, []).append(case_format.load(path))
    return found


def module(topic: str) -> str | None:
    """The module that a folder is about."""
    return MODULES.get(topic, topic if topic in sys.stdlib_module_names else None)


def plain(text: str) -> str:
    """Text as Markdown that shows just this; what stands between backticks is code already."""
    parts = text.split("`")
    parts[::2] = [re.sub(r"([\\*_\[\]<>|#])", r"\\\1", part) for part in parts[::2]]
    return "`".join(parts).replace("|", r"\|") if "|" in "".join(parts[1::2]) else "`".join(parts)


def link(case: Case) -> str:
    return f"[{plain(case.title)}](../tests/cases/{case.name}.py)"


def line(case: Case) -> str:
    reason = f" (not compared: {plain(case.skips_cpython)})" if case.skips_cpython else ""
    return f"- {link(case)}{reason}"


def section(heading: str, named: dict[str, list[Case]]) -> str:
    """A chapter of topics, each with a line for every case."""
    parts = [f"## {heading}\n"]
    for name, cases in named.items():
        parts.append(f"### {name}\n\n" + "\n".join(map(line, cases)) + "\n")
    return "\n".join(parts)


def end(case: Case) -> str:
    """How a program ends that ends otherwise in CPython."""
    if case.differs:
        return plain(case.differs)
    codes = sorted({code for expected in case.expect for code, _, _ in expected.places})
    return "is refused: " + ", ".join(codes)


def render() -> str:
    """The page."""
    found = topics()
    language = {
        name.replace("_", " ").capitalize(): cases
        for name, cases in found.items()
        if name not in MEANT and module(name) is None
    }
    modules = {f"`{module(name)}`": cases for name, cases in found.items() if module(name) is not None}
    both = [case for group in (language, modules) for cases in group.values() for case in cases]
    compared = sum(case.compares_with_cpython() for case in both)
    meant = [case for name in MEANT for case in found[name]]
    rows = "\n".join(f"| {link(case)} | {end(case)} |" for case in meant)
    counts = (
        f"{len(both)} programs of {len(language)} topics and {len(modules)} modules; {compared} are compared with CPython. "
        f"{len(meant)} more show [differences that are meant](#differences-that-are-meant).\n"
    )
    differences = (
        "## Differences that are meant\n\nThe [diagnostics](diagnostics.md) explain the codes; "
        "[refused.md](refused.md) says of each refusal what to write instead.\n\n"
        f"| program | here it |\n|---|---|\n{rows}\n"
    )
    return "\n".join(
        [HEAD, counts, section("The language", language), section("Modules", modules), differences]
    )


def test_the_page_is_what_the_cases_say() -> None:
    if "FANGLESS_WRITE_DOCS" in os.environ:
        PAGE.write_text(render(), encoding="utf-8")
    assert PAGE.read_text(encoding="utf-8") == render()


def test_there_are_enough_programs_that_cpython_agrees_with() -> None:
    assert sum(case.compares_with_cpython() for cases in topics().values() for case in cases) >= LEAST


def test_what_is_meant_differs_and_nothing_else_does() -> None:
    for topic, cases in topics().items():
        for case in cases:
            refused = {expected.kind for expected in case.expect} == {"refused"}
            assert (topic in MEANT) == bool(refused or case.differs), case.name
            assert (topic == MEANT[1]) <= bool(case.differs), case.name


def test_every_program_says_something_of_its_own() -> None:
    cases = [case for found in topics().values() for case in found]
    assert len({case.title for case in cases}) == len({case.source for case in cases}) == len(cases)


def test_special_characters_of_titles_are_shown() -> None:
    assert plain("a_b `__x__ | y` *c") == r"a\_b `__x__ \| y` \*c"
