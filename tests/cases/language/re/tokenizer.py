# case: a tokenizer of named groups, as in the library's manual
# policy: script {"modules": {"re": null}}
# expect: value [('ID', 'total'), ('ASSIGN', ':='), ('ID', 'price'), ('OP', '*'), ('NUMBER', '1.5')]
import re
SPEC = [("NUMBER", r"\d+(\.\d*)?"), ("ASSIGN", r":="), ("ID", r"[A-Za-z]+"), ("OP", r"[+\-*/]"), ("SKIP", r"[ \t]+"), ("BAD", r".")]
pattern = re.compile("|".join(f"(?P<{name}>{p})" for name, p in SPEC))


def tokens(code):
    for m in pattern.finditer(code):
        if m.lastgroup == "BAD":
            raise SyntaxError(f"{m.group()!r} at {m.start()}")
        if m.lastgroup != "SKIP":
            yield m.lastgroup, m.group()


list(tokens("total := price * 1.5"))
