"""The cases that the pages on the walls name exist.

In: docs/doors.md and docs/threat-model.md. Out: cases, files and folders that are named there and are not in the tree.
Must not: judge what the pages say.
"""

import re
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_every_door_has_its_case() -> None:
    page = (ROOT / "docs" / "doors.md").read_text(encoding="utf-8")
    rows = [line for line in page.splitlines() if line.startswith("| ")][2:]
    cases = [re.findall(r"`([a-z_]+/[a-z_0-9]+)` \|$", row) for row in rows]
    assert len(rows) > 30 and all(len(case) == 1 for case in cases), [
        row for row, case in zip(rows, cases) if not case
    ]
    escapes = ROOT / "tests" / "cases" / "escapes"
    missing = [case for [case] in cases if not (escapes / f"{case}.py").is_file()]
    assert not missing


def test_the_threat_model_names_what_is_there() -> None:
    page = (ROOT / "docs" / "threat-model.md").read_text(encoding="utf-8")
    named = set(re.findall(r"`((?:guest|src|wire|python|tests|fuzz)/[^`]*)`", page))
    assert len(named) > 12
    assert not [path for path in sorted(named) if not (ROOT / path).exists()]
