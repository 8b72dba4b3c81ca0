# case: a recursive JSON parser and writer, with the place of an error
# expect: value [{'a': [1, -2.5, 1000.0, True, None], 'b': {'c': 'xé\n"q"'}}, [], "expected ']' at 5", "expected ':' at 5", 'open string at 4', 'no value at 0', 'more text at 2']
class JsonError(ValueError):
    def __init__(self, message, at):
        super().__init__(message, at)
        self.message, self.at = message, at

    def __str__(self):
        return f"{self.message} at {self.at}"


class Parser:
    WORDS = {"true": True, "false": False, "null": None}
    ESCAPES = {"n": "\n", "t": "\t", '"': '"', "\\": "\\", "/": "/"}

    def __init__(self, text):
        self.text, self.at = text, 0

    def blank(self):
        while self.at < len(self.text) and self.text[self.at] in " \t\r\n":
            self.at += 1

    def take(self, wanted):
        self.blank()
        if not self.text.startswith(wanted, self.at):
            raise JsonError(f"expected {wanted!r}", self.at)
        self.at += len(wanted)

    def peek(self):
        self.blank()
        return self.text[self.at : self.at + 1]

    def value(self):
        match self.peek():
            case "{":
                return dict(self.items("{", "}", self.pair))
            case "[":
                return list(self.items("[", "]", self.value))
            case '"':
                return self.string()
            case c if c and c in "-0123456789":
                return self.number()
        for word, value in self.WORDS.items():
            if self.text.startswith(word, self.at):
                self.at += len(word)
                return value
        raise JsonError("no value", self.at)

    def items(self, begin, end, item):
        self.take(begin)
        if self.peek() != end:
            yield item()
            while self.peek() == ",":
                self.take(",")
                yield item()
        self.take(end)

    def pair(self):
        key = self.string()
        self.take(":")
        return key, self.value()

    def string(self):
        self.take('"')
        out = []
        while (c := self.text[self.at : self.at + 1]) != '"':
            if not c:
                raise JsonError("open string", self.at)
            self.at += 1
            if c == "\\":
                c = self.text[self.at]
                self.at += 1
                if c == "u":
                    c = chr(int(self.text[self.at : self.at + 4], 16))
                    self.at += 4
                else:
                    c = self.ESCAPES[c]
            out.append(c)
        self.at += 1
        return "".join(out)

    def number(self):
        start = self.at
        while self.at < len(self.text) and self.text[self.at] in "+-0123456789.eE":
            self.at += 1
        text = self.text[start : self.at]
        return int(text) if text.lstrip("-").isdigit() else float(text)


def parse(text):
    p = Parser(text)
    value = p.value()
    if p.peek():
        raise JsonError("more text", p.at)
    return value


def attempt(text):
    try:
        return parse(text)
    except JsonError as e:
        return str(e)


[attempt(t) for t in ('{"a": [1, -2.5, 1e3, true, null], "b": {"c": "x\\u00e9\\n\\"q\\""}}', "[]", "[1, 2", '{"a" 1}', '"abc', "nul", "1 2")]
