"""Files as data: what goes in, what comes back for review, and the one call that touches a disk.

In: programs and files. Out: verdicts. Must not: write outside of pytest's own folders.
"""

from __future__ import annotations

import copy
import json
import os
import pathlib
import pickle
from typing import Any

import pytest

import fangless
from fangless import ApplyError, Change, Changes, FileLimits, Policy

FILES = Policy.script(files=True, modules={"os", "csv", "json", "io", "contextlib"})


def execute(source: str, files: Any = None, policy: Policy = FILES) -> fangless.Outcome:
    return fangless.compile(source, policy).execute(files=files)


def test_files_go_in_and_changes_come_back() -> None:
    outcome = execute(
        """
import os
rows = open("in.csv").read().split()
with open("out/sum.txt", "w") as f:
    print(sum(map(int, rows)), file=f)
open("in.csv", "a").write("4\\n")
open("same.bin", "rb").read()
open("same.bin", "wb").write(b"\\x00")
os.remove("old.txt")
len(rows)
""",
        {"in.csv": "1\n2\n3\n", "same.bin": b"\0", "old.txt": bytearray(b"x")},
    )
    assert outcome.value == 3
    assert [(one.path, one.kind, one.before, one.after) for one in outcome.files] == [
        ("in.csv", "changed", b"1\n2\n3\n", b"1\n2\n3\n4\n"),
        ("old.txt", "removed", b"x", None),
        ("out/sum.txt", "added", None, b"6\n"),
    ]
    assert [one.path for one in outcome.files.added] == ["out/sum.txt"]
    assert [one.path for one in outcome.files.changed] == ["in.csv"]
    assert [one.path for one in outcome.files.removed] == ["old.txt"]
    assert outcome.files["in.csv"].diff() == ("--- a/in.csv\n+++ b/in.csv\n@@ -1,3 +1,4 @@\n 1\n 2\n 3\n+4\n")
    assert outcome.files.diff() == str(outcome.files) == "".join(one.diff() for one in outcome.files)
    assert repr(outcome.files) == (
        "<Changes: changed 'in.csv' (6 to 8 bytes), removed 'old.txt' (1 bytes), "
        "added 'out/sum.txt' (2 bytes)>"
    )
    assert repr(outcome.files) in repr(outcome)
    with pytest.raises(KeyError):
        outcome.files["nothing"]


def test_without_a_policy_that_gives_files_there_is_no_open() -> None:
    [found] = fangless.check("open('x')", Policy.script())
    assert found.code == "F205" and "`files`" in found.help
    [found] = fangless.check("import os", Policy.script(modules={"os"}))
    assert found.code == "F301" and "works on files" in found.message and "`files`" in found.help
    [found] = fangless.check("os.listdir()", Policy.expression(modules={"os"}))
    assert found.code == "F301"
    with pytest.raises(fangless.InputError, match="let it have `files`"):
        fangless.compile("1", Policy.script()).execute(files={"a": b""})
    # An empty dict asks for nothing.
    assert fangless.compile("1", Policy.script()).run(files={}) == 1


def test_each_run_has_the_files_as_they_are_given() -> None:
    program = fangless.compile("f = open('n', 'r+'); n = f.read(); f.write('x'); n", FILES)
    files = {"n": "1"}
    assert [program.run(files=files) for _ in range(2)] == ["1", "1"]
    assert program.map([{}, {}, {}], files=files) == ["1", "1", "1"]
    assert program.execute(files=files).files["n"].after == b"1x"
    # What a failed run wrote is gone with it.
    with pytest.raises(fangless.ExecutionError):
        execute("open('a', 'w').write('x'); 1 / 0")


