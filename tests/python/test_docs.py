"""README, docs and examples say what is so: their programs run, their tables are compared with the package.

In: the Markdown files, examples/, the built package. Out: one test per file or table.
Must not: hold a copy of what the papers say.
"""

from __future__ import annotations

import ast
import importlib.util
import re
from pathlib import Path

import pytest

import fangless

ROOT = Path(__file__).resolve().parents[2]
PAPERS = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md")])
# docs/diagnostics.md shows programs that are refused; the tests of the checker own it.
WITH_EXAMPLES = [
    ROOT / "README.md",
    ROOT / "docs" / "guide.md",
    ROOT / "docs" / "policy.md",
    ROOT / "docs" / "values.md",
]
BLOCK = re.compile(r"^```python\n(.*?)^```", re.MULTILINE | re.DOTALL)


def blocks(paper: Path) -> list[tuple[int, str]]:
    """Line number and text of each Python example."""
    text = paper.read_text(encoding="utf-8")
    return [(text[: found.start(1)].count("\n"), found[1]) for found in BLOCK.finditer(text)]


@pytest.mark.parametrize("paper", WITH_EXAMPLES, ids=lambda paper: paper.name)
def test_examples_run(paper: Path) -> None:
    assert blocks(paper)
    # A module that is there: dataclasses look theirs up.
    names: dict = {"__name__": __name__}
    for line, source in blocks(paper):
        exec(compile("\n" * line + source, str(paper), "exec"), names)


@pytest.mark.parametrize("paper", PAPERS, ids=lambda paper: paper.name)
def test_links_lead_somewhere(paper: Path) -> None:
    text = re.sub(
        r"^```.*?^```|`[^`\n]*`", "", paper.read_text(encoding="utf-8"), flags=re.MULTILINE | re.DOTALL
    )
    for link in re.findall(r"\]\((?!http)([^)#]+)", text):
        assert (paper.parent / link).exists(), link


def test_every_make_target_of_the_papers_exists() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    targets = set(re.findall(r"^([a-z-]+):", makefile, re.MULTILINE))
    for paper in PAPERS:
        text = paper.read_text(encoding="utf-8")
        used = set(re.findall(r"(?:`|^)make ([a-z-]+)", text, re.MULTILINE))
        assert used <= targets, f"{paper.name}: {used - targets}"


def listed(mark: str) -> set[str]:
    text = (ROOT / "docs" / "policy.md").read_text(encoding="utf-8")
    found = re.search(rf"<!-- {mark} -->\n(.*?)<!-- end -->", text, re.DOTALL)
    assert found, mark
    return set(re.findall(r"`(\w+)`", found[1]))


def test_builtins_of_the_presets_are_as_documented() -> None:
    assert listed("pure") == set(fangless.Policy.expression().builtins)
    documented = listed("pure") | listed("script") | listed("exceptions")
    assert documented == set(fangless.Policy.script().builtins)


def test_what_is_on_offer_is_offered() -> None:
    builtins = listed("pure") | listed("script") | listed("exceptions")
    source = f"[{', '.join(sorted(builtins))}]\nNone"
    assert fangless.compile(source, fangless.Policy.script()).run() is None


def test_families_of_syntax_are_as_documented() -> None:
    text = (ROOT / "docs" / "policy.md").read_text(encoding="utf-8")
    part = text[text.index("| family | allows |") : text.index("Refused under every policy")]
    families = set(re.findall(r"^\| `(\w+)` \|", part, re.MULTILINE))
    assert families == set(fangless.Policy.script().syntax) | {"async"}
    assert set(fangless.Policy.expression().syntax) == {"lambda", "comprehension", "fstring"}


def amount(cell: str) -> float:
    number, _, unit = cell.replace(",", "").partition(" ")
    return float(number) * {"": 1, "KiB": 2**10, "MiB": 2**20, "GiB": 2**30}[unit]


def test_limits_are_as_documented() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    part = text[text.index("| limit | counts |") : text.index("10⁹ steps take")]
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in part.splitlines()[2:] if line]
    presets = [fangless.Policy.expression().limits, fangless.Policy.script().limits]
    assert len(rows) == 10
    for name, _, *cells, ceiling in rows:
        name = name.strip("`")
        for cell, limits in zip(cells, presets, strict=True):
            assert getattr(limits, name) == amount(cell), name
        highest = int(amount(ceiling)) if name != "steps" else int(ceiling.replace(",", ""))
        assert getattr(fangless.Limits(**{name: highest}), name) == highest
        with pytest.raises(ValueError, match=name):
            fangless.Limits(**{name: highest + 1})


# How the text of a LimitError says which limit it was.
MENTIONS = {"steps": r"\bsteps\b", "memory": r"\bbytes\b", "time": r"took .* s\b"}


@pytest.fixture(scope="module")
def demo():
    spec = importlib.util.spec_from_file_location("demo", ROOT / "examples" / "demo.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def in_cpython(source: str, inputs: dict) -> object:
    """What CPython makes of a program of the demo, which is ours and can be trusted."""
    tree = ast.parse(source.strip())
    last = tree.body.pop()
    names = dict(inputs)
    exec(compile(tree, "<field>", "exec"), names)
    return eval(compile(ast.Expression(last.value), "<field>", "eval"), names)


def test_the_fields_of_the_demo_have_cpythons_values(demo) -> None:
    compared = 0
    for table, rows in demo.tables().items():
        for field, source in demo.FIELDS[table].items():
            values = fangless.compile(source, demo.policy_for(source, rows[0])).map(rows)
            assert values == [in_cpython(source, row) for row in rows], field
            compared += len(values)
    assert compared > 4000


def test_the_demo_shows_what_it_promises(demo, capsys) -> None:
    demo.main()
    text = capsys.readouterr().out
    assert "NOT REFUSED" not in text and "NOT STOPPED" not in text
    assert text.count("CheckError: ") == 2 and text.count("ExecutionError: ") == 1
    for limit in MENTIONS:
        assert re.search(rf" ms\n .*{MENTIONS[limit]}", text), limit
    assert max(map(len, text.splitlines())) <= 100


def test_the_agent_with_files_runs(capsys: pytest.CaptureFixture[str]) -> None:
    spec = importlib.util.spec_from_file_location("agent_files", ROOT / "examples" / "agent_files.py")
    assert spec and spec.loader
    example = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(example)
    example.main()
    printed = capsys.readouterr().out
    assert "-pen,2.00\n-ink,10.00\n+pen,2.10\n+ink,10.50\n" in printed
    assert printed.endswith("applied: CHANGES.md, prices.csv\n")
