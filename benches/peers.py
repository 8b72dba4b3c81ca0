"""The figures that fangless promises, measured beside what a user would pick instead, in one run on one machine.

In: an environment with fangless and benches/requirements.txt. Out: a table on stdout and, with --save, all raw
numbers in benches/results/<date>/ and the table in README.md. Must not: judge; nothing fails here.

Contestants take turns, block by block, so that whatever else the machine does hits all of them. A ratio is the median
of the ratios of blocks that stood side by side.

    make bench
"""

from __future__ import annotations

import argparse
import datetime
import gzip
import json
import os
import platform
import statistics
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from functools import partial
from importlib.metadata import version
from pathlib import Path

import adapters
from works import COMPUTATIONS, FORMULA, INPUTS, Work, works

ROOT = Path(__file__).resolve().parent.parent
MARKS = ("<!-- figures: written by `make bench ARGS=--save` -->", "<!-- end of figures -->")
US = "fangless"


def block_of(call: Callable[[], object]) -> int:
    """Calls that take some five milliseconds, once they are warm."""
    block = 1
    while block < 100_000 and timed(call, block) * block < 5000:
        block *= 2
    return block


def timed(call: Callable[[], object], block: int) -> float:
    """Microseconds per call."""
    began = time.perf_counter()
    for _ in range(block):
        call()
    return (time.perf_counter() - began) / block * 1e6


def in_turns(contestants: dict[str, Callable[[], object]], seconds: float) -> dict[str, list[float]]:
    """Microseconds per call, of blocks that stood side by side."""
    blocks = {name: block_of(call) for name, call in contestants.items()}
    times: dict[str, list[float]] = {name: [] for name in contestants}
    end = time.perf_counter() + seconds
    while len(times[US]) < 5 or time.perf_counter() < end:
        for name, call in contestants.items():
            times[name].append(timed(call, blocks[name]))
    return times


def measure(work: Work, seconds: float) -> dict:
    if work.same:
        expected = work.ours()
        for name, call in work.peers.items():
            given = call()
            assert given == expected, f"{work.name}: {name} says {given!r:.60}, we say {expected!r:.60}"
    return {
        "count": work.count,
        "targets": work.targets,
        "times": in_turns({US: work.ours, **work.peers}, seconds * (1 + len(work.peers))),
    }


def new_processes(rounds: int) -> dict:
    """Import and first result, less what an interpreter takes that does nothing."""
    codes = {"(bare)": "pass", US: adapters.Fangless.first}
    codes |= {peer.name: peer.first for peer in adapters.PEERS if peer is not adapters.CPython}
    times: dict[str, list[float]] = {name: [] for name in codes}
    for _ in range(rounds):
        for name, code in codes.items():
            began = time.perf_counter()
            subprocess.run([sys.executable, "-c", code], check=True, stdout=subprocess.DEVNULL)
            times[name].append((time.perf_counter() - began) * 1e6)
    bare = times.pop("(bare)")
    times = {name: [one - less for one, less in zip(each, bare, strict=True)] for name, each in times.items()}
    return {"count": 1, "targets": {"Monty": 0.3}, "times": times}


def resident() -> dict[str, int]:
    """Bytes that a process holds which has evaluated one formula, and what of it an interpreter holds anyway."""
    tell = "import os; print([int(line.split()[1]) * 1024 for line in open('/proc/self/status') if line.startswith('VmRSS')][0])"
    codes = {"interpreter": "pass", US: adapters.Fangless.first, "Monty": "import pydantic_monty"}

    def held(code: str) -> int:
        done = subprocess.run(
            [sys.executable, "-c", f"{code}\n{tell}"], check=True, capture_output=True, text=True
        )
        return int(done.stdout)

    return {name: held(code) for name, code in codes.items()}


def throughput(call: Callable[[], object], threads: int, seconds: float) -> float:
    """Calls per second of all threads together."""
    counts = [0] * threads
    start = threading.Barrier(threads + 1)
    stop = threading.Event()

    def work(index: int) -> None:
        start.wait()
        while not stop.is_set():
            call()
            counts[index] += 1

    pool = [threading.Thread(target=work, args=(index,)) for index in range(threads)]
    for thread in pool:
        thread.start()
    start.wait()
    began = time.perf_counter()
    time.sleep(seconds)
    stop.set()
    for thread in pool:
        thread.join()
    return sum(counts) / (time.perf_counter() - began)


def scaling(seconds: float) -> dict[str, dict[int, float]]:
    """Calls per second by the number of threads."""
    ours = adapters.Fangless()
    calls = {
        "formula, fresh VM": partial(ours.fresh(FORMULA), INPUTS),
        "fib(24)": partial(ours.script(COMPUTATIONS["fib(24)"]), {}),
    }
    return {name: {n: throughput(call, n, seconds) for n in (1, 2, 8, 64)} for name, call in calls.items()}


def machine() -> dict:
    model = "unknown"
    for line in Path("/proc/cpuinfo").read_text().splitlines():
        if line.startswith("model name"):
            model = line.split(":", 1)[1].strip()
            break
    return {
        "cpu": model,
        "cores": os.cpu_count(),
        "kernel": platform.release(),
        "python": platform.python_version(),
        "load before": os.getloadavg(),
        "date": datetime.datetime.now(datetime.timezone.utc).isoformat(timespec="seconds"),
    }


