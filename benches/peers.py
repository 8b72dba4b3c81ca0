"""The figures that fangless promises, measured beside what a user would pick instead, in one run on one machine.

In: an environment with fangless and benches/requirements.txt. Out: a table on stdout and, with --save, all raw
numbers in benches/results/<date>/. Must not: judge; a ratio is of medians of the same run, and nothing fails here.

    make bench
"""

from __future__ import annotations

import argparse
import datetime
import gzip
import json
import math
import os
import platform
import statistics
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from adapters import ALL, Fangless

ROOT = Path(__file__).resolve().parent.parent
FORMULA = "price * qty * (1 - discount)"
INPUTS = {"price": 9.5, "qty": 3, "discount": 0.1}
VALUE = 9.5 * 3 * (1 - 0.1)
WORK = """
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)

fib(18)
"""


def sample(call: Callable[[], object], seconds: float = 1.0, least: int = 15) -> list[float]:
    """Microseconds per call, one number per block of calls, after a warm-up, for about `seconds`."""
    began = time.perf_counter()
    call()
    once = time.perf_counter() - began
    block = max(1, min(200, math.ceil(0.002 / max(once, 1e-7))))
    for _ in range(block):
        call()
    times: list[float] = []
    end = time.perf_counter() + seconds
    while len(times) < least or time.perf_counter() < end:
        began = time.perf_counter()
        for _ in range(block):
            call()
        times.append((time.perf_counter() - began) / block * 1e6)
    return times


def new_process(code: str, runs: int = 15) -> list[float]:
    """Microseconds from start to end of an interpreter that runs `code`."""
    times = []
    for _ in range(runs):
        began = time.perf_counter()
        subprocess.run([sys.executable, "-c", code], check=True, stdout=subprocess.DEVNULL)
        times.append((time.perf_counter() - began) * 1e6)
    return times


def throughput(call: Callable[[], object], threads: int, seconds: float = 2.0) -> float:
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


def wheel_sizes() -> dict[str, int]:
    sizes = {path.name: path.stat().st_size for path in (ROOT / "dist").glob("fangless-*.whl")}
    peers = os.environ.get("FANGLESS_PEER_WHEELS")
    if peers:
        sizes.update({path.name: path.stat().st_size for path in Path(peers).glob("*.whl")})
    return sizes


def measure(quick: bool) -> dict:
    seconds = 0.2 if quick else 2.0
    raw: dict = {"fresh": {}, "cold": {}, "script": {}, "process": {}, "versions": {}}
    bare = new_process("pass", 5 if quick else 15)
    for kind in ALL:
        peer = kind()
        raw["versions"][peer.name] = peer.version
        fresh = peer.fresh(FORMULA)
        assert fresh(INPUTS) == VALUE, f"{peer.name}: {fresh(INPUTS)!r}"
        assert peer.cold(FORMULA, INPUTS) == VALUE, peer.name
        raw["fresh"][peer.name] = sample(partial(fresh, INPUTS), seconds)
        raw["cold"][peer.name] = sample(partial(peer.cold, FORMULA, INPUTS), seconds)
        script = peer.script(WORK)
        if script is not None:
            assert script() == 2584, f"{peer.name}: {script()!r}"
            raw["script"][peer.name] = sample(script, seconds)
        raw["process"][peer.name] = new_process(peer.first, 5 if quick else 15)
        print(f"measured {peer.name} {peer.version}", file=sys.stderr, flush=True)
    raw["process"]["(bare interpreter)"] = bare

    ours = Fangless()
    run = ours.fresh(FORMULA)
    heavy = ours.script(WORK)
    program = ours.module.compile(FORMULA, ours.module.Policy.expression())
    rows = [INPUTS] * 1000
    raw["map"] = [micro / len(rows) for micro in sample(lambda: program.map(rows), seconds, 5)]
    raw["threads"] = {
        name: {n: throughput(call, n, seconds) for n in (1, 2)}
        for name, call in (("formula", partial(run, INPUTS)), ("script", heavy))
    }
    raw["wheels"] = wheel_sizes()
    return raw


def report(raw: dict) -> str:
    def median(kind: str, name: str) -> float:
        return statistics.median(raw[kind][name])

    lines = []

    def table(title: str, kind: str, unit: str, scale: float, base: float = 0.0) -> None:
        lines.append(f"\n{title}")
        ours = median(kind, "fangless") - base
        for name in raw[kind]:
            if name.startswith("("):
                continue
            value = median(kind, name) - base
            spread = statistics.quantiles(raw[kind][name], n=20)
            ratio = "" if name == "fangless" else f"{ours / value:8.2f} x" if value > 0 else ""
            low, high = spread[0] - base, spread[-1] - base
            lines.append(
                f"  {name:<18} {value * scale:10.1f} {unit}  ({low * scale:.1f} to {high * scale:.1f})  {ratio}"
            )

    lines.append(
        "Medians, with the 5th and 95th percentile; the last column is fangless divided by that peer."
    )
    table("Compiled formula, nothing kept between calls, from Python", "fresh", "us", 1)
    table("Source text to value", "cold", "us", 1)
    table("fib(18) as a script", "script", "ms", 1e-3)
    bare = median("process", "(bare interpreter)")
    table(
        f"Import and first result, new process, less the bare interpreter's {bare / 1e3:.0f} ms",
        "process",
        "ms",
        1e-3,
        bare,
    )
    lines.append(f"\nfangless, one VM for 1000 rows (map): {statistics.median(raw['map']):.2f} us per row")
    for name, numbers in raw["threads"].items():
        lines.append(
            f"Two threads against one, {name}: {numbers[2] / numbers[1]:.2f} x ({numbers[1]:.0f} -> {numbers[2]:.0f} per s)"
        )
    lines.append("Wheels:")
    lines.extend(f"  {size / 1e6:6.1f} MB  {name}" for name, size in raw["wheels"].items())
    if not any(name.startswith("fangless-") for name in raw["wheels"]):
        lines.append("  fangless: none built, run `make wheel` first")
    return "\n".join(lines)


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--quick", action="store_true", help="a few seconds, for trying out; not saved")
    parser.add_argument(
        "--save", action="store_true", help="write benches/results/<date>/peers.json.gz and .txt"
    )
    options = parser.parse_args()
    about = machine()
    if about["load before"][0] > 0.7:
        print(
            f"This machine is busy (load {about['load before'][0]:.1f}): do not keep these numbers.",
            file=sys.stderr,
        )
    raw = measure(options.quick)
    about["load after"] = os.getloadavg()
    text = "\n".join(
        [
            f"{about['date']}  {about['cpu']}, {about['cores']} cores, Linux {about['kernel']}, Python {about['python']}",
            ", ".join(f"{name} {number}" for name, number in raw["versions"].items()),
            report(raw),
        ]
    )
    print(text)
    if options.save and not options.quick:
        folder = Path(__file__).parent / "results" / about["date"][:10]
        folder.mkdir(parents=True, exist_ok=True)
        data = json.dumps({"machine": about, **raw}, separators=(",", ":")) + "\n"
        (folder / "peers.json.gz").write_bytes(gzip.compress(data.encode(), mtime=0))
        (folder / "peers.txt").write_text(text + "\n")
        print(f"\nsaved in {folder.relative_to(ROOT)}", file=sys.stderr)


if __name__ == "__main__":
    main()
