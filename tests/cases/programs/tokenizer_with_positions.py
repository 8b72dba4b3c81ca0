# case: a tokenizer for a small language that gives line and column of each token and of an error
# expect: value [['let', "x'", '=', '3.14', 'in', 'if', "x'", '>=', '2', 'then', 'f', '(', "x'", ',', '-', '1', ')', 'else', '_größe', '->', '0'], ('int', '0', 3, 16), {'keyword': 5, 'name': 5, 'op': 7, 'float': 1, 'int': 3}, "2:5: unexpected '$'"]
class LexError(Exception):
    def __init__(self, char, line, column):
        self.char, self.line, self.column = char, line, column

    def __str__(self):
        return f"{self.line}:{self.column}: unexpected {self.char!r}"


KEYWORDS = frozenset("if then else let in".split())
DOUBLE = {"==", "!=", "<=", ">=", "->"}
SINGLE = set("+-*/()<>=,")


def lex(text):
    line, start, i, n = 1, 0, 0, len(text)
    while i < n:
        c = text[i]
        column = i - start + 1
        if c == "\n":
            line, start = line + 1, i + 1
            i += 1
            continue
        if c.isspace():
            i += 1
            continue
        if c == "#":
            end = text.find("\n", i)
            i = n if end < 0 else end
            continue
        if c.isdigit():
            j = i
            while j < n and (text[j].isdigit() or text[j] == "." and text[j + 1 : j + 2].isdigit()):
                j += 1
            kind = "float" if "." in text[i:j] else "int"
        elif c.isalpha() or c == "_":
            j = i + 1
            while j < n and (text[j].isalnum() or text[j] in "_'"):
                j += 1
            kind = "keyword" if text[i:j] in KEYWORDS else "name"
        elif text[i : i + 2] in DOUBLE:
            j, kind = i + 2, "op"
        elif c in SINGLE:
            j, kind = i + 1, "op"
        else:
            raise LexError(c, line, column)
        yield kind, text[i:j], line, column
        i = j


program = "let x' = 3.14 in # pi\n  if x' >= 2 then f(x', -1)\nelse _größe -> 0"
tokens = list(lex(program))
kinds = {}
for kind, *_ in tokens:
    kinds[kind] = kinds.get(kind, 0) + 1
try:
    list(lex("a = 1\n  b $ 2"))
except LexError as e:
    error = str(e)
[[t[1] for t in tokens], tokens[-1], kinds, error]