def versions() -> dict[str, str]:
    packages = (
        "pydantic-monty",
        "simpleeval",
        "asteval",
        "RestrictedPython",
        "starlark-pyo3",
        "numexpr",
        "polars",
        "numpy",
    )
    return {US: adapters.Fangless().version} | {name: version(name) for name in packages}


def wheel_sizes() -> dict[str, int]:
    sizes = {path.name: path.stat().st_size for path in (ROOT / "dist").glob("fangless-*.whl")}
    peers = os.environ.get("FANGLESS_PEER_WHEELS")
    if peers:
        sizes.update({path.name: path.stat().st_size for path in Path(peers).glob("*monty*.whl")})
    return sizes


def spoken(microseconds: float) -> str:
    for unit, size in (("s", 1e6), ("ms", 1e3), ("µs", 1)):
        if microseconds >= size:
            return f"{microseconds / size:.3g} {unit}"
    return f"{microseconds * 1e3:.3g} ns"


def ratio(times: dict[str, list[float]], peer: str) -> float:
    return statistics.median(ours / theirs for ours, theirs in zip(times[US], times[peer], strict=True))


def line(name: str, raw: dict) -> str:
    """A row of the table: what, ours, each peer's with the ratio."""
    each = {who: statistics.median(times) / raw["count"] for who, times in raw["times"].items()}
    peers = []
    for who, micros in each.items():
        if who == US:
            continue
        target = raw["targets"].get(who)
        wanted = f", at most {target:g}" if target is not None else ""
        peers.append(f"{who} {spoken(micros)} ({ratio(raw['times'], who):.2g}{wanted})")
    each_of = "" if raw["count"] == 1 else ", each"
    return f"| {name}{each_of} | {spoken(each[US])} | {'; '.join(peers)} |"


def report(raw: dict) -> str:
    lines = ["| work | fangless | others (fangless's time divided by theirs) |", "|---|---|---|"]
    lines += [line(name, one) for name, one in raw["works"].items()]
    held = {name: f"{size / 2**20:.0f} MiB" for name, size in raw["resident"].items()}
    lines.append(
        f"| resident after one formula (the interpreter alone: {held['interpreter']}) | {held[US]} | Monty, imported, without its workers {held['Monty']} |"
    )
    wheels = {name: f"{size / 1e6:.1f} MB" for name, size in raw["wheels"].items()}
    ours = [size for name, size in wheels.items() if name.startswith("fangless-")] or ["not built"]
    theirs = "; ".join(f"{name} {size}" for name, size in wheels.items() if not name.startswith("fangless-"))
    lines.append(f"| wheel | {ours[0]} | {theirs} |")
    for name, rates in raw["threads"].items():
        times = ", ".join(f"{n} threads {rate / rates[1]:.2f}" for n, rate in rates.items() if n > 1)
        lines.append(f"| calls per second, {name} | {rates[1]:.0f} by one thread | times that: {times} |")
    return "\n".join(lines)


def save(raw: dict, text: str) -> None:
    folder = Path(__file__).parent / "results" / raw["machine"]["date"][:10]
    folder.mkdir(parents=True, exist_ok=True)
    data = json.dumps(raw, separators=(",", ":")) + "\n"
    (folder / "peers.json.gz").write_bytes(gzip.compress(data.encode(), mtime=0))
    (folder / "peers.md").write_text(text + "\n")
    page = ROOT / "README.md"
    before, rest = page.read_text().split(MARKS[0])
    _, after = rest.split(MARKS[1])
    page.write_text(f"{before}{MARKS[0]}\n{text}\n{MARKS[1]}{after}")
    print(f"\nsaved in {folder.relative_to(ROOT)} and README.md", file=sys.stderr)


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--quick", action="store_true", help="a minute, for trying out; not saved")
    parser.add_argument(
        "--save", action="store_true", help="write benches/results/<date>/ and README.md's table"
    )
    parser.add_argument("--only", default="", help="works whose name contains this; not saved")
    options = parser.parse_args()
    seconds = 0.2 if options.quick else 1.5
    raw: dict = {"machine": machine(), "versions": versions(), "works": {}}
    if raw["machine"]["load before"][0] > 0.7:
        print("This machine is busy: do not keep these numbers.", file=sys.stderr)
    for work in works(options.quick):
        if options.only in work.name:
            raw["works"][work.name] = measure(work, seconds)
            print(line(work.name, raw["works"][work.name]), file=sys.stderr, flush=True)
    if options.only:
        return
    raw["works"]["import and first result, new process"] = new_processes(5 if options.quick else 25)
    raw["resident"] = resident()
    raw["threads"] = scaling(seconds)
    raw["wheels"] = wheel_sizes()
    raw["machine"]["load after"] = os.getloadavg()
    about = raw["machine"]
    text = "\n\n".join(
        [
            f"{about['date']}, {about['cpu']}, {about['cores']} cores, Linux {about['kernel']}, Python {about['python']}; "
            + ", ".join(f"{name} {number}" for name, number in raw["versions"].items()),
            report(raw),
        ]
    )
    print(text)
    if options.save and not options.quick:
        save(raw, text)


if __name__ == "__main__":
    main()
