# case: a plan of steps with dependencies: ordered, run with a dispatch table, failures passed on
# expect: value {'results': {'raw': [1, 2, 3, 4], 'squares': [1, 4, 9, 16], 'stats': {'sum': 30, 'mean': 7.5}}, 'errors': {'none': 'no such action: fly', 'bad': "unknown op 'cube'", 'after_bad': 'needs bad'}, 'status': 'partial', 'cycle': 'The plan has a cycle: x, y'}
# output: "[1/6] raw: ok\n[2/6] none: FAILED (Step 'none' failed: no such action: fly)\n[3/6] squares: ok\n[4/6] bad: FAILED (Step 'transform' failed: unknown op 'cube')\n[5/6] stats: ok\n[6/6] after_bad: FAILED (Step 'after_bad' failed: needs bad)\n"
from __future__ import annotations

Step = dict
context: dict[str, object] = {}


class StepError(Exception):
    """Raised when a step fails."""

    def __init__(self, step_id: str, reason: str) -> None:
        super().__init__(f"Step {step_id!r} failed: {reason}")
        self.step_id: str = step_id
        self.reason: str = reason


def load(args: dict) -> list[int]:
    return list(range(args["start"], args["stop"]))


def transform(args: dict) -> list[int]:
    operation: str = args.get("op", "square")
    operations = {"square": lambda v: v ** 2, "double": lambda v: v * 2}
    if operation not in operations:
        raise StepError("transform", f"unknown op '{operation}'")
    return [operations[operation](v) for v in args["data"]]


def aggregate(args: dict) -> dict[str, float]:
    data = args["data"]
    return {"sum": sum(data), "mean": sum(data) / len(data)}


HANDLERS = {"load": load, "transform": transform, "aggregate": aggregate}

PLAN: list[Step] = [
    {"id": "stats", "action": "aggregate", "args": {"data": "$squares"}, "needs": ["squares"]},
    {"id": "squares", "action": "transform", "args": {"data": "$raw"}, "needs": ["raw"]},
    {"id": "raw", "action": "load", "args": {"start": 1, "stop": 5}, "needs": []},
    {"id": "bad", "action": "transform", "args": {"data": "$raw", "op": "cube"}, "needs": ["raw"]},
    {"id": "after_bad", "action": "aggregate", "args": {"data": "$bad"}, "needs": ["bad"]},
    {"id": "none", "action": "fly", "args": {}, "needs": []},
]


def order(plan: list[Step]) -> list[Step]:
    """Sort the steps so that each comes after those that it needs."""
    done: set[str] = set()
    remaining = list(plan)
    ordered: list[Step] = []
    while remaining:
        ready = [s for s in remaining if done.issuperset(s["needs"])]
        if not ready:
            raise ValueError("The plan has a cycle: " + ", ".join(s["id"] for s in remaining))
        for step in ready:
            ordered.append(step)
            done.add(step["id"])
            remaining.remove(step)
    return ordered


def resolve(args: dict, results: dict) -> dict:
    return {k: results[v[1:]] if isinstance(v, str) and v.startswith("$") else v for k, v in args.items()}


def execute(plan: list[Step]) -> dict:
    results: dict[str, object] = {}
    errors: dict[str, str] = {}
    for i, step in enumerate(order(plan), start=1):
        step_id = step["id"]
        try:
            blocked = [n for n in step["needs"] if n in errors]
            if blocked:
                raise StepError(step_id, f"needs {blocked[0]}")
            handler = HANDLERS.get(step["action"])
            if handler is None:
                raise StepError(step_id, "no such action: {action}".format(**step))
            results[step_id] = handler(resolve(step["args"], results))
            print(f"[{i}/{len(plan)}] {step_id}: ok")
        except StepError as e:
            errors[step_id] = e.reason
            print(f"[{i}/{len(plan)}] {step_id}: FAILED ({e})")
    return {"results": results, "errors": errors, "status": "partial" if errors else "complete"}


try:
    order([{"id": "x", "needs": ["y"]}, {"id": "y", "needs": ["x"]}])
except ValueError as error:
    cycle = str(error)
outcome = execute(PLAN)
outcome["cycle"] = cycle
outcome
