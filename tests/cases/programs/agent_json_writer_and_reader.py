# case: JSON written and read by hand, with strings, escapes, nesting and errors with a position
# expect: value ['{"name": "Zoë \\"Z\\"", "n": [1, -2.5, 1000.0, true, null], "nested": {"empty": [], "d": {}, "t": [1, 2]}, "ctrl": "a\\tb\\u0001\\\\"}', True, {'x': [], 'y': 'é\n'}, [(5, "expected ':' at 5"), (5, "expected ',' at 5"), (4, 'unterminated string at 4'), (4, 'extra data at 4'), (9, "bad escape 'q' at 9"), (0, 'expected a value at 0'), (3, 'expected a value at 3'), "cannot write 'a set'"]]
# output: '{\n  "a": [\n    1,\n    {\n      "b": null\n    }\n  ],\n  "c": {}\n}\n'
from __future__ import annotations


class JSONError(ValueError):
    def __init__(self, message: str, pos: int) -> None:
        super().__init__(f"{message} at {pos}")
        self.pos = pos


ESCAPES: dict[str, str] = {'"': '"', "\\": "\\", "/": "/", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"}
BACK: dict[str, str] = {v: k for k, v in ESCAPES.items() if k != "/"}


def dumps(value: object, indent: int | None = None, level: int = 0) -> str:
    pad, end, sep = ("", "", ", ") if indent is None else ("\n" + " " * indent * (level + 1), "\n" + " " * indent * level, ",")
    match value:
        case None:
            return "null"
        case bool():
            return str(value).lower()
        case int() | float():
            return repr(value)
        case str():
            return '"' + "".join("\\" + BACK[c] if c in BACK else c if c.isprintable() else f"\\u{ord(c):04x}" for c in value) + '"'
        case {} if not value:
            return "{}"
        case dict():
            return "{" + sep.join(f"{pad}{dumps(str(k))}: {dumps(v, indent, level + 1)}" for k, v in value.items()) + end + "}"
        case [] | ():
            return "[]"
        case [*items]:
            return "[" + sep.join(pad + dumps(v, indent, level + 1) for v in items) + end + "]"
        case _:
            raise TypeError("cannot write {!r}".format(type(value) is set and "a set" or "it"))


class Reader:
    def __init__(self, text: str) -> None:
        self.text, self.i = text, 0

    def fail(self, message: str):
        raise JSONError(message, self.i)

    def space(self) -> None:
        while self.text[self.i:self.i + 1] in tuple(" \n\t\r"):
            self.i += 1

    def peek(self) -> str:
        self.space()
        return self.text[self.i:self.i + 1]

    def eat(self, token: str) -> bool:
        self.space()
        if self.text.startswith(token, self.i):
            self.i += len(token)
            return True
        return False

    def need(self, token: str) -> None:
        if not self.eat(token):
            self.fail(f"expected {token!r}")

    def value(self) -> object:
        for word, v in (("null", None), ("true", True), ("false", False)):
            if self.eat(word):
                return v
        c = self.peek()
        if c == "{":
            return dict(self.items("{", "}", self.pair))
        if c == "[":
            return list(self.items("[", "]", self.value))
        if c == '"':
            return self.string()
        return self.number()

    def items(self, start, end, read):
        self.need(start)
        if self.eat(end):
            return
        while True:
            yield read()
            if self.eat(end):
                return
            self.need(",")

    def pair(self) -> tuple[str, object]:
        key = self.string()
        self.need(":")
        return key, self.value()

    def string(self) -> str:
        self.need('"')
        out: list[str] = []
        while (c := self.text[self.i:self.i + 1]) != '"':
            if not c:
                self.fail("unterminated string")
            self.i += 1
            if c == "\\":
                e = self.text[self.i]
                self.i += 1
                if e == "u":
                    c = chr(int(self.text[self.i:self.i + 4], 16))
                    self.i += 4
                elif e in ESCAPES:
                    c = ESCAPES[e]
                else:
                    self.fail(f"bad escape {e!r}")
            out.append(c)
        self.i += 1
        return "".join(out)

    def number(self) -> int | float:
        start = self.i
        while self.text[self.i:self.i + 1] and self.text[self.i] in "+-0123456789.eE":
            self.i += 1
        token = self.text[start:self.i]
        if not token:
            self.fail("expected a value")
        return float(token) if set(token) & set(".eE") else int(token)


def loads(text: str) -> object:
    reader = Reader(text)
    value = reader.value()
    if reader.peek():
        reader.fail("extra data")
    return value


data = {"name": "Zoë \"Z\"", "n": [1, -2.5, 1e3, True, None], "nested": {"empty": [], "d": {}, "t": (1, 2)}, "ctrl": "a\tb\x01\\"}
text = dumps(data)
errors = []
for bad in ('{"a" 1}', "[1, 2", '"abc', "[1] x", '{"a": "\\q"}', "", "[1,]"):
    try:
        loads(bad)
    except JSONError as e:
        errors.append((e.pos, str(e)))
try:
    dumps({1, 2})
except TypeError as e:
    errors.append(str(e))
print(dumps({"a": [1, {"b": None}], "c": {}}, indent=2))
[text, loads(text) == {**data, "nested": {"empty": [], "d": {}, "t": [1, 2]}}, loads(' {"x" : [ ] , "y":"\\u00e9\\n"} '), errors]