@pytest.mark.parametrize(
    ("files", "error", "text"),
    [
        ({"/etc/passwd": b""}, fangless.InputError, "absolute"),
        ({"../x": b""}, fangless.InputError, "outside"),
        ({"": b""}, fangless.InputError, "empty"),
        ({"a\n": b""}, fangless.InputError, "control"),
        ({"a": b"", "./a": b""}, fangless.InputError, "twice"),
        ({"a": b"", "a/b": b""}, fangless.InputError, "which is a file"),
        ({"a/b": b"", "a": b""}, fangless.InputError, "directory"),
        ({"x" * 256: b""}, fangless.InputError, "too long"),
        ({"a": 1}, TypeError, r"files\['a'\] must be bytes"),
        ({1: b""}, TypeError, "must be a str"),
        ({"a": "\ud800"}, ValueError, "lone surrogate"),
        ({"\ud800": ""}, ValueError, "lone surrogate"),
        ([("a", b"")], TypeError, "must be a dict"),
    ],
)
def test_files_that_cannot_be(files: Any, error: type[Exception], text: str) -> None:
    with pytest.raises(error, match=text):
        execute("1", files)


def test_limits() -> None:
    policy = FILES.replace(files=FileLimits(number=2, bytes=10))
    assert execute("open('b', 'w').write('12345')", {"a": b"12345"}, policy).value == 5
    for source, limit, used in [
        ("for name in 'bc': open(name, 'w')", "files", 3),
        ("open('a', 'a').write('x' * 6)", "file_bytes", 11),
        ("f = open('b', 'wb')\nf.seek(6); f.write(b'')\nf.write(b'')\nf.truncate(6)", "file_bytes", 11),
        ("f = open('a', 'r+')\nf.seek(10 ** 18)\nf.write('x')", "file_bytes", 10**18 + 1),
        ("try:\n    open('b', 'w').write('x' * 6)\nexcept BaseException:\n    pass", "file_bytes", 11),
        ("import os\nf = open('a', 'r+b')\nos.remove('a')\nf.write(b'x' * 11)", "file_bytes", 11),
    ]:
        with pytest.raises(fangless.LimitError) as caught:
            execute(source, {"a": b"12345"}, policy)
        assert (caught.value.limit, caught.value.used) == (limit, used), source
        assert caught.value.code == "limit-" + limit.replace("_", "-")
    for files, text in [({"a": b"", "b": b"", "c": b""}, "may be 2"), ({"a": b"x" * 11}, "may hold 10")]:
        with pytest.raises(fangless.InputError, match=text):
            execute("1", files, policy)
    # What is removed makes room.
    source = "import os\nfor _ in range(9):\n    open('b', 'w').write('12345')\n    os.remove('b')"
    assert not execute(source, {"a": b"12345"}, policy).files
    with pytest.raises(fangless.LimitError, match="memory"):
        execute("f = open('a', 'w')\nwhile True: f.write('x' * 10 ** 6)",
                policy=FILES.replace(files=FileLimits(bytes="256MiB")))  # fmt: skip


@pytest.mark.parametrize(
    ("arguments", "error"),
    [
        ({"number": -1}, ValueError),
        ({"number": 10_001}, ValueError),
        ({"bytes": "1GiB"}, ValueError),
        ({"bytes": 1.5}, TypeError),
        ({"size": 1}, TypeError),
    ],
)
def test_limits_have_ceilings(arguments: dict[str, Any], error: type[Exception]) -> None:
    with pytest.raises(error):
        FileLimits(**arguments)
    plain = json.loads(FILES.to_json()) | {"files": arguments}
    with pytest.raises(ValueError):
        Policy.from_json(json.dumps(plain))


def test_the_policy_says_so() -> None:
    assert Policy.script().files is None and Policy.script(files=False).files is None
    assert Policy.script(files=True).files == FileLimits()
    some = Policy.script(files=FileLimits(number=3))
    assert some.files is not None and some.files.number == 3 and some.files.bytes == 16 << 20
    assert some != Policy.script(files=True) and hash(some) == hash(Policy.from_json(some.to_json()))
    for policy in (Policy.script(files=True), some):
        assert eval(repr(policy), vars(fangless)) == policy == pickle.loads(pickle.dumps(policy))
    with pytest.raises(TypeError, match="FileLimits"):
        Policy.script(files=3)  # type: ignore[arg-type]


