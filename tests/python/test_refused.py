"""Every row of docs/refused.md: the construct is refused with its code, and what to write instead works.

In: the tables of the page. Out: one test per row.
Must not: hold a list of constructs of its own.
"""

from __future__ import annotations

import contextlib
import io
import re
import sys
from pathlib import Path

import pytest

import fangless

PAGE = Path(__file__).resolve().parents[2] / "docs" / "refused.md"
HEAD = "| construct | code | why it is refused all the same | write instead |"
EXPRESSION = fangless.Policy.expression()
SCRIPT = fangless.Policy.script(modules={"math"})


def code(cell: str) -> str:
    """The program in a cell: one code span per line, joined by <br>."""
    lines = [re.fullmatch(r"`(.*)`", part.strip()) for part in cell.split("<br>")]
    assert all(lines), f"not code alone: {cell}"
    return "\n".join(line[1] for line in lines if line)


def rows() -> list[tuple[str, str, str, str, str]]:
    """Heading, construct, code, reason and replacement of every row."""
    found = []
    for section in PAGE.read_text(encoding="utf-8").split("\n## ")[1:]:
        heading = section.split("\n", 1)[0]
        lines = [line for line in section.splitlines() if line.startswith("|")]
        assert lines[:1] == [HEAD], heading
        for line in lines[2:]:
            construct, refusal, reason, instead = (cell.strip() for cell in line.strip("|").split(" | "))
            found.append((heading, code(construct), refusal, reason, code(instead)))
    return found


ROWS = rows()


def name(row: tuple[str, str, str, str, str]) -> str:
    return f"{row[2]}-{row[1]}"[:60].replace("\n", ";")


def policy(heading: str) -> fangless.Policy:
    return EXPRESSION if "expression" in heading else SCRIPT


@pytest.mark.parametrize("row", ROWS, ids=name)
def test_it_is_refused_with_its_code(row: tuple[str, str, str, str, str]) -> None:
    heading, construct, refusal, _, _ = row
    if re.fullmatch(r"F\d{3}", refusal):
        assert {d.code for d in fangless.check(construct, policy(heading))} == {refusal}
        return
    with pytest.raises(fangless.ExecutionError) as caught:
        fangless.compile(construct, policy(heading)).run({})
    assert refusal in (caught.value.code, caught.value.type)


@pytest.mark.parametrize("row", ROWS, ids=name)
def test_what_to_write_instead_works(row: tuple[str, str, str, str, str]) -> None:
    heading, _, _, _, instead = row
    fangless.compile(instead, policy(heading)).execute({})


@pytest.mark.parametrize("row", ROWS, ids=name)
def test_cpython_takes_it(row: tuple[str, str, str, str, str]) -> None:
    _, construct, _, _, _ = row
    since = (
        (3, 12) if re.search(r"^type |^class \w+\[", construct) else (3, 14) if 't"' in construct else (3, 10)
    )
    if sys.version_info < since:
        with pytest.raises(SyntaxError):
            compile(construct, "construct", "exec", dont_inherit=True)
        return
    with contextlib.redirect_stdout(io.StringIO()):
        exec(compile(construct, "construct", "exec", dont_inherit=True), {"__name__": "__main__"})


def test_no_row_stands_twice() -> None:
    assert len({row[1] for row in ROWS}) == len(ROWS) >= 90
    assert all(row[3] for row in ROWS)
