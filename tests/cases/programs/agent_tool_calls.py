# case: tool calls in a text are found, checked against a schema, and run
# inputs: {"transcript": ["<tool>add(2, 3)</tool>", "thinking...", "<tool>lookup('ann')</tool> and <tool>lookup('zed')</tool>", "<tool>add('x', 3)</tool>", "<tool>rm()</tool>", "<tool>add(1)</tool>"]}
# expect: value {'log': [{'turn': 0, 'tool': 'add', 'result': 5, 'ok': True}, {'turn': 2, 'tool': 'lookup', 'result': {'mail': 'ann@example.org'}, 'ok': True}, {'turn': 2, 'tool': 'lookup', 'result': None, 'ok': True}, {'turn': 3, 'tool': 'add', 'error': "argument 'a' has the wrong type", 'ok': False}, {'turn': 4, 'tool': 'rm', 'error': "unknown tool 'rm'; use one of ['add', 'lookup']", 'ok': False}, {'turn': 5, 'tool': 'add', 'error': 'expected 2 arguments, got 1', 'ok': False}], 'ok': 3, 'failed': ['add', 'rm', 'add']}
from __future__ import annotations


class ToolError(ValueError):
    pass


class Tool:
    def __init__(self, func, params: dict[str, type], doc: str = ""):
        self.func = func
        self.params = params
        self.doc = doc

    def __call__(self, *args):
        if len(args) != len(self.params):
            raise ToolError(f"expected {len(self.params)} arguments, got {len(args)}")
        for (name, kind), arg in zip(self.params.items(), args):
            if not isinstance(arg, kind):
                raise ToolError(f"argument {name!r} has the wrong type")
        return self.func(*args)


TOOLS: dict[str, Tool] = {}


def add(a: int, b: int) -> int:
    return a + b


def lookup(name: str) -> dict[str, str] | None:
    return {"ann": {"mail": "ann@example.org"}}.get(name)


TOOLS["add"] = Tool(add, {"a": int, "b": int}, "adds")
TOOLS["lookup"] = Tool(lookup, {"name": str})


def literal(text: str) -> int | str:
    text = text.strip()
    if text[:1] in "'\"" and text[-1:] == text[:1]:
        return text[1:-1]
    return int(text)


def find_calls(text: str):
    while (start := text.find("<tool>")) >= 0:
        end = text.index("</tool>", start)
        call, text = text[start + 6:end], text[end + 7:]
        name, _, rest = call.partition("(")
        yield name.strip(), [literal(a) for a in rest.rstrip(")").split(",") if a.strip()]


def run(transcript: list[str]) -> list[dict[str, object]]:
    out = []
    for turn, text in enumerate(transcript):
        for name, args in find_calls(text):
            entry: dict[str, object] = {"turn": turn, "tool": name}
            try:
                entry["result"] = TOOLS[name](*args)
            except KeyError as e:
                entry["error"] = f"unknown tool {e}; use one of {sorted(TOOLS)}"
            except ToolError as e:
                entry["error"] = str(e)
            finally:
                entry["ok"] = "error" not in entry
            out.append(entry)
    return out


log = run(transcript)
{"log": log, "ok": sum(e["ok"] for e in log), "failed": [e["tool"] for e in log if not e["ok"]]}