def test_changes_are_values() -> None:
    changes = execute("open('a', 'w').write('1')").files
    same = Changes([Change("a", None, b"1")])
    assert changes == same and hash(changes) == hash(same) and len(changes) == 1
    assert changes != Changes() and not Changes() and repr(Changes()) == "<Changes: none>"
    for one in (changes, changes["a"], FileLimits(number=1)):
        assert pickle.loads(pickle.dumps(one)) == one == copy.deepcopy(one)
    outcome = execute("open('a', 'w').write('1')")
    assert pickle.loads(pickle.dumps(outcome)).files == outcome.files
    for path, before, after in [("a", b"1", b"1"), ("a", None, None), ("../a", None, b""), ("", None, b"")]:
        with pytest.raises(fangless.InputError):
            Change(path, before, after)
    with pytest.raises(fangless.InputError, match="twice"):
        Changes([Change("a", None, b"1"), Change("a", b"1", None)])


def test_apply(tmp_path: pathlib.Path) -> None:
    (tmp_path / "a.txt").write_text("one\n")
    (tmp_path / "b.txt").write_text("two\n")
    files = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    changes = execute(
        """
import os
open("a.txt", "a").write("more\\n")
os.remove("b.txt")
open("new/c.bin", "wb").write(bytes(range(256)))
""",
        files,
    ).files
    assert (tmp_path / "a.txt").read_text() == "one\n", "nothing is written before"
    assert "Binary files /dev/null and b/new/c.bin differ: added" in changes.diff()
    assert changes.apply(tmp_path) == ["a.txt", "b.txt", "new/c.bin"]
    assert (tmp_path / "a.txt").read_text() == "one\nmore\n"
    assert not (tmp_path / "b.txt").exists()
    assert (tmp_path / "new/c.bin").read_bytes() == bytes(range(256))
    with pytest.raises(ApplyError) as caught:
        changes.apply(str(tmp_path))
    error = caught.value
    assert (error.code, error.path, error.applied) == ("apply", "a.txt", [])
    assert "is not what the run was given; nothing was changed" in str(error)
    assert vars(pickle.loads(pickle.dumps(error))) == vars(error)


def test_apply_follows_no_link(tmp_path: pathlib.Path) -> None:
    outside, inside = tmp_path / "outside", tmp_path / "inside"
    outside.mkdir()
    inside.mkdir()
    (outside / "secret").write_text("1")
    (inside / "folder").symlink_to(outside)
    (inside / "file").symlink_to(outside / "secret")
    for path, source in [
        ("file", "open('file', 'w').write('2')"),
        ("folder/secret", "open('folder/secret', 'w').write('2')"),
        ("folder/secret", "import os; os.remove('folder/secret')"),
        (None, "open('folder/new', 'w').write('2')"),
    ]:
        changes = execute(source, {path: b"1"} if path else {}).files
        with pytest.raises(ApplyError):
            changes.apply(inside)
    assert os.listdir(outside) == ["secret"] and (outside / "secret").read_text() == "1"


PATHS = ["/etc/passwd", "../x", "a/../../x", "x\0y", "", "x\n", "\u202ex", "d" * 256, "a/" * 600 + "a"]


@pytest.mark.parametrize("path", PATHS)
def test_no_path_leads_out(path: str) -> None:
    program = fangless.compile(
        """
import os
ends = []
for work in (lambda: open(path), lambda: open(path, "w"), lambda: os.rename("a", path), lambda: os.mkdir(path)):
    try:
        work()
    except (PermissionError, ValueError) as error:
        ends.append(type(error).__name__)
ends, os.path.exists(path)
""",
        FILES,
    )
    outcome = program.execute({"path": path}, files={"a": b""})
    expected = "PermissionError" if path.startswith(("/", "..", "a/..")) else "ValueError"
    assert outcome.value == ([expected] * 4, False)
    assert not outcome.files


def test_expressions_read_files_too() -> None:
    policy = Policy.expression(files=True)
    assert fangless.compile("len(open('a').read()) + n", policy).run({"n": 1}, files={"a": "xyz"}) == 4
